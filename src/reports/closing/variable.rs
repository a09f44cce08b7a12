//! What is counted of pieces of feedback in closed figures, and in which columns.

use super::columns::Columns;
use crate::feedback::rollups::Counted;
use crate::feedback::{Channel, Kind, Perspective};

/// A variable: every piece is in one of its columns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variable {
    /// How many pieces there are; its only column is `all`.
    Pieces,
    /// The kind of feedback; columns are the codes of [`Kind`].
    Kind,
    /// From whose perspective it is told; columns are the codes of [`Perspective`].
    Perspective,
    /// The channel it came by; columns are the codes of [`Channel`].
    Channel,
    /// The answer: `unasked`, `answered` or `waiting`, and `wanted` for the last two.
    Answer,
    /// A statement by its key: `1` to `5`, `disagree` (1 and 2), `agree` (4 and 5), `answered` (1 to 5),
    /// `not-concerned`, `none`, and `unanswered` for the last two.
    Statement(String),
    /// The recommendation: `detractor` (0–6), `passive` (7–8), `promoter` (9–10), `answered`, `none`.
    Recommendation,
    /// A theme by its key: `of` it, or the `rest`.
    Theme(String),
    /// Led to a change: `of` it, or the `rest`.
    Linked,
    /// It was decided that nothing changes, by the code of the reason: `of` it, or the `rest`.
    Decided(String),
}

impl Variable {
    /// As figures name it.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Pieces => "pieces".to_owned(),
            Self::Kind => "kind".to_owned(),
            Self::Perspective => "perspective".to_owned(),
            Self::Channel => "channel".to_owned(),
            Self::Answer => "answer".to_owned(),
            Self::Statement(key) => format!("statement.{key}"),
            Self::Recommendation => "recommendation".to_owned(),
            Self::Theme(key) => format!("theme.{key}"),
            Self::Linked => "linked".to_owned(),
            Self::Decided(reason) => format!("decided.{reason}"),
        }
    }

    /// Its columns.
    pub(super) fn columns(&self) -> Columns {
        match self {
            Self::Pieces => Columns::flat(&["all"]),
            Self::Kind => Columns::flat(&Kind::ALL.iter().map(|kind| kind.code()).collect::<Vec<_>>()),
            Self::Perspective => Columns::flat(&Perspective::ALL.iter().map(|perspective| perspective.code()).collect::<Vec<_>>()),
            Self::Channel => Columns::flat(&Channel::ALL.iter().map(|channel| channel.code()).collect::<Vec<_>>()),
            Self::Answer => Columns::grouped(&[("unasked", &[]), ("wanted", &[("answered", &[]), ("waiting", &[])])]),
            Self::Statement(_) => Columns::grouped(&[
                ("answered", &[("disagree", &["1", "2"]), ("3", &[]), ("agree", &["4", "5"])]),
                // Two steps down these are one: who did not answer is a small group in each service, and hides others.
                ("unanswered", &[("apart", &["not-concerned", "none"])]),
            ]),
            Self::Recommendation => {
                Columns::grouped(&[("answered", &[("detractor", &[]), ("passive", &[]), ("promoter", &[])]), ("none", &[])])
            }
            Self::Theme(_) | Self::Linked | Self::Decided(_) => Columns::flat(&["of", "rest"]),
        }
    }

    /// The column in which the pieces are that no count tells of.
    pub(super) const fn rest(&self) -> &'static str {
        match self {
            Self::Answer => "waiting",
            Self::Statement(_) | Self::Recommendation => "none",
            _ => "rest",
        }
    }

    /// The column that a count belongs to.
    pub(super) fn column(&self, what: &Counted) -> Option<&'static str> {
        match (self, what) {
            (Self::Pieces, Counted::Pieces) => Some("all"),
            (Self::Kind, Counted::Kind(kind)) => Some(kind.code()),
            (Self::Perspective, Counted::Perspective(perspective)) => Some(perspective.code()),
            (Self::Channel, Counted::Channel(channel)) => Some(channel.code()),
            (Self::Answer, Counted::Answered) => Some("answered"),
            (Self::Statement(key), Counted::Statement(_, of, value)) if key == of => match value {
                Some(1) => Some("1"),
                Some(2) => Some("2"),
                Some(3) => Some("3"),
                Some(4) => Some("4"),
                Some(5) => Some("5"),
                None => Some("not-concerned"),
                Some(_) => None,
            },
            (Self::Recommendation, Counted::Nps(value)) => match value {
                0..=6 => Some("detractor"),
                7..=8 => Some("passive"),
                9..=10 => Some("promoter"),
                _ => None,
            },
            (Self::Theme(key), Counted::Theme(of)) | (Self::Decided(key), Counted::Decided(of)) => (key == of).then_some("of"),
            (Self::Linked, Counted::Linked) => Some("of"),
            _ => None,
        }
    }

    /// Whether it is shown as answers on a scale are: by month, and by service and language together, to see whether it gets
    /// better and whether people of all languages are served alike.
    pub(super) const fn is_scale(&self) -> bool {
        matches!(self, Self::Answer | Self::Statement(_) | Self::Recommendation | Self::Linked)
    }
}

crate::coded! {
    /// Figures that are no counts of pieces.
    pub enum Figure {
        /// Answers whose days are known.
        DaysCount = "days.count",
        /// The median of the days to an answer, of those answered.
        DaysMedian = "days.median",
        /// The lower end of the median's 95 % interval.
        DaysLow = "days.low",
        /// The upper end.
        DaysHigh = "days.high",
        /// The 90th percentile of the days to an answer.
        DaysNinth = "days.ninth",
        /// Pieces that were promised an answer by a day.
        PromiseCount = "promise.count",
        /// The share answered by the promised day (Kaplan–Meier), from 0 to 1.
        PromiseKept = "promise.kept",
        /// The lower end of its 95 % interval.
        PromiseLow = "promise.low",
        /// The upper end.
        PromiseHigh = "promise.high",
        /// Answers of which it is known whether they would fit any feedback.
        GenericCount = "generic.count",
        /// The share that would.
        GenericShare = "generic.share",
        /// The lower end of its 95 % interval (Wilson).
        GenericLow = "generic.low",
        /// The upper end.
        GenericHigh = "generic.high",
        /// Answers rated by their givers.
        RatedCount = "rated.count",
        /// The share of "yes, it answered me".
        RatedYes = "rated.yes",
        /// The lower end of its 95 % interval (Wilson).
        RatedLow = "rated.low",
        /// The upper end.
        RatedHigh = "rated.high",
        /// Thanks passed on.
        Thanks = "thanks",
        /// Statutory objections that feedback became.
        Objections = "objections",
        /// Pieces rated how grave they are.
        SeverityCount = "severity.count",
        /// Pieces rated twice, without knowledge of each other.
        TwiceCount = "twice.count",
        /// Of those, the share rated the same.
        TwiceSame = "twice.same",
        /// Weighted kappa of the two ratings.
        Kappa = "kappa",
        /// The lower end of its 95 % interval.
        KappaLow = "kappa.low",
        /// The upper end.
        KappaHigh = "kappa.high",
        /// Of a team: pieces that arrived for it, to the nearest five.
        TeamReceived = "team.received",
        /// Of a team: pieces still waiting for an answer when the period was closed, to the nearest five.
        TeamWaiting = "team.waiting",
    }
}
