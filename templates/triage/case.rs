//! One case, with everything a team needs to handle it.

use asko_locales::Lang;
use maud::{Markup, html};

use super::inbox::{Undo, done_banner};
use super::words::{Promise, ago, change_stage, kind_name, language_name, no_change_reason, perspective_name, promise, stage_tag};
use super::{Actions, CaseObjection, ClockPart, SameMatter, SeverityPart, Showing, Suggested, UrgencyPart, Why};
use crate::components::{Errors, Moment, Said, Stamp, dialogue, error_summary, prose, stamp, timeline};
use crate::responses::Thanks;
use crate::{Page, Shell};

/// An internal note.
#[derive(Clone, Debug)]
pub struct Noted {
    /// Who wrote it.
    pub who: String,
    /// When.
    pub at: Stamp,
    /// The text.
    pub text: String,
}

/// The decision that nothing changes.
#[derive(Clone, Debug)]
pub struct Decided {
    /// Who decided.
    pub who: String,
    /// When.
    pub at: Stamp,
    /// The reason's code.
    pub reason: String,
    /// The reason in words.
    pub words: String,
}

/// A change the case led to.
#[derive(Clone, Debug)]
pub struct LinkedChange {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Its stage: a code.
    pub stage: String,
}

/// The case.
#[derive(Clone, Debug)]
pub struct CasePage {
    /// Its reference.
    pub reference: String,
    /// The stage's code.
    pub stage: &'static str,
    /// The kind's code.
    pub kind: &'static str,
    /// The perspective's code.
    pub perspective: &'static str,
    /// The language it was written in.
    pub language: String,
    /// The text; may be empty.
    pub text: String,
    /// True when something in it was masked.
    pub masked: bool,
    /// The unit or the service, or the county.
    pub place: String,
    /// The municipality.
    pub municipality: Option<String>,
    /// Who is responsible for it elsewhere, when it came from a file.
    pub responsible_elsewhere: Option<String>,
    /// When it arrived.
    pub received: Stamp,
    /// How many days ago that was.
    pub days_ago: i64,
    /// How it stands against the promise.
    pub promise: Promise,
    /// The promised day, if an answer was asked for.
    pub due: Option<String>,
    /// Who has taken it, and when.
    pub claimed: Option<(String, Stamp)>,
    /// The clock of the promise.
    pub clock: ClockPart,
    /// Whether the reader may see the trace.
    pub trace: bool,
    /// Statements and their answers, in words.
    pub statements: Vec<(String, String)>,
    /// The question of recommendation and its answer.
    pub nps: Option<(String, i64)>,
    /// Where the giver gets word of an answer; only for those who handle the case.
    pub contact: Option<String>,
    /// The themes' names.
    pub themes: Vec<String>,
    /// Why this team.
    pub why: Why,
    /// The dialogue.
    pub messages: Vec<Said>,
    /// The internal notes.
    pub notes: Vec<Noted>,
    /// The decisions that nothing changes.
    pub decisions: Vec<Decided>,
    /// What happened.
    pub moments: Vec<Moment>,
    /// The changes it led to.
    pub changes: Vec<LinkedChange>,
    /// Whether it is shown to the public.
    pub showing: Showing,
    /// Whether it may be or is a statutory objection.
    pub objection: CaseObjection,
    /// Passing thanks on to the unit.
    pub thanks: Option<Thanks>,
    /// What the county's history suggests.
    pub suggested: Suggested,
    /// What tells of the same matter.
    pub same: SameMatter,
    /// How grave it is.
    pub severity: SeverityPart,
    /// Whether it is urgent.
    pub urgency: UrgencyPart,
    /// What the reader may do; none for those who only read.
    pub actions: Option<Actions>,
    /// What was just done: a code.
    pub done: Option<String>,
    /// How it is taken back.
    pub undo: Option<Undo>,
    /// The address of the list that one works through, at this case.
    pub back: String,
    /// The address of the case that comes next in it.
    pub next: Option<String>,
    /// What is wrong with a form.
    pub errors: Errors,
}

