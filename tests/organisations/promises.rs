//! A county promises answers by kind and channel, and everybody sees what was promised to them.

use asko::access::Role;
use asko::feedback::{Channel, Kind};

use crate::support::{Page, TestApp, Visitor};

const PROMISES: &str = "/fi/pohjanmaa/admin/promises";

/// The county with an admin, signed in.
async fn scene() -> (TestApp, Visitor) {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.account(Some(&county), "jari@pohjanmaa.example", &[Role::Admin], &[]).await;
    let jari = app.as_staff("jari@pohjanmaa.example").await;
    (app, jari)
}

async fn add(visitor: &Visitor, fields: &[(&str, &str)]) -> Page {
    let page = visitor.get(PROMISES).await;
    visitor.submit(&page, "main form", fields).await
}

/// The cells of the row of a table that begins with these words, one after the other.
fn row(page: &Page, beginning: &str) -> Option<String> {
    page.texts("tbody tr").into_iter().find(|row| row.starts_with(beginning))
}

#[tokio::test]
async fn a_question_is_promised_what_the_county_says() {
    let (app, jari) = scene().await;
    let before = jari.get(PROMISES).await;
    assert_eq!(row(&before, "Kaikki palautteet").as_deref(), Some("Kaikki palautteet14 päivääMuuta: Kaikki palautteet"));
    let done = add(&jari, &[("kind", "question"), ("channel", "web"), ("days", "7"), ("count", "working")]).await;
    assert_eq!((done.status, done.location().as_deref()), (303, Some("/fi/pohjanmaa/admin/promises?done=1")));
    let page = jari.follow(&done).await;
    // 15.6.2026 is a Monday; Midsummer Eve, the 19th, is no working day.
    let shown = page.texts("tbody tr");
    assert!(shown.contains(&"Kysymys7 arkipäivää25.6.2026".to_owned()), "{shown:?}");
    assert!(shown.contains(&"Kiitos14 päivää29.6.2026".to_owned()), "{shown:?}");
    assert!(page.text(".timeline").contains("JariKysymys · Verkkolomake: ei lupausta → 7 arkipäivää"), "{}", page.text(".timeline"));

    let form = app.get("/fi/pohjanmaa/give/unknown").await;
    let promised = form.text("#give");
    assert!(promised.contains("Vastaamme 14 päivän kuluessa.") && promised.contains("Kysymyksiin vastaamme 7 arkipäivän kuluessa."));
    let visitor = app.visitor();
    let sent = visitor.submit(&form, "#give", &[("text", "Milloin?"), ("kind", "question"), ("answer_wanted", "code")]).await;
    let receipt = visitor.follow(&sent).await;
    assert!(receipt.text("main").contains("Saat vastauksen 7 arkipäivän kuluessa, viimeistään 25.6.2026."), "{}", receipt.text("main"));
    assert_eq!(app.ask("select day_count from feedback").await, ["working"]);
    let english = app.get("/en/pohjanmaa/give/unknown").await;
    assert!(english.text("#give").contains("We answer questions within 7 working days."));
    assert!(app.get("/sv/pohjanmaa").await.text("main").contains("får du det inom 14 dagar"));
}

