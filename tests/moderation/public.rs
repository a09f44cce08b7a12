//! What anybody reads.

use super::Scene;
use crate::architecture::pages::faults;

#[tokio::test]
async fn the_list_is_newest_first_in_pages_and_by_service() {
    let scene = Scene::set().await;
    let other = scene.app.service("laakarin-tai-hoitajan-vastaanotto").await;
    for number in 1..=23 {
        let service = other.clone();
        let received = scene
            .feedback(|submission| {
                submission.text = format!("Palaute numero {number}");
                if number == 7 {
                    submission.service = Some(service);
                }
            })
            .await;
        scene.close(&received).await;
        scene.app.advance(1000);
        scene.publishes(&received).await;
    }
    let mut path = Some("/fi/pohjanmaa/voices".to_owned());
    let mut seen: Vec<String> = Vec::new();
    while let Some(at) = path {
        let page = scene.app.get(&at).await;
        assert_eq!(page.status, 200);
        assert!(page.count("article") <= 10);
        seen.extend(page.texts("article .message--giver"));
        path = page.links(".pager a[rel=next]").into_iter().next();
    }
    let wanted: Vec<String> = (1..=23).rev().map(|number| format!("Palaute numero {number}")).collect();
    assert_eq!(seen, wanted);
    let one = scene.app.get(&format!("/fi/pohjanmaa/voices?service={}", other.slug)).await;
    assert_eq!(one.texts("article .message--giver"), ["Palaute numero 7"]);
    assert_eq!(scene.app.get("/fi/pohjanmaa/voices?service=nonsense&after=nonsense").await.count("article"), 10);
    assert_eq!(scene.app.get("/fi/pirkanmaa/voices").await.count("article"), 0);
    assert!(
        scene
            .app
            .get(&format!("/fi/pohjanmaa/services/{}", other.slug))
            .await
            .links("main a")
            .contains(&format!("/fi/pohjanmaa/voices?service={}", other.slug))
    );
    assert!(scene.app.get("/fi/pohjanmaa").await.links("main a").contains(&"/fi/pohjanmaa/voices".to_owned()));
}

#[tokio::test]
async fn words_stay_in_their_language_and_lead_to_what_changed() {
    let scene = Scene::set().await;
    let received = scene
        .feedback(|submission| {
            submission.lang = asko_locales::Lang::Sv;
            submission.text = "Skötaren Lisa var snäll.\n\nTack <b>!".to_owned();
        })
        .await;
    scene.answer(&received, "Kiitos!").await;
    scene.redacts(&received, "Lisa").await;
    let change = scene.app.change(&scene.county, &scene.team, "7K3M-TEST");
    scene.app.keep_change(change, vec![received.feedback_id]).await;
    let address = scene.publishes(&received).await;
    for lang in ["fi", "sv", "en"] {
        let page = scene.app.get(&address.replace("/fi/", &format!("/{lang}/"))).await;
        assert_eq!(faults(&page, lang), Vec::<String>::new());
        assert_eq!(page.attribute(".message--giver div", "lang").as_deref(), Some("sv"));
        assert_eq!(page.texts(".message--giver p"), ["Skötaren [borttaget] var snäll.", "Tack <b>!"]);
        assert!(page.has("main .tag--info"), "what it is, and in which language");
        assert!(page.links("main a").contains(&format!("/{lang}/pohjanmaa/changes/7K3M-TEST")));
        assert!(!page.html.contains(&received.reference));
    }
}

#[tokio::test]
async fn an_address_reads_however_it_is_written_and_others_do_not_exist() {
    let scene = Scene::set().await;
    let received = scene.closed("Kiitos").await;
    let address = scene.publishes(&received).await;
    let id = address.rsplit('/').next().unwrap();
    assert_eq!(id.len(), 16);
    assert_eq!(scene.app.get(&format!("/fi/pohjanmaa/voices/{}", id.to_uppercase())).await.status, 200);
    for other in ["1", &received.reference, "nonsense", "%27", "0"] {
        assert_eq!(scene.app.get(&format!("/fi/pohjanmaa/voices/{other}")).await.status, 404, "{other}");
    }
    assert_eq!(scene.app.get(&format!("/fi/pirkanmaa/voices/{id}")).await.status, 404, "another county has it not");
}

#[tokio::test]
async fn what_becomes_of_the_feedback_later_hides_it_too() {
    let scene = Scene::set().await;
    let received = scene.closed("Kiitos avusta").await;
    let address = scene.publishes(&received).await;
    for (change, back) in [
        ("stage = 'transferred'", "stage = 'closed'"),
        ("stage = 'merged'", "stage = 'closed'"),
        ("priority = 0, queue = 'work', stage = 'in-handling'", "priority = 1, queue = 'done', stage = 'closed'"),
        ("may_show = false", "may_show = true"),
    ] {
        scene.app.tell(&format!("update feedback set {change}")).await;
        assert_eq!(scene.app.get(&address).await.status, 410, "{change}");
        assert!(!scene.app.get("/fi/pohjanmaa/voices").await.text("main").contains("avusta"), "{change}");
        scene.app.tell(&format!("update feedback set {back}")).await;
        assert_eq!(scene.app.get(&address).await.status, 200, "{back}");
    }
    // A reply opens it again, and it stays what it is: said and answered.
    scene.app.tell("update feedback set stage = 'in-handling', queue = 'work'").await;
    assert_eq!(scene.app.get(&address).await.status, 200);
}

#[tokio::test]
async fn public_words_are_those_that_were_published_not_those_of_the_feedback() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.text = "Julkaistu teksti".to_owned()).await;
    scene.answer(&received, "Julkaistu vastaus").await;
    let address = scene.publishes(&received).await;
    scene.app.tell("update feedback set text = 'ELÄVÄ RIVI'").await;
    scene.app.tell("update messages set text = 'ELÄVÄ VASTAUS'").await;
    for path in [address.as_str(), "/fi/pohjanmaa/voices"] {
        let page = scene.app.get(path).await;
        assert!(
            page.text("main").contains("Julkaistu teksti")
                && page.text("main").contains("Julkaistu vastaus")
                && !page.html.contains("ELÄVÄ")
        );
    }
}
