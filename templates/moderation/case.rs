//! One piece of feedback on its way to the public: its words, what is hidden in them, what was decided.

use asko_locales::Lang;
use maud::{Markup, html};

use super::parts::{hidden_table, shown_parts, versions};
use super::words::{not_shown_choices, not_shown_words, redaction_choices};
use super::{HiddenWords, Proposal, ShownPart, VersionLine};
use crate::components::{
    Choice, Errors, Field, Tone, checkboxes, details, error_summary, hidden, link_button, notice, primary, secondary, select, tag,
    text_area, text_input,
};
use crate::triage::{kind_name, language_name};
use crate::{Page, Shell};

/// What is typed into the form that hides words.
#[derive(Clone, Debug, Default)]
pub struct Deciding {
    /// The proposals that are ticked.
    pub ticked: Vec<String>,
    /// The answers that are left out whole: their codes.
    pub left_out: Vec<String>,
    /// The words to hide, one a line.
    pub words: String,
    /// Why: a code.
    pub reason: String,
    /// Why, in words.
    pub reason_words: String,
    /// Why it is not shown: a code.
    pub decline_reason: String,
    /// Why it is not shown, in words.
    pub decline_words: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ModerationPage {
    /// The reference.
    pub reference: String,
    /// The person's token.
    pub csrf_token: String,
    /// What it is: a code.
    pub kind: &'static str,
    /// The language it was written in.
    pub language: String,
    /// The unit or the service, or the county.
    pub place: String,
    /// `waiting`, `shown` or `not-shown`.
    pub state: &'static str,
    /// Why it was decided not to show it: a code, and words.
    pub declined: Option<(String, String)>,
    /// Where the public reads it.
    pub public_url: Option<String>,
    /// True when what is shown is not what would be published now.
    pub differs: bool,
    /// Why it cannot be shown now, in words.
    pub cannot: Option<String>,
    /// True when it cannot be shown only because it is still open, and the reader may choose it all the same.
    pub may_choose: bool,
    /// The parts as they would be read; none when its giver does not allow it.
    pub parts: Vec<ShownPart>,
    /// What may tell who somebody is.
    pub proposals: Vec<Proposal>,
    /// The words that are or were hidden.
    pub hidden: Vec<HiddenWords>,
    /// The versions that were published, newest first.
    pub versions: Vec<VersionLine>,
    /// What is typed.
    pub typed: Deciding,
    /// What was just done: a code.
    pub done: Option<String>,
    /// Where the next one waits.
    pub next: Option<String>,
    /// What is wrong.
    pub errors: Errors,
}

fn done_words(lang: Lang, done: &str) -> Option<String> {
    let words = match done {
        "redacted" => lang.t("moderation-done-redacted"),
        "undone" => lang.t("moderation-done-undone"),
        "published" => lang.t("moderation-done-published"),
        "hidden" => lang.t("moderation-done-hidden"),
        "declined" => lang.t("moderation-done-declined"),
        "chosen" => lang.t("moderation-done-chosen"),
        _ => return None,
    };
    Some(words.into_owned())
}

impl ModerationPage {
    fn banner(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let words = self.done.as_deref().and_then(|done| done_words(lang, done)).filter(|_| self.errors.is_empty());
        let next = html! {
            ul.actions {
                @if let Some(url) = &self.next { li { a.button href=(url) { (lang.t("moderation-done-next")) } } }
                li { a href=(shell.county_url("/moderation")) { (lang.t("moderation-case-back")) } }
            }
        };
        html! { @if let Some(words) = words { (notice(Tone::Good, &words, next)) } }
    }

    fn state_tag(&self, lang: Lang) -> Markup {
        match self.state {
            "shown" => tag(Tone::Good, &lang.t("moderation-state-shown")),
            "not-shown" => tag(Tone::Warn, &lang.t("moderation-state-not-shown")),
            _ => tag(Tone::Info, &lang.t("moderation-state-waiting")),
        }
    }

    fn redact(&self, lang: Lang, base: &str) -> Markup {
        let typed = &self.typed;
        let ticked: Vec<&str> = typed.ticked.iter().map(String::as_str).collect();
        let left_out: Vec<&str> = typed.left_out.iter().map(String::as_str).collect();
        let proposals: Vec<Choice> =
            self.proposals.iter().map(|one| Choice::new(&one.words, format!("{} ({})", one.words, one.kind_words(lang)))).collect();
        let answers: Vec<Choice> = self
            .parts
            .iter()
            .filter(|part| part.team)
            .zip(1_usize..)
            .map(|(part, number)| Choice::new(&part.code, lang.with("moderation-redact-answer", &[("number", number.into())])))
            .collect();
        html! {
            form method="post" action={ (base) "/redact" } novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                @if !proposals.is_empty() {
                    (checkboxes(lang, Field::new("hide", &lang.t("moderation-redact-proposals")).hint(&lang.t("moderation-redact-proposals-hint")), &proposals, &ticked, &self.errors))
                }
                (text_area(lang, Field::new("words", &lang.t("moderation-redact-words")).hint(&lang.t("moderation-redact-words-hint")).optional(), &typed.words, 4, None, &self.errors))
                @if !answers.is_empty() {
                    (checkboxes(lang, Field::new("leave_out", &lang.t("moderation-redact-leave-out")), &answers, &left_out, &self.errors))
                }
                (select(lang, Field::new("reason", &lang.t("moderation-redact-reason")).hint(&lang.t("moderation-redact-reason-hint")), Some(&lang.t("moderation-choose")), &redaction_choices(lang), &typed.reason, &self.errors))
                (text_input(lang, Field::new("reason_words", &lang.t("moderation-reason-words")).optional(), "text", &typed.reason_words, "off", &self.errors))
                (secondary(&lang.t("moderation-redact-submit"), None))
            }
        }
    }

