//! The whole way from a closed third to what everybody reads, in Finnish and in Swedish.

use super::{PERIOD, Scene};
use crate::architecture::pages::faults;

#[tokio::test]
async fn a_closed_third_is_drawn_written_approved_published_and_read_by_everybody() {
    let scene = Scene::closed().await;
    let page = scene.aino.get(&scene.url("/publishing")).await;
    assert!(page.text("main").contains("Tammikuu–huhtikuu 2026") || page.text("main").contains("2026"), "{}", page.text("main"));
    scene.begin(&scene.aino).await;
    let draft = scene.draft(&scene.aino).await;
    assert!(faults(&draft, "fi").is_empty(), "{:?}", faults(&draft, "fi"));
    assert_eq!(draft.count("section[aria-labelledby=write] li a"), 4, "promises, one service, county, nothing");
    assert!(scene.app.get(&scene.url(&format!("/publications/{PERIOD}"))).await.status == 404, "nobody reads a draft");
    scene.write(&scene.aino).await;
    scene.approve_and_publish().await;

    let visitor = scene.app.visitor();
    let finnish = visitor.get(&scene.url(&format!("/publications/{PERIOD}"))).await;
    let swedish = visitor.get(&format!("/sv/pohjanmaa/publications/{PERIOD}")).await;
    assert_eq!((finnish.status, swedish.status), (200, 200));
    for (page, lang) in [(&finnish, "fi"), (&swedish, "sv")] {
        assert!(faults(page, lang).is_empty(), "{:?}", faults(page, lang));
        assert!(!page.html.contains("Salme"), "no person is named");
    }
    let main = finnish.text("main");
    for said in ["Odotus lyheni.", "Takaisinsoitto", "Tehty 10.2.2026", "Iltavastaanotto", "Luvattu päivä on ohi", "Uusi ovi"] {
        assert!(main.contains(said), "{said}: {main}");
    }
    assert!(main.contains("Tila vaihtuu.") && main.contains("Suun terveydenhuolto") && main.contains("Hammashoitola"));
    assert!(main.find("Mitä viimeksi luvattiin") < main.find("Hyvinvointialueen luvut"), "last period's promises come first");
    let main = swedish.text("main");
    assert!(main.contains("Väntetiden blev kortare.") && main.contains("Takaisinsoitto sv") && !main.contains("Odotus lyheni."));
    assert!(finnish.links("main table a").iter().any(|link| link == "/fi/pohjanmaa/changes/DONE-0001"));

    let english = visitor.get(&format!("/en/pohjanmaa/publications/{PERIOD}")).await;
    assert!(faults(&english, "en").is_empty(), "{:?}", faults(&english, "en"));
    assert_eq!(
        english.links("main .inset a"),
        [format!("/fi/pohjanmaa/publications/{PERIOD}"), format!("/sv/pohjanmaa/publications/{PERIOD}")]
    );
    let list = visitor.get(&scene.url("/publications")).await;
    assert!(list.links("main a").contains(&scene.url(&format!("/publications/{PERIOD}"))));
    assert!(faults(&list, "fi").is_empty());
}

#[tokio::test]
async fn it_is_had_in_all_forms_from_the_archive() {
    let scene = Scene::closed().await;
    scene.publish().await;
    // What was published stays what it was, whatever becomes of the changes.
    scene.app.tell("update changes set title_fi = 'Jotain muuta', stage = 'dropped'").await;
    let page = scene.app.get(&scene.url(&format!("/publications/{PERIOD}"))).await;
    assert!(!page.html.contains("Jotain muuta") && page.text("main").contains("Takaisinsoitto"));
    let folder = scene.url(&format!("/publications/{PERIOD}/files"));
    for (name, begins) in [("pdf", "%PDF"), ("xlsx", "PK"), ("json", "{"), ("-metadata.json", "{")] {
        let name = if name.starts_with('-') { format!("pohjanmaa-{PERIOD}{name}") } else { format!("pohjanmaa-{PERIOD}.{name}") };
        let file = scene.app.get(&format!("{folder}/{name}")).await;
        assert_eq!(file.status, 200, "{name}");
        assert!(file.bytes.starts_with(begins.as_bytes()), "{name}");
    }
    let csv = scene.app.get(&format!("{folder}/pohjanmaa-{PERIOD}-promises.fi.csv")).await;
    assert!(csv.status == 200 && csv.html.contains("Takaisinsoitto"), "{}", csv.html);
    let table = page.links("main a").into_iter().find(|link| link.ends_with("-figures.fi.csv")).unwrap();
    assert_eq!(scene.app.get(&table).await.status, 200);
    assert_eq!(scene.app.get(&format!("{folder}/other.pdf")).await.status, 404);
    let old = scene.app.get(&scene.url(&format!("/publications/{PERIOD}/versions/1/files/pohjanmaa-{PERIOD}.json"))).await;
    assert_eq!(old.status, 200);
}

