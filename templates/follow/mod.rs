//! Following by code.

mod clock;
mod dialogue;
mod objection;
mod showing;

pub use objection::{ObjectionHelp, ObjectionPart, ObjectionState};
mod log;

use asko_locales::{Lang, Value};
use maud::{Markup, html};

use crate::changes::{HelpedAnswered, StageTag, Words, helped_fields, helped_thanks};
use crate::components::{
    Errors, Field, Moment, Tone, error_summary, hidden, inset, notice, primary, secondary, tag, text_area, text_input, timeline,
};
use crate::{Page, Shell};

pub use clock::PromiseView;
pub use dialogue::{MessageView, RatingView};
pub use log::{SeenBy, SeenByPage};
pub use showing::{Showing, ShowingState};

/// The form for the code.
#[derive(Clone, Debug)]
pub struct CodePage {
    /// The form's token.
    pub csrf_token: String,
    /// What was typed.
    pub typed: String,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for CodePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("follow-code-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            h1 { (lang.t("follow-code-title")) }
            p.lead { (lang.t("follow-code-lead")) }
            form method="post" action=(shell.county_url("/follow")) novalidate {
                (hidden("csrf_token", &self.csrf_token))
                (text_input(lang, Field::new("code", &lang.t("follow-code-label")).hint(&lang.t("follow-code-hint")), "text", &self.typed, "off", &self.errors))
                (primary(&lang.t("follow-code-submit")))
            }
            p { (lang.t("follow-code-lost")) }
        }
    }
}

/// Whether the giver is asked if a change helped.
#[derive(Clone, Debug)]
pub enum Question {
    /// Not yet: on which day, in words.
    Later(String),
    /// Now: what is answered so far.
    Now(HelpedAnswered),
}

/// A change the feedback led to.
#[derive(Clone, Debug)]
pub struct ChangeView {
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: Words,
    /// What is changed.
    pub what: Words,
    /// What was seen since; empty when nothing yet.
    pub outcome: Words,
    /// How far it has come.
    pub stage: StageTag,
    /// By when, or when it was made, lapsed or was given up, in words.
    pub due: String,
    /// How many of its steps are done, and how many there are.
    pub steps: Option<(u64, u64)>,
    /// What the last review found, in the team's words; empty when there was none.
    pub review: Words,
    /// Why it was given up: the reason, and the team's words.
    pub dropped: Option<(String, Words)>,
    /// The question whether it helped; none when it is not made.
    pub question: Option<Question>,
    /// Its own page.
    pub url: String,
}

impl ChangeView {
    fn shown(&self, shell: &Shell, csrf_token: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let more = if self.stage.made { lang.t("follow-change-changed") } else { lang.t("follow-change-more") };
        html! {
            article.card {
                h3.card__title { (self.title.inline()) }
                p { (tag(self.stage.tone, &self.stage.words)) " " (self.due) }
                (self.what.block())
                @if let Some((done, all)) = self.steps {
                    p { (lang.with("follow-change-steps", &[("done", number(done)), ("all", number(all))])) }
                }
                @if let Some((reason, words)) = &self.dropped { p { strong { (lang.t("follow-change-dropped")) } " " (reason) "." } (words.block()) }
                @if !self.outcome.text.is_empty() { p { strong { (lang.t("follow-change-outcome")) } } (self.outcome.block()) }
                @if !self.review.text.is_empty() { p { strong { (lang.t("follow-change-review")) } } (self.review.block()) }
                p.actions { a href=(self.url) { (more) span.visually-hidden { ": " (self.title.inline()) } } }
                @match &self.question {
                    Some(Question::Later(day)) => p.muted { (lang.with("changes-helped-later", &[("day", day.into())])) },
                    Some(Question::Now(answered)) => form method="post" action=(shell.county_url("/follow/helped")) novalidate data-once {
                        (hidden("csrf_token", csrf_token))
                        (hidden("change", &self.reference))
                        (helped_fields(lang, &format!("-{}", self.reference), answered, errors))
                        (secondary(&lang.t("changes-helped-submit"), None))
                    },
                    None => {},
                }
            }
        }
    }
}

fn number(count: u64) -> Value<'static> {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

/// Why nothing changes.
#[derive(Clone, Debug)]
pub struct NothingView {
    /// The reason in words.
    pub reason: String,
    /// The team's own words.
    pub words: String,
}

