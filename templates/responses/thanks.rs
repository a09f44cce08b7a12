//! Thanks passed on to a unit: the form on the case, and the page where everybody reads them.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{
    Column, Errors, Field, Stamp, Theirs, Tone, error_summary, hidden, notice, prose, secondary, stamp, table_start, text_area, theirs,
};
use crate::{Page, Shell};

/// Passing thanks on.
#[derive(Clone, Debug)]
pub enum Thanks {
    /// They can be passed on.
    Form(ThanksForm),
    /// They were.
    Passed(PassedThanks),
}

/// The form to pass them on with.
#[derive(Clone, Debug)]
pub struct ThanksForm {
    /// The case's reference.
    pub reference: String,
    /// The form's token.
    pub csrf_token: String,
    /// The version of the case that the form shows.
    pub version: i64,
    /// The unit.
    pub unit: String,
    /// What the unit will read.
    pub text: String,
}

/// Thanks that were passed on.
#[derive(Clone, Debug)]
pub struct PassedThanks {
    /// The case's reference.
    pub reference: String,
    /// The unit.
    pub unit: String,
    /// Who passed them on.
    pub who: String,
    /// When.
    pub at: Stamp,
    /// What the unit reads.
    pub text: String,
    /// Its language.
    pub language: String,
}

impl Thanks {
    /// As a part of the case's page, or, `open`, as what its own page is for.
    #[must_use]
    pub fn show(&self, shell: &Shell, errors: &Errors, open: bool) -> Markup {
        let lang = shell.lang;
        html! {
            section aria-labelledby="thanks" {
                h2 #thanks { (lang.t("responses-thanks-heading")) }
                @match self {
                    Self::Form(form) => (form.show(shell, errors, open)),
                    Self::Passed(passed) => {
                        p { (lang.with("responses-thanks-passed", &[("unit", (&passed.unit).into()), ("who", (&passed.who).into())])) " " (stamp(&passed.at)) }
                        article.message { (prose(&passed.language, &passed.text)) }
                    },
                }
                p { a href=(shell.county_url("/thanks")) { (lang.t("responses-thanks-all")) } }
            }
        }
    }
}

impl ThanksForm {
    fn show(&self, shell: &Shell, errors: &Errors, open: bool) -> Markup {
        let lang = shell.lang;
        let open = open || errors.get("thanks_text").is_some();
        html! {
            details.details open[open] {
                summary { (lang.with("responses-thanks-open", &[("unit", (&self.unit).into())])) }
                div.details__body {
                    form method="post" action={ (shell.county_url(&format!("/cases/{}/thanks", self.reference))) (shell.taking_along()) } novalidate data-once {
                        (hidden("csrf_token", &self.csrf_token))
                        (hidden("version", &self.version.to_string()))
                        (text_area(lang, Field::new("thanks_text", &lang.t("responses-thanks-label")).hint(&lang.t("responses-thanks-hint")),
                            &self.text, 5, Some(2000), errors))
                        (secondary(&lang.with("responses-thanks-submit", &[("unit", (&self.unit).into())]), None))
                    }
                }
            }
        }
    }
}

/// Passing thanks on, on a page of its own: refused, or when somebody else was faster.
#[derive(Clone, Debug)]
pub struct PassThanksPage {
    /// The case's reference.
    pub reference: String,
    /// The form, or what was passed on.
    pub thanks: Thanks,
    /// What somebody else did meanwhile.
    pub theirs: Option<Theirs>,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for PassThanksPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("responses-thanks-title", &[("reference", (&self.reference).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty() || self.theirs.is_some()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url(&format!("/cases/{}", self.reference))) { (lang.t("responses-answer-back")) } }
            h1 { (self.title(lang)) }
            @if let Some(other) = &self.theirs {
                div role="alert" tabindex="-1" data-focus {
                    (notice(Tone::Warn, &lang.t("responses-thanks-conflict"), html! { p { (lang.t("responses-thanks-conflict-text")) } }))
                }
                (theirs(lang, other))
            }
            (self.thanks.show(shell, &self.errors, true))
        }
    }
}

/// A unit and how often it was thanked this year.
#[derive(Clone, Debug)]
pub struct ThankedUnit {
    /// Its name.
    pub name: String,
    /// Its own thanks.
    pub url: String,
    /// How many.
    pub count: i64,
}

/// Thanks as a unit reads them.
#[derive(Clone, Debug)]
pub struct ThankedLine {
    /// The unit.
    pub unit: String,
    /// When they were passed on.
    pub at: Stamp,
    /// The text.
    pub text: String,
    /// Its language.
    pub language: String,
}

/// The page of all thanks.
#[derive(Clone, Debug)]
pub struct ThankedPage {
    /// The year that is counted.
    pub year: i32,
    /// The chosen unit.
    pub unit: Option<String>,
    /// The units that were thanked this year.
    pub units: Vec<ThankedUnit>,
    /// The newest.
    pub lines: Vec<ThankedLine>,
}

impl Page for ThankedPage {
    fn title(&self, lang: Lang) -> String {
        match &self.unit {
            Some(unit) => lang.with("responses-thanked-unit", &[("unit", unit.into())]),
            None => lang.t("responses-thanked-title").into_owned(),
        }
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let year = self.year.to_string();
        let count = self.units.iter().map(|unit| unit.count).sum::<i64>();
        let (name, number) = (lang.t("responses-thanked-column-unit"), lang.t("responses-thanked-column-count"));
        let rows = html! {
            @for unit in &self.units {
                tr {
                    th scope="row" { a href=(unit.url) { (unit.name) } }
                    td.number data-label=(number) { (unit.count) }
                }
            }
        };
        let caption = lang.with("responses-thanked-caption", &[("year", (&year).into())]);
        html! {
            h1 { (self.title(lang)) }
            @if self.unit.is_some() {
                p { a href=(shell.county_url("/thanks")) { (lang.t("responses-thanked-everybody")) } }
            } @else {
                p.lead { (lang.with("responses-thanked-lead", &[("count", count.into()), ("year", (&year).into())])) }
                @if !self.units.is_empty() { (table_start(&caption, &[Column::words(name.as_ref()), Column::number(number.as_ref())], &rows)) }
            }
            h2 { (lang.t("responses-thanked-newest")) }
            @if self.lines.is_empty() { p { (lang.t("responses-thanked-none")) } }
            @for line in &self.lines {
                article.message.message--giver {
                    p.message__meta { strong { (line.unit) } " · " (stamp(&line.at)) }
                    (prose(&line.language, &line.text))
                }
            }
        }
    }
}
