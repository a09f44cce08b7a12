//! Saying that one is coming, without a name.

use asko_locales::Lang;
use maud::{Markup, html};

use super::open_form::OpenForm;
use crate::components::{Field, Words, error_summary, primary, text_input};
use crate::{Page, Shell};

/// The page.
#[derive(Clone, Debug)]
pub struct JoinPage {
    /// The activity's reference.
    pub reference: String,
    /// Its name.
    pub title: Words,
    /// When it begins, in words.
    pub when: String,
    /// The form.
    pub form: OpenForm,
}

impl Page for JoinPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-join-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.form.is_wrong()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let (lang, form) = (shell.lang, &self.form);
        let fields = html! {
            p { (lang.t("participation-join-stored")) }
            (text_input(lang, Field::new("email", &lang.t("participation-join-email")).hint(&lang.t("participation-join-email-hint")).optional(), "email", form.values.get("email"), "email", &form.errors))
            (primary(&lang.t("participation-join-send")))
        };
        html! {
            (error_summary(lang, &form.errors))
            (form.interruption(lang))
            p { a href=(shell.county_url(&format!("/participation/{}", self.reference))) { (self.title.inline()) } }
            h1 { (lang.t("participation-join-title")) }
            p.lead { (self.when) }
            (form.around(&fields))
        }
    }
}
