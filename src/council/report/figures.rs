//! The closed figures that the report needs, of a whole year or of its closed thirds.

use crate::council::population::Tongue;
use crate::reports::closing::{Closed, Figure, Variable, When};
use crate::statistics::difference::{Estimate, Share};

/// What closed figures call Finnish and other languages together.
const NOT_SWEDISH: &str = "not-sv";
/// The place of Swedish among the languages.
const SWEDISH: usize = 1;

/// How a statement was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// The statement's key.
    pub key: String,
    /// How many agreed, of how many who answered; none where that is hidden.
    pub share: Option<Share>,
}

/// The figures of feedback in one language, or in all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OfLanguage {
    /// How many pieces there were; none where that is hidden.
    pub pieces: Option<u64>,
    /// The median of the days to an answer, of those answered.
    pub days: Option<Estimate>,
    /// The 90th percentile.
    pub ninth: Option<f64>,
    /// The share that was answered by the promised day, by Kaplan and Meier.
    pub in_time: Option<Estimate>,
    /// Answers that their givers found to be one, of those that were rated.
    pub rated: Option<Share>,
    /// Pieces that led to a change, of all.
    pub led: Option<Share>,
    /// The statements.
    pub statements: Vec<Agreed>,
}

/// How many pieces there were of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pieces {
    /// So many.
    Known(u64),
    /// Not shown, but no more than so many.
    AtMost(u64),
    /// Not shown.
    Hidden,
}

impl Pieces {
    /// Those of two thirds together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Known(one), Self::Known(two)) => Self::Known(one + two),
            (Self::Known(one) | Self::AtMost(one), Self::Known(two) | Self::AtMost(two)) => Self::AtMost(one + two),
            (Self::Hidden, _) | (_, Self::Hidden) => Self::Hidden,
        }
    }
}

/// The figures of a third, or of all that is closed of the year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    /// The thirds they are of, from 1 to 3.
    pub thirds: Vec<u32>,
    /// Of all languages.
    pub all: OfLanguage,
    /// By language: Finnish, Swedish, others.
    pub languages: [OfLanguage; 3],
    /// Finnish and others together, where others are too few to be told apart.
    pub not_swedish: OfLanguage,
}

/// The figures of a county.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Of all that is closed of the year.
    pub whole: Span,
    /// Of each closed third: they may show what the year hides.
    pub thirds: Vec<Span>,
    /// Pieces by service.
    pub services: Vec<(i64, Pieces)>,
    /// By perspective: the code, and how many; none where that is hidden.
    pub perspectives: Vec<(&'static str, Option<u64>)>,
}

/// What a language is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// Feedback in Finnish.
    Finnish,
    /// All feedback in other languages than this one: what is left of the whole.
    Rest,
}

/// A language beside what it is compared with, and of which thirds.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair<T> {
    /// The language.
    pub first: T,
    /// What it is compared with.
    pub second: T,
    /// What that is.
    pub reference: Reference,
    /// The thirds, from 1 to 3.
    pub thirds: Vec<u32>,
}

/// What is left of a whole without a part.
fn without(whole: Share, part: Share) -> Option<Share> {
    let (successes, n) = (whole.successes.checked_sub(part.successes)?, whole.n.checked_sub(part.n)?);
    (n > 0 && successes <= n).then_some(Share { successes, n })
}

/// Shares of several thirds as one: by how many each is of, the interval from the distances of their ends, as for the difference
/// of two (Zou and Donner 2008).
fn together(parts: &[Estimate]) -> Option<Estimate> {
    let n: u64 = parts.iter().map(|part| part.n).sum();
    let weight = |part: &Estimate| part.n as f64 / n as f64;
    let distance = |end: fn(&Estimate) -> f64| parts.iter().map(|part| (weight(part) * end(part)).powi(2)).sum::<f64>().sqrt();
    let value = parts.iter().map(|part| weight(part) * part.value).sum::<f64>();
    let (down, up) = (distance(|part| part.value - part.low), distance(|part| part.high - part.value));
    (n > 0).then(|| Estimate { value, low: (value - down).max(0.0), high: (value + up).min(1.0), n })
}

