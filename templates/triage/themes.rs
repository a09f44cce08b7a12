//! The themes of a county: those built in, and its own, which are added and closed.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{
    Column, Errors, Field, Tone, error_summary, hidden, notice, primary, secondary, table_start, text_area, text_input,
};
use crate::{Page, Shell};

/// One of the county's own themes.
#[derive(Clone, Debug)]
pub struct OwnThemeLine {
    /// Its key.
    pub key: String,
    /// Its name in Finnish, Swedish and English.
    pub names: [String; 3],
    /// Its search words, in words.
    pub words: String,
    /// Since when it is closed, in words.
    pub closed: Option<String>,
}

/// What is typed to add one.
#[derive(Clone, Debug, Default)]
pub struct TypedTheme {
    /// The names in Finnish, Swedish and English.
    pub names: [String; 3],
    /// The search words in Finnish, Swedish and English, one on a line.
    pub words: [String; 3],
}

/// The page.
#[derive(Clone, Debug)]
pub struct ThemesPage {
    /// The token of the forms.
    pub csrf_token: String,
    /// True for a county with two languages.
    pub bilingual: bool,
    /// The names of the themes built in.
    pub built_in: Vec<String>,
    /// The county's own.
    pub own: Vec<OwnThemeLine>,
    /// What was typed.
    pub typed: TypedTheme,
    /// What was just done: `added` or `closed`.
    pub done: Option<String>,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for ThemesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("triage-own-themes-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            @match self.done.as_deref() {
                Some("added") => (notice(Tone::Good, &lang.t("triage-own-themes-added"), html! {})),
                Some("closed") => (notice(Tone::Good, &lang.t("triage-own-themes-closed"), html! {})),
                _ => {},
            }
            p { a href=(shell.county_url("/admin")) { (lang.t("triage-settings-back")) } }
            h1 { (lang.t("triage-own-themes-title")) }
            p.lead { (lang.t("triage-own-themes-lead")) }
            h2 { (lang.t("triage-own-themes-own")) }
            @if self.own.is_empty() { p.muted { (lang.t("triage-own-themes-none")) } } @else { (self.table(shell)) }
            h2 { (lang.t("triage-own-themes-add")) }
            (self.form(shell))
            h2 { (lang.t("triage-own-themes-built-in")) }
            ul { @for name in &self.built_in { li { (name) } } }
        }
    }
}

impl ThemesPage {
    fn table(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let (name, words, close) = (lang.t("triage-own-themes-name"), lang.t("triage-own-themes-words"), lang.t("triage-own-themes-use"));
        let rows = html! {
            @for theme in &self.own {
                @let [fi, sv, en] = &theme.names;
                tr {
                    th scope="row" data-label=(name) {
                        span lang="fi" { (fi) }
                        @if !sv.is_empty() { br; span.muted lang="sv" { (sv) } }
                        @if !en.is_empty() { br; span.muted lang="en" { (en) } }
                    }
                    td data-label=(words) { @if theme.words.is_empty() { "–" } @else { (theme.words) } }
                    td data-label=(close) {
                        @if let Some(day) = &theme.closed {
                            (lang.with("triage-own-themes-closed-on", &[("day", day.into())]))
                        } @else {
                            form method="post" action=(shell.county_url(&format!("/admin/themes/{}/close", theme.key))) data-once {
                                (hidden("csrf_token", &self.csrf_token))
                                (secondary(&lang.with("triage-own-themes-close", &[("name", fi.into())]), None))
                            }
                        }
                    }
                }
            }
        };
        table_start(&lang.t("triage-own-themes-own"), &[Column::words(&*name), Column::words(&*words), Column::words(&*close)], &rows)
    }

    fn form(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let hint = lang.t("triage-own-themes-words-hint");
        let names = [
            ("name_fi", lang.t("triage-own-themes-name-fi"), false),
            ("name_sv", lang.t("triage-own-themes-name-sv"), !self.bilingual),
            ("name_en", lang.t("triage-own-themes-name-en"), true),
        ];
        let words = [
            ("words_fi", lang.t("triage-own-themes-words-fi")),
            ("words_sv", lang.t("triage-own-themes-words-sv")),
            ("words_en", lang.t("triage-own-themes-words-en")),
        ];
        html! {
            form #theme method="post" action=(shell.county_url("/admin/themes")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                @for ((name, label, optional), value) in names.iter().zip(&self.typed.names) {
                    @let field = if *optional { Field::new(name, label).optional() } else { Field::new(name, label) };
                    (text_input(lang, field, "text", value, "off", &self.errors))
                }
                @for ((name, label), value) in words.iter().zip(&self.typed.words) {
                    (text_area(lang, Field::new(name, label).hint(&hint).optional(), value, 3, None, &self.errors))
                }
                (primary(&lang.t("triage-own-themes-add-submit")))
            }
        }
    }
}
