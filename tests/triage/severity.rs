//! How grave a case is: rated by criteria, a second time without knowing the first, and settled where raters differ.

use asko::access::Role;
use asko::feedback::store;
use asko::intake::Received;

use super::Scene;
use super::scene::{case, done, form};
use crate::architecture::pages::faults;
use crate::support::{Page, Visitor};

async fn rate(scene: &Scene, who: &str, received: &Received, rating: &str, note: &str) -> Visitor {
    let visitor = scene.sign_in(who).await;
    let page = visitor.get(&case(received)).await;
    let answer = visitor.submit(&page, &form("severity"), &[("severity", rating), ("severity_note", note)]).await;
    assert_eq!(done(&answer), format!("{}?done=rated", case(received)));
    visitor
}

async fn stands(scene: &Scene, received: &Received) -> (Option<i64>, bool) {
    let row = store::by_id(scene.app.app.db.read(), received.feedback_id).await.unwrap().unwrap();
    (row.severity, row.urgent)
}

fn part(page: &Page) -> String {
    page.text("[aria-labelledby=severity-title]")
}

#[tokio::test]
async fn a_rating_follows_written_criteria_in_three_languages() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    for (lang, said) in
        [("fi", "Kielteisin kohta ratkaisee"), ("sv", "Det mest negativa avgör"), ("en", "The most negative statement counts")]
    {
        let page = maija.get(&case(&received).replace("/fi/", &format!("/{lang}/"))).await;
        assert!(part(&page).contains(said) && page.count("input[name=severity]") == 6, "{}", part(&page));
        assert_eq!(page.count("input[name=severity][aria-describedby]"), 6, "each has its criterion");
        assert_eq!(faults(&page, lang), Vec::<String>::new());
    }
    let page = maija.get(&case(&received)).await;
    for wrong in ["", "6", "-1", "viisi"] {
        let refused = maija.submit(&page, &form("severity"), &[("severity", wrong)]).await;
        assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#severity".to_owned()]), "{wrong}");
        assert_eq!(faults(&refused, "fi"), Vec::<String>::new());
    }
    let long = "ä".repeat(1001);
    let refused = maija.submit(&page, &form("severity"), &[("severity", "2"), ("severity_note", &long)]).await;
    assert_eq!((refused.status, refused.attribute("input[name=severity][checked]", "value").as_deref()), (422, Some("2")));
    rate(&scene, "maija", &received, "2", "").await;
    assert_eq!(stands(&scene, &received).await, (Some(2), false));
    let page = maija.get(&case(&received)).await;
    assert!(part(&page).contains("2 – palvelu toimi huonosti") && part(&page).contains("Maija") && !part(&page).contains("joku toinen"));
    // It is low: nobody is asked, everybody sees it, and a colleague may say otherwise.
    let kalle = scene.sign_in("kalle").await;
    assert!(part(&kalle.get(&case(&received)).await).contains("2 – palvelu toimi huonosti"));
    assert!(!kalle.get("/fi/pohjanmaa/inbox").await.text("main").contains("toisena arvioijana"));
    rate(&scene, "kalle", &received, "1", "").await;
    assert_eq!(stands(&scene, &received).await, (Some(2), false), "the higher counts");
    assert_eq!(
        scene.app.ask("select role from severity_ratings order by id").await,
        ["first", "revised"],
        "it is no independent second one"
    );
}

#[tokio::test]
async fn a_second_person_rates_without_knowing_the_first_rating() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    let maija = rate(&scene, "maija", &received, "3", "ENSIMMÄISEN SYY").await;
    assert_eq!(stands(&scene, &received).await, (None, false), "nobody finds the first rating by looking for grave ones");
    let page = maija.get(&case(&received)).await;
    assert!(part(&page).contains("joku toinen arvioi vielä") && part(&page).contains("ENSIMMÄISEN SYY"));
    assert!(!maija.get("/fi/pohjanmaa/inbox").await.text("main").contains("toisena arvioijana"), "not her own");
    let (kalle, lisa, mona) = (scene.sign_in("kalle").await, scene.sign_in("lisa").await, scene.sign_in("mona").await);
    let inbox = kalle.get("/fi/pohjanmaa/inbox").await;
    assert!(inbox.text("main").contains("Arvioi vakavuus toisena arvioijana") && inbox.links("main .notice a").contains(&case(&received)));
    assert!(!lisa.get("/fi/pohjanmaa/inbox").await.text("main").contains("toisena arvioijana"), "another team");
    for visitor in [&kalle, &mona] {
        let page = visitor.get(&case(&received)).await;
        assert!(part(&page).contains("Näet hänen arvionsa") && !page.html.contains("ENSIMMÄISEN SYY") && !part(&page).contains("Maija"));
        assert!(!part(&page).contains("3 – haittaa ihmiselle 1") && !page.has("input[name=severity][checked]"));
        let told = page.texts(".timeline li").into_iter().find(|line| line.contains("Vakavuus arvioitiin")).unwrap();
        assert!(!told.contains('3'), "nor from the timeline: {told}");
    }
    rate(&scene, "kalle", &received, "5", "Vaara jatkuu.").await;
    assert_eq!(stands(&scene, &received).await, (Some(5), true), "the higher counts, and it is urgent");
    let mails: Vec<(String, String)> = scene.app.mails().await.into_iter().map(|mail| (mail.kind, mail.recipient)).collect();
    for to in ["poliklinikat@pohjanmaa.example", "leena@pohjanmaa.example"] {
        assert!(mails.contains(&("urgent".to_owned(), to.to_owned())), "{mails:?}");
    }
    assert!(!kalle.get("/fi/pohjanmaa/inbox").await.text("main").contains("toisena arvioijana"), "done");
    let page = maija.get(&case(&received)).await;
    assert!(
        part(&page).contains("Arviot eroavat")
            && part(&page).contains("Vaara jatkuu.")
            && page.text("main .notice").contains("Kiireellinen")
    );
    assert_eq!(faults(&page, "fi"), Vec::<String>::new());
    // A third person has no say; one of the two may agree.
    let pekka = scene.app.account(Some(&scene.county), "pekka@pohjanmaa.example", &[Role::Handler], &[&team(&scene).await]).await;
    assert!(pekka > 0);
    let pekka = scene.sign_in("pekka").await;
    let page = pekka.get(&case(&received)).await;
    assert!(!page.has(&form("severity")));
    let fields = [("csrf_token", &*page.form_token()), ("version", "3"), ("severity", "0")];
    let refused = pekka.post(&format!("{}/severity", case(&received)), &fields).await;
    assert_eq!((refused.status, refused.text(".error-summary").contains("Kaksi ihmistä")), (409, true), "{}", refused.text("main"));
    rate(&scene, "kalle", &received, "3", "").await;
    assert_eq!(stands(&scene, &received).await, (Some(3), true), "that it is urgent, only a person takes back");
    assert!(!part(&maija.get(&case(&received)).await).contains("Arviot eroavat"));
}

