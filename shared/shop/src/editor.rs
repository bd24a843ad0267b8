//! What the Customer Hub asks and changes: contact, address, payment, refund and products of an order, and the mutations that
//! its owner can make of it.

mod refund;
mod swap;

pub use refund::{Refundable, Transaction};
pub use swap::{Difference, Swap};

use crate::admin::Question;
use crate::wire::{
    Amounts, Cancelled, Details, DetailsData, LineVariant, Reference, ShippingAddress, Updated, UserErrors,
};
use crate::{Access, Admin, Answer, ShopError};
use model::identity::VerifiedCustomer;
use model::{
    ChangeId, Contact, CustomerId, LineItemId, LineProduct, Money, OrderDetails, OrderId, Payment,
    PostalAddress, Redacted, VariantId,
};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Why a change was not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotMade {
    /// Shopify says no: asking again changes nothing. Of its reasons only codes and names of fields are kept.
    #[error("shopify does not accept the change: {0}")]
    Refused(String),
    /// No usable answer. The change may have been made: the order is read again before it is repeated.
    #[error(transparent)]
    Unknown(ShopError),
}

impl From<ShopError> for NotMade {
    /// Without access nothing was made, and asking again makes nothing: a scope is missing, and the operator has to act.
    fn from(error: ShopError) -> Self {
        match error {
            ShopError::Refused { scope } => Self::Refused(scope.unwrap_or_else(|| "access".to_owned())),
            other => Self::Unknown(other),
        }
    }
}

/// A change that is on its way.
pub type Made<'a> = std::pin::Pin<Box<dyn Future<Output = Result<(), NotMade>> + Send + 'a>>;

/// A change that is only tried.
pub type Tried<'a> = std::pin::Pin<Box<dyn Future<Output = Result<Difference, NotMade>> + Send + 'a>>;

/// What can be changed of a shop's orders.
///
/// INVARIANT: the agent has none of this (invariant 2): what answers messages holds a [`Shop`](crate::Shop), which only
/// reads. Only the Customer Hub's functions hold an `Editor`.
pub trait Editor: Send + Sync {
    /// Contact, address and payment. `None` when there is no such order, and just the same when it is not this customer's.
    fn details<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
        order: OrderId,
    ) -> Answer<'a, Option<OrderDetails>>;

    /// What taking so many items of lines out pays back. `None` as with [`Self::details`].
    fn refundable<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
        order: OrderId,
        lines: &'a [(LineItemId, u32)],
    ) -> Answer<'a, Option<Refundable>>;

    /// What a line is, and what else of the same product there is. `None` as with [`Self::details`], and where the product
    /// is gone.
    fn product<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
        order: OrderId,
        line: LineItemId,
    ) -> Answer<'a, Option<LineProduct>>;

    /// Cancels an order as a whole, with its payment back and its items in stock. Shopify does so in its own time after
    /// this has answered (`orderCancel`).
    fn cancel<'a>(&'a self, access: &'a Access, order: OrderId, note: &'a str) -> Made<'a>;

    /// Sets contact details, and the order's note, which this replaces.
    fn set_contact<'a>(
        &'a self,
        access: &'a Access,
        order: OrderId,
        to: &'a Redacted<Contact>,
        note: &'a Redacted<String>,
    ) -> Made<'a>;

    /// Sets the delivery address, and the order's note, which this replaces.
    fn set_address<'a>(
        &'a self,
        access: &'a Access,
        order: OrderId,
        to: &'a Redacted<PostalAddress>,
        note: &'a Redacted<String>,
    ) -> Made<'a>;

    /// Takes items that were not sent out of an order and pays them back, as [`Self::refundable`] said: one step at
    /// Shopify, which makes it once for each `change`, however often it is asked (`@idempotent`).
    fn take_out<'a>(
        &'a self,
        access: &'a Access,
        order: OrderId,
        what: &'a Refundable,
        change: &'a ChangeId,
        note: &'a str,
    ) -> Made<'a>;

    /// What an exchange would make an order cost. Nothing is changed: the edit that tells is never committed.
    fn try_swap<'a>(&'a self, access: &'a Access, order: OrderId, swap: &'a Swap) -> Tried<'a>;

    /// Exchanges items of a line that were not sent for another variant: refused where the order would not cost as much less as
    /// [`Swap::less`] says. Refused, too, is a second time, because the line has other items then.
    fn swap<'a>(&'a self, access: &'a Access, order: OrderId, swap: &'a Swap, note: &'a str) -> Made<'a>;

    /// Pays back `amount` of what was paid for an order, with no item taken out of it: one step at Shopify, which makes it
    /// once for each `change` (`@idempotent`).
    fn pay_back<'a>(
        &'a self,
        access: &'a Access,
        order: OrderId,
        amount: &'a Money,
        change: &'a ChangeId,
        note: &'a str,
    ) -> Made<'a>;
}

