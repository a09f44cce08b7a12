//! Indicators of counties on funnel plots.

use asko::organisations::County;
use asko::platform::clock::Millis;
use asko::reports::closing;

use super::{admin_of, share};
use crate::support::{Page, TestApp};

/// 12 March 2025, 12:00 in Finland.
const MARCH: Millis = 1_741_773_600_000;

/// So many answers to the question of recommendation.
async fn recommend(app: &TestApp, county: &County, count: usize, nps: i64) {
    for _ in 0..count {
        app.feedback(county, |submission| {
            submission.nps = Some(nps);
            submission.received_at = MARCH;
        })
        .await;
    }
}

fn names(page: &Page, table: &str) -> Vec<String> {
    page.texts(&format!("#{table} ~ .table-frame tbody th, section[aria-labelledby={table}] tbody th"))
}

#[tokio::test(flavor = "multi_thread")]
async fn counties_that_share_stand_side_by_side_in_the_order_of_their_names() {
    let app = TestApp::start().await;
    let (ostrobothnia, pirkanmaa, kainuu) =
        (app.open_county("pohjanmaa").await, app.open_county("pirkanmaa").await, app.open_county("kainuu").await);
    for (county, promoters, others) in [(&ostrobothnia, 60, 20), (&pirkanmaa, 25, 60), (&kainuu, 50, 30)] {
        recommend(&app, county, promoters, 10).await;
        recommend(&app, county, others, 7).await;
    }
    closing::close_all(&app.app).await.unwrap();
    assert!(app.get("/fi/compare").await.text("main").contains("Mikään hyvinvointialue ei ole vielä julkaissut"));

    let admin = admin_of(&app, &ostrobothnia).await;
    share(&admin, &ostrobothnia, &["indicators"]).await;
    let alone = app.get("/fi/compare?period=2025").await;
    assert_eq!(alone.status, 200);
    assert!(alone.text("main").contains("Vain yhdellä alueella on tarpeeksi vastauksia") && !alone.has("figure.chart"));
    let other = admin_of(&app, &pirkanmaa).await;
    share(&other, &pirkanmaa, &["indicators", "changes"]).await;

    let page = app.get("/fi/compare?period=2025").await;
    assert_eq!(names(&page, "promoters"), ["Pirkanmaan hyvinvointialue", "Pohjanmaan hyvinvointialue"]);
    let text = page.text("section[aria-labelledby=promoters]");
    // 85 of 165 in all; 60 of 80 and 25 of 85 are both far out.
    assert!(
        text.contains("Kaikkien alueiden yhteinen osuus on 52 %.")
            && text.contains("Korkeampi kuin sattuma selittää: 1. Alempi kuin sattuma selittää: 1."),
        "{text}"
    );
    assert!(text.contains("selvästi alempi kuin sattuma selittää"), "{text}");
    assert!(page.has("section[aria-labelledby=promoters] svg"));
    assert!(
        page.text("section[aria-labelledby=useful]").contains("vastauksia on liian vähän"),
        "{}",
        page.text("section[aria-labelledby=useful]")
    );
    let swedish = app.get("/sv/compare?period=2025").await;
    assert_eq!(names(&swedish, "promoters"), ["Birkalands välfärdsområde", "Österbottens välfärdsområde"]);
    let file = app.get("/sv/compare/files/2025/comparison-2025-promoters.sv.csv").await;
    assert_eq!(file.status, 200);
    assert!(file.html.contains("Birkalands") && !file.html.contains("Kajanaland"));

    // Taken back, it is gone, and both decisions are written down.
    share(&other, &pirkanmaa, &[]).await;
    assert_eq!(names(&app.get("/fi/compare?period=2025").await, "promoters"), ["Pohjanmaan hyvinvointialue"]);
    let log = other.get("/fi/pirkanmaa/admin/comparison").await;
    assert_eq!(log.count(".timeline li"), 4);
    assert!(log.text(".timeline").contains("Alueen luvut: jaetaan → ei jaeta"), "{}", log.text(".timeline"));
    for period in ["2019", "2026", "kesa", "2025-4"] {
        assert_eq!(app.get(&format!("/fi/compare?period={period}")).await.status, 404, "{period}");
        assert_eq!(app.get(&format!("/fi/compare/files/{period}/comparison-{period}.json")).await.status, 404, "{period}");
    }
}

#[tokio::test]
async fn only_the_countys_own_admins_decide_what_is_shared() {
    let app = TestApp::start().await;
    let (ostrobothnia, pirkanmaa) = (app.open_county("pohjanmaa").await, app.open_county("pirkanmaa").await);
    let admin = admin_of(&app, &ostrobothnia).await;
    assert_eq!(admin.get("/fi/pirkanmaa/admin/comparison").await.status, 404);
    assert_eq!(admin.post("/fi/pohjanmaa/admin/comparison", &[("shared", "indicators")]).await.status, 403);
    app.account(Some(&pirkanmaa), "lukija@pirkanmaa.example", &[asko::access::Role::DecisionMaker], &[]).await;
    let reader = app.as_staff("lukija@pirkanmaa.example").await;
    assert_eq!(reader.get("/fi/pirkanmaa/admin/comparison").await.status, 403);
    assert_eq!(app.ask("select count(*) from comparison_publications").await, ["0"]);
}
