//! Which counts of a report may be shown.
//!
//! A report goes from the county to its services and from a service to its units, and each level shows totals of the
//! next. A count leaves this file as `Some` when it may be shown, and as `None` when it is of 1 to 4 people or would
//! tell such a count to whoever subtracts: on one page, or between the page of a service and that of the county.

use std::collections::{BTreeMap, BTreeSet};

use crate::statistics::suppression::{THRESHOLD, suppress, suppress_beside, suppress_table_beside};

/// The service and the unit of a piece of feedback; none where none was named.
pub type Place = (Option<i64>, Option<i64>);

/// What a report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The county, service by service.
    County,
    /// A service, unit by unit.
    Service(i64),
    /// A service at one unit.
    Unit(i64, i64),
}

/// Counts in columns, by place.
#[derive(Clone, Debug)]
pub struct Cells {
    width: usize,
    by_place: BTreeMap<Place, Vec<u64>>,
}

impl Cells {
    /// No counts, in this many columns.
    #[must_use]
    pub const fn new(width: usize) -> Self {
        Self { width, by_place: BTreeMap::new() }
    }

    /// Adds to a count; a column beyond the width is left out.
    pub fn add(&mut self, place: Place, column: usize, count: u64) {
        let counts = self.by_place.entry(place).or_insert_with(|| vec![0; self.width]);
        if let Some(cell) = counts.get_mut(column) {
            *cell = cell.saturating_add(count);
        }
    }

    /// The same with columns put together: column `i` goes to column `into[i]`.
    #[must_use]
    pub fn merged(&self, into: &[usize]) -> Self {
        let mut merged = Self::new(into.iter().max().map_or(0, |most| most + 1));
        for (place, counts) in &self.by_place {
            for (count, column) in counts.iter().zip(into) {
                merged.add(*place, *column, *count);
            }
        }
        merged
    }

    /// The places.
    pub fn places(&self) -> impl Iterator<Item = Place> + '_ {
        self.by_place.keys().copied()
    }

    fn sum(&self, holds: impl Fn(Place) -> bool) -> Vec<u64> {
        let mut sum = vec![0_u64; self.width];
        for (_, counts) in self.by_place.iter().filter(|(place, _)| holds(**place)) {
            for (total, count) in sum.iter_mut().zip(counts) {
                *total = total.saturating_add(*count);
            }
        }
        sum
    }
}

/// How the columns hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// Each is for itself: one piece may count in several of them, or in none.
    Apart,
    /// Each piece counts in one of them, and their sum is shown beside them.
    Parts,
}

/// One level: a total and the groups it is the sum of.
#[derive(Clone, Debug)]
struct Level {
    total: Vec<u64>,
    rows: Vec<Vec<u64>>,
    total_hidden: Vec<bool>,
    rows_hidden: Vec<Vec<bool>>,
}

/// The groups of a report, level by level.
#[derive(Clone, Debug)]
pub struct Frame {
    scope: Scope,
    services: Vec<Option<i64>>,
    units: Vec<Option<i64>>,
}

impl Frame {
    /// The groups at these places.
    #[must_use]
    pub fn new(scope: Scope, places: impl Iterator<Item = Place>) -> Self {
        let places: BTreeSet<Place> = places.collect();
        let services: BTreeSet<Option<i64>> = places.iter().map(|(service, _)| *service).collect();
        let units = match scope {
            Scope::County => Vec::new(),
            Scope::Service(id) | Scope::Unit(id, _) => places.iter().filter(|(service, _)| *service == Some(id)).map(|p| p.1).collect(),
        };
        Self { scope, services: services.into_iter().collect(), units }
    }

    /// The groups that the report lists: services, or the units of a service; none below a unit.
    #[must_use]
    pub fn groups(&self) -> &[Option<i64>] {
        match self.scope {
            Scope::County => &self.services,
            Scope::Service(_) => &self.units,
            Scope::Unit(..) => &[],
        }
    }

    /// The places of a group of the report's list, or of the whole report.
    #[must_use]
    pub fn holds(&self, group: Option<usize>, place: Place) -> bool {
        let in_scope = match self.scope {
            Scope::County => true,
            Scope::Service(service) => place.0 == Some(service),
            Scope::Unit(service, unit) => place == (Some(service), Some(unit)),
        };
        let id = group.and_then(|group| self.groups().get(group));
        in_scope
            && match (self.scope, id) {
                (Scope::County, Some(service)) => place.0 == *service,
                (_, Some(unit)) => place.1 == *unit,
                (_, None) => group.is_none(),
            }
    }

