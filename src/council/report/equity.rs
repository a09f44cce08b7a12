//! Language equity: are those who write in Swedish, or in another language, answered and heard as those who write in Finnish?

use asko_documents::{Block, Cell, Kind, Row, Section};
use asko_locales::Lang;

use super::compared::{Found, Measure, statements, statements_sentence};
use super::document::thirds_words;
use super::figures::Reference;
use super::parts::{column, count, figure, listed, measured, row, section, share, table};
use super::{Figures, Inputs, OfLanguage, picture};
use crate::council::population::Tongue;
use crate::council::words::tongue_words;
use crate::organisations::Named as _;
use crate::statistics::difference::Finding;

fn finding_words(finding: Finding, lang: Lang) -> String {
    match finding {
        Finding::Larger => lang.t("council-equity-larger").into_owned(),
        Finding::Smaller => lang.t("council-equity-smaller").into_owned(),
        Finding::NoDifferenceSeen => lang.t("council-equity-same").into_owned(),
        Finding::TooFew => lang.t("council-equity-few").into_owned(),
    }
}

fn difference_row(name: &str, tongue: Tongue, found: &Found, scale: f64, lang: Lang) -> Row {
    let difference = &found.difference;
    let cell = |value: Option<f64>| figure(value.map(|value| value * scale), 1);
    let reference = match found.reference {
        Reference::Finnish => tongue_words(Tongue::Finnish, lang),
        Reference::Rest => lang.t("council-equity-rest").into_owned(),
    };
    let cells = vec![
        Cell::Text(tongue_words(tongue, lang)),
        Cell::Text(reference),
        cell(Some(difference.value)),
        cell(difference.interval.map(|(low, _)| low)),
        cell(difference.interval.map(|(_, high)| high)),
        Cell::Text(finding_words(difference.finding, lang)),
        Cell::Text(thirds_words(&found.thirds, lang)),
    ];
    row(name, cells)
}

fn figures_table(figures: &Figures, lang: Lang) -> Block {
    let days = lang.t("council-equity-days-unit");
    let columns = vec![
        column("pieces", lang.t("council-heard-pieces"), Kind::Count, lang.t("council-heard-pieces-definition")),
        column("in_time", Measure::InTime.words(lang), Kind::Share, lang.t("council-equity-in-time-definition")),
        measured("median", Measure::Days.words(lang), Kind::Days, days.as_ref(), lang.t("council-equity-median-definition")),
        measured("ninth", lang.t("council-equity-ninth"), Kind::Days, days.as_ref(), lang.t("council-equity-ninth-definition")),
        column("rated", Measure::Rated.words(lang), Kind::Share, lang.t("council-equity-rated-definition")),
        column("led", Measure::Led.words(lang), Kind::Share, lang.t("council-equity-led-definition")),
    ];
    let cells = |of: &OfLanguage| {
        let in_time = of.in_time.map_or(Cell::Hidden, |estimate| Cell::Number(estimate.value, 0));
        let median = of.days.map(|days| days.value);
        vec![count(of.pieces), in_time, figure(median, 1), figure(of.ninth, 1), share(of.rated), share(of.led)]
    };
    let languages = Tongue::ALL.iter().zip(&figures.whole.languages);
    let mut rows: Vec<Row> = languages.map(|(tongue, of)| row(tongue_words(*tongue, lang), cells(of))).collect();
    if figures.whole.not_swedish.pieces.is_some() {
        rows.push(row(lang.t("council-equity-not-swedish"), cells(&figures.whole.not_swedish)));
    }
    rows.push(Row { total: true, ..row(lang.t("council-equity-all"), cells(&figures.whole.all)) });
    let header = column("language", lang.t("council-heard-language"), Kind::Text, lang.t("council-heard-language-definition"));
    table("equity", lang.t("council-equity-caption"), header, columns, rows)
}

fn statements_table(inputs: &Inputs, figures: &Figures, lang: Lang) -> Block {
    let agree = |code: &str, name: String| column(&format!("agree_{code}"), name, Kind::Share, lang.t("council-equity-agree-definition"));
    let mut columns: Vec<_> = Tongue::ALL.iter().map(|tongue| agree(tongue.code(), tongue_words(*tongue, lang))).collect();
    columns.push(agree("all", lang.t("council-equity-all").into_owned()));
    let of = |language: &OfLanguage, key: &str| {
        share(language.statements.iter().find(|agreed| agreed.key == key).and_then(|agreed| agreed.share))
    };
    let languages = || figures.whole.languages.iter().chain([&figures.whole.all]);
    let rows = inputs.statements.iter().map(|(key, words)| row(words.name(lang), languages().map(|one| of(one, key)).collect()));
    let header = column("statement", lang.t("council-equity-statement"), Kind::Text, "");
    table("statements", lang.t("council-equity-statements-caption"), header, columns, rows.collect())
}

