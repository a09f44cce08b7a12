//! The catalogue of open data: everything that it names is there.

use crate::support::TestApp;

#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_catalogue_names_is_there() {
    let app = TestApp::demonstration().await;
    asko::reports::closing::close_all(&app.app).await.unwrap();
    let turtle = app.get("/sv/pohjanmaa/catalogue.ttl").await;
    assert_eq!((turtle.status, turtle.header("content-type")), (200, Some("text/turtle; charset=utf-8")));
    let linked = app.get("/fi/pohjanmaa/catalogue.jsonld").await;
    assert_eq!((linked.status, linked.header("content-type")), (200, Some("application/ld+json")));
    assert!(linked.html.contains("dcat") && turtle.html.contains("Respons") || turtle.html.contains("respons"), "{}", turtle.html);
    let base = app.app.settings.base_url();
    let mut files: Vec<&str> = turtle.html.split(['<', '>']).filter(|text| text.starts_with(base.trim_end_matches('/'))).collect();
    files.retain(|url| [".csv", ".json"].iter().any(|ending| url.ends_with(ending)));
    files.sort_unstable();
    files.dedup();
    assert!(files.len() > 40, "{files:?}");
    // One of each period and language is opened: they are made by the same code.
    for url in files.iter().step_by(9) {
        let page = app.get(url.trim_start_matches(base.trim_end_matches('/'))).await;
        assert_eq!(page.status, 200, "{url}");
    }
}
