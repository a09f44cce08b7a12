//! Naive Bayes over weighted features: how much weight each feature has in the texts of each label, and in those of all the
//! others.
//!
//! Source: Rennie, Shih, Teevan and Karger, Tackling the Poor Assumptions of Naive Bayes Text Classifiers, 2003 (weights
//! by logarithm, one length for all texts, the complement of a label).

use super::scores::rounded;

/// The length that all texts are given.
const LENGTH: f32 = 10.0;

/// What is asked of a feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// How much it is in the texts of the label.
    Label,
    /// How much it is in the texts of all others, which speaks against the label.
    Others,
}

/// The weights of the features by label; of each feature, only the labels where it was seen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bayes {
    pub form: Form,
    /// Added to each weight, so that what was never seen is not impossible.
    pub smoothing: f32,
    /// Where the labels of each feature begin, and at last where all end.
    pub starts: Vec<u32>,
    /// Label and weight, feature by feature.
    pub cells: Vec<(u16, f32)>,
    /// The sum of the weights of each label.
    pub totals: Vec<f32>,
}

/// Gives a text's features one length.
pub(super) fn normalised(features: &[(u32, f32)]) -> Vec<(u32, f32)> {
    let mut features = features.to_vec();
    let length = features.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
    if length > 0.0 {
        for (_, weight) in &mut features {
            *weight *= LENGTH / length;
        }
    }
    features
}

impl Bayes {
    /// Learns from texts (features of a vocabulary of this size, ascending) and their labels.
    pub(super) fn train(form: Form, smoothing: f32, size: usize, labels: usize, texts: &[Vec<(u32, f32)>], of: &[Vec<usize>]) -> Self {
        let mut sums = vec![0.0_f32; size * labels];
        for (text, of) in texts.iter().zip(of) {
            let share = 1.0 / of.len().max(1) as f32;
            for (feature, weight) in text {
                let row = *feature as usize * labels;
                for label in of {
                    if let Some(cell) = sums.get_mut(row + label) {
                        *cell += weight * share;
                    }
                }
            }
        }
        let mut bayes = Self { form, smoothing, starts: vec![0], cells: Vec::new(), totals: vec![0.0; labels] };
        for row in sums.chunks(labels.max(1)) {
            for ((label, total), sum) in (0_u16..).zip(&mut bayes.totals).zip(row) {
                if *sum > 0.0 {
                    let sum = rounded(*sum);
                    *total += sum;
                    bayes.cells.push((label, sum));
                }
            }
            bayes.starts.push(u32::try_from(bayes.cells.len()).unwrap_or(u32::MAX));
        }
        bayes
    }

