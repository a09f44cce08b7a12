//! What people have settled is learned in the background and suggested on the page of a case; nothing moves by itself.

use asko::feedback::settled::{self, Subject};
use asko::platform::clock::{DAY, HOUR};
use asko::routing::learned::watch::{Passed, pass};
use asko::routing::learned::{Example, encode, judge, store, suggest};

use super::history::History;

const LEARNING: &str = "/fi/pohjanmaa/admin/learning";
const INVOICE: &str = "Sain maksumuistutuksen, vaikka olen jo maksanut käyntimaksun.";

fn learned(learned: u64) -> Passed {
    Passed { learned, ..Passed::default() }
}

#[tokio::test]
async fn what_was_settled_is_suggested_with_its_words_and_moves_nothing_by_itself() {
    let history = History::begin().await;
    let app = &history.app;
    history.settle(196).await;
    assert_eq!(pass(&app.app).await.unwrap(), Passed::default(), "too little is settled");
    let jari = history.sign_in("jari").await;
    let before = jari.get(LEARNING).await;
    assert!(before.text("main").contains("Käsiteltyjä palautteita on 196. Ehdotukset alkavat, kun niitä on 200."));
    history.settle(8).await;
    assert!(jari.get(LEARNING).await.text("main").contains("Ensimmäiset ehdotukset tulevat tunnin kuluessa."));
    assert_eq!(pass(&app.app).await.unwrap(), learned(1));
    assert_eq!(pass(&app.app).await.unwrap(), Passed::default(), "nothing is due");

    let received = history.arrives(INVOICE).await;
    let path = format!("/fi/pohjanmaa/cases/{}", received.reference);
    let maija = history.sign_in("maija").await;
    let page = maija.get(&path).await;
    let why = page.text("section[aria-labelledby=why]");
    assert!(why.contains("todennäköisin tiimi on Laskutus (99"), "{why}");
    assert!(why.contains("Sanat, jotka puhuvat sen puolesta:") && why.contains("maksumuistutuksen"), "{why}");
    assert!(why.contains("versio 1. Mikään ei siirry itsestään."), "{why}");
    assert_eq!(page.attribute("section[aria-labelledby=why] span[lang]", "lang").as_deref(), Some("fi"));
    assert!(!page.has("details[open] select[name=route_team]"));
    assert!(!page.text("section[aria-labelledby=about]").contains("todennäköisin teema"), "no themes were chosen by people");

    // The link chooses in the form; the person gives the reason and sends it.
    let link = page.attribute("section[aria-labelledby=why] a", "href").unwrap();
    assert!(link.contains("team=laskutus") && link.ends_with("#route_team"), "{link}");
    let chosen = maija.get(link.split('#').next().unwrap()).await;
    assert_eq!(chosen.attribute("details[open] select[name=route_team] option[selected]", "value").as_deref(), Some("laskutus"));
    let team = format!("select team_id from feedback where id = {}", received.feedback_id);
    assert_eq!(app.ask(&team).await, [history.teams[0].id.to_string()], "looking moves nothing");
    let sent = maija.submit(&chosen, "form[action*='/route']", &[("route_reason", "Maksuasia")]).await;
    assert_eq!(sent.status, 303);
    assert_eq!(app.ask(&team).await, [history.teams[1].id.to_string()]);
    let leena = history.sign_in("leena").await;
    assert!(
        leena.get(&path).await.text("section[aria-labelledby=why]").contains("Myös aiemmat palautteet viittaavat tähän tiimiin: Laskutus")
    );

    // Who only reads is suggested nothing, and so is nobody for a text that says nothing known.
    let mona = history.sign_in("mona").await;
    assert!(!mona.get(&path).await.text("main").contains("aiemmat palautteet"));
    let unknown = history.arrives("Zyx?").await;
    let page = leena.get(&format!("/en/pohjanmaa/cases/{}", unknown.reference)).await;
    assert!(!page.text("main").to_lowercase().contains("earlier feedback"), "{}", page.text("main"));
}

#[tokio::test]
async fn themes_that_people_chose_are_suggested_too() {
    let history = History::begin().await;
    history.settle(204).await;
    history.choose_themes().await;
    assert_eq!(pass(&history.app.app).await.unwrap(), learned(2));
    let received = history.arrives(INVOICE).await;
    history.app.tell(&format!("delete from feedback_themes where feedback_id = {}", received.feedback_id)).await;
    let maija = history.sign_in("maija").await;
    let page = maija.get(&format!("/sv/pohjanmaa/cases/{}", received.reference)).await;
    let about = page.text("section[aria-labelledby=about]");
    assert!(about.contains("är det troligaste temat Avgifter"), "{about}");
    let link = page.attribute("section[aria-labelledby=about] .inset a", "href").unwrap();
    let chosen = maija.get(link.split('#').next().unwrap()).await;
    assert!(chosen.has("details[open] input[name=themes][value=fees][checked]"), "{}", chosen.text("section[aria-labelledby=about]"));
    assert_eq!(history.app.ask(&format!("select theme from feedback_themes where feedback_id = {}", received.feedback_id)).await, [""; 0]);
}

