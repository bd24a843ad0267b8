//! How a shop looks, as far as its pages show it.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A shop's own look on the pages of the Customer Hub.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Look {
    /// The colour of buttons and links.
    #[serde(default)]
    pub color: Option<Color>,
    /// Where the logo is, `https` only.
    #[serde(default)]
    pub logo: Option<String>,
}

/// A colour on a screen: red, green and blue. Written `#1f5c47`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Color(pub [u8; 3]);

/// Not six hexadecimal digits behind a `#`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a colour is written as # and six hexadecimal digits, such as #1f5c47")]
pub struct ColorError;

impl FromStr for Color {
    type Err = ColorError;

    fn from_str(text: &str) -> Result<Self, ColorError> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or(ColorError)?;
        // `from_str_radix` would take a sign.
        let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).ok().filter(|_| is_hex).ok_or(ColorError)?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([red, green, blue]) = self;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl TryFrom<String> for Color {
    type Error = ColorError;

    fn try_from(text: String) -> Result<Self, ColorError> {
        text.parse()
    }
}

impl From<Color> for String {
    fn from(color: Color) -> Self {
        color.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_as_it_is_written_and_nothing_else_is_one() {
        let green: Color = "#1F5c47".parse().unwrap();
        assert_eq!((green, green.to_string().as_str()), (Color([0x1f, 0x5c, 0x47]), "#1f5c47"));
        for text in ["", "#", "1f5c47", "#1f5c4", "#1f5c477", "#1f5c4g", "#+f5c47", "#é5c47", "red;}"] {
            assert_eq!(text.parse::<Color>(), Err(ColorError), "{text}");
        }
    }
}
