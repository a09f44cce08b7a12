//! Saying afterwards which level was reached.

use asko_locales::Lang;
use maud::{Markup, html};

use super::open_form::OpenForm;
use crate::components::{Choice, Field, Words, error_summary, primary, radios, text_area};
use crate::{Page, Shell};

/// How long a comment may be, in characters.
pub const COMMENT_LIMIT: usize = 2000;

/// The page.
#[derive(Clone, Debug)]
pub struct VerdictPage {
    /// The activity's reference.
    pub reference: String,
    /// Its name.
    pub title: Words,
    /// The level that was declared, in words.
    pub declared: String,
    /// Until which day one can answer, in words.
    pub until: String,
    /// The levels, with what they mean.
    pub levels: Vec<Choice>,
    /// The points of the scale of agreement, and the choice apart.
    pub scale: Vec<Choice>,
    /// The form.
    pub form: OpenForm,
}

impl Page for VerdictPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-verdict-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.form.is_wrong()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let (lang, form) = (shell.lang, &self.form);
        let fields = html! {
            (radios(lang, Field::new("level", &lang.t("participation-verdict-level")), &self.levels, form.values.get("level"), false, &form.errors))
            (radios(lang, Field::new("influence", &lang.t("participation-verdict-influence")).optional(), &self.scale, form.values.get("influence"), false, &form.errors))
            (text_area(lang, Field::new("comment", &lang.t("participation-verdict-comment")).hint(&lang.t("participation-verdict-comment-hint")).optional(), form.values.get("comment"), 5, Some(COMMENT_LIMIT), &form.errors))
            p { (lang.t("participation-verdict-stored")) }
            (primary(&lang.t("participation-verdict-send")))
        };
        html! {
            (error_summary(lang, &form.errors))
            (form.interruption(lang))
            p { a href=(shell.county_url(&format!("/participation/{}", self.reference))) { (self.title.inline()) } }
            h1 { (lang.t("participation-verdict-title")) }
            p.lead { (lang.with("participation-verdict-lead", &[("level", (&self.declared).into()), ("day", (&self.until).into())])) }
            (form.around(&fields))
        }
    }
}