    /// The form that hides what is shown, or says that it is not to be shown.
    fn decline(&self, lang: Lang, base: &str) -> Markup {
        let shown = self.state == "shown";
        let (act, title, submit) = if shown {
            ("hide", lang.t("moderation-hide-title"), lang.t("moderation-hide-submit"))
        } else {
            ("decline", lang.t("moderation-decline-title"), lang.t("moderation-decline-submit"))
        };
        let wrong = self.errors.get("decline_reason").is_some() || self.errors.get("decline_words").is_some();
        html! {
            details.details open[wrong] {
                summary { (title) }
                div.details__body {
                    form method="post" action={ (base) "/" (act) } novalidate data-once {
                        (hidden("csrf_token", &self.csrf_token))
                        (select(lang, Field::new("decline_reason", &lang.t("moderation-decline-reason")).hint(&lang.t("moderation-decline-hint")), Some(&lang.t("moderation-choose")), &not_shown_choices(lang), &self.typed.decline_reason, &self.errors))
                        (text_input(lang, Field::new("decline_words", &lang.t("moderation-reason-words")).optional(), "text", &self.typed.decline_words, "off", &self.errors))
                        (secondary(&submit, None))
                    }
                }
            }
        }
    }

    fn decided(&self, shell: &Shell, base: &str) -> Markup {
        let lang = shell.lang;
        html! {
            section aria-labelledby="decision" {
                h2 #decision { (lang.t("moderation-case-decision")) }
                @if let Some(url) = &self.public_url { p { a href=(url) { (lang.t("moderation-case-public")) } } }
                @if let Some((reason, words)) = &self.declined {
                    p { (not_shown_words(lang, reason)) @if !words.is_empty() { ": " (words) } }
                }
                @if self.differs { (notice(Tone::Warn, &lang.t("moderation-case-differs"), html! { p { (lang.t("moderation-case-differs-text")) } })) }
                @if self.cannot.is_none() { p { (link_button(&format!("{base}/preview"), &lang.t("moderation-case-preview"))) } }
                @if self.may_choose {
                    form method="post" action={ (base) "/choose" } data-once {
                        (hidden("csrf_token", &self.csrf_token))
                        p.hint { (lang.t("moderation-choose-hint")) }
                        (primary(&lang.t("moderation-choose-submit")))
                    }
                }
                @if self.state == "shown" || self.state == "waiting" && !self.parts.is_empty() { (self.decline(lang, base)) }
                p { a href=(shell.county_url(&format!("/cases/{}", self.reference))) { (lang.t("moderation-case-open")) } }
            }
            @if !self.versions.is_empty() {
                section aria-labelledby="versions" {
                    h2 #versions { (lang.t("moderation-case-versions")) }
                    (versions(lang, &self.versions))
                }
            }
        }
    }
}

impl Page for ModerationPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("moderation-case-title", &[("reference", (&self.reference).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let base = shell.county_url(&format!("/moderation/{}", self.reference));
        html! {
            (self.banner(shell))
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url("/moderation")) { (lang.t("moderation-case-back")) } }
            h1 { (self.title(lang)) }
            p { (self.state_tag(lang)) " " (kind_name(lang, self.kind)) " · " (language_name(lang, &self.language)) " · " (self.place) }
            @if let Some(words) = &self.cannot { (notice(Tone::Warn, &lang.t("moderation-case-cannot"), html! { p { (words) } })) }
            div.case {
                div.case__main {
                    section aria-labelledby="words-shown" {
                        h2 #words-shown { (lang.t("moderation-case-words")) }
                        @if self.parts.is_empty() { p.muted { (lang.t("moderation-case-no-words")) } }
                        (shown_parts(lang, &self.parts))
                    }
                    @if !self.parts.is_empty() {
                        section aria-labelledby="redact" {
                            h2 #redact { (lang.t("moderation-redact-title")) }
                            (self.redact(lang, &base))
                        }
                    }
                    (hidden_table(lang, &base, &self.csrf_token, !self.parts.is_empty(), &self.hidden, &self.errors))
                }
                div.case__side { (self.decided(shell, &base)) }
            }
            (details(&lang.t("moderation-case-rules-title"), html! {
                p { (lang.t("moderation-case-rules")) }
                p { a href=(shell.county_url("/voices/principles")) { (lang.t("moderation-principles-title")) } }
            }))
        }
    }
}
