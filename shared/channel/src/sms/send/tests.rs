use super::*;
use crate::sms::same_cases;
use proptest::prelude::*;

fn shop(from: &str, whatsapp_from: Option<&str>) -> SmsChannel {
    SmsChannel {
        account_sid: "AC00000000000000000000000000000001".into(),
        from: from.into(),
        whatsapp_from: whatsapp_from.map(Into::into),
    }
}

fn form(shop: &SmsChannel, kind: Channel, to: &str) -> Vec<(String, String)> {
    message_form(shop, kind, &Redacted::new(to.into()), "Hello")
}

fn pairs(form: &[(String, String)]) -> Vec<(&str, &str)> {
    form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[test]
fn a_text_leaves_from_the_number_or_the_messaging_service() {
    let number = form(&shop("+14155550100", None), Channel::Sms, "+14155550123");
    assert_eq!(pairs(&number), [("To", "+14155550123"), ("From", "+14155550100"), ("Body", "Hello")]);
    let service = form(&shop("MG00000000000000000000000000000001", None), Channel::Sms, "+14155550123");
    assert_eq!(pairs(&service)[1], ("MessagingServiceSid", "MG00000000000000000000000000000001"));
}

#[test]
fn whatsapp_names_its_channel_on_both_sides_and_only_once() {
    let shop = shop("MG00000000000000000000000000000001", Some("+14155550111"));
    let to_number = form(&shop, Channel::Whatsapp, "+14155550123");
    assert_eq!(pairs(&to_number)[..2], [("To", "whatsapp:+14155550123"), ("From", "whatsapp:+14155550111")]);
    let to_id = form(&shop, Channel::Whatsapp, "US.13491208655302741918");
    assert_eq!(pairs(&to_id)[0], ("To", "whatsapp:US.13491208655302741918"));
    let again = form(&shop, Channel::Whatsapp, "whatsapp:+14155550123");
    assert_eq!(pairs(&again)[0], ("To", "whatsapp:+14155550123"));
}

#[test]
fn without_a_sender_of_its_own_whatsapp_uses_the_one_for_texts() {
    let number = form(&shop("+14155550100", None), Channel::Whatsapp, "+14155550123");
    assert_eq!(pairs(&number)[1], ("From", "whatsapp:+14155550100"));
    let service = form(&shop("MG00000000000000000000000000000001", None), Channel::Whatsapp, "+14155550123");
    assert_eq!(pairs(&service)[1], ("MessagingServiceSid", "MG00000000000000000000000000000001"));
}

#[test]
fn a_message_that_was_taken_is_known_by_its_id() {
    let taken =
        br#"{"sid":"SM1","status":"queued","error_code":null,"error_message":null,"num_segments":"1"}"#;
    assert_eq!(read_answer(201, taken), SendAnswer::Sent { sid: "SM1".into() });
}

#[test]
fn a_refusal_says_what_is_to_be_done() {
    let refused =
        |code: u32| format!(r#"{{"code":{code},"message":"no","more_info":"https://x","status":400}}"#);
    assert_eq!(read_answer(400, refused(21610).as_bytes()), SendAnswer::OptedOut);
    assert_eq!(read_answer(400, refused(63016).as_bytes()), SendAnswer::OutsideWindow);
    assert_eq!(read_answer(400, refused(21211).as_bytes()), SendAnswer::Refused { code: 21211 });
    assert_eq!(read_answer(401, refused(20003).as_bytes()), SendAnswer::Refused { code: 20003 });
    let failed_at_once = br#"{"sid":"SM1","status":"failed","error_code":63016}"#;
    assert_eq!(read_answer(201, failed_at_once), SendAnswer::OutsideWindow);
}

#[test]
fn what_passes_or_makes_no_sense_is_tried_later() {
    for (status, body) in [
        (429, r#"{"code":20429}"#),
        (429, r#"{"code":21610}"#),
        (400, r#"{"code":21611}"#),
        (500, r#"{"code":20500}"#),
        (503, r#"{"sid":"SM1"}"#),
        (503, "down"),
        (201, "<html>"),
        (201, "{}"),
        (201, r#"{"sid":""}"#),
        (201, r#"{"sid":7}"#),
        (404, "not here"),
        (403, "{}"),
        (302, r#"{"code":21211}"#),
        (0, ""),
    ] {
        assert_eq!(read_answer(status, body.as_bytes()), SendAnswer::TryLater, "{status} {body}");
    }
}

const LIST: &str = r#"{"messages":[
    {"sid":"SM5","to":"+14155550123","body":"Hello","date_created":"Sat, 21 Nov 2026 10:00:09 +0000","date_sent":null},
    {"sid":"SM4","to":"whatsapp:+14155550123","body":"Bye","date_created":"Sat, 21 Nov 2026 10:00:05 +0000"},
    {"sid":"SM3","to":"+14155550123","body":"It's \"on\" its way...","date_created":"Sat, 21 Nov 2026 10:00:01 +0000"},
    {"sid":"SM2","to":"+14155550123","body":"Old","date_created":"Sat, 21 Nov 2026 09:59:59 +0000"},
    {"sid":"SM1","to":null,"body":null,"date_created":null},
    {"sid":"SM0","to":"+14155550123","body":"Undated","date_created":"yesterday"}
],"page_size":50,"next_page_uri":null}"#;

fn earlier(to: &str, text: &str) -> Option<String> {
    find_earlier(LIST.as_bytes(), to, text, "2026-11-21T10:00:00.9Z".parse().unwrap(), &[]).unwrap()
}

#[test]
fn an_earlier_send_is_found_by_recipient_and_text() {
    assert_eq!(earlier("+14155550123", "Hello").as_deref(), Some("SM5"));
    assert_eq!(
        earlier(&recipient(Channel::Whatsapp, &Redacted::new("+14155550123".into())), "Bye").as_deref(),
        Some("SM4")
    );
    assert_eq!(earlier("+14155550123", "Bye"), None);
    assert_eq!(earlier("+14155550199", "Hello"), None);
    assert_eq!(earlier("+14155550123", "Hell"), None);
}

#[test]
fn it_is_found_although_twilio_trimmed_it_or_wrote_it_plainly() {
    assert_eq!(earlier("+14155550123", "It’s “on” its way…\n").as_deref(), Some("SM3"));
}

#[test]
fn what_was_sent_before_is_another_message() {
    assert_eq!(earlier("+14155550123", "Old"), None);
    assert_eq!(earlier("+14155550123", "Undated"), None);
}

#[test]
fn a_message_of_the_same_second_counts_because_twilio_tells_no_fractions() {
    let since = "2026-11-21T10:00:09.999Z".parse().unwrap();
    assert_eq!(find_earlier(LIST.as_bytes(), "+14155550123", "Hello", since, &[]), Ok(Some("SM5".into())));
    assert_eq!(
        find_earlier(LIST.as_bytes(), "+14155550123", "Hello", since, &["SM5"]),
        Ok(None),
        "another message's send"
    );
    let later = "2026-11-21T10:00:10Z".parse().unwrap();
    assert_eq!(find_earlier(LIST.as_bytes(), "+14155550123", "Hello", later, &[]), Ok(None));
}

#[test]
fn an_unreadable_list_is_not_taken_for_an_empty_one() {
    for body in ["", "<html>", "{}", r#"{"messages":null}"#, r#"{"code":20003}"#] {
        assert_eq!(
            find_earlier(body.as_bytes(), "+1", "Hello", Timestamp::UNIX_EPOCH, &[]),
            Err(LookupError),
            "{body}"
        );
    }
    assert_eq!(find_earlier(br#"{"messages":[]}"#, "+1", "Hello", Timestamp::UNIX_EPOCH, &[]), Ok(None));
}

#[test]
fn the_webhook_is_answered_with_twiml_that_sends_nothing() {
    assert_eq!(EMPTY_RESPONSE, "<Response/>");
}

proptest! {

    #![proptest_config(same_cases())]

    #[test]
    fn any_answer_is_understood_or_tried_later(status in any::<u16>(), body in any::<Vec<u8>>()) {
        prop_assert_eq!(read_answer(status, &body), SendAnswer::TryLater);
        prop_assert_eq!(find_earlier(&body, "+1", "Hello", Timestamp::UNIX_EPOCH, &[]), Err(LookupError));
    }
}