impl Editor for Admin {
    fn details<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
        order: OrderId,
    ) -> Answer<'a, Option<OrderDetails>> {
        let query = include_str!("../graphql/details.graphql");
        Box::pin(async move {
            let data: DetailsData = self.put(access, query, json!({ "order": order.gid() })).await?;
            let Some(found) = data.order else { return Ok(None) };
            let is_theirs = is_theirs((&found.id, found.customer.as_ref()), order, customer)?;
            Ok(is_theirs.then(|| details(found)))
        })
    }

    fn refundable<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
        order: OrderId,
        lines: &'a [(LineItemId, u32)],
    ) -> Answer<'a, Option<Refundable>> {
        Box::pin(self.refundable_of(access, customer, order, lines))
    }

    fn product<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
        order: OrderId,
        line: LineItemId,
    ) -> Answer<'a, Option<LineProduct>> {
        Box::pin(self.product_of(access, customer, (order, line)))
    }

    fn cancel<'a>(&'a self, access: &'a Access, order: OrderId, note: &'a str) -> Made<'a> {
        let query = include_str!("../graphql/cancel.graphql");
        Box::pin(async move {
            let variables = json!({ "order": order.gid(), "note": note });
            let data: Cancelled = self.put(access, query, variables).await?;
            let errors = data.order_cancel.ok_or(ShopError::Nonsense)?.order_cancel_user_errors;
            accepted(errors.into_iter().map(|error| error.code.unwrap_or_default()))
        })
    }

    fn set_contact<'a>(
        &'a self,
        access: &'a Access,
        order: OrderId,
        to: &'a Redacted<Contact>,
        note: &'a Redacted<String>,
    ) -> Made<'a> {
        let Contact { email, phone } = to.reveal();
        let changed = json!({ "email": filled(email), "phone": filled(phone) });
        Box::pin(self.update(access, order, note, changed))
    }

    fn set_address<'a>(
        &'a self,
        access: &'a Access,
        order: OrderId,
        to: &'a Redacted<PostalAddress>,
        note: &'a Redacted<String>,
    ) -> Made<'a> {
        let changed = json!({ "shippingAddress": address_input(to.reveal()) });
        Box::pin(self.update(access, order, note, changed))
    }

    fn take_out<'a>(
        &'a self,
        access: &'a Access,
        order: OrderId,
        what: &'a Refundable,
        change: &'a ChangeId,
        note: &'a str,
    ) -> Made<'a> {
        Box::pin(self.refund(access, refund::input(order, what, note), change))
    }

    fn swap<'a>(&'a self, access: &'a Access, order: OrderId, swap: &'a Swap, note: &'a str) -> Made<'a> {
        Box::pin(self.make_swap(access, order, swap, note))
    }

    fn try_swap<'a>(&'a self, access: &'a Access, order: OrderId, swap: &'a Swap) -> Tried<'a> {
        Box::pin(self.tried_swap(access, order, swap))
    }

    fn pay_back<'a>(
        &'a self,
        access: &'a Access,
        order: OrderId,
        amount: &'a Money,
        change: &'a ChangeId,
        note: &'a str,
    ) -> Made<'a> {
        Box::pin(self.pay_back_of(access, (order, amount), change, note))
    }
}

impl Admin {
    async fn put<T: DeserializeOwned>(
        &self,
        access: &Access,
        query: &'static str,
        variables: Value,
    ) -> Result<T, ShopError> {
        self.ask(access, Question { query, variables: Some(variables) }).await
    }