#[tokio::test]
async fn a_change_holds_for_what_comes_after_it_and_is_written_down() {
    let (app, jari) = scene().await;
    let county = app.open_county("pohjanmaa").await;
    app.feedback(&county, |_| {}).await;
    let page = jari.get(&format!("{PROMISES}/everything")).await;
    assert!(!page.has("form[action$='/remove']"));
    let done = jari.submit(&page, "main form", &[("days", "10"), ("count", "working")]).await;
    assert!(jari.follow(&done).await.text(".timeline").contains("Kaikki palautteet: 14 päivää → 10 arkipäivää"));
    app.feedback(&county, |submission| submission.kind = Kind::Thanks).await;
    app.feedback(&county, |submission| submission.channel = Channel::Import).await;
    let promised = app.ask("select promise_days from feedback order by id").await;
    assert_eq!(promised, ["14", "10", "14"], "what came from a file keeps its own");
    assert!(app.get("/fi/pohjanmaa").await.text("main").contains("10 arkipäivän kuluessa"));
    // A promise of its own for thanks, and away with it.
    assert_eq!(add(&jari, &[("kind", "thanks"), ("days", "30"), ("count", "calendar")]).await.status, 303);
    let id = app.ask("select id from promises where kind = 'thanks'").await.remove(0);
    let page = jari.get(&format!("{PROMISES}/{id}")).await;
    assert_eq!(jari.submit(&page, "form[action$='/remove']", &[]).await.status, 303);
    let page = jari.get(PROMISES).await;
    assert!(page.text(".timeline").contains("Kiitos: 30 päivää → ei lupausta"));
    assert_eq!(row(&page, "Kiitos").as_deref(), Some("Kiitos10 arkipäivää30.6.2026"));
    // The same again changes nothing and is no change.
    let page = jari.get(&format!("{PROMISES}/everything")).await;
    assert_eq!(jari.submit(&page, "main form", &[]).await.status, 303);
    assert_eq!(app.ask("select count(*) from setting_changes").await, ["3"]);
}

#[tokio::test]
async fn what_cannot_be_promised_comes_back() {
    let (app, jari) = scene().await;
    assert_eq!(add(&jari, &[("kind", "idea"), ("days", "5"), ("count", "calendar")]).await.status, 303);
    for (kind, channel, days, count, wrong) in [
        ("", "", "7", "working", "#kind"),
        ("idea", "", "7", "working", "#kind"),
        ("gossip", "", "7", "working", "#kind"),
        ("", "pigeon", "7", "working", "#channel"),
        ("thanks", "", "0", "working", "#days"),
        ("thanks", "", "91", "working", "#days"),
        ("thanks", "", "viikko", "working", "#days"),
        ("thanks", "", "7", "lunar", "#count"),
    ] {
        let refused = add(&jari, &[("kind", kind), ("channel", channel), ("days", days), ("count", count)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec![wrong.to_owned()]), "{kind} {channel} {days} {count}");
        assert_eq!(refused.attribute("#days", "value").as_deref(), Some(days));
    }
    assert_eq!(app.ask("select count(*) from promises").await, ["1"]);
    for elsewhere in ["0", "nothing", "99"] {
        assert_eq!(jari.get(&format!("{PROMISES}/{elsewhere}")).await.status, 404, "{elsewhere}");
    }
    let page = jari.get(PROMISES).await;
    let token = page.form_token();
    let away = jari.post(&format!("{PROMISES}/everything/remove"), &[("csrf_token", &token)]).await;
    assert_eq!(away.status, 404, "the promise for everything stays");
    assert_eq!(jari.post(PROMISES, &[("kind", "thanks"), ("days", "3"), ("count", "working")]).await.status, 403);
}

#[tokio::test]
async fn another_countys_promises_are_not_there() {
    let (app, jari) = scene().await;
    let neighbour = app.open_county("pirkanmaa").await;
    app.account(Some(&neighbour), "petri@pirkanmaa.example", &[Role::Admin, Role::Handler], &[]).await;
    let county = app.open_county("pohjanmaa").await;
    app.account(Some(&county), "maija@pohjanmaa.example", &[Role::Handler], &[]).await;
    assert_eq!(add(&jari, &[("kind", "idea"), ("days", "5"), ("count", "calendar")]).await.status, 303);
    let id = app.ask("select id from promises").await.remove(0);
    let petri = app.as_staff("petri@pirkanmaa.example").await;
    assert_eq!(petri.get(&format!("/fi/pirkanmaa/admin/promises/{id}")).await.status, 404);
    assert_eq!(petri.get(PROMISES).await.status, 404);
    let page = petri.get("/fi/pirkanmaa/admin/promises").await;
    assert!(!page.text("main").contains("Idea5 päivää"));
    assert_eq!(app.as_staff("maija@pohjanmaa.example").await.get(PROMISES).await.status, 403);
}
