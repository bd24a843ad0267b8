//! The rules of a shop's text: as the contract writes them, and whatever the text.

use knowledge::policy::{Exclusion, Fact, Kind, Length, Stage, Start, TimeOfDay, Window, facts};
use model::{Change, Language};
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

#[test]
fn a_rule_is_written_as_the_contract_names_it_and_reads_back() {
    let window = |length, from| Some(Window { length, from });
    let change = Fact {
        window: window(Length::Seconds(7_200), Some(Start::Placed)),
        until: vec![Stage::Shipped],
        changes: vec![Change::Size, Change::Address],
        excludes: vec![Exclusion::Personalised],
        quote: "Within 2 hours.".to_owned(),
        ..fact(Kind::OrderChange)
    };
    let refund = Fact { window: window(Length::BusinessDays(5), None), ..fact(Kind::Refund) };
    let cutoff = Length::Cutoff(TimeOfDay { hour: 14, minute: 0 });
    let cancellation = Fact { window: window(cutoff, Some(Start::Placed)), ..fact(Kind::Cancellation) };
    let never = Fact { never: true, ..fact(Kind::Return) };
    for (fact, expected) in [
        (
            change,
            r#"{"kind":"order_change","window":{"seconds":7200,"from":"placed"},"until":["shipped"],"changes":["size","address"],"excludes":["personalised"],"never":false,"quote":"Within 2 hours."}"#,
        ),
        (
            refund,
            r#"{"kind":"refund","window":{"business_days":5},"until":[],"changes":[],"excludes":[],"never":false,"quote":""}"#,
        ),
        (
            cancellation,
            r#"{"kind":"cancellation","window":{"cutoff":"14:00","from":"placed"},"until":[],"changes":[],"excludes":[],"never":false,"quote":""}"#,
        ),
        (
            never,
            r#"{"kind":"return","window":null,"until":[],"changes":[],"excludes":[],"never":true,"quote":""}"#,
        ),
    ] {
        assert_eq!(serde_json::to_string(&fact).unwrap(), expected);
        assert_eq!(serde_json::from_str::<Fact>(expected).unwrap(), fact);
    }
    assert!(serde_json::from_str::<TimeOfDay>("\"25:00\"").is_err());
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
