//! A publication being written: what is still to do, who has approved it, and how it will be read.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Errors, Field, Tone, Words, details, error_summary, hidden, notice, primary, secondary, tag, text_area};
use crate::publications::PUBLIC_TEXT_LIMIT;
use crate::reports::{DocumentPage, document};
use crate::{Page, Shell};

/// A section at which people write.
#[derive(Clone, Debug)]
pub struct PartLine {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub heading: String,
    /// The heading's language.
    pub lang: Lang,
    /// True when everything is written there.
    pub written: bool,
}

/// An approval.
#[derive(Clone, Debug)]
pub struct ApprovalLine {
    /// Who gave it.
    pub name: String,
    /// When, in words.
    pub at: String,
    /// False when the publication was edited after it.
    pub holds: bool,
}

/// The page.
#[derive(Clone, Debug)]
pub struct DraftPage {
    /// The token of the forms.
    pub csrf_token: String,
    /// The version of the draft that is shown.
    pub version: i64,
    /// The third: its code.
    pub period: String,
    /// Its name.
    pub period_name: String,
    /// Which version it will be: 1, or more for a correction.
    pub edition: i64,
    /// Why it is corrected; empty in the first.
    pub reason: Words,
    /// When it was drawn from the data, in words.
    pub drawn: String,
    /// When and by whom it was last edited.
    pub edited: (String, String),
    /// The sections.
    pub parts: Vec<PartLine>,
    /// The approvals, oldest first.
    pub approvals: Vec<ApprovalLine>,
    /// How many approvals are still missing.
    pub still: usize,
    /// True when the reader may write.
    pub may_write: bool,
    /// Why the reader may not approve now, in words.
    pub may_not_approve: Option<String>,
    /// Why the last press did nothing, in words.
    pub refused: Option<String>,
    /// What was done, in words.
    pub done: Option<String>,
    /// How it will be read.
    pub preview: DocumentPage,
}

impl DraftPage {
    fn press(&self, shell: &Shell, verb: &str, button: &Markup) -> Markup {
        html! {
            form method="post" action=(shell.county_url(&format!("/publishing/{}/{verb}", self.period))) data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("version", &self.version.to_string()))
                (button)
            }
        }
    }

    fn parts(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            section aria-labelledby="write" {
                h2 #write { (lang.t("publications-draft-parts")) }
                p { (lang.t("publications-draft-parts-text")) }
                ul {
                    @for part in &self.parts {
                        li {
                            @if self.may_write {
                                a href=(shell.county_url(&format!("/publishing/{}/edit/{}", self.period, part.id))) lang=(part.lang.code()) { (part.heading) }
                            } @else { span lang=(part.lang.code()) { (part.heading) } }
                            " "
                            @if part.written { (tag(Tone::Good, &lang.t("publications-draft-written"))) }
                            @else { (tag(Tone::Warn, &lang.t("publications-draft-unwritten"))) }
                        }
                    }
                }
                @if self.may_write {
                    p { (lang.with("publications-draft-drawn", &[("at", (&self.drawn).into())])) }
                    (details(&lang.t("publications-draft-redraw"), html! {
                        p { (lang.t("publications-draft-redraw-text")) }
                        (self.press(shell, "redraw", &secondary(&lang.t("publications-draft-redraw"), None)))
                    }))
                }
            }
        }
    }

    fn approvals(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let (at, by) = &self.edited;
        html! {
            section aria-labelledby="approve" {
                h2 #approve { (lang.t("publications-draft-approvals")) }
                p { (lang.t("publications-draft-rule")) }
                p { (lang.with("publications-draft-edited", &[("at", at.into()), ("name", by.into())])) }
                @if self.approvals.is_empty() {
                    p { (lang.t("publications-draft-no-approvals")) }
                } @else {
                    ul {
                        @for approval in &self.approvals {
                            @let values = [("name", (&approval.name).into()), ("at", (&approval.at).into())];
                            li {
                                @if approval.holds { (lang.with("publications-draft-approval", &values)) }
                                @else { (lang.with("publications-draft-approval-void", &values)) }
                            }
                        }
                    }
                }
                @if self.still == 0 {
                    p { (lang.t("publications-draft-ready")) }
                    (self.press(shell, "publish", &primary(&lang.t("publications-draft-publish"))))
                } @else {
                    @match &self.may_not_approve {
                        Some(why) => p.muted { (why) },
                        None => (self.press(shell, "approve", &primary(&lang.t("publications-draft-approve")))),
                    }
                }
            }
        }
    }
}

impl Page for DraftPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("publications-draft-title", &[("period", (&self.period_name).into())])
    }

    fn has_errors(&self) -> bool {
        self.refused.is_some()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let before = html! {
            @if let Some(why) = &self.refused { (notice(Tone::Warn, &lang.t("publications-draft-refused"), html! { p { (why) } })) }
            @if let Some(done) = &self.done {
                div.notice.notice--good role="status" tabindex="-1" data-focus { p.notice__title { (done) } }
            }
            p { a href=(shell.county_url("/publishing")) { (lang.t("publications-publishing-title")) } }
            p { strong { (self.title(lang)) } " " (tag(Tone::Info, &lang.t("publications-draft-tag"))) }
            @if self.edition > 1 {
                (notice(Tone::Info, &lang.with("publications-draft-correction", &[("version", self.edition.into())]), html! {
                    (self.reason.block())
                    @if self.may_write {
                        p { a href=(shell.county_url(&format!("/publishing/{}/correct", self.period))) { (lang.t("publications-draft-reason")) } }
                    }
                }))
            }
            (self.parts(shell))
            (self.approvals(shell))
            h2 { (lang.t("publications-draft-preview")) }
            p.muted { (lang.t("publications-draft-preview-text")) }
        };
        document(lang, &DocumentPage { before: Some(before), ..self.preview.clone() })
    }
}

/// Why a publication is corrected.
#[derive(Clone, Debug)]
pub struct CorrectPage {
    /// The token of the form.
    pub csrf_token: String,
    /// The third: its code.
    pub period: String,
    /// Its name.
    pub period_name: String,
    /// The version of the draft; 0 when it is not begun.
    pub version: i64,
    /// What is typed in Finnish.
    pub reason_fi: String,
    /// What is typed in Swedish.
    pub reason_sv: String,
    /// True when the correction is begun.
    pub begun: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for CorrectPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("publications-correct-title", &[("period", (&self.period_name).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let area = |name: &str, label: &str, value: &str| {
            text_area(lang, Field::new(name, label), value, 4, Some(PUBLIC_TEXT_LIMIT), &self.errors)
        };
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url("/publishing")) { (lang.t("publications-publishing-title")) } }
            h1 { (self.title(lang)) }
            p.lead { (lang.t("publications-correct-lead")) }
            form method="post" action=(shell.county_url(&format!("/publishing/{}/correct", self.period))) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("version", &self.version.to_string()))
                (area("reason_fi", &lang.t("publications-correct-reason-fi"), &self.reason_fi))
                (area("reason_sv", &lang.t("publications-correct-reason-sv"), &self.reason_sv))
                @if self.begun { (primary(&lang.t("publications-correct-save"))) } @else { (primary(&lang.t("publications-correct-begin"))) }
            }
        }
    }
}