/// Where the feedback stands.
#[derive(Clone, Debug)]
pub struct StatusPage {
    /// Its reference.
    pub reference: String,
    /// What it is about.
    pub place: String,
    /// The team that has it.
    pub team: String,
    /// The stage's code.
    pub stage: &'static str,
    /// The promise of an answer; none when none is wanted or it is there.
    pub promise: Option<PromiseView>,
    /// What was written, identifiers masked.
    pub text: String,
    /// The language it was written in.
    pub language: String,
    /// The dialogue.
    pub messages: Vec<MessageView>,
    /// What it led to.
    pub changes: Vec<ChangeView>,
    /// Why nothing changes.
    pub nothing: Vec<NothingView>,
    /// Whether others read it; none when it cannot be shown.
    pub showing: Option<Showing>,
    /// What happened.
    pub moments: Vec<Moment>,
    /// Whether it is to be handled as a statutory objection.
    pub objection: ObjectionPart,
    /// What was just chosen, in words.
    pub chosen: Option<String>,
    /// True right after a reply was sent.
    pub sent: bool,
    /// True right after it was said whether a change helped.
    pub judged: bool,
    /// True right after it was said whether an answer answered.
    pub rated: bool,
    /// The token of the forms here.
    pub csrf_token: String,
    /// What was typed in the reply.
    pub reply: String,
    /// The most characters a reply may have.
    pub text_limit: usize,
    /// What is wrong.
    pub errors: Errors,
}

impl StatusPage {
    fn stage_words(&self, lang: Lang) -> (Tone, String) {
        match self.stage {
            "received" => (Tone::Info, lang.t("follow-stage-received").into_owned()),
            "in-handling" => (Tone::Info, lang.t("follow-stage-in-handling").into_owned()),
            "answered" => (Tone::Good, lang.t("follow-stage-answered").into_owned()),
            "merged" => (Tone::Info, lang.t("follow-stage-merged").into_owned()),
            "transferred" => (Tone::Info, lang.t("follow-stage-transferred").into_owned()),
            _ => (Tone::Good, lang.t("follow-stage-closed").into_owned()),
        }
    }

    fn consequences(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h2 { (lang.t("follow-status-changes")) }
            @if self.changes.is_empty() && self.nothing.is_empty() { p.muted { (lang.t("follow-status-no-changes")) } }
            @for change in &self.changes {
                (change.shown(shell, &self.csrf_token, &self.errors))
            }
            @for nothing in &self.nothing {
                (inset(html! {
                    p { strong { (lang.t("follow-status-nothing")) } " " (nothing.reason) "." }
                    p { (nothing.words) }
                }))
            }
        }
    }
}

impl Page for StatusPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("follow-status-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let (tone, stage) = self.stage_words(lang);
        html! {
            (error_summary(lang, &self.errors))
            @if self.sent { (notice(Tone::Good, &lang.t("follow-status-sent-title"), html! { p { (lang.t("follow-status-sent-text")) } })) }
            @if self.judged { (helped_thanks(lang)) }
            @if let Some(words) = &self.chosen { (notice(Tone::Good, &lang.t("follow-objection-chosen-title"), html! { p { (words) } })) }
            @if self.rated { (dialogue::thanks(lang)) }
            h1 { (lang.t("follow-status-title")) }
            p.lead { (self.place) }
            p { (tag(tone, &stage)) }
            @if let Some(promise) = &self.promise { (promise.show(lang)) }
            @if self.stage == "merged" { p { (lang.t("follow-status-merged")) } }
            (self.objection.above(shell, &self.csrf_token, &self.errors))
            (self.dialogue(shell))
            (self.consequences(shell))
            @if let Some(showing) = &self.showing { (showing.part(shell, &self.csrf_token)) }
            h2 { (lang.t("follow-status-reply-title")) }
            form method="post" action=(shell.county_url("/follow/reply")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (text_area(lang, Field::new("reply", &self.reply_label(lang)).hint(&lang.t("follow-status-reply-hint")), &self.reply, 5, Some(self.text_limit), &self.errors))
                (primary(&lang.t("follow-status-reply-submit")))
            }
            (self.objection.below(shell, &self.csrf_token, &self.errors))
            h2 { (lang.t("follow-status-timeline")) }
            (timeline(&self.moments))
            p.actions { a href=(shell.county_url("/follow/log")) { (lang.t("follow-status-log")) } }
            p.small.muted { (lang.with("follow-status-reference", &[("reference", (&self.reference).into())])) }
            form method="post" action=(shell.county_url("/follow/leave")) {
                (hidden("csrf_token", &self.csrf_token))
                p { (lang.t("follow-status-leave-text")) }
                button.button.button--secondary type="submit" { (lang.t("follow-status-leave")) }
            }
        }
    }
}
