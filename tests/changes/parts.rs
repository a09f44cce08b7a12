//! The parts of a change's working page: steps, the team's own counts, linked feedback, what people say.

use asko::changes::store::{self, Helped, HelpedAnswer};

use super::{SECRET, Scene};

/// The form of a new step.
const STEP: &str = "form[action$='/steps']";
/// The form of a month.
const MONTH: &str = "form[action$='/counts']";
/// A measure of the team's own.
const COUNT: [(&str, &str); 4] =
    [("plan.measure", "count"), ("plan.count.fi", "Puhelut"), ("plan.count.sv", "Samtal"), ("plan.expected", "20")];

#[tokio::test]
async fn steps_are_added_ticked_and_taken_away() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let url = scene.url(&format!("/work/{change}"));
    let page = scene.eva.get(&url).await;
    let wrong = scene.eva.submit(&page, STEP, &[("words.fi", ""), ("words.sv", "Beställ apparaten."), ("due", "pian")]).await;
    assert_eq!((wrong.status, wrong.links(".error-summary a")), (422, vec!["#words.fi".to_owned(), "#due".to_owned()]));
    assert_eq!(wrong.attribute("input[name='words.sv']", "value").as_deref(), Some("Beställ apparaten."));
    assert!(
        wrong.links("header a, footer a").iter().any(|link| *link == format!("/sv/pohjanmaa/work/{change}")),
        "the switch leads to a page"
    );
    for (fi, sv, due) in [("Tilataan laite.", "Beställ apparaten.", "1.8.2026"), ("Opetellaan.", "Vi övar.", "")] {
        let step = [("words.fi", fi), ("words.sv", sv), ("due", due)];
        assert_eq!(scene.eva.submit(&page, STEP, &step).await.status, 303);
    }
    let page = scene.eva.get(&url).await;
    assert!(page.text("main ol li").contains("Tilataan laite. · viimeistään 1.8.2026"), "{}", page.text("main ol li"));
    let first = "main ol li:first-child form";
    assert_eq!(scene.eva.submit(&page, first, &[("act", "done")]).await.status, 303);
    let page = scene.eva.get(&url).await;
    assert!(page.text("main ol li").contains("tehty 15.6.2026"));
    assert_eq!(page.count("main ol li:first-child button[value=remove]"), 0, "what is done is not taken away");
    assert_eq!(scene.eva.submit(&page, first, &[("act", "remove")]).await.status, 303);
    assert_eq!(scene.app.ask("select count(*) from change_steps").await, ["2"]);
    assert_eq!(scene.eva.submit(&page, first, &[("act", "undo")]).await.status, 303);
    assert_eq!(scene.eva.submit(&page, first, &[("act", "remove")]).await.status, 303);
    assert_eq!(scene.app.ask("select words_sv from change_steps").await, ["Vi övar."]);
    assert_eq!(scene.eva.submit(&page, first, &[("act", "done")]).await.status, 404, "it is gone");
    // A step of another change is not one of this.
    let other = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let id = scene.app.ask("select id from change_steps").await.remove(0);
    let token = page.form_token();
    let foreign = scene.url(&format!("/work/{other}/steps/{id}"));
    assert_eq!(scene.eva.post(&foreign, &[("csrf_token", &token), ("act", "done")]).await.status, 404);
    scene.move_on(&change, &["under-way", "done"]).await;
    assert_eq!(
        scene.eva.post(&scene.url(&format!("/work/{change}/steps/{id}")), &[("csrf_token", &token), ("act", "done")]).await.status,
        409
    );
}

