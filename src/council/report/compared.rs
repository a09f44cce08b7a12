//! What is compared between languages, what was found, and each finding in one sentence.

use asko_locales::{Lang, number};

use super::figures::{Pair, Reference};
use super::{Figures, Inputs, Name};
use crate::council::population::Tongue;
use crate::organisations::Named as _;
use crate::statistics::difference::{Compared, Difference, Finding, compare};

use super::parts::listed;

/// The difference of shares that must have been seen before it is said that none was: ten percentage points.
const SIZE: f64 = 0.1;
/// The difference of medians for the same: two days.
const DAYS: f64 = 2.0;

/// What is compared, besides the statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Answered by the promised day.
    InTime,
    /// The median of the days to an answer.
    Days,
    /// The giver found the answer to be one.
    Rated,
    /// Led to a change.
    Led,
}

/// A difference that was found: of which thirds, and beside what.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The difference.
    pub difference: Difference,
    /// What the language is compared with.
    pub reference: Reference,
    /// The thirds, from 1 to 3.
    pub thirds: Vec<u32>,
}

impl Reference {
    /// As texts choose by it.
    const fn code(self) -> &'static str {
        match self {
            Self::Finnish => "fi",
            Self::Rest => "rest",
        }
    }
}

/// Something that can be compared, and beside what.
type Comparable = (Compared, Reference, Vec<u32>);

fn comparable<T>(pair: Pair<T>, compared: impl Fn(T, T) -> Compared) -> Comparable {
    (compared(pair.first, pair.second), pair.reference, pair.thirds)
}

/// Compares a family of comparisons: those that can be made err together in 5 %.
fn together<T>(wanted: Vec<(T, Option<Comparable>)>, size: f64) -> Vec<(T, Option<Found>)> {
    let all: Vec<Compared> = wanted.iter().filter_map(|(_, comparable)| comparable.as_ref().map(|(compared, ..)| *compared)).collect();
    let mut found = compare(&all, size).into_iter();
    let found_of = |(what, comparable): (T, Option<Comparable>)| {
        let found = comparable.and_then(|(_, reference, thirds)| Some(Found { difference: found.next()?, reference, thirds }));
        (what, found)
    };
    wanted.into_iter().map(found_of).collect()
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::InTime, Self::Days, Self::Rated, Self::Led];

    /// The difference that must have been seen before it is said that none was.
    const fn size(self) -> f64 {
        if matches!(self, Self::Days) { DAYS } else { SIZE }
    }

    /// How many of what people read are in one of what is compared: percentage points of shares, days of days.
    pub const fn scale(self) -> f64 {
        if matches!(self, Self::Days) { 1.0 } else { 100.0 }
    }

    /// In words.
    pub fn words(self, lang: Lang) -> String {
        match self {
            Self::InTime => lang.t("council-equity-in-time").into_owned(),
            Self::Days => lang.t("council-equity-median").into_owned(),
            Self::Rated => lang.t("council-equity-rated").into_owned(),
            Self::Led => lang.t("council-equity-led").into_owned(),
        }
    }

    /// Each other language beside Finnish or the rest; nothing where nothing can be compared.
    pub fn found(self, figures: &Figures) -> Vec<(Tongue, Option<Found>)> {
        let of = |language: usize| match self {
            Self::InTime => figures.in_time(language).map(|pair| comparable(pair, Compared::Estimates)),
            Self::Days => figures.days(language).map(|pair| comparable(pair, Compared::Estimates)),
            Self::Rated => figures.shares(language, |of| of.rated).map(|pair| comparable(pair, Compared::Shares)),
            Self::Led => figures.shares(language, |of| of.led).map(|pair| comparable(pair, Compared::Shares)),
        };
        together(Tongue::ALL.iter().enumerate().skip(1).map(|(place, tongue)| (*tongue, of(place))).collect(), self.size())
    }

    /// What was found, in one sentence.
    pub fn sentence(self, tongue: Tongue, found: &Found, lang: Lang) -> String {
        let (difference, low, high) = points(&found.difference, self.scale(), lang);
        let values = [
            ("language", tongue.code().into()),
            ("difference", (&difference).into()),
            ("low", (&low).into()),
            ("high", (&high).into()),
            ("reference", found.reference.code().into()),
        ];
        let only = [("language", tongue.code().into())];
        match (self, found.difference.finding) {
            (Self::InTime, Finding::Larger) => lang.with("council-equity-in-time-larger", &values),
            (Self::InTime, Finding::Smaller) => lang.with("council-equity-in-time-smaller", &values),
            (Self::InTime, Finding::NoDifferenceSeen) => lang.with("council-equity-in-time-same", &values),
            (Self::InTime, Finding::TooFew) => lang.with("council-equity-in-time-few", &only),
            (Self::Days, Finding::Larger) => lang.with("council-equity-days-larger", &values),
            (Self::Days, Finding::Smaller) => lang.with("council-equity-days-smaller", &values),
            (Self::Days, Finding::NoDifferenceSeen) => lang.with("council-equity-days-same", &values),
            (Self::Days, Finding::TooFew) => lang.with("council-equity-days-few", &only),
            (Self::Rated, Finding::Larger) => lang.with("council-equity-rated-larger", &values),
            (Self::Rated, Finding::Smaller) => lang.with("council-equity-rated-smaller", &values),
            (Self::Rated, Finding::NoDifferenceSeen) => lang.with("council-equity-rated-same", &values),
            (Self::Rated, Finding::TooFew) => lang.with("council-equity-rated-few", &only),
            (Self::Led, Finding::Larger) => lang.with("council-equity-led-larger", &values),
            (Self::Led, Finding::Smaller) => lang.with("council-equity-led-smaller", &values),
            (Self::Led, Finding::NoDifferenceSeen) => lang.with("council-equity-led-same", &values),
            (Self::Led, Finding::TooFew) => lang.with("council-equity-led-few", &only),
        }
    }
}

