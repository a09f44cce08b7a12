//! Figures that are no counts of pieces: how long answers took, how many promises were kept, how good answers were. A median
//! or a share is kept only where the count of answers that it rests on may be shown and is not small.

use std::collections::BTreeMap;

use super::decide::{Figures, Key, key};
use super::place::Place;
use super::take::{LANGUAGES, Taken, is_in};
use super::variable::{Figure, Variable};
use crate::feedback::ratings::Answered;
use crate::feedback::rollups::{Counted, Counts};
use crate::feedback::severity::RATINGS;
use crate::statistics::agreement::wilson;
use crate::statistics::kappa;
use crate::statistics::order::quantile_of_classes;
use crate::statistics::suppression::THRESHOLD;
use crate::statistics::survival::{Curve, Waited};

/// The fewest that a median or a share rests on.
pub(super) const LEAST: u64 = 20;
/// Figures of teams are told to the nearest of this.
const ROUNDED: u64 = 5;

/// The figures of one place and language that are being made.
struct Making<'a> {
    kept: &'a mut BTreeMap<Key, f64>,
    language: &'a str,
}

impl Making<'_> {
    fn put(&mut self, figure: Figure, value: f64) {
        self.kept.insert(key("whole", self.language, "figure", figure.code()), value);
    }

    /// The count of a column, where it is shown.
    fn shown(&self, variable: &Variable, column: &str) -> Option<u64> {
        // Counts are whole.
        self.kept.get(&key("whole", self.language, &variable.code(), column)).map(|count| *count as u64)
    }

    /// A share with its count and interval, when it rests on enough.
    fn share(&mut self, part: u64, of: u64, [count, share, low, high]: [Figure; 4]) {
        if of == 0 || of >= THRESHOLD {
            self.put(count, of as f64);
        }
        if let Some((from, to)) = wilson(part, of).filter(|_| of >= LEAST) {
            self.put(share, part as f64 / of as f64);
            self.put(low, from);
            self.put(high, to);
        }
    }
}

/// Adds the figures of all places to their counts.
pub(super) fn derive(taken: &[Taken], figures: &mut Figures) {
    for place in figures.keys().copied().collect::<Vec<_>>() {
        for language in LANGUAGES.into_iter().map(Some).chain([None]) {
            let Some(kept) = figures.get_mut(&place) else { continue };
            let counts = sum(taken, place, language);
            let mut making = Making { kept, language: language.unwrap_or("-") };
            answers(&mut making, &counts);
            if place == Place::County {
                quality(&mut making, &counts);
                if language.is_none() {
                    gravity(&mut making, &counts);
                }
            }
        }
    }
    let mut teams: Vec<i64> = taken.iter().map(|taken| taken.team_id).collect();
    teams.sort_unstable();
    teams.dedup();
    for team_id in teams {
        let place = Place::Team(team_id);
        let kept = figures.entry(place).or_default();
        team(&mut Making { kept, language: "-" }, &sum(taken, place, None));
    }
}

fn sum(taken: &[Taken], place: Place, language: Option<&str>) -> Counts {
    let mut counts = Counts::default();
    let ours = |taken: &&Taken| {
        place.holds(taken.service_id, taken.unit_id, taken.team_id) && language.is_none_or(|language| is_in(language, &taken.language))
    };
    for taken in taken.iter().filter(ours) {
        counts.add_all(&taken.counts, 1);
    }
    counts
}

fn positive(count: i64) -> u64 {
    u64::try_from(count).unwrap_or(0)
}

fn total(counts: &Counts, wanted: impl Fn(&Counted) -> bool) -> u64 {
    counts.iter().filter(|(what, _)| wanted(what)).map(|(_, count)| positive(count)).sum()
}

/// Days to an answer, by classes of whole days.
fn days(counts: &Counts) -> Vec<(i64, u64)> {
    let day = |(what, count): (&Counted, i64)| match what {
        Counted::DaysToAnswer(days) => Some((*days, positive(count))),
        _ => None,
    };
    counts.iter().filter_map(day).collect()
}

/// The promised answers, each with the part of its promised time after which it came, or that had passed while it was waited
/// for: 1 is the end of the promise.
fn promised(counts: &Counts) -> Vec<Waited> {
    let mut cases = Vec::new();
    for (what, count) in counts.iter() {
        let (promise, passed, answered) = match what {
            Counted::PromiseDays(promise, passed) => (*promise, *passed, true),
            Counted::StillWaiting(promise, passed) => (*promise, *passed, false),
            _ => continue,
        };
        let days = passed as f64 / promise.max(1) as f64;
        cases.extend((0..positive(count)).map(|_| Waited { days, answered }));
    }
    cases
}

/// Of how many promises, the share kept and its 95 % interval.
type Kept = (usize, f64, Option<(f64, f64)>);

/// The share answered before the promised time was over, by Kaplan and Meier: what still waits within its time counts neither
/// as kept nor as broken.
pub(super) fn kept(counts: &Counts) -> Option<Kept> {
    let cases = promised(counts);
    let curve = Curve::of(&cases).ok()?;
    // A promise that was kept has fewer days passed than it has; days are whole, so nothing lies between.
    let share = curve.answered_within(1.0 - 1e-9)?;
    Some((cases.len(), share.share, share.interval))
}

