//! Who reaches which change.

use asko::access::Role;

use super::{FORM, NEW, SECRET, Scene, filled};

#[tokio::test]
async fn another_county_and_another_team_find_nothing() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[]).await;
    let elsewhere = scene.app.open_county("pirkanmaa").await;
    let other_team = scene.app.team(&scene.county, "kotihoito").await;
    scene.app.account(Some(&elsewhere), "pia@pirkanmaa.example", &[Role::Lead], &[]).await;
    scene.app.account(Some(&scene.county), "timo@pohjanmaa.example", &[Role::Handler], &[&other_team]).await;
    let case = format!("/cases/{}", received.reference);
    let verbs = ["edit", "register", "plan", "start", "claim", "confirm", "drop", "review"];
    let work = verbs.map(|verb| format!("/work/{change}/{verb}"));
    let unlink = format!("/work/{change}/unlink/{}", received.reference);
    let read = [format!("{case}/change"), format!("{case}/decide"), format!("/work/{change}"), unlink.clone()];
    let sent = ["steps", "steps/1", "counts", "counts/remove", "activities"].map(|verb| format!("/work/{change}/{verb}"));
    let posts = [format!("{case}/change"), format!("{case}/change/link"), format!("{case}/decide"), unlink];
    for (email, county) in
        [("pia@pirkanmaa.example", "pohjanmaa"), ("pia@pirkanmaa.example", "pirkanmaa"), ("timo@pohjanmaa.example", "pohjanmaa")]
    {
        let visitor = scene.app.as_staff(email).await;
        for path in read.iter().chain(&work) {
            assert_eq!(visitor.get(&format!("/fi/{county}{path}")).await.status, 404, "{email} {county}{path}");
        }
        let own = if email.ends_with("pirkanmaa.example") { "pirkanmaa" } else { "pohjanmaa" };
        let token = visitor.get(&format!("/fi/{own}/work")).await.form_token();
        for path in posts.iter().chain(&work).chain(&sent) {
            let posted = visitor.post(&format!("/fi/{county}{path}"), &[("csrf_token", &token), ("version", "1")]).await;
            assert_eq!(posted.status, 404, "{email} {county}{path}");
        }
    }
    let timo = scene.app.as_staff("timo@pohjanmaa.example").await;
    assert_eq!(timo.get("/fi/pohjanmaa/work").await.count("tbody tr"), 0);
    assert_eq!(scene.app.get(&format!("/fi/pirkanmaa/changes/{change}")).await.status, 404);
}

#[tokio::test]
async fn a_lead_sees_all_teams_and_a_moderator_changes_nothing() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[]).await;
    scene.app.account(Some(&scene.county), "liisa@pohjanmaa.example", &[Role::Lead], &[]).await;
    scene.app.account(Some(&scene.county), "maija@pohjanmaa.example", &[Role::Moderator], &[]).await;
    let liisa = scene.app.as_staff("liisa@pohjanmaa.example").await;
    assert_eq!(liisa.get("/fi/pohjanmaa/work").await.count("tbody tr"), 1);
    assert_eq!(liisa.get(&format!("/fi/pohjanmaa/work/{change}")).await.status, 200);
    let maija = scene.app.as_staff("maija@pohjanmaa.example").await;
    assert_eq!(maija.get("/fi/pohjanmaa/work").await.count("tbody tr"), 1);
    let read = maija.get(&format!("/fi/pohjanmaa/work/{change}")).await;
    assert_eq!((read.status, read.count(FORM), read.count("main ul.actions")), (200, 0, 0), "read, nothing else");
    let token = read.form_token();
    let case = format!("cases/{}", received.reference);
    for verb in ["edit", "register", "start", "claim", "drop"] {
        assert_eq!(maija.get(&format!("/fi/pohjanmaa/work/{change}/{verb}")).await.status, 403, "{verb}");
    }
    assert_eq!(maija.get(&format!("/fi/pohjanmaa/{case}/change")).await.status, 403);
    assert_eq!(maija.get(&format!("/fi/pohjanmaa/{case}/decide")).await.status, 403);
    for path in [format!("work/{change}/start"), format!("work/{change}/steps"), format!("work/{change}/steps/1"), format!("{case}/change")]
    {
        let sent = maija.post(&format!("/fi/pohjanmaa/{path}"), &[("csrf_token", &token), ("version", "1")]).await;
        assert_eq!(sent.status, 403, "{path}");
    }
    assert_eq!(scene.kept("stage").await, "planned");
}

#[tokio::test]
async fn nobody_unknown_opens_or_sends_a_staff_form() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[]).await;
    let case = format!("/cases/{}", received.reference);
    for path in ["/work".to_owned(), format!("/work/{change}"), format!("{case}/change"), format!("{case}/decide")] {
        let page = scene.app.get(&scene.url(&path)).await;
        assert_eq!(page.status, 303, "{path}");
        assert!(page.location().unwrap().starts_with("/fi/sign-in"));
        assert!(!page.html.contains(SECRET));
    }
    let without_token = scene.eva.post(&scene.url(&format!("{case}/change")), &filled(&[])).await;
    assert_eq!(without_token.status, 403);
    assert_eq!(scene.app.ask("select count(*) from changes").await, ["1"]);
    assert!(scene.eva.get(&scene.url(&format!("{case}/change"))).await.has(NEW));
}
