//! What every answer has, whatever its status; and answers that no route has words for.

use asko::access::Role;

use crate::support::{PASSWORD, Page, TestApp};

fn assert_headers(page: &Page) {
    let policy = page.header("Content-Security-Policy").unwrap_or_else(|| panic!("{} {}: no policy", page.status, page.path));
    for part in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'", "script-src 'self'"] {
        assert!(policy.contains(part), "{} {part}", page.status);
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    for (name, value) in [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "same-origin"), ("X-Frame-Options", "DENY")] {
        assert_eq!(page.header(name), Some(value), "{} {name}", page.status);
    }
    assert_eq!(page.header("Cache-Control"), Some("no-store"), "{}", page.status);
    assert_eq!(page.header("Server"), None);
    assert_eq!(page.headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("Content-Security-Policy")).count(), 1);
}

fn assert_way_forward(page: &Page, lang: &str) {
    assert_eq!(page.attribute("html", "lang").as_deref(), Some(lang), "{}", page.status);
    assert_eq!(page.count("h1"), 1, "{}", page.status);
    assert!(!page.text("h1").is_empty() && page.has("main a"), "{}: {}", page.status, page.text("main"));
    assert!(!page.html.contains("Rocket"), "{}", page.status);
}

#[tokio::test]
async fn every_status_has_the_same_headers() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.account(Some(&county), "eva@pohjanmaa.example", &[Role::Handler], &[]).await;
    let form = app.get("/fi/sign-in").await;
    let answers = [
        (200, form.clone()),
        (303, app.submit(&form, "main form", &[("email", "eva@pohjanmaa.example"), ("password", PASSWORD)]).await),
        (303, app.visitor().get("/fi/sign-in/").await),
        (404, app.get("/fi/nowhere/at/all").await),
        (403, app.visitor().sending("Sec-Fetch-Site", "cross-site").post("/fi/sign-in", &[]).await),
        (413, app.post("/fi/sign-in", &[("email", &"a".repeat(300 * 1024))]).await),
        (422, app.post("/fi/sign-in", &[]).await),
    ];
    for (status, answer) in answers {
        if answer.path == "/fi/sign-in/" {
            // Whatever Rocket makes of the slash, the headers are there.
            assert_headers(&answer);
            continue;
        }
        assert_eq!(answer.status, status, "{}", answer.path);
        assert_headers(&answer);
    }
}

#[tokio::test]
async fn behind_tls_browsers_are_told_to_stay_there() {
    let plain = TestApp::start().await;
    assert_eq!(plain.get("/fi/sign-in").await.header("Strict-Transport-Security"), None);
    let secure = TestApp::start_with(|figment| figment.merge(("public_url", "https://palaute.example"))).await;
    let header = secure.get("/fi/nowhere").await.header("Strict-Transport-Security").map(str::to_owned);
    assert!(header.is_some_and(|value| value.starts_with("max-age=63072000")));
}

#[tokio::test]
async fn what_is_not_there_is_said_in_the_language_of_the_address() {
    let app = TestApp::start().await;
    for (path, lang) in [
        ("/fi/nowhere/at/all", "fi"),
        ("/sv/nowhere/at/all", "sv"),
        ("/en/nowhere/at/all", "en"),
        ("/nowhere/at/all", "fi"),
        ("/xx/pohjanmaa", "fi"),
        ("/fi/%00", "fi"),
        ("/sv/pohjanmaa/give/%00", "sv"),
        ("/fi/sign-in?next=%00", "fi"),
        ("/fi/%FF%FE", "fi"),
        ("/fi/..%2f..%2fetc/passwd", "fi"),
    ] {
        let page = app.get(path).await;
        assert_eq!(page.status, 404, "{path}");
        assert_way_forward(&page, lang);
    }
    let page = app.get("/sv/nowhere/at/all").await;
    assert!(page.links("a[hreflang]").iter().any(|link| link == "/en/nowhere/at/all"), "the language switch stays on the page");
}

