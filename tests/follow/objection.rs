//! By code one chooses whether a matter is handled as a statutory objection.

use asko::access::Role;
use asko::feedback::objections::watch;
use asko::organisations::County;
use asko::platform::clock::DAY;

use super::code::{give, open};
use crate::architecture::pages::faults;
use crate::support::{Page, TestApp, Visitor};

const FORM: &str = "form[action$='/follow/objection']";

/// A county with a piece of feedback, its code and reference, and somebody who handles it.
async fn scene() -> (TestApp, County, String, String, Visitor) {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let team = app.team(&county, "vastaanotto").await;
    app.rule(&county, &team, |_| {}).await;
    app.account(Some(&county), "maija@pohjanmaa.example", &[Role::Handler], &[&team]).await;
    let code = give(&app, "fi", "Minua ei kuunneltu.").await;
    let reference = app.ask("select reference from feedback").await.remove(0);
    let maija = app.as_staff("maija@pohjanmaa.example").await;
    (app, county, code, reference, maija)
}

async fn followed(app: &TestApp, lang: &str, code: &str) -> (Visitor, Page) {
    let visitor = app.visitor();
    let done = open(&visitor, lang, code).await;
    let page = visitor.follow(&done).await;
    (visitor, page)
}

async fn ask(maija: &Visitor, reference: &str) {
    let page = maija.get(&format!("/fi/pohjanmaa/cases/{reference}")).await;
    let asked = maija.submit(&page, "form[action$='/objection']", &[("objection_reason", "Kertoo kohtelusta.")]).await;
    assert_eq!(asked.status, 303, "{}", asked.text("main"));
}

async fn one(app: &TestApp, sql: &str) -> String {
    app.ask(sql).await.remove(0)
}

#[tokio::test]
async fn who_is_asked_gets_a_plain_explanation_and_may_let_it_stay_feedback() {
    let (app, _, code, reference, maija) = scene().await;
    let due = one(&app, "select due_at from feedback").await;
    ask(&maija, &reference).await;
    assert_eq!(one(&app, "select queue || stopped_why from feedback").await, "waitinggiver");
    app.advance(3 * DAY);
    for (lang, said) in [
        ("fi", "Muistutus ei rajoita oikeuttasi tehdä kantelu"),
        ("sv", "begränsar inte din rätt att anföra klagomål"),
        ("en", "does not limit your right to complain"),
    ] {
        let (visitor, page) = followed(&app, lang, &code).await;
        assert!(page.text("section.reply-block").contains(said), "{}", page.text("main"));
        assert!(!page.html.contains("Kertoo kohtelusta"), "the team's reason stays with the team");
        assert_eq!(faults(&page, lang), Vec::<String>::new());
        let nothing = visitor.submit(&page, FORM, &[]).await;
        assert_eq!((nothing.status, nothing.links(".error-summary a")), (422, vec!["#objection".to_owned()]));
        assert_eq!(faults(&nothing, lang), Vec::<String>::new());
    }
    let (visitor, page) = followed(&app, "fi", &code).await;
    assert!(page.text(FORM).contains("29.6.2026 mennessä"), "{}", page.text(FORM));
    let done = visitor.submit(&page, FORM, &[("objection", "declines")]).await;
    let page = visitor.follow(&done).await;
    assert!(page.text("main").contains("Kiitos, valintasi on tallennettu") && page.text("main").contains("Asia jatkuu palautteena."));
    assert_eq!(one(&app, "select queue || coalesce(stopped_why, '-') || stage from feedback").await, "work-received");
    let later: i64 = one(&app, "select due_at from feedback").await.parse().unwrap();
    assert_eq!(later - due.parse::<i64>().unwrap(), 3 * DAY, "three days did not count");
    assert!(page.text("details#objection").contains("Voit silti muuttaa mielesi"));
    // Saying no again changes nothing.
    let token = page.form_token();
    let fields = [("csrf_token", token.as_str()), ("objection", "declines"), ("objection_sure", "yes")];
    assert_eq!(visitor.post("/fi/pohjanmaa/follow/objection", &fields).await.status, 303);
    assert_eq!(app.ask("select kind from events where kind = 'objection-declined'").await.len(), 1);
    let maija = app.as_staff("maija@pohjanmaa.example").await;
    let asked = maija.get(&format!("/fi/pohjanmaa/cases/{reference}")).await;
    assert!(asked.text(".case__side").contains("haluaa, että asia jatkuu palautteena") && !asked.has("form[action$='/objection']"));
}

