//! What an angry or careless sender sends: never a fault, nothing active, nothing lost.

use crate::support::{Page, TestApp};

async fn send(app: &TestApp, text: &str) -> Page {
    let form = app.get("/fi/pohjanmaa/give/unknown").await;
    let sent = app.submit(&form, "#give", &[("text", text), ("identifiers", "asked")]).await;
    assert!(sent.status < 500, "{} for {text:?}", sent.status);
    sent
}

#[tokio::test]
async fn no_naughty_string_is_a_fault_or_active() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/naughty-strings.json");
    let Ok(text) = std::fs::read_to_string(&file) else {
        println!("skipped: {} is not there", file.display());
        return;
    };
    let strings: Vec<String> = serde_json::from_str(&text).expect("a list of strings");
    assert!(strings.len() > 400);
    let app = TestApp::start_with(|figment| figment.merge(("rate_submissions", 100_000))).await;
    app.open_county("pohjanmaa").await;
    let clean = app.get("/fi/pohjanmaa/give/unknown").await;
    let elements = clean.count("*");
    for naughty in &strings {
        let form = app.get("/fi/pohjanmaa/give/unknown").await;
        // A wrong address brings the text back into a page.
        let back = app.submit(&form, "#give", &[("text", naughty), ("answer_wanted", "email"), ("email", naughty)]).await;
        assert!(matches!(back.status, 422 | 303), "{} for {naughty:?}", back.status);
        if back.status == 422 {
            let added = back.count("*") - elements;
            assert!(added < 20, "{added} new elements for {naughty:?}");
            assert_eq!(back.count("script"), 1, "{naughty:?}");
        }
        send(&app, naughty).await;
    }
}

#[tokio::test]
async fn control_characters_and_broken_text_are_alike_on_both_databases() {
    let app = TestApp::start().await;
    app.open_county("pohjanmaa").await;
    assert_eq!(send(&app, "nolla\0merkki\u{202e}käännetty\u{7}").await.status, 303);
    assert_eq!(app.ask("select text from feedback").await, ["nollamerkkikäännetty"]);
    let form = app.get("/fi/pohjanmaa/give/unknown").await;
    let token = form.form_token();
    let visitor = app.visitor();
    let encoded = visitor
        .post_raw("/fi/pohjanmaa/give/unknown", "application/x-www-form-urlencoded", format!("csrf_token={token}&text=rikki%ff%fe"))
        .await;
    assert_eq!(encoded.status, 303);
    let mut raw = format!("csrf_token={token}&text=rikki").into_bytes();
    raw.extend([0xff, 0xfe]);
    let raw = visitor.post_raw("/fi/pohjanmaa/give/unknown", "application/x-www-form-urlencoded", raw).await;
    assert!((400..500).contains(&raw.status), "{}", raw.status);
    assert_eq!(raw.attribute("html", "lang").as_deref(), Some("fi"));
}

#[tokio::test]
async fn every_field_twice_unknown_fields_and_thousands_of_them() {
    let app = TestApp::start().await;
    app.open_county("pohjanmaa").await;
    let form = app.get("/fi/pohjanmaa/give/unknown").await;
    let token = form.form_token();
    let twice =
        [("csrf_token", token.as_str()), ("text", "eka"), ("text", "toka"), ("stage", "closed"), ("team_id", "1"), ("is_admin", "true")];
    assert_eq!(app.post("/fi/pohjanmaa/give/unknown", &twice).await.status, 303);
    assert_eq!(app.ask("select text from feedback").await, ["eka"]);
    assert_eq!(app.ask("select stage from feedback").await, ["received"]);
    let many: String = (0..5000).map(|n| format!("f{n}=x&")).collect();
    let visitor = app.visitor();
    let page = visitor.post_raw("/fi/pohjanmaa/give/unknown", "application/x-www-form-urlencoded", format!("{many}text=lopussa")).await;
    assert!((400..500).contains(&page.status), "{}", page.status);
    let method = visitor.post_raw("/fi/pohjanmaa/give/unknown", "application/x-www-form-urlencoded", "_method=DELETE&text=x").await;
    assert!((400..500).contains(&method.status), "{}", method.status);
    let odd = visitor.post_raw("/fi/pohjanmaa/give/unknown", "text/plain", "text=x").await;
    assert!((400..500).contains(&odd.status), "{}", odd.status);
}
