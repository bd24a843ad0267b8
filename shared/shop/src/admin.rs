//! The client: a question, its token, at most one repetition.

use crate::envelope::Failure;
use crate::http::Limits;
use crate::token::Tokens;
use crate::wire::{CustomerData, OrderData, OrdersData, ScopesData};
use crate::{API_VERSION, Access, Answer, Shop, ShopError, envelope, http, map};
use jiff::Timestamp;
use model::identity::VerifiedCustomer;
use model::{Customer, Listing, Order, OrderId, OrderSummary, Redacted};
use reqwest::Client;
use reqwest::header::HeaderValue;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::time::Duration;

/// The longest that one answer takes, token, waiting and repetition included. Two of them fit into the 6 seconds in
/// which a text message has to be answered.
pub const PATIENCE: Duration = Duration::from_millis(2400);
/// The longest wait for points to come back.
const SHORT_WAIT: Duration = Duration::from_millis(500);

/// The real [`Shop`].
pub struct Admin {
    http: Client,
    clock: Box<dyn Fn() -> Timestamp + Send + Sync>,
    tokens: Tokens,
}

/// A GraphQL request.
#[derive(Serialize)]
pub(crate) struct Question {
    pub(crate) query: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) variables: Option<Value>,
}

impl Admin {
    /// A client that asks over `http`, which was built with [`tuned`](crate::tuned), and reads the time from `clock`.
    #[must_use]
    pub fn new(http: Client, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self { http, clock: Box::new(clock), tokens: Tokens::default() }
    }

    /// The access scopes that the shop granted to the app, for the operator's `doctor`. No data of any person.
    pub async fn scopes(&self, access: &Access) -> Result<Vec<String>, ShopError> {
        let question = Question { query: include_str!("../graphql/scopes.graphql"), variables: None };
        let data: ScopesData = self.ask(access, question).await?;
        Ok(data.current_app_installation.access_scopes.into_iter().map(|scope| scope.handle).collect())
    }

    pub(crate) async fn ask<T: DeserializeOwned>(
        &self,
        access: &Access,
        question: Question,
    ) -> Result<T, ShopError> {
        let answer = tokio::time::timeout(PATIENCE, self.ask_within(access, question, Limits::TURN));
        answer.await.unwrap_or(Err(ShopError::Unreachable))
    }

    /// Asks, and asks once more if a new token or a short wait may help.
    pub(crate) async fn ask_within<T: DeserializeOwned>(
        &self,
        access: &Access,
        question: Question,
        limits: Limits,
    ) -> Result<T, ShopError> {
        match self.ask_once(access, &question, limits).await {
            Err(Failure::Token) if self.tokens.forget(access) => {}
            Err(Failure::Throttled(Some(wait))) if wait <= SHORT_WAIT => tokio::time::sleep(wait).await,
            answer => return answer.map_err(ShopError::from),
        }
        self.ask_once(access, &question, limits).await.map_err(ShopError::from)
    }

    async fn ask_once<T: DeserializeOwned>(
        &self,
        access: &Access,
        question: &Question,
        limits: Limits,
    ) -> Result<T, Failure> {
        let token = self.tokens.of(access, &self.http, (self.clock)()).await?;
        let url = access.url(&format!("/admin/api/{API_VERSION}/graphql.json"))?;
        let request = self.http.post(url).header("x-shopify-access-token", secret(&token)?).json(question);
        let (status, body) = http::send(request, limits).await?;
        if status.as_u16() == 401 {
            return Err(Failure::Token);
        }
        http::check(status)?;
        envelope::read(&body)
    }
}

/// A header value that no debug output shows.
fn secret(token: &Redacted<String>) -> Result<HeaderValue, ShopError> {
    let mut value = HeaderValue::from_str(token.reveal()).map_err(|_| ShopError::Nonsense)?;
    value.set_sensitive(true);
    Ok(value)
}

impl Shop for Admin {
    fn orders<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
    ) -> Answer<'a, Listing<OrderSummary>> {
        let variables = json!({ "customer": customer.id().gid() });
        let question =
            Question { query: include_str!("../graphql/orders.graphql"), variables: Some(variables) };
        Box::pin(async move {
            let data: OrdersData = self.ask(access, question).await?;
            map::orders(data, customer.id())
        })
    }

    fn order<'a>(
        &'a self,
        access: &'a Access,
        customer: VerifiedCustomer,
        order: OrderId,
    ) -> Answer<'a, Option<Order>> {
        let variables = json!({ "order": order.gid() });
        let question =
            Question { query: include_str!("../graphql/order.graphql"), variables: Some(variables) };
        Box::pin(async move {
            let data: OrderData = self.ask(access, question).await?;
            let found = map::order(data, order)?;
            // INVARIANT: somebody else's order is answered exactly like one that does not exist (invariant 1).
            Ok(found.filter(|order| order.customer == Some(customer.id())))
        })
    }

    fn customer<'a>(&'a self, access: &'a Access, customer: VerifiedCustomer) -> Answer<'a, Customer> {
        let variables = json!({ "customer": customer.id().gid() });
        let question =
            Question { query: include_str!("../graphql/customer.graphql"), variables: Some(variables) };
        Box::pin(async move {
            let data: CustomerData = self.ask(access, question).await?;
            map::customer(data, customer.id())
        })
    }
}