    async fn update(
        &self,
        access: &Access,
        order: OrderId,
        note: &Redacted<String>,
        mut changed: Value,
    ) -> Result<(), NotMade> {
        let query = include_str!("../graphql/update.graphql");
        if let Some(input) = changed.as_object_mut() {
            input.insert("id".to_owned(), order.gid().into());
            input.insert("note".to_owned(), note.reveal().as_str().into());
        }
        let data: Updated = self.put(access, query, json!({ "input": changed })).await?;
        answered(data.order_update)
    }
}

fn answered(errors: Option<UserErrors>) -> Result<(), NotMade> {
    refusals(errors.ok_or(ShopError::Nonsense)?)
}

fn refusals(errors: UserErrors) -> Result<(), NotMade> {
    accepted(errors.user_errors.into_iter().map(|error| error.field.unwrap_or_default().join(".")))
}

/// INVARIANT: an error beside an answer is a refusal; its message, which may name a person, is not even asked for.
fn accepted(errors: impl Iterator<Item = String>) -> Result<(), NotMade> {
    let errors: Vec<String> = errors.collect();
    if errors.is_empty() { Ok(()) } else { Err(NotMade::Refused(errors.join(" "))) }
}

/// Whether the order that was `found` is the customer's. It must be the one that was asked for.
///
/// INVARIANT: somebody else's order is answered exactly like one that does not exist (invariant 1).
fn is_theirs(
    (id, owner): (&str, Option<&Reference>),
    asked: OrderId,
    customer: VerifiedCustomer,
) -> Result<bool, ShopError> {
    if OrderId::parse(id) != Ok(asked) {
        return Err(ShopError::Nonsense);
    }
    let owner = owner.map(|owner| CustomerId::parse(&owner.id)).transpose();
    Ok(owner.map_err(|_| ShopError::Nonsense)? == Some(customer.id()))
}

fn details(found: Details) -> OrderDetails {
    let text = |text: Option<Redacted<String>>| text.map(|text| text.reveal().clone()).unwrap_or_default();
    let contact = Contact { email: text(found.email), phone: text(found.phone) };
    let place = found.shipping_address.as_ref().map(place).unwrap_or_default();
    OrderDetails {
        contact: Redacted::new(contact),
        place,
        address: found.shipping_address.map(|address| Redacted::new(postal_address(address))),
        note: found.note.unwrap_or_default(),
        payment: payment(found.display_financial_status.as_deref()),
        paid: money(found.net_payment_set),
        outstanding: money(found.total_outstanding_set),
        variants: found.line_items.nodes.iter().filter_map(line_variant).collect(),
    }
}

fn line_variant(line: &LineVariant) -> Option<(LineItemId, VariantId)> {
    let variant = VariantId::parse(&line.variant.as_ref()?.id).ok()?;
    Some((LineItemId::parse(&line.id).ok()?, variant))
}

fn payment(status: Option<&str>) -> Payment {
    match status {
        None | Some("PENDING" | "EXPIRED" | "VOIDED") => Payment::Unpaid,
        Some("PAID" | "PARTIALLY_REFUNDED") => Payment::Paid,
        Some(_) => Payment::Other,
    }
}

fn money(amounts: Amounts) -> Money {
    Money { amount: amounts.presentment_money.amount, currency: amounts.presentment_money.currency_code }
}

fn place(address: &ShippingAddress) -> String {
    let names = [&address.province, &address.country].into_iter().flatten();
    names.map(String::as_str).filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", ")
}

fn postal_address(address: ShippingAddress) -> PostalAddress {
    let text = Option::unwrap_or_default;
    PostalAddress {
        first_name: text(address.first_name),
        last_name: text(address.last_name),
        company: text(address.company),
        street: text(address.address1),
        extra: text(address.address2),
        zip: text(address.zip),
        city: text(address.city),
        region: text(address.province_code),
        country: text(address.country_code_v2),
        phone: text(address.phone),
    }
}

/// An empty field is null: so Shopify keeps what is not filled in.
fn filled(text: &str) -> Value {
    if text.is_empty() { Value::Null } else { text.into() }
}

fn address_input(address: &PostalAddress) -> Value {
    json!({
        "firstName": filled(&address.first_name),
        "lastName": filled(&address.last_name),
        "company": filled(&address.company),
        "address1": filled(&address.street),
        "address2": filled(&address.extra),
        "zip": filled(&address.zip),
        "city": filled(&address.city),
        "provinceCode": filled(&address.region),
        "countryCode": filled(&address.country),
        "phone": filled(&address.phone),
    })
}
