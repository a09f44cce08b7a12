//! The views of the inbox: what each holds, how many it says it holds, and for whom.

use asko::access::Role;
use asko::feedback::{AnswerWanted, Kind};
use asko::intake::Received;
use asko::platform::clock::DAY;

use super::Scene;
use super::scene::{case, done, form};
use crate::support::{Page, Visitor};

const INBOX: &str = "/fi/pohjanmaa/inbox";

/// The count beside a view; none where nothing is counted.
fn count(page: &Page, view: &str) -> Option<usize> {
    page.texts(&format!(".tabs a[href='{INBOX}?view={view}'] .count")).first().map(|count| count.parse().unwrap())
}

/// The lines of a view.
async fn lines(visitor: &Visitor, view: &str) -> usize {
    visitor.get(&format!("{INBOX}?view={view}")).await.count("tbody tr")
}

async fn set(scene: &Scene, received: &Received, what: &str) {
    scene.app.tell(&format!("update feedback set {what} where id = {}", received.feedback_id)).await;
}

#[tokio::test]
async fn each_view_holds_what_it_says_and_the_counts_are_right() {
    let scene = Scene::set().await;
    let maija_id = scene.account_id("maija").await;
    // Two days from now the first promise ends; nothing else is near.
    let old = scene.feedback(|_| {}).await;
    scene.app.advance((scene.county.promise_days - 2) * DAY);
    let mine = scene.feedback(|_| {}).await;
    set(&scene, &mine, &format!("stage = 'in-handling', claimed_by = {maija_id}, claimed_at = 1")).await;
    let asked = scene.feedback(|_| {}).await;
    let stopped = "stage = 'in-handling', queue = 'waiting', stopped_at = 1, stopped_why = 'giver'";
    set(&scene, &asked, &format!("{stopped}, claimed_by = {maija_id}, claimed_at = 1")).await;
    let urgent = scene.feedback(|_| {}).await;
    set(&scene, &urgent, "priority = 0").await;
    let thanks = scene.feedback(|s| (s.kind, s.answer_wanted) = (Kind::Thanks, AnswerWanted::No)).await;
    let answered_thanks = scene.feedback(|s| s.kind = Kind::Thanks).await;
    set(&scene, &answered_thanks, "stage = 'answered', queue = 'done', answered_at = received_at").await;
    let passed_on = scene.feedback(|s| s.kind = Kind::Thanks).await;
    set(&scene, &passed_on, "stage = 'answered', queue = 'done', answered_at = received_at, thanks_passed_at = 1").await;
    let closed = scene.feedback(|s| s.kind = Kind::Thanks).await;
    set(&scene, &closed, "stage = 'closed', queue = 'done', closed_at = received_at + 1").await;
    let scores = scene.feedback(|_| {}).await;
    set(&scene, &scores, "stage = 'closed', queue = 'done', closed_at = received_at").await;

    let maija = scene.sign_in("maija").await;
    let page = maija.get(INBOX).await;
    for (view, many) in [("open", 4), ("mine", 2), ("unclaimed", 3), ("at-risk", 1), ("urgent", 1), ("waiting", 1), ("thanks", 2)] {
        assert_eq!(count(&page, view), Some(many), "{view}");
        assert_eq!(lines(&maija, view).await, many, "{view}");
    }
    for (view, many) in [("answered", 2), ("closed", 1), ("all", 8)] {
        assert_eq!(count(&page, view), None, "{view}");
        assert_eq!(lines(&maija, view).await, many, "{view}");
    }
    // What is urgent comes first, whatever was promised; then the nearest promise.
    let first = page.links("tbody th a");
    assert!(first[0].starts_with(&case(&urgent)) && first[1].starts_with(&case(&old)), "{first:?}");
    assert!(page.text("tbody tr:first-child th").starts_with("Kiireellinen"));
    assert!(maija.get(&format!("{INBOX}?view=at-risk")).await.links("tbody th a")[0].starts_with(&case(&old)));
    // Thanks that were taken away from the view are those that somebody passed on.
    set(&scene, &thanks, "thanks_passed_at = 1").await;
    assert_eq!(lines(&maija, "thanks").await, 1);
    // An answer, and the promise is no longer at risk.
    set(&scene, &old, "answered_at = 1").await;
    assert_eq!(lines(&maija, "at-risk").await, 0);
}

