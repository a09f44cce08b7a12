//! How somebody wants to work, and what the keys do.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Choice, Errors, Field, checkboxes, hidden, primary, radios, select};
use crate::{Page, Shell};

/// What somebody has chosen.
#[derive(Clone, Debug)]
pub struct ProfilePage {
    /// The token of the form.
    pub csrf_token: String,
    /// The person's name.
    pub name: String,
    /// Whether single keys do something.
    pub shortcuts: bool,
    /// How much room lists take: a code.
    pub density: &'static str,
    /// The views that the inbox can open with; none for who has no inbox.
    pub views: Vec<Choice>,
    /// The chosen one, or empty.
    pub default_view: String,
    /// True when it was just saved.
    pub saved: bool,
}

impl Page for ProfilePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("triage-profile-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let (lang, none) = (shell.lang, Errors::none());
        let keys = [Choice::new("yes", lang.t("triage-profile-shortcuts-yes"))];
        let rooms = [
            Choice::new("compact", lang.t("triage-profile-density-compact")),
            Choice::new("touch", lang.t("triage-profile-density-touch")),
        ];
        let hint = lang.t("triage-profile-shortcuts-hint");
        html! {
            @if self.saved {
                div.notice.notice--good role="status" tabindex="-1" data-focus { p.notice__title { (lang.t("triage-profile-saved")) } }
            }
            h1 { (lang.t("triage-profile-title")) }
            p { (self.name) }
            @if !self.views.is_empty() { p { a href=(shell.county_url("/profile/mail")) { (lang.t("triage-profile-mail")) } } }
            p { a href=(shell.county_url("/profile/reports")) { (lang.t("triage-profile-reports")) } }
            form method="post" action=(shell.county_url("/profile")) data-once {
                (hidden("csrf_token", &self.csrf_token))
                @if !self.views.is_empty() {
                    (select(lang, Field::new("default_view", &lang.t("triage-profile-view")), Some(&lang.t("triage-profile-view-none")),
                        &self.views, &self.default_view, &none))
                }
                (radios(lang, Field::new("density", &lang.t("triage-profile-density")), &rooms, self.density, false, &none))
                (checkboxes(lang, Field::new("shortcuts", &lang.t("triage-profile-shortcuts")).hint(&hint), &keys,
                    if self.shortcuts { &["yes"] } else { &[] }, &none))
                p { a href=(shell.county_url("/shortcuts")) { (lang.t("triage-profile-shortcuts-which")) } }
                (primary(&lang.t("triage-profile-submit")))
            }
        }
    }
}

/// What the keys do.
#[derive(Clone, Copy, Debug)]
pub struct ShortcutsPage;

impl Page for ShortcutsPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("triage-shortcuts-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let keys = [
            ("J", lang.t("triage-shortcuts-next")),
            ("K", lang.t("triage-shortcuts-previous")),
            ("Enter", lang.t("triage-shortcuts-open")),
            ("R", lang.t("triage-shortcuts-answer")),
            ("?", lang.t("triage-shortcuts-help")),
        ];
        html! {
            h1 { (self.title(lang)) }
            p.lead { (lang.t("triage-shortcuts-lead")) }
            dl.summary-list { @for (key, words) in &keys { div { dt { kbd { (key) } } dd { (words) } } } }
            p { (lang.t("triage-shortcuts-fields")) }
            p { a href=(shell.county_url("/profile")) { (lang.t("triage-shortcuts-profile")) } }
            h2 { (lang.t("triage-shortcuts-without")) }
            p { (lang.t("triage-shortcuts-without-text")) }
        }
    }
}
