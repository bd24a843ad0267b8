//! Signing in at the Hub's own address: a code to the mailbox on the customer's record, and the session that it begins.

use crate::{
    Carriers, Delivery, Desk, SecretName, Tenancies, Tenancy,
    carrier::{Outcome, Ready},
    deliver::{BEGUN, DeliverError},
    id::{is_token, random_word, word_of},
};
use channel::email::{Notice, notice, plain_address};
use clock::Random;
use jiff::{SignedDuration, Timestamp};
use model::identity::{Identity, MailedCode, VerifiedCustomer};
use model::{CodeRequest, CodeRequestId, CodeState, CustomerId, IdError, Language, Redacted, Tenant};
use shop::{Mailboxes, ShopError};
use skill::phrase;
use store::{Allowance, StoreError, keys::Key, keys::hash};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);
/// Codes asked for from one network address: a family's, or a café's.
const FROM_ONE: [Allowance; 2] =
    [Allowance { count: 20, window: HOUR }, Allowance { count: 60, window: DAY }];
/// Codes from one network address to one mailbox: what one shopper needs, and less than the mailbox may have.
const BETWEEN: [Allowance; 2] = [Allowance { count: 5, window: HOUR }, Allowance { count: 7, window: DAY }];
/// Codes to one mailbox, whoever asks: 75 guesses of a million a day. Whoever is over it is not told, and gets no mail.
const TO_ONE: Allowance = Allowance { count: 15, window: DAY };
/// Codes of a shop are so many times fewer than its answers, and never use up what the answers may.
const SHARE: u32 = 4;
/// A code that could not be mailed by then is not mailed any more.
const AWAITED: SignedDuration = SignedDuration::from_mins(10);
/// Until then one that was mailed at the last moment may work: the page has a field for it, whether or not there is one.
const MAY_WORK: SignedDuration = SignedDuration::from_mins(20);

/// The secret that a browser keeps while it signs in, or while it is signed in: 22 letters and digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitorToken(Redacted<String>);

impl VisitorToken {
    /// Reads what a browser sent; `None` if it cannot be one of ours.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        is_token(text).then(|| Self(Redacted::new(text.to_owned())))
    }

    /// A new one.
    #[must_use]
    pub fn new(random: &dyn Random) -> Self {
        Self(Redacted::new(random_word(random)))
    }

    /// The token as the browser keeps it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }

    /// The request for a code that the browser with this token made.
    fn request(&self) -> Result<CodeRequestId, IdError> {
        CodeRequestId::from_body(&word_of(&["code", self.reveal()]))
    }
}

/// Why no code was asked for. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum CodeError {
    /// What was typed is no address: to be typed again.
    #[error("not a mail address")]
    NoAddress,
    /// Too many codes to this address, or from this network: later.
    #[error("too many codes")]
    TooMany,
    /// The table.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An id that cannot be: a defect.
    #[error(transparent)]
    Id(#[from] IdError),
}

/// What came of a code that was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Redeemed {
    /// It is right: the browser's token from now on.
    SignedIn(VisitorToken),
    /// It is not; another try is left. The mailbox that the code went to.
    Wrong(Redacted<String>),
    /// It was used, tried too often, or is too old: a new one has to be asked for.
    Over,
}

impl Desk {
    /// Asks for a code to `mailbox`, for a browser at the network address `from`: its token from now on.
    /// The answer, and how long it takes, is the same whether or not a customer has that address: nobody has looked yet.
    pub async fn ask_for_code(
        &self,
        tenancy: &Tenancy,
        (mailbox, language): (&str, Language),
        from: &str,
    ) -> Result<VisitorToken, CodeError> {
        let now = self.clock.now();
        let (tenant, pepper) = (&tenancy.tenant.id, tenancy.pepper());
        let mailbox = plain_address(mailbox).ok_or(CodeError::NoAddress)?;
        // INVARIANT: the network first: what one machine asks for too often counts against nobody's mailbox, which it alone cannot use up.
        let whole = FROM_ONE.map(|allowed| (hash(&["codes from", pepper.reveal(), from]), allowed));
        let between =
            BETWEEN.map(|allowed| (hash(&["codes between", pepper.reveal(), from, &mailbox]), allowed));
        for (counted, allowed) in whole.into_iter().chain(between) {
            if self.store.use_one(tenant, &counted, allowed, now).await?.is_err() {
                return Err(CodeError::TooMany);
            }
        }
        let token = VisitorToken::new(&*self.random);
        let request = CodeRequest {
            id: token.request()?,
            tenant: tenant.clone(),
            mailbox: Redacted::new(mailbox),
            language,
            asked_at: now,
            state: CodeState::Asked,
        };
        self.store.put_code(&request).await?;
        Ok(token)
    }

