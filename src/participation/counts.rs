//! Numbers of people for everybody: groups of fewer than five are hidden, and so are others that would tell them.

use asko_templates::participation::Counts;

use crate::statistics::suppression::{THRESHOLD, suppress};

/// Parts of a total, as far as they may be shown. Under five in all, nothing is: neither the total nor its parts.
#[must_use]
pub fn counts(parts: Vec<(String, u64)>) -> Counts {
    let numbers: Vec<u64> = parts.iter().map(|(_, count)| *count).collect();
    let total = numbers.iter().fold(0_u64, |total, count| total.saturating_add(*count));
    let few = (1..THRESHOLD).contains(&total);
    let hidden = suppress(&numbers, THRESHOLD);
    let parts = parts.into_iter().zip(hidden).map(|((name, count), hidden)| (name, (!hidden && !few).then_some(count)));
    Counts { total: (!few).then_some(total), parts: parts.collect() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(numbers: &[u64]) -> (Option<u64>, Vec<Option<u64>>) {
        let counts = counts(numbers.iter().map(|number| (String::new(), *number)).collect());
        (counts.total, counts.parts.into_iter().map(|(_, count)| count).collect())
    }

    #[test]
    fn small_groups_are_hidden_and_so_is_what_tells_them() {
        assert_eq!(shown(&[12, 3, 0]), (Some(15), vec![None, None, Some(0)]));
        assert_eq!(shown(&[12, 7, 3]), (Some(22), vec![Some(12), None, None]));
        assert_eq!(shown(&[2, 2, 0]), (None, vec![None, None, None]));
        assert_eq!(shown(&[0, 0]), (Some(0), vec![Some(0), Some(0)]));
        assert_eq!(shown(&[5, 9]), (Some(14), vec![Some(5), Some(9)]));
    }

    proptest! {
        #[test]
        fn no_shown_number_is_small_and_no_hidden_one_stands_alone(numbers in proptest::collection::vec(0_u64..20, 1..8)) {
            let (total, parts) = shown(&numbers);
            prop_assert!(total.is_none_or(|total| total == 0 || total >= 5));
            prop_assert!(parts.iter().flatten().all(|count| *count == 0 || *count >= 5));
            let hidden = parts.iter().filter(|part| part.is_none()).count();
            prop_assert!(total.is_none() || hidden != 1);
        }
    }
}
