//! What tells of the same matter is handled as one, and taken apart again.

use asko::feedback::merged::ones_of;
use asko::feedback::store;
use asko::intake::Received;
use asko::platform::clock::DAY;

use super::Scene;
use super::scene::{case, done, form};
use crate::architecture::pages::faults;
use crate::follow::code::{give, open};

const QUEUE: &str = "Jonotin puhelimessa yli tunnin enkä saanut aikaa hammaslääkärille.";
const OTHER_QUEUE: &str = "Hammaslääkäriin ei saa aikaa, puhelimessa saa jonottaa tunteja.";

async fn row(scene: &Scene, received: &Received) -> store::Case {
    store::by_id(scene.app.app.db.read(), received.feedback_id).await.unwrap().unwrap()
}

async fn merge(scene: &Scene, who: &str, from: &Received, into: &Received) {
    let visitor = scene.sign_in(who).await;
    let page = visitor.get(&case(from)).await;
    let answer = visitor.submit(&page, &form("merge"), &[("merge_into", &into.reference)]).await;
    assert_eq!(done(&answer), format!("{}?done=merged", case(into)));
}

/// A piece with a code, by the form; its code and its row.
async fn coded(scene: &Scene, text: &str) -> (String, Received) {
    let code = give(&scene.app, "fi", text).await;
    let reference = scene.app.ask("select reference from feedback order by id desc").await.remove(0);
    let id = scene.app.ask("select id from feedback order by id desc").await.remove(0).parse().unwrap();
    (code, Received { feedback_id: id, reference, team_id: 0, due_at: 0, masked: 0, urgent: false })
}

#[tokio::test]
async fn similar_feedback_is_suggested_within_ones_reach_and_merged() {
    let scene = Scene::set().await;
    let first = scene.feedback(|s| s.text = OTHER_QUEUE.to_owned()).await;
    let foreign = scene.feedback(|s| s.text = format!("{OTHER_QUEUE} Laskukin tuli väärin.")).await;
    scene.feedback(|s| s.text = "Pysäköintipaikkoja on liian vähän sairaalan edessä.".to_owned()).await;
    let closed = scene.feedback(|s| s.text = format!("{OTHER_QUEUE} Eilenkin.")).await;
    scene.app.tell(&format!("update feedback set stage = 'closed', queue = 'done' where id = {}", closed.feedback_id)).await;
    scene.app.advance(DAY);
    let second = scene.feedback(|s| s.text = QUEUE.to_owned()).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&second)).await;
    let like = page.links("[aria-labelledby=same] ul a");
    assert!(like.contains(&case(&first)) && like.contains(&case(&closed)) && like.len() == 2, "{like:?}");
    assert!(!page.html.contains(&foreign.reference), "another team's");
    let choices: Vec<String> = page.texts("input[name=merge_choice] + label");
    assert_eq!(choices, std::slice::from_ref(&first.reference), "what is closed is shown and not offered");
    assert_eq!(faults(&page, "fi"), Vec::<String>::new());

    let answer = maija.submit(&page, &form("merge"), &[("merge_choice", &first.reference)]).await;
    assert_eq!(done(&answer), format!("{}?done=merged", case(&first)));
    let living = maija.follow(&answer).await;
    assert!(living.text("[aria-labelledby=merged]").contains("enkä saanut aikaa"), "{}", living.text("main"));
    assert!(living.text(".timeline").contains("yhdistettiin tähän") && living.text(".timeline").contains(&second.reference));
    assert_eq!(faults(&living, "fi"), Vec::<String>::new());
    let page = maija.get(&case(&second)).await;
    assert!(page.text(".notice").contains("Käsitellään yhdessä") && page.links(".notice a") == [case(&first)]);
    assert!(page.text(".timeline").contains("Yhdistettiin toiseen palautteeseen"));
    for act in ["claim", "route", "close", "answer", "merge"] {
        assert!(!page.has(&form(act)), "{act}");
    }
    assert_eq!(faults(&page, "fi"), Vec::<String>::new());
    assert_eq!(maija.get("/fi/pohjanmaa/inbox").await.count("tbody tr"), 2, "it is in no queue");
    let opened = format!("select what from access_log where feedback_id = {} order by id", second.feedback_id);
    let log = scene.app.ask(&opened).await;
    assert!(log.contains(&"merged".to_owned()) && log.contains(&"act:merge".to_owned()), "{log:?}");
    // It still counts as feedback.
    let ids = [first.feedback_id, second.feedback_id];
    assert_eq!(asko::feedback::figures::feedback_among(scene.app.app.db.read(), &ids).await.unwrap(), 2);
}

