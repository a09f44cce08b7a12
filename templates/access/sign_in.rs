//! The form to sign in with.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Errors, Field, Tone, error_summary, hidden, notice, primary, text_input};
use crate::{Page, Shell};

/// The form to sign in with.
#[derive(Clone, Debug)]
pub struct SignInPage {
    /// The form's token.
    pub csrf_token: String,
    /// Where to go afterwards, or empty.
    pub next: String,
    /// What was typed before.
    pub email: String,
    /// True in a demonstration: shows with what to sign in.
    pub demonstration: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for SignInPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("access-sign-in-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            h1 { (lang.t("access-sign-in-title")) }
            form method="post" action=(shell.url("/sign-in")) novalidate {
                (hidden("csrf_token", &self.csrf_token))
                (hidden("next", &self.next))
                (text_input(lang, Field::new("email", &lang.t("access-sign-in-email")), "email", &self.email, "username", &self.errors))
                (text_input(lang, Field::new("password", &lang.t("access-sign-in-password")), "password", "", "current-password", &self.errors))
                (primary(&lang.t("access-sign-in-submit")))
            }
            @if self.demonstration {
                (notice(Tone::Info, &lang.t("access-sign-in-demo-title"), html! {
                    p { (lang.t("access-sign-in-demo-text")) }
                    ul {
                        @for role in ["handler", "lead", "moderator", "decision", "admin"] {
                            li { code { (role) "@pohjanmaa.example" } ", " code { (role) "@pirkanmaa.example" } }
                        }
                        li { code { "operator@asko.example" } }
                    }
                    p { (lang.t("access-sign-in-demo-password")) " " code { "osallisuus-delaktighet" } }
                }))
            }
        }
    }
}
