//! What everybody sees: the list, one change, the feed, a service. Never a giver's words.

use asko::platform::clock::DAY;
use atom_syndication::Feed;

use super::{SECRET, SERVICE, Scene};

#[tokio::test]
async fn the_list_is_for_everybody_in_their_language_and_shows_no_givers_words() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let first = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    scene.next_day().await;
    let second = scene.change(&scene.feedback(|_| {}).await, &[("details.title.fi", "Uudempi"), ("details.title.sv", "Nyare")]).await;
    scene.move_on(&first, &["under-way", "done"]).await;
    for (lang, heading, titles) in [
        ("fi", "Annoit palautetta – näin teimme", ["Uudempi", "Soitto tulee luvattuna aikana"]),
        ("sv", "Du gav respons – så här gjorde vi", ["Nyare", "Samtalet kommer på utlovad tid"]),
        ("en", "You said, we did", ["Uudempi", "Soitto tulee luvattuna aikana"]),
    ] {
        let page = scene.app.get(&format!("/{lang}/pohjanmaa/changes")).await;
        assert_eq!((page.status, page.text("h1")), (200, heading.to_owned()));
        assert_eq!(page.texts(".card__title"), titles);
        assert!(!page.html.contains(SECRET) && !page.html.contains("Salme"), "{lang}");
        assert_eq!(page.text(".card .tag"), asko_locales::Lang::from_code(lang).unwrap().t("changes-standing-planned"));
    }
    let done = scene.app.get("/fi/pohjanmaa/changes?standing=done").await;
    assert_eq!(done.links(".card__title a"), [format!("/fi/pohjanmaa/changes/{first}")]);
    let planned = scene.app.get("/fi/pohjanmaa/changes?standing=planned").await;
    assert_eq!(planned.links(".card__title a"), [format!("/fi/pohjanmaa/changes/{second}")]);
    let english = scene.app.get("/en/pohjanmaa/changes").await;
    assert_eq!(english.attribute(".card__title span", "lang").as_deref(), Some("fi"));
    assert!(english.text(".card").contains("Not in English: shown in Finnish"));
}

#[tokio::test]
async fn what_a_finnish_county_says_only_in_finnish_is_marked() {
    let scene = Scene::in_county("pirkanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[("details.title.sv", ""), ("details.what.sv", ""), ("details.why.sv", "")]).await;
    for path in ["changes".to_owned(), format!("changes/{change}"), format!("services/{SERVICE}")] {
        let page = scene.app.get(&format!("/sv/pirkanmaa/{path}")).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(page.texts("main [lang=fi]").contains(&"Kerromme kellonajan.".to_owned()), "{path}");
        assert!(page.text("main").contains("Endast på finska"), "{path}");
        assert!(!scene.app.get(&format!("/fi/pirkanmaa/{path}")).await.text("main").contains("Vain suomeksi"), "{path}");
    }
}

#[tokio::test]
async fn a_change_shows_its_way_from_words_to_effect() {
    let scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[]).await;
    let url = format!("/fi/pohjanmaa/changes/{change}");
    let page = scene.app.get(&url).await;
    let titles = ["Palaute", "Osallistuminen", "Päätös", "Toteutus", "Vaikutus"];
    assert_eq!(page.texts(".chain__title"), titles);
    assert_eq!(page.texts(".chain__open .chain__title"), ["Osallistuminen", "Toteutus", "Vaikutus"]);
    assert!(page.text("main").contains(&asko::organisations::Named::name(&scene.team, asko_locales::Lang::Fi).to_owned()));
    assert!(page.text(".chain").contains("muutama palaute (alle 5)"));
    assert!(page.text("main").contains("”Sain apua, kun sitä tarvitsin”"), "{}", page.text("main"));
    assert!(page.text("main").contains("Tuloksen odotetaan nousevan vähintään 5 prosenttiyksikköä."));
    scene.move_on(&change, &["under-way"]).await;
    assert!(!scene.app.get(&url).await.text("main").contains("Puhelut sujuvat."), "an outcome is a draft until it is done");
    scene.move_on(&change, &["done"]).await;
    scene.app.tell("update feedback set answered_at = 1").await;
    let page = scene.app.get(&url).await;
    assert_eq!(page.texts(".chain__open .chain__title"), ["Osallistuminen", "Vaikutus"]);
    assert_eq!(page.text("main .finding"), "Liian vähän tietoa");
    assert!(page.text("main").contains("Puhelut sujuvat."));
    assert!(page.text("main").contains("Muutos valmistui 15.6.2026, ja toinen ammattilainen vahvisti sen 15.6.2026."));
    assert!(!page.html.contains(SECRET) && !page.html.contains("Salme") && !page.html.contains(&received.reference));
}

#[tokio::test]
async fn what_was_promised_and_not_made_is_said_to_be_late() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    assert_eq!(scene.app.get("/fi/pohjanmaa/changes").await.text(".card .tag"), "Suunnitteilla");
    scene.app.advance(79 * DAY);
    assert_eq!(scene.app.get("/fi/pohjanmaa/changes").await.text(".card .tag"), "Rauennut");
    let page = scene.app.get(&format!("/sv/pohjanmaa/changes/{change}")).await;
    assert!(page.text(".chain").contains("Har förfallit: skulle ha varit klar 1.9.2026"), "{}", page.text(".chain"));
}

