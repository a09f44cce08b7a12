//! The templates of answers: the list, and the form of one.

use asko_locales::Lang;
use maud::{Markup, html};

use super::form::in_language;
use crate::components::{
    Choice, Column, Errors, Field, Tone, error_summary, hidden, link_button, notice, primary, prose, select, table_start, tag, text_area,
    text_input,
};
use crate::{Page, Shell};

/// A template in the list.
#[derive(Clone, Debug)]
pub struct TemplateLine {
    /// Its row.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The language of its text: a code.
    pub language: String,
    /// The team, or the county.
    pub whose: String,
    /// What it is for; empty for anything.
    pub purpose: String,
    /// True when it is out of use.
    pub closed: bool,
    /// True when the reader may change it.
    pub may_change: bool,
}

/// The list.
#[derive(Clone, Debug)]
pub struct TemplatesPage {
    /// The token of the forms.
    pub csrf_token: String,
    /// The templates.
    pub lines: Vec<TemplateLine>,
    /// True when the reader may write one.
    pub may_add: bool,
    /// What was just done: a code.
    pub done: Option<String>,
}

impl Page for TemplatesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("responses-templates-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (self.done(lang))
            h1 { (lang.t("responses-templates-title")) }
            p.lead { (lang.t("responses-templates-lead")) }
            @if self.may_add { p { (link_button(&shell.county_url("/templates/new"), &lang.t("responses-templates-new"))) } }
            @if self.lines.is_empty() { p { (lang.t("responses-templates-empty")) } } @else { (self.table(shell)) }
        }
    }
}

impl TemplatesPage {
    fn done(&self, lang: Lang) -> Markup {
        let words = match self.done.as_deref() {
            Some("saved") => lang.t("responses-templates-saved"),
            Some("closed") => lang.t("responses-templates-closed"),
            Some("opened") => lang.t("responses-templates-opened"),
            _ => return html! {},
        };
        html! { div.notice.notice--good role="status" tabindex="-1" data-focus { p.notice__title { (words) } } }
    }

    fn table(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let titles = [
            lang.t("responses-templates-name"),
            lang.t("responses-templates-language"),
            lang.t("responses-templates-whose"),
            lang.t("responses-templates-purpose"),
            lang.t("responses-templates-use"),
        ];
        let [_, language, whose, purpose, in_use] = &titles;
        let columns: Vec<Column> = titles.iter().map(|title| Column::words(title.as_ref())).collect();
        let rows = html! {
            @for line in &self.lines {
                tr {
                    th scope="row" {
                        @if line.may_change {
                            a href=(shell.county_url(&format!("/templates/{}", line.id))) lang=(line.language) { (line.name) }
                        } @else { span lang=(line.language) { (line.name) } }
                    }
                    td data-label=(language) { (in_language(lang, &line.language)) }
                    td data-label=(whose) { (line.whose) }
                    td data-label=(purpose) { @if line.purpose.is_empty() { (lang.t("responses-templates-any")) } @else { (line.purpose) } }
                    td data-label=(in_use) {
                        @if line.closed { (tag(Tone::Warn, &lang.t("responses-templates-out"))) } @else { (lang.t("responses-templates-in")) }
                        @if line.may_change {
                            form method="post" action=(shell.county_url(&format!("/templates/{}/close", line.id))) data-once {
                                (hidden("csrf_token", &self.csrf_token))
                                @if line.closed { (hidden("open", "true")) }
                                button.link-button type="submit" {
                                    @if line.closed { (lang.t("responses-templates-open")) } @else { (lang.t("responses-templates-close")) }
                                    span.visually-hidden { ": " (line.name) }
                                }
                            }
                        }
                    }
                }
            }
        };
        table_start(&lang.t("responses-templates-caption"), &columns, &rows)
    }
}

/// The form of a template.
#[derive(Clone, Debug)]
pub struct TemplateForm {
    /// The form's token.
    pub csrf_token: String,
    /// The version of the template that the form shows.
    pub version: i64,
    /// Its name.
    pub name: String,
    /// Its language: a code.
    pub language: String,
    /// The team whose it is; empty for the whole county's.
    pub team: String,
    /// The unit it is for, or empty.
    pub unit: String,
    /// The theme it is for, or empty.
    pub theme: String,
    /// The kind it is for, or empty.
    pub kind: String,
    /// The text.
    pub text: String,
    /// True when the reader may keep templates of the whole county.
    pub for_all: bool,
    /// The teams to choose from.
    pub teams: Vec<Choice>,
    /// The units.
    pub units: Vec<Choice>,
    /// The themes.
    pub themes: Vec<Choice>,
    /// The kinds.
    pub kinds: Vec<Choice>,
}

/// The page of one template.
#[derive(Clone, Debug)]
pub struct TemplatePage {
    /// Its row; none for a new one.
    pub id: Option<i64>,
    /// The form.
    pub form: TemplateForm,
    /// What somebody else has saved meanwhile: language and text.
    pub theirs: Option<(String, String)>,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for TemplatePage {
    fn title(&self, lang: Lang) -> String {
        if self.id.is_some() { lang.t("responses-template-edit") } else { lang.t("responses-templates-new") }.into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty() || self.theirs.is_some()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url("/templates")) { (lang.t("responses-template-back")) } }
            h1 { (self.title(lang)) }
            @if let Some((language, text)) = &self.theirs {
                (notice(Tone::Warn, &lang.t("responses-template-conflict"), html! {
                    p { (lang.t("responses-template-conflict-text")) }
                    article.message.message--team { (prose(language, text)) }
                }))
            }
            (self.form(shell))
        }
    }
}

impl TemplatePage {
    fn form(&self, shell: &Shell) -> Markup {
        let (lang, form, errors) = (shell.lang, &self.form, &self.errors);
        let path = self.id.map_or_else(|| "/templates/new".to_owned(), |id| format!("/templates/{id}"));
        let languages: Vec<Choice> = ["fi", "sv", "en"].iter().map(|code| Choice::new(*code, in_language(lang, code))).collect();
        let any = lang.t("responses-templates-any");
        let all = lang.t("responses-template-for-all");
        html! {
            form method="post" action=(shell.county_url(&path)) novalidate data-once {
                (hidden("csrf_token", &form.csrf_token))
                (hidden("version", &form.version.to_string()))
                (text_input(lang, Field::new("name", &lang.t("responses-templates-name")).hint(&lang.t("responses-template-name-hint")), "text",
                    &form.name, "off", errors))
                (select(lang, Field::new("language", &lang.t("responses-templates-language")), None, &languages, &form.language, errors))
                (select(lang, Field::new("team", &lang.t("responses-templates-whose")), form.for_all.then_some(all.as_ref()), &form.teams,
                    &form.team, errors))
                (select(lang, Field::new("unit", &lang.t("responses-template-unit")), Some(&any), &form.units, &form.unit, errors))
                (select(lang, Field::new("theme", &lang.t("responses-template-theme")), Some(&any), &form.themes, &form.theme, errors))
                (select(lang, Field::new("kind", &lang.t("responses-template-kind")), Some(&any), &form.kinds, &form.kind, errors))
                (text_area(lang, Field::new("text", &lang.t("responses-template-text")).hint(&lang.t("responses-template-text-hint")), &form.text,
                    12, Some(4000), errors))
                @if self.theirs.is_some() { (primary(&lang.t("responses-template-save-over"))) } @else { (primary(&lang.t("responses-template-save"))) }
            }
            @if self.id.is_some() { p.hint { (lang.t("responses-template-close-hint")) } }
        }
    }
}
