//! The twelve languages.

use serde::{Deserialize, Serialize};

/// A language that Aftersale understands and speaks, named by its ISO 639-1 code. Nynorsk is `Nb` too.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Swedish.
    Sv,
    /// Spanish.
    Es,
    /// French.
    Fr,
    /// Norwegian, Bokmål and Nynorsk.
    Nb,
    /// German.
    De,
    /// Danish.
    Da,
    /// Dutch.
    Nl,
    /// Finnish.
    Fi,
    /// Italian.
    It,
    /// Portuguese.
    Pt,
    /// Polish.
    Pl,
}

impl Language {
    /// All twelve, in the order of the label contract.
    pub const ALL: [Self; 12] = [
        Self::En,
        Self::Sv,
        Self::Es,
        Self::Fr,
        Self::Nb,
        Self::De,
        Self::Da,
        Self::Nl,
        Self::Fi,
        Self::It,
        Self::Pt,
        Self::Pl,
    ];

    /// The ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Sv => "sv",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Nb => "nb",
            Self::De => "de",
            Self::Da => "da",
            Self::Nl => "nl",
            Self::Fi => "fi",
            Self::It => "it",
            Self::Pt => "pt",
            Self::Pl => "pl",
        }
    }

    /// The language of a code such as `nb`, `nn`, `no` or `pt-BR`; `None` outside the twelve.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next().unwrap_or(code).to_ascii_lowercase();
        match primary.as_str() {
            "no" | "nn" => Some(Self::Nb),
            other => Self::ALL.into_iter().find(|language| language.code() == other),
        }
    }
}

/// How a shop addresses its customers, in languages that tell it apart (du and Sie, tú and usted).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FormOfAddress {
    /// Sie, vous, usted, Lei, u, Pan.
    Formal,
    /// Du, tu, tú, je, ty.
    Informal,
}

impl FormOfAddress {
    /// What shops of a language use when they have not said otherwise.
    #[must_use]
    pub const fn usual(language: Language) -> Self {
        match language {
            Language::De | Language::Fr => Self::Formal,
            _ => Self::Informal,
        }
    }

    /// Its name in the message files and settings.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Informal => "informal",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
            assert_eq!(serde_json::to_string(&language).unwrap(), format!("\"{}\"", language.code()));
        }
        assert_eq!(Language::from_code("nn-NO"), Some(Language::Nb));
        assert_eq!(Language::from_code("ar"), None);
    }
}
