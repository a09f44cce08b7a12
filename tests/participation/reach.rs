//! Who reaches which activity.

use asko::access::Role;

use super::{FORM, Scene};

const PATHS: [&str; 6] = ["", "/record", "/parties", "/invite", "/tell", "/cancel"];

#[tokio::test]
async fn another_county_and_another_team_find_nothing() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.held().await;
    let elsewhere = scene.app.open_county("pirkanmaa").await;
    let other_team = scene.app.team(&scene.county, "kotihoito").await;
    scene.app.account(Some(&elsewhere), "pia@pirkanmaa.example", &[Role::Lead], &[]).await;
    scene.app.account(Some(&scene.county), "timo@pohjanmaa.example", &[Role::Handler], &[&other_team]).await;
    for (email, county) in
        [("pia@pirkanmaa.example", "pohjanmaa"), ("pia@pirkanmaa.example", "pirkanmaa"), ("timo@pohjanmaa.example", "pohjanmaa")]
    {
        let visitor = scene.app.as_staff(email).await;
        let own = if email.ends_with("pirkanmaa.example") { "pirkanmaa" } else { "pohjanmaa" };
        let token = visitor.get(&format!("/fi/{own}/activities")).await.form_token();
        for path in PATHS {
            let url = format!("/fi/{county}/activities/{reference}{path}");
            assert_eq!(visitor.get(&url).await.status, 404, "{email} {url}");
            let posted = visitor.post(&url, &[("csrf_token", &token), ("version", "2")]).await;
            assert_eq!(posted.status, 404, "{email} {url}");
        }
    }
    let timo = scene.app.as_staff("timo@pohjanmaa.example").await;
    assert_eq!(timo.get("/fi/pohjanmaa/activities?stage=held").await.count("tbody tr"), 0);
    let form = timo.get("/fi/pohjanmaa/activities/new").await;
    assert!(!form.html.contains("value=\"hammashoito\""), "one plans for one's own teams");
}

#[tokio::test]
async fn a_lead_reaches_all_teams_and_a_moderator_only_reads() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.held().await;
    scene.app.account(Some(&scene.county), "liisa@pohjanmaa.example", &[Role::Lead], &[]).await;
    scene.app.account(Some(&scene.county), "maija@pohjanmaa.example", &[Role::Moderator], &[]).await;
    scene.app.account(Some(&scene.county), "paula@pohjanmaa.example", &[Role::DecisionMaker], &[]).await;
    let liisa = scene.app.as_staff("liisa@pohjanmaa.example").await;
    assert!(liisa.get(&scene.at(&reference, "")).await.has(FORM));
    let maija = scene.app.as_staff("maija@pohjanmaa.example").await;
    let page = maija.get(&scene.at(&reference, "")).await;
    assert_eq!((page.status, page.has(FORM)), (200, false));
    let list = maija.get(&scene.url("/activities?stage=held")).await;
    assert_eq!((list.count("tbody tr"), list.has("main a.button")), (1, false));
    let token = page.form_token();
    for path in PATHS {
        let url = scene.at(&reference, path);
        assert_eq!(maija.post(&url, &[("csrf_token", &token), ("version", "2")]).await.status, 403, "{path}");
    }
    assert_eq!(maija.get(&scene.url("/activities/new")).await.status, 403);
    let paula = scene.app.as_staff("paula@pohjanmaa.example").await;
    assert_eq!(paula.get(&scene.url("/activities")).await.status, 403);
    assert_eq!(scene.app.get(&scene.at(&reference, "")).await.status, 303, "nobody unknown");
    let tokenless = scene.eva.post(&scene.at(&reference, "/tell"), &[("version", "2"), ("results_fi", "x"), ("results_sv", "x")]).await;
    assert_eq!(tokenless.status, 403);
    assert_eq!(scene.ask("select stage from activities").await, ["held"]);
}
