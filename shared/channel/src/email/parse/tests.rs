use super::*;
use crate::email::{AutomaticReason, message_id, reply_address};
use model::EmailProvider;
use proptest::prelude::*;
use serde_json::{Value, json};

const TOKEN: &str = "3q9v0x7k2m5n8p1r4t6w";
const OLDER: &str = "9z8y7x6w5v4t3s2r1q0p";

fn channel(provider: EmailProvider) -> EmailChannel {
    EmailChannel {
        provider,
        address: "help@northwind.example.com".to_owned(),
        reply_domain: "reply.northwind.example.com".to_owned(),
        authserv_id: Some("mx.example.net".to_owned()),
    }
}

fn ours(token: &str) -> String {
    format!("<{}>", message_id(token, "reply.northwind.example.com"))
}

fn to_us(token: &str) -> String {
    reply_address(&channel(EmailProvider::Postmark), token)
}

/// A reply written in Gmail, as Postmark posts it: the ids stand in `Headers`, From and Subject do not.
fn gmail_by_postmark() -> Value {
    let references = format!("<CAF=first@mail.gmail.com> {} {}", ours(OLDER), ours(TOKEN));
    json!({
        "FromName": "Ada Example",
        "MessageStream": "inbound",
        "From": "Ada@example.com",
        "FromFull": {"Email": "Ada@example.com", "Name": "Ada Example", "MailboxHash": ""},
        "To": format!("Northwind <{}>", to_us(TOKEN)),
        "ToFull": [{"Email": to_us(TOKEN), "Name": "Northwind", "MailboxHash": TOKEN}],
        "Cc": "",
        "CcFull": [{"Email": "Ben@example.com", "Name": "", "MailboxHash": ""}],
        "Bcc": "",
        "BccFull": [],
        "OriginalRecipient": to_us(TOKEN),
        "Subject": "Re: Order 1001",
        "MessageID": "73e6d360-66eb-11e1-8e72-a8904824019b",
        "ReplyTo": "",
        "MailboxHash": TOKEN,
        "Date": "Mon, 9 Nov 2026 10:31:02 +0100",
        "TextBody": "Yes, please cancel it.\r\n\r\nOn Mon, 9 Nov 2026 at 10:14, Northwind <help@northwind.example.com> wrote:\r\n\r\n> Shall we refund #1001?\r\n",
        "HtmlBody": "<div dir=\"ltr\">Yes, please cancel it.</div>",
        "StrippedTextReply": "Yes, please cancel it.",
        "Tag": "",
        "Headers": [
            {"Name": "Return-Path", "Value": "<ada@example.com>"},
            {"Name": "Received", "Value": "by p-pm-inbound01a-aws-useast1a.inbound.postmarkapp.com (Postfix, from userid 996)\tid 1A2B"},
            {"Name": "X-Spam-Status", "Value": "No"},
            {"Name": "Received-SPF", "Value": "pass (sender SPF authorized) identity=mailfrom; client-ip=192.0.2.1"},
            {"Name": "MIME-Version", "Value": "1.0"},
            {"Name": "In-Reply-To", "Value": ours(TOKEN)},
            {"Name": "References", "Value": references},
            {"Name": "Message-ID", "Value": "<CAF=second@mail.gmail.com>"},
        ],
        "Attachments": [
            {"Name": "box.png", "Content": "iVBORw0KGgo=", "ContentType": "image/png", "ContentLength": 8, "ContentID": "ii_box@mail"},
        ],
    })
}

fn postmark(post: &Value) -> InboundMail {
    parse_postmark(post.to_string().as_bytes(), &channel(EmailProvider::Postmark)).unwrap()
}

fn without(mut post: Value, headers: &[&str]) -> Value {
    let list = post["Headers"].as_array_mut().unwrap();
    list.retain(|field| !headers.contains(&field["Name"].as_str().unwrap()));
    post
}

