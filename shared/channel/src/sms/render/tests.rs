use super::*;
use crate::sms::Encoding;
use crate::sms::same_cases;
use model::{ActionKind, Quote};
use proptest::prelude::*;

const LINK: &str = "https://northwind.example.com/Ab3dE6gH9jK2mN5pQ8sT1v";
const RULE: &str = "Orders can be changed within 24 hours of ordering, as long as nothing has been shipped. Personalised \
    items are made for you at once and cannot be changed or cancelled. Write to us (or call us) if in doubt!";

fn reply(text: &str) -> Reply {
    Reply { text: text.into(), ..Reply::default() }
}

fn quoting(text: &str, quote: &str) -> Reply {
    let quote = Quote { text: quote.into(), title: "Changes".into(), url: None };
    Reply { quote: Some(quote), ..reply(text) }
}

fn linking(reply: Reply, label: &str, url: &str) -> Reply {
    let action = Action { kind: ActionKind::OrdersTab, label: label.into(), url: url.into() };
    Reply { actions: reply.actions.iter().cloned().chain([action]).collect(), ..reply }
}

fn sms(replies: &[Reply]) -> Rendered {
    render(replies, Limit::default())
}

#[test]
fn a_text_ends_with_its_link_alone_on_a_line() {
    let answer = linking(reply("Order #1001 can still be changed.\n\nIt’s open until 14:20."), "Open", LINK);
    let rendered = sms(&[linking(answer, "Other", "https://other.example.com")]);
    insta::assert_snapshot!(rendered.text, @r"
    Order #1001 can still be changed.
    It's open until 14:20.
    https://northwind.example.com/Ab3dE6gH9jK2mN5pQ8sT1v
    ");
    assert_eq!(
        (rendered.segments.count, rendered.segments.encoding, rendered.over_limit),
        (1, Encoding::Gsm7, false)
    );
}

#[test]
fn a_link_keeps_every_letter_even_those_that_are_written_plainly_elsewhere() {
    let url = "https://northwind.example.com/it’s—new…";
    assert_eq!(sms(&[linking(reply("It’s new:"), "Open", url)]).text, format!("It's new:\n{url}"));
}

#[test]
fn the_quote_stands_behind_the_text_it_belongs_to() {
    let answer = linking(quoting("Here is our rule:", RULE), "Open", LINK);
    let rendered = sms(&[reply("Thanks."), answer, quoting("Shall I get somebody?", "Another rule.")]);
    insta::assert_snapshot!(rendered.text, @r#"
    Thanks.
    Here is our rule:
    "Orders can be changed within 24 hours of ordering, as long as nothing has been shipped. Personalised items are made for you at once and cannot be changed or cancelled. Write to us (or call us) if in doubt!"
    Shall I get somebody?
    https://northwind.example.com/Ab3dE6gH9jK2mN5pQ8sT1v
    "#);
    assert_eq!((rendered.segments.count, rendered.over_limit), (3, false));
}

#[test]
fn a_long_quote_is_cut_at_the_end_of_a_sentence() {
    let text = "Thank you for asking. Here is what our shop says about it:";
    let rendered = render(&[linking(quoting(text, RULE), "Open", LINK)], Limit { plain: 1, quoted: 2 });
    insta::assert_snapshot!(rendered.text, @r#"
    Thank you for asking. Here is what our shop says about it:
    "Orders can be changed within 24 hours of ordering, as long as nothing has been shipped. Personalised items are made for you at once and cannot be changed or cancelled. ..."
    https://northwind.example.com/Ab3dE6gH9jK2mN5pQ8sT1v
    "#);
    assert_eq!((rendered.segments.count, rendered.over_limit), (2, false));
}

#[test]
fn a_quote_of_one_long_sentence_is_cut_at_the_end_of_a_word() {
    let rendered =
        render(&[linking(quoting("Our rule:", RULE), "Open", LINK)], Limit { plain: 1, quoted: 1 });
    insta::assert_snapshot!(rendered.text, @r#"
    Our rule:
    "Orders can be changed within 24 hours of ordering, as long as nothing has been shipped. ..."
    https://northwind.example.com/Ab3dE6gH9jK2mN5pQ8sT1v
    "#);
    let long = RULE.replace(". ", ", ");
    let rendered =
        render(&[linking(quoting("Our rule:", &long), "Open", LINK)], Limit { plain: 1, quoted: 1 });
    insta::assert_snapshot!(rendered.text, @r#"
    Our rule:
    "Orders can be changed within 24 hours of ordering, as long as nothing has been shipped..."
    https://northwind.example.com/Ab3dE6gH9jK2mN5pQ8sT1v
    "#);
}

#[test]
fn a_question_mark_within_a_link_and_a_heading_end_no_sentence() {
    let rule = "Changes and cancellations\nSee https://northwind.example.com/rules?Page=1 for all of it and more words";
    let ends: Vec<&str> = sentence_ends(rule).collect();
    assert_eq!(ends, Vec::<&str>::new());
    let quoted = "She said \"you may change it once.\" Then (as always) it shipped.) And more";
    let ends: Vec<&str> = sentence_ends(quoted).collect();
    assert_eq!(ends.first(), Some(&"She said \"you may change it once.\""));
    assert_eq!(
        sentence_ends("注文は発送前であれば二十四時間以内に変更することができます。刻印入りの商品は").count(),
        1
    );
}

#[test]
fn a_quote_of_which_too_little_fits_is_left_out() {
    let text = "a".repeat(225);
    let rendered = sms(&[quoting(&text, RULE)]);
    assert!(rendered.text.contains("Orders"));
    let rendered = render(&[linking(quoting(&text, RULE), "Open", LINK)], Limit { plain: 2, quoted: 2 });
    assert_eq!(rendered.text, format!("{text}\n{LINK}"));
    assert_eq!((rendered.segments.count, rendered.over_limit), (2, false));
    // Without its quote it has no claim to the room of a quote.
    let rendered = render(&[linking(quoting(&text, RULE), "Open", LINK)], Limit { plain: 1, quoted: 2 });
    assert_eq!((rendered.segments.count, rendered.over_limit), (2, true));
}

#[test]
fn a_text_that_is_too_long_is_sent_whole_and_said_to_be() {
    let text = "Sentence. ".repeat(40);
    let rendered = sms(&[linking(reply(&text), "Open", LINK)]);
    assert_eq!(rendered.text, format!("{}\n{LINK}", text.trim()));
    assert_eq!((rendered.segments.count, rendered.over_limit), (3, true));
    let quoted = sms(&[linking(quoting(&text, RULE), "Open", LINK)]);
    assert_eq!((quoted.segments.count, quoted.over_limit, quoted.text.contains("Orders")), (4, false, true));
}

#[test]
fn a_foreign_letter_halves_the_room_for_the_quote() {
    let rule = RULE.replace("Personalised", "Los artículos personalizados");
    let rendered = sms(&[linking(quoting("Nuestra regla:", &rule), "Abrir", LINK)]);
    assert_eq!((rendered.segments.encoding, rendered.segments.count), (Encoding::Ucs2, 4));
    assert!(rendered.text.contains("cancelled. ...\"\n") && rendered.text.ends_with(LINK));
}

#[test]
fn nothing_to_say_is_an_empty_text() {
    assert_eq!((sms(&[]).text.as_str(), sms(&[]).over_limit), ("", false));
    assert_eq!(sms(&[quoting("Yes.", " \n ")]).text, "Yes.");
    assert_eq!(render_whatsapp(&[]), "");
}

#[test]
fn whatsapp_shows_paragraphs_quotes_and_every_link_behind_its_label() {
    let answer = quoting(
        "Order #1001 can still be changed.\n \n\nIt’s open until 14:20.",
        "First line.\n\nSecond line.",
    );
    let answer = linking(linking(answer, "Change it", LINK), "Track it", "https://carrier.example.com/1?a=b");
    insta::assert_snapshot!(render_whatsapp(&[answer, linking(reply("Anything else?"), "", "https://x.example.com")]), @r"
    Order #1001 can still be changed.

    It’s open until 14:20.

    > First line.
    > Second line.

    Change it: https://northwind.example.com/Ab3dE6gH9jK2mN5pQ8sT1v
    Track it: https://carrier.example.com/1?a=b

    Anything else?

    https://x.example.com
    ");
}

#[test]
fn a_long_quote_on_whatsapp_is_cut_before_anything_else_goes() {
    let answer = linking(quoting("Our rule:", &RULE.repeat(20)), "Open", LINK);
    let message =
        render_whatsapp(&[answer, linking(quoting("Also:", "Short."), "Track", "https://t.example.com")]);
    assert!(
        message.starts_with("Our rule:\n\n> Orders can be changed") && message.contains(" ...\n\nOpen: ")
    );
    assert!(message.ends_with("Track: https://t.example.com") && !message.contains("Short."));
    assert!((BODY_MAX - 150..=BODY_MAX).contains(&message.len()), "{}", message.len());
}

#[test]
fn a_long_text_on_whatsapp_keeps_its_first_link() {
    let answer = linking(quoting(&"This is a sentence. ".repeat(90), RULE), "Open", LINK);
    let message = render_whatsapp(&[linking(answer, "Track", "https://t.example.com")]);
    assert!(
        message.ends_with(&format!("This is a sentence. ...\n\nOpen: {LINK}")) && message.len() <= BODY_MAX
    );
    assert!(!message.contains("Track") && !message.contains("Orders"));
}

#[test]
fn a_link_on_whatsapp_that_is_too_long_gives_way_to_the_next() {
    let endless = format!("https://northwind.example.com/{}", "a".repeat(BODY_MAX));
    let message = render_whatsapp(&[linking(linking(reply("Here it is."), "Open", &endless), "Track", LINK)]);
    assert_eq!(message, format!("Here it is.\n\nTrack: {LINK}"));
}

#[test]
fn a_text_on_whatsapp_that_leaves_no_room_for_quotes_stays_whole() {
    let text = "This is a sentence. ".repeat(76);
    let answer =
        linking(linking(quoting(&text, RULE), "", "https://t.example.com"), "Two", "https://x.example.com");
    let message = render_whatsapp(&[answer]);
    assert_eq!(message, format!("{}\n\nhttps://t.example.com\nTwo: https://x.example.com", text.trim()));
}

fn any_reply() -> impl Strategy<Value = Reply> {
    let words = r"([A-Za-z0-9,.!?’“”—…íç€😀]{1,12}[ \n]{1,2}){0,60}";
    let url = r"https://[a-z]{3,9}\.example\.com/[A-Za-z0-9]{0,22}";
    let actions = proptest::collection::vec(url, 0..3);
    (words, proptest::option::of(words), actions).prop_map(|(text, quote, urls)| {
        let start = quote.map_or_else(|| reply(&text), |quote| quoting(&text, &quote));
        urls.iter().fold(start, |reply, url| linking(reply, "Open", url))
    })
}

fn first_url(replies: &[Reply]) -> Option<&str> {
    replies.iter().flat_map(|reply| &reply.actions).map(|action| action.url.as_str()).next()
}

proptest! {

    #![proptest_config(same_cases())]

    #[test]
    fn a_text_keeps_its_limit_or_says_so_and_its_link_is_whole(
        replies in proptest::collection::vec(any_reply(), 0..3), plain in 1_usize..3, more in 0_usize..4) {
        let limit = Limit { plain, quoted: plain + more };
        let rendered = render(&replies, limit);
        prop_assert_eq!(rendered.segments, segments(&rendered.text));
        let most = if replies.iter().any(|reply| reply.quote.is_some()) { limit.quoted } else { limit.plain };
        prop_assert!(rendered.over_limit || rendered.segments.count <= most);
        if let Some(url) = first_url(&replies) {
            prop_assert_eq!(rendered.text.lines().last(), Some(url));
        }
        prop_assert!(!rendered.text.contains("\n\n"));
    }

    #[test]
    fn the_words_of_the_reply_are_never_cut(replies in proptest::collection::vec(any_reply(), 1..3)) {
        let rendered = sms(&replies);
        let words = |text: &str| segments::plain(text).split_whitespace().collect::<String>();
        let sent = words(&rendered.text);
        for reply in &replies {
            prop_assert!(sent.contains(&words(&reply.text)), "{} in {}", reply.text, rendered.text);
        }
    }

    #[test]
    fn whatsapp_keeps_its_limit_and_its_first_link(replies in proptest::collection::vec(any_reply(), 0..5)) {
        let message = render_whatsapp(&replies);
        prop_assert!(message.chars().count() <= BODY_MAX);
        if let Some(url) = first_url(&replies) {
            prop_assert!(message.lines().any(|line| line.ends_with(url)), "{message}");
        }
    }

    #[test]
    fn any_letters_can_be_rendered(text in any::<String>(), quote in any::<String>(), url in any::<String>()) {
        let replies = [linking(quoting(&text, &quote.repeat(20)), "Open", &url)];
        prop_assert!(sms(&replies).text.ends_with(&url));
        prop_assert!(render_whatsapp(&replies).chars().count() <= BODY_MAX);
    }
}
