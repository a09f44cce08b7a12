//! Finding feedback by the words in it.

use asko::feedback::search;
use asko_locales::Lang;

use super::Scene;
use super::scene::{case, done, form};

/// Reads everything that waits into the index.
async fn index(scene: &Scene) {
    while search::index_due(&scene.app.app).await.unwrap() > 0 {}
}

/// The address of a search, as a browser writes it.
fn address(lang: &str, query: &str) -> String {
    format!("/{lang}/pohjanmaa/search?q={}", rocket::http::RawStr::new(query).percent_encode())
}

#[tokio::test]
async fn words_are_found_in_other_forms_in_texts_answers_and_notes_newest_first() {
    let scene = Scene::set().await;
    let old = scene.feedback(|s| s.text = "Hammaslääkärin vastaanotolla odotettiin kauan.".to_owned()).await;
    let new = scene.feedback(|s| (s.lang, s.text) = (Lang::Sv, "Väntetiderna hos tandläkaren var långa.".to_owned())).await;
    let other = scene.feedback(|s| s.text = "Ruoka oli kylmää.".to_owned()).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&other)).await;
    done(&maija.submit(&page, &form("note"), &[("note_text", "Soitin tandläkaren pyynnöstä vastaanotolle.")]).await);
    let page = maija.get(&case(&other)).await;
    done(&maija.submit(&page, &form("answer"), &[("answer_text", "Kiitos. Keittiö lämmittää ruoan uudelleen osastolla.")]).await);
    index(&scene).await;
    for (query, found) in [
        ("vastaanotto", vec![&other, &old]),
        ("hammaslääkäri odottaa", vec![&old]),
        ("väntetid", vec![&new]),
        ("tandläkare", vec![&other, &new]),
        ("keittiön osasto", vec![&other]),
        (&other.reference, vec![&other]),
        ("hammaslääkäri keittiö", vec![]),
        ("\"* OR ' -- :", vec![]),
    ] {
        let page = maija.get(&address("fi", query)).await;
        assert_eq!(page.status, 200, "{query}");
        let expected: Vec<String> = found.into_iter().map(case).collect();
        assert_eq!(page.links("main article h3 a"), expected, "{query}");
    }
    let page = maija.get(&address("fi", "keittiö")).await;
    assert_eq!(page.texts("mark"), ["Keittiö"]);
    assert!(page.text("article").contains("Tiimin viestissä") && page.has("article span[lang=fi] mark"));
    let page = maija.get(&address("sv", "tandläkare")).await;
    assert!(page.texts("article").iter().any(|line| line.contains("I en anteckning")), "{:?}", page.texts("article"));
}

#[tokio::test]
async fn nobody_finds_what_they_may_not_read_and_what_is_shown_is_logged() {
    let scene = Scene::set().await;
    let billing = scene.feedback(|s| s.text = "Lasku tuli kahteen kertaan kotihoidosta.".to_owned()).await;
    index(&scene).await;
    let (maija, lisa, leena) = (scene.sign_in("maija").await, scene.sign_in("lisa").await, scene.sign_in("leena").await);
    let query = "/fi/pohjanmaa/search?q=kotihoito";
    assert_eq!(maija.get(query).await.count("main article"), 0);
    assert_eq!(lisa.get(query).await.links("main article h3 a"), [case(&billing)]);
    assert_eq!(leena.get(query).await.count("main article"), 1);
    let pirkko = scene.app.as_staff("pirkko@pirkanmaa.example").await;
    assert_eq!(pirkko.get(query).await.status, 404);
    assert_eq!(pirkko.get("/fi/pirkanmaa/search?q=kotihoito").await.count("main article"), 0);
    // Nor by the word being offered to who misspells it.
    assert!(!maija.get("/fi/pohjanmaa/search?q=kotihoitto").await.text("main").contains("Tarkoititko"));
    let log = scene.app.ask("select what from access_log").await;
    assert_eq!(log, ["search", "search"]);

    // Sent on, it is found by those who have it now, and by those alone.
    let page = lisa.get(&case(&billing)).await;
    let fields = [("route_team", "poliklinikat"), ("route_reason", "Koskee poliklinikkaa.")];
    done(&lisa.submit(&page, &form("route"), &fields).await);
    // Until the index is made anew, the old place finds nothing that may not be read.
    assert_eq!(lisa.get(query).await.count("main article"), 0);
    index(&scene).await;
    assert_eq!(lisa.get(query).await.count("main article"), 0);
    assert_eq!(maija.get(query).await.count("main article"), 1);
}

#[tokio::test]
async fn a_misspelt_word_is_helped_and_many_hits_come_in_pages() {
    let scene = Scene::set().await;
    for number in 0..30 {
        scene.feedback(|s| s.text = format!("Vastaanotto numero {number} oli myöhässä.")).await;
    }
    index(&scene).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&address("fi", "vastanoto myöhässä")).await;
    assert!(page.text("main").contains("Tarkoititko"), "{}", page.text("main"));
    let first = maija.get(&page.links("main .inset a")[0]).await;
    assert_eq!(first.count("main article"), 25);
    let second = maija.get(&first.links("a[rel=next]")[0]).await;
    assert_eq!(second.count("main article"), 5);
    let empty = maija.get("/fi/pohjanmaa/search").await;
    assert!(empty.status == 200 && !empty.has("#found"));
    let long = "ä".repeat(5000);
    assert_eq!(maija.get(&format!("{}&before=x", address("fi", &long))).await.status, 200);
}
