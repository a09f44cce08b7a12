//! What a moderator does: finds what waits, hides words, looks at it, publishes it, hides it again.

use asko::feedback::{MessageKind, NoChangeReason};

use super::{SERVICE, Scene, form};
use crate::support::Page;

const QUEUE: &str = "/fi/pohjanmaa/moderation";

/// The texts of a view's lines.
fn lines(page: &Page) -> Vec<String> {
    page.texts("tbody th")
}

#[tokio::test]
async fn only_what_may_be_shown_and_is_answered_or_closed_waits() {
    let scene = Scene::set().await;
    let open = scene.feedback(|s| s.text = "Auki".to_owned()).await;
    let no = scene.feedback(|s| (s.text, s.may_show) = ("Ei lupaa".to_owned(), false)).await;
    let silent = scene.feedback(|s| s.text = String::new()).await;
    let objection = scene.closed("Muistutus").await;
    let merged = scene.closed("Yhdistetty").await;
    let urgent = scene.feedback(|s| s.text = "Kiireellinen".to_owned()).await;
    scene.closed("Suljettu").await;
    let answered = scene.feedback(|s| s.text = "Vastattu".to_owned()).await;
    scene.answer(&answered, "Vastaus").await;
    for closed in [&no, &silent] {
        scene.close(closed).await;
    }
    scene.app.tell(&format!("update feedback set stage = 'transferred' where id = {}", objection.feedback_id)).await;
    scene.app.tell(&format!("update feedback set stage = 'merged' where id = {}", merged.feedback_id)).await;
    scene.app.tell(&format!("update feedback set priority = 0 where id = {}", urgent.feedback_id)).await;
    assert_eq!(lines(&scene.mona.get(QUEUE).await), ["Suljettu", "Vastattu"]);
    for (received, words) in [
        (&objection, "muistutuksena"),
        (&merged, "toisen palautteen kanssa"),
        (&urgent, "kiireellinen ja kesken"),
        (&open, "kesken"),
        (&no, "ei ole antanut lupaa"),
    ] {
        let page = scene.mona.get(&Scene::page(received)).await;
        assert!(page.text(".notice--warn").contains(words), "{}", page.text("main"));
        let token = page.form_token();
        let done = scene.mona.post(&format!("{}/publish", Scene::page(received)), &[("csrf_token", token.as_str())]).await;
        assert_eq!(done.status, 409, "{words}");
    }
    assert_eq!(scene.app.ask("select count(*) from publications").await, ["0"]);
    // A lead may choose what is open; a moderator may not, and not what is urgent.
    let token = scene.mona.get(QUEUE).await.form_token();
    assert_eq!(scene.mona.post(&format!("{}/choose", Scene::page(&open)), &[("csrf_token", token.as_str())]).await.status, 403);
    let page = scene.leena.get(&Scene::page(&open)).await;
    assert_eq!(scene.leena.submit(&page, &form("choose"), &[]).await.status, 303);
    assert!(!scene.leena.get(&Scene::page(&urgent)).await.has(&form("choose")));
    assert!(lines(&scene.mona.get(QUEUE).await).contains(&"Auki".to_owned()));
    scene.publishes(&open).await;
}

