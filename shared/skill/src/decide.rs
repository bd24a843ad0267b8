//! The next step, from the conversation's stage, the message's meaning, the orders and the policy.

mod answer;
mod assess;
mod find;
mod order;
mod permission;
mod returnable;
mod smalltalk;

pub use assess::{Assessment, Head, LineState, assess};
pub use permission::{Deadline, Permission, allows};
pub use returnable::{LineReturn, Return, Returnable};

use crate::{Ask, Decision, Event, Keyword, Need, Statement, Step, View};
use model::{Holder, Pending, Reason, Rule, Skill, Stage};
use understand::{Intent, Meaning};

/// Decides, or names the fact that is missing.
#[must_use]
pub fn decide(view: &View<'_>) -> Step {
    match view.event {
        Event::Keyword(keyword) => Step::Decided(control_word(view, keyword)),
        Event::AutomaticMail => Step::Decided(silence(view, Rule::AutomaticMail)),
        _ if view.conversation.opted_out => Step::Decided(silence(view, Rule::OptedOutSilence)),
        // INVARIANT: the agent never talks over a person.
        _ if matches!(view.conversation.holder, Holder::Person { .. }) => {
            Step::Decided(silence(view, Rule::PersonHolds))
        }
        Event::NoText => Step::Decided(smalltalk::no_text(view)),
        Event::SignedIn => signed_in(view),
        Event::SignedInElsewhere => Step::Decided(signed_in_elsewhere(view)),
        Event::Message(meaning) => message(view, meaning),
    }
}

/// Says nothing and leaves everything as it is; the turn is kept.
fn silence(view: &View<'_>, rule: Rule) -> Decision {
    let stage = view.conversation.stage.clone();
    let decision = Decision::new(view, Reason::new(Skill::Conversation, rule), vec![]);
    Decision { misses: view.conversation.misses, ..decision.waiting(stage) }
}

fn control_word(view: &View<'_>, keyword: Keyword) -> Decision {
    match keyword {
        Keyword::Stop => Decision { opted_out: Some(true), ..silence(view, Rule::OptedOut) },
        Keyword::Start => {
            let reason = Reason::new(Skill::Conversation, Rule::OptedIn);
            let decision = Decision::new(view, reason, vec![Statement::WelcomeBack]);
            Decision { opted_out: Some(false), ..decision }
        }
        Keyword::Help => {
            let reason = Reason::new(Skill::Conversation, Rule::HelpAsked);
            let stage = view.conversation.stage.clone();
            Decision::new(view, reason, vec![Statement::Help]).waiting(stage)
        }
    }
}

/// Sign-in: the request that waited goes on by itself.
fn signed_in(view: &View<'_>) -> Step {
    match &view.conversation.stage {
        Stage::SignIn(Pending { request, .. }) => order::request(view, request.clone()),
        stage => {
            let reason = Reason::new(Skill::Conversation, Rule::NothingPending);
            Step::Decided(Decision::new(view, reason, vec![Statement::SignedIn]).waiting(stage.clone()))
        }
    }
}

/// Signed in, but not as the owner of this address: the conversation learns nothing about orders.
fn signed_in_elsewhere(view: &View<'_>) -> Decision {
    let reason = Reason::new(Skill::Conversation, Rule::SignedInElsewhere);
    Decision::new(view, reason, vec![Statement::SignedInElsewhere])
}

fn message(view: &View<'_>, meaning: &Meaning) -> Step {
    if let Some(step) = answer_to_question(view, meaning) {
        return step;
    }
    if meaning.language.is_none() {
        return Step::Decided(not_supported(view));
    }
    let Some(first) = meaning.first() else { return Step::Decided(not_understood(view)) };
    match first.intent {
        Intent::Human => Step::Decided(hand_over(view, Rule::PersonAsked)),
        Intent::Question => question(view),
        Intent::Other => Step::Decided(offer_person(view, Rule::OutsideSkill, vec![Statement::OutsideSkill])),
        Intent::Greeting => Step::Decided(smalltalk::greet(view)),
        Intent::Thanks => Step::Decided(smalltalk::thanks(view)),
        Intent::Affirm => Step::Decided(smalltalk::nothing_pending(view)),
        Intent::Deny => Step::Decided(smalltalk::nothing_wanted(view)),
        _ => match order::request_of(view, meaning, first) {
            Some(request) => order::request(view, request),
            None => Step::Decided(not_understood(view)),
        },
    }
}

