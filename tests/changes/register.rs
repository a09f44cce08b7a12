//! What is registered before a change begins, and the edits that are kept beside it.

use super::{FORM, SERVICE, Scene};

/// The edits of the only change: field, before, after, stage, reason.
async fn edits(scene: &Scene) -> Vec<String> {
    let parts = "field || '|' || before || '|' || after || '|' || stage || '|' || reason";
    scene.app.ask(&format!("select {parts} from change_edits order by id")).await
}

#[tokio::test]
async fn every_edit_is_kept_with_who_when_and_why() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let page = scene.act(&change, "register").await;
    assert!(page.text("main").contains("Kirjaa nyt, mistä näkee, auttoiko muutos. Näin kukaan ei voi valita mittaria jälkikäteen."));
    assert_eq!(page.attribute("input[name='plan.expected']", "value").as_deref(), Some("5"));
    assert_eq!(page.attribute("input[name='plan.first_review']", "value").as_deref(), Some("1.3.2027"));
    // Before the work begins the measure may be edited without a reason; what stays as it was is no edit.
    scene.does(&change, "register", &[]).await;
    assert_eq!(scene.kept("version").await, "1");
    scene.does(&change, "register", &[("plan.measure", "nps"), ("plan.expected", "10")]).await;
    assert_eq!(edits(&scene).await, ["measure|help_when_needed|nps|planned|", "expected-size|0.05|10|planned|"]);
    // A day that was promised moves only with a reason.
    let page = scene.act(&change, "register").await;
    let moved = scene.eva.submit(&page, FORM, &[("plan.due", "1.10.2026")]).await;
    assert_eq!((moved.status, moved.links(".error-summary a")), (422, vec!["#reason".to_owned()]));
    assert_eq!(moved.attribute("input[name='plan.due']", "value").as_deref(), Some("1.10.2026"));
    let why = [("plan.due", "1.10.2026"), ("plan.first_review", ""), ("plan.second_review", ""), ("reason", "Laite viivästyy.")];
    scene.does(&change, "register", &why).await;
    assert_eq!(
        edits(&scene).await[2..],
        [
            "due-on|2026-09-01|2026-10-01|planned|Laite viivästyy.",
            "first-review-on|2027-03-01|2027-04-01|planned|Laite viivästyy.",
            "second-review-on|2027-09-01|2027-10-01|planned|Laite viivästyy."
        ]
    );
    let overview = scene.eva.get(&scene.url(&format!("/work/{change}"))).await;
    let rows = overview.texts("table tbody tr");
    assert!(rows[0].contains("Väittämä ”Sain apua, kun sitä tarvitsin.” → Suositteluindeksi (NPS)"), "{rows:?}");
    assert!(rows[1].contains("5 prosenttiyksikköä → 10 pistettä"), "each in its own unit: {rows:?}");
    for words in ["1.9.2026 → 1.10.2026", "Eva", "Suunnitteilla", "Laite viivästyy.", "15.6.2026"] {
        assert!(rows[2].contains(words), "{words} in {rows:?}");
    }
}

#[tokio::test]
async fn once_the_work_has_begun_an_edit_needs_a_reason_and_is_said_to_come_after_the_data() {
    let scene = Scene::in_county("pohjanmaa").await;
    let other = scene.app.unit(&scene.county, "toinen-hammashoitola", &[SERVICE]).await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[("plan.comparisons", &other.slug)]).await;
    scene.does(&change, "start", &[]).await;
    let page = scene.act(&change, "register").await;
    let said =
        "Tietoja on jo alkanut kertyä. Tulos arvioidaan edelleen sen mukaan, mitä ensin kirjattiin. Muokkauksesi näytetään sen vieressä.";
    assert_eq!(page.text("main .inset"), said);
    assert!(page.has("input[name='plan.comparisons'][checked]"));
    let silent = scene.eva.submit(&page, FORM, &[("plan.direction", "down")]).await;
    assert_eq!((silent.status, silent.links(".error-summary a")), (422, vec!["#reason".to_owned()]));
    let named = scene.eva.submit(&page, FORM, &[("plan.direction", "down"), ("reason", "Potilas 131052-308T")]).await;
    assert_eq!((named.status, named.links(".error-summary a")), (422, vec!["#reason".to_owned()]));
    // A unit that was compared with is taken away by not ticking it.
    let url = scene.url(&format!("/work/{change}/register"));
    let (_, mut values) = page.form(FORM);
    values.retain(|(name, _)| name != "plan.comparisons" && name != "reason");
    values.push(("reason".to_owned(), "Yksikkö suljetaan.".to_owned()));
    let sent: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(scene.eva.post(&url, &sent).await.status, 303);
    assert_eq!(edits(&scene).await, [format!("comparisons|{}||under-way|Yksikkö suljetaan.", other.id)]);
    assert_eq!(scene.app.ask("select count(*) from change_comparisons").await, ["0"]);
    let overview = scene.eva.get(&scene.url(&format!("/work/{change}"))).await;
    assert!(overview.text("table tbody tr").contains("Toinen hammashoitola → –"), "{}", overview.text("table tbody tr"));
}

