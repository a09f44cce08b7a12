//! What was decided of feedback, for those who work for the county: what became a statutory objection, what was rated how
//! grave, and how well two raters agree. Small numbers are hidden as in the rest of the report.

use asko_templates::reports::{Agreement, Deciding};

use super::hiding::{Cells, Columns, Frame, Guarded, Place, Scope};
use super::store::Found;
use crate::feedback::rollups::Counted;
use crate::feedback::severity::RATINGS;
use crate::statistics::kappa;
use crate::statistics::suppression::THRESHOLD;

/// The counts it is made of.
#[derive(Clone, Debug, Default)]
pub(super) struct Decided {
    /// Pieces that are feedback.
    pieces: Vec<(Place, u64)>,
    /// Pieces that have become objections.
    objections: Vec<(Place, u64)>,
    /// Pieces that were rated.
    rated: Vec<(Place, u64)>,
    /// Pieces that two people have rated: the first and the second rating.
    pairs: Vec<(Place, i64, i64, u64)>,
}

impl Decided {
    /// From what is counted.
    pub(super) fn of(found: &Found) -> Self {
        let mut decided = Self::default();
        for (place, _, what, count) in found.each() {
            match what {
                Counted::Pieces => decided.pieces.push((place, count)),
                Counted::Objections => decided.objections.push((place, count)),
                Counted::Severity(_) => decided.rated.push((place, count)),
                Counted::RatedTwice(first, second) => decided.pairs.push((place, *first, *second, count)),
                _ => {}
            }
        }
        decided
    }

    /// The figures of a scope.
    pub(super) fn figures(&self, scope: Scope) -> Deciding {
        let places = self.pieces.iter().chain(&self.objections).map(|(place, _)| *place);
        let frame = Frame::new(scope, places);
        let guarded = |counts: &[(Place, u64)], base: Option<&Guarded>| {
            let mut cells = Cells::new(1);
            for (place, count) in counts {
                cells.add(*place, 0, *count);
            }
            frame.guard(&cells, Columns::Apart, base.map(|base| (base, 0)))
        };
        let pieces = guarded(&self.pieces, None);
        let rated = guarded(&self.rated, Some(&pieces));
        let doubles: Vec<(Place, u64)> = self.pairs.iter().map(|(place, _, _, count)| (*place, *count)).collect();
        let double = guarded(&doubles, Some(&rated)).shown_at(None, 0);
        let (of, number) = (pieces.shown_at(None, 0), rated.shown_at(None, 0));
        Deciding {
            objections: guarded(&self.objections, None).shown_at(None, 0),
            rated: number,
            share_rated: of.zip(number).filter(|(of, _)| *of >= THRESHOLD).map(|(of, number)| number as f64 / of as f64),
            double,
            agreement: double.filter(|double| *double >= THRESHOLD).and_then(|_| self.agreement(&frame)),
        }
    }

    fn agreement(&self, frame: &Frame) -> Option<Agreement> {
        let mut table = vec![vec![0_u64; RATINGS]; RATINGS];
        for (place, first, second, count) in &self.pairs {
            let cell = usize::try_from(*first).ok().zip(usize::try_from(*second).ok());
            let cell = cell.and_then(|(first, second)| table.get_mut(first).and_then(|row| row.get_mut(second)));
            if let Some(cell) = cell.filter(|_| frame.holds(None, *place)) {
                *cell += count;
            }
        }
        let both: u64 = table.iter().flatten().sum();
        let same: u64 = table.iter().enumerate().filter_map(|(place, row)| row.get(place)).sum();
        let kappa = kappa::quadratic(&table).map(|kappa| (kappa.value, kappa.low, kappa.high));
        (both > 0).then(|| Agreement { exact: same as f64 / both as f64, kappa })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Place = (Some(1), None);

    #[test]
    fn small_numbers_are_hidden_and_agreement_needs_five() {
        let decided = |objections, rated, pairs: &[(i64, i64, u64)]| Decided {
            pieces: vec![(HERE, 50)],
            objections: vec![(HERE, objections)],
            rated: vec![(HERE, rated)],
            pairs: pairs.iter().map(|(first, second, count)| (HERE, *first, *second, *count)).collect(),
        };
        let few = decided(4, 3, &[(3, 3, 2)]).figures(Scope::County);
        assert_eq!((few.objections, few.rated, few.double, few.agreement), (None, None, None, None));
        let enough = decided(5, 20, &[(3, 3, 4), (4, 4, 3), (3, 5, 1)]).figures(Scope::County);
        assert_eq!((enough.objections, enough.rated, enough.double), (Some(5), Some(20), Some(8)));
        let agreement = enough.agreement.unwrap();
        assert!((agreement.exact - 7.0 / 8.0).abs() < 1e-12 && agreement.kappa.is_some_and(|(value, ..)| value > 0.0));
        assert!((enough.share_rated.unwrap() - 0.4).abs() < 1e-12);
        let alike = decided(0, 20, &[(3, 3, 9)]).figures(Scope::County);
        assert_eq!((alike.objections, alike.agreement.unwrap().kappa), (Some(0), None), "chance alone explains it");
    }

    #[test]
    fn what_the_county_shows_does_not_tell_what_a_service_hides() {
        let decided = Decided {
            pieces: vec![((Some(1), None), 30), ((Some(2), None), 30)],
            objections: vec![((Some(1), None), 9), ((Some(2), None), 2)],
            ..Decided::default()
        };
        assert_eq!(decided.figures(Scope::County).objections, Some(11));
        assert_eq!(decided.figures(Scope::Service(2)).objections, None);
        assert_eq!(decided.figures(Scope::Service(1)).objections, None, "11 less 9 would tell it");
    }
}