fn answers(making: &mut Making<'_>, counts: &Counts) {
    let (answered, wanted) = (making.shown(&Variable::Answer, "answered"), making.shown(&Variable::Answer, "wanted"));
    if let Some(n) = answered.filter(|n| *n >= LEAST) {
        let days = days(counts);
        making.put(Figure::DaysCount, n as f64);
        // The median's interval lies between the answers whose ranks are 0.98 √n about the middle (Conover 1999, "Practical
        // Nonparametric Statistics", section 3.2).
        let around = 0.979_981_992_270_027 / (n as f64).sqrt();
        let shares =
            [(Figure::DaysMedian, 0.5), (Figure::DaysLow, 0.5 - around), (Figure::DaysHigh, 0.5 + around), (Figure::DaysNinth, 0.9)];
        for (figure, share) in shares {
            if let Some(value) = quantile_of_classes(&days, share) {
                making.put(figure, value);
            }
        }
    }
    let Some(wanted) = wanted.filter(|_| answered.is_some()) else { return };
    let Some((n, share, interval)) = kept(counts).filter(|(n, ..)| *n as u64 >= LEAST) else { return };
    // How few were promised elsewhere or are handled with others is not told.
    if !(1..THRESHOLD).contains(&wanted.saturating_sub(n as u64)) {
        making.put(Figure::PromiseCount, n as f64);
    }
    making.put(Figure::PromiseKept, share);
    if let Some((low, high)) = interval {
        making.put(Figure::PromiseLow, low);
        making.put(Figure::PromiseHigh, high);
    }
}

fn quality(making: &mut Making<'_>, counts: &Counts) {
    let of = |what: &Counted| positive(counts.of(what));
    making.share(
        of(&Counted::Generic),
        of(&Counted::Replies),
        [Figure::GenericCount, Figure::GenericShare, Figure::GenericLow, Figure::GenericHigh],
    );
    making.share(
        of(&Counted::Rated(Answered::Yes.code().to_owned())),
        total(counts, |what| matches!(what, Counted::Rated(_))),
        [Figure::RatedCount, Figure::RatedYes, Figure::RatedLow, Figure::RatedHigh],
    );
    for (figure, count) in [(Figure::Thanks, of(&Counted::Thanks)), (Figure::Objections, of(&Counted::Objections))] {
        if !(1..THRESHOLD).contains(&count) {
            making.put(figure, count as f64);
        }
    }
}

/// How grave feedback is, and how well two raters agree.
fn gravity(making: &mut Making<'_>, counts: &Counts) {
    let rated = total(counts, |what| matches!(what, Counted::Severity(_)));
    let mut table = vec![vec![0_u64; RATINGS]; RATINGS];
    for (what, count) in counts.iter() {
        let Counted::RatedTwice(first, second) = what else { continue };
        let cell = usize::try_from(*first).ok().zip(usize::try_from(*second).ok());
        if let Some(cell) = cell.and_then(|(first, second)| table.get_mut(first).and_then(|row| row.get_mut(second))) {
            *cell += positive(count);
        }
    }
    let twice: u64 = table.iter().flatten().sum();
    for (figure, count) in [(Figure::SeverityCount, rated), (Figure::TwiceCount, twice)] {
        if !(1..THRESHOLD).contains(&count) {
            making.put(figure, count as f64);
        }
    }
    if twice < THRESHOLD {
        return;
    }
    let same: u64 = table.iter().enumerate().filter_map(|(place, row)| row.get(place)).sum();
    making.put(Figure::TwiceSame, same as f64 / twice as f64);
    if let Some(kappa) = kappa::quadratic(&table) {
        making.put(Figure::Kappa, kappa.value);
        making.put(Figure::KappaLow, kappa.low);
        making.put(Figure::KappaHigh, kappa.high);
    }
}

/// A team's work. Teams and services overlap, so exact counts of both would tell small ones; nobody who works is counted.
fn team(making: &mut Making<'_>, counts: &Counts) {
    let rounded = |count: u64| ((count + ROUNDED / 2) / ROUNDED * ROUNDED) as f64;
    let of = |what: &Counted| positive(counts.of(what));
    making.put(Figure::TeamReceived, rounded(of(&Counted::Pieces)));
    making.put(Figure::TeamWaiting, rounded(of(&Counted::Wanted).saturating_sub(of(&Counted::Answered))));
    making.put(Figure::Thanks, rounded(of(&Counted::Thanks)));
    let days = days(counts);
    if days.iter().map(|(_, count)| count).sum::<u64>() >= LEAST {
        for (figure, share) in [(Figure::DaysMedian, 0.5), (Figure::DaysNinth, 0.9)] {
            if let Some(value) = quantile_of_classes(&days, share) {
                making.put(figure, value);
            }
        }
    }
    if let Some((_, share, _)) = kept(counts).filter(|(n, ..)| *n as u64 >= LEAST) {
        making.put(Figure::PromiseKept, share);
    }
}
