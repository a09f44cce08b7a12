//! The trace of a case: everything that was read and done, for its lead with names, for its giver without.

use asko::intake::Received;

use super::Scene;
use super::clock::follower;
use super::scene::{case, done, form};
use crate::support::Page;

fn log(received: &Received) -> String {
    format!("{}/log", case(received))
}

/// The last part of each row of a table.
fn column(page: &Page, label: &str) -> Vec<String> {
    page.texts(&format!("tbody td[data-label='{label}']"))
}

#[tokio::test]
async fn every_act_and_every_opening_is_in_the_trace() {
    let scene = Scene::set().await;
    let (received, other) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let maija = scene.sign_in("maija").await;
    let acts = [
        ("claim", vec![]),
        ("note", vec![("note_text", "Soitin.")]),
        ("themes", vec![("themes", "access")]),
        ("pause", vec![("pause_reason", "Odotamme tietoa")]),
        ("resume", vec![]),
        ("extend", vec![("extend_day", "1.8.2026"), ("extend_reason", "Selvitämme asiaa vielä yksikön kanssa.")]),
        ("answer", vec![("answer_text", "Kiitos palautteesta. Korjaamme asian ensi viikolla."), ("answer_sure", "yes")]),
        ("close", vec![]),
    ];
    for (act, fields) in acts {
        let page = maija.get(&case(&received)).await;
        let sent = maija.submit(&page, &form(act), &fields).await;
        assert_eq!(sent.status, 303, "{act}: {}", sent.text("main"));
    }
    let page = maija.get(&format!("{}/decide", case(&other))).await;
    done(&maija.submit(&page, "main form", &[("reason", "law"), ("words", "Laki ei salli tätä muutosta.")]).await);
    let traced = |received: &Received| {
        format!("select what from access_log where feedback_id = {} and what like 'act:%' order by id", received.feedback_id)
    };
    let wanted = ["claim", "note", "themes", "pause", "resume", "extend", "answer", "close"].map(|act| format!("act:{act}"));
    assert_eq!(scene.app.ask(&traced(&received)).await, wanted);
    assert_eq!(scene.app.ask(&traced(&other)).await, ["act:decide"]);

    let leena = scene.sign_in("leena").await;
    assert_eq!(leena.get(&case(&received)).await.links("a[href$='/log']"), [log(&received)]);
    let page = leena.get(&log(&received)).await;
    assert_eq!(page.status, 200);
    assert_eq!(column(&page, "Mitä").first().map(String::as_str), Some("katsoi tätä lokia"), "newest first, and this is one");
    assert!(column(&page, "Mitä").contains(&"pysäytti vastausajan".to_owned()));
    assert!(column(&page, "Kuka").contains(&"Maija".to_owned()) && column(&page, "Kuka").contains(&"Leena".to_owned()));
    assert!(column(&page, "Rooli").contains(&"KäsittelijäPoliklinikat".to_owned()));
    assert!(!page.text("table").contains("päätti"), "nothing of another case");
    // Whoever only handles or only reads sees no trace, and no link to one.
    for name in ["maija", "mona"] {
        let visitor = scene.sign_in(name).await;
        assert_eq!(visitor.get(&log(&received)).await.status, 403, "{name}");
        assert!(!visitor.get(&case(&received)).await.has("a[href$='/log']"), "{name}");
    }
    assert_eq!(scene.sign_in("lisa").await.get(&log(&received)).await.status, 404, "another team's case is not there");
    let pirkko = scene.app.as_staff("pirkko@pirkanmaa.example").await;
    assert_eq!(pirkko.get(&log(&received)).await.status, 404);
}

#[tokio::test]
async fn a_long_trace_is_read_page_by_page() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.account_id("maija").await;
    let rows: Vec<String> =
        (0..120).map(|at| format!("({at}, {maija}, {}, 'case', '/fi/pohjanmaa/inbox')", received.feedback_id)).collect();
    scene.app.tell(&format!("insert into access_log (at, account_id, feedback_id, what, page) values {}", rows.join(", "))).await;
    let leena = scene.sign_in("leena").await;
    let first = leena.get(&log(&received)).await;
    assert_eq!((first.count("tbody tr"), first.has("a[rel=next]")), (50, true));
    assert_eq!(column(&first, "Miltä sivulta").last().map(String::as_str), Some("inbox"));
    let second = leena.get(&first.links("a[rel=next]")[0]).await;
    let third = leena.get(&second.links("a[rel=next]")[0]).await;
    assert_eq!((second.count("tbody tr"), third.count("tbody tr"), third.has("a[rel=next]")), (50, 21, false));
    assert_eq!(leena.get(&format!("{}?before=x", log(&received))).await.status, 200);
}

#[tokio::test]
async fn the_giver_sees_roles_and_teams_but_no_names() {
    let scene = Scene::set().await;
    let fields = [("text", "Milloin hissi toimii?"), ("kind", "question"), ("answer_wanted", "code")];
    let (giver, received) = follower(&scene, "fi", &fields).await;
    let other = scene.feedback(|_| {}).await;
    let (maija, leena) = (scene.sign_in("maija").await, scene.sign_in("leena").await);
    assert!(giver.get("/fi/pohjanmaa/follow/log").await.text("main").contains("Kukaan ei ole vielä avannut palautettasi."));
    done(&maija.submit(&maija.get(&case(&received)).await, &form("claim"), &[]).await);
    leena.get(&case(&received)).await;
    maija.get(&case(&other)).await;
    let status = giver.get("/fi/pohjanmaa/follow").await;
    let page = giver.get(&status.links("a[href$='/follow/log']")[0]).await;
    assert_eq!(column(&page, "Kuka"), ["Esihenkilö", "Käsittelijä, Poliklinikat", "Käsittelijä, Poliklinikat"]);
    assert_eq!(column(&page, "Mitä"), ["avasi palautteen", "otti palautteen käsittelyyn", "avasi palautteen"]);
    assert!(!page.html.contains("Maija") && !page.html.contains("Leena"), "no names");
    let swedish = giver.get("/sv/pohjanmaa/follow/log").await;
    assert!(swedish.text("main").contains("tog responsen till handläggning"));
    // Without the code there is nothing.
    let nobody = scene.app.get("/fi/pohjanmaa/follow/log").await;
    assert_eq!((nobody.status, nobody.location().as_deref()), (303, Some("/fi/pohjanmaa/follow")));
}
