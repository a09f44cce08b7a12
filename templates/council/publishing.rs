//! Which years' council reports everybody may read.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{Change, log};
use crate::components::{Column, Tone, hidden, notice, secondary, table_start};
use crate::{Page, Shell};

/// A year with closed figures.
#[derive(Clone, Debug)]
pub struct PublishedYear {
    /// The year.
    pub year: i32,
    /// What its figures are of: "the whole year", "January–August".
    pub figures: String,
    /// Since when everybody may read it; none while they may not.
    pub since: Option<String>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct PublishingPage {
    /// The token of the forms.
    pub csrf_token: String,
    /// The years, newest first.
    pub years: Vec<PublishedYear>,
    /// The last changes, newest first.
    pub changes: Vec<Change>,
    /// True right after a change.
    pub done: bool,
}

impl Page for PublishingPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("council-publishing-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let columns = [
            lang.t("council-publishing-year"),
            lang.t("council-publishing-figures"),
            lang.t("council-publishing-read-by"),
            lang.t("council-publishing-change"),
        ];
        let [year, figures, read_by, change] = &columns;
        html! {
            @if self.done { (notice(Tone::Good, &lang.t("council-publishing-done"), html! {})) }
            p { a href=(shell.county_url("/admin")) { (lang.t("council-publishing-back")) } }
            h1 { (lang.t("council-publishing-title")) }
            p.lead { (lang.t("council-publishing-lead")) }
            p { a href=(shell.county_url("/admin/populations")) { (lang.t("council-publishing-populations")) } }
            @if self.years.is_empty() { p { (lang.t("council-publishing-none")) } }
            @else {
                (table_start(&lang.t("council-publishing-caption"), &columns.each_ref().map(|title| Column::words(title.as_ref())), &html! {
                    @for line in &self.years {
                        tr {
                            th scope="row" data-label=(year) { a href={ (shell.county_url("/council")) "?year=" (line.year) } { (line.year) } }
                            td data-label=(figures) { (line.figures) }
                            td data-label=(read_by) {
                                @match &line.since {
                                    Some(day) => (lang.with("council-publishing-since", &[("day", day.into())])),
                                    None => (lang.t("council-publishing-staff")),
                                }
                            }
                            td data-label=(change) {
                                form method="post" action=(shell.county_url("/admin/council")) data-once {
                                    (hidden("csrf_token", &self.csrf_token))
                                    (hidden("year", &line.year.to_string()))
                                    @if line.since.is_some() {
                                        (secondary(&lang.with("council-publishing-withdraw", &[("year", (&line.year.to_string()).into())]), Some(("act", "withdraw"))))
                                    } @else {
                                        (secondary(&lang.with("council-publishing-publish", &[("year", (&line.year.to_string()).into())]), Some(("act", "publish"))))
                                    }
                                }
                            }
                        }
                    }
                }))
            }
            (log(lang, &self.changes))
        }
    }
}
