//! The library of methods.

use super::Scene;

#[tokio::test]
async fn every_method_has_a_page_in_every_language() {
    let scene = Scene::in_county("pohjanmaa").await;
    for lang in ["fi", "sv", "en"] {
        let page = scene.app.get(&format!("/{lang}/pohjanmaa/methods")).await;
        assert_eq!((page.status, page.count("main h2")), (200, 6));
        let links = page.links(".card__title a");
        assert!(links.len() >= 24, "{}", links.len());
        for link in links {
            let method = scene.app.get(&link).await;
            assert_eq!((method.status, method.count("h1")), (200, 1), "{link}");
        }
    }
    assert_eq!(scene.app.get("/fi/pohjanmaa/methods/nothing").await.status, 404);
}

#[tokio::test]
async fn a_method_names_where_it_was_used() {
    let scene = Scene::in_county("pohjanmaa").await;
    let url = scene.url("/methods/co-development-workshop");
    assert!(!scene.app.get(&url).await.text("main").contains("puhelinpalvelu"));
    let reference = scene.planned(&[]).await;
    let page = scene.app.get(&url).await;
    assert!(page.links("main a").contains(&scene.url(&format!("/participation/{reference}"))));
}
