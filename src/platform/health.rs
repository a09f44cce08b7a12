//! Whether the program lives, and whether it can serve; for whatever watches over it.

use rocket::http::{ContentType, Status};
use rocket::{State, get};
use serde_json::json;

use super::app::App;
use super::clock::MINUTE;
use super::outbox;

/// A mail that waits longer than this is a problem to be told.
const MAIL_WAITS: i64 = 15 * MINUTE;

#[get("/health/live")]
pub(super) fn live() -> (ContentType, &'static str) {
    (ContentType::JSON, "{\"ok\":true}")
}

#[get("/health/ready")]
pub(super) async fn ready(app: &State<App>) -> (Status, (ContentType, String)) {
    let mut problems = Vec::new();
    let answered = tokio::time::timeout(std::time::Duration::from_millis(500), app.db.ping()).await;
    let ok = matches!(answered, Ok(Ok(())));
    if ok {
        match outbox::oldest_ready(app.db.read()).await {
            Ok(Some(since)) if app.clock.now() - since > MAIL_WAITS => problems.push("mail waits"),
            Ok(_) => {}
            Err(_) => problems.push("the outbox cannot be read"),
        }
    } else {
        problems.push("the database does not answer");
    }
    let status = if ok { Status::Ok } else { Status::ServiceUnavailable };
    (status, (ContentType::JSON, json!({ "ok": ok, "problems": problems }).to_string()))
}
