//! Reading closed figures.

use std::collections::{BTreeMap, HashMap};

use asko_locales::Lang;
use sea_orm::entity::prelude::*;
use sea_orm::{ConnectionTrait, QueryOrder as _, QuerySelect as _};

use super::decide::key;
use super::keep::Closing;
use super::period::Period;
use super::place::Place;
use super::rows::{closed_figures, closings};
use super::variable::{Figure, Variable};
use crate::organisations::Named;
use crate::platform::clock::Millis;

/// Of when a count is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// A month of the year, from 0 to 11; only in the figures of thirds.
    Month(usize),
    /// The whole period.
    Whole,
}

/// The figures of one place in one period that may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Closed {
    /// Of what.
    pub place: Place,
    /// Of when.
    pub period: Period,
    /// The closing they are from; for a year that of its last third.
    pub closing_id: i64,
    /// When the unit was closed, if it was by then.
    pub unit_closed_at: Option<Millis>,
    names: [String; 3],
    figures: HashMap<String, f64>,
}

impl Named for Closed {
    fn names(&self) -> [&str; 3] {
        let [fi, sv, en] = &self.names;
        [fi, sv, en]
    }
}

impl Closed {
    fn of(row: closed_figures::Model, period: Period) -> Option<Self> {
        let line = |line: &str| line.rsplit_once(' ').and_then(|(key, value)| Some((key.to_owned(), value.parse().ok()?)));
        Some(Self {
            place: Place::from_code(&row.place)?,
            period,
            closing_id: row.closing_id,
            unit_closed_at: row.unit_closed_at,
            names: [row.name_fi, row.name_sv, row.name_en],
            figures: row.figures.lines().filter_map(line).collect(),
        })
    }

    /// A count of pieces: of all languages, or of one of [`LANGUAGES`](super::LANGUAGES). None where it is hidden, or in no
    /// table of reports.
    #[must_use]
    pub fn count(&self, when: When, language: Option<&str>, variable: &Variable, column: &str) -> Option<u64> {
        let time = match when {
            When::Month(month) => format!("m{month}"),
            When::Whole => "whole".to_owned(),
        };
        // Counts are whole and not negative.
        self.figures.get(&key(&time, language.unwrap_or("-"), &variable.code(), column)).map(|count| *count as u64)
    }

    /// A count of the whole period and all languages.
    #[must_use]
    pub fn whole(&self, variable: &Variable, column: &str) -> Option<u64> {
        self.count(When::Whole, None, variable, column)
    }

    /// How many pieces there were.
    #[must_use]
    pub fn pieces(&self) -> Option<u64> {
        self.whole(&Variable::Pieces, "all")
    }

    /// A figure that is no count of pieces.
    #[must_use]
    pub fn figure(&self, language: Option<&str>, figure: Figure) -> Option<f64> {
        self.figures.get(&key("whole", language.unwrap_or("-"), "figure", figure.code())).copied()
    }

    /// The name it had then; none where none was named.
    #[must_use]
    pub fn named(&self, lang: Lang) -> Option<&str> {
        Some(self.name(lang)).filter(|name| !name.is_empty())
    }
}

/// The closing of a period that holds; of a year that of its last third, when all three are closed.
///
/// # Errors
/// The database's fault.
pub async fn latest(db: &impl ConnectionTrait, county_id: i64, period: Period) -> Result<Option<Closing>, DbErr> {
    Ok(latest_of_each(db, county_id, &[period]).await?.pop().map(|(_, closing)| closing))
}

