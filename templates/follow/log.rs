//! Who of the staff read one's feedback or did something with it: roles and teams, no names.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Column, Stamp, accessed, role_name, stamp, table_start};
use crate::{Page, Shell};

/// Something that somebody of the staff did.
#[derive(Clone, Debug)]
pub struct SeenBy {
    /// When.
    pub at: Stamp,
    /// Their role: a code.
    pub role: &'static str,
    /// Their team, or empty.
    pub team: String,
    /// What: a code.
    pub what: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct SeenByPage {
    /// The lines, newest first.
    pub lines: Vec<SeenBy>,
    /// The newest lines, when these are older ones.
    pub first: Option<String>,
    /// Older lines, when there are some.
    pub next: Option<String>,
}

impl Page for SeenByPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("follow-log-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let (when, who, what) = (lang.t("follow-log-when"), lang.t("follow-log-who"), lang.t("follow-log-what"));
        html! {
            p.actions { a href=(shell.county_url("/follow")) { (lang.t("follow-log-back")) } }
            h1 { (lang.t("follow-log-title")) }
            p.lead { (lang.t("follow-log-lead")) }
            p { (lang.t("follow-log-no-names")) }
            @if self.lines.is_empty() { p.muted { (lang.t("follow-log-nobody")) } } @else {
                (table_start(&lang.t("follow-log-caption"), &[Column::words(&*when), Column::words(&*who), Column::words(&*what)], &html! {
                    @for line in &self.lines {
                        tr {
                            th scope="row" data-label=(when) { (stamp(&line.at)) }
                            td data-label=(who) { (role_name(lang, line.role)) @if !line.team.is_empty() { ", " (line.team) } }
                            td data-label=(what) { (accessed(lang, &line.what)) }
                        }
                    }
                }))
            }
            @if self.first.is_some() || self.next.is_some() {
                nav aria-label=(lang.t("follow-log-pages")) {
                    ul.actions {
                        @if let Some(url) = &self.first { li { a href=(url) { (lang.t("follow-log-first")) } } }
                        @if let Some(url) = &self.next { li { a href=(url) rel="next" { (lang.t("follow-log-next")) } } }
                    }
                }
            }
        }
    }
}
