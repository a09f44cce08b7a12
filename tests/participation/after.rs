//! After an activity: recording who took part, what the parties said, telling the results.

use super::{FORM, Scene};

#[tokio::test]
async fn who_took_part_is_recorded_only_once_it_has_begun() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    assert_eq!(scene.eva.get(&scene.at(&reference, "/record")).await.status, 409);
    assert_eq!(scene.eva.get(&scene.at(&reference, "/tell")).await.status, 409);
    scene.days_pass(33).await;
    assert!(scene.eva.get(&scene.url("/activities")).await.text(".late").contains("kirjaa, ketkä osallistuivat"));
    let fields = [
        ("clients_in_person", "8"),
        ("experience-experts_remote", " 1 200 "),
        ("agreed_fi", "Takaisinsoitto."),
        ("agreed_sv", "Återuppringning."),
        ("follow_up", "17.9.2026"),
        ("hours", "12"),
        ("euros", "340"),
        ("harm_fi", "Yksi ei päässyt portaita."),
        ("harm_sv", "En kom inte uppför trappan."),
    ];
    let done = scene.send(&reference, "/record", &fields).await;
    assert_eq!(done.status, 303, "{}", done.text("main"));
    assert_eq!(scene.ask("select stage from activities").await, ["held"]);
    assert_eq!(scene.ask("select follow_up_on from activities").await, ["2026-09-17"]);
    assert_eq!(scene.ask("select people from activity_people order by people").await, ["clients", "experience-experts"]);
    let (_, values) = scene.eva.get(&scene.at(&reference, "/record")).await.form(FORM);
    for (name, value) in [("experience-experts_remote", "1200"), ("hours", "12"), ("follow_up", "17.9.2026"), ("staff_remote", "")] {
        assert!(values.contains(&(name.to_owned(), value.to_owned())), "{name}");
    }
    assert!(scene.eva.get(&scene.url("/activities?stage=held")).await.text("tbody").contains("1208"));
}

#[tokio::test]
async fn numbers_and_days_that_cannot_be_are_told_and_kept() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    scene.days_pass(33).await;
    for (fields, marked) in [
        (vec![("clients_in_person", "-1")], "clients_in_person"),
        (vec![("staff_remote", "99999999999999999999")], "staff_remote"),
        (vec![("staff_remote", "monta")], "staff_remote"),
        (vec![("clients_in_person", "0")], "clients_in_person"),
        (vec![("clients_in_person", "5"), ("follow_up", "16.7.2026")], "follow_up"),
        (vec![("clients_in_person", "5"), ("follow_up", "pian")], "follow_up"),
        (vec![("clients_in_person", "5"), ("hours", "1,5")], "hours"),
        (vec![("clients_in_person", "5"), ("euros", "1000001")], "euros"),
        (vec![("clients_in_person", "5"), ("harm_fi", "Haitta.")], "harm_sv"),
        (vec![("clients_in_person", "5"), ("agreed_sv", "Försök.")], "agreed_fi"),
    ] {
        let back = scene.send(&reference, "/record", &fields).await;
        assert_eq!((back.status, back.links(".error-summary a")), (422, vec![format!("#{marked}")]), "{fields:?}");
        for (name, value) in fields {
            let (_, values) = back.form(FORM);
            assert!(values.contains(&(name.to_owned(), value.to_owned())), "{name}");
        }
    }
    assert_eq!(scene.ask("select stage from activities").await, ["planned"]);
}

