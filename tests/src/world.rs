//! The product, and what a shopper can do to it.

use crate::Wire;
use aftersale::{Local, Options, operate::Place};
use clock::{Clock, ManualClock, SeededRandom};
use desk::Endpoints;
use jiff::{SignedDuration, Timestamp};
use lambda::{Captured, Metrics};
use lambda_http::{Body, Request, Response, http::Method};
use model::{ConversationId, EmailChannel, EmailProvider, Redacted, Tenant, TenantId, Turn};
use serde_json::{Value, json};
use std::sync::Arc;
use store::{Objects, Vault};

/// When every world begins: a Saturday morning in New York, where the demo shop is.
pub const BEGINNING: &str = "2026-11-21T15:00:00Z";

/// The storefront of [`World::as_deployed`].
pub const STOREFRONT: &str = "https://northwind.example.com";

/// Where the Hub of the tenant `demo-hub` is in [`World::as_deployed`].
pub const OWN_ADDRESS: &str = "https://aftersale.example.com/hub/demo-hub";

/// What seals the tenants' secrets.
const KEY: [u8; 32] = [7; 32];

/// The running product and its clock.
pub struct World {
    /// The product.
    pub local: Arc<Local>,
    /// Its clock.
    pub clock: Arc<ManualClock>,
    /// What it counted, a line of EMF each.
    pub counted: Captured,
    /// Its articles.
    pub library: Objects,
}

/// An answer over HTTP.
#[derive(Debug)]
pub struct Heard {
    /// The status.
    pub status: u16,
    /// The body, as JSON where it is JSON.
    pub body: Value,
    /// The body as text.
    pub text: String,
    /// The headers, lower case.
    pub headers: Vec<(String, String)>,
}

impl Heard {
    /// What an answer of a function says.
    #[must_use]
    pub fn of(response: &Response<Body>) -> Self {
        let text = String::from_utf8_lossy(response.body().as_ref()).into_owned();
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        Self {
            status: response.status().as_u16(),
            body: serde_json::from_str(&text).unwrap_or(Value::Null),
            headers: headers.collect(),
            text,
        }
    }

    /// No answer at all.
    pub(crate) const fn none() -> Self {
        Self { status: 0, body: Value::Null, text: String::new(), headers: Vec::new() }
    }

    /// A header's value.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl World {
    /// A new world in memory.
    ///
    /// # Panics
    /// When loopback is closed: no test can run then.
    pub async fn new() -> Self {
        Self::wired(&Wire::default()).await
    }

    /// A new world whose store reaches its table over `wire`.
    ///
    /// # Panics
    /// When loopback is closed: no test can run then.
    pub async fn wired(wire: &Wire) -> Self {
        Self::begin(None, wire, Objects::Memory(Arc::default())).await
    }

    /// A new world as deployed without `PUBLIC_URL`: the functions know their address from each request's context. The
    /// tenant `demo` has its storefront at [`STOREFRONT`]; `demo-mailgun` is the same shop with
    /// Mailgun, `demo-hub` the same with its Hub at [`OWN_ADDRESS`], and `demo-account` one whose shoppers sign in there with
    /// their account at the shop.
    ///
    /// # Panics
    /// When loopback is closed: no test can run then.
    pub async fn as_deployed() -> Self {
        Self::as_deployed_keeping(Objects::Memory(Arc::default())).await
    }

    /// [`Self::as_deployed`], with raw mail kept in `objects`.
    ///
    /// # Panics
    /// When loopback is closed: no test can run then.
    pub async fn as_deployed_keeping(objects: Objects) -> Self {
        Self::deployed(&Wire::default(), objects).await
    }

    /// [`Self::as_deployed`], with a store that reaches its table over `wire`.
    ///
    /// # Panics
    /// When loopback is closed: no test can run then.
    pub async fn as_deployed_wired(wire: &Wire) -> Self {
        Self::deployed(wire, Objects::Memory(Arc::default())).await
    }

    #[expect(clippy::expect_used, reason = "a test without a world has failed")]
    async fn deployed(wire: &Wire, objects: Objects) -> Self {
        let world = Self::begin(Some(String::new()), wire, objects).await;
        let demo = aftersale::tenant(STOREFRONT, &world.local.base).expect("the demo tenant");
        let id = TenantId::parse("demo-mailgun").expect("a tenant");
        let mailgun =
            demo.email.clone().map(|email| EmailChannel { provider: EmailProvider::Mailgun, ..email });
        let other = Tenant { id, email: mailgun, ..demo.clone() };
        let id = TenantId::parse("demo-hub").expect("a tenant");
        let hub_address = Some(OWN_ADDRESS.to_owned());
        let own = Tenant { id, hub_address, ..demo.clone() };
        let id = TenantId::parse("demo-account").expect("a tenant");
        let hub_address = Some(OWN_ADDRESS.replace("demo-hub", "demo-account"));
        let account_client_id = Some(demo_shop::ACCOUNT_CLIENT_ID.to_owned());
        let accounts = Tenant { id, hub_address, account_client_id, ..demo.clone() };
        world.local.shop.set_sign_in_page("http://shopify.example.com/authorize");
        for tenant in [demo, other, own, accounts] {
            world.local.put_tenant(tenant).await.expect("the tenant is written");
        }
        world
    }

