//! What a shopper filled in, as what the order is to become. Every text is taken as it was typed, trimmed; what cannot be is
//! named by its field.

use crate::Offers;
use crate::progress::leaves_some;
use model::{Contact, LineItemId, Order, PostalAddress};

/// The longest text of a field.
const LONGEST: usize = 255;

/// The fields that cannot be as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invalid {
    /// Their names.
    pub fields: Vec<&'static str>,
}

/// The address in `field`, for an order that goes to `now`. Country and region stay: taxes and shipping depend on them.
pub fn address(
    field: impl Fn(&str) -> Option<String>,
    now: &PostalAddress,
) -> Result<PostalAddress, Invalid> {
    let text = |name: &str| field(name).unwrap_or_default().trim().to_owned();
    let to = PostalAddress {
        first_name: text("first_name"),
        last_name: text("last_name"),
        company: text("company"),
        street: text("street"),
        extra: text("extra"),
        zip: text("zip"),
        city: text("city"),
        phone: text("phone"),
        region: now.region.clone(),
        country: now.country.clone(),
    };
    let fields = [
        ("first_name", is_line(&to.first_name)),
        ("last_name", is_line(&to.last_name) && !to.last_name.is_empty()),
        ("company", is_line(&to.company)),
        ("street", is_line(&to.street) && !to.street.is_empty()),
        ("extra", is_line(&to.extra)),
        // A country that has postal codes had one before.
        ("zip", is_line(&to.zip) && (now.zip.is_empty() || !to.zip.is_empty())),
        ("city", is_line(&to.city) && !to.city.is_empty()),
        ("phone", is_phone(&to.phone) || to.phone == now.phone),
    ];
    checked(&fields).map(|()| to)
}

/// The contact details in `field`.
pub fn contact(field: impl Fn(&str) -> Option<String>, now: &Contact) -> Result<Contact, Invalid> {
    let text = |name: &str| field(name).unwrap_or_default().trim().to_owned();
    let to = Contact { email: text("email"), phone: text("phone") };
    let email = is_email(&to.email) || to.email == now.email;
    let phone = is_phone(&to.phone) || to.phone == now.phone;
    checked(&[("email", email), ("phone", phone)]).map(|()| to)
}

/// How many are to be left of each line that changes, as `field` says by the lines' ids; the others stay as they are.
///
/// INVARIANT: only what is offered counts; a line that is not offered, or a number that is not among its choices, is invalid.
/// Nor can everything be taken out: that is cancelling, by its own rule.
pub fn fewer(
    field: impl Fn(&str) -> Option<String>,
    offers: &Offers<'_>,
    order: &Order,
) -> Result<Vec<(LineItemId, u32)>, Invalid> {
    let mut left = Vec::new();
    for offer in &offers.lines {
        let Some(text) = field(&offer.line.id.to_string()) else { continue };
        let number = text.parse().ok().filter(|number| offer.choices.contains(number));
        let number = number.ok_or(Invalid { fields: vec!["items"] })?;
        if number != offer.line.current {
            left.push((offer.line.id, number));
        }
    }
    if leaves_some(&left, order) { Ok(left) } else { Err(Invalid { fields: vec!["items"] }) }
}

fn checked(fields: &[(&'static str, bool)]) -> Result<(), Invalid> {
    let wrong: Vec<&'static str> =
        fields.iter().filter(|(_, is_right)| !is_right).map(|(name, _)| *name).collect();
    if wrong.is_empty() { Ok(()) } else { Err(Invalid { fields: wrong }) }
}

/// One line of text of a bearable length.
fn is_line(text: &str) -> bool {
    text.len() <= LONGEST && !text.chars().any(char::is_control)
}

/// Enough to tell a mail address from something else; whether it exists, the shop's mail shows.
fn is_email(text: &str) -> bool {
    let plain = is_line(text) && !text.contains(char::is_whitespace);
    plain && text.rsplit_once('@').is_some_and(|(name, domain)| !name.is_empty() && is_domain(domain))
}

fn is_domain(text: &str) -> bool {
    text.contains('.') && text.split('.').all(|part| !part.is_empty())
}

/// Empty, or E.164, as Shopify wants it.
fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or("");
    text.is_empty()
        || ((7..=15).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit()))
}
