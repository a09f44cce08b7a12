//! That somebody has the same experience: one press, and what is kept of it.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Tone, hidden, notice, secondary};

/// The form on a page.
#[derive(Clone, Debug)]
pub struct MeToo {
    /// Where the form is sent.
    pub action: String,
    /// The form's token.
    pub token: String,
    /// How many have said so before.
    pub count: Option<u64>,
    /// True right after the reader said so.
    pub sent: bool,
}

impl MeToo {
    /// The form.
    #[must_use]
    pub fn shown(&self, lang: Lang) -> Markup {
        me_too_form(lang, &self.action, &self.token, self.count, self.sent)
    }
}

/// The form. `count` is how many have said so before, `sent` says that the reader just did.
#[must_use]
pub fn me_too_form(lang: Lang, action: &str, token: &str, count: Option<u64>, sent: bool) -> Markup {
    let count = count.filter(|count| *count > 0).map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    html! {
        section #me-too aria-label=(lang.t("changes-me-too-title")) {
            h2 { (lang.t("changes-me-too-title")) }
            @if sent { (notice(Tone::Good, &lang.t("changes-me-too-thanks-title"), html! { p { (lang.t("changes-me-too-thanks-text")) } })) }
            @if let Some(count) = count { p { (lang.with("changes-me-too-count", &[("count", count.into())])) } }
            @if !sent {
                p { (lang.t("changes-me-too-kept")) }
                form method="post" action=(action) data-once {
                    (hidden("csrf_token", token))
                    (secondary(&lang.t("changes-me-too-submit"), None))
                }
            }
        }
    }
}