async fn team(scene: &Scene) -> asko::organisations::Team {
    let teams = asko::organisations::store::teams_of(scene.app.app.db.read(), scene.county.id).await.unwrap();
    teams.into_iter().find(|team| team.slug == "poliklinikat").unwrap()
}

#[tokio::test]
async fn a_lead_who_has_not_rated_settles_a_difference_with_a_reason() {
    let scene = Scene::set().await;
    let received = scene.feedback(|_| {}).await;
    rate(&scene, "maija", &received, "3", "").await;
    rate(&scene, "kalle", &received, "4", "").await;
    let leena = scene.sign_in("leena").await;
    let page = leena.get(&case(&received)).await;
    assert!(part(&page).contains("Ratkaise arvioiden ero"));
    let refused = leena.submit(&page, &form("severity"), &[("severity", "3")]).await;
    assert_eq!((refused.status, refused.links(".error-summary a")), (422, vec!["#severity_note".to_owned()]));
    rate(&scene, "leena", &received, "3", "Haitta jäi lyhyeksi.").await;
    assert_eq!(stands(&scene, &received).await.0, Some(3));
    let maija = scene.sign_in("maija").await;
    let page = maija.get(&case(&received)).await;
    assert!(part(&page).contains("ratkaisi eron") && part(&page).contains("Haitta jäi lyhyeksi.") && !page.has(&form("severity")));
    // A duty goes with its case to another team, and ends with an objection.
    let other = scene.feedback(|_| {}).await;
    rate(&scene, "maija", &other, "3", "").await;
    let page = leena.get(&case(&other)).await;
    done(&leena.submit(&page, &form("route"), &[("route_team", "laskutus"), ("route_reason", "Kuuluu sinne")]).await);
    let inbox = scene.sign_in("lisa").await.get("/fi/pohjanmaa/inbox").await;
    assert!(inbox.text("main").contains("toisena arvioijana"), "{}", inbox.text("main"));
    // Correcting one's own first rating is no second one.
    let third = scene.feedback(|_| {}).await;
    rate(&scene, "maija", &third, "4", "").await;
    rate(&scene, "maija", &third, "1", "").await;
    assert_eq!(stands(&scene, &third).await, (Some(1), true));
    let roles = format!("select role from severity_ratings where feedback_id = {} order by id", third.feedback_id);
    assert_eq!(scene.app.ask(&roles).await, ["withdrawn", "first"]);
    assert!(!scene.sign_in("kalle").await.get("/fi/pohjanmaa/inbox").await.text("main").contains("toisena arvioijana"));
}

#[tokio::test]
async fn the_report_says_how_well_raters_agree_from_five_on() {
    agreement(true).await;
}

#[tokio::test]
async fn the_report_hides_how_four_were_rated() {
    agreement(false).await;
}

async fn agreement(enough: bool) {
    let scene = Scene::set().await;
    scene.app.account(Some(&scene.county), "decision@pohjanmaa.example", &[Role::DecisionMaker], &[]).await;
    let mut all = Vec::new();
    for _ in 0..6 {
        all.push(scene.feedback(|_| {}).await);
    }
    for (received, (first, second)) in all.iter().zip([("3", "3"), ("4", "4"), ("5", "5"), ("3", "4")]) {
        rate(&scene, "maija", received, first, "").await;
        rate(&scene, "kalle", received, second, "").await;
    }
    if enough {
        rate(&scene, "maija", &all[4], "3", "").await;
        rate(&scene, "kalle", &all[4], "3", "").await;
    }
    scene.app.close_figures().await;
    let reader = scene.sign_in("decision").await;
    let block = reader.get("/fi/pohjanmaa/reports").await.text("[aria-labelledby=gravity]");
    if enough {
        let said = ["Kaksi arvioijaa5", "Arvioijilla sama tulos80", "Painotettu kappa (95 % väli)0,8", "Vakavuus arvioitu5"];
        assert!(said.into_iter().all(|said| block.contains(said)), "{block}");
        let file = reader.get("/en/pohjanmaa/reports/2026-2/all/pohjanmaa-2026-2-all-gravity.en.csv").await;
        assert!(file.html.contains("Weighted kappa"), "{}", file.html);
    } else {
        assert!(block.contains("Kaksi arvioijaaei näytetä") && !block.contains("Painotettu kappa"), "{block}");
    }
    assert!(!scene.app.get("/fi/pohjanmaa/results").await.html.contains("kappa"));
}
