//! Times as the shop's clock shows them, days and lists as the language writes them (Unicode CLDR).

use super::messages::Words;
use fixed_decimal::Decimal;
use icu_calendar::{Date, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter, fieldsets};
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use icu_time::Time;
use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use model::{Language, Money};

/// The shop's clock.
pub(super) struct Clock {
    zone: TimeZone,
    now: Zoned,
}

/// Where a moment stands in a sentence.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// After "until".
    Until,
    /// After "ended".
    Ended,
}

impl Clock {
    /// The clock of `zone` at `now`.
    pub(super) fn new(zone: TimeZone, now: Timestamp) -> Self {
        let now = now.to_zoned(zone.clone());
        Self { zone, now }
    }

    /// A day: "18 November", with the year when it is another.
    pub(super) fn date(&self, words: &Words, at: Timestamp) -> String {
        let at = at.to_zoned(self.zone.clone());
        let written = if at.year() == self.now.year() {
            day_and_month(words.language(), &at)
        } else {
            day_of_year(words.language(), &at)
        };
        let written = written.unwrap_or_else(|| at.date().to_string());
        // CLDR's patterns write "1 novembre".
        match written.strip_prefix("1 ").filter(|_| words.language() == Language::Fr) {
            Some(rest) => format!("1er {rest}"),
            None => written,
        }
    }

    /// A day that is known without a time.
    pub(super) fn day(&self, words: &Words, day: civil::Date) -> String {
        day.to_zoned(self.zone.clone())
            .map_or_else(|_| day.to_string(), |begins| self.date(words, begins.timestamp()))
    }

    /// Whether the day of a moment has not passed.
    pub(super) fn is_to_come(&self, at: Timestamp) -> bool {
        at.to_zoned(self.zone.clone()).date() >= self.now.date()
    }

    /// A clock time with its zone, and its day.
    pub(super) fn moment(&self, words: &Words, at: Timestamp, place: Place) -> String {
        let local = at.to_zoned(self.zone.clone());
        let clock =
            hour_and_minute(words.language(), &local).unwrap_or_else(|| local.strftime("%H:%M").to_string());
        let time = format!("{clock} {}", local.strftime("%Z"));
        let days = (local.date() - self.now.date()).get_days();
        let id = match (place, days) {
            (Place::Until, 0) => "until-today",
            (Place::Until, 1) => "until-tomorrow",
            (Place::Until, _) => "until-on",
            (Place::Ended, 0) => "ended-today",
            (Place::Ended, -1) => "ended-yesterday",
            (Place::Ended, _) => "ended-on",
        };
        words.say(id, &[("time", &time), ("date", &self.date(words, at))])
    }
}

/// British days ("18 November") and American hours ("2:05 PM"), which readers of both understand.
fn locale(language: Language, american: bool) -> Locale {
    let tag = match language {
        Language::En if american => "en-US",
        Language::En => "en-GB",
        other => other.code(),
    };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

fn calendar_date(at: &Zoned) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(at.month()).ok()?, u8::try_from(at.day()).ok()?);
    Date::try_new_gregorian(i32::from(at.year()), month, day).ok()
}

fn day_and_month(language: Language, at: &Zoned) -> Option<String> {
    let style = fieldsets::MD::long();
    let formatter = FixedCalendarDateTimeFormatter::try_new((&locale(language, false)).into(), style).ok()?;
    Some(formatter.format(&calendar_date(at)?).to_string())
}

fn day_of_year(language: Language, at: &Zoned) -> Option<String> {
    let style = fieldsets::YMD::long();
    let formatter = FixedCalendarDateTimeFormatter::try_new((&locale(language, false)).into(), style).ok()?;
    Some(formatter.format(&calendar_date(at)?).to_string())
}

fn hour_and_minute(language: Language, at: &Zoned) -> Option<String> {
    time_of_day(language, u8::try_from(at.hour()).ok()?, u8::try_from(at.minute()).ok()?)
}

/// A time by the clock; `None` where there is no such time.
pub(super) fn time_of_day(language: Language, hour: u8, minute: u8) -> Option<String> {
    let formatter =
        NoCalendarFormatter::try_new((&locale(language, true)).into(), fieldsets::T::hm()).ok()?;
    // CLDR parts "2:05" and "PM" by a narrow space, which is no letter of a text message.
    let time = formatter.format(&Time::try_new(hour, minute, 0, 0).ok()?).to_string();
    Some(time.replace('\u{202f}', " "))
}

/// An amount with its currency behind it. One that is no number stands as it is.
pub(super) fn money(language: Language, Money { amount, currency }: &Money) -> String {
    let formatter =
        DecimalFormatter::try_new((&locale(language, false)).into(), DecimalFormatterOptions::default()).ok();
    let written = Decimal::try_from_str(amount).ok().zip(formatter);
    let written = written.map_or_else(|| amount.clone(), |(number, style)| style.format(&number).to_string());
    // CLDR groups thousands by narrow spaces in some languages, which not every font has.
    format!("{} {currency}", written.replace('\u{202f}', "\u{a0}"))
}

/// "a, b and c", or with "or".
pub(super) fn list(language: Language, items: &[String], or: bool) -> String {
    let (locale, options) = (locale(language, false), ListFormatterOptions::default());
    let formatter = if or {
        ListFormatter::try_new_or((&locale).into(), options)
    } else {
        ListFormatter::try_new_and((&locale).into(), options)
    };
    formatter.map_or_else(|_| items.join(", "), |formatter| formatter.format(items.iter()).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::FormOfAddress;

    #[test]
    fn an_amount_is_written_as_the_language_does() {
        let money = |language| money(language, &Money { amount: "1234.50".into(), currency: "EUR".into() });
        assert_eq!(money(Language::En), "1,234.50 EUR");
        assert_eq!(money(Language::De), "1.234,50 EUR");
        assert_eq!(money(Language::Fr), "1\u{a0}234,50 EUR");
    }

    #[test]
    fn the_first_of_a_month_is_written_as_the_language_does() {
        let now: Timestamp = "2026-11-18T12:00:00Z".parse().unwrap();
        let date = |language, at: &str| {
            let words = Words::of(language, FormOfAddress::Formal, false);
            Clock::new(TimeZone::get("Europe/Paris").unwrap(), now).date(&words, at.parse().unwrap())
        };
        assert_eq!(date(Language::Fr, "2026-11-01T12:00:00Z"), "1er novembre");
        assert_eq!(date(Language::Fr, "2026-11-10T12:00:00Z"), "10 novembre");
        assert_eq!(date(Language::It, "2026-11-01T12:00:00Z"), "1 novembre");
    }
}
