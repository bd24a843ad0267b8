//! What a shop's articles leave open, and what they say of its rules, for their owner to confirm.

use super::{OperateError, Place, articles::known};
use jiff::Timestamp;
use knowledge::Kind;
use knowledge::check::{Check, Finding, Proposal, check, suggestion};
use knowledge::policy::{self, Fact, Length, Start, Window};
use model::stated::Fee;
use model::{Article, Filed, Language, Milestone, OrderRule, Policy, ReturnRule, ReturnsFrom, TenantId};
use std::{io::Write, path::Path};

/// Names what is missing or unclear in a tenant's articles. `true`: nothing is.
pub async fn articles(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<bool, OperateError> {
    let (record, filed) = known(place, id, now).await?;
    let articles = Filed::articles(filed);
    of(&articles, record.tenant.language, out)
}

/// Names what is missing or unclear in a folder of articles. `true`: nothing is.
pub fn folder(folder: &Path, out: &mut impl Write) -> Result<bool, OperateError> {
    let articles: Vec<Article> =
        crate::articles::read(folder)?.into_iter().map(|read| read.article).collect();
    of(&articles, crate::articles::language(&articles), out)
}

/// Names what is missing or unclear in articles of a shop that writes in `language`. `true`: nothing is.
fn of(articles: &[Article], language: Language, out: &mut impl Write) -> Result<bool, OperateError> {
    let Check { proposals, findings, fees } = check(articles, language);
    for kind in Kind::ALL {
        for Proposal { passage, fact, .. } in proposals.iter().filter(|proposal| proposal.kind == kind) {
            writeln!(out, "says   {}: {}\n       {}", title(kind), in_words(fact), passage.id)?;
        }
        for (passage, fee) in fees.iter().filter(|_| kind == Kind::Returns) {
            writeln!(out, "says   {}: {}\n       {}", title(kind), kept(&fee.fee), passage.id)?;
        }
        for finding in findings.iter().filter(|finding| kind_of(finding) == kind) {
            writeln!(out, "OPEN   {}: {}\n       {}", title(kind), what(finding), why(finding))?;
            if let Finding::Missing(kind) = finding {
                let indented = suggestion(*kind, language).replace('\n', "\n         ");
                writeln!(out, "       A text to start from:\n\n         {indented}\n")?;
            }
        }
    }
    if findings.is_empty() {
        writeln!(out, "Nothing is left open. What the articles say: `aftersale policy review TENANT`")?;
    }
    Ok(findings.is_empty())
}

fn kind_of(finding: &Finding) -> Kind {
    match finding {
        Finding::Missing(kind) | Finding::NoLimit(kind, _) | Finding::Hidden(kind, _) => *kind,
        Finding::NoStart(proposal) => proposal.kind,
        Finding::NoPayer(_) => Kind::Returns,
        Finding::Disagree(both) => {
            let [one, _] = &**both;
            one.kind
        }
    }
}

const fn title(kind: Kind) -> &'static str {
    match kind {
        Kind::OrderChange => "changing an order",
        Kind::Cancellation => "cancelling an order",
        Kind::Returns => "returns",
        Kind::Shipping => "delivery",
    }
}

fn what(finding: &Finding) -> String {
    match finding {
        Finding::Missing(_) => "no article says anything about it".to_owned(),
        Finding::NoLimit(_, passage) => format!("{} does not say until when", passage.id),
        Finding::NoPayer(passage) => format!("{} does not say who pays for the way back", passage.id),
        Finding::Hidden(_, passage) => format!("it stands under \"{}\" ({})", passage.heading, passage.id),
        Finding::NoStart(Proposal { passage, fact, .. }) => {
            format!("\"{}\" does not say since when ({})", fact.quote, passage.id)
        }
        Finding::Disagree(both) => {
            let said =
                |Proposal { passage, fact, .. }: &Proposal| format!("\"{}\" ({})", fact.quote, passage.id);
            format!("{} cannot both hold", both.each_ref().map(said).join(" and "))
        }
    }
}

/// Why it matters, and what to do.
const fn why(finding: &Finding) -> &'static str {
    match finding {
        Finding::Missing(Kind::OrderChange | Kind::Cancellation) => {
            "Shoppers who ask for it are told that you say nothing about it, and offered a person."
        }
        Finding::Missing(_) => "Shoppers who ask about it get no answer from the agent, but a person.",
        Finding::NoLimit(..) => {
            "Shoppers ask until when, and the agent can only quote that sentence. Name hours, days or \"until it ships\"."
        }
        Finding::NoStart(_) => {
            "An hour from ordering is another than an hour from paying. Add \"of placing it\" or \"of receiving it\"."
        }
        Finding::NoPayer(_) => {
            "It is the first thing that shoppers ask about a return, and the agent has nothing to quote. Say who pays, also for exchanges and faults."
        }
        Finding::Hidden(..) => "Shoppers who read your site will not find it. Give it a heading of its own.",
        Finding::Disagree(..) => {
            "The agent never chooses between two rules; shoppers may read either. Correct the one that is wrong."
        }
    }
}

