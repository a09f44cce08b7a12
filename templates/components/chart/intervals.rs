//! Figures with the range in which the true one lies, below each other, and what they are compared with.

use asko_locales::{Lang, number, percent};

use super::scale::Scale;
use super::sheet::{Anchor, LEADING, Letters, Shape, Sheet, lines_of, width_of};
use super::{Unit, plain};

/// A figure with its range.
#[derive(Clone, Debug, Default)]
pub struct IntervalRow {
    /// What it is of.
    pub label: String,
    /// Figure, lower and upper end of the 95 % interval; none where there is none, or where it is hidden.
    pub value: Option<(f64, f64, f64)>,
    /// The same as people read it: `87 % (82–91 %)`, or that it is not shown.
    pub shown: String,
    /// True for the one that the picture is about: another mark, and its name is bold.
    pub own: bool,
}

/// Figures with their ranges on one axis.
#[derive(Clone, Debug)]
pub struct Intervals {
    /// What they show, in words.
    pub alternative: String,
    /// Their unit.
    pub unit: Unit,
    /// Between what they can lie at all; either end may be infinite.
    pub range: (f64, f64),
    /// What they are compared with, and what that is called.
    pub reference: Option<(f64, String)>,
    /// The figures in the order given.
    pub rows: Vec<IntervalRow>,
}

/// What can be drawn of a row: figure, lower and upper end.
fn drawn(row: &IntervalRow) -> Option<(f64, f64, f64)> {
    let (value, low, high) = row.value?;
    Some((plain(Some(value))?, plain(Some(low))?, plain(Some(high))?))
}

/// A figure of an axis in words.
pub(super) fn tick_words(lang: Lang, unit: Unit, decimals: usize, tick: f64) -> String {
    match unit {
        Unit::Share => percent(lang, tick),
        Unit::Number(_) => number(lang, tick, decimals),
    }
}

/// The picture: a mark and a line for each row, a broken line for what they are compared with. An SVG that needs no style sheet.
#[must_use]
pub fn intervals(shape: Shape, lang: Lang, chart: &Intervals) -> String {
    let mut sheet = Sheet::new(shape);
    let wide = shape == Shape::Wide;
    let letters = sheet.letters();
    let reference = chart.reference.as_ref().and_then(|(value, words)| Some((plain(Some(*value))?, words)));
    let mut figures: Vec<f64> = chart.rows.iter().filter_map(drawn).flat_map(|(value, low, high)| [value, low, high]).collect();
    figures.extend(reference.iter().map(|(value, _)| *value));
    let scale = Scale::over(&figures, chart.unit, chart.range);
    let beside = chart.rows.iter().map(|row| width_of(&row.shown, letters)).fold(0.0, f64::max).min(sheet.width * 0.32);
    let (from, to) = if wide { (sheet.width * 0.34, sheet.width - beside - 14.0) } else { (10.0, sheet.width - 16.0) };
    let x = |value: f64| scale.map_or(from, |scale| from + scale.place(value) * (to - from));
    let top = if reference.is_some() { letters.size * LEADING + 10.0 } else { 4.0 };
    let mut y = top;
    for row in &chart.rows {
        let name = Letters { bold: row.own, ..letters };
        let lines = lines_of(&row.label, name, if wide { from - 14.0 } else { sheet.width }, 2);
        let mut words = sheet.say_lines((0.0, y), name, &lines);
        let middle = if wide {
            sheet.say((sheet.width, y + name.size), Anchor::End, name, &row.shown);
            y + name.size * 0.65
        } else {
            words += sheet.say_lines((0.0, y + words), name, &lines_of(&row.shown, name, sheet.width, 2));
            y + words + 9.0
        };
        if let (Some((value, _)), false) = (reference, wide) {
            // In a narrow picture the line is broken where words stand.
            sheet.line(&[(x(value), middle - 8.0), (x(value), middle + 9.0)], 1.5, "3 2", 1.0);
        }
        if let Some((value, low, high)) = drawn(row) {
            sheet.line(&[(x(low), middle), (x(high), middle)], 2.0, "", 1.0);
            for end in [low, high] {
                sheet.line(&[(x(end), middle - 5.0), (x(end), middle + 5.0)], 2.0, "", 1.0);
            }
            sheet.mark((x(value), middle), 5.0, row.own);
        }
        y = if wide { y + words.max(20.0) + 8.0 } else { middle + 16.0 };
    }
    let Some(scale) = scale else { return sheet.finish(y, &chart.alternative) };
    if let Some((value, words)) = reference {
        let room = width_of(words, letters) / 2.0;
        let end = if wide { y } else { top };
        sheet.line(&[(x(value), top - 6.0), (x(value), end)], 1.5, "5 4", 1.0);
        let middle = x(value).min(sheet.width - room).max(room);
        sheet.say((middle, letters.size), Anchor::Middle, letters, words);
    }
    let ticks = scale.ticks(if wide { 5 } else { 4 });
    let decimals = scale.decimals(&ticks);
    sheet.line(&[(from, y), (to, y)], 1.0, "", 1.0);
    for tick in &ticks {
        sheet.line(&[(x(*tick), y), (x(*tick), y + 5.0)], 1.0, "", 1.0);
        let words = tick_words(lang, chart.unit, decimals, *tick);
        let room = width_of(&words, letters) / 2.0;
        sheet.say((x(*tick).min(sheet.width - room), y + 7.0 + letters.size), Anchor::Middle, letters, &words);
    }
    let height = y + 7.0 + letters.size * 1.4;
    sheet.finish(height, &chart.alternative)
}
