//! Tables on the pages: as wide as the text, figures to the right, the head repeated on every page.

use std::ops::Range;

use krilla::tagging::{TableHeaderScope, Tag, TagKind};

use super::blocks::{ACCENT, Composer, FAINT, GREY, INK};
use super::columns::Layout;
use super::letters::{Glyphs, Weight};
use super::lines::Style;
use super::paper::{BOTTOM, Child, Element, LEFT, RIGHT, Stroke, TOP, WIDTH, line, rule};
use crate::document::{Cell, Column, Kind, Table};

const CAPTION: Style = Style { weight: Weight::Bold, size: 10.5, leading: 15.0, colour: INK };
/// Beside and above the words of a cell.
pub(super) const BESIDE: f32 = 5.0;
const ABOVE: f32 = 3.5;

/// A cell as it is to be written.
struct Written {
    lines: Vec<Glyphs>,
    right: bool,
}

impl<'a> Composer<'a> {
    pub(super) fn cell_style(&self, size: f32, bold: bool) -> Style {
        Style { weight: if bold { Weight::Bold } else { Weight::Regular }, size, leading: (size * 1.36).round(), colour: INK }
    }

    pub(super) fn shown(&self, cell: &Cell, kind: Kind) -> String {
        let shown = self.letters.clean(&cell.shown(kind, self.document.language, &self.document.words));
        // A cell without content would fall out of the structure, and its row would be too short.
        if shown.is_empty() { "–".to_owned() } else { shown }
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
        let mut heads = vec![self.written(&head(&table.row_header), layout, 0, bold, false)];
        heads.extend((1..).zip(&columns).map(|(at, (_, column))| self.written(&head(column), layout, at, bold, column.kind != Kind::Text)));
        let head_height = height(&heads, bold);
        let above = self.breaker().lines(caption, CAPTION, WIDTH).len() as f32 * CAPTION.leading;
        self.paper.need(above + head_height + 3.0 * (bold.leading + 2.0 * ABOVE));
        self.paper.open(Tag::Table.with_summary(Some(table.caption.clone())));
        self.say(Tag::Caption, caption, CAPTION);
        self.paper.skip(3.0);
        self.paper.open(Tag::THead);
        self.row(&heads, None, layout, bold);
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
            let (one, page) = (height(&cells, style), BOTTOM - TOP - head_height);
            // The last row does not stand alone on a page; a row that is higher than a page begins where there is room.
            let wanted = if index + 2 == table.rows.len() { one * 2.0 } else { one };
            if self.paper.room() < if one > page { page / 4.0 } else { wanted } {
                self.paper.turn();
                self.repeat(&heads, layout, bold);
            }
            if row.total {
                self.paper.decorate(rule(LEFT, RIGHT, self.paper.y - 0.4, 0.8, GREY).into_iter().collect());
            }
            self.row(&cells, Some((&heads, bold)), layout, style);
            self.paper.decorate(rule(LEFT, RIGHT, self.paper.y, 0.4, FAINT).into_iter().collect());
        }
        self.paper.close();
        self.paper.close();
    }

    fn under_head(&mut self) {
        self.paper.decorate(rule(LEFT, RIGHT, self.paper.y, 1.0, ACCENT).into_iter().collect());
        self.paper.y += 1.0;
    }

    /// The letters of some lines of a row's cells, each cell's apart; those of a head stand at the foot of their cells.
    fn letters_of(&self, cells: &[Written], layout: &Layout, style: Style, bottom: bool, shown: Range<usize>) -> Vec<Vec<Stroke>> {
        let highest = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        let space = self.letters.shape(" ", style.weight);
        let mut left = LEFT;
        let mut drawn = Vec::new();
        for (cell, width) in cells.iter().zip(&layout.widths) {
            let mut strokes = Vec::new();
            let lower = if bottom { highest - cell.lines.len() } else { 0 };
            for (index, glyphs) in cell.lines.iter().enumerate().filter(|(index, _)| shown.contains(index)) {
                let x = if cell.right { left + width - BESIDE - glyphs.width * style.size } else { left + BESIDE };
                let mut glyphs = glyphs.clone();
                if index + 1 < cell.lines.len() && !glyphs.text.ends_with('\u{ad}') {
                    glyphs.append(&space);
                }
                strokes.push(line(glyphs, style, x, self.paper.y + ABOVE + (lower + index - shown.start) as f32 * style.leading));
            }
            drawn.push(strokes);
            left += width;
        }
        drawn
    }

    /// A row, on as many pages as it needs. That of a head has no `heads`, which are repeated on further pages.
    fn row(&mut self, cells: &[Written], heads: Option<(&[Written], Style)>, layout: &Layout, style: Style) {
        let tag = |at: usize| -> TagKind {
            match (heads, at) {
                (None, _) => Tag::TH(TableHeaderScope::Column).into(),
                (_, 0) => Tag::TH(TableHeaderScope::Row).into(),
                _ => Tag::TD.into(),
            }
        };
        let mut elements: Vec<Element> = (0..cells.len()).map(|at| Element { tag: tag(at), children: Vec::new() }).collect();
        let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        let mut from = 0;
        while from < lines {
            let fitting = ((self.paper.room() - 2.0 * ABOVE) / style.leading).max(1.0) as usize;
            let to = (from + fitting).min(lines);
            let drawn = self.letters_of(cells, layout, style, heads.is_none(), from..to);
            for (element, strokes) in elements.iter_mut().zip(drawn).filter(|(_, strokes)| !strokes.is_empty()) {
                element.children.push(self.paper.draw_apart(strokes));
            }
            self.paper.y += (to - from) as f32 * style.leading + 2.0 * ABOVE;
            from = to;
            if let Some((heads, bold)) = heads.filter(|_| from < lines) {
                self.paper.turn();
                self.repeat(heads, layout, bold);
            }
        }
        self.paper.open(Tag::TR);
        for element in elements {
            self.paper.add(Child::Element(element));
        }
        self.paper.close();
    }

    /// The head once more, on a further page: only for the eye, the structure has it already.
    fn repeat(&mut self, head: &[Written], layout: &Layout, style: Style) {
        let strokes = self.letters_of(head, layout, style, true, 0..usize::MAX).into_iter().flatten().collect();
        self.paper.decorate(strokes);
        self.paper.y += height(head, style);
        self.under_head();
    }
}

/// What a column is called at its head.
pub(super) fn head(column: &Column) -> String {
    if column.name.trim().is_empty() { "–".to_owned() } else { column.name_and_unit() }
}

/// How high a row is.
fn height(cells: &[Written], style: Style) -> f32 {
    let lines = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(1).max(1);
    lines as f32 * style.leading + 2.0 * ABOVE
}
