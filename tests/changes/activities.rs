//! Activities in which people took part: linked to a change, and confirming it.

use asko::changes::Both;
use asko::participation::{Activity, Dimension, Kind, Level, Means, Mode, NewActivity, Stage, store};
use asko::platform::clock::DAY;

use super::{FORM, OUTCOME, Scene};

/// The form that links an activity.
const LINK: &str = "form[action$='/activities']";

impl Scene {
    /// An activity of the team, that begins so many days from now.
    async fn activity(&self, reference: &str, kind: Kind, stage: Stage, days: i64) {
        let now = self.app.app.clock.now();
        let activity = Activity {
            id: 0,
            reference: reference.to_owned(),
            county_id: self.county.id,
            team_id: self.team.id,
            unit_id: None,
            service_id: None,
            kind,
            means: Means::Planning,
            dimension: Dimension::Evaluation,
            level: Level::EvaluatedTogether,
            mode: Mode::InPerson,
            stage,
            title: Both::new(format!("Tilaisuus {reference}"), format!("Tillfälle {reference}")),
            about: Both::default(),
            level_shown: Both::default(),
            place: Both::default(),
            method: None,
            held_at: now + days * DAY,
            follow_up_on: None,
            agreed: Both::default(),
            results: Both::default(),
            cost_euros: None,
            staff_hours: None,
            harm: Both::default(),
            cancelled: Both::default(),
            created_at: now,
            told_at: None,
            told_to: None,
            version: 1,
        };
        let new = NewActivity { activity, created_by: None, parties: Vec::new(), people: Vec::new() };
        self.app.app.db.write(move |tx| Box::pin(async move { store::add(tx, new).await })).await.unwrap();
    }
}

#[tokio::test]
async fn an_activity_is_linked_by_choice_or_by_reference() {
    let scene = Scene::in_county("pohjanmaa").await;
    scene.activity("7K3M-AAAA", Kind::Workshop, Stage::Held, -10).await;
    scene.activity("7K3M-BBBB", Kind::Dialogue, Stage::Planned, 10).await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[("details.object", "encounter")]).await;
    let url = scene.url(&format!("/work/{change}"));
    let page = scene.eva.get(&url).await;
    let offered = ["Valitse tilaisuus", "Tilaisuus 7K3M-AAAA · 5.6.2026", "Tilaisuus 7K3M-BBBB · 25.6.2026"];
    assert_eq!(page.texts("select[name=chosen] option"), offered);
    let methods: Vec<String> = page.links("main a").into_iter().filter(|link| link.contains("/methods/")).collect();
    assert!(!methods.is_empty() && scene.app.get(&methods[0]).await.status == 200, "{methods:?}");
    assert_eq!(scene.eva.submit(&page, LINK, &[("chosen", "7K3M-AAAA")]).await.status, 303);
    assert_eq!(scene.eva.submit(&page, LINK, &[("activity", " 7k3m bbbb ")]).await.status, 303);
    assert_eq!(scene.eva.submit(&page, LINK, &[("activity", "7K3M-BBBB")]).await.status, 303, "twice is once");
    let page = scene.eva.get(&url).await;
    assert!(!page.has("select[name=chosen]"), "what is linked is offered no more");
    for reference in ["7K3M-AAAA", "7K3M-BBBB"] {
        assert!(page.links("main a").contains(&scene.url(&format!("/participation/{reference}"))), "{reference}");
    }
    for (typed, words) in [("", "Valitse tilaisuus tai kirjoita sen viite"), ("ZZZZ-ZZZZ", "Tällä viitteellä"), ("\0", "viite")] {
        let refused = scene.eva.submit(&page, LINK, &[("activity", typed)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#activity".to_owned()]), "{typed}");
        assert!(refused.text("#activity-error").contains(words), "{}", refused.text("#activity-error"));
    }
    assert_eq!(scene.app.ask("select count(*) from change_activities").await, ["2"]);
}

#[tokio::test]
async fn a_client_panel_confirms_a_change_after_it_was_made() {
    let scene = Scene::in_county("pohjanmaa").await;
    for (reference, kind, stage, days) in [
        ("7K3M-AAAA", Kind::Workshop, Stage::Held, 0),
        ("7K3M-BBBB", Kind::ClientPanel, Stage::Planned, 0),
        ("7K3M-CCCC", Kind::ClientPanel, Stage::Held, -2),
        ("7K3M-DDDD", Kind::ClientPanel, Stage::Told, 0),
    ] {
        scene.activity(reference, kind, stage, days).await;
    }
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    scene.move_on(&change, &["under-way"]).await;
    scene.does(&change, "claim", &OUTCOME).await;
    let olli = scene.olli().await;
    let page = olli.get(&scene.url(&format!("/work/{change}/confirm"))).await;
    for (panel, words) in [
        ("ZZZZ-ZZZZ", "Tällä viitteellä ei löydy"),
        ("7K3M-AAAA", "ei ole asiakasraati"),
        ("7K3M-BBBB", "ei ole vielä merkitty pidetyksi"),
        ("7K3M-CCCC", "ennen kuin muutos tehtiin"),
    ] {
        let refused = olli.submit(&page, FORM, &[("found", "yes"), ("panel", panel)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#panel".to_owned()]), "{panel}");
        assert!(refused.text("#panel-error").contains(words), "{}", refused.text("#panel-error"));
        assert_eq!(refused.attribute("input[name=panel]", "value").as_deref(), Some(panel));
    }
    assert_eq!(scene.kept("stage").await, "claimed");
    assert_eq!(olli.submit(&page, FORM, &[("found", "yes"), ("panel", "7k3m-dddd")]).await.status, 303);
    let panel = scene.app.ask("select reference from activities where id in (select confirmed_panel_id from changes)").await;
    assert_eq!(panel, ["7K3M-DDDD"]);
    let overview = scene.eva.get(&scene.url(&format!("/work/{change}"))).await;
    assert!(overview.text("dl").contains("Asiakasraati vahvisti muutoksen"), "{}", overview.text("dl"));
}
