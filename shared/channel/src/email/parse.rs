//! What a provider posts, as one kind of mail.

mod dmarc;
mod form;
mod mailgun;
mod mime;
mod postmark;

pub use form::Form;
pub use mailgun::parse_mailgun;
pub use postmark::parse_postmark;

use super::automatic::{AutomaticReason, automatic};
use super::thread::{is_of, token_of};
use super::{own_words, reply_text};
use data_encoding::HEXLOWER;
pub(super) use mime::Draft;
use model::{EmailChannel, Redacted};
use sha2::{Digest, Sha256};

/// The largest body that is read, bytes: what a Lambda invocation can carry (docs.aws.amazon.com, "Lambda quotas").
pub const MAX_BYTES: usize = 6 * 1024 * 1024;

/// The most message ids that are looked up for one mail.
const MOST_REFERENCES: usize = 10;

/// Why a post is no mail. None of them gets better by repeating, so the caller answers with what the provider takes
/// as final: 406 to Mailgun, 403 to Postmark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// Not the form or JSON that the provider documents.
    #[error("the post is not a mail in the provider's form")]
    Malformed,
    /// Another content type than the provider's (415 to anybody else).
    #[error("the content type is not one of the provider's")]
    Unsupported,
    /// Over [`MAX_BYTES`] (413 to anybody else).
    #[error("the post is too large")]
    TooLarge,
}

/// A mail that arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InboundMail {
    /// What a repeat is recognised by: the provider's own id (Postmark), else the `Message-ID`, else a hash of the mail.
    pub provider_id: String,
    /// The address in `From`, in lower case; empty if there is none that can be answered. Typed by the sender: it
    /// proves nothing.
    pub from: Redacted<String>,
    /// The name in `From`.
    pub from_name: Option<Redacted<String>>,
    /// All recipients, in lower case: `To`, `Cc` and whom the provider received it for.
    pub to: Vec<Redacted<String>>,
    /// The token in our reply address, if it was sent to one.
    pub mailbox_hash: Option<String>,
    /// The subject, decoded, one line.
    pub subject: Redacted<String>,
    /// `Message-ID` without angle brackets.
    pub message_id: Option<String>,
    /// `In-Reply-To` and `References` without angle brackets, newest first, at most ten.
    pub references: Vec<String>,
    /// The sender's own words; empty if there are none. This is what is understood.
    pub text: Redacted<String>,
    /// The new part with the quotes that the sender answers between; what a person of the shop reads.
    pub reply: Redacted<String>,
    /// The whole text of the mail.
    pub full_text: Redacted<String>,
    /// What came with it, pictures inside the text included.
    pub attachments: Vec<Attachment>,
    /// Why it must not be answered, if a machine wrote it. It is kept all the same.
    pub automatic: Option<AutomaticReason>,
    /// Where the provider keeps a mail that it did not post (Mailgun's `store`), to be fetched with the API key.
    pub stored_at: Option<Redacted<String>>,
    /// What [`InboundMail::dmarc_pass`] reads.
    proof: dmarc::Proof,
}

/// A file or picture of a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, else its content type.
    pub name: Redacted<String>,
    /// Its content type as the sender gave it, in lower case.
    pub content_type: String,
    /// Its size, bytes, decoded.
    pub size: u64,
}

impl InboundMail {
    /// Whether our own receiver (`authserv_id`, [`EmailChannel::authserv_id`]) found that the domain in `From` stands
    /// behind this mail: RFC 7489 DMARC, reported as RFC 8601 says.
    ///
    /// INVARIANT: only the topmost `Authentication-Results` counts, and only if it bears exactly this id; every other
    /// one may be the sender's. A pass proves the domain's permission, never the person.
    #[must_use]
    pub fn dmarc_pass(&self, authserv_id: Option<&str>) -> bool {
        authserv_id.is_some_and(|id| self.proof.passes(id, self.from.reveal()))
    }

    /// The tokens by which its conversation is looked up, best first: those of our message ids that it refers to,
    /// newest first, then the one of the reply address. The sender must be the one of the conversation found.
    #[must_use]
    pub fn thread_tokens(&self) -> Vec<&str> {
        let mut tokens: Vec<&str> = Vec::new();
        let ids = self.references.iter().filter_map(|id| token_of(id));
        for token in ids.chain(self.mailbox_hash.as_deref()) {
            if !tokens.contains(&token) {
                tokens.push(token);
            }
        }
        tokens
    }
}

/// Makes the mail of what an adapter collected. All providers end here.
fn finish(draft: Draft, channel: &EmailChannel) -> InboundMail {
    let automatic = automatic(&draft, channel);
    let full_text = draft.text.clone();
    let address = channel.address.to_lowercase();
    let domain = channel.reply_domain.to_lowercase();
    let text = own_words(&full_text, &[&address, &domain]);
    let mailbox_hash =
        draft.to.iter().filter(|to| is_of(to, &domain)).find_map(|to| token_of(to)).map(str::to_owned);
    let references: Vec<String> = draft.references.iter().take(MOST_REFERENCES).cloned().collect();
    let reply = reply_text(&full_text);
    InboundMail {
        provider_id: draft
            .provider_id
            .clone()
            .or_else(|| draft.message_id.clone())
            .unwrap_or_else(|| fingerprint(&draft)),
        from: Redacted::new(draft.from.unwrap_or_default()),
        from_name: draft.from_name.map(Redacted::new),
        to: draft.to.into_iter().map(Redacted::new).collect(),
        mailbox_hash,
        subject: Redacted::new(draft.subject),
        message_id: draft.message_id,
        references,
        text: Redacted::new(text),
        reply: Redacted::new(reply),
        full_text: Redacted::new(full_text),
        attachments: draft.attachments,
        automatic,
        stored_at: draft.stored_at.map(Redacted::new),
        proof: dmarc::Proof::of(&draft.headers, draft.senders),
    }
}

/// A mail without any id is recognised by what it says.
fn fingerprint(draft: &Draft) -> String {
    let mut hash = Sha256::new();
    for part in [draft.from.as_deref().unwrap_or_default(), &draft.subject, &draft.date, &draft.text] {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    HEXLOWER.encode(&hash.finalize())
}

#[cfg(test)]
mod tests;
