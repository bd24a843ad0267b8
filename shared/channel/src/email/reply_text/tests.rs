use super::*;
use proptest::prelude::*;

const OWN: &str = "Please cancel order 1001.\n\nAda";

/// The ways in which mail programs introduce an older mail, by language. Each stands below the sender's own text.
const INTRODUCTIONS: &[&str] = &[
    // English: Gmail, Apple Mail, Thunderbird, Outlook for Mac, Yahoo, Zoho, Spark, old Gmail, Mail.Ru.
    "On Mon, 9 Nov 2026 at 10:14, Northwind Support <help@example.com> wrote:",
    "On Mon, Nov 9, 2026 at 10:14 AM Northwind <\nhelp@example.com> wrote:",
    "On Mon, Nov 9, 2026 at 10:14 AM Northwind <help@example.com>\nwrote:",
    "On 9 Nov 2026, at 10:14, Northwind wrote:",
    "On 09/11/2026 10:14, Northwind wrote:",
    "On 11/9/26, 10:14 AM, \"Northwind\" <help@example.com> wrote:",
    "--- On Mon, 11/9/26, Northwind <help@example.com> wrote:",
    "---- On Mon, 09 Nov 2026 10:14:00 +0100 Northwind <help@example.com> wrote ----",
    "Northwind <help@example.com> wrote:",
    "2026-11-09 10:14 GMT+01:00 Northwind <help@example.com>:",
    "Monday, 9 November 2026, 10:14 +0100 from help@example.com <help@example.com>:",
    "------- Original Message -------\nOn Monday, November 9th, 2026 at 10:14, Northwind <help@example.com> wrote:",
    // German.
    "Am Mo., 9. Nov. 2026 um 10:14 Uhr schrieb Northwind <help@example.com>:",
    "Am 09.11.2026 um 10:14 schrieb Northwind <help@example.com>:",
    "Am 09.11.26 um 10:14 schrieb Northwind:",
    "Northwind <help@example.com> schrieb am Mo., 9. Nov. 2026\num 10:14 Uhr:",
    "Gesendet: Montag, 09. November 2026 um 10:14 Uhr\nVon: \"Northwind\" <help@example.com>\nAn: ada@example.com\nBetreff: Re: Bestellung",
    "Von: Northwind <help@example.com>\nGesendet: Montag, 9. November 2026 10:14\nAn: ada@example.com\nBetreff: Bestellung",
    "-------- Urspr\u{fc}ngliche Nachricht --------\nVon: Northwind\nDatum: 09.11.26 10:14 (GMT+01:00)",
    // French.
    "Le lun. 9 nov. 2026 \u{e0} 10:14, Northwind <help@example.com> a \u{e9}crit\u{a0}:",
    "Le lun. 9 nov. 2026 \u{e0} 10:14, Northwind <help@example.com>\na \u{e9}crit :",
    "Le 9 nov. 2026 \u{e0} 10:14, Northwind a \u{e9}crit :",
    "De : Northwind <help@example.com>\nEnvoy\u{e9} : lundi 9 novembre 2026 10:14\n\u{c0} : ada@example.com\nObjet : commande",
    "-------- Message d'origine --------\nDe : Northwind\nDate : 09/11/2026 10:14",
    // Spanish.
    "El lun, 9 nov 2026 a las 10:14, Northwind (<help@example.com>) escribi\u{f3}:",
    "El 09/11/2026 a las 10:14, Northwind escribi\u{f3}:",
    "De: Northwind <help@example.com>\nEnviado el: lunes, 9 de noviembre de 2026 10:14\nPara: ada@example.com\nAsunto: pedido",
    "-----Mensaje original-----",
    // Italian.
    "Il giorno lun 9 nov 2026 alle ore 10:14 Northwind <help@example.com> ha\nscritto:",
    "Il 09/11/2026 10:14, Northwind ha scritto:",
    "Da: Northwind <help@example.com>\nInviato: luned\u{ec} 9 novembre 2026 10:14\nA: ada@example.com\nOggetto: ordine",
    // Portuguese.
    "Em seg., 9 de nov. de 2026 \u{e0}s 10:14, Northwind <help@example.com> escreveu:",
    "Em 09/11/2026 10:14, Northwind escreveu:",
    "De: Northwind <help@example.com>\nEnviado: segunda-feira, 9 de novembro de 2026 10:14\nPara: ada@example.com\nAssunto: encomenda",
    // Dutch.
    "Op ma 9 nov 2026 om 10:14 schreef Northwind <help@example.com>:",
    "Op 9 nov. 2026 om 10:14 heeft Northwind <help@example.com> het volgende geschreven:",
    "Van: Northwind <help@example.com>\nVerzonden: maandag 9 november 2026 10:14\nAan: ada@example.com\nOnderwerp: bestelling",
    // Swedish.
    "Den m\u{e5}n 9 nov. 2026 kl 10:14 skrev Northwind <help@example.com>:",
    "9 nov. 2026 kl. 10:14 skrev Northwind <help@example.com>:",
    "Fr\u{e5}n: Northwind <help@example.com>\nSkickat: den 9 november 2026 10:14\nTill: ada@example.com\n\u{c4}mne: best\u{e4}llning",
    // Danish and Norwegian.
    "Den man. 9. nov. 2026 kl. 10.14 skrev Northwind <help@example.com>:",
    "man. 9. nov. 2026 kl. 10:14 skrev Northwind <help@example.com\n>:",
    "Fra: Northwind <help@example.com>\nSendt: 9. november 2026 10:14\nTil: ada@example.com\nEmne: ordre",
    "-----Oprindelig meddelelse-----",
    "-----Opprinnelig melding-----",
    // Finnish.
    "ma 9. marrask. 2026 klo 10.14 Northwind (help@example.com) kirjoitti:",
    "Northwind <help@example.com> kirjoitti 9.11.2026 kello 10.14:",
    "L\u{e4}hett\u{e4}j\u{e4}: Northwind <help@example.com>\nL\u{e4}hetetty: maanantai 9. marraskuuta 2026 10.14\nVastaanottaja: ada@example.com\nAihe: tilaus",
    // Polish.
    "pon., 9 lis 2026 o 10:14 Northwind <help@example.com> napisa\u{142}(a):",
    "W dniu 09.11.2026 o\u{a0}10:14, Northwind pisze:",
    "Od: Northwind <help@example.com>\nWys\u{142}ano: poniedzia\u{142}ek, 9 listopada 2026 10:14\nDo: ada@example.com\nTemat: zam\u{f3}wienie",
    // Neighbours.
    "\u{43f}\u{43d}, 9 \u{43d}\u{43e}\u{44f}\u{431}. 2026 \u{433}. \u{432} 10:14, Northwind <help@example.com>:",
    "po 9. 11. 2026 v 10:14 odes\u{ed}latel Northwind <help@example.com> napsal:",
    "9 Kas 2026 Pzt 10:14 tarihinde Northwind <help@example.com> \u{15f}unu yazd\u{131}:",
    "\u{5728} 2026\u{5e74}11\u{6708}9\u{65e5}\u{ff0c}10:14\u{ff0c}Northwind <help@example.com> \u{5199}\u{9053}\u{ff1a}",
    // Dividers and blocks.
    "________________________________\nFrom: Northwind <help@example.com>\nSent: Monday, November 9, 2026 10:14 AM\nTo: ada@example.com\nSubject: Re: order",
    "*From:* Northwind\n*Sent:* Monday, November 9, 2026 10:14 AM\n*To:* Ada\n*Subject:* Re: order",
    "\u{2010}\u{2010}\u{2010}\u{2010}\u{2010}\u{2010}\u{2010} Original Message \u{2010}\u{2010}\u{2010}\u{2010}\u{2010}\u{2010}\u{2010}",
    "---------- Forwarded message ---------\nFrom: Northwind <help@example.com>\nDate: Mon, 9 Nov 2026 at 10:14\nSubject: order\nTo: <ada@example.com>",
    "Begin forwarded message:\n\nFrom: Northwind <help@example.com>\nSubject: order\nDate: 9 November 2026 at 10:14:00 CET",
    "Anfang der weitergeleiteten Nachricht:",
];

