//! What moves a change on: each act asks for what it needs, and says what it leads to.

use std::borrow::Cow;

use asko_locales::Lang;
use maud::{Markup, html};

use super::fields::{BothField, TypedBoth};
use super::list::StageTag;
use super::words::Words;
use crate::components::{Choice, Errors, Field, Tone, error_summary, hidden, notice, primary, radios, select, text_input};
use crate::{Page, Shell};

/// An act with what was typed for it.
#[derive(Clone, Debug)]
pub enum ActForm {
    /// It is promised.
    Plan {
        /// What is still missing of the registration, in words.
        missing: Vec<String>,
    },
    /// Work on it begins.
    Start {
        /// What is still missing of the registration, in words.
        missing: Vec<String>,
    },
    /// Who makes it says that it is made.
    Claim {
        /// The day.
        day: String,
        /// What came of it.
        outcome: TypedBoth,
    },
    /// Somebody else confirms it, or sends it back.
    Confirm {
        /// When it was made, in words.
        made: String,
        /// What came of it.
        outcome: Words,
        /// True when the reader says that it is made, and so may not confirm it.
        own: bool,
        /// `yes` or `not-yet`.
        found: String,
        /// The reference of a client panel that confirms it.
        panel: String,
        /// What is still missing.
        missing: TypedBoth,
    },
    /// It is given up.
    Drop {
        /// The reasons.
        reasons: Vec<Choice>,
        /// The reason that was chosen.
        reason: String,
        /// In words.
        words: TypedBoth,
    },
    /// Whether it held is looked at.
    Review {
        /// What the figures say, in words, where they say anything.
        verdict: Option<String>,
        /// The days that are due.
        days: Vec<Choice>,
        /// The day that was chosen.
        day: String,
        /// What a review can find.
        findings: Vec<Choice>,
        /// What was chosen.
        found: String,
        /// In words.
        words: TypedBoth,
    },
    /// A piece of feedback is taken away from it.
    Unlink {
        /// The feedback's reference.
        feedback: String,
    },
}

/// The page.
#[derive(Clone, Debug)]
pub struct ActPage {
    /// The form's token.
    pub csrf_token: String,
    /// The version of the change that the form is about.
    pub version: i64,
    /// The change's reference.
    pub reference: String,
    /// The change's name.
    pub title: Words,
    /// Where it stands.
    pub stage: StageTag,
    /// True when Swedish is required.
    pub bilingual: bool,
    /// The act.
    pub form: ActForm,
    /// True when somebody else has changed it since the form was opened.
    pub overtaken: bool,
    /// Why the act cannot be done now, in words.
    pub cannot: Option<String>,
    /// What is wrong.
    pub errors: Errors,
}

