//! Decides period by period.

use super::decided::is_finished;
use super::exchange::{Exchange, groupings};
use super::{Axis, Cube, Decided, Rule};

/// What is known while the periods are decided one after another.
pub(super) struct Stage<'a> {
    pub cube: &'a Cube,
    pub base: Option<&'a Decided>,
    pub threshold: u64,
    pub hidden: Vec<bool>,
    /// By node: what hiding it costs.
    pub weights: Vec<u32>,
    /// Groups of axes, and which of them make a grouping.
    pub groups: Vec<Vec<usize>>,
    pub groupings: Vec<Vec<usize>>,
}

pub(super) fn decide(cube: &Cube, base: Option<&Decided>, rule: &Rule, finished: usize) -> Decided {
    let threshold = rule.threshold;
    let is_small = |index: usize| (1..threshold).contains(&cube.count_at(index));
    let mut decided = Decided {
        cube: cube.clone(),
        hidden: in_tables(cube, &rule.tables),
        others: Vec::new(),
        exchanges: Vec::new(),
        rule: rule.clone(),
        finished,
    };
    decided.hidden.iter_mut().for_each(|mark| *mark = !*mark);
    let Some(time) = cube.axes.first() else { return decided };
    let stride = cube.strides.first().copied().unwrap_or(1);
    let width = cube.axes.last().map_or(1, Axis::size);
    let under = |index: usize| base.is_some_and(|base| base.is_hidden(index / width));
    let over: Vec<bool> = (0..time.size()).map(|node| is_finished(time, node, finished)).collect();
    let is_over = |index: usize| over.get(index / stride).copied().unwrap_or(false);
    // Figures of a period depend on that period alone; those of the year wait until all are over.
    let own = |index: usize| (index / stride != time.root() || time.is_leaf(time.root())) && is_over(index);
    for (index, mark) in decided.hidden.iter_mut().enumerate() {
        *mark |= own(index) && (is_small(index) || under(index));
    }
    let (groups, groupings) = named_groupings(cube.axes.len(), base.is_some());
    let mut stage = Stage { cube, base, threshold, hidden: decided.hidden, weights: weights(cube), groups, groupings };
    // What a year's table has is kept in each period already: a year's count that is small has a small part in one.
    let by_period: Vec<Vec<usize>> = rule.tables.iter().chain(&rule.kept).map(|table| by_period(table, time)).collect();
    let kept: Vec<bool> = in_tables(cube, &by_period);
    let mut others: Vec<(usize, Vec<Exchange>)> = Vec::new();
    for period in time.stages().into_iter().take(finished) {
        if let Some(base) = base {
            stage.bring_all(base, |node| time.stage(node / (stride / width).max(1)) == period);
        }
        let mut small: Vec<usize> =
            (0..cube.counts.len()).filter(|index| own(*index) && is_small(*index) && time.stage(index / stride) == period).collect();
        small.retain(|index| kept.get(*index).copied().unwrap_or(false));
        // The finest first: a sum that holds a count raised to the threshold is raised, too.
        small.sort_by_key(|index| (stage.weights.get(*index).copied(), *index));
        let mut raised: Vec<Option<usize>> = vec![None; cube.counts.len()];
        for index in small {
            let by = raised.get(index).copied().flatten().unwrap_or_else(|| {
                others.push((index, stage.protect(index, &cube.coordinates(index))));
                others.len() - 1
            });
            for node in cube.nodes_above(&cube.coordinates(index)) {
                if let Some(mark) = raised.get_mut(node) {
                    mark.get_or_insert(by);
                }
            }
        }
        decided.others.extend(raised.iter().enumerate().filter_map(|(node, by)| by.map(|by| (node, by))));
    }
    decided.hidden = stage.hidden;
    for (index, mark) in decided.hidden.iter_mut().enumerate() {
        *mark |= !is_over(index) || is_small(index) || under(index);
    }
    decided.others.sort_unstable();
    decided.exchanges = others;
    decided
}

/// Which nodes are in one of the tables.
fn in_tables(cube: &Cube, tables: &[Vec<usize>]) -> Vec<bool> {
    let mut within = vec![false; cube.counts.len()];
    for table in tables {
        let mut fits = vec![true];
        for (place, axis) in cube.axes.iter().enumerate() {
            let most = table.get(place).copied().unwrap_or(0);
            let deep: Vec<bool> = (0..axis.size()).map(|node| axis.depth(node) <= most).collect();
            fits = fits.iter().flat_map(|fit| deep.iter().map(move |deep| *fit && *deep)).collect();
        }
        within.iter_mut().zip(fits).for_each(|(mark, fit)| *mark |= fit);
    }
    within
}

/// A table with time not coarser than the periods that are decided.
fn by_period(table: &[usize], time: &Axis) -> Vec<usize> {
    let least = time.stages().first().map_or(0, |stage| time.depth(*stage));
    let first = table.first().copied().unwrap_or(0).max(least);
    [first].into_iter().chain(table.iter().skip(1).copied()).collect()
}

fn named_groupings(axes: usize, columns: bool) -> (Vec<Vec<usize>>, Vec<Vec<usize>>) {
    let last = axes.saturating_sub(1);
    let named =
        if columns { groupings(&(0..last).collect::<Vec<_>>(), Some(last), 3) } else { groupings(&(0..axes).collect::<Vec<_>>(), None, 3) };
    let mut groups: Vec<Vec<usize>> = named.iter().flatten().cloned().collect();
    groups.sort_unstable();
    groups.dedup();
    let number = |group: &Vec<usize>| groups.binary_search(group).unwrap_or(usize::MAX);
    let groupings = named.iter().map(|grouping| grouping.iter().map(number).collect()).collect();
    (groups, groupings)
}

fn weights(cube: &Cube) -> Vec<u32> {
    let mut weights = vec![1_u32];
    for axis in &cube.axes {
        weights = weights.iter().flat_map(|weight| (0..axis.size()).map(move |node| weight.saturating_mul(axis.worth(node)))).collect();
    }
    weights
}
