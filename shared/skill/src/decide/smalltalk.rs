//! Messages that are about the conversation itself.

use crate::{Decision, Statement, View};
use model::{Reason, Rule, Skill};

fn say(view: &View<'_>, rule: Rule, statement: Statement) -> Decision {
    Decision::new(view, Reason::new(Skill::Conversation, rule), vec![statement])
}

/// Says hello and what the agent can do; whatever was pending stays so.
pub(super) fn greet(view: &View<'_>) -> Decision {
    say(view, Rule::Greeted, Statement::Greeting).waiting(view.conversation.stage.clone())
}

pub(super) fn thanks(view: &View<'_>) -> Decision {
    say(view, Rule::Thanked, Statement::Welcome)
}

/// A yes that answers nothing.
pub(super) fn nothing_pending(view: &View<'_>) -> Decision {
    say(view, Rule::NothingPending, Statement::AnythingElse)
}

/// A no that answers nothing, as in "no thanks, that was all": it is not asked what else there might be.
pub(super) fn nothing_wanted(view: &View<'_>) -> Decision {
    say(view, Rule::NothingPending, Statement::LeftAtThat)
}

/// No to a person.
pub(super) fn declined(view: &View<'_>) -> Decision {
    say(view, Rule::PersonDeclined, Statement::LeftAtThat)
}

/// A picture, a location or an empty mail: named, never dropped.
pub(super) fn no_text(view: &View<'_>) -> Decision {
    say(view, Rule::NoText, Statement::NoText).waiting(view.conversation.stage.clone())
}
