//! What was decided: which figures are shown.

use super::exchange::Exchange;
use super::{Axis, Cube, Rule};

/// Counts of which it is decided what may be shown.
#[derive(Clone, Debug)]
pub struct Decided {
    pub(super) cube: Cube,
    pub(super) hidden: Vec<bool>,
    /// Small counts in the order of their nodes, and the place in `exchanges` of what makes them large in another cube.
    pub(super) others: Vec<(usize, usize)>,
    /// Each with the node it was made for.
    pub(super) exchanges: Vec<(usize, Vec<Exchange>)>,
    pub(super) rule: Rule,
    pub(super) finished: usize,
}

/// How many figures were decided on and how many of them are hidden.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// All figures of finished periods.
    pub figures: usize,
    /// Those of them that count anybody.
    pub not_zero: usize,
    /// Counts under the threshold, all of them hidden.
    pub small: usize,
    /// Other figures, zeros too, that are hidden for their sake.
    pub beside: usize,
    /// Zeros among the latter.
    pub zeros: usize,
}

impl Decided {
    /// The count at a node: none where it is hidden, not there, or of a period not finished.
    #[must_use]
    pub fn shown(&self, node: &[usize]) -> Option<u64> {
        let index = self.cube.index(node)?;
        (!self.hidden.get(index).copied().unwrap_or(true)).then(|| self.cube.count_at(index))
    }

    /// The count on which a mean or a share may rest: as [`Self::shown`], when it is at least this. A share with its base
    /// tells the counts it is made of, so ask [`Self::shown`] for those, too.
    #[must_use]
    pub fn shown_from(&self, node: &[usize], least: u64) -> Option<u64> {
        self.shown(node).filter(|count| *count >= least)
    }

    /// Whether all of these are shown: a mean tells about each of the columns it is made of.
    #[must_use]
    pub fn all_shown(&self, node: &[usize], columns: impl IntoIterator<Item = usize>) -> bool {
        let Some((_, place)) = node.split_last() else { return false };
        columns.into_iter().all(|column| self.shown(&[place, &[column]].concat()).is_some())
    }

    /// Whether a figure may be shown at all: whether it is in one of the tables of the rule.
    #[must_use]
    pub fn is_in_tables(&self, node: &[usize]) -> bool {
        self.cube.is_in_tables(node, &self.rule.tables)
    }

    /// How much is hidden, of the nodes that `which` holds for.
    pub fn share(&self, which: impl Fn(&[usize]) -> bool) -> Share {
        let mut share = Share::default();
        for (index, hidden) in self.hidden.iter().enumerate() {
            let node = self.cube.coordinates(index);
            if !self.is_finished(&node) || !which(&node) {
                continue;
            }
            let count = self.cube.count_at(index);
            let small = (1..self.rule.threshold).contains(&count);
            share.figures += 1;
            share.not_zero += usize::from(count > 0);
            share.small += usize::from(small);
            share.beside += usize::from(*hidden && !small);
            share.zeros += usize::from(*hidden && count == 0);
        }
        share
    }

    pub(super) fn is_finished(&self, node: &[usize]) -> bool {
        self.cube.axes.first().zip(node.first()).is_some_and(|(time, node)| is_finished(time, *node, self.finished))
    }

    pub(super) fn is_hidden(&self, index: usize) -> bool {
        self.hidden.get(index).copied().unwrap_or(true)
    }

    pub(super) fn is_of(&self, cube: &Cube) -> bool {
        self.cube.axes == cube.axes && self.cube.counts == cube.counts
    }

    /// The exchanges that raise a count of the base; none where it is not small.
    pub(super) fn other(&self, node: usize) -> &[Exchange] {
        let found = self.others.binary_search_by_key(&node, |(node, _)| *node).ok().and_then(|place| self.others.get(place));
        found.and_then(|(_, by)| self.exchanges.get(*by)).map_or(&[], |(_, exchanges)| exchanges)
    }
}

/// Whether a node of time is over when this many children of the root are.
pub(super) fn is_finished(time: &Axis, node: usize, finished: usize) -> bool {
    let stages = time.stages();
    if node == time.root() { finished >= stages.len() } else { stages.iter().take(finished).any(|stage| *stage == time.stage(node)) }
}
