//! What a county shares with others.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Choice, Errors, Field, Stamp, Tone, checkboxes, hidden, notice, primary, stamp};
use crate::{Page, Shell};

/// A change of what is shared.
#[derive(Clone, Debug)]
pub struct SharedChange {
    /// When.
    pub at: Stamp,
    /// Who.
    pub who: String,
    /// Of what.
    pub what: String,
    /// What it was before.
    pub before: String,
    /// What it is after.
    pub after: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct SettingsPage {
    /// The token of the form.
    pub csrf_token: String,
    /// True when indicators are shared.
    pub indicators: bool,
    /// True when changes are shared.
    pub changes: bool,
    /// The last changes, newest first.
    pub log: Vec<SharedChange>,
    /// True right after a change.
    pub done: bool,
}

impl Page for SettingsPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("comparison-settings-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let choices = [
            Choice::new("indicators", lang.t("comparison-settings-indicators")).hint(lang.t("comparison-settings-indicators-hint")),
            Choice::new("changes", lang.t("comparison-settings-changes")).hint(lang.t("comparison-settings-changes-hint")),
        ];
        let chosen: Vec<&str> =
            [(self.indicators, "indicators"), (self.changes, "changes")].into_iter().filter(|(on, _)| *on).map(|(_, name)| name).collect();
        html! {
            @if self.done { (notice(Tone::Good, &lang.t("comparison-settings-done"), html! {})) }
            p { a href=(shell.county_url("/admin")) { (lang.t("comparison-settings-back")) } }
            h1 { (lang.t("comparison-settings-title")) }
            p.lead { (lang.t("comparison-settings-lead")) }
            form method="post" action=(shell.county_url("/admin/comparison")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (checkboxes(lang, Field::new("shared", &lang.t("comparison-settings-shared")), &choices, &chosen, &Errors::none()))
                (primary(&lang.t("comparison-settings-save")))
            }
            p { a href={ "/" (lang.code()) "/compare" } { (lang.t("comparison-title")) } }
            h2 { (lang.t("comparison-settings-log")) }
            @if self.log.is_empty() { p.muted { (lang.t("comparison-settings-unchanged")) } }
            ol.timeline {
                @for change in &self.log {
                    li.timeline__moment {
                        p.timeline__when { (stamp(&change.at)) " · " (change.who) }
                        p.timeline__what { (change.what) ": " (change.before) " → " (change.after) }
                    }
                }
            }
        }
    }
}
