//! The chart of a change, ready for its page: each month with its figure, its limits and what is to be said of it.

use asko_locales::{Lang, month};
use asko_templates::components::{Band, Chart, ChartPoint, Mark, Unit};
use chrono::{Datelike as _, NaiveDate};

use super::judge::Evidence;
use super::method::{is_better, notes};
use super::numbers::{Subject, whole};
use super::{Series, SeriesMonth};
use crate::changes::Measure;
use crate::statistics::control::{Plotted, Rule};
use crate::statistics::effect::Phase;
use crate::statistics::suppression::THRESHOLD;

/// A month in a few characters: `6/2026`.
fn short(first: NaiveDate) -> String {
    format!("{}/{}", first.month(), first.year())
}

/// Why a month is left out of the calculation, in words; nothing when it is not.
#[must_use]
pub fn why_left_out(series: &Series, of: &SeriesMonth, lang: Lang) -> Option<String> {
    let words = match (of.phase, of.hidden) {
        (Phase::PhaseIn, _) => lang.t("changes-left-out-phase-in"),
        (_, true) if of.of >= THRESHOLD as f64 => lang.t("changes-left-out-beside"),
        (_, true) => lang.t("changes-left-out-few"),
        _ if of.of <= 0.0 && series.measure == Measure::Count => lang.t("changes-left-out-not-counted"),
        _ if of.of <= 0.0 => lang.t("changes-left-out-none"),
        _ => return None,
    };
    Some(words.into_owned())
}

/// The signals of a point in words.
#[must_use]
pub fn signal_words(point: &Plotted, lang: Lang) -> String {
    let word = |rule: &Rule| match rule {
        Rule::Outside => lang.t("changes-rule-outside"),
        Rule::Trend => lang.t("changes-rule-trend"),
        Rule::TwoOfThree => lang.t("changes-rule-near"),
        Rule::OneSide => lang.t("changes-rule-side"),
    };
    point.signals.iter().map(|rule| word(rule).into_owned()).collect::<Vec<_>>().join(", ")
}

/// The chart of a change; none without any figure that may be shown.
#[must_use]
pub fn picture(evidence: &Evidence, subject: Subject<'_>, finding: String, file: String) -> Option<Chart> {
    let lang = subject.lang;
    let series = evidence.series.as_ref().filter(|series| series.months.iter().any(|month| series.value(month).is_some()))?;
    let scale = if subject.is_share() { 1.0 } else { subject.scaled(1.0) };
    let points = series.months.iter().enumerate().map(|(index, of)| {
        let plotted = evidence.chart.as_ref().and_then(|chart| chart.points.get(index));
        point(evidence, series, of, plotted, scale, lang)
    });
    let first = series.months.iter().position(|month| month.phase == Phase::PhaseIn);
    let last = series.months.iter().rposition(|month| month.phase == Phase::PhaseIn);
    let made = series.months.iter().any(|month| month.phase == Phase::After);
    let label = if made { lang.t("changes-chart-made") } else { lang.t("changes-chart-being-made") };
    Some(Chart {
        id: "effect".to_owned(),
        finding,
        about: about(series, subject),
        unit: match subject.measure {
            Measure::Statement(_) | Measure::Theme(_) => Unit::Share,
            Measure::Nps => Unit::Number(0),
            Measure::Days => Unit::Number(1),
            Measure::Count => {
                Unit::Number(if scale > 1.0 || series.months.iter().all(|month| month.number.fract() == 0.0) { 1 } else { 2 })
            }
        },
        range: match subject.measure {
            Measure::Statement(_) | Measure::Theme(_) => (0.0, 1.0),
            Measure::Nps => (-100.0, 100.0),
            Measure::Days => (0.0, super::series::MOST_DAYS),
            Measure::Count => (0.0, f64::INFINITY),
        },
        answers: match subject.measure {
            Measure::Statement(_) | Measure::Nps => lang.t("changes-chart-answers"),
            Measure::Theme(_) | Measure::Days => lang.t("changes-chart-pieces"),
            Measure::Count => lang.t("changes-chart-cases"),
        }
        .into_owned(),
        points: points.collect(),
        band: first.zip(last).map(|(first, last)| Band { first, last, label: label.into_owned() }),
        notes: notes(evidence, lang),
        file,
    })
}

fn point(evidence: &Evidence, series: &Series, of: &SeriesMonth, plotted: Option<&Plotted>, scale: f64, lang: Lang) -> ChartPoint {
    let left_out = why_left_out(series, of, lang);
    let signals = plotted.filter(|point| !point.signals.is_empty() && !point.excluded);
    let better =
        signals.zip(evidence.chart.as_ref()).map(|(point, chart)| is_better(chart, point.index, evidence.registered.plan.direction));
    let scaled = |value: Option<f64>| value.map(|value| value * scale);
    let answers = match (of.hidden, series.measure == Measure::Count && !series.has_base) {
        (true, _) => lang.t("components-table-hidden").into_owned(),
        (false, true) => String::new(),
        (false, false) => whole(of.of).to_string(),
    };
    ChartPoint {
        label: month(lang, of.first),
        short: short(of.first),
        answers,
        value: scaled(series.value(of)),
        centre: scaled(plotted.and_then(|point| point.centre)),
        lower: scaled(plotted.and_then(|point| point.lower)),
        upper: scaled(plotted.and_then(|point| point.upper)),
        mark: match (left_out.is_some(), better) {
            (true, _) => Mark::LeftOut,
            (false, Some(true)) => Mark::Better,
            (false, Some(false)) => Mark::Worse,
            (false, None) => Mark::Ordinary,
        },
        note: left_out.or_else(|| signals.map(|point| signal_words(point, lang))).unwrap_or_default(),
    }
}

/// What the figures are, of which months, and of how many answers in all that are shown.
fn about(series: &Series, subject: Subject<'_>) -> String {
    let lang = subject.lang;
    let (name, first, last) = (subject.name(), series.months.first(), series.months.last());
    let ends = first.zip(last).map(|(first, last)| format!("{}\u{2009}–\u{2009}{}", short(first.first), short(last.first)));
    let shown = series.months.iter().filter(|month| !month.hidden && month.of > 0.0);
    let (answers, months) = shown.fold((0.0, 0_usize), |(answers, months), month| (answers + month.of, months + 1));
    let what = match subject.measure {
        Measure::Statement(_) => lang.with("changes-about-statement", &[("words", (&name).into())]),
        Measure::Theme(_) => lang.with("changes-about-theme", &[("words", (&name).into())]),
        Measure::Nps | Measure::Days => name,
        Measure::Count if subject.has_base => lang.with("changes-about-rate", &[("words", (&name).into())]),
        Measure::Count => name,
    };
    let counted = subject.counted(answers, months);
    [what, ends.unwrap_or_default(), counted].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
