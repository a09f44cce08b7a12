//! Did it help? Asked by mail four weeks after the confirmation, answered without signing in and without the code.

use asko::changes::helped::KEY_AGE;
use asko::changes::watch::pass;
use asko::platform::clock::DAY;
use asko_locales::Lang;

use super::{SECRET, Scene};
use crate::architecture::pages::faults;
use crate::support::Page;

/// The form of the question.
const FORM: &str = "main form";

/// The address that a mail leads to, without the host.
async fn link(scene: &Scene, number: usize) -> String {
    let data: serde_json::Value = serde_json::from_str(&scene.sent("did-it-help").await[number].2).unwrap();
    let link = data["link"].as_str().unwrap();
    link.strip_prefix(&scene.app.app.settings.base_url()).unwrap().to_owned()
}

/// A change that was confirmed four weeks ago, its givers asked; returns its row.
async fn asked(scene: &Scene, feedback_ids: &[i64]) -> i64 {
    let change = scene.planned("7K3M-TEST", feedback_ids).await;
    scene.done(change, 1).await;
    scene.app.advance(28 * DAY);
    pass(&scene.app.app).await.unwrap();
    change
}

async fn answers(scene: &Scene) -> Vec<String> {
    scene.app.ask("select answer || ':' || comment || ':' || language from change_helped order by feedback_id").await
}

#[tokio::test]
async fn those_who_left_an_address_are_asked_once_and_not_before_four_weeks() {
    let scene = Scene::in_county("pohjanmaa").await;
    let aino = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    let bo = scene
        .feedback(|f| {
            f.lang = Lang::Sv;
            f.contact_email = Some("bo@example.fi".into());
        })
        .await;
    let nameless = scene.feedback(|_| {}).await;
    let change = scene.planned("7K3M-TEST", &[aino.feedback_id, bo.feedback_id, nameless.feedback_id]).await;
    scene.app.advance(3 * DAY);
    scene.done(change, 1).await;
    scene.app.advance(27 * DAY);
    assert_eq!(pass(&scene.app.app).await.unwrap().asked, 0);
    scene.app.advance(DAY);
    let node = scene.node().await;
    let (one, two) = tokio::join!(pass(&scene.app.app), pass(&node));
    assert_eq!(one.unwrap().asked + two.unwrap().asked, 1);
    assert_eq!(pass(&scene.app.app).await.unwrap().asked, 0);
    let sent = scene.sent("did-it-help").await;
    assert_eq!(sent.iter().map(|(to, lang, _)| format!("{to} {lang}")).collect::<Vec<_>>(), ["aino@example.fi fi", "bo@example.fi sv"]);
    assert!(sent[1].2.contains("/sv/pohjanmaa/helped?key=") && sent[1].2.contains("18.6.2026") && sent[1].2.contains("Återuppringning"));
    assert!(sent.iter().all(|(_, _, data)| !data.contains(SECRET)));
}

#[tokio::test]
async fn the_link_asks_and_only_an_answer_changes_anything() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    asked(&scene, &[received.feedback_id]).await;
    let address = link(&scene, 0).await;
    let page = scene.app.get(&address).await;
    assert_eq!((page.status, page.text("h1")), (200, "Auttoiko muutos?".to_owned()));
    let main = page.text("main");
    assert!(main.contains("Takaisinsoitto") && main.contains("Soitamme samana päivänä.") && main.contains("Tehty 15.6.2026"), "{main}");
    assert!(!page.html.contains(SECRET) && !page.html.contains(&received.reference) && !page.html.contains("osastonhoitaja"));
    assert!(page.header("Set-Cookie").is_none());
    assert_eq!(page.links("main p a"), ["/fi/pohjanmaa/changes/7K3M-TEST"]);
    scene.app.visitor().head(&address).await;
    assert!(answers(&scene).await.is_empty(), "looking answers nothing");
    assert_eq!(faults(&page, "fi"), Vec::<String>::new());

    let silent = scene.app.submit(&page, FORM, &[("comment", "Moi")]).await;
    assert_eq!((silent.status, silent.links(".error-summary a")), (422, vec!["#answer".to_owned()]));
    assert_eq!(silent.text("textarea"), "Moi");
    assert_eq!(faults(&silent, "fi"), Vec::<String>::new());
    let long = scene.app.submit(&page, FORM, &[("answer", "no"), ("comment", &"ä".repeat(501))]).await;
    assert_eq!((long.status, long.links(".error-summary a")), (422, vec!["#comment".to_owned()]));
    assert!(long.links("header a, nav a, footer a").iter().any(|to| to.starts_with("/sv/pohjanmaa/helped?key=")), "the key is kept");

    let words = "Henkilötunnus 131052-308T, soita 040 123 4567";
    let done = scene.app.submit(&silent, FORM, &[("answer", "partly"), ("comment", words)]).await;
    assert_eq!(done.status, 303, "{}", done.text("main"));
    let thanks = scene.app.get(&done.location().unwrap()).await;
    assert_eq!(faults(&thanks, "fi"), Vec::<String>::new());
    assert!(thanks.text("main").contains("Kiitos vastauksestasi") && !thanks.html.contains("soita"), "nothing that was typed comes back");
    assert_eq!(answers(&scene).await, ["partly:Henkilötunnus [***], soita [***]:fi"]);
    let again = scene.app.submit(&thanks, FORM, &[("answer", "yes"), ("comment", "")]).await;
    assert_eq!(again.status, 303);
    assert_eq!(answers(&scene).await, ["yes::fi"], "a new answer replaces the old one");
    assert_eq!(scene.timeline(&received).await[3..], ["change-made", "giver-judged", "giver-judged"]);
}

