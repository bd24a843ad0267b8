use super::*;
use crate::sms::same_cases;
use proptest::prelude::*;

const URL: &str = "https://aftersale.example.com/sms/demo";
const FORM: Option<&str> = Some("application/x-www-form-urlencoded");
const JSON: Option<&str> = Some("application/json");
const TOKEN: &str = "7c1f0e5d9a3b4c2d8e6f1a0b5c4d3e2f";
/// With white space around the words, an emoji, empty values, and a parameter that nobody has documented.
const BODY: &str = "ToCountry=US&ToState=&SmsMessageSid=SM0123456789abcdef0123456789abcdef&NumMedia=0\
    &Body=++Can+I+change+the+size+of+%231001%3F+%F0%9F%99%82%0A&FromCity=&From=%2B14155550123&To=%2B14155550100\
    &MessageSid=SM0123456789abcdef0123456789abcdef&AccountSid=AC00000000000000000000000000000001\
    &aNewOne.of%3D2027=%C3%A9+%26+%C3%BC+%2B+100%25";
// The signatures were computed with another implementation, Python's hmac.
const SIGNATURE: &str = "B1cC3Rv+IyBjX3O7u8A2qLb13+8=";

fn tokens(tokens: &[&str]) -> Vec<Redacted<String>> {
    tokens.iter().map(|token| Redacted::new((*token).to_owned())).collect()
}

fn form(url: &str, body: &str, signature: &str) -> Result<(), Refused> {
    verify(url, FORM, body.as_bytes(), Some(signature), &tokens(&[TOKEN]))
}

#[test]
fn what_twilio_signed_is_let_in_with_every_parameter_as_it_came() {
    assert_eq!(form(URL, BODY, SIGNATURE), Ok(()));
    let with_charset = Some("Application/X-WWW-Form-Urlencoded; charset=UTF-8");
    assert_eq!(verify(URL, with_charset, BODY.as_bytes(), Some(SIGNATURE), &tokens(&[TOKEN])), Ok(()));
    assert_eq!(verify(URL, None, BODY.as_bytes(), Some(SIGNATURE), &tokens(&[TOKEN])), Ok(()));
}

#[test]
fn the_order_of_the_parameters_does_not_matter() {
    let reversed: Vec<&str> = BODY.split('&').rev().collect();
    assert_eq!(form(URL, &reversed.join("&"), SIGNATURE), Ok(()));
}

#[test]
fn a_changed_added_or_missing_parameter_is_refused() {
    for body in [
        BODY.replace("1001", "1002"),
        BODY.replace("=++Can", "=Can"),
        BODY.replace("%0A", ""),
        BODY.replace("FromCity=&", ""),
        format!("{BODY}&From=%2B14155550199"),
        String::new(),
    ] {
        assert_eq!(form(URL, &body, SIGNATURE), Err(Refused::Forged), "{body}");
    }
}

#[test]
fn another_url_is_refused() {
    for url in [
        "https://aftersale.example.com/sms/other",
        "https://aftersale.example.com/sms/demo/",
        "https://aftersale.example.com/sms/demo?x=1",
        "https://evil.example.com/sms/demo",
        "http://aftersale.example.com/sms/demo",
        "",
        "no url",
    ] {
        assert_eq!(form(url, BODY, SIGNATURE), Err(Refused::Forged), "{url}");
    }
}

#[test]
fn the_standard_port_may_be_signed_without_being_in_the_url() {
    assert_eq!(form(URL, BODY, "nTvw2fox9luLemlChY1ZDnl/UUk="), Ok(()));
    let http = "http://aftersale.example.com/sms/demo";
    assert_eq!(form(http, BODY, "zGTUT4d1MwLYvDkkGDCj8TMfcZU="), Ok(()));
    let user = "https://ada:pw1@aftersale.example.com/sms/demo";
    assert_eq!(form(user, BODY, "ZMcu0whAEcimJzaj8a+cLfpCuEU="), Ok(()));
}

#[test]
fn an_explicit_port_may_be_signed_or_left_out() {
    let url = "https://aftersale.example.com:8443/sms/demo";
    assert_eq!(form(url, BODY, "fGfvFaQVoUM7XFvyQcOuyqkAZIg="), Ok(()));
    assert_eq!(form(url, BODY, SIGNATURE), Ok(()));
    assert_eq!(form("http://[::1]:3000/sms/demo", BODY, "TEM4hAyQ5Ge9y8Bn4YY7N8FKuEs="), Ok(()));
    assert_eq!(form("http://[::1]/sms/demo", BODY, "XHGxmUTRp40JGuauwLvERIq/+F0="), Ok(()));
}

