//! What a text costs: its encoding and its segments.

/// How the letters of a text travel. One letter outside the alphabet of GSM-7 makes the whole text UCS-2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// Seven bits a letter (3GPP TS 23.038): 160 in one segment, 153 in each of several.
    Gsm7,
    /// Sixteen bits a unit of UTF-16: 70 in one segment, 67 in each of several.
    Ucs2,
}

/// The size of a text. The merchant pays by `count`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segments {
    /// Its encoding.
    pub encoding: Encoding,
    /// Septets of GSM-7, where `^ { } \ [ ] ~ | €` and the form feed take two, or units of UTF-16.
    pub units: usize,
    /// How many segments it takes; an empty text takes one.
    pub count: usize,
}

/// Measures `text`. A letter of two units never lies across two segments.
#[must_use]
pub fn segments(text: &str) -> Segments {
    let encoding = if is_gsm7(text) { Encoding::Gsm7 } else { Encoding::Ucs2 };
    let (alone, joined) = match encoding {
        Encoding::Gsm7 => (160, 153),
        Encoding::Ucs2 => (70, 67),
    };
    let widths = || {
        text.chars().map(|letter| match encoding {
            Encoding::Gsm7 => septets(letter).unwrap_or(1),
            Encoding::Ucs2 => letter.len_utf16(),
        })
    };
    let units = widths().sum();
    let count = if units <= alone { 1 } else { parts(widths(), joined) };
    Segments { encoding, units, count }
}

/// `text` in the letters of GSM-7, if that loses nothing and takes no more segments; else `text` as it is.
///
/// Typographic quotes, dashes, dots, spaces and the like are written plainly. A letter such as `í` or `ç` is kept,
/// because another letter would be another word, and then the rest keeps its typography too.
#[must_use]
pub fn gsm7(text: &str) -> String {
    let plain = plain(text);
    let better = is_gsm7(&plain) && segments(&plain).count <= segments(text).count;
    if better { plain } else { text.to_owned() }
}

/// `text` with every typographic letter written plainly, whatever the rest of it is.
pub(super) fn plain(text: &str) -> String {
    // Between words without spaces a bare hyphen would join what the dash parted.
    let spaced = text.replace(" \u{2014} ", " - ").replace('\u{2014}', " - ");
    let mut plain = String::with_capacity(spaced.len());
    for letter in spaced.chars() {
        match plainly(letter) {
            Some(words) => plain.push_str(words),
            None => plain.push(letter),
        }
    }
    plain
}

fn is_gsm7(text: &str) -> bool {
    text.chars().all(|letter| septets(letter).is_some())
}

fn parts(widths: impl Iterator<Item = usize>, size: usize) -> usize {
    let (parts, _) = widths.fold((1, 0), |(parts, used), width| {
        let fits = used + width <= size;
        if fits { (parts, used + width) } else { (parts + 1, width) }
    });
    parts
}

/// The letters of the basic table of 3GPP TS 23.038 beyond ASCII.
const BASIC: &str = "£¥§¤¡¿ßÇÉÑñàèéìòùÄäÅåÆæÖöØøÜüΔΦΓΛΩΠΨΣΘΞ";

/// How many septets a letter takes: of the basic table one, of its extension two, any other letter none.
fn septets(letter: char) -> Option<usize> {
    match letter {
        '^' | '{' | '}' | '\\' | '[' | ']' | '~' | '|' | '€' | '\u{c}' => Some(2),
        '`' => None,
        '\n' | '\r' | ' '..='~' => Some(1),
        _ => BASIC.contains(letter).then_some(1),
    }
}

/// Typographic letters, and how they are written plainly without loss.
const PLAIN: [(&str, &str); 19] = [
    ("\u{2018}\u{2019}\u{201A}\u{201B}\u{2032}\u{2035}\u{2039}\u{203A}\u{2BC}\u{B4}`\u{FF07}", "'"),
    ("\u{201C}\u{201D}\u{201E}\u{201F}\u{2033}\u{2036}\u{AB}\u{BB}\u{FF02}", "\""),
    ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2015}\u{2212}\u{2043}\u{2022}\u{2023}", "-"),
    ("\u{2024}", "."),
    ("\u{2025}", ".."),
    ("\u{2026}", "..."),
    ("\u{2044}", "/"),
    ("\u{D7}", "x"),
    ("\u{A9}", "(C)"),
    ("\u{AE}", "(R)"),
    ("\u{2122}", "(TM)"),
    ("\u{FB00}", "ff"),
    ("\u{FB01}", "fi"),
    ("\u{FB02}", "fl"),
    ("\u{FB03}", "ffi"),
    ("\u{FB04}", "ffl"),
    (
        "\t\u{A0}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}",
        " ",
    ),
    ("\u{B}\u{85}\u{2028}\u{2029}", "\n"),
    // Invisible: soft hyphen, zero-width spaces and joiners, direction marks, the two styles of a picture.
    ("\u{AD}\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{2060}\u{FE0E}\u{FE0F}\u{FEFF}", ""),
];

