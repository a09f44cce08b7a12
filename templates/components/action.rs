//! Buttons and links that look like buttons.

use maud::{Markup, html};

/// A hidden field.
#[must_use]
pub fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// The page's one main button.
#[must_use]
pub fn primary(text: &str) -> Markup {
    html! { button.button type="submit" { (text) } }
}

/// Another button; with a name and a value when the form has several.
#[must_use]
pub fn secondary(text: &str, name_and_value: Option<(&str, &str)>) -> Markup {
    html! {
        button.button.button--secondary type="submit" name=[name_and_value.map(|n| n.0)] value=[name_and_value.map(|n| n.1)] { (text) }
    }
}

/// A link that leads on and looks like a button.
#[must_use]
pub fn link_button(url: &str, text: &str) -> Markup {
    html! { a.button href=(url) { (text) } }
}

/// Buttons side by side.
#[must_use]
pub fn button_row(buttons: &[Markup]) -> Markup {
    html! { div.button-row { @for button in buttons { (button) } } }
}
