//! Did it get better? The share that agrees to each statement beside that of the same time a year before: of everybody, and
//! of those who answered in Finnish and in Swedish.

use asko_documents::{Block, Cell, Kind, Section};
use asko_locales::{Lang, percent};

use super::cells::{self, PERCENT_FROM, column, count, figure, language_words, row, table};
use super::source::Source;
use crate::reports::closing::{Closed, Variable, When};
use crate::statistics::difference::{Compared, Difference, Finding, Share, compare};

/// A difference of less is not looked for: "no difference seen" is said when one of this size would have been seen.
const SIZE: f64 = 0.1;

/// Who answered: everybody, or those of one language.
const GROUPS: [Option<&str>; 3] = [None, Some("not-sv"), Some("sv")];

/// A statement's shares then and now.
struct Pair {
    /// The statement's place in the wording.
    statement: usize,
    before: Option<Share>,
    now: Option<Share>,
    found: Option<Difference>,
}

fn share(closed: &Closed, language: Option<&str>, key: &str) -> Option<Share> {
    let of = |column: &str| closed.count(When::Whole, language, &Variable::Statement(key.to_owned()), column);
    Some(Share { successes: of("agree")?, n: of("answered")? })
}

/// The pairs of each group; all comparisons of the place are one family.
fn pairs(source: &Source, before: &Closed, now: &Closed) -> Vec<(Option<&'static str>, Vec<Pair>)> {
    let mut all: Vec<(Option<&'static str>, Vec<Pair>)> = GROUPS
        .into_iter()
        .map(|language| {
            let pair = |(statement, words): (usize, &crate::questions::Statement)| Pair {
                statement,
                before: share(before, language, &words.key),
                now: share(now, language, &words.key),
                found: None,
            };
            (language, source.wording.statements.iter().enumerate().map(pair).collect())
        })
        .collect();
    // Nothing is compared of what nobody answered.
    let both = |pair: &Pair| Some((pair.now.filter(|share| share.n > 0)?, pair.before.filter(|share| share.n > 0)?));
    let family: Vec<Compared> =
        all.iter().flat_map(|(_, pairs)| pairs).filter_map(|pair| both(pair).map(|(now, before)| Compared::Shares(now, before))).collect();
    let mut differences = compare(&family, SIZE).into_iter();
    for pair in all.iter_mut().flat_map(|(_, pairs)| pairs) {
        if both(pair).is_some() {
            pair.found = differences.next();
        }
    }
    all
}

fn finding_words(lang: Lang, found: Option<&Difference>) -> String {
    match found.map(|found| found.finding) {
        Some(Finding::Larger) => lang.t("reports-better-better"),
        Some(Finding::Smaller) => lang.t("reports-better-worse"),
        Some(Finding::NoDifferenceSeen) => lang.t("reports-better-same"),
        Some(Finding::TooFew) | None => lang.t("reports-better-few"),
    }
    .into_owned()
}

fn value(share: Option<Share>) -> Option<f64> {
    share.filter(|share| share.n >= PERCENT_FROM).map(|share| share.successes as f64 / share.n as f64)
}

fn line(source: &Source, lang: Lang, pair: &Pair) -> asko_documents::Row {
    let words = source.wording.statements.get(pair.statement).map(|one| one.words.text(lang)).unwrap_or_default();
    let n = |share: Option<Share>| share.map(|share| share.n);
    let points = |value: f64| Cell::Number(value * 100.0, 0);
    let shown = pair.found.filter(|_| value(pair.before).is_some() && value(pair.now).is_some());
    let interval = shown.and_then(|found| found.interval);
    let cells = vec![
        figure(n(pair.before), value(pair.before), 0),
        count(n(pair.before)),
        figure(n(pair.now), value(pair.now), 0),
        count(n(pair.now)),
        shown.map_or(Cell::Nothing, |found| points(found.value)),
        interval.map_or(Cell::Nothing, |(low, _)| points(low)),
        interval.map_or(Cell::Nothing, |(_, high)| points(high)),
        // Where a figure is not shown it is not for want of answers that nothing is said.
        if n(pair.before).is_none() || n(pair.now).is_none() { Cell::Hidden } else { Cell::Text(finding_words(lang, shown.as_ref())) },
    ];
    row(format!("{}. {words}", pair.statement + 1), cells)
}

/// What a group's pairs say, in a sentence.
fn group_finding(source: &Source, lang: Lang, pairs: &[Pair]) -> String {
    let named = |wanted: Finding| -> Vec<String> {
        let of = |pair: &&Pair| pair.found.is_some_and(|found| found.finding == wanted);
        let words = |pair: &Pair| {
            let words = source.wording.statements.get(pair.statement).map(|one| one.words.text(lang)).unwrap_or_default();
            let shares = value(pair.before).zip(value(pair.now));
            shares.map_or_else(String::new, |(before, now)| format!("”{words}” {} → {}", percent(lang, before), percent(lang, now)))
        };
        pairs.iter().filter(of).map(words).collect()
    };
    let (better, worse, same) = (named(Finding::Larger), named(Finding::Smaller), named(Finding::NoDifferenceSeen));
    let joined = |all: &[String]| all.join("; ");
    match (better.is_empty(), worse.is_empty()) {
        (false, false) => lang.with("reports-better-both", &[("better", (&joined(&better)).into()), ("worse", (&joined(&worse)).into())]),
        (false, true) => lang.with("reports-better-only-better", &[("better", (&joined(&better)).into())]),
        (true, false) => lang.with("reports-better-only-worse", &[("worse", (&joined(&worse)).into())]),
        (true, true) if same.is_empty() => lang.t("reports-better-all-few").into_owned(),
        (true, true) => lang.t("reports-better-none").into_owned(),
    }
}

/// The section; none without figures of a year before.
pub(super) fn section(source: &Source, lang: Lang) -> Option<Section> {
    let (now, before) = (source.here.as_ref()?, source.year_before()?);
    let (period, year_before) = (source.chosen.period.name(lang), before.period.name(lang));
    let mut sections = Vec::new();
    for (language, pairs) in pairs(source, before, now) {
        let (id, heading) = match language {
            None => ("better-all".to_owned(), lang.t("reports-better-everybody").into_owned()),
            Some(code) => {
                (format!("better-{code}"), lang.with("reports-better-language", &[("language", (&language_words(lang, code)).into())]))
            }
        };
        let known = pairs.iter().any(|pair| value(pair.before).is_some() && value(pair.now).is_some());
        let finding = group_finding(source, lang, &pairs);
        let blocks = if known { vec![figures(source, lang, &id, &heading, (&year_before, &period), &pairs)] } else { Vec::new() };
        sections.push(cells::section(&id, heading, finding, blocks));
    }
    let mut section = cells::section(
        "better",
        lang.t("reports-better-title"),
        lang.with("reports-better-of", &[("before", (&year_before).into()), ("now", (&period).into())]),
        vec![Block::Note(lang.t("reports-better-note").into_owned())],
    );
    section.sections = sections;
    Some(section)
}

fn figures(source: &Source, lang: Lang, id: &str, heading: &str, (before, now): (&str, &str), pairs: &[Pair]) -> Block {
    let of = |period: &str| lang.with("reports-better-share", &[("period", period.into())]);
    let n = |period: &str| lang.with("reports-better-n", &[("period", period.into())]);
    let mut columns = vec![
        column("share_before", of(before), Kind::Share, lang.t("reports-reading-agreeing")),
        column("n_before", n(before), Kind::Count, ""),
        column("share_now", of(now), Kind::Share, ""),
        column("n_now", n(now), Kind::Count, ""),
        column("difference", lang.t("reports-better-difference"), Kind::Index, lang.t("reports-better-difference-meaning")),
        column("difference_low", lang.t("reports-csv-low"), Kind::Index, ""),
        column("difference_high", lang.t("reports-csv-high"), Kind::Index, ""),
        column("finding", lang.t("reports-better-finding"), Kind::Text, ""),
    ];
    for column in columns.iter_mut().filter(|column| column.key.starts_with("difference")) {
        column.unit = lang.t("reports-better-points").into_owned();
    }
    let caption = lang.with("reports-better-caption", &[("who", heading.into())]);
    let rows = pairs.iter().map(|pair| line(source, lang, pair)).collect();
    table(id, caption, column("statement", lang.t("reports-column-statement"), Kind::Text, ""), columns, rows)
}
