//! Closing a third: taking, deciding and keeping its figures, in one transaction.

use std::collections::{BTreeMap, HashMap};

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, ConnectionTrait, DatabaseTransaction, QueryOrder as _};

use super::decide::{Figures, Of, decide};
use super::derive::derive;
use super::period::Period;
use super::place::Place;
use super::rows::{closed_counts, closed_figures, closings};
use super::take::{Taken, put_together, take};
use super::variable::Variable;
use crate::feedback::rollups::{Counted, Counts};
use crate::feedback::{NoChangeReason, themes};
use crate::organisations::{Named, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::Millis;
use crate::platform::failure::Failure;
use crate::questions;
use crate::text::both::Both;

/// How many rows one statement inserts.
const AT_ONCE: usize = 200;

/// A third's figures, closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Its row.
    pub id: i64,
    /// The county.
    pub county_id: i64,
    /// The third.
    pub third: Period,
    /// From 1 on.
    pub version: i64,
    /// When.
    pub closed_at: Millis,
    /// Why there is another version; empty for the first.
    pub why: Both,
    /// The instruments answered in it.
    pub instruments: Vec<i64>,
}

impl From<closings::Model> for Closing {
    fn from(row: closings::Model) -> Self {
        let third = Period::Third(i32::try_from(row.year).unwrap_or_default(), u32::try_from(row.third).unwrap_or(1));
        Self {
            id: row.id,
            county_id: row.county_id,
            third,
            version: row.version,
            closed_at: row.closed_at,
            why: Both { fi: row.why_fi, sv: row.why_sv },
            instruments: row.instruments.split(' ').filter_map(|id| id.parse().ok()).collect(),
        }
    }
}

/// Figures of a span, with the names its places had.
type Named3 = [String; 3];

