//! Learns from dated examples and judges what was learned by examples it has not seen: by cross-validation, by how often it
//! would have been right had it spoken, and by the last months alone.

use std::collections::HashMap;

use super::evaluate::compare;
use super::{Example, Figures, Model, train};
use crate::platform::clock::{DAY, Millis};

/// Into how many parts the examples are put; each is judged by what the others teach.
const FOLDS: usize = 5;
/// A label of fewer examples is not learned.
const FEWEST_OF_LABEL: usize = 5;
/// When it speaks it is right at least so often.
const RIGHT: f64 = 0.7;
/// It speaks of at least so many of the examples judged, or never: of fewer the share that is right is not known.
const FEWEST_SPOKEN: usize = 20;
/// What arrived in this time is judged by what arrived before.
const RECENT: Millis = 90 * DAY;
/// The fewest examples before and in that time.
const FEWEST_RECENT: (usize, usize) = (100, 20);

/// When it speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Speech {
    /// The probability of the likeliest label from which on it is right often enough; none when it never is.
    pub threshold: Option<f64>,
    /// The share of the examples of which it would have spoken.
    pub spoken: f64,
    /// How much of that would have been right.
    pub right: f64,
}

/// What was learned, and how well it does.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The model of all examples.
    pub model: Model,
    /// The figures by cross-validation.
    pub figures: Figures,
    /// When it speaks.
    pub speech: Speech,
    /// The examples of the last 90 days, and how much of them a model of those before got right; none when either is
    /// too little.
    pub recent: (usize, Option<f64>),
}

/// Learns and judges, on one thread. None without two labels that are frequent enough.
#[must_use]
pub fn judge(examples: &[(Millis, Example)], now: Millis) -> Option<Judged> {
    let examples = with_frequent_labels(examples);
    let all: Vec<Example> = examples.iter().map(|(_, example)| example.clone()).collect();
    let model = train(&all, 1)?.model;
    let labels = model.labels();
    let mut said: Vec<Vec<f32>> = vec![Vec::new(); all.len()];
    for fold in 0..FOLDS {
        let others: Vec<Example> =
            all.iter().enumerate().filter(|(place, _)| place % FOLDS != fold).map(|(_, example)| example.clone()).collect();
        let Some(trained) = train(&others, 1) else { continue };
        for (example, said) in all.iter().zip(&mut said).skip(fold).step_by(FOLDS) {
            *said = in_order(labels, &trained.model, example);
        }
    }
    let figures = compare(labels, &all, &all, &said)?;
    Some(Judged { speech: speech(labels, &all, &said), recent: recent(&examples, now), figures, model })
}

/// The examples without the labels that hardly any has.
fn with_frequent_labels(examples: &[(Millis, Example)]) -> Vec<(Millis, Example)> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for label in examples.iter().flat_map(|(_, example)| &example.labels) {
        *counts.entry(label).or_default() += 1;
    }
    let frequent = |label: &String| counts.get(label.as_str()).is_some_and(|count| *count >= FEWEST_OF_LABEL);
    let mut kept = examples.to_vec();
    kept.iter_mut().for_each(|(_, example)| example.labels.retain(frequent));
    kept.retain(|(_, example)| !example.labels.is_empty());
    kept
}

/// What a model says of an example, in the order of these labels; nothing of those it does not know.
fn in_order(labels: &[String], model: &Model, example: &Example) -> Vec<f32> {
    let said = model.probabilities(&example.language, &example.text);
    let of = |label: &String| model.labels().binary_search(label).ok().and_then(|place| said.get(place).copied());
    labels.iter().map(|label| of(label).unwrap_or(0.0)).collect()
}

/// From which probability on the likeliest label is right often enough.
fn speech(labels: &[String], examples: &[Example], said: &[Vec<f32>]) -> Speech {
    let best = |said: &Vec<f32>| labels.iter().zip(said.iter().copied()).max_by(|a, b| a.1.total_cmp(&b.1));
    let mut judged: Vec<(f32, bool)> = examples
        .iter()
        .zip(said)
        .filter_map(|(example, said)| best(said).map(|(label, probability)| (probability, example.labels.contains(label))))
        .collect();
    judged.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut right = 0;
    let mut speech = Speech::default();
    for (count, (probability, hit)) in (1..).zip(&judged) {
        right += usize::from(*hit);
        let share = right as f64 / count as f64;
        if count >= FEWEST_SPOKEN && share >= RIGHT {
            speech = Speech { threshold: Some(f64::from(*probability)), spoken: count as f64 / judged.len() as f64, right: share };
        }
    }
    speech
}

/// What a model of what arrived earlier says of the last 90 days.
fn recent(examples: &[(Millis, Example)], now: Millis) -> (usize, Option<f64>) {
    let of = |is_recent: bool| -> Vec<Example> {
        examples.iter().filter(|(at, _)| (*at >= now - RECENT) == is_recent).map(|(_, example)| example.clone()).collect()
    };
    let (before, since) = (of(false), of(true));
    let enough = before.len() >= FEWEST_RECENT.0 && since.len() >= FEWEST_RECENT.1;
    let figures = if enough { super::evaluate(&before, &since) } else { None };
    (since.len(), figures.map(|figures| figures.accuracy))
}

#[cfg(test)]
mod tests {
    use super::super::tests::examples;
    use super::*;

    fn dated(at: impl Fn(usize) -> Millis) -> Vec<(Millis, Example)> {
        let all = (0..4).flat_map(|_| examples()).enumerate();
        all.map(|(place, example)| (at(place), example)).collect()
    }

    #[test]
    fn what_is_easy_to_tell_apart_is_spoken_of() {
        let judged = judge(&dated(|_| 0), 1000 * DAY).unwrap();
        assert!(judged.figures.accuracy > 0.95, "{:?}", judged.figures);
        assert_eq!((judged.figures.labels, judged.figures.examples_train), (2, 144));
        assert!(judged.speech.threshold.is_some() && judged.speech.spoken > 0.9, "{:?}", judged.speech);
        assert_eq!(judged.recent, (0, None));
    }

    #[test]
    fn the_last_months_are_judged_by_what_was_before() {
        let judged = judge(&dated(|place| if place % 4 == 0 { 950 * DAY } else { 0 }), 1000 * DAY).unwrap();
        assert_eq!(judged.recent.0, 36);
        assert!(judged.recent.1.unwrap() > 0.95, "{:?}", judged.recent);
    }

    #[test]
    fn of_what_cannot_be_told_apart_nothing_is_said() {
        let mut all = dated(|_| 0);
        for (place, (_, example)) in all.iter_mut().enumerate() {
            example.text = format!("sama teksti {}", place % 7);
            example.labels = vec![if place % 2 == 0 { "one" } else { "two" }.to_owned()];
        }
        assert_eq!(judge(&all, 0).unwrap().speech.threshold, None);
    }

    #[test]
    fn rare_labels_are_not_learned() {
        let mut all = dated(|_| 0);
        for (_, example) in all.iter_mut().take(4) {
            example.labels = vec!["rare".to_owned()];
        }
        assert_eq!(judge(&all, 0).unwrap().model.labels(), ["home", "teeth"]);
        all.truncate(8);
        assert!(judge(&all, 0).is_none());
    }
}
