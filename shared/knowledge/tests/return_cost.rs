//! What a return costs: as shops say it, and whatever the text.

use knowledge::return_cost::{names_payer, return_fee};
use model::Language;
use model::stated::Fee;
use proptest::prelude::*;

/// The plainest words, in every language, and a sentence beside them that says nothing of it.
#[test]
fn that_somebody_pays_is_seen_in_every_language() {
    for (language, silent, named) in [
        (Language::En, "You have 30 days to decide.", "Return postage is at your own expense."),
        (Language::Sv, "Du har 30 dagar på dig.", "Du betalar själv returfrakten."),
        (
            Language::Es,
            "Tienes 30 días para decidirte.",
            "Los gastos de devolución corren a cargo del cliente.",
        ),
        (Language::Fr, "Vous avez 30 jours.", "Les frais de retour sont à la charge du client."),
        (Language::Nb, "Du har 30 dager på deg.", "Du betaler returfrakten selv."),
        (Language::De, "Sie haben 30 Tage Zeit.", "Die Kosten der Rücksendung trägt der Käufer."),
        (Language::Da, "Du har 30 dage.", "Du betaler selv returfragten."),
        (
            Language::Nl,
            "Je hebt 30 dagen de tijd.",
            "De kosten voor het terugsturen zijn voor eigen rekening.",
        ),
        (Language::Fi, "Sinulla on 30 päivää aikaa.", "Asiakas maksaa palautuksen postikulut itse."),
        (Language::It, "Hai 30 giorni di tempo.", "Le spese di restituzione sono a carico del cliente."),
        (Language::Pt, "Tem 30 dias para decidir.", "Os custos da devolução ficam a cargo do cliente."),
        (Language::Pl, "Masz na to 30 dni.", "Koszt odesłania towaru ponosi kupujący."),
    ] {
        assert!(!names_payer(silent, language), "{language:?}: {silent}");
        assert!(names_payer(&[silent, named].join(" "), language), "{language:?}: {named}");
    }
}

#[test]
fn of_two_figures_the_fee_is_the_one_that_is_kept() {
    let (before, said) =
        ("Orders over €50 are delivered free.", "A restocking fee of 15% applies to opened goods.");
    let found = return_fee(&[before, said].join(" "), Language::En).unwrap();
    assert_eq!((found.fee, found.quote.as_str()), (Fee::Percent("15".to_owned()), said));
    let none = return_fee("There is no restocking fee.", Language::En).unwrap();
    assert_eq!(none.fee, Fee::Nothing);
    assert_eq!(return_fee(before, Language::En), None);
}

/// A text of more sentences than are read at once.
#[test]
fn a_fee_is_found_far_behind() {
    let silent = "Please pack it well. Put the note in. Close the box. Tell us the number. ";
    let text = [silent, "Returned parcels without our label cost you a handling fee of 7.50 EUR."].concat();
    let fee = return_fee(&text, Language::En).map(|found| found.fee);
    assert_eq!(fee, Some(Fee::Amount { amount: "7.50".to_owned(), currency: "EUR".to_owned() }));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_and_the_quote_stands_in_it(
        text in "([a-zé0-9.,:;/%½ '\n€£-]|return |fee of |4,95 €|15 %|retoure |kr. |R[$] ){0,60}",
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let quote = return_fee(&text, language).map(|found| found.quote).unwrap_or_default();
        prop_assert!(text.contains(&quote), "{quote}");
    }
}
