//! Who may decide, and of which feedback.

use super::{Scene, form};

const ACTS: [&str; 7] = ["redact", "undo", "unseal", "publish", "hide", "decline", "choose"];

#[tokio::test]
async fn only_moderators_and_leads_of_the_county_get_there() {
    let scene = Scene::set().await;
    let received = scene.closed("SALAINEN").await;
    let page = Scene::page(&received);
    let pirkko = scene.app.as_staff("pirkko@pirkanmaa.example").await;
    for (path, own) in [("/fi/pohjanmaa/moderation".to_owned(), 403), (page.clone(), 403), (format!("{page}/preview"), 403)] {
        assert_eq!(scene.eva.get(&path).await.status, own, "{path}");
        assert_eq!(pirkko.get(&path).await.status, 404, "{path}");
        assert_eq!(scene.app.visitor().get(&path).await.status, 303, "{path}");
        assert_eq!(pirkko.get(&path.replace("pohjanmaa", "pirkanmaa")).await.status, if path.ends_with("moderation") { 200 } else { 404 });
    }
    let token = pirkko.get("/fi/pirkanmaa/moderation").await.form_token();
    let eva = scene.eva.get("/fi/pohjanmaa/inbox").await.form_token();
    for act in ACTS {
        let fields = [("csrf_token", token.as_str()), ("words", "SALAINEN"), ("reason", "health"), ("decline_reason", "outdated")];
        assert_eq!(pirkko.post(&format!("{page}/{act}"), &fields).await.status, 404, "{act}");
        let elsewhere = format!("{}/{act}", page.replace("pohjanmaa", "pirkanmaa"));
        assert!(matches!(pirkko.post(&elsewhere, &fields).await.status, 404 | 422), "{act}");
        assert_eq!(scene.eva.post(&format!("{page}/{act}"), &[("csrf_token", eva.as_str())]).await.status, 403, "{act}");
        for token in ["", "x", eva.as_str()] {
            assert_eq!(scene.mona.post(&format!("{page}/{act}"), &[("csrf_token", token)]).await.status, 403, "{act}");
        }
    }
    assert_eq!(scene.app.ask("select count(*) from redactions").await, ["0"]);
    assert_eq!(scene.app.ask("select count(*) from publications").await, ["0"]);
}

#[tokio::test]
async fn moderators_and_leads_find_the_way_and_others_do_not() {
    let scene = Scene::set().await;
    let received = scene.closed("Kiitos").await;
    let way = "nav a[href='/fi/pohjanmaa/moderation']";
    assert!(scene.mona.get("/fi/pohjanmaa/inbox").await.has(way) && scene.leena.get("/fi/pohjanmaa/inbox").await.has(way));
    let eva = scene.eva.get("/fi/pohjanmaa/inbox").await;
    assert!(!eva.has(way));
    let case = scene.eva.get(&format!("/fi/pohjanmaa/cases/{}", received.reference)).await;
    assert!(case.text("section[aria-labelledby=showing]").contains("Moderoija päättää") && !case.has("section[aria-labelledby=showing] a"));
}

#[tokio::test]
async fn every_opening_is_written_down() {
    let scene = Scene::set().await;
    let received = scene.closed("Kiitos").await;
    scene.mona.get(&Scene::page(&received)).await;
    scene.mona.get(&format!("{}/preview", Scene::page(&received))).await;
    scene.publishes(&received).await;
    let log = scene.app.ask("select what from access_log order by id").await;
    assert_eq!(log, ["moderation", "preview", "preview", "act:publish"]);
    // Nobody without the form's token is in it.
    scene.mona.post(&format!("{}/hide", Scene::page(&received)), &[("decline_reason", "outdated")]).await;
    assert_eq!(scene.app.ask("select what from access_log").await.len(), 4);
    assert!(scene.mona.get(&Scene::page(&received)).await.has(&form("hide")));
}
