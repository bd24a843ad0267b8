//! The clients of everything outside, made once while the function starts.

use aws_config::{BehaviorVersion, SdkConfig, timeout::TimeoutConfig};
use jiff::Timestamp;
use model::TenantId;
use reqwest::{Certificate, redirect::Policy};
use std::time::Duration;
use store::Store;
use webpki_root_certs::TLS_SERVER_ROOT_CERTS;

/// A connection that is not there after a second will not be there in time for a shopper.
const CONNECT: Duration = Duration::from_secs(1);
/// One try of a call to AWS; the SDK makes up to three.
const ATTEMPT: Duration = Duration::from_secs(3);

/// Clients that every function may use; they share connections and are cheap to clone.
#[derive(Debug, Clone)]
pub struct Clients {
    /// Region, credentials and time limits: what a further client is made from.
    pub aws: SdkConfig,
    /// The table.
    pub dynamodb: aws_sdk_dynamodb::Client,
    /// The keys that seal secrets.
    pub kms: aws_sdk_kms::Client,
    /// The queues.
    pub sqs: aws_sdk_sqs::Client,
    /// Shopify, the providers, the help desk. Follows no redirect: an answer from elsewhere is not the one we asked
    /// for. Each call sets its own time limit.
    pub http: reqwest::Client,
}

/// Makes the clients, from the role and the region that Lambda sets.
pub async fn clients() -> Result<Clients, reqwest::Error> {
    let timeouts =
        TimeoutConfig::builder().connect_timeout(CONNECT).operation_attempt_timeout(ATTEMPT).build();
    let aws = aws_config::defaults(BehaviorVersion::latest()).timeout_config(timeouts).load().await;
    Ok(Clients {
        dynamodb: aws_sdk_dynamodb::Client::new(&aws),
        kms: aws_sdk_kms::Client::new(&aws),
        sqs: aws_sdk_sqs::Client::new(&aws),
        http: http_client()?,
        aws,
    })
}

impl Clients {
    /// Opens the connection to the table with one cheap read, of a tenant that does not exist. For a function on a
    /// message's path: while it starts it has a whole processor for the handshake, later a small part of one.
    ///
    /// Whether the read works does not matter here; the first message will tell.
    pub async fn open_table(&self, table: &str) {
        if let Ok(nobody) = TenantId::parse("connection-opened") {
            let store = Store::new(self.dynamodb.clone(), table);
            if let Err(error) = store.tenant(&nobody, Timestamp::UNIX_EPOCH).await {
                tracing::warn!(error = %error, "The table did not answer while the function started");
            }
        }
    }
}

/// The client for everything that is not AWS.
#[expect(clippy::disallowed_methods, reason = "the one client, so that its rules hold for every call")]
pub fn http_client() -> Result<reqwest::Client, reqwest::Error> {
    // Mozilla's roots, compiled in: reading the system's takes 2 to 60 ms of every start, this less than one.
    let roots = TLS_SERVER_ROOT_CERTS.iter().map(|root| Certificate::from_der(root));
    reqwest::Client::builder()
        .redirect(Policy::none())
        .connect_timeout(CONNECT)
        .tls_certs_only(roots.collect::<Result<Vec<_>, _>>()?)
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    #[tokio::test]
    async fn a_redirect_is_an_answer_and_is_not_followed() {
        let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", server.local_addr().unwrap());
        let answer = async {
            let (mut connection, _) = server.accept().await.unwrap();
            assert!(connection.read(&mut [0; 1024]).await.unwrap() > 0);
            let redirect = "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n";
            connection.write_all(redirect.as_bytes()).await.unwrap();
        };
        let (got, ()) = tokio::join!(http_client().unwrap().get(url).send(), answer);
        assert_eq!(got.unwrap().status(), 302);
    }
}
