//! The inbox.

use asko::feedback::{AnswerWanted, Kind};
use asko::platform::clock::DAY;
use asko_locales::Lang;

use super::Scene;
use super::scene::case;

#[tokio::test]
async fn the_oldest_promise_comes_first_and_says_in_words_how_late_it_is() {
    let scene = Scene::set().await;
    let first = scene.feedback(|s| s.text = "Ensimmäinen palaute.".to_owned()).await;
    scene.app.advance(3 * DAY);
    scene.feedback(|s| s.answer_wanted = AnswerWanted::No).await;
    scene.app.advance(scene.county.promise_days * DAY);
    scene.feedback(|s| s.text = "Tack för allt <b>gott</b>.".to_owned()).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get("/fi/pohjanmaa/inbox").await;
    assert_eq!(page.status, 200);
    let rows = page.texts("tbody tr");
    assert_eq!(rows.len(), 3);
    assert!(rows[0].contains("Ensimmäinen palaute.") && rows[0].contains("Myöhässä 3 päivää"), "{}", rows[0]);
    assert!(rows[1].contains("Ei vastauspyyntöä") && !rows[1].contains("Myöhässä"), "{}", rows[1]);
    assert!(rows[2].contains("Tack för allt <b>gott</b>.") && rows[2].contains("päivää jäljellä"), "{}", rows[2]);
    assert_eq!(page.links("tbody tr:first-child th a"), [format!("{}?from=open", case(&first))]);
    assert!(page.has(&format!("tr#case-{}", first.reference)));
    assert!(page.has("tbody th[scope=row] span[lang=fi]") && page.has("td[data-label]") && page.has("caption"));
    assert!(page.text(".tabs [aria-current]").contains('3'));
}

#[tokio::test]
async fn an_inbox_of_many_pages_shows_each_case_once() {
    let scene = Scene::set().await;
    for number in 0..30 {
        scene.feedback(|s| s.text = format!("Palaute numero {number} tästä asiasta.")).await;
    }
    let maija = scene.sign_in("maija").await;
    let first = maija.get("/fi/pohjanmaa/inbox").await;
    assert_eq!(first.count("tbody tr"), 25);
    let second = maija.get(&first.links("a[rel=next]")[0]).await;
    assert_eq!(second.count("tbody tr"), 5);
    assert!(!second.has("a[rel=next]"));
    let mut all = [first.links("tbody th a"), second.links("tbody th a")].concat();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 30);
    let back = second.links(".pager a");
    assert_eq!(maija.get(&back[0]).await.links("tbody th a"), first.links("tbody th a"));
}

#[tokio::test]
async fn filters_are_chosen_and_removed_and_what_is_not_known_is_not_asked_for() {
    let scene = Scene::set().await;
    let unit = scene.app.unit(&scene.county, "paasairaala", &[]).await;
    scene.feedback(|s| s.unit = Some(unit.clone())).await;
    scene.feedback(|s| s.kind = Kind::Thanks).await;
    scene.feedback(|s| s.lang = Lang::Sv).await;
    let maija = scene.sign_in("maija").await;
    for (query, lines, chosen) in [
        ("?unit=paasairaala", 1, 1),
        ("?kind=thanks", 1, 1),
        ("?language=sv", 1, 1),
        ("?kind=problem&language=fi", 1, 2),
        ("?kind=idea", 0, 1),
        ("?view=closed", 0, 0),
        ("?view=nothing&kind=x&unit=y&language=zz&after=1", 3, 0),
        ("?after=9999999999999999999999-1", 3, 0),
    ] {
        let page = maija.get(&format!("/fi/pohjanmaa/inbox{query}")).await;
        assert_eq!((page.status, page.count("tbody tr"), page.count(".chosen li")), (200, lines, chosen), "{query}");
    }
    let page = maija.get("/fi/pohjanmaa/inbox?kind=problem&language=fi").await;
    assert_eq!(page.links(".chosen a"), ["/fi/pohjanmaa/inbox?view=open&language=fi", "/fi/pohjanmaa/inbox?view=open&kind=problem"]);
    assert_eq!(page.attribute("#kind option[selected]", "value").as_deref(), Some("problem"));
}

#[tokio::test]
async fn everybody_sees_what_is_theirs_and_nobody_else_sees_it() {
    let scene = Scene::set().await;
    scene.feedback(|_| {}).await;
    scene.feedback(|s| s.text = "Laskussa oli virhe.".to_owned()).await;
    for (who, lines) in [("maija", 1), ("lisa", 1), ("leena", 2), ("mona", 2)] {
        let page = scene.sign_in(who).await.get("/sv/pohjanmaa/inbox").await;
        assert_eq!((page.status, page.count("tbody tr")), (200, lines), "{who}");
    }
    let pirkko = scene.app.as_staff("pirkko@pirkanmaa.example").await;
    assert_eq!(pirkko.get("/fi/pohjanmaa/inbox").await.status, 404);
    assert!(pirkko.get("/fi/pirkanmaa/inbox").await.text("main").contains("Kaikki on käsitelty"));
    let stranger = scene.app.get("/fi/pohjanmaa/inbox").await;
    assert_eq!((stranger.status, stranger.location().unwrap().starts_with("/fi/sign-in?next=")), (303, true));
}
