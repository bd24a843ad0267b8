//! Percentages and amounts of money in a shop's text.

use crate::duration::{Token, tokens};
use crate::sentence::slice;
use model::Language;
use model::stated::Fee;
use std::ops::Range;

/// A percentage or an amount, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it is as a fee.
    pub fee: Fee,
    /// Its bytes in the text, with its sign.
    pub range: Range<usize>,
}

/// The percentages and amounts in `text`, in order. Crowns are those of `language`.
#[must_use]
pub fn figures(text: &str, language: Language) -> Vec<Figure> {
    let tokens = with_thousands(tokens(text), text);
    let figure = |at: usize| {
        let number = tokens.get(at)?.number()?;
        percentage(&tokens, at, number).or_else(|| amount(&tokens, at, number, language))
    };
    (0..tokens.len()).filter_map(figure).collect()
}

/// Joins "1,500", "1.500,50" and "1 000", which are two numbers elsewhere.
fn with_thousands(tokens: Vec<Token>, text: &str) -> Vec<Token> {
    let mut joined: Vec<Token> = Vec::with_capacity(tokens.len());
    for token in tokens {
        let digits = text.get(token.range.clone()).unwrap_or_default().split(['.', ',']).next();
        let is_group =
            digits.is_some_and(|digits| digits.len() == 3 && digits.bytes().all(|c| c.is_ascii_digit()));
        let before = joined.iter().rposition(Token::is_number).filter(|_| is_group);
        let before = before.and_then(|at| Some((at, joined.get(at)?.clone())));
        match before.filter(|(_, before)| GAPS.contains(&slice(text, &(before.range.end..token.range.start))))
        {
            Some((at, before)) => {
                let number =
                    before.number().unwrap_or_default().mul_add(1_000.0, token.number().unwrap_or_default());
                joined.truncate(at);
                joined.push(Token::of_number(number, before.range.start..token.range.end));
            }
            None => joined.push(token),
        }
    }
    joined
}

/// What stands between thousands and hundreds.
const GAPS: [&str; 7] = [",", ".", " ", "\u{a0}", "\u{202f}", "'", "’"];

fn percentage(tokens: &[Token], at: usize, number: f64) -> Option<Figure> {
    let words = percent(tokens.get(at + 1..)?)?;
    let range = tokens.get(at)?.range.start..tokens.get(at + words)?.range.end;
    (0.0..=100.0).contains(&number).then(|| Figure { fee: Fee::Percent(decimal(number)), range })
}

/// How many tokens at the front say "percent".
fn percent(behind: &[Token]) -> Option<usize> {
    let word = |at: usize| behind.get(at).and_then(Token::word).unwrap_or_default();
    match (word(0), word(1)) {
        _ if behind.first().is_some_and(|sign| sign.is_mark('%')) => Some(1),
        (
            "percent" | "prozent" | "procent" | "procents" | "prosent" | "prosenttia" | "prosentin" | "pct",
            _,
        ) => Some(1),
        ("per" | "pour" | "por", "cent" | "ciento" | "cento") => Some(2),
        _ => None,
    }
}

/// A number beside a sign or word for a currency, which stands behind it or in front.
fn amount(tokens: &[Token], at: usize, number: f64, language: Language) -> Option<Figure> {
    let beside = |near: usize| Some((near, currency(tokens.get(near)?, language)?));
    // "39,-" and "39:-": the dash stands for no cents.
    let dash = |near: usize| tokens.get(near).is_some_and(|token| token.is_mark('-')).then_some(near);
    let point = |token: &Token| token.is_mark(',') || token.is_mark(':');
    let cents = tokens.get(at + 1).filter(|token| point(token)).and_then(|_| dash(at + 2));
    let behind = beside(cents.unwrap_or(at) + 1);
    let before = || {
        let near = at.checked_sub(1)?;
        // "kr. 100"
        let is_point = tokens.get(near).is_some_and(|token| token.is_mark('.'));
        let near = if is_point { near.checked_sub(1)? } else { near };
        let (_, currency) = beside(near)?;
        Some(dollars(tokens, near).unwrap_or((near, currency)))
    };
    let crowns = || Some((cents?, crown(language)?));
    let (near, currency) = behind.or_else(before).or_else(crowns)?;
    let (first, last) = (tokens.get(at.min(near))?, tokens.get(at.max(near))?);
    let fee = Fee::Amount { amount: decimal(number), currency: currency.to_owned() };
    Some(Figure { fee, range: first.range.start..last.range.end })
}

