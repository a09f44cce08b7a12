//! The form to answer with, and what stands in its place while an answer is on its way or waits for a translation.

use asko_locales::Lang;
use maud::{Markup, html};

use super::going::{Awaiting, Going, Left};
use super::hints::{Hint, PLACE, hints};
use super::presence::Presence;
use crate::Shell;
use crate::components::{Choice, Errors, Field, Stamp, checkboxes, hidden, inset, primary, select, stamp, text_area};

/// Where a team is with its answer to a case.
#[derive(Clone, Debug)]
pub enum Answering {
    /// It may write one.
    Writing(Box<AnswerForm>),
    /// One was sent a moment ago.
    Going(Box<Going>),
    /// One waits for a translation.
    Awaiting(Box<Awaiting>),
    /// The case takes none any more, but something was written.
    Left(Box<Left>),
}

impl Answering {
    /// What stands above everything else of the case: an answer on its way, or who else is there.
    #[must_use]
    pub fn banner(&self, shell: &Shell) -> Markup {
        match self {
            Self::Writing(form) => form.presence.show(shell.lang, true),
            Self::Going(going) => going.banner(shell),
            Self::Awaiting(_) | Self::Left(_) => html! {},
        }
    }

    /// The form, or what stands in its place.
    #[must_use]
    pub fn show(&self, shell: &Shell, errors: &Errors) -> Markup {
        match self {
            Self::Writing(form) => form.show(shell, errors),
            Self::Going(going) => going.show(shell.lang),
            Self::Awaiting(awaiting) => awaiting.show(shell),
            Self::Left(left) => left.show(shell),
        }
    }
}

/// Who wrote what stands in the form, and when.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Who.
    pub who: String,
    /// When.
    pub at: Stamp,
    /// Why it was sent and came back: a code.
    pub returned: Option<&'static str>,
}

/// A template to begin with.
#[derive(Clone, Debug)]
pub struct TemplateChoice {
    /// Its row.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The language of its text: a code.
    pub language: String,
}

/// The form to answer with.
#[derive(Clone, Debug)]
pub struct AnswerForm {
    /// The case's reference.
    pub reference: String,
    /// The form's token.
    pub csrf_token: String,
    /// The version of the case that the form shows.
    pub version: i64,
    /// The version of the draft that the form shows; 0 when there is none.
    pub draft_version: i64,
    /// The language of the giver: a code.
    pub language: String,
    /// The language that the answer is written in: a code.
    pub written_in: String,
    /// Why it is sent in another language than the giver's; none where it would be translated.
    pub reason: Option<String>,
    /// Whether an answer is wanted: a code.
    pub wanted: &'static str,
    /// How many pieces of feedback are handled with the case.
    pub merged: usize,
    /// True when their givers get the answer, too.
    pub to_all: bool,
    /// The answer.
    pub text: String,
    /// The draft it came from.
    pub kept: Option<Kept>,
    /// Who else is there.
    pub presence: Presence,
    /// Templates, those that fit best first.
    pub templates: Vec<TemplateChoice>,
    /// True when the giver may be asked for more.
    pub may_ask: bool,
    /// Hints, when they were asked for.
    pub hints: Option<Vec<Hint>>,
    /// True when there is something to confirm before it is sent.
    pub warned: bool,
    /// True when that was confirmed.
    pub sure: bool,
}

/// The name of a language, as one says that something is written in it.
#[must_use]
pub(super) fn in_language(lang: Lang, code: &str) -> String {
    match code {
        "fi" => lang.t("responses-language-fi"),
        "sv" => lang.t("responses-language-sv"),
        "en" => lang.t("responses-language-en"),
        other => return lang.with("responses-language-other", &[("language", other.into())]),
    }
    .into_owned()
}

/// The name of a language, as one says that something is translated into it.
#[must_use]
pub(super) fn into_language(lang: Lang, code: &str) -> String {
    match code {
        "sv" => lang.t("responses-into-sv"),
        "en" => lang.t("responses-into-en"),
        _ => lang.t("responses-into-fi"),
    }
    .into_owned()
}

impl AnswerForm {
    /// The form, in a frame that tells it from internal notes.
    #[must_use]
    pub fn show(&self, shell: &Shell, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let case = shell.county_url(&format!("/cases/{}", self.reference));
        let (hint, along) = (lang.t("responses-answer-hint"), shell.taking_along());
        html! {
            section.reply-block aria-labelledby="reply" {
                h2 #reply { (lang.t("responses-answer-heading")) }
                p { (self.in_which_language(lang)) " " (self.how_it_arrives(lang)) }
                (self.came_back(lang))
                form #answer method="post" action={ (case) "/answer" (shell.taking_along()) } novalidate data-once
                    data-draft={ (case) "/draft" } data-lost=(lang.t("responses-draft-lost")) {
                    (hidden("csrf_token", &self.csrf_token))
                    (hidden("version", &self.version.to_string()))
                    (hidden("draft_version", &self.draft_version.to_string()))
                    (self.template_choice(shell, &case))
                    (text_area(lang, Field::new("answer_text", &lang.t("responses-answer-label")).hint(&hint), &self.text, 8, Some(5000), errors))
                    p.hint role="status" data-saved {
                        @if let Some(kept) = &self.kept { (lang.with("responses-draft-by", &[("name", (&kept.who).into())])) " " (stamp(&kept.at)) }
                    }
                    (self.language_choice(lang, errors))
                    @if let Some(found) = &self.hints { (hints(lang, &self.written_in, found)) }
                    @if self.warned {
                        (checkboxes(lang, Field::new("answer_sure", &lang.t("responses-answer-sure")),
                            &[Choice::new("yes", lang.t("responses-answer-sure-yes"))], if self.sure { &["yes"] } else { &[] }, errors))
                    }
                    (self.all(lang))
                    (self.presence.show(lang, false))
                    p { (primary(&self.submit_words(lang))) }
                    div.button-row {
                        (other(&lang.t("responses-draft-save"), &format!("{case}/draft{along}"), "save"))
                        (other(&lang.t("responses-hints-look"), &format!("{case}/answer{along}#{PLACE}"), "look"))
                    }
                    @if self.may_ask { (ask(lang, &format!("{case}/answer{along}"))) }
                    p { a href=(shell.county_url("/templates")) { (lang.t("responses-templates-link")) } }
                }
            }
        }
    }

