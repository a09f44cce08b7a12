//! A county enters its population and its clients.

use asko::access::Role;

use super::{RESIDENTS, Scene};

#[tokio::test]
async fn numbers_are_kept_and_who_changed_them_is_written_down() {
    let scene = Scene::new().await;
    let home = scene.app.service("kotihoito").await.id;
    let service = format!("service-{home}");
    let mut fields = RESIDENTS.to_vec();
    fields.extend([
        ("age-13-17", "9 800"),
        (service.as_str(), "4 200"),
        ("clients_source_fi", "Asiakastietojärjestelmä"),
        ("clients_source_sv", "Klientdatasystemet"),
        ("clients_as_of", "2024-12-31"),
    ]);
    let done = scene.enter(2025, &fields).await;
    assert_eq!((done.status, done.location().as_deref()), (303, Some("/fi/pohjanmaa/admin/populations?year=2025&done=1")));
    let page = scene.admin.follow(&done).await;
    assert_eq!(page.attribute("#language-sv", "value").as_deref(), Some("90000"));
    assert_eq!(page.attribute("#residents_as_of", "value").as_deref(), Some("31.12.2024"));
    assert_eq!(page.attribute(&format!("#{service}"), "value").as_deref(), Some("4200"));
    let log = page.text(".timeline");
    assert!(log.contains("2025 · Ruotsi: ei lukua → 90000") && log.contains("2025 · Kotihoito: ei lukua → 4200"), "{log}");
    assert!(log.contains("Jari") && log.contains("Asukkaat: ei lukua → Tilastokeskus"), "{log}");
    // One number changed is one line more; the same again is none.
    let before = scene.app.ask("select count(*) from setting_changes").await;
    assert_eq!(scene.enter(2025, &[("language-sv", "89999")]).await.status, 303);
    assert_eq!(scene.enter(2025, &[("language-sv", "89999")]).await.status, 303);
    let after = scene.app.ask("select count(*) from setting_changes").await;
    assert_eq!(after[0].parse::<u32>().unwrap(), before[0].parse::<u32>().unwrap() + 1);
    assert_eq!(scene.enter(2025, &[("age-13-17", "")]).await.status, 303);
    assert_eq!(scene.app.ask("select count(*) from populations where part = 'age:13-17'").await, ["0"]);
    let swedish = scene.admin.get("/sv/pohjanmaa/admin/populations?year=2025").await;
    assert!(swedish.text("main").contains("13–17 år") && swedish.text(".timeline").contains("ingen siffra"));
}

#[tokio::test]
async fn what_cannot_be_comes_back() {
    let scene = Scene::new().await;
    for (more, wrong) in [
        (("language-sv", "moni"), "#language-sv"),
        (("age-65-", "-1"), "#age-65-"),
        (("language-fi", "90000000"), "#language-fi"),
        (("language-fi", "99000"), "#all"),
        (("residents_source_fi", " "), "#residents_source_fi"),
        (("residents_source_sv", ""), "#residents_source_sv"),
        (("residents_as_of", "16.6.2026"), "#residents_as_of"),
        (("residents_as_of", "eilen"), "#residents_as_of"),
    ] {
        let mut fields: Vec<_> = RESIDENTS.into_iter().filter(|(name, _)| *name != more.0).collect();
        fields.push(more);
        let back = scene.enter(2025, &fields).await;
        assert_eq!((back.status, back.links(".error-summary a")), (422, vec![wrong.to_owned()]), "{more:?}");
        assert_eq!(back.attribute("#language-other", "value").as_deref(), Some("6000"));
    }
    assert_eq!(scene.app.ask("select count(*) from populations").await, ["0"]);
    for year in ["2019", "2027", "kesa"] {
        assert_eq!(scene.admin.get(&format!("/fi/pohjanmaa/admin/populations?year={year}")).await.status, 404, "{year}");
    }
}

#[tokio::test]
async fn only_the_countys_own_admins_enter_them() {
    let scene = Scene::new().await;
    let neighbour = scene.app.open_county("pirkanmaa").await;
    scene.app.account(Some(&neighbour), "petri@pirkanmaa.example", &[Role::Admin], &[]).await;
    let petri = scene.app.as_staff("petri@pirkanmaa.example").await;
    assert_eq!(petri.get("/fi/pohjanmaa/admin/populations").await.status, 404);
    assert_eq!(scene.reader.get("/fi/pohjanmaa/admin/populations").await.status, 403);
    assert_eq!(scene.app.get("/fi/pohjanmaa/admin/populations").await.status, 303, "the way to the sign-in");
    assert_eq!(scene.admin.post("/fi/pohjanmaa/admin/populations", &[("year", "2025"), ("all", "5")]).await.status, 403);
}
