//! Finds what the report is made of.

use std::collections::HashMap;

use asko_templates::participation::Counts;
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

use super::report::{Figures, Held, Inputs, Made, Name, Over, Pieces, Promised};
use super::store;
use crate::changes::evidence::verdict_from;
use crate::changes::{Change, Review, store as changes};
use crate::feedback::{NoChangeReason, Perspective};
use crate::organisations::{County, Service, store as organisations};
use crate::participation::counts::counts;
use crate::participation::{Level, People, store as participation};
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::failure::Failure;
use crate::questions;
use crate::reports::closing::{self, Closed, OTHERS, Period, Place, Variable};

/// With fewer pieces in a third, a service is among the others there.
const APART: u64 = 20;

/// What stands at the places of a closed period, by place.
type Found = Vec<(Period, Vec<Closed>)>;

/// The closed figures of a year: the county's of the whole when that is closed, and all of its closed thirds.
async fn closed(db: &impl ConnectionTrait, county_id: i64, year: i32) -> Result<(Option<Closed>, Found), DbErr> {
    let whole = match closing::latest(db, county_id, Period::Year(year)).await? {
        Some(closing) => closing::read(db, &closing, Period::Year(year), Place::County).await?,
        None => None,
    };
    let mut thirds = Vec::new();
    for period in [1, 2, 3].map(|third| Period::Third(year, third)) {
        if let Some(closing) = closing::latest(db, county_id, period).await? {
            let mut places = closing::read_all(db, &closing, period, "service:").await?;
            places.extend(closing::read(db, &closing, period, Place::County).await?);
            thirds.push((period, places));
        }
    }
    Ok((whole, thirds))
}

/// What was said of a service in these thirds. A service of which too little was said in a third is among the others there: then only
/// the most that it can be is known, and where there are no others, it is none.
fn of_service(thirds: &Found, id: i64) -> Pieces {
    let mut sum = Pieces::Known(0);
    for (_, places) in thirds {
        let at = |service: i64| places.iter().find(|closed| closed.place == Place::Service(service));
        sum = match at(id) {
            Some(closed) => sum.and(closed.pieces().map_or(Pieces::Hidden, Pieces::Known)),
            None if at(OTHERS).is_some() => sum.and(Pieces::AtMost(APART - 1)),
            None => sum,
        };
    }
    sum
}

/// The figures of the report and the reasons for no change.
fn figures_of(
    (whole, thirds): &(Option<Closed>, Found),
    services: &[Service],
    statements: &[String],
) -> (Option<Figures>, Vec<(NoChangeReason, Option<u64>)>) {
    if thirds.is_empty() {
        return (None, Vec::new());
    }
    let of_third = |(period, places): &(Period, Vec<Closed>)| {
        let Period::Third(_, third) = period else { return None };
        Some((*third, places.iter().position(|closed| closed.place == Place::County)?))
    };
    let counties: Vec<(u32, &Closed)> =
        thirds.iter().filter_map(|one| of_third(one).and_then(|(third, place)| Some((third, one.1.get(place)?)))).collect();
    let county = match whole {
        Some(year) => Over(vec![year]),
        None => Over(counties.iter().map(|(_, closed)| *closed).collect()),
    };
    let perspective = |one: &Perspective| (one.code(), county.count(None, &Variable::Perspective, one.code()));
    let reason = |reason: &NoChangeReason| (*reason, county.count(None, &Variable::Decided(reason.code().to_owned()), "of"));
    let figures = Figures {
        whole: county.span(counties.iter().map(|(third, _)| *third).collect(), statements),
        thirds: counties.iter().map(|(third, closed)| Over(vec![*closed]).span(vec![*third], statements)).collect(),
        services: services.iter().map(|service| (service.id, of_service(thirds, service.id))).collect(),
        perspectives: Perspective::ALL.iter().map(perspective).collect(),
    };
    (Some(figures), NoChangeReason::ALL.iter().map(reason).collect())
}

/// What may be shown of numbers of people, as the activity's own page shows it.
fn shown<T: Copy>(of: Vec<(T, u64)>) -> Vec<(T, Option<u64>)> {
    let numbers = of.iter().map(|(_, count)| (String::new(), *count)).collect();
    let Counts { parts, .. } = counts(numbers);
    of.into_iter().zip(parts).map(|((what, _), (_, count))| (what, count)).collect()
}

