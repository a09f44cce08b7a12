//! An answer in another language than the giver's waits for a colleague's translation.

use asko::feedback::store;
use asko::platform::clock::SECOND;
use asko_locales::Lang;

use super::{ANSWER, case};
use crate::triage::Scene;

const SWEDISH: &str = "Tack för din respons. Vi har ändrat telefontiderna så att kön är kortare.";

#[tokio::test]
async fn a_colleague_translates_and_the_giver_can_read_both() {
    let scene = Scene::set_with(|figment| figment.merge(("answer_delay", 30))).await;
    let received = scene.feedback(|s| s.lang = Lang::Sv).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let page = maija.get(&case(&received.reference)).await;
    let sent = maija.submit(&page, "form#answer", &[("answer_text", ANSWER), ("answer_language", "fi")]).await;
    assert_eq!(sent.location(), Some(format!("{}?done=translation", case(&received.reference))));
    let waits = maija.follow(&sent).await;
    assert!(waits.text(".reply-block").contains("odottaa käännöstä ruotsiksi") && waits.has("form[action$='/take-back']"));
    assert_eq!(scene.app.ask("select count(*) from events where kind = 'translation-awaited'").await, ["1"]);
    // Whoever wrote it does not translate it, and is not asked to.
    assert!(!maija.get("/fi/pohjanmaa/inbox").await.text("main").contains("Käännä vastaus"));
    let inbox = kalle.get("/fi/pohjanmaa/inbox").await;
    assert!(inbox.text(".notice").contains("Käännä vastaus"), "{}", inbox.text("main"));
    let translate = format!("{}/translate", case(&received.reference));
    assert!(inbox.links(".notice a").contains(&translate));
    assert_eq!(maija.get(&translate).await.status, 303);
    let own = maija.post(&translate, &[("csrf_token", &waits.form_token()), ("version", "1"), ("answer_text", SWEDISH)]).await;
    assert_eq!(own.status, 409, "{}", own.text("main"));
    let his = kalle.get(&translate).await;
    assert!(his.has(".compare .message--team [lang=fi]") && his.text("#answer_text").is_empty());
    // Finnish once more is asked about; half of it is kept.
    assert_eq!(kalle.submit(&his, "form#translate", &[("answer_text", ANSWER)]).await.status, 422);
    let (_, fields) = his.form("form#translate");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| *name != "answer_text");
    fields.extend([("answer_text", "Tack för din respons."), ("step", "save")]);
    let saved = kalle.post(&format!("{}/draft", case(&received.reference)), &fields).await;
    assert_eq!(saved.location(), Some(format!("{translate}?saved=1")));
    let his = kalle.follow(&saved).await;
    assert_eq!(his.text("#answer_text").trim(), "Tack för din respons.");
    let sent = kalle.submit(&his, "form#translate", &[("answer_text", SWEDISH)]).await;
    assert_eq!(sent.location(), Some(format!("{}?done=sending", case(&received.reference))));
    // Taken back, it is a translation again.
    let back = kalle.submit(&kalle.follow(&sent).await, "form[action$='/take-back']", &[]).await;
    assert_eq!(back.status, 303);
    let his = kalle.get(&translate).await;
    assert_eq!(his.text("#answer_text").trim(), SWEDISH);
    assert_eq!(kalle.submit(&his, "form#translate", &[]).await.status, 303);
    scene.app.advance(30 * SECOND);
    assert_eq!(scene.app.send_answers().await, 1);
    assert!(!kalle.get("/fi/pohjanmaa/inbox").await.text("main").contains("Käännä vastaus"), "it is crossed off");
    let message = store::messages_of(scene.app.app.db.read(), received.feedback_id).await.unwrap().remove(0);
    assert_eq!((message.language.as_str(), message.text.as_str()), ("sv", SWEDISH));
    assert_eq!((message.original_language.as_deref(), message.original_text.as_deref()), (Some("fi"), Some(ANSWER)));
    let (maija_id, kalle_id) = (scene.account_id("maija").await, scene.account_id("kalle").await);
    assert_eq!((message.account_id, message.translator_id), (Some(maija_id), Some(kalle_id)));
    // The giver reads the translation, and the original below it.
    let follower = scene.follower(&received).await;
    let page = follower.get("/sv/pohjanmaa/follow").await;
    assert!(page.text(".message--team > [lang=sv]").contains("Tack för din respons"));
    assert!(page.text(".message--team details summary").contains("Översatt, ursprunglig text på finska"));
    assert!(page.has(".message--team details [lang=fi]"));
}

#[tokio::test]
async fn the_writer_takes_it_back_and_what_nobody_of_us_writes_is_sent_with_a_reason() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.lang = Lang::Sv).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received.reference)).await;
    let sent = maija.submit(&page, "form#answer", &[("answer_text", ANSWER), ("answer_language", "fi")]).await;
    let waits = maija.follow(&sent).await;
    let back = maija.submit(&waits, "form[action$='/take-back']", &[]).await;
    let draft = maija.follow(&back).await;
    assert_eq!(draft.text("#answer_text").trim(), ANSWER);
    assert!(draft.has("#answer_language option[value=fi][selected]") && !draft.has("#answer_reason"));
    assert_eq!(scene.app.ask("select count(*) from duties where done_at is null").await, ["0"]);
    // A giver who wrote in a language that none of our people may know.
    scene.app.tell("update feedback set language = 'se'").await;
    let page = maija.get(&case(&received.reference)).await;
    let bare = maija.submit(&page, "form#answer", &[("answer_text", ANSWER), ("answer_language", "fi")]).await;
    assert_eq!((bare.status, bare.links(".error-summary a")), (422, vec!["#answer_reason".to_owned()]));
    let reason = [("answer_reason", "Kukaan tiimissä ei osaa pohjoissaamea.")];
    assert_eq!(maija.submit(&bare, "form#answer", &reason).await.status, 303);
    let message = store::messages_of(scene.app.app.db.read(), received.feedback_id).await.unwrap().remove(0);
    assert_eq!((message.language.as_str(), message.original_text), ("fi", None));
    assert!(maija.get(&case(&received.reference)).await.text(".note-block").contains("pohjoissaamea"));
}