#[tokio::test]
async fn what_cannot_be_merged_is_refused_with_its_reason() {
    let scene = Scene::set().await;
    let (one, two, three) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let foreign = scene.feedback(|s| s.text = "Laskussa oli virhe.".to_owned()).await;
    let closed = scene.feedback(|_| {}).await;
    scene.app.tell(&format!("update feedback set stage = 'closed', queue = 'done' where id = {}", closed.feedback_id)).await;
    merge(&scene, "maija", &two, &three).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&one)).await;
    for (into, said) in [
        ("", "Valitse palaute"),
        ("AAAA-BBBB", "ei löydy"),
        (&*foreign.reference, "ei löydy"),
        (&*one.reference, "itseensä"),
        (&*closed.reference, "jo suljettu"),
        (&*two.reference, &*format!("Yhdistä palautteeseen {}", three.reference)),
    ] {
        let refused = maija.submit(&page, &form("merge"), &[("merge_into", into)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#merge_into".to_owned()]), "{into}");
        assert!(refused.text(".error-summary").contains(said), "{}", refused.text(".error-summary"));
        assert_eq!(refused.attribute("#merge_into", "value").as_deref(), Some(into));
    }
    assert_eq!(scene.stage(&one).await, "received");
    // However it is typed, and along with what was merged before: no chains.
    let typed = one.reference.to_lowercase().replace('-', " ");
    let page = maija.get(&case(&three)).await;
    done(&maija.submit(&page, &form("merge"), &[("merge_into", &typed)]).await);
    let along: Vec<i64> = ones_of(scene.app.app.db.read(), one.feedback_id).await.unwrap().iter().map(|case| case.id).collect();
    assert_eq!(along, [two.feedback_id, three.feedback_id]);
    // Somebody who was overtaken learns of it.
    let late = maija.submit(&page, &form("merge"), &[("merge_into", &one.reference)]).await;
    assert_eq!(late.status, 409);
    // A moderator and another team's handler do nothing.
    let (mona, lisa) = (scene.sign_in("mona").await, scene.sign_in("lisa").await);
    let token = mona.get(&case(&one)).await.form_token();
    assert_eq!(mona.post(&format!("{}/merge", case(&one)), &[("csrf_token", &token), ("version", "1")]).await.status, 403);
    let token = lisa.get("/fi/pohjanmaa/inbox").await.form_token();
    assert_eq!(lisa.post(&format!("{}/split", case(&two)), &[("csrf_token", &token), ("version", "3")]).await.status, 404);
}

#[tokio::test]
async fn the_living_one_takes_the_earlier_promise_and_the_urgency_and_a_split_gives_them_back() {
    let scene = Scene::set().await;
    let early = scene.feedback(|s| s.text = "Laskussa oli virhe.".to_owned()).await;
    scene.app.advance(5 * DAY);
    let living = scene.feedback(|_| {}).await;
    scene.app.tell(&format!("update feedback set priority = 0 where id = {}", early.feedback_id)).await;
    let own = row(&scene, &early).await;
    merge(&scene, "leena", &early, &living).await;
    let (was, now) = (row(&scene, &early).await, row(&scene, &living).await);
    assert_eq!((now.due_at, now.urgent, was.merged_into), (own.due_at, true, Some(living.feedback_id)));
    // Who only reaches the living one reads it there, and does not open it.
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&living)).await;
    assert!(page.text("[aria-labelledby=merged]").contains("Laskussa oli virhe.") && !page.links("a").contains(&case(&early)));
    let refused = maija.submit(&page, &form("close"), &[]).await;
    assert_eq!(refused.status, 422, "the merged one's giver waits, too");
    let leena = scene.sign_in("leena").await;
    let answer = leena.submit(&leena.get(&case(&early)).await, &form("split"), &[]).await;
    assert_eq!(done(&answer), format!("{}?done=split", case(&early)));
    let back = row(&scene, &early).await;
    assert_eq!((back.stage.code(), back.queue.code(), back.merged_into), ("received", "work", None));
    assert_eq!((back.team_id, back.due_at, back.claimed_by), (own.team_id, own.due_at, None));
    let page = leena.get(&case(&living)).await;
    assert!(!page.has("[aria-labelledby=merged]") && page.text(".timeline").contains("erotettiin omaksi asiakseen"));
    let (token, version) = (page.form_token(), back.version.to_string());
    let fields = [("csrf_token", token.as_str()), ("version", version.as_str())];
    let again = leena.post(&format!("{}/split", case(&early)), &fields).await;
    assert_eq!(again.status, 409, "there is nothing to split off");
}

