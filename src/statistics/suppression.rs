//! Hides small numbers so that they cannot be computed back from the totals shown beside them.
//!
//! Primary suppression hides counts of 1 to k−1; secondary suppression hides more, until the totals no longer tell the
//! hidden ones (Hundepool et al., "Statistical Disclosure Control", Wiley 2012, chapter 4). The totals themselves are
//! taken as shown: a total under the threshold must be hidden by the caller, together with everything it sums.

use std::collections::VecDeque;

/// The default threshold: groups of fewer than five are hidden, as the practice of small-count publishing has it.
pub const THRESHOLD: u64 = 5;

/// Which groups of one row to hide when their total is shown: `true` is hidden, in the order of `counts`.
///
/// A count of 1 to `k` − 1 is hidden; 0 and `k` or more are shown. When one group alone is hidden, or the hidden ones
/// sum to less than `k`, the smallest shown non-zero group is hidden too, and so on; zeros only when nothing else is
/// left. A lone group cannot be kept from its own total: hide that total as well.
#[must_use]
pub fn suppress(counts: &[u64], k: u64) -> Vec<bool> {
    suppress_beside(counts, &[], k)
}

/// As [`suppress`], when some groups are hidden already for another reason; a short `already` is read as ending in `false`.
#[must_use]
pub fn suppress_beside(counts: &[u64], already: &[bool], k: u64) -> Vec<bool> {
    let already = already.iter().copied().chain(std::iter::repeat(false));
    let mut hidden: Vec<bool> = counts.iter().zip(already).map(|(count, already)| already || is_small(*count, k)).collect();
    complete(counts, &mut hidden, k);
    hidden
}

/// Which cells of a table to hide when its row and column totals are shown: the same shape as `rows`, `true` is hidden.
///
/// Every row and every column is treated as by [`suppress`]. After that no hidden cell may be determined by the totals
/// taken together: this is tested exactly, for an attacker who knows that zeros are hidden only when nothing else is
/// left, and more is hidden until it holds. It cannot hold for a table of one row or one column, whose other totals are
/// the cells themselves, nor in lines of a total of zero. Short rows are read as ending in zeros, which are not in the
/// answer.
#[must_use]
pub fn suppress_table(rows: &[Vec<u64>], k: u64) -> Vec<Vec<bool>> {
    suppress_table_beside(rows, &[], k)
}

/// As [`suppress_table`], when some cells are hidden already for another reason; what `already` lacks is read as `false`.
#[must_use]
pub fn suppress_table_beside(rows: &[Vec<u64>], already: &[Vec<bool>], k: u64) -> Vec<Vec<bool>> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut table = Table {
        counts: rows.iter().map(|row| row.iter().copied().chain(std::iter::repeat(0)).take(width).collect()).collect(),
        hidden: Vec::new(),
        width,
    };
    table.hidden = table.counts.iter().map(|row| row.iter().map(|count| is_small(*count, k)).collect()).collect();
    for (row, marks) in already.iter().enumerate() {
        for (column, _) in marks.iter().enumerate().filter(|(_, hidden)| **hidden) {
            table.mark(row, column, true);
        }
    }
    loop {
        table.complete_lines(k);
        // Each round hides at least one more cell or ends.
        let open = table.determined();
        if !open.into_iter().fold(false, |hid, (row, column)| table.hide_beside(row, column) || hid) {
            break;
        }
    }
    table.hidden.iter().zip(rows).map(|(hidden, row)| hidden.iter().copied().take(row.len()).collect()).collect()
}

fn is_small(count: u64, k: u64) -> bool {
    (1..k).contains(&count)
}

/// Hides more of one line until what is hidden is neither alone nor less than `k` in sum; says whether it hid anything.
fn complete(counts: &[u64], hidden: &mut [bool], k: u64) -> bool {
    let mut changed = false;
    loop {
        let (number, sum) = counts
            .iter()
            .zip(hidden.iter())
            .filter(|(_, hidden)| **hidden)
            .fold((0usize, 0u64), |(number, sum), (count, _)| (number + 1, sum.saturating_add(*count)));
        if number == 0 || (number >= 2 && sum >= k) {
            return changed;
        }
        let shown = counts.iter().zip(hidden.iter_mut()).filter(|(_, hidden)| !**hidden);
        // Non-zero groups before zeros; the smallest costs the reader least.
        match shown.min_by_key(|(count, _)| (**count == 0, **count)) {
            // A zero adds nothing to the sum: one, as company for a lone cell, is enough.
            Some((0, _)) if number >= 2 => return changed,
            Some((_, mark)) => *mark = true,
            None => return changed,
        }
        changed = true;
    }
}

/// A full table with its marks.
struct Table {
    counts: Vec<Vec<u64>>,
    hidden: Vec<Vec<bool>>,
    width: usize,
}

impl Table {
    fn count(&self, row: usize, column: usize) -> u64 {
        self.counts.get(row).and_then(|counts| counts.get(column)).copied().unwrap_or(0)
    }