impl Span {
    /// What a language is compared with, where it is kept as such.
    fn reference(&self, language: usize, reference: Reference) -> Option<&OfLanguage> {
        match reference {
            Reference::Finnish => self.languages.first(),
            Reference::Rest => (language == SWEDISH).then_some(&self.not_swedish),
        }
    }
}

impl Figures {
    /// The spans to look in: all that is closed, then the thirds that show what is asked for.
    fn spans<T>(&self, of: impl Fn(&Span) -> Option<T>) -> Vec<(&Span, T)> {
        if let Some(found) = of(&self.whole) {
            return vec![(&self.whole, found)];
        }
        self.thirds.iter().filter_map(|third| Some((third, of(third)?))).collect()
    }

    /// A share of a language (its place among the three) beside that of Finnish; where not both are shown, beside that of all
    /// other languages together, which whoever knows the whole can tell as well.
    #[must_use]
    pub fn shares(&self, language: usize, of: impl Fn(&OfLanguage) -> Option<Share>) -> Option<Pair<Share>> {
        let both = |span: &Span, reference: Reference| {
            let first = of(span.languages.get(language)?)?;
            let kept = span.reference(language, reference).and_then(&of);
            let left = || if reference == Reference::Rest { without(of(&span.all)?, first) } else { None };
            Some((first, kept.or_else(left)?))
        };
        [Reference::Finnish, Reference::Rest].into_iter().find_map(|reference| {
            let found = self.spans(|span| both(span, reference));
            let sum = |side: fn(&(Share, Share)) -> Share| {
                found
                    .iter()
                    .map(|(_, pair)| side(pair))
                    .fold(Share { successes: 0, n: 0 }, |sum, more| Share { successes: sum.successes + more.successes, n: sum.n + more.n })
            };
            let thirds = found.iter().flat_map(|(span, _)| span.thirds.clone()).collect();
            (!found.is_empty()).then(|| Pair { first: sum(|pair| pair.0), second: sum(|pair| pair.1), reference, thirds })
        })
    }

    /// The shares answered in time of a language, and of Finnish or of Finnish and others together.
    #[must_use]
    pub fn in_time(&self, language: usize) -> Option<Pair<Estimate>> {
        [Reference::Finnish, Reference::Rest].into_iter().find_map(|reference| {
            let both = |span: &Span| span.languages.get(language)?.in_time.zip(span.reference(language, reference)?.in_time);
            let found = self.spans(both);
            let side =
                |side: fn(&(Estimate, Estimate)) -> Estimate| together(&found.iter().map(|(_, pair)| side(pair)).collect::<Vec<_>>());
            let thirds = found.iter().flat_map(|(span, _)| span.thirds.clone()).collect();
            Some(Pair { first: side(|pair| pair.0)?, second: side(|pair| pair.1)?, reference, thirds })
        })
    }

    /// The medians of the days to an answer of the same; of the last third that shows both where the year does not, since medians
    /// cannot be put together.
    #[must_use]
    pub fn days(&self, language: usize) -> Option<Pair<Estimate>> {
        [Reference::Finnish, Reference::Rest].into_iter().find_map(|reference| {
            let both = |span: &Span| span.languages.get(language)?.days.zip(span.reference(language, reference)?.days);
            let (span, (first, second)) = self.spans(both).pop()?;
            Some(Pair { first, second, reference, thirds: span.thirds.clone() })
        })
    }
}

/// A place over the closed part of a year: one entry for the whole year, or one for each third. A third in which nothing was said
/// of the place has none.
#[derive(Clone, Debug)]
pub struct Over<'a>(pub Vec<&'a Closed>);

