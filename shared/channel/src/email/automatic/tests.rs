use super::*;
use model::EmailProvider;

fn channel() -> EmailChannel {
    EmailChannel {
        provider: EmailProvider::Mailgun,
        address: "help@northwind.example.com".to_owned(),
        reply_domain: "reply.northwind.example.com".to_owned(),
        authserv_id: None,
    }
}

/// A person's mail.
fn mail() -> Draft {
    Draft {
        from: Some("ada@example.com".to_owned()),
        envelope_from: Some("ada@example.com".to_owned()),
        subject: "Order 1001".to_owned(),
        message_id: Some("x@mail.example.com".to_owned()),
        ..Draft::default()
    }
}

fn with(name: &str, value: &str) -> Option<AutomaticReason> {
    automatic(&Draft { headers: vec![(name.to_owned(), value.to_owned())], ..mail() }, &channel())
}

fn from(address: &str) -> Option<AutomaticReason> {
    automatic(&Draft { from: Some(address.to_owned()), ..mail() }, &channel())
}

fn subject(text: &str) -> Option<AutomaticReason> {
    automatic(&Draft { subject: text.to_owned(), ..mail() }, &channel())
}

#[test]
fn a_persons_mail_is_not_automatic() {
    assert_eq!(automatic(&mail(), &channel()), None);
    for (name, value) in [
        ("auto-submitted", "no"),
        ("auto-submitted", "No (I am a person)"),
        ("auto-submitted", ""),
        ("x-auto-response-suppress", "All"),
        ("x-auto-response-suppress", "DR, OOF, AutoReply"),
        ("precedence", "normal"),
        ("precedence", "first-class"),
        ("content-type", "multipart/related; boundary=report"),
        ("x-autoreply", "no"),
        ("x-apple-action", "JUNK"),
        ("x-mailer", "Outlook"),
        ("x-list", "a"),
    ] {
        assert_eq!(with(name, value), None, "{name}: {value}");
    }
}

#[test]
fn auto_submitted_is_automatic_unless_it_says_no() {
    for value in ["auto-replied", "auto-generated (failure)", "Auto-Notified; owner-email=x", "yes"] {
        assert_eq!(with("auto-submitted", value), Some(AutomaticReason::AutoSubmitted), "{value}");
    }
}

#[test]
fn a_mail_without_an_envelope_sender_is_a_bounce() {
    for path in ["", "<>", " <> "] {
        let bounce = Draft { envelope_from: Some(path.to_owned()), ..mail() };
        assert_eq!(automatic(&bounce, &channel()), Some(AutomaticReason::NullReturnPath), "{path}");
    }
    assert_eq!(automatic(&Draft { envelope_from: None, ..mail() }, &channel()), None);
}

#[test]
fn reports_are_recognised_by_their_type_or_by_their_parts() {
    assert_eq!(
        with("content-type", "Multipart/Report; report-type=delivery-status"),
        Some(AutomaticReason::Report)
    );
    for kind in ["message/delivery-status", "message/disposition-notification", "message/feedback-report"] {
        let file = crate::email::Attachment {
            name: model::Redacted::new(kind.to_owned()),
            content_type: kind.to_owned(),
            size: 1,
        };
        let report = Draft { attachments: vec![file], ..mail() };
        assert_eq!(automatic(&report, &channel()), Some(AutomaticReason::Report), "{kind}");
    }
}

#[test]
fn bulk_lists_and_autoresponders_say_so_in_their_fields() {
    for value in ["bulk", "List", "junk", "auto_reply", " bulk "] {
        assert_eq!(with("precedence", value), Some(AutomaticReason::Precedence), "{value}");
    }
    for name in ["list-id", "list-unsubscribe", "list-post", "list-help"] {
        assert_eq!(with(name, "<x>"), Some(AutomaticReason::MailingList), "{name}");
    }
    for (name, value) in [
        ("x-autoreply", "yes"),
        ("x-autorespond", "ada@example.com"),
        ("x-autoresponder", "1"),
        ("x-auto-reply-from", "ada@example.com"),
        ("x-failed-recipients", "ben@example.com"),
        ("x-apple-action", "VACATION"),
        ("x-post-messageclass", "9; Autoresponder"),
        ("delivered-to", "Autoresponder"),
    ] {
        assert_eq!(with(name, value), Some(AutomaticReason::AutoReplyHeader), "{name}");
    }
}

