//! What an address asks of the inbox. A saved view and the list one works through are read by this too: whatever they say
//! that is not known here, or not within reach, is not asked for.

use asko_locales::Lang;
use asko_templates::components::ThemeNames;
use chrono::{Days, NaiveDate};
use sea_orm::DbErr;

use crate::access::CaseWorker;
use crate::feedback::store::{Filters, Position, Score, View, Wanted};
use crate::feedback::{Kind, Perspective, Stage, themes};
use crate::organisations::{Service, Team, Unit, store as organisations};
use crate::platform::clock::{Millis, start_of_day};
use crate::platform::page::{Visit, pairs_of};
use crate::text::days::read_day;

crate::coded! {
    /// How grave what is shown is.
    pub(in crate::triage) enum Gravity {
        /// 3 or more: rated by two.
        Grave = "3-5",
        /// No harm.
        Zero = "0",
        /// Rated 1.
        One = "1",
        /// Rated 2.
        Two = "2",
        /// Rated 3.
        Three = "3",
        /// Rated 4.
        Four = "4",
        /// Rated 5.
        Five = "5",
    }
}

impl Gravity {
    const fn bounds(self) -> (i64, i64) {
        match self {
            Self::Grave => (3, 5),
            Self::Zero => (0, 0),
            Self::One => (1, 1),
            Self::Two => (2, 2),
            Self::Three => (3, 3),
            Self::Four => (4, 4),
            Self::Five => (5, 5),
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug)]
pub(in crate::triage) struct Asked {
    pub view: View,
    pub kind: Option<Kind>,
    pub unit: Option<Unit>,
    pub service: Option<Service>,
    pub team: Option<Team>,
    pub theme: Option<String>,
    /// The names of the county's own themes, when a theme is asked for.
    pub theme_names: ThemeNames,
    pub language: Option<Lang>,
    pub stage: Option<Stage>,
    pub perspective: Option<Perspective>,
    pub received_from: Option<NaiveDate>,
    pub received_to: Option<NaiveDate>,
    pub score: Option<Score>,
    pub severity: Option<Gravity>,
    /// In a view of history: what came first, first.
    pub oldest_first: bool,
    pub after: Option<Position>,
}

/// The value of the name that sorts what came first, first.
const OLDEST: &str = "oldest";

impl Asked {
    /// Reads what follows the question mark in an address of the inbox; a single word is a view's code.
    pub async fn read(visit: &Visit, worker: &CaseWorker, query: &str) -> Result<Self, DbErr> {
        let (db, county) = (visit.app.db.read(), worker.county().id);
        let pairs = if query.contains('=') { pairs_of(query) } else { vec![("view".to_owned(), query.to_owned())] };
        let get = |name: &str| pairs.iter().find(|(given, _)| given == name).map_or("", |(_, value)| value.as_str());
        let view = View::from_code(get("view")).unwrap_or(View::Open);
        let unit = match get("unit") {
            "" => None,
            slug => organisations::unit_by_slug(db, county, slug).await?,
        };
        let service = match get("service") {
            "" => None,
            slug => organisations::service_by_slug(db, slug).await?,
        };
        let team = match get("team") {
            "" => None,
            slug => teams_within_reach(visit, worker).await?.into_iter().find(|team| team.slug == slug),
        };
        let (theme, theme_names) = match get("theme") {
            "" => (None, ThemeNames::default()),
            key => {
                let themes = themes::of(db, county).await?;
                (themes.all().into_iter().find(|theme| theme == key), themes.names())
            }
        };
        Ok(Self {
            view,
            kind: Kind::from_code(get("kind")),
            unit,
            service,
            team,
            theme,
            theme_names,
            language: Lang::from_code(get("language")),
            stage: Stage::from_code(get("stage")),
            perspective: Perspective::from_code(get("perspective")),
            received_from: read_day(get("received_from")),
            received_to: read_day(get("received_to")),
            score: Score::from_code(get("score")),
            severity: Gravity::from_code(get("severity")),
            oldest_first: !view.is_work() && get("sort") == OLDEST,
            after: Position::read(view, get("after")),
        })
    }

    /// What the store is asked.
    pub fn wanted(&self, now: Millis) -> Wanted {
        let day_after = |day: NaiveDate| day.checked_add_days(Days::new(1)).unwrap_or(day);
        Wanted {
            view: self.view,
            filters: Filters {
                kind: self.kind,
                unit_id: self.unit.as_ref().map(|unit| unit.id),
                service_id: self.service.as_ref().map(|service| service.id),
                team_id: self.team.as_ref().map(|team| team.id),
                theme: self.theme.clone(),
                language: self.language.map(|language| language.code().to_owned()),
                stage: self.stage,
                perspective: self.perspective,
                received_from: self.received_from.map(start_of_day),
                received_before: self.received_to.map(|day| start_of_day(day_after(day))),
                score: self.score,
                severity: self.severity.map(Gravity::bounds),
            },
            oldest_first: self.oldest_first,
            after: self.after,
            now,
        }
    }

    /// What narrows the view: names and values, in the order of the form.
    pub fn set(&self) -> Vec<(&'static str, String)> {
        let text = |value: Option<&str>| value.map(str::to_owned);
        let all = [
            ("kind", text(self.kind.map(Kind::code))),
            ("unit", self.unit.as_ref().map(|unit| unit.slug.clone())),
            ("service", self.service.as_ref().map(|service| service.slug.clone())),
            ("team", self.team.as_ref().map(|team| team.slug.clone())),
            ("theme", self.theme.clone()),
            ("language", text(self.language.map(Lang::code))),
            ("stage", text(self.stage.map(Stage::code))),
            ("perspective", text(self.perspective.map(Perspective::code))),
            ("received_from", self.received_from.map(|day| day.to_string())),
            ("received_to", self.received_to.map(|day| day.to_string())),
            ("score", text(self.score.map(Score::code))),
            ("severity", text(self.severity.map(Gravity::code))),
        ];
        all.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))).collect()
    }

    /// The value of what narrows the view by this name, or nothing.
    pub fn value(&self, name: &str) -> String {
        self.set().into_iter().find(|(set, _)| *set == name).map(|(_, value)| value).unwrap_or_default()
    }

    /// What follows the question mark in the address of this inbox without the filter `but`, beginning after `after`.
    pub fn query(&self, but: &str, after: Option<Position>) -> String {
        let mut query = format!("view={}", self.view.code());
        for (name, value) in self.set().into_iter().filter(|(name, _)| *name != but) {
            query.push_str(&format!("&{name}={value}"));
        }
        if self.oldest_first && but != "sort" {
            query.push_str(&format!("&sort={OLDEST}"));
        }
        if let Some(position) = after {
            query.push_str(&format!("&after={}", position.text()));
        }
        query
    }

    /// The same, as one works through it: a view as it is by its code alone.
    pub fn from(&self) -> String {
        let query = self.query("", self.after);
        match query.strip_prefix("view=") {
            Some(code) if !code.contains('&') => code.to_owned(),
            _ => query,
        }
    }

    /// The other order of a view of history.
    pub fn turned(&self) -> String {
        Self { oldest_first: !self.oldest_first, ..self.clone() }.query("", None)
    }
}

/// The teams of the county whose cases the worker reaches.
pub(in crate::triage) async fn teams_within_reach(visit: &Visit, worker: &CaseWorker) -> Result<Vec<Team>, DbErr> {
    let mut teams = organisations::teams_of(visit.app.db.read(), worker.county().id).await?;
    teams.retain(|team| worker.team_ids().is_none_or(|within| within.contains(&team.id)));
    Ok(teams)
}
