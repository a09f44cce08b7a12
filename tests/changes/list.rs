//! The list, narrowed by its form, in the feed and in the box for other sites.

use asko::changes::watch::pass;
use asko::changes::{Measure, Record, Registration};
use asko::platform::clock::DAY;
use atom_syndication::Feed;

use super::{SERVICE, Scene};

async fn titles(scene: &Scene, query: &str) -> Vec<String> {
    scene.app.get(&format!("/fi/pohjanmaa/changes{query}")).await.links(".card__title a")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_narrows_list_counts_and_feed() {
    let scene = Scene::in_county("pohjanmaa").await;
    let equal: Vec<(usize, usize)> = vec![(20, 14); 9];
    let made = scene.measured(Measure::Statement("help_when_needed".into()), 0.05, [&equal, &equal[..1], &equal]).await;
    let other = scene.app.unit(&scene.county, "vastaanotto", &[SERVICE]).await;
    let record = scene.app.change(&scene.county, &scene.team, "7K3M-PLAN");
    scene.app.keep_change(Record { unit_id: Some(other.id), ..record.clone() }, Vec::new()).await;
    let late = Registration { due_on: record.registration.begins_on - chrono::Days::new(3), ..record.registration.clone() };
    scene.app.keep_change(Record { reference: "7K3M-LATE".into(), registration: late, ..record }, Vec::new()).await;
    pass(&scene.app.app).await.unwrap();

    let page = scene.app.get("/fi/pohjanmaa/changes").await;
    assert_eq!(page.texts(".tabs a"), ["Kaikki: 3", "Tehty: 1", "Suunnitteilla: 1", "Rauennut: 1"]);
    assert!(page.text("main").contains("Ei muutosta: 0"));
    assert_eq!(page.texts("select[name=unit] option"), ["Kaikki", "Hammashoitola", "Vastaanotto"]);
    assert_eq!(page.count("form.filters[method=get] label"), 5);
    let verdict = page.texts(".card .tag").into_iter().find(|words| words.contains("tietoa") || words.contains("ei näy"));
    let code = if verdict.unwrap().contains("tietoa") { "too-little-data" } else { "no-change-seen" };
    let address = |reference: &str| format!("/fi/pohjanmaa/changes/{reference}");
    for (query, expected) in [
        ("?standing=done".to_owned(), vec![address(&made)]),
        ("?standing=lapsed".to_owned(), vec![address("7K3M-LATE")]),
        (format!("?service={SERVICE}"), vec![address(&made)]),
        ("?unit=vastaanotto".to_owned(), vec![address("7K3M-PLAN")]),
        ("?unit=vastaanotto&standing=done".to_owned(), vec![]),
        (format!("?verdict={code}"), vec![address(&made)]),
        ("?verdict=worsened".to_owned(), vec![]),
        ("?object=encounter".to_owned(), vec![]),
    ] {
        assert_eq!(titles(&scene, &query).await, expected, "{query}");
        let feed = scene.app.get(&format!("/fi/pohjanmaa/changes.atom{query}")).await;
        assert_eq!(Feed::read_from(feed.bytes.as_slice()).unwrap().entries.len(), expected.len(), "{query}");
    }
    for odd in
        ["?standing=xyz&unit=nowhere&object=&verdict=1&service=%00", "?standing=done&standing=planned", "?after=NOTHING", "?unit=%ff"]
    {
        let status = scene.app.get(&format!("/fi/pohjanmaa/changes{odd}")).await.status;
        assert!(matches!(status, 200 | 404), "{odd}: {status}");
    }
    let narrowed = scene.app.get("/sv/pohjanmaa/changes?unit=vastaanotto").await;
    assert_eq!(narrowed.texts(".tabs a"), ["Alla: 1", "Planeras: 1"]);
    assert!(narrowed.links(".tabs a").iter().all(|url| url.contains("unit=vastaanotto")));
    let code = narrowed.text("details pre code");
    assert!(code.starts_with("<iframe src=\"") && code.contains("/sv/pohjanmaa/box/vastaanotto\"") && !code.contains("script"), "{code}");
    let feed = narrowed.links("a[type='application/atom+xml']").remove(0);
    assert_eq!(feed, "/sv/pohjanmaa/changes.atom?unit=vastaanotto");
    assert!(narrowed.html.len() < 60_000);
}

#[tokio::test]
async fn the_box_may_stand_on_any_site_and_nothing_else_may() {
    let scene = Scene::in_county("pohjanmaa").await;
    let first = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    for (lang, heading) in [("fi", "Annoit palautetta – näin teimme"), ("sv", "Du gav respons – så här gjorde vi")] {
        for path in ["box", "box/hammashoitola"] {
            let page = scene.app.get(&format!("/{lang}/pohjanmaa/{path}")).await;
            assert_eq!((page.status, page.text("h1")), (200, heading.to_owned()));
            assert!(page.html.len() < 10_000 && !page.html.contains("<script"), "{} bytes", page.html.len());
            let policy = page.header("Content-Security-Policy").unwrap();
            assert!(policy.contains("frame-ancestors *") && !policy.contains("script-src"), "{policy}");
            assert!(page.header("X-Frame-Options").is_none() && page.header("Set-Cookie").is_none());
            assert_eq!(page.links("li a")[0], format!("/{lang}/pohjanmaa/changes/{first}"));
            assert_eq!(page.count("main a"), page.count("a[target=_blank][rel=noopener]"));
        }
    }
    for path in ["changes", "box/no-such-unit"] {
        let page = scene.app.get(&format!("/fi/pohjanmaa/{path}")).await;
        assert_eq!(page.header("X-Frame-Options"), Some("DENY"), "{path}");
        assert!(page.header("Content-Security-Policy").unwrap().contains("frame-ancestors 'none'"), "{path}");
    }
    assert_eq!(scene.app.get("/fi/pohjanmaa/box/no-such-unit").await.status, 404);
}

#[tokio::test]
async fn who_works_on_a_change_gets_the_way_to_do_so() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let url = format!("/sv/pohjanmaa/changes/{change}");
    let edit = format!("/sv/pohjanmaa/work/{change}");
    assert!(scene.eva.get(&url).await.links("main a").contains(&edit));
    assert!(!scene.app.get(&url).await.links("a").contains(&edit));
    let elsewhere = scene.app.open_county("pirkanmaa").await;
    scene.app.account(Some(&elsewhere), "outi@pirkanmaa.example", &[asko::access::Role::Lead], &[]).await;
    let page = scene.app.as_staff("outi@pirkanmaa.example").await.get(&url).await;
    assert_eq!((page.status, page.links("a").contains(&edit)), (200, false));
    assert_eq!(scene.app.get(&url).await.header("Cache-Control"), Some("no-store"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_tells_what_was_said_changed_promised_and_lapsed() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let equal: Vec<(usize, usize)> = vec![(20, 15); 9];
    scene.measured(Measure::Statement("help_when_needed".into()), 0.05, [&equal, &equal[..1], &equal]).await;
    let late = scene.change(&scene.feedback(|_| {}).await, &[]).await;
    let planned = scene.change(&scene.feedback(|_| {}).await, &[("plan.due", "1.12.2026"), ("details.title.fi", "Myöhemmin")]).await;
    scene.days_pass(80).await;
    let page = scene.app.get(&format!("/fi/pohjanmaa/services/{SERVICE}")).await;
    let headings = [
        "Mitä ihmiset ovat sanoneet",
        "Mitä on muuttunut",
        "Mitä on luvattu",
        "Mitä luvattiin, mutta ei tehty",
        "Mikä ei muuttunut ja miksi",
    ];
    assert_eq!(page.texts("h2"), headings);
    assert_eq!(page.links(".card__title a").len(), 3);
    assert!(page.links(".card__title a")[1].ends_with(&planned) && page.links(".card__title a")[2].ends_with(&late));
    let row = page.texts("tbody tr").into_iter().find(|row| row.contains("Sain apua")).unwrap();
    assert!(row.replace('\u{a0}', " ").contains("75 %"), "{row}");
    let swedish = scene.app.get(&format!("/sv/pohjanmaa/services/{SERVICE}")).await;
    assert!(swedish.texts("h2").contains(&"Vad som inte ändrades och varför".to_owned()));
    assert!(page.html.len() < 60_000 && swedish.status == 200);
    scene.app.advance(2 * DAY);
}
