//! Finding the place by whatever is typed.

use crate::support::TestApp;

/// The titles found for a query, which is sent as a browser sends it: percent-encoded.
async fn names(app: &TestApp, lang: &str, query: &str) -> Vec<String> {
    let encoded: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect();
    app.get(&format!("/{lang}/pohjanmaa/give?q={encoded}")).await.texts(".card__title a")
}

#[tokio::test]
async fn a_place_is_found_in_any_language_inflected_and_misspelt() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.unit(&county, "hammashoitola", &["suun-terveydenhuolto"]).await;
    app.unit(&county, "kotihoito", &["kotihoito"]).await;
    for query in ["hammaslääkärille", "hamaslääkäri", "hammaslaakari", "tandläkare", "tandläkaren", "dentist", "HAMMAS"] {
        let found = names(&app, "fi", query).await;
        assert_eq!(found.first().map(String::as_str), Some("Hammashoitola"), "{query}: {found:?}");
    }
    for query in ["kotihoidon", "kotihoitto", "hemvården", "home care"] {
        let found = names(&app, "sv", query).await;
        assert!(found.contains(&"Kotihoito".to_owned()), "{query}: {found:?}");
    }
    let nothing = app.get("/fi/pohjanmaa/give?q=xyzzyplugh").await;
    assert_eq!(nothing.count(".card__title a"), 0);
    assert!(nothing.links("main a").contains(&"/fi/pohjanmaa/give/unknown".to_owned()));
}

#[tokio::test]
async fn not_knowing_is_an_answer() {
    let app = TestApp::start().await;
    app.open_county("pirkanmaa").await;
    let form = app.get("/fi/pirkanmaa/give/unknown").await;
    assert!(form.has("#municipality option[value='837']"));
    let done = app.submit(&form, "#give", &[("text", "En tiedä minne tämä kuuluu"), ("municipality", "837")]).await;
    assert_eq!(done.status, 303);
    let team = app.ask("select t.slug from feedback f join teams t on t.id = f.team_id").await;
    assert_eq!(team, ["palautetiimi"], "never nowhere");
    let wrong = app.submit(&form, "#give", &[("text", "Vaasasta"), ("municipality", "905")]).await;
    assert_eq!((wrong.status, wrong.has("#municipality-error")), (409, false), "the same form is one piece of feedback");
    let fresh = app.get("/fi/pirkanmaa/give/unknown").await;
    let wrong = app.submit(&fresh, "#give", &[("text", "Vaasasta"), ("municipality", "905")]).await;
    assert_eq!((wrong.status, wrong.has("#municipality-error")), (422, true), "another county's municipality");
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    let app = TestApp::start().await;
    app.open_county("pohjanmaa").await;
    for path in [
        "/fi/pohjanmaa/give/no-such-unit",
        "/fi/pohjanmaa/give/unknown?service=no-such",
        "/fi/kainuu/give",
        "/fi/nowhere/give",
        "/xx/pohjanmaa/give",
    ] {
        assert_eq!(app.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_poster_has_a_code_for_the_wall() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.unit(&county, "terveysasema", &[]).await;
    let poster = app.get("/fi/pohjanmaa/give/terveysasema/poster").await;
    assert!(poster.has(".poster svg path"));
    assert_eq!(poster.count(".poster section[lang]"), 2, "both languages of a bilingual county");
    assert!(poster.text(".poster").contains("/fi/pohjanmaa/give/terveysasema"));
}