#[tokio::test]
async fn feedback_is_counted_only_from_five_on() {
    let scene = Scene::in_county("pohjanmaa").await;
    let first = scene.feedback(|_| {}).await;
    let mut more = Vec::new();
    for _ in 0..3 {
        more.push(scene.feedback(|_| {}).await.reference);
    }
    let change = scene.change(&first, &[("references", &more.join("\n"))]).await;
    let service = format!("/fi/pohjanmaa/services/{SERVICE}");
    let page = scene.app.get(&service).await;
    assert_eq!((page.status, page.text(".stat__value")), (200, "alle 5, ei näytetä".to_owned()));
    assert!(page.text(".card").contains("muutama palaute (alle 5)"));
    let fifth = scene.feedback(|_| {}).await;
    let form = scene.eva.get(&scene.url(&format!("/cases/{}/change", fifth.reference))).await;
    scene.eva.submit(&form, "main form:first-of-type", &[("change", &change)]).await;
    let page = scene.app.get(&service).await;
    assert_eq!(page.text(".stat__value"), "5");
    assert!(page.text(".card").contains("Taustalla on 5 palautetta"), "{}", page.text(".card"));
    scene.app.advance(400 * DAY);
    assert_eq!(scene.app.get(&service).await.text(".stat__value"), "0", "only the last twelve months count");
}

#[tokio::test]
async fn a_service_tells_why_nothing_changed() {
    let scene = Scene::in_county("pohjanmaa").await;
    let law = ["law"; 5].into_iter().chain(["already-so"; 6]).chain(["money"]);
    for (i, reason) in law.enumerate() {
        let received = scene.feedback(|_| {}).await;
        let page = scene.eva.get(&scene.url(&format!("/cases/{}/decide", received.reference))).await;
        let words = format!("Salainen perustelu numero {i}.");
        assert_eq!(scene.eva.submit(&page, "main form", &[("reason", reason), ("words", &words)]).await.status, 303);
    }
    // One decision alone is hidden, and another reason with it, on both pages, so that the total does not tell it.
    let hidden = "alle 5, ei näytetä";
    for (path, total) in [(format!("services/{SERVICE}"), None), ("changes".to_owned(), Some("Ei muutosta: 12"))] {
        let page = scene.app.get(&format!("/fi/pohjanmaa/{path}")).await;
        let table = |part: &str| page.texts(&format!("h2 ~ .table-frame:last-of-type tbody {part}"));
        assert_eq!(table("th"), ["Laki ei salli sitä", "Siihen ei ole rahaa", "Näin toimitaan jo"], "{path}");
        assert_eq!(table("td"), [hidden, hidden, "6"], "{path}");
        assert!(total.is_none_or(|total| page.text("main").contains(total)), "{path}");
        assert!(!page.html.contains("Salainen") && !page.html.contains(SECRET));
    }
    let page = scene.app.get(&format!("/fi/pohjanmaa/services/{SERVICE}")).await;
    assert!(!page.html.contains("Salainen") && !page.html.contains(SECRET));
    assert!(page.links("main a").contains(&format!("/fi/pohjanmaa/give/unknown?service={SERVICE}")));
    assert!(page.links("main a").contains(&"/fi/pohjanmaa/results".to_owned()));
    assert_eq!(scene.app.get("/fi/pohjanmaa/services/no-such").await.status, 404);
}

#[tokio::test]
async fn the_feed_is_atom_in_the_language_of_its_address() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[("details.what.fi", "Soitto < 5 min & \"heti\"")]).await;
    for (lang, title) in [("fi", "Soitto tulee luvattuna aikana"), ("sv", "Samtalet kommer på utlovad tid")] {
        let answer = scene.app.get(&format!("/{lang}/pohjanmaa/changes.atom")).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.header("Content-Type"), Some("application/atom+xml; charset=utf-8"));
        let feed = Feed::read_from(answer.bytes.as_slice()).unwrap();
        assert_eq!(feed.lang.as_deref(), Some(lang));
        let entry = &feed.entries[0];
        assert_eq!(entry.title.value, title);
        assert_eq!(entry.links[0].href, format!("{}/{lang}/pohjanmaa/changes/{change}", scene.app.app.settings.base_url()));
        assert!(!answer.html.contains(SECRET) && !answer.html.contains("Salme"));
    }
    assert_eq!(scene.app.get("/fi/kainuu/changes.atom").await.status, 404, "nobody reads feedback there yet");
}

#[tokio::test]
async fn older_changes_are_on_the_next_page() {
    let scene = Scene::in_county("pirkanmaa").await;
    let received = scene.feedback(|_| {}).await;
    scene.change(&received, &[]).await;
    let columns = "county_id, team_id, unit_id, service_id, title_fi, title_sv, what_fi, what_sv, why_fi, why_sv, owner, due_on, \
                   measure, direction, stage, outcome_fi, outcome_sv, created_at, version";
    for i in 0..21 {
        scene.app.tell(&format!("insert into changes (reference, {columns}) select 'TEST-{i:04}', {columns} from changes where id = (select min(id) from changes)")).await;
    }
    let page = scene.app.get("/fi/pirkanmaa/changes").await;
    assert_eq!(page.count(".card"), 20);
    let next = page.links(".pager a").remove(0);
    let older = scene.app.get(&next).await;
    assert_eq!((older.count(".card"), older.has(".pager")), (2, false));
    let (newer, older) = (page.links(".card__title a"), older.links(".card__title a"));
    assert!(older.iter().all(|url| !newer.contains(url)));
}
