//! The team's changes: the list, its tabs, and what waits for somebody.

use asko::access::Role;

use super::{OUTCOME, Scene};

#[tokio::test]
async fn the_list_shows_what_is_open_with_its_days_and_says_what_has_lapsed() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let received = scene.feedback(|_| {}).await;
    let change = scene.change(&received, &[]).await;
    let page = scene.eva.get(&scene.url("/work")).await;
    let row = page.text("tbody tr");
    for words in [
        "Soitto tulee luvattuna aikana",
        "Suunnitteilla",
        "ylihammaslääkäri Salme",
        "Valmis viimeistään 1.9.2026",
        "Alkaa 1.7.2026",
        "Sain apua, kun sitä tarvitsin.",
    ] {
        assert!(row.contains(words), "{words} in {row}");
    }
    assert!(!page.has(".late") && !page.has(".notice"));
    assert_eq!(page.links("tbody th a"), [scene.url(&format!("/work/{change}"))]);
    assert_eq!(
        page.texts(".tabs a"),
        ["Avoimet (1)", "Odottaa vahvistusta (0)", "Rauennut (0)", "Katselmus odottaa (0)", "Suunnitteilla (1)"]
    );
    scene.days_pass(100).await;
    let late = scene.eva.get(&scene.url("/work")).await;
    assert_eq!(late.text(".late"), "Rauennut: piti olla valmis 1.9.2026");
    assert_eq!(late.texts(".tabs a")[..3], ["Avoimet (1)", "Odottaa vahvistusta (0)", "Rauennut (1)"]);
    assert_eq!(scene.eva.get(&scene.url("/work?stage=lapsed")).await.count("tbody tr"), 1);
    assert_eq!(scene.eva.get(&scene.url("/work?stage=planned")).await.count("tbody tr"), 0);
    assert_eq!(scene.eva.get(&scene.url("/work?stage=nonsense")).await.count("tbody tr"), 1);
}

#[tokio::test]
async fn what_waits_for_somebody_is_said_first() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let (hers, his) = (scene.change(&scene.feedback(|_| {}).await, &[]).await, scene.change(&scene.feedback(|_| {}).await, &[]).await);
    scene.move_on(&hers, &["under-way"]).await;
    scene.move_on(&his, &["under-way"]).await;
    scene.does(&hers, "claim", &OUTCOME).await;
    let olli = scene.olli().await;
    let page = olli.get(&scene.url(&format!("/work/{his}/claim"))).await;
    assert_eq!(olli.submit(&page, "main form", &OUTCOME).await.status, 303);
    // Each sees first what the other says, and is asked for that one alone.
    for (who, first) in [(&scene.eva, &his), (&olli, &hers)] {
        let page = who.get(&scene.url("/work?stage=claimed")).await;
        assert_eq!(page.links("tbody th a").first(), Some(&scene.url(&format!("/work/{first}"))));
        assert_eq!(page.texts(".notice li"), ["1 muutos odottaa vahvistustasi"]);
    }
    scene.app.account(Some(&scene.county), "liisa@pohjanmaa.example", &[Role::Lead], &[]).await;
    scene.app.account(Some(&scene.county), "maija@pohjanmaa.example", &[Role::Moderator], &[]).await;
    let liisa = scene.app.as_staff("liisa@pohjanmaa.example").await;
    assert_eq!(liisa.get(&scene.url("/work")).await.texts(".notice li"), ["2 muutosta odottaa vahvistustasi"]);
    let maija = scene.app.as_staff("maija@pohjanmaa.example").await;
    assert!(!maija.get(&scene.url("/work")).await.has(".notice"), "a moderator only reads");
    for change in [&hers, &his] {
        let page = liisa.get(&scene.url(&format!("/work/{change}/confirm"))).await;
        assert_eq!(liisa.submit(&page, "main form", &[("found", "yes")]).await.status, 303);
    }
    let done = scene.eva.get(&scene.url("/work?stage=done")).await;
    assert!(done.text("tbody tr").contains("Tehty 15.6.2026Katselmus 1.3.2027"), "{}", done.text("tbody tr"));
    scene.days_pass(300).await;
    let page = scene.eva.get(&scene.url("/work")).await;
    assert_eq!(page.texts(".notice li"), ["2 katselmusta odottaa"]);
    let due = scene.eva.get(&page.links(".notice a")[0]).await;
    assert_eq!((due.count("tbody tr"), due.text(".tabs [aria-current]")), (2, "Katselmus odottaa (2)".to_owned()));
    asko::changes::watch::pass(&scene.app.app).await.unwrap();
    assert_eq!(scene.eva.get(&scene.url("/inbox")).await.links("main .notice a").len(), 2, "the inbox says it too");
    let words = [("found", "held"), ("words.fi", "Toimii."), ("words.sv", "Fungerar.")];
    scene.does(&hers, "review", &words).await;
    let after = scene.eva.get(&scene.url("/work?stage=review")).await;
    assert_eq!(after.links("tbody th a"), [scene.url(&format!("/work/{his}"))]);
    let inbox = scene.eva.get(&scene.url("/inbox")).await;
    assert_eq!(inbox.links("main .notice a"), [scene.url(&format!("/work/{his}"))], "what is done waits no more");
}