    /// Signs in the browser that asked with `token`, if `typed` is what was mailed.
    pub async fn redeem_code(
        &self,
        tenancy: &Tenancy,
        token: &VisitorToken,
        typed: &str,
    ) -> Result<Redeemed, CodeError> {
        let (now, id) = (self.clock.now(), token.request()?);
        let Some((request, left)) = self.store.try_code(&tenancy.tenant.id, &id, now).await? else {
            return Ok(Redeemed::Over);
        };
        let peppers = tenancy.secrets.all(SecretName::Pepper);
        let redeem = |code: &MailedCode| code.redeem((id.as_str(), typed), peppers, now);
        let Some(identity) = request.state.code().and_then(redeem) else {
            let is_over = left == 0 || is_after(&request, MAY_WORK, now);
            return Ok(if is_over { Redeemed::Over } else { Redeemed::Wrong(request.mailbox) });
        };
        // INVARIANT: another token than before, so that whoever put the first one there is not signed in with it.
        let fresh = VisitorToken::new(&*self.random);
        let begun = self.store.begin_hub_session(&request, (fresh.reveal(), &identity), now).await?;
        Ok(if begun { Redeemed::SignedIn(fresh) } else { Redeemed::Over })
    }

    /// The mailbox to which a code is on its way for the browser with this token, or may be: the same whether or not a customer has it.
    pub async fn awaited_code(
        &self,
        tenancy: &Tenancy,
        token: &VisitorToken,
    ) -> Result<Option<Redacted<String>>, CodeError> {
        let (now, id) = (self.clock.now(), token.request()?);
        let request = self.store.code(&tenancy.tenant.id, &id, now).await?;
        Ok(request.filter(|request| !is_after(request, MAY_WORK, now)).map(|request| request.mailbox))
    }

    /// Who is signed in with `token`, for 30 minutes from now (less the minute in which it was noted), 12 hours in all.
    pub async fn hub_visitor(
        &self,
        tenancy: &Tenancy,
        token: &VisitorToken,
    ) -> Result<Option<VerifiedCustomer>, StoreError> {
        Ok(self.hub_identity(tenancy, token).await?.and_then(|identity| identity.customer(self.clock.now())))
    }

    /// The same as the sign-in itself.
    pub async fn hub_identity(
        &self,
        tenancy: &Tenancy,
        token: &VisitorToken,
    ) -> Result<Option<Identity>, StoreError> {
        let (now, tenant) = (self.clock.now(), &tenancy.tenant.id);
        let known = self.store.hub_session(tenant, token.reveal(), now).await?;
        let Some(identity) = known.filter(|identity| identity.customer(now).is_some()) else {
            return Ok(None);
        };
        if identity.is_stale(now) {
            self.store.keep_hub_session(tenant, (token.reveal(), &identity.seen(now))).await?;
        }
        Ok(Some(identity.seen(now)))
    }

    /// A token for a browser that is about to ask for a code.
    #[must_use]
    pub fn visitor(&self) -> VisitorToken {
        VisitorToken::new(&*self.random)
    }

    /// Signs out.
    pub async fn leave_hub(&self, tenancy: &Tenancy, token: &VisitorToken) -> Result<(), StoreError> {
        self.store.end_hub_session(&tenancy.tenant.id, token.reveal()).await
    }

    /// Mails the code that was asked for, if a customer has the address.
    pub async fn mail_code(
        &self,
        tenancies: &Tenancies,
        (carriers, mailboxes): (&Carriers, &dyn Mailboxes),
        key: &Key,
    ) -> Result<Delivery, DeliverError> {
        let now = self.clock.now();
        let (tenant, id) = key.code_parts().ok_or(DeliverError::Key)?;
        let Some(request) = self.store.code(&tenant, &id, now).await? else { return Ok(Delivery::Gone) };
        if let Some(settled) = settled(&request.state, now) {
            return Ok(settled);
        }
        let tenancy = tenancies.get(self, &tenant).await?;
        if is_after(&request, AWAITED, now) {
            return self.give_up(&request, "too old").await;
        }
        match mailboxes.owner(&tenancy.access, &request.mailbox).await {
            Err(error) => self.not_asked(&request, &error).await,
            Ok(None) => self.give_up(&request, "nobody has this address").await,
            Ok(Some(_)) if !self.may_mail(&tenancy, &request, now).await? => {
                self.give_up(&request, "too many codes of the mailbox or the shop today").await
            }
            Ok(Some(customer)) => self.mail_to(carriers, &tenancy, request, customer).await,
        }
    }

