//! The pieces that are made: the same ones every time, spread like real ones.

use std::fmt::Write as _;

use asko::platform::clock::{DAY, HOUR, Millis};
use asko::text::themes::THEMES;
use serde::Deserialize;

/// How many counties give feedback.
pub const COUNTIES: usize = 40;
/// How many teams a county has.
pub const TEAMS: i64 = 12;
/// How many services are spoken of.
pub const SERVICES: i64 = 60;
/// How many changes a county has made of its feedback.
pub const CHANGES: i64 = 60;
/// The years of feedback.
const SPAN: Millis = 3 * 365 * DAY;
/// The statements of the national instrument.
const STATEMENTS: [&str; 7] =
    ["help_when_needed", "cared_as_whole", "decided_together", "felt_safe", "know_what_next", "understandable", "useful"];
/// Why nothing changes.
const REASONS: [&str; 6] = ["law", "money", "safety", "already-so", "not-ours", "other"];
/// How many rows one statement inserts.
const ROWS: usize = 500;

/// The largest county has three times as many units as the others.
pub const fn units_of(county: usize) -> i64 {
    if county == 0 { 120 } else { 40 }
}

/// The first of a county's units, from 1 on.
pub const fn first_unit(county: usize) -> i64 {
    if county == 0 { 1 } else { 121 + (county as i64 - 1) * 40 }
}

/// The first of a county's teams among those that are made, from 1 on.
pub const fn first_team(county: usize) -> i64 {
    1 + county as i64 * TEAMS
}

/// The services of a unit, one to three.
pub fn services_of(unit: i64) -> Vec<i64> {
    (0..=unit % 3).map(|number| 1 + (unit * 7 + number * 11) % SERVICES).collect()
}

#[derive(Deserialize)]
struct Line {
    text: String,
}

/// Texts as SQL has them, by language.
fn texts(lines: &str) -> Vec<String> {
    let short = |line: Line| line.text.chars().take(160).collect::<String>().replace('\'', "''");
    lines.lines().filter_map(|line| serde_json::from_str(line).ok()).map(short).collect()
}

/// Numbers that look drawn and are the same every time (splitmix64).
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: i64) -> i64 {
        ((self.next() >> 33) % end.unsigned_abs()) as i64
    }

    /// One of these, as often as it weighs.
    fn of<T: Copy>(&mut self, all: &[(T, i64)]) -> T {
        let mut left = self.below(all.iter().map(|(_, weight)| weight).sum());
        for (what, weight) in all {
            if left < *weight {
                return *what;
            }
            left -= weight;
        }
        all[0].0
    }
}

/// Rows on their way into a table.
struct Rows {
    into: &'static str,
    text: String,
    rows: usize,
}

impl Rows {
    const fn into(into: &'static str) -> Self {
        Self { into, text: String::new(), rows: 0 }
    }

    /// Adds a row to the statement; a new one begins after [`ROWS`].
    fn row(&mut self, values: std::fmt::Arguments<'_>) {
        let sign = match self.rows % ROWS {
            0 if self.rows > 0 => ";\n",
            0 => "",
            _ => ",",
        };
        self.text.push_str(sign);
        if self.rows.is_multiple_of(ROWS) {
            let _ = write!(self.text, "insert into {} values ", self.into);
        }
        let _ = write!(self.text, "({values})");
        self.rows += 1;
    }

    fn taken(&mut self) -> String {
        self.rows = 0;
        std::mem::take(&mut self.text)
    }
}

/// A number, or null.
struct Maybe(Option<i64>);

impl std::fmt::Display for Maybe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Some(number) => write!(f, "{number}"),
            None => f.write_str("null"),
        }
    }
}

/// Makes pieces.
pub struct Maker {
    count: usize,
    now: Millis,
    /// The rows of the counties, the largest first.
    counties: Vec<i64>,
    /// What is to be added to the numbers of teams, since every county has one already.
    teams_before: i64,
    account: i64,
    weights: Vec<(usize, i64)>,
    texts: [Vec<String>; 2],
    messages: i64,
    tables: [Rows; 9],
}

