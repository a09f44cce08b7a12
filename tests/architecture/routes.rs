//! Every mounted route: open only where a written list says so, and deaf to forms from elsewhere.

use std::collections::BTreeMap;

use rocket::http::Method;

use super::assert_none;
use super::walk::stops;
use crate::support::databases::on_postgres;
use crate::support::{TestApp, Visitor};

/// What anybody may read.
pub const OPEN: &[&str] = &[
    "GET /",
    "GET /<>",
    "GET /<>/<>",
    "GET /<>/<>/accessibility",
    "GET /<>/<>/box",
    "GET /<>/<>/box/<>",
    "GET /<>/<>/catalogue.jsonld",
    "GET /<>/<>/catalogue.ttl",
    "GET /<>/<>/changes",
    "GET /<>/<>/changes.atom",
    "GET /<>/<>/changes/<>",
    "GET /<>/<>/changes/<>/data.csv",
    "GET /<>/<>/council",
    "GET /<>/<>/council/<>/files/<>",
    "GET /<>/<>/follow",
    "GET /<>/<>/give",
    "GET /<>/<>/give/<>",
    "GET /<>/<>/give/<>/poster",
    "GET /<>/<>/helped",
    "GET /<>/<>/methods",
    "GET /<>/<>/methods/<>",
    "GET /<>/<>/participation",
    "GET /<>/<>/participation/<>",
    "GET /<>/<>/participation/<>/join",
    "GET /<>/<>/participation/<>/verdict",
    "GET /<>/<>/privacy",
    "GET /<>/<>/publications",
    "GET /<>/<>/publications/<>",
    "GET /<>/<>/publications/<>/files/<>",
    "GET /<>/<>/publications/<>/versions/<>",
    "GET /<>/<>/publications/<>/versions/<>/archive/<>",
    "GET /<>/<>/publications/<>/versions/<>/files/<>",
    "GET /<>/<>/publications/confirm",
    "GET /<>/<>/publications/leave",
    "GET /<>/<>/publications/subscribe",
    "GET /<>/<>/results",
    "GET /<>/<>/sent",
    "GET /<>/<>/services/<>",
    "GET /<>/<>/voices",
    "GET /<>/<>/voices/<>",
    "GET /<>/<>/voices/principles",
    "GET /<>/compare",
    "GET /<>/compare/files/<>/<>",
    "GET /<>/compare/practices",
    "GET /<>/sign-in",
    "GET /assets/<>",
    "GET /health/live",
    "GET /health/ready",
];

/// The forms that anybody may send; they carry a one-time token of their own.
const OPEN_FORMS: &[&str] = &[
    "POST /<>/<>/changes/<>/me-too",
    "POST /<>/<>/follow",
    "POST /<>/<>/follow/helped",
    "POST /<>/<>/follow/leave",
    "POST /<>/<>/follow/objection",
    "POST /<>/<>/follow/rated",
    "POST /<>/<>/follow/reply",
    "POST /<>/<>/follow/showing",
    "POST /<>/<>/give/<>",
    "POST /<>/<>/helped",
    "POST /<>/<>/participation/<>/join",
    "POST /<>/<>/participation/<>/verdict",
    "POST /<>/<>/publications/confirm",
    "POST /<>/<>/publications/leave",
    "POST /<>/<>/publications/subscribe",
    "POST /<>/sign-in",
];

async fn everybody(app: &TestApp) -> Vec<(&'static str, Visitor)> {
    let mut visitors = Vec::new();
    for email in [
        "handler@pohjanmaa.example",
        "lead@pohjanmaa.example",
        "moderator@pohjanmaa.example",
        "decision@pohjanmaa.example",
        "admin@pohjanmaa.example",
        "operator@asko.example",
    ] {
        visitors.push((email, app.as_staff(email).await));
    }
    visitors
}

#[tokio::test]
async fn the_written_list_names_nothing_that_is_not_there() {
    let app = TestApp::demonstration().await;
    let routes: Vec<String> = stops(&app).await.into_iter().map(|stop| stop.route).collect();
    let gone: Vec<&&str> = OPEN.iter().chain(OPEN_FORMS).filter(|open| !routes.iter().any(|route| route == *open)).collect();
    assert!(gone.is_empty(), "{gone:?}");
}

#[tokio::test]
async fn without_signing_in_only_open_pages_are_read() {
    let app = TestApp::demonstration().await;
    let mut complaints = Vec::new();
    for stop in stops(&app).await.into_iter().filter(|stop| stop.method == Method::Get) {
        let page = app.visitor().get(&stop.path).await;
        if (200..300).contains(&page.status) && !OPEN.contains(&stop.route.as_str()) {
            complaints.push(format!("{} ({}) is open to everybody: if that is meant, write it into OPEN", stop.route, stop.path));
        }
        if page.status >= 500 {
            complaints.push(format!("{} ({}) answers {}", stop.route, stop.path, page.status));
        }
    }
    assert_none(&complaints);
}

