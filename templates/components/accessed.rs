//! What somebody of the staff did with a piece of feedback, as the access log keeps it, in words that follow who it was.

use asko_locales::Lang;

/// The words for a code of the access log. An act that has no words of its own is one all the same.
#[must_use]
pub fn accessed(lang: Lang, code: &str) -> String {
    match code {
        "case" => lang.t("components-accessed-case"),
        "answer" => lang.t("components-accessed-answer"),
        "change" => lang.t("components-accessed-change"),
        "decide" => lang.t("components-accessed-decide"),
        "search" => lang.t("components-accessed-search"),
        "moderation" => lang.t("components-accessed-moderation"),
        "preview" => lang.t("components-accessed-preview"),
        "merged" => lang.t("components-accessed-merged"),
        "similar" => lang.t("components-accessed-similar"),
        "log" => lang.t("components-accessed-log"),
        "act:claim" => lang.t("components-accessed-act-claim"),
        "act:assign" => lang.t("components-accessed-act-assign"),
        "act:route" => lang.t("components-accessed-act-route"),
        "act:note" => lang.t("components-accessed-act-note"),
        "act:themes" => lang.t("components-accessed-act-themes"),
        "act:close" | "act:close-thanks" => lang.t("components-accessed-act-close"),
        "act:answer" => lang.t("components-accessed-act-answer"),
        "act:draft" => lang.t("components-accessed-act-draft"),
        "act:ask" | "act:question" => lang.t("components-accessed-act-ask"),
        "act:take-back" | "act:undo" => lang.t("components-accessed-act-take-back"),
        "act:translate" | "act:translation" => lang.t("components-accessed-act-translate"),
        "act:change" => lang.t("components-accessed-act-change"),
        "act:link" => lang.t("components-accessed-act-link"),
        "act:unlink" => lang.t("components-accessed-act-unlink"),
        "act:decide" => lang.t("components-accessed-act-decide"),
        "act:pause" => lang.t("components-accessed-act-pause"),
        "act:resume" => lang.t("components-accessed-act-resume"),
        "act:extend" => lang.t("components-accessed-act-extend"),
        "act:merge" => lang.t("components-accessed-act-merge"),
        "act:split" => lang.t("components-accessed-act-split"),
        "act:objection" | "act:transfer" | "act:objection-answered" => lang.t("components-accessed-act-objection"),
        "act:severity" => lang.t("components-accessed-act-severity"),
        "act:urgent" | "act:urgency" => lang.t("components-accessed-act-urgent"),
        "act:thanks" => lang.t("components-accessed-act-thanks"),
        "act:redact" => lang.t("components-accessed-act-redact"),
        "act:publish" => lang.t("components-accessed-act-publish"),
        "act:hide" => lang.t("components-accessed-act-hide"),
        "thanks" => lang.t("components-accessed-thanks"),
        "translate" => lang.t("components-accessed-translate"),
        "act:decline" => lang.t("components-accessed-act-decline"),
        "act:unseal" => lang.t("components-accessed-act-unseal"),
        "act:choose" => lang.t("components-accessed-act-choose"),
        act if act.starts_with("act:") => lang.t("components-accessed-act"),
        _ => lang.t("components-accessed-read"),
    }
    .into_owned()
}

/// The role with this code, in words.
#[must_use]
pub fn role_name(lang: Lang, code: &str) -> String {
    match code {
        "handler" => lang.t("components-role-handler"),
        "lead" => lang.t("components-role-lead"),
        "moderator" => lang.t("components-role-moderator"),
        "admin" => lang.t("components-role-admin"),
        _ => lang.t("components-role-other"),
    }
    .into_owned()
}
