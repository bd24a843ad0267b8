//! Starting everything.

use crate::{Providers, TENANT, TableClient, database, demo, dev, edge, pump::Pump, stand_ins, storefront};
use axum::{Router, routing::any};
use clock::{Clock, Random};
use demo_shop::DemoShop;
use desk::{Carriers, Desk, Endpoints, Tenancies, library};
use lambda::Metrics;
use lambda::{BoxFuture, Failure, SqsBatchResponse, SqsEvent};
use model::{Article, Filed, Redacted, Tenant, TenantId};
use std::{path::PathBuf, sync::Arc};
use store::{Objects, Store, StoreError, Vault};
use tokio::net::TcpListener;

/// How to start.
pub struct Options {
    /// The port on 127.0.0.1; 0 for any that is free.
    pub port: u16,
    /// The file the data is kept in; `None`: in memory.
    pub data: Option<PathBuf>,
    /// Where raw mail is kept.
    pub objects: Objects,
    /// Where articles and their indexes are kept.
    pub library: Objects,
    /// Where the functions count.
    pub metrics: Arc<Metrics>,
    /// The key that seals tenant secrets here.
    pub key: Redacted<[u8; 32]>,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub random: Arc<dyn Random>,
    /// Where providers and browsers reach the functions; `None`: under the port. Empty: under the domain of each request's
    /// own context, as in a deployment that sets no `PUBLIC_URL`.
    pub public_url: Option<String>,
    /// Whether what is in the outbox leaves by itself, as in a deployment; a test lets it out by hand.
    pub pumping: bool,
    /// Another way to the table; `None`: the SDK as it comes.
    pub table_client: Option<TableClient>,
}

/// Why the product did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The port is taken, or loopback is closed.
    #[error("cannot listen: {0}")]
    Listen(#[from] std::io::Error),
    /// The database file cannot be used.
    #[error("cannot open the data: {0}")]
    Database(String),
    /// The demo tenant cannot be written.
    #[error("cannot write the demo tenant: {0}")]
    Demo(String),
}

/// The running product.
pub struct Local {
    /// The API and the preview: `http://127.0.0.1:{port}`.
    pub base: String,
    /// The storefront, another origin: `http://localhost:{port}`.
    pub storefront: String,
    /// The path.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// The demo shop's Admin endpoint.
    pub shop: Arc<DemoShop>,
    /// What left.
    pub providers: Arc<Providers>,
    pub(crate) vault: Vault,
    pub(crate) library: Objects,
    pub(crate) functions: Functions,
    pub(crate) pump: Pump,
    pub(crate) http: reqwest::Client,
}

/// The functions behind HTTP.
pub(crate) struct Functions {
    pub(crate) webchat: webchat::App,
    pub(crate) sms: sms::App,
    pub(crate) email: email::App,
    pub(crate) proxy: proxy::App,
    pub(crate) hub: hub::App,
}

impl Local {
    /// Starts everything and serves it.
    pub async fn start(options: Options) -> Result<Arc<Self>, StartError> {
        let listener = TcpListener::bind(("127.0.0.1", options.port)).await?;
        let port = listener.local_addr()?.port();
        let local = Arc::new(Self::assemble(&options, port).await?);
        local.seed().await?;
        let router = local.router();
        tokio::spawn(async move { axum::serve(listener, router).await });
        if options.pumping {
            Pump::start(Arc::clone(&local));
        }
        Ok(local)
    }

    async fn assemble(options: &Options, port: u16) -> Result<Self, StartError> {
        let base = format!("http://127.0.0.1:{port}");
        let embedded = database::open(options.data.as_deref(), options.table_client.as_ref()).await?;
        let http = lambda::http_client().map_err(|error| StartError::Demo(error.to_string()))?;
        let clock = Arc::clone(&options.clock);
        let admin = shop::Admin::new(http.clone(), move || clock.now());
        let desk = Desk {
            store: embedded.store.clone(),
            shop: Arc::new(admin),
            clock: Arc::clone(&options.clock),
            random: Arc::clone(&options.random),
            public_url: options.public_url.clone().unwrap_or_else(|| base.clone()),
        };
        let vault = Vault::Local { key: options.key.clone() };
        let tenancies =
            Arc::new(Tenancies::new(vault.clone(), options.library.clone(), Some(format!("{base}/shopify"))));
        let clock = Arc::clone(&options.clock);
        let storefront = format!("http://localhost:{port}");
        let demo_shop = DemoShop::new(options.clock.now()).with_clock(move || clock.now());
        let demo_shop = demo_shop.with_pictures(&format!("{storefront}/pictures"));
        demo_shop.register_callback(&format!("{base}/hub/{TENANT}{}", desk::CALLBACK));
        demo_shop.set_sign_in_page(&format!("{storefront}/account/authorize"));
        let carriers = Carriers { http: http.clone(), endpoints: Endpoints::stand_in(&base) };
        Ok(Self {
            storefront,
            functions: functions(&desk, &tenancies, &carriers, options),
            pump: Pump::new(
                embedded.database,
                &desk,
                &tenancies,
                carriers,
                &options.metrics,
                options.library.clone(),
            ),
            providers: Arc::new(Providers::new(&base)),
            shop: Arc::new(demo_shop),
            base,
            desk,
            tenancies,
            vault,
            library: options.library.clone(),
            http,
        })
    }