#[tokio::test]
async fn without_signing_in_no_form_is_taken() {
    let app = TestApp::demonstration().await;
    let before = counts(&app).await;
    let mut complaints = Vec::new();
    for stop in stops(&app).await.into_iter().filter(|stop| stop.method == Method::Post) {
        let page = app.visitor().post(&stop.path, &[("x", "y")]).await;
        let refused = (400..500).contains(&page.status);
        let sent_away = page.status == 303 && OPEN_FORMS.contains(&stop.route.as_str());
        if !refused && !sent_away {
            complaints.push(format!("{} ({}) answers {} to nobody", stop.route, stop.path, page.status));
        }
    }
    assert_none(&complaints);
    assert_same(&before, &counts(&app).await);
}

#[tokio::test]
async fn forms_from_elsewhere_are_refused_on_every_route() {
    let app = TestApp::demonstration().await;
    let stops: Vec<_> = stops(&app).await.into_iter().filter(|stop| stop.method == Method::Post).collect();
    let before = counts(&app).await;
    let mut complaints = Vec::new();
    let mut visitors = everybody(&app).await;
    visitors.push(("nobody", app.visitor()));
    for (who, visitor) in visitors {
        let elsewhere = visitor.sending("Sec-Fetch-Site", "cross-site").sending("Origin", "https://evil.example");
        for stop in &stops {
            let page = elsewhere.post(&stop.path, &[("csrf_token", "x")]).await;
            if page.status != 403 {
                complaints.push(format!("{} ({}) answers {} to {who} from elsewhere", stop.route, stop.path, page.status));
            }
        }
    }
    assert_none(&complaints);
    assert_same(&before, &counts(&app).await);
}

#[tokio::test]
async fn a_form_without_the_persons_token_changes_nothing() {
    let app = TestApp::demonstration().await;
    let stops: Vec<_> = stops(&app).await.into_iter().filter(|stop| stop.method == Method::Post).collect();
    let before = counts(&app).await;
    let mut complaints = Vec::new();
    for (who, visitor) in everybody(&app).await {
        for stop in stops.iter().filter(|stop| !OPEN_FORMS.contains(&stop.route.as_str())) {
            for token in ["", "x"] {
                let page = visitor.post(&stop.path, &[("csrf_token", token), ("text", "Hei"), ("reason", "Hei")]).await;
                if !matches!(page.status, 403 | 404) {
                    complaints.push(format!("{} ({}) answers {} to {who} without a token", stop.route, stop.path, page.status));
                }
            }
        }
    }
    assert_none(&complaints);
    assert_same(&before, &counts(&app).await);
}

#[tokio::test]
async fn reading_changes_nothing() {
    let app = TestApp::demonstration().await;
    let stops: Vec<_> = stops(&app).await.into_iter().filter(|stop| stop.method == Method::Get).collect();
    let visitors = everybody(&app).await;
    let before = counts(&app).await;
    let mut complaints = Vec::new();
    for (who, visitor) in visitors {
        for stop in &stops {
            let page = visitor.get(&stop.path).await;
            if page.status >= 500 {
                complaints.push(format!("{} ({}) answers {} to {who}", stop.route, stop.path, page.status));
            }
        }
    }
    assert_none(&complaints);
    assert_same(&before, &counts(&app).await);
}

#[tokio::test]
async fn whatever_is_typed_into_an_open_form_is_no_fault_of_ours() {
    let app = TestApp::demonstration().await;
    let mut complaints = Vec::new();
    for stop in stops(&app).await.into_iter().filter(|stop| OPEN_FORMS.contains(&stop.route.as_str())) {
        let page = app.get(&stop.path).await;
        let form = "main form[method=post]";
        if page.status != 200 || !page.has(form) {
            continue;
        }
        let (action, values) = page.form(form);
        for typed in
            ["\0", "a\0b@example.fi", "\u{202e}\u{feff}\u{1f4a3}", "';--", "%00%ff", "-1", "99999999999999999999", &"ä".repeat(9000)]
        {
            let sent: Vec<(&str, &str)> =
                values.iter().map(|(name, value)| (name.as_str(), if name == "csrf_token" { value.as_str() } else { typed })).collect();
            let answer = app.post(&action, &sent).await;
            if answer.status >= 500 {
                let short: String = typed.chars().take(20).collect();
                complaints.push(format!("{} answers {} to {short:?}", stop.route, answer.status));
            }
        }
    }
    assert_none(&complaints);
}

fn assert_same(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) {
    let changed: Vec<&String> = before.iter().filter(|(what, many)| after.get(*what) != Some(*many)).map(|(what, _)| what).collect();
    assert!(changed.is_empty(), "changed: {changed:?}");
}

/// How many rows each table has, but those that note who came: sessions and the access log.
async fn counts(app: &TestApp) -> BTreeMap<String, String> {
    let names = if on_postgres() {
        "select table_name::text from information_schema.tables where table_schema = 'public'"
    } else {
        "select name from sqlite_master where type = 'table'"
    };
    let mut counts = BTreeMap::new();
    for table in app.ask(names).await {
        if !["sessions", "access_log", "sqlite_sequence"].contains(&table.as_str()) {
            let count = app.ask(&format!("select count(*) from {table}")).await.remove(0);
            counts.insert(table, count);
        }
    }
    let stages = app.ask("select stage from feedback order by id").await;
    let versions = app.ask("select version from feedback order by id").await;
    counts.insert("stages of feedback".to_owned(), stages.concat());
    counts.insert("versions of feedback".to_owned(), versions.join(","));
    counts
}
