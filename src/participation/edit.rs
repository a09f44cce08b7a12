//! A case worker sees how far an activity has come and edits its plan; the declared level stays once it has begun.

use asko_locales::{Lang, date_time};
use asko_templates::Section;
use asko_templates::components::{Errors, Words};
use asko_templates::intake::Values;
use asko_templates::participation::{EditPage, Heard, Locked, Text};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::choices::Choices;
use super::desk::{Unsaved, activity_of, address, changeable, is_current, keep, saved_text, sheet};
use super::form::{Plan, Reading, plan_values, read_plan, values_of_plan};
use super::list::due_words;
use super::words::{kind_words, level_words, means_words, mode_words, stage_words};
use super::{Activity, Level, Stage, methods, store};
use crate::access::CaseWorker;
use crate::organisations::{Named as _, store as organisations};
use crate::platform::clock::in_finland;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};

fn saved(activity: &Activity, lang: Lang) -> Vec<(String, Words)> {
    let mut saved = Vec::new();
    let fact = |name: &str, text: String| (name.to_owned(), Words { text, lang });
    saved_text(&mut saved, Text::Title, &activity.title, lang);
    saved_text(&mut saved, Text::About, &activity.about, lang);
    saved.push(fact(&lang.t("participation-form-kind"), kind_words(activity.kind, lang)));
    saved.push(fact(&lang.t("participation-form-means"), means_words(activity.means, lang)));
    saved.push(fact(&lang.t("participation-form-level"), level_words(activity.level, lang)));
    saved_text(&mut saved, Text::LevelShown, &activity.level_shown, lang);
    saved.push(fact(&lang.t("participation-form-day"), date_time(lang, &in_finland(activity.held_at))));
    saved.push(fact(&lang.t("participation-form-mode"), mode_words(activity.mode, lang)));
    saved_text(&mut saved, Text::Place, &activity.place, lang);
    saved
}

/// What can be done with it now.
fn actions(activity: &Activity, base: &str, now: i64, lang: Lang) -> Vec<(String, String)> {
    let begun = activity.has_begun(now);
    let all = [
        (activity.is_coming(now), "invite", lang.t("participation-invite-title")),
        (activity.stage != Stage::Cancelled, "parties", lang.t("participation-parties-title")),
        (begun, "record", lang.t("participation-record-title")),
        (matches!(activity.stage, Stage::Held | Stage::Told), "tell", lang.t("participation-tell-title")),
        (activity.stage == Stage::Planned, "cancel", lang.t("participation-cancel-title")),
    ];
    all.into_iter().filter(|(may, ..)| *may).map(|(_, path, words)| (format!("{base}/{path}"), words.into_owned())).collect()
}

async fn facts(visit: &Visit, activity: &Activity) -> Result<Vec<(String, String)>, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let mut facts = vec![
        (lang.t("participation-form-kind").into_owned(), kind_words(activity.kind, lang)),
        (lang.t("participation-form-level").into_owned(), level_words(activity.level, lang)),
        (lang.t("participation-edit-when").into_owned(), date_time(lang, &in_finland(activity.held_at))),
    ];
    if let Some(team) = organisations::team_by_id(db, activity.team_id).await? {
        facts.push((lang.t("participation-form-team").into_owned(), team.name(lang).to_owned()));
    }
    if activity.stage == Stage::Planned {
        facts.push((lang.t("participation-edit-invited").into_owned(), store::invited_count(db, activity.id).await?.to_string()));
        facts.push((lang.t("participation-edit-coming").into_owned(), store::sign_up_count(db, activity.id).await?.to_string()));
    }
    if let Some(people) = store::people_counts(db, &[activity.id]).await?.get(&activity.id) {
        facts.push((lang.t("participation-edit-people").into_owned(), people.to_string()));
    }
    Ok(facts)
}

async fn heard(visit: &Visit, activity: &Activity) -> Result<Option<Heard>, DbErr> {
    if !activity.has_begun(visit.app.clock.now()) {
        return Ok(None);
    }
    let verdicts = store::verdicts_of(visit.app.db.read(), activity.id).await?;
    let of = |level: &Level| verdicts.iter().filter(|verdict| verdict.level == *level).count() as u64;
    Ok(Some(Heard {
        count: verdicts.len() as u64,
        levels: Level::ALL.iter().map(|level| (level_words(*level, visit.lang), of(level))).filter(|(_, count)| *count > 0).collect(),
        comments: verdicts
            .iter()
            .filter(|verdict| !verdict.comment.is_empty())
            .map(|verdict| Words { text: verdict.comment.clone(), lang: Lang::from_code(&verdict.language).unwrap_or_default() })
            .collect(),
    }))
}

