//! Names that reports use: of kinds, languages, perspectives, reasons.

use asko_locales::{Lang, number, percent, signed};

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

/// The name of a language of feedback; the code itself for a language without texts of ours.
#[must_use]
pub fn language_name(lang: Lang, code: &str) -> String {
    match code {
        "fi" => lang.t("reports-language-fi"),
        "sv" => lang.t("reports-language-sv"),
        "en" => lang.t("reports-language-en"),
        other => return other.to_owned(),
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

/// The name of a reason why nothing changes.
#[must_use]
pub fn reason_name(lang: Lang, code: &str) -> String {
    match code {
        "law" => lang.t("reports-reason-law"),
        "money" => lang.t("reports-reason-money"),
        "safety" => lang.t("reports-reason-safety"),
        "already-so" => lang.t("reports-reason-already-so"),
        "not-ours" => lang.t("reports-reason-not-ours"),
        _ => lang.t("reports-reason-other"),
    }
    .into_owned()
}

/// A score with its interval: `+45 (+38…+52)`.
#[must_use]
pub fn score_words(lang: Lang, (value, low, high): (f64, f64, f64)) -> String {
    format!("{}\u{a0}({}…{})", signed(lang, value, 0), signed(lang, low, 0), signed(lang, high, 0))
}

/// A mean out of five: `4,2`.
#[must_use]
pub fn mean_words(lang: Lang, mean: f64) -> String {
    number(lang, mean, 1)
}

/// A share; `0` to `1`.
#[must_use]
pub fn share_words(lang: Lang, share: f64) -> String {
    percent(lang, share)
}

/// Days with one decimal.
#[must_use]
pub fn days_words(lang: Lang, days: f64) -> String {
    number(lang, days, 1)
}
