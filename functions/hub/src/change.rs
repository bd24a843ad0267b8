//! The changes that the Hub offers, by their names in addresses.

use editing::{Offer, Offers};

/// A change that can be made here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Address,
    Variant,
    Items,
    Contact,
    Cancel,
}

impl Action {
    pub(crate) const ALL: [Self; 5] =
        [Self::Variant, Self::Items, Self::Address, Self::Contact, Self::Cancel];

    /// The one that an address names. The order card and the messages of the agent link to `quantity`.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        let name = if name == "quantity" { Self::Items.name() } else { name };
        Self::ALL.into_iter().find(|action| action.name() == name)
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Variant => "variant",
            Self::Items => "items",
            Self::Contact => "contact",
            Self::Cancel => "cancel",
        }
    }

    /// The words on its button.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Address => "action-address",
            Self::Variant => "action-variant",
            Self::Items => "action-items",
            Self::Contact => "action-contact",
            Self::Cancel => "action-cancel",
        }
    }

    /// The title of its page.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Address => "hub-address-title",
            Self::Variant => "hub-variant-title",
            Self::Items => "hub-items-title",
            Self::Contact => "hub-contact-title",
            Self::Cancel => "hub-cancel-title",
        }
    }

    pub(crate) const fn offer(self, offers: &Offers<'_>) -> Offer {
        match self {
            Self::Address => offers.address,
            Self::Variant => offers.variant,
            Self::Items => offers.items,
            Self::Contact => offers.contact,
            Self::Cancel => offers.cancel,
        }
    }
}
