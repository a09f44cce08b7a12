//! Somebody else was faster: what they did, and what one was about to do, side by side.

use asko_locales::Lang;
use maud::{Markup, html};

use super::actions::{again, route_fields, theme_fields};
use super::assign::assign_field;
use crate::components::{Choice, Errors, Theirs, hidden, prose, theirs};
use crate::{Page, Shell};

/// What one was about to do.
#[derive(Clone, Debug)]
pub enum Yours {
    /// To take the case.
    Claim,
    /// To give it to somebody.
    Assign {
        /// Everybody of its team, and nobody.
        people: Vec<Choice>,
        /// The chosen one.
        to: String,
    },
    /// To send it on.
    Route {
        /// The other teams.
        teams: Vec<Choice>,
        /// The chosen team.
        team: String,
        /// Why.
        reason: String,
    },
    /// To set the themes.
    Themes {
        /// All themes.
        all: Vec<Choice>,
        /// The chosen ones.
        chosen: Vec<String>,
    },
    /// To close it.
    Close,
    /// To do something else.
    Act {
        /// The last part of its address.
        path: &'static str,
        /// What it is, as its button says.
        what: String,
        /// Its fields, as they were typed.
        fields: Vec<(&'static str, String)>,
    },
}

/// The conflict.
#[derive(Clone, Debug)]
pub struct ConflictPage {
    /// The case's reference.
    pub reference: String,
    /// The token of the form.
    pub csrf_token: String,
    /// The version that is there now.
    pub version: i64,
    /// What the other did.
    pub theirs: Theirs,
    /// What one was about to do.
    pub yours: Yours,
}

impl Page for ConflictPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("triage-conflict-title", &[("reference", (&self.reference).into())])
    }

    fn has_errors(&self) -> bool {
        true
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let base = shell.county_url(&format!("/cases/{}", self.reference));
        html! {
            h1 tabindex="-1" data-focus { (lang.with("triage-conflict-title", &[("reference", (&self.reference).into())])) }
            p.lead { (lang.t("triage-conflict-lead")) }
            div.compare {
                (theirs(lang, &self.theirs))
                section aria-labelledby="yours" {
                    h2 #yours { (lang.t("triage-conflict-yours")) }
                    (self.form(lang, &base, &shell.taking_along()))
                }
            }
            p { a href=(base) { (lang.t("triage-conflict-leave")) } }
        }
    }
}

impl ConflictPage {
    fn form(&self, lang: Lang, base: &str, along: &str) -> Markup {
        let none = Errors::none();
        let (path, fields, submit) = match &self.yours {
            Yours::Claim => ("claim", html! { p { (lang.t("triage-conflict-claim")) } }, lang.t("triage-claim-take")),
            Yours::Assign { people, to } => ("assign", assign_field(lang, people, to, &none), lang.t("triage-assign-submit")),
            Yours::Route { teams, team, reason } => {
                ("route", route_fields(lang, teams, team, reason, &none), lang.t("triage-route-submit"))
            }
            Yours::Themes { all, chosen } => ("themes", theme_fields(lang, all, chosen, &none), lang.t("triage-themes-submit")),
            Yours::Act { path, what, fields } => {
                let typed = html! {
                    p { (lang.with("triage-conflict-act", &[("what", what.into())])) }
                    @for (name, value) in fields { (hidden(name, value)) @if value.contains(' ') { blockquote { (prose(lang.code(), value)) } } }
                };
                (*path, typed, what.into())
            }
            Yours::Close => ("close", html! { p { (lang.t("triage-conflict-close")) } }, lang.t("triage-close-submit")),
        };
        again(lang, &format!("{base}/{path}{along}"), &self.csrf_token, self.version, &fields, &submit)
    }
}
