//! Sessions live on the server: they end there, by time or by signing out.

use asko::access::Role;
use asko::platform::clock::{HOUR, MINUTE};

use crate::support::{TestApp, Visitor};

const EVA: &str = "eva@pohjanmaa.example";

async fn with_eva() -> (TestApp, Visitor) {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.account(Some(&county), EVA, &[Role::Handler], &[]).await;
    let eva = app.as_staff(EVA).await;
    (app, eva)
}

/// The sign-in page sends on who is signed in already.
async fn is_in(visitor: &Visitor) -> bool {
    visitor.get("/fi/sign-in").await.status == 303
}

#[tokio::test]
async fn an_hour_without_a_visit_ends_it() {
    let (app, eva) = with_eva().await;
    app.advance(59 * MINUTE);
    assert!(is_in(&eva).await);
    app.advance(59 * MINUTE);
    assert!(is_in(&eva).await, "the last visit counts");
    app.advance(HOUR);
    assert!(!is_in(&eva).await);
}

#[tokio::test]
async fn twelve_hours_end_it_in_any_case() {
    let (app, eva) = with_eva().await;
    for _ in 0..(11 * 60 + 30) / 30 {
        app.advance(30 * MINUTE);
        assert!(is_in(&eva).await);
    }
    app.advance(30 * MINUTE);
    assert!(!is_in(&eva).await);
}

#[tokio::test]
async fn signing_out_ends_it_on_the_server() {
    let (app, eva) = with_eva().await;
    let secret = eva.cookie("__Host-asko").unwrap();
    let csrf = app.ask("select csrf from sessions").await.remove(0);
    let wrong = eva.post("/fi/sign-out", &[("csrf_token", "wrong")]).await;
    assert_eq!(wrong.status, 403);
    assert!(is_in(&eva).await, "a form without the person's token does nothing");
    let done = eva.post("/fi/sign-out", &[("csrf_token", &csrf)]).await;
    assert_eq!((done.status, done.location().as_deref()), (303, Some("/fi/sign-in")));
    assert_eq!(eva.cookie("__Host-asko"), None, "the browser is told to forget it");
    let thief = app.visitor();
    thief.set_cookie("__Host-asko", &secret);
    assert!(!is_in(&thief).await, "a copy of the cookie is worth nothing");
    assert_eq!(app.ask("select count(*) from sessions").await, ["0"]);
}

#[tokio::test]
async fn signing_in_again_ends_the_session_before_and_no_cookie_from_outside_is_taken() {
    let (app, eva) = with_eva().await;
    let before = eva.cookie("__Host-asko").unwrap();
    let page = app.visitor().get("/fi/sign-in").await;
    let fields = [("email", EVA), ("password", crate::support::PASSWORD)];
    assert_eq!(eva.submit(&page, "main form", &fields).await.status, 303);
    assert_ne!(eva.cookie("__Host-asko").unwrap(), before);
    let old = app.visitor();
    old.set_cookie("__Host-asko", &before);
    assert!(!is_in(&old).await);

    let planted = app.visitor();
    planted.set_cookie("__Host-asko", "planted");
    let page = planted.get("/fi/sign-in").await;
    assert_eq!(planted.submit(&page, "main form", &fields).await.status, 303);
    assert_ne!(planted.cookie("__Host-asko").as_deref(), Some("planted"));
}

#[tokio::test]
async fn the_database_does_not_hold_what_the_cookie_holds() {
    let (app, eva) = with_eva().await;
    let secret = eva.cookie("__Host-asko").unwrap();
    assert_ne!(app.ask("select csrf from sessions").await.remove(0), secret);
    let column = if crate::support::databases::on_postgres() { "encode(token_hash, 'hex')" } else { "hex(token_hash)" };
    let kept = app.ask(&format!("select {column} from sessions")).await;
    let plain: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    assert_ne!(kept[0].to_lowercase(), plain);
    assert_eq!(kept[0].len(), 64);
}
