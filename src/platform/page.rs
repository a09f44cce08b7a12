//! One visit: the language of the address, where the visitor is, and answers as pages.

use std::net::IpAddr;

use asko_locales::Lang;
use asko_templates::components::Stamp;
use asko_templates::{CountyLink, Page, Section, Shell, Switch, render};
use maud::Markup;
use rocket::http::{ContentType, Method, RawStr, Status};
use rocket::request::{FromRequest, Outcome, Request};
use rocket::response::{self, Responder, Response};

use super::app::App;
use super::clock::{Millis, in_finland, rfc3339};

/// A page with its status.
#[derive(Debug)]
pub struct Html {
    /// The status.
    pub status: Status,
    /// The document.
    pub markup: Markup,
}

impl Html {
    /// A page with status 200.
    #[must_use]
    pub fn ok(shell: &Shell, page: &dyn Page) -> Self {
        Self::with(Status::Ok, shell, page)
    }

    /// A form that comes back with its values and its errors: 422.
    #[must_use]
    pub fn refused(shell: &Shell, page: &dyn Page) -> Self {
        Self::with(Status::UnprocessableEntity, shell, page)
    }

    /// A page with this status.
    #[must_use]
    pub fn with(status: Status, shell: &Shell, page: &dyn Page) -> Self {
        Self { status, markup: render(shell, page) }
    }
}

impl<'r> Responder<'r, 'static> for Html {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let text = self.markup.into_string();
        Response::build().status(self.status).header(ContentType::HTML).sized_body(text.len(), std::io::Cursor::new(text)).ok()
    }
}

/// A point in time as pages show it, in Finland's time.
#[must_use]
pub fn stamp(lang: Lang, at: Millis) -> Stamp {
    Stamp { text: asko_locales::date_time(lang, &in_finland(at)), machine: rfc3339(at) }
}

/// The language that an address is in: its first part.
#[must_use]
pub fn language_of(path: &str) -> Option<Lang> {
    path.split('/').nth(1).and_then(Lang::from_code)
}

/// Where a visitor is. A route that takes a visit answers only addresses in one of our languages, and a form
/// only when it is sent from our own pages.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The program.
    pub app: App,
    /// The language of the address.
    pub lang: Lang,
    /// The address without its language, from `/` on, with its query.
    pub path: String,
    /// The visitor's address, for counting only.
    pub address: IpAddr,
    /// The list that the visitor works through: what follows the question mark in its address; empty when there is none.
    pub from: String,
}

impl Visit {
    /// The shell for a page that anybody may read.
    #[must_use]
    pub fn shell(&self, section: Section, county: Option<CountyLink>) -> Shell {
        Shell {
            lang: self.lang,
            county,
            switch: Switch::Links(self.path.clone()),
            section,
            staff: None,
            demonstration: self.app.settings.demo,
            from: self.from.clone(),
        }
    }

    /// What follows the question mark in the address of this visit; empty when nothing does.
    #[must_use]
    pub fn query(&self) -> &str {
        self.path.split_once('?').map_or("", |(_, query)| query)
    }

    /// An address of ours, taking along the list that the visitor works through.
    #[must_use]
    pub fn with_from(&self, url: &str) -> String {
        let join = if url.contains('?') { '&' } else { '?' };
        if self.from.is_empty() { url.to_owned() } else { format!("{url}{join}from={}", encoded(&self.from)) }
    }

    /// The address of `path` (from `/` on) in the visit's language.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("/{}{path}", self.lang.code())
    }
}

/// Text as a value in an address: everything but ASCII letters, digits and `-._` percent-encoded.
#[must_use]
pub fn encoded(text: &str) -> String {
    asko_templates::encoded(text)
}

/// The names and values of what follows the question mark in an address, in their order.
#[must_use]
pub fn pairs_of(query: &str) -> Vec<(String, String)> {
    let read = |text: &str| RawStr::new(text).url_decode_lossy().into_owned();
    query.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, value)| (read(name), read(value))).collect()
}

/// The most characters of a list's address that are taken along.
const FROM: usize = 400;

/// The list that an address says one works through. It is taken along as it is, so nothing but what our own lists'
/// addresses are made of counts.
fn from_in(address: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    let (_, from) = pairs_of(query.split('#').next().unwrap_or_default()).into_iter().find(|(name, _)| name == "from")?;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | '=' | '&');
    (!from.is_empty() && from.len() <= FROM && from.chars().all(plain)).then_some(from)
}

/// The list that the visitor works through: the address says so, or for a form that does not, the page it stands on.
fn from_of(request: &Request<'_>) -> String {
    let page = || request.headers().get_one("Referer").filter(|_| request.method() == Method::Post).and_then(from_in);
    from_in(&request.uri().to_string()).or_else(page).unwrap_or_default()
}

/// True for a form sent from anywhere but our own pages (Sec-Fetch-Site where the browser sends it, else Origin).
#[must_use]
pub fn came_from_elsewhere(request: &Request<'_>) -> bool {
    if request.method() != Method::Post {
        return false;
    }
    let headers = request.headers();
    if let Some(site) = headers.get_one("Sec-Fetch-Site") {
        return !matches!(site, "same-origin" | "none");
    }
    match (headers.get_one("Origin"), headers.get_one("Host")) {
        (Some(origin), Some(host)) => origin.split_once("://").is_none_or(|(_, origin_host)| !origin_host.eq_ignore_ascii_case(host)),
        (Some(_), None) => true,
        (None, _) => false,
    }
}

/// The visitor's address: the peer's, or what trusted proxies say of it.
fn address_of(request: &Request<'_>, app: &App) -> IpAddr {
    let peer = request.remote().map_or(IpAddr::from([0, 0, 0, 0]), |remote| remote.ip().to_canonical());
    let trusted = |address: &IpAddr| app.settings.trusted_proxies.contains(address);
    if !trusted(&peer) {
        return peer;
    }
    let forwarded: Vec<&str> = request.headers().get("X-Forwarded-For").flat_map(|line| line.split(',')).map(str::trim).collect();
    forwarded.iter().rev().map_while(|part| part.parse::<IpAddr>().ok()).find(|address| !trusted(address)).unwrap_or(peer)
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Visit {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        let Some(app) = request.rocket().state::<App>() else { return Outcome::Error((Status::InternalServerError, ())) };
        let whole = request.uri().to_string();
        let Some(lang) = language_of(&whole) else { return Outcome::Forward(Status::NotFound) };
        // No name has a NUL in it, and PostgreSQL refuses to look for one.
        if whole.contains("%00") {
            return Outcome::Forward(Status::NotFound);
        }
        if came_from_elsewhere(request) {
            return Outcome::Error((Status::Forbidden, ()));
        }
        let path = whole.get(3..).unwrap_or_default();
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        Outcome::Success(Self { app: app.clone(), lang, path, address: address_of(request, app), from: from_of(request) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_list_of_ours_is_taken_along() {
        let of = |from: &str| from_in(&format!("https://asko.test/fi/pohjanmaa/cases/X?done=a&from={from}#main"));
        assert_eq!(of("mine").as_deref(), Some("mine"));
        assert_eq!(of("view%3Dopen%26after%3D1-2-3").as_deref(), Some("view=open&after=1-2-3"));
        for wrong in ["", "%22%3E", "a+b", "%0d%0a", "%c3%a4", &"a".repeat(FROM + 1)] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
        assert_eq!(from_in("/fi/pohjanmaa/inbox"), None);
        assert_eq!(encoded("view=open&after=1-2"), "view%3Dopen%26after%3D1-2");
    }
}
