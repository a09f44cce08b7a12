//! Charts as pictures that stand alone: for files and documents.

use asko_documents::{Block, Document, Lang, Section, pdf};
use asko_templates::components::{
    BarRow, Chart, Funnel, FunnelPoint, IntervalRow, Intervals, Limit, Part, PartRow, Shape, Unit, bars, funnel, intervals, parts,
};

use super::charts_sample::{all, counties, months, picture, services, shares, statements};
use super::forms::sample::report;

/// A document that holds nothing but these pictures.
fn document_of(charts: Vec<asko_documents::Chart>) -> Document {
    let mut document = report(Lang::Fi);
    let blocks = charts.into_iter().map(Block::Chart).collect();
    document.sections =
        vec![Section { id: "charts".into(), heading: "Kuviot".into(), finding: String::new(), blocks, sections: Vec::new() }];
    document
}

/// What no picture that stands alone may hold.
fn faults(svg: &str) -> Vec<&'static str> {
    let beyond = ["class=", "style=", " id=", "NaN", "inf", "<script", "href", "\u{0}", "var(--"];
    let mut faults: Vec<&str> = beyond.into_iter().filter(|wrong| svg.contains(wrong)).collect();
    if !svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        || !svg.contains("role=\"img\"")
        || !svg.contains("<title>")
    {
        faults.push("the head");
    }
    faults
}

/// Figures that have stopped programs before.
const HOSTILE: [f64; 9] = [0.0, -0.0, 1.0, -1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, f64::MIN_POSITIVE];
const WORDS: [&str; 4] =
    ["", "<script>\"&'</text>]]>", "\u{0}\u{7}\u{ffff}\n👍", "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas"];

/// Charts of these figures and these words, and of nothing.
fn hostile(figures: &[f64], words: &str) -> Vec<asko_documents::Chart> {
    let words = || words.to_owned();
    let bar_rows: Vec<BarRow> =
        figures.iter().map(|value| BarRow { label: words(), value: Some(*value), shown: words(), own: true }).collect();
    let part = |count: &f64| Part { count: *count, shown: words() };
    let part_rows: Vec<PartRow> = (0..figures.len().min(2))
        .map(|_| PartRow { label: words(), note: words(), parts: figures.iter().map(part).collect(), instead: words() })
        .collect();
    let interval = |value: &f64| IntervalRow { label: words(), value: Some((*value, -*value, 1.0)), shown: words(), own: false };
    let lines = Intervals {
        alternative: words(),
        unit: Unit::Number(2),
        range: (f64::NEG_INFINITY, f64::INFINITY),
        reference: figures.first().map(|value| (*value, words())),
        rows: figures.iter().map(interval).collect(),
    };
    let point = |value: &f64| FunnelPoint { label: words(), answers: *value, value: *value, own: true, named: true };
    let limit = |value: &f64| Limit { answers: *value, low: -*value, high: *value };
    let cone = Funnel {
        alternative: words(),
        unit: Unit::Share,
        range: (0.0, 1.0),
        indicator: words(),
        answers: words(),
        centre: (figures.first().copied().unwrap_or(0.5), words()),
        limits: vec![(words(), figures.iter().map(limit).collect()), (words(), Vec::new())],
        points: figures.iter().map(point).collect(),
    };
    let scale = vec![words(); figures.len().min(5)];
    vec![
        picture("bars", "Pylväät", |shape| bars(shape, &words(), &bar_rows)),
        picture("parts", "Osat", |shape| parts(shape, &words(), &scale, &part_rows)),
        picture("lines", "Välit", |shape| intervals(shape, Lang::Sv, &lines)),
        picture("cone", "Suppilo", |shape| funnel(shape, Lang::En, &cone)),
    ]
}

#[test]
fn every_chart_stands_alone_and_is_drawn_in_the_pdf() {
    let charts = all(Lang::Fi);
    for chart in &charts {
        for svg in [&chart.svg, &chart.narrow] {
            assert_eq!(faults(svg), Vec::<&str>::new(), "{}: {svg}", chart.id);
        }
        assert!(chart.svg.contains("viewBox=\"0 0 720 ") && chart.narrow.contains("viewBox=\"0 0 290 "), "{}", chart.id);
    }
    let mut narrow = charts.clone();
    for chart in &mut narrow {
        chart.svg = chart.narrow.clone();
    }
    assert!(pdf::write(&document_of([charts, narrow].concat())).unwrap().starts_with(b"%PDF"));
}

#[test]
fn no_figure_and_no_word_breaks_a_chart() {
    let mut charts = Vec::new();
    for words in WORDS {
        for figures in [&[][..], &[0.5], &[f64::NAN], &[0.3, 0.3, 0.3], &HOSTILE] {
            charts.extend(hostile(figures, words));
        }
    }
    for chart in &charts {
        for svg in [&chart.svg, &chart.narrow] {
            assert_eq!(faults(svg), Vec::<&str>::new(), "{}: {svg}", chart.id);
        }
    }
    let narrow = charts.iter().cloned().map(|mut chart| {
        std::mem::swap(&mut chart.svg, &mut chart.narrow);
        chart
    });
    let narrow: Vec<_> = narrow.collect();
    assert!(pdf::write(&document_of([charts, narrow].concat())).is_ok());
}

#[test]
fn a_chart_without_figures_is_none() {
    assert!(Chart { points: Vec::new(), ..months() }.unstyled(Lang::Fi, Shape::Wide).is_none());
}

#[test]
fn figures_and_what_is_hidden_stand_in_words() {
    let svg = bars(Shape::Wide, "x", &services());
    assert!(svg.contains(">1288</text>") && svg.contains(">ei näytetä</text>"));
    assert_eq!(svg.matches("<rect").count(), 4, "what is hidden has no bar");
    let (scale, rows) = statements();
    let svg = parts(Shape::Narrow, "x", &scale, &rows);
    for shown in ["1 %", "2 %", "12 %", "40 %", "45 %", "ei näytetä", "Täysin eri mieltä"] {
        assert!(svg.contains(&format!(">{shown}</text>")), "{shown}");
    }
    let svg = intervals(Shape::Wide, Lang::Fi, &shares());
    assert!(svg.contains(">Koko maa 81 %</text>") && svg.matches("<circle").count() == 2 && svg.matches("<polygon").count() == 1);
    let svg = funnel(Shape::Wide, Lang::Fi, &counties());
    assert!(svg.contains("font-weight=\"700\">Pohjanmaa</text>") && svg.contains(">99,8 %</text>") && svg.contains(">Alue 19</text>"));
    assert!(!svg.contains(">Alue 1</text>") && !svg.contains("120 %"));
    assert_eq!((svg.matches("<circle").count(), svg.matches("<polygon").count()), (20, 1));
}
