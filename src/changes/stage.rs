//! The stages of a change and the one function that moves it on.

use chrono::NaiveDate;
use rocket::http::Status;

use crate::platform::failure::Refuse;

crate::coded! {
    /// How far a change has come.
    pub enum Stage {
        /// Somebody proposes it; nothing is promised.
        Proposed = "proposed",
        /// It is promised, and what will show its effect is registered.
        Planned = "planned",
        /// It is being made.
        UnderWay = "under-way",
        /// Who made it says that it is made; somebody else has yet to confirm that.
        Claimed = "claimed",
        /// It was made, and somebody else has confirmed it.
        Done = "done",
        /// It was looked at again later.
        Reviewed = "reviewed",
        /// It will not be made after all.
        Dropped = "dropped",
    }
}

crate::coded! {
    /// What moves it on.
    pub enum Act {
        /// It is promised.
        Plan = "plan",
        /// Work on it begins.
        Start = "start",
        /// Who makes it says that it is made.
        Claim = "claim",
        /// Somebody else confirms that it is made.
        Confirm = "confirm",
        /// Somebody else finds that it is not made yet.
        SendBack = "send-back",
        /// Whether it held is looked at.
        Review = "review",
        /// It is given up.
        Drop = "drop",
    }
}

crate::coded! {
    /// What a review found.
    pub enum Review {
        /// The change is still there and does what it should.
        Held = "held",
        /// It has faded away.
        Faded = "faded",
        /// It has done harm.
        Harmed = "harmed",
    }
}

crate::coded! {
    /// Where a change stands on a day, as people see it: its stage, what a review found, or that its day has passed.
    pub enum Standing {
        /// Proposed.
        Proposed = "proposed",
        /// Planned.
        Planned = "planned",
        /// Being made; for the public, also while its being made waits for confirmation.
        UnderWay = "under-way",
        /// Said to be made, waiting for confirmation; only the staff sees this.
        Claimed = "claimed",
        /// Made.
        Done = "done",
        /// Made, and it held.
        Held = "held",
        /// Made, and it faded.
        Faded = "faded",
        /// Made, and it did harm.
        Harmed = "harmed",
        /// The day has passed, and it was not made.
        Lapsed = "lapsed",
        /// Given up.
        Dropped = "dropped",
    }
}

/// Why it does not move on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It was promised already.
    #[error("the change is planned already")]
    AlreadyPlanned,
    /// It has begun already.
    #[error("the change has begun already")]
    AlreadyBegun,
    /// It was not promised yet.
    #[error("the change is not planned yet")]
    NotPlanned,
    /// It has not begun yet.
    #[error("the change has not begun yet")]
    NotBegun,
    /// Nobody has said that it is made.
    #[error("nobody has said that the change is made")]
    NotClaimed,
    /// It waits for confirmation.
    #[error("the change waits for confirmation")]
    WaitsForConfirmation,
    /// It is not done yet.
    #[error("the change is not done yet")]
    NotDone,
    /// It was made already.
    #[error("the change was made already")]
    AlreadyDone,
    /// It was given up.
    #[error("the change was given up")]
    Dropped,
}

