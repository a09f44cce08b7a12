//! Tables on the pages: as wide as the text, figures to the right, the head repeated on every page.

use krilla::tagging::{TableHeaderScope, Tag, TagKind};

use super::blocks::{ACCENT, Composer, FAINT, GREY, INK};
use super::letters::{Glyphs, Weight};
use super::lines::Style;
use super::paper::{LEFT, RIGHT, Stroke, WIDTH, line, rule};
use crate::document::{Cell, Column, Kind, Table};

const CAPTION: Style = Style { weight: Weight::Bold, size: 10.5, leading: 15.0, colour: INK };
/// The sizes of letters that are tried, and whether words may be broken between syllables for it.
const TRIES: [(f32, bool); 5] = [(9.5, false), (8.5, false), (9.5, true), (8.5, true), (7.5, true)];
/// Beside and above the words of a cell.
const BESIDE: f32 = 5.0;
const ABOVE: f32 = 3.5;

/// A cell as it is to be written.
struct Written {
    lines: Vec<Glyphs>,
    right: bool,
}

/// A part of a table that fits on a page's width: its columns and how wide they are.
struct Layout {
    /// Of the table's columns, from 0; the row headers stand before them.
    columns: Vec<usize>,
    /// Of the row headers first.
    widths: Vec<f32>,
    size: f32,
}

impl<'a> Composer<'a> {
    fn cell_style(&self, size: f32, bold: bool) -> Style {
        Style { weight: if bold { Weight::Bold } else { Weight::Regular }, size, leading: (size * 1.36).round(), colour: INK }
    }

    fn shown(&self, cell: &Cell, kind: Kind) -> String {
        let shown = self.letters.clean(&cell.shown(kind, self.document.language, &self.document.words));
        // A cell without content would fall out of the structure, and its row would be too short.
        if shown.is_empty() { "–".to_owned() } else { shown }
    }

    fn head(column: &Column) -> String {
        if column.name.trim().is_empty() { "–".to_owned() } else { column.name_and_unit() }
    }

    /// The least and the most width of each column that these take, the row headers first.
    fn wants(&self, table: &Table, columns: &[usize], size: f32, by_syllables: bool) -> (Vec<f32>, Vec<f32>) {
        let breaker = self.breaker();
        let (plain, bold) = (self.cell_style(size, false), self.cell_style(size, true));
        let gap = 2.0 * BESIDE;
        let (mut least, mut most) = (Vec::new(), Vec::new());
        let mut want = |texts: Vec<(String, Style, bool)>| {
            let mut widths = (0.0_f32, 0.0_f32);
            for (text, style, whole) in texts {
                let all = breaker.width(&text, style);
                widths.0 = widths.0.max(if whole { all } else { breaker.least_width(&text, style, by_syllables) });
                widths.1 = widths.1.max(all);
            }
            least.push(widths.0 + gap + 1.0);
            most.push(widths.1 + gap + 1.0);
        };
        let mut first = vec![(Self::head(&table.row_header), bold, false)];
        first.extend(table.rows.iter().map(|row| (row.header.clone(), if row.total { bold } else { plain }, false)));
        want(first);
        for column in columns.iter().filter_map(|index| table.columns.get(*index).map(|column| (*index, column))) {
            let (index, column) = column;
            let mut texts = vec![(Self::head(column), bold, false)];
            texts.extend(table.rows.iter().filter_map(|row| {
                let cell = row.cells.get(index)?;
                let style = if row.total { bold } else { plain };
                Some((self.shown(cell, column.kind), style, !matches!(cell, Cell::Text(_))))
            }));
            want(texts);
        }
        (least, most)
    }

    /// Widths that fill the page's width, if the columns have room on it.
    fn fit(least: &[f32], most: &[f32]) -> Option<Vec<f32>> {
        let (low, high): (f32, f32) = (least.iter().sum(), most.iter().sum());
        if low > WIDTH {
            return None;
        }
        let count = least.len().max(1) as f32;
        Some(if high <= WIDTH {
            let extra = WIDTH - high;
            most.iter().enumerate().map(|(at, width)| width + extra / 2.0 / count + if at == 0 { extra / 2.0 } else { 0.0 }).collect()
        } else {
            let part = (WIDTH - low) / (high - low).max(0.01);
            least.iter().zip(most).map(|(low, high)| low + (high - low) * part).collect()
        })
    }

    /// The table in as few parts as its width needs.
    fn layouts(&self, table: &Table) -> Vec<Layout> {
        let mut layouts = Vec::new();
        let mut left: Vec<usize> = (0..table.columns.len()).collect();
        loop {
            let mut count = left.len();
            let (columns, widths, size) = loop {
                let columns: Vec<usize> = left.iter().copied().take(count).collect();
                let found = TRIES.into_iter().find_map(|(size, by_syllables)| {
                    let (least, most) = self.wants(table, &columns, size, by_syllables);
                    Self::fit(&least, &most).map(|widths| (widths, size))
                });
                match found {
                    Some((widths, size)) => break (columns, widths, size),
                    None if count > 1 => count -= 1,
                    // One column that is too wide still: its words are cut.
                    None => break (columns, vec![WIDTH / 2.0; 2], 7.5),
                }
            };
            left.drain(..columns.len());
            layouts.push(Layout { columns, widths, size });
            if left.is_empty() {
                return layouts;
            }
        }
    }

