//! Ids and tokens, from passed-in randomness or from what a provider sent.

use clock::Random;
use data_encoding::{BASE32_NOPAD, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use model::{Channel, ConversationId, OutboxId, Redacted, TenantId, TurnId, identity::StorefrontRequest};
use sha2::Sha256;
use store::keys::hash;
use subtle::ConstantTimeEq;

/// Letters of a token: 22 of them hold 131 bits.
const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// Letters in a token or a random id.
const LENGTH: usize = 22;

/// 22 random letters and digits, every one equally likely.
#[must_use]
pub(crate) fn random_word(random: &dyn Random) -> String {
    let mut word = String::with_capacity(LENGTH);
    let mut byte = [0_u8; 1];
    while word.len() < LENGTH {
        random.fill(&mut byte);
        // 62 of the 64 values of six bits stand for a letter; the other two are drawn again.
        let letter = byte.first().and_then(|b| BASE62.get(usize::from(b & 63)));
        word.extend(letter.map(|b| char::from(*b)));
    }
    word
}

/// Whether `text` can be a token of ours: 22 letters and digits.
#[must_use]
pub fn is_token(text: &str) -> bool {
    text.len() == LENGTH && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// A number of 128 bits in 22 letters and digits.
fn base62(mut number: u128) -> String {
    let mut word = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        let letter = usize::try_from(number % 62).ok().and_then(|place| BASE62.get(place));
        word.extend(letter.map(|letter| char::from(*letter)));
        number /= 62;
    }
    word
}

/// 128 random bits in lower-case letters and digits: mail servers write addresses in lower case.
#[must_use]
pub(crate) fn mail_token(random: &dyn Random) -> String {
    let mut bytes = [0_u8; 16];
    random.fill(&mut bytes);
    BASE32_NOPAD.encode(&bytes).to_ascii_lowercase()
}

/// A new conversation that nobody can guess.
pub fn new_conversation(random: &dyn Random) -> Result<ConversationId, model::IdError> {
    ConversationId::from_body(&random_word(random))
}

/// The one conversation of a phone, or the one that a first mail begins. Keyed with the tenant's own pepper, so that the id, which stands in logs, does not
/// give the number away to whoever tries all numbers.
pub fn conversation_of(
    pepper: &Redacted<String>,
    tenant: &TenantId,
    channel: Channel,
    address: &str,
) -> Result<ConversationId, model::IdError> {
    let mut mac = Hmac::<Sha256>::new_from_slice(pepper.reveal().as_bytes())
        .map_err(|_| model::IdError::of("pepper"))?;
    for part in [tenant.as_str(), channel.name(), address] {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part.as_bytes());
    }
    let digest = HEXLOWER.encode(&mac.finalize().into_bytes());
    ConversationId::from_body(digest.get(..32).unwrap_or(&digest))
}

/// 32 letters and digits that stand for `parts` alone.
pub(crate) fn word_of(parts: &[&str]) -> String {
    let digest = hash(parts);
    digest.get(..32).unwrap_or(&digest).to_owned()
}

/// The turn of a provider's message: the same message, the same turn.
pub fn turn_id(
    channel: Channel,
    conversation: &ConversationId,
    provider_id: &str,
) -> Result<TurnId, model::IdError> {
    TurnId::from_body(&word_of(&[channel.name(), conversation.as_str(), provider_id]))
}

/// The outbox item at a place of a turn.
pub fn outbox_id(turn: &TurnId, place: usize) -> Result<OutboxId, model::IdError> {
    OutboxId::from_body(&word_of(&["outbox", turn.as_str(), &place.to_string()]))
}

/// A web chat session's bearer token: names its conversation and proves the right to it. The table knows the hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The conversation.
    pub conversation: ConversationId,
    secret: Redacted<String>,
}

/// Not a token. The caller refuses with 401.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a session token")]
pub struct TokenError;

impl Token {
    /// A new token for `conversation`.
    #[must_use]
    pub fn new(conversation: ConversationId, random: &dyn Random) -> Self {
        Self { conversation, secret: Redacted::new(random_word(random)) }
    }