impl ActPage {
    fn heading(&self, lang: Lang) -> Cow<'static, str> {
        match self.form {
            ActForm::Plan { .. } => lang.t("changes-plan-title"),
            ActForm::Start { .. } => lang.t("changes-start-title"),
            ActForm::Claim { .. } => lang.t("changes-claim-title"),
            ActForm::Confirm { .. } => lang.t("changes-confirm-title"),
            ActForm::Drop { .. } => lang.t("changes-drop-title"),
            ActForm::Review { .. } => lang.t("changes-review-title"),
            ActForm::Unlink { .. } => lang.t("changes-unlink-title"),
        }
    }

    fn lead(&self, lang: Lang) -> String {
        let words = match &self.form {
            ActForm::Plan { .. } => lang.t("changes-plan-lead"),
            ActForm::Start { .. } => lang.t("changes-start-lead"),
            ActForm::Claim { .. } => lang.t("changes-claim-lead"),
            ActForm::Confirm { own: true, .. } => lang.t("changes-confirm-own"),
            ActForm::Confirm { .. } => lang.t("changes-confirm-lead"),
            ActForm::Drop { .. } => lang.t("changes-drop-lead"),
            ActForm::Review { days, .. } if days.is_empty() => lang.t("changes-review-none"),
            ActForm::Review { .. } => lang.t("changes-review-lead"),
            ActForm::Unlink { feedback } => return lang.with("changes-unlink-lead", &[("feedback", feedback.into())]),
        };
        words.into_owned()
    }

    fn button(&self, lang: Lang) -> Cow<'static, str> {
        match self.form {
            ActForm::Plan { .. } => lang.t("changes-plan-save"),
            ActForm::Start { .. } => lang.t("changes-start-save"),
            ActForm::Claim { .. } => lang.t("changes-claim-save"),
            ActForm::Confirm { .. } => lang.t("changes-confirm-save"),
            ActForm::Drop { .. } => lang.t("changes-drop-save"),
            ActForm::Review { .. } => lang.t("changes-review-save"),
            ActForm::Unlink { .. } => lang.t("changes-unlink-save"),
        }
    }

    fn verb(&self) -> String {
        match &self.form {
            ActForm::Plan { .. } => "plan".to_owned(),
            ActForm::Start { .. } => "start".to_owned(),
            ActForm::Claim { .. } => "claim".to_owned(),
            ActForm::Confirm { .. } => "confirm".to_owned(),
            ActForm::Drop { .. } => "drop".to_owned(),
            ActForm::Review { .. } => "review".to_owned(),
            ActForm::Unlink { feedback } => format!("unlink/{feedback}"),
        }
    }

    /// False when there is nothing to send: first something else is to be done, or by somebody else.
    fn can_send(&self) -> bool {
        match &self.form {
            ActForm::Plan { missing } | ActForm::Start { missing } => missing.is_empty(),
            ActForm::Confirm { own, .. } => !own,
            ActForm::Review { days, .. } => !days.is_empty(),
            ActForm::Claim { .. } | ActForm::Drop { .. } | ActForm::Unlink { .. } => true,
        }
    }

    fn both(&self, lang: Lang, name: &str, labels: [&str; 2], hint: &str, typed: &TypedBoth) -> Markup {
        BothField { name, labels, hint, rows: 4, optional: false }.shown(lang, self.bilingual, typed, &self.errors)
    }

    fn fields(&self, lang: Lang) -> Markup {
        let errors = &self.errors;
        match &self.form {
            ActForm::Plan { .. } | ActForm::Start { .. } | ActForm::Unlink { .. } => html! {},
            ActForm::Claim { day, outcome } => html! {
                (text_input(lang, Field::new("day", &lang.t("changes-claim-day")).hint(&lang.t("changes-register-day-hint")), "text", day, "off", errors))
                (self.both(lang, "outcome", [&lang.t("changes-claim-outcome-fi"), &lang.t("changes-claim-outcome-sv")], &lang.t("changes-claim-outcome-hint"), outcome))
            },
            ActForm::Confirm { found, panel, missing, .. } => self.confirm(lang, found, panel, missing),
            ActForm::Drop { reasons, reason, words } => html! {
                (radios(lang, Field::new("reason", &lang.t("changes-drop-reason")), reasons, reason, false, errors))
                (self.both(lang, "words", [&lang.t("changes-drop-words-fi"), &lang.t("changes-drop-words-sv")], &lang.t("changes-drop-words-hint"), words))
            },
            ActForm::Review { days, day, findings, found, words, .. } => html! {
                (select(lang, Field::new("day", &lang.t("changes-review-day")), None, days, day, errors))
                (radios(lang, Field::new("found", &lang.t("changes-review-found")), findings, found, false, errors))
                (self.both(lang, "words", [&lang.t("changes-review-words-fi"), &lang.t("changes-review-words-sv")], &lang.t("changes-review-words-hint"), words))
            },
        }
    }

    fn confirm(&self, lang: Lang, found: &str, panel: &str, missing: &TypedBoth) -> Markup {
        let findings = [Choice::new("yes", lang.t("changes-confirm-yes")), Choice::new("not-yet", lang.t("changes-confirm-not-yet"))];
        let words = BothField {
            name: "missing",
            labels: [&lang.t("changes-confirm-missing-fi"), &lang.t("changes-confirm-missing-sv")],
            hint: &lang.t("changes-confirm-missing-hint"),
            rows: 3,
            optional: true,
        };
        let label = lang.t("changes-confirm-panel");
        html! {
            (radios(lang, Field::new("found", &lang.t("changes-confirm-found")), &findings, found, false, &self.errors))
            (text_input(lang, Field::new("panel", &label).hint(&lang.t("changes-confirm-panel-hint")).optional(), "text", panel, "off", &self.errors))
            (words.shown(lang, self.bilingual, missing, &self.errors))
        }
    }

    /// What the act is about, and what is missing for it.
    fn about(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            @match &self.form {
                ActForm::Plan { missing } | ActForm::Start { missing } if !missing.is_empty() => {
                    (notice(Tone::Warn, &lang.t("changes-plan-incomplete"), html! {
                        ul { @for part in missing { li { (part) } } }
                        p { a href=(shell.county_url(&format!("/work/{}/register", self.reference))) { (lang.t("changes-plan-register")) } }
                    }))
                },
                ActForm::Confirm { made, outcome, .. } => {
                    dl.summary-list {
                        div { dt { (lang.t("changes-claim-day")) } dd { (made) } }
                        div { dt { (lang.t("changes-change-effect")) } dd { (outcome.block()) } }
                    }
                },
                ActForm::Review { verdict: Some(verdict), .. } => {
                    dl.summary-list { div { dt { (lang.t("changes-review-figures")) } dd { (verdict) } } }
                    p { a href=(shell.county_url(&format!("/changes/{}", self.reference))) { (lang.t("changes-overview-public")) } }
                },
                _ => {},
            }
        }
    }
}

impl Page for ActPage {
    fn title(&self, lang: Lang) -> String {
        format!("{}: {}", self.heading(lang), self.title.text)
    }

    fn has_errors(&self) -> bool {
        self.overtaken || self.cannot.is_some() || !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let url = shell.county_url(&format!("/work/{}", self.reference));
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(url) { (lang.t("changes-edit-back")) } }
            h1 { (self.heading(lang)) }
            p { (self.title.inline()) " " (self.stage.shown()) }
            @if self.overtaken || self.cannot.is_some() {
                @let heading = if self.overtaken { lang.t("changes-conflict-title") } else { lang.t("changes-act-cannot") };
                (notice(Tone::Warn, &heading, html! {
                    @if self.overtaken { p { (lang.t("changes-act-conflict")) } }
                    @if let Some(why) = &self.cannot { p { (why) } }
                    p { a href=(url) { (lang.t("changes-act-conflict-see")) } }
                }))
            }
            p { (self.lead(lang)) }
            (self.about(shell))
            @if self.can_send() {
                form method="post" action={ (url) "/" (self.verb()) } novalidate data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    (hidden("version", &self.version.to_string()))
                    (self.fields(lang))
                    (primary(&self.button(lang)))
                }
            }
        }
    }
}