#[test]
fn an_apostrophe_in_the_query_may_be_signed_either_way() {
    for apostrophe in ["'", "%27"] {
        let url = format!("{URL}?note=it{apostrophe}s");
        assert_eq!(form(&url, BODY, "y2VyJzxHVgnGLIcPj/pYg7wQ32Y="), Ok(()));
        assert_eq!(form(&url, BODY, "YPxb2+uhw8HMxc9s/sFyVO4IpvQ="), Ok(()));
    }
}

#[test]
fn a_repeated_parameter_counts_by_value_and_each_value_once() {
    let signature = "t8t3jD0Z23hYEJdgoldJy58m4xA=";
    for body in ["Choice=b&Choice=a&Choice=b&Alone=1", "Alone=1&Choice=a&Choice=b"] {
        assert_eq!(form(URL, body, signature), Ok(()), "{body}");
    }
    assert_eq!(form(URL, "Alone=1&Choice=a", signature), Err(Refused::Forged));
}

#[test]
fn either_token_of_a_rotation_may_have_signed_and_no_other() {
    let second = "0f9e8d7c6b5a49382716051423324150";
    let by_second = Some("6MZqsgAfxD1fA54qIEwQjWwY9UU=");
    let check = |signature, known: &[&str]| verify(URL, FORM, BODY.as_bytes(), signature, &tokens(known));
    assert_eq!(check(by_second, &[TOKEN, second]), Ok(()));
    assert_eq!(check(Some(SIGNATURE), &[TOKEN, second]), Ok(()));
    assert_eq!(check(by_second, &[TOKEN]), Err(Refused::Forged));
    assert_eq!(check(Some(SIGNATURE), &[]), Err(Refused::Forged));
}

#[test]
fn an_empty_token_signs_nothing() {
    let by_nobody = Some("Zyv7K7u/Yfg71MHPx6kXj3wlKjk=");
    assert_eq!(verify(URL, FORM, BODY.as_bytes(), by_nobody, &tokens(&["", TOKEN])), Err(Refused::Forged));
}

#[test]
fn a_missing_or_mangled_signature_is_refused() {
    assert_eq!(verify(URL, FORM, BODY.as_bytes(), None, &tokens(&[TOKEN])), Err(Refused::Unsigned));
    for signature in
        ["", "=", "B1cC3Rv+IyBjX3O7u8A2qLb13+8", "B1cC3Rv+IyBjX3O7u8A2qLb13w==", "not base64 at all"]
    {
        assert_eq!(form(URL, BODY, signature), Err(Refused::Forged), "{signature}");
    }
    assert_eq!((Refused::STATUS, Refused::Forged.to_string().contains("403")), (403, true));
}

#[test]
fn a_body_that_is_no_form_is_let_in_by_the_hash_in_the_signed_url() {
    let body = "{\"text\":\"hello 🙂\"}";
    let hash = "09431195af9b665a246012275fecbf1b942fe853ba06e2db6d14fe30e793b3f1";
    let url = format!("{URL}?bodySHA256={hash}");
    let check = |url: &str, body: &str, signature| {
        verify(url, JSON, body.as_bytes(), Some(signature), &tokens(&[TOKEN]))
    };
    assert_eq!(check(&url, body, "IO05QprL2v7CFTsUmlYYm/6gAN8="), Ok(()));
    assert_eq!(check(&url, "{}", "IO05QprL2v7CFTsUmlYYm/6gAN8="), Err(Refused::Forged));
    // Signed, but nothing binds the body to the signature.
    assert_eq!(check(URL, body, "gTOlsWKjW+ba1tzkeIcPN87ODjI="), Err(Refused::Forged));
}

proptest! {

    #![proptest_config(same_cases())]

    #[test]
    fn no_request_made_up_at_random_is_let_in(url in any::<String>(), kind in any::<Option<String>>(),
        body in any::<Vec<u8>>(), signature in any::<Option<String>>()) {
        prop_assert!(verify(&url, kind.as_deref(), &body, signature.as_deref(), &tokens(&[TOKEN])).is_err());
    }

    #[test]
    fn odd_urls_and_bodies_never_panic(url in r"[a-z:/?#@%'\[\]0-9é]{0,40}", body in r"[a-z=&%+\x00é🙂]{0,60}") {
        prop_assert!(form(&url, &body, SIGNATURE).is_err());
        prop_assert!(verify(&url, JSON, body.as_bytes(), Some(SIGNATURE), &tokens(&[TOKEN])).is_err());
    }
}