/// Which dollars or reais the sign at `sign` stands for where a letter stands before it: "R$ 15", "A$45".
fn dollars(tokens: &[Token], sign: usize) -> Option<(usize, &'static str)> {
    let letter = sign.checked_sub(1)?;
    let is_close = tokens.get(letter)?.range.end == tokens.get(sign)?.range.start;
    let currency = match tokens.get(letter)?.word()? {
        "r" => "BRL",
        "a" | "au" => "AUD",
        "c" | "ca" => "CAD",
        "nz" => "NZD",
        _ => return None,
    };
    is_close.then_some((letter, currency))
}

/// The currency that a sign or word names (ISO 4217).
fn currency(token: &Token, language: Language) -> Option<&'static str> {
    let signs = [('€', "EUR"), ('$', "USD"), ('£', "GBP")];
    if let Some((_, code)) = signs.into_iter().find(|(sign, _)| token.is_mark(*sign)) {
        return Some(code);
    }
    Some(match token.word()? {
        "eur" | "euro" | "euros" | "euroa" | "euron" | "eurolla" => "EUR",
        "usd" | "dollar" | "dollars" => "USD",
        "gbp" | "pound" | "pounds" => "GBP",
        "aud" => "AUD",
        "cad" => "CAD",
        "chf" | "fr" | "franken" | "francs" | "franchi" => "CHF",
        "sek" => "SEK",
        "nok" => "NOK",
        "dkk" => "DKK",
        "zl" | "pln" | "zlote" | "zlotych" => "PLN",
        "brl" | "reais" => "BRL",
        "kr" | "krona" | "kronor" | "krone" | "kroner" => crown(language)?,
        _ => return None,
    })
}

const fn crown(language: Language) -> Option<&'static str> {
    match language {
        Language::Sv => Some("SEK"),
        Language::Nb => Some("NOK"),
        Language::Da => Some("DKK"),
        _ => None,
    }
}

/// As it stands in a price: `5`, `4.90`; of a percentage `7.5` is `7.50`.
fn decimal(number: f64) -> String {
    let text = format!("{number:.2}");
    text.strip_suffix(".00").unwrap_or(&text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, language: Language) -> Vec<(String, &str)> {
        let fee = |fee: &Fee| match fee {
            Fee::Percent(share) => format!("{share}%"),
            Fee::Amount { amount, currency } => format!("{amount} {currency}"),
            fee => format!("{fee:?}"),
        };
        let found = figures(text, language);
        found.iter().map(|figure| (fee(&figure.fee), text.get(figure.range.clone()).unwrap())).collect()
    }

    #[test]
    fn amounts_are_read_with_the_sign_or_word_before_or_behind_them() {
        for (text, language, fee, written) in [
            ("we keep €4.95 of it", Language::En, "4.95 EUR", "€4.95"),
            ("we keep 4,90 € of it", Language::De, "4.90 EUR", "4,90 €"),
            ("a fee of £5", Language::En, "5 GBP", "£5"),
            ("EUR 3,50 werden abgezogen", Language::De, "3.50 EUR", "EUR 3,50"),
            ("vi drar av 49 kr.", Language::Sv, "49 SEK", "49 kr"),
            ("vi trækker 39,- fra", Language::Da, "39 DKK", "39,-"),
            ("49:- dras av", Language::Sv, "49 SEK", "49:-"),
            ("39,- kr", Language::Nb, "39 NOK", "39,- kr"),
            ("potrącamy 15 zł", Language::Pl, "15 PLN", "15 zł"),
            ("vähennämme 5 euroa", Language::Fi, "5 EUR", "5 euroa"),
            ("a fee of €1,500 applies", Language::En, "1500 EUR", "€1,500"),
            ("vi drar av 1 000 kr", Language::Sv, "1000 SEK", "1 000 kr"),
            ("einbehalten werden 1.250,50 €", Language::De, "1250.50 EUR", "1.250,50 €"),
            ("fakturerer vi kr. 199", Language::Da, "199 DKK", "kr. 199"),
            ("são retidos R$ 48,50", Language::Pt, "48.50 BRL", "R$ 48,50"),
            ("a charge of A$45", Language::En, "45 AUD", "A$45"),
            ("a restocking fee of 15%", Language::En, "15%", "15%"),
            ("25 pct. af prisen", Language::Da, "25%", "25 pct"),
            ("una penale del 7,5 per cento", Language::It, "7.50%", "7,5 per cento"),
            ("10 Prozent", Language::De, "10%", "10 Prozent"),
        ] {
            assert_eq!(read(text, language), [(fee.to_owned(), written)], "{text}");
        }
    }

    #[test]
    fn lengths_weights_and_dates_are_no_amounts() {
        for text in ["within 30 days", "up to 5 kg", "since 2019", "24/7", "120 % cotton-like", "size 40-42"]
        {
            assert_eq!(read(text, Language::En), [], "{text}");
        }
    }
}
