//! How the service was experienced: the national statements and the recommendation.

use asko_documents::{Block, Kind, Row, Section};
use asko_locales::{Lang, number, percent};
use asko_templates::components::{IntervalRow, Intervals, Part, PartRow, Unit, intervals, parts};

use super::Reader;
use super::cells::{self, FIRM_FROM, PERCENT_FROM, chart, column, count, figure, row, table};
use super::source::Source;
use crate::reports::closing::{Closed, Place, Variable};
use crate::statistics::agreement::{statement, wilson};
use crate::statistics::nps::{Nps, nps};
use crate::text::order::sort_key;

/// The points of the scale.
const POINTS: [&str; 5] = ["1", "2", "3", "4", "5"];

/// The share that agrees with its interval, and of how many: none where there are too few, or where it is hidden.
pub(super) fn agreeing(closed: &Closed, key: &str) -> Option<((f64, f64, f64), u64)> {
    let variable = Variable::Statement(key.to_owned());
    let (agree, n) = (closed.whole(&variable, "agree")?, closed.whole(&variable, "answered")?);
    let (low, high) = wilson(agree, n).filter(|_| n >= PERCENT_FROM)?;
    Some(((agree as f64 / n as f64, low, high), n))
}

/// The recommendation index with its interval, and of how many.
pub(super) fn index(closed: &Closed, language: Option<&str>) -> Option<(Nps, u64)> {
    let of = |column: &str| closed.count(crate::reports::closing::When::Whole, language, &Variable::Recommendation, column);
    let (promoters, passives, detractors) = (of("promoter")?, of("passive")?, of("detractor")?);
    let n = promoters + passives + detractors;
    Some((nps(promoters, passives, detractors).filter(|_| n >= PERCENT_FROM)?, n))
}

fn points(closed: &Closed, key: &str) -> Option<[u64; 5]> {
    let variable = Variable::Statement(key.to_owned());
    let mut all = [0; 5];
    for (point, count) in POINTS.iter().zip(&mut all) {
        *count = closed.whole(&variable, point)?;
    }
    Some(all)
}

/// The words of a statement with its number.
fn numbered(source: &Source, lang: Lang, index: usize) -> String {
    source.wording.statements.get(index).map(|statement| format!("{}. {}", index + 1, statement.words.text(lang))).unwrap_or_default()
}

fn line(source: &Source, here: &Closed, lang: Lang, index: usize, key: &str) -> Row {
    let variable = Variable::Statement(key.to_owned());
    let n = here.whole(&variable, "answered");
    let found = agreeing(here, key);
    let mean = points(here, key).and_then(|points| statement(points, 0)).filter(|_| n.is_some_and(|n| n >= PERCENT_FROM));
    let share = |value: Option<f64>| figure(n, value, 0);
    row(
        numbered(source, lang, index),
        vec![
            count(n),
            share(found.map(|((value, ..), _)| value)),
            share(found.map(|((_, low, _), _)| low)),
            share(found.map(|((_, _, high), _)| high)),
            figure(n, mean.map(|mean| mean.mean), 1),
            count(here.whole(&variable, "not-concerned")),
        ],
    )
}

