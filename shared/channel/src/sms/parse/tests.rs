use super::*;
use crate::sms::same_cases;
use proptest::prelude::*;

fn form(pairs: &[(&str, &str)]) -> Vec<u8> {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().into_bytes()
}

const SMS: [(&str, &str); 5] = [
    ("MessageSid", "SM0123456789abcdef0123456789abcdef"),
    ("AccountSid", "AC00000000000000000000000000000001"),
    ("From", "+14155550123"),
    ("To", "+14155550100"),
    ("SmsStatus", "received"),
];

fn with(more: &[(&'static str, &'static str)]) -> Vec<u8> {
    let changed = |name: &str| more.iter().any(|(other, _)| *other == name);
    let mut pairs: Vec<(&str, &str)> = SMS.into_iter().filter(|(name, _)| !changed(name)).collect();
    pairs.extend(more);
    form(&pairs)
}

fn read(more: &[(&'static str, &'static str)]) -> InboundText {
    parse(&with(more)).unwrap().unwrap()
}

#[test]
fn a_text_is_read_with_its_white_space_and_unknown_fields_are_ignored() {
    let text = read(&[("Body", " Hi 🙂\n"), ("NumMedia", "0"), ("FromCity", ""), ("NewIn2027", "x")]);
    assert_eq!(text.message_sid, "SM0123456789abcdef0123456789abcdef");
    assert_eq!(text.account_sid, "AC00000000000000000000000000000001");
    assert_eq!(text.channel, Channel::Sms);
    assert_eq!(text.from.reveal(), "+14155550123");
    assert_eq!(text.to.reveal(), "+14155550100");
    assert_eq!(text.text.reveal(), " Hi 🙂\n");
    assert_eq!((text.media.len(), text.location, text.opt_out), (0, false, None));
}

#[test]
fn nothing_about_the_shopper_is_printed() {
    let text =
        read(&[("Body", "secret"), ("MediaUrl0", "https://api.twilio.com/secret"), ("From", "+14155550199")]);
    let printed = format!("{text:?}");
    assert!(!printed.contains("secret") && !printed.contains("4155550"), "{printed}");
}

#[test]
fn the_prefix_tells_whatsapp_and_is_taken_off() {
    let text = read(&[("From", "whatsapp:+14155550123"), ("To", "whatsapp:+14155550100"), ("Body", "Hi")]);
    assert_eq!(text.channel, Channel::Whatsapp);
    assert_eq!((text.from.reveal().as_str(), text.to.reveal().as_str()), ("+14155550123", "+14155550100"));
}

#[test]
fn a_whatsapp_user_who_hides_the_number_is_known_by_the_user_id() {
    let text = read(&[
        ("From", "whatsapp:US.13491208655302741918"),
        ("To", "whatsapp:+14155550100"),
        ("Body", "Hi"),
    ]);
    assert_eq!(text.from.reveal(), "US.13491208655302741918");
}

#[test]
fn pictures_are_named_even_without_words_or_kind_or_number() {
    let text = read(&[
        ("Body", ""),
        ("NumMedia", "1"),
        ("MediaUrl0", "https://api.twilio.com/a"),
        ("MediaContentType0", "image/jpeg"),
        ("MediaUrl1", "https://api.twilio.com/b"),
    ]);
    let media: Vec<_> =
        text.media.iter().map(|one| (one.content_type.as_str(), one.url.reveal().as_str())).collect();
    assert_eq!(
        media,
        [
            ("image/jpeg", "https://api.twilio.com/a"),
            ("application/octet-stream", "https://api.twilio.com/b")
        ]
    );
    assert_eq!(text.text.reveal(), "");
}

#[test]
fn at_most_ten_pictures_are_read() {
    let names: Vec<String> = (0..30).map(|number| format!("MediaUrl{number}")).collect();
    let mut pairs = SMS.to_vec();
    pairs.extend(names.iter().map(|name| (name.as_str(), "https://api.twilio.com/x")));
    assert_eq!(parse(&form(&pairs)).unwrap().unwrap().media.len(), 10);
}

#[test]
fn a_shared_place_is_named() {
    let text = read(&[("Latitude", "52.52"), ("Longitude", "13.40"), ("Address", "somewhere")]);
    assert!(text.location && text.text.reveal().is_empty());
    assert!(!read(&[("Latitude", "52.52")]).location);
}

#[test]
fn a_button_says_what_is_written_on_it() {
    assert_eq!(read(&[("Body", ""), ("ButtonText", "Change the size")]).text.reveal(), "Change the size");
    assert_eq!(read(&[("Body", "Yes please"), ("ButtonText", "Yes")]).text.reveal(), "Yes please");
}

#[test]
fn twilios_verdict_on_opting_out_is_kept() {
    assert_eq!(read(&[("OptOutType", "STOP")]).opt_out, Some(Keyword::Stop));
    assert_eq!(read(&[("OptOutType", "START")]).opt_out, Some(Keyword::Start));
    assert_eq!(read(&[("OptOutType", "HELP")]).opt_out, Some(Keyword::Help));
    assert_eq!(read(&[("OptOutType", "LATER")]).opt_out, None);
}

#[test]
fn a_report_on_our_own_message_is_no_message() {
    assert_eq!(parse(&with(&[("MessageStatus", "delivered")])), Ok(None));
    assert_eq!(parse(&form(&[("MessageStatus", "failed"), ("ErrorCode", "30003")])), Ok(None));
    assert!(parse(&with(&[("MessageStatus", "received"), ("Body", "Hi")])).unwrap().is_some());
}

#[test]
fn a_form_without_a_needed_field_is_refused() {
    for name in ["MessageSid", "AccountSid", "From", "To"] {
        let rest: Vec<(&str, &str)> = SMS.into_iter().filter(|(other, _)| *other != name).collect();
        assert_eq!(parse(&form(&rest)), Err(ParseError::Missing(name)));
    }
    assert_eq!(parse(&with(&[("From", "")])), Err(ParseError::Missing("From")));
    assert_eq!(parse(b"{\"From\":\"+14155550123\"}"), Err(ParseError::Missing("From")));
    assert_eq!((ParseError::STATUS, ParseError::Missing("To").to_string().contains("400")), (400, true));
}

#[test]
fn what_could_break_out_of_a_key_is_refused() {
    for (name, value) in [
        ("MessageSid", "SM1#claim"),
        ("AccountSid", "AC 1"),
        ("From", "+1415#5550123"),
        ("From", "messenger:123"),
        ("From", "whatsapp:"),
        ("From", " 14155550123"),
        ("To", "ada@example.com"),
    ] {
        assert_eq!(parse(&with(&[(name, value)])), Err(ParseError::Malformed(name)), "{value}");
    }
    let long = "1".repeat(141);
    let pairs = [("MessageSid", long.as_str()), SMS[1], SMS[2], SMS[3]];
    assert_eq!(parse(&form(&pairs)), Err(ParseError::Malformed("MessageSid")));
}

proptest! {

    #![proptest_config(same_cases())]

    #[test]
    fn any_bytes_are_read_or_refused(body in any::<Vec<u8>>()) {
        prop_assert!(parse(&body).is_err());
    }

    #[test]
    fn any_words_come_through_as_written(words in any::<String>()) {
        let mut pairs = SMS.to_vec();
        pairs.push(("Body", &words));
        let text = parse(&form(&pairs)).unwrap().unwrap();
        let expected = if words.trim().is_empty() { "" } else { words.as_str() };
        prop_assert_eq!(text.text.reveal(), expected);
    }
}
