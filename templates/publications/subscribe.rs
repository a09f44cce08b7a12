//! Asking for mails about publications, confirming that, ending it; and how often staff hear of reports.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Choice, Errors, Field, Tone, error_summary, hidden, notice, primary, radios, text_input};
use crate::{Page, Shell};

/// Asking for mails.
#[derive(Clone, Debug)]
pub struct SubscribePage {
    /// The token of the form.
    pub csrf_token: String,
    /// The county's name.
    pub county: String,
    /// What is typed.
    pub email: String,
    /// True when a mail was sent to confirm.
    pub sent: bool,
    /// True when the form stayed open for too long.
    pub old: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for SubscribePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("publications-subscribe-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.old || !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            @if self.old { (notice(Tone::Warn, &lang.t("publications-subscribe-old"), html! {})) }
            p { a href=(shell.county_url("/publications")) { (lang.t("publications-list-title")) } }
            h1 { (self.title(lang)) }
            @if self.sent {
                (notice(Tone::Good, &lang.t("publications-subscribe-sent"), html! { p { (lang.t("publications-subscribe-sent-text")) } }))
            } @else {
                p.lead { (lang.with("publications-subscribe-lead", &[("county", (&self.county).into())])) }
                p { (lang.t("publications-subscribe-kept")) }
                form method="post" action=(shell.county_url("/publications/subscribe")) novalidate data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    (text_input(lang, Field::new("email", &lang.t("publications-subscribe-email")), "email", &self.email, "email", &self.errors))
                    (primary(&lang.t("publications-subscribe-send")))
                }
            }
        }
    }
}

/// What is done with the key of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyVerb {
    /// The address is confirmed.
    Confirm,
    /// The subscription is ended.
    Leave,
    /// The key opens nothing.
    Gone,
}

impl KeyVerb {
    /// The last part of its address.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Leave => "leave",
            Self::Gone => "subscribe",
        }
    }
}

/// The page of a key.
#[derive(Clone, Debug)]
pub struct KeyPage {
    /// The token of the form.
    pub csrf_token: String,
    /// The county's name.
    pub county: String,
    /// What it does.
    pub verb: KeyVerb,
    /// The key.
    pub key: String,
    /// True when it is done.
    pub done: bool,
}

impl Page for KeyPage {
    fn title(&self, lang: Lang) -> String {
        match (self.verb, self.done) {
            (KeyVerb::Confirm, false) => lang.t("publications-confirm-title"),
            (KeyVerb::Confirm, true) => lang.t("publications-confirm-done"),
            (KeyVerb::Leave, false) => lang.t("publications-leave-title"),
            (KeyVerb::Leave, true) => lang.t("publications-leave-done"),
            (KeyVerb::Gone, _) => lang.t("publications-gone-title"),
        }
        .into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let said = |id: &str| lang.with(id, &[("county", (&self.county).into())]);
        let (text, button) = match (self.verb, self.done) {
            (KeyVerb::Confirm, false) => (said("publications-confirm-text"), Some(lang.t("publications-confirm-press"))),
            (KeyVerb::Confirm, true) => (said("publications-confirm-done-text"), None),
            (KeyVerb::Leave, false) => (said("publications-leave-text"), Some(lang.t("publications-leave-press"))),
            (KeyVerb::Leave, true) => (said("publications-leave-done-text"), None),
            (KeyVerb::Gone, _) => (said("publications-gone-text"), None),
        };
        let action = format!("/publications/{}?key={}", self.verb.path(), self.key);
        html! {
            h1 { (self.title(lang)) }
            p.lead { (text) }
            @if let Some(button) = button {
                form method="post" action=(shell.county_url(&action)) data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    (primary(&button))
                }
            }
            ul.actions {
                li { a href=(shell.county_url("/publications")) { (lang.t("publications-list-title")) } }
                @if self.verb == KeyVerb::Gone {
                    li { a href=(shell.county_url("/publications/subscribe")) { (lang.t("publications-list-subscribe")) } }
                }
            }
        }
    }
}

/// How often one of the staff hears of reports.
#[derive(Clone, Debug)]
pub struct ReportMailPage {
    /// The token of the form.
    pub csrf_token: String,
    /// Where the mails go.
    pub email: String,
    /// The chosen pace: a code.
    pub pace: String,
    /// True right after it was saved.
    pub done: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for ReportMailPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("publications-settings-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let paces = [
            Choice::new("at-publication", lang.t("publications-settings-at-publication")),
            Choice::new("weekly", lang.t("publications-settings-weekly")),
            Choice::new("monthly", lang.t("publications-settings-monthly")),
            Choice::new("none", lang.t("publications-settings-none")),
        ];
        html! {
            @if self.done && self.errors.is_empty() { (notice(Tone::Good, &lang.t("publications-settings-done"), html! {})) }
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url("/profile")) { (lang.t("publications-settings-back")) } }
            h1 { (self.title(lang)) }
            p.lead { (lang.with("publications-settings-lead", &[("email", (&self.email).into())])) }
            form method="post" action=(shell.county_url("/profile/reports")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (radios(lang, Field::new("pace", &lang.t("publications-settings-pace")), &paces, &self.pace, false, &self.errors))
                (primary(&lang.t("publications-settings-save")))
            }
            p { (lang.t("publications-settings-what")) }
        }
    }
}
