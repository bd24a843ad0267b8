//! What a shop's articles say of its rules, as proposals for their owner, and what they leave open (OE-22, OE-23): rules that
//! are missing, without a limit or a beginning, under a heading that nobody would look for, or at odds with each other.

use crate::entry::Entry;
use crate::index::{Placed, read};
use crate::passage::Passage;
use crate::policy::{Fact, Length};
use crate::return_cost::{names_payer, return_fee};
use crate::rule::{Kind, Reader};
use crate::search::{self, Encoder};
use model::stated::ReturnFee;
use model::{Article, Language};

/// A rule that an article states. A proposal: nothing is enforced before the shop's owner confirms it.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// What it is about.
    pub kind: Kind,
    /// Where it stands.
    pub passage: Passage,
    /// What it says, with the sentence that says so.
    pub fact: Fact,
}

/// Something that the articles leave open.
#[derive(Debug, Clone, PartialEq)]
pub enum Finding {
    /// No article states the rule.
    Missing(Kind),
    /// The passage is about the rule and names no limit: "as soon as possible".
    NoLimit(Kind, Passage),
    /// It names how long, and not since when.
    NoStart(Proposal),
    /// Neither its heading nor the article's title is about it.
    Hidden(Kind, Passage),
    /// It names how long goods can go back, and no passage who pays for it.
    NoPayer(Passage),
    /// Two passages say different things. Which of them holds is for the shop's owner to say.
    Disagree(Box<[Proposal; 2]>),
}

/// What the articles of a shop say of its rules.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Check {
    /// What is stated, in the order of kinds, of each the passage that states it best first.
    pub proposals: Vec<Proposal>,
    /// What is left open, in the order of kinds.
    pub findings: Vec<Finding>,
    /// What is kept when goods come back, and where it stands.
    pub fees: Vec<(Passage, ReturnFee)>,
}

/// Reads the articles of a shop that writes in `shop`.
#[must_use]
pub fn check(articles: &[Article], shop: Language) -> Check {
    let Some(encoder) = search::learned() else { return Check::default() };
    let placed = read(articles, shop, encoder);
    let (fees, is_payer_named) = costs(&placed, encoder);
    let mut check = Check { fees, ..Check::default() };
    for kind in Kind::ALL {
        let of_kind = OfKind::read(kind, &placed, encoder);
        check.findings.extend(of_kind.findings());
        check.findings.extend(of_kind.no_payer().filter(|_| !is_payer_named));
        check.proposals.extend(of_kind.proposals);
    }
    check
}

/// What the passages about returns say that is kept, and whether one of them says who pays.
fn costs(placed: &[Placed], encoder: &Encoder<'_>) -> (Vec<(Passage, ReturnFee)>, bool) {
    let reader = Reader::new(Kind::Returns, encoder);
    let about_returns = placed.iter().map(|placed| &placed.entry).filter(|entry| reader.concerns(entry));
    let (mut fees, mut is_payer_named) = (Vec::new(), false);
    for Entry { passage, language, .. } in about_returns {
        let text = [passage.heading.as_str(), "\n", passage.text.as_str()].concat();
        is_payer_named |= names_payer(&text, *language);
        fees.extend(return_fee(&text, *language).map(|fee| (passage.clone(), fee)));
    }
    (fees, is_payer_named)
}

/// What the articles say of one kind of rule, the passage that states it best first.
struct OfKind {
    kind: Kind,
    /// The passages that state it, and whether heading or title lead to them.
    passages: Vec<(Passage, bool)>,
    proposals: Vec<Proposal>,
}

impl OfKind {
    fn read(kind: Kind, placed: &[Placed], encoder: &Encoder<'_>) -> Self {
        let reader = Reader::new(kind, encoder);
        let scored = placed.iter().filter_map(|placed| Some((reader.ruling(placed)?.score, &placed.entry)));
        let mut scored: Vec<_> = scored.collect();
        scored.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let mut of_kind = Self { kind, passages: Vec::new(), proposals: Vec::new() };
        for (_, entry) in scored {
            let title = encoder.sense(&entry.passage.title, entry.language).keep();
            let leads = reader.leads_to_it(&entry.heading) || reader.leads_to_it(&title);
            of_kind.passages.push((entry.passage.clone(), leads));
            let stated = reader.stated(entry).into_iter();
            of_kind.proposals.extend(stated.map(|fact| Proposal {
                kind,
                passage: entry.passage.clone(),
                fact,
            }));
        }
        of_kind
    }

