//! Which of the orders that the agent listed is meant: "the second one", "2", "den sista".

use crate::table::lines;
use std::collections::HashMap;
use std::sync::LazyLock;

/// A list that is offered is no longer.
const MOST: usize = 9;

static PLACES: LazyLock<HashMap<&'static str, usize>> = LazyLock::new(|| {
    let mut places = HashMap::new();
    for (place, words) in lines(include_str!("choices.txt")).filter_map(|line| line.split_once(": ")) {
        let place = place.parse().map_or(usize::MAX, |place: usize| place - 1);
        for word in words.split_whitespace() {
            places.entry(word).or_insert(place);
        }
    }
    places
});

/// The place that is meant, from 0; `usize::MAX` is the last.
pub(crate) fn of(text: &str) -> Option<usize> {
    let bare = text.trim().trim_end_matches(['.', ')', '!', ':', '°', 'º']);
    if let Some(number) = bare.parse::<usize>().ok().filter(|number| (1..=MOST).contains(number)) {
        return Some(number - 1);
    }
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '!' | '?' | ';'));
    let places = words.filter_map(|word| {
        let word = word.to_lowercase();
        PLACES.get(word.as_str()).or_else(|| PLACES.get(word.trim_end_matches('.')))
    });
    let said: Vec<usize> = places.copied().collect();
    // "the first and the second" is no choice.
    said.first().copied().filter(|first| said.iter().all(|place| place == first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_understood_in_every_language() {
        let second = [
            "the second one",
            "den andra",
            "el segundo",
            "la deuxième svp",
            "den andre",
            "Die zweite bitte",
            "den anden",
            "de tweede",
            "se toinen",
            "la seconda",
            "a segunda",
            "to drugie",
            "2",
            "2.",
        ];
        for text in second {
            assert_eq!(of(text), Some(1), "{text}");
        }
        for text in ["the last one", "den sista", "il ultimo", "viimeinen", "ostatnie"] {
            assert_eq!(of(text), Some(usize::MAX), "{text}");
        }
    }

    #[test]
    fn two_places_or_an_order_number_are_no_choice() {
        for text in ["the first and the second", "1001", "12", "ja", ""] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
