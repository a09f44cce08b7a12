//! The whole life of a change, in both languages, as people of the team see it.

use super::{FORM, NEW, OUTCOME, Scene, filled};

#[tokio::test]
async fn a_change_goes_from_proposal_to_its_second_review_in_finnish_and_swedish() {
    for (lang, standings) in [
        ("fi", ["Ehdotettu", "Suunnitteilla", "Käynnissä", "Odottaa vahvistusta", "Tehty", "Tehty ja pysynyt", "Tehty, mutta hiipunut"]),
        (
            "sv",
            [
                "Föreslagen",
                "Planeras",
                "Pågår",
                "Väntar på bekräftelse",
                "Genomförd",
                "Genomförd och har hållit",
                "Genomförd men har avtagit",
            ],
        ),
    ] {
        let mut scene = Scene::in_county("pohjanmaa").await;
        let received = scene.feedback(|_| {}).await;
        let url = |path: &str| format!("/{lang}/pohjanmaa{path}");
        let page = scene.eva.get(&url(&format!("/cases/{}/change", received.reference))).await;
        assert_eq!(scene.eva.submit(&page, NEW, &filled(&[("stage", "proposed")])).await.status, 303);
        let change = scene.app.ask("select reference from changes").await.remove(0);
        let work = url(&format!("/work/{change}"));
        let stands = async |there: &str| {
            let olli = scene.olli().await;
            assert_eq!(olli.get(&work).await.text("h1 + p .tag"), there, "{lang}");
        };
        stands(standings[0]).await;
        for (verb, there) in [("plan", standings[1]), ("start", standings[2])] {
            let page = scene.eva.get(&format!("{work}/{verb}")).await;
            assert_eq!((page.status, page.attribute("html", "lang").as_deref()), (200, Some(lang)));
            assert_eq!(scene.eva.submit(&page, FORM, &[]).await.status, 303, "{lang} {verb}");
            stands(there).await;
        }
        assert_eq!(scene.kept("started_at").await, scene.app.app.clock.now().to_string());
        scene.days_pass(20).await;
        let page = scene.eva.get(&format!("{work}/claim")).await;
        assert_eq!(page.attribute("input[name=day]", "value").as_deref(), Some("5.7.2026"), "today stands there");
        let claimed = scene.eva.submit(&page, FORM, &[("day", "1.7.2026"), OUTCOME[0], OUTCOME[1]]).await;
        assert_eq!(claimed.status, 303, "{}", claimed.text("main"));
        // Who says that it is made does not confirm it, and the public is not told yet.
        assert!(!scene.eva.get(&work).await.links("ul.actions a").iter().any(|link| link.ends_with("/confirm")));
        assert_eq!(scene.app.get(&url(&format!("/changes/{change}"))).await.text(".tag"), standings[2]);
        let olli = scene.olli().await;
        assert_eq!(olli.get(&work).await.text("h1 + p .tag"), standings[3]);
        let page = olli.get(&format!("{work}/confirm")).await;
        assert!(page.text("dl").contains(OUTCOME[usize::from(lang == "sv")].1), "{}", page.text("dl"));
        assert_eq!(olli.submit(&page, FORM, &[("found", "yes")]).await.status, 303);
        assert_eq!(olli.get(&work).await.text("h1 + p .tag"), standings[4]);
        assert_eq!(scene.kept("done_at").await, scene.kept("claimed_at").await);
        let by = scene.app.ask("select name from accounts where id in (select confirmed_by from changes)").await;
        assert_eq!(by, ["Olli"]);
        // The reviews come as registered, since that is later than half a year and a year after it was made.
        assert_eq!(scene.app.ask("select due_on from change_reviews order by due_on").await, ["2027-03-01", "2027-09-01"]);
        assert_eq!(scene.eva.get(&format!("{work}/review")).await.count(FORM), 0, "no review is due");
        let file = scene.eva.get(&work).await.links("main a").into_iter().find(|link| link.ends_with("/data.csv")).unwrap();
        assert_eq!(scene.app.get(&file).await.status, 200, "{file}");
        for (days, found, there) in [(240, "held", standings[5]), (190, "faded", standings[6])] {
            scene.days_pass(days).await;
            let page = scene.eva.get(&format!("{work}/review")).await;
            assert_eq!(page.count("select[name=day] option"), 1);
            let words = [("found", found), ("words.fi", "Toimii."), ("words.sv", "Fungerar.")];
            let done = scene.eva.submit(&page, FORM, &words).await;
            assert_eq!(done.status, 303, "{}", done.text("main"));
            assert_eq!(scene.eva.get(&work).await.text("h1 + p .tag"), there);
        }
        assert_eq!(scene.app.ask("select verdict from change_reviews order by due_on").await, ["held", "faded"]);
        // That it waits for confirmation is told to no giver.
        let moved = ["received", "routed", "change-linked", "change-moved", "change-moved", "change-made", "change-moved", "change-moved"];
        assert_eq!(scene.timeline(&received).await, moved);
    }
}

