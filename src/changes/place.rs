//! Which unit and service a change concerns, in words; and when it is or was made.

use asko_locales::{Lang, date};
use asko_templates::changes::{Card, StageTag, VerdictTag, Words};
use asko_templates::components::Tone;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

use super::evidence::{verdict_from, verdict_tone, verdict_words};
use super::store::Kept;
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

    /// The county's units.
    #[must_use]
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// All services.
    #[must_use]
    pub fn services(&self) -> &[Service] {
        &self.services
    }

    /// The card of a change.
    #[must_use]
    pub fn card(&self, change: &Change, credits: Credit, verdict: Option<&Kept>, lang: Lang, today: NaiveDate) -> Card {
        let made = change.standing(today).is_made();
        let verdict = verdict.filter(|_| made).and_then(|kept| verdict_from(&kept.verdict));
        Card {
            url: format!("/{}/{}/changes/{}", lang.code(), self.county.slug, change.reference),
            title: Words::new(change.title(lang)),
            what: Words::new(change.what(lang)),
            why: Words::new(change.why(lang)),
            stage: stage_tag(change.standing(today).public(), lang),
            verdict: verdict.map(|verdict| VerdictTag { words: verdict_words(verdict, lang), tone: verdict_tone(verdict) }),
            place: self.words(change, lang),
            credit: credits.words(lang),
            when: when(change, lang, today),
        }
    }
}

/// To whom a change is owed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Credit {
    /// Pieces of feedback that led to it.
    pub linked: u64,
    /// People with the same experience.
    pub me_too: u64,
    /// People who took part in activities.
    pub people: u64,
}

impl Credit {
    /// In words; numbers under five are not told.
    fn words(self, lang: Lang) -> Option<String> {
        let many = |number: u64| (number >= THRESHOLD).then(|| i64::try_from(number).unwrap_or(i64::MAX));
        let me_too = many(self.me_too).map(|count| lang.with("changes-credit-me-too", &[("count", count.into())]));
        let people = many(self.people).map(|count| lang.with("changes-credit-people", &[("count", count.into())]));
        let parts: Vec<String> = credit(lang, self.linked).into_iter().chain(me_too).chain(people).collect();
        (!parts.is_empty()).then(|| parts.join(" · "))
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