    pub(super) fn table(&mut self, table: &'a Table) {
        self.tables += 1;
        let number = self.tables;
        for (part, layout) in self.layouts(table).into_iter().enumerate() {
            let words = &self.document.words;
            let continued = if part == 0 { String::new() } else { format!(" ({})", words.continued) };
            let caption = format!("{} {number}: {}{continued}", words.table, table.caption);
            if part > 0 {
                self.paper.skip(12.0);
            }
            self.part(table, &layout, &caption);
        }
        if table.hides() {
            let note = format!("{}: {}", self.document.words.hidden, self.document.words.hidden_reason);
            self.note(&note);
        }
        self.paper.y += 6.0;
    }

    fn written(&self, text: &str, layout: &Layout, at: usize, style: Style, right: bool) -> Written {
        let width = layout.widths.get(at).copied().unwrap_or(WIDTH) - 2.0 * BESIDE;
        Written { lines: self.breaker().lines(text, style, width), right }
    }

    /// A part of a table, from its caption to its last row.
    fn part(&mut self, table: &'a Table, layout: &Layout, caption: &str) {
        let bold = self.cell_style(layout.size, true);
        let columns: Vec<(usize, &Column)> = layout.columns.iter().filter_map(|index| Some((*index, table.columns.get(*index)?))).collect();
        let mut head = vec![self.written(&Self::head(&table.row_header), layout, 0, bold, false)];
        head.extend(
            (1..).zip(&columns).map(|(at, (_, column))| self.written(&Self::head(column), layout, at, bold, column.kind != Kind::Text)),
        );
        let head_height = height(&head, bold);
        let above = self.breaker().lines(caption, CAPTION, WIDTH).len() as f32 * CAPTION.leading;
        self.paper.need(above + head_height + 3.0 * (bold.leading + 2.0 * ABOVE));
        self.paper.open(Tag::Table.with_summary(Some(table.caption.clone())));
        self.say(Tag::Caption, caption, CAPTION);
        self.paper.skip(3.0);
        self.paper.open(Tag::THead);
        self.row(&head, layout, bold, true);
        self.paper.close();
        self.under_head();
        self.paper.open(Tag::TBody);
        for (index, row) in table.rows.iter().enumerate() {
            let style = self.cell_style(layout.size, row.total);
            let mut cells = vec![self.written(if row.header.trim().is_empty() { "–" } else { &row.header }, layout, 0, style, false)];
            for (at, (index, column)) in (1..).zip(&columns) {
                let cell = row.cells.get(*index).unwrap_or(&Cell::Nothing);
                let right = column.kind != Kind::Text && !matches!(cell, Cell::Text(_));
                cells.push(self.written(&self.shown(cell, column.kind), layout, at, style, right));
            }
            // The last row does not stand alone on a page.
            let rows = if index + 2 == table.rows.len() { 2.0 } else { 1.0 };
            if self.paper.room() < height(&cells, style) * rows {
                self.paper.turn();
                self.repeat(&head, layout, bold);
            }
            if row.total {
                self.paper.decorate(rule(LEFT, RIGHT, self.paper.y - 0.4, 0.8, GREY).into_iter().collect());
            }
            self.row(&cells, layout, style, false);
            self.paper.decorate(rule(LEFT, RIGHT, self.paper.y, 0.4, FAINT).into_iter().collect());
        }
        self.paper.close();
        self.paper.close();
    }

    fn under_head(&mut self) {
        self.paper.decorate(rule(LEFT, RIGHT, self.paper.y, 1.0, ACCENT).into_iter().collect());
        self.paper.y += 1.0;
    }

    /// The letters of a row's cells, each cell's apart; those of a head stand at the foot of their cells.
    fn letters_of(&self, cells: &[Written], layout: &Layout, style: Style, bottom: bool) -> Vec<Vec<Stroke>> {
        let highest = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        let space = self.letters.shape(" ", style.weight);
        let mut left = LEFT;
        let mut drawn = Vec::new();
        for (cell, width) in cells.iter().zip(&layout.widths) {
            let mut strokes = Vec::new();
            for (index, glyphs) in cell.lines.iter().enumerate() {
                let x = if cell.right { left + width - BESIDE - glyphs.width * style.size } else { left + BESIDE };
                let mut glyphs = glyphs.clone();
                if index + 1 < cell.lines.len() && !glyphs.text.ends_with('\u{ad}') {
                    glyphs.append(&space);
                }
                let lower = if bottom { highest - cell.lines.len() } else { 0 };
                strokes.push(line(glyphs, style, x, self.paper.y + ABOVE + (lower + index) as f32 * style.leading));
            }
            drawn.push(strokes);
            left += width;
        }
        drawn
    }

    fn row(&mut self, cells: &[Written], layout: &Layout, style: Style, head: bool) {
        self.paper.open(Tag::TR);
        for (at, strokes) in self.letters_of(cells, layout, style, head).into_iter().enumerate() {
            let tag: TagKind = match at {
                _ if head => Tag::TH(TableHeaderScope::Column).into(),
                0 => Tag::TH(TableHeaderScope::Row).into(),
                _ => Tag::TD.into(),
            };
            self.paper.open(tag);
            self.paper.draw(strokes);
            self.paper.close();
        }
        self.paper.close();
        self.paper.y += height(cells, style);
    }

    /// The head once more, on a further page: only for the eye, the structure has it already.
    fn repeat(&mut self, head: &[Written], layout: &Layout, style: Style) {
        let strokes = self.letters_of(head, layout, style, true).into_iter().flatten().collect();
        self.paper.decorate(strokes);
        self.paper.y += height(head, style);
        self.under_head();
    }
}

/// How high a row is.
fn height(cells: &[Written], style: Style) -> f32 {
    let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(1).max(1);
    lines as f32 * style.leading + 2.0 * ABOVE
}
