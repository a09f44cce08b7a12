//! Bars that lie below each other, each with its name and its figure.

use super::plain;
use super::sheet::{Anchor, FILL, LEADING, Letters, Shape, Sheet, lines_of, width_of};

/// A bar.
#[derive(Clone, Debug, Default)]
pub struct BarRow {
    /// What it is of.
    pub label: String,
    /// Its figure; none where there is none, or where it is hidden.
    pub value: Option<f64>,
    /// The figure as people read it, or that it is not shown.
    pub shown: String,
    /// True for the one that the picture is about: its name is bold.
    pub own: bool,
}

/// Bars from zero on, in the order given; those of figures below zero go to the left. An SVG that needs no style sheet;
/// `alternative` says what it shows.
#[must_use]
pub fn bars(shape: Shape, alternative: &str, rows: &[BarRow]) -> String {
    let mut sheet = Sheet::new(shape);
    let wide = shape == Shape::Wide;
    let letters = sheet.letters();
    let (left, thick) = if wide { (sheet.width * 0.36, 18.0) } else { (0.0, 14.0) };
    let beside = rows.iter().map(|row| width_of(&row.shown, letters)).fold(0.0, f64::max).min(sheet.width * 0.3) + 8.0;
    let (from, to) = (left + 1.0, (sheet.width - beside).max(left + 60.0));
    let figures = || rows.iter().filter_map(|row| plain(row.value));
    let (low, high) = (figures().fold(0.0, f64::min), figures().fold(0.0, f64::max));
    let x = |value: f64| if high > low { from + (value - low) / (high - low) * (to - from) } else { from };
    let mut y = 2.0;
    for row in rows {
        let name = Letters { bold: row.own, ..letters };
        let room = if wide { left - 12.0 } else { sheet.width };
        let lines = lines_of(&row.label, name, room, 2);
        let words = lines.len().max(1) as f64 * name.size * LEADING;
        let top = if wide {
            sheet.say_lines((0.0, y), name, &lines);
            y + (name.size * LEADING - thick) / 2.0 + 1.0
        } else {
            y + sheet.say_lines((0.0, y), name, &lines) + 4.0
        };
        let end = match plain(row.value) {
            Some(value) => {
                let (start, end) = (x(value.min(0.0)), x(value.max(0.0)));
                sheet.area((start, top), (end - start).max(1.0), thick, FILL);
                end
            }
            None => x(0.0),
        };
        sheet.say((end + 6.0, top + thick / 2.0 + letters.size * 0.35), Anchor::Start, name, &row.shown);
        y = if wide { y + words + 10.0 } else { top + thick + 12.0 };
        if !wide {
            sheet.line(&[(x(0.0), top - 3.0), (x(0.0), top + thick + 3.0)], 1.5, "", 1.0);
        }
    }
    if wide && !rows.is_empty() {
        sheet.line(&[(x(0.0), 0.0), (x(0.0), y - 4.0)], 1.5, "", 1.0);
    }
    sheet.finish(y, alternative)
}
