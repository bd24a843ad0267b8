//! Whose mailbox an address is.

use crate::admin::Question;
use crate::wire::CustomerData;
use crate::{Access, Admin, Answer, ShopError, map};
use model::{CustomerId, Redacted};
use serde_json::json;

/// Who finds the customer of a mailbox.
///
/// INVARIANT: the one question about a person that needs no [`VerifiedCustomer`](model::identity::VerifiedCustomer), and its
/// answer makes none: it says to whom a code may be mailed, and the code goes to this very address.
pub trait Mailboxes: Send + Sync {
    /// The customer on whose record this address stands; `None` when there is none.
    fn owner<'a>(
        &'a self,
        access: &'a Access,
        mailbox: &'a Redacted<String>,
    ) -> Answer<'a, Option<CustomerId>>;
}

impl Mailboxes for Admin {
    fn owner<'a>(
        &'a self,
        access: &'a Access,
        mailbox: &'a Redacted<String>,
    ) -> Answer<'a, Option<CustomerId>> {
        let variables = json!({ "address": mailbox.reveal() });
        let question =
            Question { query: include_str!("../graphql/mailbox.graphql"), variables: Some(variables) };
        Box::pin(async move {
            let Some(found) = self.ask::<CustomerData>(access, question).await?.customer else {
                return Ok(None);
            };
            let customer = CustomerId::parse(&found.id).map_err(|_| ShopError::Nonsense)?;
            let record = map::customer(CustomerData { customer: Some(found) }, customer)?;
            // INVARIANT: the record's own address, not one that Shopify holds to be much the same.
            let is_theirs = |known: &model::Address| known.reveal().eq_ignore_ascii_case(mailbox.reveal());
            Ok(record.email.as_ref().is_some_and(is_theirs).then_some(customer))
        })
    }
}
