//! From counts to the figures of a report. Pure: no input or output, no database.

use asko_templates::reports::{NpsFigure, PERCENT_FROM, Row, StatementFigure};

use super::hiding::{Cells, Columns, Frame, Guarded, Place, Scope};
use super::store::Found;
use crate::feedback::rollups::Counted;
use crate::feedback::{Kind, NoChangeReason, Perspective};
use crate::platform::clock::Millis;
use crate::statistics::agreement::statement;
use crate::statistics::nps::nps;
use crate::statistics::order::quantile_of_classes;
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
    days: Vec<(Place, i64, u64)>,
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

fn cells(found: &Found, width: usize, column: impl Fn(&str, &Counted) -> Option<usize>) -> Cells {
    let mut cells = Cells::new(width);
    for (place, language, what, count) in found.each() {
        if let Some(column) = column(language, what) {
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
        let places = found.counts.iter().map(|(place, ..)| *place).chain(found.changes.iter().map(|change| change.place));
        let frame = Frame::new(scope, places);
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| kind.code()).collect();
        let perspectives: Vec<&str> = Perspective::ALL.iter().map(|perspective| perspective.code()).collect();
        let reasons: Vec<&str> = NoChangeReason::ALL.iter().map(|reason| reason.code()).collect();
        let mut languages: Vec<&str> = LANGUAGES.to_vec();
        for (_, language, _) in &found.counts {
            if !languages.contains(&language.as_str()) {
                languages.push(language);
            }
        }
        let (pieces, nps_three) = (
            |what: &Counted| matches!(what, Counted::Pieces).then_some(0),
            |what: &Counted| match what {
                Counted::Nps(answer) => part_of_nps(*answer),
                _ => None,
            },
        );
        let all = frame.guard(&cells(found, 1, |_, what| pieces(what)), Columns::Apart, None);
        let base = Some((&all, 0));
        let mut answers = Cells::new(3);
        for (place, _, counts) in &found.counts {
            let of = |what: &Counted| u64::try_from(counts.of(what)).unwrap_or(0);
            let (pieces, wanted, answered) = (of(&Counted::Pieces), of(&Counted::Wanted), of(&Counted::Answered));
            let columns = [pieces.saturating_sub(wanted), answered, wanted.saturating_sub(answered)];
            for (column, count) in columns.into_iter().enumerate() {
                answers.add(*place, column, count);
            }
        }
        let answers = frame.guard(&answers, Columns::Parts, base);
        let parts = |width: usize, column: &dyn Fn(&str, &Counted) -> Option<usize>| {
            frame.guard(&cells(found, width, column), Columns::Parts, base)
        };
        let apart = |width: usize, column: &dyn Fn(&str, &Counted) -> Option<usize>| {
            frame.guard(&cells(found, width, column), Columns::Apart, base)
        };
        let nps_cells = cells(found, 3, |_, what| nps_three(what));
        let nps_n = frame.guard(&nps_cells.merged(&[0, 0, 0]), Columns::Apart, base);
        let days = found.each().filter_map(|(place, _, what, count)| match what {
            Counted::DaysToAnswer(days) => Some((place, *days, count)),
            _ => None,
        });
        Self {
            nps_parts: frame.guard(&nps_cells, Columns::Parts, Some((&nps_n, 0))),
            nps_n,
            statements: statement_keys.iter().map(|key| statement_counts(&frame, &all, found, key)).collect(),
            themes: apart(themes.len(), &|_, what| match what {
                Counted::Theme(theme) => themes.iter().position(|known| known == theme),
                _ => None,
            }),
            decisions: apart(reasons.len(), &|_, what| match what {
                Counted::Decided(reason) => position(&reasons, reason),
                _ => None,
            }),
            linked: apart(1, &|_, what| matches!(what, Counted::Linked).then_some(0)),
            kinds: parts(kinds.len(), &|_, what| match what {
                Counted::Kind(kind) => position(&kinds, kind.code()),
                _ => None,
            }),
            languages_counts: parts(languages.len(), &|language, what| pieces(what).and_then(|_| position(&languages, language))),
            perspectives: parts(perspectives.len(), &|_, what| match what {
                Counted::Perspective(perspective) => position(&perspectives, perspective.code()),
                _ => None,
            }),
            days: days.collect(),
            languages: languages.into_iter().map(str::to_owned).collect(),
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
        let days: Vec<(i64, u64)> =
            self.days.iter().filter(|(place, ..)| self.frame.holds(group, *place)).map(|(_, days, count)| (*days, *count)).collect();
        quantile_of_classes(&days, 0.5)
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
    let point = |value: i64| usize::try_from(value - 1).ok().filter(|point| *point < 5);
    let of = |what: &Counted| match what {
        Counted::Statement(_, found_key, value) if found_key == key => Some(*value),
        _ => None,
    };
    let five = cells(found, 5, |_, what| of(what).flatten().and_then(point));
    let numbers = cells(found, 2, |_, what| of(what).and_then(|value| value.map_or(Some(1), |value| point(value).map(|_| 0))));
    let numbers = frame.guard(&numbers, Columns::Apart, Some((all, 0)));
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
