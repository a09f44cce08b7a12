//! What can go wrong, in two kinds: refusals a reader can do something about, and faults that are ours.

use asko_locales::Lang;
use asko_templates::{Section, Shell, Switch, render};
use rocket::http::{ContentType, Header, Method, Status};
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use sea_orm::DbErr;

use super::app::App;
use super::ids::Randomness;
use super::page::{came_from_elsewhere, language_of};

/// A refusal: each variant has a status and a text.
pub trait Refuse {
    /// The status it is answered with.
    fn status(&self) -> Status;
    /// The text id of the words.
    fn text_id(&self) -> &'static str;
}

/// Why a request is not answered as asked.
#[derive(Debug)]
pub enum Failure {
    /// Nothing is there, or nothing this reader may know of.
    NotFound,
    /// Signed in, but not for this.
    Forbidden,
    /// Too often; seconds to wait.
    TooOften(i64),
    /// A refusal of a feature.
    Refused(Status, &'static str),
    /// Ours: logged once with this number.
    Fault(String),
}

impl<R: Refuse> From<R> for Failure {
    fn from(refusal: R) -> Self {
        Self::Refused(refusal.status(), refusal.text_id())
    }
}

impl From<DbErr> for Failure {
    fn from(error: DbErr) -> Self {
        Self::fault(&error)
    }
}

impl Failure {
    /// A fault, logged once.
    #[must_use]
    pub fn fault(error: &dyn std::fmt::Display) -> Self {
        let number = Randomness::System.reference();
        log::error!("fault {number}: {error}");
        Self::Fault(number)
    }

    fn words(&self) -> (Status, &'static str, &'static str) {
        match self {
            Self::NotFound => (Status::NotFound, "error-missing-title", "error-missing-text"),
            Self::Forbidden => (Status::Forbidden, "error-forbidden-title", "error-forbidden-text"),
            Self::TooOften(_) => (Status::TooManyRequests, "error-often-title", "error-often-text"),
            Self::Refused(status, id) => (*status, "error-refused-title", id),
            Self::Fault(_) => (Status::ServiceUnavailable, "error-fault-title", "error-fault-text"),
        }
    }
}

struct FailurePage {
    title_id: &'static str,
    text_id: &'static str,
    number: Option<String>,
    ways: Vec<(String, &'static str)>,
}

impl asko_templates::Page for FailurePage {
    fn title(&self, lang: Lang) -> String {
        lang.t(self.title_id).into_owned()
    }

    fn body(&self, shell: &Shell) -> maud::Markup {
        let lang = shell.lang;
        maud::html! {
            h1 { (lang.t(self.title_id)) }
            p.lead { (lang.t(self.text_id)) }
            @if let Some(number) = &self.number { p { (lang.with("error-fault-number", &[("number", number.into())])) } }
            ul.actions { @for (url, id) in &self.ways { li { a href=(url) { (lang.t(id)) } } } }
        }
    }
}

fn wants_json(request: &Request<'_>) -> bool {
    let path = request.uri().path();
    path.starts_with("/api/")
        || path.starts_with("/health/")
        || request.accept().is_some_and(|a| a.preferred().media_type() == &rocket::http::MediaType::JSON)
}

/// The page, or RFC 9457 problem JSON, for a status without a feature's words.
fn answer<'r>(
    request: &'r Request<'_>,
    status: Status,
    title_id: &'static str,
    text_id: &'static str,
    number: Option<String>,
) -> Response<'r> {
    let path = request.uri().path().to_string();
    let lang = language_of(&path).unwrap_or_default();
    let mut build = Response::build();
    build.status(status);
    if wants_json(request) {
        let mut problem = serde_json::json!({
            "type": "about:blank", "title": lang.t(title_id), "status": status.code, "detail": lang.t(text_id),
        });
        if let (Some(number), Some(object)) = (number, problem.as_object_mut()) {
            object.insert("instance".to_owned(), format!("urn:asko:fault:{number}").into());
        }
        let text = problem.to_string();
        build.header(ContentType::new("application", "problem+json")).sized_body(text.len(), std::io::Cursor::new(text));
        return build.finalize();
    }
    let in_language = language_of(&path).is_some();
    let rest = if in_language { path.get(3..).unwrap_or("/").to_owned() } else { "/".to_owned() };
    let mut ways = Vec::new();
    if let Some(county) = rest.split('/').nth(1).filter(|c| !c.is_empty() && !matches!(*c, "sign-in" | "sign-out" | "operator"))
        && county.chars().all(|c| c.is_ascii_lowercase() || c == '-')
    {
        ways.push((format!("/{}/{county}", lang.code()), "error-way-county"));
    }
    ways.push((format!("/{}/", lang.code()), "error-way-start"));
    let demonstration = request.rocket().state::<App>().is_some_and(|app| app.settings.demo);
    let switch = if rest.starts_with('/') { rest } else { "/".to_owned() };
    let shell = Shell {
        lang,
        county: None,
        switch: Switch::Links(switch),
        section: Section::Other,
        staff: None,
        demonstration,
        from: String::new(),
    };
    let text = render(&shell, &FailurePage { title_id, text_id, number, ways }).into_string();
    build.header(ContentType::HTML).sized_body(text.len(), std::io::Cursor::new(text));
    build.finalize()
}

impl<'r> Responder<'r, 'r> for Failure {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        let (status, title_id, text_id) = self.words();
        let number = if let Self::Fault(number) = &self { Some(number.clone()) } else { None };
        let mut response = answer(request, status, title_id, text_id, number);
        match self {
            Self::TooOften(seconds) => {
                response.set_header(Header::new("Retry-After", seconds.to_string()));
            }
            Self::Fault(_) => {
                response.set_header(Header::new("Retry-After", "5"));
            }
            _ => {}
        }
        Ok(response)
    }
}

/// The answer to a status that no route has words for.
#[derive(Debug)]
pub struct Caught(Status);

impl<'r> Responder<'r, 'r> for Caught {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'r> {
        if self.0 == Status::Unauthorized && request.method() == Method::Get && !wants_json(request) {
            let lang = language_of(request.uri().path().as_str()).unwrap_or_default();
            let next = Segment::from(request.uri().to_string());
            return Response::build()
                .status(Status::SeeOther)
                .header(Header::new("Location", format!("/{}/sign-in?next={}", lang.code(), next.0)))
                .ok();
        }
        let (title_id, text_id) = match self.0.code {
            401 => ("access-signed-out-title", "access-signed-out-text"),
            403 if !came_from_elsewhere(request) => ("error-forbidden-title", "error-forbidden-text"),
            403 => ("error-foreign-title", "error-foreign-text"),
            404 | 405 => ("error-missing-title", "error-missing-text"),
            413 => ("error-large-title", "error-large-text"),
            429 => ("error-often-title", "error-often-text"),
            400..=499 => ("error-refused-title", "error-refused-text"),
            _ => ("error-fault-title", "error-fault-text"),
        };
        Ok(answer(request, self.0, title_id, text_id, None))
    }
}

/// An address inside an address: everything but letters, digits, `/`, `-` and `.` percent-encoded.
struct Segment(String);

impl From<String> for Segment {
    fn from(text: String) -> Self {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_');
        Self(text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect())
    }
}

/// Catches every status that no route has words for.
#[rocket::catch(default)]
pub fn catch_all(status: Status, _request: &Request<'_>) -> Caught {
    Caught(status)
}
