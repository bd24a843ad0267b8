//! Mail: Postmark and Mailgun in, mail out.

mod reply_text;

pub use reply_text::{own_words, reply_text};
