//! What the access log keeps of a request: from which page, and for what.

use rocket::request::Request;

/// The most characters of an address that the access log keeps.
const PAGE: usize = 200;

/// The page whose form or link this is, else the address itself: its path alone, since what follows may hold words.
pub(super) fn page_of(request: &Request<'_>) -> String {
    let from = request
        .headers()
        .get_one("Referer")
        .and_then(|from| from.split_once("://"))
        .and_then(|(_, from)| from.find('/').map(|at| from.split_at(at).1));
    let own = request.uri().path();
    let path = from.unwrap_or_else(|| own.as_str());
    path.split(['?', '#']).next().unwrap_or_default().chars().take(PAGE).collect()
}

/// The last part of the address: what somebody does whose form goes there.
pub(super) fn act_of(request: &Request<'_>) -> String {
    request.uri().path().split('/').last().map(|part| part.as_str().chars().take(PAGE).collect()).unwrap_or_default()
}
