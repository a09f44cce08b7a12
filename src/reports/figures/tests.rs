//! Tests of a report's figures against figures computed by hand.

use super::*;
use crate::feedback::rollups::Counts;
use crate::platform::clock::DAY;
use crate::reports::store::Made;
use crate::text::themes::THEMES;

const A: Place = (Some(1), Some(1));
const B: Place = (Some(2), Some(2));
const C: Place = (Some(3), Some(3));

/// What is counted at places, as it is written in the database.
fn counted(all: &[(Place, &str)]) -> Found {
    let counts = all.iter().map(|(place, text)| (*place, "fi".to_owned(), Counts::read(&text.replace(", ", "\n")))).collect();
    Found { counts, ..Found::default() }
}

fn report(scope: Scope, found: &Found) -> (Figures, Row) {
    let figures = Figures::new(scope, found, &["felt_safe".to_owned()], &THEMES.map(str::to_owned), 100 * DAY);
    let total = figures.row(None, "Total".into(), None);
    (figures, total)
}

#[test]
fn figures_by_hand() {
    let found = Found {
        changes: vec![
            Made { place: A, started_at: None, done_at: None },
            Made { place: A, started_at: Some(0), done_at: Some(200 * DAY) }, // made after the period: under way in it
            Made { place: B, started_at: Some(0), done_at: Some(50 * DAY) },
        ],
        ..counted(&[
            (
                A,
                "p 35, w 25, a 20, k.thanks 10, k.problem 25, v.own 35, d.1 1, d.2 1, d.3 1, d.4 1, d.10 1, s.1.felt_safe.5 12, \
                 s.1.felt_safe.4 8, s.1.felt_safe.2 5, s.1.felt_safe.- 6, n.10 20, n.7 5, n.0 5, t.access 9, t.fees 2, e.money 6, l 7",
            ),
            (B, "p 12, w 12, a 6, k.idea 12, v.own 12, d.7 1, s.1.felt_safe.1 5, s.1.another.1 9, n.9 6, t.access 5, l 5"),
        ])
    };
    let (figures, total) = report(Scope::County, &found);
    assert_eq!((total.pieces, total.wanted, total.answered, total.waiting), (Some(47), Some(37), Some(26), Some(11)));
    assert!((total.share_answered.unwrap() - 26.0 / 37.0).abs() < 1e-9);
    assert_eq!(total.days, Some(4.0)); // 1 2 3 4 7 10, each up to the next whole day
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
        let answers: Vec<String> = values.iter().zip(1..).map(|(count, value)| format!("s.1.felt_safe.{value} {count}")).collect();
        report(Scope::County, &counted(&[(A, &format!("p 90, k.idea 90, {}", answers.join(", ")))])).1.statements.remove(0)
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
    let found = counted(&[
        (A, "p 40, s.1.felt_safe.5 3, n.10 2, t.fees 1"),
        (B, "p 40, s.1.felt_safe.5 20, n.10 20, t.fees 20"),
        (C, "p 40, s.1.felt_safe.5 30, n.10 30, t.fees 30"),
    ]);
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
    let found = counted(&[(A, "p 60, w 30, a 28")]);
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
