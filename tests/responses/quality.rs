//! Hints before sending, whether an answer is generic, and thanks that are passed on.

use asko::feedback::Kind;
use asko::intake::Received;
use asko_locales::Lang;

use super::{ANSWER, case};
use crate::support::{Page, Visitor};
use crate::triage::Scene;

async fn look(visitor: &Visitor, received: &Received, lang: &str, text: &str) -> Page {
    let page = visitor.get(&format!("/{lang}/pohjanmaa/cases/{}", received.reference)).await;
    let (action, fields) = page.form("form#answer");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| *name != "answer_text");
    fields.extend([("answer_text", text), ("step", "look")]);
    visitor.post(&action, &fields).await
}

#[tokio::test]
async fn hints_are_told_in_the_readers_language_and_keep_nobody_from_sending() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let poor = "Kiitos palautteesta. Se on välitetty eteenpäin ja otetaan huomioon toiminnan kehittämisessä.";
    let seen = look(&maija, &received, "fi", poor).await;
    assert_eq!(seen.status, 200);
    let hints = seen.text(".reply-block .notice");
    assert!(hints.contains("Nämä eivät estä lähettämistä") && hints.contains("kuka vastaa"), "{hints}");
    assert_eq!(seen.text("#answer_text").trim(), poor);
    let swedish = look(&maija, &received, "sv", poor).await;
    assert!(swedish.text(".reply-block .notice").contains("vem som svarar"), "{}", swedish.text(".reply-block .notice"));
    assert_eq!(maija.submit(&seen, "form#answer", &[]).await.status, 303);
    // Whether it would fit any feedback is kept with it.
    let second = scene.feedback(|s| s.text = "Toinen".to_owned()).await;
    let page = maija.get(&case(&second.reference)).await;
    assert_eq!(maija.submit(&page, "form#answer", &[("answer_text", ANSWER)]).await.status, 303);
    let generic = scene.app.ask("select case when generic then 'yes' else 'no' end from messages order by id").await;
    assert_eq!(generic, ["yes", "no"]);
}

#[tokio::test]
async fn a_first_try_that_is_warned_of_shows_hints_too() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.lang = Lang::Sv).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received.reference)).await;
    let asked = maija.submit(&page, "form#answer", &[("answer_text", ANSWER)]).await;
    assert!(asked.status == 422 && asked.text(".reply-block .notice").contains("Vihjeitä vastaukseen"));
}

#[tokio::test]
async fn thanks_reach_the_unit_as_somebody_has_checked_them() {
    let scene = Scene::set().await;
    let unit = scene.app.unit(&scene.county, "kallion-terveysasema", &[]).await;
    let text = "Kiitos hoitaja Liisalle! Soita 040 123 4567.".to_owned();
    let (unit_too, other) = (unit.clone(), unit.clone());
    let received = scene.feedback(|s| (s.kind, s.unit, s.text) = (Kind::Thanks, Some(unit_too), text)).await;
    let problem = scene.feedback(|s| s.unit = Some(other)).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    assert!(!maija.get(&case(&problem.reference)).await.has("form[action$='/thanks']"));
    let (page, his) = (maija.get(&case(&received.reference)).await, kalle.get(&case(&received.reference)).await);
    assert!(
        page.text("summary").contains("Kallion terveysasema") || page.text(".case__side").contains("Välitä kiitos: Kallion terveysasema")
    );
    assert!(page.text("#thanks_text").contains("[***]"), "masked already: {}", page.text("#thanks_text"));
    let empty = maija.submit(&page, "form[action$='/thanks']", &[("thanks_text", " ")]).await;
    assert_eq!((empty.status, empty.links(".error-summary a")), (422, vec!["#thanks_text".to_owned()]));
    let passed = maija.submit(&page, "form[action$='/thanks']", &[("thanks_text", "Kiitos hoitajalle! liisa@example.fi")]).await;
    assert_eq!(passed.location(), Some(format!("{}?done=thanked", case(&received.reference))));
    let after = maija.follow(&passed).await;
    assert!(after.text(".case__side").contains("Maija välitti kiitoksen, saajana Kallion terveysasema"));
    let mail = scene.app.mails().await.pop().unwrap();
    assert_eq!((mail.kind.as_str(), mail.recipient.as_str()), ("thanks-passed", "poliklinikat@pohjanmaa.example"));
    assert!(!mail.data.contains("hoitajalle") && mail.data.contains("Kallion terveysasema"));
    // Once.
    let second = kalle.submit(&his, "form[action$='/thanks']", &[]).await;
    assert_eq!(second.status, 409);
    assert!(!second.has("form[action$='/thanks']") && second.text("main").contains("Maija"));
    // Everybody who works with feedback in the county reads them; the giver sees that they were passed on.
    let lisa = scene.sign_in("lisa").await;
    let list = lisa.get("/fi/pohjanmaa/thanks").await;
    assert!(list.text("main .message").contains("Kiitos hoitajalle! [***]"), "{}", list.text("main"));
    assert!(list.text(".lead").contains("Vuonna 2026 on välitetty 1 kiitos."));
    let of_unit = lisa.get(&list.links("tbody a").remove(0)).await;
    assert_eq!((of_unit.text("h1"), of_unit.count("main .message")), ("Kiitokset: Kallion terveysasema".to_owned(), 1));
    let pirkko = scene.app.as_staff("pirkko@pirkanmaa.example").await;
    assert!(!pirkko.get("/fi/pirkanmaa/thanks").await.text("main").contains("hoitajalle"));
    let follow = scene.follower(&received).await.get("/fi/pohjanmaa/follow").await;
    assert!(follow.text("main").contains("Kiitoksesi välitettiin yksikölle"));
}

#[tokio::test]
async fn the_countys_own_words_are_hinted_at() {
    let scene = Scene::set().await;
    let leena = scene.sign_in("leena").await;
    let page = leena.get("/fi/pohjanmaa/admin/jargon").await;
    let wrong = leena.submit(&page, "main form", &[("jargon_fi", "huisketupa")]).await;
    assert_eq!((wrong.status, wrong.links(".error-summary a")), (422, vec!["#jargon_fi".to_owned()]));
    assert!(wrong.text(".error-summary").contains("huisketupa"));
    let saved = leena.submit(&page, "main form", &[("jargon_fi", "huisketupa = neuvola")]).await;
    assert_eq!(saved.location().as_deref(), Some("/fi/pohjanmaa/admin/jargon?saved=1"));
    // Who had the page open before does not write over it unseen.
    let late = leena.submit(&page, "main form", &[("jargon_fi", "toinen = sana")]).await;
    assert_eq!((late.status, late.text("#jargon_fi").trim()), (409, "toinen = sana"));
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let seen = look(&maija, &received, "fi", "Hei, huisketupa on avoinna maanantaisin. Terveisin Maija").await;
    let hints = seen.text(".reply-block .notice");
    assert!(hints.contains("Sano mieluummin ”neuvola”: huisketupa"), "{hints}");
    assert_eq!(maija.get("/fi/pohjanmaa/admin/jargon").await.status, 403);
}