#[tokio::test]
async fn one_may_want_an_objection_unasked_and_after_having_said_no() {
    let (app, _, code, reference, maija) = scene().await;
    ask(&maija, &reference).await;
    let (visitor, page) = followed(&app, "sv", &code).await;
    let page = visitor.follow(&visitor.submit(&page, FORM, &[("objection", "declines")]).await).await;
    let unsure = visitor.submit(&page, FORM, &[]).await;
    assert_eq!((unsure.status, unsure.links(".error-summary a")), (422, vec!["#objection_sure".to_owned()]));
    assert!(unsure.has("details[open] #objection_sure"));
    let done = visitor.submit(&unsure, FORM, &[("objection_sure", "yes")]).await;
    let page = visitor.follow(&done).await;
    assert!(page.text("main").contains("Ditt ärende behandlas som en anmärkning"), "{}", page.text("main"));
    assert!(page.text("main").contains("senast 15.7.2026") && page.text("main time").contains("15.6.2026"), "{}", page.text("main"));
    assert!(!page.has(FORM) && !page.text("main").contains("Du får svar senast"));
    assert_eq!(faults(&page, "sv"), Vec::<String>::new());
    assert_eq!(one(&app, "select stage || queue from feedback").await, "transferreddone");
    // It can be pressed twice, but it happens once; writing back still works.
    let token = page.form_token();
    for choice in ["wants", "declines"] {
        let fields = [("csrf_token", token.as_str()), ("objection", choice), ("objection_sure", "yes")];
        assert_eq!(visitor.post("/sv/pohjanmaa/follow/objection", &fields).await.status, 303);
    }
    assert_eq!(app.ask("select kind from events where kind = 'objection-transferred'").await.len(), 1);
    let sent = visitor.submit(&page, "form[action$='/follow/reply']", &[("reply", "Jag heter Anna.")]).await;
    assert_eq!((sent.status, one(&app, "select stage from feedback").await.as_str()), (303, "transferred"));
    let kinds: Vec<(String, String)> = app.mails().await.into_iter().map(|mail| (mail.kind, mail.recipient)).collect();
    assert!(kinds.contains(&("objection-transferred".to_owned(), "vastaanotto@pohjanmaa.example".to_owned())), "{kinds:?}");
}

#[tokio::test]
async fn who_has_an_address_is_told_of_each_step_without_a_word_of_it() {
    let (app, county, _, _, maija) = scene().await;
    let received = app
        .feedback(&county, |submission| {
            submission.text = "Hoitaja huusi äidilleni.".to_owned();
            submission.contact_email = Some("antaja@example.fi".to_owned());
        })
        .await;
    let id = received.feedback_id;
    app.tell(&format!("update feedback set code_hash = (select token_hash from sessions limit 1) where id = {id}")).await;
    ask(&maija, &received.reference).await;
    let app_too = app.app.clone();
    let wants = app.app.db.write(move |tx| {
        Box::pin(
            async move { asko::feedback::objections::transfer(tx, &app_too, &county, id, asko::feedback::objections::By::Giver).await },
        )
    });
    wants.await.unwrap();
    let page = maija.get(&format!("/fi/pohjanmaa/cases/{}", received.reference)).await;
    let noted = [("objection_on", "15.6.2026"), ("objection_number", "POHV/77/2026")];
    let done = maija.submit(&page, "form[action$='/objection-answered']", &noted).await;
    assert_eq!(done.status, 303, "{}", done.text("main"));
    let mails: Vec<_> = app.mails().await.into_iter().filter(|mail| mail.recipient == "antaja@example.fi").collect();
    let kinds: Vec<&str> = mails.iter().map(|mail| mail.kind.as_str()).collect();
    assert_eq!(kinds, ["receipt", "objection-asked", "objection-received", "objection-answered"]);
    assert!(mails.iter().all(|mail| !mail.data.contains("huusi") && !mail.data.contains("POHV") && !mail.data.contains("Kertoo")));
}

#[tokio::test]
async fn nobody_waits_for_ever_for_a_giver_who_says_nothing() {
    let (app, _, code, reference, maija) = scene().await;
    ask(&maija, &reference).await;
    app.advance(14 * DAY);
    assert_eq!(watch::pass(&app.app).await.unwrap(), watch::Passed::default(), "the day is not over");
    app.advance(DAY);
    let passed = watch::pass(&app.app).await.unwrap();
    assert_eq!((passed.released, passed.failed), (1, 0));
    assert_eq!(watch::pass(&app.app).await.unwrap(), watch::Passed::default());
    assert_eq!(one(&app, "select queue || stage from feedback").await, "workreceived");
    let kinds = app.ask("select kind from events order by id").await;
    assert_eq!(&kinds[kinds.len() - 3..], ["objection-asked", "clock-stopped", "clock-runs"]);
    // Late, they may still choose.
    let (visitor, page) = followed(&app, "fi", &code).await;
    assert!(page.has(FORM) && !page.text(FORM).contains("mennessä"));
    assert_eq!(visitor.submit(&page, FORM, &[("objection", "wants")]).await.status, 303);
    assert_eq!(one(&app, "select stage from feedback").await, "transferred");
}

#[tokio::test]
async fn without_the_code_or_its_token_nothing_is_chosen() {
    let (app, _, code, _, _) = scene().await;
    let nobody = app.post("/fi/pohjanmaa/follow/objection", &[("objection", "wants"), ("objection_sure", "yes")]).await;
    assert_eq!((nobody.status, nobody.location().as_deref()), (303, Some("/fi/pohjanmaa/follow")));
    let (visitor, _) = followed(&app, "fi", &code).await;
    let fields = [("csrf_token", "x"), ("objection", "wants"), ("objection_sure", "yes")];
    assert_eq!(visitor.post("/fi/pohjanmaa/follow/objection", &fields).await.status, 403);
    assert_eq!(one(&app, "select stage from feedback").await, "received");
}