#[test]
fn what_follows_an_introduction_is_not_the_reply() {
    for introduction in INTRODUCTIONS {
        for quote in ["We can help.\nWhich order is it?", "> We can help.\n> Which order is it?"] {
            for gap in ["\n\n", "\n"] {
                let mail = format!("{OWN}{gap}{introduction}{gap}{quote}\n");
                assert_eq!(reply_text(&mail), OWN, "{mail}");
            }
        }
    }
}

/// Signatures that phones and programs add.
const DEVICES: &[&str] = &[
    "Sent from my iPhone",
    "Sent from my Galaxy S26, please excuse typos.",
    "(Sent from my mobile)",
    "Sent from Outlook for iOS<https://example.com/o0ukef>",
    "Get Outlook for Android<https://example.com/ghei36>",
    "Sent with Proton Mail secure email.",
    "Von meinem iPhone gesendet",
    "Von meinem Samsung Galaxy Smartphone gesendet.",
    "Gesendet von Outlook f\u{fc}r Android",
    "Diese Nachricht wurde von meinem Android-Ger\u{e4}t mit K-9 Mail gesendet.",
    "Envoy\u{e9} de mon iPhone",
    "Envoy\u{e9} \u{e0} partir de Outlook pour Android",
    "Enviado desde mi iPhone",
    "Enviado do meu telem\u{f3}vel",
    "Inviato da iPhone",
    "Verstuurd vanaf mijn iPhone",
    "Verzonden vanuit Outlook voor iOS",
    "Skickat fr\u{e5}n min iPhone",
    "Sendt fra min iPhone",
    "L\u{e4}hetetty iPhonesta",
    "Wys\u{142}ane z iPhone'a",
    "\u{41e}\u{442}\u{43f}\u{440}\u{430}\u{432}\u{43b}\u{435}\u{43d}\u{43e} \u{441} iPhone",
];