/// The section of the statements.
pub(super) fn section(source: &Source, lang: Lang, reader: Reader) -> Section {
    let heading = lang.t("reports-statements-title");
    let few = || cells::section("statements", heading.to_string(), lang.t("reports-statements-finding-few"), Vec::new());
    let Some(here) = &source.here else { return few() };
    let keys: Vec<&str> = source.wording.statements.iter().map(|statement| statement.key.as_str()).collect();
    let found: Vec<(usize, (f64, f64, f64), u64)> =
        keys.iter().enumerate().filter_map(|(index, key)| agreeing(here, key).map(|(share, n)| (index, share, n))).collect();
    let words = |index: usize| source.wording.statements.get(index).map(|one| one.words.text(lang).to_owned()).unwrap_or_default();
    let best = found.iter().max_by(|one, other| one.1.0.total_cmp(&other.1.0));
    let worst = found.iter().min_by(|one, other| one.1.0.total_cmp(&other.1.0));
    let finding = match (best, worst) {
        (Some(best), Some(worst)) if best.1.1 > worst.1.2 => lang.with(
            "reports-statements-finding",
            &[
                ("best", (&words(best.0)).into()),
                ("best_share", (&percent(lang, best.1.0)).into()),
                ("worst", (&words(worst.0)).into()),
                ("worst_share", (&percent(lang, worst.1.0)).into()),
            ],
        ),
        (Some(_), Some(_)) => lang.t("reports-statements-finding-even").into_owned(),
        _ => lang.t("reports-statements-finding-few").into_owned(),
    };
    let mut blocks = Vec::new();
    let rows: Vec<PartRow> = keys.iter().enumerate().map(|(index, key)| drawn(source, here, lang, index, key)).collect();
    if rows.iter().any(|row| !row.parts.is_empty()) {
        let scale: Vec<String> = source.wording.scale.iter().rev().map(|point| point.words.text(lang).to_owned()).collect();
        let title = lang.t("reports-statements-caption");
        blocks.push(chart("statements-chart", title.to_string(), &finding, "statements", |shape| parts(shape, &finding, &scale, &rows)));
    }
    let columns = vec![
        column("answers", lang.t("reports-column-answers"), Kind::Count, lang.t("reports-meaning-answers")),
        column("agreeing", lang.t("reports-column-agreeing"), Kind::Share, lang.t("reports-reading-agreeing")),
        column("agreeing_low", lang.t("reports-csv-low"), Kind::Share, lang.t("reports-meaning-interval")),
        column("agreeing_high", lang.t("reports-csv-high"), Kind::Share, ""),
        column("mean", lang.t("reports-column-mean"), Kind::Mean, ""),
        column("not_concerned", lang.t("reports-column-not-concerned"), Kind::Count, ""),
    ];
    blocks.push(table(
        "statements",
        lang.t("reports-statements-caption"),
        column("statement", lang.t("reports-column-statement"), Kind::Text, ""),
        columns,
        keys.iter().enumerate().map(|(index, key)| line(source, here, lang, index, key)).collect(),
    ));
    if found.iter().any(|(.., n)| *n < FIRM_FROM) {
        blocks.push(Block::Note(lang.t("reports-reading-indicative").into_owned()));
    }
    if source.wording.provisional.iter().any(|code| code == lang.code()) {
        blocks.push(Block::Note(lang.t("reports-reading-provisional").into_owned()));
    }
    blocks.extend(by_place(source, lang, reader, &keys));
    cells::section("statements", heading, finding, blocks)
}

fn drawn(source: &Source, here: &Closed, lang: Lang, index: usize, key: &str) -> PartRow {
    let variable = Variable::Statement(key.to_owned());
    let n = here.whole(&variable, "answered").filter(|n| *n >= PERCENT_FROM);
    let three = || {
        let all: Option<Vec<u64>> = ["disagree", "3", "agree"].iter().map(|column| here.whole(&variable, column)).collect();
        all
    };
    let counts = n.and_then(|_| points(here, key).map(Vec::from).or_else(three));
    let part = |count: u64| Part { count: count as f64, shown: percent(lang, count as f64 / n.unwrap_or(1) as f64) };
    PartRow {
        label: numbered(source, lang, index),
        note: n.map(|n| format!("n = {n}")).unwrap_or_default(),
        parts: counts.map(|counts| counts.into_iter().map(part).collect()).unwrap_or_default(),
        instead: lang.t("reports-document-hidden").into_owned(),
    }
}

/// The shares that agree, by service or unit; statements by their number.
fn by_place(source: &Source, lang: Lang, reader: Reader, keys: &[&str]) -> Option<Block> {
    let mut below: Vec<&Closed> = source.below.iter().filter(|closed| keys.iter().any(|key| agreeing(closed, key).is_some())).collect();
    if below.len() < 2 {
        return None;
    }
    below.sort_by_key(|closed| sort_key(&source.name(lang, closed.place)));
    let columns = source.wording.statements.iter().enumerate().map(|(index, statement)| {
        column(&format!("agreeing_{}", statement.key), format!("{}.", index + 1), Kind::Share, numbered(source, lang, index))
    });
    let rows = below.iter().map(|closed| {
        let share = |key: &&str| {
            figure(closed.whole(&Variable::Statement((*key).to_owned()), "answered"), agreeing(closed, key).map(|found| found.0.0), 0)
        };
        Row { link: source.link(lang, reader, closed.place), ..row(source.name(lang, closed.place), keys.iter().map(share).collect()) }
    });
    let services = matches!(below.first().map(|closed| closed.place), Some(Place::Service(_)));
    let name = if services { lang.t("reports-column-service") } else { lang.t("reports-column-unit") };
    Some(table(
        "statements-by-place",
        lang.t("reports-statements-by-place"),
        column("place", name, Kind::Text, ""),
        columns.collect(),
        rows.collect(),
    ))
}

