//! Where counts are kept apart.

use sea_orm::{DbErr, QueryResult};

use super::month::Month;
use crate::platform::clock::Millis;

/// County, month of arrival, service, unit, team and language of pieces of feedback.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// The county.
    pub county_id: i64,
    /// The month.
    pub month: Month,
    /// The service, if one was named.
    pub service_id: Option<i64>,
    /// The unit, if one was named.
    pub unit_id: Option<i64>,
    /// The team that has it.
    pub team_id: i64,
    /// The language it is written in.
    pub language: String,
}

/// The columns of `feedback` that make a cell, in the order in which [`Cell::read`] wants them.
pub(super) const COLUMNS: [&str; 6] = ["county_id", "received_at", "service_id", "unit_id", "team_id", "language"];

impl Cell {
    /// From the first columns of a row.
    pub(super) fn read(row: &QueryResult) -> Result<Self, DbErr> {
        Ok(Self {
            county_id: row.try_get_by_index(0)?,
            month: Month::at(row.try_get_by_index::<Millis>(1)?),
            service_id: row.try_get_by_index(2)?,
            unit_id: row.try_get_by_index(3)?,
            team_id: row.try_get_by_index(4)?,
            language: row.try_get_by_index(5)?,
        })
    }
}