#[test]
fn a_phones_signature_is_not_the_reply() {
    for device in DEVICES {
        assert_eq!(reply_text(&format!("{OWN}\n\n{device}\n")), OWN, "{device}");
        assert_eq!(reply_text(&format!("{OWN}\n{device}\n\n> older")), OWN, "{device}");
        assert_eq!(reply_text(&format!("{device}\n\n{OWN}")), OWN, "above the text: {device}");
    }
}

#[test]
fn a_signature_behind_its_delimiter_is_not_the_reply() {
    for delimiter in ["-- ", "--", "\u{2014}", "_______________"] {
        assert_eq!(
            reply_text(&format!("{OWN}\n{delimiter}\nAda Example\n+46 70 000 00 00")),
            OWN,
            "{delimiter}"
        );
    }
}

/// What shoppers write that looks like one of the forms.
const PROSE: &[&str] = &[
    "As I wrote on 9 Nov 2026, these are the problems:\n- the size\n- the colour",
    "Am 09.11.2026 schrieb ich Ihnen schon:\nbitte stornieren.",
    "From: 12 Main Street\nTo: 34 Oak Street\n\nPlease change the address.",
    "Date: Wednesday\nTime: 7 pm\nAddress: 130 Fox St\n\nIs delivery possible then?",
    "Sent from my office last week, the parcel came back. What now?",
    "I sent a photo from my iPhone.\nSent from my iPhone it looked fine, from the laptop it did not, so I attach it again today.",
    "My order:\n- 1 red shirt\n- 2 blue shirts\n\nPlease make it 3.",
    "Order 1001\n----------\nCancel the shirt.\n\nOrder 1002\n----------\nKeep it.",
    "***\nPlease read!\n***\nThe box was empty.",
    "Size: M\nColour: blue\nName: Ada",
    "On Monday I ordered two shirts.\nOn Tuesday you sent one.",
    "Settings> Orders shows nothing.",
    "Bonjour,\nDe : Lyon\nje voudrais annuler.",
    "Look here >>> https://example.com/1001 <<<\n>>> urgent <<<",
    "Your mail of 9.11.2026 says:\nno returns after 30 days. Why?",
    "Die Lieferung vom 09.11.2026 um 10:14 an Ada:\nnichts angekommen.",
];

#[test]
fn prose_that_looks_like_a_quote_is_kept_whole() {
    for prose in PROSE {
        assert_eq!(reply_text(prose), *prose);
        assert_eq!(reply_text(&format!("Hello,\n\n{prose}")), format!("Hello,\n\n{prose}"));
    }
}

#[test]
fn an_answer_below_the_quote_is_the_reply() {
    let mail = "On 9 Nov 2026, at 10:14, Northwind wrote:\n\n> Which order is it?\n> Thanks\n\nIt is 1001.\n";
    assert_eq!(reply_text(mail), "It is 1001.");
}

#[test]
fn an_answer_above_and_below_the_quote_is_the_reply() {
    let mail = "Hello,\n\nOn 9 Nov 2026, at 10:14, Northwind wrote:\n> Which order is it?\n\nIt is 1001.\n";
    assert_eq!(reply_text(mail), "Hello,\n\nIt is 1001.");
}

#[test]
fn answers_between_the_quoted_lines_keep_the_lines_they_answer() {
    let mail = "Hello,\nOn 9 Nov 2026, at 10:14, Northwind wrote:\n> Which order?\n1001\n> Cancel it?\nYes, please\n> Bye\n";
    assert_eq!(reply_text(mail), "Hello,\n> Which order?\n1001\n> Cancel it?\nYes, please");
    assert_eq!(own_words(mail, &[]), "Hello,\n1001\nYes, please");
}

