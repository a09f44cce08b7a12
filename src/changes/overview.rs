//! The working page of a change: where it stands, what comes next, and everything that is known of it.

use asko_locales::{Lang, date, month};
use asko_templates::Section;
use asko_templates::changes::{
    Comment, CountLine, Counts, OverviewPage, ReviewLine, StepLine, TypedActivity, TypedCount, TypedStep, Words,
};
use asko_templates::components::Errors;
use rocket::get;
use sea_orm::{ConnectionTrait, DbErr};

use super::activities;
use super::facts::{acts, facts, notices};
use super::kept::Namer;
use super::place::{stage_tag, when};
use super::reading::typed_number;
use super::review::found_words;
use super::stage::Stage;
use super::store::{Helped, HelpedAnswer};
use super::{Change, Measurable, Measure, Registered, store};
use crate::access::{CaseWorker, accounts};
use crate::feedback::{figures, store as feedback};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};

/// How many references of linked feedback are shown.
const MOST_LINKED: u64 = 100;
/// How many comments of givers are shown, the latest.
const MOST_COMMENTS: usize = 100;

/// What was typed into one of the page's forms that comes back.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    /// A new step.
    pub step: TypedStep,
    /// A month of the team's own count.
    pub count: TypedCount,
    /// An activity.
    pub activity: TypedActivity,
    /// What is wrong.
    pub errors: Errors,
}

#[get("/<_>/<_>/work/<reference>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let change = store::by_reference(visit.app.db.read(), &worker, reference).await?.ok_or(Failure::NotFound)?;
    let page = page(&visit, &worker, &change, Typed::default()).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Work), &page))
}

/// The page, with what was typed.
pub(super) async fn page(visit: &Visit, worker: &CaseWorker, change: &Change, typed: Typed) -> Result<OverviewPage, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let today = day_in_finland(visit.app.clock.now());
    let measurable = Measurable::of(db, worker.county().id).await?;
    let registered = Registered { plan: change.registration.clone(), comparison_ids: store::comparisons_of(db, change.id).await? };
    let edits = store::edits_of(db, change.id).await?;
    let people = accounts::names(db, edits.iter().filter_map(|edit| edit.account_id).collect()).await?;
    let namer = Namer::of(db, lang, &measurable, &registered, &edits).await?;
    let linked = store::feedback_of(db, change.id).await?;
    let reviews = store::reviews_of(db, change.id).await?;
    let due: Vec<_> = reviews.iter().filter(|review| review.done.is_none() && review.due_on <= today).map(|review| review.due_on).collect();
    let activity_ids = store::activities_of(db, change.id).await?;
    let said = store::helped_of(db, change.id).await?;
    let (helped, comments) = voices(&said, lang);
    Ok(OverviewPage {
        csrf_token: worker.staff().csrf().to_owned(),
        reference: change.reference.clone(),
        title: Words::new(change.title(lang)),
        stage: stage_tag(change.standing(today), lang),
        when: when(change, lang, today),
        notices: notices(change, worker, &due, today, lang),
        acts: acts(change, worker, !due.is_empty(), lang),
        may: worker.may_handle() && change.stage() != Stage::Dropped,
        open: change.stage().is_open(),
        bilingual: worker.county().bilingual,
        facts: facts(db, worker, change, lang).await?,
        registered: namer.registered(&registered),
        edits: namer.edits(&registered, &edits, &people),
        steps: steps(db, change, lang).await?,
        step: typed.step,
        counts: counts(db, change, typed.count, lang).await?,
        linked: feedback::references_of(db, worker, &linked, MOST_LINKED).await?,
        linked_count: figures::feedback_among(db, &linked).await?,
        me_too: store::me_too_counts(db, [change.id]).await?.get(&change.id).copied().unwrap_or(0),
        offered: activities::offered(visit, worker, &activity_ids).await?,
        activities: activities::named(visit, worker, &activity_ids).await?,
        activity: typed.activity,
        methods: activities::methods(visit, worker, change.details.object),
        helped,
        comments,
        reviews: reviews
            .into_iter()
            .map(|review| ReviewLine {
                due: date(lang, review.due_on),
                done: review
                    .done
                    .map(|(at, found, words)| (stamp(lang, at), found_words(found, lang), Words::new(words.in_language(lang)))),
            })
            .collect(),
        errors: typed.errors,
    })
}

async fn steps(db: &impl ConnectionTrait, change: &Change, lang: Lang) -> Result<Vec<StepLine>, DbErr> {
    let steps = store::steps_of(db, change.id).await?;
    let line = |step: store::Step| StepLine {
        id: step.id,
        words: Words::new(step.said.words.in_language(lang)),
        due: step.said.due_on.map(|day| lang.with("changes-steps-by", &[("day", (&date(lang, day)).into())])),
        done: step.done_at.map(|at| lang.with("changes-steps-done-on", &[("day", (&date(lang, day_in_finland(at))).into())])),
    };
    Ok(steps.into_iter().map(line).collect())
}

/// The team's own counts: where they are what is measured.
async fn counts(db: &impl ConnectionTrait, change: &Change, typed: TypedCount, lang: Lang) -> Result<Option<Counts>, DbErr> {
    if change.registration.measure != Some(Measure::Count) {
        return Ok(None);
    }
    let written = |value: f64| {
        let decimals = typed_number(value).split_once(',').map_or(0, |(_, decimals)| decimals.len());
        asko_locales::number(lang, value, decimals)
    };
    let line = |counted: store::Measured| CountLine {
        key: counted.month.format("%Y-%m").to_string(),
        month: month(lang, counted.month),
        number: written(counted.number),
        out_of: counted.out_of.map(written),
    };
    let lines = store::counts_of(db, change.id).await?.into_iter().map(line).collect();
    Ok(Some(Counts { lines, typed }))
}

/// Whether it helped, in words.
#[must_use]
pub(super) fn helped_words(answer: HelpedAnswer, lang: Lang) -> String {
    let words = match answer {
        HelpedAnswer::Yes => lang.t("changes-helped-yes"),
        HelpedAnswer::Partly => lang.t("changes-helped-partly"),
        HelpedAnswer::No => lang.t("changes-helped-no"),
        HelpedAnswer::CannotTell => lang.t("changes-helped-cannot-tell"),
    };
    words.into_owned()
}

/// How many givers gave which answer, and what they wrote; the team reads it, nobody else.
fn voices(said: &[Helped], lang: Lang) -> (Vec<(String, u64)>, Vec<Comment>) {
    if said.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let many = |answer: HelpedAnswer| said.iter().filter(|helped| helped.answer == answer).count() as u64;
    let answers = HelpedAnswer::ALL.iter().map(|answer| (helped_words(*answer, lang), many(*answer)));
    let comments = said.iter().rev().filter(|helped| !helped.comment.is_empty()).take(MOST_COMMENTS).map(|helped| Comment {
        at: stamp(lang, helped.at),
        answer: helped_words(helped.answer, lang),
        text: helped.comment.clone(),
        language: helped.language.clone(),
    });
    (answers.collect(), comments.collect())
}
