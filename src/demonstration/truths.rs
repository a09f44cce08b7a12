//! Answers drawn from known truths, month by month. Pure: a month so many months before now has the same answers at every
//! loading, whatever the day, so that the same is found of each change.

use chrono::NaiveDate;

use super::lots::{Lots, NOT_CONCERNED};
use super::material::{ChangeLine, Material, TruthLine};
use super::times::month;
use crate::changes::Measure;
use crate::changes::store::Measured;
use crate::platform::clock::{DAY, MINUTE, Millis};
use crate::platform::ids::Randomness;

/// How many agree to the statements of which no truth is told at a unit, as a share; nothing changes in them.
const USUAL: [(&str, f64); 7] = [
    ("help_when_needed", 0.78),
    ("cared_as_whole", 0.81),
    ("decided_together", 0.74),
    ("felt_safe", 0.86),
    ("know_what_next", 0.72),
    ("understandable", 0.83),
    ("useful", 0.85),
];
/// The recommendation index where no truth is told of it.
const USUAL_INDEX: f64 = 38.0;

/// All truths of one unit: what is asked there after a visit, or what its team counts.
#[derive(Debug)]
pub struct Survey<'a> {
    pub county: &'a str,
    pub unit: &'a str,
    pub service: &'a str,
    truths: Vec<(&'a TruthLine, Option<&'a ChangeLine>)>,
}

/// An answer to a short survey after a visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    pub received_at: Millis,
    pub language: &'static str,
    /// 0 to 10, if it was asked.
    pub nps: Option<i64>,
    /// Statement key and 1 to 5, or none for "does not concern me".
    pub answers: Vec<(String, Option<i64>)>,
    /// Themes that were chosen.
    pub themes: Vec<String>,
}

/// A question of which nothing is stored yet: when it came and after how many days it is answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    pub received_at: Millis,
    pub days: f64,
    /// Which of the questions it is, from 0.
    pub which: u64,
}

/// The truths of the material by unit.
pub fn surveys(material: &Material) -> Vec<Survey<'_>> {
    let mut found: Vec<Survey<'_>> = Vec::new();
    for truth in &material.truths {
        let change = material.changes.iter().find(|change| Some(&change.name) == truth.change.as_ref());
        match found.iter_mut().find(|survey| survey.county == truth.county && survey.unit == truth.unit) {
            Some(survey) => survey.truths.push((truth, change)),
            None => {
                let (county, unit, service) = (&truth.county, &truth.unit, &truth.service);
                found.push(Survey { county, unit, service, truths: vec![(truth, change)] });
            }
        }
    }
    found
}

/// The level that is true of a month so many months before now, but for what is the month's own.
fn level(truth: &TruthLine, change: Option<&ChangeLine>, ago: i64) -> f64 {
    let (started, done) = (change.and_then(|change| change.started), change.and_then(|change| change.done));
    let step = match (started, done) {
        (Some(started), _) if ago > started => truth.before,
        (_, Some(done)) if ago < done => truth.after,
        (Some(_), Some(_)) => f64::midpoint(truth.before, truth.after),
        _ => truth.before,
    };
    step + truth.trend * (started.unwrap_or(12) - ago) as f64
}

