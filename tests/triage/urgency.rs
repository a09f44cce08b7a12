//! What is urgent: found by words, told at once, looked at by a person; and the words that a county lists.

use asko::feedback::store;
use asko::intake::Received;

use super::Scene;
use super::scene::{case, done, form};
use crate::architecture::pages::faults;
use crate::follow::code::{give, open};

async fn urgent(scene: &Scene, received: &Received) -> bool {
    store::by_id(scene.app.app.db.read(), received.feedback_id).await.unwrap().unwrap().urgent
}

async fn told(scene: &Scene) -> Vec<String> {
    scene.app.mails().await.into_iter().filter(|mail| mail.kind == "urgent").map(|mail| mail.recipient).collect()
}

#[tokio::test]
async fn urgent_words_bring_a_case_to_the_top_and_are_told_at_once() {
    let scene = Scene::set().await;
    let ordinary = scene.feedback(|_| {}).await;
    let received = scene.feedback(|s| s.text = "Hoitaja löi äitiäni ja uhkaili minua.".to_owned()).await;
    assert!(urgent(&scene, &received).await && !urgent(&scene, &ordinary).await);
    assert_eq!(told(&scene).await, ["poliklinikat@pohjanmaa.example", "leena@pohjanmaa.example"]);
    let mail = scene.app.mails().await.into_iter().find(|mail| mail.kind == "urgent").unwrap();
    assert!(!mail.data.contains("löi") && !mail.data.contains("uhkaili") && mail.data.contains(&received.reference));
    let maija = scene.sign_in("maija").await;
    assert_eq!(maija.get("/fi/pohjanmaa/inbox").await.links("tbody tr:first-child th a")[0].split('?').next(), Some(&*case(&received)));
    let page = maija.get(&case(&received)).await;
    assert!(
        page.text(".notice--alarm").contains("Lue tämä heti") && page.text(".notice--alarm").contains("uhkaili"),
        "{}",
        page.text("main")
    );
    assert_eq!(faults(&page, "fi"), Vec::<String>::new());
    for (choice, reason, wrong) in
        [("", "", vec!["#urgent", "#urgency_reason"]), ("no", "x", vec!["#urgency_reason"]), ("x", "Luettu", vec!["#urgent"])]
    {
        let refused = maija.submit(&page, &form("urgency"), &[("urgent", choice), ("urgency_reason", reason)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, wrong.iter().map(|id| (*id).to_owned()).collect()));
        assert_eq!(faults(&refused, "fi"), Vec::<String>::new());
    }
    let answer = maija.submit(&page, &form("urgency"), &[("urgent", "no"), ("urgency_reason", "Tapahtui kymmenen vuotta sitten.")]).await;
    assert_eq!(done(&answer), format!("{}?done=not-urgent", case(&received)));
    let page = maija.follow(&answer).await;
    assert!(
        !page.has(".notice--alarm")
            && page.text(".case__side").contains("Tapahtui kymmenen vuotta sitten.")
            && page.text(".case__side").contains("Maija")
    );
    assert!(!urgent(&scene, &received).await);
    // A person marks what no word told of.
    let page = maija.get(&case(&ordinary)).await;
    done(&maija.submit(&page, &form("urgency"), &[("urgent", "yes"), ("urgency_reason", "Antaja on yksin kotona.")]).await);
    assert!(urgent(&scene, &ordinary).await);
    assert_eq!(told(&scene).await.len(), 4, "told again, of the other one");
    let page = maija.get(&case(&ordinary)).await;
    assert!(page.text(".notice--alarm").contains("Antaja on yksin kotona."));
    // Another team's words are not theirs.
    let lisa = scene.sign_in("lisa").await;
    let token = lisa.get("/fi/pohjanmaa/inbox").await.form_token();
    let fields = [("csrf_token", &*token), ("version", "2"), ("urgent", "no"), ("urgency_reason", "Ei ole")];
    assert_eq!(lisa.post(&format!("{}/urgency", case(&ordinary)), &fields).await.status, 404);
}

#[tokio::test]
async fn what_a_giver_writes_back_may_be_urgent_too() {
    let scene = Scene::set().await;
    let code = give(&scene.app, "sv", "Jag väntade länge i telefon.").await;
    assert_eq!(scene.app.ask("select priority from feedback").await, ["1"]);
    let visitor = scene.app.visitor();
    let opened = open(&visitor, "sv", &code).await;
    let page = visitor.follow(&opened).await;
    let sent = visitor.submit(&page, "form[action$='/follow/reply']", &[("reply", "Han hotade mig och jag vill dö.")]).await;
    assert_eq!((sent.status, scene.app.ask("select priority from feedback").await), (303, vec!["0".to_owned()]));
    assert_eq!(told(&scene).await.len(), 2);
    assert_eq!(scene.app.ask("select count(*) from events where kind = 'urgent-found'").await, ["1"]);
    let page = visitor.follow(&sent).await;
    assert!(!page.text(".timeline").contains("kiireellis") && !page.html.contains("brådskande"), "the giver is not told of words");
}

#[tokio::test]
async fn a_county_edits_its_words_in_each_language() {
    let scene = Scene::set().await;
    let (leena, maija) = (scene.sign_in("leena").await, scene.sign_in("maija").await);
    assert_eq!(maija.get("/fi/pohjanmaa/admin/urgent-words").await.status, 403);
    let page = leena.get("/fi/pohjanmaa/admin/urgent-words").await;
    assert_eq!((page.status, faults(&page, "fi")), (200, Vec::new()));
    assert!(
        page.text("#words_fi").contains("itsemurha") && page.text("#words_sv").contains("självmord") && !page.has("button[name=again]")
    );
    let long = "ä".repeat(101);
    let refused = leena.submit(&page, "main form", &[("words_sv", &format!("hot\n{long}"))]).await;
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#words_sv".to_owned()]));
    let many = (0..1001).map(|n| format!("sana{n}\n")).collect::<String>();
    assert_eq!(leena.submit(&page, "main form", &[("words_fi", &many)]).await.status, 422);
    let saved = leena.submit(&page, "main form", &[("words_fi", "  Jonotin \n\nei hengittänyt\njonotin")]).await;
    let page = leena.follow(&saved).await;
    assert!(
        page.text("main").contains("Tiedot on tallennettu") && page.text("#words_fi") == "Jonotin ei hengittänyt",
        "{}",
        page.text("#words_fi")
    );
    assert_eq!(scene.app.ask("select language from urgent_words").await, ["fi"], "the others stay the common ones");
    let queued = scene.feedback(|s| s.text = "Jonotin tunnin.".to_owned()).await;
    let hit = scene.feedback(|s| s.text = "Hoitaja löi äitiäni.".to_owned()).await;
    assert!(urgent(&scene, &queued).await && !urgent(&scene, &hit).await);
    // Another county has its own.
    let neighbour = scene.app.open_county("pirkanmaa").await;
    let elsewhere = scene.app.feedback(&neighbour, |s| s.text = "Hoitaja löi äitiäni.".to_owned()).await;
    assert!(urgent(&scene, &elsewhere).await);
    let again = leena.submit(&page, "main form", &[("again", "fi")]).await;
    assert!(leena.follow(&again).await.text("#words_fi").contains("itsemurha"));
    assert_eq!(scene.app.ask("select count(*) from urgent_words").await, ["0"]);
}
