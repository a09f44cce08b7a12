//! Who may read the report: those who work for the county, and everybody once it is published.

use super::Scene;

const PAGE: &str = "/fi/pohjanmaa/council?year=2025";
const FILE: &str = "/fi/pohjanmaa/council/2025/files/council-2025.json";

#[tokio::test(flavor = "multi_thread")]
async fn everybody_reads_what_is_published_and_only_that() {
    let scene = Scene::new().await;
    scene.a_year().await;
    assert_eq!(scene.reader.get(PAGE).await.status, 200);
    for path in [PAGE, FILE, "/fi/pohjanmaa/council", "/sv/pohjanmaa/council?year=2025"] {
        assert_eq!(scene.app.get(path).await.status, 404, "{path}");
    }
    let settings = scene.admin.get("/fi/pohjanmaa/admin/council").await;
    assert!(settings.text("tbody").contains("koko vuosi") && settings.text("tbody").contains("tammikuu–huhtikuu"));
    let token = settings.form_token();
    let act = async |year: &str, act: &str| {
        let fields = [("csrf_token", token.as_str()), ("year", year), ("act", act)];
        scene.admin.post("/fi/pohjanmaa/admin/council", &fields).await
    };
    assert_eq!(act("2025", "publish").await.status, 303);
    assert_eq!(act("2025", "publish").await.status, 303, "again changes nothing");
    for path in [PAGE, FILE, "/fi/pohjanmaa/council", "/sv/pohjanmaa/council?year=2025"] {
        assert_eq!(scene.app.get(path).await.status, 200, "{path}");
    }
    assert_eq!(scene.app.get("/fi/pohjanmaa/council?year=2026").await.status, 404, "another year is not published");
    let log = scene.admin.get("/sv/pohjanmaa/admin/council?done=1").await;
    assert_eq!(log.count(".timeline li"), 1);
    assert!(log.text(".timeline").contains("2025: personalen och beslutsfattarna → alla"), "{}", log.text(".timeline"));
    assert_eq!(act("2025", "withdraw").await.status, 303);
    assert_eq!(scene.app.get(PAGE).await.status, 404);
    assert_eq!(scene.admin.get("/fi/pohjanmaa/admin/council").await.count(".timeline li"), 2);
    for (year, what) in [("2024", "publish"), ("2027", "publish"), ("vuosi", "publish"), ("2025", "burn")] {
        assert_eq!(act(year, what).await.status, 404, "{year} {what}");
    }
    assert_eq!(scene.admin.post("/fi/pohjanmaa/admin/council", &[("year", "2025"), ("act", "publish")]).await.status, 403);
    let other = scene.app.open_county("pirkanmaa").await;
    assert_eq!(scene.app.ask(&format!("select count(*) from council_publications where county_id = {}", other.id)).await, ["0"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_forms_of_it_are_there() {
    let scene = Scene::new().await;
    scene.a_year().await;
    let page = scene.reader.get(PAGE).await;
    let files: Vec<String> = page.links("main a").into_iter().filter(|link| link.contains("/files/")).collect();
    assert!(files.len() > 10, "{files:?}");
    for file in &files {
        let found = scene.reader.get(file).await;
        assert_eq!(found.status, 200, "{file}");
    }
    for kind in [".pdf", ".xlsx", ".json", "-metadata.json", ".fi.csv"] {
        assert!(files.iter().any(|file| file.ends_with(kind)), "{kind}");
    }
    let swedish = scene.reader.get("/sv/pohjanmaa/council/2025/files/council-2025-equity.sv.csv").await;
    assert!(swedish.html.contains("Svenska"), "{}", swedish.html);
    assert_eq!(scene.reader.get("/fi/pohjanmaa/council/2025/files/council-2024.pdf").await.status, 404);
    assert_eq!(scene.reader.get("/fi/pohjanmaa/council/1999/files/council-1999.pdf").await.status, 404);
}