    /// The token that takes the place of the one with the hash `before` when `request` brings it. Asked again, it is the
    /// same: a browser whose answer was lost gets it once more, with the old token and the same login.
    ///
    /// INVARIANT: customer and pepper are part of it, so that the old token alone leads nowhere.
    pub(crate) fn following(
        conversation: ConversationId,
        pepper: &Redacted<String>,
        before: &str,
        request: &StorefrontRequest,
    ) -> Option<Self> {
        let mut mac = Hmac::<Sha256>::new_from_slice(pepper.reveal().as_bytes()).ok()?;
        let customer = request.customer().map(|customer| customer.id().to_string()).unwrap_or_default();
        for part in ["following token", conversation.as_str(), before, customer.as_str()] {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        let digest = mac.finalize().into_bytes();
        let number = u128::from_be_bytes(*digest.first_chunk::<16>()?);
        Some(Self { conversation, secret: Redacted::new(base62(number)) })
    }

    /// Reads `conv_....secret`.
    pub fn parse(text: &str) -> Result<Self, TokenError> {
        let (conversation, secret) = text.split_once('.').ok_or(TokenError)?;
        let conversation = ConversationId::parse(conversation).map_err(|_| TokenError)?;
        if !is_token(secret) {
            return Err(TokenError);
        }
        Ok(Self { conversation, secret: Redacted::new(secret.to_owned()) })
    }

    /// The token as the browser keeps it.
    #[must_use]
    pub fn reveal(&self) -> String {
        format!("{}.{}", self.conversation, self.secret.reveal())
    }

    /// What the table keeps.
    #[must_use]
    pub fn hash(&self) -> String {
        hash(&["token", self.secret.reveal()])
    }

    /// Whether this is the token that the conversation goes by now, compared in constant time.
    #[must_use]
    pub fn is_current(&self, token_hash: Option<&str>) -> bool {
        token_hash.is_some_and(|stored| stored.as_bytes().ct_eq(self.hash().as_bytes()).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clock::SeededRandom;

    #[test]
    fn a_token_reads_back_and_fits_its_hash_only() {
        let random = SeededRandom::from_seed(7);
        let token = Token::new(new_conversation(&random).unwrap(), &random);
        let read = Token::parse(&token.reveal()).unwrap();
        assert_eq!(read, token);
        assert!(read.is_current(Some(&token.hash())));
        let other = Token::new(token.conversation.clone(), &random);
        assert!(!other.is_current(Some(&token.hash())));
        assert!(!token.is_current(None));
    }

    #[test]
    fn what_is_not_a_token_is_refused() {
        for bad in
            ["", "conv_x", "conv_0123456789abcdef.short", "turn_0123456789abcdef.0123456789abcdefghijkl"]
        {
            assert_eq!(Token::parse(bad), Err(TokenError), "{bad}");
        }
    }

    #[test]
    fn a_phone_has_one_conversation_per_tenant_and_channel() {
        let pepper = Redacted::new("pepper".to_owned());
        let id = |tenant: &str, channel| {
            let tenant = TenantId::parse(tenant).unwrap();
            conversation_of(&pepper, &tenant, channel, "+14155550123").unwrap()
        };
        assert_eq!(id("demo", Channel::Sms), id("demo", Channel::Sms));
        assert_ne!(id("demo", Channel::Sms), id("demo", Channel::Whatsapp));
        assert_ne!(id("demo", Channel::Sms), id("other", Channel::Sms));
    }

    fn logged_in(customer: &str) -> StorefrontRequest {
        let now = jiff::Timestamp::UNIX_EPOCH;
        let mut mac = Hmac::<Sha256>::new_from_slice(b"secret").unwrap();
        mac.update(format!("logged_in_customer_id={customer}shop=xtimestamp=0").as_bytes());
        let signature = HEXLOWER.encode(&mac.finalize().into_bytes());
        let query = [
            ("logged_in_customer_id", customer),
            ("shop", "x"),
            ("timestamp", "0"),
            ("signature", signature.as_str()),
        ];
        let query = query.map(|(key, value)| (key.to_owned(), value.to_owned()));
        StorefrontRequest::verify(&query, &[Redacted::new("secret".to_owned())], "x", now).unwrap()
    }

    #[test]
    fn the_following_token_is_the_same_again_and_another_for_anybody_else() {
        let id = new_conversation(&SeededRandom::from_seed(7)).unwrap();
        let following = |pepper: &str, before: &str, customer: &str| {
            let pepper = Redacted::new(pepper.to_owned());
            Token::following(id.clone(), &pepper, before, &logged_in(customer)).unwrap()
        };
        let ours = following("pepper", "hash", "1");
        assert_eq!(following("pepper", "hash", "1"), ours);
        assert_eq!(Token::parse(&ours.reveal()).unwrap(), ours);
        for other in
            [("pepper", "hash", "2"), ("pepper", "hash", ""), ("pepper", "other", "1"), ("salt", "hash", "1")]
        {
            assert_ne!(following(other.0, other.1, other.2), ours, "{other:?}");
        }
    }

    #[test]
    fn a_random_word_has_only_letters_and_digits() {
        let word = random_word(&SeededRandom::from_seed(1));
        assert!(word.len() == LENGTH && word.bytes().all(|b| b.is_ascii_alphanumeric()), "{word}");
    }
}
