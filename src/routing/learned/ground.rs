//! Growing one tree: the texts it grows on, and the question asked at each branching.

use super::forest::{Growth, Node, Tree};
use super::scores::rounded;
use super::sequence::Sequence;

/// The texts to grow on.
pub(super) struct Ground<'a> {
    /// Features of each text.
    texts: &'a [Vec<u32>],
    /// Texts of each feature.
    texts_of: Vec<Vec<u32>>,
    /// One bit for each feature and text.
    has: Vec<u64>,
    words_a_feature: usize,
    /// Labels of each text with their weights.
    labels: Vec<Vec<(usize, f32)>>,
    label_count: usize,
    growth: Growth,
}

impl<'a> Ground<'a> {
    /// Texts (their features, ascending) and their labels with weights.
    pub(super) fn new(growth: Growth, size: usize, label_count: usize, texts: &'a [Vec<u32>], labels: Vec<Vec<(usize, f32)>>) -> Self {
        let words_a_feature = texts.len().div_ceil(64);
        let has = vec![0; size * words_a_feature];
        let mut ground = Self { texts, texts_of: vec![Vec::new(); size], has, words_a_feature, labels, label_count, growth };
        for (text, features) in (0_u32..).zip(texts) {
            for feature in features {
                if let Some(list) = ground.texts_of.get_mut(*feature as usize) {
                    list.push(text);
                }
                if let Some(word) = ground.has.get_mut(*feature as usize * ground.words_a_feature + (text as usize >> 6)) {
                    *word |= 1 << (text & 63);
                }
            }
        }
        ground
    }

    /// Whether a text has a feature.
    pub(super) fn has(&self, feature: u32, text: u32) -> bool {
        let word = self.has.get(feature as usize * self.words_a_feature + (text as usize >> 6)).copied().unwrap_or(0);
        word >> (text & 63) & 1 == 1
    }

    /// The labels' weights among some texts.
    fn weights(&self, texts: &[u32]) -> Vec<f32> {
        let mut weights = vec![0.0; self.label_count];
        for text in texts {
            self.count(*text, &mut weights);
        }
        weights
    }

    fn count(&self, text: u32, weights: &mut [f32]) {
        for (label, weight) in self.labels.get(text as usize).map(Vec::as_slice).unwrap_or_default() {
            if let Some(sum) = weights.get_mut(*label) {
                *sum += weight;
            }
        }
    }

    /// A feature that at least one of the texts has.
    fn draw(&self, texts: &[u32], sequence: &mut Sequence) -> Option<u32> {
        let mut drawn = None;
        for _ in 0..8 {
            let text = texts.get(sequence.below(texts.len()))?;
            let features = self.texts.get(*text as usize)?;
            drawn = features.get(sequence.below(features.len())).copied();
            let frequency = drawn.and_then(|feature| self.texts_of.get(feature as usize)).map_or(0, Vec::len);
            if frequency <= self.growth.rare || sequence.below(frequency) < self.growth.rare {
                break;
            }
        }
        drawn
    }

    /// The best of some questions.
    fn question(&self, texts: &[u32], all: &[f32], here: &[u32], node: u32, sequence: &mut Sequence) -> Option<u32> {
        let mut best: Option<(f32, u32)> = None;
        let mut with = vec![0.0; self.label_count];
        for _ in 0..self.growth.questions {
            let Some(feature) = self.draw(texts, sequence) else { continue };
            let its = self.texts_of.get(feature as usize).map(Vec::as_slice).unwrap_or_default();
            with.fill(0.0);
            let mut count = 0;
            if its.len() < texts.len() {
                for text in its {
                    if here.get(*text as usize) == Some(&node) {
                        count += 1;
                        self.count(*text, &mut with);
                    }
                }
            } else {
                for text in texts {
                    if self.has(feature, *text) {
                        count += 1;
                        self.count(*text, &mut with);
                    }
                }
            }
            if count < self.growth.fewest || texts.len() - count < self.growth.fewest {
                continue;
            }
            // Gini: the purer both sides, the larger is this sum.
            let (mut squares_with, mut squares_without, mut sum_with, mut sum_without) = (0.0, 0.0, 0.0, 0.0);
            for (with, all) in with.iter().zip(all) {
                let without = all - with;
                squares_with += with * with;
                squares_without += without * without;
                sum_with += with;
                sum_without += without;
            }
            let purity = squares_with / sum_with.max(f32::MIN_POSITIVE) + squares_without / sum_without.max(f32::MIN_POSITIVE);
            if best.is_none_or(|(most, _)| purity > most) {
                best = Some((purity, feature));
            }
        }
        best.map(|(_, feature)| feature)
    }

    /// Grows a tree on these texts.
    pub(super) fn grow(&self, seen: Vec<u32>, sequence: &mut Sequence) -> Tree {
        let mut here = vec![u32::MAX; self.texts.len()];
        let mut nodes = vec![Node::Leaf(Vec::new())];
        let mut waiting = vec![(0_u32, seen)];
        while let Some((node, texts)) = waiting.pop() {
            for text in &texts {
                if let Some(place) = here.get_mut(*text as usize) {
                    *place = node;
                }
            }
            let all = self.weights(&texts);
            let pure = all.iter().filter(|weight| **weight > 0.0).count() < 2;
            let question =
                if pure || texts.len() < 2 * self.growth.fewest { None } else { self.question(&texts, &all, &here, node, sequence) };
            let made = match question {
                None => {
                    let sum: f32 = all.iter().sum();
                    let shares = all.iter().zip(0_u16..).filter(|(weight, _)| **weight > 0.0);
                    Node::Leaf(shares.map(|(weight, label)| (label, rounded(weight / sum.max(f32::MIN_POSITIVE)))).collect())
                }
                Some(feature) => {
                    let (with, without): (Vec<u32>, Vec<u32>) = texts.into_iter().partition(|text| self.has(feature, *text));
                    let next = u32::try_from(nodes.len()).unwrap_or(u32::MAX);
                    nodes.extend([Node::Leaf(Vec::new()), Node::Leaf(Vec::new())]);
                    waiting.push((next, without));
                    waiting.push((next + 1, with));
                    Node::Branch { feature, without: next, with: next + 1 }
                }
            };
            if let Some(place) = nodes.get_mut(node as usize) {
                *place = made;
            }
        }
        Tree { nodes }
    }
}
