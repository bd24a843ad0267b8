//! What Shopify answers about refunds.

use super::{Amounts, Reference, UserErrors, nullable};
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct RefundableData {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order: Option<RefundableOrder>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RefundableOrder {
    pub(crate) id: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) customer: Option<Reference>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) suggested_refund: Option<SuggestedRefund>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SuggestedRefund {
    pub(crate) amount_set: Amounts,
    pub(crate) refund_line_items: Vec<RefundLine>,
    pub(crate) suggested_transactions: Vec<SuggestedTransaction>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RefundLine {
    pub(crate) line_item: Reference,
    pub(crate) quantity: i64,
    #[serde(deserialize_with = "nullable")]
    pub(crate) location: Option<Reference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SuggestedTransaction {
    #[serde(deserialize_with = "nullable")]
    pub(crate) gateway: Option<String>,
    pub(crate) amount_set: Amounts,
    #[serde(deserialize_with = "nullable")]
    pub(crate) parent_transaction: Option<Reference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Refunded {
    #[serde(deserialize_with = "nullable")]
    pub(crate) refund_create: Option<UserErrors>,
}

#[derive(Deserialize)]
pub(crate) struct PaymentsData {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order: Option<PaidOrder>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PaidOrder {
    pub(crate) id: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) suggested_refund: Option<Payments>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Payments {
    pub(crate) suggested_transactions: Vec<PaidTransaction>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PaidTransaction {
    #[serde(deserialize_with = "nullable")]
    pub(crate) gateway: Option<String>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) maximum_refundable_set: Option<Amounts>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) parent_transaction: Option<Payment>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Payment {
    pub(crate) id: String,
    pub(crate) manual_payment_gateway: bool,
}
