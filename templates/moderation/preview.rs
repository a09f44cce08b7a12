//! What would be shown, exactly as it would look, and the button that shows it.

use asko_locales::Lang;
use maud::{Markup, html};

use super::Voice;
use crate::components::{Tone, hidden, notice, primary};
use crate::{Page, Shell};

/// The preview.
#[derive(Clone, Debug)]
pub struct PreviewPage {
    /// The reference.
    pub reference: String,
    /// The person's token.
    pub csrf_token: String,
    /// What stands for exactly these words: only they are published.
    pub seen: String,
    /// What would be shown.
    pub voice: Voice,
    /// True when something else is shown already, and this takes its place.
    pub replaces: bool,
    /// True when words may still tell who somebody is.
    pub doubtful: bool,
    /// Why it cannot be published.
    pub cannot: Option<String>,
    /// True when it was changed after the person had looked at it.
    pub overtaken: bool,
}

impl Page for PreviewPage {
    fn title(&self, lang: Lang) -> String {
        lang.with("moderation-preview-title", &[("reference", (&self.reference).into())])
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let base = shell.county_url(&format!("/moderation/{}", self.reference));
        html! {
            @if self.overtaken { (notice(Tone::Warn, &lang.t("moderation-preview-overtaken"), html! { p { (lang.t("moderation-preview-overtaken-text")) } })) }
            p { a href=(base) { (lang.t("moderation-preview-back")) } }
            h1 { (self.title(lang)) }
            p { (lang.t("moderation-preview-lead")) }
            article {
                h2 { (self.voice.heading()) }
                (self.voice.words(lang))
            }
            @if self.doubtful { (notice(Tone::Warn, &lang.t("moderation-preview-doubtful"), html! { p { (lang.t("moderation-preview-doubtful-text")) } })) }
            @match &self.cannot {
                Some(words) => (notice(Tone::Warn, &lang.t("moderation-case-cannot"), html! { p { (words) } })),
                None => form method="post" action={ (base) "/publish" } data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    (hidden("seen", &self.seen))
                    p.hint { (lang.t("moderation-preview-hint")) }
                    @if self.replaces { (primary(&lang.t("moderation-preview-replace"))) } @else { (primary(&lang.t("moderation-preview-publish"))) }
                },
            }
        }
    }
}
