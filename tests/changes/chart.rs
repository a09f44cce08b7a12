//! The picture of a chart: the same for the same figures, and drawn for any figures at all.

use asko_locales::Lang;
use asko_templates::components::{Band, Chart, ChartPoint, Mark, Unit, chart};
use proptest::prelude::*;
use scraper::{Html, Selector};

fn point(month: usize, value: Option<f64>, mark: Mark) -> ChartPoint {
    ChartPoint {
        label: format!("kuukausi {month}"),
        short: format!("{}/{}", month % 12 + 1, 2025 + month / 12),
        answers: "20".to_owned(),
        value,
        centre: Some(0.7),
        lower: Some(0.45),
        upper: Some(0.95),
        mark,
        note: String::new(),
    }
}

fn drawing(unit: Unit, points: Vec<ChartPoint>) -> Chart {
    Chart {
        id: "effect".to_owned(),
        finding: "Parani".to_owned(),
        about: "Samaa mieltä".to_owned(),
        unit,
        range: if unit == Unit::Share { (0.0, 1.0) } else { (f64::NEG_INFINITY, f64::INFINITY) },
        answers: "Vastauksia".to_owned(),
        points,
        band: Some(Band { first: 6, last: 7, label: "Muutos tehtiin".to_owned() }),
        notes: Vec::new(),
        file: "/data.csv".to_owned(),
    }
}

#[test]
fn a_rise_is_drawn_as_it_was() {
    let values = [0.68, 0.72, 0.65, 0.74, 0.7, 0.71, 0.75, 0.73, 0.97, 0.89, 0.92, 0.4];
    let marks = |month: usize| match month {
        6 | 7 => Mark::LeftOut,
        8..=10 => Mark::Better,
        11 => Mark::Worse,
        _ => Mark::Ordinary,
    };
    let points = values.iter().enumerate().map(|(month, value)| point(month, (month != 3).then_some(*value), marks(month)));
    let chart = drawing(Unit::Share, points.collect());
    for (narrow, golden) in
        [(false, include_str!("../golden/charts/rise-wide.svg")), (true, include_str!("../golden/charts/rise-narrow.svg"))]
    {
        let drawn = chart.drawn(Lang::Fi, narrow).unwrap().into_string();
        if std::env::var_os("ASKO_GOLDEN").is_some() {
            let name = if narrow { "narrow" } else { "wide" };
            std::fs::write(format!("{}/tests/golden/charts/rise-{name}.svg", env!("CARGO_MANIFEST_DIR")), format!("{drawn}\n")).unwrap();
        } else {
            assert_eq!(format!("{drawn}\n"), golden, "set ASKO_GOLDEN to write it anew, and look at it");
        }
    }
}

/// Any figure: usual ones, and those that no sum should ever make.
fn figure() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        Just(None),
        (-1000.0..1000.0_f64).prop_map(Some),
        any::<f64>().prop_map(Some),
        Just(Some(f64::NAN)),
        Just(Some(f64::INFINITY)),
        Just(Some(f64::MAX)),
        Just(Some(0.0)),
    ]
}

proptest! {
    #[test]
    fn whatever_the_figures_every_place_is_a_number_within_the_picture(
        figures in prop::collection::vec((figure(), figure(), figure(), figure(), 0..4_u8), 0..40),
        share in any::<bool>(),
        first in 0..50_usize,
        last in 0..50_usize,
        least in prop_oneof![Just(f64::NEG_INFINITY), Just(0.0), any::<f64>()],
    ) {
        let points = figures.iter().enumerate().map(|(month, (value, centre, lower, upper, mark))| ChartPoint {
            centre: *centre,
            lower: *lower,
            upper: *upper,
            ..point(month, *value, [Mark::Ordinary, Mark::LeftOut, Mark::Better, Mark::Worse][usize::from(*mark)])
        });
        let unit = if share { Unit::Share } else { Unit::Number(1) };
        let mut drawn = drawing(unit, points.collect());
        drawn.range.0 = least;
        drawn.band = Some(Band { first, last, label: "Muutos".to_owned() });
        for narrow in [false, true] {
            let Some(svg) = drawn.drawn(Lang::Sv, narrow) else { continue };
            let svg = svg.into_string();
            prop_assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
            let document = Html::parse_fragment(&svg);
            let (width, height) = if narrow { (290.0, 240.0) } else { (720.0, 330.0) };
            for (attribute, most) in [("cx", width), ("cy", height), ("x", width + 100.0), ("y", height + 40.0)] {
                for element in document.select(&Selector::parse(&format!("[{attribute}]")).unwrap()) {
                    let place: f64 = element.attr(attribute).unwrap().parse().unwrap();
                    prop_assert!((-60.0..=most).contains(&place), "{attribute}={place}: {svg}");
                }
            }
        }
        let whole = chart(Lang::En, &drawn).into_string();
        prop_assert!(!whole.contains("NaN") && !whole.contains(">inf"), "{whole}");
    }
}