#[tokio::test]
async fn wrong_days_sizes_and_units_are_told_clearly() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let page = scene.act(&change, "register").await;
    for (fields, wrong, words) in [
        (vec![("plan.measure", "luck")], "plan.measure", "Valitse, mistä"),
        (vec![("plan.direction", "sideways")], "plan.direction", "Valitse, mihin"),
        (vec![("plan.measure", "count")], "plan.count.fi", "Täytä kohta"),
        (vec![("plan.expected", "")], "plan.expected", "lukuna"),
        (vec![("plan.expected", "paljon")], "plan.expected", "lukuna"),
        (vec![("plan.expected", "0")], "plan.expected", "suurempi kuin 0"),
        (vec![("plan.expected", "-5")], "plan.expected", "suurempi kuin 0"),
        (vec![("plan.expected", "0,01")], "plan.expected", "vähintään 0,1"),
        (vec![("plan.expected", "101")], "plan.expected", "100 prosenttiyksikköä"),
        (vec![("plan.expected", "201"), ("plan.measure", "nps")], "plan.expected", "200 pistettä"),
        (vec![("plan.expected", "31"), ("plan.measure", "days")], "plan.expected", "30 päivää"),
        (vec![("plan.begins", "")], "plan.begins", "3.8.2026"),
        (vec![("plan.begins", "14.6.2026")], "plan.begins", "ei ole mennyt"),
        (vec![("plan.begins", "1.7.2028"), ("plan.due", "1.9.2028")], "plan.begins", "kahden vuoden"),
        (vec![("plan.due", "31.2.2027")], "plan.due", "3.8.2026"),
        (vec![("plan.due", "14.6.2026")], "plan.due", "ei ole mennyt"),
        (vec![("plan.due", "30.6.2026")], "plan.due", "ennen kuin se alkaa"),
        (vec![("plan.due", "1.9.2040")], "plan.due", "kymmenen vuoden"),
        (vec![("plan.first_review", "31.8.2026")], "plan.first_review", "kun muutos on valmis"),
        (vec![("plan.second_review", "1.3.2027")], "plan.second_review", "ensimmäisen jälkeen"),
        (vec![("plan.second_review", "huomenna")], "plan.second_review", "3.8.2026"),
        (vec![("plan.comparisons", "neuvola")], "plan.comparisons", "luettelosta"),
    ] {
        let fields: Vec<(&str, &str)> = fields.into_iter().chain([("reason", "Koe.")]).collect();
        let refused = scene.eva.submit(&page, FORM, &fields).await;
        assert_eq!(refused.status, 422, "{fields:?}");
        assert_eq!(refused.links(".error-summary a").first(), Some(&format!("#{wrong}")), "{fields:?}: {}", refused.text(".error-summary"));
        assert!(refused.text(".error-summary li").contains(words), "{fields:?}: {}", refused.text(".error-summary"));
    }
    assert_eq!(scene.kept("version").await, "1");
    assert!(edits(&scene).await.is_empty());
}

#[tokio::test]
async fn two_editors_of_what_is_registered_see_each_other() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let (hers, his) = (scene.act(&change, "register").await, scene.act(&change, "register").await);
    assert_eq!(scene.eva.submit(&hers, FORM, &[("plan.expected", "7,5")]).await.status, 303);
    let conflict = scene.eva.submit(&his, FORM, &[("plan.expected", "3"), ("reason", "Oma syy.")]).await;
    assert_eq!(conflict.status, 409);
    assert!(conflict.text(".compare dl").contains("7,5 prosenttiyksikköä"), "{}", conflict.text(".compare dl"));
    assert_eq!(conflict.attribute("input[name='plan.expected']", "value").as_deref(), Some("3"));
    assert_eq!(conflict.text("textarea[name=reason]"), "Oma syy.");
    assert_eq!(scene.eva.submit(&conflict, FORM, &[]).await.status, 303);
    assert_eq!(edits(&scene).await, ["expected-size|0.05|0.075|planned|", "expected-size|0.075|0.03|planned|Oma syy."]);
}

#[tokio::test]
async fn a_proposal_is_promised_only_with_everything_registered() {
    let scene = Scene::in_county("pohjanmaa").await;
    let open = [("stage", "proposed"), ("plan.measure", ""), ("plan.direction", ""), ("plan.expected", ""), ("plan.begins", "")];
    let change = scene.change(&scene.feedback(|_| {}).await, &open).await;
    let page = scene.act(&change, "plan").await;
    assert_eq!(page.texts(".notice li"), ["Mittari", "Kuinka paljon tuloksen odotetaan muuttuvan"]);
    assert!(!page.has(FORM));
    let token = scene.act(&change, "edit").await.form_token();
    let url = scene.url(&format!("/work/{change}/plan"));
    assert_eq!(scene.eva.post(&url, &[("csrf_token", &token), ("version", "1")]).await.status, 422);
    assert_eq!(scene.kept("stage").await, "proposed");
    let all = [
        ("plan.measure", "count"),
        ("plan.count.fi", "Vastaamatta jääneet puhelut"),
        ("plan.count.sv", "Obesvarade samtal"),
        ("plan.direction", "down"),
        ("plan.expected", "101"),
    ];
    let page = scene.act(&change, "register").await;
    let fall = scene.eva.submit(&page, FORM, &all).await;
    assert_eq!((fall.status, fall.links(".error-summary a")), (422, vec!["#plan.expected".to_owned()]));
    scene.does(&change, "register", &[all[0], all[1], all[2], all[3], ("plan.expected", "20 %")]).await;
    assert_eq!(scene.kept("cast(expected_size as text)").await, "0.2");
    assert!(edits(&scene).await.is_empty(), "what is said for the first time edits nothing");
    scene.does(&change, "plan", &[]).await;
    assert_eq!(scene.kept("stage").await, "planned");
    let again = scene.act(&change, "plan").await;
    assert_eq!(again.status, 409);
    assert!(again.text("main").contains("Muutos on jo luvattu."));
}
