//! Pictures of the report.

use asko_documents::{Block, Chart};
use asko_locales::{Lang, percent};
use asko_templates::components::{IntervalRow, Intervals, Shape, Unit, intervals};

use super::Figures;
use crate::council::population::Tongue;
use crate::council::words::tongue_words;
use crate::statistics::difference::Estimate;

/// A share with its interval, as people read it.
fn shown(estimate: Option<Estimate>, lang: Lang) -> String {
    match estimate {
        Some(estimate) => {
            let [value, low, high] = [estimate.value, estimate.low, estimate.high].map(|share| percent(lang, share));
            format!("{value} ({low}…{high})")
        }
        None => lang.t("council-equity-few").into_owned(),
    }
}

/// The shares answered in time by language, each with its interval, beside that of all; none while no language has one.
pub fn in_time(figures: &Figures, title: &str, lang: Lang) -> Option<Block> {
    if figures.whole.languages.iter().all(|of| of.in_time.is_none()) {
        return None;
    }
    let row = |(tongue, of): (&Tongue, &super::OfLanguage)| IntervalRow {
        label: tongue_words(*tongue, lang),
        value: of.in_time.map(|estimate| (estimate.value, estimate.low, estimate.high)),
        shown: shown(of.in_time, lang),
        own: false,
    };
    let rows: Vec<IntervalRow> = Tongue::ALL.iter().zip(&figures.whole.languages).map(row).collect();
    let told: Vec<String> = rows.iter().map(|row| format!("{}: {}.", row.label, row.shown)).collect();
    let alternative = format!("{title}. {}", told.join(" "));
    let chart = Intervals {
        alternative: alternative.clone(),
        unit: Unit::Share,
        range: (0.0, 1.0),
        reference: figures.whole.all.in_time.map(|estimate| (estimate.value, lang.t("council-equity-all").into_owned())),
        rows,
    };
    Some(Block::Chart(Chart {
        id: "in-time".to_owned(),
        title: title.to_owned(),
        svg: intervals(Shape::Wide, lang, &chart),
        narrow: intervals(Shape::Narrow, lang, &chart),
        alternative,
        table: "equity".to_owned(),
    }))
}
