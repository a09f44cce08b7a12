//! Themes that a county adds: chosen, suggested, counted and named everywhere; closed, but never taken away.

use asko::access::Role;
use asko::feedback::store;

use super::Scene;
use super::scene::{case, done, form};
use crate::architecture::pages::faults;

const ADD: &str = "form#theme";

#[tokio::test]
async fn a_county_adds_a_theme_and_it_is_used_everywhere() {
    let scene = Scene::set().await;
    scene.app.account(Some(&scene.county), "decision@pohjanmaa.example", &[Role::DecisionMaker], &[]).await;
    let (leena, maija) = (scene.sign_in("leena").await, scene.sign_in("maija").await);
    assert_eq!(maija.get("/fi/pohjanmaa/admin/themes").await.status, 403);
    assert!(leena.get("/fi/pohjanmaa/admin").await.links("main a").contains(&"/fi/pohjanmaa/admin/themes".to_owned()));
    let page = leena.get("/fi/pohjanmaa/admin/themes").await;
    assert_eq!((page.status, faults(&page, "fi")), (200, Vec::new()));
    let refused = leena.submit(&page, ADD, &[("name_fi", "Maksut"), ("words_fi", "bussi")]).await;
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#name_fi".to_owned(), "#name_sv".to_owned()]));
    assert_eq!((refused.text("#words_fi"), faults(&refused, "fi")), ("bussi".to_owned(), Vec::new()));
    let typed = [("name_fi", "Matkat ja <kyydit>"), ("name_sv", "Resor och skjutsar"), ("words_fi", "bussi\ntaksi"), ("words_sv", "buss")];
    let added = leena.submit(&refused, ADD, &typed).await;
    assert_eq!(done(&added), "/fi/pohjanmaa/admin/themes?done=added");
    let page = leena.follow(&added).await;
    assert!(page.text("tbody tr").contains("Matkat ja <kyydit>") && page.text("tbody tr").contains("bussi, taksi, buss"));
    assert_eq!(faults(&page, "fi"), Vec::<String>::new());

    // Suggested at intake, in both languages, and named on the case.
    let service = scene.app.service("kotihoito").await;
    let mut received = Vec::new();
    for _ in 0..8 {
        received.push(
            scene
                .feedback(|s| {
                    s.text = "Bussilla ei pääse sinne.".to_owned();
                    s.service = Some(service.clone());
                })
                .await,
        );
    }
    for _ in 0..8 {
        scene
            .feedback(|s| {
                s.text = "Kiitos.".to_owned();
                s.service = Some(service.clone());
            })
            .await;
    }
    let db = scene.app.app.db.read();
    assert_eq!(store::themes_of(db, received[0].feedback_id).await.unwrap(), ["own-1"]);
    let page = maija.get(&case(&received[0])).await;
    assert!(page.text("[aria-labelledby=about]").contains("Matkat ja <kyydit>"));
    assert_eq!(page.texts("form[action$='/themes'] label").len(), 15);
    let swedish = maija.get(&case(&received[0]).replace("/fi/", "/sv/")).await;
    assert!(swedish.text("[aria-labelledby=about]").contains("Resor och skjutsar"));
    done(&maija.submit(&page, &form("themes"), &[("themes", "own-1"), ("themes", "safety"), ("themes", "own-2")]).await);
    assert_eq!(store::themes_of(db, received[0].feedback_id).await.unwrap(), ["own-1", "safety"]);
    assert!(maija.get(&case(&received[0])).await.text(".timeline").contains("Turvallisuus, Matkat ja <kyydit>"));

    // Filters, reports, the file, and the public page of a service.
    let inbox = maija.get("/fi/pohjanmaa/inbox?theme=own-1").await;
    assert!(inbox.text(".chosen").contains("Matkat ja <kyydit>") && inbox.count("tbody tr") == 8, "{}", inbox.text("main"));
    assert_eq!(maija.get("/fi/pohjanmaa/inbox?theme=own-9").await.count(".chosen li"), 0);
    assert!(scene.app.get("/fi/pohjanmaa/services/kotihoito").await.text("main").contains("Matkat ja <kyydit>"));
    // It can show whether a change helped.
    let change = maija.get(&format!("{}/change", case(&received[0]))).await;
    assert!(change.text("option[value='theme:own-1']").contains("Matkat ja <kyydit>"), "{}", change.text("main"));
    // Another county knows nothing of it.
    let neighbour = scene.app.open_county("pirkanmaa").await;
    let elsewhere = scene.app.feedback(&neighbour, |s| s.text = "Bussilla ei pääse sinne.".to_owned()).await;
    assert!(!store::themes_of(db, elsewhere.feedback_id).await.unwrap().contains(&"own-1".to_owned()));

    // Closed: not chosen or suggested any more, but what was chosen keeps it and its name.
    let page = leena.get("/fi/pohjanmaa/admin/themes").await;
    assert_eq!(done(&leena.submit(&page, &form("close"), &[]).await), "/fi/pohjanmaa/admin/themes?done=closed");
    let page = leena.get("/fi/pohjanmaa/admin/themes").await;
    assert!(page.text("tbody tr").contains("Poistettu käytöstä") && !page.has(&form("close")));
    let later = scene.feedback(|s| s.text = "Bussilla ei pääse sinne.".to_owned()).await;
    assert!(store::themes_of(db, later.feedback_id).await.unwrap().is_empty());
    assert_eq!(maija.get(&case(&later)).await.texts("form[action$='/themes'] label").len(), 14);
    assert!(!maija.get(&format!("{}/change", case(&later))).await.has("option[value='theme:own-1']"));
    let page = maija.get(&case(&received[0])).await;
    assert_eq!(page.texts("form[action$='/themes'] label").len(), 15, "one may keep it");
    assert!(page.text("[aria-labelledby=about]").contains("Matkat ja <kyydit>"));
    let token = page.form_token();
    assert_eq!(
        leena
            .post("/fi/pohjanmaa/admin/themes/own-7/close", &[("csrf_token", &leena.get("/fi/pohjanmaa/admin/themes").await.form_token())])
            .await
            .status,
        404
    );
    assert_eq!(maija.post("/fi/pohjanmaa/admin/themes/own-1/close", &[("csrf_token", &token)]).await.status, 403);
    // Its name is free again.
    let page = leena.get("/fi/pohjanmaa/admin/themes").await;
    done(&leena.submit(&page, ADD, &typed).await);
    assert_eq!(scene.app.ask("select key from county_themes order by id").await, ["own-1", "own-2"]);
    // And what reports say once the third is over.
    scene.app.close_figures().await;
    let reader = scene.sign_in("decision").await;
    assert!(reader.get("/sv/pohjanmaa/reports").await.text("[aria-labelledby=themes]").contains("Resor och skjutsar"));
    let file = reader.get("/fi/pohjanmaa/reports/2026-2/all/pohjanmaa-2026-2-all-themes.fi.csv").await;
    assert!(file.html.contains("Matkat ja <kyydit>"), "{}", file.html);
    assert!(scene.app.get("/fi/pohjanmaa/results").await.text("[aria-labelledby=themes]").contains("Matkat ja <kyydit>"));
}
