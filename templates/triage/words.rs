//! The words for what a case is and how far it has come.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Tone, tag};

/// The kind with this code, in words.
#[must_use]
pub fn kind_name(lang: Lang, code: &str) -> String {
    match code {
        "thanks" => lang.t("triage-kind-thanks"),
        "idea" => lang.t("triage-kind-idea"),
        "problem" => lang.t("triage-kind-problem"),
        "question" => lang.t("triage-kind-question"),
        _ => lang.t("triage-kind-unsaid"),
    }
    .into_owned()
}

/// The perspective with this code, in words.
#[must_use]
pub fn perspective_name(lang: Lang, code: &str) -> String {
    match code {
        "own" => lang.t("triage-perspective-own"),
        "relative" => lang.t("triage-perspective-relative"),
        "helping" => lang.t("triage-perspective-helping"),
        _ => lang.t("triage-perspective-unsaid"),
    }
    .into_owned()
}

/// The language with this code, in words; the code itself for a language without texts of ours.
#[must_use]
pub fn language_name(lang: Lang, code: &str) -> String {
    match code {
        "fi" => lang.t("triage-language-fi"),
        "sv" => lang.t("triage-language-sv"),
        "en" => lang.t("triage-language-en"),
        other => return other.to_owned(),
    }
    .into_owned()
}

/// The view of the inbox with this code, in words.
#[must_use]
pub fn view_name(lang: Lang, code: &str) -> String {
    match code {
        "mine" => lang.t("triage-view-mine"),
        "unclaimed" => lang.t("triage-view-unclaimed"),
        "at-risk" => lang.t("triage-view-at-risk"),
        "urgent" => lang.t("triage-view-urgent"),
        "waiting" => lang.t("triage-view-waiting"),
        "thanks" => lang.t("triage-view-thanks"),
        "answered" => lang.t("triage-view-answered"),
        "closed" => lang.t("triage-view-closed"),
        "all" => lang.t("triage-view-all"),
        _ => lang.t("triage-view-open"),
    }
    .into_owned()
}

/// The stage with this code, in words.
#[must_use]
pub fn stage_name(lang: Lang, code: &str) -> String {
    match code {
        "received" => lang.t("triage-stage-received"),
        "in-handling" => lang.t("triage-stage-in-handling"),
        "answered" => lang.t("triage-stage-answered"),
        "merged" => lang.t("triage-stage-merged"),
        "transferred" => lang.t("triage-stage-transferred"),
        _ => lang.t("triage-stage-closed"),
    }
    .into_owned()
}

/// The stage with this code, as a tag.
#[must_use]
pub fn stage_tag(lang: Lang, code: &str) -> Markup {
    let tone = match code {
        "received" | "transferred" => Tone::Warn,
        "answered" => Tone::Good,
        _ => Tone::Info,
    };
    tag(tone, &stage_name(lang, code))
}

/// The group of answers to the question of recommendation with this code, in words.
#[must_use]
pub fn score_name(lang: Lang, code: &str) -> String {
    match code {
        "detractor" => lang.t("triage-score-detractor"),
        "passive" => lang.t("triage-score-passive"),
        _ => lang.t("triage-score-promoter"),
    }
    .into_owned()
}

/// How grave something is: a code of the filter, in words.
#[must_use]
pub fn gravity_name(lang: Lang, code: &str) -> String {
    if code == "3-5" { lang.t("triage-inbox-grave").into_owned() } else { code.to_owned() }
}

/// The reason, with this code, why nothing changes, in words.
#[must_use]
pub fn no_change_reason(lang: Lang, code: &str) -> String {
    match code {
        "law" => lang.t("triage-reason-law"),
        "money" => lang.t("triage-reason-money"),
        "safety" => lang.t("triage-reason-safety"),
        "already-so" => lang.t("triage-reason-already-so"),
        "not-ours" => lang.t("triage-reason-not-ours"),
        _ => lang.t("triage-reason-other"),
    }
    .into_owned()
}

/// Who was reminded of a promise: the words for the code.
#[must_use]
pub fn reminded_whom(lang: Lang, code: &str) -> String {
    match code {
        "owner" => lang.t("triage-reminded-owner"),
        "team" => lang.t("triage-reminded-team"),
        "owner-and-lead" => lang.t("triage-reminded-owner-and-lead"),
        "team-and-lead" => lang.t("triage-reminded-team-and-lead"),
        _ => lang.t("triage-reminded-lead"),
    }
    .into_owned()
}

