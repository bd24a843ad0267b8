//! What goes back to the shopper: for items that are taken out, and for an order that costs less than was paid.

use super::{NotMade, answered, is_theirs, money};
use crate::wire::refund::{PaidTransaction, PaymentsData, RefundableData, Refunded, SuggestedRefund};
use crate::{Access, Admin, ShopError};
use model::identity::VerifiedCustomer;
use model::{ChangeId, LineItemId, Money, OrderId};
use serde_json::{Value, json};

/// What taking items out of an order pays back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refundable {
    /// In all.
    pub amount: Money,
    /// How many items of each line, and where they go back into stock (a location's global id).
    pub lines: Vec<(LineItemId, u32, Option<String>)>,
    /// To which payments.
    pub transactions: Vec<Transaction>,
}

/// A part of a refund, to one payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// Who took the payment.
    pub gateway: String,
    /// How much of it goes back.
    pub amount: Money,
    /// The payment's global id.
    pub parent: Option<String>,
}

impl Admin {
    pub(super) async fn refundable_of(
        &self,
        access: &Access,
        customer: VerifiedCustomer,
        order: OrderId,
        lines: &[(LineItemId, u32)],
    ) -> Result<Option<Refundable>, ShopError> {
        let query = include_str!("../../graphql/refundable.graphql");
        let line = |(id, quantity): &(LineItemId, u32)| json!({ "lineItemId": id.gid(), "quantity": quantity, "restockType": "CANCEL" });
        let lines: Vec<Value> = lines.iter().map(line).collect();
        let data: RefundableData =
            self.put(access, query, json!({ "order": order.gid(), "lines": lines })).await?;
        let Some(found) = data.order else { return Ok(None) };
        let is_theirs = is_theirs((&found.id, found.customer.as_ref()), order, customer)?;
        found.suggested_refund.filter(|_| is_theirs).map(refundable).transpose()
    }

    pub(super) async fn pay_back_of(
        &self,
        access: &Access,
        (order, amount): (OrderId, &Money),
        change: &ChangeId,
        note: &str,
    ) -> Result<(), NotMade> {
        let query = include_str!("../../graphql/payments.graphql");
        let data: PaymentsData = self.put(access, query, json!({ "order": order.gid() })).await?;
        let found = data.order.ok_or(ShopError::Nonsense)?;
        if OrderId::parse(&found.id) != Ok(order) {
            return Err(ShopError::Nonsense.into());
        }
        let payments = found.suggested_refund.map(|payments| payments.suggested_transactions);
        let transactions = shared_out(amount, payments.unwrap_or_default());
        let transactions = transactions.ok_or_else(|| NotMade::Refused("no payment".to_owned()))?;
        let what = Refundable { amount: amount.clone(), lines: vec![], transactions };
        self.refund(access, input(order, &what, note), change).await
    }

    pub(super) async fn refund(
        &self,
        access: &Access,
        input: Value,
        change: &ChangeId,
    ) -> Result<(), NotMade> {
        let query = include_str!("../../graphql/take_out.graphql");
        let data: Refunded =
            self.put(access, query, json!({ "input": input, "key": change.as_str() })).await?;
        answered(data.refund_create)
    }
}

/// The payments that give back `amount` together; `None` where they cannot.
fn shared_out(amount: &Money, payments: Vec<PaidTransaction>) -> Option<Vec<Transaction>> {
    let mut left = Some(amount.clone());
    let mut parts = Vec::new();
    for PaidTransaction { gateway, maximum_refundable_set, parent_transaction } in payments {
        let Some(rest) = left.clone() else { break };
        let most = maximum_refundable_set.map(money).filter(|most| most.over(&none(&rest)).is_some());
        // Money that did not come through a payment provider does not go back through one.
        let is_manual = parent_transaction.as_ref().is_none_or(|payment| payment.manual_payment_gateway);
        let (Some(gateway), Some(most), false) = (gateway, most, is_manual) else { continue };
        let part = rest.clone().at_most(&most);
        left = rest.over(&part);
        let parent = parent_transaction.map(|payment| payment.id);
        parts.push(Transaction { gateway, amount: part, parent });
    }
    left.is_none().then_some(parts)
}

