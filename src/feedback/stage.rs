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
    }
}

crate::coded! {
    /// What moves it on.
    pub enum Act {
        /// Somebody takes it.
        Claim = "claim",
        /// It goes to another team.
        Reroute = "reroute",
        /// The team answers.
        Answer = "answer",
        /// The giver writes back.
        GiverReply = "giver-reply",
        /// The team is done with it.
        Close = "close",
    }
}

/// Why it does not move on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is closed already.
    #[error("the feedback is closed already")]
    AlreadyClosed,
}

impl Refuse for Refusal {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        match self {
            Self::AlreadyClosed => "feedback-stage-already-closed",
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
            (Self::Closed, Act::Claim | Act::Reroute | Act::Answer | Act::Close) => Err(Refusal::AlreadyClosed),
            // A giver who writes back to what was answered or closed opens it again.
            (Self::Received, Act::GiverReply) => Ok(Self::Received),
            (_, Act::Claim | Act::GiverReply) => Ok(Self::InHandling),
            (_, Act::Reroute) => Ok(Self::Received),
            (_, Act::Answer) => Ok(Self::Answered),
            (_, Act::Close) => Ok(Self::Closed),
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
    fn what_is_closed_only_the_giver_opens() {
        for act in Act::ALL {
            let next = Stage::Closed.after(*act);
            assert_eq!(next.is_ok(), *act == Act::GiverReply, "{act:?}");
        }
        assert_eq!(Stage::Closed.after(Act::GiverReply), Ok(Stage::InHandling));
        assert_eq!(Stage::Answered.after(Act::GiverReply), Ok(Stage::InHandling));
        assert_eq!(Stage::Received.after(Act::GiverReply), Ok(Stage::Received));
    }
}
