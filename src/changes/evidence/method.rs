//! How an effect was judged: what was registered, which months count, what the interval is, what was edited later.

use asko_locales::{Lang, date, number};

use super::judge::Evidence;
use super::numbers::Subject;
use super::words::{listed, registered};
use crate::changes::measure::Direction;
use crate::changes::registration::Field;
use crate::changes::store::Edit;
use crate::platform::clock::day_in_finland;
use crate::statistics::control::{Chart, Kind, Rule};
use crate::statistics::effect::{Effect, Phase};

/// Limits that rest on fewer months are trial limits.
const FIRM: usize = 12;
/// Variation of so many times what chance gives is worth a sentence.
const DISPERSED: f64 = 1.1;

/// The sentences of the details; `units` are the names of the units compared with.
#[must_use]
pub fn method(evidence: &Evidence, subject: Subject<'_>, units: &[String]) -> Vec<String> {
    let lang = subject.lang;
    let mut sentences = registered(&evidence.registered.plan, subject);
    sentences.extend(evidence.edited_after.iter().map(|edit| edited(edit, lang)));
    sentences.extend(left_out(evidence, lang));
    if let Some(effect) = &evidence.effect {
        sentences.extend(judged(effect, subject, units));
    } else if !units.is_empty() {
        sentences.push(lang.with("changes-method-units", &[("units", (&listed(lang, units)).into())]));
    }
    sentences.extend(evidence.chart.as_ref().map(|chart| charted(chart, lang)));
    sentences
}

/// An edit of what is measured, made when data had come in already.
fn edited(edit: &Edit, lang: Lang) -> String {
    let day = date(lang, day_in_finland(edit.at));
    let values = [("day", (&day).into())];
    match edit.difference.field {
        Field::Measure => lang.with("changes-edited-measure", &values),
        Field::Direction => lang.with("changes-edited-direction", &values),
        Field::ExpectedSize => lang.with("changes-edited-size", &values),
        Field::Comparisons => lang.with("changes-edited-comparisons", &values),
        Field::CountFi | Field::CountSv => lang.with("changes-edited-count", &values),
        Field::BeginsOn | Field::DueOn | Field::FirstReviewOn | Field::SecondReviewOn => lang.with("changes-edited-day", &values),
    }
}

/// Which months count, and which do not and why.
fn left_out(evidence: &Evidence, lang: Lang) -> Vec<String> {
    let Some(series) = &evidence.series else { return Vec::new() };
    let many = |holds: &dyn Fn(&super::SeriesMonth) -> bool| series.months.iter().filter(|month| holds(month)).count();
    let used = |phase: Phase| many(&|month| month.phase == phase && !month.hidden && month.of > 0.0);
    let mut sentences =
        vec![lang.with("changes-method-months", &[("before", used(Phase::Before).into()), ("after", used(Phase::After).into())])];
    let phase_in = many(&|month| month.phase == Phase::PhaseIn);
    if phase_in > 0 {
        sentences.push(lang.with("changes-method-phase-in", &[("months", phase_in.into())]));
    }
    let hidden = many(&|month| month.hidden && month.phase != Phase::PhaseIn);
    if hidden > 0 {
        sentences.push(lang.with("changes-method-hidden", &[("months", hidden.into())]));
    }
    let empty = many(&|month| month.of <= 0.0 && !month.hidden && month.phase != Phase::PhaseIn);
    if empty > 0 {
        sentences.push(lang.with("changes-method-empty", &[("months", empty.into())]));
    }
    sentences
}

/// The interval, the comparison, season, dispersion, and what would be seen.
fn judged(effect: &Effect, subject: Subject<'_>, units: &[String]) -> Vec<String> {
    let lang = subject.lang;
    let mut sentences = vec![lang.t("changes-method-interval").into_owned()];
    let ends = |interval: &crate::statistics::effect::Interval| interval.ends().map(|ends| subject.change(interval.estimate, ends));
    match ends(&effect.change) {
        Some([estimate, low, high]) => sentences.push(
            lang.with("changes-method-estimate", &[("estimate", (&estimate).into()), ("low", (&low).into()), ("high", (&high).into())]),
        ),
        None => sentences.push(lang.t("changes-method-no-interval").into_owned()),
    }
    if !units.is_empty() {
        sentences.push(lang.with("changes-method-units", &[("units", (&listed(lang, units)).into())]));
    }
    if let Some([estimate, low, high]) = effect.comparison.as_ref().and_then(ends) {
        sentences.push(
            lang.with("changes-method-compared", &[("estimate", (&estimate).into()), ("low", (&low).into()), ("high", (&high).into())]),
        );
    }
    if effect.seasonal {
        sentences.push(lang.t("changes-method-season").into_owned());
    }
    if effect.dispersion.is_finite() && effect.dispersion > DISPERSED && effect.dispersion < 1e6 && subject.is_share() {
        sentences.push(lang.with("changes-method-dispersion", &[("times", (&number(lang, effect.dispersion, 1)).into())]));
    }
    if effect.detectable.is_finite() {
        sentences.push(lang.with("changes-method-detectable", &[("size", (&subject.size(effect.detectable)).into())]));
    }
    sentences
}

