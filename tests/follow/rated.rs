//! The giver says, once, whether an answer answered them.

use crate::support::{Page, Visitor};
use crate::triage::Scene;

const FORM: &str = "form[action$='/follow/rated']";

async fn rate(visitor: &Visitor, page: &Page, rating: &str, words: &str) -> Page {
    let id = page.attribute(&format!("{FORM} input[name=message]"), "value").unwrap();
    visitor.submit(page, FORM, &[(&format!("rating-{id}"), rating), (&format!("words-{id}"), words)]).await
}

#[tokio::test]
async fn an_answer_is_rated_once_and_the_team_reads_it() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (follower, maija) = (scene.follower(&received).await, scene.sign_in("maija").await);
    assert!(!follower.get("/fi/pohjanmaa/follow").await.has(FORM));
    let case = format!("/fi/pohjanmaa/cases/{}", received.reference);
    let page = maija.get(&case).await;
    let answer = "Hei, olemme lisänneet puhelinaikaan toisen vastaajan maanantaista alkaen.";
    assert_eq!(maija.submit(&page, "form#answer", &[("answer_text", answer)]).await.status, 303);
    let page = follower.get("/fi/pohjanmaa/follow").await;
    let none = rate(&follower, &page, "", "Hyvä").await;
    assert_eq!(none.status, 422);
    assert!(none.text(".error-summary").contains("Valitse, vastasiko") && none.text("details textarea").contains("Hyvä"));
    let long = rate(&follower, &page, "yes", &"x".repeat(1001)).await;
    assert_eq!(long.status, 422);
    let done = rate(&follower, &page, "partly", "Puhelu maksaa. Soita 040 123 4567").await;
    assert_eq!(done.location().as_deref(), Some("/fi/pohjanmaa/follow?rated=1"));
    let after = follower.follow(&done).await;
    assert!(after.text(".notice--good").contains("Kiitos arviostasi") && !after.has(FORM));
    assert!(after.text("main").contains("Vastasiko tämä sinulle: Osittain"));
    // What was said first stays.
    assert_eq!(rate(&follower, &page, "yes", "").await.status, 303);
    assert_eq!(scene.app.ask("select rating from answer_ratings").await, ["partly"]);
    assert_eq!(scene.app.ask("select count(*) from events where kind = 'answer-rated'").await, ["1"]);
    let seen = maija.get(&case).await.text(".message--team");
    assert!(seen.contains("Vastasiko tämä antajalle: Osittain") && seen.contains("Puhelu maksaa. Soita [***]"), "{seen}");
    // Only answers of one's own feedback are there to rate.
    let other = scene.feedback(|s| s.text = "Toinen".to_owned()).await;
    let stranger = scene.follower(&other).await;
    let token = stranger.get("/fi/pohjanmaa/follow").await.form_token();
    let theirs = page.attribute(&format!("{FORM} input[name=message]"), "value").unwrap();
    let field = format!("rating-{theirs}");
    let sent = stranger.post("/fi/pohjanmaa/follow/rated", &[("csrf_token", &token), ("message", &theirs), (&field, "no")]).await;
    assert_eq!(sent.status, 404);
}
