//! Deciding that nothing changes.

use super::Scene;

const WORDS: &str = "Laki määrää maksun, emme voi alentaa sitä.";

#[tokio::test]
async fn a_decision_is_an_answer_with_its_reason() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    let case = scene.url(&format!("/cases/{}", received.reference));
    let page = scene.eva.get(&format!("{case}/decide")).await;
    assert_eq!(page.count("input[name=reason]"), 6);
    assert!(page.text("#words-hint").contains("Palautteen antaja lukee perustelun"));
    let done = scene.eva.submit(&page, "main form", &[("reason", "law"), ("words", WORDS)]).await;
    assert_eq!((done.status, done.location()), (303, Some(case.clone())));
    assert_eq!(scene.timeline(&received).await, ["received", "routed", "nothing-changes"]);
    assert_eq!(scene.app.ask("select reason from decisions").await, ["law"]);
    assert_eq!(scene.app.ask("select words from decisions").await, [WORDS]);
    assert_eq!(scene.app.ask("select stage from feedback").await, ["answered"]);
    let mails = scene.app.mails().await;
    let told: Vec<_> = mails.iter().filter(|mail| mail.kind == "answer-ready").collect();
    assert_eq!(told.len(), 1);
    assert!(!told[0].data.contains("maksun"));
    assert!(scene.eva.get(&format!("{case}/decide")).await.text("main ul").contains(WORDS), "the next reader sees it");
}

#[tokio::test]
async fn what_is_closed_stays_closed() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    scene.app.tell("update feedback set stage = 'closed', closed_at = 1, answered_at = 1").await;
    let page = scene.eva.get(&scene.url(&format!("/cases/{}/decide", received.reference))).await;
    assert_eq!(scene.eva.submit(&page, "main form", &[("reason", "law"), ("words", WORDS)]).await.status, 303);
    assert_eq!(scene.app.ask("select stage from feedback").await, ["closed"]);
    assert_eq!(scene.app.ask("select answered_at from feedback").await, ["1"]);
}

#[tokio::test]
async fn a_no_without_reason_or_words_is_refused_and_kept() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let page = scene.eva.get(&scene.url(&format!("/cases/{}/decide", received.reference))).await;
    let refused = scene.eva.submit(&page, "main form", &[("words", "Ei käy.")]).await;
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#reason".to_owned(), "#words".to_owned()]));
    assert_eq!(refused.text("textarea[name=words]"), "Ei käy.");
    assert_eq!(scene.app.ask("select count(*) from decisions").await, ["0"]);
}

#[tokio::test]
async fn somebody_who_was_overtaken_keeps_the_text() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let url = scene.url(&format!("/cases/{}/decide", received.reference));
    let (hers, his) = (scene.eva.get(&url).await, scene.eva.get(&url).await);
    assert_eq!(scene.eva.submit(&hers, "main form", &[("reason", "law"), ("words", WORDS)]).await.status, 303);
    let conflict = scene.eva.submit(&his, "main form", &[("reason", "money"), ("words", "Rahaa ei ole tänä vuonna.")]).await;
    assert_eq!(conflict.status, 409);
    assert_eq!(conflict.text("textarea[name=words]"), "Rahaa ei ole tänä vuonna.");
    assert!(conflict.has("input[name=reason][value=money][checked]"));
    assert!(conflict.text("main ul").contains(WORDS), "what the other decided");
    assert_eq!(scene.app.ask("select count(*) from decisions").await, ["1"]);
    assert_eq!(scene.eva.submit(&conflict, "main form", &[]).await.status, 303);
    assert_eq!(scene.app.ask("select count(*) from decisions").await, ["2"]);
}
