use super::*;
use proptest::prelude::*;

fn article(body: &str) -> Article {
    let url = Some("https://shop.example.com/pages/help".to_owned());
    Article { id: "help".to_owned(), title: "Help".to_owned(), url, body: body.to_owned() }
}

/// Id, heading and text of each passage.
fn read(body: &str) -> Vec<(String, String, String)> {
    let passages = passages(&[article(body)]);
    passages.into_iter().map(|passage| (passage.id, passage.heading, passage.text)).collect()
}

fn text(body: &str) -> String {
    read(body).into_iter().map(|(_, _, text)| text).collect::<Vec<_>>().join("\n---\n")
}

#[test]
fn each_heading_begins_a_passage_and_the_title_takes_what_stands_before_the_first() {
    let found = passages(&[article("Hello.\n\n# Orders\n\nOne.\n\nTwo.\n\n## Late orders\n\nThree.\n")]);
    let shown: Vec<_> = found.iter().map(|one| (&*one.id, &*one.heading, &*one.text)).collect();
    assert_eq!(
        shown,
        [
            ("help#help", "Help", "Hello."),
            ("help#orders", "Orders", "One.\n\nTwo."),
            ("help#late-orders", "Late orders", "Three."),
        ]
    );
    assert!(found.iter().all(|one| one.article == "help" && one.title == "Help"));
    assert!(found.iter().all(|one| one.url.as_deref() == Some("https://shop.example.com/pages/help")));
}

#[test]
fn no_markup_is_left_in_a_text() {
    assert_eq!(
        text(
            "**Cancel** within [2 _hours_](https://x.example.com)\nof `ordering`.<br>Not *later*. ![a van](van.png)"
        ),
        "Cancel within 2 hours of ordering.\nNot later."
    );
}

#[test]
fn what_was_struck_out_or_is_no_text_for_readers_is_left_out() {
    let body = "---\nlayout: page\n---\n\n<!-- draft -->\n\nWithin ~~12~~ 24 hours.[^1]\n\n<div>banner</div>\n\n[^1]: Note.";
    assert_eq!(text(body), "Within  24 hours.\n\nNote.");
}

#[test]
fn a_list_stays_with_the_line_above_it_and_each_item_is_a_line() {
    assert_eq!(
        text("You can change:\n\n- the size\n- the colour\n\n  of one item\n  1. once\n\nNothing else."),
        "You can change:\nthe size\nthe colour\nof one item\nonce\n\nNothing else."
    );
}

#[test]
fn a_table_is_read_row_by_row() {
    assert_eq!(
        text("| Way | Days |\n|---|---|\n| Standard | 3 to 5 |\n| | 1 |"),
        "Way, Days\nStandard, 3 to 5\n1"
    );
}

#[test]
fn a_line_in_bold_is_a_heading_unless_it_is_a_statement() {
    let found = read("**Can I cancel?**\n\nYes.\n\n**Shipping**\n\nFast.\n\n**All sales are final.**");
    let shown: Vec<_> = found.iter().map(|(id, _, text)| (&**id, &**text)).collect();
    assert_eq!(shown, [("help#can-i-cancel", "Yes."), ("help#shipping", "Fast.\n\nAll sales are final.")]);
}

#[test]
fn a_bold_line_with_nothing_below_it_is_not_lost() {
    let found = read("## Sales\n\n**No returns on sale items**\n\n## Other\n\nMore.");
    let shown: Vec<_> = found.iter().map(|(id, _, text)| (&**id, &**text)).collect();
    assert_eq!(shown, [("help#sales", "No returns on sale items"), ("help#other", "More.")]);
}

#[test]
fn ids_of_equal_headings_differ_and_headings_of_every_script_have_one() {
    let found =
        read("# A\n\nx\n\n# A 2\n\nx\n\n# A\n\nx\n\n# Größe & Maß\n\nx\n\n# ???\n\nx\n\n# 注文の変更\n\nx");
    let ids: Vec<_> = found.iter().map(|(id, _, _)| &**id).collect();
    assert_eq!(ids, ["help#a", "help#a-2", "help#a-3", "help#größe-maß", "help#text", "help#注文の変更"]);
}

#[test]
fn an_empty_article_has_no_passage() {
    assert!(read("").is_empty());
    assert!(read("# Only a heading").is_empty());
}

proptest! {
    #[test]
    fn any_text_is_read(body in "\\PC{0,300}") {
        for (_, _, text) in read(&body) {
            prop_assert!(!text.is_empty() && text.trim() == text);
        }
    }

    /// Plain paragraphs come through letter by letter.
    #[test]
    fn plain_words_are_kept(paragraphs in proptest::collection::vec("[a-z]{1,8}( [a-zäøñ]{1,8}){0,9}", 1..5)) {
        let body = paragraphs.join("\n\n");
        prop_assert_eq!(text(&body), body);
    }
}