async fn held(db: &impl ConnectionTrait, county_id: i64, from: Millis, to: Millis) -> Result<Vec<Held>, DbErr> {
    let activities = participation::held_between(db, county_id, from, to).await?;
    let ids: Vec<i64> = activities.iter().map(|activity| activity.id).collect();
    let mut people = participation::people_by_activity(db, &ids).await?;
    let mut verdicts = participation::verdicts_by_activity(db, &ids).await?;
    let parties = participation::parties_by_activity(db, &ids).await?;
    let held = activities.into_iter().map(|activity| {
        let groups = people.remove(&activity.id).unwrap_or_default();
        let groups: Vec<(People, u64)> = groups.iter().map(|group| (group.people, group.all())).collect();
        let said = verdicts.remove(&activity.id).unwrap_or_default();
        let levels = Level::ALL.iter().map(|level| (*level, said.iter().filter(|verdict| verdict.level == *level).count() as u64));
        let parties = parties.get(&activity.id).copied().unwrap_or(0);
        Held { people: shown(groups), reached: shown(levels.collect()), parties, activity }
    });
    Ok(held.collect())
}

/// Names of units and services.
struct Names {
    units: HashMap<i64, Name>,
    services: HashMap<i64, Name>,
}

impl Names {
    fn place(&self, change: &Change) -> Vec<Name> {
        let unit = change.unit_id.and_then(|id| self.units.get(&id));
        let service = change.service_id.and_then(|id| self.services.get(&id));
        unit.into_iter().chain(service).cloned().collect()
    }
}

async fn promised(
    db: &impl ConnectionTrait,
    county_id: i64,
    from: Millis,
    today: NaiveDate,
    names: &mut Names,
) -> Result<Vec<Promised>, DbErr> {
    let all = changes::promised_by(db, county_id, from).await?;
    let effects = changes::kept_effects(db, all.iter().map(|change| change.id)).await?;
    let units = organisations::units_by_ids(db, all.iter().filter_map(|change| change.unit_id).collect()).await?;
    names.units = units.iter().map(|unit| (unit.id, Name::of(unit))).collect();
    let one = |change: Change| {
        let standing = change.standing(today).public();
        let effect = effects.get(&change.id).filter(|_| standing.is_made()).and_then(|kept| verdict_from(&kept.verdict));
        Promised {
            place: names.place(&change),
            due_on: change.registration.due_on,
            reference: change.record.reference,
            title: change.record.details.title,
            standing,
            effect,
        }
    };
    Ok(all.into_iter().map(one).collect())
}

/// Everything the report of a county's year is made of, as of now.
///
/// # Errors
/// The database's fault.
pub async fn gather(app: &App, county: &County, year: i32) -> Result<Inputs, Failure> {
    let now = app.clock.now();
    let today = day_in_finland(now);
    let (from, to) = Period::Year(year).span().moments();
    let tx = app.db.begin(false).await?;
    let wording = questions::current(&tx).await?.wording;
    let keys: Vec<String> = wording.statements.iter().map(|statement| statement.key.clone()).collect();
    let services = organisations::services(&tx).await?;
    let (figures, reasons) = figures_of(&closed(&tx, county.id, year).await?, &services, &keys);
    let mut names = Names { units: HashMap::new(), services: services.iter().map(|service| (service.id, Name::of(service))).collect() };
    let made = changes::made_between(&tx, county.id, from, to).await?.into_iter().map(|change| Made {
        harmed: change.progress.review == Some(Review::Harmed),
        reference: change.record.reference,
        cost_euros: change.record.details.cost_euros,
        staff_hours: change.record.details.staff_hours,
        title: change.record.details.title,
    });
    let inputs = Inputs {
        county: county.clone(),
        year,
        today,
        base_url: app.settings.base_url().trim_end_matches('/').to_owned(),
        promised: promised(&tx, county.id, from, today, &mut names).await?,
        made: made.collect(),
        held: held(&tx, county.id, from, to).await?,
        population: store::newest_population(&tx, county.id, year).await?,
        figures,
        services,
        statements: wording.statements.into_iter().map(|one| (one.key, Name([one.words.fi, one.words.sv, one.words.en]))).collect(),
        reasons,
    };
    tx.commit().await?;
    Ok(inputs)
}
