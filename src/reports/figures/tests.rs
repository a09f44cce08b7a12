//! Tests of a report's figures against figures computed by hand.

use super::*;
use crate::reports::store::{Made, Pieces};
use crate::text::themes::THEMES;

const A: Place = (Some(1), Some(1));
const B: Place = (Some(2), Some(2));
const C: Place = (Some(3), Some(3));

fn pieces(place: Place, kind: &str, wanted: bool, count: u64, answered: u64) -> Pieces {
    Pieces { place, kind: kind.into(), language: "fi".into(), perspective: "own".into(), answer_wanted: wanted, count, answered }
}

fn report(scope: Scope, found: &Found) -> (Figures, Row) {
    let figures = Figures::new(scope, found, &["felt_safe".to_owned()], &THEMES.map(str::to_owned), 100 * DAY);
    let total = figures.row(None, "Total".into(), None);
    (figures, total)
}

#[test]
fn figures_by_hand() {
    let found = Found {
        pieces: vec![pieces(A, "thanks", false, 10, 0), pieces(A, "problem", true, 25, 20), pieces(B, "idea", true, 12, 6)],
        answer_times: [1, 2, 3, 4, 10].iter().map(|days| (A, DAY, DAY + days * DAY)).chain([(B, 0, 7 * DAY)]).collect(),
        statements: vec![
            (A, "felt_safe".into(), Some(5), 12),
            (A, "felt_safe".into(), Some(4), 8),
            (A, "felt_safe".into(), Some(2), 5),
            (A, "felt_safe".into(), None, 6),
            (B, "felt_safe".into(), Some(1), 5),
            (B, "another".into(), Some(1), 9),
        ],
        nps: vec![(A, 10, 20), (A, 7, 5), (A, 0, 5), (B, 9, 6)],
        themes: vec![(A, "access".into(), 9), (B, "access".into(), 5), (A, "fees".into(), 2)],
        decisions: vec![(A, "money".into(), 6)],
        linked: vec![(A, 7), (B, 5)],
        changes: vec![
            Made { place: A, started_at: None, done_at: None },
            Made { place: A, started_at: Some(0), done_at: Some(200 * DAY) }, // made after the period: under way in it
            Made { place: B, started_at: Some(0), done_at: Some(50 * DAY) },
        ],
    };
    let (figures, total) = report(Scope::County, &found);
    assert_eq!((total.pieces, total.wanted, total.answered, total.waiting), (Some(47), Some(37), Some(26), Some(11)));
    assert!((total.share_answered.unwrap() - 26.0 / 37.0).abs() < 1e-9);
    assert_eq!(total.days, Some(3.5)); // 1 2 3 4 7 10
    let safe = &total.statements[0];
    assert_eq!((safe.n, safe.not_concerned, safe.parts.as_slice()), (Some(30), Some(6), [5, 5, 0, 8, 12].as_slice()));
    assert!((safe.mean.unwrap() - 107.0 / 30.0).abs() < 1e-9); // 60 + 32 + 10 + 5
    assert!((safe.agreeing.unwrap().0 - 20.0 / 30.0).abs() < 1e-9);
    let (value, low, high) = total.nps.score.unwrap();
    assert_eq!((total.nps.n, total.nps.parts.as_slice()), (Some(36), [5, 5, 26].as_slice()));
    assert!((value - 21.0 / 36.0 * 100.0).abs() < 1e-9 && low < value && value < high);
    let theme = |key: &str| THEMES.iter().position(|theme| *theme == key).unwrap();
    assert_eq!((total.themes[theme("access")], total.themes[theme("fees")], total.themes[theme("other")]), (Some(14), None, Some(0)));
    assert_eq!(total.kinds, [Some(10), Some(12), Some(25), Some(0), Some(0)]);
    assert_eq!((total.languages, total.perspectives), (vec![Some(47), Some(0), Some(0)], vec![Some(47), Some(0), Some(0), Some(0)]));
    assert_eq!((total.changes, total.linked, total.decisions[1]), ([1, 1, 1], Some(12), Some(6)));
    let b = figures.row(Some(1), "B".into(), None);
    assert_eq!((b.pieces, b.wanted, b.answered, b.waiting, b.share_answered), (Some(12), Some(12), Some(6), Some(6), None));
    // Under 20 answers there is a mean but no percentage and no picture.
    assert_eq!((b.statements[0].n, b.statements[0].mean, b.statements[0].agreeing), (Some(5), Some(1.0), None));
    assert!(b.statements[0].parts.is_empty() && b.nps.parts.is_empty());
    assert_eq!((b.nps.n, b.nps.score), (Some(6), None));
}