/// A message that only makes sense as the answer to what the agent asked.
fn answer_to_question(view: &View<'_>, meaning: &Meaning) -> Option<Step> {
    let intent = meaning.first().map(|scored| scored.intent);
    match (&view.conversation.stage, intent) {
        (Stage::PersonOffered { .. }, Some(Intent::Affirm)) => {
            Some(Step::Decided(hand_over(view, Rule::PersonAccepted)))
        }
        (Stage::PersonOffered { .. }, Some(Intent::Deny)) => Some(Step::Decided(smalltalk::declined(view))),
        (Stage::OrderChoice(pending), _) => order::chosen(view, pending, meaning),
        (Stage::SignIn(pending), None | Some(Intent::Affirm)) => {
            Some(order::request(view, pending.request.clone()))
        }
        _ => None,
    }
}

/// Offers a person and waits for the answer (soft handoff, OE-35).
fn offer_person(view: &View<'_>, because: Rule, say: Vec<Statement>) -> Decision {
    let say = say.into_iter().chain([Statement::OfferPerson]).collect();
    let order = view.conversation.focus.as_ref().map(|focus| focus.order.clone());
    let reason = Reason::new(skill_of(because), because);
    Decision::new(view, reason, say).waiting(Stage::PersonOffered { because, order })
}

fn skill_of(rule: Rule) -> Skill {
    match rule {
        Rule::ArticleMissing => Skill::Questions,
        Rule::OutsideSkill | Rule::NotUnderstoodTwice => Skill::Conversation,
        _ => Skill::OrderEditing,
    }
}

/// The decision when the shop's system gave no usable facts, however often it was asked.
#[must_use]
pub fn unavailable(view: &View<'_>) -> Decision {
    offer_person(view, Rule::ShopUnavailable, vec![Statement::ShopUnavailable])
}

/// Hands the conversation to a person and says what happens next.
fn hand_over(view: &View<'_>, rule: Rule) -> Decision {
    let reason = Reason::new(Skill::Handoff, rule);
    Decision { hand_over: true, ..Decision::new(view, reason, vec![Statement::HandedOver]) }
}

fn not_understood(view: &View<'_>) -> Decision {
    if view.conversation.misses == 0 {
        let reason = Reason::new(Skill::Conversation, Rule::NotUnderstood);
        let stage = view.conversation.stage.clone();
        Decision { misses: 1, ..Decision::new(view, reason, vec![Statement::NotUnderstood]).waiting(stage) }
    } else {
        // The same question is never asked twice.
        offer_person(view, Rule::NotUnderstoodTwice, vec![Statement::NotUnderstoodTwice])
    }
}

/// A language outside the twelve is named as that, never guessed at.
fn not_supported(view: &View<'_>) -> Decision {
    if view.conversation.misses > 0 {
        return not_understood(view);
    }
    let reason = Reason::new(Skill::Conversation, Rule::LanguageNotSupported);
    let stage = view.conversation.stage.clone();
    Decision { misses: 1, ..Decision::new(view, reason, vec![Statement::NotSupported]).waiting(stage) }
}

fn question(view: &View<'_>) -> Step {
    let Some(found) = view.facts.passages.get(&Ask::Question) else {
        return Step::Need(Need::Passage(Ask::Question));
    };
    let Some(passage) = found else {
        return Step::Decided(offer_person(view, Rule::ArticleMissing, vec![Statement::ArticleMissing]));
    };
    let mut reason = Reason::new(Skill::Questions, Rule::ArticleQuoted);
    reason.passages.push(passage.id.clone());
    let say = vec![Statement::ArticleSays, Statement::Quote(passage.clone())];
    Step::Decided(Decision::new(view, reason, say))
}
