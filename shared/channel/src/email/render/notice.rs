//! A mail that belongs to no conversation: to the shop's own people, or with a code to sign in.

use super::{OutgoingMail, body};
use crate::email::{
    address::{one_line, plain_address},
    thread,
};
use model::{Address, EmailChannel, Language, Redacted, Reply};

/// What a notice is written from.
#[derive(Debug, Clone, Copy)]
pub struct Notice<'a> {
    /// The shop's mail channel.
    pub channel: &'a EmailChannel,
    /// What makes its message id its own; the same for each attempt where an earlier one is looked up at the provider.
    pub token: &'a str,
    /// The name it comes from.
    pub sender_name: &'a str,
    /// The mailbox.
    pub to: &'a str,
    /// Whom an answer is for, where that is a mailbox; otherwise it goes where this mail goes.
    pub answer_to: Option<&'a Address>,
    /// The language of the page.
    pub language: Language,
}

/// Writes `text` as a mail that belongs to no thread. It says that a machine wrote it, so that no machine
/// answers, ours included.
#[must_use]
pub fn notice(subject: &str, text: String, notice: &Notice<'_>) -> OutgoingMail {
    let to = plain_address(notice.to).unwrap_or_default();
    let answer_to = notice.answer_to.and_then(|address| plain_address(address.reveal()));
    let reply = Reply { text, ..Reply::default() };
    OutgoingMail {
        from: plain_address(&notice.channel.address).unwrap_or_default(),
        from_name: one_line(notice.sender_name, 100),
        reply_to: answer_to.unwrap_or_else(|| to.clone()),
        to: Redacted::new(to),
        subject: Redacted::new(one_line(subject, super::LONGEST_SUBJECT)),
        message_id: one_line(&thread::message_id(notice.token, &notice.channel.reply_domain), 300),
        in_reply_to: None,
        references: vec![],
        text: Redacted::new(body::text(std::slice::from_ref(&reply))),
        html: Redacted::new(body::html(std::slice::from_ref(&reply), notice.language)),
        headers: vec![("Auto-Submitted", "auto-generated"), ("X-Auto-Response-Suppress", "All")],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::EmailProvider;

    fn channel() -> EmailChannel {
        EmailChannel {
            provider: EmailProvider::Postmark,
            address: "help@northwind.example.com".to_owned(),
            reply_domain: "reply.northwind.example.com".to_owned(),
            authserv_id: None,
        }
    }

    fn written(to: &str, shopper: Option<&str>) -> OutgoingMail {
        let shopper = shopper.map(|shopper| Redacted::new(shopper.to_owned()));
        let channel = channel();
        let about = Notice {
            channel: &channel,
            token: "out",
            sender_name: "Northwind",
            to,
            answer_to: shopper.as_ref(),
            language: Language::En,
        };
        notice("Hello\r\nBcc: x@example.com", "One <b>.\n\nTwo.".to_owned(), &about)
    }

    #[test]
    fn an_answer_goes_to_the_shopper_or_stays_among_the_shops_people() {
        assert_eq!(written("desk@example.com", Some("ada@example.com")).reply_to, "ada@example.com");
        assert_eq!(written("desk@example.com", Some("+14155550123")).reply_to, "desk@example.com");
        assert_eq!(written("desk@example.com", None).reply_to, "desk@example.com");
    }

    #[test]
    fn a_notice_has_one_recipient_one_line_of_subject_and_escaped_html() {
        let mail = written("desk@example.com", None);
        assert_eq!(mail.subject.reveal(), "Hello Bcc: x@example.com");
        assert!(mail.html.reveal().contains("One &lt;b&gt;."));
        assert_eq!(mail.text.reveal(), "One <b>.\n\nTwo.\n");
        assert_eq!(written("a@example.com, b@example.com", None).to.reveal(), "");
    }
}
