//! Recording a change and linking feedback to one.

use super::{NEW, Scene, filled, value};

#[tokio::test]
async fn a_change_is_recorded_from_one_piece_and_stands_on_its_timeline() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let case = scene.url(&format!("/cases/{}", received.reference));
    let page = scene.eva.get(&format!("{case}/change")).await;
    assert_eq!((page.status, page.count("main form")), (200, 1), "nothing to link to yet");
    assert_eq!(page.texts("#measure option").len(), 10, "seven statements, two more, and none");
    let done = scene.eva.submit(&page, NEW, &filled(&[])).await;
    assert_eq!((done.status, done.location()), (303, Some(case)));
    assert_eq!(scene.timeline(&received).await, ["received", "routed", "change-linked"]);
    assert_eq!(scene.app.ask("select stage from feedback").await, ["received"], "the feedback waits for its answer still");
    assert_eq!(scene.app.ask("select stage from changes").await, ["planned"]);
    assert_eq!(scene.app.ask("select measure from changes").await, ["help_when_needed"]);
    assert_eq!(scene.app.ask("select due_on from changes").await, ["2026-09-01"]);
    assert_eq!(scene.app.ask("select unit_id from changes").await, [scene.unit.id.to_string()]);
    assert_eq!(scene.app.ask("select what from access_log").await, ["change"], "the text was shown beside the form");
}

#[tokio::test]
async fn one_action_links_several_pieces_however_their_references_are_typed() {
    let scene = Scene::in_county("pohjanmaa").await;
    let (first, second, third) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let typed = format!("{}\n {} \n{}", second.reference.to_lowercase().replace('-', " "), third.reference, first.reference);
    scene.change(&first, &[("references", &typed)]).await;
    assert_eq!(scene.app.ask("select count(*) from change_feedback").await, ["3"]);
    for received in [&first, &second, &third] {
        assert_eq!(scene.timeline(received).await.last().map(String::as_str), Some("change-linked"));
    }
}

#[tokio::test]
async fn an_unknown_reference_is_refused_at_its_field_and_everything_typed_stays() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    // Feedback of another team is as unknown as feedback that is not there.
    let foreign = scene.app.feedback(&scene.county, |_| {}).await;
    let url = scene.url(&format!("/cases/{}/change", received.reference));
    for unknown in [foreign.reference.as_str(), "ZZZZ-ZZZZ", "jokin muu"] {
        let page = scene.eva.get(&url).await;
        let refused = scene.eva.submit(&page, NEW, &filled(&[("references", unknown)])).await;
        assert_eq!(refused.status, 422);
        assert!(refused.text("#references-error").contains(unknown), "{}", refused.text("main"));
        assert_eq!(refused.links(".error-summary a"), ["#references"]);
        assert!(refused.text("title").starts_with("Virhe: "));
        for (name, typed) in filled(&[("references", unknown)]) {
            assert_eq!(value(&refused, name), typed, "{name}");
        }
    }
    assert_eq!(scene.app.ask("select count(*) from changes").await, ["0"]);
}

#[tokio::test]
async fn a_bilingual_county_says_it_in_both_languages() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let page = scene.eva.get(&scene.url(&format!("/cases/{}/change", received.reference))).await;
    let empty = [("title_sv", " "), ("what_sv", ""), ("why_sv", "\n")];
    let refused = scene.eva.submit(&page, NEW, &filled(&empty)).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.links(".error-summary a"), ["#title_sv", "#what_sv", "#why_sv"]);
}

#[tokio::test]
async fn every_empty_field_is_named_in_the_order_of_the_page() {
    let scene = Scene::in_county("pirkanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let page = scene.eva.get(&scene.url(&format!("/cases/{}/change", received.reference))).await;
    let refused = scene.eva.submit(&page, NEW, &[]).await;
    assert_eq!(refused.status, 422);
    let fields = ["#title_fi", "#what_fi", "#why_fi", "#owner", "#due", "#measure", "#direction"];
    assert_eq!(refused.links(".error-summary a"), fields);
    for (field, wrong) in [("due", "31.2.2026"), ("due", "14.6.2026"), ("measure", "luck"), ("direction", "sideways")] {
        let refused = scene.eva.submit(&page, NEW, &filled(&[(field, wrong)])).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec![format!("#{field}")]), "{wrong}");
    }
}

#[tokio::test]
async fn feedback_is_linked_to_an_open_change_once() {
    let scene = Scene::in_county("pohjanmaa").await;
    let (first, second, third) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let change = scene.change(&first, &[]).await;
    let url = scene.url(&format!("/cases/{}/change", second.reference));
    for _ in 0..2 {
        let page = scene.eva.get(&url).await;
        let more = [("change", change.as_str()), ("existing_references", third.reference.as_str())];
        assert_eq!(scene.eva.submit(&page, "main form:first-of-type", &more).await.status, 303);
    }
    assert_eq!(scene.app.ask("select count(*) from change_feedback").await, ["3"]);
    assert_eq!(scene.timeline(&second).await, ["received", "routed", "change-linked"]);
    assert_eq!(scene.timeline(&third).await, ["received", "routed", "change-linked"]);
    let page = scene.eva.get(&url).await;
    assert!(page.links("main a").contains(&scene.url(&format!("/changes/{change}"))), "the page says what it is linked to");
}

#[tokio::test]
async fn nothing_is_linked_to_a_change_that_is_done() {
    let scene = Scene::in_county("pohjanmaa").await;
    let (first, second) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let change = scene.change(&first, &[]).await;
    let url = scene.url(&format!("/cases/{}/change", second.reference));
    let opened_before = scene.eva.get(&url).await;
    scene.move_on(&change, &["under-way", "done"]).await;
    let late = scene.eva.submit(&opened_before, "main form:first-of-type", &[("change", &change)]).await;
    assert_eq!((late.status, late.links(".error-summary a")), (422, vec!["#change".to_owned()]));
    assert_eq!(scene.eva.get(&url).await.count("main form"), 1, "it is offered no more");
    assert_eq!(scene.app.ask("select count(*) from change_feedback").await, ["1"]);
}