#[tokio::test]
async fn nobody_confirms_their_own_work() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    scene.move_on(&change, &["under-way"]).await;
    scene.does(&change, "claim", &OUTCOME).await;
    let own = scene.act(&change, "confirm").await;
    assert_eq!((own.status, own.count(FORM)), (200, 0));
    assert!(own.text("main").contains("Sinä merkitsit muutoksen tehdyksi. Joku toinen vahvistaa sen."));
    let token = scene.act(&change, "edit").await.form_token();
    let url = scene.url(&format!("/work/{change}/confirm"));
    for found in ["yes", "not-yet"] {
        let sent = [("csrf_token", token.as_str()), ("version", "3"), ("found", found), ("missing.fi", "a"), ("missing.sv", "b")];
        assert_eq!(scene.eva.post(&url, &sent).await.status, 422, "{found}");
    }
    assert_eq!(scene.kept("stage").await, "claimed");
    // Nor does it lapse while it waits.
    scene.app.advance(400 * asko::platform::clock::DAY);
    let olli = scene.olli().await;
    assert_eq!(olli.get(&scene.url(&format!("/work/{change}"))).await.text("h1 + p .tag"), "Odottaa vahvistusta");
}

#[tokio::test]
async fn a_review_day_that_comes_too_soon_is_moved_and_that_is_kept() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[("plan.second_review", "1.4.2028")]).await;
    scene.move_on(&change, &["under-way"]).await;
    scene.days_pass(100).await;
    scene.made(&change).await;
    assert_eq!(scene.app.ask("select due_on from change_reviews order by due_on").await, ["2027-03-23", "2028-04-01"]);
    let kept = scene.app.ask("select field || '|' || before || '|' || after || '|' || stage from change_edits").await;
    assert_eq!(kept, ["first-review-on|2027-03-01|2027-03-23|claimed"]);
    assert_eq!(scene.app.ask("select count(*) from change_edits where account_id is null").await, ["1"]);
    let page = scene.eva.get(&scene.url(&format!("/work/{change}"))).await;
    assert!(page.text("table tbody tr").contains("aikaisintaan 6 ja 12 kuukautta"), "{}", page.text("table tbody tr"));
    let early = scene.act(&change, "review").await;
    assert_eq!(early.count(FORM), 0);
    assert_eq!(scene.act(&change, "register").await.status, 409, "what is registered stays when it is made");
}

