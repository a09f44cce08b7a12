//! Whether a piece of feedback may be shown as it stands: the rules, whoever asks.

use rocket::http::Status;

use super::store::{Choice, Chosen};
use crate::feedback::{Case, Channel, Stage};
use crate::platform::failure::Refuse;

/// Why it may not be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Cannot {
    /// Its giver does not allow it, or nobody could ask the giver.
    #[error("its giver does not allow it")]
    NotAllowed,
    /// There are no words in it.
    #[error("there are no words to show")]
    NoWords,
    /// It is handled as a statutory objection.
    #[error("it is a statutory objection")]
    AnObjection,
    /// It is handled with another piece of feedback.
    #[error("it is handled with another piece of feedback")]
    HandledWithAnother,
    /// It is urgent, and still open.
    #[error("it is urgent and open")]
    Urgent,
    /// It is still open, and no lead has chosen it.
    #[error("it is open")]
    Open,
    /// An identity code stands in what would be shown.
    #[error("an identity code stands in it")]
    NamesSomebody,
    /// Nothing but marks of hidden words is left.
    #[error("nothing is left to read")]
    NothingLeft,
}

impl Refuse for Cannot {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        match self {
            Self::NotAllowed => "moderation-cannot-not-allowed",
            Self::NoWords => "moderation-cannot-no-words",
            Self::AnObjection => "moderation-cannot-an-objection",
            Self::HandledWithAnother => "moderation-cannot-handled-with-another",
            Self::Urgent => "moderation-cannot-urgent",
            Self::Open => "moderation-cannot-open",
            Self::NamesSomebody => "moderation-cannot-names-somebody",
            Self::NothingLeft => "moderation-cannot-nothing-left",
        }
    }
}

/// Whether it may be worked on for showing: its giver allows it, and it is of a kind that may be shown at all.
///
/// # Errors
/// The rule that forbids it.
pub fn allowed(case: &Case) -> Result<(), Cannot> {
    match case.stage {
        _ if !case.may_show || case.channel == Channel::Import.code() => Err(Cannot::NotAllowed),
        _ if case.text.is_empty() => Err(Cannot::NoWords),
        Stage::Transferred => Err(Cannot::AnObjection),
        Stage::Merged => Err(Cannot::HandledWithAnother),
        Stage::Received | Stage::InHandling if case.urgent => Err(Cannot::Urgent),
        Stage::Received | Stage::InHandling | Stage::Answered | Stage::Closed => Ok(()),
    }
}

/// Whether it may be shown now: it is answered or closed, too, or a lead has chosen it.
///
/// # Errors
/// The rule that forbids it.
pub fn ready(case: &Case, chosen: Option<&Chosen>) -> Result<(), Cannot> {
    allowed(case)?;
    let by_choice = chosen.is_some_and(|chosen| chosen.choice == Choice::Chosen);
    if case.stage.is_open() && !by_choice { Err(Cannot::Open) } else { Ok(()) }
}