impl Maker {
    /// Makes `count` pieces up to `now`.
    pub fn new(count: usize, now: Millis, counties: Vec<i64>, teams_before: i64, account: i64) -> Self {
        let tables = [
            "feedback (id, reference, county_id, unit_id, service_id, team_id, language, kind, perspective, channel, text, masked, \
             answer_wanted, instrument_id, nps, stage, version, received_at, due_at, answered_at, closed_at, promise_days, queue, \
             priority, severity, thanks_passed_at)",
            "answers (feedback_id, statement_key, value)",
            "feedback_themes (feedback_id, theme, found_by)",
            "messages (id, feedback_id, at, author, account_id, language, text, kind, generic)",
            "decisions (feedback_id, at, account_id, reason, words)",
            "answer_ratings (message_id, feedback_id, rating, words, language, at)",
            "change_feedback (change_id, feedback_id, linked_at)",
            "thanks_passed (feedback_id, county_id, unit_id, text, language, passed_by, passed_at)",
            "severity_ratings (feedback_id, account_id, at, role, rating, note)",
        ];
        Self {
            count,
            now,
            counties,
            teams_before,
            account,
            weights: (0..COUNTIES).map(|county| (county, 10_000 / (county as i64 + 4))).collect(),
            texts: [
                texts(include_str!("../../src/demonstration/feedback_fi.jsonl")),
                texts(include_str!("../../src/demonstration/feedback_sv.jsonl")),
            ],
            messages: 0,
            tables: tables.map(Rows::into),
        }
    }

    /// The statements that store the pieces with these numbers.
    pub fn statements(&mut self, numbers: std::ops::Range<usize>) -> String {
        for number in numbers {
            self.piece(number);
        }
        let mut all = String::new();
        for table in &mut self.tables {
            let text = table.taken();
            if !text.is_empty() {
                all.push_str(&text);
                all.push_str(";\n");
            }
        }
        all
    }

