//! From counts to the figures of a report. Pure: no input or output, no database.

use asko_templates::reports::{NpsFigure, PERCENT_FROM, Row, StatementFigure};

use super::hiding::{Cells, Columns, Frame, Guarded, Place, Scope};
use super::store::Found;
use crate::feedback::{Kind, NoChangeReason, Perspective};
use crate::platform::clock::{DAY, Millis};
use crate::statistics::agreement::statement;
use crate::statistics::nps::nps;
use crate::statistics::order::median;
use crate::statistics::suppression::THRESHOLD;

/// The languages of our own forms; others that were found come after them.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// Everything about each statement.
struct StatementCounts {
    /// Answers 1–5, answers "does not concern me".
    numbers: Guarded,
    /// Answers 1 to 5.
    five: Guarded,
    /// Answers 1–2, 3 and 4–5.
    three: Guarded,
}

/// A report's counts, guarded.
pub struct Figures {
    frame: Frame,
    languages: Vec<String>,
    pieces: Guarded,
    answers: Guarded,
    days: Vec<(Place, f64)>,
    statements: Vec<StatementCounts>,
    nps_n: Guarded,
    nps_parts: Guarded,
    themes: Guarded,
    kinds: Guarded,
    languages_counts: Guarded,
    perspectives: Guarded,
    linked: Guarded,
    decisions: Guarded,
    changes: Vec<(Place, usize)>,
}

impl std::fmt::Debug for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Figures").field("frame", &self.frame).finish_non_exhaustive()
    }
}

fn cells<'a>(width: usize, counts: impl Iterator<Item = (Place, Option<usize>, u64)> + 'a) -> Cells {
    let mut cells = Cells::new(width);
    for (place, column, count) in counts {
        if let Some(column) = column {
            cells.add(place, column, count);
        }
    }
    cells
}

fn position(codes: &[&str], code: &str) -> Option<usize> {
    codes.iter().position(|known| *known == code)
}

/// The column of an answer to the question of recommendation: detractor, passive, promoter.
fn part_of_nps(answer: i64) -> Option<usize> {
    match answer {
        0..=6 => Some(0),
        7..=8 => Some(1),
        9..=10 => Some(2),
        _ => None,
    }
}

/// The stage a change had reached before `to`: planned, under way, made.
fn stage_before(to: Millis, started_at: Option<Millis>, done_at: Option<Millis>) -> usize {
    let before = |at: Option<Millis>| at.is_some_and(|at| at < to);
    if before(done_at) { 2 } else { usize::from(before(started_at)) }
}

impl Figures {
    /// Guards the counts of a scope. `statement_keys` and `themes` in the report's order; `to` is the first moment after the period.
    #[must_use]
    pub fn new(scope: Scope, found: &Found, statement_keys: &[String], themes: &[String], to: Millis) -> Self {
        let places = found.pieces.iter().map(|pieces| pieces.place).chain(found.changes.iter().map(|change| change.place));
        let frame = Frame::new(scope, places);
        let pieces = || found.pieces.iter();
        let all = frame.guard(&cells(1, pieces().map(|p| (p.place, Some(0), p.count))), Columns::Apart, None);
        let base = Some((&all, 0));
        let answer_column = |wanted: bool, answered: bool| Some(if wanted { 2 - usize::from(answered) } else { 0 });
        let answers = pieces().flat_map(|p| {
            let waiting = p.count.saturating_sub(p.answered);
            [(p.place, answer_column(p.answer_wanted, true), p.answered), (p.place, answer_column(p.answer_wanted, false), waiting)]
        });
        let answers = frame.guard(&cells(3, answers), Columns::Parts, base);
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
        let perspectives: Vec<&str> = Perspective::ALL.iter().map(|perspective| perspective.code()).collect();
        let reasons: Vec<&str> = NoChangeReason::ALL.iter().map(|reason| reason.code()).collect();
        let mut languages: Vec<&str> = LANGUAGES.to_vec();
        for piece in pieces() {
            if !languages.contains(&piece.language.as_str()) {
                languages.push(&piece.language);
            }
        }
        let parts = |codes: &[&str], code: &dyn Fn(&super::store::Pieces) -> String| {
            // The columns must sum to all pieces, so an unknown code counts as the last one, "not said".
            let last = codes.len().saturating_sub(1);
            let counts = cells(codes.len(), pieces().map(|p| (p.place, Some(position(codes, &code(p)).unwrap_or(last)), p.count)));
            frame.guard(&counts, Columns::Parts, base)
        };
        let nps_cells = cells(3, found.nps.iter().map(|(place, answer, count)| (*place, part_of_nps(*answer), *count)));
        let nps_n = frame.guard(&nps_cells.merged(&[0, 0, 0]), Columns::Apart, base);
        let apart = |codes: &[&str], counts: &[(Place, String, u64)]| {
            let counts = cells(codes.len(), counts.iter().map(|(place, code, count)| (*place, position(codes, code), *count)));
            frame.guard(&counts, Columns::Apart, base)
        };
        Self {
            nps_parts: frame.guard(&nps_cells, Columns::Parts, Some((&nps_n, 0))),
            nps_n,
            statements: statement_keys.iter().map(|key| statement_counts(&frame, &all, found, key)).collect(),
            themes: apart(&themes.iter().map(String::as_str).collect::<Vec<_>>(), &found.themes),
            decisions: apart(&reasons, &found.decisions),
            linked: frame.guard(&cells(1, found.linked.iter().map(|(place, count)| (*place, Some(0), *count))), Columns::Apart, base),
            kinds: parts(&kinds, &|p| p.kind.clone()),
            languages_counts: parts(&languages, &|p| p.language.clone()),
            perspectives: parts(&perspectives, &|p| p.perspective.clone()),
            languages: languages.into_iter().map(str::to_owned).collect(),
            days: found.answer_times.iter().map(|(place, from, at)| (*place, (at - from).max(0) as f64 / DAY as f64)).collect(),
            changes: found.changes.iter().map(|change| (change.place, stage_before(to, change.started_at, change.done_at))).collect(),
            pieces: all,
            answers,
            frame,
        }
    }

