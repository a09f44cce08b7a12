//! What narrows a view, in words: the form's lists, and what is chosen.

use asko_locales::Lang;
use asko_templates::components::Choice;
use asko_templates::triage::{
    Chosen, FilterField, Filters, gravity_name, kind_name, language_name, perspective_name, score_name, stage_name,
};
use chrono::NaiveDate;

use super::asked::{Asked, Gravity, teams_within_reach};
use crate::access::CaseWorker;
use crate::feedback::store::Score;
use crate::feedback::{Kind, Perspective, Stage, themes};
use crate::organisations::{Named, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::text::order::sort_key;

/// Named things to choose from, by their names.
fn named<T: Named>(lang: Lang, all: &[T], slug: impl Fn(&T) -> &str) -> Vec<Choice> {
    let mut all: Vec<&T> = all.iter().collect();
    all.sort_by_key(|one| sort_key(one.name(lang)));
    all.into_iter().map(|one| Choice::new(slug(one), one.name(lang))).collect()
}

/// The form, set to what is asked.
pub(super) async fn filters(visit: &Visit, worker: &CaseWorker, asked: &Asked) -> Result<Filters, Failure> {
    let (lang, db, county) = (visit.lang, visit.app.db.read(), worker.county().id);
    let units = named(lang, &organisations::units_of(db, county).await?, |unit| &unit.slug);
    let services = named(lang, &organisations::services(db).await?, |service| &service.slug);
    let teams = named(lang, &teams_within_reach(visit, worker).await?, |team| &team.slug);
    let themes = themes::of(db, county).await?;
    let choices = |name: &str| -> Vec<Choice> {
        match name {
            "kind" => Kind::ALL.iter().map(|kind| Choice::new(kind.code(), kind_name(lang, kind.code()))).collect(),
            "unit" => units.clone(),
            "service" => services.clone(),
            "team" if teams.len() > 1 => teams.clone(),
            "theme" => themes.names().choices(lang, &themes.all()),
            "language" => Lang::ALL.iter().map(|language| Choice::new(language.code(), language_name(lang, language.code()))).collect(),
            "stage" => Stage::ALL.iter().map(|stage| Choice::new(stage.code(), stage_name(lang, stage.code()))).collect(),
            "perspective" => Perspective::ALL.iter().map(|one| Choice::new(one.code(), perspective_name(lang, one.code()))).collect(),
            "score" => Score::ALL.iter().map(|score| Choice::new(score.code(), score_name(lang, score.code()))).collect(),
            "severity" => Gravity::ALL.iter().map(|grave| Choice::new(grave.code(), gravity_name(lang, grave.code()))).collect(),
            _ => Vec::new(),
        }
    };
    let names = ["kind", "unit", "service", "team", "theme", "language", "stage", "perspective", "score", "severity"];
    let field = |name| FilterField { name, label: label(lang, name), choices: choices(name), chosen: asked.value(name) };
    let typed = |day: Option<NaiveDate>| day.map(|day| asko_locales::date(Lang::Fi, day)).unwrap_or_default();
    let mut kept = vec![("view", asked.view.code().to_owned())];
    if asked.oldest_first {
        kept.push(("sort", "oldest".to_owned()));
    }
    Ok(Filters {
        kept,
        fields: names.into_iter().map(field).filter(|field| !field.choices.is_empty()).collect(),
        received_from: typed(asked.received_from),
        received_to: typed(asked.received_to),
    })
}

/// The label of what narrows a view by this name.
fn label(lang: Lang, name: &str) -> String {
    match name {
        "kind" => lang.t("triage-inbox-kind"),
        "unit" => lang.t("triage-inbox-unit"),
        "service" => lang.t("triage-inbox-service"),
        "team" => lang.t("triage-inbox-team"),
        "theme" => lang.t("triage-inbox-theme"),
        "language" => lang.t("triage-inbox-language"),
        "stage" => lang.t("triage-inbox-stage"),
        "perspective" => lang.t("triage-inbox-perspective"),
        "received_from" => lang.t("triage-inbox-received-from"),
        "received_to" => lang.t("triage-inbox-received-to"),
        "score" => lang.t("triage-inbox-score"),
        _ => lang.t("triage-inbox-severity"),
    }
    .into_owned()
}

/// What the value of this name says, in words.
fn words(lang: Lang, asked: &Asked, name: &str, value: &str) -> String {
    let day = |day: Option<NaiveDate>| day.map(|day| asko_locales::date(lang, day)).unwrap_or_default();
    match name {
        "kind" => kind_name(lang, value),
        "unit" => asked.unit.as_ref().map(|unit| unit.name(lang).to_owned()).unwrap_or_default(),
        "service" => asked.service.as_ref().map(|service| service.name(lang).to_owned()).unwrap_or_default(),
        "team" => asked.team.as_ref().map(|team| team.name(lang).to_owned()).unwrap_or_default(),
        "theme" => asked.theme_names.name(lang, value),
        "language" => language_name(lang, value),
        "stage" => stage_name(lang, value),
        "perspective" => perspective_name(lang, value),
        "received_from" => day(asked.received_from),
        "received_to" => day(asked.received_to),
        "score" => score_name(lang, value),
        _ => gravity_name(lang, value),
    }
}

/// What is chosen, each with the address without it.
pub(super) fn chosen(lang: Lang, asked: &Asked, inbox: &str) -> Vec<Chosen> {
    let chosen = |(name, value): (&'static str, String)| Chosen {
        label: format!("{}: {}", label(lang, name), words(lang, asked, name, &value)),
        without: format!("{inbox}?{}", asked.query(name, None)),
    };
    asked.set().into_iter().map(chosen).collect()
}
