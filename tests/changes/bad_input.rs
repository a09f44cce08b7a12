//! What acts refuse, and that nobody's text is lost.

use super::{FORM, OUTCOME, Scene};

#[tokio::test]
async fn the_day_a_change_was_made_lies_between_its_start_and_today() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    scene.move_on(&change, &["under-way"]).await;
    scene.days_pass(10).await;
    let page = scene.act(&change, "claim").await;
    for (day, words) in [("26.6.2026", "tulevaisuudessa"), ("14.6.2026", "aloitettiin"), ("eilen", "3.8.2026"), ("", "3.8.2026")] {
        let refused = scene.eva.submit(&page, FORM, &[("day", day), OUTCOME[0], OUTCOME[1]]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#day".to_owned()]), "{day}");
        assert!(refused.text("#day-error").contains(words), "{day}: {}", refused.text("#day-error"));
        assert_eq!(refused.text("textarea[name='outcome.fi']"), OUTCOME[0].1);
    }
    let long = "ä".repeat(1501);
    let refused = scene.eva.submit(&page, FORM, &[("day", "15.6.2026"), ("outcome.fi", " "), ("outcome.sv", &long)]).await;
    assert_eq!(refused.links(".error-summary a"), ["#outcome.fi", "#outcome.sv"]);
    assert_eq!(scene.kept("stage").await, "under-way");
    scene.does(&change, "claim", &[("day", "15.6.2026"), OUTCOME[0], OUTCOME[1]]).await;
    assert_eq!(scene.kept("claimed_at").await, scene.kept("started_at").await, "not before it began");
}

#[tokio::test]
async fn an_act_at_the_wrong_time_says_what_is_to_be_done_first() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    for (verb, words) in [
        ("plan", "Muutos on jo luvattu."),
        ("claim", "Merkitse muutos ensin käynnissä olevaksi."),
        ("confirm", "Kukaan ei ole vielä kertonut, että muutos on tehty."),
        ("review", "Muutosta ei ole vielä tehty."),
    ] {
        let page = scene.act(&change, verb).await;
        assert_eq!(page.status, 409, "{verb}");
        assert!(page.text("main").contains(words), "{verb}: {}", page.text("main"));
        let token = scene.act(&change, "edit").await.form_token();
        let url = scene.url(&format!("/work/{change}/{verb}"));
        let fields = [
            ("csrf_token", token.as_str()),
            ("version", "1"),
            ("day", "15.6.2026"),
            ("found", "yes"),
            ("outcome.fi", "Sanat säilyvät."),
            ("outcome.sv", "Orden finns kvar."),
        ];
        let sent = scene.eva.post(&url, &fields).await;
        assert_eq!(sent.status, 409, "{verb}");
        assert!(sent.text(".notice").contains(words), "{verb}: {}", sent.text("main"));
        if verb == "claim" {
            assert_eq!(sent.text("textarea[name='outcome.fi']"), "Sanat säilyvät.");
        }
    }
    assert_eq!((scene.kept("stage").await, scene.kept("version").await), ("planned".to_owned(), "1".to_owned()));
}

#[tokio::test]
async fn who_was_overtaken_keeps_the_text_and_sees_where_the_change_stands() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    scene.move_on(&change, &["under-way"]).await;
    let (hers, his) = (scene.act(&change, "claim").await, scene.act(&change, "claim").await);
    assert_eq!(scene.eva.submit(&hers, FORM, &OUTCOME).await.status, 303);
    let olli = scene.olli().await;
    let token = olli.get(&scene.url(&format!("/work/{change}/confirm"))).await.form_token();
    let mine = [("csrf_token", token.as_str()), ("outcome.fi", "Minun sanani."), ("outcome.sv", "Mina ord.")];
    let conflict = olli.submit(&his, FORM, &mine).await;
    assert_eq!(conflict.status, 409);
    assert_eq!(conflict.text(".notice h2"), "Joku muu ehti väliin");
    assert!(conflict.text(".notice").contains("Muutos odottaa vahvistusta."), "{}", conflict.text(".notice"));
    assert_eq!(conflict.text("textarea[name='outcome.fi']"), "Minun sanani.");
    assert_eq!(scene.kept("outcome_fi").await, OUTCOME[0].1);
    let again = olli.submit(&conflict, FORM, &[]).await;
    assert_eq!((again.status, again.text("textarea[name='outcome.sv']")), (409, "Mina ord.".to_owned()));
    // Two drop it, two review it: the second one always hears of the first.
    let other = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let drop = scene.act(&other, "drop").await;
    scene.does(&other, "edit", &[("details.owner", "joku muu")]).await;
    let words = [("reason", "law"), ("words.fi", "Laki."), ("words.sv", "Lagen.")];
    let late = scene.eva.submit(&drop, FORM, &words).await;
    assert_eq!((late.status, late.text("textarea[name='words.fi']")), (409, "Laki.".to_owned()));
    assert!(late.has("input[name=reason][value=law][checked]"));
    assert_eq!(scene.eva.submit(&late, FORM, &[]).await.status, 303, "the stage still allows it");
}

#[tokio::test]
async fn a_review_names_its_day_what_it_found_and_says_it_in_words() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    scene.move_on(&change, &["under-way", "done"]).await;
    scene.days_pass(300).await;
    let page = scene.act(&change, "review").await;
    let wrong = [("day", "2027-09-01"), ("found", "great"), ("words.fi", ""), ("words.sv", "")];
    let refused = scene.eva.submit(&page, FORM, &wrong).await;
    let fields = ["#day", "#found", "#words.fi", "#words.sv"].map(str::to_owned).to_vec();
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, fields));
    let words = [("found", "harmed"), ("words.fi", "Jonot kasvoivat."), ("words.sv", "Köerna växte.")];
    let twice = scene.act(&change, "review").await;
    scene.does(&change, "review", &words).await;
    assert_eq!(scene.eva.submit(&twice, FORM, &words).await.status, 409);
    assert_eq!(scene.kept("review").await, "harmed");
    assert_eq!(scene.app.ask("select count(*) from change_reviews where at is not null").await, ["1"]);
}

#[tokio::test]
async fn who_confirms_says_what_was_found() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    scene.move_on(&change, &["under-way"]).await;
    scene.does(&change, "claim", &OUTCOME).await;
    let olli = scene.olli().await;
    let page = olli.get(&scene.url(&format!("/work/{change}/confirm"))).await;
    let nothing = olli.submit(&page, FORM, &[("missing.fi", "Jotakin.")]).await;
    assert_eq!((nothing.status, nothing.links(".error-summary a")), (422, vec!["#found".to_owned()]));
    assert_eq!(nothing.text("textarea[name='missing.fi']"), "Jotakin.");
    assert_eq!(scene.kept("stage").await, "claimed");
}