/// A difference and the ends of its interval as people read them. Where the words say that it is less, all three are turned, so
/// that the difference is a number over 0.
fn points(found: &Difference, scale: f64, lang: Lang) -> (String, String, String) {
    let (low, high) = found.interval.unwrap_or((found.value, found.value));
    let shown = |value: f64| number(lang, value * scale, 1);
    if found.finding == Finding::Smaller {
        (shown(-found.value), shown(-high), shown(-low))
    } else {
        (shown(found.value), shown(low), shown(high))
    }
}

/// The statements of one language beside those in Finnish or the rest, all of them one family.
pub fn statements<'a>(inputs: &'a Inputs, figures: &Figures, language: usize) -> Vec<(&'a Name, Option<Found>)> {
    let wanted = inputs.statements.iter().map(|(key, words)| {
        let pair = figures.shares(language, |of| of.statements.iter().find(|agreed| agreed.key == *key).and_then(|agreed| agreed.share));
        (words, pair.map(|pair| comparable(pair, Compared::Shares)))
    });
    together(wanted.collect(), SIZE)
}

/// What is said of the statements of one language; nothing where nothing is found of any.
pub fn statements_sentence(tongue: Tongue, found: &[(&Name, Option<Found>)], lang: Lang) -> Option<String> {
    let with = |wanted: Finding| -> Vec<String> {
        let hits = found.iter().filter(|(_, found)| found.as_ref().is_some_and(|found| found.difference.finding == wanted));
        hits.map(|(words, _)| format!("”{}”", words.name(lang))).collect()
    };
    // Statements of one language are mostly beside the same; where they are not, the sentence says the more careful one.
    let rest = found.iter().any(|(_, found)| found.as_ref().is_some_and(|found| found.reference == Reference::Rest));
    let reference = if rest { Reference::Rest } else { Reference::Finnish }.code();
    let (more, less) = (with(Finding::Larger), with(Finding::Smaller));
    let same = i64::try_from(with(Finding::NoDifferenceSeen).len()).unwrap_or(i64::MAX);
    let mut sentences = Vec::new();
    let (language, reference) = (("language", tongue.code().into()), ("reference", reference.into()));
    if !less.is_empty() {
        let less = listed(&less);
        let values = [language, reference, ("statements", (&less).into())];
        sentences.push(lang.with("council-equity-agree-less", &values));
    }
    if !more.is_empty() {
        let more = listed(&more);
        let values = [language, reference, ("statements", (&more).into())];
        sentences.push(lang.with("council-equity-agree-more", &values));
    }
    if same > 0 {
        let all = i64::try_from(found.len()).unwrap_or(i64::MAX);
        sentences.push(lang.with("council-equity-agree-same", &[language, reference, ("same", same.into()), ("all", all.into())]));
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}