#[tokio::test]
async fn a_promise_is_at_risk_until_the_end_of_the_day_after_tomorrow() {
    let scene = Scene::set().await;
    scene.feedback(|_| {}).await;
    for (days, lines_then) in [(scene.county.promise_days - 3, 0), (1, 1), (30, 1)] {
        scene.app.advance(days * DAY);
        assert_eq!(lines(&scene.sign_in("maija").await, "at-risk").await, lines_then);
    }
}

#[tokio::test]
async fn who_works_in_several_teams_has_one_list_in_one_order() {
    let scene = Scene::set().await;
    let teams = asko::organisations::store::teams_of(scene.app.app.db.read(), scene.county.id).await.unwrap();
    let both: Vec<_> = teams.iter().filter(|team| ["poliklinikat", "laskutus"].contains(&team.slug.as_str())).collect();
    scene.app.account(Some(&scene.county), "bo@pohjanmaa.example", &[Role::Handler], &both).await;
    let mut all = Vec::new();
    for number in 0..40 {
        let bill = number % 3 == 0;
        let text = format!("{} numero {number} tästä asiasta.", if bill { "Lasku" } else { "Käynti" });
        all.push(scene.feedback(|s| s.text = text).await);
        scene.app.advance(DAY / 10);
    }
    let (bo, maija, leena) = (scene.sign_in("bo").await, scene.sign_in("maija").await, scene.sign_in("leena").await);
    for (who, many) in [(&bo, 40), (&maija, 26), (&leena, 40)] {
        assert_eq!(count(&who.get(INBOX).await, "open"), Some(many));
    }
    for (view, oldest_first) in [("open", true), ("all", false), ("all&sort=oldest", true)] {
        for who in [&bo, &leena] {
            let first = who.get(&format!("{INBOX}?view={view}")).await;
            assert_eq!(first.count("tbody tr"), 25);
            let second = who.get(&first.links("a[rel=next]")[0]).await;
            let shown = [first.links("tbody th a"), second.links("tbody th a")].concat();
            let mut wanted: Vec<String> = all.iter().map(case).collect();
            if !oldest_first {
                wanted.reverse();
            }
            let shown: Vec<&str> = shown.iter().map(|url| url.split('?').next().unwrap()).collect();
            assert_eq!(shown, wanted, "{view}");
            assert!(!second.has("a[rel=next]"));
        }
    }
    // One of the teams alone; a team that is not theirs is not asked for.
    assert_eq!(bo.get(&format!("{INBOX}?view=open&team=laskutus")).await.count("tbody tr"), 14);
    assert_eq!(maija.get(&format!("{INBOX}?view=open&team=laskutus")).await.count(".chosen li"), 0);
    assert!(bo.get(INBOX).await.has("#team option[value=laskutus]") && !maija.get(INBOX).await.has("#team"));
}

