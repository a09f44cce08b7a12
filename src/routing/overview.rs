//! The county's settings as they are: its rules of routing in order, its teams, its places with their forms and posters.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::organisations::{AdminPage, RuleLine, TeamLine, UnitLine};
use rocket::get;

use super::store::{Rule, rules_of};
use crate::access::OrgAdmin;
use crate::organisations::{Municipality, Named, Service, Team, Unit, promises, store};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

struct Names<'a> {
    lang: Lang,
    units: &'a [Unit],
    services: &'a [Service],
    municipalities: &'a [Municipality],
    teams: &'a [Team],
}

fn name_of<T: Named>(things: &[T], lang: Lang, is: impl Fn(&T) -> bool) -> String {
    things.iter().find(|thing| is(thing)).map(|thing| thing.name(lang).to_owned()).unwrap_or_default()
}

impl Names<'_> {
    fn line(&self, rule: Rule) -> RuleLine {
        let mut conditions = Vec::new();
        if let Some(id) = rule.unit_id {
            conditions.push(("unit", name_of(self.units, self.lang, |unit| unit.id == id)));
        }
        if let Some(id) = rule.service_id {
            conditions.push(("service", name_of(self.services, self.lang, |service| service.id == id)));
        }
        if let Some(code) = rule.municipality_code {
            conditions.push(("municipality", name_of(self.municipalities, self.lang, |municipality| municipality.code == code)));
        }
        if let Some(words) = rule.words.filter(|words| !words.is_empty()) {
            conditions.push(("words", words));
        }
        if let Some(code) = rule.language {
            conditions.push(("language", Lang::from_code(&code).map_or(code, |lang| lang.own_name().to_owned())));
        }
        RuleLine { position: rule.position, conditions, team: name_of(self.teams, self.lang, |team| team.id == rule.team_id) }
    }
}

#[get("/<_>/<org>/admin")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, org: &str) -> Result<Html, Failure> {
    let (db, lang, county) = (visit.app.db.read(), visit.lang, admin.county());
    let units = store::units_of(db, county.id).await?;
    let services = store::services(db).await?;
    let municipalities = store::municipalities(db).await?;
    let teams = store::teams_of(db, county.id).await?;
    let names = Names { lang, units: &units, services: &services, municipalities: &municipalities, teams: &teams };
    let rules = rules_of(db, county.id).await?.into_iter().map(|rule| names.line(rule)).collect();
    let unit_line = |unit: &Unit| UnitLine {
        name: unit.name(lang).to_owned(),
        form_url: visit.url(&format!("/{org}/give/{}", unit.slug)),
        poster_url: visit.url(&format!("/{org}/give/{}/poster", unit.slug)),
        lacks_swedish: county.bilingual && unit.name_sv.is_empty(),
    };
    let page = AdminPage {
        county: county.name(lang).to_owned(),
        promise: super::promises::shown(promises::of_form(db, county).await?),
        teams: teams
            .iter()
            .map(|team| TeamLine {
                name: team.name(lang).to_owned(),
                email: team.email.clone().unwrap_or_default(),
                fallback: county.fallback_team_id == Some(team.id),
            })
            .collect(),
        units: units.iter().map(unit_line).collect(),
        rules,
    };
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &page))
}
