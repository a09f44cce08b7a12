//! Which unit and service a change concerns, in words; and when it is or was made.

use asko_locales::{Lang, date};
use asko_templates::changes::{Card, StageTag, Words};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

use super::{Change, Stage};
use crate::organisations::{County, Named as _, Service, Unit, store};
use crate::platform::clock::day_in_finland;
use crate::statistics::suppression::THRESHOLD;

/// A county's units and all services.
#[derive(Clone, Debug)]
pub struct Places {
    county: County,
    units: Vec<Unit>,
    services: Vec<Service>,
}

impl Places {
    /// Reads them.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn of(db: &impl ConnectionTrait, county: &County) -> Result<Self, DbErr> {
        Ok(Self { county: county.clone(), units: store::units_of(db, county.id).await?, services: store::services(db).await? })
    }

    /// The service of a change.
    #[must_use]
    pub fn service(&self, change: &Change) -> Option<&Service> {
        self.services.iter().find(|service| Some(service.id) == change.service_id)
    }

    /// Unit and service of a change, or the county.
    #[must_use]
    pub fn words(&self, change: &Change, lang: Lang) -> String {
        let unit = self.units.iter().find(|unit| Some(unit.id) == change.unit_id).map(|unit| unit.name(lang));
        let service = self.service(change).map(|service| service.name(lang));
        let parts: Vec<&str> = unit.into_iter().chain(service).collect();
        if parts.is_empty() { self.county.name(lang).to_owned() } else { parts.join(" · ") }
    }

    /// The card of a change.
    #[must_use]
    pub fn card(&self, change: &Change, linked: u64, lang: Lang, today: NaiveDate) -> Card {
        Card {
            url: format!("/{}/{}/changes/{}", lang.code(), self.county.slug, change.reference),
            title: Words::new(change.title(lang)),
            what: Words::new(change.what(lang)),
            why: Words::new(change.why(lang)),
            stage: stage_tag(change, lang, today),
            place: self.words(change, lang),
            credit: credit(lang, linked),
            when: when(change, lang),
        }
    }
}

/// A stage in words.
#[must_use]
pub fn stage_words(stage: Stage, lang: Lang) -> String {
    let words = match stage {
        Stage::Planned => lang.t("changes-stage-planned"),
        Stage::UnderWay => lang.t("changes-stage-under-way"),
        Stage::Done => lang.t("changes-stage-done"),
    };
    words.into_owned()
}

/// That a change is late, in words.
#[must_use]
pub fn late_words(change: &Change, lang: Lang, today: NaiveDate) -> Option<String> {
    change.is_late(today).then(|| lang.with("changes-when-late", &[("day", (&date(lang, change.due_on)).into())]))
}

/// How far a change has come.
#[must_use]
pub fn stage_tag(change: &Change, lang: Lang, today: NaiveDate) -> StageTag {
    let late = change.is_late(today).then(|| lang.t("changes-when-late-short").into_owned());
    StageTag { words: stage_words(change.stage, lang), done: change.stage == Stage::Done, late }
}

/// By when, or when it was made.
#[must_use]
pub fn when(change: &Change, lang: Lang) -> String {
    match change.done_at.filter(|_| change.stage == Stage::Done) {
        Some(at) => lang.with("changes-when-done", &[("day", (&date(lang, day_in_finland(at))).into())]),
        None => lang.with("changes-when-due", &[("day", (&date(lang, change.due_on)).into())]),
    }
}

/// How many pieces of feedback led to a change: exact only when they are enough for nobody to be recognised.
#[must_use]
pub fn credit(lang: Lang, linked: u64) -> Option<String> {
    match linked {
        0 => None,
        few if few < THRESHOLD => Some(lang.t("changes-credit-few").into_owned()),
        many => Some(lang.with("changes-credit-many", &[("count", i64::try_from(many).unwrap_or(i64::MAX).into())])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_pieces_of_feedback_are_not_counted_in_public() {
        assert_eq!(credit(Lang::En, 0), None);
        for few in 1..5 {
            assert_eq!(credit(Lang::En, few).as_deref(), Some("Based on a few pieces of feedback (under 5)"));
        }
        assert_eq!(credit(Lang::En, 5).as_deref(), Some("Based on 5 pieces of feedback"));
    }
}
