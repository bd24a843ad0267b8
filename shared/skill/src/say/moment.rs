//! Times as the shop's clock shows them.

use super::messages::Words;
use jiff::{Timestamp, Zoned, tz::TimeZone};
use model::Language;

/// The shop's clock.
pub(super) struct Clock {
    zone: TimeZone,
    now: Zoned,
}

impl Clock {
    /// The clock of `zone` at `now`; an unknown zone is UTC, and says so.
    pub(super) fn new(zone: &str, now: Timestamp, _language: Language) -> Self {
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let now = now.to_zoned(zone.clone());
        Self { zone, now }
    }

    /// A day: "18 November", with the year when it is another.
    pub(super) fn date(&self, words: &Words, at: Timestamp) -> String {
        let at = at.to_zoned(self.zone.clone());
        let pattern = if at.year() == self.now.year() { "pattern-date" } else { "pattern-date-year" };
        at.strftime(&words.say(pattern, &[])).to_string()
    }

    /// A clock time with its zone and, unless it is today, its day.
    pub(super) fn moment(&self, words: &Words, at: Timestamp) -> String {
        let local = at.to_zoned(self.zone.clone());
        let time = local.strftime(&words.say("pattern-time", &[])).to_string();
        let days = (local.date() - self.now.date()).get_days();
        match days {
            0 => words.say("moment-today", &[("time", &time)]),
            1 => words.say("moment-tomorrow", &[("time", &time)]),
            -1 => words.say("moment-yesterday", &[("time", &time)]),
            _ => words.say("moment-on", &[("time", &time), ("date", &self.date(words, at))]),
        }
    }
}
