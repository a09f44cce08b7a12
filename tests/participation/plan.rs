//! Planning: the form, its rules, the list, editing, and the level that stays once the activity has begun.

use super::{FORM, Scene, filled};

#[tokio::test]
async fn a_plan_is_kept_and_stands_in_the_list() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let row = scene.eva.get(&scene.url("/activities")).await;
    for words in ["Miten puhelinpalvelu toimisi?", "Yhteiskehittämisen työpaja", "17.7.2026 klo 17.00", "Kehitetty yhdessä"] {
        assert!(row.text("tbody tr").contains(words), "{words}");
    }
    assert_eq!(scene.eva.get(&scene.url("/activities?stage=held")).await.count("tbody tr"), 0);
    assert_eq!(scene.ask("select held_at from activities").await, ["1784296800000"], "17.00 in Finland is 14.00 UTC in summer");
    let page = scene.eva.get(&scene.at(&reference, "")).await;
    let (_, values) = page.form(FORM);
    for (name, value) in
        [("time", "17.00"), ("day", "17.7.2026"), ("kind", "workshop"), ("team", "hammashoito"), ("service", "suun-terveydenhuolto")]
    {
        assert!(values.contains(&(name.to_owned(), value.to_owned())), "{name}");
    }
    assert!(page.links("main a").iter().any(|link| link.ends_with("/methods/co-development-workshop")));
}

#[tokio::test]
async fn what_is_wrong_is_told_at_its_field_and_what_was_typed_stays() {
    let scene = Scene::in_county("pohjanmaa").await;
    let page = scene.eva.get(&scene.url("/activities/new")).await;
    for (field, value, marked) in [
        ("title_sv", "", "title_sv"),
        ("title_fi", &"ä".repeat(101), "title_fi"),
        ("about_fi", "Soita 131052-308T.", "about_fi"),
        ("kind", "party", "kind"),
        ("means", "", "means"),
        ("level", "ruled", "level"),
        ("dimension", "x", "dimension"),
        ("mode", "x", "mode"),
        ("method", "x", "method"),
        ("team", "kotihoito", "team"),
        ("unit", "x", "unit"),
        ("service", "x", "service"),
        ("day", "31.2.2026", "day"),
        ("day", "1.1.1999", "day"),
        ("time", "25.00", "time"),
    ] {
        let back = scene.eva.submit(&page, FORM, &filled(&[(field, value)])).await;
        assert_eq!((back.status, back.links(".error-summary a")), (422, vec![format!("#{marked}")]), "{field} {value}");
        assert_eq!(back.text("textarea[name=level_shown_sv]"), "Chefen svarar på förslagen inom en månad.");
        assert!(back.text("title").starts_with("Virhe: "));
    }
    let back = scene.eva.submit(&page, FORM, &filled(&[("day", "29.3.2026"), ("time", "3.30")])).await;
    assert_eq!(back.links(".error-summary a"), ["#time"], "summer time leaves this hour out");
    let empty: Vec<(&str, &str)> = filled(&[]).into_iter().map(|(name, _)| (name, "")).collect();
    assert_eq!(scene.eva.submit(&page, FORM, &empty).await.count(".error-summary li"), 16);
    assert_eq!(scene.ask("select count(*) from activities").await, ["0"]);
}

#[tokio::test]
async fn a_county_of_one_language_needs_no_swedish() {
    let scene = Scene::in_county("pirkanmaa").await;
    let finnish: Vec<(&str, &str)> = ["title_sv", "about_sv", "level_shown_sv", "place_sv"].iter().map(|name| (*name, "")).collect();
    let reference = scene.planned(&finnish).await;
    let page = scene.app.get(&format!("/sv/pirkanmaa/participation/{reference}")).await;
    assert_eq!(page.attribute("h1 span", "lang").as_deref(), Some("fi"));
    assert!(page.text("main").contains("Endast på finska"));
}

