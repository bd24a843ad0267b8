//! Shopify, Twilio, Postmark and a help desk behind one address: what `PROVIDERS_URL` names to a function.

use crate::{Providers, providers};
use axum::Router;
use clock::Clock;
use demo_shop::DemoShop;
use std::sync::Arc;
use tokio::net::TcpListener;

/// The stand-ins by themselves, for a stack whose functions run elsewhere.
pub struct StandIns {
    /// The demo shop.
    pub shop: Arc<DemoShop>,
    /// What left.
    pub providers: Arc<Providers>,
}

impl StandIns {
    /// Serves them at `listener`; shoppers' messages are handed to `webhooks`.
    #[must_use]
    pub fn serve(listener: TcpListener, webhooks: &str, clock: &Arc<dyn Clock>) -> Self {
        let shop_clock = Arc::clone(clock);
        let shop = DemoShop::new(clock.now()).with_clock(move || shop_clock.now());
        let stand_ins = Self { shop: Arc::new(shop), providers: Arc::new(Providers::new(webhooks)) };
        let router = router(&stand_ins.shop, &stand_ins.providers, clock);
        tokio::spawn(async move { axum::serve(listener, router).await });
        stand_ins
    }
}

pub(crate) fn router<S: Clone + Send + Sync + 'static>(
    shop: &Arc<DemoShop>,
    providers: &Arc<Providers>,
    clock: &Arc<dyn Clock>,
) -> Router<S> {
    Router::new()
        .nest("/shopify", demo_shop::router(Arc::clone(shop)))
        .merge(providers::router(Arc::clone(providers), Arc::clone(clock)))
        .with_state(())
}
