//! Giving a case to a colleague, letting it go, and taking it over.

use asko::platform::clock::MINUTE;

use super::Scene;
use super::scene::{case, done, form};

const INBOX: &str = "/fi/pohjanmaa/inbox";

#[tokio::test]
async fn a_case_is_given_to_a_colleague_of_the_team_and_let_go() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let page = maija.get(&case(&received)).await;
    let people = page.texts("#assign_to option");
    assert_eq!(people[1..], ["Minä (Maija)", "Kalle", "Ei kukaan"]);
    let to = scene.account_id("kalle").await.to_string();
    done(&maija.submit(&page, &form("assign"), &[("assign_to", &to)]).await);
    assert_eq!(scene.stage(&received).await, "in-handling");
    assert_eq!(kalle.get(&format!("{INBOX}?view=mine")).await.count("tbody tr"), 1);
    let page = kalle.get(&case(&received)).await;
    assert!(page.text(".timeline").contains("Kalle"), "{}", page.text(".timeline"));
    done(&kalle.submit(&page, &form("assign"), &[("assign_to", "nobody")]).await);
    assert_eq!(scene.stage(&received).await, "received");
    assert_eq!(maija.get(&format!("{INBOX}?view=unclaimed")).await.count("tbody tr"), 1);
    // Nobody, somebody of another team, and what is no account at all.
    let page = maija.get(&case(&received)).await;
    let elsewhere = scene.account_id("lisa").await.to_string();
    for wrong in ["", &elsewhere, "x"] {
        let refused = maija.submit(&page, &form("assign"), &[("assign_to", wrong)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#assign_to".to_owned()]), "{wrong}");
        assert!(refused.has("details[open] #assign_to"));
    }
    // Somebody else was faster.
    done(&kalle.submit(&kalle.get(&case(&received)).await, &form("claim"), &[]).await);
    let late = maija.submit(&page, &form("assign"), &[("assign_to", &to)]).await;
    assert_eq!((late.status, late.attribute("#assign_to option[selected]", "value")), (409, Some(to)));
}

#[tokio::test]
async fn who_does_nothing_for_half_an_hour_no_longer_holds_a_case() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    done(&maija.submit(&maija.get(&case(&received)).await, &form("claim"), &[]).await);
    scene.app.advance(20 * MINUTE);
    done(&maija.submit(&maija.get(&case(&received)).await, &form("note"), &[("note_text", "Odotan soittoa.")]).await);
    scene.app.advance(20 * MINUTE);
    let held = kalle.get(&case(&received)).await.text(&form("claim"));
    assert!(held.contains("Maija otti palautteen käsittelyyn 15.6.2026 klo 12.00") && held.contains("Sovi hänen kanssaan"), "{held}");
    scene.app.advance(10 * MINUTE);
    let page = kalle.get(&case(&received)).await;
    assert!(page.text(&form("claim")).contains("ei ole puoleen tuntiin"), "{}", page.text(&form("claim")));
    let long = "ä".repeat(5001);
    let refused = kalle.submit(&page, &form("claim"), &[("claim_note", &long)]).await;
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#claim_note".to_owned()]));
    done(&kalle.submit(&page, &form("claim"), &[("claim_note", "Maija on lomalla, hoidan tämän.")]).await);
    let page = maija.get(&case(&received)).await;
    assert!(page.text(".note-block").contains("Maija on lomalla") && page.text(&form("claim")).contains("Kalle otti"));
}
