//! The box for somebody who needs help now: on every page where feedback is given, and after it.

use asko_locales::Lang;
use maud::{Markup, html};

/// A number to call.
#[derive(Clone, Debug)]
pub struct HelpNumber {
    /// `emergency`, `medical` or `crisis`.
    pub kind: String,
    /// The number as it is read.
    pub number: String,
}

fn call(number: &str) -> Markup {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html! { a.nowrap href={ "tel:" (digits) } { (number) } }
}

/// The box.
#[must_use]
pub fn emergency(lang: Lang, numbers: &[HelpNumber]) -> Markup {
    html! {
        section.emergency aria-labelledby="emergency-title" {
            h2.emergency__title #emergency-title { (lang.t("intake-emergency-title")) }
            p { (lang.t("intake-emergency-text")) }
            ul {
                @for help in numbers {
                    li {
                        @match help.kind.as_str() {
                            "emergency" => (lang.t("intake-emergency-danger")),
                            "medical" => (lang.t("intake-emergency-medical")),
                            _ => (lang.t("intake-emergency-crisis")),
                        }
                        " " (call(&help.number))
                    }
                }
            }
        }
    }
}
