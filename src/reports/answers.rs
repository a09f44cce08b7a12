//! How good the answers were, for those who lead: how many would fit any feedback, whether givers say that they were
//! answered, and how often thanks reached a unit. Of the whole county only, so that nothing can be told by subtraction.

use super::store::Found;
use crate::feedback::ratings::Answered;
use crate::feedback::rollups::Counted;
use crate::statistics::agreement::wilson;
use crate::statistics::suppression::THRESHOLD;
use asko_templates::reports::{AnswerFigures, Share};

/// A share that may be shown: its base is hidden when it is small, the share also when it has too few for a percentage.
fn share(part: u64, of: u64) -> Share {
    let enough = of >= asko_templates::reports::PERCENT_FROM;
    let found = wilson(part, of).filter(|_| enough).map(|(low, high)| (part as f64 / of as f64, low, high));
    Share { n: (of == 0 || of >= THRESHOLD).then_some(of), share: found }
}

/// The figures.
#[must_use]
pub fn figures(found: &Found) -> AnswerFigures {
    let sum =
        |wanted: &dyn Fn(&Counted) -> bool| -> u64 { found.each().filter(|(_, _, what, _)| wanted(what)).map(|(.., count)| count).sum() };
    let yes = |what: &Counted| matches!(what, Counted::Rated(rating) if rating == Answered::Yes.code());
    AnswerFigures {
        generic: share(sum(&|what| *what == Counted::Generic), sum(&|what| *what == Counted::Replies)),
        answered: share(sum(&yes), sum(&|what| matches!(what, Counted::Rated(_)))),
        thanks: sum(&|what| *what == Counted::Thanks),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_hidden_and_some_have_no_percentage() {
        assert_eq!(share(0, 0), Share { n: Some(0), share: None });
        assert_eq!(share(2, 4), Share { n: None, share: None });
        assert_eq!(share(2, 19), Share { n: Some(19), share: None });
        let enough = share(10, 20);
        assert_eq!(enough.n, Some(20));
        assert!(enough.share.is_some_and(|(share, low, high)| share == 0.5 && low < 0.5 && high > 0.5));
    }
}