#[tokio::test]
async fn the_level_stays_once_the_activity_has_begun() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let raised = [("level", "decided-together"), ("level_shown_fi", "Uusi."), ("level_shown_sv", "Nytt.")];
    assert_eq!(scene.send(&reference, "", &raised).await.status, 303);
    assert_eq!(scene.ask("select level from activities").await, ["decided-together"], "before it begins it may change");
    scene.days_pass(33).await;
    let page = scene.eva.get(&scene.at(&reference, "")).await;
    assert!(!page.has("[name=level]") && !page.has("[name=level_shown_fi]"));
    assert!(page.text(".inset").contains("Päätetty yhdessä") && page.text(".inset").contains("Uusi."));
    let lowered = [("level", "heard"), ("level_shown_fi", "Muu."), ("level_shown_sv", "Annat."), ("place_fi", "Sali 2")];
    assert_eq!(scene.eva.submit(&page, FORM, &lowered).await.status, 303);
    assert_eq!(scene.ask("select level from activities").await, ["decided-together"]);
    assert_eq!(scene.ask("select level_shown_fi from activities").await, ["Uusi."]);
    assert_eq!(scene.ask("select place_fi from activities").await, ["Sali 2"]);
    let page = scene.eva.get(&scene.at(&reference, "")).await;
    let moved = scene.eva.submit(&page, FORM, &[("day", "17.12.2026")]).await;
    assert_eq!((moved.status, moved.links(".error-summary a")), (422, vec!["#day".to_owned()]), "it does not move back to before");
}

#[tokio::test]
async fn two_editors_cannot_overwrite_each_other() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let url = scene.at(&reference, "");
    let (hers, his) = (scene.eva.get(&url).await, scene.eva.get(&url).await);
    assert_eq!(scene.eva.submit(&hers, FORM, &[("about_fi", "Hänen tekstinsä.")]).await.status, 303);
    let conflict = scene.eva.submit(&his, FORM, &[("about_fi", "Minun tekstini.")]).await;
    assert_eq!(conflict.status, 409);
    assert!(conflict.text(".compare dl").contains("Hänen tekstinsä."), "{}", conflict.text("main"));
    assert_eq!(conflict.text("textarea[name=about_fi]"), "Minun tekstini.");
    assert_eq!(scene.ask("select about_fi from activities").await, ["Hänen tekstinsä."]);
    assert_eq!(scene.eva.submit(&conflict, FORM, &[]).await.status, 303);
    assert_eq!(scene.ask("select about_fi from activities").await, ["Minun tekstini."]);
}

#[tokio::test]
async fn a_method_brings_its_kind_along() {
    let scene = Scene::in_county("pohjanmaa").await;
    let page = scene.eva.get(&scene.url("/activities/new?method=client-panel")).await;
    let (_, values) = page.form(FORM);
    for wanted in [("method", "client-panel"), ("kind", "client-panel"), ("team", "hammashoito")] {
        assert!(values.contains(&(wanted.0.to_owned(), wanted.1.to_owned())), "{wanted:?}");
    }
}

#[tokio::test]
async fn the_list_goes_on_where_the_page_ended() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let one = "reference, county_id, team_id, kind, means, dimension, level, mode, stage, title_fi, title_sv, about_fi, about_sv, \
               level_shown_fi, level_shown_sv, place_fi, place_sv, held_at, agreed_fi, agreed_sv, results_fi, results_sv, harm_fi, \
               harm_sv, cancelled_fi, cancelled_sv, created_at, version";
    let columns = one.strip_prefix("reference, ").unwrap();
    for n in 0..60 {
        scene
            .app
            .tell(&format!("insert into activities ({one}) select 'COPY-{n}', {columns} from activities where reference = '{reference}'"))
            .await;
    }
    let first = scene.eva.get(&scene.url("/activities")).await;
    let next = first.links(".pager a");
    let second = scene.eva.get(&next[0]).await;
    assert_eq!((first.count("tbody tr"), second.count("tbody tr"), second.has(".pager")), (50, 11, false));
    let public = scene.app.get(&scene.url("/participation")).await;
    let mut seen = public.links(".card__title a");
    let mut next = public.links(".pager a");
    while let Some(url) = next.pop() {
        let page = scene.app.get(&url).await;
        seen.extend(page.links(".card__title a"));
        next = page.links(".pager a");
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 61);
}

#[tokio::test]
async fn the_same_form_sent_twice_plans_one_activity() {
    let scene = Scene::in_county("pohjanmaa").await;
    let page = scene.eva.get(&scene.url("/activities/new")).await;
    let first = scene.eva.submit(&page, FORM, &filled(&[])).await;
    let second = scene.eva.submit(&page, FORM, &filled(&[])).await;
    assert_eq!((first.status, first.location()), (303, second.location()));
    let filled = filled(&[]);
    let (one, other) = tokio::join!(
        async { scene.eva.submit(&scene.eva.get(&scene.url("/activities/new")).await, FORM, &filled).await },
        scene.eva.submit(&page, FORM, &filled)
    );
    assert_eq!((one.status, other.status), (303, 303));
    assert_eq!(scene.ask("select count(*) from activities").await, ["2"]);
}
