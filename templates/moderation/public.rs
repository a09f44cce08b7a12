//! What people have said, for everybody: the list, one piece, and one that is gone.

use asko_locales::Lang;
use maud::{Markup, html};

use super::Voice;
use crate::components::{Choice, Errors, Field, link_button, secondary, select};
use crate::{Page, Shell};

/// The list.
#[derive(Clone, Debug)]
pub struct VoicesPage {
    /// The services that are spoken of.
    pub services: Vec<Choice>,
    /// The chosen one; empty for all.
    pub service: String,
    /// What is shown, newest first.
    pub voices: Vec<Voice>,
    /// Where the first ones are, when these are not.
    pub first: Option<String>,
    /// Where older ones are.
    pub next: Option<String>,
}

impl Page for VoicesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("moderation-voices-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let all = lang.t("moderation-voices-all");
        html! {
            h1 { (lang.t("moderation-voices-title")) }
            p.lead { (lang.t("moderation-voices-lead")) }
            p.actions { a href=(shell.county_url("/voices/principles")) { (lang.t("moderation-principles-title")) } }
            @if !self.services.is_empty() {
                form.filters method="get" action=(shell.county_url("/voices")) {
                    (select(lang, Field::new("service", &lang.t("moderation-voices-service")), Some(&all), &self.services, &self.service, &Errors::none()))
                    (secondary(&lang.t("moderation-voices-filter"), None))
                }
            }
            @if self.voices.is_empty() { p { (lang.t("moderation-voices-none")) } }
            @for voice in &self.voices { (voice.listed(lang)) }
            @if self.first.is_some() || self.next.is_some() {
                nav.pager aria-label=(lang.t("moderation-voices-pages")) {
                    ul {
                        @if let Some(url) = &self.first { li { a href=(url) { (lang.t("moderation-voices-first")) } } }
                        @if let Some(url) = &self.next { li { a href=(url) rel="next" { (lang.t("moderation-voices-next")) } } }
                    }
                }
            }
            ul.actions { li { (link_button(&shell.county_url("/give"), &lang.t("moderation-voices-give"))) } }
        }
    }
}

/// One piece.
#[derive(Clone, Debug)]
pub struct VoicePage {
    /// The piece.
    pub voice: Voice,
}

impl Page for VoicePage {
    fn title(&self, lang: Lang) -> String {
        lang.with("moderation-voice-title", &[("place", (&self.voice.heading()).into())])
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (self.title(lang)) }
            (self.voice.words(lang))
            ul.actions {
                li { a href=(shell.county_url("/voices")) { (lang.t("moderation-voice-all")) } }
                li { a href=(shell.county_url("/voices/principles")) { (lang.t("moderation-principles-title")) } }
                li { a href=(shell.county_url("/give")) { (lang.t("moderation-voices-give")) } }
            }
        }
    }
}

/// A piece that was shown and is not any more. It does not say why: that is for its giver.
#[derive(Clone, Copy, Debug)]
pub struct GoneVoicePage;

impl Page for GoneVoicePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("moderation-gone-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("moderation-gone-title")) }
            p.lead { (lang.t("moderation-gone-text")) }
            ul.actions {
                li { a href=(shell.county_url("/voices")) { (lang.t("moderation-voice-all")) } }
                li { a href=(shell.county_url("/follow")) { (lang.t("moderation-gone-follow")) } }
            }
        }
    }
}
