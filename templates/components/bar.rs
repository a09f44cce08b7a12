//! Bars: a share, and the distribution of answers. The numbers always stand beside the picture.

use asko_locales::{Lang, percent};
use maud::{Markup, html};

/// One part of a distribution.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What the part is.
    pub label: String,
    /// How many.
    pub count: u64,
}

/// A bar from 0 to 1 that repeats a figure standing beside it as text (so it is hidden from assistive technology).
#[must_use]
pub fn share_bar(share: f64) -> Markup {
    let width = (share.clamp(0.0, 1.0) * 100.0).round();
    html! {
        svg.share-bar viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.share-bar__ground x="0" y="0" width="100" height="8" {}
            rect.share-bar__part x="0" y="0" width=(width) height="8" {}
        }
    }
}

/// Answers from one end of the scale to the other: a stacked bar, and the same as a list with counts and shares.
#[must_use]
pub fn distribution(lang: Lang, title: &str, parts: &[Bar]) -> Markup {
    distribution_in(lang, title, parts, &[1, 2, 3, 4, 5, 6])
}

/// As [`distribution`], in these colours of the scale (1 disagreement to 5 agreement, 6 neither), one for each part.
#[must_use]
pub fn distribution_in(lang: Lang, title: &str, parts: &[Bar], colours: &[u8]) -> Markup {
    let total: u64 = parts.iter().map(|part| part.count).sum();
    #[expect(clippy::cast_precision_loss, reason = "counts of answers are far below 2^52")]
    let share = |count: u64| if total == 0 { 0.0 } else { count as f64 / total as f64 };
    let colour = |part: usize| colours.get(part).copied().unwrap_or(6);
    html! {
        figure.distribution {
            figcaption { (title) }
            svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                @for (i, part) in parts.iter().enumerate() {
                    @let width = share(part.count) * 100.0;
                    @let left = share(parts.iter().take(i).map(|before| before.count).sum()) * 100.0;
                    rect class={ "part part--" (colour(i)) } x=(format!("{left:.2}")) y="0" width=(format!("{:.2}", (width - 0.4).max(0.0))) height="10" {}
                }
            }
            ul.distribution__list {
                @for (i, part) in parts.iter().enumerate() {
                    li { span class={ "key part--" (colour(i)) } aria-hidden="true" {} (part.label) ": " (part.count) " (" (percent(lang, share(part.count))) ")" }
                }
            }
        }
    }
}
