//! The figures of a change as a file: everything that it takes to compute those of its page again.

use std::borrow::Cow;

use asko_locales::Lang;
use rocket::get;

use super::Measure;
use super::evidence::{Series, SeriesMonth, signal_words, verdict_words, why_left_out};
use super::known::{Facts, Seen};
use super::public::said_words;
use super::store;
use crate::organisations::county_of;
use crate::platform::failure::Failure;
use crate::platform::file::{File, decimal};
use crate::platform::page::Visit;
use crate::statistics::control::{Kind, Plotted};
use crate::statistics::effect::{Effect, Interval, Phase};

/// How many decimals figures have: enough to compute with.
const DECIMALS: usize = 8;

#[get("/<_>/<org>/changes/<reference>/data.csv")]
pub(super) async fn show(visit: Visit, org: &str, reference: &str) -> Result<File, Failure> {
    let county = county_of(&visit, org).await?;
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let change = store::public_by_reference(db, county.id, reference).await?.ok_or(Failure::NotFound)?;
    let facts = Facts::read(&visit, &county, change).await?;
    let mut lines = Lines { lang, lines: vec![heading(lang)] };
    lines.months(&facts);
    lines.verdict(&facts);
    lines.people(&facts);
    File::csv(&format!("{}-{}", county.slug, facts.change.reference), &lines.lines)
}

fn heading(lang: Lang) -> Vec<String> {
    let heading = [
        lang.t("changes-csv-part"),
        lang.t("changes-csv-item"),
        lang.t("changes-csv-phase"),
        lang.t("changes-csv-number"),
        lang.t("changes-csv-against"),
        lang.t("changes-csv-of"),
        lang.t("changes-csv-value"),
        lang.t("changes-csv-centre"),
        lang.t("changes-csv-lower"),
        lang.t("changes-csv-upper"),
        lang.t("changes-csv-hidden"),
        lang.t("changes-csv-note"),
    ];
    heading.map(Cow::into_owned).to_vec()
}

/// The name of a kind of chart.
const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Run => "run",
        Kind::Xmr => "XmR",
        Kind::MovingRange => "mR",
        Kind::P => "p",
        Kind::PPrime => "p′",
        Kind::U => "u",
        Kind::UPrime => "u′",
        Kind::C => "c",
        Kind::G => "g",
        Kind::T => "t",
    }
}

struct Lines {
    lang: Lang,
    lines: Vec<Vec<String>>,
}

impl Lines {
    /// A figure that stands alone.
    fn figure(&mut self, part: &str, item: &str, value: String, hidden: bool) {
        let mut line = vec![String::new(); 12];
        let hidden = if hidden { self.lang.t("changes-csv-yes").into_owned() } else { String::new() };
        for (cell, text) in [(0, part.to_owned()), (1, item.to_owned()), (6, value), (10, hidden)] {
            if let Some(place) = line.get_mut(cell) {
                *place = text;
            }
        }
        self.lines.push(line);
    }

    fn months(&mut self, facts: &Facts) {
        let lang = self.lang;
        let chart = facts.evidence.chart.as_ref();
        for (series, part, charted) in [
            (&facts.evidence.series, lang.t("changes-csv-months"), chart),
            (&facts.evidence.comparison, lang.t("changes-csv-comparison"), None),
        ] {
            let Some(series) = series else { continue };
            for (index, month) in series.months.iter().enumerate() {
                let plotted = charted.and_then(|chart| chart.points.get(index));
                self.lines.push(self.month(&part, series, month, plotted));
            }
        }
    }

    fn month(&self, part: &str, series: &Series, month: &SeriesMonth, plotted: Option<&Plotted>) -> Vec<String> {
        let lang = self.lang;
        let phase = match month.phase {
            Phase::Before => lang.t("changes-csv-before"),
            Phase::PhaseIn => lang.t("changes-csv-phase-in"),
            Phase::After => lang.t("changes-csv-after"),
        };
        // What is hidden is in no figure of the page either.
        let shown = |value: f64| if month.hidden { String::new() } else { decimal(value, DECIMALS) };
        let line = |value: Option<f64>| value.map(|value| decimal(value, DECIMALS)).unwrap_or_default();
        let signals = plotted.map(|point| signal_words(point, lang)).unwrap_or_default();
        vec![
            part.to_owned(),
            month.first.format("%Y-%m").to_string(),
            phase.into_owned(),
            shown(month.number),
            if series.measure == Measure::Nps { shown(month.against) } else { String::new() },
            shown(month.of),
            line(series.value(month)),
            line(plotted.and_then(|point| point.centre)),
            line(plotted.and_then(|point| point.lower)),
            line(plotted.and_then(|point| point.upper)),
            if month.hidden { lang.t("changes-csv-yes").into_owned() } else { String::new() },
            why_left_out(series, month, lang).unwrap_or(signals),
        ]
    }

