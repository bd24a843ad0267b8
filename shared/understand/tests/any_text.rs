//! Whatever arrives is answered.

#[cfg(test)]
mod any_text {
    use proptest::prelude::*;
    use understand::{Awaiting, Hints, understand};

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
