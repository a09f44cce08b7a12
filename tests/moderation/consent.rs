//! The giver allows it, on the form or later by code, and takes it back.

use super::{Scene, form};
use crate::support::{Page, TestApp, Visitor};

/// Gives feedback on the form; returns the code.
async fn give(app: &TestApp, fields: &[(&str, &str)]) -> String {
    let page = app.get("/fi/pohjanmaa/give/hammashoitola").await;
    let visitor = app.visitor();
    let done = visitor.submit(&page, "#give", fields).await;
    assert_eq!(done.status, 303, "{}", done.text("main"));
    visitor.follow(&done).await.text("code")
}

async fn open(app: &TestApp, code: &str) -> (Visitor, Page) {
    let visitor = app.visitor();
    let page = visitor.get("/fi/pohjanmaa/follow").await;
    let done = visitor.submit(&page, "main form", &[("code", code)]).await;
    let page = visitor.follow(&done).await;
    (visitor, page)
}

#[tokio::test]
async fn nothing_is_allowed_unless_it_is_ticked() {
    let scene = Scene::set().await;
    let page = scene.app.get("/sv/pohjanmaa/give/hammashoitola").await;
    assert!(page.has("input[type=checkbox][name=may_show]") && !page.has("input[name=may_show][checked]"));
    assert_eq!(page.links("#give a[href$='/voices/principles']"), ["/sv/pohjanmaa/voices/principles"]);
    assert_eq!(scene.app.get("/sv/pohjanmaa/voices/principles").await.status, 200);
    give(&scene.app, &[("text", "Ei lupaa")]).await;
    give(&scene.app, &[("text", "Outo arvo"), ("may_show", "1")]).await;
    give(&scene.app, &[("text", "Lupa"), ("may_show", "yes")]).await;
    give(&scene.app, &[("nps", "9"), ("may_show", "yes")]).await;
    assert_eq!(scene.app.ask("select text from feedback where may_show").await, ["Lupa"], "only a tick allows, and only words are shown");
    assert!(page.bytes.len() < 60_000, "{} bytes", page.bytes.len());
}

#[tokio::test]
async fn the_tick_survives_a_refusal_and_the_language_switch() {
    let scene = Scene::set().await;
    let page = scene.app.get("/fi/pohjanmaa/give/hammashoitola").await;
    let wrong = [("text", "Hei"), ("may_show", "yes"), ("answer_wanted", "email"), ("email", "nobody")];
    let back = scene.app.submit(&page, "#give", &wrong).await;
    assert_eq!((back.status, back.has("input[name=may_show][checked]")), (422, true));
    let (_, mut values) = back.form("#give");
    values.push(("step".to_owned(), "language".to_owned()));
    let fields: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let swedish = scene.app.post("/sv/pohjanmaa/give/hammashoitola", &fields).await;
    assert_eq!((swedish.status, swedish.has("input[name=may_show][checked]")), (200, true));
}

#[tokio::test]
async fn by_code_it_is_allowed_and_taken_back() {
    let scene = Scene::set().await;
    let code = give(&scene.app, &[("text", "Jono oli pitkä"), ("answer_wanted", "code")]).await;
    let (giver, page) = open(&scene.app, &code).await;
    assert!(page.text("#showing").contains("ei näytetä muille"), "{}", page.text("#showing"));
    let done = giver.submit(&page, &form("showing"), &[]).await;
    assert_eq!(done.location().as_deref(), Some("/fi/pohjanmaa/follow#showing"));
    assert_eq!(scene.app.ask("select text from feedback where may_show").await, ["Jono oli pitkä"]);
    let page = giver.follow(&done).await;
    assert!(page.text("#showing").contains("Olet antanut luvan") && page.text("main").contains("Annoit luvan julkaista palautteesi"));
    let done = giver.submit(&page, &form("showing"), &[]).await;
    assert_eq!(giver.follow(&done).await.text("#showing button"), "Anna lupa näyttää");
    assert!(scene.app.ask("select text from feedback where may_show").await.is_empty());
    let kinds = scene.app.ask("select kind from events where kind = 'showing-allowed'").await;
    assert_eq!(kinds.len(), 2);
    let foreign = giver.post("/fi/pohjanmaa/follow/showing", &[("csrf_token", "x"), ("allow", "yes")]).await;
    assert_eq!(foreign.status, 403);
    let nobody = scene.app.visitor().post("/fi/pohjanmaa/follow/showing", &[("allow", "yes")]).await;
    assert_eq!((nobody.status, scene.app.ask("select id from feedback where may_show").await.len()), (303, 0));
}

#[tokio::test]
async fn taking_it_back_hides_at_once_and_its_giver_sees_everything() {
    let scene = Scene::set().await;
    let code = give(&scene.app, &[("text", "Hoitaja Maija auttoi"), ("may_show", "yes"), ("answer_wanted", "code")]).await;
    let reference = scene.app.ask("select reference from feedback").await.remove(0);
    let id = scene.app.ask("select id from feedback").await.remove(0).parse().unwrap();
    let received = asko::intake::Received { feedback_id: id, reference, team_id: 0, due_at: 0, masked: 0, urgent: false };
    scene.answer(&received, "Kiitos!").await;
    scene.redacts(&received, "Maija").await;
    let address = scene.publishes(&received).await;
    assert_eq!(scene.app.get(&address).await.status, 200);
    let (giver, page) = open(&scene.app, &code).await;
    assert_eq!(page.links("#showing p a").first(), Some(&address));
    assert!(page.text("main").contains("Palautteesi julkaistiin") && page.text("main").contains("Hoitaja Maija auttoi"));
    let done = giver.submit(&page, &form("showing"), &[]).await;
    assert_eq!(scene.app.get(&address).await.status, 410);
    assert!(!scene.app.get("/fi/pohjanmaa/voices").await.text("main").contains("auttoi"));
    assert!(giver.follow(&done).await.text("main").contains("Palautteesi poistettiin julkisista"));
    let versions = scene.mona.get(&Scene::page(&received)).await;
    assert!(
        versions.text("main").contains("Palautteen antaja perui luvan") && !versions.has(&form("redact")),
        "nothing can be done with it"
    );
    let preview = scene.mona.get(&format!("{}/preview", Scene::page(&received))).await;
    assert_eq!(preview.status, 409);
    // Allowed again it waits for a person again.
    let page = giver.follow(&done).await;
    giver.submit(&page, &form("showing"), &[]).await;
    assert_eq!(scene.app.get(&address).await.status, 410);
    assert!(scene.mona.get("/fi/pohjanmaa/moderation").await.text("main").contains("Hoitaja Maija"));
}

#[tokio::test]
async fn what_was_imported_can_never_be_shown() {
    let scene = Scene::set().await;
    let received = scene
        .feedback(|submission| {
            submission.channel = asko::feedback::Channel::Import;
            submission.text = "Tuotu teksti".to_owned();
        })
        .await;
    scene.close(&received).await;
    assert!(!scene.mona.get("/fi/pohjanmaa/moderation").await.text("main").contains("Tuotu"));
    let page = scene.mona.get(&Scene::page(&received)).await;
    assert!(!page.text("main").contains("Tuotu") && !page.has(&form("redact")));
}
