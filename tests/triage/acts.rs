//! What a team does with a case besides answering.

use asko::feedback::{AnswerWanted, NoChangeReason, store};
use sea_orm::DbErr;

use super::Scene;
use super::scene::{case, done, form};

#[tokio::test]
async fn a_case_is_taken_and_taken_over() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let page = maija.get(&case(&received)).await;
    let answer = maija.submit(&page, &form("claim"), &[]).await;
    assert!(done(&answer).starts_with(&format!("{}?done=claimed&undoing=", case(&received))));
    let page = maija.follow(&answer).await;
    assert!(page.text("[role=status]").contains("nyt sinulla käsittelyssä") && !page.has(&form("claim")));
    assert_eq!(scene.stage(&received).await, "in-handling");
    assert_eq!(maija.get("/fi/pohjanmaa/inbox?view=mine").await.count("tbody tr"), 1);
    let page = kalle.get(&case(&received)).await;
    assert!(page.text(&form("claim")).contains("Maija otti palautteen käsittelyyn"), "{}", page.text("main"));
    done(&kalle.submit(&page, &form("claim"), &[]).await);
    assert_eq!(maija.get("/fi/pohjanmaa/inbox?view=mine").await.count("tbody tr"), 0);
}

#[tokio::test]
async fn two_who_take_a_case_at_once_learn_of_each_other() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let (hers, his) = (maija.get(&case(&received)).await, kalle.get(&case(&received)).await);
    done(&maija.submit(&hers, &form("claim"), &[]).await);
    let conflict = kalle.submit(&his, &form("claim"), &[]).await;
    assert_eq!(conflict.status, 409);
    assert!(conflict.text(".compare").contains("Maija") && conflict.text(".compare").contains("otettiin käsittelyyn"));
    done(&kalle.submit(&conflict, &form("claim"), &[]).await);
    assert_eq!(kalle.get("/fi/pohjanmaa/inbox?view=mine").await.count("tbody tr"), 1);
}

#[tokio::test]
async fn who_is_overtaken_while_taking_a_case_keeps_the_note() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    done(&maija.submit(&maija.get(&case(&received)).await, &form("claim"), &[]).await);
    let his = kalle.get(&case(&received)).await;
    let why = [("pause_reason", "Odotamme varaosaa kiinteistöhuollolta.")];
    done(&maija.submit(&maija.get(&case(&received)).await, &form("pause"), &why).await);
    let note = "Jatkan tästä, Maija on viikon poissa.";
    let conflict = kalle.submit(&his, &form("claim"), &[("claim_note", note)]).await;
    assert_eq!(conflict.status, 409);
    assert!(conflict.text("main").contains(note), "{}", conflict.text("main"));
    done(&kalle.submit(&conflict, &form("claim"), &[]).await);
    assert!(kalle.get(&case(&received)).await.text(".note-block").contains(note));
}

#[tokio::test]
async fn a_case_sent_on_keeps_the_chain_of_reasons_and_leaves_the_inbox() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, lisa) = (scene.sign_in("maija").await, scene.sign_in("lisa").await);
    let page = maija.get(&case(&received)).await;
    done(&maija.submit(&page, &form("claim"), &[]).await);
    let page = maija.get(&case(&received)).await;
    let sent = [("route_team", "laskutus"), ("route_reason", "Asia koskee laskutusta <i>")];
    let answer = maija.submit(&page, &form("route"), &sent).await;
    assert!(done(&answer).starts_with("/fi/pohjanmaa/inbox?view=open&done=rerouted&undoing="));
    assert!(maija.follow(&answer).await.text("[role=status]").contains("siirretty toiselle tiimille"));
    assert_eq!(maija.get(&case(&received)).await.status, 404);
    let page = lisa.get(&case(&received)).await;
    let why = page.text(".why");
    assert!(why.contains("Poliklinikat → Laskutus: Asia koskee laskutusta <i>") && why.contains("Maija"), "{why}");
    assert!(page.has(&form("claim")) && page.text(".timeline").contains("siirrettiin toiselle tiimille"));
    assert_eq!(scene.stage(&received).await, "received");
    let mails = scene.app.mails().await;
    let last = mails.last().unwrap();
    assert_eq!((last.recipient.as_str(), last.kind.as_str()), ("laskutus@pohjanmaa.example", "new-feedback"));
    assert!(!last.data.contains("Odotin"), "mails never carry what somebody wrote");
    // And back again: both steps stand in order. A lead still reaches the case and stays on it.
    let leena = scene.sign_in("leena").await;
    let page = leena.get(&case(&received)).await;
    let back = leena.submit(&page, &form("route"), &[("route_team", "poliklinikat"), ("route_reason", "Ei sittenkään")]).await;
    assert!(done(&back).starts_with(&format!("{}?done=rerouted&undoing=", case(&received))));
    assert_eq!(maija.get(&case(&received)).await.count(".why ol li"), 2);
}

