//! The limits of one conversation.

use crate::apply::{DAY, HOUR, spent};
use jiff::{SignedDuration, Timestamp};
use model::{Channel, Quota};

/// Messages a minute from one web chat session.
const A_MINUTE: u32 = 20;
/// Answers a day to one phone or mailbox; it also ends a loop with another machine.
const A_DAY: u32 = 30;
/// Sign-in links an hour to one phone.
const LINKS_AN_HOUR: u32 = 3;

/// A message over a limit: not answered, not stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// Seconds until the next one is welcome.
    pub retry_after: i64,
}

/// Whether another message of this conversation is answered. Web chat counts the minute, the channels that cost money
/// count the day.
pub fn admit(quota: &Quota, channel: Channel, now: Timestamp) -> Result<(), Refused> {
    let over = if channel.leaves_by_outbox() {
        spent(quota.day, DAY, A_DAY, now)
    } else {
        spent(quota.minute, SignedDuration::from_mins(1), A_MINUTE, now)
    };
    over.map_or(Ok(()), |retry_after| Err(Refused { retry_after }))
}

/// Whether another sign-in link may go to this conversation.
pub(crate) fn link_allowed(quota: &Quota, channel: Channel, now: Timestamp) -> bool {
    !channel.is_short() || spent(quota.links, HOUR, LINKS_AN_HOUR, now).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + second).unwrap()
    }

    #[test]
    fn the_twenty_first_chat_message_of_a_minute_waits() {
        let quota = Quota { minute: Some((at(0), 20)), ..Quota::default() };
        assert_eq!(admit(&quota, Channel::Webchat, at(45)), Err(Refused { retry_after: 15 }));
        assert_eq!(admit(&quota, Channel::Webchat, at(60)), Ok(()));
        let quota = Quota { minute: Some((at(0), 19)), ..Quota::default() };
        assert_eq!(admit(&quota, Channel::Webchat, at(45)), Ok(()));
    }

    #[test]
    fn a_phone_gets_thirty_answers_a_day() {
        let quota = Quota { day: Some((at(0), 30)), ..Quota::default() };
        assert!(admit(&quota, Channel::Sms, at(86_399)).is_err());
        assert!(admit(&quota, Channel::Sms, at(86_400)).is_ok());
        assert!(admit(&quota, Channel::Webchat, at(5)).is_ok());
    }

    #[test]
    fn a_phone_gets_three_sign_in_links_an_hour() {
        let quota = Quota { links: Some((at(0), 3)), ..Quota::default() };
        assert!(!link_allowed(&quota, Channel::Sms, at(3599)));
        assert!(link_allowed(&quota, Channel::Sms, at(3600)));
        assert!(link_allowed(&quota, Channel::Webchat, at(1)));
    }
}
