//! Tests of what reports hide, with an attacker who reads the county's page and every service's page and subtracts.

use proptest::prelude::*;

use super::*;

fn cells(width: usize, counts: &[(Place, Vec<u64>)]) -> Cells {
    let mut cells = Cells::new(width);
    for (place, counts) in counts {
        for (column, count) in counts.iter().enumerate() {
            cells.add(*place, column, *count);
        }
    }
    cells
}

fn at(service: i64, unit: i64) -> Place {
    (Some(service), Some(unit))
}

#[test]
fn a_small_service_takes_the_next_smallest_with_it() {
    let counts = cells(1, &[(at(1, 1), vec![3]), (at(2, 2), vec![20]), (at(3, 3), vec![40]), (at(3, 4), vec![30])]);
    let county = Frame::new(Scope::County, counts.places());
    let guarded = county.guard(&counts, Columns::Apart, None);
    assert_eq!(guarded.shown(None), [Some(93)]);
    assert_eq!((0..3).map(|group| guarded.shown_at(Some(group), 0)).collect::<Vec<_>>(), [None, None, Some(70)]);
    // The page of the service that was hidden for the other's sake hides as much, and so does its unit's.
    for scope in [Scope::Service(2), Scope::Unit(2, 2), Scope::Service(1)] {
        let frame = Frame::new(scope, counts.places());
        let guarded = frame.guard(&counts, Columns::Apart, None);
        assert_eq!(guarded.shown(None), [None], "{scope:?}");
        assert!((0..frame.groups().len()).all(|group| guarded.shown_at(Some(group), 0).is_none()), "{scope:?}");
    }
    let units = Frame::new(Scope::Service(3), counts.places()).guard(&counts, Columns::Apart, None);
    assert_eq!((units.shown_at(None, 0), units.shown_at(Some(0), 0), units.shown_at(Some(1), 0)), (Some(70), Some(40), Some(30)));
}

#[test]
fn what_is_part_of_something_hidden_is_hidden() {
    let pieces = cells(1, &[(at(1, 1), vec![3]), (at(2, 2), vec![20]), (at(3, 3), vec![70])]);
    let kinds = cells(2, &[(at(1, 1), vec![3, 0]), (at(2, 2), vec![10, 10]), (at(3, 3), vec![35, 35])]);
    let frame = Frame::new(Scope::County, pieces.places());
    let base = frame.guard(&pieces, Columns::Apart, None);
    let guarded = frame.guard(&kinds, Columns::Parts, Some((&base, 0)));
    assert_eq!(guarded.shown(None), [Some(48), Some(45)]);
    assert_eq!(guarded.shown(Some(0)), [None, None]);
    assert_eq!(guarded.shown(Some(1)), [None, None]);
    assert_eq!(guarded.shown(Some(2)), [Some(35), Some(35)]);
}

#[test]
fn a_county_of_few_shows_nothing() {
    let counts = cells(1, &[(at(1, 1), vec![2]), (at(2, 2), vec![2])]);
    let guarded = Frame::new(Scope::County, counts.places()).guard(&counts, Columns::Apart, None);
    assert_eq!((guarded.shown(None), guarded.shown(Some(0)), guarded.shown(Some(1))), (vec![None], vec![None], vec![None]));
}

#[test]
fn a_service_without_pieces_shows_zeros() {
    let counts = cells(1, &[(at(1, 1), vec![30])]);
    let guarded = Frame::new(Scope::Service(9), counts.places()).guard(&counts, Columns::Apart, None);
    assert_eq!(guarded.shown(None), [Some(0)]);
}

