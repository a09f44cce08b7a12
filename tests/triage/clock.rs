//! The clock of a promise: stopped, set going, extended; what stops it and what does not; what the giver reads of it.

use asko::feedback::AnswerWanted;
use asko::intake::Received;
use asko::platform::clock::DAY;

use super::Scene;
use super::scene::{case, done, form};
use crate::support::{Page, Visitor};

/// A day's summary of the clock: the promised day's number of days from now, and whether it stands.
async fn clock(scene: &Scene, received: &Received) -> (i64, bool) {
    let case = asko::feedback::store::by_id(scene.app.app.db.read(), received.feedback_id).await.unwrap().unwrap();
    ((case.due_at + 1 - case.received_at) / DAY, case.stopped.is_some())
}

async fn pause(visitor: &Visitor, received: &Received, reason: &str) -> Page {
    let page = visitor.get(&case(received)).await;
    visitor.submit(&page, &form("pause"), &[("pause_reason", reason)]).await
}

async fn extend(visitor: &Visitor, received: &Received, fields: &[(&str, &str)]) -> Page {
    let page = visitor.get(&case(received)).await;
    visitor.submit(&page, &form("extend"), fields).await
}

/// Gives feedback by the form and opens it with its code.
pub(super) async fn follower(scene: &Scene, lang: &str, fields: &[(&str, &str)]) -> (Visitor, Received) {
    let visitor = scene.app.visitor();
    let page = visitor.get(&format!("/{lang}/pohjanmaa/give/unknown")).await;
    let sent = visitor.submit(&page, "#give", fields).await;
    let code = visitor.follow(&sent).await.text("code");
    let page = visitor.get(&format!("/{lang}/pohjanmaa/follow")).await;
    done(&visitor.submit(&page, "main form", &[("code", &code)]).await);
    let id: i64 = scene.app.ask("select id from feedback order by id desc limit 1").await.remove(0).parse().unwrap();
    let case = asko::feedback::store::by_id(scene.app.app.db.read(), id).await.unwrap().unwrap();
    (visitor, Received { feedback_id: id, reference: case.reference, team_id: case.team_id, due_at: case.due_at, masked: 0, urgent: false })
}

#[tokio::test]
async fn a_pause_stops_the_clock_and_the_days_come_on_top() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received)).await;
    assert!(page.text(".case__side").contains("14 päivää, kun palaute saapui (Ongelma · Verkkolomake)"), "{}", page.text(".case__side"));
    let short = pause(&maija, &received, "x").await;
    assert_eq!((short.status, short.links(".error-summary a")), (422, vec!["#pause_reason".to_owned()]));
    let answer = pause(&maija, &received, "Odotamme yksikön lausuntoa <i>").await;
    assert_eq!(done(&answer), format!("{}?done=paused", case(&received)));
    let page = maija.follow(&answer).await;
    let side = page.text(".case__side");
    assert!(side.contains("pysähdyksissä 15.6.2026 alkaen. Syy: Odotamme yksikön lausuntoa <i>"), "{side}");
    assert!(!page.has(&form("pause")) && !page.has(&form("extend")) && page.text("main").contains("Tauolla"));
    assert_eq!(clock(&scene, &received).await, (14, true));
    assert_eq!(scene.app.ask("select queue from feedback").await, ["waiting"]);
    scene.app.advance(20 * DAY);
    let page = scene.sign_in("maija").await.get(&case(&received)).await;
    assert!(!page.text("main").contains("Myöhässä"), "what stands is not late");
    let maija = scene.sign_in("maija").await;
    let answer = maija.submit(&maija.get(&case(&received)).await, &form("resume"), &[]).await;
    assert!(maija.follow(&answer).await.text(".case__side").contains("19.7.2026"), "twenty days came on top of the 29th of June");
    assert_eq!(clock(&scene, &received).await, (34, false));
    let again =
        maija.post(&format!("{}/resume", case(&received)), &[("csrf_token", &page_token(&maija, &received).await), ("version", "3")]).await;
    assert_eq!((again.status, again.links(".error-summary a")), (409, vec!["#clock".to_owned()]));
}

