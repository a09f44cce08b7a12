//! The document: what was promised first, then participation, who was heard, equity, reasons, costs.

use asko_documents::{Block, Document, Licence, Period};
use asko_locales::Lang;
use chrono::NaiveDate;

use super::{Inputs, costs, equity, heard, means, promised, reasons};
use crate::organisations::Named as _;
use crate::reports::forms;

/// The thirds of a year in words: the whole of it, "January–August", or those that are closed.
#[must_use]
pub fn thirds_words(thirds: &[u32], lang: Lang) -> String {
    match thirds {
        [] => lang.t("council-thirds-none").into_owned(),
        [1, 2, 3] => lang.t("council-thirds-all").into_owned(),
        [1, 2] => lang.t("council-thirds-first-two").into_owned(),
        [2, 3] => lang.t("council-thirds-last-two").into_owned(),
        [1] => lang.t("council-thirds-first").into_owned(),
        [2] => lang.t("council-thirds-second").into_owned(),
        [3] => lang.t("council-thirds-third").into_owned(),
        _ => lang.t("council-thirds-some").into_owned(),
    }
}

fn day(year: i32, month: u32, day: u32, today: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or(today)
}

/// The report in this language.
#[must_use]
pub fn document(inputs: &Inputs, lang: Lang) -> Document {
    let year = inputs.year.to_string();
    let thirds = inputs.figures.as_ref().map(|figures| figures.whole.thirds.clone()).unwrap_or_default();
    let figures = thirds_words(&thirds, lang);
    let mut sections = vec![
        promised::promised(inputs, lang),
        means::means(inputs, lang),
        heard::heard(inputs, lang),
        equity::equity(inputs, lang),
        reasons::reasons(inputs, lang),
        costs::costs(inputs, lang),
    ];
    if let Some(first) = sections.first_mut() {
        // What the figures of feedback are of stands where nobody misses it.
        let words = lang.with("council-report-figures", &[("figures", (&figures).into())]);
        first.blocks.insert(0, Block::Note(words));
    }
    Document {
        id: format!("council-{year}"),
        language: lang,
        title: lang.with("council-report-title", &[("county", inputs.county.name(lang).into())]),
        subtitle: lang.t("council-report-definition").into_owned(),
        publisher: inputs.county.name(lang).to_owned(),
        address: inputs.url(lang, &format!("/council?year={year}")),
        made_on: inputs.today,
        period: Period {
            first: day(inputs.year, 1, 1, inputs.today),
            last: day(inputs.year, 12, 31, inputs.today).min(inputs.today.max(day(inputs.year, 1, 1, inputs.today))),
            name: year,
        },
        licence: Licence {
            name: "CC BY 4.0".to_owned(),
            address: format!("https://creativecommons.org/licenses/by/4.0/deed.{}", lang.code()),
        },
        sections,
        words: forms::words(lang),
    }
}
