//! Enums whose variants have stable names: labels of a contract, which tests, analytics and stored data use as written.

/// An enum whose variants have names, a list of all of them, and the way back from a name. The crate that uses it
/// depends on `serde`.
///
/// ```
/// model::named! {
///     /// What can be changed.
///     Change {
///         /// Another size.
///         Size = "size",
///         /// An item taken out.
///         RemoveItem = "remove_item",
///     }
/// }
/// assert_eq!(Change::ALL.len(), 2);
/// assert_eq!(Change::from_name("remove_item"), Some(Change::RemoveItem));
/// assert_eq!(Change::Size.name(), "size");
/// ```
#[macro_export]
macro_rules! named {
    ($(#[$about:meta])* $label:ident { $($(#[$doc:meta])* $variant:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Serialize, ::serde::Deserialize,
        )]
        pub enum $label {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)+
        }

        impl $label {
            /// All of them, in the contract's order.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// Its name in the contract.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// The one with this name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.name() == name)
            }
        }
    };
}
