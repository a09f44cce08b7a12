//! What a plan can choose from: the worker's teams, the county's units, the services, the methods.

use asko_locales::Lang;
use asko_templates::components::Choice;
use asko_templates::participation::PlanChoices;
use sea_orm::{ConnectionTrait, DbErr};

use super::activity::{Activity, Dimension, Kind, Level, Means, Mode};
use super::form::Frame;
use super::methods;
use super::words::{dimension_words, kind_words, level_meaning, level_words, means_words, mode_words};
use crate::access::CaseWorker;
use crate::organisations::{Named, Service, Team, Unit, store};
use crate::platform::clock::Millis;
use crate::text::order::sort_key;

/// The teams, units and services that a plan may name.
#[derive(Clone, Debug)]
pub(super) struct Choices {
    pub(super) teams: Vec<Team>,
    pub(super) units: Vec<Unit>,
    pub(super) services: Vec<Service>,
}

impl Choices {
    /// What this worker may choose from; what the activity names already stays among it.
    ///
    /// # Errors
    /// The database's fault.
    pub(super) async fn of(db: &impl ConnectionTrait, worker: &CaseWorker, activity: Option<&Activity>) -> Result<Self, DbErr> {
        let mut teams = store::teams_of(db, worker.county().id).await?;
        if let Some(own) = worker.team_ids() {
            teams.retain(|team| own.contains(&team.id));
        }
        let mut units = store::units_of(db, worker.county().id).await?;
        if let Some(activity) = activity {
            if teams.iter().all(|team| team.id != activity.team_id) {
                teams.extend(store::team_by_id(db, activity.team_id).await?);
            }
            if let Some(id) = activity.unit_id.filter(|id| units.iter().all(|unit| unit.id != *id)) {
                units.extend(store::unit_by_id(db, id).await?);
            }
        }
        Ok(Self { teams, units, services: store::services(db).await? })
    }

    /// What a plan is checked against.
    pub(super) fn frame<'a>(&'a self, begun: Option<&'a Activity>, now: Millis) -> Frame<'a> {
        Frame { teams: &self.teams, units: &self.units, services: &self.services, begun, now }
    }

    /// The choices in words.
    pub(super) fn words(&self, lang: Lang) -> PlanChoices {
        PlanChoices {
            kinds: Kind::ALL.iter().map(|kind| Choice::new(kind.code(), kind_words(*kind, lang))).collect(),
            means: Means::ALL.iter().map(|means| Choice::new(means.code(), means_words(*means, lang))).collect(),
            levels: Level::ALL
                .iter()
                .map(|level| Choice::new(level.code(), level_words(*level, lang)).hint(level_meaning(*level, lang)))
                .collect(),
            dimensions: Dimension::ALL.iter().map(|one| Choice::new(one.code(), dimension_words(*one, lang))).collect(),
            modes: Mode::ALL.iter().map(|mode| Choice::new(mode.code(), mode_words(*mode, lang))).collect(),
            teams: named(&self.teams, lang, |team| &team.slug),
            units: named(&self.units, lang, |unit| &unit.slug),
            services: named(&self.services, lang, |service| &service.slug),
            methods: methods::themes()
                .iter()
                .flat_map(|theme| theme.methods.iter().map(move |method| method_choice(theme, method, lang)))
                .collect(),
        }
    }
}

fn method_choice(theme: &methods::Theme, method: &methods::Method, lang: Lang) -> Choice {
    Choice::new(&method.key, format!("{} · {}", theme.name.of(lang), method.name.of(lang)))
}

/// Named things to choose from, in the order of their names.
fn named<T: Named>(things: &[T], lang: Lang, slug: impl Fn(&T) -> &String) -> Vec<Choice> {
    let mut choices: Vec<Choice> = things.iter().map(|thing| Choice::new(slug(thing), thing.name(lang))).collect();
    choices.sort_by_key(|choice| sort_key(&choice.label));
    choices
}