#[tokio::test]
async fn what_is_not_ready_goes_back_with_what_is_missing() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    scene.move_on(&change, &["under-way"]).await;
    scene.does(&change, "claim", &OUTCOME).await;
    let olli = scene.olli().await;
    let url = scene.url(&format!("/work/{change}"));
    let page = olli.get(&format!("{url}/confirm")).await;
    let silent = olli.submit(&page, FORM, &[("found", "not-yet"), ("missing.sv", "Hela veckan saknas.")]).await;
    assert_eq!((silent.status, silent.links(".error-summary a")), (422, vec!["#missing.fi".to_owned()]));
    let words = [("found", "not-yet"), ("missing.fi", "Viikonloput puuttuvat."), ("missing.sv", "Veckosluten saknas.")];
    assert_eq!(olli.submit(&page, FORM, &words).await.status, 303);
    let page = scene.eva.get(&url).await;
    assert_eq!(page.text("h1 + p .tag"), "Käynnissä");
    assert!(page.text("main ol li").contains("Viikonloput puuttuvat."));
    assert_eq!(scene.app.ask("select count(*) from changes where claimed_at is null and claimed_by is null").await, ["1"]);
    // The outcome is kept as a draft, and it goes on from there.
    assert_eq!(scene.act(&change, "claim").await.text("textarea[name='outcome.fi']"), OUTCOME[0].1);
    scene.made(&change).await;
    assert_eq!(scene.kept("stage").await, "done");
}

#[tokio::test]
async fn a_change_is_given_up_with_a_reason_for_everybody() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[]).await;
    let page = scene.act(&change, "drop").await;
    assert_eq!(page.count("input[name=reason]"), 6);
    let empty = scene.eva.submit(&page, FORM, &[("words.sv", "Pengarna räcker inte.")]).await;
    assert_eq!((empty.status, empty.links(".error-summary a")), (422, vec!["#reason".to_owned(), "#words.fi".to_owned()]));
    assert_eq!(empty.text("textarea[name='words.sv']"), "Pengarna räcker inte.");
    let words = [("reason", "money"), ("words.fi", "Rahat eivät riitä."), ("words.sv", "Pengarna räcker inte.")];
    scene.does(&change, "drop", &words).await;
    assert_eq!((scene.kept("stage").await, scene.kept("drop_reason").await), ("dropped".to_owned(), "money".to_owned()));
    assert_eq!(scene.timeline(&received).await.last().map(String::as_str), Some("change-moved"));
    let page = scene.eva.get(&scene.url(&format!("/work/{change}"))).await;
    assert!(page.text("dl").contains("Rahat eivät riitä.") && page.text("dl").contains("Siihen ei ole rahaa"));
    assert_eq!((page.count(FORM), page.count("ul.actions a")), (0, 0), "nothing is left to do");
    for verb in ["edit", "register", "start", "drop"] {
        let gone = scene.act(&change, verb).await;
        assert_eq!(gone.status, 409, "{verb}");
        assert!(gone.text("main").contains("Muutoksesta on luovuttu."), "{verb}");
    }
}

#[tokio::test]
async fn a_day_that_has_passed_is_said_and_the_work_goes_on() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[]).await;
    scene.days_pass(100).await;
    let page = scene.eva.get(&scene.url(&format!("/work/{change}"))).await;
    assert_eq!((page.text("h1 + p .tag"), page.text(".notice h2")), ("Rauennut".to_owned(), "Päivä on mennyt".to_owned()));
    scene.does(&change, "start", &[]).await;
    let told = scene.app.ask("select data from events where kind = 'change-moved'").await;
    assert!(told[0].contains("under-way"), "{told:?}");
    // The days that were registered stay though they have passed; a new one must not have.
    let page = scene.act(&change, "register").await;
    let past = scene.eva.submit(&page, FORM, &[("plan.due", "2.9.2026"), ("reason", "Viivästyi.")]).await;
    assert_eq!((past.status, past.links(".error-summary a")), (422, vec!["#plan.due".to_owned()]));
    scene.does(&change, "register", &[("plan.due", "1.12.2026"), ("reason", "Viivästyi.")]).await;
    assert_eq!(scene.eva.get(&scene.url(&format!("/work/{change}"))).await.text("h1 + p .tag"), "Käynnissä");
}
