//! What the shop holds, and how it behaves.

use crate::account::Accounts;
use crate::edits::Edit;
use crate::{CLIENT_SECRET, DemoOrder, DemoText, LEGACY_TOKEN, data, order, text};
use jiff::{SignedDuration, Timestamp};
use model::{CustomerId, OrderId};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How long a token lives, as Shopify's do.
pub(crate) const TOKEN_LIFE: SignedDuration = SignedDuration::from_secs(86_399);

/// What the app asks the demo shop for.
const SCOPES: [&str; 11] = [
    "write_orders",
    "write_order_edits",
    "read_products",
    "read_locations",
    "read_all_orders",
    "read_customers",
    "read_merchant_managed_fulfillment_orders",
    "read_assigned_fulfillment_orders",
    "read_third_party_fulfillment_orders",
    "read_content",
    "read_legal_policies",
];

/// A customer's record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoCustomer {
    /// Shopify's id.
    pub id: CustomerId,
    /// The default mail address.
    pub email: Option<String>,
    /// The default phone, E.164.
    pub phone: Option<String>,
}

/// How the endpoint behaves.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// As it should.
    #[default]
    Ok,
    /// As it should, after 3 seconds.
    Slow,
    /// Status 503.
    Down,
    /// Every query is over the rate limit; the bucket is empty.
    Throttled,
    /// Status 200 and something that is not JSON.
    Garbage,
    /// It does what it is asked, and the answer is lost.
    Lost,
}

/// One demo shop. Everything may be changed while it is served.
pub struct DemoShop {
    clock: Box<dyn Fn() -> Timestamp + Send + Sync>,
    state: Mutex<State>,
}

pub(crate) struct State {
    pub(crate) customers: Vec<DemoCustomer>,
    pub(crate) orders: Vec<DemoOrder>,
    pub(crate) texts: Vec<DemoText>,
    mode: Mode,
    spell: Option<Spell>,
    denied: Option<String>,
    secrets: Vec<Hash>,
    tokens: HashMap<Hash, Option<Timestamp>>,
    issued: u64,
    requests: Vec<String>,
    /// The keys of what was done once and is not done again.
    pub(crate) keys: HashSet<String>,
    /// Orders whose cancellation was asked for and is not done yet.
    pub(crate) cancelling: Vec<OrderId>,
    /// What somebody does to an order after so many queries.
    meanwhile: Option<(u32, Meanwhile)>,
    /// Edits that were begun.
    pub(crate) edits: Vec<Edit>,
    /// The customers' sign-in.
    pub(crate) accounts: Accounts,
}

/// What somebody does to the shop's orders.
type Meanwhile = Box<dyn FnOnce(&mut [DemoOrder]) + Send>;

/// A mode for some queries.
#[derive(Debug, Clone, Copy)]
struct Spell {
    mode: Mode,
    /// So many queries before it begins.
    after: u32,
    /// So many queries.
    left: u32,
}

/// Secrets and tokens are looked up by hash, so that no comparison tells how much of one was right.
type Hash = [u8; 32];

fn hash(text: &str) -> Hash {
    Sha256::digest(text.as_bytes()).into()
}

impl DemoShop {
    /// The demo shop as it is at `now`, where its clock stands still.
    #[must_use]
    pub fn new(now: Timestamp) -> Self {
        let state = State {
            customers: data::customers(),
            orders: data::orders(now),
            texts: text::texts(now),
            mode: Mode::Ok,
            spell: None,
            denied: None,
            secrets: vec![hash(CLIENT_SECRET)],
            tokens: HashMap::from([(hash(LEGACY_TOKEN), None)]),
            issued: 0,
            requests: Vec::new(),
            keys: HashSet::new(),
            cancelling: Vec::new(),
            meanwhile: None,
            edits: Vec::new(),
            accounts: Accounts::default(),
        };
        Self { clock: Box::new(move || now), state: Mutex::new(state) }
    }

    /// The same shop with a clock that moves; tokens expire by it.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// The same shop with the pictures of its products below `base`, an address without a slash at its end.
    #[must_use]
    pub fn with_pictures(self, base: &str) -> Self {
        for line in self.state().orders.iter_mut().flat_map(|order| &mut order.lines) {
            line.image = line.image.take().map(|address| address.replace(order::PICTURES, base));
        }
        self
    }

    /// Everybody who has an account.
    #[must_use]
    pub fn customers(&self) -> Vec<DemoCustomer> {
        self.state().customers.clone()
    }

    /// Opens an account, or replaces the one with the same id.
    pub fn add_customer(&self, customer: DemoCustomer) {
        let mut state = self.state();
        state.customers.retain(|known| known.id != customer.id);
        state.customers.push(customer);
    }

    /// Everything that was ordered.
    #[must_use]
    pub fn orders(&self) -> Vec<DemoOrder> {
        self.state().orders.clone()
    }

    /// Places an order, or replaces the one with the same id.
    pub fn add_order(&self, order: DemoOrder) {
        let mut state = self.state();
        state.orders.retain(|known| known.id != order.id);
        state.orders.push(order);
    }

    /// Changes the order named `name` (`#1001`). False if there is none.
    pub fn edit_order(&self, name: &str, change: impl FnOnce(&mut DemoOrder)) -> bool {
        let mut state = self.state();
        let order = state.orders.iter_mut().find(|order| order.name == name);
        order.map(change).is_some()
    }

