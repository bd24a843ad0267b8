//! A message from the widget.

use model::Redacted;
use serde::Deserialize;

/// The most characters a message may have.
pub const TEXT_MAX: usize = 2_000;
/// The most characters the client's id may have.
const ID_MAX: usize = 64;

/// A message as the widget posts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// The client's own id: the same id, the same answer.
    pub id: String,
    /// What was written, as it was written.
    pub text: Redacted<String>,
}

/// Why a body is not a message. The caller refuses it and says which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// Not JSON of the form `{"id","text"}`, or an id that is empty, too long or not printable ASCII: 400.
    #[error("not a message of the form {{\"id\",\"text\"}}")]
    Malformed,
    /// More than [`TEXT_MAX`] characters: 413.
    #[error("the message is longer than 2000 characters")]
    TooLong,
}

#[derive(Deserialize)]
struct Body {
    id: String,
    text: String,
}

/// Reads a posted message.
pub fn parse(body: &[u8]) -> Result<Posted, ParseError> {
    let Body { id, text } = serde_json::from_slice(body).map_err(|_| ParseError::Malformed)?;
    let usable = (1..=ID_MAX).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic());
    if !usable {
        return Err(ParseError::Malformed);
    }
    if text.chars().count() > TEXT_MAX {
        return Err(ParseError::TooLong);
    }
    Ok(Posted { id, text: Redacted::new(text) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_keeps_its_words_as_they_were_written() {
        let posted = parse(br#"{"id":"a-1","text":" hi\n"}"#).unwrap();
        assert_eq!((posted.id.as_str(), posted.text.reveal().as_str()), ("a-1", " hi\n"));
    }

    #[test]
    fn what_is_not_a_message_is_refused() {
        for bad in
            [r#"{"text":"x"}"#, r#"{"id":"","text":"x"}"#, r#"{"id":"a b","text":"x"}"#, "[]", "", "\u{0}"]
        {
            assert_eq!(parse(bad.as_bytes()), Err(ParseError::Malformed), "{bad}");
        }
        let long = format!(r#"{{"id":"{}","text":"x"}}"#, "a".repeat(65));
        assert_eq!(parse(long.as_bytes()), Err(ParseError::Malformed));
        assert_eq!(parse(&[0xff, 0xfe]), Err(ParseError::Malformed));
    }

    #[test]
    fn two_thousand_characters_are_enough_whatever_their_bytes() {
        let body = |count: usize| format!(r#"{{"id":"a","text":"{}"}}"#, "å".repeat(count));
        assert!(parse(body(2000).as_bytes()).is_ok());
        assert_eq!(parse(body(2001).as_bytes()), Err(ParseError::TooLong));
    }
}