async fn page_token(visitor: &Visitor, received: &Received) -> String {
    visitor.get(&case(received)).await.form_token()
}

#[tokio::test]
async fn work_on_a_case_does_not_stop_its_clock() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let leena = scene.sign_in("leena").await;
    done(&leena.submit(&leena.get(&case(&received)).await, &form("claim"), &[]).await);
    done(&leena.submit(&leena.get(&case(&received)).await, &form("note"), &[("note_text", "Soitin.")]).await);
    done(&leena.submit(&leena.get(&case(&received)).await, &form("themes"), &[("themes", "access")]).await);
    let sent = [("route_team", "laskutus"), ("route_reason", "Koskee laskua")];
    done(&leena.submit(&leena.get(&case(&received)).await, &form("route"), &sent).await);
    assert_eq!(clock(&scene, &received).await, (14, false));
    // Nor do they set a clock going that stands.
    done(&pause(&leena, &received, "Odotamme tietoa").await);
    done(&leena.submit(&leena.get(&case(&received)).await, &form("claim"), &[]).await);
    done(&leena.submit(&leena.get(&case(&received)).await, &form("note"), &[("note_text", "Yhä auki.")]).await);
    assert_eq!(clock(&scene, &received).await, (14, true));
}

#[tokio::test]
async fn the_givers_message_sets_the_clock_going_and_they_see_it() {
    let scene = Scene::set().await;
    let fields = [("text", "Milloin hissi toimii?"), ("kind", "question"), ("answer_wanted", "code")];
    let (giver, received) = follower(&scene, "fi", &fields).await;
    let maija = scene.sign_in("maija").await;
    done(&pause(&maija, &received, "Odotamme yksikön lausuntoa").await);
    let page = giver.get("/fi/pohjanmaa/follow").await;
    assert!(page.text(".inset").contains("Tiimi on pysäyttänyt vastausajan 15.6.2026 alkaen"), "{}", page.text("main"));
    assert!(!page.html.contains("lausuntoa"), "the team's reason stays inside");
    scene.app.advance(3 * DAY);
    let (giver, _) = (giver, ());
    let page = giver.get("/fi/pohjanmaa/follow").await;
    // The session of a shared machine has ended meanwhile, so the reply comes at once in a session of its own.
    assert!(page.has("#code"));
    let id = received.feedback_id;
    scene.app.tell(&format!("update feedback set stopped_why = 'giver' where id = {id}")).await;
    scene.app.tell("update sessions set seen_at = 1781514000000 + 259200000, expires_at = 1781514000000 + 999999999").await;
    let page = giver.get("/fi/pohjanmaa/follow").await;
    assert!(page.text(".inset").contains("Kysyimme sinulta lisää. Vastausaika on ollut pysähdyksissä 15.6.2026 alkaen."));
    done(&giver.submit(&page, "form[action$='/follow/reply']", &[("reply", "Pohjoispään hissi.")]).await);
    let page = giver.get("/fi/pohjanmaa/follow").await;
    assert!(
        page.text("main").contains("Lupasimme vastata 14 päivän kuluessa. Saat vastauksen viimeistään 2.7.2026."),
        "{}",
        page.text("main")
    );
    assert!(page.text(".timeline").contains("Vastausaika kuluu taas: vastaus viimeistään 2.7.2026"));
    assert_eq!(clock(&scene, &received).await, (17, false));
    assert_eq!(scene.app.ask("select queue from feedback").await, ["work"]);
}

