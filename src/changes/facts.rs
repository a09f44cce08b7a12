//! What a change's working page says of it in so many words: facts, notices, and what can be done next.

use asko_locales::{Lang, date, number};
use asko_templates::changes::{NextAct, Words};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

use super::decide::reason_words;
use super::details::object_words;
use super::place::Places;
use super::review::verdict;
use super::stage::Stage;
use super::{Change, Standing};
use crate::access::{CaseWorker, accounts};
use crate::platform::clock::{Millis, day_in_finland};

/// The facts: name and words; what is not known is left out.
pub(super) async fn facts(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    change: &Change,
    lang: Lang,
) -> Result<Vec<(String, Words)>, DbErr> {
    let (details, progress) = (&change.details, &change.progress);
    let people: Vec<i64> = progress.claimed_by.into_iter().chain(progress.confirmed.and_then(|confirmed| confirmed.by)).collect();
    let names = accounts::names(db, people).await?;
    let person = |id: Option<i64>| names.iter().find(|(person, _)| Some(*person) == id).map(|(_, name)| name.as_str()).unwrap_or_default();
    let place = Places::of(db, worker.county()).await?.words(change, lang);
    let plain = |text: String| Words { text, lang };
    let on = |at: Option<Millis>| at.map(|at| date(lang, day_in_finland(at))).unwrap_or_default();
    let by = |at: Option<Millis>, id: Option<i64>| {
        let parts = [on(at), person(id).to_owned()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let whole = |amount: Option<i64>, id: &str| {
        amount.map(|amount| lang.with(id, &[("count", (&number(lang, whole_as_float(amount), 0)).into())])).unwrap_or_default()
    };
    let confirmed = progress.confirmed.filter(|confirmed| confirmed.by.is_some());
    let mut facts = vec![
        (lang.t("changes-overview-place"), plain(place)),
        (lang.t("changes-overview-owner"), plain(details.owner.clone())),
        (lang.t("changes-form-object"), plain(object_words(details.object, lang))),
        (lang.t("changes-overview-for-whom"), Words::new(change.for_whom(lang))),
        (lang.t("changes-card-why"), Words::new(change.why(lang))),
        (lang.t("changes-overview-what"), Words::new(change.what(lang))),
        (lang.t("changes-form-cost"), plain(whole(details.cost_euros, "changes-overview-euros"))),
        (lang.t("changes-form-hours"), plain(whole(details.staff_hours, "changes-overview-hours"))),
        (lang.t("changes-overview-started"), plain(on(progress.started_at))),
        (lang.t("changes-claim-day"), plain(by(progress.claimed_at, progress.claimed_by))),
        (lang.t("changes-change-effect"), Words::new(progress.outcome.in_language(lang))),
        (lang.t("changes-overview-confirmed"), plain(by(confirmed.map(|confirmed| confirmed.at), confirmed.and_then(|c| c.by)))),
    ];
    if confirmed.is_some_and(|confirmed| confirmed.panel_id.is_some()) {
        facts.push((lang.t("changes-confirm-panel"), plain(lang.t("changes-overview-by-panel").into_owned())));
    }
    if let Some(dropped) = &progress.dropped {
        facts.push((lang.t("changes-drop-reason"), plain(reason_words(dropped.reason, lang))));
        facts.push((lang.t("changes-overview-dropped"), Words::new(dropped.words.in_language(lang))));
    }
    if let Some(verdict) = verdict(db, change, lang).await? {
        facts.push((lang.t("changes-review-figures"), plain(verdict)));
    }
    Ok(facts.into_iter().filter(|(_, words)| !words.text.is_empty()).map(|(name, words)| (name.into_owned(), words)).collect())
}

#[expect(clippy::cast_precision_loss, reason = "amounts are far below 2^53, see the form's limits")]
const fn whole_as_float(amount: i64) -> f64 {
    amount as f64
}

/// What the reader should know first: heading and words. `due` are the days of reviews that are due.
pub(super) fn notices(change: &Change, worker: &CaseWorker, due: &[NaiveDate], today: NaiveDate, lang: Lang) -> Vec<(String, String)> {
    let mut notices = Vec::new();
    let mut say = |heading: &str, words: &str| notices.push((lang.t(heading).into_owned(), lang.t(words).into_owned()));
    match change.standing(today) {
        Standing::Lapsed => say("changes-overview-lapsed", "changes-overview-lapsed-words"),
        Standing::Claimed if change.progress.claimed_by == Some(worker.account_id()) => {
            say("changes-standing-claimed", "changes-confirm-own");
        }
        Standing::Claimed => say("changes-standing-claimed", "changes-overview-claimed-words"),
        _ => {}
    }
    if !due.is_empty() {
        say("changes-overview-review-due", "changes-overview-review-due-words");
    }
    notices
}

/// What can be done next, the act that moves it on first.
pub(super) fn acts(change: &Change, worker: &CaseWorker, review_due: bool, lang: Lang) -> Vec<NextAct> {
    if !worker.may_handle() {
        return Vec::new();
    }
    let act = |verb: &'static str, id: &str, main: bool| NextAct { verb, words: lang.t(id).into_owned(), main };
    let stage = change.stage();
    let mut acts = match stage {
        Stage::Proposed => vec![act("plan", "changes-plan-title", true)],
        Stage::Planned => vec![act("start", "changes-start-title", true)],
        Stage::UnderWay => vec![act("claim", "changes-claim-title", true)],
        Stage::Claimed if change.progress.claimed_by != Some(worker.account_id()) => vec![act("confirm", "changes-confirm-title", true)],
        Stage::Done | Stage::Reviewed if review_due => vec![act("review", "changes-review-title", true)],
        Stage::Claimed | Stage::Done | Stage::Reviewed | Stage::Dropped => Vec::new(),
    };
    if stage != Stage::Dropped {
        acts.push(act("edit", "changes-edit-heading", false));
    }
    if stage.is_open() {
        acts.push(act("register", "changes-overview-register", false));
    }
    if matches!(stage, Stage::Proposed | Stage::Planned | Stage::UnderWay) {
        acts.push(act("drop", "changes-drop-title", false));
    }
    acts
}
