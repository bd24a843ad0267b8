//! The commands for a shop's Customer Hub and its returns platform.

use super::{id, place};
use crate::On;
use aftersale::operate::{self, OperateError, hub::At};
use clap::Subcommand;
use clock::{Clock, SystemClock};
use model::{ReturnsPortal, ReturnsProvider};
use std::io;

#[derive(Subcommand)]
pub(crate) enum HubCommand {
    /// Says whether it is live, where it is, and which returns platform is connected.
    Show {
        /// The shop.
        tenant: String,
    },
    /// Lets shoppers change their orders, as the shop's policy allows.
    Live {
        /// The shop.
        tenant: String,
    },
    /// Closes it to changes: the agent offers a person instead.
    Close {
        /// The shop.
        tenant: String,
    },
    /// Puts it on the storefront, behind the shop's own login, or at an address of its own, where shoppers sign in with a
    /// code by mail or, with a client id, with their account at the shop.
    At {
        /// The shop.
        tenant: String,
        /// Where.
        #[arg(value_parser = ["storefront", "own-address"])]
        place: String,
        /// Our client id at the shop's Customer Account API (Shopify's admin, Headless).
        #[arg(long)]
        client_id: Option<String>,
    },
}

#[derive(Subcommand)]
pub(crate) enum ReturnsCommand {
    /// Connects a platform: orders that have arrived get a button that leads there.
    Connect {
        /// The shop.
        tenant: String,
        /// Whose it is.
        #[arg(value_parser = ReturnsProvider::ALL.map(ReturnsProvider::name))]
        provider: String,
        /// The portal's page. Its query may hold `{order_name}`, `{order_number}`, `{order_id}`, `{email}`, `{zip}` and `{locale}`.
        url: String,
    },
    /// Asks the portal's page whether it is there. Fails where it is not.
    Test {
        /// The shop.
        tenant: String,
    },
    /// Takes the platform away, and its button with it.
    Disconnect {
        /// The shop.
        tenant: String,
    },
}

pub(crate) async fn hub(on: &On, command: HubCommand) -> Result<(), String> {
    let work = async {
        let (now, place, out) = (SystemClock.now(), place(on).await?, &mut io::stdout().lock());
        match command {
            HubCommand::Show { tenant } => operate::hub::show(&place, &id(&tenant)?, now, out).await,
            HubCommand::Live { tenant } => {
                operate::hub::set_live(&place, &id(&tenant)?, true, now, out).await
            }
            HubCommand::Close { tenant } => {
                operate::hub::set_live(&place, &id(&tenant)?, false, now, out).await
            }
            HubCommand::At { tenant, place: at, client_id } => {
                let at = read_at(&at, client_id)?;
                operate::hub::put_at(&place, &id(&tenant)?, at, now, out).await
            }
        }
    };
    work.await.map_err(|error: OperateError| error.to_string())
}

fn read_at(place: &str, client_id: Option<String>) -> Result<At, OperateError> {
    match (place, client_id) {
        ("own-address", None) => Ok(At::OwnAddress),
        ("own-address", Some(client)) => Ok(At::OwnAddressWithAccounts(client)),
        (_, None) => Ok(At::Storefront),
        (_, Some(_)) => Err(OperateError::Usage("--client-id is for own-address alone".to_owned())),
    }
}

/// Works on the returns platform; `false` when its page is not there.
pub(crate) async fn returns(on: &On, command: ReturnsCommand) -> Result<bool, String> {
    let work = async {
        let (now, place, out) = (SystemClock.now(), place(on).await?, &mut io::stdout().lock());
        match command {
            ReturnsCommand::Connect { tenant, provider, url } => {
                let provider = ReturnsProvider::from_name(&provider).unwrap_or(ReturnsProvider::Other);
                let portal = ReturnsPortal { provider, url };
                operate::hub::connect(&place, &id(&tenant)?, portal, now, out).await.map(|()| true)
            }
            ReturnsCommand::Test { tenant } => operate::hub::test(&place, &id(&tenant)?, now, out).await,
            ReturnsCommand::Disconnect { tenant } => {
                operate::hub::disconnect(&place, &id(&tenant)?, now, out).await.map(|()| true)
            }
        }
    };
    work.await.map_err(|error: OperateError| error.to_string())
}