/// Everything that a closing keeps.
struct Made {
    instruments: Vec<i64>,
    taken: Vec<Taken>,
    spans: Vec<(&'static str, Figures)>,
    names: HashMap<Place, (Named3, Option<i64>)>,
}

/// The newest closings of the thirds before this one in its year.
async fn earlier(db: &impl ConnectionTrait, county_id: i64, year: i32, third: u32) -> Result<Vec<closings::Model>, DbErr> {
    let rows = closings::Entity::find()
        .filter(closings::Column::CountyId.eq(county_id))
        .filter(closings::Column::Year.eq(i64::from(year)))
        .filter(closings::Column::Third.ne(i64::from(third)))
        .order_by_asc(closings::Column::Version)
        .all(db)
        .await?;
    // The last version of each third stays.
    let newest: BTreeMap<i64, closings::Model> = rows.into_iter().map(|row| (row.third, row)).collect();
    Ok(newest.into_values().collect())
}

async fn counts_of(db: &impl ConnectionTrait, closing_id: i64) -> Result<Vec<Taken>, DbErr> {
    let rows = closed_counts::Entity::find().filter(closed_counts::Column::ClosingId.eq(closing_id)).all(db).await?;
    let taken = |row: closed_counts::Model| Taken {
        month: usize::try_from(row.month).unwrap_or(0),
        service_id: row.service_id,
        unit_id: row.unit_id,
        team_id: row.team_id,
        language: row.language,
        counts: Counts::read(&row.counts),
    };
    Ok(rows.into_iter().map(taken).collect())
}

/// The statements, themes and reasons that are counted even where nobody named them: their zero is a figure, too.
async fn known(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<Variable>, DbErr> {
    let wording = questions::current(db).await?.wording;
    let statements = wording.statements.into_iter().map(|statement| Variable::Statement(statement.key));
    let themes = themes::of(db, county_id).await?;
    let themes = themes.all().into_iter().map(Variable::Theme);
    let reasons = NoChangeReason::ALL.iter().map(|reason| Variable::Decided(reason.code().to_owned()));
    Ok(statements.chain(themes).chain(reasons).collect())
}

async fn names(db: &impl ConnectionTrait, places: impl Iterator<Item = Place>) -> Result<HashMap<Place, (Named3, Option<i64>)>, DbErr> {
    let services: HashMap<i64, _> = organisations::services(db).await?.into_iter().map(|service| (service.id, service)).collect();
    let places: Vec<Place> = places.collect();
    let ids = places.iter().filter_map(|place| if let Place::Unit(_, unit) = place { Some(*unit) } else { None }).collect();
    let units: HashMap<i64, _> = organisations::units_by_ids(db, ids).await?.into_iter().map(|unit| (unit.id, unit)).collect();
    let three = |named: &dyn Named| named.names().map(str::to_owned);
    let mut found = HashMap::new();
    for place in places {
        let entry = match place {
            Place::Service(id) => services.get(&id).map(|service| (three(service), None)),
            Place::Unit(_, id) => units.get(&id).map(|unit| (three(unit), unit.closed_at)),
            Place::Team(id) => organisations::team_by_id(db, id).await?.map(|team| (three(&team), None)),
            Place::County => None,
        };
        found.insert(place, entry.unwrap_or_default());
    }
    Ok(found)
}

/// Whether nothing of a place was put together with others: of the others, a year's figure would be a part.
fn is_apart(taken: &[Taken], place: Place) -> bool {
    let of = |one: &Taken| match place {
        Place::Service(service) => one.service_id == service,
        Place::Unit(service, unit) => (one.service_id, one.unit_id) == (service, unit),
        Place::County | Place::Team(_) => false,
    };
    let together = put_together(taken);
    taken.iter().zip(&together).filter(|(one, _)| of(one)).all(|(_, put)| of(put))
}

async fn make(app: &App, county_id: i64, third: Period, now: Millis) -> Result<Made, Failure> {
    let Period::Third(year, number) = third else { return Err(Failure::NotFound) };
    let tx = app.db.begin(false).await?;
    let taken = take(&tx, county_id, third, now).await?;
    let known = known(&tx, county_id).await?;
    let others = earlier(&tx, county_id, year, number).await?;
    let mut thirds = vec![taken.clone()];
    for closing in &others {
        thirds.push(counts_of(&tx, closing.id).await?);
    }
    tx.commit().await?;
    // A year is whole when all its thirds are closed.
    let whole = others.len() == 2;
    let third = usize::try_from(number).unwrap_or(1);
    let (taken, spans) = tokio::task::spawn_blocking(move || {
        let first: Vec<Taken> = thirds.iter().flatten().filter(|one| one.month < 4).cloned().collect();
        let figures = |taken: &[Taken], of: Of| {
            let mut figures = decide(taken, of, &known, &first);
            derive(taken, &mut figures);
            figures
        };
        let mut spans = vec![("third", figures(&put_together(&taken), Of::Third(third)))];
        if whole {
            let together: Vec<Taken> = thirds.iter().flat_map(|taken| put_together(taken)).collect();
            let mut year = figures(&together, Of::Year);
            year.retain(|place, _| thirds.iter().all(|taken| is_apart(taken, *place)));
            spans.push(("year", year));
        }
        (taken, spans)
    })
    .await
    .map_err(|error| Failure::fault(&error))?;
    let mut instruments: Vec<i64> = taken
        .iter()
        .flat_map(|taken| taken.counts.iter())
        .filter_map(|(what, _)| if let Counted::Statement(id, ..) = what { Some(*id) } else { None })
        .collect();
    instruments.sort_unstable();
    instruments.dedup();
    let names = names(app.db.read(), spans.iter().flat_map(|(_, figures)| figures.keys().copied())).await?;
    Ok(Made { instruments, taken, spans, names })
}

async fn insert(tx: &DatabaseTransaction, county_id: i64, third: Period, made: Made, why: Both, now: Millis) -> Result<bool, DbErr> {
    let Period::Third(year, number) = third else { return Ok(false) };
    let newest = closings::Entity::find()
        .filter(closings::Column::CountyId.eq(county_id))
        .filter(closings::Column::Year.eq(i64::from(year)))
        .filter(closings::Column::Third.eq(i64::from(number)))
        .order_by_desc(closings::Column::Version)
        .one(tx)
        .await?;
    // Another node has closed it meanwhile; only a correction comes after that.
    if newest.is_some() == why.fi.is_empty() {
        return Ok(false);
    }
    let row = closings::ActiveModel {
        county_id: Set(county_id),
        year: Set(i64::from(year)),
        third: Set(i64::from(number)),
        version: Set(newest.map_or(1, |row| row.version + 1)),
        closed_at: Set(now),
        why_fi: Set(why.fi),
        why_sv: Set(why.sv),
        instruments: Set(made.instruments.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")),
        ..Default::default()
    };
    let closing_id = closings::Entity::insert(row).exec(tx).await?.last_insert_id;
    let counts: Vec<closed_counts::ActiveModel> = made.taken.iter().map(|taken| counted(closing_id, taken)).collect();
    for some in counts.chunks(AT_ONCE) {
        closed_counts::Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    let mut rows = Vec::new();
    for (span, figures) in made.spans {
        for (place, figures) in figures {
            let ([name_fi, name_sv, name_en], unit_closed_at) = made.names.get(&place).cloned().unwrap_or_default();
            let lines: Vec<String> = figures.iter().map(|(key, value)| format!("{key} {value}")).collect();
            rows.push(closed_figures::ActiveModel {
                closing_id: Set(closing_id),
                span: Set(span.to_owned()),
                place: Set(place.code()),
                name_fi: Set(name_fi),
                name_sv: Set(name_sv),
                name_en: Set(name_en),
                unit_closed_at: Set(unit_closed_at),
                figures: Set(lines.join("\n")),
            });
        }
    }
    for some in rows.chunks(AT_ONCE) {
        closed_figures::Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(true)
}

fn counted(closing_id: i64, taken: &Taken) -> closed_counts::ActiveModel {
    closed_counts::ActiveModel {
        closing_id: Set(closing_id),
        month: Set(i64::try_from(taken.month).unwrap_or(0)),
        service_id: Set(taken.service_id),
        unit_id: Set(taken.unit_id),
        team_id: Set(taken.team_id),
        language: Set(taken.language.clone()),
        counts: Set(taken.counts.written()),
    }
}

/// Closes a third that is not closed yet; says whether it did.
///
/// # Errors
/// The database's fault.
pub(super) async fn close(app: &App, county_id: i64, third: Period, now: Millis) -> Result<bool, Failure> {
    keep(app, county_id, third, Both::default(), now).await
}

/// Closes a third again, for a reason in both languages; says whether it was closed before, without which there is nothing to
/// correct.
///
/// # Errors
/// The database's fault.
pub async fn correct(app: &App, county_id: i64, third: Period, why: Both, now: Millis) -> Result<bool, Failure> {
    keep(app, county_id, third, why, now).await
}

async fn keep(app: &App, county_id: i64, third: Period, why: Both, now: Millis) -> Result<bool, Failure> {
    let made = make(app, county_id, third, now).await?;
    app.db
        .write(move |tx| Box::pin(async move { insert(tx, county_id, third, made, why, now).await }))
        .await
        .map_err(|error: DbErr| Failure::from(error))
}
