//! Which unit and service a change concerns, in words; and when it is or was made.

use asko_locales::{Lang, date};
use asko_templates::changes::{Card, StageTag, Words};
use asko_templates::components::Tone;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

use super::{Change, Standing};
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
            stage: stage_tag(change.standing(today).public(), lang),
            place: self.words(change, lang),
            credit: credit(lang, linked),
            when: when(change, lang, today),
        }
    }
}

/// Where a change stands, in words.
#[must_use]
pub fn standing_words(standing: Standing, lang: Lang) -> String {
    let words = match standing {
        Standing::Proposed => lang.t("changes-standing-proposed"),
        Standing::Planned => lang.t("changes-standing-planned"),
        Standing::UnderWay => lang.t("changes-standing-under-way"),
        Standing::Claimed => lang.t("changes-standing-claimed"),
        Standing::Done => lang.t("changes-standing-done"),
        Standing::Held => lang.t("changes-standing-held"),
        Standing::Faded => lang.t("changes-standing-faded"),
        Standing::Harmed => lang.t("changes-standing-harmed"),
        Standing::Lapsed => lang.t("changes-standing-lapsed"),
        Standing::Dropped => lang.t("changes-standing-dropped"),
    };
    words.into_owned()
}

/// Where a change stands, in a word with its tone.
#[must_use]
pub fn stage_tag(standing: Standing, lang: Lang) -> StageTag {
    let tone = match standing {
        Standing::Proposed | Standing::Planned | Standing::UnderWay | Standing::Claimed => Tone::Info,
        Standing::Done | Standing::Held => Tone::Good,
        Standing::Faded | Standing::Harmed | Standing::Lapsed | Standing::Dropped => Tone::Warn,
    };
    StageTag { words: standing_words(standing, lang), made: standing.is_made(), tone }
}

/// By when, when it was made, that its day has passed, or when it was given up.
#[must_use]
pub fn when(change: &Change, lang: Lang, today: NaiveDate) -> String {
    let (due, progress) = (change.registration.due_on, &change.progress);
    match (change.standing(today), progress.done_at, &progress.dropped) {
        (Standing::Dropped, _, Some(dropped)) => {
            lang.with("changes-when-dropped", &[("day", (&date(lang, day_in_finland(dropped.at))).into())])
        }
        (standing, Some(done_at), _) if standing.is_made() => {
            lang.with("changes-when-done", &[("day", (&date(lang, day_in_finland(done_at))).into())])
        }
        (Standing::Lapsed, ..) => lang.with("changes-when-lapsed", &[("day", (&date(lang, due)).into())]),
        _ => lang.with("changes-when-due", &[("day", (&date(lang, due)).into())]),
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
