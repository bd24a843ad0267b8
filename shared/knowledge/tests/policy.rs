//! The rules of a shop's text: as the contract writes them, and whatever the text.

use knowledge::policy::{Fact, Kind, Length, Start, Window, facts};
use model::Language;
use proptest::prelude::*;

fn fact(kind: Kind) -> Fact {
    Fact {
        kind,
        window: None,
        until: vec![],
        changes: vec![],
        excludes: vec![],
        never: false,
        quote: String::new(),
    }
}

/// One plain rule in every language, with the sentence that states it.
#[test]
fn a_plain_rule_is_read_in_every_language() {
    for (language, text) in [
        (Language::En, "Thanks for asking. You can cancel your order within 2 hours of placing it."),
        (
            Language::Sv,
            "Tack för att du frågar. Du kan avbeställa din order inom 2 timmar efter att du beställt.",
        ),
        (
            Language::Es,
            "Gracias por preguntar. Puedes cancelar tu pedido dentro de las 2 horas siguientes a la compra.",
        ),
        (
            Language::Fr,
            "Merci pour votre question. Vous pouvez annuler votre commande dans les 2 heures suivant l'achat.",
        ),
        (Language::Nb, "Takk for at du spør. Du kan avbestille ordren innen 2 timer etter bestilling."),
        (
            Language::De,
            "Danke für Ihre Frage. Sie können Ihre Bestellung innerhalb von 2 Stunden nach der Bestellung stornieren.",
        ),
        (
            Language::Da,
            "Tak fordi du spørger. Du kan annullere din ordre inden for 2 timer efter bestilling.",
        ),
        (
            Language::Nl,
            "Bedankt voor je vraag. Je kunt je bestelling annuleren binnen 2 uur na het bestellen.",
        ),
        (Language::Fi, "Kiitos kysymyksestäsi. Voit peruuttaa tilauksesi 2 tunnin kuluessa tilauksesta."),
        (Language::It, "Grazie per la domanda. Puoi annullare il tuo ordine entro 2 ore dall'acquisto."),
        (Language::Pt, "Obrigado pela pergunta. Você pode cancelar o pedido em até 2 horas após a compra."),
        (Language::Pl, "Dziękujemy za pytanie. Zamówienie możesz anulować w ciągu 2 godzin od złożenia."),
    ] {
        let found = facts(text, language);
        let window = Some(Window { length: Length::Seconds(7_200), from: Some(Start::Placed) });
        let (_, rule) = text.split_once(". ").unwrap();
        let expected = Fact { window, quote: rule.to_owned(), ..fact(Kind::Cancellation) };
        assert_eq!(found, [expected], "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_and_every_quote_stands_in_it(
        text in "([a-zé0-9.,:;/½ '\n€-]|within |2 hours|14:00|annulation |bestellung |inom |en och en halv ){0,60}",
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        for fact in facts(&text, language) {
            prop_assert!(text.contains(&fact.quote), "{}", fact.quote);
        }
    }

    #[test]
    fn any_characters_are_read(text in any::<String>(), language in prop::sample::select(Language::ALL.to_vec())) {
        let _ = (facts(&text, language), knowledge::durations(&text, language), knowledge::clock_times(&text, language));
    }
}
