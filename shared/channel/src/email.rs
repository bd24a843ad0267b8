//! Mail: Postmark and Mailgun in, mail out.

mod address;
mod automatic;
mod html;
mod parse;
mod reply_text;
pub mod thread;
mod verify;

pub use automatic::AutomaticReason;
pub use parse::{Attachment, Form, InboundMail, MAX_BYTES, ParseError, parse_mailgun, parse_postmark};
pub use reply_text::{own_words, reply_text};
pub use verify::{MailgunToken, Refused, verify_mailgun, verify_postmark};
