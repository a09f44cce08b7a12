//! The confirmation. Its address carries the form's token sealed, so the code can be shown again for a quarter
//! of an hour without being kept anywhere in clear, and without a cookie.

use asko_templates::Section;
use asko_templates::components::PromisedIn;
use asko_templates::intake::{SentPage, TooLatePage};
use rocket::get;

use super::place::UNKNOWN;
use super::receive::place_name;
use crate::feedback::code::FollowUpCode;
use crate::feedback::store::by_token;
use crate::feedback::{AnswerWanted, clock};
use crate::organisations::{County, Named as _, county_of, help_numbers, shell_of, store};
use crate::platform::app::App;
use crate::platform::clock::{MINUTE, Millis, day_in_finland};
use crate::platform::csrf::FormToken;
use crate::platform::failure::Failure;
use crate::platform::keys::Purpose;
use crate::platform::page::{Html, Visit};
use crate::text::calendar::DayCount;

/// How long the code is shown.
const SHOWN_FOR: Millis = 15 * MINUTE;

/// The address of the confirmation, without the language.
pub(super) fn path(app: &App, county: &County, token: &FormToken) -> String {
    format!("/{}/sent?receipt={}", county.slug, app.keys.seal(Purpose::Receipt, &app.random, &token.random))
}

#[get("/<_>/<org>/sent?<receipt>")]
pub(super) async fn show(visit: Visit, org: &str, receipt: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (app, lang) = (&visit.app, visit.lang);
    let opened = receipt.and_then(|sealed| app.keys.unseal(Purpose::Receipt, sealed)).and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
    let random = opened.ok_or(Failure::NotFound)?;
    let (case, _) = by_token(app.db.read(), app.keys.mac(Purpose::Idempotency, &random).to_vec()).await?.ok_or(Failure::NotFound)?;
    if case.county_id != county.id {
        return Err(Failure::NotFound);
    }
    let shell = shell_of(&visit, &county, Section::Give);
    if app.clock.now() - case.received_at > SHOWN_FOR {
        return Ok(Html::ok(&shell, &TooLatePage));
    }
    let db = app.db.read();
    let (unit, service) = store::unit_and_service(db, case.unit_id, case.service_id).await?;
    let team = store::team_by_id(db, case.team_id).await?;
    let again = unit.as_ref().map_or(UNKNOWN, |unit| &unit.slug);
    let page = SentPage {
        code: FollowUpCode::of(&app.keys, &FormToken { random, issued_at: 0 }).shown(),
        place: place_name(&county, unit.as_ref(), service.as_ref(), lang),
        team: team.map(|team| team.name(lang).to_owned()).unwrap_or_default(),
        due: (case.answer_wanted != AnswerWanted::No).then(|| asko_locales::date(lang, day_in_finland(case.due_at))),
        promise: PromisedIn { days: case.promise_days, working: clock::day_count(&case) == DayCount::Working },
        by_email: case.contact_email.is_some(),
        masked: case.masked,
        again_url: visit.url(&format!("/{org}/give/{again}")),
        reference: case.reference,
        help: help_numbers(db, &county, lang).await?,
    };
    Ok(Html::ok(&shell, &page))
}
