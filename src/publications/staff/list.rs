//! The closed thirds of the county, and how far the publication of each has come.

use asko_locales::date;
use asko_templates::publications::{PublishingLine, PublishingPage};
use rocket::get;

use crate::access::Publisher;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::publications::store::{self, archive};
use crate::publications::workflow::{APPROVALS, holding};
use crate::reports::closing::{self, Period};

/// How many closed thirds are offered: four years.
const THIRDS: usize = 12;

#[get("/<_>/<_>/publishing")]
pub(in crate::publications) async fn show(visit: Visit, publisher: Publisher) -> Result<Html, Failure> {
    let (db, lang, county) = (visit.app.db.read(), visit.lang, publisher.county());
    let published = archive::of_county(db, county.id).await?;
    let thirds = closing::periods(db, county.id).await?.into_iter().filter(|period| matches!(period, Period::Third(..)));
    let mut lines = Vec::new();
    for third in thirds.take(THIRDS) {
        let code = third.code();
        let draft = store::open_of(db, county.id, &code).await?;
        let approvals = match &draft {
            Some(draft) => Some(holding(draft, &store::approvals_of(db, draft.id).await?).len()),
            None => None,
        };
        let newest = published.iter().find(|entry| entry.period == code);
        let mut state = Vec::new();
        if let Some(entry) = newest {
            let day = date(lang, day_in_finland(entry.published_at));
            state.push(lang.with("publications-publishing-published", &[("day", (&day).into()), ("version", entry.edition.into())]));
        }
        if let Some(many) = approvals {
            let many = i64::try_from(many).unwrap_or(0);
            let needed = i64::try_from(APPROVALS).unwrap_or(2);
            state.push(lang.with("publications-publishing-draft", &[("count", many.into()), ("needed", needed.into())]));
        }
        if state.is_empty() {
            state.push(lang.t("publications-publishing-nothing").into_owned());
        }
        lines.push(PublishingLine {
            period: code,
            name: third.name(lang),
            state: state.join(" "),
            draft: draft.is_some(),
            published: newest.is_some(),
        });
    }
    let page = PublishingPage { csrf_token: publisher.staff().csrf().to_owned(), may_write: publisher.may_write(), lines };
    Ok(Html::ok(&publisher.shell(&visit), &page))
}
