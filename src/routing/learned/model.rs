//! A model: what it says of a text, and because of which words.

use super::bayes::{Bayes, normalised};
use super::features::{features, words};
use super::forest::Forest;
use super::scores::logarithms;
use super::vocabulary::Vocabulary;

/// How much rarer labels are lifted: the power of their share by which scores are divided. Without it, the model would
/// rather never name a rare label; more of it costs more right answers than it wins (docs/routing.md).
const LIFT: f32 = 0.2;
/// The words shown.
const MOST_WORDS: usize = 5;
/// A word is shown when it speaks at least this much as loud as the loudest.
const LOUD_ENOUGH: f32 = 0.25;

/// How one view is taken into account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct View {
    pub sharpness: f32,
    pub share: f32,
}

/// How the views are taken into account, and how sharp the whole is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Views {
    pub label: View,
    pub others: View,
    pub forest: View,
    pub sharpness: f32,
    /// The part of each probability that is the label's share whatever the text: no model of a hundred examples is surer
    /// than ninety-nine of a hundred.
    pub doubt: f32,
}

impl Views {
    /// The views together: a score for each label.
    pub(super) fn mixed(&self, shares: &[f32], label: &[f32], others: &[f32], forest: &[f32]) -> Vec<f32> {
        let mut mixed: Vec<f32> = shares.iter().map(|share| -LIFT * share.max(f32::MIN_POSITIVE).ln()).collect();
        for (view, scores) in [(self.label, label), (self.others, others), (self.forest, forest)] {
            for (sum, score) in mixed.iter_mut().zip(logarithms(scores, view.sharpness)) {
                *sum += view.share * score;
            }
        }
        mixed
    }

    /// The probabilities of the labels by the views together.
    pub(super) fn probabilities(&self, shares: &[f32], mixed: &[f32]) -> Vec<f32> {
        let logarithms = logarithms(mixed, self.sharpness);
        shares.iter().zip(logarithms).map(|(share, logarithm)| self.doubt * share + (1.0 - self.doubt) * logarithm.exp()).collect()
    }
}

/// A label that fits a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// The label.
    pub label: String,
    /// How sure it is, from 0 to 1: of a hundred labels guessed at 0.8, eighty are right.
    pub probability: f32,
    /// The words of the text, as they are written, that speak most for the label; the loudest first.
    pub words: Vec<String>,
}

/// What was learned.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub(super) labels: Vec<String>,
    /// The share of each label among the examples.
    pub(super) shares: Vec<f32>,
    pub(super) vocabulary: Vocabulary,
    pub(super) label: Bayes,
    pub(super) others: Bayes,
    pub(super) forest: Forest,
    pub(super) views: Views,
}

impl Model {
    /// The labels in order.
    #[must_use]
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// The probability of each label, in the labels' order; they sum to one. Of a text of which nothing is known, the
    /// labels' shares.
    #[must_use]
    pub fn probabilities(&self, language: &str, text: &str) -> Vec<f32> {
        let known = self.vocabulary.known(&features(language, text));
        if known.is_empty() {
            return self.shares.clone();
        }
        let text = normalised(&known);
        let (label, others) = (self.label.scores(&text), self.others.scores(&text));
        let forest = self.forest.scores(|feature| known.binary_search_by_key(&feature, |(known, _)| *known).is_ok());
        let mixed = self.views.mixed(&self.shares, &label, &others, &forest);
        self.views.probabilities(&self.shares, &mixed)
    }

    /// The `most` likeliest labels, the likeliest first, with the words that speak for each.
    #[must_use]
    pub fn guesses(&self, language: &str, text: &str, most: usize) -> Vec<Guess> {
        let probabilities = self.probabilities(language, text);
        let mut order: Vec<(usize, f32)> = probabilities.into_iter().enumerate().collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        order.truncate(most);
        let guess = |(label, probability): (usize, f32)| {
            let name = self.labels.get(label)?.clone();
            Some(Guess { label: name, probability, words: self.words_for(language, text, label) })
        };
        order.into_iter().filter_map(guess).collect()
    }

    /// The words that speak most for a label.
    fn words_for(&self, language: &str, text: &str, label: usize) -> Vec<String> {
        let mut spoken: Vec<(String, &str, f32)> = Vec::new();
        for word in words(language, text) {
            let lower = word.written.to_lowercase();
            // One that stands there twice is named once.
            if lower.chars().count() < 3 || spoken.iter().any(|(other, ..)| *other == lower) {
                continue;
            }
            let places = word.features.iter().filter_map(|feature| self.vocabulary.place(*feature));
            let loudness: f32 = places.map(|place| self.vocabulary.weight(place) * self.label.speaks_for(place, label)).sum();
            spoken.push((lower, word.written, loudness));
        }
        spoken.sort_by(|a, b| b.2.total_cmp(&a.2));
        let loudest = spoken.first().map_or(0.0, |(.., loudness)| *loudness);
        let loud = spoken.iter().filter(|(.., loudness)| *loudness > 0.0 && *loudness >= LOUD_ENOUGH * loudest);
        loud.take(MOST_WORDS).map(|(_, written, _)| (*written).to_owned()).collect()
    }
}