impl Refuse for Refusal {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        match self {
            Self::AlreadyPlanned => "changes-stage-already-planned",
            Self::AlreadyBegun => "changes-stage-already-begun",
            Self::NotPlanned => "changes-stage-not-planned",
            Self::NotBegun => "changes-stage-not-begun",
            Self::NotClaimed => "changes-stage-not-claimed",
            Self::WaitsForConfirmation => "changes-stage-waits-for-confirmation",
            Self::NotDone => "changes-stage-not-done",
            Self::AlreadyDone => "changes-stage-already-done",
            Self::Dropped => "changes-stage-already-dropped",
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
            (Self::Proposed, Act::Plan) => Ok(Self::Planned),
            (Self::Planned, Act::Start) | (Self::Claimed, Act::SendBack) => Ok(Self::UnderWay),
            (Self::UnderWay, Act::Claim) => Ok(Self::Claimed),
            (Self::Claimed, Act::Confirm) => Ok(Self::Done),
            (Self::Done | Self::Reviewed, Act::Review) => Ok(Self::Reviewed),
            (Self::Proposed | Self::Planned | Self::UnderWay, Act::Drop) => Ok(Self::Dropped),
            (Self::Dropped, _) => Err(Refusal::Dropped),
            (Self::Done | Self::Reviewed, _) => Err(Refusal::AlreadyDone),
            (Self::Claimed, Act::Plan | Act::Start | Act::Claim | Act::Drop) => Err(Refusal::WaitsForConfirmation),
            (_, Act::Review) => Err(Refusal::NotDone),
            (_, Act::Confirm | Act::SendBack) => Err(Refusal::NotClaimed),
            (Self::Proposed, Act::Start | Act::Claim) => Err(Refusal::NotPlanned),
            (Self::Planned, Act::Claim) => Err(Refusal::NotBegun),
            (Self::Planned, Act::Plan) => Err(Refusal::AlreadyPlanned),
            (Self::UnderWay, Act::Plan | Act::Start) => Err(Refusal::AlreadyBegun),
        }
    }

    /// True while it is still to be made.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Planned | Self::UnderWay | Self::Claimed)
    }

    /// True once work on it has begun: from then on an edit of what is measured comes after the data.
    #[must_use]
    pub const fn has_begun(self) -> bool {
        !matches!(self, Self::Proposed | Self::Planned)
    }

    /// The picture of all stages and acts (Mermaid), as `docs/change-stages.md` shows it.
    #[must_use]
    pub fn diagram() -> String {
        let mut lines = vec!["stateDiagram-v2".to_owned(), "    [*] --> proposed".to_owned(), "    [*] --> planned".to_owned()];
        for stage in Self::ALL {
            for act in Act::ALL {
                if let Ok(next) = stage.after(*act) {
                    lines.push(format!("    {} --> {}: {}", stage.code().replace('-', "_"), next.code().replace('-', "_"), act.code()));
                }
            }
        }
        lines.extend(["    reviewed --> [*]".to_owned(), "    dropped --> [*]".to_owned()]);
        lines.join("\n")
    }

    /// The stages in which it is still to be made.
    pub const OPEN: [Self; 4] = [Self::Proposed, Self::Planned, Self::UnderWay, Self::Claimed];

    /// Where a change in this stage stands on `today`, when it is due on `due_on` and its last review found `review`.
    /// A change that is said to be made does not lapse while it waits for somebody else.
    #[must_use]
    pub fn standing(self, due_on: NaiveDate, review: Option<Review>, today: NaiveDate) -> Standing {
        match (self, review) {
            (Self::Proposed | Self::Planned | Self::UnderWay, _) if due_on < today => Standing::Lapsed,
            (Self::Proposed, _) => Standing::Proposed,
            (Self::Planned, _) => Standing::Planned,
            (Self::UnderWay, _) => Standing::UnderWay,
            (Self::Claimed, _) => Standing::Claimed,
            (Self::Dropped, _) => Standing::Dropped,
            (Self::Reviewed, Some(Review::Held)) => Standing::Held,
            (Self::Reviewed, Some(Review::Faded)) => Standing::Faded,
            (Self::Reviewed, Some(Review::Harmed)) => Standing::Harmed,
            (Self::Done | Self::Reviewed, _) => Standing::Done,
        }
    }
}

impl Standing {
    /// As the public sees it: that something is made is told only when it is confirmed.
    #[must_use]
    pub const fn public(self) -> Self {
        if matches!(self, Self::Claimed) { Self::UnderWay } else { self }
    }

    /// True when it was made.
    #[must_use]
    pub const fn is_made(self) -> bool {
        matches!(self, Self::Done | Self::Held | Self::Faded | Self::Harmed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_goes_from_proposal_to_review() {
        let way = [
            (Act::Plan, Stage::Planned),
            (Act::Start, Stage::UnderWay),
            (Act::Claim, Stage::Claimed),
            (Act::SendBack, Stage::UnderWay),
            (Act::Claim, Stage::Claimed),
            (Act::Confirm, Stage::Done),
            (Act::Review, Stage::Reviewed),
            (Act::Review, Stage::Reviewed),
        ];
        let mut stage = Stage::Proposed;
        for (act, next) in way {
            stage = stage.after(act).unwrap();
            assert_eq!(stage, next);
        }
        assert_eq!(stage.after(Act::Drop), Err(Refusal::AlreadyDone));
    }

    #[test]
    fn what_is_given_up_or_made_stays_so() {
        for act in Act::ALL {
            assert_eq!(Stage::Dropped.after(*act), Err(Refusal::Dropped));
            assert_eq!(Stage::Done.after(*act).is_ok(), *act == Act::Review);
        }
        for stage in Stage::ALL {
            let droppable = matches!(stage, Stage::Proposed | Stage::Planned | Stage::UnderWay);
            assert_eq!(stage.after(Act::Drop).is_ok(), droppable, "{stage:?}");
        }
    }

    #[test]
    fn a_day_that_has_passed_shows_by_itself() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 8, d).unwrap();
        for stage in Stage::ALL {
            let lapsed = stage.standing(day(2), None, day(3)) == Standing::Lapsed;
            assert_eq!(lapsed, matches!(stage, Stage::Proposed | Stage::Planned | Stage::UnderWay), "{stage:?}");
            assert_ne!(stage.standing(day(3), None, day(3)), Standing::Lapsed, "the day itself still counts");
            assert_ne!(stage.standing(day(3), None, day(3)).public(), Standing::Claimed);
        }
        assert_eq!(Stage::Reviewed.standing(day(2), Some(Review::Faded), day(3)), Standing::Faded);
    }
}