#[tokio::test]
async fn parties_are_written_down_row_by_row() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    let page = scene.eva.get(&scene.at(&reference, "/parties")).await;
    assert_eq!(page.count("fieldset"), 3);
    let rows =
        [("name_fi_1", "Omaiset"), ("name_sv_1", "Anhöriga"), ("name_fi_3", "Kotihoito"), ("name_sv_3", "Hemvården"), ("step", "more")];
    let done = scene.eva.submit(&page, FORM, &rows).await;
    assert!(done.location().unwrap().ends_with("/parties"));
    let more = scene.eva.follow(&done).await;
    assert_eq!(more.count("fieldset"), 5, "saved rows make room for empty ones");
    let half = scene.eva.submit(&more, FORM, &[("said_fi_1", "Odotamme liikaa.")]).await;
    assert_eq!((half.status, half.links(".error-summary a")), (422, vec!["#said_sv_1".to_owned()]));
    let nameless = scene.eva.submit(&more, FORM, &[("said_fi_4", "Kuka?"), ("said_sv_4", "Vem?")]).await;
    assert_eq!(nameless.links(".error-summary a"), ["#name_fi_4", "#name_sv_4"]);
    let said = [("said_fi_1", "Odotamme liikaa."), ("said_sv_1", "Vi väntar för länge.")];
    assert_eq!(scene.eva.submit(&more, FORM, &said).await.status, 303);
    assert_eq!(scene.ask("select name_fi from activity_parties order by position").await, ["Omaiset", "Kotihoito"]);
    assert_eq!(scene.eva.submit(&more, FORM, &said).await.status, 409, "nobody overwrites anybody");
    let before = scene.app.get(&scene.url(&format!("/participation/{reference}"))).await;
    assert!(before.text("main").contains("Omaiset") && !before.html.contains("Odotamme liikaa."), "said is public once it was held");
    scene.days_pass(33).await;
    scene.send(&reference, "/record", &[("clients_in_person", "9")]).await;
    let after = scene.app.get(&format!("/sv/pohjanmaa/participation/{reference}")).await;
    assert!(after.text("main").contains("Vi väntar för länge."));
}

#[tokio::test]
async fn results_are_told_to_everybody_and_then_addresses_are_gone() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.planned(&[]).await;
    scene.send(&reference, "/invite", &[("language", "fi"), ("addresses", "aino@example.fi\nbo@example.fi")]).await;
    scene.open("sv", &reference, "join", &[("email", "bo@example.fi")]).await;
    scene.open("en", &reference, "join", &[("email", "cid@example.fi")]).await;
    scene.days_pass(33).await;
    scene.send(&reference, "/record", &[("clients_in_person", "9")]).await;
    let page = scene.eva.get(&scene.at(&reference, "/tell")).await;
    assert!(page.text(".lead").contains("3 osoitteeseen"));
    let half = scene.eva.submit(&page, FORM, &[("results_fi", "Soitamme takaisin.")]).await;
    assert_eq!((half.status, half.links(".error-summary a")), (422, vec!["#results_sv".to_owned()]));
    let results = [("results_fi", "Soitamme takaisin."), ("results_sv", "Vi ringer tillbaka.")];
    assert_eq!(scene.eva.submit(&page, FORM, &results).await.status, 303);
    let mails: Vec<_> = scene.app.mails().await.into_iter().filter(|mail| mail.kind == "activity-results").collect();
    let to: Vec<_> = mails.iter().map(|mail| (mail.recipient.as_str(), mail.language.as_str())).collect();
    assert_eq!(to, [("aino@example.fi", "fi"), ("bo@example.fi", "sv"), ("cid@example.fi", "en")]);
    assert!(mails.iter().all(|mail| !mail.data.contains("Soitamme") && mail.data.contains(&reference)));
    assert_eq!(scene.ask("select count(*) from activity_addresses").await, ["0"]);
    assert_eq!(scene.ask("select told_to from activities").await, ["3"]);
    assert_eq!(scene.eva.submit(&page, FORM, &results).await.status, 409);
    while scene.app.send_mail().await > 0 {}
    let kept: Vec<String> = scene.app.mails().await.into_iter().map(|mail| mail.recipient).filter(|to| !to.is_empty()).collect();
    assert!(kept.is_empty(), "the outbox forgets them too: {kept:?}");
    let public = scene.app.get(&format!("/sv/pohjanmaa/participation/{reference}")).await;
    assert!(public.text("main").contains("Vi ringer tillbaka."));
    let again = scene.send(&reference, "/tell", &[("results_fi", "Soitamme takaisin samana päivänä.")]).await;
    assert_eq!(again.status, 303, "words may be corrected");
    assert_eq!(scene.app.mails().await.iter().filter(|mail| mail.kind == "activity-results").count(), 3, "told once");
    assert_eq!(scene.ask("select results_fi from activities").await, ["Soitamme takaisin samana päivänä."]);
}

#[tokio::test]
async fn results_are_a_draft_until_told() {
    let mut scene = Scene::in_county("pohjanmaa").await;
    let reference = scene.held().await;
    scene.app.tell("update activities set results_fi = 'Luonnos.'").await;
    let page = scene.app.get(&scene.url(&format!("/participation/{reference}"))).await;
    assert!(!page.html.contains("Luonnos.") && page.text("main").contains("Tuloksia ei ole vielä kerrottu."));
    assert!(scene.eva.get(&scene.url("/activities?stage=held")).await.text(".late").contains("Kerro tulokset"));
}
