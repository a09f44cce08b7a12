//! How answers are spread on a scale: one bar for each question, as long as all its answers, in parts with their numbers.

use super::plain;
use super::sheet::{Anchor, LEADING, Letters, Shape, Sheet, TONES, lines_of, width_of};

/// A part of a bar.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// How many answers, or any other measure of its length.
    pub count: f64,
    /// Its number as people read it: `34 %`.
    pub shown: String,
}

/// A bar of parts.
#[derive(Clone, Debug, Default)]
pub struct PartRow {
    /// What was asked.
    pub label: String,
    /// What stands beside it: how many answers, how many it does not concern; may be empty.
    pub note: String,
    /// Its parts from disagreement to agreement: one for each point of the scale, or three, or two, when points are put
    /// together. None when they are not shown.
    pub parts: Vec<Part>,
    /// What stands instead of the parts when they are not shown.
    pub instead: String,
}

/// The gap between two parts.
const GAP: f64 = 2.0;

/// Which of the five colours a part has: parts of a shorter scale lie as far apart as they can.
fn tone(index: usize, of: usize) -> (&'static str, &'static str) {
    let place = if of <= 1 { 2 } else { index * (TONES.len() - 1) / (of - 1) };
    TONES.get(place).copied().unwrap_or(("#868e93", "#000"))
}

/// The scale above the bars: its points in their colours, with their words.
fn key(sheet: &mut Sheet, scale: &[String], left: f64) -> f64 {
    let letters = sheet.small();
    if sheet.shape == Shape::Narrow {
        let mut y = 2.0;
        for (index, words) in scale.iter().enumerate() {
            sheet.area((0.0, y + 1.0), 12.0, 12.0, tone(index, scale.len()).0);
            y += sheet.say_lines((20.0, y), letters, &lines_of(words, letters, sheet.width - 20.0, 2)).max(16.0) + 3.0;
        }
        return y + 8.0;
    }
    let one = (sheet.width - left) / scale.len().max(1) as f64;
    let mut height: f64 = 0.0;
    for (index, words) in scale.iter().enumerate() {
        let x = left + one * index as f64;
        sheet.area((x, 2.0), one - GAP, 8.0, tone(index, scale.len()).0);
        height = height.max(sheet.say_lines((x, 12.0), letters, &lines_of(words, letters, one - 8.0, 3)));
    }
    height + 26.0
}

/// A number that has no room in its part: the middle of the part, where the words begin, how wide they are, and they.
type Outside<'a> = (f64, f64, f64, &'a str);

/// The bar itself, from `left` to `right`. The lower edge of what is drawn.
fn bar(sheet: &mut Sheet, row: &PartRow, (left, right): (f64, f64), top: f64, thick: f64) -> f64 {
    let count = |part: &Part| plain(Some(part.count)).unwrap_or(0.0).max(0.0);
    let total: f64 = row.parts.iter().map(count).sum();
    let letters = sheet.small();
    let (mut x, mut free) = (left, left);
    let mut outside: Vec<Outside<'_>> = Vec::new();
    for (index, part) in row.parts.iter().enumerate().filter(|(_, part)| count(part) > 0.0) {
        let width = count(part) / total * (right - left);
        let (fill, ink) = tone(index, row.parts.len());
        sheet.area((x, top), (width - GAP).max(1.0), thick, fill);
        let (middle, words) = (x + (width - GAP) / 2.0, width_of(&part.shown, letters));
        if words + 6.0 <= width - GAP {
            sheet.say((middle, top + thick / 2.0 + letters.size * 0.35), Anchor::Middle, Letters { fill: ink, ..letters }, &part.shown);
        } else if !part.shown.is_empty() {
            let start = (middle - words / 2.0).max(free);
            free = start + words + 4.0;
            outside.push((middle, start, words, &part.shown));
        }
        x += width;
    }
    // They stand below the bar, each to the right of the one before; those that would stand beyond its end move back.
    let mut end = right;
    for (_, start, words, _) in outside.iter_mut().rev() {
        *start = start.min(end - *words);
        end = *start - 4.0;
    }
    for (middle, start, words, shown) in &outside {
        sheet.line(&[(*middle, top + thick + 1.0), (start + words / 2.0, top + thick + 8.0)], 1.0, "", 1.0);
        sheet.say((*start, top + thick + 8.0 + letters.size), Anchor::Start, letters, shown);
    }
    if outside.is_empty() { top + thick } else { top + thick + 8.0 + letters.size * LEADING }
}

/// Stacked bars of 100 per cent with the scale above them. An SVG that needs no style sheet; `alternative` says what it
/// shows. `scale` are the words of its points, from disagreement to agreement.
#[must_use]
pub fn parts(shape: Shape, alternative: &str, scale: &[String], rows: &[PartRow]) -> String {
    let mut sheet = Sheet::new(shape);
    let wide = shape == Shape::Wide;
    let (letters, small) = (sheet.letters(), sheet.small());
    let (left, thick) = if wide { (sheet.width * 0.4, 24.0) } else { (0.0, 22.0) };
    let right = sheet.width;
    let mut y = key(&mut sheet, scale, left);
    for row in rows {
        let room = if wide { left - 14.0 } else { right };
        let mut words = sheet.say_lines((0.0, y), letters, &lines_of(&row.label, letters, room, 3));
        words += sheet.say_lines((0.0, y + words), small, &lines_of(&row.note, small, room, 2));
        let top = if wide { y } else { y + words + 5.0 };
        let bottom = if row.parts.is_empty() {
            sheet.say((left, top + letters.size), Anchor::Start, letters, &row.instead);
            top + letters.size * LEADING
        } else {
            bar(&mut sheet, row, (left, right), top, thick)
        };
        y = if wide { (y + words).max(bottom) + 12.0 } else { bottom + 16.0 };
    }
    sheet.finish(y, alternative)
}