#[tokio::test]
async fn sending_on_needs_a_team_and_a_reason_and_gives_back_what_was_typed() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received)).await;
    let long = "ä".repeat(1001);
    for (team, reason, wrong) in [
        ("", "Hyvä syy", "#route_team"),
        ("poliklinikat", "Hyvä syy", "#route_team"),
        ("pirkanmaan-tiimi", "Hyvä syy", "#route_team"),
        ("laskutus", " x ", "#route_reason"),
        ("laskutus", long.as_str(), "#route_reason"),
    ] {
        let refused = maija.submit(&page, &form("route"), &[("route_team", team), ("route_reason", reason)]).await;
        assert_eq!(refused.status, 422, "{team} {reason}");
        assert_eq!(refused.links(".error-summary a"), [wrong]);
        assert_eq!(refused.text("#route_reason").trim(), reason.trim());
        assert!(refused.has("details[open] #route_team") && refused.text("title").starts_with("Virhe:"));
    }
    assert_eq!(scene.stage(&received).await, "received");
}

#[tokio::test]
async fn notes_are_added_by_several_and_shown_apart() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let (hers, his) = (maija.get(&case(&received)).await, kalle.get(&case(&received)).await);
    done(&maija.submit(&hers, &form("note"), &[("note_text", "Soitin <yksikköön>.")]).await);
    done(&kalle.submit(&his, &form("note"), &[("note_text", "Minäkin.")]).await);
    let page = maija.get(&case(&received)).await;
    assert_eq!(page.count(".note-block .message"), 2);
    assert!(page.text(".note-block").contains("Soitin <yksikköön>.") && !page.text(".reply-block").contains("Soitin"));
    for (text, kept) in [("  \n ", ""), (&"ö".repeat(5001), &*"ö".repeat(5001))] {
        let refused = maija.submit(&page, &form("note"), &[("note_text", text)]).await;
        assert_eq!((refused.status, refused.text("#note_text").trim()), (422, kept));
        assert_eq!(refused.links(".error-summary a"), ["#note_text"]);
    }
}

#[tokio::test]
async fn themes_are_set_and_not_overwritten_unseen() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let (hers, his) = (maija.get(&case(&received)).await, kalle.get(&case(&received)).await);
    let chosen = [("themes", "safety"), ("themes", "access"), ("themes", "no-such-theme")];
    done(&maija.submit(&hers, &form("themes"), &chosen).await);
    assert_eq!(store::themes_of(scene.app.app.db.read(), received.feedback_id).await.unwrap(), ["access", "safety"]);
    let conflict = kalle.submit(&his, &form("themes"), &[("themes", "fees")]).await;
    assert_eq!(conflict.status, 409);
    assert_eq!(conflict.attribute("input[name=themes][checked]", "value").as_deref(), Some("fees"));
    done(&kalle.submit(&conflict, &form("themes"), &[]).await);
    assert_eq!(store::themes_of(scene.app.app.db.read(), received.feedback_id).await.unwrap(), ["fees"]);
}

#[tokio::test]
async fn a_case_is_not_closed_while_its_giver_waits() {
    let scene = Scene::set().await;
    let (waits, silent, decided) =
        (scene.feedback(|_| {}).await, scene.feedback(|s| s.answer_wanted = AnswerWanted::No).await, scene.feedback(|_| {}).await);
    let maija = scene.sign_in("maija").await;
    let refused = maija.submit(&maija.get(&case(&waits)).await, &form("close"), &[]).await;
    assert_eq!((refused.status, scene.stage(&waits).await), (422, "received"));
    assert!(refused.text(".error-summary").contains("Antaja odottaa vastausta"));
    assert_eq!(refused.links(".error-summary a"), ["#close"]);
    assert!(refused.has("form#close"));
    done(&maija.submit(&maija.get(&case(&silent)).await, &form("close"), &[]).await);
    assert_eq!(scene.stage(&silent).await, "closed");
    let (id, who, now) = (decided.feedback_id, scene.account_id("maija").await, scene.app.app.clock.now());
    let decide = scene
        .app
        .app
        .db
        .write(move |tx| Box::pin(async move { store::add_decision(tx, id, now, who, NoChangeReason::Law, "Laki ei salli.").await }));
    decide.await.map_err(|error: DbErr| error).unwrap();
    done(&maija.submit(&maija.get(&case(&decided)).await, &form("close"), &[]).await);
    assert_eq!(scene.stage(&decided).await, "closed");
    // Closed is closed: there is nothing to press, and pressing all the same is refused.
    let page = maija.get(&case(&silent)).await;
    for act in ["claim", "route", "close", "answer"] {
        assert!(!page.has(&form(act)), "{act}");
        let fields = [
            ("csrf_token", &*page.form_token()),
            ("version", "2"),
            ("route_team", "laskutus"),
            ("route_reason", "Väärä tiimi"),
            ("answer_text", "Kiitos palautteesta."),
        ];
        let late = maija.post(&format!("{}/{act}", case(&silent)), &fields).await;
        assert_eq!(late.status, 409, "{act}");
        assert!(late.text(".error-summary").contains("jo suljettu"), "{act}: {}", late.text("main"));
    }
}