#[test]
fn mailboxes_that_nobody_reads_are_not_answered() {
    for address in [
        "mailer-daemon@example.com",
        "MAILER-DAEMON@example.com",
        "postmaster@example.com",
        "no-reply@example.com",
        "no_reply@example.com",
        "noreply+1001@example.com",
        "noreply-orders@example.com",
        "orders-noreply@example.com",
        "do.not.reply@example.com",
        "donotreply@example.com",
        "ne-pas-repondre@example.com",
        "bounces+12-ab=example.com@example.com",
        "nao-responda@example.com",
    ] {
        assert_eq!(from(address), Some(AutomaticReason::SystemSender), "{address}");
    }
    let bounced = Draft { envelope_from: Some("MAILER-DAEMON".to_owned()), ..mail() };
    assert_eq!(automatic(&bounced, &channel()), Some(AutomaticReason::SystemSender));
    let service =
        Draft { envelope_from: Some("bounces+12-ada=example.com@mail.example.com".to_owned()), ..mail() };
    assert_eq!(automatic(&service, &channel()), None);
    for address in [
        "nora.reply@example.com",
        "norman@example.com",
        "bounce.house@example.com",
        "post@example.com",
        "replyto@example.com",
    ] {
        assert_eq!(from(address), None, "{address}");
    }
}

#[test]
fn our_own_mail_is_not_answered() {
    for address in [
        "help@northwind.example.com",
        "Help@Northwind.example.com",
        "reply+3q9v0x7k2m5n8p1r4t6w@reply.northwind.example.com",
    ] {
        assert_eq!(from(address), Some(AutomaticReason::OwnAddress), "{address}");
    }
    assert_eq!(from("ada@northwind.example.com"), None);
    let own =
        Draft { message_id: Some("c.3q9v0x7k2m5n8p1r4t6w@reply.northwind.example.com".to_owned()), ..mail() };
    assert_eq!(automatic(&own, &channel()), Some(AutomaticReason::OwnMessage));
}

#[test]
fn the_subject_of_an_automatic_reply_is_known_in_twelve_languages() {
    for text in [
        "Automatic reply: Order 1001",
        "Out of Office: Re: Order 1001",
        "Undeliverable: Re: Order 1001",
        "Automatische Antwort: Bestellung",
        "Abwesenheitsnotiz: Bestellung",
        "Autosvar: Best\u{e4}llning",
        "Automatiskt svar: Best\u{e4}llning",
        "Automatisk svar: Ordre",
        "Frav\u{e6}rsmelding: Ordre",
        "R\u{e9}ponse automatique : Commande",
        "Absence du bureau",
        "Respuesta autom\u{e1}tica: Pedido",
        "Risposta automatica: Ordine",
        "Resposta autom\u{e1}tica: Encomenda",
        "Automatisch antwoord: Bestelling",
        "Automaattinen vastaus: Tilaus",
        "Odpowied\u{17a} automatyczna: Zam\u{f3}wienie",
        "[External] Automatic reply: Order",
        "*** AutoReply ***",
        "Delivery Status Notification (Failure)",
        "Mail delivery failed: returning message to sender",
    ] {
        assert_eq!(subject(text), Some(AutomaticReason::Subject), "{text}");
    }
}

#[test]
fn what_shoppers_write_into_a_subject_is_not_automatic() {
    for text in [
        "Re: Automatic reply: Order 1001",
        "Order 1001: automatic reply received, please help",
        "Delivery failed",
        "Returned to sender",
        "Not delivered",
        "Delivery status of 1001?",
        "Read this please",
        "Frage zur Lieferung w\u{e4}hrend meiner Abwesenheit",
        "Poissa listalta",
        "Afwezig bij bezorging",
        "Undeliverable address",
        "Absence de colis",
        "",
    ] {
        assert_eq!(subject(text), None, "{text}");
    }
}

#[test]
fn a_mail_without_a_sender_cannot_be_answered() {
    assert_eq!(automatic(&Draft { from: None, ..mail() }, &channel()), Some(AutomaticReason::NoSender));
}