/// As [`latest`] for several periods; those that are not closed are left out.
///
/// # Errors
/// The database's fault.
pub async fn latest_of_each(db: &impl ConnectionTrait, county_id: i64, periods: &[Period]) -> Result<Vec<(Period, Closing)>, DbErr> {
    let years = periods.iter().map(|period| i64::from(period.year()));
    let rows = closings::Entity::find()
        .filter(closings::Column::CountyId.eq(county_id))
        .filter(closings::Column::Year.is_in(years))
        .order_by_asc(closings::Column::Version)
        .all(db)
        .await?;
    let newest: BTreeMap<Period, Closing> = rows.into_iter().map(Closing::from).map(|closing| (closing.third, closing)).collect();
    let of = |period: &Period| match period {
        Period::Third(..) => newest.get(period).cloned(),
        // The year is made again with each correction of one of its thirds: the newest closing has it.
        Period::Year(year) => {
            let thirds: Vec<&Closing> = (1..=3).filter_map(|third| newest.get(&Period::Third(*year, third))).collect();
            thirds.iter().max_by_key(|closing| closing.id).filter(|_| thirds.len() == 3).map(|closing| (*closing).clone())
        }
    };
    Ok(periods.iter().filter_map(|period| Some((*period, of(period)?))).collect())
}

/// The closed periods of a county, newest first, years among their thirds.
///
/// # Errors
/// The database's fault.
pub async fn periods(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<Period>, DbErr> {
    let rows = closings::Entity::find().filter(closings::Column::CountyId.eq(county_id)).all(db).await?;
    let mut thirds: Vec<Period> = rows.into_iter().map(|row| Closing::from(row).third).collect();
    thirds.sort_unstable();
    thirds.dedup();
    let mut all = Vec::new();
    for third in thirds.iter().rev() {
        let whole = matches!(third, Period::Third(_, 3)) && (1..=3).all(|number| thirds.contains(&Period::Third(third.year(), number)));
        if whole {
            all.push(Period::Year(third.year()));
        }
        all.push(*third);
    }
    Ok(all)
}

/// The newest closed third of a county.
///
/// # Errors
/// The database's fault.
pub async fn newest(db: &impl ConnectionTrait, county_id: i64) -> Result<Option<Period>, DbErr> {
    Ok(periods(db, county_id).await?.into_iter().find(|period| matches!(period, Period::Third(..))))
}

fn span(period: Period) -> &'static str {
    match period {
        Period::Third(..) => "third",
        Period::Year(_) => "year",
    }
}

/// The figures of a place in a closed period; none where nothing was said of the place.
///
/// # Errors
/// The database's fault.
pub async fn read(db: &impl ConnectionTrait, closing: &Closing, period: Period, place: Place) -> Result<Option<Closed>, DbErr> {
    let key = (closing.id, span(period).to_owned(), place.code());
    Ok(closed_figures::Entity::find_by_id(key).one(db).await?.and_then(|row| Closed::of(row, period)))
}

/// The figures of all places of a closed period whose code begins with this: `service:`, `unit:7:`, `team:`, or everything.
///
/// # Errors
/// The database's fault.
pub async fn read_all(db: &impl ConnectionTrait, closing: &Closing, period: Period, begins: &str) -> Result<Vec<Closed>, DbErr> {
    let rows = closed_figures::Entity::find()
        .filter(closed_figures::Column::ClosingId.eq(closing.id))
        .filter(closed_figures::Column::Span.eq(span(period)))
        .filter(closed_figures::Column::Place.starts_with(begins))
        .order_by_asc(closed_figures::Column::Place)
        .all(db)
        .await?;
    Ok(rows.into_iter().filter_map(|row| Closed::of(row, period)).collect())
}

/// The places of a closed period whose code begins with this, without their figures.
///
/// # Errors
/// The database's fault.
pub async fn read_names(db: &impl ConnectionTrait, closing: &Closing, period: Period, begins: &str) -> Result<Vec<Place>, DbErr> {
    let codes: Vec<String> = closed_figures::Entity::find()
        .select_only()
        .column(closed_figures::Column::Place)
        .filter(closed_figures::Column::ClosingId.eq(closing.id))
        .filter(closed_figures::Column::Span.eq(span(period)))
        .filter(closed_figures::Column::Place.starts_with(begins))
        .into_tuple()
        .all(db)
        .await?;
    Ok(codes.iter().filter_map(|code| Place::from_code(code)).collect())
}