fn plainly(letter: char) -> Option<&'static str> {
    if letter.is_ascii_graphic() && letter != '`' || letter == ' ' {
        return None;
    }
    PLAIN.iter().find(|(letters, _)| letters.contains(letter)).map(|(_, plain)| *plain)
}

#[cfg(test)]
mod tests {
    use super::super::same_cases;
    use super::*;
    use proptest::prelude::*;

    fn measured(text: &str) -> (Encoding, usize, usize) {
        let Segments { encoding, units, count } = segments(text);
        (encoding, units, count)
    }

    #[test]
    fn a_plain_text_takes_160_letters_alone_and_153_in_each_of_several() {
        assert_eq!(measured(""), (Encoding::Gsm7, 0, 1));
        assert_eq!(measured(&"a".repeat(160)), (Encoding::Gsm7, 160, 1));
        assert_eq!(measured(&"a".repeat(161)), (Encoding::Gsm7, 161, 2));
        assert_eq!(measured(&"a".repeat(306)), (Encoding::Gsm7, 306, 2));
        assert_eq!(measured(&"a".repeat(307)), (Encoding::Gsm7, 307, 3));
    }

    #[test]
    fn one_foreign_letter_makes_it_70_alone_and_67_in_each_of_several() {
        assert_eq!(measured(&"í".repeat(70)), (Encoding::Ucs2, 70, 1));
        assert_eq!(measured(&"í".repeat(71)), (Encoding::Ucs2, 71, 2));
        assert_eq!(measured(&"í".repeat(135)), (Encoding::Ucs2, 135, 3));
        assert_eq!(measured("`"), (Encoding::Ucs2, 1, 1));
    }

    #[test]
    fn the_extension_counts_double_in_gsm7_only() {
        for letter in "^{}\\[]~|€\u{c}".chars() {
            assert_eq!(measured(&letter.to_string()), (Encoding::Gsm7, 2, 1), "{letter:?}");
        }
        assert_eq!(measured("í[]"), (Encoding::Ucs2, 3, 1));
    }

    #[test]
    fn the_whole_alphabet_of_gsm7_is_known() {
        let letters = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
                       ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
        assert_eq!(letters.chars().count(), 127);
        assert_eq!(measured(letters), (Encoding::Gsm7, 127, 1));
        let known = (0..=0xFFFF_u32).filter_map(char::from_u32).filter(|c| septets(*c).is_some()).count();
        assert_eq!(known, 127 + 10);
    }

    #[test]
    fn a_letter_of_two_units_goes_whole_into_the_next_segment() {
        assert_eq!(measured(&format!("{}€{}", "a".repeat(152), "a".repeat(151))), (Encoding::Gsm7, 305, 2));
        assert_eq!(measured(&format!("{}€{}", "a".repeat(152), "a".repeat(152))), (Encoding::Gsm7, 306, 3));
        assert_eq!(measured(&format!("{}😀{}", "a".repeat(66), "a".repeat(65))), (Encoding::Ucs2, 133, 2));
        assert_eq!(measured(&format!("{}😀{}", "a".repeat(66), "a".repeat(66))), (Encoding::Ucs2, 134, 3));
    }

    #[test]
    fn typography_is_written_plainly() {
        assert_eq!(gsm7("“Don’t” – it’s\u{a0}‘new’…"), "\"Don't\" - it's 'new'...");
        assert_eq!(gsm7("24 hours—no exceptions"), "24 hours - no exceptions");
        assert_eq!(gsm7("24 hours — no exceptions"), "24 hours - no exceptions");
        assert_eq!(gsm7("«\u{202f}ø\u{202f}»\u{2028}• ﬁnal 10×20\u{200b}"), "\" ø \"\n- final 10x20");
    }

    #[test]
    fn letters_that_carry_meaning_are_kept_and_the_rest_with_them() {
        for text in ["Más información…", "1½ days – “20°C”", "Ça va", "Привет — “да”", "‘😀’"]
        {
            assert_eq!(gsm7(text), text);
        }
    }

    #[test]
    fn what_would_cost_more_is_left_as_it_is() {
        let dots = "…".repeat(70);
        assert_eq!(gsm7(&dots), dots);
    }

    proptest! {

        #![proptest_config(same_cases())]

        #[test]
        fn plain_letters_never_cost_more(text in r"[a-z…—“’™ﬃí\u{a0}😀€ ]{0,400}") {
            prop_assert!(segments(&gsm7(&text)).count <= segments(&text).count);
        }

        #[test]
        fn any_text_is_measured(text in any::<String>()) {
            let Segments { units, count, .. } = segments(&text);
            prop_assert!(count * 160 >= units && segments(&gsm7(&text)).count <= count);
        }

        #[test]
        fn writing_plainly_twice_changes_nothing(text in any::<String>()) {
            prop_assert_eq!(gsm7(&gsm7(&text)), gsm7(&text));
            prop_assert_eq!(plain(&plain(&text)), plain(&text));
        }
    }
}
