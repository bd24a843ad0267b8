//! `aftersale policy`: the rules in shops' texts, on standard input and output.

use crate::lines;
use knowledge::policy::{Exclusion, Fact, Kind, Length, Stage, Start, facts};
use knowledge::return_fee;
use model::Change;
use model::stated::ReturnFee;
use serde::Serialize;
use std::io;
use understand::{Hints, understand};

/// As the contract of the command names it.
#[derive(Serialize)]
struct Facts {
    facts: Vec<Printed>,
    /// A field of our own: what is kept when goods come back. Refund times are facts of the kind `refund`.
    #[serde(skip_serializing_if = "Option::is_none")]
    return_fee: Option<ReturnFee>,
}

/// One rule.
#[derive(Serialize)]
struct Printed {
    kind: Kind,
    window: Option<Window>,
    until: Vec<Stage>,
    changes: Vec<Change>,
    excludes: Vec<Exclusion>,
    never: bool,
    quote: String,
}

#[derive(Serialize)]
struct Window {
    #[serde(flatten)]
    length: Length,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Start>,
}

impl From<Fact> for Printed {
    fn from(Fact { kind, window, until, changes, excludes, never, quote }: Fact) -> Self {
        let window = window.map(|window| Window { length: window.length, from: window.from });
        Self { kind, window, until, changes, excludes, never, quote }
    }
}

/// Reads one text a line and prints its rules. A text in none of the twelve languages has none.
pub(crate) fn run() -> io::Result<()> {
    lines::answer_each(|text| {
        let language = understand(text, &Hints::default()).language;
        let facts = language.map(|language| facts(text, language)).unwrap_or_default();
        Facts {
            facts: facts.into_iter().map(Printed::from).collect(),
            return_fee: language.and_then(|language| return_fee(text, language)),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::stated::{TimeOfDay, Window as Read};

    #[test]
    fn a_rule_is_printed_as_the_contract_names_it() {
        let fact = |kind| Fact::new(kind, vec![], vec![]);
        let window = |length, from| Some(Read { length, from });
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
            assert_eq!(serde_json::to_string(&Printed::from(fact)).unwrap(), expected);
        }
    }
}
