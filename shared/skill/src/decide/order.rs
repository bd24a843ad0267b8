//! Requests about an order: policy, identity, order, state, next step (OE-9 to OE-13).

use super::{
    answer::Answer,
    assess::{Head, assess},
    find::{Which, which},
    offer_person, unavailable,
};
use crate::{Ask, Decision, Need, Passage, Statement, Step, View, admit::link_allowed};
use model::{
    Change, Channel, Detail, Focus, Order, OrderName, OrderSummary, Pending, Reason, Request, RequestKind,
    Rule, Skill, Stage,
};
use std::collections::BTreeSet;
use understand::{Aspect, Intent, Meaning, OrderRef, Scored};

/// The request that a message makes, or `None` if its first intent is not about an order.
pub(super) fn request_of(view: &View<'_>, meaning: &Meaning, first: &Scored) -> Option<Request> {
    let kind = match first.intent {
        Intent::EditOrder => RequestKind::Edit,
        Intent::CancelOrder => RequestKind::Cancel,
        Intent::AddItem => RequestKind::AddItem,
        Intent::OrderStatus => RequestKind::Status,
        Intent::ReturnOrExchange => RequestKind::Return,
        _ => return None,
    };
    let changes: Vec<Change> = first.aspects.iter().filter_map(|aspect| change_of(*aspect)).collect();
    let (orders, last) = orders_of(meaning);
    // "M instead", "and the address too": a wish without its object continues the one before.
    let before = view.conversation.focus.as_ref().filter(|focus| focus.request.kind == kind);
    let changes =
        if changes.is_empty() { before.map_or(changes, |f| f.request.changes.clone()) } else { changes };
    let mut details = details_of(first);
    // What is broken stays broken: "can I send it back, then?" is about the same order.
    let same = before.filter(|focus| !last && orders.iter().all(|order| *order == focus.order));
    let known = same.into_iter().flat_map(|focus| &focus.request.details);
    details.extend(known.filter(|detail| matches!(detail, Detail::Fault | Detail::Missing)));
    Some(Request { kind, changes, orders, last, details })
}

fn details_of(scored: &Scored) -> BTreeSet<Detail> {
    scored.aspects.iter().filter_map(|aspect| detail_of(*aspect)).collect()
}

fn orders_of(meaning: &Meaning) -> (Vec<OrderName>, bool) {
    let named = meaning.orders.iter().filter_map(|order| match order {
        OrderRef::Named(name) => Some(name.clone()),
        OrderRef::Last => None,
    });
    (named.collect(), meaning.orders.contains(&OrderRef::Last))
}

const fn change_of(aspect: Aspect) -> Option<Change> {
    Some(match aspect {
        Aspect::Size => Change::Size,
        Aspect::Color => Change::Color,
        Aspect::Variant => Change::Variant,
        Aspect::Quantity => Change::Quantity,
        Aspect::RemoveItem => Change::RemoveItem,
        Aspect::Address => Change::Address,
        Aspect::Contact => Change::Contact,
        Aspect::ShippingMethod => Change::ShippingMethod,
        Aspect::Note => Change::Note,
        _ => return None,
    })
}

const fn detail_of(aspect: Aspect) -> Option<Detail> {
    Some(match aspect {
        Aspect::DeliveryDate => Detail::DeliveryDate,
        Aspect::Confirmation => Detail::Confirmation,
        Aspect::Payment => Detail::Payment,
        Aspect::Refund => Detail::Refund,
        Aspect::Damaged | Aspect::WrongItem => Detail::Fault,
        Aspect::MissingItem => Detail::Missing,
        _ => return None,
    })
}

/// The shopper's choice among offered orders; `None` if the message is about something else.
pub(super) fn chosen(view: &View<'_>, pending: &Pending, meaning: &Meaning) -> Option<Step> {
    let by_place = meaning.choice.and_then(|place| offered_at(pending, place));
    let (named, last) = orders_of(meaning);
    let orders: Vec<OrderName> = named.into_iter().chain(by_place).collect();
    if orders.is_empty() && !last {
        return None;
    }
    let mut details = pending.request.details.clone();
    details.extend(meaning.first().map(details_of).unwrap_or_default());
    Some(request(view, Request { orders, last, details, ..pending.request.clone() }))
}

/// The order at a place of the offered list; `usize::MAX` is "the last one".
fn offered_at(pending: &Pending, place: usize) -> Option<OrderName> {
    if place == usize::MAX { pending.offered.last().cloned() } else { pending.offered.get(place).cloned() }
}

/// Goes on with a request as far as the facts reach.
pub(super) fn request(view: &View<'_>, request: Request) -> Step {
    if request.kind == RequestKind::AddItem {
        return Step::Decided(add_item(view));
    }
    let ask = ask_of(request.kind);
    let passage = match ask.map(|ask| (ask, view.facts.passages.get(&ask))) {
        Some((ask, None)) => return Step::Need(Need::Passage(ask)),
        Some((_, Some(found))) => found.as_ref(),
        None => None,
    };
    // The rule about returns is not held against what arrived broken.
    let is_faulty = [Detail::Fault, Detail::Missing].iter().any(|detail| request.details.contains(detail));
    let passage = passage.filter(|_| !is_faulty);
    // INVARIANT: order data only for the verified owner (OE-10, OE-40).
    if !view.signed_in {
        return Step::Decided(sign_in(view, request, passage));
    }
    match &view.facts.orders {
        None => Step::Need(Need::Orders),
        Some(Err(_)) => Step::Decided(unavailable(view)),
        Some(Ok(orders)) => {
            let focus = view.conversation.focus.as_ref().map(|focus| &focus.order);
            match which(&request, focus, orders, view.now) {
                Which::One(order) => in_full(view, request, order, passage, vec![]),
                Which::Newest(order, others) => in_full(view, request, order, passage, others),
                Which::Ask(orders) => Step::Decided(choose(view, request, &orders)),
                other => Step::Decided(not_found(view, request, &other, &orders.items)),
            }
        }
    }
}