#[test]
fn points_of_the_scale_are_put_together_before_one_is_small() {
    let statement = |values: [u64; 5]| {
        let answers = values.iter().zip(1..).map(|(count, value)| (A, "felt_safe".to_owned(), Some(value), *count)).collect();
        let found = Found { pieces: vec![pieces(A, "idea", false, 90, 0)], statements: answers, ..Found::default() };
        report(Scope::County, &found).1.statements.remove(0)
    };
    assert_eq!(statement([5, 6, 7, 8, 9]).parts, [5, 6, 7, 8, 9]);
    assert_eq!(statement([2, 3, 7, 8, 9]).parts, [5, 7, 17]);
    let small = statement([1, 1, 7, 8, 9]);
    assert!(small.parts.is_empty() && small.mean.is_some());
    let few = statement([0, 0, 0, 1, 3]);
    assert_eq!((few.n, few.mean, few.agreeing), (None, None, None));
}

#[test]
fn small_numbers_inside_a_large_service_are_hidden_too() {
    let found = Found {
        pieces: vec![pieces(A, "idea", false, 40, 0), pieces(B, "idea", false, 40, 0), pieces(C, "idea", false, 40, 0)],
        statements: vec![(A, "felt_safe".into(), Some(5), 3), (B, "felt_safe".into(), Some(5), 20), (C, "felt_safe".into(), Some(5), 30)],
        nps: vec![(A, 10, 2), (B, 10, 20), (C, 10, 30)],
        themes: vec![(A, "fees".into(), 1), (B, "fees".into(), 20), (C, "fees".into(), 30)],
        ..Found::default()
    };
    let (figures, total) = report(Scope::County, &found);
    let rows: Vec<Row> = (0..3).map(|group| figures.row(Some(group), String::new(), None)).collect();
    let fees = THEMES.iter().position(|theme| *theme == "fees").unwrap();
    assert!(rows.iter().all(|row| row.pieces == Some(40)));
    assert_eq!((total.statements[0].n, total.nps.n, total.themes[fees]), (Some(53), Some(52), Some(51)));
    // The second smallest is hidden with it, or the total would tell.
    assert_eq!(rows.iter().map(|row| row.statements[0].n).collect::<Vec<_>>(), [None, None, Some(30)]);
    assert_eq!(rows.iter().map(|row| row.nps.n).collect::<Vec<_>>(), [None, None, Some(30)]);
    assert_eq!(rows.iter().map(|row| row.themes[fees]).collect::<Vec<_>>(), [None, None, Some(30)]);
    assert!(rows[1].statements[0].mean.is_none() && rows[1].nps.score.is_none());
    let (_, service) = report(Scope::Service(2), &found);
    assert_eq!((service.pieces, service.nps.n, service.nps.score), (Some(40), None, None));
}

#[test]
fn few_who_wait_are_hidden_with_what_would_tell_them() {
    let found = Found { pieces: vec![pieces(A, "idea", true, 30, 28), pieces(A, "idea", false, 30, 0)], ..Found::default() };
    let (_, total) = report(Scope::County, &found);
    assert_eq!((total.pieces, total.wanted, total.answered, total.waiting, total.share_answered), (Some(60), Some(30), None, None, None));
}

#[test]
fn nothing_found_is_all_zeros() {
    let (figures, total) = report(Scope::County, &Found::default());
    assert!(figures.groups().is_empty());
    assert_eq!((total.pieces, total.days, total.nps.n, total.nps.score), (Some(0), None, Some(0), None));
    assert!(!total.hides());
}
