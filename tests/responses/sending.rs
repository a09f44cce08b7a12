//! Sending with a moment to take it back: nothing is seen outside before.

use asko::feedback::{AnswerWanted, store};
use asko::intake::Received;
use asko::platform::clock::SECOND;

use super::{ANSWER, case};
use crate::support::Visitor;
use crate::triage::Scene;

/// A scene in which a sent answer can be taken back for 30 seconds, and feedback that wants a mail.
async fn scene() -> (Scene, Received) {
    let scene = Scene::set_with(|figment| figment.merge(("answer_delay", 30))).await;
    let received = scene
        .feedback(|s| {
            s.answer_wanted = AnswerWanted::Email;
            s.contact_email = Some("antaja@example.fi".to_owned());
        })
        .await;
    (scene, received)
}

async fn send(visitor: &Visitor, received: &Received) -> crate::support::Page {
    let page = visitor.get(&case(&received.reference)).await;
    visitor.submit(&page, "form#answer", &[("answer_text", ANSWER)]).await
}

async fn said(scene: &Scene, received: &Received) -> usize {
    store::messages_of(scene.app.app.db.read(), received.feedback_id).await.unwrap().len()
}

#[tokio::test]
async fn nothing_is_seen_outside_before_its_time_and_everything_after() {
    let (scene, received) = scene().await;
    let maija = scene.sign_in("maija").await;
    let sent = send(&maija, &received).await;
    assert_eq!(sent.location(), Some(format!("{}?done=sending", case(&received.reference))));
    let page = maija.follow(&sent).await;
    assert!(page.text(".notice--warn").contains("Vastaus lähtee klo 12.00.30 (Maija)"), "{}", page.text("main"));
    assert!(page.text(".reply-block").contains("soittoaikoja") && !page.has("form#answer"));
    let mails = scene.app.mails().await.len();
    scene.app.advance(29 * SECOND);
    assert_eq!(scene.app.send_answers().await, 0);
    assert_eq!((said(&scene, &received).await, scene.stage(&received).await, scene.app.mails().await.len()), (0, "received", mails));
    scene.app.advance(SECOND);
    assert_eq!(scene.app.send_answers().await, 1);
    assert_eq!(scene.app.send_answers().await, 0, "once, however often it is looked");
    assert_eq!((said(&scene, &received).await, scene.stage(&received).await), (1, "answered"));
    assert_eq!(scene.app.mails().await.last().unwrap().kind, "answer-ready");
    assert!(scene.app.ask("select text from drafts").await.is_empty());
}

#[tokio::test]
async fn what_is_taken_back_is_a_draft_again_and_never_goes() {
    let (scene, received) = scene().await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let page = maija.follow(&send(&maija, &received).await).await;
    let back = maija.submit(&page, "form[action$='/take-back']", &[]).await;
    assert_eq!(back.location(), Some(format!("{}/answer?back=1", case(&received.reference))));
    let draft = maija.follow(&back).await;
    assert_eq!(draft.text("#answer_text").trim(), ANSWER);
    scene.app.advance(60 * SECOND);
    assert_eq!((scene.app.send_answers().await, said(&scene, &received).await), (0, 0));
    // A colleague may take it back as well; and too late is too late.
    let again = maija.submit(&draft, "form#answer", &[]).await;
    let his = kalle.follow(&again).await;
    scene.app.advance(30 * SECOND);
    scene.app.send_answers().await;
    let late = kalle.submit(&his, "form[action$='/take-back']", &[]).await;
    assert!(late.status == 409 && late.text(".error-summary").contains("ei voinut enää perua"), "{}", late.text("main"));
    assert_eq!(said(&scene, &received).await, 1);
}

#[tokio::test]
async fn a_second_answer_is_refused_while_one_is_on_its_way() {
    let (scene, received) = scene().await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let his = kalle.get(&case(&received.reference)).await;
    assert_eq!(send(&maija, &received).await.status, 303);
    let own = "Hei, täällä Kalle. Olemme pahoillamme odotuksesta.";
    let refused = kalle.submit(&his, "form#answer", &[("answer_text", own)]).await;
    assert_eq!(refused.status, 409);
    assert!(refused.text(".compare").contains("soittoaikoja") && refused.text(".compare").contains("Maija"));
    assert_eq!(refused.text("#answer_kept").trim(), own, "his own words are kept");
    // Nor is it written over by a draft.
    let token = his.form_token();
    let draft = [("csrf_token", token.as_str()), ("draft_version", "0"), ("answer_text", own), ("step", "save")];
    assert_eq!(kalle.post(&format!("{}/draft", case(&received.reference)), &draft).await.status, 409);
    scene.app.advance(30 * SECOND);
    scene.app.send_answers().await;
    // With the old form he is shown the answer now; he may answer again, knowingly.
    let told = kalle.submit(&his, "form#answer", &[("answer_text", own)]).await;
    assert!(told.status == 409 && told.text(".compare").contains("soittoaikoja"));
    assert_eq!(kalle.submit(&told, "form#answer", &[]).await.status, 303);
}

