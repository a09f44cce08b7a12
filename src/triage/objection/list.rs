//! The objections that a worker reaches: those to be answered, and those that were.

use asko_locales::date;
use asko_templates::Section;
use asko_templates::triage::{ObjectionLine, ObjectionsPage};
use rocket::get;

use super::part::left;
use crate::access::CaseWorker;
use crate::feedback::Case;
use crate::feedback::objections::{Objection, due_of, in_county};
use crate::organisations::{Named as _, place_name, store as organisations};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};

/// How many that wait are listed.
const OPEN: u64 = 500;
/// How many that were answered are listed.
const ANSWERED: u64 = 100;

async fn lines(visit: &Visit, worker: &CaseWorker, found: Vec<(Objection, Case)>) -> Result<Vec<ObjectionLine>, Failure> {
    let (lang, db, now) = (visit.lang, visit.app.db.read(), visit.app.clock.now());
    let cases = || found.iter().map(|(_, case)| case);
    let units = organisations::units_by_ids(db, cases().filter_map(|case| case.unit_id).collect()).await?;
    let services = organisations::services_by_ids(db, cases().filter_map(|case| case.service_id).collect()).await?;
    let teams = organisations::teams_by_ids(db, cases().map(|case| case.team_id).collect()).await?;
    let line = |(objection, case): &(Objection, Case)| {
        let at = objection.transferred_at.unwrap_or_default();
        let due_at = objection.due_at.unwrap_or_else(|| due_of(at));
        let unit = units.iter().find(|unit| Some(unit.id) == case.unit_id);
        let service = services.iter().find(|service| Some(service.id) == case.service_id);
        ObjectionLine {
            reference: case.reference.clone(),
            place: place_name(worker.county(), unit, service, lang),
            team: teams.iter().find(|team| team.id == case.team_id).map(|team| team.name(lang).to_owned()).unwrap_or_default(),
            transferred: stamp(lang, at),
            due: date(lang, day_in_finland(due_at)),
            left: left(now, due_at),
            answered: objection.answered_on.map(|on| date(lang, on)).unwrap_or_default(),
            registry_number: objection.registry_number.clone().unwrap_or_default(),
        }
    };
    Ok(found.iter().map(line).collect())
}

#[get("/<_>/<_>/objections")]
pub(super) async fn show(visit: Visit, worker: CaseWorker) -> Result<Html, Failure> {
    // Who reads everything only to make it safe to show has nothing to do with objections.
    if !worker.may_handle() {
        return Err(Failure::Forbidden);
    }
    let db = visit.app.db.read();
    let open = in_county(db, &worker, true, OPEN).await?;
    let answered = in_county(db, &worker, false, ANSWERED).await?;
    let page = ObjectionsPage { open: lines(&visit, &worker, open).await?, answered: lines(&visit, &worker, answered).await? };
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}
