//! A change of an order that its owner confirmed: carried on, step by step, from the order as it is at each step.

mod note;

use crate::{Desk, Tenancies, Tenancy, TenancyError};
use editing::{Step, is_settled, next, taken_out, to_pay_back};
use jiff::{SignedDuration, Timestamp};
use model::{
    ChangeState, Contact, Money, Order, OrderChange, OrderDetails, PostalAddress, Redacted, Refusal, Tenant,
    Wanted,
};
use shop::{Editor, NotMade, Refundable, ShopError, Swap};
use store::{StoreError, keys::Key};

/// No call to Shopify takes that long.
const LONGEST_CALL: SignedDuration = SignedDuration::from_mins(10);

/// How far a change was carried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried {
    /// To its end.
    Settled(ChangeState),
    /// Shopify, or another worker, is at it: come again.
    Later,
    /// There is no such change, or none any more.
    Gone,
}

/// Why a change could not be carried on. The caller comes again.
#[derive(Debug, thiserror::Error)]
pub enum CarryError {
    /// The shop.
    #[error(transparent)]
    Shop(#[from] ShopError),
    /// The tenant.
    #[error(transparent)]
    Tenancy(#[from] TenancyError),
    /// The table.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An id that cannot be: a defect.
    #[error(transparent)]
    Id(#[from] model::IdError),
}

impl Desk {
    /// Carries the change at `key` on as far as it goes now. Stopped anywhere, it goes on from there the next time: before
    /// Shopify is asked for anything, the order is read and compared.
    pub async fn carry_out(
        &self,
        tenancies: &Tenancies,
        editor: &dyn Editor,
        key: &Key,
    ) -> Result<Carried, CarryError> {
        let Some((tenant, id)) = key.change_parts() else { return Ok(Carried::Gone) };
        let tenancy = tenancies.get(self, &tenant).await?;
        let now = self.clock.now();
        let Some(change) = self.store.change(&tenant, &id, now).await? else { return Ok(Carried::Gone) };
        let settled = if change.state.is_open() {
            self.settle_change(&tenancy, editor, change, now).await?
        } else {
            Some(change)
        };
        let Some(settled) = settled else { return Ok(Carried::Later) };
        if !settled.noted {
            self.note(&tenancy, &settled).await?;
        }
        Ok(Carried::Settled(settled.state))
    }

    /// The change as it is at its end, if it comes there now.
    async fn settle_change(
        &self,
        tenancy: &Tenancy,
        editor: &dyn Editor,
        change: OrderChange,
        now: Timestamp,
    ) -> Result<Option<OrderChange>, CarryError> {
        let Some((from, to)) = self.step(tenancy, editor, change, now).await? else { return Ok(None) };
        Ok(self.store.move_change(&from, to).await?)
    }

    /// Finds out how the change ends, if it does now.
    async fn step(
        &self,
        tenancy: &Tenancy,
        editor: &dyn Editor,
        change: OrderChange,
        now: Timestamp,
    ) -> Stepped {
        let refused = |because| ChangeState::Refused { because, at: now };
        let Some((order, details)) = self.look_at(tenancy, editor, &change).await? else {
            let is_untouched = change.state == ChangeState::Confirmed;
            let gone = if is_untouched { Refusal::Moved } else { Refusal::Unclear };
            return Ok(Some((change, refused(gone))));
        };
        match next(&change, (&order, &details), &tenancy.tenant, now) {
            Step::Finish => Ok(Some((change, ChangeState::Done { at: now }))),
            Step::Refuse(because) => Ok(Some((change, refused(because)))),
            Step::Wait => Ok(None),
            Step::Ask => match request(tenancy, editor, &change, (&order, &details)).await? {
                None => Ok(Some((change, refused(Refusal::Moved)))),
                Some(request) => self.ask_once(tenancy, editor, (change, &request), now).await,
            },
            Step::PayBack(amount) => {
                let request = Request::PayBack { amount, line: line(&tenancy.tenant, &change) };
                self.ask_once(tenancy, editor, (change, &request), now).await
            }
        }
    }

    async fn ask_once(
        &self,
        tenancy: &Tenancy,
        editor: &dyn Editor,
        (change, request): (OrderChange, &Request),
        now: Timestamp,
    ) -> Stepped {
        let marked = OrderChange { state: ChangeState::Asked { at: now }, ..change.clone() };
        // INVARIANT: what is asked of Shopify is written down first, so that a worker that stops here, or a second one, knows
        // of it.
        if self.store.move_change(&change, marked.state).await?.is_none() {
            return Ok(None);
        }
        let again = may_still_run(&change, request, now);
        Ok(match self.ask(tenancy, editor, (&marked, request), again).await? {
            After::Settled(state) => Some((marked, state)),
            After::Owed(amount) if matches!(request, Request::Swap { .. }) => {
                self.pay_back(tenancy, editor, marked, amount).await?
            }
            After::Owed(_) | After::Open => None,
        })
    }

    /// Pays back at once what an exchange that was just made costs less.
    async fn pay_back(
        &self,
        tenancy: &Tenancy,
        editor: &dyn Editor,
        change: OrderChange,
        amount: Money,
    ) -> Stepped {
        let marked = OrderChange { state: ChangeState::Asked { at: self.clock.now() }, ..change.clone() };
        // INVARIANT: written down first, as the exchange was: whoever looks meanwhile waits.
        if self.store.move_change(&change, marked.state).await?.is_none() {
            return Ok(None);
        }
        let request = Request::PayBack { amount, line: line(&tenancy.tenant, &marked) };
        let after = self.ask(tenancy, editor, (&marked, &request), false).await?;
        Ok(if let After::Settled(state) = after { Some((marked, state)) } else { None })
    }

    async fn look_at(
        &self,
        tenancy: &Tenancy,
        editor: &dyn Editor,
        change: &OrderChange,
    ) -> Result<Option<(Order, OrderDetails)>, ShopError> {
        let customer = change.owner.customer();
        let Some(order) = self.shop.order(&tenancy.access, customer, change.order).await? else {
            return Ok(None);
        };
        let details = editor.details(&tenancy.access, customer, change.order).await?;
        Ok(details.map(|details| (order, details)))
    }

    /// Asks Shopify once, for the first time or `again`, and says what came of it.
    async fn ask(
        &self,
        tenancy: &Tenancy,
        editor: &dyn Editor,
        (change, request): (&OrderChange, &Request),
        again: bool,
    ) -> Result<After, CarryError> {
        let (access, order, now) = (&tenancy.access, change.order, self.clock.now());
        let made = match request {
            Request::Cancel { line } => editor.cancel(access, order, line).await,
            Request::Address { to, note } => editor.set_address(access, order, to, note).await,
            Request::Contact { to, note } => editor.set_contact(access, order, to, note).await,
            Request::TakeOut { what, line } => editor.take_out(access, order, what, &change.id, line).await,
            Request::Swap { swap, line } => editor.swap(access, order, swap, line).await,
            Request::PayBack { amount, line } => {
                editor.pay_back(access, order, amount, &change.id, line).await
            }
        };
        let is_done_at_once = matches!(request, Request::Address { .. } | Request::Contact { .. });
        match made {
            // What Shopify took may read differently afterwards: a postal code in capitals, a phone without spaces.
            Ok(()) if is_done_at_once => Ok(After::Settled(ChangeState::Done { at: now })),
            Ok(()) => self.after(tenancy, editor, change, now).await,
            Err(NotMade::Refused(reason)) => {
                tracing::warn!(change.id = %change.id, change.refused = reason, "Shopify refused a change");
                let after = self.after(tenancy, editor, change, now).await?;
                Ok(after.refused(request, again, now))
            }
            Err(NotMade::Unknown(error)) => Err(error.into()),
        }
    }

    /// What the order shows after Shopify has answered.
    async fn after(
        &self,
        tenancy: &Tenancy,
        editor: &dyn Editor,
        change: &OrderChange,
        now: Timestamp,
    ) -> Result<After, CarryError> {
        let Some((order, details)) = self.look_at(tenancy, editor, change).await? else {
            return Ok(After::Open);
        };
        if is_settled(change, &order, &details) {
            return Ok(After::Settled(ChangeState::Done { at: now }));
        }
        Ok(to_pay_back(change, &order, &details).map_or(After::Open, After::Owed))
    }
}

/// What the order shows after Shopify was asked.
enum After {
    /// The end.
    Settled(ChangeState),
    /// It is as it was wanted, and so much is to be paid back.
    Owed(Money),
    /// Nothing yet: to be looked at again.
    Open,
}

impl After {
    /// The same where Shopify has refused `request`.
    fn refused(self, request: &Request, again: bool, at: Timestamp) -> Self {
        let because = match (&self, request) {
            (Self::Settled(_), _) => return self,
            (_, Request::PayBack { .. }) => Refusal::Owed,
            // Somebody else has made it: what is owed is still to be paid back.
            (Self::Owed(_), _) => return self,
            (Self::Open, _) => Refusal::Shop,
        };
        // Refused again, it may be what was asked before that still runs: the order will show it.
        if again { Self::Open } else { Self::Settled(ChangeState::Refused { because, at }) }
    }
}

/// Whether the same was asked before and Shopify may still be at it: a refusal is no answer then. Of a refund nobody knows whether
/// it was; what was asked long ago is over.
fn may_still_run(change: &OrderChange, request: &Request, now: Timestamp) -> bool {
    let was_asked = change.state != ChangeState::Confirmed;
    let is_recent = now.duration_since(change.confirmed_at) < LONGEST_CALL;
    was_asked && (is_recent || !matches!(request, Request::PayBack { .. }))
}

/// The change as it stands in the table and the state to move it to, or `None` where there is nothing to do but wait.
type Stepped = Result<Option<(OrderChange, ChangeState)>, CarryError>;

/// What is asked of Shopify, with the line that the order gets or its note with that line.
enum Request {
    Cancel { line: String },
    Address { to: Redacted<PostalAddress>, note: Redacted<String> },
    Contact { to: Redacted<Contact>, note: Redacted<String> },
    TakeOut { what: Refundable, line: String },
    Swap { swap: Swap, line: String },
    PayBack { amount: Money, line: String },
}

/// Works out what to ask. `None`: the refund is not what the shopper was told, or what was chosen cannot be had any more.
///
/// INVARIANT: the shopper gets back what was shown, or is asked again.
async fn request(
    tenancy: &Tenancy,
    editor: &dyn Editor,
    change: &OrderChange,
    (order, details): (&Order, &OrderDetails),
) -> Result<Option<Request>, ShopError> {
    let line = line(&tenancy.tenant, change);
    let note = || Redacted::new(with_line(details.note.reveal(), &line));
    Ok(match &change.wanted {
        Wanted::Address { to } => Some(Request::Address { to: to.clone(), note: note() }),
        Wanted::Contact { to } => Some(Request::Contact { to: to.clone(), note: note() }),
        Wanted::Cancelled => {
            (change.refund.as_ref() == Some(&details.paid)).then_some(Request::Cancel { line })
        }
        Wanted::Fewer { left } => {
            let (access, customer) = (&tenancy.access, change.owner.customer());
            let what = editor.refundable(access, customer, change.order, &taken_out(left, order)).await?;
            let what = what.filter(|what| change.refund.as_ref() == Some(&what.amount));
            what.map(|what| Request::TakeOut { what, line })
        }
        Wanted::Swapped { .. } => {
            swap(tenancy, editor, change, order).await?.map(|swap| Request::Swap { swap, line })
        }
    })
}

async fn swap(
    tenancy: &Tenancy,
    editor: &dyn Editor,
    change: &OrderChange,
    order: &Order,
) -> Result<Option<Swap>, ShopError> {
    let Wanted::Swapped { line, left, to, .. } = change.wanted else { return Ok(None) };
    let customer = change.owner.customer();
    let product = editor.product(&tenancy.access, customer, change.order, line).await?;
    let seen = order.lines.items.iter().find(|seen| seen.id == line);
    let (Some(product), Some(seen)) = (product, seen) else { return Ok(None) };
    let (now, rule) = (seen.current, tenancy.tenant.policy.order_change.as_ref());
    let can_be_had = editing::is_choice(&product, rule, to, now.saturating_sub(left));
    let discount = editing::discount(&product);
    let less = change.refund.clone();
    Ok(can_be_had.then_some(Swap { line, now, left, to, discount, less }))
}

/// The line on the order, for the shop's own people.
fn line(tenant: &Tenant, change: &OrderChange) -> String {
    let id = match change.wanted {
        Wanted::Cancelled => "hub-note-cancelled",
        Wanted::Address { .. } => "hub-note-address",
        Wanted::Contact { .. } => "hub-note-contact",
        Wanted::Fewer { .. } => "hub-note-items",
        Wanted::Swapped { .. } => "hub-note-variant",
    };
    skill::phrase((tenant, tenant.language), id, &[("change", change.id.as_str())])
}

/// The longest note that Shopify keeps on an order.
const LONGEST_NOTE: usize = 5_000;

/// The note with one more line, once, if there is room for it.
fn with_line(note: &str, line: &str) -> String {
    match note {
        "" => line.to_owned(),
        note if note.contains(line) || note.len() + line.len() >= LONGEST_NOTE => note.to_owned(),
        note => format!("{note}\n{line}"),
    }
}
