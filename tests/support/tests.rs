//! The support itself.

use asko::access::Role;
use asko::platform::clock::MINUTE;
use asko::routing::store::rules_of;

use super::{NOW, TestApp};

#[tokio::test]
async fn each_test_has_a_program_with_a_county_a_team_and_feedback() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let (first, second) = (app.team(&county, "poliklinikat").await, app.team(&county, "laskutus").await);
    let unit = app.unit(&county, "paasairaala", &["sosiaalipaivystys"]).await;
    app.rule(&county, &first, |rule| rule.unit_id = Some(unit.id)).await;
    app.rule(&county, &second, |rule| rule.words = Some("lasku".to_owned())).await;
    assert_eq!(rules_of(app.app.db.read(), county.id).await.unwrap().iter().map(|rule| rule.position).collect::<Vec<_>>(), [1, 2]);
    let here = app.feedback(&county, |submission| submission.unit = Some(unit.clone())).await;
    let there = app.feedback(&county, |submission| submission.text = "Laskussa oli virhe.".to_owned()).await;
    assert_eq!((here.team_id, there.team_id), (first.id, second.id));
    assert_eq!(app.mails().await.len(), 2);
    assert_eq!(app.send_mail().await, 2);
    assert_eq!(std::fs::read_dir(app.data_dir().join("mail")).unwrap().count(), 2);
}

#[tokio::test]
async fn visitors_have_cookies_of_their_own() {
    let app = TestApp::start().await;
    let county = app.open_county("pirkanmaa").await;
    app.account(Some(&county), "eva@pirkanmaa.example", &[Role::Handler], &[]).await;
    let eva = app.as_staff("eva@pirkanmaa.example").await;
    assert!(eva.cookie("__Host-asko").is_some());
    let somebody = app.visitor();
    assert_eq!(somebody.cookie("__Host-asko"), None);
    assert_eq!(eva.get("/fi/sign-in").await.status, 303);
    assert_eq!(somebody.get("/fi/sign-in").await.status, 200);
}

#[tokio::test]
async fn the_clock_stands_until_it_is_moved() {
    let app = TestApp::start().await;
    app.advance(MINUTE);
    assert_eq!(app.app.clock.now(), NOW + MINUTE);
}

#[tokio::test]
async fn forms_are_read_as_browsers_read_them() {
    let app = TestApp::start().await;
    let page = app.get("/sv/sign-in?next=/sv/pohjanmaa/inbox").await;
    let (action, values) = page.form("main form");
    assert_eq!(action, "/sv/sign-in");
    assert_eq!(values[0], ("csrf_token".to_owned(), page.form_token()));
    assert_eq!(values[1], ("next".to_owned(), "/sv/pohjanmaa/inbox".to_owned()));
    let refused = app.submit(&page, "main form", &[("email", "a b+ä@example.fi")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.attribute("#email", "value").as_deref(), Some("a b+ä@example.fi"));
    assert!(refused.has("a[href='#email']"), "the summary leads to the field: {:?}", refused.links("main a"));
    assert_eq!(app.post("/sv/sign-in", &[]).await.status, 422);
}