    /// Whether those get the answer, too, whose feedback is handled with the case.
    fn all(&self, lang: Lang) -> Markup {
        let label = lang.with("responses-answer-to-all-yes", &[("count", self.merged.into())]);
        let chosen: &[&str] = if self.to_all { &["yes"] } else { &[] };
        html! {
            @if self.merged > 0 {
                (checkboxes(lang, Field::new("answer_to_all", &lang.t("responses-answer-to-all")).hint(&lang.t("responses-answer-to-all-hint")),
                    &[Choice::new("yes", label)], chosen, &Errors::none()))
            }
        }
    }

    fn came_back(&self, lang: Lang) -> Markup {
        html! {
            @match self.kept.as_ref().and_then(|kept| kept.returned) {
                Some("giver") => (inset(html! { p { strong { (lang.t("responses-returned-giver")) } } })),
                Some(_) => (inset(html! { p { strong { (lang.t("responses-returned-moved")) } } })),
                None => {},
            }
        }
    }

    fn template_choice(&self, shell: &Shell, case: &str) -> Markup {
        let lang = shell.lang;
        let choice = |one: &TemplateChoice| {
            let name = if one.language == self.language {
                one.name.clone()
            } else {
                format!("{} ({})", one.name, in_language(lang, &one.language))
            };
            Choice::new(one.id.to_string(), name)
        };
        let choices: Vec<Choice> = self.templates.iter().map(choice).collect();
        html! {
            @if !choices.is_empty() {
                (select(lang, Field::new("template", &lang.t("responses-template-label")).hint(&lang.t("responses-template-hint")),
                    Some(&lang.t("responses-template-none")), &choices, "", &Errors::none()))
                p { (other(&lang.t("responses-template-take"), &format!("{case}/answer{}", shell.taking_along()), "template")) }
            }
        }
    }

    fn language_choice(&self, lang: Lang, errors: &Errors) -> Markup {
        let mut codes = vec!["fi", "sv", "en"];
        if !codes.contains(&self.language.as_str()) {
            codes.push(&self.language);
        }
        let choices: Vec<Choice> = codes.iter().map(|code| Choice::new(*code, in_language(lang, code))).collect();
        let hint = if self.reason.is_some() { lang.t("responses-written-hint-other") } else { lang.t("responses-written-hint") };
        html! {
            (select(lang, Field::new("answer_language", &lang.t("responses-written-label")).hint(&hint), None, &choices, &self.written_in, errors))
            @if let Some(reason) = &self.reason {
                (text_area(lang, Field::new("answer_reason", &lang.t("responses-written-reason")), reason, 2, Some(1000), errors))
            }
        }
    }

    fn in_which_language(&self, lang: Lang) -> String {
        match self.language.as_str() {
            "sv" => lang.t("responses-answer-in-sv").into_owned(),
            "en" => lang.t("responses-answer-in-en").into_owned(),
            "fi" => lang.t("responses-answer-in-fi").into_owned(),
            other => lang.with("responses-answer-in-other", &[("language", other.into())]),
        }
    }

    fn how_it_arrives(&self, lang: Lang) -> String {
        match self.wanted {
            "email" => lang.t("responses-answer-by-email"),
            "code" => lang.t("responses-answer-by-code"),
            _ => lang.t("responses-answer-not-asked"),
        }
        .into_owned()
    }

    /// The words of the button: where what is written goes.
    fn submit_words(&self, lang: Lang) -> String {
        match self.wanted {
            "email" => lang.t("responses-answer-submit-email"),
            _ => lang.t("responses-answer-submit-code"),
        }
        .into_owned()
    }
}

/// The way to send what is written as a question.
fn ask(lang: Lang, url: &str) -> Markup {
    html! {
        details.details {
            summary { (lang.t("responses-ask-summary")) }
            div.details__body {
                p { (lang.t("responses-ask-text")) }
                p { (other(&lang.t("responses-ask-submit"), url, "ask")) }
            }
        }
    }
}

/// A button that takes the form elsewhere.
pub(super) fn other(text: &str, url: &str, step: &str) -> Markup {
    html! { button.button.button--secondary type="submit" name="step" value=(step) formaction=(url) { (text) } }
}