    fn piece(&mut self, number: usize) {
        let id = number as i64 + 1;
        let mut draw = Draw((number as u64).wrapping_mul(0x2545_F491_4F6C_DD1D));
        let county = draw.of(&self.weights);
        let county_id = self.counties[county];
        // Few units are spoken of much.
        let unit = first_unit(county) + draw.below(units_of(county)).min(draw.below(units_of(county)));
        let services = services_of(unit);
        let service = services[draw.below(services.len() as i64) as usize];
        let (unit_id, service_id) = draw.of(&[((Some(unit), Some(service)), 85), ((None, Some(service)), 5), ((None, None), 10)]);
        let team = first_team(county) + if unit_id.is_some() { unit % TEAMS } else { draw.below(TEAMS) };
        let team_id = self.teams_before + team;
        let swedish = if county.is_multiple_of(4) { 40 } else { 4 };
        let language = draw.of(&[("fi", 90 - swedish), ("sv", swedish), ("en", 5), ("ru", 2), ("ar", 2), ("so", 1)]);
        let kind = draw.of(&[("thanks", 30), ("problem", 35), ("idea", 15), ("question", 10), ("unsaid", 10)]);
        let perspective = draw.of(&[("own", 60), ("relative", 20), ("helping", 5), ("unsaid", 15)]);
        let channel = draw.of(&[("web", 60), ("import", 40)]);
        let wanted = if channel == "import" { "no" } else { draw.of(&[("no", 40), ("code", 40), ("email", 20)]) };
        let received_at = self.now - SPAN + (SPAN as i128 * number as i128 / self.count as i128) as i64;
        let age = self.now - received_at;
        let promise_days = draw.of(&[(14, 70), (7, 30)]);
        let due_at = received_at + promise_days * DAY;
        let took = draw.below(24 * promise_days).min(draw.below(60 * promise_days)) * HOUR + HOUR;
        let answers = if wanted == "no" { draw.below(20) == 0 } else { draw.below(20) > 0 };
        let answered_at = (answers && took < age).then_some(received_at + took);
        let done = age > 30 * DAY || answered_at.is_some();
        let stage = match draw.below(1000) {
            0..2 => "transferred",
            2..10 => "merged",
            _ if !done => draw.of(&[("received", 60), ("in-handling", 40)]),
            _ if answered_at.is_some() => draw.of(&[("answered", 25), ("closed", 75)]),
            _ => "closed",
        };
        let closed_at = (stage == "closed").then_some(received_at + took + HOUR);
        let queue = if matches!(stage, "received" | "in-handling") { "work" } else { "done" };
        let surveyed = draw.below(10) < 6;
        let nps = (draw.below(10) < 7).then(|| 10 - draw.below(11).min(draw.below(11)));
        let severity = (kind == "problem" && draw.below(100) < 15).then(|| draw.below(6).min(draw.below(6)));
        let passed_at = (kind == "thanks" && unit_id.is_some() && draw.below(10) == 0).then_some(received_at + took);
        let texts = &self.texts[usize::from(language == "sv")];
        let text = &texts[draw.below(texts.len() as i64) as usize];
        let [feedback, statements, themes, messages, decisions, ratings, linked, thanks, severities] = &mut self.tables;
        feedback.row(format_args!(
            "{id},'B-{id:08}',{county_id},{},{},{team_id},'{language}','{kind}','{perspective}','{channel}','{text}',false,'{wanted}',{},{},\
             '{stage}',1,{received_at},{due_at},{},{},{promise_days},'{queue}',1,{},{}",
            Maybe(unit_id),
            Maybe(service_id),
            Maybe(surveyed.then_some(1)),
            Maybe(nps),
            Maybe(answered_at),
            Maybe(closed_at),
            Maybe(severity),
            Maybe(passed_at),
        ));
        if surveyed {
            for key in STATEMENTS {
                let value = match draw.below(100) {
                    0..8 => continue,
                    8..14 => None,
                    _ => Some(5 - draw.below(5).min(draw.below(5))),
                };
                statements.row(format_args!("{id},'{key}',{}", Maybe(value)));
            }
        }
        let first = draw.below(THEMES.len() as i64) as usize;
        for place in 0..draw.of(&[(0, 15), (1, 50), (2, 35)]) {
            themes.row(format_args!("{id},'{}','words'", THEMES[(first + place * 3) % THEMES.len()]));
        }
        if let Some(at) = answered_at {
            self.messages += 1;
            let message = self.messages;
            let generic = draw.of(&[("false", 80), ("true", 15), ("null", 5)]);
            messages.row(format_args!("{message},{id},{at},'staff',{},'{language}','{text}','answer',{generic}", self.account));
            if draw.below(5) == 0 {
                let rating = draw.of(&[("yes", 60), ("partly", 25), ("no", 15)]);
                ratings.row(format_args!("{message},{id},'{rating}','','{language}',{at}"));
            }
        }
        if matches!(kind, "problem" | "idea") && done && draw.below(100) < 8 {
            let reason = REASONS[draw.below(6) as usize];
            decisions.row(format_args!("{id},{},{},'{reason}','{text}'", received_at + took, self.account));
        }
        if done && draw.below(100) < 3 {
            let change = 1 + county as i64 * CHANGES + draw.below(CHANGES);
            linked.row(format_args!("{change},{id},{}", received_at + took));
        }
        if let (Some(at), Some(unit)) = (passed_at, unit_id) {
            thanks.row(format_args!("{id},{county_id},{unit},'{text}','{language}',{},{at}", self.account));
        }
        if let Some(rating) = severity {
            let at = received_at + HOUR;
            severities.row(format_args!("{id},{},{at},'first',{rating},''", self.account));
            if rating >= 3 {
                let second = (rating + draw.below(3) - 1).min(5);
                severities.row(format_args!("{id},{},{},'second',{second},''", self.account, at + HOUR));
            }
        }
    }
}
