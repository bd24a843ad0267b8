//! Which of the twelve languages a message is in, by its small words and letters.
//!
//! Trigram models were measured first: on a shop's short messages the one in `whatlang` is right in seven of ten
//! English ones and takes most of the time a message may cost.

use crate::lexicon::lines;
use crate::meaning::Hints;
use model::Language;
use std::collections::HashMap;
use std::sync::LazyLock;

/// More words do not tell more.
const WORDS_READ: usize = 200;
/// What a word counts that is of one language only; shared by several it counts that much less.
const WORD: u32 = 12;
/// What a letter of one language only counts.
const LETTER: u32 = 12;
/// A message that scores no more is too short to tell.
const CLEAR: u32 = 6;

type Scores = [u32; Language::ALL.len()];

#[derive(Default)]
struct Tables {
    words: HashMap<&'static str, u16>,
    letters: HashMap<char, u16>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables::read(include_str!("languages.txt")));

impl Tables {
    fn read(text: &'static str) -> Self {
        let mut tables = Self::default();
        for (code, words) in lines(text).filter_map(|line| line.split_once(": ")) {
            let place = Language::ALL.iter().position(|l| l.code() == code.trim_start_matches('+'));
            let bit = place.map_or(0, |place| 1 << place);
            for word in words.split_whitespace() {
                match (code.starts_with('+'), word.chars().next()) {
                    (true, Some(letter)) => *tables.letters.entry(letter).or_default() |= bit,
                    _ => *tables.words.entry(word).or_default() |= bit,
                }
            }
        }
        tables
    }
}

/// The language of `text`; where it is too short or mixed to tell, the conversation's, else the shop's. `None` for a
/// script that none of the twelve is written in.
pub(crate) fn of(text: &str, hints: Hints) -> Option<Language> {
    if is_in_another_script(text) {
        return None;
    }
    let expected = hints.conversation.unwrap_or(hints.shop);
    let scores = scores(text);
    let of = |language: Language| {
        Language::ALL.iter().zip(scores).find_map(|(l, score)| (*l == language).then_some(score)).unwrap_or(0)
    };
    let best = Language::ALL.into_iter().rev().max_by_key(|language| of(*language)).unwrap_or(expected);
    let clear = of(best) > CLEAR && of(best) * 4 > of(expected) * 5;
    Some(if clear { best } else { expected })
}

fn is_in_another_script(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let foreign = letters().filter(|c| !is_latin(*c)).count();
    foreign > 0 && foreign * 2 > letters().count()
}

fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{2c60}'..='\u{2c7f}' | '\u{a720}'..='\u{a7ff}'
        | '\u{ff21}'..='\u{ff5a}' | '\u{2100}'..='\u{218f}')
}

fn scores(text: &str) -> Scores {
    let tables = &*TABLES;
    let mut scores = Scores::default();
    let is_inside = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’');
    for word in text.split(|c| !is_inside(c)).filter(|word| !word.is_empty()).take(WORDS_READ) {
        let lower = word.to_lowercase().replace('’', "'");
        if let Some(languages) = tables.words.get(lower.trim_matches('\'')) {
            add(&mut scores, *languages, WORD);
        }
        for languages in lower.chars().filter(|c| !c.is_ascii()).filter_map(|c| tables.letters.get(&c)) {
            add(&mut scores, *languages, LETTER);
        }
    }
    scores
}

fn add(scores: &mut Scores, languages: u16, worth: u32) {
    let share = worth / languages.count_ones().max(1);
    for (place, score) in scores.iter_mut().enumerate() {
        *score += share * u32::from(languages >> place & 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str, hints: Hints) -> Option<&'static str> {
        of(text, hints).map(Language::code)
    }

    #[test]
    fn a_sentence_tells_its_language() {
        for (expected, text) in [
            ("en", "I ordered the wrong size, can I still change it?"),
            ("sv", "Jag vill ändra storleken på min beställning"),
            ("es", "Quiero cambiar la talla de mi pedido"),
            ("fr", "Je voudrais changer la taille de ma commande"),
            ("nb", "Hvordan kan jeg endre størrelsen på bestillingen min?"),
            ("nb", "Eg vil ikkje ha pakken"),
            ("de", "Ich möchte meine Bestellung stornieren"),
            ("da", "Hvad koster det, hvis jeg gerne vil ændre adressen?"),
            ("nl", "Ik wil graag mijn bestelling annuleren"),
            ("fi", "Haluaisin vaihtaa tilaukseni koon"),
            ("it", "Vorrei cambiare la taglia del mio ordine"),
            ("pt", "Queria alterar o tamanho da minha encomenda"),
            ("pl", "Chciałbym zmienić rozmiar w moim zamówieniu"),
        ] {
            let hints = Hints { shop: Language::Fi, ..Hints::default() };
            assert_eq!(code(text, hints), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_message_too_short_takes_the_conversations_language_then_the_shops() {
        let mut hints = Hints { shop: Language::De, ..Hints::default() };
        assert_eq!(code("#1001", hints), Some("de"));
        hints.conversation = Some(Language::Nb);
        assert_eq!(code("#1001", hints), Some("nb"));
        assert_eq!(code("ok", hints), Some("nb"));
    }

    #[test]
    fn another_script_is_none_of_the_twelve() {
        for text in ["أريد إلغاء طلبي", "我想取消订单", "Я хочу отменить заказ", "注文をキャンセル", "ยกเลิก"]
        {
            assert_eq!(of(text, Hints::default()), None, "{text}");
        }
        assert_eq!(code("order 1001 Москва please", Hints::default()), Some("en"));
    }
}
