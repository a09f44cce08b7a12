//! Names that reports use: of kinds and perspectives.

use asko_locales::{Lang, percent};

/// The name of a kind of feedback.
#[must_use]
pub fn kind_name(lang: Lang, code: &str) -> String {
    match code {
        "thanks" => lang.t("reports-kind-thanks"),
        "idea" => lang.t("reports-kind-idea"),
        "problem" => lang.t("reports-kind-problem"),
        "question" => lang.t("reports-kind-question"),
        _ => lang.t("reports-kind-unsaid"),
    }
    .into_owned()
}

/// The name of a perspective.
#[must_use]
pub fn perspective_name(lang: Lang, code: &str) -> String {
    match code {
        "own" => lang.t("reports-perspective-own"),
        "relative" => lang.t("reports-perspective-relative"),
        "helping" => lang.t("reports-perspective-helping"),
        _ => lang.t("reports-perspective-unsaid"),
    }
    .into_owned()
}

/// A share; `0` to `1`.
#[must_use]
pub fn share_words(lang: Lang, share: f64) -> String {
    percent(lang, share)
}
