//! The dialogue as its giver reads it: what the team asks is marked, what was translated can be read as it was written, and of
//! each answer the giver says once whether it answered them.

use asko_locales::Lang;
use maud::{Markup, html};

use super::StatusPage;
use crate::Shell;
use crate::components::{
    Choice, Errors, Field, Tone, hidden, notice, original, paragraphs, radios, rating_words, secondary, tag, text_area,
};

/// Whether an answer answered its giver.
#[derive(Clone, Debug)]
pub enum RatingView {
    /// They have not said it yet: what is typed, the code and the words.
    Asked(String, String),
    /// They have: the code.
    Given(String),
}

/// One message of the dialogue.
#[derive(Clone, Debug)]
pub struct MessageView {
    /// Its row.
    pub id: i64,
    /// True when the team wrote it.
    pub from_team: bool,
    /// True when the team asks for more.
    pub question: bool,
    /// When, in words.
    pub when: String,
    /// The text.
    pub text: String,
    /// The language of the text.
    pub language: String,
    /// What was written before somebody translated it: its language and text.
    pub original: Option<(String, String)>,
    /// Whether it answered; none for what is no answer.
    pub rating: Option<RatingView>,
}

/// Thanks for saying so.
pub(super) fn thanks(lang: Lang) -> Markup {
    notice(Tone::Good, &lang.t("follow-rating-thanks"), html! { p { (lang.t("follow-rating-thanks-text")) } })
}

impl StatusPage {
    /// True while the team waits for the giver's answer.
    fn is_asked(&self) -> bool {
        self.messages.last().is_some_and(|message| message.question)
    }

    /// The label of the field to write back in.
    pub(super) fn reply_label(&self, lang: Lang) -> String {
        if self.is_asked() { lang.t("follow-status-reply-question") } else { lang.t("follow-status-reply-label") }.into_owned()
    }

    pub(super) fn dialogue(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            @if self.is_asked() {
                (notice(Tone::Warn, &lang.t("follow-question-title"), html! { p { a href="#reply" { (lang.t("follow-question-answer")) } } }))
            }
            h2 { (lang.t("follow-status-dialogue")) }
            @if !self.text.is_empty() {
                article.message.message--giver {
                    p.message__meta { (lang.t("follow-status-you")) }
                    div lang=(self.language) { (paragraphs(&self.text)) }
                }
            }
            @for message in &self.messages {
                article.message.message--team[message.from_team].message--giver[!message.from_team] {
                    p.message__meta {
                        @if message.from_team { (self.team) } @else { (lang.t("follow-status-you")) }
                        " · " (message.when)
                        @if message.question { " · " (tag(Tone::Warn, &lang.t("follow-question-tag"))) }
                    }
                    div lang=(message.language) { (paragraphs(&message.text)) }
                    @if let Some((language, text)) = &message.original { (original(lang, language, text)) }
                }
                @match &message.rating {
                    Some(RatingView::Asked(chosen, words)) => (ask(shell, &self.csrf_token, message.id, chosen, words, &self.errors)),
                    Some(RatingView::Given(code)) => p.muted { (lang.t("follow-rating-given")) " " (rating_words(lang, code)) },
                    None => {},
                }
            }
            @if !self.messages.iter().any(|message| message.from_team) { p.muted { (lang.t("follow-status-no-answer")) } }
        }
    }
}

fn ask(shell: &Shell, csrf_token: &str, id: i64, chosen: &str, words: &str, errors: &Errors) -> Markup {
    let lang = shell.lang;
    let (rating, comment) = (format!("rating-{id}"), format!("words-{id}"));
    let choices: Vec<Choice> = ["yes", "partly", "no"].iter().map(|code| Choice::new(*code, rating_words(lang, code))).collect();
    html! {
        form method="post" action=(shell.county_url("/follow/rated")) novalidate data-once {
            (hidden("csrf_token", csrf_token))
            (hidden("message", &id.to_string()))
            (radios(lang, Field::new(&rating, &lang.t("follow-rating-label")), &choices, chosen, true, errors))
            details.details open[errors.get(&comment).is_some() || !words.is_empty()] {
                summary { (lang.t("follow-rating-more")) }
                div.details__body {
                    (text_area(lang, Field::new(&comment, &lang.t("follow-rating-words")).optional().hint(&lang.t("follow-rating-words-hint")),
                        words, 3, Some(1000), errors))
                }
            }
            (secondary(&lang.t("follow-rating-submit"), None))
        }
    }
}
