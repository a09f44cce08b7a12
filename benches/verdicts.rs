//! How often the verdict on a change errs, and how often it sees a change: the tables of docs/statistics.md.
//!
//! `cargo bench --bench verdicts` for 20 000 simulated series in each cell (some minutes), `-- 2000` for fewer. The same
//! seed every time.

use asko::statistics::effect::{Direction, Family, Month, Phase, Question, Verdict, effect};

#[path = "../src/statistics/effect/tests/draw.rs"]
mod draw;

use draw::Draw;

/// What is simulated.
#[derive(Clone, Copy)]
struct World {
    kind: Kind,
    /// Months before and after.
    months: (i32, i32),
    /// Answers a month.
    answers: u32,
    /// Level at the middle, in natural units.
    base: f64,
    /// Trend a month.
    trend: f64,
    /// The change itself.
    step: f64,
    /// Variance as a multiple of the one by chance.
    inflated: f64,
    /// Amplitude of a yearly wave.
    season: f64,
    /// Standard deviation of shocks of which half lasts to the next month.
    lasting: f64,
    /// Whether the trend stops at the change.
    bent: bool,
}

#[derive(Clone, Copy)]
enum Kind {
    Share,
    /// Events a month are `base`.
    Rate,
    /// Net promoter score, passives one answer of five.
    Score,
}

const SHARE: World = World {
    kind: Kind::Share,
    months: (12, 12),
    answers: 50,
    base: 0.8,
    trend: 0.0,
    step: 0.0,
    inflated: 1.0,
    season: 0.0,
    lasting: 0.0,
    bent: false,
};

impl World {
    fn series(&self, draw: &mut Draw) -> Vec<Month> {
        let mut shock = 0.0;
        (0..self.months.0 + self.months.1)
            .map(|index| {
                let after = index >= self.months.0;
                let time = f64::from(index - self.months.0) + 0.5;
                let calendar = index.rem_euclid(12) + 1;
                if self.lasting > 0.0 {
                    shock = 0.5 * shock + 0.75_f64.sqrt() * self.lasting * draw.normal();
                }
                let level = self.base
                    + self.trend * if self.bent { time.min(0.0) } else { time }
                    + if after { self.step } else { 0.0 }
                    + self.season * (f64::from(calendar) * std::f64::consts::TAU / 12.0).sin()
                    + shock;
                let (value, denominator) = match self.kind {
                    Kind::Share => (draw.answers(self.answers, level, self.inflated), f64::from(self.answers)),
                    Kind::Rate => (draw.events(level, self.inflated), 1.0),
                    Kind::Score => {
                        let promoters = (0.4 + level / 200.0).clamp(0.01, 0.79);
                        (draw.score(self.answers, promoters, 0.8 - promoters), f64::from(self.answers))
                    }
                };
                let phase = if after { Phase::After } else { Phase::Before };
                Month { index, calendar: calendar as u8, value, denominator, phase, left_out: false }
            })
            .collect()
    }

    /// How often of `runs` each verdict is given: improved, worsened, no change seen, too little data.
    fn verdicts(&self, other: Option<&Self>, expected: f64, runs: u32) -> [f64; 4] {
        let family = match self.kind {
            Kind::Share => Family::Share,
            Kind::Rate => Family::Rate,
            Kind::Score => Family::Mean { spread: 200.0 },
        };
        let question = Question { family, direction: Direction::Up, expected };
        let mut draw = Draw::new(2026);
        let mut counts = [0_u32; 4];
        for _ in 0..runs {
            let (months, others) = (self.series(&mut draw), other.map(|other| other.series(&mut draw)).unwrap_or_default());
            let place = match effect(&months, &others, &question).map(|effect| effect.verdict) {
                Ok(Verdict::Improved) => 0,
                Ok(Verdict::Worsened) => 1,
                Ok(Verdict::NoChangeSeen) => 2,
                Ok(Verdict::TooLittleData) | Err(_) => 3,
            };
            if let Some(count) = counts.get_mut(place) {
                *count += 1;
            }
        }
        counts.map(|count| f64::from(count) / f64::from(runs))
    }
}

/// The larger of the two errors when nothing changed, in per cent.
fn error([improved, worsened, ..]: [f64; 4]) -> String {
    format!("{:.1}", improved.max(worsened) * 100.0)
}