#[tokio::test]
async fn the_team_enters_its_own_count_month_by_month() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &COUNT).await;
    let url = scene.url(&format!("/work/{change}"));
    let page = scene.eva.get(&url).await;
    assert!(page.text("main").contains("Tiimin oma laskuri: Puhelut"));
    for (month, number, out_of) in [("5/2026", "12,5", "80"), ("2026-04", "1 000", "")] {
        assert_eq!(scene.eva.submit(&page, MONTH, &[("month", month), ("number", number), ("out_of", out_of)]).await.status, 303);
    }
    let rows = scene.eva.get(&url).await.texts("table tbody tr");
    assert!(rows[0].starts_with("huhtikuu 20261000–") && rows[1].starts_with("toukokuu 202612,580"), "{rows:?}");
    for (month, number, out_of, wrong) in [
        ("5/2026", "13", "", vec!["#month"]),
        ("6/2026", "13", "", vec!["#month"]),
        ("13/2026", "monta", "", vec!["#month", "#number"]),
        ("3/2026", "-1", "", vec!["#number"]),
        ("3/2026", "5", "4", vec!["#out_of"]),
        ("3/2026", "5", "neljä", vec!["#out_of"]),
    ] {
        let refused = scene.eva.submit(&page, MONTH, &[("month", month), ("number", number), ("out_of", out_of)]).await;
        assert_eq!(
            (refused.status, refused.links(".error-summary a")),
            (422, wrong.into_iter().map(str::to_owned).collect()),
            "{month} {number}"
        );
        assert_eq!(refused.attribute("input[name=number]", "value").as_deref(), Some(number));
    }
    assert_eq!(
        scene.app.ask("select cast(number as text) from change_counts where month = '2026-05-01'").await,
        ["12.5"],
        "nothing is overwritten"
    );
    let page = scene.eva.get(&url).await;
    assert_eq!(scene.eva.submit(&page, "form[action$='/counts/remove']", &[]).await.status, 303);
    assert_eq!(scene.app.ask("select month from change_counts").await, ["2026-05-01"]);
    // A change that is measured otherwise has no counts.
    let other = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let token = page.form_token();
    let fields = [("csrf_token", token.as_str()), ("month", "5/2026"), ("number", "1")];
    assert_eq!(scene.eva.post(&scene.url(&format!("/work/{other}/counts")), &fields).await.status, 404);
}

#[tokio::test]
async fn feedback_that_was_linked_by_mistake_is_taken_away_after_a_question() {
    let scene = Scene::in_county("pohjanmaa").await;
    let (first, second) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let change = scene.change(&first, &[("references", &second.reference)]).await;
    let url = scene.url(&format!("/work/{change}"));
    let page = scene.eva.get(&url).await;
    assert!(page.links("main a").contains(&scene.url(&format!("/cases/{}", second.reference))));
    let question = scene.eva.get(&format!("{url}/unlink/{}", second.reference)).await;
    assert!(question.text("main").contains(&second.reference));
    assert_eq!(scene.app.ask("select count(*) from change_feedback").await, ["2"], "asking changes nothing");
    assert_eq!(scene.eva.submit(&question, "main form", &[]).await.status, 303);
    assert_eq!(scene.timeline(&second).await, ["received", "routed", "change-linked", "change-unlinked"]);
    assert_eq!(scene.timeline(&first).await, ["received", "routed", "change-linked"]);
    assert_eq!(scene.eva.submit(&question, "main form", &[]).await.status, 404, "it is linked no more");
}

#[tokio::test]
async fn the_team_reads_what_people_say_and_nobody_else_does() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[]).await;
    let (id, now) = (received.feedback_id, scene.app.app.clock.now());
    let said = Helped { answer: HelpedAnswer::Partly, comment: SECRET.to_owned(), language: "fi".to_owned(), at: now };
    let write = scene.app.app.db.write(move |tx| {
        Box::pin(async move {
            store::put_helped(tx, 1, id, &said).await?;
            store::me_too(tx, 1, vec![1, 2, 3], now).await
        })
    });
    assert!(write.await.unwrap());
    let page = scene.eva.get(&scene.url(&format!("/work/{change}"))).await;
    assert!(page.text("main").contains("1 ihminen on kertonut samasta kokemuksesta."));
    assert_eq!(page.texts("table tbody tr"), ["Kyllä0", "Osittain1", "Ei0", "En osaa sanoa0"]);
    assert_eq!((page.text("blockquote"), page.attribute("blockquote", "lang")), (SECRET.to_owned(), Some("fi".to_owned())));
    assert!(!scene.app.get(&scene.url(&format!("/changes/{change}"))).await.html.contains(SECRET));
}
