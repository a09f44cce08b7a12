//! How often one wants mail about one's work.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Choice, Errors, Field, Tone, error_summary, hidden, notice, primary, radios};
use crate::{Page, Shell};

/// The page.
#[derive(Clone, Debug)]
pub struct MailSettingsPage {
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

impl Page for MailSettingsPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("access-mail-settings-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let paces = [
            Choice::new("at-once", lang.t("access-mail-settings-at-once")).hint(lang.t("access-mail-settings-at-once-hint")),
            Choice::new("daily", lang.t("access-mail-settings-daily")).hint(lang.t("access-mail-settings-daily-hint")),
            Choice::new("weekly", lang.t("access-mail-settings-weekly")).hint(lang.t("access-mail-settings-weekly-hint")),
            Choice::new("none", lang.t("access-mail-settings-none")).hint(lang.t("access-mail-settings-none-hint")),
        ];
        html! {
            @if self.done && self.errors.is_empty() { (notice(Tone::Good, &lang.t("access-mail-settings-done"), html! {})) }
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url("/profile")) { (lang.t("access-mail-settings-back")) } }
            h1 { (lang.t("access-mail-settings-title")) }
            p.lead { (lang.with("access-mail-settings-lead", &[("email", (&self.email).into())])) }
            form method="post" action=(shell.county_url("/profile/mail")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (radios(lang, Field::new("pace", &lang.t("access-mail-settings-pace")), &paces, &self.pace, false, &self.errors))
                (primary(&lang.t("access-mail-settings-save")))
            }
            p { (lang.t("access-mail-settings-reminders")) }
            p { (lang.t("access-mail-settings-team")) }
        }
    }
}