#[test]
fn a_gmail_reply_by_postmark_threads_to_our_message_id() {
    let mail = postmark(&gmail_by_postmark());
    assert_eq!(mail.thread_tokens(), [TOKEN, OLDER]);
    assert_eq!(mail.provider_id, "73e6d360-66eb-11e1-8e72-a8904824019b");
    assert_eq!(mail.message_id.as_deref(), Some("CAF=second@mail.gmail.com"));
    assert_eq!(mail.from.reveal(), "ada@example.com");
    assert_eq!(mail.from_name.unwrap().reveal(), "Ada Example");
    assert_eq!(mail.subject.reveal(), "Re: Order 1001");
    assert_eq!(mail.text.reveal(), "Yes, please cancel it.");
    assert!(mail.full_text.reveal().contains("> Shall we refund #1001?"));
    let to: Vec<&str> = mail.to.iter().map(|to| to.reveal().as_str()).collect();
    assert_eq!(to, [to_us(TOKEN).as_str(), "ben@example.com"]);
    let picture = mail.attachments.first().unwrap();
    assert_eq!(
        (picture.name.reveal().as_str(), picture.content_type.as_str(), picture.size),
        ("box.png", "image/png", 8)
    );
    assert_eq!(mail.automatic, None);
    assert_eq!(mail.stored_at, None);
}

#[test]
fn references_stand_newest_first_and_without_brackets() {
    let mail = postmark(&gmail_by_postmark());
    let bare = |token| message_id(token, "reply.northwind.example.com");
    assert_eq!(mail.references, [bare(TOKEN), bare(OLDER), "CAF=first@mail.gmail.com".to_owned()]);
}

#[test]
fn at_most_ten_references_are_kept() {
    let mut post = gmail_by_postmark();
    let many: Vec<String> = (0..40).map(|number| format!("<{number}@mail.gmail.com>")).collect();
    post["Headers"][6]["Value"] = json!(many.join(" "));
    let mail = postmark(&post);
    assert_eq!(mail.references.len(), 10);
    assert_eq!(mail.references[1], "39@mail.gmail.com");
}

#[test]
fn a_reply_without_ids_threads_by_the_reply_address_alone() {
    let mail = postmark(&without(gmail_by_postmark(), &["In-Reply-To", "References"]));
    assert_eq!(mail.mailbox_hash.as_deref(), Some(TOKEN));
    assert_eq!(mail.thread_tokens(), [TOKEN]);
}

#[test]
fn a_token_at_another_domain_is_not_our_reply_address() {
    let mut post = without(gmail_by_postmark(), &["In-Reply-To", "References"]);
    let elsewhere = format!("reply+{TOKEN}@evil.example.com");
    post["OriginalRecipient"] = json!(elsewhere);
    post["ToFull"][0]["Email"] = json!(elsewhere);
    assert_eq!(postmark(&post).mailbox_hash, None);
}

#[test]
fn postmarks_raw_message_is_read_when_it_is_included() {
    let mut post = gmail_by_postmark();
    post["TextBody"] = json!("not this");
    post["RawEmail"] = json!(format!(
        "Authentication-Results: mx.example.net; dmarc=pass header.from=example.com\r\nFrom: =?utf-8?q?Ad=C3=A4?= <Ada@example.com>\r\nTo: {}\r\nSubject: =?utf-8?b?QmVzdGVsbHVuZyDDpG5kZXJu?=\r\nIn-Reply-To: {}\r\nMessage-ID: <x@mail.example.com>\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=F6=DFe M bitte\r\n",
        to_us(TOKEN),
        ours(TOKEN)
    ));
    let mail = postmark(&post);
    assert_eq!(mail.text.reveal(), "Gr\u{f6}\u{df}e M bitte");
    assert_eq!(mail.subject.reveal(), "Bestellung \u{e4}ndern");
    assert_eq!(mail.from_name.clone().unwrap().reveal(), "Ad\u{e4}");
    assert_eq!(mail.thread_tokens(), [TOKEN]);
    assert!(mail.dmarc_pass(Some("mx.example.net")));
    assert!(!mail.dmarc_pass(Some("mx.example.com")));
    assert!(!mail.dmarc_pass(None));
}

#[test]
fn two_from_fields_prove_nothing() {
    let mut post = gmail_by_postmark();
    post["RawEmail"] = json!(
        "Authentication-Results: mx.example.net; dmarc=pass header.from=example.com\r\nFrom: ada@example.com\r\nFrom: eve@evil.example\r\n\r\nHi\r\n"
    );
    let mail = postmark(&post);
    assert!(!mail.dmarc_pass(Some("mx.example.net")));
}

