//! A committed turn in the form in which it leaves.

use crate::{Tenancy, carrier::Ready};
use channel::email::Letter;
use channel::sms::{Limit, gsm7, render, render_whatsapp};
use model::{Channel, Conversation, Redacted, Turn};

/// The message of a turn, or `None` if it has none or there is nowhere to send it.
pub(crate) fn ready(tenancy: &Tenancy, conversation: &Conversation, turn: &Turn) -> Option<Ready> {
    let to = conversation.address.clone()?;
    if turn.replies.is_empty() {
        return None;
    }
    match conversation.channel {
        Channel::Webchat => None,
        Channel::Sms => {
            let rendered = render(&turn.replies, Limit::default());
            Some(Ready::Text { channel: Channel::Sms, to, body: Redacted::new(gsm7(&rendered.text)) })
        }
        Channel::Whatsapp => {
            let body = Redacted::new(render_whatsapp(&turn.replies));
            Some(Ready::Text { channel: Channel::Whatsapp, to, body })
        }
        Channel::Email => mail(tenancy, conversation, turn),
    }
}

fn mail(tenancy: &Tenancy, conversation: &Conversation, turn: &Turn) -> Option<Ready> {
    let email = tenancy.tenant.email.as_ref()?;
    let token = turn.message_token.as_ref()?;
    let to = conversation.address.as_ref()?;
    let letter = Letter {
        conversation,
        channel: email,
        token: token.reveal(),
        sender_name: &tenancy.tenant.name,
        author: turn.author,
    };
    let mail = channel::email::render(&turn.replies, to, &letter);
    Some(Ready::Mail(Box::new(mail)))
}
