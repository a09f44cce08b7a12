//! The shell all pages share: head, skip link, county, navigation, language switch, footer.

use asko_locales::Lang;
use maud::{DOCTYPE, Markup, html};

use crate::assets;

/// A page that the shell can hold.
pub trait Page {
    /// The page's title, without the product's name.
    fn title(&self, lang: Lang) -> String;
    /// What stands in `<main>`, from the `<h1>` on.
    fn body(&self, shell: &Shell) -> Markup;
    /// True when the page comes back with errors: the title then begins with the word for error.
    fn has_errors(&self) -> bool {
        false
    }
    /// True for pages as wide as the screen allows (tables); others keep a readable line.
    fn wide(&self) -> bool {
        false
    }
}

/// The county whose pages these are.
#[derive(Clone, Debug)]
pub struct CountyLink {
    /// Its name in addresses.
    pub slug: String,
    /// Its name in the page's language.
    pub name: String,
}

/// Where the language switch leads.
#[derive(Clone, Debug)]
pub enum Switch {
    /// To the same address in the other language; the path without its language, from `/` on, with its query.
    Links(String),
    /// The same, taking along what is typed into the form with this id.
    Form {
        /// The `id` of the form.
        id: &'static str,
        /// The address the form is sent to, without its language, from `/` on.
        path: String,
    },
}

/// Which part of the site a page belongs to, for the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Giving feedback.
    Give,
    /// Following by code.
    Follow,
    /// What was changed.
    Changes,
    /// Taking part.
    Participation,
    /// Public figures.
    Results,
    /// The team's inbox and its cases.
    Inbox,
    /// The team's changes.
    Work,
    /// The team's activities.
    Activities,
    /// What is shown of the feedback.
    Moderation,
    /// Reports.
    Reports,
    /// Administration of a county.
    Admin,
    /// The operator's pages.
    Operator,
    /// Anything else.
    Other,
}

/// Who is signed in, for the staff bar.
#[derive(Clone, Debug)]
pub struct StaffBar {
    /// The person's name.
    pub name: String,
    /// The token of the sign-out form.
    pub csrf: String,
    /// The person's county: its slug. None for an operator.
    pub county: Option<String>,
    /// May open the inbox.
    pub cases: bool,
    /// May read reports.
    pub reports: bool,
    /// May decide what of the feedback is shown to the public.
    pub moderation: bool,
    /// May see the county's settings.
    pub admin: bool,
    /// May see the outbox.
    pub operator: bool,
    /// Wants single keys to do something.
    pub shortcuts: bool,
    /// Wants room for a finger in lists.
    pub touch: bool,
}

/// What the shell of a page needs to know.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The page's language.
    pub lang: Lang,
    /// The county, when the page belongs to one.
    pub county: Option<CountyLink>,
    /// Where the language switch leads.
    pub switch: Switch,
    /// Which part of the site this is.
    pub section: Section,
    /// Who is signed in.
    pub staff: Option<StaffBar>,
    /// True in a demonstration: says so on every page.
    pub demonstration: bool,
    /// The list that the reader works through: what follows the question mark in its address, or empty.
    pub from: String,
}

/// Text as a value in an address: everything but ASCII letters, digits and `-._` percent-encoded.
#[must_use]
pub fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

impl Shell {
    /// The address of `path` (from `/` on) in the page's language.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("/{}{}", self.lang.code(), path)
    }

    /// What an address without a question mark ends with to take along the list that the reader works through.
    #[must_use]
    pub fn taking_along(&self) -> String {
        if self.from.is_empty() { String::new() } else { format!("?from={}", encoded(&self.from)) }
    }

    /// The address of `path` (from `/` on, or empty) below the page's county, in the page's language.
    #[must_use]
    pub fn county_url(&self, path: &str) -> String {
        match &self.county {
            Some(county) => format!("/{}/{}{}", self.lang.code(), county.slug, path),
            None => self.url(path),
        }
    }
}

/// The whole document.
#[must_use]
pub fn render(shell: &Shell, page: &dyn Page) -> Markup {
    let lang = shell.lang;
    let title = page.title(lang);
    let title = if page.has_errors() { format!("{}: {title}", lang.t("layout-error")) } else { title };
    let place = shell.county.as_ref().map_or_else(|| lang.t("layout-product").into_owned(), |c| c.name.clone());
    // The switch's buttons belong to the form; were they before it, Enter in a field would press the first of them
    // instead of the form's own. So they come after it and are only shown above it.
    let late = matches!(shell.switch, Switch::Form { .. });
    html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                title { (title) " – " (place) }
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                link rel="icon" href=(assets::url(&assets::MARK)) type="image/svg+xml";
                link rel="stylesheet" href=(assets::url(&assets::STYLE));
                script src=(assets::url(&assets::SCRIPT)) defer {}
            }
            body .late-switch[late] .touch[shell.staff.as_ref().is_some_and(|staff| staff.touch)] data-shortcuts=[shortcuts(shell)] {
                a.skip-link href="#main" { (lang.t("layout-skip")) }
                @if shell.demonstration {
                    aside.demo-bar aria-label=(lang.t("layout-demonstration-label")) { p { (lang.t("layout-demonstration")) } }
                }
                header.site-header {
                    div.site-header__inner {
                        a.site-mark href=(shell.county_url(if shell.county.is_some() { "" } else { "/" })) {
                            img src=(assets::url(&assets::MARK)) alt="" width="40" height="40";
                            span.site-mark__name { (place) }
                        }
                        @if !late { (language_switch(shell)) }
                    }
                    (navigation(shell))
                }
                main #main .wide[page.wide()] tabindex="-1" { (page.body(shell)) }
                @if late { (language_switch(shell)) }
                (footer(shell))
            }
        }
    }
}