#[tokio::test]
async fn more_time_needs_a_reason_that_the_giver_reads_and_is_taken_twice_at_most() {
    let scene = Scene::set().await;
    let fields = [("text", "Hissen fungerar inte"), ("kind", "problem"), ("answer_wanted", "email"), ("email", "eva@example.fi")];
    let (giver, received) = follower(&scene, "sv", &fields).await;
    let maija = scene.sign_in("maija").await;
    let good = "Vi väntar på svar från hissfirman och berättar sedan vad som händer.";
    for (day, reason, wrong) in [
        ("", good, "#extend_day"),
        ("29.6.2026", good, "#extend_day"),
        ("15.8.2026", good, "#extend_day"),
        ("huomenna", good, "#extend_day"),
        ("1.8.2026", "kort", "#extend_reason"),
        ("1.8.2026", "Vi väntar på svar från 131052-308T och återkommer.", "#extend_reason"),
        ("1.8.2026", "Odotamme hissiyhtiön vastausta ja kerromme sitten, mitä tapahtuu.", "#extend_sure"),
    ] {
        let refused = extend(&maija, &received, &[("extend_day", day), ("extend_reason", reason)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec![wrong.to_owned()]), "{day} {reason}");
        assert_eq!(refused.text("#extend_reason").trim(), reason);
    }
    let answer = extend(&maija, &received, &[("extend_day", "1.8.2026"), ("extend_reason", good)]).await;
    let page = maija.follow(&answer).await;
    assert!(page.text(".case__side").contains("Kerran. Lupaus on pidetty vain, jos vastaus lähtee viimeistään 29.6.2026."));
    let mail = scene.app.mails().await.pop().unwrap();
    assert_eq!((mail.recipient.as_str(), mail.kind.as_str(), mail.language.as_str()), ("eva@example.fi", "extended", "sv"));
    assert!(mail.data.contains("1.8.2026") && !mail.data.contains("hissfirman"), "the mail says until when, not why: {}", mail.data);
    let page = giver.get("/sv/pohjanmaa/follow").await;
    assert!(page.text("main").contains("Vi lovade först att svara senast 29.6.2026. Vi behöver mer tid: du får svar senast 1.8.2026."));
    assert!(page.text(".timeline").contains(good));
    // In another language than the giver's only when one is sure of it.
    let finnish = "Odotamme hissiyhtiön vastausta ja kerromme sitten, mitä tapahtuu.";
    let fields = [("extend_day", "10.8.2026"), ("extend_reason", finnish), ("extend_sure", "yes")];
    done(&extend(&maija, &received, &fields).await);
    let page = maija.get(&case(&received)).await;
    assert!(!page.has(&form("extend")), "twice is enough");
    let late = [("csrf_token", &*page.form_token()), ("version", "3"), ("extend_day", "12.8.2026"), ("extend_reason", good)];
    assert_eq!(maija.post(&format!("{}/extend", case(&received)), &late).await.status, 409);
    assert_eq!(clock(&scene, &received).await.0, 56);
}

#[tokio::test]
async fn a_clock_is_not_moved_unseen_nor_where_nobody_waits() {
    let scene = Scene::set().await;
    let (waits, silent) = (scene.feedback(|_| {}).await, scene.feedback(|s| s.answer_wanted = AnswerWanted::No).await);
    let (maija, kalle, mona) = (scene.sign_in("maija").await, scene.sign_in("kalle").await, scene.sign_in("mona").await);
    let his = kalle.get(&case(&waits)).await;
    done(&pause(&maija, &waits, "Odotamme tietoa").await);
    let reason = "Selvitämme asiaa vielä yksikön kanssa.";
    let overtaken = kalle.submit(&his, &form("extend"), &[("extend_day", "1.8.2026"), ("extend_reason", reason)]).await;
    assert_eq!((overtaken.status, overtaken.links(".error-summary a")), (409, vec!["#clock".to_owned()]));
    assert!(overtaken.text(".case__side").contains("Odotamme tietoa"), "they see what was done meanwhile");
    let page = maija.get(&case(&silent)).await;
    assert!(page.has(&form("pause")) && !page.has(&form("extend")), "nobody waits for a promised answer");
    let page = mona.get(&case(&waits)).await;
    assert!(!page.has(&form("resume")) && page.text(".case__side").contains("Odotamme tietoa"), "who reads sees the clock");
}
