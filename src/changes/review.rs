//! A change that was made is looked at again on the days that were registered: whether it held.

use asko_locales::{Lang, date};
use asko_templates::changes::ActForm;
use asko_templates::components::{Choice, Errors};
use chrono::NaiveDate;
use rocket::form::{Form, FromForm};
use rocket::{get, post};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};

use super::acting::{Reply, act_page, answer, change_of, mover, ready, shown, wrong};
use super::advance::{Mover, Refusal, advance};
use super::evidence::{verdict_from, verdict_words};
use super::reading::{BothForm, Reading, Rule};
use super::stage::{Act, Review};
use super::{Both, Change, store};
use crate::access::CaseWorker;
use crate::feedback::duties::{self, DutyKind};
use crate::platform::clock::{day_in_finland, start_of_day};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The form; `day` is that of the review.
#[derive(Clone, Debug, Default, FromForm)]
pub(super) struct Reviewing {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    day: String,
    #[field(default = String::new())]
    found: String,
    words: BothForm,
}

/// What a review found, in words.
#[must_use]
pub fn found_words(found: Review, lang: Lang) -> String {
    let words = match found {
        Review::Held => lang.t("changes-review-held"),
        Review::Faded => lang.t("changes-review-faded"),
        Review::Harmed => lang.t("changes-review-harmed"),
    };
    words.into_owned()
}

/// The days of the reviews that are due and not done.
async fn due_days(visit: &Visit, change: &Change) -> Result<Vec<NaiveDate>, DbErr> {
    let today = day_in_finland(visit.app.clock.now());
    let reviews = store::reviews_of(visit.app.db.read(), change.id).await?;
    Ok(reviews.into_iter().filter(|review| review.done.is_none() && review.due_on <= today).map(|review| review.due_on).collect())
}

/// The verdict on the change as it was found last, in words.
pub(super) async fn verdict(db: &impl ConnectionTrait, change: &Change, lang: Lang) -> Result<Option<String>, DbErr> {
    let kept = store::kept_effects(db, [change.id]).await?;
    Ok(kept.get(&change.id).and_then(|kept| verdict_from(&kept.verdict)).map(|verdict| verdict_words(verdict, lang)))
}

fn form_of(typed: &Reviewing, days: &[NaiveDate], verdict: Option<String>, lang: Lang) -> ActForm {
    ActForm::Review {
        verdict,
        days: days.iter().map(|day| Choice::new(day.to_string(), date(lang, *day))).collect(),
        day: typed.day.clone(),
        findings: Review::ALL.iter().map(|found| Choice::new(found.code(), found_words(*found, lang))).collect(),
        found: typed.found.clone(),
        words: typed.words.typed(),
    }
}

#[get("/<_>/<_>/work/<reference>/review")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let change = ready(&visit, &worker, reference, Act::Review).await?;
    let verdict = verdict(visit.app.db.read(), &change, visit.lang).await?;
    let form = form_of(&Default::default(), &due_days(&visit, &change).await?, verdict, visit.lang);
    Ok(shown(&visit, &worker, &act_page(&visit, &worker, &change, form, Errors::none())))
}

#[post("/<_>/<_>/work/<reference>/review", data = "<form>")]
pub(super) async fn submit(visit: Visit, worker: CaseWorker, reference: &str, form: Form<Reviewing>) -> Reply {
    worker.check(&form.csrf_token)?;
    let change = change_of(&visit, &worker, reference).await?;
    let days = due_days(&visit, &change).await?;
    let back = form_of(&form, &days, verdict(visit.app.db.read(), &change, visit.lang).await?, visit.lang);
    if form.version != change.version {
        return answer(&visit, &worker, reference, Act::Review, Err::<(), _>(Refusal::Overtaken), back).await;
    }
    if let Err(refusal) = change.stage().after(Act::Review) {
        return answer(&visit, &worker, reference, Act::Review, Err::<(), _>(refusal.into()), back).await;
    }
    let mut reading = Reading::new(visit.lang, worker.county().bilingual);
    let Some((day, found, words)) = read(&form, &mut reading, &days) else {
        return wrong(&visit, &worker, &change, back, reading.errors);
    };
    let mover = mover(&visit, &worker);
    let done = visit.app.db.write(move |tx| Box::pin(async move { finish(tx, &mover, change, day, found, words).await })).await;
    answer(&visit, &worker, reference, Act::Review, done, back).await
}

fn read(form: &Reviewing, reading: &mut Reading, days: &[NaiveDate]) -> Option<(NaiveDate, Review, Both)> {
    let day = form.day.parse::<NaiveDate>().ok().filter(|day| days.contains(day));
    if day.is_none() && !days.is_empty() {
        reading.wrong("day", "changes-review-day-missing");
    }
    let found = Review::from_code(&form.found);
    if found.is_none() && !days.is_empty() {
        reading.wrong("found", "changes-review-found-missing");
    }
    let labels = [reading.lang.t("changes-review-words-fi"), reading.lang.t("changes-review-words-sv")];
    let words = reading.both(&form.words, &Rule::text("words", labels));
    if !reading.errors.is_empty() {
        return None;
    }
    Some((day?, found?, words))
}

/// Writes down what the review found.
async fn finish(
    tx: &DatabaseTransaction,
    mover: &Mover,
    mut change: Change,
    day: NaiveDate,
    found: Review,
    words: Both,
) -> Result<(), Refusal> {
    change.record.progress.review = Some(found);
    let change = advance(tx, mover, change, Act::Review).await?;
    let first_time = store::finish_review(tx, change.id, day, mover.now, Some(mover.account_id), found, &words).await?;
    // The team's inbox need not say any more that it waits.
    duties::finish(tx, DutyKind::ReviewChange, change.id, Some(start_of_day(day)), mover.now).await?;
    if first_time { Ok(()) } else { Err(Refusal::Overtaken) }
}
