//! A poster for a unit's wall: a QR code and a short address, in the county's languages.

use asko_locales::Lang;
use maud::{Markup, PreEscaped, html};

use crate::{Page, Shell};

/// The poster.
#[derive(Clone, Debug)]
pub struct PosterPage {
    /// The unit's name in each language shown.
    pub names: Vec<(Lang, String)>,
    /// The QR code, an `<svg>` element made by the program.
    pub qr_svg: String,
    /// The address to type.
    pub address: String,
}

impl Page for PosterPage {
    fn title(&self, lang: Lang) -> String {
        let name =
            self.names.iter().find(|(of, _)| *of == lang).or_else(|| self.names.first()).map(|(_, name)| name.clone()).unwrap_or_default();
        lang.with("intake-poster-title", &[("place", (&name).into())])
    }

    fn body(&self, shell: &Shell) -> Markup {
        html! {
            h1.visually-hidden { (self.title(shell.lang)) }
            article.poster {
                @for (lang, name) in &self.names {
                    section lang=(lang.code()) {
                        h2 { (lang.t("intake-poster-call")) }
                        p.lead { (name) }
                    }
                }
                div.poster__code { (PreEscaped(&self.qr_svg)) }
                p.poster__address { (self.address) }
                @for (lang, _) in &self.names {
                    p lang=(lang.code()) { (lang.t("intake-poster-promise")) }
                }
            }
            button.button type="button" data-print hidden { (shell.lang.t("intake-sent-print")) }
        }
    }
}
