//! Somebody has the same experience: counted once, with nothing kept of who it was.

use asko::changes::{Progress, Stage};
use asko::platform::clock::{DAY, MINUTE};

use super::Scene;
use crate::architecture::pages::faults;

/// The form.
const FORM: &str = "#me-too form";

async fn counted(scene: &Scene) -> String {
    scene.app.ask("select count(*) from change_me_toos").await.remove(0)
}

#[tokio::test]
async fn a_press_counts_once_and_keeps_nothing_of_who_it_was() {
    let scene = Scene::in_county("pohjanmaa").await;
    scene.planned("7K3M-TEST", &[]).await;
    scene.planned("7K3M-NEXT", &[]).await;
    for (lang, button) in [("fi", "Minulla on sama kokemus"), ("sv", "Jag har samma erfarenhet"), ("en", "I have the same experience")] {
        let page = scene.app.get(&format!("/{lang}/pohjanmaa/changes/7K3M-TEST")).await;
        assert_eq!(page.text("#me-too button"), button);
    }
    let page = scene.app.get("/fi/pohjanmaa/changes/7K3M-TEST").await;
    assert!(page.text("#me-too").contains("tallennamme vain sen, että joku painoi ja milloin"), "{}", page.text("#me-too"));
    let done = scene.app.submit(&page, FORM, &[]).await;
    assert_eq!(done.location().as_deref(), Some("/fi/pohjanmaa/changes/7K3M-TEST?me_too=1#me-too"));
    assert!(done.header("Set-Cookie").is_none() && page.header("Set-Cookie").is_none());
    let twice = scene.app.submit(&page, FORM, &[]).await;
    assert_eq!(twice.status, 303, "the same form again leads to the same thanks");
    let token = page.form_token();
    let elsewhere = scene.app.post("/fi/pohjanmaa/changes/7K3M-NEXT/me-too", &[("csrf_token", &token)]).await;
    assert_eq!(elsewhere.status, 303);
    assert_eq!(counted(&scene).await, "1");
    let thanks = scene.app.get("/fi/pohjanmaa/changes/7K3M-TEST?me_too=1").await;
    assert_eq!(faults(&thanks, "fi"), Vec::<String>::new());
    assert!(thanks.text("#me-too").contains("laskimme sinut mukaan") && !thanks.has(FORM));
    let page = scene.app.get("/fi/pohjanmaa/changes/7K3M-TEST").await;
    assert!(page.text("#me-too").contains("1 muu on kertonut"), "{}", page.text("#me-too"));
    scene.app.submit(&page, FORM, &[]).await;
    assert_eq!(counted(&scene).await, "2");
}

#[tokio::test]
async fn five_presses_at_once_of_one_form_count_once() {
    let scene = Scene::in_county("pohjanmaa").await;
    scene.planned("7K3M-TEST", &[]).await;
    let page = scene.app.get("/fi/pohjanmaa/changes/7K3M-TEST").await;
    let presses = (0..5).map(|_| scene.app.submit(&page, FORM, &[]));
    for done in futures::future::join_all(presses).await {
        assert_eq!(done.status, 303);
    }
    assert_eq!(counted(&scene).await, "1");
}

#[tokio::test]
async fn it_is_limited_and_not_asked_of_what_is_given_up() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.planned("7K3M-TEST", &[]).await;
    let most = scene.app.app.settings.rate_submissions;
    let url = "/fi/pohjanmaa/changes/7K3M-TEST";
    for _ in 0..most {
        let page = scene.app.get(url).await;
        assert_eq!(scene.app.submit(&page, FORM, &[]).await.status, 303);
    }
    let page = scene.app.get(url).await;
    assert_eq!(scene.app.submit(&page, FORM, &[]).await.status, 429);
    assert_eq!(scene.app.visitor().at("198.51.100.9").submit(&page, FORM, &[]).await.status, 303);
    scene.app.advance(10 * MINUTE);
    assert_eq!(scene.app.submit(&scene.app.get(url).await, FORM, &[]).await.status, 303);
    let page = scene.app.get(url).await;
    assert_eq!(scene.app.submit(&page, FORM, &[("csrf_token", "x")]).await.status, 422);
    scene.app.advance(DAY + 1);
    assert_eq!(scene.app.submit(&page, FORM, &[]).await.status, 422, "the form is too old");
    let page = scene.app.get(url).await;
    scene.moved(change, 1, asko::changes::Standing::Dropped, |progress, _| *progress = Progress::at(Stage::Dropped)).await;
    assert!(!scene.app.get(url).await.has("#me-too"));
    assert_eq!(scene.app.submit(&page, FORM, &[]).await.status, 409);
    assert_eq!(scene.app.post("/fi/pohjanmaa/changes/NONE-SUCH/me-too", &[]).await.status, 404);
    assert_eq!(counted(&scene).await, (most + 2).to_string());
}
