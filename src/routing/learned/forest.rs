//! Many trees of yes-or-no questions: does the text have this feature? Each tree is grown on a part of the texts, by the best
//! of a few questions drawn at each branching.
//!
//! Source: Geurts, Ernst and Wehenkel, Extremely randomized trees, 2006; texts that a tree has not seen judge it (Breiman,
//! Random Forests, 2001, out-of-bag estimates).

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::ground::Ground;
use super::sequence::Sequence;

/// What a forest is grown by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Growth {
    /// The number of trees.
    pub trees: usize,
    /// Questions tried at a branching.
    pub questions: usize,
    /// The fewest texts on either side of a branching.
    pub fewest: usize,
    /// Of ten texts, how many every other tree sees; the rest see all. A text is judged by those that have not seen it.
    pub seen_of_ten: usize,
    /// Features in more texts than this are drawn as seldom as if they were in more.
    pub rare: usize,
}

/// A branching, or a leaf.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    /// The feature, and where to go on without and with it.
    Branch { feature: u32, without: u32, with: u32 },
    /// The labels' shares.
    Leaf(Vec<(u16, f32)>),
}

/// One tree; the first node is its root.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Tree {
    pub nodes: Vec<Node>,
}

/// The trees.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Forest {
    pub labels: usize,
    pub trees: Vec<Tree>,
}

impl Tree {
    fn leaf(&self, has: impl Fn(u32) -> bool) -> &[(u16, f32)] {
        let mut at = 0;
        // A way from the root meets no node twice, whatever the bytes said that a tree was read from.
        for _ in &self.nodes {
            match self.nodes.get(at as usize) {
                Some(Node::Branch { feature, without, with }) => at = if has(*feature) { *with } else { *without },
                Some(Node::Leaf(shares)) => return shares,
                None => break,
            }
        }
        &[]
    }
}

fn add(shares: &[(u16, f32)], to: &mut [f32]) {
    for (label, share) in shares {
        if let Some(sum) = to.get_mut(usize::from(*label)) {
            *sum += share;
        }
    }
}

/// Shares as logarithms, none of them without bound.
fn logarithms(sums: &[f32], trees: usize) -> Vec<f32> {
    sums.iter().map(|sum| (sum / trees.max(1) as f32 + 0.01).ln()).collect()
}

impl Forest {
    /// Grows a forest on texts (their features, ascending) with their labels; all labels weigh the same together. Gives
    /// the scores of each text by the trees that have not seen it, too.
    pub(super) fn train(
        growth: Growth,
        size: usize,
        labels: usize,
        texts: &[Vec<u32>],
        of: &[Vec<usize>],
        beginning: u64,
        threads: usize,
    ) -> (Self, Vec<Vec<f32>>) {
        let mut frequencies = vec![0.0_f32; labels];
        for of in of {
            for label in of {
                if let Some(sum) = frequencies.get_mut(*label) {
                    *sum += 1.0 / of.len() as f32;
                }
            }
        }
        let weight = |label: &usize, among: usize| {
            1.0 / (among.max(1) as f32 * frequencies.get(*label).copied().unwrap_or(1.0).max(f32::MIN_POSITIVE))
        };
        let weighed = of.iter().map(|of| of.iter().map(|label| (*label, weight(label, of.len()))).collect()).collect();
        let ground = Ground::new(growth, size, labels, texts, weighed);
        // Each tree has a sequence of its own, so it is the same tree on however many threads.
        let grown = |number: usize| -> (Tree, Vec<u32>) {
            let mut sequence = Sequence::new(beginning.wrapping_add(number as u64));
            let sees = |_: &u32| number.is_multiple_of(2) || sequence.below(10) < growth.seen_of_ten;
            let (seen, left): (Vec<u32>, Vec<u32>) = (0_u32..).take(texts.len()).partition(sees);
            (ground.grow(seen, &mut sequence), left)
        };
        let next = AtomicUsize::new(0);
        let work = || {
            let numbers = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)).filter(|number| *number < growth.trees));
            numbers.map(|number| (number, grown(number))).collect::<Vec<_>>()
        };
        let mut trees = thread::scope(|scope| {
            let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
            let mut trees = work();
            // A thread that crashed leaves its trees out.
            trees.extend(others.into_iter().filter_map(|other| other.join().ok()).flatten());
            trees
        });
        trees.sort_unstable_by_key(|(number, _)| *number);
        let mut unseen = vec![(0_usize, vec![0.0; labels]); texts.len()];
        for (_, (tree, left)) in &trees {
            for text in left {
                if let Some((trees, sums)) = unseen.get_mut(*text as usize) {
                    *trees += 1;
                    add(tree.leaf(|feature| ground.has(feature, *text)), sums);
                }
            }
        }
        let forest = Self { labels, trees: trees.into_iter().map(|(_, (tree, _))| tree).collect() };
        (forest, unseen.iter().map(|(trees, sums)| logarithms(sums, *trees)).collect())
    }

    /// The score of each label: a logarithm. `has` says whether the text has a feature.
    pub(super) fn scores(&self, has: impl Fn(u32) -> bool) -> Vec<f32> {
        let mut sums = vec![0.0; self.labels];
        for tree in &self.trees {
            add(tree.leaf(&has), &mut sums);
        }
        logarithms(&sums, self.trees.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROWTH: Growth = Growth { trees: 30, questions: 10, fewest: 2, seen_of_ten: 6, rare: 20 };

    #[test]
    fn learns_what_one_question_does_not_answer_the_same_on_any_number_of_threads() {
        // The label is whether one and only one of the features 0 and 1 is there.
        let texts: Vec<Vec<u32>> = (0..80_u32)
            .map(|text| {
                [(0, text & 1 == 1), (1, text & 2 == 2), (2, text % 3 == 0), (3, true)]
                    .iter()
                    .filter(|(_, has)| *has)
                    .map(|(feature, _)| *feature)
                    .collect()
            })
            .collect();
        let of: Vec<Vec<usize>> = (0..80_usize).map(|text| vec![(text & 1) ^ (text >> 1 & 1)]).collect();
        let (forest, unseen) = Forest::train(GROWTH, 4, 2, &texts, &of, 7, 1);
        assert_eq!(unseen.len(), texts.len());
        for ((text, of), unseen) in texts.iter().zip(&of).zip(&unseen) {
            let scores = forest.scores(|feature| text.contains(&feature));
            let best = usize::from(scores[1] > scores[0]);
            assert_eq!(vec![best], *of, "{text:?}: {scores:?}");
            assert_eq!(usize::from(unseen[1] > unseen[0]), of[0]);
        }
        assert!(Forest::train(GROWTH, 4, 2, &texts, &of, 7, 3) == (forest, unseen));
    }

    #[test]
    fn grows_on_nothing() {
        let (forest, unseen) = Forest::train(GROWTH, 0, 2, &[], &[], 7, 2);
        assert_eq!((forest.scores(|_| false).len(), unseen.len()), (2, 0));
        let (_, unseen) = Forest::train(GROWTH, 0, 2, &[vec![], vec![]], &[vec![0], vec![1]], 7, 1);
        assert!(unseen.iter().flatten().all(|score| score.is_finite()));
    }
}