#[tokio::test]
async fn words_are_hidden_in_text_and_answer_and_the_original_stays() {
    let scene = Scene::set().await;
    let received =
        scene.feedback(|s| s.text = "Nimeni on Maija Virtanen. Hoitaja Minna auttoi 3.8.2026. Virtaselle soitettiin.".to_owned()).await;
    scene.answer(&received, "Hei Maija Virtanen, kiitos. Terveisin Minna").await;
    let page = scene.mona.get(&Scene::page(&received)).await;
    let proposals: Vec<String> = page.texts("input[name=hide] + label");
    assert_eq!(proposals, ["Maija Virtanen (nimi)", "Minna (nimi)", "3.8.2026 (päivä)"]);
    let fields = [("hide", "Maija Virtanen"), ("hide", "3.8.2026"), ("words", "Virta*\nminna"), ("reason", "third-person")];
    let done = scene.mona.submit(&page, &form("redact"), &fields).await;
    assert_eq!(done.status, 303, "{}", done.text("main"));
    let page = scene.mona.follow(&done).await;
    assert_eq!(page.text(".message--giver div"), "Nimeni on [poistettu]. Hoitaja [poistettu] auttoi [poistettu]. [poistettu] soitettiin.");
    assert_eq!(page.text(".message--team div"), "Hei [poistettu], kiitos. Terveisin [poistettu]");
    assert_eq!(
        scene.app.ask("select text from feedback").await,
        ["Nimeni on Maija Virtanen. Hoitaja Minna auttoi 3.8.2026. Virtaselle soitettiin."]
    );
    let kept = scene.app.ask("select part || ' ' || reason || ' ' || sealed from redactions order by id").await;
    assert!(kept.iter().all(|row| !row.contains("Virta") && !row.contains("inna")), "sealed: {kept:?}");
    let reasons: Vec<String> = scene.app.ask("select reason from redactions order by id").await;
    assert_eq!(reasons.iter().filter(|reason| *reason == "names-somebody").count(), 2, "the name in both texts: {reasons:?}");
    assert!(reasons.contains(&"place-or-time".to_owned()) && reasons.contains(&"third-person".to_owned()));
    let kinds = scene.timeline(&received).await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "redacted").count(), 3);
    let case = scene.leena.get(&format!("/fi/pohjanmaa/cases/{}", received.reference)).await;
    assert!(case.text("main").contains("Maija Virtanen") && case.text(".case__side").contains("Moderoija päättää"));
    assert_eq!(case.links("section[aria-labelledby=showing] a"), [Scene::page(&received)]);
}

#[tokio::test]
async fn what_cannot_be_hidden_is_told_and_everything_typed_is_kept() {
    let scene = Scene::set().await;
    let received = scene.closed("Jono oli pitkä.").await;
    let empty = scene.does(&received, "redact", &[]).await;
    assert_eq!((empty.status, empty.links(".error-summary a")), (422, vec!["#words".to_owned()]));
    let strange = scene.does(&received, "redact", &[("words", "jono\npuuttuu")]).await;
    assert_eq!((strange.status, strange.links(".error-summary a")), (422, vec!["#words".to_owned(), "#reason".to_owned()]));
    assert!(strange.text("#words-error").contains("puuttuu") && strange.text("#words") == "jono puuttuu");
    let other = scene.does(&received, "redact", &[("words", "jono"), ("reason", "other")]).await;
    assert_eq!((other.status, other.links(".error-summary a")), (422, vec!["#reason_words".to_owned()]));
    assert_eq!(scene.app.ask("select count(*) from redactions").await, ["0"]);
}

#[tokio::test]
async fn sealed_words_open_with_a_reason_for_a_while_and_to_who_gave_it() {
    let scene = Scene::set().await;
    let received = scene.closed("Hoitaja Maija auttoi.").await;
    scene.redacts(&received, "Maija").await;
    let page = scene.mona.get(&Scene::page(&received)).await;
    assert!(!page.text("main").contains("Maija"));
    let without = scene.mona.submit(&page, &form("unseal"), &[]).await;
    assert_eq!((without.status, scene.app.ask("select count(*) from unsealings").await), (422, vec!["0".to_owned()]));
    let id = scene.app.ask("select id from redactions").await.remove(0);
    let field = format!("why-{id}");
    let done = scene.mona.submit(&page, &form("unseal"), &[(&field, "Tarkistan, onko se nimi")]).await;
    let address = done.location().unwrap();
    assert!(!address.contains("Maija"));
    assert!(scene.mona.get(&address).await.text("table").contains("Maija"));
    assert_eq!(scene.app.ask("select reason from unsealings").await, ["Tarkistan, onko se nimi"]);
    let log = scene.app.ask("select what from access_log order by id").await;
    assert!(
        log.contains(&"act:unseal".to_owned()) && log.contains(&"act:redact".to_owned()) && log.contains(&"moderation".to_owned()),
        "{log:?}"
    );
    assert!(!scene.leena.get(&address).await.text("main").contains("Maija"), "the address alone opens nothing");
    scene.app.advance(16 * asko::platform::clock::MINUTE);
    assert!(!scene.mona.get(&address).await.text("main").contains("Maija"));
}

