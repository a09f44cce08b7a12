//! The features that a model knows, and how much each tells.

use std::collections::HashMap;

/// A feature of only one text tells nothing of others.
const FEWEST_TEXTS: u32 = 2;
/// The features kept, the most frequent first.
const MOST_FEATURES: usize = 40_000;

/// The known features in ascending order.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Vocabulary {
    /// The features.
    pub features: Vec<u64>,
    /// For each, how much it tells: the logarithm of all texts by those that have it.
    pub weights: Vec<f32>,
}

impl Vocabulary {
    /// Learns it from texts, each with its features and their counts.
    pub(super) fn of(texts: &[Vec<(u64, u32)>]) -> Self {
        let mut frequencies: HashMap<u64, u32> = HashMap::new();
        for (feature, _) in texts.iter().flatten() {
            *frequencies.entry(*feature).or_default() += 1;
        }
        let mut known: Vec<(u64, u32)> = frequencies.into_iter().filter(|(_, texts)| *texts >= FEWEST_TEXTS).collect();
        if known.len() > MOST_FEATURES {
            known.sort_unstable_by_key(|(feature, texts)| (std::cmp::Reverse(*texts), *feature));
            known.truncate(MOST_FEATURES);
        }
        known.sort_unstable();
        let all = texts.len() as f32;
        Self {
            features: known.iter().map(|(feature, _)| *feature).collect(),
            weights: known.iter().map(|(_, texts)| super::scores::rounded((all / *texts as f32).ln())).collect(),
        }
    }

    /// The known ones among counted features: place in the vocabulary, and one plus the logarithm of the count.
    pub(super) fn known(&self, counted: &[(u64, u32)]) -> Vec<(u32, f32)> {
        let place = |feature: &u64| self.place(*feature);
        counted.iter().filter_map(|(feature, count)| place(feature).map(|place| (place, 1.0 + (*count as f32).ln()))).collect()
    }

    /// The place of a feature.
    pub(super) fn place(&self, feature: u64) -> Option<u32> {
        self.features.binary_search(&feature).ok().and_then(|place| u32::try_from(place).ok())
    }

    /// How much a feature tells.
    pub(super) fn weight(&self, place: u32) -> f32 {
        self.weights.get(place as usize).copied().unwrap_or(0.0)
    }
}
