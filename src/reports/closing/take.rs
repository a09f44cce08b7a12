//! What is taken of a third when it is closed: what was counted of its feedback, and what still waited for an answer.

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbErr};

use super::period::Period;
use super::place::{OTHERS, UNNAMED};
use crate::feedback::rollups::{self, Cell, Counted, Counts};
use crate::platform::clock::Millis;

/// The languages that figures are kept apart by; everything else is `other`. Where few answered in other languages, these are
/// counted with Finnish: `not-sv`.
pub const LANGUAGES: [&str; 4] = ["fi", "sv", "other", "not-sv"];

/// Whether something in a language is counted in one of [`LANGUAGES`].
#[must_use]
pub fn is_in(group: &str, language: &str) -> bool {
    match group {
        "other" => !matches!(language, "fi" | "sv"),
        "not-sv" => language != "sv",
        _ => group == language,
    }
}

/// The counts of a month, place, team and language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// 0 to 11.
    pub month: usize,
    /// The service; see [`place`](super::place).
    pub service_id: i64,
    /// The unit.
    pub unit_id: i64,
    /// The team.
    pub team_id: i64,
    /// The language.
    pub language: String,
    /// What was counted.
    pub counts: Counts,
}

/// Takes what is counted of a county's third, as of `now`.
pub(super) async fn take(db: &impl ConnectionTrait, county_id: i64, third: Period, now: Millis) -> Result<Vec<Taken>, DbErr> {
    let mut all = rollups::read(db, county_id, third.months()).await?;
    for month in third.months().start().0..=third.months().end().0 {
        for (cell, counts) in rollups::waiting(db, county_id, rollups::Month(month), now).await? {
            all.entry(cell).or_default().add_all(&counts, 1);
        }
    }
    Ok(all.into_iter().map(|(cell, counts)| taken(cell, counts)).collect())
}

fn taken(cell: Cell, counts: Counts) -> Taken {
    let month = usize::try_from(cell.month.0.rem_euclid(12)).unwrap_or(0);
    let (service_id, unit_id) = (cell.service_id.unwrap_or(UNNAMED), cell.unit_id.unwrap_or(UNNAMED));
    Taken { month, service_id, unit_id, team_id: cell.team_id, language: cell.language, counts }
}

/// In a year in whose first third so many pieces were in other languages, answers in these are told apart from Finnish ones.
const OTHERS_APART: u64 = 200;

/// Whether they are: by the first third of the year alone, so that all its thirds are decided alike.
pub(super) fn others_apart(first_third: &[Taken]) -> bool {
    let pieces = |one: &Taken| u64::try_from(one.counts.of(&Counted::Pieces)).unwrap_or(0);
    first_third.iter().filter(|one| one.month < 4 && is_in("other", &one.language)).map(pieces).sum::<u64>() >= OTHERS_APART
}

/// The fewest pieces of a third by which a service or a unit is told apart.
pub(super) const APART: u64 = 20;

/// Puts together what too little was said of: units with fewer than [`APART`] pieces in the third are "other units" of their
/// service, services "other services". It depends on this third alone.
pub(super) fn put_together(taken: &[Taken]) -> Vec<Taken> {
    let mut services: BTreeMap<i64, u64> = BTreeMap::new();
    let mut units: BTreeMap<(i64, i64), u64> = BTreeMap::new();
    for one in taken {
        let pieces = u64::try_from(one.counts.of(&Counted::Pieces)).unwrap_or(0);
        *services.entry(one.service_id).or_default() += pieces;
        *units.entry((one.service_id, one.unit_id)).or_default() += pieces;
    }
    let few = |count: Option<&u64>| count.is_none_or(|count| *count < APART);
    let put = |one: &Taken| {
        let (service_id, unit_id) = if few(services.get(&one.service_id)) {
            (OTHERS, OTHERS)
        } else if few(units.get(&(one.service_id, one.unit_id))) {
            (one.service_id, OTHERS)
        } else {
            (one.service_id, one.unit_id)
        };
        Taken { service_id, unit_id, ..one.clone() }
    };
    taken.iter().map(put).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(service_id: i64, unit_id: i64, pieces: i64) -> Taken {
        let mut counts = Counts::default();
        counts.add(Counted::Pieces, pieces);
        Taken { month: 0, service_id, unit_id, team_id: 1, language: "fi".to_owned(), counts }
    }

    #[test]
    fn what_too_little_was_said_of_is_put_together() {
        let all = [taken(1, 1, 15), taken(1, 1, 5), taken(1, 2, 19), taken(2, 3, 19), taken(UNNAMED, UNNAMED, 20)];
        let places: Vec<(i64, i64)> = put_together(&all).iter().map(|one| (one.service_id, one.unit_id)).collect();
        assert_eq!(places, [(1, 1), (1, 1), (1, OTHERS), (OTHERS, OTHERS), (UNNAMED, UNNAMED)]);
    }
}
