//! A change that worked in one county is taken over by another, with credit.

use asko::access::Role;
use asko::changes::{Confirmed, Progress, Record, Stage};
use asko::organisations::County;
use asko::platform::clock::DAY;

use super::{admin_of, share};
use crate::support::{TestApp, Visitor};

const FORM: &str = "main form[method=post]";

/// Ostrobothnia with a change that is shown to have helped; Pirkanmaa with somebody who handles feedback.
async fn scene() -> (TestApp, County, Visitor, Visitor) {
    let app = TestApp::start().await;
    let (origin, home) = (app.open_county("pohjanmaa").await, app.open_county("pirkanmaa").await);
    let team = app.team(&origin, "kotihoito").await;
    let now = app.app.clock.now();
    let done = Progress {
        started_at: Some(now - 300 * DAY),
        claimed_at: Some(now - 250 * DAY),
        done_at: Some(now - 249 * DAY),
        confirmed: Some(Confirmed { at: now - 249 * DAY, by: None, panel_id: None }),
        ..Progress::at(Stage::Done)
    };
    for (reference, verdict) in [("W-1", "improved"), ("W-2", "no-change-seen")] {
        let record = Record { created_at: now - 400 * DAY, progress: done.clone(), ..app.change(&origin, &team, reference) };
        let id = app.keep_change(record, Vec::new()).await;
        app.tell(&format!("insert into change_effects (change_id, verdict, found_at) values ({id}, '{verdict}', {now})")).await;
    }
    let admin = admin_of(&app, &origin).await;
    let team = app.team(&home, "kotihoito").await;
    app.account(Some(&home), "paula@pirkanmaa.example", &[Role::Handler], &[&team]).await;
    let paula = app.as_staff("paula@pirkanmaa.example").await;
    (app, origin, admin, paula)
}

#[tokio::test]
async fn what_worked_is_taken_over_once_and_keeps_its_credit() {
    let (app, origin, admin, paula) = scene().await;
    assert!(app.get("/fi/compare/practices").await.text("main").contains("Mikään alue ei ole vielä jakanut"));
    assert_eq!(paula.get("/fi/pirkanmaa/adopt/pohjanmaa/W-1").await.status, 404, "it is not shared");
    share(&admin, &origin, &["changes"]).await;
    let page = app.get("/fi/compare/practices").await;
    assert_eq!(page.texts("article h2"), ["Takaisinsoitto"], "what is not shown to have helped is not there");
    assert!(page.text("article").contains("Pohjanmaan hyvinvointialue") && page.text("article").contains("Soitamme samana päivänä."));
    assert!(!page.has("a[href*='/adopt/']"), "nobody in particular takes nothing over");
    assert!(app.get("/sv/compare/practices").await.text("article h2").contains("Återuppringning"));

    let way = paula.get("/fi/pirkanmaa/adopt").await;
    assert_eq!((way.status, way.location().as_deref()), (303, Some("/fi/compare/practices?home=pirkanmaa")));
    let listed = paula.follow(&way).await;
    assert_eq!(listed.links("a[href*='/adopt/']"), ["/fi/pirkanmaa/adopt/pohjanmaa/W-1"]);
    let form = paula.get("/fi/pirkanmaa/adopt/pohjanmaa/W-1").await;
    for (fields, wrong) in [
        (vec![("due", "1.1.2020")], "#due"),
        (vec![("due", "pian")], "#due"),
        (vec![("due", "31.12.2026"), ("owner", "")], "#owner"),
        (vec![("due", "31.12.2026"), ("team", "hammashoito")], "#team"),
    ] {
        let back = paula.submit(&form, FORM, &fields).await;
        assert_eq!((back.status, back.links(".error-summary a")), (422, vec![wrong.to_owned()]), "{fields:?}");
    }
    let done = paula.submit(&form, FORM, &[("due", "31.12.2026")]).await;
    assert_eq!(done.status, 303, "{}", done.text("main"));
    let reference = done.location().unwrap().rsplit('/').next().unwrap().to_owned();
    assert!(paula.follow(&done).await.text("main").contains("Takaisinsoitto"));
    assert_eq!(app.ask(&format!("select stage || ' ' || measure from changes where reference = '{reference}'")).await, ["proposed "]);

    // Each tells of the other, in both languages.
    let here = app.get(&format!("/fi/pirkanmaa/changes/{reference}")).await;
    assert!(here.text("main").contains("Mistä muutos on peräisin") && here.has("a[href='/fi/pohjanmaa/changes/W-1']"));
    let there = app.get("/sv/pohjanmaa/changes/W-1").await;
    assert!(
        there.text("main").contains("Områden som har tagit ändringen i bruk") && there.text("main").contains("Birkalands välfärdsområde")
    );
    assert!(app.get("/fi/compare/practices").await.text("article").contains("Yksi alue on ottanut tämän käyttöön."));

    // Once is enough; and what was taken over keeps its credit when the origin shares no more.
    assert_eq!(paula.submit(&form, FORM, &[("due", "31.12.2026")]).await.status, 409);
    assert!(!paula.get("/fi/compare/practices?home=pirkanmaa").await.has("a[href*='/adopt/']"));
    share(&admin, &origin, &[]).await;
    assert!(app.get(&format!("/fi/pirkanmaa/changes/{reference}")).await.has("a[href='/fi/pohjanmaa/changes/W-1']"));
    assert_eq!(paula.get("/fi/pirkanmaa/adopt/pohjanmaa/W-1").await.status, 404);
    assert_eq!(app.ask("select count(*) from change_adoptions").await, ["1"]);
}

#[tokio::test]
async fn only_those_who_handle_feedback_of_another_county_take_over() {
    let (app, origin, admin, paula) = scene().await;
    share(&admin, &origin, &["changes"]).await;
    assert_eq!(paula.get("/fi/pirkanmaa/adopt/pohjanmaa/W-2").await.status, 404, "nothing shows that it helped");
    assert_eq!(paula.get("/fi/pirkanmaa/adopt/kainuu/W-1").await.status, 404);
    assert_eq!(paula.get("/fi/pohjanmaa/adopt/pohjanmaa/W-1").await.status, 404);
    assert_eq!(paula.post("/fi/pirkanmaa/adopt/pohjanmaa/W-1", &[("due", "31.12.2026")]).await.status, 403);
    app.account(Some(&origin), "oma@pohjanmaa.example", &[Role::Lead], &[]).await;
    let own = app.as_staff("oma@pohjanmaa.example").await;
    assert_eq!(own.get("/fi/pohjanmaa/adopt/pohjanmaa/W-1").await.status, 404, "it is their own");
    let home = app.open_county("pirkanmaa").await;
    app.account(Some(&home), "lukija@pirkanmaa.example", &[Role::DecisionMaker], &[]).await;
    assert_eq!(app.as_staff("lukija@pirkanmaa.example").await.get("/fi/pirkanmaa/adopt/pohjanmaa/W-1").await.status, 403);
    assert_eq!(app.ask("select count(*) from change_adoptions").await, ["0"]);
}
