//! Drafts: kept for the team, never written over without knowing; and who else is at a case.

use asko::platform::clock::{MINUTE, SECOND};

use super::{ANSWER, case};
use crate::support::Page;
use crate::triage::Scene;

const OWN: &str = "Hei, täällä Kalle. Olemme pahoillamme odotuksesta.";

/// The draft fields that a form of the page would send.
fn version(page: &Page) -> String {
    page.attribute("form#answer input[name=draft_version]", "value").unwrap()
}

#[tokio::test]
async fn a_draft_survives_signing_out_and_is_the_teams() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received.reference)).await;
    assert_eq!(version(&page), "0");
    let (_, fields) = page.form("form#answer");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| *name != "answer_text");
    fields.extend([("answer_text", ANSWER), ("step", "save")]);
    let saved = maija.post(&page.attribute("button[value=save]", "formaction").unwrap(), &fields).await;
    assert_eq!((saved.status, saved.location()), (303, Some(format!("{}/answer?saved=1", case(&received.reference)))));
    let again = maija.follow(&saved).await;
    assert_eq!(again.text("#answer_text").trim(), ANSWER);
    assert!(again.text("[data-saved]").contains("Luonnos, Maija klo 12.00"), "{}", again.text("[data-saved]"));
    assert_eq!(scene.stage(&received).await, "received", "writing moves nothing");
    // Somebody else of the team reads it, and another county does not.
    let kalle = scene.sign_in("kalle").await;
    let his = kalle.get(&case(&received.reference)).await;
    assert_eq!(his.text("#answer_text").trim(), ANSWER);
    assert!(his.text("[data-saved]").contains("Maija"));
    let pirkko = scene.app.as_staff("pirkko@pirkanmaa.example").await;
    let path = format!("/fi/pirkanmaa/cases/{}/draft", received.reference);
    let token = pirkko.get("/fi/pirkanmaa/inbox").await.form_token();
    assert_eq!(pirkko.post(&path, &[("csrf_token", &token), ("answer_text", "x")]).await.status, 404);
    // Sent, it is gone; an emptied one is given up.
    assert_eq!(kalle.submit(&his, "form#answer", &[]).await.status, 303);
    assert!(scene.app.ask("select text from drafts").await.is_empty());
}

#[tokio::test]
async fn two_drafts_never_overwrite_each_other_silently() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let (hers, his) = (maija.get(&case(&received.reference)).await, kalle.get(&case(&received.reference)).await);
    let path = format!("{}/draft", case(&received.reference));
    let token = (hers.form_token(), his.form_token());
    let save = [("csrf_token", token.0.as_str()), ("draft_version", "0"), ("answer_text", ANSWER), ("step", "auto")];
    let saved = maija.post(&path, &save).await;
    assert_eq!(saved.status, 200, "{}", saved.html);
    assert!(saved.html.contains("Luonnos tallennettu klo 12.00"), "{}", saved.html);
    // Her own next save still names the version before: the answer to the first was under way.
    let next = format!("{ANSWER} Terveisin Maija");
    let again = [("csrf_token", token.0.as_str()), ("draft_version", "0"), ("answer_text", next.as_str()), ("step", "auto")];
    assert_eq!(maija.post(&path, &again).await.status, 200);
    // His is refused by the script's way and by the button's way, and so is sending.
    let other = [("csrf_token", token.1.as_str()), ("draft_version", "0"), ("answer_text", OWN), ("step", "auto")];
    let told = kalle.post(&path, &other).await;
    assert!(told.status == 409 && told.html.contains("Maija tallensi toisen luonnoksen klo 12.00"), "{}", told.html);
    let both = kalle.post(&path, &[("csrf_token", token.1.as_str()), ("draft_version", "0"), ("answer_text", OWN), ("step", "save")]).await;
    assert_eq!(both.status, 409);
    assert!(both.text(".compare > section:first-child").contains("Terveisin Maija"));
    assert_eq!(both.text("#answer_text").trim(), OWN);
    let sent = kalle.submit(&his, "form#answer", &[("answer_text", OWN)]).await;
    assert_eq!(sent.status, 409);
    assert_eq!(scene.app.ask("select text from drafts").await, [next]);
    // Having seen both, he may put his in its place.
    assert_eq!(kalle.submit(&sent, "form#answer", &[]).await.status, 303);
    assert_eq!(scene.stage(&received).await, "answered");
}

#[tokio::test]
async fn who_is_there_and_who_writes_is_said_where_one_sends() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let hers = maija.get(&case(&received.reference)).await;
    assert!(!hers.has("[data-here=opened]:not([hidden])"), "one is not told of oneself");
    scene.app.advance(MINUTE);
    let his = kalle.get(&case(&received.reference)).await;
    assert_eq!(his.texts("[data-here=opened]"), ["Maija avasi tämän klo 12.00."; 2], "above the page and above the button");
    assert!(his.has("[role=status][data-presence]"));
    let path = format!("{}/draft", case(&received.reference));
    let save = [("csrf_token", hers.form_token()), ("draft_version", "0".into()), ("answer_text", ANSWER.into()), ("step", "auto".into())];
    let save: Vec<(&str, &str)> = save.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(maija.post(&path, &save).await.status, 200);
    let here = his.attribute("[data-presence]", "data-presence").unwrap();
    let told = kalle.get(&here).await;
    assert!(told.html.contains("Maija kirjoittaa vastausta (klo 12.01)."), "{}", told.html);
    assert!(told.header("Content-Type").unwrap().starts_with("application/json"));
    assert!(!maija.get(&here).await.html.contains("Maija"), "nor of one's own writing");
    scene.app.advance(2 * MINUTE + SECOND);
    assert!(!kalle.get(&here).await.html.contains("kirjoittaa"));
    scene.app.advance(10 * MINUTE);
    assert!(!kalle.get(&here).await.html.contains("avasi"));
    // Asking who is there is no reading of the case; writing on is one act, not one every ten seconds.
    let logged = "select count(*) from access_log where account_id =";
    let id = scene.account_id("kalle").await;
    assert_eq!(scene.app.ask(&format!("{logged} {id}")).await, ["1"]);
    let id = scene.account_id("maija").await;
    let on = [("csrf_token", hers.form_token()), ("draft_version", "0".into()), ("answer_text", "Uusi".into()), ("step", "auto".into())];
    let on: Vec<(&str, &str)> = on.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(maija.post(&path, &on).await.status, 200);
    assert_eq!(scene.app.ask(&format!("{logged} {id} and what = 'act:draft'")).await, ["1"]);
}

#[tokio::test]
async fn a_page_that_asks_who_is_there_keeps_nobody_signed_in() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let url = maija.get(&case(&received.reference)).await.attribute("[data-presence]", "data-presence").unwrap();
    for _ in 0..58 {
        scene.app.advance(MINUTE);
        assert_eq!(maija.get(&url).await.status, 200);
    }
    scene.app.advance(2 * MINUTE);
    assert_ne!(maija.get(&url).await.status, 200);
    assert_eq!(maija.get("/fi/pohjanmaa/inbox").await.status, 303);
}
