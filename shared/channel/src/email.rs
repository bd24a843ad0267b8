//! Mail: Postmark and Mailgun in, mail out.

mod address;
mod automatic;
mod html;
mod parse;
mod render;
mod reply_text;
mod thread;
mod verify;

pub use address::plain_address;
pub use automatic::AutomaticReason;
pub use parse::{Attachment, Form, InboundMail, MAX_BYTES, ParseError, parse_mailgun, parse_postmark};
pub use render::{Letter, Notice, OutgoingMail, mailgun_form, notice, postmark_json, render};
pub use reply_text::{own_words, reply_text};
pub use thread::{message_id, reply_address, token_of};
pub use verify::{MailgunToken, Refused, verify_mailgun, verify_postmark};
