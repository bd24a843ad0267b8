use super::*;
use proptest::prelude::*;

fn article(id: &str, title: &str, body: &str) -> Article {
    Article { id: id.to_owned(), title: title.to_owned(), url: None, body: body.to_owned() }
}

fn found<'a>(passage: &'a Passage, sentences: Vec<&'a str>) -> Found<'a> {
    Found { passage, score: 1.0, sentences, language: Language::En, facts: vec![] }
}

fn answer(articles: &[Article], question: &str) -> Option<String> {
    Index::new(articles, Language::En).answer(question, Language::En).map(|found| found.quote().text)
}

#[test]
fn nothing_is_found_in_no_articles_and_for_no_question() {
    assert_eq!(Index::new(&[], Language::En).rule(Kind::Cancellation), None);
    assert_eq!(answer(&[], "How long does shipping take?"), None);
    let shop = [article("a", "Shipping", "It takes 3 days.")];
    assert_eq!(answer(&shop, ""), None);
    assert_eq!(answer(&shop, "??? ... !!"), None);
}

#[test]
fn a_question_is_answered_only_if_enough_of_it_is_spoken_of() {
    let shop =
        [article("a", "Care", "Wash the wool blanket at 30 degrees."), article("b", "Us", "We like tea.")];
    assert!(answer(&shop, "How do I wash a wool blanket?").is_some());
    assert_eq!(answer(&shop, "Does your wool come from llamas in Peru or Chile?"), None);
}

#[test]
fn small_talk_is_no_question() {
    let shop = [
        article("a", "Names", "We print a name. It takes a day."),
        article("b", "Us", "We like tea and coffee. Our team answers on weekdays."),
    ];
    for said in ["hello there", "thanks a lot!", "Are you a robot?", "How long?", "ok", "Yes please"] {
        assert_eq!(answer(&shop, said), None, "{said}");
    }
}

#[test]
fn a_question_in_a_longer_message_is_looked_up_for_itself() {
    let shop = [article("a", "Care", "Wash the blanket at 30 degrees."), article("b", "Us", "We like tea.")];
    let message =
        "My aunt in Ohio loves the parrots and tulips that came on Friday. How do I wash the blanket?";
    assert!(answer(&shop, message).is_some());
}

#[test]
fn a_message_whose_question_says_nothing_is_looked_up_whole() {
    let shop = [article("a", "Care", "Wash the blanket at 30 degrees."), article("b", "Us", "We like tea.")];
    assert!(answer(&shop, "I want to wash the blanket. Is that ok?").is_some());
}

#[test]
fn a_question_about_an_order_is_not_answered_from_a_text_about_a_booking() {
    let shop =
        [article("a", "Workshops", "Refunds of a booking take 5 days."), article("b", "Us", "We like tea.")];
    assert_eq!(answer(&shop, "When do I get the refund for my order?"), None);
    assert!(answer(&shop, "When do I get the refund for my booking?").is_some());
}

#[test]
fn a_question_in_the_text_is_answered_by_the_sentence_after_it() {
    let shop = [
        article("a", "Help", "Do you sell gift wrap? Yes, in two colours."),
        article("b", "Us", "We like tea."),
    ];
    assert_eq!(answer(&shop, "Is there gift wrap?").unwrap(), "Yes, in two colours.");
}

#[test]
fn where_only_the_heading_answers_the_text_is_quoted_from_its_beginning() {
    let shop =
        [article("a", "Help", "## Gift wrap\n\nFive dollars each. Any colour."), article("b", "Us", "Tea.")];
    assert_eq!(answer(&shop, "Do you gift wrap?").unwrap(), "Five dollars each. Any colour.");
}

#[test]
fn sentences_left_out_are_marked_and_paragraphs_stay() {
    let text = "One.\n\nTwo. Three.".to_owned();
    let passage = Passage {
        id: "a#b".to_owned(),
        article: "a".to_owned(),
        title: "A".to_owned(),
        heading: "B".to_owned(),
        text,
        url: None,
    };
    let quote = |sentences| found(&passage, sentences).quote().text;
    assert_eq!(quote(vec!["One.", "Two."]), "One.\n\nTwo.");
    assert_eq!(quote(vec!["One.", "Three."]), "One. ... Three.");
}

#[test]
fn a_quote_is_kept_short_and_a_long_sentence_is_never_cut() {
    let long = format!("You can cancel an order within 2 hours{}.", " or so".repeat(60));
    let body = format!("{long} You can cancel an order. Cancelled orders are refunded within 2 days.");
    let shop = [article("a", "Orders", &body)];
    let index = Index::new(&shop, Language::En);
    assert_eq!(index.rule(Kind::Cancellation).unwrap().sentences, [long]);
    let body = "You can cancel an order within 2 hours. ".repeat(9);
    let index = Index::new(&[article("a", "Orders", &body)], Language::En);
    assert_eq!(index.rule(Kind::Cancellation).unwrap().sentences.len(), 3);
}

#[test]
fn other_languages_are_searched_by_equal_words() {
    let shop = [
        article("a", "Versand", "Der Versand dauert drei Tage, z.B. nach Köln."),
        article("b", "Über uns", "Wir mögen Tee."),
    ];
    assert_eq!(
        answer(&shop, "Wie lange dauert der Versand?").unwrap(),
        "Der Versand dauert drei Tage, z.B. nach Köln."
    );
    assert_eq!(answer(&shop, "Verkauft ihr Fahrräder?"), None);
    let shop = [article("a", "配送", "送料は全国一律です。"), article("b", "会社", "お茶が好きです。")];
    assert_eq!(answer(&shop, "自転車"), None);
}

/// Markup and shop words in any order, to come closer to articles than arbitrary text does.
fn articlelike() -> impl Strategy<Value = String> {
    let word = "[#*_`|<>~\\[\\]()!:.?,\n -]{1,4}|cancel|order|change|return|within|24 hours|e\\.g\\.|2 p\\.m\\.|é|注";
    proptest::collection::vec(word, 0..60).prop_map(|words| words.join(" "))
}

fn check(bodies: &[String], question: &str) -> Result<(), TestCaseError> {
    let articles: Vec<Article> = bodies.iter().map(|body| article("a", question, body)).collect();
    let index = Index::new(&articles, Language::En);
    let rules = Kind::ALL.into_iter().filter_map(|kind| index.rule(kind));
    for found in rules.chain(index.answer(question, Language::En)) {
        let length: usize = found.sentences.iter().map(|sentence| sentence.chars().count()).sum();
        prop_assert!((1..=3).contains(&found.sentences.len()));
        prop_assert!(length <= 300 || found.sentences.len() == 1);
        prop_assert!((0.0..=1.001).contains(&found.score));
        prop_assert!(found.sentences.iter().all(|sentence| found.passage.text.contains(sentence)));
        let quote = found.quote().text;
        prop_assert!(quote.split(LEFT_OUT).all(|part| found.passage.text.contains(part)), "{}", quote);
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_bytes_are_searched_and_quoted_word_for_word(
        bodies in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..400), 0..4),
        question in proptest::collection::vec(any::<u8>(), 0..100),
    ) {
        let bodies: Vec<String> = bodies.iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
        check(&bodies, &String::from_utf8_lossy(&question))?;
    }

    #[test]
    fn anything_like_an_article_is_searched_and_quoted_word_for_word(
        bodies in proptest::collection::vec(articlelike(), 0..4),
        question in articlelike(),
    ) {
        check(&bodies, &question)?;
    }
}