#[tokio::test]
async fn hiding_is_undone_and_that_is_kept() {
    let scene = Scene::set().await;
    let received = scene.closed("Hoitaja Maija auttoi.").await;
    scene.redacts(&received, "Maija").await;
    let done = scene.does(&received, "undo", &[]).await;
    let page = scene.mona.follow(&done).await;
    assert_eq!(page.text(".message--giver div"), "Hoitaja Maija auttoi.");
    assert!(page.text("table").contains("Näytetään taas: Mona") && !page.has(&form("undo")));
    let token = page.form_token();
    let foreign = scene.mona.post(&format!("{}/undo", Scene::page(&received)), &[("csrf_token", &token), ("redaction", "999")]).await;
    assert_eq!(foreign.status, 404);
}

#[tokio::test]
async fn exactly_what_was_looked_at_is_published() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.text = "Hoitaja Maija auttoi.".to_owned()).await;
    scene.answer(&received, "Kiitos palautteesta.").await;
    let preview = scene.mona.get(&format!("{}/preview", Scene::page(&received))).await;
    assert!(preview.text(".notice--warn").contains("voitaisiin tunnistaa"), "a name is still there");
    scene.answer(&received, "Toinen vastaus.").await;
    let late = scene.mona.submit(&preview, &form("publish"), &[]).await;
    assert_eq!(late.status, 409);
    assert!(late.text("main").contains("Toinen vastaus.") && late.text(".notice--warn").contains("muuttunut"));
    assert_eq!(scene.app.ask("select count(*) from publications").await, ["0"]);
    scene.redacts(&received, "Maija").await;
    let preview = scene.mona.get(&format!("{}/preview", Scene::page(&received))).await;
    assert!(!preview.has(".notice--warn"));
    let done = scene.mona.submit(&preview, &form("publish"), &[]).await;
    assert_eq!(done.status, 303);
    // The same form again publishes nothing new.
    assert_eq!(scene.mona.submit(&preview, &form("publish"), &[]).await.status, 303);
    assert_eq!(scene.app.ask("select version from publications").await, ["1"]);
    let public = scene.app.get(&format!("/fi/pohjanmaa/voices/{}", scene.public_id(&received).await)).await;
    let bodies = |page: &Page, within: &str| page.texts(&format!("{within} .message"));
    assert_eq!(bodies(&public, "main"), bodies(&preview, "main article"), "the preview is the public page");
    assert!(scene.mona.follow(&done).await.text(".notice--good").contains("julkaistu"));
    assert_eq!(scene.timeline(&received).await.last().map(String::as_str), Some("published"));
    assert!(scene.app.ask("select coalesce(shown_at, 0) from feedback").await != ["0"]);
}

#[tokio::test]
async fn a_correction_takes_the_place_of_what_is_shown_at_the_same_address() {
    let scene = Scene::set().await;
    let received = scene.closed("Hoitaja Maija auttoi Vaasassa.").await;
    let address = scene.publishes(&received).await;
    scene.redacts(&received, "Maija").await;
    let page = scene.mona.get(&Scene::page(&received)).await;
    assert!(page.text(".case__side").contains("Julkinen teksti on toinen"));
    assert!(scene.app.get(&address).await.text("main").contains("Maija"), "what is public changes only when somebody has looked at it");
    assert_eq!(scene.publishes(&received).await, address);
    let public = scene.app.get(&address).await;
    assert!(public.text("main").contains("Hoitaja [poistettu] auttoi") && !public.text("main").contains("Maija"));
    assert_eq!(scene.app.ask("select version from publications order by id").await, ["1", "2"]);
    assert_eq!(scene.app.ask("select coalesce(hidden_reason, '-') from publications order by id").await, ["replaced", "-"]);
    assert_eq!(scene.app.get("/fi/pohjanmaa/voices").await.count("article"), 1);
}

