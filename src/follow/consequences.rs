//! What a piece of feedback led to.

use asko_templates::changes::{HelpedAnswered, Words};
use asko_templates::follow::{ChangeView, Question};
use sea_orm::DbErr;

use crate::changes::helped::asked_on;
use crate::changes::store::{helped_by, linked_to, reviews_of, steps_of};
use crate::changes::{Both, Change, reason_words, stage_tag, when};
use crate::organisations::County;
use crate::platform::clock::day_in_finland;
use crate::platform::page::Visit;

/// The question whether a change helped, with what was answered before.
async fn question(visit: &Visit, change: &Change, feedback_id: i64) -> Result<Option<Question>, DbErr> {
    let Some(day) = asked_on(change) else { return Ok(None) };
    if day_in_finland(visit.app.clock.now()) < day {
        return Ok(Some(Question::Later(asko_locales::date(visit.lang, day))));
    }
    let before = helped_by(visit.app.db.read(), change.id, feedback_id).await?;
    let answered = before.map(|said| HelpedAnswered { answer: said.answer.code().to_owned(), comment: said.comment });
    Ok(Some(Question::Now(answered.unwrap_or_default())))
}

async fn view(visit: &Visit, county: &County, change: &Change, feedback_id: i64) -> Result<ChangeView, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let today = day_in_finland(visit.app.clock.now());
    let steps = steps_of(db, change.id).await?;
    let done = steps.iter().filter(|step| step.done_at.is_some()).count();
    let said = reviews_of(db, change.id).await?.into_iter().filter_map(|review| review.done).max_by_key(|(at, ..)| *at);
    let review = said.map_or_else(Both::default, |(_, _, words)| words);
    let dropped = change.progress.dropped.as_ref();
    Ok(ChangeView {
        reference: change.reference.clone(),
        title: Words::new(change.title(lang)),
        what: Words::new(change.what(lang)),
        outcome: Words::new(change.outcome(lang)),
        stage: stage_tag(change.standing(today).public(), lang),
        due: when(change, lang, today),
        steps: (!steps.is_empty()).then_some((done as u64, steps.len() as u64)),
        review: Words::new(review.in_language(lang)),
        dropped: dropped.map(|dropped| (reason_words(dropped.reason, lang), Words::new(dropped.words.in_language(lang)))),
        question: question(visit, change, feedback_id).await?,
        url: visit.url(&format!("/{}/changes/{}", county.slug, change.reference)),
    })
}

/// The changes it is linked to, as its giver sees them.
pub(super) async fn changes_of(visit: &Visit, county: &County, feedback_id: i64) -> Result<Vec<ChangeView>, DbErr> {
    let mut views = Vec::new();
    for change in linked_to(visit.app.db.read(), feedback_id).await? {
        views.push(view(visit, county, &change, feedback_id).await?);
    }
    Ok(views)
}
