use super::*;
use crate::Index;
use crate::article::from_markdown;
use model::stated::Fee;

fn checked(body: &str) -> Check {
    check(&[from_markdown("help", body.to_owned())], Language::En)
}

fn names(check: &Check) -> Vec<String> {
    let name = |finding: &Finding| match finding {
        Finding::Missing(kind) => format!("missing {}", kind.name()),
        Finding::NoLimit(kind, passage) => format!("no limit {} {}", kind.name(), passage.id),
        Finding::NoStart(proposal) => format!("no start {} {}", proposal.kind.name(), proposal.passage.id),
        Finding::Hidden(kind, passage) => format!("hidden {} {}", kind.name(), passage.id),
        Finding::NoPayer(passage) => format!("no payer {}", passage.id),
        Finding::Disagree(both) => {
            let [one, two] = both.each_ref().map(|proposal| proposal.passage.id.as_str());
            format!("disagree {one} {two}")
        }
    };
    check.findings.iter().map(name).collect()
}

/// A shop that leaves nothing open.
fn whole(language: Language) -> String {
    Kind::ALL.map(|kind| suggestion(kind, language)).join("\n\n")
}

#[test]
fn a_shop_without_articles_misses_every_rule() {
    let all = ["missing order_change", "missing cancellation", "missing returns", "missing shipping"];
    assert_eq!(names(&check(&[], Language::En)), all);
}

#[test]
fn every_suggestion_is_read_as_the_rule_that_it_suggests_and_leaves_nothing_open() {
    for language in Language::ALL {
        let articles = [from_markdown("rules", whole(language))];
        let found = check(&articles, language);
        assert_eq!(names(&found), [""; 0], "{language:?} {:#?}", found.proposals);
        let index = Index::new(&articles, language);
        for kind in Kind::ALL {
            let heading = suggestion(kind, language).lines().next().and_then(|line| line.strip_prefix("## "));
            let rule = index.rule(kind).map(|found| found.passage.heading.as_str());
            assert!(rule.is_some() && rule == heading, "{language:?}: {rule:?} {heading:?}");
        }
    }
}

#[test]
fn what_is_stated_comes_with_its_sentence_and_its_place() {
    let found = checked(&whole(Language::En));
    let change = found.proposals.iter().find(|proposal| proposal.kind == Kind::OrderChange).unwrap();
    assert_eq!(change.passage.id, "help#changing-your-order");
    assert!(change.fact.quote.contains("within 2 hours"), "{}", change.fact.quote);
}

#[test]
fn a_window_without_a_beginning_is_named() {
    let text = whole(Language::En).replace("within 30 days of receiving them", "within 30 days");
    assert_eq!(names(&checked(&text)), ["no start returns help#returns"]);
}

#[test]
fn a_return_of_which_nobody_says_who_pays_is_named() {
    let text = whole(Language::En).replace(" You pay for the return postage.", "");
    assert_eq!(names(&checked(&text)), ["no payer help#returns"]);
    let elsewhere = text + "\n\n## Sending it back\n\nReturns are free: print the label that we send you.";
    assert_eq!(names(&checked(&elsewhere)), [""; 0]);
}

#[test]
fn a_fee_that_is_kept_is_named_with_its_sentence() {
    let said = "Opened goods are subject to a restocking fee of 15%.";
    let found = checked(&whole(Language::En).replace("You pay for", &[said, " You pay for"].concat()));
    let [(passage, fee)] = found.fees.as_slice() else { panic!("{:?}", found.fees) };
    assert_eq!((passage.id.as_str(), fee.quote.as_str()), ("help#returns", said));
    assert_eq!(fee.fee, Fee::Percent("15".to_owned()));
}

#[test]
fn two_rules_that_disagree_are_named_and_neither_is_chosen() {
    let text = whole(Language::En) + "\n\n## Can I cancel my order?\n\nYes, within 24 hours of placing it.";
    assert_eq!(names(&checked(&text)), ["disagree help#cancelling-your-order help#can-i-cancel-my-order"]);
}

#[test]
fn a_rule_under_a_heading_that_nobody_would_look_for_is_named() {
    let text = whole(Language::En).replace("## Cancelling your order", "## Our story");
    assert_eq!(names(&checked(&text)), ["hidden cancellation help#our-story"]);
}
