//! How somebody wants to work.

use asko::access::Role;
use asko::platform::clock::MINUTE;

use super::Scene;
use super::scene::{case, done};

const INBOX: &str = "/fi/pohjanmaa/inbox";
const PROFILE: &str = "/fi/pohjanmaa/profile";
const FORM: &str = "main form";

#[tokio::test]
async fn nothing_is_chosen_for_anybody_and_what_one_chooses_stays() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let page = maija.get(INBOX).await;
    assert!(!page.has("body[data-shortcuts]") && !page.has("body.touch"));
    assert!(page.links(".sign-out a").contains(&PROFILE.to_owned()));
    let page = maija.get(PROFILE).await;
    assert!(page.has("#density[checked]") && !page.has("#shortcuts[checked]"));
    let chosen = [("shortcuts", "yes"), ("density", "touch"), ("default_view", "mine")];
    let saved = maija.follow(&maija.submit(&page, FORM, &chosen).await).await;
    assert!(saved.text("[role=status]").contains("tallennettu") && saved.has("#shortcuts[checked]"));
    let page = maija.get("/sv/pohjanmaa/inbox").await;
    assert_eq!(page.attribute("body", "data-shortcuts").as_deref(), Some("/sv/pohjanmaa/shortcuts"));
    assert!(page.has("body.touch") && page.text(".tabs [aria-current]").starts_with("Hos mig"));
    assert_eq!(maija.get(&format!("{INBOX}?view=open")).await.count("tbody tr"), 1);
    assert!(maija.get("/fi/pohjanmaa/shortcuts").await.texts("kbd").contains(&"?".to_owned()));
    // A named view opens first, and when it is gone, what everybody has.
    let named = maija.get(&format!("{INBOX}?view=all&kind=idea")).await;
    done(&maija.submit(&named, "form[action$='/inbox/views']", &[("name", "Ideat")]).await);
    let page = maija.get(PROFILE).await;
    let value = page.attribute("#default_view option:last-child", "value").unwrap();
    done(&maija.submit(&page, FORM, &[("default_view", &value)]).await);
    assert_eq!(maija.get(INBOX).await.links(".chosen a"), [format!("{INBOX}?view=all")]);
    scene.app.tell("delete from saved_views").await;
    assert!(maija.get(INBOX).await.text(".tabs [aria-current]").starts_with("Odottavat"));
    // What is not there is not chosen, and nobody else's page has changed.
    done(&maija.submit(&page, FORM, &[("default_view", "view=x"), ("density", "huge")]).await);
    assert_eq!(scene.app.ask("select default_view || density from profile_settings").await, ["compact"]);
    assert!(!kalle.get(&case(&received)).await.has("body[data-shortcuts]"));
}

#[tokio::test]
async fn who_has_no_inbox_has_a_profile_too() {
    let scene = Scene::set().await;
    scene.app.account(Some(&scene.county), "paavo@pohjanmaa.example", &[Role::DecisionMaker], &[]).await;
    let paavo = scene.sign_in("paavo").await;
    let page = paavo.get(PROFILE).await;
    assert_eq!((page.status, page.has("#default_view")), (200, false));
    done(&paavo.submit(&page, FORM, &[("shortcuts", "yes")]).await);
    assert_eq!(paavo.get("/fi/pirkanmaa/profile").await.status, 404);
    assert_eq!(scene.app.visitor().get(PROFILE).await.status, 303);
}

#[tokio::test]
async fn a_list_of_what_waits_asks_for_what_is_new_without_keeping_anybody_signed_in() {
    let scene = Scene::set().await;
    scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let url = maija.get(INBOX).await.attribute("[role=status][data-arrivals]", "data-arrivals").unwrap();
    assert!(!maija.get(&format!("{INBOX}?view=closed")).await.has("[data-arrivals]"));
    assert!(maija.get(&url).await.html.contains(r#""count":0,"words":"""#));
    scene.app.advance(MINUTE);
    scene.feedback(|_| {}).await;
    scene.feedback(|_| {}).await;
    scene.feedback(|s| s.text = "Laskussa oli virhe.".to_owned()).await;
    let new = maija.get(&url).await;
    assert!(new.html.contains(r#""count":2"#) && new.html.contains("2 uutta palautetta, päivitä luettelo"), "{}", new.html);
    // An hour of asking, and the session is over.
    for _ in 0..58 {
        scene.app.advance(MINUTE);
        assert_eq!(maija.get(&url).await.status, 200);
    }
    scene.app.advance(2 * MINUTE);
    assert_ne!(maija.get(&url).await.status, 200);
    assert_eq!(maija.get(INBOX).await.status, 303);
}