const fn ask_of(kind: RequestKind) -> Option<Ask> {
    match kind {
        RequestKind::Edit => Some(Ask::OrderChange),
        RequestKind::Cancel => Some(Ask::Cancellation),
        RequestKind::Return => Some(Ask::Returns),
        RequestKind::Status | RequestKind::AddItem => None,
    }
}

/// OE-38: an item cannot be added to a placed order.
fn add_item(view: &View<'_>) -> Decision {
    offer_person(view, Rule::AddItem, vec![Statement::AddItem])
}

fn sign_in(view: &View<'_>, request: Request, passage: Option<&Passage>) -> Decision {
    let stage = Stage::SignIn(Pending { request, offered: vec![] });
    if !link_allowed(&view.conversation.quota, view.conversation.channel, view.now) {
        let reason = Reason::new(Skill::OrderEditing, Rule::SignInLimited);
        return Decision::new(view, reason, vec![Statement::SignInLimited]).waiting(stage);
    }
    let again = matches!(view.conversation.stage, Stage::SignIn(_));
    let mut reason = Reason::new(Skill::OrderEditing, Rule::SignInNeeded);
    // The chat's own sign-in is the storefront's, wherever the Hub is.
    let with_code = view.tenant.mails_codes() && view.conversation.channel != Channel::Webchat;
    let mut say = vec![Statement::SignIn { again, with_code }];
    if let (Some(passage), false) = (passage, again) {
        reason.passages.push(passage.id.clone());
        say.push(Statement::Quote(passage.clone()));
    }
    Decision::new(view, reason, say).waiting(stage)
}

fn choose(view: &View<'_>, request: Request, orders: &[&OrderSummary]) -> Decision {
    let offered: Vec<OrderName> = orders.iter().map(|order| order.name.clone()).collect();
    let list = orders.iter().map(|order| (order.name.clone(), order.placed_at)).collect();
    let reason = Reason::new(Skill::OrderEditing, Rule::OrderChoice);
    let stage = Stage::OrderChoice(Pending { request, offered });
    Decision::new(view, reason, vec![Statement::WhichOrder { orders: list }]).waiting(stage)
}

fn not_found(view: &View<'_>, request: Request, which: &Which<'_>, own: &[OrderSummary]) -> Decision {
    let own: Vec<OrderName> = own.iter().take(5).map(|order| order.name.clone()).collect();
    match which {
        Which::NotFound(asked) => {
            let reason = Reason::new(Skill::OrderEditing, Rule::OrderNotFound);
            let stage = Stage::OrderChoice(Pending { request, offered: own.clone() });
            Decision::new(view, reason, vec![Statement::OrderNotFound { asked: asked.clone(), own }])
                .waiting(stage)
        }
        Which::BeyondList(asked) => {
            let say = vec![Statement::OrderBeyondList { asked: asked.clone() }];
            offer_person(view, Rule::OrderUnknown, say)
        }
        _ => offer_person(view, Rule::NoOrders, vec![Statement::NoOrders]),
    }
}

/// With the order known: reads it in full, looks at it, answers.
fn in_full(
    view: &View<'_>,
    request: Request,
    summary: &OrderSummary,
    passage: Option<&Passage>,
    others: Vec<OrderName>,
) -> Step {
    match &view.facts.order {
        None => Step::Need(Need::Order(summary.id)),
        Some(Err(_)) => Step::Decided(unavailable(view)),
        Some(Ok(None)) => {
            Step::Decided(not_found(view, request, &Which::NotFound(summary.name.clone()), &[]))
        }
        Some(Ok(Some(order))) => {
            let policy = (&view.tenant.policy, &view.tenant.zone());
            let seen = assess(order, policy, &request, view.now);
            let asked = view.facts.passages.contains_key(&Ask::Returns);
            if seen.head == Head::Delivered && request.kind != RequestKind::Status && !asked {
                return Step::Need(Need::Passage(Ask::Returns));
            }
            let decision = Answer { view, request: &request, order, seen: &seen, passage }.decide();
            Step::Decided(with_choice(decision, order, others, seen.fact(order), request))
        }
    }
}

/// Names the assumed order first, and remembers what was talked about.
fn with_choice(
    decision: Decision,
    order: &Order,
    others: Vec<OrderName>,
    fact: model::OrderFact,
    request: Request,
) -> Decision {
    let mut say = decision.say;
    if !others.is_empty() {
        say.insert(0, Statement::AssumedNewest { order: order.name.clone(), others });
    }
    let mut reason = decision.reason;
    reason.order = Some(fact);
    let request = Request { orders: vec![], last: false, ..request };
    Decision { say, reason, focus: Some(Focus { order: order.name.clone(), request }), ..decision }
}