    /// Writes the demo tenant, if it is not there.
    async fn seed(&self) -> Result<(), StartError> {
        let failed = |error: &dyn std::fmt::Display| StartError::Demo(error.to_string());
        let tenant = demo::tenant(&self.storefront, &self.base).map_err(|e| failed(&e))?;
        self.put_tenant(tenant).await.map_err(|e| failed(&e))
    }

    /// Writes the demo tenant's settings with the demo's secrets, and the demo's articles with their addresses on its
    /// storefront; they hold at once.
    pub async fn put_tenant(&self, tenant: Tenant) -> Result<(), StoreError> {
        let unavailable = |error: &dyn std::fmt::Display| StoreError::Unavailable(error.to_string());
        let bytes = demo::secrets().to_bytes().map_err(|e| unavailable(&e))?;
        let sealed = self.vault.seal(&tenant.id, &bytes).await.map_err(|e| unavailable(&e))?;
        let (store, now) = (&self.desk.store, self.desk.clock.now());
        let known = store.tenant(&tenant.id, now).await?;
        store.put_tenant(&tenant, Some(&sealed)).await?;
        if known.as_ref().is_none_or(|known| known.tenant.storefront != tenant.storefront) {
            let library = known.map(|known| known.library).unwrap_or_default();
            let mut articles = library::articles(&self.library, &tenant.id, &library).await?;
            articles.retain(|filed| !demo::is_ours(&filed.article.id));
            articles.extend(demo::articles(&tenant.storefront, now));
            let parts = (store, &self.library);
            let filed = library::file(parts, &tenant.id, &library, articles, library.imported.clone()).await;
            let filed = filed.map_err(|e| unavailable(&e))?;
            library::index(parts, &tenant, &filed).await.map_err(|e| unavailable(&e))?;
        }
        self.tenancies.forget();
        Ok(())
    }

    /// A tenant's articles.
    pub async fn articles(&self, tenant: &TenantId) -> Result<Vec<Article>, StoreError> {
        let record = self.desk.store.tenant(tenant, self.desk.clock.now()).await?;
        let library = record.map(|record| record.library).unwrap_or_default();
        let filed = library::articles(&self.library, tenant, &library).await?;
        Ok(Filed::articles(filed))
    }

    /// Changes the demo tenant's settings.
    pub async fn change_tenant(&self, change: impl FnOnce(&mut Tenant) + Send) -> Result<(), StoreError> {
        let id = TenantId::parse(TENANT).map_err(|error| StoreError::Unavailable(error.to_string()))?;
        let now = self.desk.clock.now();
        let Some(record) = self.desk.store.tenant(&id, now).await? else { return Ok(()) };
        let mut tenant = record.tenant;
        change(&mut tenant);
        self.put_tenant(tenant).await
    }

    /// The table.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.desk.store
    }

    fn router(self: &Arc<Self>) -> Router {
        Router::new()
            .merge(dev::router())
            .merge(storefront::router())
            .fallback(any(edge::to_function))
            .with_state(Arc::clone(self))
            .merge(stand_ins::router(&self.shop, &self.providers, &self.desk.clock))
    }
}

/// What changes orders at the shop.
pub(crate) fn editor(desk: &Desk, carriers: &Carriers) -> Arc<dyn shop::Editor> {
    let clock = Arc::clone(&desk.clock);
    Arc::new(shop::Admin::new(carriers.http.clone(), move || clock.now()))
}

