//! The answers to the documents in `graphql/`, field for field. Enums stay strings here; `map` reads them.

pub(crate) mod edit;
pub(crate) mod refund;

use jiff::Timestamp;
use model::Redacted;
use serde::{Deserialize, Deserializer};

/// A field that may be null but was asked for, so that it must be there. (Serde alone reads a missing one as null.)
///
/// INVARIANT: a missing `cancelledAt` must not read as "not cancelled", a missing `order` not as "no such order".
fn nullable<'de, D: Deserializer<'de>, T: Deserialize<'de>>(field: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(field)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ScopesData {
    pub(crate) current_app_installation: AppInstallation,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AppInstallation {
    pub(crate) access_scopes: Vec<AccessScope>,
}

#[derive(Deserialize)]
pub(crate) struct AccessScope {
    pub(crate) handle: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrdersData {
    #[serde(deserialize_with = "nullable")]
    pub(crate) customer: Option<CustomerOrders>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CustomerOrders {
    pub(crate) id: String,
    pub(crate) orders: Connection<OrderRow>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderRow {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) processed_at: Timestamp,
    #[serde(deserialize_with = "nullable")]
    pub(crate) cancelled_at: Option<Timestamp>,
    pub(crate) display_fulfillment_status: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CustomerData {
    #[serde(deserialize_with = "nullable", alias = "customerByIdentifier")]
    pub(crate) customer: Option<CustomerRecord>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CustomerRecord {
    pub(crate) id: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) default_email_address: Option<EmailAddress>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) default_phone_number: Option<PhoneNumber>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct EmailAddress {
    pub(crate) email_address: Redacted<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PhoneNumber {
    pub(crate) phone_number: Redacted<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderData {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order: Option<OrderInFull>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct OrderInFull {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) processed_at: Timestamp,
    #[serde(deserialize_with = "nullable")]
    pub(crate) cancelled_at: Option<Timestamp>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) closed_at: Option<Timestamp>,
    pub(crate) display_fulfillment_status: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) display_financial_status: Option<String>,
    pub(crate) return_status: String,
    pub(crate) merchant_editable: bool,
    #[serde(deserialize_with = "nullable")]
    pub(crate) customer: Option<Reference>,
    pub(crate) line_items: Connection<Line>,
    pub(crate) fulfillment_orders: Connection<Part>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) fulfillments_count: Option<Count>,
    pub(crate) fulfillments: Vec<Parcel>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) title: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) variant_title: Option<String>,
    pub(crate) quantity: i64,
    pub(crate) current_quantity: i64,
    pub(crate) unfulfilled_quantity: i64,
    pub(crate) merchant_editable: bool,
    #[serde(deserialize_with = "nullable")]
    pub(crate) image: Option<Image>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) product: Option<Product>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Image {
    pub(crate) url: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Product {
    pub(crate) product_type: String,
    pub(crate) tags: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Part {
    pub(crate) id: String,
    pub(crate) status: String,
    pub(crate) request_status: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) fulfill_at: Option<Timestamp>,
    pub(crate) line_items: Connection<PartLine>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PartLine {
    pub(crate) remaining_quantity: i64,
    pub(crate) line_item: Reference,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Parcel {
    pub(crate) status: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) display_status: Option<String>,
    pub(crate) created_at: Timestamp,
    #[serde(deserialize_with = "nullable")]
    pub(crate) delivered_at: Option<Timestamp>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) estimated_delivery_at: Option<Timestamp>,
    pub(crate) tracking_info: Vec<TrackingInfo>,
    pub(crate) fulfillment_line_items: Connection<ParcelLine>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrackingInfo {
    #[serde(deserialize_with = "nullable")]
    pub(crate) company: Option<String>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) number: Option<String>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) url: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ParcelLine {
    #[serde(deserialize_with = "nullable")]
    pub(crate) quantity: Option<i64>,
    pub(crate) line_item: Reference,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Count {
    pub(crate) count: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Reference {
    pub(crate) id: String,
}

#[derive(Deserialize)]
pub(crate) struct DetailsData {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order: Option<Details>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Details {
    pub(crate) id: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) customer: Option<Reference>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) email: Option<Redacted<String>>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) phone: Option<Redacted<String>>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) note: Option<Redacted<String>>,
    #[serde(deserialize_with = "nullable")]
    pub(crate) display_financial_status: Option<String>,
    pub(crate) net_payment_set: Amounts,
    pub(crate) total_outstanding_set: Amounts,
    #[serde(deserialize_with = "nullable")]
    pub(crate) shipping_address: Option<ShippingAddress>,
    pub(crate) line_items: Nodes<LineVariant>,
}

/// The nodes of a connection whose end does not matter.
#[derive(Deserialize)]
pub(crate) struct Nodes<T> {
    pub(crate) nodes: Vec<T>,
}

#[derive(Deserialize)]
pub(crate) struct LineVariant {
    pub(crate) id: String,
    #[serde(deserialize_with = "nullable")]
    pub(crate) variant: Option<Reference>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Amounts {
    pub(crate) presentment_money: Amount,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Amount {
    pub(crate) amount: String,
    pub(crate) currency_code: String,
}

/// Every field may be null: not filled in.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ShippingAddress {
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) company: Option<String>,
    pub(crate) address1: Option<String>,
    pub(crate) address2: Option<String>,
    pub(crate) zip: Option<String>,
    pub(crate) city: Option<String>,
    pub(crate) province: Option<String>,
    pub(crate) province_code: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) country_code_v2: Option<String>,
    pub(crate) phone: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Cancelled {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order_cancel: Option<CancelErrors>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CancelErrors {
    pub(crate) order_cancel_user_errors: Vec<CodedError>,
}

#[derive(Deserialize)]
pub(crate) struct CodedError {
    #[serde(deserialize_with = "nullable")]
    pub(crate) code: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Updated {
    #[serde(deserialize_with = "nullable")]
    pub(crate) order_update: Option<UserErrors>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UserErrors {
    pub(crate) user_errors: Vec<FieldError>,
}

#[derive(Deserialize)]
pub(crate) struct FieldError {
    #[serde(deserialize_with = "nullable")]
    pub(crate) field: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PageInfo {
    pub(crate) has_next_page: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Connection<T> {
    pub(crate) page_info: PageInfo,
    pub(crate) nodes: Vec<T>,
}
