//! The skills. [`decide()`] says what to do next and why, as a value free of language; [`apply()`] is the conversation
//! afterwards; [`say()`] finds the words. None of them can fail for an outside reason: what is not understood or not
//! known is a decision, not an error.

mod admit;
mod apply;
mod decide;
mod returns;
mod say;
mod view;

pub use admit::{Refused, admit};
pub use apply::apply;
pub use decide::{
    Assessment, Deadline, Head, LineReturn, LineState, Permission, Return, Returnable, allows, assess,
    decide, unavailable,
};
pub use returns::{PortalError, ReturnFacts, returns_link};
pub use say::{
    CardLine, Links, Parcel, Speaker, Statement, WidgetWord, date, money, neutral_phrase, parcel_facts,
    phrase, say, sentence, widget_words,
};
pub use view::{Ask, Decision, Event, Facts, Keyword, Need, Passage, Step, Unavailable, View};
