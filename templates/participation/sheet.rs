//! What the forms of an activity have in common: texts in two languages, and what stands there when somebody has been
//! faster.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Errors, Field, Tone, Words, hidden, notice, primary, text_area, text_input};
use crate::intake::Values;

/// A text that stands in Finnish and Swedish; its fields are its name with `_fi` and `_sv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// The activity's name.
    Title,
    /// What it is about, and who is invited.
    About,
    /// What is shown for the declared level.
    LevelShown,
    /// Where, or how one joins from a distance.
    Place,
    /// The experiments that were agreed on.
    Agreed,
    /// What harm was noted.
    Harm,
    /// What came of it.
    Results,
    /// Why it is cancelled.
    Reason,
}

impl Text {
    /// The name of its fields.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::About => "about",
            Self::LevelShown => "level_shown",
            Self::Place => "place",
            Self::Agreed => "agreed",
            Self::Harm => "harm",
            Self::Results => "results",
            Self::Reason => "reason",
        }
    }

    /// How long it may be, in characters.
    #[must_use]
    pub const fn limit(self) -> usize {
        match self {
            Self::Title => 100,
            Self::Place => 300,
            Self::LevelShown => 800,
            Self::Results => 3000,
            Self::About | Self::Agreed | Self::Harm | Self::Reason => 1500,
        }
    }

    /// True for a text of one line.
    #[must_use]
    pub const fn is_line(self) -> bool {
        matches!(self, Self::Title)
    }

    /// True when it may be left out.
    #[must_use]
    pub const fn is_optional(self) -> bool {
        matches!(self, Self::Agreed | Self::Harm)
    }

    /// Its label, without the language.
    #[must_use]
    pub fn label(self, lang: Lang) -> String {
        let words = match self {
            Self::Title => lang.t("participation-form-title"),
            Self::About => lang.t("participation-form-about"),
            Self::LevelShown => lang.t("participation-form-level-shown"),
            Self::Place => lang.t("participation-form-place"),
            Self::Agreed => lang.t("participation-form-agreed"),
            Self::Harm => lang.t("participation-form-harm"),
            Self::Results => lang.t("participation-form-results"),
            Self::Reason => lang.t("participation-form-reason"),
        };
        words.into_owned()
    }

    /// More about it.
    fn hint(self, lang: Lang) -> String {
        let words = match self {
            Self::Title => lang.t("participation-form-title-hint"),
            Self::About => lang.t("participation-form-about-hint"),
            Self::LevelShown => lang.t("participation-form-level-shown-hint"),
            Self::Place => lang.t("participation-form-place-hint"),
            Self::Agreed => lang.t("participation-form-agreed-hint"),
            Self::Harm => lang.t("participation-form-harm-hint"),
            Self::Results => lang.t("participation-form-results-hint"),
            Self::Reason => lang.t("participation-form-reason-hint"),
        };
        words.into_owned()
    }
}

/// A label with the language its text is to be in.
#[must_use]
pub fn in_finnish(lang: Lang, label: &str) -> String {
    lang.with("participation-form-in-finnish", &[("label", label.into())])
}

/// A label with the language its text is to be in.
#[must_use]
pub fn in_swedish(lang: Lang, label: &str) -> String {
    lang.with("participation-form-in-swedish", &[("label", label.into())])
}

/// A form being filled in.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// The form's token.
    pub csrf_token: String,
    /// The version of the activity that the form is about.
    pub version: i64,
    /// True when everything stands in Swedish too.
    pub bilingual: bool,
    /// What is typed and chosen.
    pub values: Values,
    /// What somebody else has saved since the form was opened: the field's name, and what stands in it.
    pub overtaken: Option<Vec<(String, Words)>>,
    /// What is wrong.
    pub errors: Errors,
}

impl Sheet {
    /// True when the form comes back.
    pub(super) fn is_wrong(&self) -> bool {
        self.overtaken.is_some() || !self.errors.is_empty()
    }

    /// Token and version.
    pub(super) fn hidden(&self) -> Markup {
        html! { (hidden("csrf_token", &self.csrf_token)) (hidden("version", &self.version.to_string())) }
    }

    /// The fields of a text in both languages.
    pub(super) fn both(&self, lang: Lang, text: Text) -> Markup {
        let (label, hint) = (text.label(lang), text.hint(lang));
        let field = |name: &str, label: &str, hint: &str, optional: bool| {
            let field = Field::new(name, label).hint(hint);
            let field = if optional { field.optional() } else { field };
            let value = self.values.get(name);
            if text.is_line() {
                text_input(lang, field, "text", value, "off", &self.errors)
            } else {
                text_area(lang, field, value, if text.limit() > 1000 { 4 } else { 3 }, Some(text.limit()), &self.errors)
            }
        };
        html! {
            (field(&format!("{}_fi", text.name()), &in_finnish(lang, &label), &hint, text.is_optional()))
            (field(&format!("{}_sv", text.name()), &in_swedish(lang, &label), "", text.is_optional() || !self.bilingual))
        }
    }

    /// A field of one short line.
    pub(super) fn line(&self, lang: Lang, field: Field<'_>) -> Markup {
        text_input(lang, field, "text", self.values.get(field.name), "off", &self.errors)
    }

    /// The button, or what it does now that somebody has been faster.
    pub(super) fn save(&self, lang: Lang, words: &str) -> Markup {
        if self.overtaken.is_some() { primary(&lang.t("participation-conflict-save")) } else { primary(words) }
    }

    /// The form, beside what is saved now when somebody has been faster.
    pub(super) fn beside_saved(&self, lang: Lang, form: &Markup) -> Markup {
        let Some(saved) = &self.overtaken else { return form.clone() };
        html! {
            (notice(Tone::Warn, &lang.t("participation-conflict-title"), html! { p { (lang.t("participation-conflict-text")) } }))
            div.compare {
                section {
                    h2 { (lang.t("participation-conflict-saved")) }
                    dl.summary-list { @for (name, text) in saved { div { dt { (name) } dd { (text.block()) } } } }
                }
                section { h2 { (lang.t("participation-conflict-yours")) } (form) }
            }
        }
    }
}
