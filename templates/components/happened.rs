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
        "assigned" => lang.t("components-happened-assigned"),
        "taken-back" => lang.t("components-happened-taken-back"),
        "asked-giver" => lang.t("components-happened-asked-giver"),
        "clock-stopped" => lang.t("components-happened-clock-stopped"),
        "clock-runs" => lang.t("components-happened-clock-runs"),
        "extended" => lang.t("components-happened-extended"),
        "reminded" => lang.t("components-happened-reminded"),
        "translation-awaited" => lang.t("components-happened-translation-awaited"),
        "answer-rated" => lang.t("components-happened-answer-rated"),
        "thanks-passed-on" => lang.t("components-happened-thanks-passed-on"),
        "severity-rated" => lang.t("components-happened-severity-rated"),
        "urgent-found" => lang.t("components-happened-urgent-found"),
        "urgency-checked" => lang.t("components-happened-urgency-checked"),
        "merged-into" => lang.t("components-happened-merged-into"),
        "merged-with" => lang.t("components-happened-merged-with"),
        "split-from" => lang.t("components-happened-split-from"),
        "split-off" => lang.t("components-happened-split-off"),
        "merged-replied" => lang.t("components-happened-merged-replied"),
        "objection-asked" => lang.t("components-happened-objection-asked"),
        "objection-declined" => lang.t("components-happened-objection-declined"),
        "objection-transferred" => lang.t("components-happened-objection-transferred"),
        "objection-answered" => lang.t("components-happened-objection-answered"),
        "showing-allowed" => lang.t("components-happened-showing-allowed"),
        "redacted" => lang.t("components-happened-redacted"),
        "published" => lang.t("components-happened-published"),
        "hidden" => lang.t("components-happened-hidden"),
        "closed" => lang.t("components-happened-closed"),
        unknown => return unknown.to_owned(),
    }
    .into_owned()
}