#[tokio::test]
async fn what_happens_meanwhile_brings_it_back_with_word_to_the_team() {
    let (scene, received) = scene().await;
    let moved = scene.feedback(|s| s.text = "Toinen palaute odottaa.".to_owned()).await;
    let (maija, leena) = (scene.sign_in("maija").await, scene.sign_in("leena").await);
    for case in [&received, &moved] {
        assert_eq!(send(&maija, case).await.status, 303);
    }
    // The giver of the first writes, and the second goes to another team.
    let follower = scene.follower(&received).await;
    let page = follower.get("/fi/pohjanmaa/follow").await;
    assert!(!page.html.contains("soittoaikoja"), "the giver sees nothing of it");
    assert_eq!(follower.submit(&page, "form[action$='/reply']", &[("reply", "Asia hoitui jo.")]).await.status, 303);
    let leads = leena.get(&case(&moved.reference)).await;
    let on = [("route_team", "laskutus"), ("route_reason", "Kuuluu laskutukseen")];
    assert_eq!(leena.submit(&leads, "form[action$='/route']", &on).await.status, 303);
    scene.app.advance(31 * SECOND);
    assert_eq!(scene.app.send_answers().await, 0);
    assert_eq!((said(&scene, &received).await, said(&scene, &moved).await), (1, 0), "only what the giver wrote");
    let page = maija.get(&case(&received.reference)).await;
    assert!(page.text(".reply-block .inset").contains("antaja kirjoitti juuri ennen sitä"));
    assert_eq!(page.text("#answer_text").trim(), ANSWER);
    let inbox = maija.get("/fi/pohjanmaa/inbox").await;
    assert!(inbox.text(".notice").contains("Vastaus, jota ei lähetetty") && inbox.text(".notice").contains(&received.reference));
    let lisa = scene.sign_in("lisa").await;
    assert!(lisa.get(&case(&moved.reference)).await.text(".reply-block .inset").contains("siirsi palautetta"));
    // Sent again, it goes, and the word to the team is crossed off.
    assert_eq!(maija.submit(&page, "form#answer", &[]).await.status, 303);
    scene.app.advance(31 * SECOND);
    assert_eq!(scene.app.send_answers().await, 1);
    assert!(!maija.get("/fi/pohjanmaa/inbox").await.text("main").contains("Vastaus, jota ei lähetetty"));
}

#[tokio::test]
async fn what_the_giver_of_a_merged_case_writes_brings_it_back_too() {
    let (scene, living) = scene().await;
    let merged = scene.feedback(|s| s.text = "Sama jono minullakin.".to_owned()).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&merged.reference)).await;
    assert_eq!(maija.submit(&page, "form[action$='/merge']", &[("merge_into", &living.reference)]).await.status, 303);
    assert_eq!(send(&maija, &living).await.status, 303);
    let follower = scene.follower(&merged).await;
    let page = follower.get("/fi/pohjanmaa/follow").await;
    assert_eq!(follower.submit(&page, "form[action$='/reply']", &[("reply", "Jono on nyt vielä pidempi.")]).await.status, 303);
    scene.app.advance(31 * SECOND);
    assert_eq!(scene.app.send_answers().await, 0);
    let page = maija.get(&case(&living.reference)).await;
    assert!(page.text(".reply-block .inset").contains("antaja kirjoitti juuri ennen sitä"), "{}", page.text("main"));
    assert!(page.text("main").contains("Jono on nyt vielä pidempi."));
    // Sent again after it was read, it goes to both.
    assert_eq!(maija.submit(&page, "form#answer", &[]).await.status, 303);
    scene.app.advance(31 * SECOND);
    assert_eq!(scene.app.send_answers().await, 1);
    assert_eq!((said(&scene, &living).await, said(&scene, &merged).await), (1, 2));
}

#[tokio::test]
async fn two_nodes_send_an_answer_once() {
    let (scene, received) = scene().await;
    let maija = scene.sign_in("maija").await;
    assert_eq!(send(&maija, &received).await.status, 303);
    scene.app.advance(30 * SECOND);
    let other = asko::platform::database::Database::open(&scene.app.app.settings.database()).await.unwrap();
    let node = asko::platform::app::App { db: other, ..scene.app.app.clone() };
    let (first, second) = tokio::join!(asko::responses::send_due(&scene.app.app), asko::responses::send_due(&node));
    assert_eq!(first.unwrap() + second.unwrap(), 1);
    assert_eq!(said(&scene, &received).await, 1);
}

#[tokio::test]
async fn what_was_written_for_a_case_that_was_closed_is_not_lost() {
    let (scene, _) = scene().await;
    let received = scene.feedback(|s| s.answer_wanted = AnswerWanted::No).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    assert_eq!(send(&maija, &received).await.status, 303);
    let his = kalle.get(&case(&received.reference)).await;
    assert_eq!(kalle.submit(&his, "form#close", &[]).await.status, 303);
    scene.app.advance(31 * SECOND);
    assert_eq!(scene.app.send_answers().await, 0);
    let page = maija.get(&case(&received.reference)).await;
    assert!(page.text(".reply-block").contains("soittoaikoja") && page.text(".reply-block").contains("luonnos on tallella"));
    assert_eq!(maija.submit(&page, ".reply-block form", &[]).await.status, 303);
    assert!(scene.app.ask("select text from drafts").await.is_empty());
    assert!(!maija.get("/fi/pohjanmaa/inbox").await.text("main").contains("Vastaus, jota ei lähetetty"));
}