    /// The labels where a feature was seen, with its weight there.
    pub(super) fn row(&self, feature: u32) -> &[(u16, f32)] {
        let at = |place: usize| self.starts.get(place).map(|start| *start as usize);
        match (at(feature as usize), at(feature as usize + 1)) {
            (Some(start), Some(end)) => self.cells.get(start..end).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The score of each label: a logarithm, up to what is the same for all.
    pub(super) fn scores(&self, text: &[(u32, f32)]) -> Vec<f32> {
        self.scores_without(text, &[])
    }

    /// The scores of a text that was learned from with these labels, as if it had not been.
    pub(super) fn scores_without(&self, text: &[(u32, f32)], of: &[usize]) -> Vec<f32> {
        let length: f32 = text.iter().map(|(_, weight)| weight).sum();
        let own = |label: usize, weight: f32| if of.contains(&label) { weight / of.len() as f32 } else { 0.0 };
        let all: f32 = self.totals.iter().sum::<f32>() - if of.is_empty() { 0.0 } else { length };
        let size = self.starts.len().saturating_sub(1) as f32 * self.smoothing;
        let mut scores: Vec<f32> = self
            .totals
            .iter()
            .enumerate()
            .map(|(label, total)| {
                let total = total - own(label, length);
                let possible = match self.form {
                    Form::Label => total,
                    Form::Others => all - total,
                };
                length * (possible.max(0.0) + size).max(f32::MIN_POSITIVE).ln()
            })
            .collect();
        if self.form == Form::Label {
            scores.iter_mut().for_each(|score| *score = -*score);
        }
        let never = self.smoothing.ln();
        for (feature, weight) in text {
            let row = self.row(*feature);
            match self.form {
                // What was never seen with a label counts the same for each, so only the others are added up.
                Form::Label => {
                    for (label, cell) in row {
                        if let Some(score) = scores.get_mut(usize::from(*label)) {
                            let cell = (cell - own(usize::from(*label), *weight)).max(0.0);
                            *score += weight * ((cell + self.smoothing).ln() - never);
                        }
                    }
                }
                Form::Others => {
                    let sum = row.iter().map(|(_, cell)| cell).sum::<f32>() - if of.is_empty() { 0.0 } else { *weight };
                    let none = (sum.max(0.0) + self.smoothing).ln();
                    for (label, cell) in row {
                        if let Some(score) = scores.get_mut(usize::from(*label)) {
                            let others = (sum - (cell - own(usize::from(*label), *weight))).max(0.0);
                            *score -= weight * ((others + self.smoothing).ln() - none);
                        }
                    }
                }
            }
        }
        scores
    }

    /// How much a feature speaks for a label and against all others together: the logarithm of how many times more
    /// of it there is.
    pub(super) fn speaks_for(&self, feature: u32, label: usize) -> f32 {
        let row = self.row(feature);
        let sum: f32 = row.iter().map(|(_, cell)| cell).sum();
        let cell = row.iter().find(|(of, _)| usize::from(*of) == label).map_or(0.0, |(_, cell)| *cell);
        let all: f32 = self.totals.iter().sum();
        let total = self.totals.get(label).copied().unwrap_or(0.0);
        let size = self.starts.len().saturating_sub(1) as f32 * self.smoothing;
        let share = |part: f32, of: f32| ((part.max(0.0) + self.smoothing) / (of.max(0.0) + size).max(f32::MIN_POSITIVE)).ln();
        share(cell, total) - share(sum - cell, all - total)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::type_complexity, reason = "weighted features and the labels of each text, in a test alone")]
    fn texts() -> (Vec<Vec<(u32, f32)>>, Vec<Vec<usize>>) {
        let texts = [vec![(0, 1.0), (1, 2.0)], vec![(0, 1.0), (2, 1.0)], vec![(1, 1.0), (3, 3.0)], vec![(2, 2.0), (3, 1.0), (4, 1.0)]];
        (texts.to_vec(), vec![vec![0], vec![1], vec![0, 2], vec![1]])
    }

    #[test]
    fn what_is_seen_with_a_label_speaks_for_it() {
        let (texts, of) = texts();
        for form in [Form::Label, Form::Others] {
            let bayes = Bayes::train(form, 0.1, 5, 3, &texts, &of);
            let scores = bayes.scores(&[(2, 1.0), (4, 1.0)]);
            assert!(scores[1] > scores[0] && scores[1] > scores[2], "{form:?}: {scores:?}");
            assert!(bayes.speaks_for(4, 1) > 0.0 && bayes.speaks_for(4, 0) < 0.0);
        }
    }

    #[test]
    fn a_text_left_out_is_judged_as_if_it_had_never_been() {
        let (texts, of) = texts();
        for form in [Form::Label, Form::Others] {
            let all = Bayes::train(form, 0.1, 5, 3, &texts, &of);
            for out in 0..texts.len() {
                let rest = |list: &[Vec<usize>]| list.iter().enumerate().filter(|(at, _)| *at != out).map(|(_, of)| of.clone()).collect();
                let others: Vec<Vec<(u32, f32)>> =
                    texts.iter().enumerate().filter(|(at, _)| *at != out).map(|(_, text)| text.clone()).collect();
                let rest: Vec<Vec<usize>> = rest(&of);
                let without = Bayes::train(form, 0.1, 5, 3, &others, &rest).scores(&texts[out]);
                for (a, b) in all.scores_without(&texts[out], &of[out]).iter().zip(&without) {
                    assert!((a - b).abs() < 1e-3, "{form:?} {out}: {a} {b}");
                }
            }
        }
    }
}
