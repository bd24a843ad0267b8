//! Identifiers as types, so that an order's id is never handed where a customer's belongs.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A text that is not an id of the kind asked for. The caller refuses the request that carried it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid {0}")]
pub struct IdError(&'static str);

impl IdError {
    /// What is not valid, by its kind.
    #[must_use]
    pub const fn of(kind: &'static str) -> Self {
        Self(kind)
    }
}

/// A tenant's name in routes and keys: 1 to 32 of `a-z`, `0-9` and `-`, beginning with a letter.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TenantId(String);

impl TenantId {
    /// Checks `text` against the alphabet, which keeps `#` (the separator of keys) and `/` (of routes) out.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let well_formed = (1..=32).contains(&text.len())
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(allowed);
        if well_formed { Ok(Self(text.to_owned())) } else { Err(IdError("tenant id")) }
    }

    /// The id as it stands in routes and keys.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for TenantId {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        Self::parse(&text)
    }
}

impl From<TenantId> for String {
    fn from(id: TenantId) -> Self {
        id.0
    }
}

impl fmt::Display for TenantId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An id of ours: a prefix that names the kind, then 16 to 64 letters and digits.
macro_rules! prefixed_id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Puts the prefix before `body`, which the caller made from passed-in time and randomness or from a hash.
            pub fn from_body(body: &str) -> Result<Self, IdError> {
                Self::parse(&format!(concat!($prefix, "_{}"), body))
            }

            /// Reads an id back; anything else than the prefix and 16 to 64 ASCII letters and digits is refused.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                let body = text.strip_prefix(concat!($prefix, "_")).unwrap_or("");
                let well_formed = (16..=64).contains(&body.len()) && body.bytes().all(|b| b.is_ascii_alphanumeric());
                if well_formed { Ok(Self(text.to_owned())) } else { Err(IdError(stringify!($name))) }
            }

            /// The whole id, prefix included.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;
            fn try_from(text: String) -> Result<Self, IdError> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

prefixed_id!(
    /// One conversation. Random for web chat and mail threads; derived from the address for SMS and WhatsApp, where
    /// a phone has one conversation for good.
    ConversationId,
    "conv"
);
prefixed_id!(
    /// One turn of a conversation. Derived from channel and provider message id, so that a repeat finds the first.
    TurnId,
    "turn"
);
prefixed_id!(
    /// One thing that has to leave: an SMS, a mail, a handoff. Derived from its turn and its place in it.
    OutboxId,
    "out"
);

prefixed_id!(
    /// One change of an order. Random, made with the page on which the shopper confirms it, so that confirming twice is
    /// confirming once.
    ChangeId,
    "change"
);

prefixed_id!(
    /// One request for a code by mail. From the secret of the browser that asked.
    CodeRequestId,
    "code"
);

/// A number that Shopify gave, the tail of a `gid://shopify/{kind}/{number}`.
macro_rules! shopify_id {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $name(pub u64);

        impl $name {
            /// Reads `gid://shopify/...` of this kind or the bare number; the query part that some gids carry is ignored.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                let tail = text.strip_prefix(concat!("gid://shopify/", $kind, "/")).unwrap_or(text);
                let number = tail.split('?').next().unwrap_or(tail);
                number.parse().map(Self).map_err(|_| IdError(stringify!($name)))
            }

            /// The global id that the Admin API expects.
            #[must_use]
            pub fn gid(self) -> String {
                format!(concat!("gid://shopify/", $kind, "/{}"), self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

shopify_id!(
    /// A customer of the shop.
    CustomerId,
    "Customer"
);
shopify_id!(
    /// An order.
    OrderId,
    "Order"
);
shopify_id!(
    /// A line item of an order.
    LineItemId,
    "LineItem"
);
shopify_id!(
    /// One variant of a product: what an item is, down to its size and colour.
    VariantId,
    "ProductVariant"
);
shopify_id!(
    /// A fulfillment order: the part of an order that one location is to send.
    FulfillmentOrderId,
    "FulfillmentOrder"
);

/// An order's name as the shop prints it: `#1001`, `NO-1001`, `1044-NL`. Compared without regard to case.
#[derive(Debug, Clone, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrderName(String);

impl OrderName {
    /// Takes the name as Shopify or the shopper's message gives it, without the white space around it.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    /// The name with its prefix and suffix.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name without `#`, for a path or a query.
    #[must_use]
    pub fn slug(&self) -> &str {
        self.0.trim_start_matches('#')
    }
}

impl PartialEq for OrderName {
    fn eq(&self, other: &Self) -> bool {
        self.slug().eq_ignore_ascii_case(other.slug())
    }
}

impl fmt::Display for OrderName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenant_id_keeps_separators_of_keys_and_routes_out() {
        assert!(TenantId::parse("demo-2").is_ok());
        for bad in ["", "Demo", "a#b", "a/b", "2demo", &"a".repeat(33)] {
            assert_eq!(TenantId::parse(bad), Err(IdError("tenant id")), "{bad}");
        }
    }

    #[test]
    fn our_ids_carry_their_kind() {
        let id = ConversationId::from_body("01HXAMPLE0000000").unwrap();
        assert_eq!(id.as_str(), "conv_01HXAMPLE0000000");
        assert!(TurnId::parse(id.as_str()).is_err());
        assert!(ConversationId::parse("conv_short").is_err());
        assert!(ConversationId::parse("conv_0000000000000000#x").is_err());
    }

    #[test]
    fn shopify_ids_read_gid_and_number() {
        assert_eq!(OrderId::parse("gid://shopify/Order/12?key=x"), Ok(OrderId(12)));
        assert_eq!(OrderId::parse("12"), Ok(OrderId(12)));
        assert!(OrderId::parse("gid://shopify/Customer/12").is_err());
        assert_eq!(OrderId(12).gid(), "gid://shopify/Order/12");
    }

    #[test]
    fn order_names_compare_without_case_and_hash() {
        assert_eq!(OrderName::new("#1001"), OrderName::new(" 1001"));
        assert_eq!(OrderName::new("no-7"), OrderName::new("NO-7"));
        assert_ne!(OrderName::new("#1001"), OrderName::new("#10010"));
    }
}
