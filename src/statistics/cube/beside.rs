//! Brings the exchanges of a base into a cube of its columns: each piece moved takes its column with it.

use super::Decided;
use super::exchange::{Changes, Exchange};
use super::stage::Stage;

impl Stage<'_> {
    /// Brings all exchanges of a period, so that the base can be another one whatever else these columns tell.
    pub(super) fn bring_all(&mut self, base: &Decided, in_period: impl Fn(usize) -> bool) {
        let Some(columns) = self.cube.axes.last() else { return };
        for (node, _) in base.exchanges.iter().filter(|(node, _)| in_period(*node)) {
            self.brought(base, node * columns.size() + columns.root());
        }
    }

    /// The base's exchanges for the count that this is a column of, and what they hide. Its own column moves where it
    /// can, so that this count gains, too; else one that all losing leaves have; else each losing leaf gives what it has,
    /// along the axis where that hides least.
    pub(super) fn brought(&mut self, base: &Decided, index: usize) -> Vec<Exchange> {
        let Some(columns) = self.cube.axes.last() else { return Vec::new() };
        let width = columns.size();
        let (mut all, others): (Vec<usize>, Vec<usize>) =
            (0..width).filter(|column| columns.is_leaf(*column)).partition(|column| columns.path(*column).contains(&(index % width)));
        all.extend(others);
        let mut made: Vec<Exchange> = Vec::new();
        for exchange in base.other(index / width) {
            let Some((_, amount)) = exchange.changes.first() else { continue };
            for _ in 0..*amount {
                // One piece of each corner at a time.
                let count = |leaf: usize, column: usize| self.count_in(&made, leaf * width + column);
                let most = |leaf: usize| all.iter().copied().rev().max_by_key(|column| count(leaf, *column)).unwrap_or(0);
                let losing = || exchange.changes.iter().filter(|(_, change)| *change < 0).map(|(leaf, _)| *leaf);
                let common = all.iter().copied().find(|column| losing().all(|leaf| count(leaf, *column) > 0));
                let changes = if let Some(column) = common {
                    // Changed are columns of what the base hides.
                    exchange.changes.iter().map(|(leaf, change)| (leaf * width + column, change.signum())).collect()
                } else {
                    let giving: Vec<(usize, usize)> = losing().map(|leaf| (leaf, most(leaf))).collect();
                    let (changes, nodes) = self.least_hiding(exchange, &giving, width);
                    self.hide(&nodes);
                    changes
                };
                made.push(Exchange { changes });
            }
        }
        made
    }

    /// Where the given pieces go so that least must be hidden: each to the corner beside it along the same group.
    fn least_hiding(&self, exchange: &Exchange, giving: &[(usize, usize)], width: usize) -> (Changes, Vec<usize>) {
        let mut best: Option<(u64, Changes, Vec<usize>)> = None;
        let mut bit = 1;
        while bit < exchange.changes.len() {
            let mut changes = Vec::with_capacity(exchange.changes.len());
            for (at, (from, change)) in exchange.changes.iter().enumerate().filter(|(_, (_, change))| *change < 0) {
                let column = giving.iter().find(|(leaf, _)| leaf == from).map_or(0, |(_, column)| *column);
                let Some((to, _)) = exchange.changes.get(at ^ bit) else { continue };
                changes.extend([(from * width + column, change.signum()), (to * width + column, 1)]);
            }
            let nodes = self.cube.changed(&changes);
            let cost = nodes.iter().map(|node| self.cost(*node)).sum();
            if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                best = Some((cost, changes, nodes));
            }
            bit *= 2;
        }
        best.map(|(_, changes, nodes)| (changes, nodes)).unwrap_or_default()
    }
}