/// Which chart it is, in a sentence.
fn charted(chart: &Chart, lang: Lang) -> String {
    let words = match chart.kind {
        Kind::P => lang.t("changes-chart-p"),
        Kind::PPrime => lang.t("changes-chart-p-prime"),
        Kind::U | Kind::UPrime => lang.t("changes-chart-u"),
        Kind::C => lang.t("changes-chart-c"),
        _ => lang.t("changes-chart-xmr"),
    };
    words.into_owned()
}

/// What must be known to read the chart: signals after the change, and limits that rest on little.
#[must_use]
pub fn notes(evidence: &Evidence, lang: Lang) -> Vec<String> {
    let (Some(chart), Some(series)) = (&evidence.chart, &evidence.series) else {
        return vec![lang.t("changes-chart-no-limits").into_owned()];
    };
    let mut notes = Vec::new();
    let after: Vec<usize> =
        series.months.iter().enumerate().filter(|(_, month)| month.phase == Phase::After).map(|(index, _)| index).collect();
    if !after.is_empty() {
        notes.push(signals(chart, &after, evidence.registered.plan.direction, lang));
    }
    let basis = chart.parts.first().map_or(0, |part| part.basis);
    if !chart.points.iter().any(|point| point.upper.is_some() || point.lower.is_some()) {
        notes.push(lang.t("changes-chart-no-limits").into_owned());
    } else if basis < FIRM {
        notes.push(lang.with("changes-chart-trial", &[("months", basis.into())]));
    }
    notes
}

/// The signals of the months after the change in one sentence.
fn signals(chart: &Chart, after: &[usize], direction: Direction, lang: Lang) -> String {
    let seen = chart.signals();
    let parts: Vec<String> = seen
        .iter()
        .filter_map(|signal| {
            let points: Vec<usize> = signal.points.iter().copied().filter(|point| after.contains(point)).collect();
            let first = chart.points.get(*points.first()?)?;
            let better = is_better(chart, first.index, direction);
            let words = match (signal.rule, better) {
                (Rule::Outside, _) => lang.with("changes-signal-outside", &[("months", points.len().into())]),
                (Rule::Trend, true) => lang.t("changes-signal-trend-better").into_owned(),
                (Rule::Trend, false) => lang.t("changes-signal-trend-worse").into_owned(),
                (Rule::TwoOfThree, _) => lang.t("changes-signal-near").into_owned(),
                (Rule::OneSide, true) => lang.t("changes-signal-side-better").into_owned(),
                (Rule::OneSide, false) => lang.t("changes-signal-side-worse").into_owned(),
            };
            Some(words)
        })
        .collect();
    if parts.is_empty() {
        return lang.t("changes-signal-none").into_owned();
    }
    lang.with("changes-signal-seen", &[("signals", (&listed(lang, &parts)).into())])
}

/// Whether a marked point differs for the better: by its side of the centre, or, in a trend alone, by the trend's way.
#[must_use]
pub fn is_better(chart: &Chart, index: usize, direction: Direction) -> bool {
    let point = chart.points.get(index);
    let up = match point {
        Some(point) if point.signals.iter().all(|rule| *rule == Rule::Trend) => {
            let trend: Vec<f64> = chart
                .points
                .iter()
                .filter(|other| other.signals.contains(&Rule::Trend) && other.index.abs_diff(index) <= 1)
                .filter_map(|other| other.value)
                .collect();
            trend.first().zip(trend.last()).is_some_and(|(first, last)| last > first)
        }
        Some(point) => point.value.zip(point.centre).is_some_and(|(value, centre)| value > centre),
        None => false,
    };
    up == (direction == Direction::Up)
}
