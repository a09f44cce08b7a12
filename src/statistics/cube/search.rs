//! Finds for a small count another cube in which it is large, and hides where the two differ.

use std::cell::OnceCell;

use super::exchange::Exchange;
use super::stage::Stage;

/// How many other coordinates an exchange considers for a group of axes, the nearest first.
const NEAR: usize = 4;

/// In how many leaves under a count a further piece is tried at once, those with most pieces to change first.
const TARGETS: usize = 3;

/// An exchange that could be made.
struct Candidate {
    cost: u64,
    corners: Vec<(usize, i64)>,
    amount: u64,
    nodes: Vec<usize>,
}

/// One group of axes with another leaf's coordinates.
struct Turn {
    /// Part of the index along the group's axes.
    part: usize,
    /// Parts of the index of the nodes that tell the two leaves apart.
    between: Vec<usize>,
}

/// The count to raise, and where.
struct Aim<'a> {
    node: &'a [usize],
    leaf: &'a [usize],
    index: usize,
    missing: u64,
    made: &'a [Exchange],
}

impl Stage<'_> {
    /// The exchanges that raise a small count to the threshold; all they change is hidden from then on.
    pub(super) fn protect(&mut self, index: usize, node: &[usize]) -> Vec<Exchange> {
        let mut made: Vec<Exchange> = self.base.map_or_else(Vec::new, |base| self.brought(base, index));
        let leaves = self.cube.leaves_under(node);
        let is_under: Vec<usize> = leaves.iter().map(|(index, _)| *index).collect();
        loop {
            let changes = made.iter().flat_map(|exchange| &exchange.changes).filter(|(leaf, _)| is_under.contains(leaf));
            let count = changes.fold(self.cube.count_at(index), |count, (_, change)| count.saturating_add_signed(*change));
            let missing = self.threshold.saturating_sub(count);
            if missing == 0 {
                return made;
            }
            let mut best: Option<Candidate> = None;
            for (index, leaf) in self.targets(node, &leaves, &made) {
                if best.as_ref().is_some_and(|best| best.cost == 0) {
                    break;
                }
                let aim = Aim { node, leaf, index, missing, made: &made };
                if self.base.is_none() {
                    self.uncompensated(&aim, &mut best);
                }
                let turns: Vec<OnceCell<Vec<Turn>>> = self.groups.iter().map(|_| OnceCell::new()).collect();
                for grouping in &self.groupings {
                    if best.as_ref().is_some_and(|best| best.cost == 0) {
                        break;
                    }
                    self.best_of(grouping, &turns, &aim, &mut best);
                }
            }
            // There always is one: without a base the uncompensated one, with a base another column of a leaf.
            let Some(best) = best else { return made };
            self.hide(&best.nodes);
            let amount = i64::try_from(best.amount).unwrap_or(i64::MAX);
            made.push(Exchange { changes: best.corners.into_iter().map(|(leaf, sign)| (leaf, sign * amount)).collect() });
        }
    }

    pub(super) fn hide(&mut self, nodes: &[usize]) {
        for node in nodes {
            if let Some(mark) = self.hidden.get_mut(*node) {
                *mark = true;
            }
        }
    }

    /// The count of a leaf after these exchanges.
    pub(super) fn count_in(&self, made: &[Exchange], index: usize) -> u64 {
        let changes = made.iter().flat_map(|exchange| &exchange.changes).filter(|(leaf, _)| *leaf == index);
        changes.fold(self.cube.count_at(index), |count, (_, change)| count.saturating_add_signed(*change))
    }

    pub(super) fn cost(&self, node: usize) -> u64 {
        match (self.hidden.get(node), self.weights.get(node)) {
            (Some(false), Some(weight)) => u64::from(*weight),
            _ => 0,
        }
    }

    /// The leaves in which a further piece is tried: of those that have pieces, so that a place without any changes nothing.
    fn targets<'l>(&self, node: &[usize], leaves: &'l [(usize, Vec<usize>)], made: &[Exchange]) -> Vec<(usize, &'l [usize])> {
        let columns = self.base.and(self.cube.axes.last());
        let width = columns.map_or(1, |columns| columns.size());
        let any = |index: usize| (index - index % width..index - index % width + width).any(|leaf| self.cube.count_at(leaf) > 0);
        let with_pieces = leaves.iter().any(|(index, _)| any(*index));
        let mut targets: Vec<(u64, usize, &[usize])> = leaves
            .iter()
            .filter(|(index, _)| !with_pieces || any(*index))
            .map(|(index, leaf)| {
                // Pieces of other columns of the leaf, which could be of this one.
                let others = columns.map_or(0, |columns| {
                    let first = index - index % columns.size();
                    let own = |column: usize| node.last().is_some_and(|own| columns.path(column).contains(own));
                    let other = |column: &usize| columns.is_leaf(*column) && !own(*column);
                    (0..columns.size()).filter(other).map(|column| self.count_in(made, first + column)).sum()
                });
                let weight = if columns.is_some() { others } else { self.cube.count_at(*index) };
                (weight, *index, leaf.as_slice())
            })
            .collect();
        targets.sort_by_key(|(weight, index, _)| (std::cmp::Reverse(*weight), *index));
        targets.truncate(TARGETS);
        targets.into_iter().map(|(_, index, leaf)| (index, leaf)).collect()
    }

    /// More pieces, all totals with them.
    fn uncompensated(&self, aim: &Aim<'_>, best: &mut Option<Candidate>) {
        let nodes = self.cube.nodes_above(aim.leaf);
        let cost = nodes.iter().map(|node| self.cost(*node)).sum();
        if best.as_ref().is_none_or(|best| cost < best.cost) {
            *best = Some(Candidate { cost, corners: vec![(aim.index, 1)], amount: aim.missing, nodes });
        }
    }

    fn best_of(&self, grouping: &[usize], turns: &[OnceCell<Vec<Turn>>], aim: &Aim<'_>, best: &mut Option<Candidate>) {
        let mut choices: Vec<&[Turn]> = Vec::with_capacity(grouping.len());
        for number in grouping {
            let (Some(group), Some(turns)) = (self.groups.get(*number), turns.get(*number)) else { return };
            let turns = turns.get_or_init(|| self.turns(group, aim));
            if turns.is_empty() {
                return;
            }
            choices.push(turns);
        }
        let groups: Vec<&Vec<usize>> = grouping.iter().filter_map(|group| self.groups.get(*group)).collect();
        let fixed: Vec<usize> = (0..self.cube.axes.len()).filter(|axis| !groups.iter().any(|group| group.contains(axis))).collect();
        let own: Vec<usize> = groups.iter().map(|group| self.cube.part(aim.leaf, group)).collect();
        let rest = self.cube.part(aim.leaf, &fixed);
        let steps = self.cube.steps(aim.leaf, &fixed);
        let mut at = vec![0_usize; choices.len()];
        let mut chosen: Vec<&Turn> = Vec::with_capacity(choices.len());
        loop {
            chosen.clear();
            chosen.extend(choices.iter().zip(&at).filter_map(|(turns, at)| turns.get(*at)));
            // A corner by the groups that take the other leaf's coordinates, the first group as the highest bit.
            let corner = |bits: usize| {
                let parts = chosen.iter().zip(&own).rev().enumerate();
                rest + parts.map(|(bit, (turn, own))| if bits >> bit & 1 == 1 { turn.part } else { *own }).sum::<usize>()
            };
            let losing = (1..1_usize << chosen.len()).filter(|bits| bits.count_ones() % 2 == 1);
            let amount = losing.map(|bits| self.count_in(aim.made, corner(bits))).min().unwrap_or(0).min(aim.missing);
            let most = best.as_ref().map_or(u64::MAX, |best| best.cost);
            let cost = if amount == 0 { most } else { self.cost_of(&steps, &chosen, 0, most) };
            if cost < most {
                let mut nodes = steps.clone();
                for turn in &chosen {
                    nodes = nodes.iter().flat_map(|sum| turn.between.iter().map(move |step| sum + step)).collect();
                }
                let sign = |bits: usize| if bits.count_ones() % 2 == 1 { -1 } else { 1 };
                let corners = (0..1_usize << chosen.len()).map(|bits| (corner(bits), sign(bits))).collect();
                *best = Some(Candidate { cost, corners, amount, nodes });
            }
            if cost == 0 || !next(&mut at, &choices) {
                return;
            }
        }
    }

    /// The other coordinates a group can take so that the leaf reached has pieces to lose and is not under the count.
    fn turns(&self, group: &[usize], aim: &Aim<'_>) -> Vec<Turn> {
        let leaf = aim.leaf;
        let near = |axis: usize| -> &[usize] {
            let all = self.cube.axes.get(axis).zip(leaf.get(axis)).map_or(&[][..], |(tree, node)| tree.near(*node));
            // A period lends to itself only; its leaves are the nearest.
            let within = if axis == 0 { self.in_period(leaf) } else { all.len() };
            all.get(..within.min(all.len())).unwrap_or(all)
        };
        let rest = aim.index - self.cube.part(leaf, group);
        let mut turns = Vec::new();
        let mut other = leaf.to_vec();
        let (first, second) = (group.first().copied().unwrap_or(0), group.get(1).copied());
        for one in near(first) {
            if let Some(place) = other.get_mut(first) {
                *place = *one;
            }
            for two in second.map_or(&[0][..], near) {
                if let Some(place) = second.and_then(|second| other.get_mut(second)) {
                    *place = *two;
                }
                let part = self.cube.part(&other, group);
                if self.count_in(aim.made, rest + part) > 0 && !self.cube.holds(aim.node, &other) {
                    turns.push(Turn { part, between: self.cube.between(leaf, &other, group) });
                    if turns.len() == NEAR {
                        return turns;
                    }
                }
            }
        }
        turns
    }

    /// How many other leaves of time are in the same period.
    fn in_period(&self, leaf: &[usize]) -> usize {
        let Some((time, month)) = self.cube.axes.first().zip(leaf.first()) else { return 0 };
        usize::try_from(time.volume(time.stage(*month))).unwrap_or(usize::MAX).saturating_sub(1)
    }

    /// What hiding the changed nodes costs, which are all sums of a part of each; stops when it is `most` or more.
    fn cost_of(&self, steps: &[usize], chosen: &[&Turn], sum: usize, most: u64) -> u64 {
        let mut cost = 0_u64;
        match chosen.split_first() {
            None => {
                for step in steps {
                    cost = cost.saturating_add(self.cost(sum + step));
                    if cost >= most {
                        break;
                    }
                }
            }
            Some((turn, others)) => {
                for step in &turn.between {
                    cost = cost.saturating_add(self.cost_of(steps, others, sum + step, most.saturating_sub(cost)));
                    if cost >= most {
                        break;
                    }
                }
            }
        }
        cost
    }
}

/// The next combination of choices; false after the last.
fn next<T>(at: &mut [usize], choices: &[&[T]]) -> bool {
    for (at, choices) in at.iter_mut().zip(choices) {
        *at += 1;
        if *at < choices.len() {
            return true;
        }
        *at = 0;
    }
    false
}
