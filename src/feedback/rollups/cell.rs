//! Where counts are kept apart.

use super::month::Month;

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
