//! With the code one reads, writes back and leaves; without it nothing is there.

use asko::access::Role;
use asko::platform::clock::{DAY, MINUTE};

use crate::support::{Page, TestApp, Visitor};

/// Gives feedback that wants an answer; returns the code.
pub async fn give(app: &TestApp, lang: &str, text: &str) -> String {
    let form = app.get(&format!("/{lang}/pohjanmaa/give/unknown")).await;
    let visitor = app.visitor();
    let done = visitor.submit(&form, "#give", &[("text", text), ("answer_wanted", "code")]).await;
    visitor.follow(&done).await.text("code")
}

pub async fn open(visitor: &Visitor, lang: &str, code: &str) -> Page {
    let form = visitor.get(&format!("/{lang}/pohjanmaa/follow")).await;
    visitor.submit(&form, "main form", &[("code", code)]).await
}

#[tokio::test]
async fn the_code_opens_its_feedback_however_it_is_typed() {
    let app = TestApp::start().await;
    app.open_county("pohjanmaa").await;
    let code = give(&app, "sv", "Jag väntar på svar").await;
    for typed in [code.clone(), code.to_lowercase().replace('-', " "), code.replace('-', "").replace('0', "O").replace('1', "l")] {
        let visitor = app.visitor();
        let done = open(&visitor, "sv", &typed).await;
        assert_eq!((done.status, done.location().as_deref()), (303, Some("/sv/pohjanmaa/follow")), "{typed}");
        let status = visitor.follow(&done).await;
        assert!(status.text("main").contains("Jag väntar på svar"));
        assert!(status.text("main").contains("29.6.2026"), "the promised day: {}", status.text("main"));
        assert!(!status.html.contains(&code), "the code is not shown again");
    }
}

#[tokio::test]
async fn wrong_codes_are_told_and_counted() {
    let app = TestApp::start_with(|figment| figment.merge(("rate_codes", 3))).await;
    app.open_county("pohjanmaa").await;
    app.open_county("pirkanmaa").await;
    let code = give(&app, "fi", "Salainen").await;
    let elsewhere = app.visitor().at("198.51.100.9");
    let form = elsewhere.get("/fi/pirkanmaa/follow").await;
    let other_county = elsewhere.submit(&form, "main form", &[("code", &code)]).await;
    assert_eq!(other_county.status, 422, "another county does not have it");

    let guesser = app.visitor().at("198.51.100.1");
    assert_eq!(open(&guesser, "fi", "").await.status, 422);
    for typed in ["ABCD", "0000-0000-0000-0000-1", "ÄÄÄÄ-0000-0000-0000-0"] {
        let back = open(&guesser, "fi", typed).await;
        assert_eq!((back.status, back.attribute("#code", "value").as_deref()), (422, Some(typed)));
    }
    assert_eq!(open(&guesser, "fi", &code).await.status, 429, "even the right one waits");
    assert_eq!(open(&app.visitor().at("198.51.100.2"), "fi", &code).await.status, 303);
    app.advance(10 * MINUTE);
    assert_eq!(open(&guesser, "fi", &code).await.status, 303);
}

#[tokio::test]
async fn a_reply_reaches_the_team_masked_and_opens_what_was_closed() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let team = app.team(&county, "vastaanotto").await;
    app.rule(&county, &team, |_| {}).await;
    let code = give(&app, "fi", "Ensimmäinen").await;
    app.tell("update feedback set stage = 'closed', closed_at = 1").await;
    let visitor = app.visitor();
    let status = {
        let done = open(&visitor, "fi", &code).await;
        visitor.follow(&done).await
    };
    let empty = visitor.submit(&status, "form[action$='/follow/reply']", &[]).await;
    assert_eq!((empty.status, empty.has("#reply-error")), (422, true));
    let long = "x".repeat(5001);
    let too_long = visitor.submit(&status, "form[action$='/follow/reply']", &[("reply", &long)]).await;
    assert_eq!((too_long.status, too_long.text("#reply").len()), (422, 5001));
    let sent = visitor.submit(&status, "form[action$='/follow/reply']", &[("reply", "Soita 040 123 4567")]).await;
    assert_eq!(sent.status, 303);
    let page = visitor.follow(&sent).await;
    assert!(page.text(".message--giver").contains("Ensimmäinen") && page.text("main").contains("Soita [***]"));
    assert_eq!(app.ask("select stage from feedback").await, ["in-handling"]);
    assert_eq!(app.ask("select coalesce(closed_at, 0) from feedback").await, ["0"]);
    assert!(app.mails().await.iter().any(|mail| mail.kind == "giver-replied"));
    let wrong = visitor.post("/fi/pohjanmaa/follow/reply", &[("csrf_token", "x"), ("reply", "y")]).await;
    assert_eq!(wrong.status, 403);
}

#[tokio::test]
async fn leaving_ends_it_and_so_does_time() {
    let app = TestApp::start().await;
    app.open_county("pohjanmaa").await;
    let code = give(&app, "fi", "Yhteinen laite").await;
    let visitor = app.visitor();
    open(&visitor, "fi", &code).await;
    assert!(visitor.get("/fi/pohjanmaa/follow").await.text("main").contains("Yhteinen laite"));
    assert!(!visitor.get("/fi/pirkanmaa/follow").await.text("main").contains("Yhteinen laite"));
    visitor.post("/fi/pohjanmaa/follow/leave", &[]).await;
    assert!(visitor.get("/fi/pohjanmaa/follow").await.has("#code"));
    open(&visitor, "fi", &code).await;
    app.advance(31 * MINUTE);
    assert!(visitor.get("/fi/pohjanmaa/follow").await.has("#code"), "a forgotten session ends");
    assert_eq!(visitor.post("/fi/pohjanmaa/follow/reply", &[("reply", "x")]).await.status, 303);
}

#[tokio::test]
async fn a_late_promise_is_admitted_and_notes_stay_inside() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let account = app.account(Some(&county), "eva@pohjanmaa.example", &[Role::Lead], &[]).await;
    let code = give(&app, "fi", "Odotan").await;
    app.tell(&format!("insert into notes (feedback_id, at, account_id, text) select id, 1, {account}, 'SISÄINEN' from feedback")).await;
    app.advance(20 * DAY);
    let visitor = app.visitor();
    let done = open(&visitor, "fi", &code).await;
    let page = visitor.follow(&done).await;
    assert!(page.text("main").contains("olemme pahoillamme"));
    assert!(!page.html.contains("SISÄINEN"));
}