#[tokio::test]
async fn only_those_who_publish_see_drafts_and_only_leads_and_administrators_write() {
    let scene = Scene::closed().await;
    scene.begin(&scene.aino).await;
    let hanna = scene.sign_in("hanna").await;
    assert_eq!(hanna.get(&scene.url("/publishing")).await.status, 403);
    assert_eq!(scene.app.get(&scene.url("/publishing")).await.status, 303, "nobody is sent to sign in");
    let page = scene.draft(&scene.dora).await;
    assert_eq!(page.status, 200);
    assert!(!page.has("main form") && !page.has("section[aria-labelledby=write] li a"), "a decision-maker reads until it is written");
    let edit = scene.url(&format!("/publishing/{PERIOD}/edit/promises"));
    assert_eq!(scene.dora.get(&edit).await.status, 403);
    assert_eq!(scene.leena.get(&edit).await.status, 200);
    assert_eq!(scene.leena.get(&scene.url(&format!("/publishing/{PERIOD}/edit/figures"))).await.status, 404);
    assert_eq!(scene.leena.get(&scene.url("/publishing/2026-2")).await.status, 404, "a third that is not closed");
    for lang in ["fi", "sv", "en"] {
        for path in [
            "publishing".to_owned(),
            format!("publishing/{PERIOD}"),
            format!("publishing/{PERIOD}/edit/county"),
            "profile/reports".to_owned(),
        ] {
            let page = scene.leena.get(&format!("/{lang}/pohjanmaa/{path}")).await;
            assert!(faults(&page, lang).is_empty(), "{lang} {path}: {:?}", faults(&page, lang));
        }
    }
}

#[tokio::test]
async fn two_people_approve_and_nobody_twice_or_after_writing_last() {
    let scene = Scene::closed().await;
    scene.begin(&scene.aino).await;
    let done = scene.force(&scene.dora, "approve").await;
    assert!(done.status == 409 && done.text("main").contains("ennen kuin jokaisessa kohdassa"), "{}", done.text("main"));
    scene.write(&scene.aino).await;
    let draft = scene.draft(&scene.aino).await;
    assert!(draft.text("main").contains("joten et voi hyväksyä sitä") && !draft.has("main form[action$='/approve']"));
    let done = scene.force(&scene.aino, "approve").await;
    assert!(done.status == 409 && done.text("main").contains("joten et voi hyväksyä sitä"), "the last editor");
    assert_eq!(scene.press(&scene.dora, "approve").await.status, 303);
    let done = scene.force(&scene.dora, "approve").await;
    assert!(done.status == 409 && done.text("main").contains("Olet jo hyväksynyt"), "the same person");
    assert_eq!(scene.force(&scene.dora, "publish").await.status, 409, "one is not two");

    // An edit after an approval: it no longer holds, and is said to.
    let link = scene.url(&format!("/publishing/{PERIOD}/edit/county"));
    scene.write_at(&scene.leena, &link, "Palautetta tuli enemmän.").await;
    let draft = scene.draft(&scene.dora).await;
    assert!(draft.text("main").contains("hyväksyntä ei ole enää voimassa"), "{}", draft.text("main"));
    assert!(draft.has("main form[action$='/approve']") && !draft.has("main form[action$='/publish']"));
    assert_eq!(scene.press(&scene.dora, "approve").await.status, 303);
    assert_eq!(scene.press(&scene.aino, "approve").await.status, 303, "Aino did not write last any more");
    assert_eq!(scene.press(&scene.dora, "publish").await.status, 303);
    assert_eq!(scene.app.ask("select count(*) from publication_archive").await, ["1"]);
    let rows = scene.app.ask("select hash_fi || hash_sv from publication_archive").await;
    assert_eq!(rows.first().map(String::len), Some(128), "both languages in one row");
}

#[tokio::test]
async fn pressing_on_what_one_has_not_read_does_nothing() {
    let scene = Scene::closed().await;
    scene.begin(&scene.aino).await;
    scene.write(&scene.aino).await;
    let read = scene.draft(&scene.dora).await;
    scene.write_at(&scene.aino, &scene.url(&format!("/publishing/{PERIOD}/edit/county")), "Muutin tätä.").await;
    let done = scene.dora.submit(&read, "main form[action$='/approve']", &[]).await;
    assert!(done.status == 409 && done.text("main").contains("Joku muu on muokannut"), "{}", done.text("main"));
    assert_eq!(scene.app.ask("select count(*) from publication_approvals").await, ["0"]);
    assert_eq!(scene.press(&scene.aino, "redraw").await.status, 303);
    assert!(scene.draft(&scene.aino).await.text("main").contains("Muutin tätä."), "what is written stays");
}