/// A rule in a few words.
fn in_words(fact: &Fact) -> String {
    let mut words = Vec::new();
    if fact.never {
        words.push("never".to_owned());
    }
    words.extend(fact.window.as_ref().map(window));
    words.extend(fact.until.iter().map(|stage| format!("until {}", stage.name())));
    let list = |names: Vec<&str>| names.join(", ");
    if !fact.changes.is_empty() {
        let names = fact.changes.iter().map(|change| change.name()).collect();
        words.push(format!("of {}", list(names)));
    }
    if !fact.excludes.is_empty() {
        let names = fact.excludes.iter().map(|exclusion| exclusion.name()).collect();
        words.push(format!("not for {}", list(names)));
    }
    words.join("; ")
}

fn window(Window { length, from }: &Window) -> String {
    let since = match from {
        Some(Start::Placed) => " from ordering",
        Some(Start::Paid) => " from payment",
        Some(Start::Delivered) => " from delivery",
        Some(Start::DeliveryDate) => " before the delivery date",
        None => "",
    };
    match length {
        Length::Seconds(seconds) => format!("{}{since}", time(*seconds)),
        Length::BusinessDays(days) => format!("{days} business days{since}"),
        Length::Cutoff(at) => format!("the same day until {}", String::from(*at)),
    }
}

fn time(seconds: u64) -> String {
    match seconds {
        seconds if seconds >= 172_800 && seconds % 86_400 == 0 => format!("{} days", seconds / 86_400),
        seconds if seconds >= 3_600 && seconds % 3_600 == 0 => format!("{} hours", seconds / 3_600),
        seconds => format!("{} minutes", seconds / 60),
    }
}

/// Prints the rules that the articles state as settings, to be confirmed by copying them; and what is confirmed already.
pub async fn review(
    place: &Place,
    id: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let (record, filed) = known(place, id, now).await?;
    let articles = Filed::articles(filed);
    let Check { proposals, findings, fees } = check(&articles, record.tenant.language);
    writeln!(out, "# What the articles of {id} say. Nothing of it is enforced: copy what is right into the")?;
    writeln!(out, "# settings file, correct what is not, and run `{}`.", place.command("tenant add"))?;
    let Policy { order_change, cancellation, returns, .. } = &record.tenant.policy;
    for (kind, table, confirmed) in [
        (Kind::OrderChange, "order_changes", order_change.as_ref().map(in_force)),
        (Kind::Cancellation, "cancellation", cancellation.as_ref().map(in_force)),
        (Kind::Returns, "return_rule", returns.as_ref().map(return_in_force)),
    ] {
        writeln!(out, "\n[{table}]")?;
        let mut of_kind = proposals.iter().filter(|proposal| proposal.kind == kind).peekable();
        if of_kind.peek().is_none() {
            writeln!(out, "# No article states it: `{}`", place.command(&format!("articles check {id}")))?;
        }
        let disagree =
            |finding: &Finding| matches!(finding, Finding::Disagree(..)) && kind_of(finding) == kind;
        let is_open = findings.iter().any(disagree);
        for (at, Proposal { passage, fact, .. }) in of_kind.enumerate() {
            writeln!(out, "# \"{}\" ({})", fact.quote.replace('\n', " "), passage.id)?;
            for line in settings(fact) {
                // Two that disagree are both shown, and neither is chosen.
                let mark = if at > 0 || is_open { "# " } else { "" };
                writeln!(out, "{mark}{line}")?;
            }
        }
        writeln!(out, "# Confirmed now: {}", confirmed.as_deref().unwrap_or("nothing"))?;
    }
    for (passage, fee) in fees {
        writeln!(out, "# {}: \"{}\" ({})", kept(&fee.fee), fee.quote.replace('\n', " "), passage.id)?;
    }
    Ok(())
}

