//! Recording that an activity was held: who took part, what was agreed, what it cost, what harm was noted.

use asko_locales::Lang;
use maud::{Markup, html};

use super::sheet::{Sheet, Text};
use crate::components::{Column, Field, Words, error_summary, table_start};
use crate::{Page, Shell};

/// A group: its code, also the beginning of its fields' names, and its name.
#[derive(Clone, Debug)]
pub struct Group {
    /// The code.
    pub code: String,
    /// The name.
    pub words: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct RecordPage {
    /// The activity's reference.
    pub reference: String,
    /// Its name.
    pub title: Words,
    /// The groups; the fields are their codes with `_in_person` and `_remote`.
    pub groups: Vec<Group>,
    /// What was typed.
    pub sheet: Sheet,
}

impl RecordPage {
    fn cell(&self, lang: Lang, group: &Group, way: &str, words: &str) -> Markup {
        let (name, errors) = (format!("{}_{way}", group.code), &self.sheet.errors);
        let wrong = errors.get(&name).map(|_| format!("{name}-error"));
        html! {
            td.number data-label=(words) {
                label.visually-hidden for=(name) { (group.words) ", " (words) }
                input.input #(name) type="text" inputmode="numeric" size="5" name=(name) value=(self.sheet.values.get(&name)) autocomplete="off"
                    aria-describedby=[wrong.as_deref()] aria-invalid=[wrong.as_ref().map(|_| "true")];
                @if let (Some(id), Some(words)) = (&wrong, errors.get(&name)) {
                    p.field-error id=(id) { span.visually-hidden { (lang.t("components-fields-error")) ": " } (words) }
                }
            }
        }
    }

    fn people(&self, lang: Lang) -> Markup {
        let [group, in_person, remote] =
            [lang.t("participation-record-group"), lang.t("participation-record-in-person"), lang.t("participation-record-remote")];
        let columns = [Column::words(group), Column::number(in_person.clone()), Column::number(remote.clone())];
        let rows = html! {
            @for group in &self.groups {
                tr {
                    th scope="row" { (group.words) }
                    (self.cell(lang, group, "in_person", &in_person))
                    (self.cell(lang, group, "remote", &remote))
                }
            }
        };
        html! {
            p.hint { (lang.t("participation-record-people-hint")) }
            (table_start(&lang.t("participation-record-people"), &columns, &rows))
        }
    }
}

impl Page for RecordPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-record-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.sheet.is_wrong()
    }

    fn wide(&self) -> bool {
        self.sheet.overtaken.is_some()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let (lang, sheet) = (shell.lang, &self.sheet);
        let back = shell.county_url(&format!("/activities/{}", self.reference));
        let form = html! {
            form method="post" action={ (back) "/record" } novalidate data-once {
                (sheet.hidden())
                (self.people(lang))
                (sheet.both(lang, Text::Agreed))
                (sheet.line(lang, Field::new("follow_up", &lang.t("participation-record-follow-up")).optional().hint(&lang.t("participation-record-follow-up-hint"))))
                (sheet.line(lang, Field::new("hours", &lang.t("participation-record-hours")).optional().hint(&lang.t("participation-record-hours-hint"))))
                (sheet.line(lang, Field::new("euros", &lang.t("participation-record-euros")).optional().hint(&lang.t("participation-record-euros-hint"))))
                (sheet.both(lang, Text::Harm))
                (sheet.save(lang, &lang.t("participation-record-save")))
            }
        };
        html! {
            (error_summary(lang, &sheet.errors))
            p { a href=(back) { (self.title.inline()) } }
            h1 { (lang.t("participation-record-title")) }
            p.lead { (lang.t("participation-record-lead")) }
            (sheet.beside_saved(lang, &form))
        }
    }
}