#[tokio::test]
async fn it_is_hidden_again_with_a_reason() {
    let scene = Scene::set().await;
    let received = scene.closed("Naapurini huusi.").await;
    scene.app.tell(&format!("update feedback set contact_email = 'antaja@example.fi' where id = {}", received.feedback_id)).await;
    let address = scene.publishes(&received).await;
    let without = scene.does(&received, "hide", &[("decline_reason", "other")]).await;
    assert_eq!((without.status, without.links(".error-summary a")), (422, vec!["#decline_words".to_owned()]));
    let done = scene.does(&received, "hide", &[("decline_reason", "third-person"), ("decline_words", "Kertoo naapurista.")]).await;
    assert_eq!(done.status, 303);
    for lang in ["fi", "sv", "en"] {
        let gone = scene.app.get(&address.replace("/fi/", &format!("/{lang}/"))).await;
        assert_eq!(gone.status, 410);
        assert!(!gone.text("main").contains("Naapuri") && gone.links("main a").len() == 2, "a way forward");
    }
    assert!(!scene.app.get("/fi/pohjanmaa/voices").await.text("main").contains("Naapurini"));
    assert_eq!(scene.timeline(&received).await.last().map(String::as_str), Some("hidden"));
    let mails: Vec<_> = scene.app.mails().await.into_iter().filter(|mail| mail.recipient == "antaja@example.fi").collect();
    assert_eq!(
        mails.iter().map(|mail| mail.kind.as_str()).collect::<Vec<_>>(),
        ["words-shown", "words-hidden"],
        "the giver is told of both"
    );
    assert!(
        mails.iter().all(|mail| !mail.data.contains("Naapuri") && !mail.data.contains("voices")),
        "but not the words, nor where they stand"
    );
    assert!(scene.app.ask("select coalesce(shown_at, 0) from feedback").await == ["0"]);
    let page = scene.mona.follow(&done).await;
    assert!(page.text(".case__side").contains("Palaute kertoo toisesta ihmisestä: Kertoo naapurista."));
    assert!(lines(&scene.mona.get(QUEUE).await).is_empty(), "it was decided");
    assert_eq!(lines(&scene.mona.get(&format!("{QUEUE}?view=not-shown")).await), ["Naapurini huusi."]);
    // With the neighbour hidden it can be shown again, at its address.
    scene.redacts(&received, "Naapurini").await;
    assert_eq!(scene.publishes(&received).await, address);
    assert_eq!(scene.app.get(&address).await.status, 200);
    assert_eq!(lines(&scene.mona.get(&format!("{QUEUE}?view=shown")).await), ["Naapurini huusi."]);
}

#[tokio::test]
async fn what_is_not_to_be_shown_leaves_the_queue() {
    let scene = Scene::set().await;
    let received = scene.closed("Ei sovi.").await;
    let next = scene.closed("Seuraava.").await;
    let done = scene.does(&received, "decline", &[("decline_reason", "off-topic")]).await;
    let page = scene.mona.follow(&done).await;
    assert_eq!(page.links(".notice--good a").first(), Some(&Scene::page(&next)), "the next one is at hand");
    assert_eq!(lines(&scene.mona.get(QUEUE).await), ["Seuraava."]);
    assert!(scene.timeline(&received).await.iter().all(|kind| kind != "hidden"), "nothing was shown");
}

#[tokio::test]
async fn only_answers_and_decisions_are_shown_and_one_can_be_left_out() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.text = "Kysymys ajasta".to_owned()).await;
    scene.said(&received, MessageKind::Question, "fi", "TARKENNUS tiimiltä").await;
    scene.said(&received, MessageKind::Reply, "fi", "OMA VASTINE").await;
    scene.answer(&received, "Ensimmäinen vastaus").await;
    scene.said(&received, MessageKind::Answer, "sv", "Andra svaret").await;
    let (id, lead) = (received.feedback_id, scene.app.ask("select id from accounts where email like 'leena%'").await.remove(0));
    let code = NoChangeReason::Money.code();
    scene
        .app
        .tell(&format!(
            "insert into decisions (feedback_id, at, account_id, reason, words) values ({id}, 2, {lead}, '{code}', 'Rahaa ei ole')"
        ))
        .await;
    let page = scene.mona.get(&Scene::page(&received)).await;
    assert_eq!(page.texts(".message--team div"), ["Rahaa ei ole", "Ensimmäinen vastaus", "Andra svaret"]);
    let out = page.attribute("input[name=leave_out]:nth-of-type(1)", "value").unwrap();
    assert!(out.starts_with("decision:"));
    scene.does(&received, "redact", &[("leave_out", &out), ("reason", "other"), ("reason_words", "Sisäinen")]).await;
    let address = scene.publishes(&received).await;
    let public = scene.app.get(&address).await;
    assert_eq!(public.texts(".message--team div"), ["Ensimmäinen vastaus", "Andra svaret"]);
    assert_eq!(public.attribute(".message--team:last-of-type div", "lang").as_deref(), Some("sv"));
    assert!(!public.html.contains("TARKENNUS") && !public.html.contains("OMA VASTINE") && !public.html.contains("Rahaa ei"));
}

