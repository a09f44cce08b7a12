//! Whether others may read one's feedback: allowed or not, shown or not, and the button that changes it.

use maud::{Markup, html};

use crate::Shell;
use crate::components::{hidden, secondary};

/// Where it stands.
#[derive(Clone, Debug)]
pub enum ShowingState {
    /// The giver does not allow it.
    NotAllowed,
    /// Allowed, and nobody has decided yet.
    Waiting,
    /// Anybody reads it, at this address.
    Shown(String),
    /// Allowed, and it was decided not to show it: why, and the moderator's own words; may be empty.
    NotShown(String, String),
}

/// The part of the page.
#[derive(Clone, Debug)]
pub struct Showing {
    /// Where it stands.
    pub state: ShowingState,
}

impl Showing {
    pub(super) fn part(&self, shell: &Shell, csrf_token: &str) -> Markup {
        let lang = shell.lang;
        let allowed = !matches!(self.state, ShowingState::NotAllowed);
        html! {
            section #showing aria-labelledby="showing-title" {
                h2 #showing-title { (lang.t("follow-showing-title")) }
                @match &self.state {
                    ShowingState::NotAllowed => p { (lang.t("follow-showing-not-allowed")) " " (lang.t("follow-showing-allow-text")) },
                    ShowingState::Waiting => p { (lang.t("follow-showing-waiting")) },
                    ShowingState::Shown(url) => p { (lang.t("follow-showing-shown")) " " a href=(url) { (lang.t("follow-showing-see")) } },
                    ShowingState::NotShown(reason, words) => {
                        p { (lang.t("follow-showing-not-shown")) " " (reason) "." }
                        @if !words.is_empty() { p { (words) } }
                    },
                }
                form method="post" action=(shell.county_url("/follow/showing")) data-once {
                    (hidden("csrf_token", csrf_token))
                    (hidden("allow", if allowed { "no" } else { "yes" }))
                    @if allowed { p.hint { (lang.t("follow-showing-take-back-text")) } }
                    @if allowed { (secondary(&lang.t("follow-showing-take-back"), None)) } @else { (secondary(&lang.t("follow-showing-allow"), None)) }
                }
                p.actions { a href=(shell.county_url("/voices/principles")) { (lang.t("follow-showing-principles")) } }
            }
        }
    }
}
