//! Inviting by mail, the open link, and cancelling.

use super::{FORM, Scene};

async fn mails(scene: &Scene, kind: &str) -> Vec<(String, String, String)> {
    let mails = scene.app.mails().await.into_iter().filter(|mail| mail.kind == kind);
    mails.map(|mail| (mail.recipient, mail.language, mail.data)).collect()
}

#[tokio::test]
async fn each_address_is_invited_once() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let done =
        scene.send(&reference, "/invite", &[("language", "fi"), ("addresses", "aino@example.fi\nAINO@example.fi\nbo@example.fi")]).await;
    let page = scene.eva.follow(&done).await;
    assert_eq!(page.text(".notice__title"), "Kutsuttiin 2 osoitetta");
    assert!(page.text("main").contains("Kutsuttuja osoitteita on 2."));
    let done = scene.send(&reference, "/invite", &[("language", "sv"), ("addresses", "bo@example.fi; cia@example.fi")]).await;
    let page = scene.eva.follow(&done).await;
    assert!(page.text(".notice").contains("Kutsuttiin 1 osoite") && page.text(".notice").contains("1 osoite oli jo mukana"));
    let sent = mails(&scene, "activity-invitation").await;
    let to: Vec<(&str, &str)> = sent.iter().map(|(to, lang, _)| (to.as_str(), lang.as_str())).collect();
    assert_eq!(to, [("aino@example.fi", "fi"), ("bo@example.fi", "fi"), ("cia@example.fi", "sv")]);
    let (_, _, swedish) = &sent[2];
    assert!(
        swedish.contains("Hur kunde telefontjänsten fungera?") && swedish.contains(&format!("/sv/pohjanmaa/participation/{reference}"))
    );
    assert!(swedish.contains("17.7.2026 kl. 17.00"));
}

#[tokio::test]
async fn wrong_addresses_come_back_and_nothing_is_sent() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let typed = "aino@example.fi\nei osoite\nbo@";
    let back = scene.send(&reference, "/invite", &[("language", "fi"), ("addresses", typed)]).await;
    assert_eq!((back.status, back.text("#addresses-error")), (422, "Virhe: Korjaa nämä osoitteet: bo@, ei osoite".to_owned()));
    assert_eq!(back.text("textarea"), "aino@example.fi ei osoite bo@");
    assert_eq!(scene.send(&reference, "/invite", &[("language", "de"), ("addresses", "a@example.fi")]).await.status, 422);
    assert_eq!(scene.send(&reference, "/invite", &[("addresses", " ")]).await.status, 422);
    assert!(mails(&scene, "activity-invitation").await.is_empty());
}

#[tokio::test]
async fn the_open_link_and_its_code_are_shown_and_after_the_beginning_nobody_is_invited() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let page = scene.eva.get(&scene.at(&reference, "/invite")).await;
    assert!(page.has("svg[role=img]"));
    assert!(page.links("main p a").iter().any(|link| link.ends_with(&format!("/fi/pohjanmaa/participation/{reference}"))));
    scene.days_pass(33).await;
    let late = scene.eva.get(&scene.at(&reference, "/invite")).await;
    assert!(!late.has(FORM) && late.text("main").contains("kutsuja ei enää lähetetä"));
    let token = scene.eva.get(&scene.at(&reference, "")).await.form_token();
    let fields = [("csrf_token", token.as_str()), ("language", "fi"), ("addresses", "a@example.fi")];
    assert_eq!(scene.eva.post(&scene.at(&reference, "/invite"), &fields).await.status, 409);
    assert!(mails(&scene, "activity-invitation").await.is_empty());
}

#[tokio::test]
async fn who_was_invited_or_is_coming_hears_that_it_is_cancelled_and_why() {
    let scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    scene.send(&reference, "/invite", &[("language", "fi"), ("addresses", "aino@example.fi")]).await;
    scene.open("sv", &reference, "join", &[("email", "bo@example.fi")]).await;
    let silent = scene.send(&reference, "/cancel", &[("reason_fi", ""), ("reason_sv", "Sjukdom.")]).await;
    assert_eq!((silent.status, silent.links(".error-summary a")), (422, vec!["#reason_fi".to_owned()]));
    let page = scene.eva.get(&scene.at(&reference, "/cancel")).await;
    let reason = [("reason_fi", "Vetäjä sairastui."), ("reason_sv", "Ledaren blev sjuk.")];
    assert_eq!(scene.eva.submit(&page, FORM, &reason).await.status, 303);
    let told: Vec<(String, String)> = mails(&scene, "activity-cancelled").await.into_iter().map(|(to, lang, _)| (to, lang)).collect();
    assert_eq!(told, [("aino@example.fi".to_owned(), "fi".to_owned()), ("bo@example.fi".to_owned(), "sv".to_owned())]);
    assert_eq!(scene.ask("select count(*) from activity_addresses").await, ["0"]);
    assert_eq!(scene.ask("select count(*) from activity_sign_ups").await, ["0"]);
    assert_eq!(scene.eva.submit(&page, FORM, &reason).await.status, 409, "twice is once");
    assert_eq!(mails(&scene, "activity-cancelled").await.len(), 2);
    let public = scene.app.get(&format!("/sv/pohjanmaa/participation/{reference}")).await;
    assert!(public.text(".notice").contains("Ledaren blev sjuk.") && !public.has("a.button"));
    assert_eq!(scene.app.get(&scene.url(&format!("/participation/{reference}/join"))).await.status, 409);
    assert!(!scene.eva.get(&scene.at(&reference, "")).await.has(FORM));
    assert_eq!(scene.eva.get(&scene.at(&reference, "/record")).await.status, 409);
}
