//! The conversation after a decision.

use crate::{Decision, Event, Statement, View};
use jiff::{SignedDuration, Timestamp};
use model::{Conversation, Holder, Quota};

/// The conversation as it is once `decision` is committed. Its version stays the one that was read: the commit names
/// it, and writes the next.
#[must_use]
pub fn apply(view: &View<'_>, decision: &Decision) -> Conversation {
    let seen = view.conversation;
    let holder = if decision.hand_over { Holder::Person { since: view.now } } else { seen.holder.clone() };
    let language = match view.event {
        Event::Message(meaning) => meaning.language.unwrap_or(seen.language),
        _ => seen.language,
    };
    Conversation {
        turns: seen.turns + 1,
        language,
        holder,
        stage: decision.stage.clone(),
        focus: decision.focus.clone(),
        misses: decision.misses,
        identity: seen.identity.seen(view.now),
        quota: spend(&seen.quota, decision, view.now),
        opted_out: decision.opted_out.unwrap_or(seen.opted_out),
        last_at: view.now,
        ..seen.clone()
    }
}

fn spend(quota: &Quota, decision: &Decision, now: Timestamp) -> Quota {
    let links = decision.say.iter().any(|statement| matches!(statement, Statement::SignIn { .. }));
    Quota {
        minute: Some(one_more(quota.minute, SignedDuration::from_mins(1), now)),
        day: if decision.say.is_empty() { quota.day } else { Some(one_more(quota.day, DAY, now)) },
        links: if links { Some(one_more(quota.links, HOUR, now)) } else { quota.links },
    }
}

pub(crate) const HOUR: SignedDuration = SignedDuration::from_hours(1);
pub(crate) const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Counts one use in the running window, or begins a new one.
fn one_more(used: Option<(Timestamp, u32)>, window: SignedDuration, now: Timestamp) -> (Timestamp, u32) {
    match used {
        Some((start, count)) if now.duration_since(start) < window => (start, count.saturating_add(1)),
        _ => (now, 1),
    }
}

/// Whether `most` uses of a window are spent, and if so after how many seconds it ends.
pub(crate) fn spent(
    used: Option<(Timestamp, u32)>,
    window: SignedDuration,
    most: u32,
    now: Timestamp,
) -> Option<i64> {
    let (start, count) = used?;
    let left = window - now.duration_since(start);
    (count >= most && left.is_positive()).then(|| left.as_secs().max(1))
}
