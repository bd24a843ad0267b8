//! The desk as a function on AWS has it.

use crate::{
    Clients, Config, Error, Metrics, Need, Refusal, Request, clients, env, public_url, start_telemetry,
};
use clock::{SystemClock, SystemRandom};
use desk::{Desk, Endpoints, Tenancies, Tenancy, TenancyError};
use model::TenantId;
use shop::Admin;
use std::sync::Arc;
use store::{Objects, Store, Vault};

/// Everything a function on a message's path needs.
pub struct Path {
    /// The path.
    pub desk: Desk,
    /// The shops.
    pub tenancies: Arc<Tenancies>,
    /// The configuration.
    pub config: Config,
    /// What a further AWS client is made from.
    pub aws: aws_config::SdkConfig,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// The client for providers and help desks.
    pub http: reqwest::Client,
    /// Where the providers are.
    pub endpoints: Endpoints,
}

/// Starts a function: telemetry, configuration, clients, and the connection to the table.
pub async fn start(needs: &[Need]) -> Result<Path, Error> {
    let (config, clients) = begin(needs).await?;
    Ok(path(config, &clients, Objects::Memory(Arc::default())))
}

/// Starts a function that answers shoppers: it needs [`Need::LibraryBucket`] and reads the shops' articles. The others do
/// not carry that client.
pub async fn start_with_articles(needs: &[Need]) -> Result<Path, Error> {
    let (config, clients) = begin(needs).await?;
    let client = Box::new(aws_sdk_s3::Client::new(&clients.aws));
    let library = Objects::S3 { client, bucket: config.library_bucket.clone() };
    Ok(path(config, &clients, library))
}

async fn begin(needs: &[Need]) -> Result<(Config, Clients), Error> {
    start_telemetry(&env);
    let config = Config::from_env(&env, needs)?;
    let clients = clients().await?;
    clients.open_table(&config.table).await;
    Ok((config, clients))
}

impl Path {
    /// The bucket of raw mail. Its client is made for the one function that writes there.
    #[must_use]
    pub fn objects(&self) -> Objects {
        self.bucket(&self.config.mail_bucket)
    }

    /// The bucket of the shops' articles, for the one function that writes there.
    #[must_use]
    pub fn library(&self) -> Objects {
        self.bucket(&self.config.library_bucket)
    }

    fn bucket(&self, name: &str) -> Objects {
        Objects::S3 { client: Box::new(aws_sdk_s3::Client::new(&self.aws)), bucket: name.to_owned() }
    }
}

fn path(config: Config, clients: &Clients, library: Objects) -> Path {
    let clock = Arc::new(SystemClock);
    let admin = Admin::new(clients.http.clone(), {
        let clock = Arc::clone(&clock);
        move || clock::Clock::now(&*clock)
    });
    let desk = Desk {
        store: Store::new(clients.dynamodb.clone(), config.table.clone()),
        shop: Arc::new(admin),
        clock,
        random: Arc::new(SystemRandom),
        public_url: config.public_url.clone().unwrap_or_default(),
    };
    let vault = Vault::Kms { client: Box::new(clients.kms.clone()), key: config.secrets_key.clone() };
    // Only a stack whose operator says so speaks to stand-ins of the providers: the deployed test.
    let stand_in = env("PROVIDERS_URL").filter(|url| !url.is_empty());
    let endpoints = stand_in.as_deref().map_or_else(Endpoints::default, Endpoints::stand_in);
    let tenancies = Tenancies::new(vault, library, stand_in.map(|url| format!("{url}/shopify")));
    Path {
        desk,
        tenancies: Arc::new(tenancies),
        metrics: Arc::new(Metrics::stdout(&config.table)),
        config,
        aws: clients.aws.clone(),
        http: clients.http.clone(),
        endpoints,
    }
}

/// The desk for one request: with the address under which the sender reached us, where none is configured.
pub fn desk_for(desk: &Desk, request: &Request) -> Result<Desk, Refusal> {
    if !desk.public_url.is_empty() {
        return Ok(desk.clone());
    }
    Ok(Desk { public_url: public_url(None, request)?, ..desk.clone() })
}

/// The tenant of a route. An unknown one is refused like any address that is not there.
pub async fn tenancy(desk: &Desk, tenancies: &Tenancies, tenant: &str) -> Result<Arc<Tenancy>, Refusal> {
    let id = TenantId::parse(tenant).map_err(|_| Refusal::not_found("not a tenant's name"))?;
    tenancies.get(desk, &id).await.map_err(|error| match error {
        TenancyError::Unknown => Refusal::not_found("no such tenant"),
        TenancyError::Unavailable(reason) => Refusal::unavailable(5, reason),
    })
}
