//! Inviting by mail, and the open link for everybody else.

use asko_locales::Lang;
use maud::{Markup, PreEscaped, html};

use super::sheet::Sheet;
use crate::components::{Choice, Field, Tone, Words, error_summary, notice, radios, text_area};
use crate::{Page, Shell};

/// The page.
#[derive(Clone, Debug)]
pub struct InvitePage {
    /// The activity's reference.
    pub reference: String,
    /// Its name.
    pub title: Words,
    /// How many addresses are invited.
    pub invited: u64,
    /// How many have said that they are coming.
    pub coming: u64,
    /// How many mails have just gone, and how many addresses were invited before.
    pub sent: Option<(u64, u64)>,
    /// The open address.
    pub address: String,
    /// Its QR code, an `<svg>` element made by the program.
    pub qr_svg: String,
    /// The languages of an invitation.
    pub languages: Vec<Choice>,
    /// True while somebody can still be invited.
    pub open: bool,
    /// What was typed.
    pub sheet: Sheet,
}

fn count(lang: Lang, id: &str, count: u64) -> String {
    lang.with(id, &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())])
}

impl Page for InvitePage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-invite-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        self.sheet.is_wrong()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let (lang, sheet) = (shell.lang, &self.sheet);
        let back = shell.county_url(&format!("/activities/{}", self.reference));
        html! {
            (error_summary(lang, &sheet.errors))
            p { a href=(back) { (self.title.inline()) } }
            h1 { (lang.t("participation-invite-title")) }
            @if let Some((now, before)) = self.sent {
                (notice(Tone::Good, &count(lang, "participation-invite-sent", now), html! {
                    @if before > 0 { p { (count(lang, "participation-invite-before", before)) } }
                }))
            }
            p { (count(lang, "participation-invite-invited", self.invited)) " " (count(lang, "participation-invite-coming", self.coming)) }
            @if self.open {
                h2 { (lang.t("participation-invite-by-mail")) }
                p { (lang.t("participation-invite-mail-says")) }
                form method="post" action={ (back) "/invite" } novalidate data-once {
                    (sheet.hidden())
                    (radios(lang, Field::new("language", &lang.t("participation-invite-language")), &self.languages, sheet.values.get("language"), true, &sheet.errors))
                    (text_area(lang, Field::new("addresses", &lang.t("participation-invite-addresses")).hint(&lang.t("participation-invite-addresses-hint")), sheet.values.get("addresses"), 8, None, &sheet.errors))
                    (sheet.save(lang, &lang.t("participation-invite-send")))
                }
            } @else {
                p { (lang.t("participation-invite-closed")) }
            }
            h2 { (lang.t("participation-invite-link")) }
            p { (lang.t("participation-invite-link-text")) }
            p { a href=(self.address) { (self.address) } }
            div.poster__code { (PreEscaped(&self.qr_svg)) }
        }
    }
}
