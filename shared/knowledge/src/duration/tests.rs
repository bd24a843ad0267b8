use super::*;
use Language::*;

const MINUTES: f64 = 60.0;
const HOURS: f64 = 3_600.0;
const DAYS: f64 = 86_400.0;

fn amounts(text: &str, language: Language) -> Vec<Amount> {
    durations(text, language).into_iter().map(|duration| duration.amount).collect()
}

#[test]
fn every_language_says_how_long_in_its_own_way() {
    for (language, text, seconds) in [
        (En, "within two and a half hours", 2.5 * HOURS),
        (En, "an hour and a half", 1.5 * HOURS),
        (En, "half an hour", 30.0 * MINUTES),
        (En, "forty-eight hours", 48.0 * HOURS),
        (De, "anderthalb Stunden", 1.5 * HOURS),
        (De, "vierundzwanzig Stunden", 24.0 * HOURS),
        (De, "eine halbe Stunde", 30.0 * MINUTES),
        (De, "eine Viertelstunde", 15.0 * MINUTES),
        (De, "48-stündige Frist", 48.0 * HOURS),
        (Nl, "tweeëneenhalf uur", 2.5 * HOURS),
        (Nl, "achtenveertig uur", 48.0 * HOURS),
        (Nl, "een half uur", 30.0 * MINUTES),
        (Sv, "en och en halv timme", 1.5 * HOURS),
        (Sv, "tjugofyra timmar", 24.0 * HOURS),
        (Sv, "ett dygn", DAYS),
        (Nb, "en halvtime", 30.0 * MINUTES),
        (Nb, "førtiåtte timer", 48.0 * HOURS),
        (Da, "halvanden time", 1.5 * HOURS),
        (Da, "fireogtyve timer", 24.0 * HOURS),
        (Fi, "puolitoista tuntia", 1.5 * HOURS),
        (Fi, "kahden tunnin kuluessa", 2.0 * HOURS),
        (Fi, "14 vrk", 14.0 * DAYS),
        (Fr, "deux heures et demie", 2.5 * HOURS),
        (Fr, "une demi-heure", 30.0 * MINUTES),
        (Fr, "soixante-douze heures", 72.0 * HOURS),
        (Fr, "un quart d'heure", 15.0 * MINUTES),
        (Es, "hora y media", 1.5 * HOURS),
        (Es, "media hora", 30.0 * MINUTES),
        (Es, "cuarenta y ocho horas", 48.0 * HOURS),
        (Pt, "uma hora e meia", 1.5 * HOURS),
        (Pt, "vinte e quatro horas", 24.0 * HOURS),
        (It, "due ore e mezza", 2.5 * HOURS),
        (It, "mezz'ora", 30.0 * MINUTES),
        (It, "ventiquattro ore", 24.0 * HOURS),
        (Pl, "półtorej godziny", 1.5 * HOURS),
        (Pl, "po 30 minutach", 30.0 * MINUTES),
        (Pt, "12 (doze) horas", 12.0 * HOURS),
        (Pt, "ganhas 1h30 para pensar", 1.5 * HOURS),
        (De, "binnen zweier Tage", 2.0 * DAYS),
        (Fi, "kuudeksi tunniksi", 6.0 * HOURS),
        (Pl, "pół godziny", 30.0 * MINUTES),
        (Pl, "w ciągu dwudziestu czterech godzin", 24.0 * HOURS),
    ] {
        assert_eq!(amounts(text, language), [Amount::Seconds(seconds)], "{text}");
    }
}

#[test]
fn the_days_on_which_a_shop_works_are_kept_apart() {
    for (language, text) in [
        (En, "within 3 business days"),
        (De, "innerhalb von drei Werktagen"),
        (Nl, "binnen 3 werkdagen"),
        (Sv, "inom tre arbetsdagar"),
        (Nb, "innen 3 virkedager"),
        (Da, "inden for 3 hverdage"),
        (Fi, "kolmen arkipäivän kuluessa"),
        (Fr, "sous 3 jours ouvrés"),
        (Es, "en 3 días hábiles"),
        (Pt, "em 3 dias úteis"),
        (It, "entro 3 giorni lavorativi"),
        (Pl, "w ciągu 3 dni roboczych"),
    ] {
        assert_eq!(amounts(text, language), [Amount::BusinessDays(3.0)], "{text}");
    }
}

#[test]
fn of_a_range_the_longer_end_counts() {
    assert_eq!(amounts("3-5 business days", En), [Amount::BusinessDays(5.0)]);
    assert_eq!(amounts("in 24/48 ore", It), [Amount::Seconds(48.0 * HOURS)]);
    assert_eq!(amounts("entro 2/3 giorni", It), [Amount::Seconds(3.0 * DAYS)]);
    assert_eq!(amounts("1/2 hour", En), [Amount::Seconds(0.5 * HOURS)]);
    assert_eq!(amounts("zwei bis drei Wochen", De), [Amount::Seconds(21.0 * DAYS)]);
}

#[test]
fn a_few_days_are_no_window() {
    let vague = |text, language| durations(text, language).iter().all(|duration| duration.vague);
    assert!(vague("in a few days", En) && vague("einige Tage", De) && vague("quelques heures", Fr));
    assert!(!vague("in two days", En));
}

#[test]
fn codes_addresses_and_bare_words_are_no_durations() {
    for text in
        ["https://example.com/api/4d958c?at=413d-8aa4", "order 24 today", "have a great month", "24/7"]
    {
        assert_eq!(amounts(text, En), [], "{text}");
    }
}

/// Languages without articles say one of a unit by the unit alone; others by "the first" or by what stands beside it.
#[test]
fn one_of_a_unit_is_a_length_where_a_rule_is_expected() {
    for (language, text, amount) in [
        (Fi, "perun sen tunnissa", Amount::Seconds(HOURS)),
        (Fi, "vuorokauden saa miettiä", Amount::Seconds(DAYS)),
        (Pl, "w ciągu godziny podmienimy rozmiar", Amount::Seconds(HOURS)),
        (Pl, "godzina na zmiany", Amount::Seconds(HOURS)),
        (Pt, "na hora a seguir à compra", Amount::Seconds(HOURS)),
        (It, "fino al giorno prima della consegna", Amount::Seconds(DAYS)),
        (Fr, "le jour ouvré suivant", Amount::BusinessDays(1.0)),
    ] {
        let implied: Vec<Amount> =
            implied_durations(text, language).into_iter().map(|duration| duration.amount).collect();
        assert_eq!(implied, [amount], "{text}");
        assert_eq!(amounts(text, language), [], "{text}");
    }
}

#[test]
fn in_the_is_no_one_behind_a_unit() {
    for (language, text) in [
        (En, "during business hours in the UK"),
        (En, "every day during the sale"),
        (Es, "todos los días en la tienda"),
    ] {
        assert!(implied_durations(text, language).is_empty(), "{text}");
    }
    let half: Vec<Amount> =
        implied_durations("w ciągu 1/2 godziny", Pl).into_iter().map(|duration| duration.amount).collect();
    assert_eq!(half, [Amount::Seconds(0.5 * HOURS)]);
}
