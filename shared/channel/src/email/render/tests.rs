use super::*;
use jiff::Timestamp;
use model::{Action, ActionKind, Channel, ConversationId, EmailProvider, Language, Quote, TenantId, Thread};
use proptest::prelude::*;
use serde_json::Value;

const TOKEN: &str = "3q9v0x7k2m5n8p1r4t6w";

fn channel() -> EmailChannel {
    EmailChannel {
        provider: EmailProvider::Postmark,
        address: "help@northwind.example.com".to_owned(),
        reply_domain: "reply.northwind.example.com".to_owned(),
        authserv_id: None,
    }
}

fn conversation(subject: &str, references: &[&str]) -> Conversation {
    let id = ConversationId::from_body("01HXAMPLE0000000").unwrap();
    let tenant = TenantId::parse("demo").unwrap();
    let mut conversation =
        Conversation::begin(id, tenant, Channel::Email, Language::En, Timestamp::UNIX_EPOCH);
    let references = references.iter().map(|id| (*id).to_owned()).collect();
    conversation.thread = Some(Thread { subject: Redacted::new(subject.to_owned()), references });
    conversation
}

fn mail_with(subject: &str, references: &[&str], name: &str, to: &str) -> OutgoingMail {
    let conversation = conversation(subject, references);
    let letter = Letter {
        conversation: &conversation,
        channel: &channel(),
        token: TOKEN,
        sender_name: name,
        author: Author::Agent,
    };
    render(&replies(), &Redacted::new(to.to_owned()), &letter)
}

fn mail() -> OutgoingMail {
    mail_with("Order 1001", &["one@mail.example.com", "two@mail.example.com"], "Northwind", "ada@example.com")
}

fn replies() -> Vec<Reply> {
    vec![Reply {
        text: "Order #1001 has not left yet.\nYou can still change it.\n\nUntil 14:20 today.".to_owned(),
        quote: Some(Quote {
            text: "Orders can be changed within 24 hours & before they ship.".to_owned(),
            title: "Changing an order".to_owned(),
            url: Some("https://northwind.example.com/pages/changes?a=1&b=2".to_owned()),
        }),
        card: None,
        actions: vec![Action {
            kind: ActionKind::OrdersTab,
            label: "Open your orders".to_owned(),
            url: "https://northwind.example.com/account/orders".to_owned(),
        }],
    }]
}

