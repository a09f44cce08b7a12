//! What may be a statutory objection: asked, transferred, answered, and never feedback again.

use asko::access::Role;
use asko::feedback::Channel;
use asko::feedback::objections::{By, transfer, watch};
use asko::feedback::store;
use asko::intake::Received;
use asko::platform::clock::DAY;

use super::Scene;
use super::scene::{case, done, form};
use crate::architecture::pages::faults;

/// Transfers a piece by its giver's word.
async fn transferred(scene: &Scene) -> Received {
    let received = scene.feedback(|_| {}).await;
    transfer_it(scene, &received).await;
    received
}

async fn transfer_it(scene: &Scene, received: &Received) {
    let (app, county, id) = (scene.app.app.clone(), scene.county.clone(), received.feedback_id);
    let moved = scene.app.app.db.write(move |tx| Box::pin(async move { transfer(tx, &app, &county, id, By::Giver).await }));
    moved.await.unwrap();
}

#[tokio::test]
async fn whoever_asks_says_why_and_asks_once() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (id, maija) = (received.feedback_id, scene.sign_in("maija").await);
    let page = maija.get(&case(&received)).await;
    assert!(page.text(".case__side").contains("ei ole seurantakoodia") && !page.has(&form("objection")), "it has no code");
    scene.app.tell(&format!("update feedback set code_hash = (select token_hash from sessions limit 1) where id = {id}")).await;
    let page = maija.get(&case(&received)).await;
    for (reason, kept) in [(" x ", "x"), ("", "")] {
        let refused = maija.submit(&page, &form("objection"), &[("objection_reason", reason)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#objection_reason".to_owned()]));
        assert_eq!(refused.text("#objection_reason").trim(), kept);
        assert_eq!(faults(&refused, "fi"), Vec::<String>::new());
    }
    let answer = maija.submit(&page, &form("objection"), &[("objection_reason", "Kohtelu loukkasi.")]).await;
    assert_eq!(done(&answer), format!("{}?done=objection-asked", case(&received)));
    let page = maija.follow(&answer).await;
    assert!(page.text("main").contains("Palautteen antajalta on kysytty") && page.text("main").contains("Kohtelu loukkasi."));
    assert!(page.text("main").contains("29.6.2026 asti") && !page.has(&form("objection")));
    assert_eq!(faults(&page, "fi"), Vec::<String>::new());
    let fields = [("csrf_token", &*page.form_token()), ("version", "2"), ("objection_reason", "Kysyn uudelleen.")];
    let again = maija.post(&format!("{}/objection", case(&received)), &fields).await;
    assert_eq!(again.status, 409);
    assert!(again.text(".error-summary").contains("on jo kysytty"), "{}", again.text("main"));
    // Somebody who was overtaken learns of it and keeps the reason.
    let late = maija.post(&format!("{}/objection", case(&received)), &[fields[0], ("version", "1"), fields[2]]).await;
    assert_eq!(late.status, 409);
    assert!(late.text(".compare").contains("Kysyn uudelleen.") && late.has(".compare form"), "{}", late.text("main"));
    assert_eq!(faults(&late, "fi"), Vec::<String>::new());
}

#[tokio::test]
async fn only_a_lead_transfers_and_only_what_cannot_be_asked_about() {
    let scene = Scene::set().await;
    let imported = scene.feedback(|s| s.channel = Channel::Import).await;
    let (maija, leena) = (scene.sign_in("maija").await, scene.sign_in("leena").await);
    let page = maija.get(&case(&imported)).await;
    assert!(page.text(".case__side").contains("Pyydä esihenkilöä") && !page.has(&form("transfer")));
    let fields = [("csrf_token", &*page.form_token()), ("version", "1"), ("objection_reason", "Kirje kirjaamosta.")];
    assert_eq!(maija.post(&format!("{}/transfer", case(&imported)), &fields).await.status, 403);
    let page = leena.get(&case(&imported)).await;
    assert_eq!(leena.submit(&page, &form("transfer"), &[]).await.status, 422);
    let answer = leena.submit(&page, &form("transfer"), &[("objection_reason", "Kirje kirjaamosta.")]).await;
    assert_eq!(done(&answer), format!("{}?done=objection-transferred", case(&imported)));
    let page = leena.follow(&answer).await;
    assert!(page.text("main").contains("Sen siirsi Leena.") && page.text("main").contains("Kirje kirjaamosta."), "{}", page.text("main"));
    assert_eq!(scene.stage(&imported).await, "transferred");
    let asked = scene.feedback(|_| {}).await;
    let id = asked.feedback_id;
    scene.app.tell(&format!("update feedback set code_hash = (select token_hash from sessions limit 1) where id = {id}")).await;
    let token = leena.get(&case(&asked)).await.form_token();
    let fields = [("csrf_token", &*token), ("version", "1"), ("objection_reason", "Päätän antajan puolesta.")];
    let refused = leena.post(&format!("{}/transfer", case(&asked)), &fields).await;
    assert_eq!((refused.status, scene.stage(&asked).await), (409, "received"));
    assert!(refused.text(".error-summary").contains("päättää itse"));
}

#[tokio::test]
async fn nothing_that_is_done_to_feedback_is_done_to_an_objection() {
    let scene = Scene::set().await;
    let received = transferred(&scene).await;
    let other = scene.feedback(|_| {}).await;
    let (maija, leena, mona) = (scene.sign_in("maija").await, scene.sign_in("leena").await, scene.sign_in("mona").await);
    for (who, visitor) in [("maija", &maija), ("leena", &leena)] {
        let page = visitor.get(&case(&received)).await;
        assert_eq!((page.status, page.count("main form")), (200, 1), "only the note of the answer");
        assert!(page.text("main").contains("Asia käsitellään muistutuksena"));
        assert_eq!(faults(&page, "fi"), Vec::<String>::new());
        let token = page.form_token();
        let acts = [
            "claim",
            "route",
            "note",
            "themes",
            "close",
            "answer",
            "objection",
            "merge",
            "split",
            "severity",
            "urgency",
            "decide",
            "change",
            "change/link",
        ];
        for act in acts {
            let fields = [
                ("csrf_token", token.as_str()),
                ("version", "2"),
                ("route_team", "laskutus"),
                ("route_reason", "Väärä tiimi"),
                ("note_text", "Muistiinpano"),
                ("answer_text", "Kiitos palautteesta."),
                ("objection_reason", "Uudelleen"),
                ("merge_into", other.reference.as_str()),
                ("severity", "0"),
                ("urgent", "no"),
                ("urgency_reason", "Ei kiireellinen"),
            ];
            let refused = visitor.post(&format!("{}/{act}", case(&received)), &fields).await;
            assert_eq!(refused.status, 409, "{who} {act}: {}", refused.text("main"));
            assert!(refused.text("main").contains("muistutuksena"), "{act}: {}", refused.text("main"));
        }
    }
    assert_eq!(mona.get(&case(&received)).await.count("main form"), 0);
    assert_eq!(scene.stage(&received).await, "transferred");
    let row = scene.app.ask(&format!("select version from feedback where id = {}", received.feedback_id)).await;
    assert_eq!(row, ["2"], "nothing has moved it");
    let into = [("csrf_token", &*maija.get(&case(&other)).await.form_token()), ("version", "1"), ("merge_into", &*received.reference)];
    assert_eq!(maija.post(&format!("{}/merge", case(&other)), &into).await.status, 422, "nor is feedback merged into it");
}

#[tokio::test]
async fn its_month_is_watched_and_its_answer_noted_with_day_and_number() {
    let scene = Scene::set().await;
    scene.app.tell("insert into objection_settings (county_id, channel_fi, channel_sv, patient_ombud_fi, patient_ombud_sv, social_ombud_fi, social_ombud_sv, registry_email) select id, '', '', '', '', '', '', 'kirjaamo@pohjanmaa.example' from counties where slug = 'pohjanmaa'").await;
    let received = transferred(&scene).await;
    let (maija, lisa) = (scene.sign_in("maija").await, scene.sign_in("lisa").await);
    let to = async |kind: &str| -> Vec<String> {
        let mails = scene.app.mails().await;
        mails.into_iter().filter(|mail| mail.kind == kind).map(|mail| mail.recipient).collect()
    };
    assert_eq!(to("objection-transferred").await, ["kirjaamo@pohjanmaa.example", "poliklinikat@pohjanmaa.example"]);
    let list = maija.get("/fi/pohjanmaa/objections").await;
    assert_eq!((list.status, list.links("tbody th a")), (200, vec![case(&received)]));
    assert!(list.text("tbody tr").contains("15.7.2026") && list.text("tbody tr").contains("30 päivää jäljellä"), "{}", list.text("tbody"));
    assert_eq!(lisa.get("/fi/pohjanmaa/objections").await.count("tbody tr"), 0, "another team's");
    assert_eq!(scene.sign_in("mona").await.get("/fi/pohjanmaa/objections").await.status, 403);
    // Three weeks: the inbox and a mail.
    let inbox = maija.get("/fi/pohjanmaa/inbox").await;
    assert!(!inbox.text("main").contains("Vastaa muistutukseen") && inbox.links("main a").contains(&"/fi/pohjanmaa/objections".to_owned()));
    scene.app.advance(21 * DAY);
    let maija = scene.sign_in("maija").await;
    assert!(maija.get("/fi/pohjanmaa/inbox").await.text("main").contains("Vastaa muistutukseen"));
    assert_eq!(watch::pass(&scene.app.app).await.unwrap().warned, 1);
    assert_eq!(watch::pass(&scene.app.app).await.unwrap(), watch::Passed::default(), "once");
    assert_eq!(to("objection-due").await.len(), 2);
    // The month is over.
    scene.app.advance(10 * DAY);
    let (maija, lisa) = (scene.sign_in("maija").await, scene.sign_in("lisa").await);
    assert_eq!(watch::pass(&scene.app.app).await.unwrap().late, 1);
    assert_eq!(watch::pass(&scene.app.app).await.unwrap(), watch::Passed::default());
    let inbox = maija.get("/fi/pohjanmaa/inbox").await;
    assert!(inbox.text("main").contains("on myöhässä") && !inbox.text("main").contains("Vastaa muistutukseen"), "{}", inbox.text("main"));
    assert_eq!(to("objection-late").await.len(), 2);
    // Answered: both fields are needed.
    let page = maija.get(&case(&received)).await;
    assert!(page.text("main").contains("Myöhässä 1 päivän"));
    for (on, number, wrong) in [
        ("", "", vec!["#objection_on", "#objection_number"]),
        ("1.7.2026", " ", vec!["#objection_number"]),
        ("14.6.2026", "1/2026", vec!["#objection_on"]),
        ("1.8.2026", "1/2026", vec!["#objection_on"]),
    ] {
        let refused = maija.submit(&page, &form("objection-answered"), &[("objection_on", on), ("objection_number", number)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, wrong.iter().map(|id| (*id).to_owned()).collect()), "{on}");
        assert_eq!(refused.attribute("#objection_on", "value").as_deref(), Some(on));
    }
    let noted = [("objection_on", "10.7.2026"), ("objection_number", "POHV/12/2026")];
    assert_eq!(
        lisa.post(
            &format!("{}/objection-answered", case(&received)),
            &[("csrf_token", &*lisa.get("/fi/pohjanmaa/inbox").await.form_token()), noted[0], noted[1]]
        )
        .await
        .status,
        404
    );
    let answer = maija.submit(&page, &form("objection-answered"), &noted).await;
    assert_eq!(done(&answer), format!("{}?done=objection-answered", case(&received)));
    let after = maija.follow(&answer).await;
    assert!(
        after.text("main").contains("Vastattu 10.7.2026") && after.text("main").contains("POHV/12/2026") && after.count("main form") == 0
    );
    assert_eq!(maija.submit(&page, &form("objection-answered"), &noted).await.status, 409, "noted once");
    assert!(!maija.get("/fi/pohjanmaa/inbox").await.text("main").contains("on myöhässä"));
    let list = maija.get("/fi/pohjanmaa/objections").await;
    assert!(list.text("main").contains("Yhtään muistutusta ei odota") && list.text("tbody tr").contains("POHV/12/2026"));
    assert_eq!(faults(&list, "fi"), Vec::<String>::new());
    scene.app.advance(60 * DAY);
    assert_eq!(watch::pass(&scene.app.app).await.unwrap(), watch::Passed::default(), "what is answered is left alone");
}

#[tokio::test]
async fn an_objection_leaves_every_figure_of_feedback_and_is_counted_by_itself() {
    let scene = Scene::set().await;
    scene.app.account(Some(&scene.county), "decision@pohjanmaa.example", &[Role::DecisionMaker], &[]).await;
    let service = scene.app.service("kotihoito").await;
    let mut all = Vec::new();
    for _ in 0..12 {
        all.push(
            scene
                .feedback(|s| {
                    s.service = Some(service.clone());
                    s.nps = Some(9);
                    s.text = "Jonotin tunnin.".to_owned();
                })
                .await,
        );
    }
    for received in &all[..5] {
        transfer_it(&scene, received).await;
    }
    // What a change is measured by, and what it was made of.
    let db = scene.app.app.db.read();
    let (county_id, service_id) = (scene.county.id, service.id);
    let scope = asko::feedback::monthly::Scope::Service { county_id, service_id };
    let now = scene.app.app.clock.now();
    let bounds = [now - DAY, now + DAY];
    assert_eq!(asko::feedback::monthly::recommending(db, &scope, &bounds).await.unwrap()[0].of, 7);
    assert_eq!(asko::feedback::monthly::with_theme(db, &scope, "access", &bounds).await.unwrap()[0].of, 7);
    assert_eq!(asko::feedback::monthly::waiting(db, &scope, &bounds, 30.0).await.unwrap()[0].of, 7);
    assert_eq!(asko::feedback::figures::about_service(db, county_id, service_id, 0).await.unwrap(), 7);
    let ids: Vec<i64> = all.iter().map(|received| received.feedback_id).collect();
    assert_eq!(asko::feedback::figures::feedback_among(db, &ids).await.unwrap(), 7);
    let moved = store::by_id(db, ids[0]).await.unwrap().unwrap();
    assert!(moved.stopped.is_none() && moved.queue.code() == "done");
    let maija = scene.sign_in("maija").await;
    assert_eq!(maija.get("/fi/pohjanmaa/inbox").await.count("tbody tr"), 7);
    // Reports, once the third is over: seven pieces, and five objections by themselves.
    scene.app.close_figures().await;
    let reader = scene.sign_in("decision").await;
    let report = reader.get("/fi/pohjanmaa/reports").await;
    assert!(report.text("[aria-labelledby=pieces]").contains("Palautteita saatiin 7."), "{}", report.text("main"));
    assert!(report.text("[aria-labelledby=gravity]").contains("5 palautetta siirrettiin muistutuksiksi"));
    assert!(!scene.app.get("/fi/pohjanmaa/results").await.has("[aria-labelledby=gravity]"));
    assert_eq!(faults(&report, "fi"), Vec::<String>::new());
}

#[tokio::test]
async fn a_county_says_where_objections_are_made_and_who_helps() {
    let scene = Scene::set().await;
    let (leena, maija) = (scene.sign_in("leena").await, scene.sign_in("maija").await);
    assert_eq!(maija.get("/fi/pohjanmaa/admin/objections").await.status, 403);
    let page = leena.get("/fi/pohjanmaa/admin/objections").await;
    assert_eq!((page.status, faults(&page, "fi")), (200, Vec::new()));
    let long = "ä".repeat(501);
    let said = [("channel_fi", long.as_str()), ("registry_email", "kirjaamo"), ("social_ombud_sv", "Socialombudet <b>")];
    let refused = leena.submit(&page, "main form", &said).await;
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#channel_fi".to_owned(), "#registry_email".to_owned()]));
    assert_eq!(refused.text("#social_ombud_sv"), "Socialombudet <b>");
    let said = [
        ("channel_fi", "https://example.fi/muistutus"),
        ("registry_email", "kirjaamo@pohjanmaa.example"),
        ("patient_ombud_fi", "Paula Potilas, puh. 06 123 4567"),
        ("social_ombud_fi", ""),
    ];
    let done = leena.submit(&refused, "main form", &said).await;
    let page = leena.follow(&done).await;
    assert!(page.text("main").contains("Tiedot on tallennettu"));
    assert_eq!(page.text("#patient_ombud_fi"), "Paula Potilas, puh. 06 123 4567");
    let again = leena.submit(&page, "main form", &[("social_ombud_fi", "Sari Sosiaali")]).await;
    assert_eq!(leena.follow(&again).await.text("#social_ombud_fi"), "Sari Sosiaali");
    assert_eq!(scene.app.ask("select count(*) from objection_settings").await, ["1"]);
    let code = crate::follow::code::give(&scene.app, "fi", "Kysymys").await;
    let visitor = scene.app.visitor();
    let opened = crate::follow::code::open(&visitor, "fi", &code).await;
    let page = visitor.follow(&opened).await;
    assert!(page.links("details#objection a").contains(&"https://example.fi/muistutus".to_owned()));
    assert!(page.text("details#objection").contains("Paula Potilas") && page.text("details#objection").contains("Sari Sosiaali"));
}