    fn verdict(&mut self, facts: &Facts) {
        let lang = self.lang;
        let part = lang.t("changes-csv-verdict");
        if let Some(measure) = &facts.evidence.registered.plan.measure {
            self.figure(&part, &lang.t("changes-csv-measure"), measure.key(), false);
        }
        if let Some(verdict) = facts.evidence.verdict(facts.change.stage()) {
            self.figure(&part, &part, verdict_words(verdict, lang), false);
        }
        if let Some(size) = facts.evidence.registered.plan.expected_size {
            self.figure(&part, &lang.t("changes-csv-expected"), decimal(size, DECIMALS), false);
        }
        if let Some(effect) = &facts.evidence.effect {
            self.effect(&part, effect);
        }
        if let Some(chart) = &facts.evidence.chart {
            self.figure(&part, &lang.t("changes-csv-chart"), kind_name(chart.kind).to_owned(), false);
            if let Some(ratio) = chart.sigma_z {
                self.figure(&part, &lang.t("changes-csv-sigma-z"), decimal(ratio, DECIMALS), false);
            }
            let basis = chart.parts.first().map_or(0, |part| part.basis);
            self.figure(&part, &lang.t("changes-csv-basis"), basis.to_string(), false);
        }
    }

    fn effect(&mut self, part: &str, effect: &Effect) {
        let lang = self.lang;
        let side = |of: &str, what: Cow<'static, str>| format!("{of}: {what}");
        let (before, after) = (lang.t("changes-csv-before"), lang.t("changes-csv-after"));
        for (of, level, answers, months) in [
            (&before, effect.before, effect.answers_before, effect.months_before),
            (&after, effect.after, effect.answers_after, effect.months_after),
        ] {
            self.figure(part, &side(of, lang.t("changes-csv-value")), decimal(level, DECIMALS), false);
            self.figure(part, &side(of, lang.t("changes-csv-answers")), decimal(answers, DECIMALS), false);
            self.figure(part, &side(of, lang.t("changes-csv-months")), months.to_string(), false);
        }
        let (low, high) = (lang.t("changes-csv-low"), lang.t("changes-csv-high"));
        self.interval(part, &lang.t("changes-csv-change"), Some(effect.change), &low, &high);
        self.interval(part, &lang.t("changes-csv-compared"), effect.comparison, &low, &high);
        let (low, high) = (lang.t("changes-csv-low-95"), lang.t("changes-csv-high-95"));
        self.interval(part, &lang.t("changes-csv-level-change"), effect.level, &low, &high);
        self.interval(part, &lang.t("changes-csv-slope-change"), effect.slope, &low, &high);
        self.figure(part, &lang.t("changes-csv-dispersion"), decimal(effect.dispersion, DECIMALS), false);
        self.figure(part, &lang.t("changes-csv-detectable"), decimal(effect.detectable, DECIMALS), false);
        if let Some(needed) = effect.answers_needed {
            self.figure(part, &lang.t("changes-csv-needed"), decimal(needed, DECIMALS), false);
        }
    }

    fn interval(&mut self, part: &str, name: &str, interval: Option<Interval>, low: &str, high: &str) {
        let Some(interval) = interval else { return };
        self.figure(part, name, decimal(interval.estimate, DECIMALS), false);
        self.figure(part, &format!("{name}: {low}"), decimal(interval.low, DECIMALS), false);
        self.figure(part, &format!("{name}: {high}"), decimal(interval.high, DECIMALS), false);
    }

    fn people(&mut self, facts: &Facts) {
        let lang = self.lang;
        let helped = lang.t("changes-csv-helped");
        for (answer, count) in &facts.helped {
            self.count(&helped, &said_words(*answer, lang), *count);
        }
        let part = lang.t("changes-chain-words");
        self.count(&part, &lang.t("changes-csv-feedback"), Seen::of(facts.linked).count());
        if let Some((answered, _)) = facts.answered_shown() {
            self.count(&part, &lang.t("changes-csv-answered"), Some(answered));
        }
        // Who pressed is not known to anybody, so their number is told as it is, on the page too.
        self.count(&part, &lang.t("changes-csv-me-too"), Some(facts.me_too));
        if let Some(people) = facts.people() {
            self.count(&lang.t("changes-chain-participation"), &lang.t("changes-csv-people"), Seen::of(people).count());
        }
        let part = lang.t("changes-chain-steps");
        self.figure(&part, &lang.t("changes-csv-steps"), facts.steps.len().to_string(), false);
        self.figure(&part, &lang.t("changes-csv-steps-done"), facts.steps_done().to_string(), false);
    }

    fn count(&mut self, part: &str, item: &str, count: Option<u64>) {
        self.figure(part, item, count.map(|count| count.to_string()).unwrap_or_default(), count.is_none());
    }
}
