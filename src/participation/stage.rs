//! The stages of an activity and the one function that moves it on.

use rocket::http::Status;

use crate::platform::failure::Refuse;

crate::coded! {
    /// How far an activity has come.
    pub enum Stage {
        /// It will be held.
        Planned = "planned",
        /// It was held; its results have not been told.
        Held = "held",
        /// Its results were told to all who took part.
        Told = "told",
        /// It will not be held.
        Cancelled = "cancelled",
    }
}

crate::coded! {
    /// What moves it on.
    pub enum Act {
        /// Somebody records that it was held, and who took part.
        Hold = "hold",
        /// The results are told.
        Tell = "tell",
        /// It is cancelled.
        Cancel = "cancel",
    }
}

/// Why it does not move on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has not begun yet.
    #[error("the activity has not begun yet")]
    NotBegun,
    /// It was not held yet.
    #[error("the activity was not held yet")]
    NotHeld,
    /// It was held already.
    #[error("the activity was held already")]
    AlreadyHeld,
    /// Its results were told already.
    #[error("the results were told already")]
    AlreadyTold,
    /// It was cancelled.
    #[error("the activity was cancelled")]
    Cancelled,
}

impl Refuse for Refusal {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        match self {
            Self::NotBegun => "participation-stage-not-begun",
            Self::NotHeld => "participation-stage-not-held",
            Self::AlreadyHeld => "participation-stage-already-held",
            Self::AlreadyTold => "participation-stage-already-told",
            Self::Cancelled => "participation-stage-is-cancelled",
        }
    }
}

impl Stage {
    /// The stage after `act`.
    ///
    /// # Errors
    /// The rule that forbids the act.
    pub const fn after(self, act: Act) -> Result<Self, Refusal> {
        match (self, act) {
            (Self::Planned, Act::Hold) => Ok(Self::Held),
            (Self::Planned, Act::Cancel) => Ok(Self::Cancelled),
            (Self::Held, Act::Tell) => Ok(Self::Told),
            (Self::Planned, Act::Tell) => Err(Refusal::NotHeld),
            (Self::Held, Act::Hold | Act::Cancel) => Err(Refusal::AlreadyHeld),
            (Self::Told, _) => Err(Refusal::AlreadyTold),
            (Self::Cancelled, _) => Err(Refusal::Cancelled),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_activity_is_planned_then_held_then_told() {
        assert_eq!(Stage::Planned.after(Act::Hold), Ok(Stage::Held));
        assert_eq!(Stage::Held.after(Act::Tell), Ok(Stage::Told));
        assert_eq!(Stage::Planned.after(Act::Tell), Err(Refusal::NotHeld));
    }

    #[test]
    fn only_what_was_not_held_is_cancelled_and_nothing_follows() {
        assert_eq!(Stage::Planned.after(Act::Cancel), Ok(Stage::Cancelled));
        assert_eq!(Stage::Held.after(Act::Cancel), Err(Refusal::AlreadyHeld));
        for act in Act::ALL {
            assert_eq!(Stage::Cancelled.after(*act), Err(Refusal::Cancelled));
            assert_eq!(Stage::Told.after(*act), Err(Refusal::AlreadyTold));
        }
    }
}
