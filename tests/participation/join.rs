//! Saying that one is coming: nothing of the person is kept but an address, if they give one.

use super::{FORM, Scene};

#[tokio::test]
async fn somebody_is_coming_and_nothing_of_them_is_kept() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let visitor = scene.app.visitor();
    let form = visitor.get(&scene.url(&format!("/participation/{reference}/join"))).await;
    let done = visitor.submit(&form, FORM, &[("email", "")]).await;
    let page = visitor.follow(&done).await;
    assert!(page.text(".notice--good").contains("yksi ihminen lisää on tulossa"));
    // Pressed twice, or again with the browser's back: still one.
    assert_eq!(visitor.submit(&form, FORM, &[("email", "")]).await.status, 303);
    assert_eq!(scene.ask("select count(*) from activity_sign_ups").await, ["1"]);
    assert_eq!(scene.ask("select count(*) from activity_addresses").await, ["0"]);
    assert_eq!(scene.open("fi", &reference, "join", &[]).await.status, 303);
    let page = scene.eva.get(&scene.at(&reference, "")).await;
    assert!(page.text(".summary-list").contains("Ilmoittanut tulevansa2"), "{}", page.text(".summary-list"));
}

#[tokio::test]
async fn an_address_is_kept_once_with_the_language_it_came_in() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    scene.send(&reference, "/invite", &[("language", "fi"), ("addresses", "bo@example.fi")]).await;
    assert_eq!(scene.open("sv", &reference, "join", &[("email", " Bo@Example.fi ")]).await.status, 303);
    assert_eq!(scene.open("sv", &reference, "join", &[("email", "bo@example.fi")]).await.status, 303);
    assert_eq!(scene.ask("select email || ' ' || language from activity_addresses").await, ["bo@example.fi sv"]);
    assert_eq!(scene.ask("select count(*) from activity_sign_ups").await, ["1"], "the same address comes once");
    let wrong = scene.open("sv", &reference, "join", &[("email", "bo@")]).await;
    assert_eq!((wrong.status, wrong.links(".error-summary a")), (422, vec!["#email".to_owned()]));
    assert_eq!(wrong.attribute("input[name=email]", "value").as_deref(), Some("bo@"));
}

#[tokio::test]
async fn the_language_switch_keeps_what_is_typed_and_stores_nothing() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let visitor = scene.app.visitor();
    let form = visitor.get(&scene.url(&format!("/participation/{reference}/join"))).await;
    let token = form.form_token();
    let url = format!("/sv/pohjanmaa/participation/{reference}/join");
    let swedish = visitor.post(&url, &[("csrf_token", &token), ("email", "bo@ex"), ("step", "language")]).await;
    assert_eq!((swedish.status, swedish.text("h1")), (200, "Meddela att du kommer".to_owned()));
    assert_eq!(swedish.attribute("input[name=email]", "value").as_deref(), Some("bo@ex"));
    assert_eq!(scene.ask("select count(*) from activity_sign_ups").await, ["0"]);
}

#[tokio::test]
async fn old_and_foreign_forms_come_back_and_too_many_wait() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let url = scene.url(&format!("/participation/{reference}/join"));
    let form = scene.app.get(&url).await;
    let foreign = scene.app.post(&url, &[("csrf_token", "x"), ("email", "a@example.fi")]).await;
    assert_eq!((foreign.status, foreign.has(FORM)), (403, true));
    assert_eq!(foreign.attribute("input[name=email]", "value").as_deref(), Some("a@example.fi"));
    scene.app.advance(25 * 3_600_000);
    assert_eq!(scene.app.submit(&form, FORM, &[]).await.status, 422);
    assert_eq!(scene.ask("select count(*) from activity_sign_ups").await, ["0"]);
    for _ in 0..scene.app.app.settings.rate_submissions {
        scene.app.app.limits.count(
            &scene.app.app.keys,
            asko::platform::limits::Counted::Participation,
            [127, 0, 0, 1].into(),
            scene.app.app.clock.now(),
        );
    }
    assert_eq!(scene.open("fi", &reference, "join", &[]).await.status, 429);
}

#[tokio::test]
async fn once_it_has_begun_nobody_joins() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let url = scene.url(&format!("/participation/{reference}/join"));
    let form = scene.app.get(&url).await;
    scene.days_pass(33).await;
    assert_eq!(scene.app.get(&url).await.status, 409);
    assert_eq!(scene.app.submit(&form, FORM, &[]).await.status, 409);
    assert_eq!(scene.ask("select count(*) from activity_sign_ups").await, ["0"]);
}
