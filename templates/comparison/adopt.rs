//! Taking a change of another county over.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Choice, Errors, Field, Words, error_summary, hidden, inset, primary, select, text_input};
use crate::{Page, Shell};

/// What is typed.
#[derive(Clone, Debug, Default)]
pub struct TypedAdoption {
    /// The team's name in addresses.
    pub team: String,
    /// Who sees to it.
    pub owner: String,
    /// By when it is to be made.
    pub due: String,
}

/// The page.
#[derive(Clone, Debug)]
pub struct AdoptPage {
    /// The token of the form.
    pub csrf_token: String,
    /// Where the form goes.
    pub action: String,
    /// The change's page in its own county.
    pub origin_url: String,
    /// That county.
    pub origin: String,
    /// The change's name.
    pub title: Words,
    /// What is done.
    pub what: Words,
    /// The teams that can take it over.
    pub teams: Vec<Choice>,
    /// What is typed.
    pub typed: TypedAdoption,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for AdoptPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("comparison-adopt-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let choose = lang.t("comparison-adopt-team-choose");
        html! {
            (error_summary(lang, &self.errors))
            h1 { (lang.t("comparison-adopt-title")) }
            (inset(html! {
                p { a href=(self.origin_url) { (self.title.inline()) } " · " (self.origin) }
                (self.what.block())
            }))
            p { (lang.t("comparison-adopt-lead")) }
            form method="post" action=(self.action) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (select(lang, Field::new("team", &lang.t("comparison-adopt-team")), Some(&choose), &self.teams, &self.typed.team, &self.errors))
                (text_input(lang, Field::new("owner", &lang.t("comparison-adopt-owner")).hint(&lang.t("comparison-adopt-owner-hint")), "text", &self.typed.owner, "off", &self.errors))
                (text_input(lang, Field::new("due", &lang.t("comparison-adopt-due")).hint(&lang.t("comparison-adopt-due-hint")), "text", &self.typed.due, "off", &self.errors))
                (primary(&lang.t("comparison-adopt-submit")))
            }
        }
    }
}
