//! Whether the case is shown to the public, for those who handle it.

use asko_locales::Lang;
use maud::{Markup, html};

/// Where it stands.
#[derive(Clone, Debug, Default)]
pub enum ShowingState {
    /// Its giver does not allow it.
    #[default]
    NotAllowed,
    /// Allowed, and it is never shown: it is an objection, is handled with another, holds no words, or is urgent and open.
    Never,
    /// Allowed, and still open.
    Later,
    /// Allowed, and it waits for a decision or was decided not to be shown.
    Waiting,
    /// Shown since this day.
    Shown(String),
}

/// The part of the page.
#[derive(Clone, Debug, Default)]
pub struct Showing {
    /// Where it stands.
    pub state: ShowingState,
    /// Where it is decided, for those who may.
    pub url: Option<String>,
}

impl Showing {
    pub(super) fn part(&self, lang: Lang) -> Markup {
        html! {
            section aria-labelledby="showing" {
                h2 #showing { (lang.t("triage-showing-title")) }
                p {
                    @match &self.state {
                        ShowingState::NotAllowed => (lang.t("triage-showing-not-allowed")),
                        ShowingState::Never => (lang.t("triage-showing-never")),
                        ShowingState::Later => (lang.t("triage-showing-later")),
                        ShowingState::Waiting => (lang.t("triage-showing-waiting")),
                        ShowingState::Shown(day) => (lang.with("triage-showing-shown", &[("day", day.into())])),
                    }
                }
                @if let Some(url) = &self.url { p { a href=(url) { (lang.t("triage-showing-open")) } } }
            }
        }
    }
}
