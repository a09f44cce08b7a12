//! Somebody with a browser: keeps cookies, sends forms as browsers do.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use rocket::http::{Cookie, Header, Method};
use rocket::local::asynchronous::Client;

use super::Page;

/// A browser of its own.
#[derive(Clone)]
pub struct Visitor {
    client: Arc<Client>,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    address: SocketAddr,
    headers: Vec<(String, String)>,
}

impl Visitor {
    /// A browser without cookies, at a loopback address.
    pub fn new(client: Arc<Client>) -> Self {
        Self { client, cookies: Arc::default(), address: SocketAddr::from((Ipv4Addr::LOCALHOST, 50_000)), headers: Vec::new() }
    }

    /// The same browser at another address.
    #[must_use]
    pub fn at(mut self, address: &str) -> Self {
        self.address = SocketAddr::new(address.parse().unwrap(), 50_000);
        self
    }

    /// The same browser (and cookies), sending this header too; an empty value leaves the header out.
    #[must_use]
    pub fn sending(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(had, _)| !had.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap().get(name).cloned()
    }

    /// Sets a cookie, as somebody with a copy of it would.
    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    /// Gets a page.
    pub async fn get(&self, path: &str) -> Page {
        self.request(Method::Get, path, None, "").await
    }

    /// Asks for a page's headers.
    pub async fn head(&self, path: &str) -> Page {
        self.request(Method::Head, path, None, "").await
    }

    /// Sends a form with exactly these fields.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        self.post_raw(path, "application/x-www-form-urlencoded", pairs.join("&")).await
    }

    /// Sends any body.
    pub async fn post_raw(&self, path: &str, content_type: &str, body: impl Into<Vec<u8>>) -> Page {
        self.request(Method::Post, path, Some(body.into()), content_type).await
    }

    /// Fills a form of the page in and sends it as a browser would: its action, its hidden and filled fields, and `fields`
    /// on top (the same name several times for checkboxes).
    pub async fn submit(&self, page: &Page, form: &str, fields: &[(&str, &str)]) -> Page {
        let (action, mut values) = page.form(form);
        values.retain(|(name, _)| fields.iter().all(|(given, _)| given != name));
        let all: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (name.as_str(), value.as_str())).chain(fields.iter().copied()).collect();
        let action = if action.is_empty() { page.path.clone() } else { action };
        self.post(&action, &all).await
    }

    /// Gets the page that an answer leads to.
    pub async fn follow(&self, page: &Page) -> Page {
        let to = page.location().unwrap_or_else(|| panic!("{} leads nowhere: {}", page.status, page.text("main")));
        self.get(&to).await
    }

    async fn request(&self, method: Method, path: &str, body: Option<Vec<u8>>, content_type: &str) -> Page {
        let mut headers = vec![("Host".to_owned(), "asko.test".to_owned())];
        if method == Method::Post {
            // What a browser sends from a page of ours; "null" because our pages send no referrer.
            headers.push(("Sec-Fetch-Site".to_owned(), "same-origin".to_owned()));
            headers.push(("Origin".to_owned(), "null".to_owned()));
        }
        for (name, value) in &self.headers {
            headers.retain(|(had, _)| !had.eq_ignore_ascii_case(name));
            headers.push((name.clone(), value.clone()));
        }
        let cookies: Vec<(String, String)> = self.cookies.lock().unwrap().iter().map(|(n, v)| (n.clone(), v.clone())).collect();
        let path = path.split('#').next().unwrap_or_default().to_owned();
        let mut request = self.client.req(method, path.clone()).remote(self.address);
        for (name, value) in headers.into_iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(Header::new(name, value));
        }
        for (name, value) in cookies {
            request = request.cookie((name, value));
        }
        if let Some(body) = body {
            request = request.header(Header::new("Content-Type", content_type.to_owned())).body(body);
        }
        let response = request.dispatch().await;
        let status = response.status().code;
        let headers: Vec<(String, String)> =
            response.headers().iter().map(|header| (header.name().as_str().to_owned(), header.value().to_owned())).collect();
        let body = response.into_bytes().await.unwrap_or_default();
        for (_, value) in headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("Set-Cookie")) {
            let cookie = Cookie::parse(value.clone()).unwrap();
            let mut jar = self.cookies.lock().unwrap();
            if cookie.max_age().is_some_and(|age| age.is_zero()) {
                jar.remove(cookie.name());
            } else {
                jar.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
        Page { path, status, headers, html: String::from_utf8_lossy(&body).into_owned(), bytes: body }
    }
}

/// As a form encodes a name or value.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' => char::from(byte).to_string(),
            b' ' => "+".to_owned(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