fn functions(desk: &Desk, tenancies: &Arc<Tenancies>, carriers: &Carriers, options: &Options) -> Functions {
    let parts = || (desk.clone(), Arc::clone(tenancies));
    let ((d1, t1), (d2, t2), (d3, t3)) = (parts(), parts(), parts());
    let ((d4, t4), (d5, t5)) = (parts(), parts());
    let metrics = || Arc::clone(&options.metrics);
    Functions {
        webchat: webchat::App { desk: d1, tenancies: t1, metrics: metrics() },
        sms: sms::App { desk: d2, tenancies: t2, metrics: metrics() },
        email: email::App {
            desk: d3,
            tenancies: t3,
            metrics: metrics(),
            carriers: carriers.clone(),
            objects: options.objects.clone(),
        },
        proxy: proxy::App { desk: d4, tenancies: t4 },
        hub: hub::App {
            desk: d5,
            tenancies: t5,
            editor: editor(desk, carriers),
            accounts: shop::Accounts::new(carriers.http.clone()),
        },
    }
}

impl Local {
    /// Lets everything out of the outbox that is in it now.
    pub async fn let_out(&self) {
        // Boxed, since futures within futures get deeper than the compiler lays out.
        let all: BoxFuture<'_, ()> = Box::pin(self.pump.let_out());
        all.await;
    }

    /// Hands a batch of the queue `deliveries` to its function.
    pub async fn deliver(&self, batch: SqsEvent) -> Result<SqsBatchResponse, Failure> {
        self.pump.deliver(batch).await
    }

    /// Hands a batch of the queue `handoffs` to its function.
    pub async fn hand_off(&self, batch: SqsEvent) -> Result<SqsBatchResponse, Failure> {
        self.pump.hand_off(batch).await
    }

    /// Hands a batch of the queue `indexes` to its function.
    pub async fn index(&self, batch: SqsEvent) -> Result<SqsBatchResponse, Failure> {
        self.pump.index(batch).await
    }

    /// Every item of the table, in DynamoDB's JSON.
    #[must_use]
    pub fn items(&self) -> Vec<serde_json::Value> {
        self.pump.items()
    }

    /// Hands the stream's next records to the relay; they come again unless it took them all.
    pub async fn relay_next(&self) {
        self.pump.relay_next().await;
    }

    /// Hands the oldest message of the queue `deliveries` to its function; it comes back unless it is done.
    pub async fn deliver_next(&self) {
        self.pump.deliver_next().await;
    }

    /// Hands the oldest message of the queue `handoffs` to its function; it comes back unless it is done.
    pub async fn hand_off_next(&self) {
        self.pump.hand_off_next().await;
    }

    /// Hands the oldest message of the queue `changes` to its function; it comes back unless it is done.
    pub async fn change_next(&self) {
        self.pump.change_next().await;
    }

    /// Hands a batch of the queue `changes` to its function.
    pub async fn change(&self, batch: SqsEvent) -> Result<SqsBatchResponse, Failure> {
        self.pump.change(batch).await
    }

    /// How many messages wait in the queues `deliveries` and `handoffs`.
    #[must_use]
    pub fn queued(&self) -> (usize, usize) {
        self.pump.queued()
    }

    /// Queues again what has not left, as the schedule does every minute.
    pub async fn sweep(&self) {
        self.pump.sweep().await;
    }

    /// Reads no stream from now on, as when the relay is switched off.
    pub fn stop_stream(&self) {
        self.pump.stop_stream();
    }

    /// Reads the stream again, from what is written from now on: it keeps nothing longer than a day.
    pub async fn start_stream(&self) {
        self.pump.start_stream().await;
    }

    /// Reads `/dev/{path}` over HTTP.
    pub async fn look(&self, path: &str) -> Result<serde_json::Value, String> {
        let answer = self.http.get(format!("{}/dev/{path}", self.base)).send().await;
        let text =
            answer.map_err(|error| error.to_string())?.text().await.map_err(|error| error.to_string())?;
        serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))
    }

    /// Calls `/dev/{path}` over HTTP; its status and body.
    pub async fn dev(&self, path: &str, body: serde_json::Value) -> Result<(u16, serde_json::Value), String> {
        let request = self.http.post(format!("{}/dev/{path}", self.base)).json(&body);
        let answer = request.send().await.map_err(|error| error.to_string())?;
        let status = answer.status().as_u16();
        let text = answer.text().await.map_err(|error| error.to_string())?;
        Ok((status, serde_json::from_str(&text).unwrap_or(serde_json::Value::String(text))))
    }
}
