//! Signing in: who comes in, who does not, and that the answer does not tell why.

use asko::access::Role;
use asko::platform::clock::{DAY, MINUTE};

use crate::support::{PASSWORD, Page, TestApp, Visitor};

const EVA: &str = "eva@pohjanmaa.example";

async fn with_eva() -> TestApp {
    with_eva_and(|figment| figment).await
}

async fn with_eva_and(change: impl FnOnce(rocket::figment::Figment) -> rocket::figment::Figment) -> TestApp {
    let app = TestApp::start_with(change).await;
    let county = app.open_county("pohjanmaa").await;
    app.account(Some(&county), EVA, &[Role::Handler], &[]).await;
    app
}

async fn try_with(visitor: &Visitor, email: &str, password: &str) -> Page {
    let page = visitor.get("/fi/sign-in").await;
    visitor.submit(&page, "main form", &[("email", email), ("password", password)]).await
}

#[tokio::test]
async fn the_right_password_leads_to_where_one_works() {
    let app = with_eva().await;
    let visitor = app.visitor();
    let done = try_with(&visitor, " Eva@Pohjanmaa.Example ", PASSWORD).await;
    assert_eq!((done.status, done.location().as_deref()), (303, Some("/fi/sign-in")));
    let onward = visitor.follow(&done).await;
    assert_eq!((onward.status, onward.location().as_deref()), (303, Some("/fi/pohjanmaa/inbox")));
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    let app = with_eva().await;
    let (wrong, unknown) =
        (try_with(&app.visitor(), EVA, "wrong").await, try_with(&app.visitor(), "nobody@pohjanmaa.example", "wrong").await);
    assert_eq!((wrong.status, unknown.status), (422, 422));
    assert!(wrong.has("[role=alert], .errors, .error-summary"), "{}", wrong.html);
    assert_eq!(wrong.text("main"), unknown.text("main"));
    assert_eq!(wrong.attribute("#email", "value").as_deref(), Some(EVA), "what was typed comes back");
    assert!(!wrong.html.contains("value=\"wrong\""), "the password does not");
    assert_eq!(wrong.header("Set-Cookie"), None);
}

#[tokio::test]
async fn a_disabled_account_is_unknown_at_once() {
    let app = with_eva().await;
    let eva = app.as_staff(EVA).await;
    assert_eq!(eva.get("/fi/sign-in").await.status, 303);
    app.tell("update accounts set disabled_at = 1").await;
    assert_eq!(eva.get("/fi/sign-in").await.status, 200, "signed out");
    assert_eq!(try_with(&app.visitor(), EVA, PASSWORD).await.status, 422);
}

#[tokio::test]
async fn the_cookie_stays_with_us_and_off_scripts() {
    let app = with_eva().await;
    let done = try_with(&app.visitor(), EVA, PASSWORD).await;
    let cookie = done.header("Set-Cookie").unwrap();
    let parts: Vec<&str> = cookie.split("; ").collect();
    assert!(parts[0].starts_with("__Host-asko=") && parts[0].len() > 50, "{cookie}");
    for wanted in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
        assert!(parts.contains(&wanted), "{wanted}: {cookie}");
    }
    assert!(!cookie.contains("Domain") && !cookie.contains("Max-Age") && !cookie.contains("Expires"), "{cookie}");
}

#[tokio::test]
async fn one_returns_only_to_a_page_of_ours() {
    let app = with_eva().await;
    for (next, lands) in [
        ("/sv/pohjanmaa/reports?months=12", "/sv/pohjanmaa/reports?months=12"),
        ("https://evil.example/", "/fi/sign-in"),
        ("//evil.example/fi/", "/fi/sign-in"),
        ("/\\evil.example", "/fi/sign-in"),
        ("/fi/\r\nSet-Cookie: a=b", "/fi/sign-in"),
        ("javascript:alert(1)", "/fi/sign-in"),
    ] {
        let visitor = app.visitor();
        let page = visitor.get("/fi/sign-in").await;
        let done = visitor.submit(&page, "main form", &[("email", EVA), ("password", PASSWORD), ("next", next)]).await;
        assert_eq!((done.status, done.location().as_deref()), (303, Some(lands)), "{next}");
    }
    let page = app.get("/fi/sign-in?next=https://evil.example/").await;
    assert_eq!(page.attribute("input[name=next]", "value").as_deref(), Some(""), "a foreign address does not even reach the form");
}

#[tokio::test]
async fn a_form_without_our_token_or_too_old_signs_nobody_in() {
    let app = with_eva().await;
    for token in ["", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
        let done = app.post("/fi/sign-in", &[("csrf_token", token), ("email", EVA), ("password", PASSWORD)]).await;
        assert_eq!((done.status, done.header("Set-Cookie")), (422, None), "{token}");
    }
    let page = app.get("/fi/sign-in").await;
    app.advance(DAY + MINUTE);
    let old = app.submit(&page, "main form", &[("email", EVA), ("password", PASSWORD)]).await;
    assert_eq!((old.status, old.header("Set-Cookie")), (422, None));
    let again = app.submit(&old, "main form", &[("password", PASSWORD)]).await;
    assert_eq!(again.status, 303, "the form that comes back works");
}

#[tokio::test]
async fn who_guesses_too_often_waits_and_others_do_not() {
    let app = with_eva_and(|figment| figment.merge(("rate_sign_ins", 3))).await;
    let guesser = app.visitor().at("192.0.2.7");
    for _ in 0..3 {
        assert_eq!(try_with(&guesser, EVA, "guess").await.status, 422);
    }
    let refused = try_with(&guesser, EVA, PASSWORD).await;
    assert_eq!((refused.status, refused.header("Set-Cookie")), (429, None), "even the right password");
    assert_eq!(refused.count("h1"), 1);
    assert_eq!(try_with(&app.visitor().at("192.0.2.8"), EVA, PASSWORD).await.status, 303);
    app.advance(10 * MINUTE);
    assert_eq!(try_with(&guesser, EVA, PASSWORD).await.status, 303);
}

#[tokio::test]
async fn the_page_is_there_in_every_language() {
    let app = TestApp::start().await;
    let mut titles = Vec::new();
    for lang in ["fi", "sv", "en"] {
        let page = app.get(&format!("/{lang}/sign-in")).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.attribute("html", "lang").as_deref(), Some(lang));
        titles.push(page.text("h1"));
    }
    titles.dedup();
    assert_eq!(titles.len(), 3, "{titles:?}");
}
