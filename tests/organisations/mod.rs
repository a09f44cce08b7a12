//! Counties and their public pages.

mod promises;

use asko::access::Role;

use crate::support::TestApp;

#[tokio::test]
async fn only_counties_that_read_their_inbox_are_open() {
    let app = TestApp::start().await;
    assert_eq!(app.get("/fi/pohjanmaa").await.status, 404);
    app.open_county("pohjanmaa").await;
    for (path, name) in [
        ("/", "Pohjanmaan hyvinvointialue"),
        ("/fi/", "Pohjanmaan hyvinvointialue"),
        ("/sv/", "Österbottens välfärdsområde"),
        ("/en", "Ostrobothnia wellbeing services county"),
    ] {
        let page = app.get(path).await;
        assert_eq!((page.status, page.text(".card__title a").as_str()), (200, name), "{path}");
        assert_eq!(page.count("main li"), 23, "all 23 are named");
    }
}

#[tokio::test]
async fn every_public_page_stands_in_three_languages() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.unit(&county, "terveysasema", &[]).await;
    for lang in ["fi", "sv", "en"] {
        for path in [
            "",
            "/give",
            "/give/terveysasema",
            "/give/unknown",
            "/give/terveysasema/poster",
            "/follow",
            "/accessibility",
            "/privacy",
            "/changes",
            "/results",
        ] {
            let page = app.get(&format!("/{lang}/pohjanmaa{path}")).await;
            assert_eq!((page.status, page.attribute("html", "lang").as_deref()), (200, Some(lang)), "/{lang}/pohjanmaa{path}");
            assert_eq!(page.count("h1"), 1);
            assert!(!page.text("body").contains("[organisations-") && !page.text("body").contains("[layout-"));
            assert!(page.header("set-cookie").is_none());
        }
    }
    let statement = app.get("/fi/pohjanmaa/accessibility").await.text("main");
    assert!(statement.contains("Traficom") && statement.contains("14 päivän"));
}

#[tokio::test]
async fn the_settings_show_rules_teams_and_posters_to_those_who_keep_them() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let unit = app.unit(&county, "terveysasema", &[]).await;
    let team = app.team(&county, "vastaanotto").await;
    app.rule(&county, &team, |rule| rule.unit_id = Some(unit.id)).await;
    app.account(Some(&county), "admin@pohjanmaa.example", &[Role::Admin], &[]).await;
    app.account(Some(&county), "handler@pohjanmaa.example", &[Role::Handler], &[&team]).await;
    let admin = app.as_staff("admin@pohjanmaa.example").await;
    let page = admin.get("/fi/pohjanmaa/admin").await;
    assert_eq!(page.status, 200);
    assert!(page.text("main").contains("Terveysasema") && page.text("main").contains("Vastaanotto"));
    assert!(page.links("main a").contains(&"/fi/pohjanmaa/give/terveysasema/poster".to_owned()));
    let handler = app.as_staff("handler@pohjanmaa.example").await;
    assert_eq!(handler.get("/fi/pohjanmaa/admin").await.status, 403);
    assert_eq!(admin.get("/fi/pohjanmaa/inbox").await.status, 403, "an administrator does not read feedback");
}
