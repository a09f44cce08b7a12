//! Makes a model of examples.

use std::collections::HashMap;

use super::Example;
use super::bayes::{Bayes, Form, normalised};
use super::features::features;
use super::forest::{Forest, Growth};
use super::model::{Model, View, Views};
use super::scores::best_sharpness;
use super::sequence::mixed;
use super::vocabulary::Vocabulary;

/// How the forest is grown. More trees or questions take longer and find little more (docs/routing.md).
const GROWTH: Growth = Growth { trees: 240, questions: 100, fewest: 2, seen_of_ten: 6, rare: 50 };
/// How much each view counts (docs/routing.md).
const SHARES: Shares = Shares { label: 0.35, others: 0.25, forest: 0.4 };

/// How much each view counts; together one.
struct Shares {
    label: f32,
    others: f32,
    forest: f32,
}

/// A model, and what it says of its own examples when it has not seen them.
#[derive(Clone, Debug)]
pub struct Trained {
    /// The model.
    pub model: Model,
    /// For each example the probability of each label of the model, by those parts that did not learn from it.
    pub unseen: Vec<Vec<f32>>,
}

/// Makes a model, on so many threads. None without at least two labels that have a text each.
#[must_use]
pub fn train(examples: &[Example], threads: usize) -> Option<Trained> {
    let mut labels: Vec<String> = examples.iter().flat_map(|example| example.labels.iter().cloned()).collect();
    labels.sort_unstable();
    labels.dedup();
    if labels.len() < 2 || labels.len() > usize::from(u16::MAX) {
        return None;
    }
    let place: HashMap<&str, usize> = labels.iter().enumerate().map(|(place, label)| (label.as_str(), place)).collect();
    let of: Vec<Vec<usize>> =
        examples.iter().map(|example| example.labels.iter().filter_map(|label| place.get(label.as_str()).copied()).collect()).collect();
    let counted: Vec<Vec<(u64, u32)>> = examples.iter().map(|example| features(&example.language, &example.text)).collect();
    let vocabulary = Vocabulary::of(&counted);
    let known: Vec<Vec<(u32, f32)>> = counted.iter().map(|counted| vocabulary.known(counted)).collect();
    let beginning = counted.iter().flatten().fold(0, |hash: u64, (feature, count)| mixed(hash ^ feature.wrapping_add(u64::from(*count))));
    drop(counted);

    let size = vocabulary.features.len();
    let texts: Vec<_> = known.iter().map(|text| normalised(text)).collect();
    let label = Bayes::train(Form::Label, 0.1, size, labels.len(), &texts, &of);
    let others = Bayes::train(Form::Others, 0.05, size, labels.len(), &texts, &of);
    let without = |bayes: &Bayes| -> Vec<Vec<f32>> { texts.iter().zip(&of).map(|(text, of)| bayes.scores_without(text, of)).collect() };
    let (label_unseen, others_unseen) = (without(&label), without(&others));
    drop(texts);
    let places: Vec<Vec<u32>> = known.iter().map(|text| text.iter().map(|(feature, _)| *feature).collect()).collect();
    let (forest, forest_unseen) = Forest::train(GROWTH, size, labels.len(), &places, &of, beginning, threads);

    let shares = shares(&of, labels.len());
    let mut views = Views {
        label: View { sharpness: best_sharpness(&label_unseen, &of), share: SHARES.label },
        others: View { sharpness: best_sharpness(&others_unseen, &of), share: SHARES.others },
        forest: View { sharpness: best_sharpness(&forest_unseen, &of), share: SHARES.forest },
        sharpness: 1.0,
        doubt: 1.0 / examples.len().max(1) as f32,
    };
    let unseen = label_unseen.iter().zip(&others_unseen).zip(&forest_unseen);
    let mixed: Vec<Vec<f32>> = unseen.map(|((label, others), forest)| views.mixed(&shares, label, others, forest)).collect();
    views.sharpness = best_sharpness(&mixed, &of);
    let unseen = mixed
        .iter()
        .zip(&known)
        .map(|(scores, text)| match text.is_empty() {
            true => shares.clone(),
            false => views.probabilities(&shares, scores),
        })
        .collect();
    Some(Trained { model: Model { labels, shares, vocabulary, label, others, forest, views }, unseen })
}

/// The share of each label among the texts.
fn shares(of: &[Vec<usize>], labels: usize) -> Vec<f32> {
    let mut shares = vec![0.0; labels];
    for of in of {
        for label in of {
            if let Some(share) = shares.get_mut(*label) {
                *share += 1.0 / of.len() as f32;
            }
        }
    }
    let sum = shares.iter().sum::<f32>().max(f32::MIN_POSITIVE);
    shares.iter_mut().for_each(|share| *share /= sum);
    shares
}
