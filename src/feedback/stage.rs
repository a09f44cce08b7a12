//! The stages of a piece of feedback and the one function that moves it on.

use rocket::http::Status;

use crate::platform::failure::Refuse;

crate::coded! {
    /// How far a piece of feedback has come.
    pub enum Stage {
        /// In a team's inbox; nobody has taken it.
        Received = "received",
        /// Somebody has taken it.
        InHandling = "in-handling",
        /// Answered, or nothing to answer and waiting to be closed.
        Answered = "answered",
        /// Done.
        Closed = "closed",
        /// The same matter as another case: handled with that one.
        Merged = "merged",
        /// Handled as a statutory objection (muistutus, anmärkning) and no longer as feedback.
        Transferred = "transferred",
    }
}

crate::coded! {
    /// What moves it on.
    pub enum Act {
        /// Somebody takes it.
        Claim = "claim",
        /// Who has it lets it go: nobody has it any more.
        Release = "release",
        /// It goes to another team.
        Reroute = "reroute",
        /// The team answers.
        Answer = "answer",
        /// The team asks the giver for more.
        Ask = "ask",
        /// The giver writes back.
        GiverReply = "giver-reply",
        /// The team is done with it.
        Close = "close",
        /// Who has just closed it takes that back.
        TakeBack = "take-back",
        /// It turns out to be the same matter as another case.
        Merge = "merge",
        /// It turns out to be a matter of its own after all.
        Split = "split",
        /// The giver wants it handled as a statutory objection.
        Transfer = "transfer",
    }
}

/// Why it does not move on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is closed already.
    #[error("the feedback is closed already")]
    AlreadyClosed,
    /// It is handled with another case.
    #[error("the feedback is handled with another one")]
    HandledWithAnother,
    /// It is a statutory objection now, and stays one.
    #[error("the feedback is handled as a statutory objection")]
    AnObjection,
    /// There is nothing to take back or to split off.
    #[error("there is nothing to take back")]
    NothingToTakeBack,
}

impl Refuse for Refusal {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        match self {
            Self::AlreadyClosed => "feedback-stage-already-closed",
            Self::HandledWithAnother => "feedback-stage-handled-with-another",
            Self::AnObjection => "feedback-stage-an-objection",
            Self::NothingToTakeBack => "feedback-stage-nothing-to-take-back",
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
            // What has become an objection is never relabelled; its giver may still add to it.
            (Self::Transferred, Act::GiverReply) => Ok(Self::Transferred),
            (Self::Transferred, _) => Err(Refusal::AnObjection),
            // What is handled with another case is answered with it, and what its giver writes goes to it.
            (Self::Merged, Act::GiverReply | Act::Answer) => Ok(Self::Merged),
            (Self::Merged, Act::Split) => Ok(Self::Received),
            (Self::Merged, Act::Transfer) => Ok(Self::Transferred),
            (Self::Merged, _) => Err(Refusal::HandledWithAnother),
            (_, Act::Split) => Err(Refusal::NothingToTakeBack),
            (_, Act::Transfer) => Ok(Self::Transferred),
            (Self::Closed, Act::TakeBack) => Ok(Self::InHandling),
            (_, Act::TakeBack) => Err(Refusal::NothingToTakeBack),
            (Self::Closed, Act::Claim | Act::Release | Act::Reroute | Act::Answer | Act::Ask | Act::Close | Act::Merge) => {
                Err(Refusal::AlreadyClosed)
            }
            // A giver who writes back to what was answered or closed opens it again.
            (Self::Received, Act::GiverReply) => Ok(Self::Received),
            (Self::Answered, Act::Release) => Ok(Self::Answered),
            (_, Act::Claim | Act::GiverReply | Act::Ask) => Ok(Self::InHandling),
            (_, Act::Release | Act::Reroute) => Ok(Self::Received),
            (_, Act::Answer) => Ok(Self::Answered),
            (_, Act::Close) => Ok(Self::Closed),
            (_, Act::Merge) => Ok(Self::Merged),
        }
    }

    /// True while the team has something to do.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::InHandling)
    }

    /// The picture of all stages and acts (Mermaid), as `docs/feedback-stages.md` shows it.
    #[must_use]
    pub fn diagram() -> String {
        let mut lines = vec!["stateDiagram-v2".to_owned(), "    [*] --> received".to_owned()];
        for stage in Self::ALL {
            for act in Act::ALL {
                if let Ok(next) = stage.after(*act) {
                    lines.push(format!("    {} --> {}: {}", stage.code().replace('-', "_"), next.code().replace('-', "_"), act.code()));
                }
            }
        }
        lines.push("    closed --> [*]".to_owned());
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_closed_only_the_giver_opens_and_who_closed_it_by_mistake() {
        for act in Act::ALL {
            let opens = Stage::Closed.after(*act).is_ok_and(Stage::is_open);
            assert_eq!(opens, matches!(act, Act::GiverReply | Act::TakeBack), "{act:?}");
        }
        assert_eq!(Stage::Closed.after(Act::GiverReply), Ok(Stage::InHandling));
        assert_eq!(Stage::Answered.after(Act::GiverReply), Ok(Stage::InHandling));
        assert_eq!(Stage::Received.after(Act::GiverReply), Ok(Stage::Received));
    }

    #[test]
    fn an_objection_stays_one() {
        for act in Act::ALL {
            let next = Stage::Transferred.after(*act);
            assert!(next == Err(Refusal::AnObjection) || next == Ok(Stage::Transferred), "{act:?}: {next:?}");
        }
    }

    #[test]
    fn what_is_handled_with_another_only_splits_off_or_becomes_an_objection() {
        for act in Act::ALL {
            let stays = !matches!(act, Act::Split | Act::Transfer);
            let next = Stage::Merged.after(*act);
            assert_eq!(next == Err(Refusal::HandledWithAnother) || next == Ok(Stage::Merged), stays, "{act:?}: {next:?}");
        }
    }
}
