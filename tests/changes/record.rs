//! Recording a change and linking feedback to one.

use super::{FORM, NEW, SERVICE, Scene, filled, value};

/// The form that links to a change that is there.
const LINK: &str = "main form:first-of-type";

#[tokio::test]
async fn a_change_is_recorded_from_one_piece_and_stands_on_its_timeline() {
    let scene = Scene::in_county("pohjanmaa").await;
    let other = scene.app.unit(&scene.county, "toinen-hammashoitola", &[SERVICE]).await;
    scene.app.unit(&scene.county, "neuvola", &["lastenneuvolapalvelut"]).await;
    let received = scene.feedback(|_| {}).await;
    let case = scene.url(&format!("/cases/{}", received.reference));
    let page = scene.eva.get(&format!("{case}/change")).await;
    assert_eq!((page.status, page.count(FORM)), (200, 1), "nothing to link to yet");
    assert_eq!(page.texts("fieldset [name='plan.comparisons'] + label"), ["Toinen hammashoitola"], "only who gives the same service");
    let more = [
        ("details.cost", "1 200"),
        ("details.hours", "40"),
        ("details.object", "encounter"),
        ("plan.expected", "2,5"),
        ("plan.comparisons", other.slug.as_str()),
    ];
    let done = scene.eva.submit(&page, NEW, &filled(&more)).await;
    assert_eq!((done.status, done.location()), (303, Some(case)), "{}", done.text("main"));
    assert_eq!(scene.timeline(&received).await, ["received", "routed", "change-linked"]);
    assert_eq!(scene.app.ask("select stage from feedback").await, ["received"], "the feedback waits for its answer still");
    for (column, kept) in [
        ("stage", "planned"),
        ("measure", "help_when_needed"),
        ("direction", "up"),
        ("cast(expected_size as text)", "0.025"),
        ("begins_on", "2026-07-01"),
        ("due_on", "2026-09-01"),
        ("first_review_on", "2027-03-01"),
        ("second_review_on", "2027-09-01"),
        ("object", "encounter"),
        ("for_whom_sv", "De som ringer"),
        ("cost_euros", "1200"),
        ("staff_hours", "40"),
    ] {
        assert_eq!(scene.kept(column).await, kept, "{column}");
    }
    assert_eq!(scene.kept("unit_id").await, scene.unit.id.to_string());
    assert_eq!(scene.app.ask("select unit_id from change_comparisons").await, [other.id.to_string()]);
    assert_eq!(scene.app.ask("select count(*) from change_edits").await, ["0"], "what is registered first edits nothing");
    let traced = scene.app.ask("select what from access_log").await;
    assert_eq!(traced, ["change", "act:change"], "the text was shown beside the form, and the form was sent");
}

#[tokio::test]
async fn a_proposal_needs_no_measure_yet() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let open = [("stage", "proposed"), ("plan.measure", ""), ("plan.direction", ""), ("plan.expected", ""), ("plan.begins", "")];
    scene.change(&received, &open).await;
    assert_eq!(scene.kept("stage").await, "proposed");
    assert_eq!(scene.kept("measure").await, "");
    assert_eq!(scene.kept("begins_on").await, "2026-06-15");
    // Who says something of the measure says all of it.
    let page = scene.eva.get(&scene.url(&format!("/cases/{}/change", received.reference))).await;
    let half = [("stage", "proposed"), ("plan.expected", "5"), ("plan.measure", ""), ("plan.direction", "")];
    let refused = scene.eva.submit(&page, NEW, &filled(&half)).await;
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#plan.measure".to_owned(), "#plan.direction".to_owned()]));
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
    let empty = [("details.title.sv", " "), ("details.what.sv", ""), ("details.why.sv", "\n"), ("details.for_whom.sv", "")];
    let refused = scene.eva.submit(&page, NEW, &filled(&empty)).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.links(".error-summary a"), ["#details.title.sv", "#details.what.sv", "#details.why.sv", "#details.for_whom.sv"]);
}

#[tokio::test]
async fn every_empty_field_is_named_in_the_order_of_the_page() {
    let scene = Scene::in_county("pirkanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let page = scene.eva.get(&scene.url(&format!("/cases/{}/change", received.reference))).await;
    let refused = scene.eva.submit(&page, NEW, &[]).await;
    assert_eq!(refused.status, 422);
    let fields = ["#stage", "#details.title.fi", "#details.what.fi", "#details.why.fi", "#details.for_whom.fi", "#details.object"];
    let more = ["#details.owner", "#plan.due"];
    assert_eq!(refused.links(".error-summary a"), [fields.as_slice(), &more].concat());
    let planned = scene.eva.submit(&page, NEW, &[("stage", "planned")]).await;
    let plan = ["#plan.measure", "#plan.direction", "#plan.begins", "#plan.due"];
    assert_eq!(planned.links(".error-summary a")[6..], plan.map(str::to_owned));
}

#[tokio::test]
async fn feedback_is_linked_to_an_open_change_once() {
    let scene = Scene::in_county("pohjanmaa").await;
    let (first, second, third) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let change = scene.change(&first, &[]).await;
    let url = scene.url(&format!("/cases/{}/change", second.reference));
    for _ in 0..2 {
        let page = scene.eva.get(&url).await;
        let more = [("change", change.as_str()), ("more", third.reference.as_str())];
        assert_eq!(scene.eva.submit(&page, LINK, &more).await.status, 303);
    }
    assert_eq!(scene.app.ask("select count(*) from change_feedback").await, ["3"]);
    assert_eq!(scene.timeline(&second).await, ["received", "routed", "change-linked"]);
    assert_eq!(scene.timeline(&third).await, ["received", "routed", "change-linked"]);
    let page = scene.eva.get(&url).await;
    assert!(page.links("main a").contains(&scene.url(&format!("/work/{change}"))), "the page says what it is linked to");
    let nothing = scene.eva.submit(&page, LINK, &[("change", "\0"), ("more", "ZZZZ-ZZZZ")]).await;
    assert_eq!((nothing.status, nothing.links(".error-summary a")), (422, vec!["#change".to_owned(), "#more".to_owned()]));
    assert_eq!(value(&nothing, "more"), "", "the other form stays empty");
    assert_eq!(nothing.text("textarea[name=more]"), "ZZZZ-ZZZZ");
}

#[tokio::test]
async fn nothing_is_linked_to_a_change_that_is_done() {
    let scene = Scene::in_county("pohjanmaa").await;
    let (first, second) = (scene.feedback(|_| {}).await, scene.feedback(|_| {}).await);
    let change = scene.change(&first, &[]).await;
    let url = scene.url(&format!("/cases/{}/change", second.reference));
    let opened_before = scene.eva.get(&url).await;
    scene.move_on(&change, &["under-way", "done"]).await;
    let late = scene.eva.submit(&opened_before, LINK, &[("change", &change)]).await;
    assert_eq!((late.status, late.links(".error-summary a")), (422, vec!["#change".to_owned()]));
    assert_eq!(scene.app.ask("select count(*) from change_feedback").await, ["1"]);
    assert_eq!(scene.eva.get(&url).await.count(FORM), 1, "it is offered no more");
}
