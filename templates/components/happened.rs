//! What happened to a piece of feedback, in one sentence each.

use asko_locales::Lang;

/// The sentence for an event's kind; the kind itself for one that is no longer known.
#[must_use]
pub fn happened(lang: Lang, kind: &str) -> String {
    match kind {
        "received" => lang.t("components-happened-received"),
        "imported" => lang.t("components-happened-imported"),
        "step-elsewhere" => lang.t("components-happened-step-elsewhere"),
        "routed" => lang.t("components-happened-routed"),
        "claimed" => lang.t("components-happened-claimed"),
        "rerouted" => lang.t("components-happened-rerouted"),
        "noted" => lang.t("components-happened-noted"),
        "themes-set" => lang.t("components-happened-themes-set"),
        "answered" => lang.t("components-happened-answered"),
        "giver-replied" => lang.t("components-happened-giver-replied"),
        "change-linked" => lang.t("components-happened-change-linked"),
        "change-made" => lang.t("components-happened-change-made"),
        "change-unlinked" => lang.t("components-happened-change-unlinked"),
        "change-moved" => lang.t("components-happened-change-moved"),
        "giver-judged" => lang.t("components-happened-giver-judged"),
        "nothing-changes" => lang.t("components-happened-nothing-changes"),
        "closed" => lang.t("components-happened-closed"),
        unknown => return unknown.to_owned(),
    }
    .into_owned()
}
