//! Asking the giver back: by code, without learning who it is, and the clock stands meanwhile.

use asko::feedback::{AnswerWanted, Queue, store};
use asko::intake::Received;
use asko::platform::clock::DAY;

use super::{ANSWER, case};
use crate::support::{Page, Visitor};
use crate::triage::Scene;

const QUESTION: &str = "Minä päivänä soitit ja mihin aikaan? Tarkistamme silloin jonon.";

async fn ask(visitor: &Visitor, page: &Page, text: &str) -> Page {
    let (action, fields) = page.form("form#answer");
    let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.retain(|(name, _)| *name != "answer_text");
    fields.extend([("answer_text", text), ("step", "ask")]);
    visitor.post(&action, &fields).await
}

async fn now(scene: &Scene, received: &Received) -> asko::feedback::Case {
    store::by_id(scene.app.app.db.read(), received.feedback_id).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_question_stops_the_clock_until_the_giver_answers_by_code() {
    let scene = Scene::set().await;
    let received = scene
        .feedback(|s| {
            s.answer_wanted = AnswerWanted::Email;
            s.contact_email = Some("antaja@example.fi".to_owned());
        })
        .await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received.reference)).await;
    let due_at = now(&scene, &received).await.due_at;
    let asked = ask(&maija, &page, QUESTION).await;
    assert_eq!(asked.location(), Some(format!("{}?done=asked", case(&received.reference))));
    let after = now(&scene, &received).await;
    assert_eq!((after.stage.code(), after.queue, after.answered_at), ("in-handling", Queue::Waiting, None));
    assert!(after.stopped.is_some());
    let mail = scene.app.mails().await.pop().unwrap();
    assert_eq!((mail.kind.as_str(), mail.recipient.as_str()), ("question-asked", "antaja@example.fi"));
    assert!(!mail.data.contains("jonon"), "{}", mail.data);
    let kinds = scene.app.ask("select kind from events order by id desc limit 2").await;
    assert_eq!(kinds, ["clock-stopped", "asked-giver"]);
    // At most one at a time.
    let page = maija.follow(&asked).await;
    assert!(page.text(".message--team").contains("Kysymys antajalle") && !page.has("button[value=ask]"));
    let again = ask(&maija, &page, "Entä missä?").await;
    assert_eq!(again.status, 409, "{}", again.text("main"));
    assert!(again.text(".error-summary").contains("ole vielä vastannut"));
    // The giver sees it as a question, answers below it, and the time runs again, longer by what it stood.
    scene.app.advance(3 * DAY);
    let follower = scene.follower(&received).await;
    let follow = follower.get("/fi/pohjanmaa/follow").await;
    assert!(
        follow.text(".notice--warn").contains("Tiimi kysyi sinulta lisää") && follow.text(".message--team").contains("Kysymys sinulle")
    );
    assert_eq!(follow.text("label[for=reply]"), "Vastauksesi tiimin kysymykseen");
    assert!(!follow.has("form[action$='/rated']"), "a question is not rated");
    assert_eq!(follower.submit(&follow, "form[action$='/reply']", &[("reply", "Maanantaina kello 8.")]).await.status, 303);
    let after = now(&scene, &received).await;
    assert_eq!((after.queue, after.stopped, after.due_at), (Queue::Work, None, due_at + 3 * DAY));
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received.reference)).await;
    assert!(page.has("button[value=ask]"));
    assert!(page.texts(".message--giver").iter().any(|text| text.contains("Maanantaina")), "{}", page.text("main"));
    // Answered, it is answered.
    assert_eq!(maija.submit(&page, "form#answer", &[("answer_text", ANSWER)]).await.status, 303);
    assert_eq!(scene.stage(&received).await, "answered");
}