#[tokio::test]
async fn a_link_that_is_damaged_old_or_for_elsewhere_leads_to_the_code() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    let change = asked(&scene, &[received.feedback_id]).await;
    scene.app.open_county("pirkanmaa").await;
    let address = link(&scene, 0).await;
    let (before, key) = address.split_once("key=").unwrap();
    let form = scene.app.get(&address).await;
    let gone = async |page: Page| {
        assert_eq!((page.status, page.links("main a.button").len()), (410, 1), "{}", page.path);
        assert!(page.links("main a.button")[0].ends_with("/follow"));
    };
    let mut damaged: Vec<String> = (0..key.len())
        .step_by(7)
        .map(|at| format!("{}{}{}", &key[..at], if &key[at..=at] == "A" { "B" } else { "A" }, &key[at + 1..]))
        .collect();
    damaged.extend(["".to_owned(), "%F0%9F%92%A3".to_owned(), "';--".to_owned(), key[1..].to_owned(), format!("{key}{key}")]);
    for key in damaged {
        gone(scene.app.get(&format!("{before}key={key}")).await).await;
        gone(scene.app.submit(&form, FORM, &[("key", &key), ("answer", "yes")]).await).await;
    }
    gone(scene.app.get(&address.replace("pohjanmaa", "pirkanmaa")).await).await;
    let old = scene.app.submit(&form, FORM, &[("csrf_token", "x"), ("answer", "yes"), ("comment", "Moi")]).await;
    assert_eq!((old.status, old.text("textarea")), (422, "Moi".to_owned()), "a form of a day ago comes back with a new token");
    assert!(answers(&scene).await.is_empty());
    assert_eq!(scene.app.submit(&old, FORM, &[]).await.status, 303);

    scene.app.tell(&format!("delete from change_feedback where change_id = {change}")).await;
    gone(scene.app.get(&address).await).await;
    scene
        .app
        .tell(&format!("insert into change_feedback (change_id, feedback_id, linked_at) values ({change}, {}, 1)", received.feedback_id))
        .await;
    scene.app.advance(KEY_AGE);
    assert_eq!(scene.app.get(&address).await.status, 200);
    scene.app.advance(1);
    gone(scene.app.get(&address).await).await;
}

#[tokio::test]
async fn whatever_is_written_is_kept_or_refused() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    asked(&scene, &[received.feedback_id]).await;
    let page = scene.app.get(&link(&scene, 0).await).await;
    for (typed, kept) in [
        ("a\0b\u{202e}c", "abc"),
        ("'; drop table changes;--", "'; drop table changes;--"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("\u{1f469}\u{200d}\u{1f692} ｱ \u{0}", "\u{1f469}\u{200d}\u{1f692} ｱ"),
        ("{ $day } %s ${x}", "{ $day } %s ${x}"),
        ("\r\n\t ", ""),
    ] {
        let done = scene.app.submit(&page, FORM, &[("answer", "cannot-tell"), ("comment", typed)]).await;
        assert_eq!(done.status, 303, "{typed:?}");
        assert_eq!(answers(&scene).await, [format!("cannot-tell:{kept}:fi")]);
    }
    for answer in ["", "maybe", "YES", "yes\0", "1"] {
        assert_eq!(scene.app.submit(&page, FORM, &[("answer", answer)]).await.status, 422, "{answer:?}");
    }
}

#[tokio::test]
async fn what_was_made_long_ago_and_who_has_answered_is_not_asked_of() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|f| f.contact_email = Some("aino@example.fi".into())).await;
    let old = scene.planned("7K3M-PAST", &[received.feedback_id]).await;
    scene.done(old, 1).await;
    scene.app.advance(200 * DAY);
    assert_eq!(pass(&scene.app.app).await.unwrap().asked, 0);
    let new = scene.planned("7K3M-TEST", &[received.feedback_id]).await;
    scene.done(new, 1).await;
    scene.app.advance(28 * DAY);
    let told = format!(
        "insert into change_helped (change_id, feedback_id, answer, comment, language, at) values ({new}, {}, 'no', '', 'fi', 1)",
        received.feedback_id
    );
    scene.app.tell(&told).await;
    pass(&scene.app.app).await.unwrap();
    assert!(scene.sent("did-it-help").await.is_empty());
}
