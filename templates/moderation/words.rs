//! The words for why words are hidden, and why feedback is not shown.

use asko_locales::Lang;

use crate::components::Choice;

/// Why words are hidden, by its code; what is no code of ours as it stands.
#[must_use]
pub fn redaction_words(lang: Lang, code: &str) -> String {
    match code {
        "names-somebody" => lang.t("moderation-redaction-names-somebody"),
        "health" => lang.t("moderation-redaction-health"),
        "third-person" => lang.t("moderation-redaction-third-person"),
        "place-or-time" => lang.t("moderation-redaction-place-or-time"),
        "offensive" => lang.t("moderation-redaction-offensive"),
        "other" => lang.t("moderation-redaction-other"),
        other => return other.to_owned(),
    }
    .into_owned()
}

/// Why feedback is not shown, by its code; what is no code of ours as it stands.
#[must_use]
pub fn not_shown_words(lang: Lang, code: &str) -> String {
    match code {
        "recognisable" => lang.t("moderation-not-shown-recognisable"),
        "third-person" => lang.t("moderation-not-shown-third-person"),
        "offensive" => lang.t("moderation-not-shown-offensive"),
        "off-topic" => lang.t("moderation-not-shown-off-topic"),
        "outdated" => lang.t("moderation-not-shown-outdated"),
        "taken-back" => lang.t("moderation-not-shown-taken-back"),
        "replaced" => lang.t("moderation-not-shown-replaced"),
        "other" => lang.t("moderation-not-shown-other"),
        other => return other.to_owned(),
    }
    .into_owned()
}

/// The reasons why words are hidden, to choose from.
pub(super) fn redaction_choices(lang: Lang) -> Vec<Choice> {
    let codes = ["names-somebody", "third-person", "health", "place-or-time", "offensive", "other"];
    codes.map(|code| Choice::new(code, redaction_words(lang, code))).into()
}

/// The reasons why feedback is not shown, to choose from.
pub(super) fn not_shown_choices(lang: Lang) -> Vec<Choice> {
    let codes = ["recognisable", "third-person", "offensive", "off-topic", "outdated", "other"];
    codes.map(|code| Choice::new(code, not_shown_words(lang, code))).into()
}