#[tokio::test]
async fn an_identity_code_or_nothing_at_all_is_never_published() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.text = "Missä viipyy?".to_owned()).await;
    scene.answer(&received, "Tunnuksenne 131052-308T on löytynyt.").await;
    let preview = scene.mona.get(&format!("{}/preview", Scene::page(&received))).await;
    assert!(preview.text(".notice--warn").contains("henkilötunnus") || preview.texts(".notice--warn").concat().contains("henkilötunnus"));
    assert!(!preview.has(&form("publish")));
    let page = scene.mona.get(&Scene::page(&received)).await;
    assert!(page.texts("input[name=hide] + label").contains(&"131052-308T (yhteystieto)".to_owned()));
    scene.mona.submit(&page, &form("redact"), &[("hide", "131052-308T")]).await;
    scene.publishes(&received).await;
    let nothing = scene.closed("Maija Virtanen").await;
    scene.redacts(&nothing, "Maija\nVirtanen").await;
    let preview = scene.mona.get(&format!("{}/preview", Scene::page(&nothing))).await;
    assert!(!preview.has(&form("publish")) && preview.text(".notice--warn").contains("ei jää mitään"));
}

#[tokio::test]
async fn without_the_key_of_the_hidden_words_nothing_is_shown_anew() {
    let scene = Scene::set().await;
    let received = scene.closed("Hoitaja Maija auttoi.").await;
    scene.redacts(&received, "Maija").await;
    scene.app.tell("update redactions set sealed = 'AAAA'").await;
    let preview = scene.mona.get(&format!("{}/preview", Scene::page(&received))).await;
    assert_eq!(preview.status, 503, "words that cannot be hidden must not be shown");
    assert!(!preview.html.contains("Maija"));
}

#[tokio::test]
async fn the_name_of_a_unit_that_is_kept_back_is_proposed() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.text = "Kiitos kaikille!".to_owned()).await;
    scene.answer(&received, "Kiitos. Terveisin Hammashoitola").await;
    let page = scene.mona.get(&Scene::page(&received)).await;
    assert_eq!(page.texts("input[name=hide] + label"), ["Hammashoitola (paikka)"]);
    scene.mona.submit(&page, &form("redact"), &[("hide", "Hammashoitola")]).await;
    let address = scene.publishes(&received).await;
    assert!(!scene.app.get(&address).await.text("main").contains("Hammashoitola"));
}

#[tokio::test]
async fn the_service_is_named_and_the_unit_only_among_enough_others() {
    let scene = Scene::set().await;
    let received = scene.closed("Yksin tässä kuussa").await;
    let address = scene.publishes(&received).await;
    let name = scene.app.ask(&format!("select name_fi from services where slug = '{SERVICE}'")).await.remove(0);
    let alone = scene.app.get(&address).await.text("h1");
    assert!(alone.contains(&name) && alone.contains("kesäkuu 2026") && !alone.contains("Hammashoitola"), "{alone}");
    for _ in 0..4 {
        scene.feedback(|s| s.may_show = false).await;
    }
    let fifth = scene.closed("Viides").await;
    let crowd = scene.publishes(&fifth).await;
    assert!(scene.app.get(&crowd).await.text("h1").contains("Hammashoitola"));
    assert!(!scene.app.get(&address).await.text("h1").contains("Hammashoitola"), "what was published stays as it was");
}