    fn is_hidden(&self, row: usize, column: usize) -> bool {
        self.hidden.get(row).and_then(|hidden| hidden.get(column)).copied().unwrap_or(false)
    }

    fn mark(&mut self, row: usize, column: usize, hide: bool) {
        if let Some(mark) = self.hidden.get_mut(row).and_then(|hidden| hidden.get_mut(column)) {
            *mark = hide;
        }
    }

    /// Completes rows and columns until neither asks for more.
    fn complete_lines(&mut self, k: u64) {
        loop {
            let mut changed = false;
            for (counts, hidden) in self.counts.iter().zip(self.hidden.iter_mut()) {
                changed |= complete(counts, hidden, k);
            }
            for column in 0..self.width {
                let counts: Vec<u64> = (0..self.counts.len()).map(|row| self.count(row, column)).collect();
                let mut hidden: Vec<bool> = (0..self.counts.len()).map(|row| self.is_hidden(row, column)).collect();
                if complete(&counts, &mut hidden, k) {
                    changed = true;
                    for (row, _) in hidden.iter().enumerate().filter(|(_, hidden)| **hidden) {
                        self.mark(row, column, true);
                    }
                }
            }
            if !changed {
                return;
            }
        }
    }

    /// The hidden cells that the totals determine.
    fn determined(&self) -> Vec<(usize, usize)> {
        (0..self.counts.len())
            .flat_map(|row| (0..self.width).map(move |column| (row, column)))
            .filter(|(row, column)| self.is_hidden(*row, *column) && !self.can_change(*row, *column))
            .collect()
    }

    /// The least count that an attacker can be sure of in a hidden cell: a zero is rarely hidden, so mostly one.
    fn least(&self) -> u64 {
        let mut hidden = self.counts.iter().flatten().zip(self.hidden.iter().flatten()).filter(|(_, hidden)| **hidden);
        u64::from(!hidden.any(|(count, _)| *count == 0))
    }

    /// Whether another table with the same totals and the same shown cells has a different count here.
    ///
    /// Raising the cell by one must be made good by a path of hidden cells, lowered and raised by turns, from its column
    /// back to its row (and the other way round for lowering it): the residual graph of a transport problem.
    fn can_change(&self, row: usize, column: usize) -> bool {
        let least = self.least();
        self.connects(Node::Column(column), Node::Row(row), (row, column), least)
            || (self.count(row, column) > least && self.connects(Node::Row(row), Node::Column(column), (row, column), least))
    }

    /// Whether a path leads from one line to another without the cell `barred`. From a row to a column a cell is raised,
    /// which is always possible; from a column to a row it is lowered, which needs a count over the least.
    fn connects(&self, from: Node, to: Node, barred: (usize, usize), least: u64) -> bool {
        let height = self.counts.len();
        let (mut rows, mut columns) = (vec![false; height], vec![false; self.width]);
        let mut queue = VecDeque::from([from]);
        while let Some(node) = queue.pop_front() {
            if node == to {
                return true;
            }
            match node {
                Node::Row(row) => {
                    for (column, seen) in columns.iter_mut().enumerate() {
                        if !*seen && (row, column) != barred && self.is_hidden(row, column) {
                            *seen = true;
                            queue.push_back(Node::Column(column));
                        }
                    }
                }
                Node::Column(column) => {
                    for (row, seen) in rows.iter_mut().enumerate() {
                        if !*seen && (row, column) != barred && self.is_hidden(row, column) && self.count(row, column) > least {
                            *seen = true;
                            queue.push_back(Node::Row(row));
                        }
                    }
                }
            }
        }
        false
    }

    /// Hides one more cell for the sake of a determined one; says whether there was any to hide.
    ///
    /// From the same row and column it takes the smallest that frees the cell at once, else the smallest; from elsewhere
    /// when both are hidden already. Zeros come last.
    fn hide_beside(&mut self, row: usize, column: usize) -> bool {
        if self.can_change(row, column) {
            return false; // freed by what this round has hidden
        }
        let height = self.counts.len();
        let beside = (0..self.width).map(|other| (row, other)).chain((0..height).map(|other| (other, column)));
        let mut cells: Vec<(usize, usize)> = beside.filter(|(row, column)| !self.is_hidden(*row, *column)).collect();
        if cells.is_empty() {
            let all = (0..height).flat_map(|row| (0..self.width).map(move |column| (row, column)));
            cells = all.filter(|(row, column)| !self.is_hidden(*row, *column)).collect();
        }
        cells.sort_by_key(|(row, column)| (self.count(*row, *column) == 0, self.count(*row, *column)));
        let Some(smallest) = cells.first().copied() else { return false };
        for (other_row, other_column) in cells {
            self.mark(other_row, other_column, true);
            if self.can_change(row, column) {
                return true;
            }
            self.mark(other_row, other_column, false);
        }
        self.mark(smallest.0, smallest.1, true);
        true
    }
}

/// A line of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Node {
    Row(usize),
    Column(usize),
}

#[cfg(test)]
mod tests;
