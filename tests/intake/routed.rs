//! Where feedback goes, and that somebody hears of it.

use crate::support::TestApp;

#[tokio::test]
async fn rules_decide_in_their_order_and_the_reason_is_kept() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let unit = app.unit(&county, "terveysasema", &["laakarin-tai-hoitajan-vastaanotto"]).await;
    let (money, front) = (app.team(&county, "laskutus").await, app.team(&county, "vastaanotto").await);
    app.rule(&county, &money, |rule| rule.words = Some("lasku, faktura".to_owned())).await;
    app.rule(&county, &front, |rule| rule.unit_id = Some(unit.id)).await;
    for (path, text) in [
        ("/fi/pohjanmaa/give/terveysasema", "Laskussa oli väärä summa"),
        ("/sv/pohjanmaa/give/terveysasema", "Fakturan var fel"),
        ("/fi/pohjanmaa/give/terveysasema", "Kiitos hyvästä hoidosta"),
        ("/fi/pohjanmaa/give/unknown", "Kiitos"),
    ] {
        let form = app.get(path).await;
        assert_eq!(app.submit(&form, "#give", &[("text", text)]).await.status, 303);
    }
    let teams = app.ask("select t.slug from feedback f join teams t on t.id = f.team_id order by f.id").await;
    assert_eq!(teams, ["laskutus", "laskutus", "vastaanotto", "palautetiimi"]);
    let reasons = app.ask("select data from events where kind = 'routed' order by id").await;
    assert!(reasons[0].contains("\"words\":[\"lasku\"]") && reasons[0].contains("\"rule\":1"), "{}", reasons[0]);
    assert!(reasons[3].contains("\"rule\":null"), "{}", reasons[3]);
}

#[tokio::test]
async fn the_team_hears_of_it_in_the_language_it_is_to_answer_in() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let unit = app.unit(&county, "terveysasema", &[]).await;
    let team = app.team(&county, "vastaanotto").await;
    app.rule(&county, &team, |rule| rule.unit_id = Some(unit.id)).await;
    for lang in ["fi", "sv", "en"] {
        let form = app.get(&format!("/{lang}/pohjanmaa/give/terveysasema")).await;
        app.submit(&form, "#give", &[("text", "Hei"), ("answer_wanted", "code")]).await;
    }
    let mails = app.mails().await;
    let languages: Vec<&str> = mails.iter().filter(|mail| mail.kind == "new-feedback").map(|mail| mail.language.as_str()).collect();
    assert_eq!(languages, ["fi", "sv", "fi"]);
}
