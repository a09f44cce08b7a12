//! What the county's history suggests for a case: teams and themes, how sure it is, and the words that speak for the
//! likeliest. Nothing moves by itself: a link puts the choice into the form, and the person sends it.

use asko_locales::{Lang, percent};
use maud::{Markup, html};

/// A team or theme that may be the right one.
#[derive(Clone, Debug)]
pub struct LikelyOne {
    /// Its name.
    pub name: String,
    /// How sure that is, from 0 to 1.
    pub share: f64,
    /// The words of the text that speak for it.
    pub words: Vec<String>,
    /// The address of the page with it chosen in the form; none when it holds already.
    pub url: Option<String>,
}

/// What is suggested by one version of what was learned; the likeliest first.
#[derive(Clone, Debug)]
pub struct SuggestedOnes {
    /// The version.
    pub version: i64,
    /// The likely ones.
    pub likely: Vec<LikelyOne>,
}

/// What is suggested.
#[derive(Clone, Debug, Default)]
pub struct Suggested {
    /// The language of the text.
    pub language: String,
    /// Teams.
    pub teams: Option<SuggestedOnes>,
    /// Themes.
    pub themes: Option<SuggestedOnes>,
}

impl Suggested {
    pub(super) fn show_teams(&self, lang: Lang) -> Markup {
        let words = |name: &str, share: &str, holds: bool| {
            let values = [("team", name.into()), ("share", share.into())];
            if holds { lang.with("triage-suggested-team-agrees", &values) } else { lang.with("triage-suggested-team", &values) }
        };
        self.show(lang, self.teams.as_ref(), words, |name| lang.with("triage-suggested-team-choose", &[("team", name.into())]))
    }

    pub(super) fn show_themes(&self, lang: Lang) -> Markup {
        let words = |name: &str, share: &str, holds: bool| {
            let values = [("theme", name.into()), ("share", share.into())];
            if holds { lang.with("triage-suggested-theme-agrees", &values) } else { lang.with("triage-suggested-theme", &values) }
        };
        self.show(lang, self.themes.as_ref(), words, |name| lang.with("triage-suggested-theme-choose", &[("theme", name.into())]))
    }

    fn show(
        &self,
        lang: Lang,
        ones: Option<&SuggestedOnes>,
        words: impl Fn(&str, &str, bool) -> String,
        choose: impl Fn(&str) -> String,
    ) -> Markup {
        let Some((ones, (best, others))) = ones.and_then(|ones| Some((ones, ones.likely.split_first()?))) else { return html! {} };
        html! {
            div.inset {
                p { (words(&best.name, &percent(lang, best.share), best.url.is_none())) }
                @if !best.words.is_empty() {
                    p { (lang.t("triage-suggested-words")) " " span lang=(self.language) { (best.words.join(", ")) } }
                }
                @if let Some(url) = &best.url { p { a href=(url) { (choose(&best.name)) } } }
                @if !others.is_empty() {
                    p.muted {
                        (lang.t("triage-suggested-also")) " "
                        @for (place, one) in others.iter().enumerate() {
                            @if place > 0 { ", " }
                            @match &one.url {
                                Some(url) => a href=(url) { (one.name) },
                                None => (one.name),
                            }
                            " (" (percent(lang, one.share)) ")"
                        }
                    }
                }
                p.hint { (lang.with("triage-suggested-by", &[("version", ones.version.into())])) }
            }
        }
    }
}
