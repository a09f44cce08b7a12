//! What was decided of feedback: objections, how grave it is, how well raters agree. For those who work for the county.

use asko_locales::{Lang, number};
use maud::{Markup, html};

use super::{ReportPage, count, words};

/// How well two raters agree.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreement {
    /// The share of pieces that both rated the same, from 0 to 1.
    pub exact: f64,
    /// Weighted kappa with its 95 % interval; none when all ratings are the same.
    pub kappa: Option<(f64, f64, f64)>,
}

/// The figures; none stands for what is hidden.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deciding {
    /// Pieces that have become statutory objections; they are in no other figure.
    pub objections: Option<u64>,
    /// Pieces that were rated how grave they are.
    pub rated: Option<u64>,
    /// Of all pieces, from 0 to 1.
    pub share_rated: Option<f64>,
    /// Pieces that two people have rated.
    pub double: Option<u64>,
    /// How well these two agree; none also for few.
    pub agreement: Option<Agreement>,
}

/// The block.
pub(super) fn block(page: &ReportPage, deciding: &Deciding, lang: Lang) -> Markup {
    let finding = match deciding.objections {
        None => lang.t("reports-deciding-finding-few").into_owned(),
        Some(objections) => lang.with("reports-deciding-finding", &[("count", super::whole(objections).into())]),
    };
    let kappa =
        |(value, low, high): (f64, f64, f64)| format!("{} ({}…{})", number(lang, value, 2), number(lang, low, 2), number(lang, high, 2));
    let lines = [
        (lang.t("reports-deciding-objections"), Some(count(lang, deciding.objections))),
        (
            lang.t("reports-deciding-rated"),
            Some(html! {
                (count(lang, deciding.rated))
                @if let Some(share) = deciding.share_rated { " (" (words::share_words(lang, share)) ")" }
            }),
        ),
        (lang.t("reports-deciding-double"), Some(count(lang, deciding.double))),
        (lang.t("reports-deciding-exact"), deciding.agreement.map(|agreement| html! { (words::share_words(lang, agreement.exact)) })),
        (lang.t("reports-deciding-kappa"), deciding.agreement.and_then(|agreement| agreement.kappa).map(|ends| html! { (kappa(ends)) })),
    ];
    let body = html! {
        dl.summary-list {
            @for (name, value) in &lines { @if let Some(value) = value { div { dt { (name) } dd { (value) } } } }
        }
        p.small.muted { (lang.t("reports-deciding-reading")) }
    };
    page.block(lang, "deciding", &lang.t("reports-deciding-title"), &finding, page.total.pieces, &body)
}
