//! Fields of forms: one label, one hint, one error, wired for assistive technology.

use asko_locales::Lang;
use maud::{Markup, html};

use super::Errors;

/// A field: its `name` (also its `id`), its label and its hint.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// Name and id.
    pub name: &'a str,
    /// The label or legend.
    pub label: &'a str,
    /// More about it, or empty.
    pub hint: &'a str,
    /// True when the label is the page's heading.
    pub heading: bool,
    /// True when the label carries the word for optional.
    pub optional: bool,
}

impl<'a> Field<'a> {
    /// A required field without a hint.
    #[must_use]
    pub const fn new(name: &'a str, label: &'a str) -> Self {
        Self { name, label, hint: "", heading: false, optional: false }
    }

    /// With this hint.
    #[must_use]
    pub const fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// Marked as optional.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    fn described_by(&self, errors: &Errors) -> Option<String> {
        let mut ids = Vec::new();
        if !self.hint.is_empty() {
            ids.push(format!("{}-hint", self.name));
        }
        if errors.get(self.name).is_some() {
            ids.push(format!("{}-error", self.name));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn label_text(&self, lang: Lang) -> Markup {
        html! {
            (self.label)
            @if self.optional { " " span.optional { (lang.t("components-fields-optional")) } }
        }
    }

    fn hint_and_error(&self, lang: Lang, errors: &Errors) -> Markup {
        html! {
            @if !self.hint.is_empty() { p.hint id={ (self.name) "-hint" } { (self.hint) } }
            @if let Some(words) = errors.get(self.name) {
                p.field-error id={ (self.name) "-error" } {
                    span.visually-hidden { (lang.t("components-fields-error")) ": " }
                    (words)
                }
            }
        }
    }
}

/// One choice of a group.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// More about it, or empty.
    pub hint: String,
    /// What is only heard after the label, for a point of a scale whose meaning is shown at its end; or empty.
    pub unseen: String,
    /// True when it stands apart from the others (a line above it).
    pub apart: bool,
}

impl Choice {
    /// A choice without a hint.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new(), unseen: String::new(), apart: false }
    }

    /// With this hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// With words that are only heard.
    #[must_use]
    pub fn unseen(mut self, words: impl Into<String>) -> Self {
        self.unseen = words.into();
        self
    }

    /// Standing apart from the others.
    #[must_use]
    pub const fn apart(mut self) -> Self {
        self.apart = true;
        self
    }
}

/// A field of one line. `kind` is the input's type (`text`, `email`, `search`, `date`, `password`).
#[must_use]
pub fn text_input(lang: Lang, field: Field<'_>, kind: &str, value: &str, autocomplete: &str, errors: &Errors) -> Markup {
    html! {
        div.field.field--wrong[errors.get(field.name).is_some()] {
            label.label for=(field.name) { (field.label_text(lang)) }
            (field.hint_and_error(lang, errors))
            input.input #(field.name) type=(kind) name=(field.name) value=(value)
                autocomplete=[(!autocomplete.is_empty()).then_some(autocomplete)]
                aria-describedby=[field.described_by(errors)]
                aria-invalid=[errors.get(field.name).map(|_| "true")];
        }
    }
}

/// A field of many lines. With `limit`, the script counts characters down from it.
#[must_use]
pub fn text_area(lang: Lang, field: Field<'_>, value: &str, rows: u8, limit: Option<usize>, errors: &Errors) -> Markup {
    html! {
        div.field.field--wrong[errors.get(field.name).is_some()] {
            label.label for=(field.name) { (field.label_text(lang)) }
            (field.hint_and_error(lang, errors))
            textarea.input #(field.name) name=(field.name) rows=(rows)
                data-limit=[limit]
                data-limit-left=[limit.map(|_| lang.t("components-fields-left"))]
                data-limit-over=[limit.map(|_| lang.t("components-fields-over"))]
                aria-describedby=[field.described_by(errors)]
                aria-invalid=[errors.get(field.name).map(|_| "true")] { "\n" (value) }
        }
    }
}

/// A list to choose one from; the first, empty choice means none and reads `none`.
#[must_use]
pub fn select(lang: Lang, field: Field<'_>, none: Option<&str>, choices: &[Choice], chosen: &str, errors: &Errors) -> Markup {
    html! {
        div.field.field--wrong[errors.get(field.name).is_some()] {
            label.label for=(field.name) { (field.label_text(lang)) }
            (field.hint_and_error(lang, errors))
            select.input #(field.name) name=(field.name)
                aria-describedby=[field.described_by(errors)]
                aria-invalid=[errors.get(field.name).map(|_| "true")] {
                @if let Some(words) = none { option value="" { (words) } }
                @for choice in choices {
                    option value=(choice.value) selected[choice.value == chosen] { (choice.label) }
                }
            }
        }
    }
}

fn choices_of(field: Field<'_>, kind: &str, choices: &[Choice], chosen: &[&str]) -> Markup {
    html! {
        @for (i, choice) in choices.iter().enumerate() {
            @let id = if i == 0 { field.name.to_owned() } else { format!("{}-{}", field.name, i + 1) };
            @let hint_id = (!choice.hint.is_empty()).then(|| format!("{id}-more"));
            div.choice.choice--apart[choice.apart] {
                input #(id) type=(kind) name=(field.name) value=(choice.value) checked[chosen.contains(&choice.value.as_str())]
                    aria-describedby=[hint_id.as_deref()];
                label for=(id) { (choice.label) @if !choice.unseen.is_empty() { span.visually-hidden { ", " (choice.unseen) } } }
                @if let Some(hint_id) = &hint_id { p.hint.choice__hint id=(hint_id) { (choice.hint) } }
            }
        }
    }
}

/// A group to choose one from. `row` lays the choices side by side where there is room.
#[must_use]
pub fn radios(lang: Lang, field: Field<'_>, choices: &[Choice], chosen: &str, row: bool, errors: &Errors) -> Markup {
    html! {
        fieldset.field.choices.choices--row[row].field--wrong[errors.get(field.name).is_some()]
            aria-describedby=[field.described_by(errors)] {
            legend.label { (field.label_text(lang)) }
            (field.hint_and_error(lang, errors))
            div.choices__list { (choices_of(field, "radio", choices, &[chosen])) }
        }
    }
}

/// A group to choose any number from.
#[must_use]
pub fn checkboxes(lang: Lang, field: Field<'_>, choices: &[Choice], chosen: &[&str], errors: &Errors) -> Markup {
    html! {
        fieldset.field.choices.field--wrong[errors.get(field.name).is_some()] aria-describedby=[field.described_by(errors)] {
            legend.label { (field.label_text(lang)) }
            (field.hint_and_error(lang, errors))
            div.choices__list { (choices_of(field, "checkbox", choices, chosen)) }
        }
    }
}
