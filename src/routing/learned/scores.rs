//! Scores, probabilities, and how sure a view deserves to be.

/// The logarithms of probabilities that sum to one, from scores made sharper or flatter by `sharpness`.
pub(super) fn logarithms(scores: &[f32], sharpness: f32) -> Vec<f32> {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    if !most.is_finite() {
        return vec![-(scores.len().max(1) as f32).ln(); scores.len()];
    }
    let sum: f32 = scores.iter().map(|score| ((score - most) * sharpness).exp()).sum();
    scores.iter().map(|score| (score - most) * sharpness - sum.ln()).collect()
}

/// The mean surprise at the labels that texts have: minus the logarithm of the probability given to them.
fn surprise(scores: &[Vec<f32>], of: &[Vec<usize>], sharpness: f32) -> f32 {
    let mut sum = 0.0;
    for (scores, of) in scores.iter().zip(of) {
        let logarithms = logarithms(scores, sharpness);
        for label in of {
            sum -= logarithms.get(*label).copied().unwrap_or(0.0) / of.len() as f32;
        }
    }
    sum
}

/// The sharpness at which texts that were not learned from surprise the least (temperature scaling: Guo, Pleiss, Sun and
/// Weinberger, On Calibration of Modern Neural Networks, 2017). Between 0.01 and 100.
pub(super) fn best_sharpness(scores: &[Vec<f32>], of: &[Vec<usize>]) -> f32 {
    // Surprise has one valley; a coarse look around and three finer ones find it to one hundredth.
    let (mut middle, mut step) = (0.0_f32, 0.92_f32);
    let mut around = 5;
    for _ in 0..4 {
        let places = (-around..=around).map(|place| middle + place as f32 * step);
        let judged = places.map(|place| (surprise(scores, of, place.exp()), place));
        middle = judged.min_by(|a, b| a.0.total_cmp(&b.0)).map_or(middle, |(_, place)| place);
        step /= 4.0;
        around = 3;
    }
    middle.exp()
}

/// Rounded to the 16 bits that are stored (8 of them for the fraction).
pub(super) fn rounded(value: f32) -> f32 {
    f32::from_bits(value.to_bits().wrapping_add(0x8000) & 0xFFFF_0000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probabilities_sum_to_one_however_large_the_scores() {
        for scores in [vec![0.0, 1.0, 2.0], vec![1e30, -1e30, 0.0], vec![f32::NEG_INFINITY; 3], vec![5.0]] {
            for sharpness in [0.01, 1.0, 100.0] {
                let sum: f32 = logarithms(&scores, sharpness).iter().map(|value| value.exp()).sum();
                assert!((sum - 1.0).abs() < 1e-4, "{scores:?} {sharpness}: {sum}");
            }
        }
    }

    #[test]
    fn sharpness_is_found() {
        // Of ten texts, seven have the label that scores 1 more: the probability 0.7 needs a sharpness of ln(0.7 / 0.3).
        let scores = vec![vec![1.0, 0.0]; 10];
        let of: Vec<Vec<usize>> = (0..10).map(|text| vec![usize::from(text >= 7)]).collect();
        let found = best_sharpness(&scores, &of);
        assert!((found / (0.7_f32 / 0.3).ln() - 1.0).abs() < 0.03, "{found}");
    }

    #[test]
    fn rounding_keeps_two_digits_and_is_done_once() {
        for value in [0.0, 1.0, 2.345_67, 1e-6, 12_345.6] {
            assert!((rounded(value) - value).abs() <= value / 250.0);
            assert!(rounded(rounded(value)).to_bits() == rounded(value).to_bits());
        }
    }
}
