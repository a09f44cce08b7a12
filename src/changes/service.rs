//! What people said of a service and what changed, for everybody. No giver's words are shown.

use asko_templates::Section;
use asko_templates::changes::ServicePage;
use chrono::Months;
use rocket::get;

use super::decide::reason_words;
use super::public::{CARDS, cards};
use super::store::{self, Wanted};
use crate::feedback::figures;
use crate::organisations::{Named as _, county_of, shell_of, store as organisations};
use crate::platform::clock::{day_in_finland, start_of_day};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::statistics::suppression::{THRESHOLD, suppress};

#[get("/<_>/<org>/services/<slug>")]
pub(super) async fn show(visit: Visit, org: &str, slug: &str) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let service = organisations::service_by_slug(db, slug).await?.ok_or(Failure::NotFound)?;
    let today = day_in_finland(visit.app.clock.now());
    let since = start_of_day(today.checked_sub_months(Months::new(12)).unwrap_or(today));
    let count = figures::about_service(db, county.id, service.id, since).await?;
    let reasons = figures::reasons_about_service(db, county.id, service.id, since).await?;
    let wanted = Wanted { service_id: Some(service.id), ..Wanted::default() };
    let changes = store::of_county(db, county.id, wanted, CARDS).await?;
    let page = ServicePage {
        name: service.name(lang).to_owned(),
        slug: service.slug,
        count: (!is_small(count)).then_some(count),
        cards: cards(&visit, &county, &changes).await?,
        reasons: reasons.into_iter().map(|(reason, n)| (reason_words(reason, lang), (!is_small(n)).then_some(n))).collect(),
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Changes), &page))
}

/// True for a figure so small that somebody could be recognised. No total stands beside these figures to compute it from.
fn is_small(count: u64) -> bool {
    suppress(&[count], THRESHOLD).contains(&true)
}

#[cfg(test)]
mod tests {
    use super::is_small;

    #[test]
    fn one_to_four_are_hidden() {
        assert_eq!((0..7).map(is_small).collect::<Vec<_>>(), [false, true, true, true, true, false, false]);
    }
}
