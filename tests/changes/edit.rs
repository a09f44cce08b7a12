//! The team's changes: the list, editing, moving on, telling the givers.

use asko::platform::clock::DAY;
use asko_locales::Lang;

use super::{SECRET, Scene};

#[tokio::test]
async fn the_list_shows_what_is_open_and_says_what_is_late() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[]).await;
    let page = scene.eva.get(&scene.url("/work")).await;
    let row = page.text("tbody tr");
    for words in ["Soitto tulee luvattuna aikana", "Suunnitteilla", "ylihammaslääkäri Salme", "1.9.2026", "Sain apua, kun sitä tarvitsin."]
    {
        assert!(row.contains(words), "{words} in {row}");
    }
    assert!(!page.has(".late"));
    assert_eq!(page.links("tbody th a"), [scene.url(&format!("/work/{change}"))]);
    scene.app.advance(100 * DAY);
    scene.next_day().await;
    assert_eq!(scene.eva.get(&scene.url("/work")).await.text(".late"), "Myöhässä: piti olla valmis 1.9.2026");
    assert_eq!(scene.eva.get(&scene.url("/work?stage=done")).await.count("tbody tr"), 0);
    assert_eq!(scene.eva.get(&scene.url("/work?stage=planned")).await.count("tbody tr"), 1);
}

#[tokio::test]
async fn a_change_that_is_done_tells_every_giver() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let finnish = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    let swedish = scene
        .feedback(|f| {
            f.lang = Lang::Sv;
            f.contact_email = Some("bo@example.fi".into());
        })
        .await;
    let nameless = scene.feedback(|_| {}).await;
    let references = format!("{}\n{}", swedish.reference, nameless.reference);
    let change = scene.change(&finnish, &[("references", &references)]).await;
    assert!(scene.app.mails().await.iter().all(|mail| mail.kind != "change-made"), "a plan is not told by mail");
    scene.move_on(&change, &["under-way"]).await;
    assert_eq!(scene.app.ask("select started_at from changes").await, [scene.app.app.clock.now().to_string()]);
    scene.next_day().await;
    scene.move_on(&change, &["done"]).await;
    assert_eq!(scene.app.ask("select done_at from changes").await, [scene.app.app.clock.now().to_string()]);
    let mails: Vec<_> = scene.app.mails().await.into_iter().filter(|mail| mail.kind == "change-made").collect();
    let to: Vec<_> = mails.iter().map(|mail| (mail.recipient.as_str(), mail.language.as_str())).collect();
    assert_eq!(to, [("aino@example.fi", "fi"), ("bo@example.fi", "sv")]);
    assert!(mails.iter().all(|mail| !mail.data.contains(SECRET)));
    assert!(mails[1].data.contains("/sv/pohjanmaa/follow"));
    for received in [&finnish, &swedish, &nameless] {
        assert_eq!(scene.timeline(received).await, ["received", "routed", "change-linked", "change-made"]);
    }
    scene.move_on(&change, &["done"]).await;
    assert_eq!(scene.app.mails().await.iter().filter(|mail| mail.kind == "change-made").count(), 2, "told once");
}

#[tokio::test]
async fn a_change_goes_on_step_by_step_and_ends_with_its_outcome() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let url = scene.url(&format!("/work/{change}"));
    let page = scene.eva.get(&url).await;
    assert_eq!(page.count("input[name=stage]"), 2);
    let jump = scene.eva.submit(&page, "main form", &[("stage", "done"), ("outcome_fi", "Tehty."), ("outcome_sv", "Gjort.")]).await;
    assert_eq!((jump.status, jump.text("#stage-error")), (422, "Virhe: Merkitse muutos ensin käynnissä olevaksi.".to_owned()));
    scene.move_on(&change, &["under-way"]).await;
    let page = scene.eva.get(&url).await;
    let silent = scene.eva.submit(&page, "main form", &[("stage", "done"), ("outcome_fi", ""), ("outcome_sv", " ")]).await;
    assert_eq!((silent.status, silent.links(".error-summary a")), (422, vec!["#outcome_fi".to_owned(), "#outcome_sv".to_owned()]));
    let back = scene.eva.submit(&page, "main form", &[("stage", "planned")]).await;
    assert_eq!((back.status, back.links(".error-summary a")), (422, vec!["#stage".to_owned()]));
    assert_eq!(scene.app.ask("select stage from changes").await, ["under-way"]);
}

#[tokio::test]
async fn two_editors_cannot_overwrite_each_other() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let url = scene.url(&format!("/work/{change}"));
    let (hers, his) = (scene.eva.get(&url).await, scene.eva.get(&url).await);
    assert_eq!(scene.eva.submit(&hers, "main form", &[("what_fi", "Hänen tekstinsä.")]).await.status, 303);
    let conflict = scene.eva.submit(&his, "main form", &[("what_fi", "Minun tekstini."), ("due", "2.10.2026")]).await;
    assert_eq!(conflict.status, 409);
    assert!(conflict.text(".compare dl").contains("Hänen tekstinsä."), "{}", conflict.text("main"));
    assert_eq!(conflict.text("textarea[name=what_fi]"), "Minun tekstini.");
    assert_eq!(conflict.attribute("input[name=due]", "value").as_deref(), Some("2.10.2026"));
    assert_eq!(scene.app.ask("select what_fi from changes").await, ["Hänen tekstinsä."]);
    let anyway = scene.eva.submit(&conflict, "main form", &[]).await;
    assert_eq!(anyway.status, 303, "{}", anyway.text("main"));
    assert_eq!(scene.app.ask("select what_fi from changes").await, ["Minun tekstini."]);
}

#[tokio::test]
async fn the_measure_stays_what_it_was() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let page = scene.eva.get(&scene.url(&format!("/work/{change}"))).await;
    assert!(!page.has("[name=measure]"));
    assert_eq!(scene.eva.submit(&page, "main form", &[("measure", "nps"), ("direction", "down")]).await.status, 303);
    assert_eq!(scene.app.ask("select measure from changes").await, ["help_when_needed"]);
}