#[tokio::test]
async fn history_is_sorted_by_a_link_that_says_how() {
    let scene = Scene::set().await;
    for _ in 0..2 {
        scene.feedback(|_| {}).await;
        scene.app.advance(DAY);
    }
    let maija = scene.sign_in("maija").await;
    let newest = maija.get(&format!("{INBOX}?view=all&kind=problem")).await;
    assert_eq!(newest.attribute("th[aria-sort]", "aria-sort").as_deref(), Some("descending"));
    assert!(newest.text("caption").contains("uusin ensin"));
    let oldest = maija.get(&newest.links("th[aria-sort] a")[0]).await;
    assert_eq!(oldest.attribute("th[aria-sort]", "aria-sort").as_deref(), Some("ascending"));
    assert_eq!(oldest.count(".chosen li"), 1);
    let (mut there, back) = (newest.links("tbody th a"), oldest.links("tbody th a"));
    there.reverse();
    let plain = |urls: Vec<String>| urls.into_iter().map(|url| url.split('?').next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(plain(there), plain(back));
    // A view of work has one order, and says so.
    let open = maija.get(INBOX).await;
    assert_eq!((open.count("th[aria-sort=ascending]"), open.count("th[aria-sort] a")), (1, 0));
}

#[tokio::test]
async fn every_filter_narrows_and_is_taken_away_alone() {
    let scene = Scene::set().await;
    let unit = scene.app.unit(&scene.county, "paasairaala", &[]).await;
    let service = scene.app.service(&scene.app.ask("select slug from services order by id limit 1").await[0]).await;
    let wanted = scene
        .feedback(|s| {
            (s.unit, s.service, s.kind) = (Some(unit.clone()), Some(service.clone()), Kind::Idea);
            (s.perspective, s.nps, s.lang) = (asko::feedback::Perspective::Relative, Some(8), asko_locales::Lang::Sv);
        })
        .await;
    set(&scene, &wanted, "severity = 4").await;
    scene
        .app
        .tell(&format!("insert into feedback_themes (feedback_id, theme, found_by) values ({}, 'fees', 'person')", wanted.feedback_id))
        .await;
    scene.app.advance(10 * DAY);
    scene.feedback(|_| {}).await;
    let maija = scene.sign_in("maija").await;
    let service_filter = format!("service={}", service.slug);
    let filters = [
        "kind=idea",
        "unit=paasairaala",
        &service_filter,
        "theme=fees",
        "language=sv",
        "perspective=relative",
        "received_from=2026-06-10",
        "received_to=2026-06-15",
        "score=passive",
        "severity=3-5",
    ];
    for view in ["open", "all"] {
        for filter in filters.iter().filter(|filter| !filter.starts_with("received_from")) {
            let page = maija.get(&format!("{INBOX}?view={view}&{filter}")).await;
            assert_eq!((page.count("tbody tr"), page.count(".chosen li")), (1, 1), "{view} {filter}: {}", page.text("main"));
            assert_eq!(page.links(".chosen a"), [format!("{INBOX}?view={view}")]);
        }
        let page = maija.get(&format!("{INBOX}?view={view}&{}", filters.join("&"))).await;
        assert_eq!((page.count("tbody tr"), page.count(".chosen li")), (1, filters.len()), "{view}");
        assert!(page.links(".chosen a").iter().all(|url| url.matches('=').count() == filters.len()));
    }
    for filter in ["stage=answered", "score=detractor", "severity=0", "received_from=2026-06-26", "theme=safety", "perspective=helping"] {
        assert_eq!(maija.get(&format!("{INBOX}?view=open&{filter}")).await.count("tbody tr"), 0, "{filter}");
    }
    // Days are read as people type them, and come back so.
    let page = maija.get(&format!("{INBOX}?view=open&received_from=20.6.2026&received_to=")).await;
    assert_eq!((page.count("tbody tr"), page.attribute("#received_from", "value").as_deref()), (1, Some("20.6.2026")));
}

#[tokio::test]
async fn one_goes_on_to_the_next_in_the_list_one_came_from_and_back_to_the_same_row() {
    let scene = Scene::set().await;
    let mut all = Vec::new();
    for number in 0..4 {
        let kind = if number == 2 { Kind::Thanks } else { Kind::Problem };
        all.push(scene.feedback(|s| (s.kind, s.answer_wanted) = (kind, AnswerWanted::No)).await);
        scene.app.advance(DAY);
    }
    let maija = scene.sign_in("maija").await;
    let list = maija.get(&format!("{INBOX}?view=unclaimed&kind=problem")).await;
    let first = maija.get(&list.links("tbody th a")[1]).await;
    assert!(first.path.starts_with(&case(&all[1])), "{}", first.path);
    assert_eq!(first.links("a[data-back]"), [format!("{INBOX}?view=unclaimed&kind=problem#case-{}", all[1].reference)]);
    let answer = maija.submit(&first, &form("close?from=view%3Dunclaimed%26kind%3Dproblem"), &[]).await;
    let closed = maija.get(&done(&answer)).await;
    // The first control of what is read first leads on: not to the thanks, which the list leaves out.
    let next = closed.links(".notice--good a");
    assert!(next[0].starts_with(&case(&all[3])) && next[0].contains("from=view%3Dunclaimed"), "{next:?}");
    // After the last comes the first.
    let last = maija.get(&next[0]).await;
    assert!(last.links("a[data-next]")[0].starts_with(&case(&all[0])));
    // What somebody has just taken is left to them; an address that says nothing goes by what waits.
    let kalle = scene.sign_in("kalle").await;
    done(&kalle.submit(&kalle.get(&case(&all[0])).await, &form("claim"), &[]).await);
    assert!(!maija.get(&next[0]).await.has("a[data-next]"));
    assert!(maija.get(&case(&all[3])).await.links("a[data-next]")[0].starts_with(&case(&all[2])));
    // A form that does not say where one came from is asked of the page it stands on.
    let there = maija.sending("Referer", &format!("https://asko.test{}?from=mine", case(&all[3])));
    let page = there.get(&case(&all[3])).await;
    let noted = there.submit(&page, &form("note"), &[("note_text", "Soitan huomenna.")]).await;
    assert_eq!(done(&noted), format!("{}?done=noted&from=mine", case(&all[3])));
}
