//! Whatever arrives is answered.

#[cfg(test)]
mod any_text {
    use proptest::prelude::*;
    use understand::{Awaiting, Hints, understand};

    #[test]
    fn a_megabyte_of_anything_is_answered() {
        let texts = ["#", "#1001 ", "a", "order 12345, ", "ß-", "1", "\u{301}", "😩", "cancel my order\n"];
        let long = texts.map(|text| text.repeat((1 << 20) / text.len()));
        let numbers: String = (10_000..160_000).map(|number| format!("#{number} ")).collect();
        for text in long.iter().chain([&numbers]) {
            assert!(understand(text, &Hints::default()).orders.len() <= 50, "{text:.20}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_understood_or_not_but_never_ends_the_program(text in any::<String>(), words in "[a-z #0-9.!?]{0,200}") {
            for awaiting in [Awaiting::Nothing, Awaiting::YesNo, Awaiting::OrderChoice, Awaiting::SignIn] {
                for message in [&text, &words] {
                    let meaning = understand(message, &Hints { awaiting, ..Hints::default() });
                    prop_assert!(meaning.choice.is_none() || awaiting == Awaiting::OrderChoice);
                    prop_assert!(meaning.intents.iter().all(|scored| (0.0..=1.0).contains(&scored.p)));
                }
            }
        }
    }
}