    #[expect(clippy::expect_used, reason = "a test without a world has failed")]
    async fn begin(public_url: Option<String>, wire: &Wire, objects: Objects) -> Self {
        let beginning: Timestamp = BEGINNING.parse().expect("a timestamp");
        let clock = Arc::new(ManualClock::starting_at(beginning));
        let counted = Captured::default();
        let library = Objects::Memory(Arc::default());
        let options = Options {
            port: 0,
            metrics: Arc::new(Metrics::new("aftersale", counted.clone())),
            data: None,
            objects,
            library: library.clone(),
            key: Redacted::new(KEY),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            random: Arc::new(SeededRandom::from_seed(7)),
            public_url,
            pumping: false,
            table_client: Some(wire.table_client()),
        };
        Self { local: Local::start(options).await.expect("the product starts"), clock, counted, library }
    }

    /// Where an operator's commands work on it.
    ///
    /// # Panics
    /// When no HTTP client can be made, which no test survives.
    #[expect(clippy::expect_used, reason = "a test without a client has failed")]
    #[must_use]
    pub fn place(&self) -> Place {
        let base = &self.local.base;
        Place {
            store: self.local.store().clone(),
            vault: Vault::Local { key: Redacted::new(KEY) },
            library: self.library.clone(),
            http: lambda::http_client().expect("a client"),
            endpoints: Endpoints::stand_in(base),
            shop_url: Some(format!("{base}/shopify")),
            public_url: base.clone(),
            stack: None,
        }
    }

    /// Lets time pass.
    pub fn wait(&self, time: SignedDuration) {
        self.clock.advance(time);
    }

    /// Calls a function as API Gateway would.
    ///
    /// # Panics
    /// When the request cannot be built, which is a defect of the test.
    #[expect(clippy::expect_used, reason = "a request that cannot be built is a defect of the test")]
    pub async fn call(&self, method: Method, path: &str, headers: &[(&str, &str)], body: &str) -> Heard {
        let mut request = Request::builder_of(method, &format!("{}{path}", self.local.base));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Body::from(body.to_owned())).expect("a request");
        self.request(request).await
    }

    /// Calls the function that `request` is for.
    pub async fn request(&self, request: Request) -> Heard {
        Heard::of(&self.local.call(request).await)
    }

    /// A new anonymous chat session's token.
    pub async fn session(&self) -> String {
        let heard = self.call(Method::POST, "/webchat/demo/sessions", &[], "").await;
        heard.body.get("token").and_then(Value::as_str).unwrap_or_default().to_owned()
    }

    /// Posts a chat message.
    pub async fn chat(&self, token: &str, id: &str, text: &str) -> Heard {
        let authorization = format!("Bearer {token}");
        let headers = [("authorization", authorization.as_str()), ("content-type", "application/json")];
        let body = json!({ "id": id, "text": text }).to_string();
        self.call(Method::POST, "/webchat/demo/messages", &headers, &body).await
    }

    /// What the agent says to a question in a new chat, with the settings and articles as they are now.
    pub async fn ask(&self, question: &str) -> String {
        self.local.tenancies.forget();
        let token = self.session().await;
        self.chat(&token, "1", question).await.text
    }

    /// Reads a chat's messages.
    pub async fn messages(&self, token: &str) -> Heard {
        let authorization = format!("Bearer {token}");
        self.call(Method::GET, "/webchat/demo/messages", &[("authorization", &authorization)], "").await
    }

    /// Calls one of the local run's own addresses.
    pub async fn dev(&self, path: &str, body: Value) -> Heard {
        self.local.dev(path, body).await.map_or_else(
            |error| Heard { status: 0, body: Value::Null, text: error, headers: vec![] },
            |(status, body)| Heard { status, text: body.to_string(), body, headers: vec![] },
        )
    }

    /// Reads one of the local run's own addresses.
    pub async fn look(&self, path: &str) -> Value {
        self.local.look(path).await.unwrap_or_else(Value::String)
    }

    /// The turns of a conversation.
    ///
    /// # Panics
    /// When the table cannot be read.
    #[expect(clippy::expect_used, reason = "a table that cannot be read fails the test")]
    pub async fn turns(&self, conversation: &str) -> Vec<Turn> {
        let tenant = TenantId::parse("demo").expect("a tenant");
        let id = ConversationId::parse(conversation).expect("a conversation");
        self.local.store().turns(&tenant, &id, self.clock.now()).await.expect("turns")
    }
}

/// `Request::builder` with method and address set.
trait BuilderOf {
    fn builder_of(method: Method, uri: &str) -> lambda_http::http::request::Builder;
}

impl BuilderOf for Request {
    fn builder_of(method: Method, uri: &str) -> lambda_http::http::request::Builder {
        lambda_http::http::Request::builder().method(method).uri(uri)
    }
}
