//! The words of the chat widget itself: the browser fills in the numbers.

use super::messages::Words;
use model::{FormOfAddress, Language};
use serde::Serialize;
use std::collections::BTreeMap;

/// Counts that between them take every plural form that a number of messages or letters can have in the twelve
/// languages (CLDR): one, few, many.
const PLURAL_SAMPLES: [&str; 3] = ["1", "2", "5"];

/// A sentence of the chat widget, `{name}` where a value goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum WidgetWord {
    /// The same for every count.
    Plain(String),
    /// As said for each of 1, 2 and 5.
    Counted(Vec<String>),
}

/// Their names in the message files, without `widget-`.
const PLAIN: [&str; 35] = [
    "title",
    "assistant",
    "team",
    "signed-in",
    "open",
    "close",
    "welcome",
    "scope",
    "starter-status",
    "starter-edit",
    "starter-cancel",
    "conversation",
    "messages",
    "from-shopper",
    "from-agent",
    "from-person",
    "write",
    "placeholder",
    "send",
    "working",
    "still-working",
    "not-sent",
    "trying",
    "retry",
    "edit",
    "refused",
    "too-fast",
    "session-over",
    "order",
    "open-order",
    "quantity",
    "changeable",
    "changeable-some",
    "fixed",
    "new-tab",
];
const COUNTED: [&str; 3] = ["unread", "left", "over"];

/// Every word of the chat widget in `language`, by name.
#[must_use]
pub fn widget_words(language: Language, address: FormOfAddress) -> BTreeMap<&'static str, WidgetWord> {
    let words = Words::of(language, address, false);
    let said = |name: &str, count: &str| {
        words.say(&format!("widget-{name}"), &[("count", count), ("all", "{all}"), ("order", "{order}")])
    };
    let plain = PLAIN.map(|name| (name, WidgetWord::Plain(said(name, "{count}"))));
    let counted = COUNTED.map(|name| {
        let forms = PLURAL_SAMPLES.map(|sample| said(name, sample).replacen(sample, "{count}", 1));
        (name, WidgetWord::Counted(forms.to_vec()))
    });
    plain.into_iter().chain(counted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use understand::{Hints, Intent, understand};

    #[test]
    fn every_word_of_the_widget_is_handed_out() {
        let written = include_str!("../../messages/en.ftl").lines();
        let names =
            written.filter_map(|line| line.strip_prefix("widget-")?.split_once(" =")).map(|(name, _)| name);
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable();
        assert_eq!(
            widget_words(Language::En, FormOfAddress::Informal).into_keys().collect::<Vec<_>>(),
            names
        );
    }

    #[test]
    fn what_the_widget_offers_to_say_is_understood() {
        let wishes = [
            ("starter-status", Intent::OrderStatus),
            ("starter-edit", Intent::EditOrder),
            ("starter-cancel", Intent::CancelOrder),
        ];
        for language in Language::ALL {
            let words = widget_words(language, FormOfAddress::usual(language));
            for (name, intent) in wishes {
                let Some(WidgetWord::Plain(text)) = words.get(name) else { panic!("{name}") };
                let meaning = understand(text, &Hints { shop: Some(language), ..Hints::default() });
                assert_eq!(meaning.first().map(|first| first.intent), Some(intent), "{text}");
                assert_eq!(meaning.language, Some(language), "{text}");
            }
        }
    }

    #[test]
    fn a_count_has_its_place_in_every_form() {
        for language in Language::ALL {
            for word in widget_words(language, FormOfAddress::usual(language)).into_values() {
                if let WidgetWord::Counted(forms) = word {
                    let places = |form: &String| form.matches("{count}").count();
                    assert_eq!(forms.iter().map(places).collect::<Vec<_>>(), [1, 1, 1], "{forms:?}");
                }
            }
        }
    }
}