/// What all pages together say: a count of each set of places that is shown.
fn published(counts: &Cells, services: i64, units: i64, columns: Columns) -> Vec<(Vec<Place>, u64)> {
    let mut said = Vec::new();
    let places: Vec<Place> = counts.places().collect();
    let mut scopes = vec![Scope::County];
    for service in 1..=services {
        scopes.push(Scope::Service(service));
        scopes.extend((1..=units).map(|unit| Scope::Unit(service, unit)));
    }
    for scope in scopes {
        let frame = Frame::new(scope, places.iter().copied());
        let guarded = frame.guard(counts, columns, None);
        for group in std::iter::once(None).chain((0..frame.groups().len()).map(Some)) {
            if let Some(count) = guarded.shown_at(group, 0) {
                said.push((places.iter().copied().filter(|place| frame.holds(group, *place)).collect(), count));
            }
        }
    }
    said
}

/// The places whose counts follow from what is said by linear algebra.
fn solved(places: &[Place], said: &[(Vec<Place>, u64)]) -> Vec<Place> {
    let mut system: Vec<Vec<f64>> =
        said.iter().map(|(set, _)| places.iter().map(|place| f64::from(u8::from(set.contains(place)))).collect()).collect();
    let mut pivot = 0;
    for unknown in 0..places.len() {
        let Some(found) = (pivot..system.len()).find(|line| system[*line][unknown].abs() > 1e-9) else { continue };
        system.swap(pivot, found);
        let scale = system[pivot][unknown];
        system[pivot].iter_mut().for_each(|value| *value /= scale);
        let own = system[pivot].clone();
        for (_, values) in system.iter_mut().enumerate().filter(|(line, _)| *line != pivot) {
            let factor = values[unknown];
            values.iter_mut().zip(&own).for_each(|(value, own)| *value -= factor * own);
        }
        pivot += 1;
    }
    let alone = |values: &Vec<f64>| values.iter().filter(|value| value.abs() > 1e-9).count() == 1;
    system
        .iter()
        .filter(|values| alone(values))
        .filter_map(|values| values.iter().position(|value| value.abs() > 1e-9).map(|unknown| places[unknown]))
        .collect()
}

proptest! {
    /// Reading every page and solving all sums gives no count of 1 to 4: not of a place, not of a service.
    #[test]
    fn subtracting_between_pages_gives_no_small_count(
        table in prop::collection::vec(prop::collection::vec(prop_oneof![2 => Just(0_u64), 2 => 1_u64..5, 3 => 5_u64..40], 3), 4)
    ) {
        let mut counts = Cells::new(1);
        for (service, row) in table.iter().enumerate() {
            for (unit, count) in row.iter().enumerate().filter(|(_, count)| **count > 0) {
                counts.add(at(service as i64 + 1, unit as i64 + 1), 0, *count);
            }
        }
        let places: Vec<Place> = counts.places().collect();
        let said = published(&counts, 4, 3, Columns::Apart);
        prop_assert!(said.iter().all(|(_, count)| !(1..5).contains(count)), "{:?}", said);
        for place in solved(&places, &said) {
            let count = counts.by_place[&place][0];
            prop_assert!(!(1..5).contains(&count), "{place:?} = {count} from {said:?}");
        }
        // A service's own sum as one unknown beside the others': the county's page alone.
        let services: Vec<Place> = (1..=4).map(|service| (Some(service), None)).filter(|(service, _)| places.iter().any(|place| place.0 == *service)).collect();
        let coarse: Vec<(Vec<Place>, u64)> = said
            .iter()
            .filter(|(set, _)| (1..=4).all(|service| {
                let here = set.iter().filter(|place| place.0 == Some(service)).count();
                here == 0 || here == places.iter().filter(|place| place.0 == Some(service)).count()
            }))
            .map(|(set, count)| (services.iter().copied().filter(|(service, _)| set.iter().any(|place| place.0 == *service)).collect(), *count))
            .collect();
        for (service, _) in solved(&services, &coarse) {
            let count: u64 = counts.sum(|place| place.0 == service)[0];
            prop_assert!(!(1..5).contains(&count), "service {service:?} = {count} from {said:?}");
        }
    }
}
