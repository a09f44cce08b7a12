//! Who was invited and what each party said.

use asko_locales::Lang;
use maud::{Markup, html};

use super::sheet::{Sheet, in_finnish, in_swedish};
use crate::components::{Field, Words, error_summary, secondary, text_area, text_input};
use crate::{Page, Shell};

/// How long a party's name may be, in characters.
pub const PARTY_LIMIT: usize = 100;
/// How long what it said may be, in characters.
pub const SAID_LIMIT: usize = 1000;

/// The page.
#[derive(Clone, Debug)]
pub struct PartiesPage {
    /// The activity's reference.
    pub reference: String,
    /// Its name.
    pub title: Words,
    /// How many rows the form has, from 1; the fields are `name_fi_1`, `name_sv_1`, `said_fi_1`, `said_sv_1` and so on.
    pub rows: usize,
    /// True when more rows can be had.
    pub more: bool,
    /// What was typed.
    pub sheet: Sheet,
}

impl PartiesPage {
    fn row(&self, lang: Lang, row: usize) -> Markup {
        let (sheet, errors) = (&self.sheet, &self.sheet.errors);
        let (name, said) = (lang.t("participation-parties-name"), lang.t("participation-parties-said"));
        let line = |field: &str, label: &str| {
            text_input(lang, Field::new(field, label).optional(), "text", sheet.values.get(field), "off", errors)
        };
        let area = |field: &str, label: &str| {
            text_area(lang, Field::new(field, label).optional(), sheet.values.get(field), 3, Some(SAID_LIMIT), errors)
        };
        html! {
            fieldset.field {
                legend.label { (lang.with("participation-parties-row", &[("number", row.into())])) }
                (line(&format!("name_fi_{row}"), &in_finnish(lang, &name)))
                (line(&format!("name_sv_{row}"), &in_swedish(lang, &name)))
                (area(&format!("said_fi_{row}"), &in_finnish(lang, &said)))
                (area(&format!("said_sv_{row}"), &in_swedish(lang, &said)))
            }
        }
    }
}

impl Page for PartiesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-parties-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.sheet.is_wrong()
    }

    fn wide(&self) -> bool {
        self.sheet.overtaken.is_some()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let back = shell.county_url(&format!("/activities/{}", self.reference));
        let form = html! {
            form method="post" action={ (back) "/parties" } novalidate data-once {
                (self.sheet.hidden())
                @for row in 1..=self.rows { (self.row(lang, row)) }
                (self.sheet.save(lang, &lang.t("participation-parties-save")))
                @if self.more { (secondary(&lang.t("participation-parties-more"), Some(("step", "more")))) }
            }
        };
        html! {
            (error_summary(lang, &self.sheet.errors))
            p { a href=(back) { (self.title.inline()) } }
            h1 { (lang.t("participation-parties-title")) }
            p.lead { (lang.t("participation-parties-lead")) }
            (self.sheet.beside_saved(lang, &form))
        }
    }
}
