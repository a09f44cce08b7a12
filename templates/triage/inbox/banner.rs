//! What was just done: in one sentence, with where to go on as the first control and a way to take it back.

use maud::{Markup, html};

use super::super::words::done_words;
use crate::Shell;
use crate::components::hidden;

/// How what was done is taken back.
#[derive(Clone, Debug)]
pub struct Undo {
    /// The token of the form.
    pub csrf_token: String,
    /// What is taken back.
    pub reference: String,
    /// The case to go back to; none goes back to the list.
    pub case: Option<String>,
}

impl Undo {
    fn show(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            form method="post" action={ (shell.county_url("/inbox/undo")) (shell.taking_along()) } data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("undoing", &self.reference))
                @if let Some(case) = &self.case { (hidden("case", case)) }
                button.link-button type="submit" { (lang.t("triage-undo-submit")) }
                " " span.muted { (lang.t("triage-undo-hint")) }
            }
        }
    }
}

/// What was just done.
#[derive(Clone, Debug)]
pub struct Banner {
    /// In one sentence.
    pub words: String,
    /// True when something of what was asked for was done.
    pub good: bool,
    /// The address of what to do next.
    pub next: Option<String>,
    /// How it is taken back.
    pub undo: Option<Undo>,
    /// What was not done: a reference and why, in words.
    pub left_out: Vec<(String, String)>,
}

impl Banner {
    /// The banner; it is read first.
    #[must_use]
    pub fn show(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            div class=(if self.good { "notice notice--good" } else { "notice notice--warn" }) role="status" tabindex="-1" data-focus {
                p.notice__title { (self.words) }
                @if let Some(url) = &self.next { p { a href=(url) data-next { (lang.t("triage-done-next")) } } }
                @if let Some(undo) = &self.undo { (undo.show(shell)) }
                @if !self.left_out.is_empty() {
                    p { strong { (lang.t("triage-done-left-out")) } }
                    ul {
                        @for (reference, why) in &self.left_out {
                            li { a href=(shell.county_url(&format!("/cases/{reference}"))) { (reference) } ": " (why) }
                        }
                    }
                }
            }
        }
    }
}

/// The banner of what was just done to one case: a code of ours, where to go on, and how to take it back.
#[must_use]
pub fn done_banner(shell: &Shell, done: Option<&str>, next: Option<&str>, undo: Option<&Undo>) -> Markup {
    let words = done.and_then(|code| done_words(shell.lang, code));
    let banner = |words| Banner {
        words,
        good: done != Some("not-undone"),
        next: next.map(str::to_owned),
        undo: undo.cloned(),
        left_out: Vec::new(),
    };
    html! { @if let Some(words) = words { (banner(words).show(shell)) } }
}