#[tokio::test]
async fn machines_get_a_problem_as_json() {
    let app = TestApp::start().await;
    for page in [app.get("/api/v1/nowhere").await, app.visitor().sending("Accept", "application/json").get("/fi/nowhere/at/all").await] {
        assert_eq!((page.status, page.header("Content-Type")), (404, Some("application/problem+json")));
        let problem: serde_json::Value = serde_json::from_str(&page.html).unwrap();
        assert_eq!((problem["status"].as_i64(), problem["type"].as_str()), (Some(404), Some("about:blank")));
        assert!(problem["title"].as_str().is_some_and(|title| !title.is_empty()));
        assert_headers(&page);
    }
}

#[tokio::test]
async fn a_body_that_is_too_large_or_broken_is_no_fault_of_ours() {
    let app = TestApp::start().await;
    let large = app.post("/sv/sign-in", &[("email", &"ä".repeat(200 * 1024))]).await;
    assert_eq!(large.status, 413);
    assert_way_forward(&large, "sv");
    let form = "application/x-www-form-urlencoded";
    let broken: [(&str, &str, &[u8]); 6] = [
        ("invalid UTF-8", form, b"csrf_token=x&email=\xff\xfe&password=\xc3\x28"),
        ("invalid UTF-8, encoded", form, b"csrf_token=x&email=%FF%FE&password=%C3%28"),
        ("broken encoding", form, b"csrf_token=%&email=%zz&=&&&"),
        ("the same field twice", form, b"email=a&email=b"),
        ("no form at all", "text/plain", b"hello"),
        ("a multipart form without a boundary", "multipart/form-data", b"hello"),
    ];
    for (what, content_type, body) in broken {
        let page = app.visitor().post_raw("/fi/sign-in", content_type, body).await;
        assert!((400..500).contains(&page.status), "{what}: {}", page.status);
        assert_way_forward_or_form(&page);
        assert_headers(&page);
    }
}

fn assert_way_forward_or_form(page: &Page) {
    assert_eq!((page.attribute("html", "lang").as_deref(), page.count("h1")), (Some("fi"), 1), "{}: {}", page.status, page.html);
}

#[tokio::test]
async fn a_forwarded_address_is_believed_only_from_a_trusted_proxy() {
    let wrong = [("email", "x@y.example"), ("password", "wrong")];
    let stranger = TestApp::start_with(|figment| figment.merge(("rate_sign_ins", 2))).await;
    let mut statuses = Vec::new();
    for n in 1..=3 {
        let visitor = stranger.visitor().sending("X-Forwarded-For", &format!("192.0.2.{n}"));
        let page = visitor.get("/fi/sign-in").await;
        statuses.push(visitor.submit(&page, "main form", &wrong).await.status);
    }
    assert_eq!(statuses, [422, 422, 429], "saying another address helps nobody");

    let behind =
        |figment: rocket::figment::Figment| figment.merge(("rate_sign_ins", 2)).merge(("trusted_proxies", ["127.0.0.1", "10.0.0.1"]));
    let app = TestApp::start_with(behind).await;
    let mut statuses = Vec::new();
    // What the client wrote itself stands first and does not count; the second proxy is trusted too.
    for forwarded in ["198.51.100.1, 192.0.2.1", "198.51.100.2, 192.0.2.1, 10.0.0.1", "198.51.100.3, 192.0.2.1", "192.0.2.2"] {
        let visitor = app.visitor().sending("X-Forwarded-For", forwarded);
        let page = visitor.get("/fi/sign-in").await;
        statuses.push(visitor.submit(&page, "main form", &wrong).await.status);
    }
    assert_eq!(statuses, [422, 422, 429, 422]);
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let app = TestApp::start().await;
    let (get, head) = (app.get("/fi/sign-in").await, app.visitor().head("/fi/sign-in").await);
    assert_eq!((head.status, head.bytes.len()), (200, 0));
    assert_eq!(head.header("Content-Type"), get.header("Content-Type"));
    assert_headers(&head);
    assert_eq!(app.visitor().head("/fi/nowhere/at/all").await.status, 404);
}