impl Survey<'_> {
    fn of_kind(&self, wanted: impl Fn(&Measure) -> bool) -> impl Iterator<Item = (&TruthLine, Option<&ChangeLine>, Measure)> {
        let measured = self.truths.iter().filter_map(|(truth, change)| Some((*truth, *change, Measure::from_key(&truth.measure)?)));
        measured.filter(move |(_, _, measure)| wanted(measure))
    }

    /// Randomness of its own for each month of each unit.
    fn lots(&self, seed: u64, ago: i64) -> Lots {
        let name = self.unit.bytes().fold(seed, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        Lots(Randomness::seeded(name.wrapping_mul(1000).wrapping_add(ago.unsigned_abs())))
    }

    /// The answers of the month so many months before now, as far as they have come; those of a month that is over are the
    /// same at every loading.
    pub fn answers(&self, seed: u64, ago: i64, now: Millis) -> Vec<Scores> {
        let (lots, first, next) = (self.lots(seed, ago), month(now, ago), month(now, ago - 1));
        let asked: Vec<(&TruthLine, Measure, f64)> = self
            .of_kind(|measure| matches!(measure, Measure::Statement(_) | Measure::Nps | Measure::Theme(_)))
            .filter(|(truth, _, _)| ago <= truth.since)
            .map(|(truth, change, measure)| (truth, measure, level(truth, change, ago) + truth.spread * lots.normal()))
            .collect();
        // What is asked besides has randomness of its own: what is true stays what it was.
        let (beside, usual) = (self.lots(seed.wrapping_add(1), ago), self.usual());
        let most = asked.iter().map(|(truth, _, _)| truth.a_month).max().unwrap_or(0);
        let all = lots.about(most);
        let mut answers = Vec::with_capacity(usize::try_from(all).unwrap_or(0));
        for place in 0..all {
            let mut answer = Scores {
                language: language(self.county, lots.0.below(100)),
                nps: None,
                answers: Vec::new(),
                themes: Vec::new(),
                received_at: lots.moment(first, next),
            };
            // What fewer are asked, the first of the month are asked.
            for (truth, measure, level) in asked.iter().filter(|(truth, _, _)| place * most < all * truth.a_month) {
                match measure {
                    Measure::Statement(key) => {
                        let level = truth.swedish(ago).filter(|_| answer.language == "sv").unwrap_or(*level);
                        answer.answers.push((key.clone(), lots.agreeing(level, truth.not_concerned.unwrap_or(NOT_CONCERNED))));
                    }
                    Measure::Nps => answer.nps = Some(lots.recommending(*level)),
                    Measure::Theme(theme) if lots.share() < *level => answer.themes.push(theme.clone()),
                    Measure::Theme(_) | Measure::Days | Measure::Count => {}
                }
            }
            answer.answers.extend(usual.iter().map(|(key, share)| ((*key).to_owned(), beside.agreeing(*share, 2 * NOT_CONCERNED + 1))));
            if !asked.iter().any(|(_, measure, _)| *measure == Measure::Nps) {
                answer.nps = Some(beside.recommending(USUAL_INDEX));
            }
            answers.push(answer);
        }
        answers.retain(|answer| answer.received_at < now - MINUTE);
        answers.sort_by_key(|answer| answer.received_at);
        answers
    }

    /// The statements of which no truth is told here.
    fn usual(&self) -> Vec<(&'static str, f64)> {
        let told = |key: &str| self.truths.iter().any(|(truth, _)| truth.measure == key);
        USUAL.into_iter().filter(|(key, _)| !told(key)).collect()
    }

    /// The questions of a month, of which the days until an answer are known.
    pub fn questions(&self, seed: u64, ago: i64, now: Millis) -> Vec<Asked> {
        let Some((truth, change, _)) = self.of_kind(|measure| *measure == Measure::Days).find(|(truth, _, _)| ago <= truth.since) else {
            return Vec::new();
        };
        let (lots, first, next) = (self.lots(seed, ago), month(now, ago), month(now, ago - 1));
        let mean = level(truth, change, ago);
        let one =
            |_| Asked { received_at: lots.moment(first, next), days: mean * (0.4 + 1.2 * lots.share()), which: lots.0.below(1 << 32) };
        let mut asked: Vec<Asked> = (0..lots.about(truth.a_month)).map(one).collect();
        asked.retain(|one| one.received_at < now - MINUTE);
        asked.sort_by_key(|one| one.received_at);
        asked
    }

    /// What a team counted of its own in whole months, each with the first day of the next, by the change it is counted for.
    pub fn counts(&self, seed: u64, now: Millis) -> Vec<(&ChangeLine, Vec<(Measured, NaiveDate)>)> {
        let counted = self.of_kind(|measure| *measure == Measure::Count).filter_map(|(truth, change, _)| Some((truth, change?)));
        let one = |truth: &TruthLine, change: &ChangeLine, ago: i64| {
            let lots = self.lots(seed, ago);
            let out_of = (truth.a_month > 0).then(|| lots.about(truth.a_month) as f64);
            let usual = out_of.map_or(1.0, |out_of| out_of / truth.a_month as f64);
            let number = lots.number(level(truth, Some(change), ago) * usual);
            (Measured { month: month(now, ago), number, out_of }, month(now, ago - 1))
        };
        counted.map(|(truth, change)| (change, (1..=truth.since).rev().map(|ago| one(truth, change, ago)).collect())).collect()
    }

    /// The months in which something was asked, the first first: how many months before now.
    pub fn months(&self) -> impl Iterator<Item = i64> + use<> {
        (0..=self.truths.iter().map(|(truth, _)| truth.since).max().unwrap_or(0)).rev()
    }
}

/// The language of a survey: as people answer in a county of one language and in one of two.
fn language(county: &str, lot: u64) -> &'static str {
    match (county, lot) {
        ("pohjanmaa", 0..=47) => "sv",
        (_, 97..) => "en",
        _ => "fi",
    }
}

/// How long ago the first answer may be, in milliseconds.
pub const REACH: Millis = 25 * 31 * DAY;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::clock::start_of_day;

    /// The last moment of a year, the first of a month, the days the clock is set, a leap day, the middle of a month.
    const NOWS: [&str; 7] = [
        "2026-12-31T23:59:00+02:00",
        "2027-01-01T00:01:00+02:00",
        "2026-03-29T04:30:00+03:00",
        "2026-10-25T03:30:00+02:00",
        "2028-02-29T12:00:00+02:00",
        "2026-07-31T08:00:00+03:00",
        "2026-06-15T12:00:00+03:00",
    ];

    fn millis(text: &str) -> Millis {
        chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis()
    }

    #[test]
    fn a_month_that_is_over_has_the_same_answers_at_every_loading() {
        let material = Material::read().unwrap();
        let without_time = |now: Millis, survey: &Survey<'_>, ago: i64| -> Vec<Scores> {
            let mut all = survey.answers(1, ago, now);
            let (first, next) = (start_of_day(month(now, ago)), start_of_day(month(now, ago - 1)));
            assert!(all.iter().all(|one| (first..next).contains(&one.received_at)) && all.is_sorted_by_key(|one| one.received_at));
            all.iter_mut().for_each(|one| one.received_at = 0);
            all.sort_by_key(|one| format!("{one:?}"));
            all
        };
        for survey in surveys(&material) {
            for ago in survey.months().filter(|ago| *ago > 0) {
                let usual = without_time(millis(NOWS[6]), &survey, ago);
                for now in NOWS {
                    assert_eq!(without_time(millis(now), &survey, ago), usual, "{} {ago} {now}", survey.unit);
                }
                assert_eq!(survey.questions(1, ago, millis(NOWS[0])).len(), survey.questions(1, ago, millis(NOWS[1])).len());
            }
            let (now, last) = (millis(NOWS[6]), survey.answers(1, 0, millis(NOWS[6])));
            assert!(last.iter().all(|one| one.received_at < now), "nothing comes from the future");
        }
    }
}