async fn page(
    visit: &Visit,
    worker: &CaseWorker,
    activity: &Activity,
    choices: &Choices,
    values: Values,
    errors: Errors,
) -> Result<EditPage, DbErr> {
    let (lang, now) = (visit.lang, visit.app.clock.now());
    let base = address(visit, worker, &activity.reference);
    let may = worker.may_handle() && activity.stage != Stage::Cancelled;
    let locked = activity
        .has_begun(now)
        .then(|| Locked { level: level_words(activity.level, lang), shown: Words::new(activity.level_shown.in_language(lang)) });
    let fitting = methods::all().filter(|method| method.kind() == Some(activity.kind));
    let library = visit.url(&format!("/{}/methods", worker.county().slug));
    Ok(EditPage {
        reference: activity.reference.clone(),
        title: Words::new(activity.title(lang)),
        stage: stage_words(activity.stage, lang),
        due: due_words(activity, now, lang),
        facts: facts(visit, activity).await?,
        actions: if may { actions(activity, &base, now, lang) } else { Vec::new() },
        methods: fitting.map(|method| (format!("{library}/{}", method.key), method.name.of(lang).clone())).collect(),
        heard: heard(visit, activity).await?,
        form: may.then(|| (choices.words(lang), locked)),
        sheet: sheet(worker, activity, values, errors),
    })
}

#[get("/<_>/<_>/activities/<reference>", rank = 2)]
pub(super) async fn show(visit: Visit, worker: CaseWorker, reference: &str) -> Result<Html, Failure> {
    let activity = activity_of(&visit, &worker, reference).await?;
    let choices = Choices::of(visit.app.db.read(), &worker, Some(&activity)).await?;
    let values = values_of_plan(&activity, &choices.units, &choices.services, &choices.teams);
    let page = page(&visit, &worker, &activity, &choices, values, Errors::none()).await?;
    Ok(Html::ok(&worker.shell(&visit, Section::Activities), &page))
}

#[post("/<_>/<_>/activities/<reference>", rank = 2, data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(form.get("csrf_token"))?;
    let activity = changeable(&visit, &worker, reference).await?;
    let (now, shell) = (visit.app.clock.now(), worker.shell(&visit, Section::Activities));
    let choices = Choices::of(visit.app.db.read(), &worker, Some(&activity)).await?;
    let values = plan_values(&form);
    if is_current(&form, &activity) {
        let begun = Some(&activity).filter(|activity| activity.has_begun(now));
        let reading = Reading::new(visit.lang, worker.county().bilingual, &values);
        let plan = match read_plan(reading, &choices.frame(begun, now)) {
            Ok(plan) => plan,
            Err(errors) => {
                let page = page(&visit, &worker, &activity, &choices, values, errors).await?;
                return Ok(Err(Html::refused(&shell, &page)));
            }
        };
        let changed = with_plan(activity, plan);
        match visit.app.db.write(move |tx| Box::pin(async move { keep(tx, &changed).await })).await {
            Ok(()) => return Ok(Ok(Redirect::to(address(&visit, &worker, reference)))),
            Err(Unsaved::Overtaken) => {}
            Err(Unsaved::Fault(fault)) => return Err(fault.into()),
        }
    }
    let activity = activity_of(&visit, &worker, reference).await?;
    let mut page = page(&visit, &worker, &activity, &choices, values, Errors::none()).await?;
    page.sheet.overtaken = Some(saved(&activity, visit.lang));
    Ok(Err(Html::with(Status::Conflict, &shell, &page)))
}

fn with_plan(activity: Activity, plan: Plan) -> Activity {
    Activity {
        team_id: plan.team_id,
        unit_id: plan.unit_id,
        service_id: plan.service_id,
        kind: plan.kind,
        means: plan.means,
        dimension: plan.dimension,
        level: plan.level,
        mode: plan.mode,
        title: plan.title,
        about: plan.about,
        level_shown: plan.level_shown,
        place: plan.place,
        method: plan.method,
        held_at: plan.held_at,
        ..activity
    }
}
