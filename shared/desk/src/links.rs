//! Short links for channels where every character costs.

use crate::{Desk, id::random_word};
use jiff::{SignedDuration, Timestamp};
use model::{Action, Channel, Redacted, Reply};
use store::{NewLink, Purpose};

/// How long a sign-in link works.
const SIGN_IN: SignedDuration = SignedDuration::from_mins(15);
/// How long any other short link works.
const VISIT: SignedDuration = SignedDuration::from_hours(24 * 30);

/// A sign-in link made for one turn; given out only if the reply carries it.
pub(crate) struct SignInLink {
    token: Redacted<String>,
    pub(crate) url: String,
}

/// The short form of a link: `{public_url}/{22 letters and digits}`.
#[must_use]
pub fn short_link(public_url: &str, token: &str) -> String {
    format!("{public_url}/{token}")
}

impl Desk {
    /// The sign-in link of this turn: on the storefront or at the Hub's own address, or its short form.
    pub(crate) fn sign_in_link(&self, at: &str, channel: Channel) -> SignInLink {
        let token = random_word(&*self.random);
        let url = if channel.is_short() {
            short_link(&self.public_url, &token)
        } else {
            format!("{at}/in/{token}")
        };
        SignInLink { token: Redacted::new(token), url }
    }

    /// The links that `replies` give out, and the replies with every other link in its short form where the channel is
    /// short.
    pub(crate) fn give_out(
        &self,
        replies: &mut [Reply],
        sign_in: SignInLink,
        channel: Channel,
        now: Timestamp,
    ) -> Vec<NewLink> {
        let mut links = Vec::new();
        let mut actions: Vec<&mut Action> = replies.iter_mut().flat_map(|reply| &mut reply.actions).collect();
        if actions.iter().any(|action| action.url == sign_in.url) {
            links.push(NewLink { token: sign_in.token, purpose: Purpose::SignIn, expires_at: now + SIGN_IN });
        }
        let long = actions.iter_mut().filter(|action| channel.is_short() && action.url != sign_in.url);
        for action in long {
            let token = random_word(&*self.random);
            let url = std::mem::replace(&mut action.url, short_link(&self.public_url, &token));
            let purpose = Purpose::Visit { url };
            links.push(NewLink { token: Redacted::new(token), purpose, expires_at: now + VISIT });
        }
        links
    }
}