impl Page for CasePage {
    fn title(&self, lang: Lang) -> String {
        lang.with("triage-case-title", &[("reference", (&self.reference).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let base = shell.county_url(&format!("/cases/{}", self.reference));
        html! {
            @if self.errors.is_empty() { (done_banner(shell, self.done.as_deref(), self.next.as_deref(), self.undo.as_ref())) }
            (error_summary(lang, &self.errors))
            p {
                a href=(self.back) data-back { (lang.t("triage-case-back")) }
                @if let Some(url) = &self.next { " · " a href=(url) data-next rel="next" { (lang.t("triage-done-next")) } }
            }
            @if let Some(actions) = &self.actions { (actions.answer_banner(shell)) }
            h1 { (lang.with("triage-case-title", &[("reference", (&self.reference).into())])) }
            p {
                (stage_tag(lang, self.stage)) " " (kind_name(lang, self.kind)) " · " (self.place)
                @if self.has_promise() { " · " (promise(lang, self.promise)) }
            }
            (self.urgency.banner(shell, &base, &self.errors))
            (self.objection.banner(shell, &base, &self.errors))
            (self.same.banner(shell, &base))
            @if let Some(actions) = &self.actions { (actions.claim(shell, &base, &self.errors)) (actions.assign(shell, &base, &self.errors)) }
            @else if self.stage != "transferred" { p.inset { (lang.t("triage-case-read-only")) } }
            div.case {
                div.case__main { (self.main(shell, &base)) }
                div.case__side { (self.side(shell, &base)) }
            }
        }
    }
}

impl CasePage {
    /// What is handled with another case or as an objection has no promise of its own.
    fn has_promise(&self) -> bool {
        !matches!(self.stage, "merged" | "transferred")
    }

    fn main(&self, shell: &Shell, base: &str) -> Markup {
        let lang = shell.lang;
        html! {
            section aria-labelledby="words" {
                h2 #words { (lang.t("triage-case-words")) }
                @if self.text.is_empty() { p.muted { (lang.t("triage-case-no-text")) } } @else {
                    article.message.message--giver { (prose(&self.language, &self.text)) }
                }
                @if self.masked { p.muted { (lang.t("triage-case-masked")) } }
            }
            @if !self.statements.is_empty() || self.nps.is_some() { (self.answers(lang)) }
            section aria-labelledby="dialogue" {
                h2 #dialogue { (lang.t("triage-case-dialogue")) }
                @if self.messages.is_empty() { p.muted { (lang.t("triage-case-no-dialogue")) } }
                (dialogue(lang, &self.messages))
                @for decision in &self.decisions {
                    article.message.message--team {
                        p.message__meta { strong { (decision.who) } " · " (stamp(&decision.at)) }
                        p { strong { (lang.t("triage-case-nothing-changes")) ": " (no_change_reason(lang, &decision.reason)) } }
                        (prose(&self.language, &decision.words))
                    }
                }
            }
            (self.same.voices(lang))
            @if let Some(actions) = &self.actions { (actions.answer(shell, &self.errors)) }
            // Where nothing was noted and nothing can be, there is nothing to show.
            @if !self.notes.is_empty() || self.actions.is_some() { section.note-block aria-labelledby="notes" {
                h2 #notes { (lang.t("triage-case-notes")) }
                p.hint { (lang.t("triage-case-notes-hint")) }
                @for note in &self.notes {
                    article.message {
                        p.message__meta { strong { (note.who) } " · " (stamp(&note.at)) }
                        (prose(lang.code(), &note.text))
                    }
                }
                @if let Some(actions) = &self.actions { (actions.note(shell, base, &self.errors)) }
            } }
        }
    }

    fn answers(&self, lang: Lang) -> Markup {
        html! {
            section aria-labelledby="answers" {
                h2 #answers { (lang.t("triage-case-answers")) }
                dl.summary-list {
                    @for (statement, answer) in &self.statements { div { dt { (statement) } dd { (answer) } } }
                    @if let Some((question, value)) = &self.nps {
                        div { dt { (question) } dd { (lang.with("triage-case-nps", &[("value", (*value).into())])) } }
                    }
                }
            }
        }
    }

    fn side(&self, shell: &Shell, base: &str) -> Markup {
        let lang = shell.lang;
        html! {
            section aria-labelledby="facts" { h2 #facts { (lang.t("triage-case-facts")) } (self.facts(lang)) }
            (self.clock.show(shell, base, &self.errors))
            section aria-labelledby="why" { h2 #why { (lang.t("triage-case-why")) } (self.why.show(lang)) (self.suggested.show_teams(lang)) }
            @if let Some(actions) = &self.actions { (actions.route(shell, base, &self.errors)) }
            section aria-labelledby="about" {
                h2 #about { (lang.t("triage-case-themes")) }
                @if self.themes.is_empty() { p.muted { (lang.t("triage-case-no-themes")) } } @else {
                    ul { @for theme in &self.themes { li { (theme) } } }
                }
                (self.suggested.show_themes(lang))
                @if let Some(actions) = &self.actions { (actions.themes(shell, base, &self.errors)) }
            }
            (self.severity.show(shell, base, &self.errors))
            (self.urgency.side(shell, base, &self.errors))
            (self.objection.side(shell, base, &self.errors))
            (self.same.side(shell, base, &self.errors))
            section aria-labelledby="changes" {
                h2 #changes { (lang.t("triage-case-changes")) }
                @if self.changes.is_empty() { p.muted { (lang.t("triage-case-no-changes")) } } @else {
                    ul { @for change in &self.changes { li { a href=(change.url) { (change.title) } " (" (change_stage(lang, &change.stage)) ")" } } }
                }
                @if self.actions.is_some() {
                    ul.actions {
                        li { a.button.button--secondary href={ (base) "/change" } { (lang.t("triage-case-record-change")) } }
                        li { a.button.button--secondary href={ (base) "/decide" } { (lang.t("triage-case-decide")) } }
                    }
                }
            }
            @if let Some(thanks) = &self.thanks { (thanks.show(shell, &self.errors, false)) }
            (self.showing.part(lang))
            @if let Some(actions) = &self.actions { (actions.close(shell, base, &self.errors)) }
            section aria-labelledby="moments" { h2 #moments { (lang.t("triage-case-timeline")) } (timeline(&self.moments)) }
            @if self.trace { p { a href={ (base) "/log" } { (lang.t("triage-trace-link")) } } }
        }
    }

    fn facts(&self, lang: Lang) -> Markup {
        let claimed = self.claimed.as_ref().map(|(name, at)| html! { (name) br; span.muted { (stamp(at)) } });
        let rows = [
            (lang.t("triage-case-place"), Some(html! { (self.place) })),
            (lang.t("triage-case-municipality"), self.municipality.as_ref().map(|name| html! { (name) })),
            (lang.t("triage-case-team"), Some(html! { (self.why.team) })),
            (lang.t("triage-case-claimed"), Some(claimed.unwrap_or_else(|| html! { (lang.t("triage-case-unclaimed")) }))),
            (lang.t("triage-case-kind"), Some(html! { (kind_name(lang, self.kind)) })),
            (lang.t("triage-case-perspective"), Some(html! { (perspective_name(lang, self.perspective)) })),
            (lang.t("triage-case-language"), Some(html! { (language_name(lang, &self.language)) })),
            (lang.t("triage-case-received"), Some(html! { (stamp(&self.received)) ", " (ago(lang, self.days_ago)) })),
            (
                lang.t("triage-case-promise"),
                self.has_promise().then(|| html! { @if let Some(due) = &self.due { (due) br; } (promise(lang, self.promise)) }),
            ),
            (lang.t("triage-case-contact"), self.contact.as_ref().map(|email| html! { (email) })),
            (lang.t("triage-case-elsewhere"), self.responsible_elsewhere.as_ref().map(|body| html! { (body) })),
        ];
        html! {
            dl.summary-list {
                @for (name, value) in &rows {
                    @if let Some(value) = value { div { dt { (name) } dd { (value) } } }
                }
            }
        }
    }
}
