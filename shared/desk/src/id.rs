//! Ids and tokens, from passed-in randomness or from what a provider sent.

use clock::Random;
use data_encoding::{BASE32_NOPAD, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use model::{Channel, ConversationId, OutboxId, Redacted, TenantId, TurnId};
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

/// The turn of a provider's message: the same message, the same turn.
pub fn turn_id(
    channel: Channel,
    conversation: &ConversationId,
    provider_id: &str,
) -> Result<TurnId, model::IdError> {
    let digest = hash(&[channel.name(), conversation.as_str(), provider_id]);
    TurnId::from_body(digest.get(..32).unwrap_or(&digest))
}

/// The outbox item at a place of a turn.
pub fn outbox_id(turn: &TurnId, place: usize) -> Result<OutboxId, model::IdError> {
    let digest = hash(&["outbox", turn.as_str(), &place.to_string()]);
    OutboxId::from_body(digest.get(..32).unwrap_or(&digest))
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

    /// Reads `conv_....secret`.
    pub fn parse(text: &str) -> Result<Self, TokenError> {
        let (conversation, secret) = text.split_once('.').ok_or(TokenError)?;
        let conversation = ConversationId::parse(conversation).map_err(|_| TokenError)?;
        if secret.len() != LENGTH || !secret.bytes().all(|b| b.is_ascii_alphanumeric()) {
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

    #[test]
    fn a_random_word_has_only_letters_and_digits() {
        let word = random_word(&SeededRandom::from_seed(1));
        assert!(word.len() == LENGTH && word.bytes().all(|b| b.is_ascii_alphanumeric()), "{word}");
    }
}
