//! Where a command works: on the local run's file, or on a stack.

use super::{OperateError, said};
use crate::{database, key};
use aws_config::BehaviorVersion;
use clock::{Clock, Random};
use desk::{Desk, Endpoints};
use shop::Admin;
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Arc,
};
use store::{Objects, Store, Vault};

/// A table, and the key that seals its tenants' secrets.
pub struct Place {
    /// The table.
    pub store: Store,
    /// The key.
    pub vault: Vault,
    /// The articles.
    pub library: Objects,
    /// What is called from here: providers, shops.
    pub http: reqwest::Client,
    /// Where the providers are.
    pub endpoints: Endpoints,
    /// Where every shop is instead of at its own address: in the local run.
    pub shop_url: Option<String>,
    /// Where the functions are reached: scheme and host.
    pub public_url: String,
    /// What else the stack consists of; `None` for the local run.
    pub stack: Option<Stack>,
}

/// A deployed stack.
pub struct Stack {
    /// Its name, which is the table's.
    pub name: String,
    /// Reads the table's settings.
    pub dynamodb: aws_sdk_dynamodb::Client,
    /// Reads the queues.
    pub sqs: aws_sdk_sqs::Client,
    /// The queues, working ones first.
    pub queues: Vec<StackQueue>,
}

/// A queue of the stack.
pub struct StackQueue {
    /// Its name in the template.
    pub name: &'static str,
    /// Its address.
    pub url: String,
    /// Whether what lies in it was given up.
    pub dead: bool,
}

/// The outputs of the template that hold queues, and whether they hold what was given up.
const QUEUES: [(&str, &str, bool); 9] = [
    ("DeliveriesUrl", "Deliveries", false),
    ("HandoffsUrl", "Handoffs", false),
    ("ChangesUrl", "Changes", false),
    ("IndexesUrl", "Indexes", false),
    ("DeliveriesDeadUrl", "DeliveriesDead", true),
    ("HandoffsDeadUrl", "HandoffsDead", true),
    ("ChangesDeadUrl", "ChangesDead", true),
    ("IndexesDeadUrl", "IndexesDead", true),
    ("RelayFailuresUrl", "RelayFailures", true),
];

impl Place {
    /// The local run's file; it may be running at `port` meanwhile.
    pub async fn local(data: &Path, port: u16) -> Result<Self, OperateError> {
        let unusable = |why: &dyn std::fmt::Display| {
            OperateError::Local(format!("cannot use {}: {why}", data.display()))
        };
        let key = key::of(data).map_err(|error| unusable(&error))?;
        let embedded = database::open(Some(data), None).await.map_err(|error| unusable(&error))?;
        let base = format!("http://127.0.0.1:{port}");
        Ok(Self {
            store: embedded.store,
            vault: Vault::Local { key },
            library: Objects::Folder(beside(data, ".library")),
            http: http()?,
            endpoints: Endpoints::stand_in(&base),
            shop_url: Some(format!("{base}/shopify")),
            public_url: base,
            stack: None,
        })
    }

    /// The path, for a command that writes into a conversation.
    #[must_use]
    pub fn desk(&self, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> Desk {
        let admin = {
            let clock = Arc::clone(&clock);
            Admin::new(self.http.clone(), move || clock.now())
        };
        let (store, public_url) = (self.store.clone(), self.public_url.clone());
        Desk { store, shop: Arc::new(admin), clock, random, public_url }
    }

    /// A command to type, for this place.
    #[must_use]
    pub fn command(&self, words: &str) -> String {
        let on = self.stack.as_ref().map(|stack| format!(" --stack {}", stack.name));
        format!("aftersale {words}{}", on.unwrap_or_default())
    }

    /// The stack of that name, in the region and with the credentials of the environment.
    pub async fn stack(name: &str) -> Result<Self, OperateError> {
        let aws = aws_config::load_defaults(BehaviorVersion::latest()).await;
        let outputs = outputs(&aws_sdk_cloudformation::Client::new(&aws), name).await?;
        let output = |key: &str| {
            outputs.get(key).cloned().ok_or_else(|| OperateError::Stack {
                name: name.to_owned(),
                why: format!("it has no output {key}: is it one of Aftersale's?"),
            })
        };
        let mut queues = Vec::new();
        for (key, name, dead) in QUEUES {
            queues.push(StackQueue { name, url: output(key)?, dead });
        }
        let dynamodb = aws_sdk_dynamodb::Client::new(&aws);
        // As the functions do, for a stack that speaks to stand-ins: the deployed test.
        let stand_in = lambda::env("PROVIDERS_URL").filter(|url| !url.is_empty());
        let kms = Box::new(aws_sdk_kms::Client::new(&aws));
        let s3 = Box::new(aws_sdk_s3::Client::new(&aws));
        Ok(Self {
            store: Store::new(dynamodb.clone(), output("Table")?),
            vault: Vault::Kms { client: kms, key: output("SecretsKey")? },
            library: Objects::S3 { client: s3, bucket: output("LibraryBucket")? },
            http: http()?,
            endpoints: stand_in.as_deref().map_or_else(Endpoints::default, Endpoints::stand_in),
            shop_url: stand_in.map(|url| format!("{url}/shopify")),
            public_url: output("PublicUrl")?,
            stack: Some(Stack {
                name: name.to_owned(),
                dynamodb,
                sqs: aws_sdk_sqs::Client::new(&aws),
                queues,
            }),
        })
    }
}

/// The path of what is kept beside the local run's file.
#[must_use]
pub fn beside(data: &Path, suffix: &str) -> PathBuf {
    let mut name = data.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

async fn outputs(
    cloudformation: &aws_sdk_cloudformation::Client,
    name: &str,
) -> Result<HashMap<String, String>, OperateError> {
    let refused = |why: String| OperateError::Stack { name: name.to_owned(), why };
    let answer = cloudformation.describe_stacks().stack_name(name).send().await;
    let answer = answer.map_err(|error| refused(said(&error)))?;
    let stack = answer.stacks.unwrap_or_default().into_iter().next();
    let stack = stack.ok_or_else(|| refused("there is none in this account and region".to_owned()))?;
    let outputs = stack.outputs.unwrap_or_default();
    Ok(outputs.into_iter().filter_map(|output| Some((output.output_key?, output.output_value?))).collect())
}

fn http() -> Result<reqwest::Client, OperateError> {
    lambda::http_client().map_err(|error| OperateError::Local(error.to_string()))
}