fn all(verdicts: [f64; 4]) -> String {
    verdicts.map(|share| format!("{:.0}", share * 100.0)).join(" / ")
}

fn row(name: &str, cells: impl Iterator<Item = String>) {
    println!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
}

fn head(title: &str, columns: &[&str]) {
    println!("\n{title}\n\n| | {} |", columns.join(" | "));
    println!("|---|{}", "---:|".repeat(columns.len()));
}

fn errors(runs: u32) {
    head("Share 0.8, 12 + 12 months, no change: error by trend in points a month", &["−0.8", "−0.4", "0", "0.2", "0.4", "0.8"]);
    for answers in [5, 20, 50, 100, 300] {
        // Of five answers a month nothing is ever said.
        for inflated in [1.0, 2.0, 3.0].into_iter().take(if answers < 20 { 1 } else { 3 }) {
            let trends = [-0.8, -0.4, 0.0, 0.2, 0.4, 0.8];
            let world = |trend: f64| World { answers, inflated, trend: trend / 100.0, ..SHARE };
            row(
                &format!("{answers} answers, variance × {inflated}"),
                trends.iter().map(|trend| error(world(*trend).verdicts(None, 0.1, runs))),
            );
        }
    }
    head("Other levels and lengths, no change", &["trend 0", "trend 0.4", "trend −0.4", "trend 0.4, variance × 2"]);
    for (base, months) in [(0.5, (12, 12)), (0.9, (12, 12)), (0.8, (6, 6)), (0.8, (18, 6)), (0.8, (24, 12))] {
        for answers in [20, 50, 300] {
            let world = |trend: f64, inflated: f64| World { answers, base, months, trend, inflated, ..SHARE };
            let worlds = [world(0.0, 1.0), world(0.004, 1.0), world(-0.004, 1.0), world(0.004, 2.0)];
            let name = format!("{base}, {} + {} months, {answers} answers", months.0, months.1);
            row(&name, worlds.iter().map(|world| error(world.verdicts(None, 0.1, runs))));
        }
    }
}

fn powers(runs: u32) {
    let columns = ["0.80 → 0.90", "0.80 → 0.70", "0.88 → 0.94", "0.80 → 0.90, variance × 2", "no change, 0.1 registered"];
    head("Improved / worsened / no change seen / too little data, in per cent", &columns);
    for months in [(6, 6), (12, 12), (18, 18)] {
        for answers in [20, 35, 50, 100, 300] {
            let world = |base: f64, step: f64, inflated: f64| World { months, answers, base, step, inflated, ..SHARE };
            let cells = [
                world(0.8, 0.1, 1.0).verdicts(None, 0.1, runs),
                world(0.8, -0.1, 1.0).verdicts(None, 0.1, runs),
                world(0.88, 0.06, 1.0).verdicts(None, 0.06, runs),
                world(0.8, 0.1, 2.0).verdicts(None, 0.1, runs),
                world(0.8, 0.0, 1.0).verdicts(None, 0.1, runs),
            ];
            row(&format!("{} + {} months, {answers} answers", months.0, months.1), cells.into_iter().map(all));
        }
    }
}

fn families(runs: u32) {
    head("Rates, 12 + 12 months", &["error", "error, trend 0.5 %", "error, trend 0.5 %, variance × 2", "30 % fewer"]);
    for base in [5.0, 10.0, 30.0, 100.0] {
        let world = |trend: f64, step: f64, inflated: f64| {
            let world = World { kind: Kind::Rate, base, trend: trend * base, step: step * base, inflated, ..SHARE };
            world.verdicts(None, 0.3 * base, runs)
        };
        let cells = [error(world(0.0, 0.0, 1.0)), error(world(0.005, 0.0, 1.0)), error(world(0.005, 0.0, 2.0)), all(world(0.0, -0.3, 1.0))];
        row(&format!("{base} events a month"), cells.into_iter());
    }
    head("Net promoter score about 30, 12 + 12 months", &["error", "error, trend 0.8 points", "15 points more"]);
    for answers in [20, 50, 100, 300] {
        let world =
            |trend: f64, step: f64| World { kind: Kind::Score, answers, base: 30.0, trend, step, ..SHARE }.verdicts(None, 15.0, runs);
        row(&format!("{answers} answers"), [error(world(0.0, 0.0)), error(world(0.8, 0.0)), all(world(0.0, 15.0))].into_iter());
    }
}