    /// The ids of the groups that the report lists.
    #[must_use]
    pub fn groups(&self) -> &[Option<i64>] {
        self.frame.groups()
    }

    /// The languages that the report counts.
    #[must_use]
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The figures of a group, or of the whole report.
    #[must_use]
    pub fn row(&self, group: Option<usize>, name: String, url: Option<String>) -> Row {
        let parts = self.answers.shown(group);
        let part = |column: usize| parts.get(column).copied().flatten();
        let (not_wanted, answered, waiting) = (part(0), part(1), part(2));
        let pieces = self.pieces.shown_at(group, 0);
        let wanted = pieces.zip(not_wanted).map(|(all, not)| all.saturating_sub(not));
        let share_answered = match (wanted, answered, waiting) {
            (Some(wanted), Some(answered), Some(_)) if wanted >= PERCENT_FROM => Some(answered as f64 / wanted as f64),
            _ => None,
        };
        let mut changes = [0; 3];
        for (_, stage) in self.changes.iter().filter(|(place, _)| self.frame.holds(group, *place)) {
            if let Some(count) = changes.get_mut(*stage) {
                *count += 1;
            }
        }
        Row {
            name,
            url,
            pieces,
            wanted,
            answered,
            waiting,
            share_answered,
            days: answered.filter(|answered| *answered >= THRESHOLD).and_then(|_| self.median_days(group)),
            statements: self.statements.iter().map(|counts| statement_figure(counts, group)).collect(),
            nps: self.nps(group),
            themes: self.themes.shown(group),
            kinds: self.kinds.shown(group),
            languages: self.languages_counts.shown(group),
            perspectives: self.perspectives.shown(group),
            changes,
            linked: self.linked.shown_at(group, 0),
            decisions: self.decisions.shown(group),
        }
    }

    fn median_days(&self, group: Option<usize>) -> Option<f64> {
        let days: Vec<f64> = self.days.iter().filter(|(place, _)| self.frame.holds(group, *place)).map(|(_, days)| *days).collect();
        median(&days)
    }

    fn nps(&self, group: Option<usize>) -> NpsFigure {
        let n = self.nps_n.shown_at(group, 0);
        // The score is in percentage points, so it follows the rule of percentages.
        let enough = n.filter(|n| *n >= PERCENT_FROM);
        let score = match (enough, self.nps_parts.bare(group)) {
            (Some(_), [detractors, passives, promoters]) => nps(*promoters, *passives, *detractors),
            _ => None,
        };
        let parts = self.nps_parts.shown(group).into_iter().collect::<Option<Vec<u64>>>();
        NpsFigure {
            n,
            score: score.map(|score| (score.value, score.low, score.high)),
            parts: parts.filter(|_| enough.is_some()).unwrap_or_default(),
        }
    }
}

fn statement_counts(frame: &Frame, all: &Guarded, found: &Found, key: &str) -> StatementCounts {
    let answers = || found.statements.iter().filter(|(_, found_key, _, _)| found_key == key);
    let point = |value: i64| usize::try_from(value - 1).ok().filter(|point| *point < 5);
    let five = cells(5, answers().map(|(place, _, value, count)| (*place, value.and_then(point), *count)));
    let numbers = answers().map(|(place, _, value, count)| (*place, value.map_or(Some(1), |value| point(value).map(|_| 0)), *count));
    let numbers = frame.guard(&cells(2, numbers), Columns::Apart, Some((all, 0)));
    StatementCounts {
        three: frame.guard(&five.merged(&[0, 0, 1, 2, 2]), Columns::Parts, Some((&numbers, 0))),
        five: frame.guard(&five, Columns::Parts, Some((&numbers, 0))),
        numbers,
    }
}

fn statement_figure(counts: &StatementCounts, group: Option<usize>) -> StatementFigure {
    let n = counts.numbers.shown_at(group, 0);
    let summary = match (n, counts.five.bare(group)) {
        (Some(_), [one, two, three, four, five]) => statement([*one, *two, *three, *four, *five], 0),
        _ => None,
    };
    let percentages = n.is_some_and(|n| n >= PERCENT_FROM);
    let parts = [&counts.five, &counts.three].into_iter().find_map(|parts| parts.shown(group).into_iter().collect::<Option<Vec<u64>>>());
    StatementFigure {
        n,
        not_concerned: counts.numbers.shown_at(group, 1),
        mean: summary.map(|summary| summary.mean),
        agreeing: summary.filter(|_| percentages).map(|summary| (summary.share_agreeing, summary.share_low, summary.share_high)),
        parts: parts.filter(|_| percentages).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