    /// What the passage that states the rule best says.
    fn best(&self) -> impl Iterator<Item = &Proposal> {
        let best = self.passages.first().map(|(passage, _)| &passage.id);
        self.proposals.iter().filter(move |proposal| Some(&proposal.passage.id) == best)
    }

    fn findings(&self) -> Vec<Finding> {
        let kind = self.kind;
        if self.passages.is_empty() {
            return vec![Finding::Missing(kind)];
        }
        let mut findings = Vec::new();
        let first = self.passages.first().filter(|_| self.proposals.is_empty());
        findings.extend(first.map(|(passage, _)| Finding::NoLimit(kind, passage.clone())));
        let leads = self.passages.iter().any(|(_, leads)| *leads);
        let hidden = self.passages.first().filter(|_| !leads);
        findings.extend(hidden.map(|(passage, _)| Finding::Hidden(kind, passage.clone())));
        // Delivery times differ by country and way, and are counted from the order or from dispatch.
        if kind != Kind::Shipping {
            let no_start = self.best().filter(|proposal| has_no_start(&proposal.fact));
            findings.extend(no_start.cloned().map(Finding::NoStart));
            findings.extend(self.disagreement());
        }
        findings
    }

    /// The passage that says how long goods can go back, to be named where no passage says at whose cost.
    fn no_payer(&self) -> Option<Finding> {
        let rule = self.best().next().filter(|_| self.kind == Kind::Returns);
        rule.map(|proposal| Finding::NoPayer(proposal.passage.clone()))
    }

    /// The first two passages that say different things.
    fn disagreement(&self) -> Option<Finding> {
        let pairs = self.proposals.iter().enumerate();
        let mut pairs =
            pairs.flat_map(|(at, one)| self.proposals.iter().skip(at + 1).map(move |two| (one, two)));
        let (one, other) =
            pairs.find(|(one, two)| one.passage.id != two.passage.id && differ(&one.fact, &two.fact))?;
        Some(Finding::Disagree(Box::new([one.clone(), other.clone()])))
    }
}

/// A window "until 2 pm" begins with its day.
fn has_no_start(fact: &Fact) -> bool {
    fact.window.is_some_and(|window| window.from.is_none() && !matches!(window.length, Length::Cutoff(_)))
}

/// Whether two rules about the same changes cannot both hold.
fn differ(one: &Fact, two: &Fact) -> bool {
    let length = |fact: &Fact| fact.window.map(|window| window.length);
    let same_changes = one.changes == two.changes || one.changes.is_empty() || two.changes.is_empty();
    let both_limited = length(one).is_some() && length(two).is_some();
    same_changes && (one.never != two.never || (both_limited && length(one) != length(two)))
}

/// A text that a shop without the rule can start from, as Markdown, in its language.
#[must_use]
pub fn suggestion(kind: Kind, language: Language) -> &'static str {
    let texts = match language {
        Language::En => include_str!("check/en.txt"),
        Language::Sv => include_str!("check/sv.txt"),
        Language::Es => include_str!("check/es.txt"),
        Language::Fr => include_str!("check/fr.txt"),
        Language::Nb => include_str!("check/nb.txt"),
        Language::De => include_str!("check/de.txt"),
        Language::Da => include_str!("check/da.txt"),
        Language::Nl => include_str!("check/nl.txt"),
        Language::Fi => include_str!("check/fi.txt"),
        Language::It => include_str!("check/it.txt"),
        Language::Pt => include_str!("check/pt.txt"),
        Language::Pl => include_str!("check/pl.txt"),
    };
    let block = texts.split("= ").find_map(|block| block.strip_prefix(kind.name())?.strip_prefix('\n'));
    block.unwrap_or_default().trim()
}

#[cfg(test)]
mod tests;