fn comparisons(runs: u32) {
    let columns = ["nothing", "both 10 points more", "both 10 points more, trend 0.4", "own trend 0.4", "own 10 points more"];
    head("Against comparison units, 12 + 12 months: error, in the last column all four", &columns);
    for (answers, others) in [(50, 50), (50, 200), (100, 100), (200, 1000)] {
        let pair = |own: (f64, f64), other: (f64, f64)| {
            let world = |(trend, step): (f64, f64), answers: u32| World { answers, base: 0.75, trend, step, ..SHARE };
            world(own, answers).verdicts(Some(&world(other, others)), 0.1, runs)
        };
        let cells = [
            error(pair((0.0, 0.0), (0.0, 0.0))),
            error(pair((0.0, 0.1), (0.0, 0.1))),
            error(pair((0.004, 0.1), (0.004, 0.1))),
            error(pair((0.004, 0.0), (0.0, 0.0))),
            all(pair((0.0, 0.1), (0.0, 0.0))),
        ];
        row(&format!("{answers} answers, {others} of others"), cells.into_iter());
    }
}

/// How often a verdict other than the right one is given at least once, when a series of 12 + 12 months without a change
/// is looked at each month from the sixth after on.
fn looked_at_often(world: &World, runs: u32) -> String {
    let question = Question { family: Family::Share, direction: Direction::Up, expected: 0.1 };
    let mut draw = Draw::new(2026);
    let mut erred = [0_u32; 2];
    for _ in 0..runs {
        let months = world.series(&mut draw);
        let verdicts: Vec<Option<Verdict>> =
            (18..=24).map(|seen| effect(months.get(..seen)?, &[], &question).ok().map(|effect| effect.verdict)).collect();
        for (count, verdict) in erred.iter_mut().zip([Verdict::Improved, Verdict::Worsened]) {
            *count += u32::from(verdicts.contains(&Some(verdict)));
        }
    }
    format!("{:.1}", f64::from(erred.into_iter().max().unwrap_or(0)) / f64::from(runs) * 100.0)
}

fn beyond(runs: u32) {
    head("Beyond what is allowed for, share 0.8, no change: error", &["20 answers", "50 answers", "100 answers", "300 answers"]);
    let worlds = [
        ("trend of 0.6 points a month", World { trend: 0.006, ..SHARE }),
        ("trend of 0.8 points a month", World { trend: 0.008, ..SHARE }),
        ("trend of 0.8 points that stops at the change", World { trend: 0.008, bent: true, ..SHARE }),
        ("trend of 1.5 points a month", World { base: 0.7, trend: 0.015, ..SHARE }),
        ("yearly wave of ±3 points, 12 + 12 months", World { season: 0.03, ..SHARE }),
        ("yearly wave of ±3 points, 6 + 6 months", World { season: 0.03, months: (6, 6), ..SHARE }),
        ("yearly wave of ±3 points, 12 + 6 months", World { season: 0.03, months: (12, 6), ..SHARE }),
        ("yearly wave of ±3 points, 18 + 18 months (taken into account)", World { season: 0.03, months: (18, 18), ..SHARE }),
        ("shocks of 3 points, half of which last", World { lasting: 0.03, ..SHARE }),
        ("shocks of 3 points, half of which last, and trend 0.4", World { lasting: 0.03, trend: 0.004, ..SHARE }),
    ];
    for (name, world) in worlds {
        row(name, [20, 50, 100, 300].iter().map(|answers| error(World { answers: *answers, ..world }.verdicts(None, 0.1, runs))));
    }
    for (name, trend) in [("looked at every month from the 6th to the 12th after, no trend", 0.0), ("the same, trend of 0.4 points", 0.004)]
    {
        row(name, [20, 50, 100, 300].iter().map(|answers| looked_at_often(&World { answers: *answers, trend, ..SHARE }, runs / 4)));
    }
}

fn main() {
    let runs = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(20_000);
    println!("{runs} simulated series in each cell; per cent.");
    errors(runs);
    powers(runs);
    families(runs);
    comparisons(runs);
    beyond(runs);
}
