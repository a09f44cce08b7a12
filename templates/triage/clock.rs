//! The clock of a case: until when an answer is promised and why, whether it stands, what happened to it, and the forms to
//! stop it, set it going and take more time.

use std::borrow::Cow;

use asko_locales::Lang;
use maud::{Markup, html};

use super::actions::proof;
use super::words::language_name;
use crate::Shell;
use crate::components::{Choice, Errors, Field, Moment, PromisedIn, checkboxes, inset, secondary, text_area, text_input, timeline};
use crate::organisations::PromisedFor;

/// Why the clock stands.
#[derive(Clone, Debug)]
pub struct Stands {
    /// Since which day.
    pub since: String,
    /// True when the giver was asked for more.
    pub for_giver: bool,
    /// The team's own reason, or empty.
    pub reason: String,
}

/// The forms, with what was typed into them.
#[derive(Clone, Debug)]
pub struct ClockForms {
    /// The token of the forms.
    pub csrf_token: String,
    /// The version of the case that the forms show.
    pub version: i64,
    /// Why it is stopped.
    pub pause_reason: String,
    /// True when more time can still be taken.
    pub may_extend: bool,
    /// The new day.
    pub extend_day: String,
    /// Why, in the giver's language.
    pub extend_reason: String,
    /// True when there is something to confirm before more time is taken.
    pub warned: bool,
    /// The language the giver wrote in.
    pub language: String,
}

/// The clock.
#[derive(Clone, Debug)]
pub struct ClockPart {
    /// The stage's code.
    pub stage: &'static str,
    /// Until when an answer is promised; none when nobody waits for one any more.
    pub due: Option<String>,
    /// What was promised when it arrived.
    pub promise: PromisedIn,
    /// What that promise is for.
    pub promised_for: PromisedFor,
    /// The first promised day, when stops or more time have moved it.
    pub first: Option<String>,
    /// The day by which it is judged whether the promise was kept, when more time was taken.
    pub judged_by: Option<String>,
    /// How often more time was taken.
    pub extended: usize,
    /// Why it stands, when it does.
    pub stands: Option<Stands>,
    /// What happened to it.
    pub moments: Vec<Moment>,
    /// The forms, for those who may handle an open case.
    pub forms: Option<ClockForms>,
}

impl ClockPart {
    pub(super) fn show(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        html! {
            section aria-labelledby="clock" {
                h2 #clock { (lang.t("triage-clock-title")) }
                @match &self.stands {
                    Some(stands) => (inset(html! { p { (stands_words(lang, stands)) } p { (lang.t("triage-clock-stands-means")) } })),
                    None => {},
                }
                @if self.due.is_none() && self.forms.is_none() { p.muted { (self.none(lang)) } }
                @if self.due.is_some() { (self.facts(lang)) }
                @if !self.moments.is_empty() {
                    details.details {
                        summary { (lang.t("triage-clock-history")) }
                        div.details__body { (timeline(&self.moments)) }
                    }
                }
                @if let Some(forms) = &self.forms { (forms.show(shell, base, self.stands.is_some(), errors)) }
            }
        }
    }

    /// Why there is no clock here.
    fn none(&self, lang: Lang) -> Cow<'static, str> {
        match self.stage {
            "transferred" => lang.t("triage-clock-objection"),
            "merged" => lang.t("triage-clock-merged"),
            _ => lang.t("triage-clock-none"),
        }
    }

    fn facts(&self, lang: Lang) -> Markup {
        let counted = if self.promise.working { lang.t("triage-clock-counted-working") } else { lang.t("triage-clock-counted-all") };
        let why = lang.with(
            "triage-clock-why-text",
            &[("promise", (&self.promise.length(lang)).into()), ("what", (&self.promised_for.words(lang)).into())],
        );
        html! {
            dl.summary-list {
                @if let Some(due) = &self.due { div { dt { (lang.t("triage-clock-due")) } dd { (due) } } }
                div { dt { (lang.t("triage-clock-why")) } dd { (why) } }
                div { dt { (lang.t("triage-clock-counted")) } dd { (counted) } }
                @if let Some(first) = &self.first { div { dt { (lang.t("triage-clock-first")) } dd { (first) } } }
                @if let Some(day) = &self.judged_by {
                    div { dt { (lang.t("triage-clock-extended")) } dd {
                        (lang.with("triage-clock-extended-text", &[("times", (self.extended as i64).into()), ("day", day.into())]))
                    } }
                }
            }
        }
    }
}

fn stands_words(lang: Lang, stands: &Stands) -> String {
    let since = [("since", (&stands.since).into()), ("reason", (&stands.reason).into())];
    match (stands.for_giver, stands.reason.is_empty()) {
        (true, _) => lang.with("triage-clock-stands-giver", &since),
        (false, true) => lang.with("triage-clock-stands", &since),
        (false, false) => lang.with("triage-clock-stands-reason", &since),
    }
}

impl ClockForms {
    fn show(&self, shell: &Shell, base: &str, stands: bool, errors: &Errors) -> Markup {
        html! {
            @if stands { (self.resume(shell, base)) } @else { (self.pause(shell, base, errors)) }
            @if self.may_extend && !stands { (self.extend(shell, base, errors)) }
        }
    }

    fn resume(&self, shell: &Shell, base: &str) -> Markup {
        let lang = shell.lang;
        html! {
            form method="post" action={ (base) "/resume" (shell.taking_along()) } data-once {
                (proof(&self.csrf_token, self.version))
                p { (secondary(&lang.t("triage-clock-resume"), None)) }
            }
        }
    }

    fn pause(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        html! {
            details.details open[errors.get("pause_reason").is_some()] {
                summary { (lang.t("triage-clock-pause")) }
                div.details__body {
                    form method="post" action={ (base) "/pause" (shell.taking_along()) } novalidate data-once {
                        (proof(&self.csrf_token, self.version))
                        (text_area(lang, Field::new("pause_reason", &lang.t("triage-clock-pause-reason")).hint(&lang.t("triage-clock-pause-hint")),
                            &self.pause_reason, 3, Some(500), errors))
                        (secondary(&lang.t("triage-clock-pause-submit"), None))
                    }
                }
            }
        }
    }

    fn extend(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let wrong = ["extend_day", "extend_reason", "extend_sure"].iter().any(|field| errors.get(field).is_some());
        let label = lang.with("triage-clock-extend-reason", &[("language", (&language_name(lang, &self.language)).into())]);
        html! {
            details.details open[wrong] {
                summary { (lang.t("triage-clock-extend")) }
                div.details__body {
                    form method="post" action={ (base) "/extend" (shell.taking_along()) } novalidate data-once {
                        (proof(&self.csrf_token, self.version))
                        (text_input(lang, Field::new("extend_day", &lang.t("triage-clock-extend-day")).hint(&lang.t("triage-clock-extend-day-hint")),
                            "text", &self.extend_day, "off", errors))
                        (text_area(lang, Field::new("extend_reason", &label).hint(&lang.t("triage-clock-extend-reason-hint")),
                            &self.extend_reason, 3, Some(500), errors))
                        @if self.warned {
                            (checkboxes(lang, Field::new("extend_sure", &lang.t("triage-clock-extend-sure")),
                                &[Choice::new("yes", lang.t("triage-clock-extend-sure-yes"))], &[], errors))
                        }
                        (secondary(&lang.t("triage-clock-extend-submit"), None))
                    }
                }
            }
        }
    }
}
