//! What narrows a view: a form that makes an address, and what is chosen with the way to take it away.

use maud::{Markup, html};

use crate::Shell;
use crate::components::{Choice, Errors, Field, hidden, secondary, select, text_input};

/// One list to choose from.
#[derive(Clone, Debug)]
pub struct FilterField {
    /// Its name in the address.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// What can be chosen.
    pub choices: Vec<Choice>,
    /// What is chosen; empty for no filter.
    pub chosen: String,
}

/// What narrows a view.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// What the form keeps of the address: names and values.
    pub kept: Vec<(&'static str, String)>,
    /// The lists to choose from.
    pub fields: Vec<FilterField>,
    /// Arrived on this day or later, as typed; empty for no filter.
    pub received_from: String,
    /// Arrived on this day or earlier.
    pub received_to: String,
}

/// A chosen filter and the address without it.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// What it says.
    pub label: String,
    /// The address of the same inbox without it.
    pub without: String,
}

impl Filters {
    pub(super) fn show(&self, shell: &Shell, chosen: &[Chosen]) -> Markup {
        let (lang, none) = (shell.lang, Errors::none());
        let (any, hint) = (lang.t("triage-inbox-any"), lang.t("triage-inbox-day-hint"));
        let day = |name: &str, label: &str, value: &str| text_input(lang, Field::new(name, label).hint(&hint), "text", value, "off", &none);
        html! {
            details.details {
                summary { (lang.t("triage-inbox-narrow")) }
                form.filters method="get" action=(shell.county_url("/inbox")) {
                    @for (name, value) in &self.kept { (hidden(name, value)) }
                    @for field in &self.fields {
                        (select(lang, Field::new(field.name, &field.label), Some(&any), &field.choices, &field.chosen, &none))
                    }
                    (day("received_from", &lang.t("triage-inbox-received-from"), &self.received_from))
                    (day("received_to", &lang.t("triage-inbox-received-to"), &self.received_to))
                    (secondary(&lang.t("triage-inbox-filter"), None))
                }
            }
            @if !chosen.is_empty() {
                div.chosen {
                    span { (lang.t("triage-inbox-chosen")) }
                    ul {
                        @for chosen in chosen {
                            li {
                                a href=(chosen.without) {
                                    (chosen.label) span.visually-hidden { ", " (lang.t("triage-inbox-remove")) } span aria-hidden="true" { "×" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
