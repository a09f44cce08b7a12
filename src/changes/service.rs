//! What people said of a service and what changed, for everybody. No giver's words are shown.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::changes::{ServicePage, StatementLine};
use asko_templates::components::ThemeNames;
use chrono::{Months, NaiveDate};
use rocket::get;
use sea_orm::{ConnectionTrait, DbErr};

use super::evidence::{PERCENT_FROM, month_of};
use super::known::Seen;
use super::list::cards;
use super::nothing::{Nothing, twelve_months};
use super::place::Places;
use super::store::{self, Wanted};
use super::{Change, Standing};
use crate::feedback::monthly::{self, Scope};
use crate::feedback::{figures, themes as own_themes};
use crate::organisations::{Named as _, county_of, shell_of, store as organisations};
use crate::platform::clock::{day_in_finland, start_of_day};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::questions;
use crate::statistics::suppression::{THRESHOLD, suppress};

/// How many changes the page looks through, newest first.
const CHANGES: u64 = 60;
/// How many themes are told.
const THEMES: usize = 8;

#[get("/<_>/<org>/services/<slug>")]
pub(super) async fn show(visit: Visit, org: &str, slug: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let service = organisations::service_by_slug(db, slug).await?.ok_or(Failure::NotFound)?;
    let today = day_in_finland(visit.app.clock.now());
    let since = twelve_months(today);
    let count = figures::about_service(db, county.id, service.id, since).await?;
    let themes = figures::themes_about_service(db, county.id, service.id, since).await?;
    let names = own_themes::of(db, county.id).await?.names();
    let reasons = Nothing::read(db, county.id, since).await?.of_service(service.id, lang);
    let wanted = Wanted { service_id: Some(service.id), ..Wanted::default() };
    let all = store::of_county(db, county.id, wanted, CHANGES).await?;
    let (changed, others): (Vec<Change>, Vec<Change>) = all.into_iter().partition(|change| change.standing(today).is_made());
    let (lapsed, planned): (Vec<Change>, Vec<Change>) =
        others.into_iter().partition(|change| matches!(change.standing(today), Standing::Lapsed | Standing::Dropped));
    let places = Places::of(db, &county).await?;
    let page = ServicePage {
        name: service.name(lang).to_owned(),
        count: Seen::of(count).count(),
        themes: shown_themes(themes, count, lang, &names),
        statements: statements(db, &Scope::Service { county_id: county.id, service_id: service.id }, today, lang).await?,
        slug: service.slug,
        changed: cards(db, &places, &changed, lang, today).await?,
        planned: cards(db, &places, &planned, lang, today).await?,
        lapsed: cards(db, &places, &lapsed, lang, today).await?,
        few_decisions: reasons.few,
        reasons: reasons.lines,
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Changes), &page))
}

/// The most common themes: those of which neither the pieces nor the others are so few that somebody could be recognised.
fn shown_themes(themes: Vec<(String, u64)>, count: u64, lang: Lang, names: &ThemeNames) -> Vec<(String, u64)> {
    let kept = themes.into_iter().filter(|(_, with)| !suppress(&[*with, count.saturating_sub(*with)], THRESHOLD).contains(&true));
    kept.take(THEMES).map(|(theme, with)| (names.name(lang, &theme), with)).collect()
}

/// How many agree with each statement, in the last twelve whole months; empty when nobody has answered.
async fn statements(db: &impl ConnectionTrait, scope: &Scope, today: NaiveDate, lang: Lang) -> Result<Vec<StatementLine>, DbErr> {
    let last = month_of(today);
    let bounds = [last.checked_sub_months(Months::new(12)).unwrap_or(last), last].map(start_of_day);
    let mut lines = Vec::new();
    let mut answered = false;
    for statement in questions::current(db).await?.wording.statements {
        let found = monthly::agreeing(db, scope, &statement.key, &bounds).await?.first().copied().unwrap_or_default();
        answered |= found.of > 0;
        lines.push(StatementLine {
            words: statement.words.text(lang).to_owned(),
            answers: Seen::of(found.of).count(),
            agree: (found.of as f64 >= PERCENT_FROM).then(|| found.number as f64 / found.of as f64),
        });
    }
    Ok(if answered { lines } else { Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_of_few_or_of_nearly_all_are_not_told() {
        let themes = vec![("access".to_owned(), 17), ("fees".to_owned(), 9), ("skill".to_owned(), 4)];
        let shown: Vec<u64> = shown_themes(themes, 20, Lang::En, &ThemeNames::default()).into_iter().map(|(_, with)| with).collect();
        assert_eq!(shown, [9]);
    }
}
