use super::*;
use Language::*;

fn told(text: &str, language: Language) -> String {
    let times =
        clock_times(text, language).into_iter().map(|time| format!("{:02}:{:02}", time.hour, time.minute));
    times.collect::<Vec<_>>().join(" ")
}

#[test]
fn every_language_says_what_oclock_it_is_in_its_own_way() {
    for (language, text, expected) in [
        (En, "Order before 2 pm and it ships today", "14:00"),
        (En, "until 11:30 a.m. we can help", "11:30"),
        (En, "by noon, or at 4.30pm", "12:00 16:30"),
        (De, "Bis 14 Uhr am selben Tag", "14:00"),
        (De, "vor 13:30 Uhr", "13:30"),
        (De, "bis 12 Uhr mittags", "12:00 12:00"),
        (Fr, "avant 14h le jour même", "14:00"),
        (Fr, "jusqu'à 15h30, ou avant midi", "15:30 12:00"),
        (Es, "antes de las 14:00 h", "14:00"),
        (Pt, "até às 14h", "14:00"),
        (It, "entro le 14 dello stesso giorno", "14:00"),
        (Nl, "voor 14.30 uur", "14:30"),
        (Sv, "innan kl. 14 samma dag", "14:00"),
        (Nb, "før klokka 13.30", "13:30"),
        (Da, "inden kl. 12", "12:00"),
        (Fi, "klo 15 mennessä", "15:00"),
        (Pl, "do godziny 14", "14:00"),
        (Pl, "do 14:00", "14:00"),
        (En, "till 8 in the morning", "08:00"),
        (En, "before one o'clock", "13:00"),
        (Es, "hasta las tres y media del mismo día", "15:30"),
        (Es, "tope 4 de la tarde", "16:00"),
        (Fr, "avant dix heures et demie", "10:30"),
        (Pt, "no mesmo dia até 17h30, ou até ao meio-dia", "17:30 12:00"),
        (Pt, "até 13h", "13:00"),
        (Nl, "tot half twaalf 's ochtends", "11:30"),
        (Nl, "uiterlijk 14.30 uur", "14:30"),
        (Sv, "före 11.00 på beställningsdagen", "11:00"),
        (Sv, "innan åtta på morgonen", "08:00"),
        (Nb, "før halv ti om formiddagen", "09:30"),
        (De, "bis halb eins am selben Tag", "12:30"),
        (Nl, "tot half 3 dezelfde dag", "14:30"),
        (Fr, "jusqu'à 14 h le jour même", "14:00"),
        (Fi, "samana aamuna kello kymmeneen asti", "10:00"),
        (Fi, "ennen puoltapäivää", "12:00"),
        (Pl, "do szóstej wieczorem", "18:00"),
        (Pl, "do ósmej rano", "08:00"),
    ] {
        assert_eq!(told(text, language), expected, "{text}");
    }
}

#[test]
fn what_is_counted_otherwise_is_no_time_of_day() {
    for (language, text) in [
        (En, "within 2 hours"),
        (En, "by 2 business days"),
        (De, "innerhalb von 14 Tagen, bis 3 Tage vorher"),
        (Fr, "dans les 24h"),
        (Fr, "à 14 jours"),
        (Nl, "binnen 2 uur"),
        (Es, "en las 24 horas siguientes"),
        (Sv, "inom 14 dagar"),
        (Pl, "do 14 dni"),
        (Pl, "do 1,5 cm"),
        (Pl, "do 15.00 zł"),
        (Pl, "w ciągu godziny jeden z konsultantów"),
        (De, "ab 20.00 CHF"),
        (De, "bis 23.12. bestellen"),
        (En, "up to 10.00 kg"),
        (En, "reduced by 10.50%"),
        (Fr, "On a deux heures pour annuler"),
        (Fr, "jusqu'à une heure et demie après l'achat"),
        (Fr, "limité à deux heures"),
        (Pt, "no prazo de até 12h úteis"),
        (Pt, "até 12h a partir da compra"),
        (Pt, "dentro das 24 horas"),
        (Pt, "todas as três peças"),
        (Es, "antes de las 24 horas de la compra"),
        (Es, "a las 2 horas de realizar el pedido"),
        (It, "una delle due opzioni"),
        (Pt, "em até 12h"),
        (Pt, "até 2h depois da compra"),
        (Pt, "em até 10x sem juros"),
        (Nb, "innen 14 dager, pengene innen 10."),
        (En, "orders before 10.00 € in total"),
        (It, "entro 14 giorni"),
    ] {
        assert_eq!(told(text, language), "", "{text}");
    }
}
