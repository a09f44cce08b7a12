//! How wide the columns of a table are, and which of them fit on a page beside each other.

use super::blocks::Composer;
use super::lines::Style;
use super::paper::WIDTH;
use super::tables::{BESIDE, head};
use crate::document::{Cell, Table};

/// The sizes of letters that are tried, and whether words may be broken between syllables for it.
const TRIES: [(f32, bool); 5] = [(9.5, false), (8.5, false), (9.5, true), (8.5, true), (7.5, true)];
/// A part of a table that fits on a page's width: its columns and how wide they are.
pub(super) struct Layout {
    /// Of the table's columns, from 0; the row headers stand before them.
    pub(super) columns: Vec<usize>,
    /// Of the row headers first.
    pub(super) widths: Vec<f32>,
    pub(super) size: f32,
}

impl Composer<'_> {
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
        let mut first = vec![(head(&table.row_header), bold, false)];
        first.extend(table.rows.iter().map(|row| (row.header.clone(), if row.total { bold } else { plain }, false)));
        want(first);
        for column in columns.iter().filter_map(|index| table.columns.get(*index).map(|column| (*index, column))) {
            let (index, column) = column;
            let mut texts = vec![(head(column), bold, false)];
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
    pub(super) fn layouts(&self, table: &Table) -> Vec<Layout> {
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
}
