//! What those who took part say of the level: taken for eight weeks, counted once a form, shown from five on.

use super::{FORM, Scene};

#[tokio::test]
async fn a_verdict_is_taken_once_a_form_and_its_comment_is_masked() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.held().await;
    let visitor = scene.app.visitor();
    let form = visitor.get(&format!("/sv/pohjanmaa/participation/{reference}/verdict")).await;
    assert!(form.text(".lead").contains("Utvecklat tillsammans"));
    let fields = [("level", "heard"), ("influence", "2"), ("comment", "Ring 040 123 4567, tack.")];
    let done = visitor.submit(&form, FORM, &fields).await;
    assert!(visitor.follow(&done).await.text(".notice--good").contains("Ditt svar har sparats"));
    assert_eq!(visitor.submit(&form, FORM, &[("level", "informed")]).await.status, 303, "the same form again is the same verdict");
    assert_eq!(scene.ask("select level from activity_verdicts").await, ["informed"]);
    visitor.submit(&form, FORM, &fields).await;
    assert_eq!(scene.ask("select comment from activity_verdicts").await, ["Ring [***], tack."]);
    let staff = scene.eva.get(&scene.at(&reference, "")).await;
    assert!(staff.text("main").contains("Ring [***], tack."));
    assert_eq!(staff.attribute(".inset [lang=sv]", "lang").as_deref(), Some("sv"));
    let public = scene.app.get(&scene.url(&format!("/participation/{reference}"))).await;
    assert!(!public.html.contains("[***]"), "comments are for the staff");
    assert!(public.text("main").contains("Vastauksia on alle 5"));
}

#[tokio::test]
async fn a_verdict_needs_a_level_and_what_was_typed_stays() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.held().await;
    let back = scene.open("fi", &reference, "verdict", &[("comment", "Hyvä."), ("influence", "9")]).await;
    assert_eq!((back.status, back.links(".error-summary a")), (422, vec!["#level".to_owned(), "#influence".to_owned()]));
    assert_eq!(back.text("textarea"), "Hyvä.");
    assert_eq!(scene.ask("select count(*) from activity_verdicts").await, ["0"]);
}

#[tokio::test]
async fn verdicts_are_taken_from_the_beginning_for_eight_weeks() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let url = scene.url(&format!("/participation/{reference}/verdict"));
    assert_eq!(scene.app.get(&url).await.status, 409);
    scene.days_pass(33).await;
    let form = scene.app.get(&url).await;
    assert_eq!(form.status, 200, "also before anybody has recorded that it was held");
    scene.days_pass(54).await;
    assert_eq!(scene.app.get(&url).await.status, 200);
    scene.days_pass(2).await;
    assert_eq!(scene.app.get(&url).await.status, 409);
    assert_eq!(scene.app.submit(&form, FORM, &[("level", "heard")]).await.status, 409);
}

#[tokio::test]
async fn promise_and_verdicts_stand_side_by_side_without_small_numbers() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.held().await;
    for (level, influence, many) in [("heard", "2", 6), ("developed-together", "5", 7), ("informed", "na", 2)] {
        for _ in 0..many {
            let done = scene.open("fi", &reference, "verdict", &[("level", level), ("influence", influence)]).await;
            assert_eq!(done.status, 303, "{}", done.text("main"));
        }
    }
    let text = scene.app.get(&scene.url(&format!("/participation/{reference}"))).await.text("main");
    assert!(text.contains("Luvattu taso: Kehitetty yhdessä."), "{text}");
    assert!(text.contains("15 osallistujaa sanoo"), "{text}");
    assert!(text.contains("Kehitetty yhdessä: 7"), "{text}");
    assert!(!text.contains("Kuultu: 6") && !text.contains("Tiedotettu: 2"), "the smaller of the others goes with the hidden one: {text}");
    let staff = scene.eva.get(&scene.at(&reference, "")).await.text("main");
    assert!(staff.contains("Tiedotettu: 2") && staff.contains("Kuultu: 6"), "{staff}");
}