#[test]
fn the_plain_text_reads_like_a_mail() {
    insta::assert_snapshot!(mail().text.reveal(), @r#"
    Order #1001 has not left yet.
    You can still change it.

    Until 14:20 today.

    > Orders can be changed within 24 hours & before they ship.
    >
    > Changing an order: https://northwind.example.com/pages/changes?a=1&b=2

    Open your orders: https://northwind.example.com/account/orders
    "#);
}

#[test]
fn the_html_says_the_same_with_every_value_escaped() {
    insta::assert_snapshot!(mail().html.reveal().replace("><", ">\n<"), @r#"
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="supported-color-schemes" content="light dark">
    </head>
    <body style="font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; font-size: 16px; line-height: 1.5">
    <p>Order #1001 has not left yet.<br>You can still change it.</p>
    <p>Until 14:20 today.</p>
    <blockquote style="margin: 16px 0; padding: 0 0 0 12px; border-left: 3px solid">
    <p>Orders can be changed within 24 hours &amp; before they ship.</p>
    <p>
    <a href="https://northwind.example.com/pages/changes?a=1&amp;b=2">Changing an order</a>
    </p>
    </blockquote>
    <p>
    <a href="https://northwind.example.com/account/orders">Open your orders</a>
    </p>
    </body>
    </html>
    "#);
}

#[test]
fn the_answer_comes_back_by_our_message_id_and_by_the_reply_address() {
    let mail = mail();
    assert_eq!(mail.message_id, format!("c.{TOKEN}@reply.northwind.example.com"));
    assert_eq!(mail.reply_to, format!("reply+{TOKEN}@reply.northwind.example.com"));
    assert_eq!(mail.in_reply_to.as_deref(), Some("two@mail.example.com"));
    assert_eq!(mail.references, ["one@mail.example.com", "two@mail.example.com"]);
}

#[test]
fn the_agents_mail_says_that_a_machine_wrote_it_and_a_persons_does_not() {
    assert_eq!(mail().headers, [("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")]);
    let conversation = conversation("x", &[]);
    let letter = Letter {
        conversation: &conversation,
        channel: &channel(),
        token: TOKEN,
        sender_name: "Northwind",
        author: Author::Person,
    };
    assert!(render(&replies(), &Redacted::new("ada@example.com".to_owned()), &letter).headers.is_empty());
}

#[test]
fn the_subject_has_one_re_in_front() {
    for (given, subject) in [
        ("Order 1001", "Re: Order 1001"),
        ("Re: Order 1001", "Re: Order 1001"),
        ("RE: AW: Sv: Re[2]: Order 1001", "Re: Order 1001"),
        ("Antw: R: Order: 1001", "Re: Order: 1001"),
        ("Fwd: Order", "Re: Fwd: Order"),
        ("Order 1001: size", "Re: Order 1001: size"),
        ("Re:", "Re: Northwind"),
        ("", "Re: Northwind"),
        ("Order\r\nBcc: eve@example.com", "Re: Order Bcc: eve@example.com"),
    ] {
        assert_eq!(mail_with(given, &[], "Northwind", "ada@example.com").subject.reveal(), subject);
    }
}

#[test]
fn a_text_that_is_not_one_address_gets_no_mail() {
    for to in [
        "ada@example.com,eve@example.com",
        "ada@example.com\r\nBcc: eve@example.com",
        "\"a,b\"@example.com",
        "Eve <eve@example.com>",
        "",
    ] {
        assert_eq!(mail_with("x", &[], "Northwind", to).to.reveal(), "", "{to}");
    }
}

#[test]
fn a_link_that_is_not_of_the_web_is_only_words() {
    let reply = Reply {
        text: "<b>x</b>".to_owned(),
        actions: vec![Action {
            kind: ActionKind::Read,
            label: "run".to_owned(),
            url: "javascript:alert(1)".to_owned(),
        }],
        ..Reply::default()
    };
    let html = body::html(&[reply], Language::En);
    assert!(!html.contains("javascript"), "{html}");
    assert!(html.contains("&lt;b&gt;x&lt;/b&gt;"), "{html}");
}

#[test]
fn postmark_keeps_our_message_id_and_gets_the_attempt() {
    let mut body = postmark_json(&mail(), "att-1");
    for long in ["TextBody", "HtmlBody"] {
        body.as_object_mut().unwrap().remove(long).unwrap();
    }
    insta::assert_json_snapshot!(body, @r#"
    {
      "From": "\"Northwind\" <help@northwind.example.com>",
      "Headers": [
        {
          "Name": "Message-ID",
          "Value": "<c.3q9v0x7k2m5n8p1r4t6w@reply.northwind.example.com>"
        },
        {
          "Name": "In-Reply-To",
          "Value": "<two@mail.example.com>"
        },
        {
          "Name": "References",
          "Value": "<one@mail.example.com> <two@mail.example.com>"
        },
        {
          "Name": "Auto-Submitted",
          "Value": "auto-replied"
        },
        {
          "Name": "X-Auto-Response-Suppress",
          "Value": "All"
        },
        {
          "Name": "X-PM-KeepID",
          "Value": "true"
        }
      ],
      "MessageStream": "outbound",
      "Metadata": {
        "attempt": "att-1"
      },
      "ReplyTo": "reply+3q9v0x7k2m5n8p1r4t6w@reply.northwind.example.com",
      "Subject": "Re: Order 1001",
      "To": "ada@example.com",
      "TrackLinks": "None",
      "TrackOpens": false
    }
    "#);
}

#[test]
fn mailgun_gets_our_message_id_and_the_attempt() {
    let form = mailgun_form(&mail(), "att-1");
    let shown: Vec<String> = form
        .iter()
        .filter(|(name, _)| name != "text" && name != "html")
        .map(|(name, value)| format!("{name} = {value}"))
        .collect();
    insta::assert_snapshot!(shown.join("\n"), @r#"
    from = "Northwind" <help@northwind.example.com>
    to = ada@example.com
    subject = Re: Order 1001
    h:Reply-To = reply+3q9v0x7k2m5n8p1r4t6w@reply.northwind.example.com
    h:Message-Id = <c.3q9v0x7k2m5n8p1r4t6w@reply.northwind.example.com>
    h:In-Reply-To = <two@mail.example.com>
    h:References = <one@mail.example.com> <two@mail.example.com>
    h:Auto-Submitted = auto-replied
    h:X-Auto-Response-Suppress = All
    v:attempt = att-1
    o:tracking = no
    "#);
}

/// Whether any text but the two bodies holds a control character.
fn has_control(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains(|c: char| c.is_control()),
        Value::Array(list) => list.iter().any(has_control),
        Value::Object(map) => map.iter().any(|(key, value)| !key.ends_with("Body") && has_control(value)),
        _ => false,
    }
}

proptest! {
    #[test]
    fn no_header_can_be_injected(subject in "(Re:|\\PC|[\\x00-\\x20\r\n])*", name in "(\\PC|[\\x00-\\x20\r\n\"])*", id in "(\\PC|[\\x00-\\x20\r\n<>])*", to in "(\\PC|[@\r\n,])*") {
        let mail = mail_with(&subject, &[&id], &name, &to);
        prop_assert!(!has_control(&postmark_json(&mail, "a")));
        for (field, value) in mailgun_form(&mail, "a") {
            prop_assert!(field == "text" || field == "html" || !value.contains(|c: char| c.is_control()), "{field}");
        }
        prop_assert!(!mail.subject.reveal().starts_with("Re: Re:"));
        prop_assert!(!mail.to.reveal().contains([',', ' ', ';']));
    }
}