/// The lines of the settings that say the same; what they cannot say stands in a comment.
fn settings(fact: &Fact) -> Vec<String> {
    let mut lines = Vec::new();
    match fact.window.map(|window| (window.length, window.from)) {
        Some((length, from)) if fact.kind == policy::Kind::Return => {
            lines.extend(return_limit(length, from, fact));
        }
        Some((length, Some(Start::Placed) | None)) => lines.push(limit(length)),
        None => {}
        // Left out, the setting would mean "until it ships".
        Some(_) => {
            lines.push(format!("# cannot be set, since settings count from the order: {}", in_words(fact)));
        }
    }
    if fact.never {
        lines.push("never = true".to_owned());
    }
    // What has arrived is neither processed nor changed: `[return_rule]` has no such settings.
    let (stages, changes) = if fact.kind == policy::Kind::Return {
        (&[][..], &[][..])
    } else {
        (fact.until.as_slice(), fact.changes.as_slice())
    };
    // The earliest, which is the first by name of the contract, ends it.
    lines.extend(stages.iter().copied().min().and_then(until));
    if !changes.is_empty() {
        let names: Vec<String> = changes.iter().map(|change| format!("\"{}\"", change.name())).collect();
        lines.push(format!("allowed = [{}]", names.join(", ")));
    }
    if !fact.excludes.is_empty() {
        let names: Vec<&str> = fact.excludes.iter().map(|exclusion| exclusion.name()).collect();
        lines.push(format!("# excluded, by your product tags or types: {}", names.join(", ")));
    }
    lines
}

fn limit(length: Length) -> String {
    match length {
        Length::Seconds(seconds) => {
            #[expect(clippy::cast_precision_loss, reason = "hours of a few months")]
            let hours = seconds as f64 / 3_600.0;
            format!("within_hours = {hours}")
        }
        Length::BusinessDays(days) => format!("within_business_days = {days}"),
        // A clock has no 24:00.
        Length::Cutoff(at) if at.hour == 24 => "same_day_until = \"23:59\"".to_owned(),
        Length::Cutoff(at) => format!("same_day_until = \"{}\"", String::from(at)),
    }
}

/// The days of a rule about returns.
fn return_limit(length: Length, from: Option<Start>, fact: &Fact) -> Vec<String> {
    let days = match length {
        Length::Seconds(seconds) if seconds >= 86_400 => Some(seconds / 86_400),
        // As days they would end before the shop's own words do.
        Length::BusinessDays(_) | Length::Seconds(_) | Length::Cutoff(_) => None,
    };
    match (days, from) {
        (Some(days), Some(Start::Placed)) => {
            vec![format!("within_days = {days}"), "from = \"placed\"".to_owned()]
        }
        (Some(days), Some(Start::Delivered) | None) => vec![format!("within_days = {days}")],
        _ => vec![format!(
            "# cannot be set, since settings count days from delivery or the order: {}",
            in_words(fact)
        )],
    }
}

/// Until it ships needs no setting.
fn until(stage: policy::Stage) -> Option<String> {
    let name = match stage {
        policy::Stage::Processed => Milestone::Processed,
        policy::Stage::Packed => Milestone::Packed,
        policy::Stage::Shipped | policy::Stage::Fulfilled => return None,
    };
    Some(format!("until = \"{}\"", name.name()))
}

fn in_force(rule: &OrderRule) -> String {
    let window = rule.window_seconds.and_then(|seconds| u64::try_from(seconds).ok()).map(time);
    let days = rule.business_days.map(|days| format!("{days} business days"));
    let cutoff = rule.same_day_until.map(|at| format!("the same day until {}", at.strftime("%H:%M")));
    let before = match rule.before {
        Milestone::Processed => "until it is prepared",
        Milestone::Packed => "until it is packed",
        Milestone::Shipped => "until it ships",
    };
    let mut words: Vec<String> = [window, days, cutoff].into_iter().flatten().collect();
    if words.is_empty() || rule.before != Milestone::Shipped {
        words.push(before.to_owned());
    }
    let words = if rule.never { "never".to_owned() } else { words.join("; ") };
    let names: Vec<&str> = rule.changes.iter().map(|change| change.name()).collect();
    if names.is_empty() { words } else { format!("{words}; of {}", names.join(", ")) }
}

/// What is kept when goods come back: told as the articles tell it, and not enforced by anything of ours.
fn kept(fee: &Fee) -> String {
    match fee {
        Fee::Nothing => "no fee is kept".to_owned(),
        Fee::Unstated => "a fee is kept".to_owned(),
        Fee::Percent(share) => format!("{share} % is kept"),
        Fee::Amount { amount, currency } => format!("{amount} {currency} is kept"),
    }
}

fn return_in_force(rule: &ReturnRule) -> String {
    let from = match rule.from {
        ReturnsFrom::Delivered => "delivery",
        ReturnsFrom::Placed => "ordering",
    };
    let words = match (rule.never, rule.days) {
        (true, _) => return "never".to_owned(),
        (false, Some(days)) => format!("{days} days from {from}"),
        (false, None) => "at any time".to_owned(),
    };
    let names: Vec<&str> = rule.excluded.iter().map(|excluded| excluded.label.as_str()).collect();
    if names.is_empty() { words } else { format!("{words}; not for {}", names.join(", ")) }
}
