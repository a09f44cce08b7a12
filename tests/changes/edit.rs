//! Editing what is said of a change.

use super::{FORM, Scene};

#[tokio::test]
async fn two_editors_cannot_overwrite_each_other() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let (hers, his) = (scene.act(&change, "edit").await, scene.act(&change, "edit").await);
    assert_eq!(scene.eva.submit(&hers, FORM, &[("details.what.fi", "Hänen tekstinsä.")]).await.status, 303);
    let mine = [("details.what.fi", "Minun tekstini."), ("details.cost", "15")];
    let conflict = scene.eva.submit(&his, FORM, &mine).await;
    assert_eq!(conflict.status, 409);
    assert!(conflict.text(".compare dl").contains("Hänen tekstinsä."), "{}", conflict.text("main"));
    assert_eq!(conflict.text("textarea[name='details.what.fi']"), "Minun tekstini.");
    assert_eq!(conflict.attribute("input[name='details.cost']", "value").as_deref(), Some("15"));
    assert_eq!(scene.kept("what_fi").await, "Hänen tekstinsä.");
    let anyway = scene.eva.submit(&conflict, FORM, &[]).await;
    assert_eq!(anyway.status, 303, "{}", anyway.text("main"));
    assert_eq!((scene.kept("what_fi").await, scene.kept("cost_euros").await), ("Minun tekstini.".to_owned(), "15".to_owned()));
}

#[tokio::test]
async fn the_form_comes_filled_in_and_comes_back_with_what_is_wrong() {
    let scene = Scene::in_county("pohjanmaa").await;
    let more = [("details.cost", "1200"), ("details.hours", "8")];
    let change = scene.change(&scene.feedback(|_| {}).await, &more).await;
    let page = scene.act(&change, "edit").await;
    assert_eq!(page.attribute("input[name='details.title.sv']", "value").as_deref(), Some("Samtalet kommer på utlovad tid"));
    assert_eq!(page.attribute("input[name='details.cost']", "value").as_deref(), Some("1200"));
    assert!(page.has("input[name='details.object'][value=service-system][checked]"));
    assert!(!page.html.contains("plan."), "what is registered is edited elsewhere");
    let long = "ä".repeat(121);
    let wrong = [
        ("details.title.fi", long.as_str()),
        ("details.why.sv", "Patienten 131052-308T klagade."),
        ("details.object", "x"),
        ("details.owner", " "),
        ("details.cost", "ilmainen"),
        ("details.hours", "-4"),
    ];
    let refused = scene.eva.submit(&page, FORM, &wrong).await;
    let fields = ["#details.title.fi", "#details.why.sv", "#details.object", "#details.owner", "#details.cost", "#details.hours"];
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, fields.map(str::to_owned).to_vec()));
    assert_eq!(refused.attribute("input[name='details.cost']", "value").as_deref(), Some("ilmainen"));
    assert_eq!(scene.kept("version").await, "1");
}
