//! What everybody sees: the list and its filters, one activity before and after, in their language.

use super::Scene;

#[tokio::test]
async fn the_list_shows_what_is_coming_and_what_was_held() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let old = scene.held().await;
    let new = scene
        .planned(&[("title_fi", "Kuuleminen"), ("title_sv", "Hörandet"), ("kind", "hearing"), ("means", "opinions"), ("day", "1.10.2026")])
        .await;
    for (lang, heading, titles) in [
        ("fi", "Osallistu ja vaikuta", ["Kuuleminen", "Miten puhelinpalvelu toimisi?"]),
        ("sv", "Delta och påverka", ["Hörandet", "Hur kunde telefontjänsten fungera?"]),
        ("en", "Take part and influence", ["Kuuleminen", "Miten puhelinpalvelu toimisi?"]),
    ] {
        let page = scene.app.get(&format!("/{lang}/pohjanmaa/participation")).await;
        assert_eq!((page.status, page.text("h1")), (200, heading.to_owned()));
        assert_eq!(page.texts(".card__title"), titles);
    }
    let link = |reference: &str| vec![scene.url(&format!("/participation/{reference}"))];
    let page = scene.app.get(&scene.url("/participation?kind=hearing")).await;
    assert_eq!(page.links(".card__title a"), link(&new));
    let page = scene.app.get(&scene.url("/participation?kind=&means=planning")).await;
    assert_eq!(page.links(".card__title a"), link(&old));
    assert!(page.text(".card").contains("21 osallistujaa"));
    assert_eq!(scene.app.get(&scene.url("/participation?kind=nonsense&past=nothing")).await.count(".card"), 2);
}

#[tokio::test]
async fn before_it_everybody_reads_what_they_can_influence() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let page = scene.app.get(&format!("/sv/pohjanmaa/participation/{reference}")).await;
    let text = page.text("main");
    for words in [
        "Hur kunde telefontjänsten fungera?",
        "Vi bjuder in klienter och närstående.",
        "17.7.2026 kl. 17.00",
        "Biblioteket, dörr B",
        "På plats och på distans",
        "Utvecklat tillsammans",
        "Chefen svarar på förslagen inom en månad.",
        "Planering och utveckling av tjänster tillsammans",
        "29 § i lagen om välfärdsområden",
        "Meddela att du kommer",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(!text.contains("först efter tillfället"));
    assert_eq!(page.links("a.button"), [format!("/sv/pohjanmaa/participation/{reference}/join")]);
    assert!(page.links("main a").contains(&"/sv/pohjanmaa/methods/co-development-workshop".to_owned()));
}

#[tokio::test]
async fn after_it_numbers_are_shown_as_far_as_nobody_stands_out() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.held().await;
    let page = scene.app.get(&scene.url(&format!("/participation/{reference}"))).await;
    let text = page.text("main");
    assert!(text.contains("21 osallistujaa") && text.contains("Asiakkaita ja potilaita: 12"), "{text}");
    assert!(
        !text.contains("Läheisiä: 3") && !text.contains("Henkilöstöä: 6"),
        "three relatives are hidden, and the staff with them: {text}"
    );
    assert!(!text.contains("Etänä: 4") && !text.contains("Paikan päällä: 17"), "{text}");
    assert_eq!(page.links("a.button"), [scene.url(&format!("/participation/{reference}/verdict"))]);
    scene
        .send(
            &reference,
            "/record",
            &[("clients_in_person", "2"), ("clients_remote", ""), ("relatives_in_person", ""), ("staff_in_person", "1")],
        )
        .await;
    let text = scene.app.get(&scene.url(&format!("/participation/{reference}"))).await.text("main");
    assert!(text.contains("Alle 5 osallistujaa") && !text.contains("Asiakkaita ja potilaita"), "{text}");
}

#[tokio::test]
async fn a_level_that_was_written_down_afterwards_was_not_promised() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[("day", "1.6.2026")]).await;
    let text = scene.app.get(&scene.url(&format!("/participation/{reference}"))).await.text("main");
    assert!(text.contains("ei ollut luvattu etukäteen"), "{text}");
}

#[tokio::test]
async fn another_countys_activity_is_not_there() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    scene.app.open_county("pirkanmaa").await;
    for path in ["", "/join", "/verdict"] {
        assert_eq!(scene.app.get(&format!("/fi/pirkanmaa/participation/{reference}{path}")).await.status, 404, "{path}");
    }
    assert_eq!(scene.app.get("/fi/pohjanmaa/participation/nothing").await.status, 404);
}
