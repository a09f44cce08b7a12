//! Taking back what one has just done.

use asko::feedback::{AnswerWanted, store};
use asko::platform::clock::MINUTE;

use super::Scene;
use super::scene::{case, done, form};

#[tokio::test]
async fn each_act_on_a_case_is_taken_back_and_the_case_is_as_it_was() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.answer_wanted = AnswerWanted::No).await;
    let maija = scene.sign_in("maija").await;
    let state = "select stage || queue || team_id || coalesce(claimed_by, 0) || coalesce(closed_at, 0) || due_at from feedback";
    let themes = || async { store::themes_of(scene.app.app.db.read(), received.feedback_id).await.unwrap() };
    let (before, themes_before) = (scene.app.ask(state).await, themes().await);
    let sent_on = [("route_team", "laskutus"), ("route_reason", "Asia koskee laskutusta")];
    let acts: [(&str, &[(&str, &str)]); 4] =
        [("claim", &[]), ("themes", &[("themes", "fees"), ("themes", "safety")]), ("close", &[]), ("route", &sent_on)];
    for (act, fields) in acts {
        let page = maija.get(&case(&received)).await;
        let page = maija.follow(&maija.submit(&page, &form(act), fields).await).await;
        let changed = scene.app.ask(state).await != before || themes().await != themes_before;
        assert!(changed, "{act}");
        // The way on comes first, then the way back.
        let banner = page.text("[role=status]");
        assert!(banner.contains("Kumoa"), "{act}: {banner}");
        let undone = maija.submit(&page, "form[action*='/inbox/undo']", &[]).await;
        assert!(done(&undone).contains("done=undone"), "{act}: {}", done(&undone));
        assert_eq!((scene.app.ask(state).await, themes().await), (before.clone(), themes_before.clone()), "{act}");
        assert!(maija.get(&case(&received)).await.text(".timeline").contains("Peruttiin"), "{act}");
        // Once is enough: what is as it was is not undone again.
        let again = maija.submit(&page, "form[action*='/inbox/undo']", &[]).await;
        assert!(done(&again).contains("done=too-late"), "{act}: {}", done(&again));
    }
}

#[tokio::test]
async fn what_somebody_has_touched_since_stays() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let claimed = maija.follow(&maija.submit(&maija.get(&case(&received)).await, &form("claim"), &[]).await).await;
    done(&kalle.submit(&kalle.get(&case(&received)).await, &form("claim"), &[]).await);
    let refused = maija.submit(&claimed, "form[action*='/inbox/undo']", &[]).await;
    assert!(maija.follow(&refused).await.text("[role=status]").contains("Ei voitu kumota"));
    assert_eq!(kalle.get("/fi/pohjanmaa/inbox?view=mine").await.count("tbody tr"), 1);
}

#[tokio::test]
async fn only_who_did_it_takes_it_back_and_only_for_ten_minutes() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let answer = maija.submit(&maija.get(&case(&received)).await, &form("claim"), &[]).await;
    let claimed = maija.follow(&answer).await;
    let undoing = claimed.attribute("input[name=undoing]", "value").unwrap();
    // A colleague who opens the same address is offered nothing, and is refused what they try.
    let theirs = kalle.get(&done(&answer)).await;
    assert!(!theirs.has("form[action*='/inbox/undo']"));
    let token = theirs.form_token();
    let tried = kalle.post("/fi/pohjanmaa/inbox/undo", &[("csrf_token", &token), ("undoing", &undoing)]).await;
    assert_eq!(tried.status, 404);
    scene.app.advance(10 * MINUTE);
    assert!(!maija.get(&done(&answer)).await.has("form[action*='/inbox/undo']"));
    let late = maija.submit(&claimed, "form[action*='/inbox/undo']", &[]).await;
    assert!(maija.follow(&late).await.text("[role=status]").contains("Kumoamisen aika on ohi"));
    assert_eq!(scene.stage(&received).await, "in-handling");
}