fn differences_table(rows: Vec<Row>, in_days: bool, lang: Lang) -> Block {
    let unit = if in_days { lang.t("council-equity-days-unit") } else { lang.t("council-equity-points") };
    let columns = vec![
        column("language", lang.t("council-equity-compared"), Kind::Text, lang.t("council-equity-compared-definition")),
        column("reference", lang.t("council-equity-reference"), Kind::Text, lang.t("council-equity-reference-definition")),
        measured(
            "difference",
            lang.t("council-equity-difference"),
            Kind::Index,
            unit.as_ref(),
            lang.t("council-equity-difference-definition"),
        ),
        measured("low", lang.t("council-heard-low"), Kind::Index, unit.as_ref(), ""),
        measured("high", lang.t("council-heard-high"), Kind::Index, unit.as_ref(), ""),
        column("finding", lang.t("council-equity-finding"), Kind::Text, lang.t("council-equity-finding-definition")),
        column("figures", lang.t("council-equity-figures"), Kind::Text, ""),
    ];
    let header = column("measure", lang.t("council-equity-measure"), Kind::Text, "");
    let (id, caption) = if in_days {
        ("differences-in-days", lang.t("council-equity-days-caption"))
    } else {
        ("differences", lang.t("council-equity-differences-caption"))
    };
    table(id, caption, header, columns, rows)
}

/// What is said, and what bears it out.
#[derive(Default)]
struct Said {
    sentences: Vec<String>,
    shares: Vec<Row>,
    days: Vec<Row>,
    /// What of each language cannot be compared.
    hidden: Vec<(Tongue, Vec<String>)>,
}

impl Said {
    fn hide(&mut self, tongue: Tongue, what: String) {
        match self.hidden.iter_mut().find(|(known, _)| *known == tongue) {
            Some((_, all)) => all.push(what),
            None => self.hidden.push((tongue, vec![what])),
        }
    }

    fn of(inputs: &Inputs, figures: &Figures, lang: Lang) -> Self {
        let mut said = Self::default();
        for measure in Measure::ALL {
            for (tongue, found) in measure.found(figures) {
                let Some(found) = found else {
                    said.hide(tongue, measure.words(lang));
                    continue;
                };
                said.sentences.push(measure.sentence(tongue, &found, lang));
                let row = difference_row(&measure.words(lang), tongue, &found, measure.scale(), lang);
                if measure == Measure::Days { said.days.push(row) } else { said.shares.push(row) }
            }
        }
        for (place, tongue) in Tongue::ALL.iter().enumerate().skip(1) {
            let found = statements(inputs, figures, place);
            match statements_sentence(*tongue, &found, lang) {
                Some(sentence) => said.sentences.push(sentence),
                None => said.hide(*tongue, lang.t("council-equity-agree").into_owned()),
            }
            let rows =
                found.iter().filter_map(|(words, found)| Some(difference_row(words.name(lang), *tongue, found.as_ref()?, 100.0, lang)));
            said.shares.extend(rows);
        }
        for (tongue, measures) in &said.hidden {
            let measures = listed(measures);
            let values = [("language", tongue.code().into()), ("measures", (&measures).into())];
            said.sentences.push(lang.with("council-equity-hidden", &values));
        }
        said
    }
}

/// The section. The finding is the first sentence; the list tells each other one.
pub fn equity(inputs: &Inputs, lang: Lang) -> Section {
    let title = lang.t("council-equity-title");
    let Some(figures) = &inputs.figures else {
        return section("equity", title, lang.t("council-report-no-figures"), Vec::new());
    };
    let Said { mut sentences, shares, days, .. } = Said::of(inputs, figures, lang);
    let finding = if sentences.is_empty() { String::new() } else { sentences.remove(0) };
    let mut blocks = if sentences.is_empty() { Vec::new() } else { vec![Block::List(sentences)] };
    blocks.extend(picture::in_time(figures, &Measure::InTime.words(lang), lang));
    blocks.push(figures_table(figures, lang));
    if !inputs.statements.is_empty() {
        blocks.push(statements_table(inputs, figures, lang));
    }
    for (rows, in_days) in [(shares, false), (days, true)] {
        if !rows.is_empty() {
            blocks.push(differences_table(rows, in_days, lang));
        }
    }
    blocks.push(Block::Note(lang.t("council-equity-note").into_owned()));
    section("equity", title, finding, blocks)
}
