//! Everything that everybody may know of a change: read once, for its page and its file.

use std::collections::HashMap;

use asko_locales::Lang;
use asko_templates::changes::Words;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

use super::evidence::{self, Evidence, Subject};
use super::store::{HelpedAnswer, ReviewOf, Step};
use super::took_part::{TookPart, took_part};
use super::{Change, Measurable, store};
use crate::feedback::figures;
use crate::organisations::{County, Named as _, store as organisations};
use crate::platform::clock::day_in_finland;
use crate::platform::page::Visit;
use crate::statistics::suppression::{THRESHOLD, suppress};

/// A count that everybody may see, or that it is too small to be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// So many; also none.
    Count(u64),
    /// One to four.
    Few,
}

impl Seen {
    /// What may be seen of a count that stands alone.
    #[must_use]
    pub fn of(count: u64) -> Self {
        if (1..THRESHOLD).contains(&count) { Self::Few } else { Self::Count(count) }
    }

    /// The count, where it may be seen.
    #[must_use]
    pub const fn count(self) -> Option<u64> {
        match self {
            Self::Count(count) => Some(count),
            Self::Few => None,
        }
    }
}

/// What is known of a change.
#[derive(Debug)]
pub struct Facts {
    /// The change.
    pub change: Change,
    /// The day on which it is looked at, in Finland.
    pub today: NaiveDate,
    /// How many pieces of feedback led to it.
    pub linked: u64,
    /// How many of them have been answered.
    pub answered: u64,
    /// How many have the same experience.
    pub me_too: u64,
    /// The activities that it was worked on in.
    pub activities: Vec<TookPart>,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Its reviews.
    pub reviews: Vec<ReviewOf>,
    /// What those who gave feedback say, in the order of the answers; empty until somebody has answered.
    pub helped: Vec<(HelpedAnswer, Option<u64>)>,
    /// What is known of its effect.
    pub evidence: Evidence,
    /// The names of the units it is compared with.
    pub units: Vec<String>,
    /// The words of the statements.
    pub measurable: Measurable,
    /// The name of the team.
    pub team: String,
    /// What the team calls its own count, in the reader's language.
    count: String,
    lang: Lang,
}

impl Facts {
    /// Reads them.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn read(visit: &Visit, county: &County, change: Change) -> Result<Self, DbErr> {
        let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
        let linked = store::feedback_of(db, change.id).await?;
        let evidence = evidence::of(db, &change, now).await?;
        let me_too = store::me_too_counts(db, [change.id]).await?.get(&change.id).copied().unwrap_or(0);
        let units: HashMap<i64, String> =
            organisations::units_of(db, change.county_id).await?.into_iter().map(|unit| (unit.id, unit.name(lang).to_owned())).collect();
        let team = organisations::team_by_id(db, change.team_id).await?;
        Ok(Self {
            today: day_in_finland(now),
            answered: figures::answered_among(db, &linked).await?,
            linked: figures::feedback_among(db, &linked).await?,
            me_too,
            activities: took_part(visit, county, &change).await?,
            steps: store::steps_of(db, change.id).await?,
            reviews: store::reviews_of(db, change.id).await?,
            helped: helped(db, &change).await?,
            units: evidence.registered.comparison_ids.iter().filter_map(|id| units.get(id).cloned()).collect(),
            measurable: Measurable::of(db, county.id).await?,
            team: team.map(|team| team.name(lang).to_owned()).unwrap_or_default(),
            count: evidence.registered.plan.count.in_language(lang).0.to_owned(),
            evidence,
            change,
            lang,
        })
    }

    /// What the words of the effect are about; none while nothing is measured.
    #[must_use]
    pub fn subject(&self) -> Option<Subject<'_>> {
        Some(Subject {
            measure: self.evidence.registered.plan.measure.as_ref()?,
            count: &self.count,
            has_base: self.evidence.series.as_ref().is_some_and(|series| series.has_base),
            measurable: &self.measurable,
            lang: self.lang,
        })
    }

    /// How many pieces were answered and how many were not, when both may be seen.
    #[must_use]
    pub fn answered_shown(&self) -> Option<(u64, u64)> {
        let parts = [self.answered, self.linked.saturating_sub(self.answered)];
        let seen = self.linked >= THRESHOLD && !suppress(&parts, THRESHOLD).contains(&true);
        seen.then_some((self.answered, self.linked.saturating_sub(self.answered)))
    }

    /// How many took part in all; none where it is not recorded.
    #[must_use]
    pub fn people(&self) -> Option<u64> {
        let counts: Vec<u64> = self.activities.iter().filter_map(|activity| activity.people).collect();
        (!counts.is_empty()).then(|| counts.iter().fold(0, |all: u64, count| all.saturating_add(*count)))
    }

    /// How many steps are done.
    #[must_use]
    pub fn steps_done(&self) -> usize {
        self.steps.iter().filter(|step| step.done_at.is_some()).count()
    }

    /// Somebody's words in the reader's language.
    pub(super) fn words(&self, both: &super::Both) -> Words {
        Words::new(both.in_language(self.lang))
    }
}

/// How many gave each answer: small numbers hidden, and so many others that they cannot be computed; all of them when
/// few have answered at all.
async fn helped(db: &impl ConnectionTrait, change: &Change) -> Result<Vec<(HelpedAnswer, Option<u64>)>, DbErr> {
    let said = store::helped_of(db, change.id).await?;
    if said.is_empty() {
        return Ok(Vec::new());
    }
    let counts: Vec<u64> =
        HelpedAnswer::ALL.iter().map(|answer| said.iter().filter(|said| said.answer == *answer).count() as u64).collect();
    let few = counts.iter().sum::<u64>() < THRESHOLD;
    let hidden = suppress(&counts, THRESHOLD);
    let shown = counts.into_iter().zip(hidden).map(|(count, hidden)| (!hidden && !few).then_some(count));
    Ok(HelpedAnswer::ALL.iter().copied().zip(shown).collect())
}