#[tokio::test]
async fn the_county_switches_suggestions_off_and_on_and_sees_who_did() {
    let history = History::begin().await;
    history.settle(204).await;
    pass(&history.app.app).await.unwrap();
    let received = history.arrives(INVOICE).await;
    let path = format!("/fi/pohjanmaa/cases/{}", received.reference);
    let (jari, maija) = (history.sign_in("jari").await, history.sign_in("maija").await);
    let page = jari.get(LEARNING).await;
    let words = page.text("main");
    assert!(words.contains("Ehdotukset ovat käytössä") && words.contains("Kukaan ei ole muuttanut tätä."), "{words}");
    assert!(words.contains("Oikein, jos nimettäisiin aina yleisin50") && words.contains("Palautteita, joista on opittu204"), "{words}");
    assert!(jari.get("/fi/pohjanmaa/admin").await.has(&format!("a[href='{LEARNING}']")));

    let off = jari.submit(&page, "main form", &[("to", "off")]).await;
    assert_eq!(off.location().as_deref(), Some("/fi/pohjanmaa/admin/learning?done=1"));
    let page = jari.follow(&off).await;
    assert!(page.text(".timeline").contains("JariPoistettu käytöstä"), "{}", page.text(".timeline"));
    assert!(!maija.get(&path).await.text("main").contains("todennäköisin tiimi"));
    // Sent twice, it is written down once.
    jari.post(LEARNING, &[("csrf_token", &page.attribute("main form [name=csrf_token]", "value").unwrap()), ("to", "off")]).await;
    assert_eq!(history.app.ask("select count(*) from setting_changes where setting = 'learning'").await, ["1"]);
    let on = jari.submit(&page, "main form", &[("to", "on")]).await;
    assert!(jari.follow(&on).await.text(".timeline").contains("JariOtettu käyttöön"));
    assert!(maija.get(&path).await.text("main").contains("todennäköisin tiimi on Laskutus"));

    assert_eq!(maija.get(LEARNING).await.status, 403);
    assert_eq!(history.sign_in("mona").await.get(LEARNING).await.status, 403);
}

#[tokio::test]
async fn it_is_learned_anew_at_night_and_when_a_tenth_more_is_settled() {
    let history = History::begin().await;
    let app = &history.app;
    history.settle(200).await;
    assert_eq!(pass(&app.app).await.unwrap(), learned(1));
    // The clock of tests stands at noon.
    app.advance(13 * HOUR);
    history.settle(19).await;
    assert_eq!(pass(&app.app).await.unwrap(), Passed::default(), "the night has not begun, and a tenth more would be 20");
    history.settle(1).await;
    assert_eq!(pass(&app.app).await.unwrap(), learned(1));
    app.advance(HOUR);
    assert_eq!(pass(&app.app).await.unwrap(), Passed { confirmed: 1, ..Passed::default() }, "the same again");
    app.advance(DAY);
    history.settle(1).await;
    assert_eq!(pass(&app.app).await.unwrap(), learned(1));
    assert_eq!(app.ask("select version from learned_models order by version").await, ["1", "2", "3"]);
    assert_eq!(app.ask("select examples from learned_models order by version").await, ["200", "220", "221"]);
    // The page shows the version that holds, and the others in a table.
    let page = history.sign_in("jari").await.get("/en/pohjanmaa/admin/learning").await;
    assert_eq!(page.texts("tbody tr").len(), 3);
    assert!(page.text("tbody tr").starts_with('3'));
}

#[tokio::test]
async fn two_nodes_keep_one_version_and_the_last_five_stay() {
    let history = History::begin().await;
    let app = &history.app;
    history.settle(200).await;
    let (one, other) = tokio::join!(pass(&app.app), pass(&app.app));
    assert_eq!(one.unwrap().learned + other.unwrap().learned, 1);
    assert_eq!(app.ask("select version from learned_models").await, ["1"]);

    let county_id = history.county.id;
    let found = settled::latest(app.app.db.read(), county_id, Subject::Team, 60).await.unwrap();
    let example = |one: settled::Settled| (one.received_at, Example { language: one.language, text: one.text, labels: one.labels });
    let examples: Vec<_> = found.into_iter().map(example).collect();
    let judged = judge::judge(&examples, app.app.clock.now()).unwrap();
    for version in 2..=7 {
        let (judged, data) = (judged.clone(), encode(&judged.model));
        let kept =
            app.app.db.write(move |tx| Box::pin(async move { store::add(tx, county_id, Subject::Team, version, judged, data, 0).await }));
        assert!(kept.await.unwrap_or_else(|error: sea_orm::DbErr| panic!("{error}")));
    }
    assert_eq!(app.ask("select version from learned_models order by version").await, ["3", "4", "5", "6", "7"]);
    // What holds was learned from 60: too few to be shown.
    let said = suggest(&app.app, county_id, INVOICE, "fi").await.unwrap();
    assert_eq!((said.teams, said.themes), (None, None));
}

#[tokio::test]
async fn only_what_people_settled_is_learned() {
    let history = History::begin().await;
    let app = &history.app;
    history.settle(4).await;
    let settled = || settled::count(app.app.db.read(), history.county.id, Subject::Team, 100);
    assert_eq!(settled().await.unwrap(), 4);
    let received = history.arrives(INVOICE).await;
    assert_eq!(settled().await.unwrap(), 4, "a rule decided");
    let id = received.feedback_id;
    app.tell(&format!("update feedback set answered_at = 1, channel = 'import' where id = {id}")).await;
    assert_eq!(settled().await.unwrap(), 4, "it came with its answer");
    app.tell(&format!("update feedback set channel = 'web' where id = {id}")).await;
    assert_eq!(settled().await.unwrap(), 5, "the team answered");
    app.tell(&format!("update feedback set text = '' where id = {id}")).await;
    assert_eq!(settled().await.unwrap(), 4, "it has no text");
    app.tell("update feedback set stage = 'transferred'").await;
    assert_eq!(settled().await.unwrap(), 0, "objections are no feedback");
    assert_eq!(settled::count(app.app.db.read(), history.county.id + 1, Subject::Team, 100).await.unwrap(), 0);
}
