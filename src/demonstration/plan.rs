//! When everything of the demonstration happened, and what was answered on the scales. Pure: the same seed and the
//! same now give the same plan, and nothing in it is later than now.

use super::material::{Material, Piece};
use super::times::{ChangeTimes, at_work, change_times};
use crate::feedback::AnswerWanted;
use crate::platform::clock::{DAY, HOUR, MINUTE, Millis, day_in_finland, start_of_day};
use crate::platform::ids::Randomness;

/// How far back the demonstration reaches.
pub const REACH: Millis = 728 * DAY;

/// A piece of feedback with its times.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// Its place in the material.
    pub piece: usize,
    /// The change it led to, by its place in the material.
    pub change: Option<usize>,
    /// The decision about it, by its place in the material.
    pub decision: Option<usize>,
    /// When it arrived.
    pub received_at: Millis,
    /// Whether an answer is wanted.
    pub wanted: AnswerWanted,
    /// Where to write.
    pub email: Option<String>,
    /// 0 to 10.
    pub nps: Option<i64>,
    /// For each statement in order: not answered, not concerned, or 1 to 5.
    pub scores: Vec<Option<Option<i64>>>,
    /// When somebody took it.
    pub claimed_at: Option<Millis>,
    /// When it was answered, or decided that nothing changes.
    pub answered_at: Option<Millis>,
    /// When the giver wrote back.
    pub replied_at: Option<Millis>,
    /// When it was closed.
    pub closed_at: Option<Millis>,
}

/// What the plan is made with.
struct Planner<'a> {
    material: &'a Material,
    changes: &'a [ChangeTimes],
    keys: &'a [String],
    random: Randomness,
    now: Millis,
}

/// Plans all pieces, in the order in which they arrived. `keys` are the statements' keys.
pub fn plan(material: &Material, keys: &[String], seed: u64, now: Millis) -> Vec<Planned> {
    let changes = change_times(material, now);
    let one = |(index, piece): (usize, &Piece)| {
        // Each piece has randomness of its own, so that another day changes little.
        let random = Randomness::seeded(seed.wrapping_add(index as u64));
        Planner { material, changes: &changes, keys, random, now }.piece(index, piece)
    };
    let mut all: Vec<Planned> = material.pieces.iter().enumerate().map(one).collect();
    all.sort_by_key(|planned| (planned.received_at, planned.piece));
    all
}

