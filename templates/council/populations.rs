//! The form in which a county enters its population and its clients.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{Change, log};
use crate::components::{Errors, Field, Tone, error_summary, hidden, notice, primary, text_input};
use crate::{Page, Shell};

/// A number that is typed.
#[derive(Clone, Debug)]
pub struct NumberField {
    /// Its name.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What stands in it.
    pub value: String,
}

/// The numbers of residents.
#[derive(Clone, Debug)]
pub struct Numbers {
    /// All of them.
    pub all: Vec<NumberField>,
    /// By mother tongue.
    pub languages: Vec<NumberField>,
    /// By age.
    pub ages: Vec<NumberField>,
}

/// Where numbers come from, as typed.
#[derive(Clone, Debug)]
pub struct Sourced {
    /// What the names of its fields begin with: `residents` or `clients`.
    pub base: &'static str,
    /// In Finnish.
    pub source_fi: String,
    /// In Swedish.
    pub source_sv: String,
    /// The day.
    pub as_of: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct PopulationsPage {
    /// The token of the form.
    pub csrf_token: String,
    /// The year whose numbers are entered.
    pub year: i32,
    /// The years that can be entered, newest first.
    pub years: Vec<i32>,
    /// True when sources need to stand in Swedish too.
    pub bilingual: bool,
    /// The residents.
    pub residents: Numbers,
    /// Where these numbers come from.
    pub residents_source: Sourced,
    /// The clients, by service.
    pub clients: Vec<NumberField>,
    /// Where these numbers come from.
    pub clients_source: Sourced,
    /// The last changes, newest first.
    pub changes: Vec<Change>,
    /// True right after a change.
    pub done: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl PopulationsPage {
    fn group(&self, lang: Lang, legend: &str, fields: &[NumberField]) -> Markup {
        html! {
            fieldset {
                legend { (legend) }
                @for field in fields {
                    (text_input(lang, Field::new(&field.name, &field.label).optional(), "text", &field.value, "off", &self.errors))
                }
            }
        }
    }

    fn source(&self, lang: Lang, source: &Sourced) -> Markup {
        let name = |field: &str| format!("{}_{field}", source.base);
        let (fi, sv, as_of) = (name("source_fi"), name("source_sv"), name("as_of"));
        let (fi_label, sv_label) = (lang.t("council-populations-source-fi"), lang.t("council-populations-source-sv"));
        let swedish = Field::new(&sv, &sv_label);
        let swedish = if self.bilingual { swedish } else { swedish.optional() };
        html! {
            fieldset {
                legend { (lang.t("council-populations-source")) }
                (text_input(lang, Field::new(&fi, &fi_label).hint(&lang.t("council-populations-source-hint")), "text", &source.source_fi, "off", &self.errors))
                (text_input(lang, swedish, "text", &source.source_sv, "off", &self.errors))
                (text_input(lang, Field::new(&as_of, &lang.t("council-populations-day")).hint(&lang.t("council-populations-day-hint")), "text", &source.as_of, "off", &self.errors))
            }
        }
    }
}

impl Page for PopulationsPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("council-populations-title", &[("year", (&self.year.to_string()).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let base = shell.county_url("/admin/populations");
        html! {
            @if self.done && self.errors.is_empty() { (notice(Tone::Good, &lang.t("council-populations-done"), html! {})) }
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url("/admin/council")) { (lang.t("council-publishing-title")) } }
            h1 { (self.title(lang)) }
            p.lead { (lang.t("council-populations-lead")) }
            nav aria-label=(lang.t("council-populations-years")) {
                ul.actions {
                    @for year in &self.years {
                        li {
                            @if *year == self.year { strong aria-current="page" { (year) } }
                            @else { a href={ (base) "?year=" (year) } { (year) } }
                        }
                    }
                }
            }
            form method="post" action=(base) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("year", &self.year.to_string()))
                h2 { (lang.t("council-populations-residents")) }
                (self.group(lang, &lang.t("council-populations-everybody"), &self.residents.all))
                (self.group(lang, &lang.t("council-populations-languages"), &self.residents.languages))
                (self.group(lang, &lang.t("council-populations-ages"), &self.residents.ages))
                p.hint { (lang.t("council-populations-ages-hint")) }
                (self.source(lang, &self.residents_source))
                h2 { (lang.t("council-populations-clients")) }
                p { (lang.t("council-populations-clients-hint")) }
                @if !self.clients.is_empty() { (self.group(lang, &lang.t("council-populations-services"), &self.clients)) }
                (self.source(lang, &self.clients_source))
                (primary(&lang.t("council-populations-save")))
            }
            (log(lang, &self.changes))
        }
    }
}