#[tokio::test]
async fn each_giver_has_a_dialogue_of_their_own_and_an_answer_may_go_to_all() {
    let scene = Scene::set().await;
    let (living_code, living) = coded(&scene, "Ovi on rikki, SALAISUUS-YKSI.").await;
    let (merged_code, merged) = coded(&scene, "Ulko-ovi ei aukea, SALAISUUS-KAKSI.").await;
    scene.app.tell(&format!("update feedback set contact_email = 'toinen@example.fi' where id = {}", merged.feedback_id)).await;
    merge(&scene, "maija", &merged, &living).await;
    let page_of = async |code: &str| {
        let visitor = scene.app.visitor();
        let opened = open(&visitor, "fi", code).await;
        let page = visitor.follow(&opened).await;
        (visitor, page)
    };
    let (_, page) = page_of(&merged_code).await;
    assert!(page.text("main").contains("Palautteesi käsitellään yhdessä") && page.text("main").contains("Muut eivät näe"));
    assert_eq!(faults(&page, "fi"), Vec::<String>::new());
    assert!(!page.html.contains("SALAISUUS-YKSI") && !page.html.contains(&living.reference));

    // The answer to all.
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&living)).await;
    assert!(page.has("#answer_to_all[checked]") && page.text("form#answer").contains("1 antajalle"), "{}", page.text("form#answer"));
    done(&maija.submit(&page, "form#answer", &[("answer_text", "Ovi korjataan ensi viikolla.")]).await);
    for code in [&living_code, &merged_code] {
        let (_, page) = page_of(code).await;
        assert_eq!(page.texts(".message--team").len(), 1, "{}", page.text("main"));
        assert!(page.text(".message--team").contains("Ovi korjataan ensi viikolla."));
    }
    let (was, now) = (row(&scene, &merged).await, row(&scene, &living).await);
    assert_eq!((was.stage.code(), was.answered_at, now.stage.code()), ("merged", now.answered_at, "answered"));
    let told: Vec<_> = scene.app.mails().await.into_iter().filter(|mail| mail.recipient == "toinen@example.fi").collect();
    assert_eq!(told.len(), 1);
    assert!(told[0].kind == "answer-ready" && told[0].data.contains(&merged.reference) && !told[0].data.contains(&living.reference));

    // What the merged one's giver writes reaches the living one, and nobody else.
    let (giver, page) = page_of(&merged_code).await;
    let sent = giver.submit(&page, "form[action$='/follow/reply']", &[("reply", "VAIN-TIIMILLE: ovi on yhä rikki.")]).await;
    assert_eq!(sent.status, 303);
    let (was, now) = (row(&scene, &merged).await, row(&scene, &living).await);
    assert_eq!((was.stage.code(), now.stage.code(), now.queue.code()), ("merged", "in-handling", "work"));
    let mail = scene.app.mails().await.pop().unwrap();
    assert!(mail.kind == "giver-replied" && mail.data.contains(&living.reference), "{}", mail.data);
    let page = maija.get(&case(&living)).await;
    let voices = page.text("[aria-labelledby=merged]");
    assert!(voices.contains("VAIN-TIIMILLE") && voices.contains(&merged.reference) && voices.contains("antaja on kirjoittanut"));
    assert!(
        page.has("[aria-labelledby=merged] details[open]") && page.text(".timeline").contains("yhdistetyn palautteen antaja kirjoitti")
    );
    let (_, page) = page_of(&living_code).await;
    assert!(
        !page.html.contains("VAIN-TIIMILLE")
            && !page.html.contains("SALAISUUS-KAKSI")
            && !page.text(".timeline").contains("Kirjoitit takaisin")
    );
    assert!(!page.html.contains(&merged.reference));

    // The next answer goes to one alone.
    let page = maija.get(&case(&living)).await;
    let (action, fields) = page.form("form#answer");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| !["answer_text", "answer_to_all"].contains(name));
    fields.push(("answer_text", "Tämä on vain sinulle."));
    done(&maija.post(&action, &fields).await);
    let (_, page) = page_of(&merged_code).await;
    assert!(!page.html.contains("vain sinulle"));
}

#[tokio::test]
async fn a_merged_or_living_case_may_become_an_objection() {
    let scene = Scene::set().await;
    let (code, merged) = coded(&scene, "Ulko-ovi ei aukea.").await;
    let living = scene.feedback(|_| {}).await;
    let third = scene.feedback(|_| {}).await;
    merge(&scene, "maija", &merged, &living).await;
    merge(&scene, "maija", &third, &living).await;
    let visitor = scene.app.visitor();
    let opened = open(&visitor, "fi", &code).await;
    let page = visitor.follow(&opened).await;
    let wants = visitor.submit(&page, "form[action$='/follow/objection']", &[("objection_sure", "yes")]).await;
    assert_eq!((wants.status, scene.stage(&merged).await), (303, "transferred"));
    assert_eq!(row(&scene, &merged).await.merged_into, None);
    let (app, county, id) = (scene.app.app.clone(), scene.county.clone(), living.feedback_id);
    let moved = scene.app.app.db.write(move |tx| {
        Box::pin(async move { asko::feedback::objections::transfer(tx, &app, &county, id, asko::feedback::objections::By::Giver).await })
    });
    moved.await.unwrap();
    let free = row(&scene, &third).await;
    assert_eq!((free.stage.code(), free.merged_into, free.queue.code()), ("received", None, "work"), "nobody is left behind");
}