/// The section of the recommendation.
pub(super) fn recommendation(source: &Source, lang: Lang) -> Section {
    let heading = lang.t("reports-nps-title");
    let found = source.here.as_ref().and_then(|here| index(here, None));
    let Some((score, _)) = found else {
        return cells::section("recommendation", heading, lang.t("reports-nps-finding-few"), Vec::new());
    };
    let sign = |value: f64| if value > 0.0 { format!("+{}", number(lang, value, 0)) } else { number(lang, value, 0) };
    let words = sign(score.value);
    let values = [("score", (&words).into())];
    let finding = if score.low > 0.0 {
        lang.with("reports-nps-finding-more", &values)
    } else if score.high < 0.0 {
        lang.with("reports-nps-finding-fewer", &values)
    } else {
        lang.with("reports-nps-finding-open", &values)
    };
    let here = source.here.iter().map(|here| (lang.t("reports-total").into_owned(), here, true));
    let mut below: Vec<(String, &Closed, bool)> =
        source.below.iter().map(|closed| (source.name(lang, closed.place), closed, false)).collect();
    below.sort_by_key(|(name, ..)| sort_key(name));
    below.retain(|(_, closed, _)| index(closed, None).is_some());
    let all: Vec<(String, &Closed, bool)> = below.into_iter().chain(here).collect();
    let line = |(name, closed, is_total): &(String, &Closed, bool)| {
        let of = |column: &str| closed.whole(&Variable::Recommendation, column);
        let score = index(closed, None);
        let n = of("answered");
        Row {
            total: *is_total && all.len() > 1,
            ..row(
                name.clone(),
                vec![
                    count(n),
                    figure(n, score.map(|(score, _)| score.value), 0),
                    figure(n, score.map(|(score, _)| score.low), 0),
                    figure(n, score.map(|(score, _)| score.high), 0),
                    count(of("promoter")),
                    count(of("passive")),
                    count(of("detractor")),
                ],
            )
        }
    };
    let columns = vec![
        column("answers", lang.t("reports-column-answers"), Kind::Count, ""),
        column("index", lang.t("reports-column-nps"), Kind::Index, lang.t("reports-reading-nps")),
        column("index_low", lang.t("reports-csv-low"), Kind::Index, ""),
        column("index_high", lang.t("reports-csv-high"), Kind::Index, ""),
        column("promoters", lang.t("reports-nps-promoters"), Kind::Count, ""),
        column("passives", lang.t("reports-nps-passives"), Kind::Count, ""),
        column("detractors", lang.t("reports-nps-detractors"), Kind::Count, ""),
    ];
    let mut blocks = Vec::new();
    if all.len() > 1 {
        let rows = all.iter().filter_map(|(name, closed, own)| index(closed, None).map(|(score, _)| (name, score, *own))).map(
            |(name, score, own)| IntervalRow {
                label: name.clone(),
                value: Some((score.value, score.low, score.high)),
                shown: format!("{} ({}…{})", sign(score.value), sign(score.low), sign(score.high)),
                own,
            },
        );
        let drawing = Intervals {
            alternative: finding.clone(),
            unit: Unit::Number(0),
            range: (-100.0, 100.0),
            reference: None,
            rows: rows.collect(),
        };
        blocks.push(chart("recommendation-chart", lang.t("reports-nps-chart").into_owned(), &finding, "recommendation", |shape| {
            intervals(shape, lang, &drawing)
        }));
    }
    blocks.push(table(
        "recommendation",
        lang.t("reports-nps-caption"),
        column("place", lang.t("reports-column-place"), Kind::Text, ""),
        columns,
        all.iter().map(line).collect(),
    ));
    cells::section("recommendation", heading, finding, blocks)
}