impl Over<'_> {
    /// A count; none where it is hidden in any part.
    #[must_use]
    pub fn count(&self, language: Option<&str>, variable: &Variable, column: &str) -> Option<u64> {
        self.0.iter().try_fold(0_u64, |sum, closed| Some(sum + closed.count(When::Whole, language, variable, column)?))
    }

    /// A part of a whole, where both may be shown.
    fn share(&self, language: Option<&str>, variable: &Variable, part: &str, whole: (&Variable, &str)) -> Option<Share> {
        let n = self.count(language, whole.0, whole.1)?;
        let successes = self.count(language, variable, part)?;
        (n > 0 && successes <= n).then_some(Share { successes, n })
    }

    /// A figure that cannot be put together from thirds.
    fn single(&self, language: Option<&str>, figure: Figure) -> Option<f64> {
        if let [one] = self.0.as_slice() { one.figure(language, figure) } else { None }
    }

    /// A share that is kept with the number it rests on: its count, rounded back.
    fn kept_share(&self, language: Option<&str>, count: Figure, share: Figure) -> Option<Share> {
        let mut sum = Share { successes: 0, n: 0 };
        for closed in &self.0 {
            let n = closed.figure(language, count)?;
            // A third without any has no share, and adds nothing.
            let part = if n == 0.0 { 0.0 } else { closed.figure(language, share)? };
            sum = Share { successes: sum.successes + (n * part).round() as u64, n: sum.n + n as u64 };
        }
        (sum.n > 0).then_some(sum)
    }

    /// The share answered in time.
    fn in_time(&self, language: Option<&str>) -> Option<Estimate> {
        let mut parts = Vec::new();
        for closed in &self.0 {
            let Some(value) = closed.figure(language, Figure::PromiseKept) else { continue };
            let n = closed.figure(language, Figure::PromiseCount).unwrap_or_default();
            let wilson = || crate::statistics::agreement::wilson((value * n).round() as u64, n as u64);
            let ends = closed.figure(language, Figure::PromiseLow).zip(closed.figure(language, Figure::PromiseHigh));
            let (low, high) = ends.or_else(wilson)?;
            parts.push(Estimate { value, low, high, n: n as u64 });
        }
        together(&parts)
    }

    /// The median days with their interval; of the whole year or of one third, since medians cannot be put together.
    fn days(&self, language: Option<&str>) -> Option<Estimate> {
        Some(Estimate {
            value: self.single(language, Figure::DaysMedian)?,
            low: self.single(language, Figure::DaysLow)?,
            high: self.single(language, Figure::DaysHigh)?,
            n: self.single(language, Figure::DaysCount)? as u64,
        })
    }

    /// Everything of a language, or of all.
    #[must_use]
    pub fn of_language(&self, language: Option<&str>, statements: &[String]) -> OfLanguage {
        let agreed = |key: &String| {
            let variable = Variable::Statement(key.clone());
            Agreed { key: key.clone(), share: self.share(language, &variable, "agree", (&variable, "answered")) }
        };
        OfLanguage {
            pieces: self.count(language, &Variable::Pieces, "all"),
            days: self.days(language),
            ninth: self.single(language, Figure::DaysNinth),
            in_time: self.in_time(language),
            rated: self.kept_share(language, Figure::RatedCount, Figure::RatedYes),
            led: self.share(language, &Variable::Linked, "of", (&Variable::Pieces, "all")),
            statements: statements.iter().map(agreed).collect(),
        }
    }

    /// All of it.
    #[must_use]
    pub fn span(&self, thirds: Vec<u32>, statements: &[String]) -> Span {
        let [finnish, swedish, other] = [Tongue::Finnish, Tongue::Swedish, Tongue::Other].map(Tongue::code);
        let of = |language: &str| self.of_language(Some(language), statements);
        let languages = [of(finnish), of(swedish), of(other)];
        Span { thirds, all: self.of_language(None, statements), languages, not_swedish: of(NOT_SWEDISH) }
    }
}
