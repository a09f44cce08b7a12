//! Answers.

mod asking;
mod drafts;
mod quality;
mod sending;
mod templates;
mod translation;

use asko::feedback::{AnswerWanted, store};
use asko_locales::Lang;

use crate::triage::Scene;

pub const ANSWER: &str = "Kiitos palautteestasi. Olemme muuttaneet soittoaikoja, jotta jono on lyhyempi.";

pub fn case(reference: &str) -> String {
    format!("/fi/pohjanmaa/cases/{reference}")
}

#[tokio::test]
async fn an_answer_is_stored_told_and_takes_the_case() {
    let scene = Scene::set().await;
    let received = scene
        .feedback(|s| {
            s.answer_wanted = AnswerWanted::Email;
            s.contact_email = Some("antaja@example.fi".to_owned());
        })
        .await;
    let later = scene.feedback(|s| s.text = "Toinen palaute odottaa.".to_owned()).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received.reference)).await;
    assert!(page.text(".reply-block").contains("Kirjoita suomeksi"));
    let sent = maija.submit(&page, "form#answer", &[("answer_text", ANSWER)]).await;
    assert_eq!((sent.status, sent.location()), (303, Some(format!("{}?done=answered", case(&received.reference)))));
    let page = maija.follow(&sent).await;
    assert_eq!(page.links("[role=status] a"), [case(&later.reference)]);
    assert!(page.text(".message--team").contains("soittoaikoja") && page.text(".message--team").contains("Maija"));
    let now = store::by_id(scene.app.app.db.read(), received.feedback_id).await.unwrap().unwrap();
    assert_eq!((now.stage.code(), now.claimed_by), ("answered", Some(scene.account_id("maija").await)));
    assert_eq!(now.answered_at, Some(scene.app.app.clock.now()));
    let mails = scene.app.mails().await;
    let last = mails.last().unwrap();
    assert_eq!((last.kind.as_str(), last.recipient.as_str()), ("answer-ready", "antaja@example.fi"));
    assert!(last.data.contains("/fi/pohjanmaa/follow") && !last.data.contains("soittoaikoja"), "{}", last.data);
    // Now it may be closed.
    let closed = maija.submit(&page, "form#close", &[]).await;
    assert_eq!((closed.status, scene.stage(&received).await), (303, "closed"));
}

#[tokio::test]
async fn two_people_never_both_answer_by_accident_and_no_text_is_lost() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let (hers, his) = (maija.get(&case(&received.reference)).await, kalle.get(&case(&received.reference)).await);
    assert_eq!(maija.submit(&hers, "form#answer", &[("answer_text", ANSWER)]).await.status, 303);
    let own = "Hei, täällä Kalle.\n\nOlemme pahoillamme odotuksesta.";
    let conflict = kalle.submit(&his, "form#answer", &[("answer_text", own)]).await;
    assert_eq!(conflict.status, 409);
    let theirs = conflict.text(".compare > section:first-child");
    assert!(theirs.contains("Maija") && theirs.contains("soittoaikoja"), "{theirs}");
    let (_, fields) = conflict.form("form#answer");
    assert!(fields.contains(&("answer_text".to_owned(), own.replace('\n', "\r\n"))), "{fields:?}");
    assert_eq!(store::messages_of(scene.app.app.db.read(), received.feedback_id).await.unwrap().len(), 1);
    // A second try with the old version is stopped again; the conflict's own form goes through.
    assert_eq!(kalle.submit(&his, "form#answer", &[("answer_text", own)]).await.status, 409);
    assert_eq!(kalle.submit(&conflict, "form#answer", &[]).await.status, 303);
    let messages = store::messages_of(scene.app.app.db.read(), received.feedback_id).await.unwrap();
    assert_eq!(messages.iter().map(|message| message.text.as_str()).collect::<Vec<_>>(), [ANSWER, own]);
}

#[tokio::test]
async fn another_language_and_identifiers_are_asked_about_once() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.lang = Lang::Sv).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received.reference)).await;
    assert!(page.text(".reply-block").contains("Kirjoita ruotsiksi"));
    let text = format!("{ANSWER} Soita 040 123 4567.");
    let asked = maija.submit(&page, "form#answer", &[("answer_text", &text)]).await;
    assert_eq!(asked.status, 422);
    assert_eq!(asked.links(".error-summary a"), ["#answer_sure"]);
    assert!(asked.text(".error-summary").contains("toisella kielellä") && asked.text(".error-summary").contains("puhelinnumero"));
    assert!(asked.text("#answer_text").contains("Soita 040 123 4567."));
    assert!(asked.has(".message--giver [lang=sv]"));
    assert_eq!(maija.submit(&asked, "form#answer", &[]).await.status, 422, "unticked, it is asked again");
    assert_eq!(maija.submit(&asked, "form#answer", &[("answer_sure", "yes")]).await.status, 303);
    let messages = store::messages_of(scene.app.app.db.read(), received.feedback_id).await.unwrap();
    assert_eq!((messages[0].language.as_str(), messages[0].text.as_str()), ("sv", text.as_str()), "who is sure has the last word");
}

#[tokio::test]
async fn an_empty_or_endless_answer_comes_back() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&format!("{}/answer", case(&received.reference))).await;
    assert_eq!(page.status, 200);
    let long = "ä".repeat(5001);
    for text in [" \n\t", long.as_str()] {
        let refused = maija.submit(&page, "form#answer", &[("answer_text", text)]).await;
        assert_eq!((refused.status, refused.text("#answer_text").trim()), (422, text.trim()));
        assert_eq!(refused.links(".error-summary a"), ["#answer_text"]);
        assert!(refused.text("title").starts_with("Virhe:"));
    }
    assert_eq!(scene.stage(&received).await, "received");
}

#[tokio::test]
async fn the_language_switch_takes_the_text_along() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&format!("{}/answer", case(&received.reference))).await;
    let there = page.attribute(".languages button[lang=sv]", "formaction").unwrap();
    let (_, fields) = page.form("form#answer");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| *name != "answer_text");
    fields.extend([("answer_text", "Kesken"), ("step", "language")]);
    let swedish = maija.post(&there, &fields).await;
    assert_eq!((swedish.status, swedish.text("#answer_text").trim()), (200, "Kesken"));
    assert_eq!(swedish.attribute("html", "lang").as_deref(), Some("sv"));
    assert_eq!(scene.stage(&received).await, "received");
}

#[tokio::test]
async fn who_has_lost_the_case_keeps_the_text() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, leena) = (scene.sign_in("maija").await, scene.sign_in("leena").await);
    let (hers, leads) = (maija.get(&case(&received.reference)).await, leena.get(&case(&received.reference)).await);
    let on = [("route_team", "laskutus"), ("route_reason", "Kuuluu laskutukseen")];
    assert_eq!(leena.submit(&leads, "form[action$='/route']", &on).await.status, 303);
    let gone = maija.submit(&hers, "form#answer", &[("answer_text", ANSWER)]).await;
    assert_eq!((gone.status, gone.text("#kept_text").trim()), (404, ANSWER));
    assert!(!gone.html.contains(&received.reference), "a foreign case shows nothing of itself");
    assert_eq!(store::messages_of(scene.app.app.db.read(), received.feedback_id).await.unwrap().len(), 0);
}
