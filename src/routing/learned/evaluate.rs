//! How well a model does on texts it has not seen.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::time::Instant;

use serde::Serialize;

use super::file::{self, Line};
use super::{Example, train};
use crate::text::language::guess;

/// The categories looked at: the largest of the file that is learned from.
const LARGEST: usize = 12;
/// The parts into which probabilities are put when they are compared with what came true.
const PARTS: usize = 10;

/// The figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Figures {
    /// The share of texts whose likeliest label is right.
    pub accuracy: f64,
    /// The mean, over the labels that are there or were guessed, of the harmonic mean of precision and recall.
    pub macro_f1: f64,
    /// The share of texts with the right label among the three likeliest.
    pub top3_accuracy: f64,
    /// The accuracy of always naming the label most frequent among what was learned from.
    pub majority_accuracy: f64,
    /// The expected calibration error: how far the probability of the likeliest label is from the share that came true, in
    /// ten parts of equal width, weighted by their texts (Guo and others, 2017).
    pub calibration_error: f64,
    /// The texts learned from.
    pub examples_train: usize,
    /// The texts judged.
    pub examples_test: usize,
    /// The labels.
    pub labels: usize,
    /// Seconds for learning and judging.
    pub seconds: f64,
}

/// Learns from some examples and judges others. Examples with a label that was not learned count as wrong. None
/// without at least two labels to learn or anything to judge.
#[must_use]
pub fn evaluate(learned: &[Example], judged: &[Example]) -> Option<Figures> {
    let begun = Instant::now();
    let model = train(learned, std::thread::available_parallelism().map_or(1, usize::from))?.model;
    let said: Vec<Vec<f32>> = judged.iter().map(|example| model.probabilities(&example.language, &example.text)).collect();
    let figures = compare(model.labels(), learned, judged, &said)?;
    Some(Figures { seconds: begun.elapsed().as_secs_f64(), ..figures })
}

/// Compares what was said of each text, the probability of each label, with its labels. None when there is nothing
/// to compare.
#[must_use]
pub fn compare(labels: &[String], learned: &[Example], judged: &[Example], said: &[Vec<f32>]) -> Option<Figures> {
    if judged.is_empty() {
        return None;
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for label in learned.iter().flat_map(|example| &example.labels) {
        *counts.entry(label).or_default() += 1;
    }
    let majority = labels.iter().max_by_key(|label| (counts.get(label.as_str()).copied().unwrap_or(0), std::cmp::Reverse(*label)))?;
    let (mut right, mut among_three, mut by_majority) = (0, 0, 0);
    let mut parts = [(0.0, 0.0); PARTS];
    // Right, guessed and there, by label.
    let mut tallies: HashMap<&str, [usize; 3]> = HashMap::new();
    for (example, said) in judged.iter().zip(said) {
        let mut order: Vec<(&String, f32)> = labels.iter().zip(said.iter().copied()).collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1));
        let its: HashSet<&String> = example.labels.iter().collect();
        let (best, probability) = *order.first()?;
        let hit = its.contains(best);
        right += usize::from(hit);
        among_three += usize::from(order.iter().take(3).any(|(label, _)| its.contains(label)));
        by_majority += usize::from(its.contains(majority));
        let part = ((probability * PARTS as f32) as usize).min(PARTS - 1);
        if let Some((surety, true_ones)) = parts.get_mut(part) {
            *surety += f64::from(probability);
            *true_ones += f64::from(u8::from(hit));
        }
        let mut count = |label: &'_ str, which: usize| -> Option<()> {
            let known = labels.iter().chain(&example.labels).find(|known| *known == label)?;
            *tallies.entry(known).or_default().get_mut(which)? += 1;
            Some(())
        };
        count(best, 1);
        if hit {
            count(best, 0);
        }
        for label in &example.labels {
            count(label, 2);
        }
    }
    let all = judged.len() as f64;
    let harmonic = tallies.values().map(|[right, guessed, there]| 2.0 * *right as f64 / (guessed + there).max(1) as f64);
    Some(Figures {
        accuracy: right as f64 / all,
        macro_f1: harmonic.sum::<f64>() / tallies.len().max(1) as f64,
        top3_accuracy: among_three as f64 / all,
        majority_accuracy: by_majority as f64 / all,
        calibration_error: parts.iter().map(|(surety, true_ones): &(f64, f64)| (surety - true_ones).abs()).sum::<f64>() / all,
        examples_train: learned.len(),
        examples_test: judged.len(),
        labels: labels.len(),
        seconds: 0.0,
    })
}

/// The figures of two files, and how many of their lines were left out because their category is not one of the 12
/// largest of the first.
#[derive(Clone, Debug, PartialEq)]
pub struct OfFiles {
    /// The figures.
    pub figures: Figures,
    /// Lines left out of the file that is learned from.
    pub left_out_train: usize,
    /// Lines left out of the other.
    pub left_out_test: usize,
}

/// Learns from the lines of one file and judges those of another. The seconds include reading.
///
/// # Errors
/// A sentence that names the file, and the line where there is one.
pub fn evaluate_files(learned: &Path, judged: &Path) -> Result<OfFiles, String> {
    let begun = Instant::now();
    let (learned_lines, judged_lines) = (file::read(learned)?, file::read(judged)?);
    let largest = file::largest(&learned_lines, LARGEST);
    if largest.len() < 2 {
        return Err(format!("the file {} holds fewer than two categories to learn", learned.display()));
    }
    let chosen = |lines: &[Line]| -> Vec<Example> {
        let chosen = lines.iter().filter(|line| largest.contains(&line.category));
        chosen
            .map(|line| Example {
                language: guess(&line.text).unwrap_or("fi").to_owned(),
                text: line.text.clone(),
                labels: vec![line.category.clone()],
            })
            .collect()
    };
    let (train, test) = (chosen(&learned_lines), chosen(&judged_lines));
    let none = format!("the file {} holds no line of a category that was learned", judged.display());
    let figures = evaluate(&train, &test).ok_or(none)?;
    Ok(OfFiles {
        left_out_train: learned_lines.len() - train.len(),
        left_out_test: judged_lines.len() - test.len(),
        figures: Figures { seconds: begun.elapsed().as_secs_f64(), ..figures },
    })
}
