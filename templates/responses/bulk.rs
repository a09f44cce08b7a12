//! Answering several cases with a template: how each will read, and what became of it.

use asko_locales::Lang;
use maud::{Markup, html};

use super::form::in_language;
use crate::components::{Choice, Errors, Field, Tone, hidden, notice, prose, secondary, select};
use crate::{Page, Shell};

/// The templates of one language, for the cases in it.
#[derive(Clone, Debug)]
pub struct BulkChoice {
    /// The language: a code.
    pub language: String,
    /// How many cases are in it.
    pub count: usize,
    /// The templates that fit some of them.
    pub templates: Vec<Choice>,
    /// The chosen one, or empty.
    pub chosen: String,
}

/// One case, and how its answer reads.
#[derive(Clone, Debug)]
pub struct BulkCase {
    /// Its reference.
    pub reference: String,
    /// The version that is shown.
    pub version: i64,
    /// The feedback.
    pub text: String,
    /// Its language.
    pub language: String,
    /// The answer; none when it gets none.
    pub answer: Option<String>,
    /// Why it gets none: a code, and the places that are left open.
    pub why_not: Option<(&'static str, String)>,
}

/// The page before sending.
#[derive(Clone, Debug)]
pub struct BulkPage {
    /// The form's token.
    pub csrf_token: String,
    /// The templates, language by language.
    pub choices: Vec<BulkChoice>,
    /// The cases.
    pub cases: Vec<BulkCase>,
    /// How many are not there for the reader, or are too many.
    pub missing: usize,
    /// True when something has changed since it was looked at, so that nothing was sent.
    pub changed: bool,
    /// The templates that are shown now, as the form remembers them.
    pub looked: String,
}

fn why_not(lang: Lang, code: &str, open: &str) -> String {
    match code {
        "over" => lang.t("responses-bulk-over").into_owned(),
        "going" => lang.t("responses-bulk-going").into_owned(),
        "draft" => lang.t("responses-bulk-draft").into_owned(),
        "other" => lang.t("responses-bulk-other").into_owned(),
        "open" => lang.with("responses-bulk-open", &[("places", open.into())]),
        _ => lang.t("responses-bulk-none").into_owned(),
    }
}

impl Page for BulkPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("responses-bulk-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let ready: Vec<&BulkCase> = self.cases.iter().filter(|case| case.answer.is_some()).collect();
        html! {
            @if self.changed { (notice(Tone::Warn, &lang.t("responses-bulk-changed"), html! { p { (lang.t("responses-bulk-changed-text")) } })) }
            p { a href=(shell.county_url("/inbox")) { (lang.t("responses-gone-inbox")) } }
            h1 { (lang.t("responses-bulk-title")) }
            p.lead { (lang.t("responses-bulk-lead")) }
            @if self.missing > 0 { p { (lang.with("responses-bulk-missing", &[("count", self.missing.into())])) } }
            @if self.cases.is_empty() { p { (lang.t("responses-bulk-empty")) } } @else {
                form #bulk method="post" action=(shell.county_url("/inbox/answer")) novalidate data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    (hidden("looked", &self.looked))
                    @for case in &self.cases { (hidden("references", &case.reference)) }
                    @for case in &ready { (hidden("ready", &format!("{}.{}", case.reference, case.version))) }
                    @for choice in &self.choices { (self.choice(lang, choice)) }
                    p { (secondary(&lang.t("responses-bulk-look"), Some(("step", "look")))) }
                    @if !ready.is_empty() {
                        p { button.button type="submit" name="step" value="send" {
                            (lang.with("responses-bulk-send", &[("count", ready.len().into())]))
                        } }
                    }
                }
                @for case in &self.cases { (case.show(shell)) }
            }
        }
    }
}

impl BulkPage {
    fn choice(&self, lang: Lang, choice: &BulkChoice) -> Markup {
        let label = lang.with(
            "responses-bulk-template",
            &[("language", (&in_language(lang, &choice.language)).into()), ("count", choice.count.into())],
        );
        let name = format!("template_{}", choice.language);
        select(
            lang,
            Field::new(&name, &label),
            Some(&lang.t("responses-template-none")),
            &choice.templates,
            &choice.chosen,
            &Errors::none(),
        )
    }
}

impl BulkCase {
    fn show(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            section aria-label=(self.reference) {
                h2 { a href=(shell.county_url(&format!("/cases/{}", self.reference))) { (self.reference) } }
                @if self.text.is_empty() { p.muted { (lang.t("responses-answer-no-text")) } } @else {
                    article.message.message--giver { (prose(&self.language, &self.text)) }
                }
                @if let Some(answer) = &self.answer { article.message.message--team { (prose(&self.language, answer)) } }
                @if let Some((code, open)) = &self.why_not { p.inset { strong { (lang.t("responses-bulk-not")) } " " (why_not(lang, code, open)) } }
            }
        }
    }
}

/// The page after sending, or after taking back.
#[derive(Clone, Debug)]
pub struct BulkSentPage {
    /// The form's token.
    pub csrf_token: String,
    /// The name of those that were sent together.
    pub batch: String,
    /// How many were sent.
    pub sent: usize,
    /// How many were not.
    pub left: usize,
    /// How many were taken back, when that was just done.
    pub back: Option<usize>,
    /// How many can still be taken back, and when the last of them goes.
    pub going: Option<(usize, String)>,
}

impl Page for BulkSentPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("responses-bulk-sent-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 tabindex="-1" data-focus { (lang.t("responses-bulk-sent-title")) }
            @if let Some(back) = self.back {
                (notice(Tone::Good, &lang.with("responses-bulk-back", &[("count", back.into())]), html! { p { (lang.t("responses-bulk-back-text")) } }))
            } @else {
                p.lead { (lang.with("responses-bulk-sent", &[("count", self.sent.into())])) }
                @if self.left > 0 { p { (lang.with("responses-bulk-left", &[("count", self.left.into())])) } }
            }
            @if let Some((count, at)) = &self.going {
                (notice(Tone::Warn, &lang.with("responses-bulk-on-way", &[("count", (*count).into()), ("at", at.into())]), html! {
                    form method="post" action=(shell.county_url("/inbox/answer/take-back")) data-once {
                        (hidden("csrf_token", &self.csrf_token))
                        (hidden("batch", &self.batch))
                        (secondary(&lang.t("responses-bulk-take-back"), None))
                    }
                }))
            }
            p { a href=(shell.county_url("/inbox")) { (lang.t("responses-gone-inbox")) } }
        }
    }
}