/// The stage of a change with this code, in words.
#[must_use]
pub fn change_stage(lang: Lang, code: &str) -> String {
    match code {
        "planned" => lang.t("triage-change-planned"),
        "done" => lang.t("triage-change-done"),
        _ => lang.t("triage-change-started"),
    }
    .into_owned()
}

/// How a case stands against the promise of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// No answer was asked for.
    NotAsked,
    /// This many days late.
    Late(i64),
    /// This many working days late.
    LateWorking(i64),
    /// Promised for today.
    Today,
    /// This many days are left.
    Left(i64),
    /// This many working days are left.
    LeftWorking(i64),
    /// The clock stands: the giver was asked for more.
    WaitsForGiver,
    /// The clock stands for a reason of the team's.
    Paused,
    /// Answered before, and open again.
    Reopened,
    /// Answered.
    Kept,
    /// Closed without an answer.
    Over,
}

/// The promise in words; what is late or near also has a frame of its own.
#[must_use]
pub fn promise(lang: Lang, promise: Promise) -> Markup {
    html! {
        @match promise {
            Promise::NotAsked => span.muted { (lang.t("triage-promise-not-asked")) },
            Promise::Late(days) => span.late { (lang.with("triage-promise-late", &[("days", days.into())])) },
            Promise::LateWorking(days) => span.late { (lang.with("triage-promise-late-working", &[("days", days.into())])) },
            Promise::Today => span.soon { (lang.t("triage-promise-today")) },
            Promise::Left(days @ ..=2) => span.soon { (lang.with("triage-promise-left", &[("days", days.into())])) },
            Promise::Left(days) => span { (lang.with("triage-promise-left", &[("days", days.into())])) },
            Promise::LeftWorking(days @ ..=2) => span.soon { (lang.with("triage-promise-left-working", &[("days", days.into())])) },
            Promise::LeftWorking(days) => span { (lang.with("triage-promise-left-working", &[("days", days.into())])) },
            Promise::WaitsForGiver => span { (lang.t("triage-promise-waits")) },
            Promise::Paused => span { (lang.t("triage-promise-paused")) },
            Promise::Reopened => span.soon { (lang.t("triage-promise-reopened")) },
            Promise::Kept => span { (lang.t("triage-promise-kept")) },
            Promise::Over => span { (lang.t("triage-promise-over")) },
        }
    }
}

/// How long ago, in days.
#[must_use]
pub fn ago(lang: Lang, days: i64) -> String {
    match days {
        ..=0 => lang.t("triage-ago-today").into_owned(),
        1 => lang.t("triage-ago-yesterday").into_owned(),
        days => lang.with("triage-ago-days", &[("days", days.into())]),
    }
}

/// What was just done: the words for the code in the address, if it is one of ours.
#[must_use]
pub fn done_words(lang: Lang, code: &str) -> Option<String> {
    let words = match code {
        "answered" => lang.t("triage-done-answered"),
        "sending" => lang.t("triage-done-sending"),
        "translation" => lang.t("triage-done-translation"),
        "asked" => lang.t("triage-done-asked"),
        "thanked" => lang.t("triage-done-thanked"),
        "rerouted" => lang.t("triage-done-rerouted"),
        "noted" => lang.t("triage-done-noted"),
        "themed" => lang.t("triage-done-themed"),
        "closed" => lang.t("triage-done-closed"),
        "claimed" => lang.t("triage-done-claimed"),
        "changed" => lang.t("triage-done-changed"),
        "decided" => lang.t("triage-done-decided"),
        "paused" => lang.t("triage-done-paused"),
        "resumed" => lang.t("triage-done-resumed"),
        "extended" => lang.t("triage-done-extended"),
        "merged" => lang.t("triage-done-merged"),
        "split" => lang.t("triage-done-split"),
        "rated" => lang.t("triage-done-rated"),
        "urgent" => lang.t("triage-done-urgent"),
        "not-urgent" => lang.t("triage-done-not-urgent"),
        "objection-asked" => lang.t("triage-done-objection-asked"),
        "objection-transferred" => lang.t("triage-done-objection-transferred"),
        "objection-answered" => lang.t("triage-done-objection-answered"),
        "assigned" => lang.t("triage-done-assigned"),
        "undone" => lang.t("triage-done-undone"),
        "not-undone" => lang.t("triage-done-not-undone"),
        "too-late" => lang.t("triage-done-too-late"),
        "view-saved" => lang.t("triage-done-view-saved"),
        _ => return None,
    };
    Some(words.into_owned())
}
