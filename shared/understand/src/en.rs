//! English: its tables, read once. They are text, so that a rule can be read and changed without knowing the code.

use crate::lexicon::Lexicon;
use crate::pattern::{Parser, Rule};
use std::sync::LazyLock;

/// What the tables of `en/` say.
pub(crate) struct Tables {
    pub lexicon: Lexicon,
    pub rules: Vec<Rule>,
    /// Which rules may begin with a word, by its id.
    heads: Vec<Vec<u16>>,
    /// The flags of a message that names an order.
    pub names_order: u32,
    /// The flag of a message that is about something no shop handles, unless `own` is there too.
    pub foreign: u32,
    /// The flag of a message that is plainly about an order.
    pub own: u32,
    #[cfg_attr(not(test), expect(dead_code, reason = "a test holds it empty"))]
    pub errors: Vec<String>,
}

const RULES: [&str; 10] = [
    include_str!("en/flags.txt"),
    include_str!("en/edit.txt"),
    include_str!("en/cancel.txt"),
    include_str!("en/add.txt"),
    include_str!("en/status.txt"),
    include_str!("en/returns.txt"),
    include_str!("en/question.txt"),
    include_str!("en/human.txt"),
    include_str!("en/other.txt"),
    include_str!("en/topics.txt"),
];

static TABLES: LazyLock<Tables> = LazyLock::new(Tables::build);

/// The tables.
pub(crate) fn tables() -> &'static Tables {
    &TABLES
}

impl Tables {
    fn build() -> Self {
        let mut errors = Vec::new();
        let mut lexicon =
            Lexicon::parse(include_str!("en/words.txt"), include_str!("en/rewrites.txt"), &mut errors);
        let mut parser = Parser { lexicon: &mut lexicon, flags: Vec::new(), rules: Vec::new(), errors };
        for table in RULES {
            parser.read(table);
        }
        let (order, own, foreign) = (parser.flag("order"), parser.flag("own"), parser.flag("foreign"));
        let (rules, errors) = (parser.rules, parser.errors);
        lexicon.finish();
        Self { heads: heads(&rules), lexicon, rules, names_order: order | own, foreign, own, errors }
    }

    /// The rules that may begin with the word of this id.
    pub(crate) fn rules_from(&self, word: crate::lexicon::WordId) -> impl Iterator<Item = &Rule> {
        let places = self.heads.get(usize::from(word.0)).map(Vec::as_slice).unwrap_or_default();
        places.iter().filter_map(|place| self.rules.get(usize::from(*place)))
    }
}

fn heads(rules: &[Rule]) -> Vec<Vec<u16>> {
    let mut heads: Vec<Vec<u16>> = Vec::new();
    for (place, rule) in (0_u16..).zip(rules) {
        for word in rule.heads() {
            let word = usize::from(word.0);
            heads.resize_with(heads.len().max(word + 1), Vec::new);
            if let Some(list) = heads.get_mut(word) {
                list.push(place);
            }
        }
    }
    heads
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_line_of_the_tables_is_read() {
        assert_eq!(super::tables().errors, Vec::<String>::new());
    }
}
