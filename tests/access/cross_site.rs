//! Forms from elsewhere are refused before anybody looks at who sends them.

use asko::access::Role;

use crate::support::{PASSWORD, Page, TestApp, Visitor};

const EVA: &str = "eva@pohjanmaa.example";

async fn with_eva() -> TestApp {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.account(Some(&county), EVA, &[Role::Handler], &[]).await;
    app
}

async fn sign_in(visitor: &Visitor) -> Page {
    let page = visitor.get("/sv/sign-in").await;
    visitor.submit(&page, "main form", &[("email", EVA), ("password", PASSWORD)]).await
}

#[tokio::test]
async fn forms_from_elsewhere_are_refused_with_a_page() {
    let app = with_eva().await;
    for (site, origin) in [
        ("cross-site", "https://evil.example"),
        ("same-site", "https://other.asko.test"),
        ("cross-site", ""),
        ("", "https://evil.example"),
        ("", "https://asko.test.evil.example"),
        ("", "null"),
    ] {
        let visitor = app.visitor().sending("Sec-Fetch-Site", site).sending("Origin", origin);
        let refused = sign_in(&visitor).await;
        assert_eq!((refused.status, refused.header("Set-Cookie")), (403, None), "{site} {origin}");
        assert_eq!(refused.attribute("html", "lang").as_deref(), Some("sv"));
        assert_eq!(refused.text("h1"), asko_locales::Lang::Sv.t("error-foreign-title"));
    }
}

#[tokio::test]
async fn forms_from_our_own_pages_are_taken() {
    let app = with_eva().await;
    for (site, origin) in [("same-origin", "null"), ("none", ""), ("", "https://asko.test"), ("", "https://ASKO.test"), ("", "")] {
        let visitor = app.visitor().sending("Sec-Fetch-Site", site).sending("Origin", origin);
        assert_eq!(sign_in(&visitor).await.status, 303, "{site} {origin}");
    }
}

#[tokio::test]
async fn a_link_from_elsewhere_still_opens_a_page() {
    let app = with_eva().await;
    let visitor = app.visitor().sending("Sec-Fetch-Site", "cross-site");
    assert_eq!(visitor.get("/fi/sign-in").await.status, 200);
}
