//! How feedback was answered: promises kept, days, how good answers were; and, for the staff, how grave feedback was.

use asko_documents::{Block, Cell, Kind, Section};
use asko_locales::{Lang, number, percent};

use super::Reader;
use super::cells::{self, column, count, figure, interval_words, row, table};
use super::source::Source;
use crate::reports::closing::{Closed, Figure, Place, Variable};

fn whole(closed: &Closed, figure: Figure) -> Option<u64> {
    closed.figure(None, figure).map(|value| value as u64)
}

/// A share with its interval, when it is known.
pub(super) fn interval(closed: &Closed, language: Option<&str>, [share, low, high]: [Figure; 3]) -> Option<(f64, f64, f64)> {
    let of = |figure: Figure| closed.figure(language, figure);
    let value = of(share)?;
    Some((value, of(low).unwrap_or(value), of(high).unwrap_or(value)))
}

/// The promise of an answer: the share kept.
pub(super) const PROMISE: [Figure; 3] = [Figure::PromiseKept, Figure::PromiseLow, Figure::PromiseHigh];
const GENERIC: [Figure; 3] = [Figure::GenericShare, Figure::GenericLow, Figure::GenericHigh];
const RATED: [Figure; 3] = [Figure::RatedYes, Figure::RatedLow, Figure::RatedHigh];

/// The section.
pub(super) fn section(source: &Source, lang: Lang, reader: Reader) -> Section {
    let heading = lang.t("reports-answering-title");
    let few = lang.t("reports-pieces-finding-few");
    let Some(here) = &source.here else { return cells::section("answers", heading, few, Vec::new()) };
    let kept = interval(here, None, PROMISE);
    let median = here.figure(None, Figure::DaysMedian);
    let finding = match (kept, median) {
        (Some(kept), Some(median)) => lang.with(
            "reports-answering-finding",
            &[("kept", (&interval_words(lang, kept)).into()), ("days", (&number(lang, median, 0)).into())],
        ),
        (None, Some(median)) => lang.with("reports-answering-finding-days", &[("days", (&number(lang, median, 0)).into())]),
        _ => few.into_owned(),
    };
    let answer = |column: &str| here.whole(&Variable::Answer, column);
    let n = answer("answered");
    let share = |wanted: Option<u64>, value: Option<(f64, f64, f64)>| {
        let of = |place: usize| value.map(|(value, low, high)| [value, low, high].get(place).copied().unwrap_or(value));
        [figure(wanted, of(0), 0), figure(wanted, of(1), 0), figure(wanted, of(2), 0)]
    };
    let plain = |value: Cell, n: Cell| vec![value, n, Cell::Nothing, Cell::Nothing, Cell::Nothing];
    let mut rows = vec![
        row(lang.t("reports-column-wanted"), plain(count(answer("wanted")), Cell::Nothing)),
        row(lang.t("reports-column-answered"), plain(count(n), Cell::Nothing)),
        row(lang.t("reports-column-waiting"), plain(count(answer("waiting")), Cell::Nothing)),
    ];
    let mut with_share = |name: String, base: Option<u64>, value: Option<(f64, f64, f64)>| {
        let [value, low, high] = share(base, value);
        rows.push(row(name, vec![Cell::Nothing, count(base), value, low, high]));
    };
    with_share(lang.t("reports-answering-promise").into_owned(), whole(here, Figure::PromiseCount), kept);
    if here.place == Place::County {
        with_share(lang.t("reports-answers-rated").into_owned(), whole(here, Figure::RatedCount), interval(here, None, RATED));
        if reader == Reader::Staff {
            with_share(lang.t("reports-answers-generic").into_owned(), whole(here, Figure::GenericCount), interval(here, None, GENERIC));
        }
    }
    let days =
        |name: String, value: Option<f64>| row(name, vec![figure(n, value, 1), count(n), Cell::Nothing, Cell::Nothing, Cell::Nothing]);
    rows.push(days(lang.t("reports-answering-median").into_owned(), median));
    rows.push(days(lang.t("reports-answering-ninth").into_owned(), here.figure(None, Figure::DaysNinth)));
    if here.place == Place::County {
        rows.push(row(lang.t("reports-answering-thanks"), plain(count(whole(here, Figure::Thanks)), Cell::Nothing)));
    }
    let columns = vec![
        column("figure", lang.t("reports-answering-figure"), Kind::Days, ""),
        column("of", lang.t("reports-answering-of"), Kind::Count, ""),
        column("share", lang.t("reports-answering-share"), Kind::Share, lang.t("reports-meaning-promise-kept")),
        column("share_low", lang.t("reports-csv-low"), Kind::Share, lang.t("reports-meaning-interval")),
        column("share_high", lang.t("reports-csv-high"), Kind::Share, ""),
    ];
    let mut blocks = vec![table(
        "answers",
        lang.t("reports-answering-caption"),
        column("what", lang.t("reports-answers-what"), Kind::Text, ""),
        columns,
        rows,
    )];
    if reader == Reader::Staff && here.place == Place::County {
        blocks.push(Block::Note(lang.t("reports-answers-note").into_owned()));
    }
    cells::section("answers", heading, finding, blocks)
}

/// How grave feedback was, and how well two raters agree: for the staff, of the county.
pub(super) fn gravity(source: &Source, lang: Lang) -> Option<Section> {
    let here = source.here.as_ref().filter(|here| here.place == Place::County)?;
    let objections = whole(here, Figure::Objections);
    let finding = match objections {
        None => lang.t("reports-deciding-finding-few").into_owned(),
        Some(objections) => lang.with("reports-deciding-finding", &[("count", cells::whole(objections).into())]),
    };
    let mut rows = vec![
        row(lang.t("reports-deciding-objections"), vec![count(objections)]),
        row(lang.t("reports-deciding-rated"), vec![count(whole(here, Figure::SeverityCount))]),
        row(lang.t("reports-deciding-double"), vec![count(whole(here, Figure::TwiceCount))]),
    ];
    if let Some(same) = here.figure(None, Figure::TwiceSame) {
        rows.push(row(lang.t("reports-deciding-exact"), vec![Cell::Text(percent(lang, same))]));
    }
    if let Some((kappa, low, high)) = interval(here, None, [Figure::Kappa, Figure::KappaLow, Figure::KappaHigh]) {
        let words = format!("{} ({}…{})", number(lang, kappa, 2), number(lang, low, 2), number(lang, high, 2));
        rows.push(row(lang.t("reports-deciding-kappa"), vec![Cell::Text(words)]));
    }
    let block = table(
        "gravity",
        lang.t("reports-deciding-title"),
        column("what", lang.t("reports-answers-what"), Kind::Text, ""),
        vec![column("figure", lang.t("reports-answering-figure"), Kind::Count, "")],
        rows,
    );
    let note = Block::Note(lang.t("reports-deciding-reading").into_owned());
    Some(cells::section("gravity", lang.t("reports-deciding-title"), finding, vec![block, note]))
}
