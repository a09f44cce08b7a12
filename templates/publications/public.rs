//! What everybody reads: the list, a publication, and where it is read in another language.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Tone, inset, notice};
use crate::reports::{DocumentPage, document};
use crate::{Page, Shell};

/// A publication in the list.
#[derive(Clone, Debug)]
pub struct PublicationLine {
    /// The period's name.
    pub name: String,
    /// Its address.
    pub url: String,
    /// When it was published or corrected, in words.
    pub when: String,
}

/// The list.
#[derive(Clone, Debug)]
pub struct PublicationsPage {
    /// The county's name.
    pub county: String,
    /// The publications, newest first.
    pub lines: Vec<PublicationLine>,
}

impl Page for PublicationsPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("publications-list-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (self.title(lang)) }
            p.lead { (lang.with("publications-list-lead", &[("county", (&self.county).into())])) }
            @if self.lines.is_empty() {
                p { (lang.t("publications-list-empty")) }
            } @else {
                ul { @for line in &self.lines { li { a href=(line.url) { (line.name) } " · " (line.when) } } }
            }
            p { a href=(shell.county_url("/publications/subscribe")) { (lang.t("publications-list-subscribe")) } }
            p { a href=(shell.county_url("/catalogue.ttl")) { (lang.t("publications-catalogue-link")) } }
        }
    }
}

/// A correction.
#[derive(Clone, Debug)]
pub struct CorrectionLine {
    /// The version that corrects.
    pub edition: i64,
    /// When it was published.
    pub day: String,
    /// What was corrected and why.
    pub reason: String,
}

/// A version.
#[derive(Clone, Debug)]
pub struct VersionLine {
    /// Its number.
    pub edition: i64,
    /// When it was published.
    pub day: String,
    /// Its address.
    pub url: String,
    /// True for the one that is shown.
    pub current: bool,
}

/// How it is archived.
#[derive(Clone, Debug)]
pub struct Archived {
    /// When, in words.
    pub at: String,
    /// The hash of this language's document.
    pub hash: String,
    /// The hash of the chain.
    pub chain: String,
    /// Where the archived bytes are.
    pub document_url: String,
    /// Where the text is whose hash is the chain's.
    pub chain_url: String,
}

/// A publication.
#[derive(Clone, Debug)]
pub struct PublicationPage {
    /// Where the newest version is, when this is an older one.
    pub superseded: Option<String>,
    /// What was corrected, newest first.
    pub corrections: Vec<CorrectionLine>,
    /// All versions, newest first.
    pub versions: Vec<VersionLine>,
    /// How it is archived.
    pub archived: Archived,
    /// What is read.
    pub shown: DocumentPage,
}

impl PublicationPage {
    fn versions(&self, lang: Lang) -> Markup {
        html! {
            ul {
                @for version in self.versions.iter().filter(|version| !version.current) {
                    @let values = [("version", version.edition.into()), ("day", (&version.day).into())];
                    li { a href=(version.url) { (lang.with("publications-page-version", &values)) } }
                }
            }
        }
    }

    fn top(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            @if let Some(url) = &self.superseded {
                (notice(Tone::Warn, &lang.t("publications-page-old-title"), html! {
                    p { (lang.t("publications-page-old")) " " a href=(url) { (lang.t("publications-page-newest")) } }
                }))
            }
            @if !self.corrections.is_empty() {
                (notice(Tone::Info, &lang.t("publications-page-corrected"), html! {
                    ul {
                        @for line in &self.corrections {
                            @let values = [("version", line.edition.into()), ("day", (&line.day).into()), ("reason", (&line.reason).into())];
                            li { (lang.with("publications-corrections-line", &values)) }
                        }
                    }
                    p { (lang.t("publications-page-versions")) }
                    (self.versions(lang))
                }))
            }
        }
    }

    fn end(&self, shell: &Shell) -> Markup {
        let (lang, archived) = (shell.lang, &self.archived);
        let name = |url: &str| url.rsplit('/').next().unwrap_or_default().to_owned();
        html! {
            section aria-labelledby="archive" {
                h2 #archive { (lang.t("publications-archive-title")) }
                p { (lang.with("publications-archive-text", &[("at", (&archived.at).into())])) }
                dl.summary-list {
                    div { dt { (lang.t("publications-archive-hash")) } dd { code { (archived.hash) } } }
                    div { dt { (lang.t("publications-archive-chain")) } dd { code { (archived.chain) } } }
                }
                p { (lang.t("publications-archive-how")) }
                ul {
                    li { a href=(archived.document_url) { (name(&archived.document_url)) } ": " code { "sha256sum " (name(&archived.document_url)) } }
                    li { a href=(archived.chain_url) { (name(&archived.chain_url)) } ": " code { "sha256sum " (name(&archived.chain_url)) } }
                }
            }
            ul.actions {
                li { a href=(shell.county_url("/publications")) { (lang.t("publications-page-all")) } }
                li { a href=(shell.county_url("/publications/subscribe")) { (lang.t("publications-list-subscribe")) } }
            }
        }
    }
}

impl Page for PublicationPage {
    fn title(&self, lang: Lang) -> String {
        self.shown.title(lang)
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let page = DocumentPage { before: Some(self.top(shell)), after: Some(self.end(shell)), ..self.shown.clone() };
        document(shell.lang, &page)
    }
}

/// That a publication is in Finnish and in Swedish.
#[derive(Clone, Debug)]
pub struct ElsewherePage {
    /// The period's name.
    pub period: String,
    /// The languages it is in, with its addresses.
    pub links: Vec<(Lang, String)>,
}

impl Page for ElsewherePage {
    fn title(&self, lang: Lang) -> String {
        lang.with("publications-elsewhere-title", &[("period", (&self.period).into())])
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (self.title(lang)) }
            (inset(html! {
                p { (lang.t("publications-elsewhere-text")) }
                ul { @for (other, url) in &self.links { li { a href=(url) lang=(other.code()) hreflang=(other.code()) { (other.own_name()) } } } }
            }))
            p { a href=(shell.county_url("/publications")) { (lang.t("publications-page-all")) } }
        }
    }
}