/// Where the keys are explained, for somebody who wants single keys to do something.
fn shortcuts(shell: &Shell) -> Option<String> {
    let staff = shell.staff.as_ref().filter(|staff| staff.shortcuts)?;
    staff.county.as_ref().map(|county| shell.url(&format!("/{county}/shortcuts")))
}

fn language_switch(shell: &Shell) -> Markup {
    html! {
        nav.languages aria-label=(shell.lang.t("layout-languages")) {
            ul {
                @for other in Lang::ALL {
                    li {
                        @if other == shell.lang {
                            span lang=(other.code()) aria-current="true" { (other.own_name()) }
                        } @else {
                            @match &shell.switch {
                                Switch::Links(path) => {
                                    a href={ "/" (other.code()) (path) } lang=(other.code()) hreflang=(other.code()) { (other.own_name()) }
                                }
                                Switch::Form { id, path } => {
                                    button.link-button type="submit" form=(id) formaction={ "/" (other.code()) (path) } formnovalidate
                                        name="step" value="language" lang=(other.code()) { (other.own_name()) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn nav_item(shell: &Shell, section: Section, url: &str, text: &str) -> Markup {
    html! {
        li { a href=(url) aria-current=[(shell.section == section).then_some("true")] { (shell.lang.t(text)) } }
    }
}

fn navigation(shell: &Shell) -> Markup {
    let lang = shell.lang;
    html! {
        @if let Some(staff) = &shell.staff {
            nav.site-nav.staff-nav aria-label=(lang.t("layout-staff-navigation")) {
                ul {
                    @if let Some(county) = &staff.county {
                        @let base = format!("/{}/{}", lang.code(), county);
                        @if staff.cases {
                            (nav_item(shell, Section::Inbox, &format!("{base}/inbox"), "layout-nav-inbox"))
                            (nav_item(shell, Section::Work, &format!("{base}/work"), "layout-nav-work"))
                            (nav_item(shell, Section::Activities, &format!("{base}/activities"), "layout-nav-activities"))
                        }
                        @if staff.moderation { (nav_item(shell, Section::Moderation, &format!("{base}/moderation"), "layout-nav-moderation")) }
                        @if staff.reports { (nav_item(shell, Section::Reports, &format!("{base}/reports"), "layout-nav-reports")) }
                        @if staff.admin { (nav_item(shell, Section::Admin, &format!("{base}/admin"), "layout-nav-admin")) }
                    }
                    @if staff.operator {
                        (nav_item(shell, Section::Operator, &shell.url("/operator/mail"), "layout-nav-mail"))
                    }
                }
                form.sign-out method="post" action=(shell.url("/sign-out")) {
                    input type="hidden" name="csrf_token" value=(staff.csrf);
                    @match &staff.county {
                        Some(county) => a href={ "/" (lang.code()) "/" (county) "/profile" } {
                            (staff.name) span.visually-hidden { ", " (lang.t("layout-profile")) }
                        },
                        None => span.sign-out__name { (staff.name) },
                    }
                    button.link-button type="submit" { (lang.t("layout-sign-out")) }
                }
            }
        } @else if shell.county.is_some() {
            nav.site-nav aria-label=(lang.t("layout-navigation")) {
                ul {
                    (nav_item(shell, Section::Give, &shell.county_url("/give"), "layout-nav-give"))
                    (nav_item(shell, Section::Follow, &shell.county_url("/follow"), "layout-nav-follow"))
                    (nav_item(shell, Section::Changes, &shell.county_url("/changes"), "layout-nav-changes"))
                    (nav_item(shell, Section::Participation, &shell.county_url("/participation"), "layout-nav-participation"))
                    (nav_item(shell, Section::Results, &shell.county_url("/results"), "layout-nav-results"))
                }
            }
        }
    }
}

fn footer(shell: &Shell) -> Markup {
    let lang = shell.lang;
    html! {
        footer.site-footer {
            ul {
                @if shell.county.is_some() {
                    li { a href=(shell.county_url("/publications")) { (lang.t("layout-publications")) } }
                    li { a href=(shell.county_url("/accessibility")) { (lang.t("layout-accessibility")) } }
                    li { a href=(shell.county_url("/privacy")) { (lang.t("layout-privacy")) } }
                }
                li { a href=(shell.url("/")) { (lang.t("layout-all-counties")) } }
                @if shell.staff.is_none() {
                    li { a href=(shell.url("/sign-in")) { (lang.t("layout-sign-in")) } }
                }
            }
        }
    }
}