#[test]
fn a_mail_without_text_is_a_mail() {
    for body in [json!(null), json!(""), json!(" \r\n")] {
        let mut post = gmail_by_postmark();
        post["TextBody"] = body.clone();
        post["HtmlBody"] = body;
        let mail = postmark(&post);
        assert_eq!(mail.text.reveal(), "");
        assert_eq!(mail.attachments.len(), 1);
    }
}

#[test]
fn a_mail_that_has_only_html_is_read() {
    let mut post = gmail_by_postmark();
    post["TextBody"] = json!("");
    post["HtmlBody"] =
        json!("<p>Yes,&nbsp;please.</p><blockquote type=\"cite\">Shall we refund?</blockquote>");
    assert_eq!(postmark(&post).text.reveal(), "Yes, please.");
}

#[test]
fn our_own_words_in_an_unmarked_quote_are_not_the_shoppers() {
    let mut post = gmail_by_postmark();
    post["TextBody"] = json!(
        "From: Northwind <help@northwind.example.com>\nSent: Monday, 9 November 2026 10:14\nTo: ada@example.com\nSubject: Re: Order 1001\n\nYou can cancel #1001 here."
    );
    assert_eq!(postmark(&post).text.reveal(), "");
}

#[test]
fn a_sender_that_could_be_read_as_two_is_no_sender() {
    for from in ["\"ada@example.com,eve\"@evil.example", "", "ada", "ada@example.com, eve@evil.example"] {
        let mut post = gmail_by_postmark();
        post["FromFull"]["Email"] = json!(from);
        let mail = postmark(&post);
        assert!(!mail.from.reveal().contains(','), "{from}");
        assert_ne!(mail.from.reveal(), "eve@evil.example");
    }
    let mut post = gmail_by_postmark();
    post["FromFull"] = json!(null);
    post["From"] = json!("");
    let mail = postmark(&post);
    assert_eq!(mail.from.reveal(), "");
    assert_eq!(mail.automatic, Some(AutomaticReason::NoSender));
}

#[test]
fn what_is_not_postmarks_json_is_malformed() {
    let channel = channel(EmailProvider::Postmark);
    for body in [
        "",
        "{}",
        "[]",
        "null",
        "{\"MessageID\": 5}",
        "{\"MessageID\": \"x\", \"Headers\": 1}",
        "timestamp=1",
    ] {
        assert_eq!(parse_postmark(body.as_bytes(), &channel), Err(ParseError::Malformed), "{body}");
    }
    assert_eq!(parse_postmark(&vec![b' '; MAX_BYTES + 1], &channel), Err(ParseError::TooLarge));
}

/// A reply written in Outlook, as Mailgun posts it without files: the fields of its parsed form.
fn outlook_by_mailgun() -> Vec<(&'static str, String)> {
    let headers = json!([
        [
            "Received",
            "from mail.example.com (mail.example.com [192.0.2.7]) by 5f0c.mailgun.example with SMTP; Mon, 09 Nov 2026 09:31:03 GMT"
        ],
        ["X-Mailgun-Incoming", "Yes"],
        ["X-Envelope-From", "ada@example.com"],
        ["From", "\"Example, Ada\" <Ada@example.com>"],
        ["To", format!("Northwind <{}>", to_us(TOKEN))],
        ["Subject", "RE: Order 1001"],
        ["Thread-Topic", "Order 1001"],
        ["Thread-Index", "AQHZx1"],
        ["Date", "Mon, 9 Nov 2026 09:31:02 +0000"],
        ["Message-Id", "<AM0PR01MB.second@EURPRD01.PROD.OUTLOOK.COM>"],
        ["References", format!("<AM0PR01MB.first@EURPRD01.PROD.OUTLOOK.COM> {}", ours(TOKEN))],
        ["In-Reply-To", ours(TOKEN)],
        ["X-Ms-Has-Attach", ""],
        ["X-Auto-Response-Suppress", "DR, OOF, AutoReply"],
        ["Content-Type", "multipart/alternative; boundary=\"_000_AM0\""],
    ]);
    vec![
        ("recipient", to_us(TOKEN)),
        ("sender", "ada@example.com".to_owned()),
        ("subject", "RE: Order 1001".to_owned()),
        ("from", "\"Example, Ada\" <Ada@example.com>".to_owned()),
        ("X-Mailgun-Incoming", "Yes".to_owned()),
        ("body-plain", "Size M, please.\r\n\r\n________________________________\r\nFrom: Northwind <help@northwind.example.com>\r\nSent: Monday, 9 November 2026 10:14\r\nTo: Example, Ada\r\nSubject: Re: Order 1001\r\n\r\nWhich size?\r\n".to_owned()),
        ("stripped-text", "Size M, please.".to_owned()),
        ("body-html", "<p>Size M, please.</p>".to_owned()),
        ("message-headers", headers.to_string()),
        ("timestamp", "1795000000".to_owned()),
        ("token", "t".repeat(50)),
        ("signature", "00".to_owned()),
    ]
}

