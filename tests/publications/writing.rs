//! Writing at sections: what is typed is kept, two people do not overwrite each other, nobody is named.

use super::{PERIOD, Scene, texts};

#[tokio::test]
async fn a_refused_text_comes_back_and_names_nobody() {
    let scene = Scene::closed().await;
    scene.begin(&scene.aino).await;
    let link = scene.url(&format!("/publishing/{PERIOD}/edit/promises"));
    let page = scene.aino.get(&link).await;
    let mut fields = texts("Potilas 131052-308T valitti.");
    let done = scene.aino.submit(&page, "main form", &fields).await;
    assert_eq!(done.status, 422);
    assert!(done.text(".error-summary").contains("henkilötunnus") && done.text("textarea#observation_fi").contains("131052-308T"));
    assert!(done.text("textarea#action_sv").contains("Vi fortsätter"), "the rest is kept");
    let long = "ä".repeat(4001);
    fields[0].1 = &long;
    assert_eq!(scene.aino.submit(&page, "main form", &fields).await.status, 422);
    assert_eq!(scene.app.ask("select count(*) from publication_texts").await, ["0"]);
    // Half a text can be saved, but not approved.
    let done = scene.aino.submit(&page, "main form", &[("observation_fi", "Vain suomeksi.")]).await;
    assert_eq!(done.status, 303);
    assert!(scene.draft(&scene.aino).await.text("section[aria-labelledby=write]").contains("Kesken"));
}

#[tokio::test]
async fn who_was_slower_sees_both() {
    let scene = Scene::closed().await;
    scene.begin(&scene.aino).await;
    let link = scene.url(&format!("/publishing/{PERIOD}/edit/promises"));
    let (mine, theirs) = (scene.aino.get(&link).await, scene.leena.get(&link).await);
    assert_eq!(scene.leena.submit(&theirs, "main form", &texts("Leenan teksti.")).await.status, 303);
    let done = scene.aino.submit(&mine, "main form", &texts("Ainon teksti.")).await;
    assert_eq!(done.status, 409);
    assert!(done.text("section[aria-labelledby=theirs]").contains("Leenan teksti."));
    assert!(done.text("textarea#observation_fi").contains("Ainon teksti."));
    // Saving again after having seen it is no mistake.
    assert_eq!(scene.aino.submit(&done, "main form", &[]).await.status, 303);
    assert_eq!(scene.app.ask("select observation_fi from publication_texts").await, ["Ainon teksti."]);
    // Another section is nobody's conflict.
    let county = scene.url(&format!("/publishing/{PERIOD}/edit/county"));
    scene.write_at(&scene.leena, &county, "Luvut kasvoivat.").await;
}

#[tokio::test]
async fn beginning_twice_is_beginning_once() {
    let scene = Scene::closed().await;
    let page = scene.aino.get(&scene.url("/publishing")).await;
    let other = scene.leena.get(&scene.url("/publishing")).await;
    let form = "main form[action$='/begin']";
    assert_eq!(scene.aino.submit(&page, form, &[]).await.status, 303);
    assert_eq!(scene.leena.submit(&other, form, &[]).await.status, 303);
    assert_eq!(scene.app.ask("select count(*) from publication_drafts").await, ["1"]);
}
