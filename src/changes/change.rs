//! A change: what is done because of feedback, in Finnish and Swedish.

use asko_locales::Lang;
use chrono::NaiveDate;

use super::measure::{Direction, Measure};
use super::stage::{Review, Stage, Standing};
use crate::feedback::NoChangeReason;
use crate::platform::clock::Millis;
use crate::text::both::Both;

crate::coded! {
    /// What a change is about (Kurki et al. 2024: conceptions of client involvement develop along two objects).
    pub enum Object {
        /// The encounter of one client with the service.
        Encounter = "encounter",
        /// How the service works for everybody.
        ServiceSystem = "service-system",
    }
}

/// What is said of a change; may be edited as long as it lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
    /// Its name.
    pub title: Both,
    /// What changes.
    pub what: Both,
    /// Why.
    pub why: Both,
    /// For whom.
    pub for_whom: Both,
    /// What it is about.
    pub object: Object,
    /// Who sees to it; not public.
    pub owner: String,
    /// What it costs, in euros; none when nothing or unknown.
    pub cost_euros: Option<i64>,
    /// The staff's hours it takes; none when unknown.
    pub staff_hours: Option<i64>,
}

/// What is registered before a change begins. Later edits are kept beside it, see [`super::registration`].
#[derive(Clone, Debug, PartialEq)]
pub struct Registration {
    /// What is measured; none while it is only proposed.
    pub measure: Option<Measure>,
    /// What the team calls its own count, where that is what is measured.
    pub count: Both,
    /// Which way the measure is expected to go.
    pub direction: Direction,
    /// How far it is expected to go: a share (0.05 is five percentage points), points of the recommendation index, days, or
    /// for the team's own count a share of the level before. None while it is only proposed.
    pub expected_size: Option<f64>,
    /// When work on it is to begin.
    pub begins_on: NaiveDate,
    /// By when it is to be made.
    pub due_on: NaiveDate,
    /// When it is looked at again first.
    pub first_review_on: Option<NaiveDate>,
    /// When it is looked at again once more.
    pub second_review_on: Option<NaiveDate>,
}

/// Why a change was given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// When.
    pub at: Millis,
    /// The reason.
    pub reason: NoChangeReason,
    /// In words.
    pub words: Both,
}

/// Who confirmed that a change is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// When.
    pub at: Millis,
    /// The account that wrote it down; none for changes from before confirmation existed.
    pub by: Option<i64>,
    /// The client panel (an activity) that confirmed it; none when a second professional did.
    pub panel_id: Option<i64>,
}

/// How far a change has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Its stage.
    pub stage: Stage,
    /// What came of it; a draft until it is done.
    pub outcome: Both,
    /// When work on it began.
    pub started_at: Option<Millis>,
    /// When it was made, as who made it says.
    pub claimed_at: Option<Millis>,
    /// Who says so.
    pub claimed_by: Option<i64>,
    /// When it was made, once that is confirmed.
    pub done_at: Option<Millis>,
    /// Who has confirmed it.
    pub confirmed: Option<Confirmed>,
    /// What the last review found.
    pub review: Option<Review>,
    /// Why it was given up.
    pub dropped: Option<Dropped>,
}

impl Progress {
    /// At its beginning: proposed or planned.
    #[must_use]
    pub fn at(stage: Stage) -> Self {
        Self {
            stage,
            outcome: Both::default(),
            started_at: None,
            claimed_at: None,
            claimed_by: None,
            done_at: None,
            confirmed: None,
            review: None,
            dropped: None,
        }
    }
}

/// Everything that is kept of a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The reference people use.
    pub reference: String,
    /// The county.
    pub county_id: i64,
    /// The team that makes it.
    pub team_id: i64,
    /// The unit it concerns.
    pub unit_id: Option<i64>,
    /// The service it concerns.
    pub service_id: Option<i64>,
    /// What is said of it.
    pub details: Details,
    /// What was registered.
    pub registration: Registration,
    /// How far it has come.
    pub progress: Progress,
    /// When it was recorded.
    pub created_at: Millis,
    /// By whom.
    pub created_by: Option<i64>,
}

/// One change: a record that has a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Its row.
    pub id: i64,
    /// Counts changes, so that two people cannot overwrite each other.
    pub version: i64,
    /// What is kept of it.
    pub record: Record,
}

impl std::ops::Deref for Change {
    type Target = Record;

    fn deref(&self) -> &Record {
        &self.record
    }
}

impl Record {
    /// Its name for a reader of this language, and the language it is in.
    #[must_use]
    pub fn title(&self, lang: Lang) -> (&str, Lang) {
        self.details.title.in_language(lang)
    }

    /// What changes, and the language it is in.
    #[must_use]
    pub fn what(&self, lang: Lang) -> (&str, Lang) {
        self.details.what.in_language(lang)
    }

    /// Why, and the language it is in.
    #[must_use]
    pub fn why(&self, lang: Lang) -> (&str, Lang) {
        self.details.why.in_language(lang)
    }

    /// For whom, and the language it is in.
    #[must_use]
    pub fn for_whom(&self, lang: Lang) -> (&str, Lang) {
        self.details.for_whom.in_language(lang)
    }

    /// What came of it, and the language it is in; empty until it is done, since before that it is a draft.
    #[must_use]
    pub fn outcome(&self, lang: Lang) -> (&str, Lang) {
        if matches!(self.progress.stage, Stage::Done | Stage::Reviewed) { self.progress.outcome.in_language(lang) } else { ("", lang) }
    }

    /// Its stage.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        self.progress.stage
    }

    /// Where it stands on `today`, as the staff sees it.
    #[must_use]
    pub fn standing(&self, today: NaiveDate) -> Standing {
        self.progress.stage.standing(self.registration.due_on, self.progress.review, today)
    }
}