    /// Changes the order named `name` once, right before the query after `queries` others.
    pub fn edit_after(&self, queries: u32, name: &str, change: impl FnOnce(&mut DemoOrder) + Send + 'static) {
        let name = name.to_owned();
        let meanwhile = move |orders: &mut [DemoOrder]| {
            let order = orders.iter_mut().find(|order| order.name == name);
            order.map(change);
        };
        self.state().meanwhile = Some((queries, Box::new(meanwhile)));
    }

    /// The id of the order named `name`.
    #[must_use]
    pub fn order_id(&self, name: &str) -> Option<OrderId> {
        self.state().orders.iter().find(|order| order.name == name).map(|order| order.id)
    }

    /// Writes a text, or replaces the one with the same handle.
    pub fn write(&self, text: DemoText) {
        let mut state = self.state();
        state.texts.retain(|known| known.handle != text.handle);
        state.texts.push(text);
    }

    /// Takes a text away.
    pub fn unwrite(&self, handle: &str) {
        self.state().texts.retain(|known| known.handle != handle);
    }

    /// Behaves so from now on.
    pub fn set_mode(&self, mode: Mode) {
        let mut state = self.state();
        state.mode = mode;
        state.spell = None;
    }

    /// How it behaves, a spell aside.
    #[must_use]
    pub fn mode(&self) -> Mode {
        self.state().mode
    }

    /// Behaves so for the next `queries` queries, then as before.
    pub fn set_mode_for(&self, mode: Mode, queries: u32) {
        self.state().spell = Some(Spell { mode, after: 0, left: queries });
    }

    /// Behaves so for one query, after `queries` others.
    pub fn set_mode_after(&self, queries: u32, mode: Mode) {
        self.state().spell = Some(Spell { mode, after: queries, left: 1 });
    }

    /// Denies what needs `scope`, which is access to orders for any but that of a text; `None` grants it again.
    pub fn deny_scope(&self, scope: Option<&str>) {
        self.state().denied = scope.map(str::to_owned);
    }

    /// The client secrets that get a token.
    pub fn set_secrets(&self, secrets: &[&str]) {
        self.state().secrets = secrets.iter().map(|secret| hash(secret)).collect();
    }

    /// Voids every token.
    pub fn revoke_tokens(&self) {
        self.state().tokens.clear();
    }

    /// What was asked so far: `token`, or the name of the operation (`Orders`, `Order`, `Customer`).
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.state().requests.clone()
    }

    /// Forgets what was asked so far.
    pub fn clear_requests(&self) {
        self.state().requests.clear();
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// A new token, if `secret` is one of the shop's.
    pub(crate) fn grant(&self, secret: &str) -> Option<String> {
        let until = self.now().checked_add(TOKEN_LIFE).ok()?;
        let mut state = self.state();
        if !state.secrets.contains(&hash(secret)) {
            return None;
        }
        state.issued += 1;
        let token = format!("demo-token-{}", state.issued);
        state.tokens.insert(hash(&token), Some(until));
        Some(token)
    }

    /// How often something was done that is done once for its key.
    #[must_use]
    pub fn done_once(&self) -> usize {
        self.state().keys.len()
    }

    /// Whether `token` was issued, is not void and has not expired.
    pub(crate) fn admits(&self, token: &str) -> bool {
        let now = self.now();
        let expiry = self.state().tokens.get(&hash(token)).copied();
        expiry.is_some_and(|until| until.is_none_or(|until| now < until))
    }
}

impl State {
    /// Does what was asked for before and takes its time.
    pub(crate) fn settle(&mut self, now: Timestamp) {
        for id in std::mem::take(&mut self.cancelling) {
            if let Some(order) = self.orders.iter_mut().find(|order| order.id == id) {
                let paid = order.paid();
                order.paid_back.extend((paid > 0).then_some(paid));
                order.cancel(now);
            }
        }
    }

    pub(crate) fn note(&mut self, request: &str) {
        match self.meanwhile.take() {
            Some((0, change)) => change(&mut self.orders),
            Some((left, change)) => self.meanwhile = Some((left - 1, change)),
            None => {}
        }
        self.requests.push(request.to_owned());
    }

    pub(crate) fn denied(&self) -> Option<&str> {
        self.denied.as_deref()
    }

    /// The scopes that the shop granted: all that the product needs, but for one that a test denies.
    pub(crate) fn scopes(&self) -> Vec<&'static str> {
        SCOPES.into_iter().filter(|scope| self.denied() != Some(scope)).collect()
    }

    /// The mode without counting a query.
    pub(crate) fn mode(&self) -> Mode {
        self.spell.filter(|spell| spell.after == 0).map_or(self.mode, |spell| spell.mode)
    }

    /// The mode for one query, which uses up a spell.
    pub(crate) fn next_mode(&mut self) -> Mode {
        let mode = self.mode();
        self.spell = self.spell.and_then(|spell| match spell {
            Spell { after: 1.., .. } => Some(Spell { after: spell.after - 1, ..spell }),
            Spell { left: 2.., .. } => Some(Spell { left: spell.left - 1, ..spell }),
            _ => None,
        });
        mode
    }
}
