//! What a team can do with a case: one form each. The names of fields begin with their form's, since names are ids.

use asko_locales::Lang;
use maud::{Markup, html};

use super::assign::Assignment;
use crate::Shell;
use crate::components::{Choice, Errors, Field, Stamp, checkboxes, hidden, primary, secondary, select, text_area};
use crate::responses::Answering;

/// Who has the case.
#[derive(Clone, Debug)]
pub enum Claim {
    /// Nobody: it can be taken.
    Free,
    /// Somebody else: it can be taken over.
    Theirs {
        /// Their name.
        name: String,
        /// When they took it.
        at: Stamp,
        /// True when they have done nothing with it for half an hour.
        idle: bool,
    },
    /// The reader.
    Mine,
    /// Nothing waits any more: there is nothing to take.
    Over,
}

/// The forms, with what was typed into them.
#[derive(Clone, Debug)]
pub struct Actions {
    /// The token of the forms.
    pub csrf_token: String,
    /// The version of the case that the forms show.
    pub version: i64,
    /// Who has it.
    pub claim: Claim,
    /// What is said to the team when it is taken over.
    pub claim_note: String,
    /// To whom it can be given; none when nothing waits any more.
    pub assignment: Option<Assignment>,
    /// Where the team is with its answer; none when the case takes none any more.
    pub answer: Option<Answering>,
    /// The note.
    pub note_text: String,
    /// The other teams of the county.
    pub teams: Vec<Choice>,
    /// The chosen team.
    pub route_team: String,
    /// Why it is sent on.
    pub route_reason: String,
    /// All themes.
    pub all_themes: Vec<Choice>,
    /// The chosen themes' keys.
    pub themes: Vec<String>,
    /// A theme that a suggestion put into the form; empty when none did.
    pub added_theme: String,
    /// True when the case is closed already.
    pub closed: bool,
}

/// The hidden fields of every form.
pub(super) fn proof(csrf_token: &str, version: i64) -> Markup {
    html! { (hidden("csrf_token", csrf_token)) (hidden("version", &version.to_string())) }
}

/// The fields of sending on.
pub(super) fn route_fields(lang: Lang, teams: &[Choice], team: &str, reason: &str, errors: &Errors) -> Markup {
    html! {
        (select(lang, Field::new("route_team", &lang.t("triage-route-team")), Some(&lang.t("triage-route-none")), teams, team, errors))
        (text_area(lang, Field::new("route_reason", &lang.t("triage-route-reason")).hint(&lang.t("triage-route-reason-hint")), reason, 3,
            Some(1000), errors))
    }
}

/// The checkboxes of the themes.
pub(super) fn theme_fields(lang: Lang, all: &[Choice], themes: &[String], errors: &Errors) -> Markup {
    let chosen: Vec<&str> = themes.iter().map(String::as_str).collect();
    checkboxes(lang, Field::new("themes", &lang.t("triage-themes-label")), all, &chosen, errors)
}

impl Actions {
    pub(super) fn claim(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let words = match &self.claim {
            Claim::Over => return html! {},
            Claim::Mine => return html! { p.inset { (lang.t("triage-claim-mine")) } },
            Claim::Free => lang.t("triage-claim-take").into_owned(),
            Claim::Theirs { name, .. } => lang.with("triage-claim-take-over", &[("name", name.into())]),
        };
        html! {
            form method="post" action={ (base) "/claim" (shell.taking_along()) } data-once {
                (proof(&self.csrf_token, self.version))
                @if let Claim::Theirs { name, at, idle } = &self.claim {
                    @let values = [("name", name.into()), ("at", (&at.text).into())];
                    p { (if *idle { lang.with("triage-claim-idle", &values) } else { lang.with("triage-claim-theirs", &values) }) }
                    (text_area(lang, Field::new("claim_note", &lang.t("triage-claim-note")).optional(), &self.claim_note, 2, None, errors))
                }
                p { (secondary(&words, None)) }
            }
        }
    }

    pub(super) fn assign(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let proof = (self.csrf_token.as_str(), self.version);
        html! { @if let Some(assignment) = &self.assignment { (assignment.show(shell, base, proof, errors)) } }
    }

    pub(super) fn answer(&self, shell: &Shell, errors: &Errors) -> Markup {
        html! {
            @if let Some(form) = &self.answer { (form.show(shell, errors)) }
        }
    }

    pub(super) fn answer_banner(&self, shell: &Shell) -> Markup {
        html! {
            @if let Some(form) = &self.answer { (form.banner(shell)) }
        }
    }

    pub(super) fn note(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        html! {
            form method="post" action={ (base) "/note" (shell.taking_along()) } novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (text_area(lang, Field::new("note_text", &lang.t("triage-note-label")), &self.note_text, 3, Some(5000), errors))
                (secondary(&lang.t("triage-note-submit"), None))
            }
        }
    }

    pub(super) fn route(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let wrong = errors.get("route_team").is_some() || errors.get("route_reason").is_some();
        html! {
            @if !self.closed {
                details.details open[wrong || !self.route_team.is_empty()] {
                    summary { (lang.t("triage-route-title")) }
                    div.details__body {
                        form method="post" action={ (base) "/route" (shell.taking_along()) } novalidate data-once {
                            (proof(&self.csrf_token, self.version))
                            (route_fields(lang, &self.teams, &self.route_team, &self.route_reason, errors))
                            (secondary(&lang.t("triage-route-submit"), None))
                        }
                    }
                }
            }
        }
    }

    fn with_added_theme(&self) -> Vec<String> {
        self.themes.iter().chain([&self.added_theme]).cloned().collect()
    }

    pub(super) fn themes(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        html! {
            details.details open[errors.get("themes").is_some() || !self.added_theme.is_empty()] {
                summary { (lang.t("triage-themes-title")) }
                div.details__body {
                    form method="post" action={ (base) "/themes" (shell.taking_along()) } data-once {
                        (proof(&self.csrf_token, self.version))
                        (theme_fields(lang, &self.all_themes, &self.with_added_theme(), errors))
                        (secondary(&lang.t("triage-themes-submit"), None))
                    }
                }
            }
        }
    }

    pub(super) fn close(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        html! {
            @if !self.closed {
                section aria-labelledby="closing" {
                    h2 #closing { (lang.t("triage-close-title")) }
                    form #close method="post" action={ (base) "/close" (shell.taking_along()) } data-once {
                        (proof(&self.csrf_token, self.version))
                        @if let Some(words) = errors.get("close") { p.field-error { (words) } }
                        p.hint { (lang.t("triage-close-hint")) }
                        (secondary(&lang.t("triage-close-submit"), None))
                    }
                }
            }
        }
    }
}

/// One form of a conflict, with the new version: sending it again works.
pub(super) fn again(lang: Lang, action: &str, csrf_token: &str, version: i64, fields: &Markup, submit: &str) -> Markup {
    html! {
        form method="post" action=(action) novalidate data-once {
            (proof(csrf_token, version))
            (fields)
            p.hint { (lang.t("triage-conflict-again")) }
            (primary(submit))
        }
    }
}
