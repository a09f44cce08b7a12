//! The stages of a change and the one function that moves it on.

use rocket::http::Status;

use crate::platform::failure::Refuse;

crate::coded! {
    /// How far a change has come.
    pub enum Stage {
        /// It will be made.
        Planned = "planned",
        /// It is being made.
        UnderWay = "under-way",
        /// It was made.
        Done = "done",
    }
}

crate::coded! {
    /// What moves it on.
    pub enum Act {
        /// Work on it begins.
        Start = "start",
        /// It is made.
        Finish = "finish",
    }
}

/// Why it does not move on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has begun already.
    #[error("the change has begun already")]
    AlreadyBegun,
    /// It has not begun yet.
    #[error("the change has not begun yet")]
    NotBegun,
    /// It was made already.
    #[error("the change was made already")]
    AlreadyDone,
}

impl Refuse for Refusal {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        match self {
            Self::AlreadyBegun => "changes-stage-already-begun",
            Self::NotBegun => "changes-stage-not-begun",
            Self::AlreadyDone => "changes-stage-already-done",
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
            (Self::Planned, Act::Start) => Ok(Self::UnderWay),
            (Self::UnderWay, Act::Finish) => Ok(Self::Done),
            (Self::Planned, Act::Finish) => Err(Refusal::NotBegun),
            (Self::UnderWay, Act::Start) => Err(Refusal::AlreadyBegun),
            (Self::Done, _) => Err(Refusal::AlreadyDone),
        }
    }

    /// The act that is possible now.
    #[must_use]
    pub const fn next_act(self) -> Option<Act> {
        match self {
            Self::Planned => Some(Act::Start),
            Self::UnderWay => Some(Act::Finish),
            Self::Done => None,
        }
    }

    /// The act that leads to this stage; none leads back to the first.
    #[must_use]
    pub const fn reached_by(self) -> Option<Act> {
        match self {
            Self::Planned => None,
            Self::UnderWay => Some(Act::Start),
            Self::Done => Some(Act::Finish),
        }
    }

    /// True while there is something to do.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_planned_then_begun_then_made() {
        assert_eq!(Stage::Planned.after(Act::Start), Ok(Stage::UnderWay));
        assert_eq!(Stage::UnderWay.after(Act::Finish), Ok(Stage::Done));
        assert_eq!(Stage::Planned.after(Act::Finish), Err(Refusal::NotBegun));
        assert_eq!(Stage::UnderWay.after(Act::Start), Err(Refusal::AlreadyBegun));
        for act in Act::ALL {
            assert_eq!(Stage::Done.after(*act), Err(Refusal::AlreadyDone));
        }
    }

    #[test]
    fn the_next_act_is_the_one_that_is_allowed() {
        for stage in Stage::ALL {
            for act in Act::ALL {
                assert_eq!(stage.after(*act).is_ok(), stage.next_act() == Some(*act), "{stage:?} {act:?}");
            }
        }
    }
}