    /// Decides what may be shown. `base` is what these counts are a part of, and its column: where it is hidden, all
    /// of them are.
    #[must_use]
    pub fn guard(&self, cells: &Cells, columns: Columns, base: Option<(&Guarded, usize)>) -> Guarded {
        let base_of = |level: usize| base.and_then(|(guarded, column)| guarded.levels.get(level).map(|level| (level, column)));
        let by_service = self.services.iter().map(|service| cells.sum(|place| place.0 == *service)).collect();
        let mut levels = vec![decide(cells.sum(|_| true), by_service, columns, None, base_of(0))];
        if let Scope::Service(service) | Scope::Unit(service, _) = self.scope {
            let above = self.row_above(&levels, &self.services, service);
            let by_unit = self.units.iter().map(|unit| cells.sum(|place| place == (Some(service), *unit))).collect();
            levels.push(decide(cells.sum(|place| place.0 == Some(service)), by_unit, columns, Some(above), base_of(1)));
            if let Scope::Unit(_, unit) = self.scope {
                let above = self.row_above(&levels, &self.units, unit);
                levels.push(decide(cells.sum(|place| place == (Some(service), Some(unit))), Vec::new(), columns, Some(above), base_of(2)));
            }
        }
        Guarded { levels }
    }

    /// What the level above hides of the group that the next level is about; nothing when it has no pieces.
    fn row_above(&self, levels: &[Level], groups: &[Option<i64>], id: i64) -> Vec<bool> {
        let row = groups.iter().position(|group| *group == Some(id));
        levels.last().zip(row).and_then(|(level, row)| level.rows_hidden.get(row).cloned()).unwrap_or_default()
    }
}

/// Counts of which it is decided what may be shown.
#[derive(Clone, Debug)]
pub struct Guarded {
    levels: Vec<Level>,
}

impl Guarded {
    fn parts(&self, group: Option<usize>) -> Option<(&[u64], &[bool])> {
        let level = self.levels.last()?;
        match group {
            None => Some((level.total.as_slice(), level.total_hidden.as_slice())),
            Some(group) => Some((level.rows.get(group)?.as_slice(), level.rows_hidden.get(group)?.as_slice())),
        }
    }

    /// The counts of a group, or of the whole report, by column: none where hidden.
    #[must_use]
    pub fn shown(&self, group: Option<usize>) -> Vec<Option<u64>> {
        let Some((counts, hidden)) = self.parts(group) else { return Vec::new() };
        counts.iter().zip(hidden).map(|(count, hidden)| (!hidden).then_some(*count)).collect()
    }

    /// One of [`Self::shown`].
    #[must_use]
    pub fn shown_at(&self, group: Option<usize>, column: usize) -> Option<u64> {
        self.shown(group).get(column).copied().flatten()
    }

    /// The counts as they are, for figures made of them that are shown only where their own base may be.
    #[must_use]
    pub fn bare(&self, group: Option<usize>) -> &[u64] {
        self.parts(group).map_or(&[], |(counts, _)| counts)
    }
}

fn decide(total: Vec<u64>, rows: Vec<Vec<u64>>, columns: Columns, above: Option<Vec<bool>>, base: Option<(&Level, usize)>) -> Level {
    let width = total.len();
    let base_total = base.is_some_and(|(level, column)| level.total_hidden.get(column).copied().unwrap_or(false));
    let base_row = |row: usize| {
        base.is_some_and(|(level, column)| level.rows_hidden.get(row).and_then(|row| row.get(column)).copied().unwrap_or(false))
    };
    let mut total_hidden = match (above, columns) {
        (Some(above), _) => above,
        (None, Columns::Parts) => suppress(&total, THRESHOLD),
        (None, Columns::Apart) => total.iter().map(|count| (1..THRESHOLD).contains(count)).collect(),
    };
    total_hidden.resize(width, false);
    if base_total {
        total_hidden.fill(true);
    }
    let already: Vec<Vec<bool>> = (0..rows.len()).map(|row| total_hidden.iter().map(|hidden| *hidden || base_row(row)).collect()).collect();
    let rows_hidden = if rows.len() == 1 {
        // The only group is its total.
        already
    } else {
        match columns {
            Columns::Parts => suppress_table_beside(&rows, &already, THRESHOLD),
            Columns::Apart => {
                let mut hidden = already.clone();
                for column in 0..width {
                    let counts: Vec<u64> = rows.iter().map(|row| row.get(column).copied().unwrap_or(0)).collect();
                    let marks: Vec<bool> = already.iter().map(|row| row.get(column).copied().unwrap_or(false)).collect();
                    for (row, mark) in hidden.iter_mut().zip(suppress_beside(&counts, &marks, THRESHOLD)) {
                        if let Some(cell) = row.get_mut(column) {
                            *cell = mark;
                        }
                    }
                }
                hidden
            }
        }
    };
    Level { total, rows, total_hidden, rows_hidden }
}

#[cfg(test)]
mod tests;