#[test]
fn a_long_quoted_line_that_was_broken_is_still_quoted() {
    let long = "> You can return everything within thirty days after the parcel has reached";
    let mail =
        format!("Thanks\n\nOn 9 Nov 2026, at 10:14, Northwind wrote:\n\n{long}\nyou, in its box.\n> Bye");
    assert_eq!(reply_text(&mail), "Thanks");
}

#[test]
fn a_forwarded_mail_without_a_word_is_itself_the_message() {
    let mail = "---------- Forwarded message ---------\nFrom: Ada <ada@example.com>\nDate: Mon, 9 Nov 2026 at 10:14\nSubject: order\nTo: <help@example.com>\n\nPlease cancel 1001.";
    assert_eq!(reply_text(mail), "Please cancel 1001.");
}

#[test]
fn an_empty_reply_to_our_own_mail_says_nothing_even_when_the_quote_is_unmarked() {
    let block = "From: Northwind <help@example.com>\nSent: Monday, November 9, 2026 10:14 AM\nTo: ada@example.com\nSubject: Re: order\n\nYou can cancel order 1001 here.";
    assert_eq!(own_words(block, &["help@example.com"]), "");
    let sentence =
        "On 9 Nov 2026, at 10:14, Northwind <help@example.com> wrote:\n\nYou can cancel order 1001 here.";
    assert_eq!(own_words(sentence, &["example.com"]), "");
    let answered = "On 9 Nov 2026, at 10:14, Northwind <help@example.com> wrote:\n\n> You can cancel order 1001 here.\n\nHow?";
    assert_eq!(own_words(answered, &["example.com"]), "How?");
}

#[test]
fn a_mail_of_nothing_but_a_quote() {
    assert_eq!(reply_text("> only this\n> and that"), "> only this\n> and that");
    assert_eq!(own_words("> only this", &[]), "");
    assert_eq!(reply_text("> On 9 Nov 2026, at 10:14, Ada wrote:\n>\n>> Hello"), "");
    assert_eq!(reply_text(""), "");
    assert_eq!(reply_text("\r\n \r\n"), "");
}

#[test]
fn an_attribution_in_the_line_of_the_last_words_is_split_off() {
    assert_eq!(
        reply_text("yes, please On 9 Nov 2026 at 10:14, help@example.com wrote:\n> Cancel?"),
        "yes, please"
    );
}

#[test]
fn initials_before_quoted_lines_mark_a_quote() {
    let mail = "Yes\n\nOn 9 Nov 2026 10:14, Northwind wrote:\nNW> Shall we cancel?\nNW> Bye";
    assert_eq!(reply_text(mail), "Yes");
}

#[test]
fn a_long_mail_takes_time_in_proportion_to_its_length() {
    // A quadratic rule would need minutes; the limit only tells minutes from a moment.
    let shapes = [
        "On 9 Nov 2026 at 10:14, Ada wrote:\n",
        "a:\n",
        "From: a@example.com\n",
        "> > > x\n",
        "\n",
        "a b c d ",
        "x\n> y\n",
        "wrote ",
        "On 1/1/2026 ",
        "-- \n",
        "Sent from my iPhone\n",
        "a@b <",
        "12:34 ",
        "-----\n",
        ">",
        "A>\n",
    ];
    let started = std::time::Instant::now();
    for shape in shapes {
        let _ = reply_text(&shape.repeat(300_000 / shape.len()));
    }
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

/// Lines that the rules care about, to be put together at random.
fn mail() -> impl Strategy<Value = String> {
    let known: Vec<&'static str> = INTRODUCTIONS
        .iter()
        .chain(PROSE)
        .chain(DEVICES)
        .copied()
        .chain(["", "> q", "--", "____________", "-- "])
        .collect();
    let line = prop_oneof![proptest::sample::select(known).prop_map(str::to_owned), ".{0,40}"];
    proptest::collection::vec(line, 0..14).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #[test]
    fn every_line_of_the_reply_begins_a_line_of_the_mail_in_the_same_order(mail in mail()) {
        let reply = reply_text(&mail);
        let mut source = mail.lines();
        for line in reply.lines() {
            prop_assert!(source.any(|whole| whole.starts_with(line)), "{line:?} of {reply:?}");
        }
    }

    #[test]
    fn own_words_are_never_quoted_ones(mail in mail()) {
        let words = own_words(&mail, &["example.com"]);
        prop_assert!(words.lines().all(|line| !line.trim_start().starts_with("> ")));
    }

    #[test]
    fn any_text_is_read_without_a_panic(mail in "\\PC*|[\\x00-\\xff]*") {
        let _ = (reply_text(&mail), own_words(&mail, &["a"]));
    }
}
