//! Conversations that a person holds, until there is an inbox for them.

use super::{OperateError, Place, tenant::record};
use desk::{Desk, PersonError, Secrets, Tenancy};
use jiff::{Timestamp, tz::TimeZone};
use model::{Author, Conversation, ConversationId, Holder, Redacted, TenantId, Turn};
use std::io::Write;

/// Lists a tenant's conversations that wait for a person or are with one, the longest waiting first. Reads the whole
/// table.
pub async fn waiting(
    place: &Place,
    tenant: &TenantId,
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let zone = zone(place, tenant, now).await?;
    let waiting = place.store.held(tenant, now).await?;
    if waiting.is_empty() {
        writeln!(out, "Nobody waits.")?;
    }
    for conversation in waiting {
        if let Holder::Person { since } = conversation.holder {
            let at = since.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M");
            writeln!(out, "{at}  {:9} {}", conversation.channel.name(), conversation.id)?;
        }
    }
    Ok(())
}

/// Prints a conversation: who, what was said, and why the agent said what it said.
pub async fn show(
    place: &Place,
    (tenant, id): (&TenantId, &ConversationId),
    now: Timestamp,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let zone = zone(place, tenant, now).await?;
    let conversation = find(place, tenant, id, now).await?;
    let address = conversation.address.as_ref().map_or("", |address| address.reveal());
    writeln!(out, "{} {address}", conversation.channel.name())?;
    if let Some(customer) = conversation.identity.customer(now) {
        writeln!(out, "signed in as customer {}", customer.id())?;
    }
    for turn in place.store.turns(tenant, id, now).await? {
        show_turn(&turn, &zone, out)?;
    }
    Ok(())
}

fn show_turn(turn: &Turn, zone: &TimeZone, out: &mut impl Write) -> Result<(), OperateError> {
    writeln!(out, "\n{}", turn.at.to_zoned(zone.clone()).strftime("%Y-%m-%d %H:%M:%S"))?;
    if let Some(text) = &turn.text {
        writeln!(out, "  shopper: {}", text.reveal())?;
    }
    let who = match turn.author {
        Author::Person => "person",
        Author::Agent => "agent",
        Author::Nobody => "event",
    };
    for reply in &turn.replies {
        writeln!(out, "  {who}: {}", reply.text)?;
    }
    writeln!(out, "  why: {:?} {:?}", turn.reason.skill, turn.reason.rule)?;
    Ok(())
}

/// Answers as a person; the conversation is with a person from then on.
pub async fn answer(
    place: &Place,
    (tenant, id): (&TenantId, &ConversationId),
    (text, desk): (&Redacted<String>, &Desk),
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let record = record(place, tenant, desk.clock.now()).await?;
    let tenancy = Tenancy::new(record.tenant, Secrets::default(), None);
    match desk.answer_as_person(&tenancy, id, text).await {
        Ok(()) => writeln!(out, "Answered. The agent is silent here until you hand the conversation back.")?,
        Err(PersonError::Unknown) => return Err(OperateError::UnknownConversation(id.clone())),
        Err(PersonError::Store(error)) => return Err(error.into()),
        Err(error) => return Err(OperateError::Usage(error.to_string())),
    }
    Ok(())
}

/// Closes a conversation that a person held: the agent may speak again.
pub async fn hand_back(
    place: &Place,
    (tenant, id): (&TenantId, &ConversationId),
    desk: &Desk,
    out: &mut impl Write,
) -> Result<(), OperateError> {
    let conversation = find(place, tenant, id, desk.clock.now()).await?;
    if conversation.holder == Holder::Agent {
        writeln!(out, "The agent holds it already.")?;
        return Ok(());
    }
    if !desk.hand_back(tenant, id).await? {
        return Err(OperateError::UnknownConversation(id.clone()));
    }
    writeln!(out, "Closed. The agent answers again.")?;
    Ok(())
}

async fn find(
    place: &Place,
    tenant: &TenantId,
    id: &ConversationId,
    now: Timestamp,
) -> Result<Conversation, OperateError> {
    let found = place.store.conversation(tenant, id, now).await?;
    found.ok_or_else(|| OperateError::UnknownConversation(id.clone()))
}

async fn zone(place: &Place, tenant: &TenantId, now: Timestamp) -> Result<TimeZone, OperateError> {
    let record = record(place, tenant, now).await?;
    Ok(TimeZone::get(&record.tenant.time_zone).unwrap_or(TimeZone::UTC))
}