fn urlencoded(fields: &[(&str, String)]) -> Form {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    Form::parse("application/x-www-form-urlencoded", body.as_bytes()).unwrap()
}

fn multipart(fields: &[(&str, String)], files: &str) -> Form {
    let field = |(name, value): &(&str, String)| {
        format!("--b0undary\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = format!("{}{files}--b0undary--\r\n", fields.iter().map(field).collect::<String>());
    Form::parse("multipart/form-data; boundary=b0undary", body.as_bytes()).unwrap()
}

fn mailgun(form: &Form) -> InboundMail {
    parse_mailgun(form, &channel(EmailProvider::Mailgun)).unwrap()
}

#[test]
fn an_outlook_reply_by_mailgun_threads_to_our_message_id() {
    let mail = mailgun(&urlencoded(&outlook_by_mailgun()));
    assert_eq!(mail.thread_tokens(), [TOKEN]);
    assert_eq!(mail.provider_id, "AM0PR01MB.second@EURPRD01.PROD.OUTLOOK.COM");
    assert_eq!(mail.from.reveal(), "ada@example.com");
    assert_eq!(mail.from_name.unwrap().reveal(), "Example, Ada");
    assert_eq!(mail.text.reveal(), "Size M, please.");
    assert_eq!(mail.references[1], "AM0PR01MB.first@EURPRD01.PROD.OUTLOOK.COM");
    assert_eq!(mail.automatic, None);
}

#[test]
fn a_mailgun_reply_without_ids_threads_by_the_reply_address_alone() {
    let mut fields = outlook_by_mailgun();
    fields.retain(|(name, _)| *name != "message-headers");
    let mail = mailgun(&urlencoded(&fields));
    assert_eq!(mail.references, [""; 0]);
    assert_eq!(mail.thread_tokens(), [TOKEN]);
    assert_eq!(mail.from.reveal(), "ada@example.com");
    assert_eq!(mail.subject.reveal(), "RE: Order 1001");
}

#[test]
fn a_mailgun_form_with_files_names_them() {
    let files = "--b0undary\r\nContent-Disposition: form-data; name=\"attachment-1\"; filename=\"box.png\"\r\nContent-Type: image/png\r\n\r\n\u{89}PNG\r\n";
    let mail = mailgun(&multipart(&outlook_by_mailgun(), files));
    assert_eq!(mail.thread_tokens(), [TOKEN]);
    assert_eq!(mail.text.reveal(), "Size M, please.");
    assert_eq!(mail.attachments.first().unwrap().name.reveal(), "box.png");
}

/// The same reply when the route asks for raw MIME, with a picture inside the text and a broken file.
fn raw_by_mailgun() -> Form {
    let raw = format!(
        "Return-Path: <ada@example.com>\r\nFrom: Ada <ada@example.com>\r\nTo: {}\r\nSubject: Re: Order 1001\r\nMessage-ID: <raw@mail.example.com>\r\nReferences: {}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=out\r\n\r\n--out\r\nContent-Type: multipart/related; boundary=in\r\n\r\n--in\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Empty box, see <img src=\"cid:p1\"></p>\r\n--in\r\nContent-Type: image/jpeg; name=\"inside.jpg\"\r\nContent-ID: <p1>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/4A==\r\n--in--\r\n--out\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n!!not base64!!\r\n",
        to_us(TOKEN),
        ours(TOKEN)
    );
    multipart(
        &[("recipient", to_us(TOKEN)), ("sender", "ada@example.com".to_owned()), ("body-mime", raw)],
        "",
    )
}

#[test]
fn raw_mime_by_mailgun_is_read_and_every_part_is_named() {
    let mail = mailgun(&raw_by_mailgun());
    assert_eq!(mail.thread_tokens(), [TOKEN]);
    assert_eq!(mail.provider_id, "raw@mail.example.com");
    assert_eq!(mail.text.reveal(), "Empty box, see");
    let names: Vec<&str> = mail.attachments.iter().map(|file| file.name.reveal().as_str()).collect();
    assert_eq!(names, ["inside.jpg", "application/pdf"]);
}

fn notice(url: &str) -> Form {
    let mut fields = outlook_by_mailgun();
    fields.retain(|(name, _)| !name.starts_with("body") && !name.starts_with("stripped"));
    fields.push(("message-url", url.to_owned()));
    let files = json!([{"url": "https://storage.eu.mailgun.net/v3/x/attachments/0", "content-type": "video/mp4", "name": "unboxing.mp4", "size": 24_000_000}]);
    fields.push(("attachments", files.to_string()));
    urlencoded(&fields)
}

#[test]
fn a_mail_that_mailgun_only_stored_keeps_its_address_and_its_files_names() {
    let url =
        "https://storage-europe-west1.api.mailgun.net/v3/domains/reply.northwind.example.com/messages/BAAAAA";
    let mail = mailgun(&notice(url));
    assert_eq!(mail.stored_at.clone().unwrap().reveal(), url);
    assert_eq!(mail.text.reveal(), "");
    assert_eq!(mail.thread_tokens(), [TOKEN]);
    let file = mail.attachments.first().unwrap();
    assert_eq!((file.name.reveal().as_str(), file.size), ("unboxing.mp4", 24_000_000));
}

#[test]
fn a_stored_mail_is_fetched_from_mailgun_only() {
    for url in [
        "https://evil.example/messages/1",
        "http://storage.api.mailgun.net/1",
        "https://mailgun.net.evil.example/1",
        "https://evil.example#.mailgun.net/1",
        "https://user@evil.example:1.mailgun.net/",
        "https://evilmailgun.net/1",
    ] {
        assert_eq!(mailgun(&notice(url)).stored_at, None, "{url}");
    }
}

#[test]
fn a_form_without_a_mail_is_malformed() {
    let channel = channel(EmailProvider::Mailgun);
    for body in ["", "timestamp=1&token=2&signature=3", "message-url=https%3A%2F%2Fevil.example%2F1"] {
        let form = Form::parse("application/x-www-form-urlencoded", body.as_bytes()).unwrap();
        assert_eq!(parse_mailgun(&form, &channel), Err(ParseError::Malformed), "{body}");
    }
}

#[test]
fn mailguns_empty_envelope_sender_is_a_bounce() {
    let mut fields = outlook_by_mailgun();
    fields[1].1 = String::new();
    assert_eq!(mailgun(&urlencoded(&fields)).automatic, Some(AutomaticReason::NullReturnPath));
}

#[test]
fn a_mail_without_any_id_is_recognised_when_it_is_repeated() {
    let form = |text: &str| {
        let fields = [
            ("from", "ada@example.com".to_owned()),
            ("recipient", to_us(TOKEN)),
            ("body-plain", text.to_owned()),
        ];
        mailgun(&urlencoded(&fields)).provider_id
    };
    assert_eq!(form("Hello"), form("Hello"));
    assert_ne!(form("Hello"), form("Hello!"));
    assert_eq!(form("Hello").len(), 64);
}

#[test]
fn a_message_that_would_overflow_the_stack_or_take_minutes_is_named_and_not_read() {
    let raw = format!(
        "From: ada@example.com\r\nSubject: deep\r\n{}x",
        "Content-Type: message/rfc822\r\n\r\n".repeat(30_000)
    );
    let mail = mailgun(&urlencoded(&[("recipient", to_us(TOKEN)), ("body-mime", raw)]));
    assert_eq!(mail.from.reveal(), "ada@example.com");
    assert_eq!(mail.attachments.first().unwrap().content_type, "message/rfc822");
    let pieces: String = (0..2000).map(|number| format!(" a*{number}*=b;")).collect();
    let raw = format!("From: ada@example.com\r\nContent-Type: text/plain;{pieces}\r\n\r\nx");
    let mail = mailgun(&urlencoded(&[("recipient", to_us(TOKEN)), ("body-mime", raw)]));
    assert_eq!((mail.from.reveal().as_str(), mail.attachments.len()), ("ada@example.com", 1));
}

#[test]
fn nothing_of_a_person_is_printed() {
    let mut post = gmail_by_postmark();
    let field = json!({"Name": "Authentication-Results", "Value": "mx.example.net; spf=pass smtp.mailfrom=ada@example.com"});
    post["Headers"].as_array_mut().unwrap().push(field);
    let shown = format!("{:?}", postmark(&post));
    for secret in ["ada@", "Ada", "cancel", "box.png", "Order 1001"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

/// Pieces of messages, good and broken.
fn raw() -> impl Strategy<Value = Vec<u8>> {
    const PIECES: [&str; 17] = [
        "From: ada@example.com\r\n",
        "From: \"a\" <",
        "Subject: =?utf-8?b?/w==?=\r\n",
        "Content-Type: multipart/mixed; boundary=b\r\n",
        "--b\r\n",
        "--b--\r\n",
        "\r\n",
        "\r\n\r\n",
        "Content-Type: text/html; charset=utf-16\r\n",
        "Content-Transfer-Encoding: base64\r\n",
        "Content-Type: message/rfc822\r\n",
        "References: <a@b> <\r\n",
        "Authentication-Results: mx; dmarc=pass (\r\n",
        "Content-Type: multipart/report\r\n",
        "> quoted\r\n",
        "=E9=",
        "=?x?q?",
    ];
    let piece = prop_oneof![
        proptest::sample::select(&PIECES[..]).prop_map(|text| text.as_bytes().to_vec()),
        proptest::collection::vec(any::<u8>(), 0..12)
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_raw_message_is_a_mail_without_a_panic(raw in raw()) {
        let body = [b"--b0undary\r\nContent-Disposition: form-data; name=\"body-mime\"\r\n\r\n".as_slice(), &raw, b"\r\n--b0undary--\r\n"].concat();
        let form = Form::parse("multipart/form-data; boundary=b0undary", &body).unwrap();
        let mail = parse_mailgun(&form, &channel(EmailProvider::Mailgun));
        prop_assert!(mail.is_ok());
        let mail = mail.unwrap();
        prop_assert!(!mail.provider_id.is_empty());
        prop_assert!(!mail.subject.reveal().contains(|c: char| c.is_control()));
        let _ = mail.dmarc_pass(Some("mx"));
    }

    #[test]
    fn any_body_is_refused_or_read_without_a_panic(body in raw(), kind in "(application/x-www-form-urlencoded|multipart/form-data; boundary=(b|\\PC*)|\\PC*)") {
        let _ = parse_postmark(&body, &channel(EmailProvider::Postmark));
        if let Ok(form) = Form::parse(&kind, &body) {
            let _ = parse_mailgun(&form, &channel(EmailProvider::Mailgun));
        }
    }

    #[test]
    fn any_text_in_postmarks_fields_is_read_without_a_panic(text in "(\\PC|[\\x00-\\xff\r\n])*", name in "(\\PC|[:\r\n])*") {
        let mut post = gmail_by_postmark();
        for field in ["Subject", "TextBody", "HtmlBody", "From", "OriginalRecipient", "Date"] {
            post[field] = json!(text);
        }
        post["FromFull"] = json!({"Email": text, "Name": text});
        post["Headers"] = json!([{"Name": name, "Value": text}, {"Name": "References", "Value": text}]);
        let mail = postmark(&post);
        prop_assert!(!mail.subject.reveal().contains(|c: char| c.is_control()));
        prop_assert!(!mail.from.reveal().contains(|c: char| c.is_control() || c.is_whitespace() || c == ','));
    }
}
