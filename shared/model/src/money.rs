//! Amounts of money.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// An amount in a currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// The amount as Shopify writes it: `59.95`.
    pub amount: String,
    /// ISO 4217.
    pub currency: String,
}

impl Money {
    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        !self.amount.bytes().any(|digit| matches!(digit, b'1'..=b'9'))
    }

    /// Whether it is the same amount, however many zeros either is written with.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        self.currency == other.currency && compare(&self.amount, &other.amount) == Some(Ordering::Equal)
    }

    /// By how much it is more than `other`; `None` where it is not, or nobody can tell.
    #[must_use]
    pub fn over(&self, other: &Self) -> Option<Self> {
        let over = number(&self.amount)?.checked_sub(number(&other.amount)?)?;
        let is_over = self.currency == other.currency && over > Decimal::ZERO;
        is_over.then(|| Self { amount: over.to_string(), currency: self.currency.clone() })
    }

    /// Of what is outstanding (`totalOutstandingSet`), what is less than nothing: the shop owes it.
    #[must_use]
    pub fn owed(&self) -> Option<Self> {
        let owed = Self { amount: self.amount.strip_prefix('-')?.to_owned(), ..self.clone() };
        Some(owed).filter(|owed| !owed.is_zero())
    }

    /// The smaller of two amounts in one currency.
    #[must_use]
    pub fn at_most(self, other: &Self) -> Self {
        if self.over(other).is_some() { other.clone() } else { self }
    }
}

/// Two amounts by their value; `None` where one of them is no number.
#[must_use]
pub fn compare(one: &str, other: &str) -> Option<Ordering> {
    Some(number(one)?.cmp(&number(other)?))
}

fn number(amount: &str) -> Option<Decimal> {
    amount.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euros(amount: &str) -> Money {
        Money { amount: amount.to_owned(), currency: "EUR".to_owned() }
    }

    #[test]
    fn an_amount_is_what_its_digits_say() {
        assert!(euros("59.0").is_same(&euros("59.00")) && euros("0.00").is_zero());
        assert!(!euros("59.0").is_same(&euros("59.01")) && !euros("a lot").is_same(&euros("a lot")));
        assert_eq!(compare("9.95", "10.0"), Some(Ordering::Less));
    }

    #[test]
    fn what_is_more_is_more_to_the_cent() {
        assert_eq!(euros("64.10").over(&euros("59.95")), Some(euros("4.15")));
        assert_eq!(euros("59.95").over(&euros("59.95")), None);
        assert_eq!(euros("59.95").over(&euros("64.0")), None);
        assert_eq!(euros("5.0").over(&Money { currency: "SEK".to_owned(), ..euros("4.0") }), None);
        assert_eq!(euros("-3.00").owed(), Some(euros("3.00")));
        assert_eq!((euros("3.00").owed(), euros("-0.00").owed()), (None, None));
        assert_eq!(euros("5.0").at_most(&euros("4.0")), euros("4.0"));
        assert_eq!(euros("3.0").at_most(&euros("4.0")), euros("3.0"));
    }
}