/// Nothing, in the currency of `money`.
fn none(money: &Money) -> Money {
    Money { amount: "0".to_owned(), ..money.clone() }
}

fn refundable(found: SuggestedRefund) -> Result<Refundable, ShopError> {
    let lines = found.refund_line_items.into_iter().map(|line| {
        let id = LineItemId::parse(&line.line_item.id).ok()?;
        Some((id, u32::try_from(line.quantity).ok()?, line.location.map(|place| place.id)))
    });
    let transactions = found.suggested_transactions.into_iter().map(|part| {
        let parent = part.parent_transaction.map(|payment| payment.id);
        Some(Transaction { gateway: part.gateway?, amount: money(part.amount_set), parent })
    });
    let (lines, transactions) = (lines.collect::<Option<_>>(), transactions.collect::<Option<_>>());
    let (Some(lines), Some(transactions)) = (lines, transactions) else { return Err(ShopError::Nonsense) };
    Ok(Refundable { amount: money(found.amount_set), lines, transactions })
}

pub(super) fn input(order: OrderId, what: &Refundable, note: &str) -> Value {
    let line = |(id, quantity, location): &(LineItemId, u32, Option<String>)| {
        let (line, restock) = (id.gid(), "CANCEL");
        json!({ "lineItemId": line, "quantity": quantity, "restockType": restock, "locationId": location })
    };
    let transaction = |part: &Transaction| {
        let (amount, parent) = (&part.amount.amount, &part.parent);
        json!({
            "orderId": order.gid(), "kind": "REFUND", "gateway": part.gateway, "amount": amount, "parentId": parent,
        })
    };
    json!({
        "orderId": order.gid(),
        "currency": what.amount.currency,
        "note": note,
        "notify": true,
        "refundLineItems": what.lines.iter().map(line).collect::<Vec<_>>(),
        "transactions": what.transactions.iter().map(transaction).collect::<Vec<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::from_value;

    fn euros(amount: &str) -> Money {
        Money { amount: amount.to_owned(), currency: "EUR".to_owned() }
    }

    fn payment(gateway: &str, amount: &str, currency: &str) -> PaidTransaction {
        let most = json!({ "presentmentMoney": { "amount": amount, "currencyCode": currency } });
        let id = format!("gid://shopify/OrderTransaction/{gateway}");
        let parent = json!({ "id": id, "manualPaymentGateway": gateway == "bank" });
        from_value(json!({ "gateway": gateway, "maximumRefundableSet": most, "parentTransaction": parent }))
            .unwrap()
    }

    fn shared(amount: &str, payments: Vec<PaidTransaction>) -> Option<Vec<(String, String)>> {
        let parts = shared_out(&euros(amount), payments)?;
        Some(parts.into_iter().map(|part| (part.gateway, part.amount.amount)).collect())
    }

    #[test]
    fn an_amount_goes_back_to_the_payments_in_their_order_and_to_none_more_than_it_can_take() {
        let payments = || vec![payment("gift", "5.0", "EUR"), payment("card", "40.00", "EUR")];
        let pairs = |pairs: &[(&str, &str)]| {
            Some(pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>())
        };
        assert_eq!(shared("4.00", payments()), pairs(&[("gift", "4.00")]));
        assert_eq!(shared("12.50", payments()), pairs(&[("gift", "5.0"), ("card", "7.50")]));
        assert_eq!(shared("45.01", payments()), None);
    }

    #[test]
    fn what_no_payment_can_take_is_not_paid_back() {
        assert_eq!(shared("4.00", vec![]), None);
        assert_eq!(shared("4.00", vec![payment("card", "40.00", "SEK")]), None);
        assert_eq!(shared("4.00", vec![payment("card", "0.00", "EUR")]), None);
        assert_eq!(shared("4.00", vec![payment("card", "unknown", "EUR")]), None);
        assert_eq!(shared("4.00", vec![payment("bank", "40.00", "EUR")]), None);
    }
}
