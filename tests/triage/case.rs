//! The case: what it shows, and to whom.

use asko::feedback::AnswerWanted;
use asko::organisations::store;
use sea_orm::{ConnectionTrait as _, Statement};

use super::Scene;
use super::scene::{case, done, form};

#[tokio::test]
async fn a_case_shows_the_text_the_answers_and_why_this_team() {
    let scene = Scene::set().await;
    let received = scene
        .feedback(|s| {
            s.text = "Laskussa oli virhe.\n\nSoittakaa 040 123 4567 <script>".to_owned();
            s.answers = vec![("understandable".to_owned(), Some(2)), ("felt_safe".to_owned(), None)];
            s.nps = Some(3);
            s.answer_wanted = AnswerWanted::Email;
            s.contact_email = Some("antaja@example.fi".to_owned());
        })
        .await;
    let page = scene.sign_in("lisa").await.get(&case(&received)).await;
    assert_eq!(page.status, 200);
    assert!(page.has(".message--giver [lang=fi] p") && page.text(".message--giver").contains("[***]"));
    assert!(!page.html.contains("040 123 4567") && !page.html.contains("<script>") || page.html.contains("&lt;script&gt;"));
    assert!(page.text("main").contains("Tekstistä on peitetty"));
    let answers = page.text("[aria-labelledby=answers]");
    assert!(answers.contains("Osittain eri mieltä (2/5)") && answers.contains("Ei koske minua") && answers.contains("3 / 10"), "{answers}");
    let why = page.text(".why");
    assert!(why.contains("sääntö numero 1") && why.contains("Laskutus") && why.contains("tekstissä on: lasku"), "{why}");
    assert!(page.text(".case__side").contains("antaja@example.fi"));
    assert!(page.has(&format!("a[href='{}/change']", case(&received))) && page.has(&format!("a[href='{}/decide']", case(&received))));
}

#[tokio::test]
async fn a_case_without_a_rule_says_that_the_last_team_has_it() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let page = scene.sign_in("maija").await.get(&case(&received)).await;
    assert!(page.text(".why").contains("Sääntö koskee kaikkea palautetta"), "{}", page.text(".why"));
    let app = crate::support::TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let team = store::team_by_id(app.app.db.read(), county.fallback_team_id.unwrap()).await.unwrap().unwrap();
    let lonely = app.feedback(&county, |_| {}).await;
    assert_eq!(lonely.team_id, team.id);
    app.account(Some(&county), "maija@pohjanmaa.example", &[asko::access::Role::Handler], &[&team]).await;
    let why = app.as_staff("maija@pohjanmaa.example").await.get(&case(&lonely)).await.text(".why");
    assert!(why.contains("Mikään ohjaussääntö ei sopinut") && why.contains(&team.name_fi), "{why}");
}

#[tokio::test]
async fn a_case_of_another_team_or_county_does_not_exist() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (lisa, pirkko) = (scene.sign_in("lisa").await, scene.app.as_staff("pirkko@pirkanmaa.example").await);
    let missing = lisa.get("/fi/pohjanmaa/cases/AAAA-BBBB").await;
    let foreign = lisa.get(&case(&received)).await;
    assert_eq!((foreign.status, missing.status), (404, 404));
    assert_eq!(foreign.text("main"), missing.text("main"));
    assert_eq!(pirkko.get(&case(&received)).await.status, 404);
    assert_eq!(pirkko.get(&format!("/fi/pirkanmaa/cases/{}", received.reference)).await.status, 404);
    let token = lisa.get("/fi/pohjanmaa/inbox").await.form_token();
    for act in ["claim", "route", "note", "themes", "close", "answer"] {
        let fields = [("csrf_token", token.as_str()), ("version", "1"), ("note_text", "Ei näin"), ("answer_text", "Vastaus tähän")];
        assert_eq!(lisa.post(&format!("{}/{act}", case(&received)), &fields).await.status, 404, "{act}");
    }
    assert_eq!(lisa.get(&format!("{}/answer", case(&received))).await.status, 404);
    assert_eq!(scene.stage(&received).await, "received");
}

#[tokio::test]
async fn a_moderator_reads_and_changes_nothing() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.contact_email = Some("antaja@example.fi".to_owned())).await;
    let mona = scene.sign_in("mona").await;
    let page = mona.get(&case(&received)).await;
    assert_eq!((page.status, page.count("main form")), (200, 0));
    assert!(!page.html.contains("antaja@example.fi") && page.text("main").contains("Voit lukea tämän palautteen"));
    let token = page.form_token();
    for act in ["claim", "route", "note", "themes", "close", "answer"] {
        let fields = [("csrf_token", token.as_str()), ("version", "1"), ("note_text", "Ei näin"), ("answer_text", "Vastaus tähän")];
        assert_eq!(mona.post(&format!("{}/{act}", case(&received)), &fields).await.status, 403, "{act}");
    }
    assert_eq!(mona.get(&format!("{}/answer", case(&received))).await.status, 403);
    assert_eq!(scene.stage(&received).await, "received");
}

#[tokio::test]
async fn a_form_without_the_persons_token_is_not_taken() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let (maija, kalle) = (scene.sign_in("maija").await, scene.sign_in("kalle").await);
    let token = kalle.get(&case(&received)).await.form_token();
    for act in ["claim", "route", "note", "themes", "close", "answer"] {
        for token in ["", "x", token.as_str()] {
            let fields = [("csrf_token", token), ("version", "1"), ("note_text", "Ei näin"), ("answer_text", "Vastaus tähän")];
            assert_eq!(maija.post(&format!("{}/{act}", case(&received)), &fields).await.status, 403, "{act}");
        }
    }
    assert_eq!(scene.stage(&received).await, "received");
}

#[tokio::test]
async fn opening_a_case_is_written_down() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    maija.get(&case(&received)).await;
    maija.get(&format!("{}/answer", case(&received))).await;
    scene.sign_in("lisa").await.get(&case(&received)).await;
    let db = scene.app.app.db.read();
    let ask = format!("select account_id from access_log where feedback_id = {}", received.feedback_id);
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), ask)).await.unwrap();
    let who: Vec<i64> = rows.iter().map(|row| row.try_get_by_index(0).unwrap()).collect();
    let maija = scene.account_id("maija").await;
    assert_eq!(who, [maija, maija]);
}

#[tokio::test]
async fn no_two_things_on_the_page_share_an_id() {
    let scene = Scene::set().await;
    let received = scene.feedback(|s| s.nps = Some(9)).await;
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received)).await;
    done(&maija.submit(&page, &form("claim"), &[]).await);
    let page = maija.get(&case(&received)).await;
    let mut ids: Vec<&str> = page.html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "{ids:?}");
}