impl Planner<'_> {
    fn between(&self, from: i64, to: i64) -> i64 {
        let span = u64::try_from(to - from + 1).unwrap_or(1);
        from + i64::try_from(self.random.below(span)).unwrap_or(0)
    }

    fn chance(&self, percent: i64) -> bool {
        self.between(0, 99) < percent
    }

    fn past(&self, at: Millis) -> Option<Millis> {
        (at < self.now - 5 * MINUTE).then_some(at)
    }

    fn piece(&self, index: usize, piece: &Piece) -> Planned {
        let complains = piece.kind != "thanks";
        let fits = |unit: &str, theme: &String| complains && unit == piece.unit && piece.themes.contains(theme);
        let change = self.material.changes.iter().position(|change| fits(&change.unit, &change.theme));
        let decision = self.material.decisions.iter().position(|decision| piece.text.starts_with(&decision.begins));
        let change = change.filter(|_| decision.is_none());
        let unanswered = complains && piece.answer.is_none() && decision.is_none();
        let lot = self.between(0, 99);
        let (age, wanted) = match change.and_then(|change| self.changes.get(change)) {
            // What led to a change came before it.
            Some(times) => (self.now - times.created_at + DAY * self.between(12, 170), piece.answer.is_some()),
            None if decision.is_some() => (DAY * self.between(45, 300), true),
            None if unanswered && lot < 47 => (HOUR * self.between(1, 13 * 24), lot < 41),
            // Waits longer than promised.
            None if unanswered && lot < 62 => (DAY * self.between(16, 24), true),
            None if unanswered => (self.some_age(piece), false),
            None => (self.some_age(piece), piece.answer.is_some()),
        };
        let received_at = self.hour_of_giving(self.now - age);
        let email = (wanted && self.chance(14)).then(|| self.address());
        let wanted = match (wanted, &email) {
            (false, _) => AnswerWanted::No,
            (true, None) => AnswerWanted::Code,
            (true, Some(_)) => AnswerWanted::Email,
        };
        let (nps, scores) = self.scores(piece);
        let mut planned = Planned {
            piece: index,
            change,
            decision,
            received_at,
            wanted,
            email,
            nps,
            scores,
            claimed_at: None,
            answered_at: None,
            replied_at: None,
            closed_at: None,
        };
        self.live(&mut planned, piece);
        planned
    }

    /// More of late than long ago; where a change was made, enough after it to see its effect.
    fn some_age(&self, piece: &Piece) -> Millis {
        let done = self.changes.iter().zip(&self.material.changes).filter(|(_, change)| change.unit == piece.unit);
        if let Some(done_at) = done.filter_map(|(times, _)| times.done_at).min()
            && self.chance(34)
        {
            return self.between(2 * DAY, (self.now - done_at).max(3 * DAY));
        }
        let (one, other) = (self.between(2 * DAY, REACH), self.between(2 * DAY, REACH));
        if self.chance(55) { one.min(other) } else { one }
    }

    /// Within the same day, at an hour when people write.
    fn hour_of_giving(&self, at: Millis) -> Millis {
        let hour = match self.between(0, 99) {
            0..=57 => self.between(8, 16),
            58..=84 => self.between(17, 21),
            85..=94 => self.between(6, 7),
            _ => self.between(22, 23),
        };
        let there = start_of_day(day_in_finland(at)) + hour * HOUR + self.between(0, HOUR - 1);
        // Today's hours may not have come yet.
        if there < self.now - 20 * MINUTE { there } else { at.min(self.now - self.between(20, 200) * MINUTE) }
    }

    fn address(&self) -> String {
        const NAMES: [&str; 8] = ["marjatta", "kalle.h", "britta", "o.lind", "veikko50", "tuula-r", "nisse", "anna.maria"];
        let place = self.random.below(NAMES.len() as u64);
        let name = usize::try_from(place).ok().and_then(|place| NAMES.get(place)).copied().unwrap_or("anna");
        format!("{name}@example.org")
    }

    /// The answers to the statements, around the mood. What a change does to them is in the short surveys, not here.
    fn scores(&self, piece: &Piece) -> (Option<i64>, Vec<Option<Option<i64>>>) {
        if !piece.text.is_empty() && self.chance(8) {
            return (None, Vec::new());
        }
        let score = |_: &String| match self.between(0, 99) {
            0..=5 => None,
            6..=12 => Some(None),
            lot => Some(Some((piece.mood + i64::from(lot > 80) - i64::from(lot < 33)).clamp(1, 5))),
        };
        let scores = self.keys.iter().map(score).collect();
        let middle = [0, 1, 4, 6, 8, 10].get(usize::try_from(piece.mood).unwrap_or(3)).copied().unwrap_or(6);
        let nps = (!self.chance(9)).then(|| (middle + self.between(-1, 1)).clamp(0, 10));
        (nps, scores)
    }

    /// What happened after it arrived, as far as now.
    fn live(&self, planned: &mut Planned, piece: &Piece) {
        let received = planned.received_at;
        let after = |days: i64, hour: i64| at_work(received + days * DAY, hour * HOUR + self.between(0, 50) * MINUTE);
        if piece.answer.is_some() || planned.decision.is_some() {
            let days = match self.between(0, 99) {
                0..=5 => self.between(16, 23),
                _ if piece.kind == "thanks" => self.between(1, 6),
                _ => self.between(1, 11),
            };
            let hour = self.between(10, 15);
            let Some(answered_at) = self.past(after(days, hour)) else { return };
            planned.answered_at = Some(answered_at);
            planned.claimed_at = Some((answered_at - self.between(20, 100) * MINUTE).max(received + MINUTE));
            let mut rest = answered_at;
            if piece.reply.is_some() {
                planned.replied_at = self.past(self.evening_after(answered_at));
                match planned.replied_at {
                    Some(replied_at) => rest = replied_at,
                    None => return,
                }
            }
            let wait = self.between(14, 70);
            planned.closed_at = self.past(at_work(rest + wait * DAY, 9 * HOUR + self.between(0, 300) * MINUTE));
        } else if planned.wanted == AnswerWanted::No {
            planned.closed_at = self.past(after(self.between(1, 7), self.between(9, 15)));
        }
    }

    fn evening_after(&self, at: Millis) -> Millis {
        start_of_day(day_in_finland(at + self.between(1, 4) * DAY)) + self.between(17, 20) * HOUR + self.between(0, 59) * MINUTE
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Millis = 1_785_736_800_000;

    fn planned(now: Millis) -> (Material, Vec<Planned>) {
        let material = Material::read().unwrap();
        let keys: Vec<String> = ["help_when_needed", "useful", "understandable"].map(str::to_owned).to_vec();
        let all = plan(&material, &keys, 1, now);
        (material, all)
    }

    #[test]
    fn nothing_is_in_the_future_and_everything_is_in_order() {
        for hours in [0, 5, 11, 16, 23, 60, 24 * 47, 24 * 200] {
            let now = NOW + hours * HOUR;
            let (material, all) = planned(now);
            assert_eq!(all.len(), material.pieces.len());
            for one in &all {
                let order = [Some(one.received_at), one.claimed_at, one.answered_at, one.replied_at, one.closed_at, Some(now)];
                assert!(order.iter().flatten().is_sorted(), "{one:?}");
                assert!(now - one.received_at < 2 * 365 * DAY, "{one:?}");
            }
        }
    }

    #[test]
    fn the_same_now_gives_the_same_plan() {
        assert_eq!(planned(NOW).1, planned(NOW).1);
    }

    #[test]
    fn what_led_to_a_change_came_before_it() {
        let (material, all) = planned(NOW);
        let times = change_times(&material, NOW);
        for (index, at) in times.iter().enumerate() {
            let linked: Vec<&Planned> = all.iter().filter(|one| one.change == Some(index)).collect();
            assert!(!linked.is_empty(), "{}", material.changes[index].title_fi);
            assert!(linked.iter().all(|one| one.received_at < at.created_at));
            assert!(at.done_at.is_none_or(|done| at.started_at.is_some_and(|started| at.created_at < started && started < done)));
        }
    }
}