    /// Shopify did not say whose address it is. Where it never will, nobody can sign in until somebody looks.
    async fn not_asked(&self, request: &CodeRequest, error: &ShopError) -> Result<Delivery, DeliverError> {
        if matches!(error, ShopError::Refused { .. } | ShopError::Nonsense) {
            tracing::error!(tenant.id = %request.tenant, shop.error = %error, "No code can be mailed");
            return self.give_up(request, "the shop refuses to be asked").await;
        }
        tracing::warn!(tenant.id = %request.tenant, shop.error = %error, "The shop cannot be asked whose address it is");
        Ok(Delivery::Later("the shop cannot be asked"))
    }

    /// Whether the mailbox and the shop may have another code today. A request counts until its first code is marked: mostly once.
    async fn may_mail(
        &self,
        tenancy: &Tenancy,
        request: &CodeRequest,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        if request.state != CodeState::Asked {
            return Ok(true);
        }
        let tenant = &tenancy.tenant;
        let mailbox = hash(&["codes to", tenancy.pepper().reveal(), request.mailbox.reveal()]);
        if self.store.use_one(&tenant.id, &mailbox, TO_ONE, now).await?.is_err() {
            return Ok(false);
        }
        let ceiling = Allowance { count: tenant.daily_sends.div_ceil(SHARE), window: DAY };
        Ok(self.store.use_one(&tenant.id, "codes", ceiling, now).await?.is_ok())
    }

    /// Makes a code, marks it and mails it. One that was mailed before, perhaps, is worth nothing from then on.
    async fn mail_to(
        &self,
        carriers: &Carriers,
        tenancy: &Tenancy,
        request: CodeRequest,
        customer: CustomerId,
    ) -> Result<Delivery, DeliverError> {
        let (now, pepper) = (self.clock.now(), tenancy.pepper());
        let digits = digits(&*self.random);
        let attempt = random_word(&*self.random);
        let Some(ready) = mail(&tenancy.tenant, &request, &digits, &attempt) else {
            return self.give_up(&request, "no mail provider").await;
        };
        let code = MailedCode::new(customer, (request.id.as_str(), &digits), &pepper, now);
        // INVARIANT: what may have been sent is marked before it is sent, so that the code in the mailbox is the one that counts.
        let Some(marked) = self.store.move_code(&request, CodeState::Sending { code: code.clone() }).await?
        else {
            return Ok(Delivery::Later("somebody else sends it"));
        };
        match carriers.send(tenancy, &ready, &attempt).await {
            Outcome::Sent(_) => {
                self.store.move_code(&marked, CodeState::Sent { code }).await?;
                Ok(Delivery::Sent)
            }
            Outcome::OptedOut | Outcome::Refused(_) => self.give_up(&marked, "the provider refused it").await,
            Outcome::Unknown => Ok(Delivery::Later("the provider did not take it")),
        }
    }

    async fn give_up(&self, request: &CodeRequest, because: &'static str) -> Result<Delivery, DeliverError> {
        tracing::info!(tenant.id = %request.tenant, outbox.kind = "code", outbox.dropped = because, "dropped");
        self.store.move_code(request, CodeState::Over).await?;
        Ok(Delivery::Dropped(because))
    }
}

/// Whether the request is so old.
fn is_after(request: &CodeRequest, age: SignedDuration, now: Timestamp) -> bool {
    now.duration_since(request.asked_at) >= age
}

/// What became of a request before; `None` where its mail still has to leave.
fn settled(state: &CodeState, now: Timestamp) -> Option<Delivery> {
    match state {
        CodeState::Asked => None,
        CodeState::Sending { code } => {
            let is_begun = now.duration_since(code.made_at()) < BEGUN;
            is_begun.then_some(Delivery::Later("a send was begun just now"))
        }
        CodeState::Sent { .. } => Some(Delivery::Sent),
        CodeState::Over => Some(Delivery::Dropped("before")),
    }
}

/// Six digits, each number as likely as any other.
fn digits(random: &dyn Random) -> Redacted<String> {
    let mut bytes = [0_u8; 8];
    random.fill(&mut bytes);
    Redacted::new(format!("{:06}", u64::from_be_bytes(bytes) % 1_000_000))
}

/// The mail, or `None` where the tenant has no mail provider.
fn mail(tenant: &Tenant, request: &CodeRequest, digits: &Redacted<String>, attempt: &str) -> Option<Ready> {
    let channel = tenant.email.as_ref()?;
    let values = [("shop", tenant.name.as_str()), ("code", digits.reveal().as_str())];
    let say = |id: &str| phrase((tenant, request.language), id, &values);
    let text = ["code-mail-text", "code-mail-valid", "code-mail-ignore"].map(say).join("\n\n");
    let answer_to = Redacted::new(channel.address.clone());
    let about = Notice {
        channel,
        token: attempt,
        sender_name: &tenant.name,
        to: request.mailbox.reveal(),
        answer_to: Some(&answer_to),
        language: request.language,
    };
    Some(Ready::Mail(Box::new(notice(&say("code-mail-subject"), text, &about))))
}
