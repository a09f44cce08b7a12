//! The thirds of the year that can be published, and how far each has come.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Column, hidden, table_start};
use crate::{Page, Shell};

/// A third of the year.
#[derive(Clone, Debug)]
pub struct PublishingLine {
    /// Its code.
    pub period: String,
    /// Its name.
    pub name: String,
    /// How far its publication has come, in words.
    pub state: String,
    /// True when a draft is being written.
    pub draft: bool,
    /// True when a version is published.
    pub published: bool,
}

/// The page.
#[derive(Clone, Debug)]
pub struct PublishingPage {
    /// The token of the forms.
    pub csrf_token: String,
    /// True when the reader may write.
    pub may_write: bool,
    /// The thirds, newest first.
    pub lines: Vec<PublishingLine>,
}

impl PublishingPage {
    fn row(&self, shell: &Shell, line: &PublishingLine) -> Markup {
        let lang = shell.lang;
        let of = |id: &str| lang.with(id, &[("period", (&line.name).into())]);
        let (read, write) = (format!("/publications/{}", line.period), format!("/publishing/{}", line.period));
        html! {
            tr {
                th scope="row" { (line.name) }
                td data-label=(lang.t("publications-publishing-state")) { (line.state) }
                td data-label=(lang.t("publications-publishing-next")) {
                    ul.actions {
                        @if line.draft { li { a href=(shell.county_url(&write)) { (of("publications-publishing-open")) } } }
                        @if line.published {
                            li { a href=(shell.county_url(&read)) { (of("publications-publishing-read")) } }
                            @if self.may_write && !line.draft {
                                li { a href=(shell.county_url(&format!("{write}/correct"))) { (of("publications-publishing-correct")) } }
                            }
                        }
                    }
                    @if self.may_write && !line.draft && !line.published {
                        form method="post" action=(shell.county_url(&format!("{write}/begin"))) data-once {
                            (hidden("csrf_token", &self.csrf_token))
                            button.link-button type="submit" { (of("publications-publishing-begin")) }
                        }
                    }
                }
            }
        }
    }
}

impl Page for PublishingPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("publications-publishing-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let columns = [
            Column::words(lang.t("publications-publishing-period")),
            Column::words(lang.t("publications-publishing-state")),
            Column::words(lang.t("publications-publishing-next")),
        ];
        html! {
            h1 { (lang.t("publications-publishing-title")) }
            p.lead { (lang.t("publications-publishing-lead")) }
            @if self.lines.is_empty() {
                p { (lang.t("publications-publishing-empty")) }
            } @else {
                (table_start(&lang.t("publications-publishing-caption"), &columns, &html! { @for line in &self.lines { (self.row(shell, line)) } }))
            }
            ul.actions {
                li { a href=(shell.county_url("/publications")) { (lang.t("publications-publishing-public")) } }
                li { a href=(shell.county_url("/profile/reports")) { (lang.t("publications-publishing-mail")) } }
            }
        }
    }
}
