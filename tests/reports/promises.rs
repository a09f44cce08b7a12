//! Promises in the staff's report: judged by the first promised day, moved by stops and by nothing else.

use asko::access::Role;
use asko::feedback::{AnswerWanted, Channel};
use asko::platform::clock::DAY;

use crate::support::{Page, TestApp, Visitor};

/// The row of the table of promises that begins with these words: promises, kept, given more time, late, oldest.
fn row(page: &Page, name: &str) -> Option<Vec<String>> {
    let rows = page.count("section[aria-labelledby=promises] tbody tr");
    (1..=rows).map(|n| format!("section[aria-labelledby=promises] tbody tr:nth-child({n})")).find_map(|css| {
        let named = page.text(&format!("{css} th")) == name;
        named.then(|| page.texts(&format!("{css} td")))
    })
}

async fn reports(visitor: &Visitor) -> Page {
    visitor.get("/fi/pohjanmaa/reports").await
}

#[tokio::test]
async fn more_time_keeps_no_promise_and_a_stop_breaks_none() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let team = app.team(&county, "poliklinikat").await;
    app.rule(&county, &team, |_| {}).await;
    app.account(Some(&county), "leena@pohjanmaa.example", &[Role::Lead], &[]).await;
    app.account(Some(&county), "paattaja@pohjanmaa.example", &[Role::DecisionMaker], &[]).await;
    let received_at = app.app.clock.now() - 40 * DAY;
    for _ in 0..12 {
        app.feedback(&county, |s| s.received_at = received_at).await;
    }
    app.feedback(&county, |s| (s.received_at, s.answer_wanted) = (received_at, AnswerWanted::No)).await;
    app.feedback(&county, |s| (s.received_at, s.channel) = (received_at, Channel::Import)).await;
    let ids = app.ask("select id from feedback where answer_wanted = 'code' and channel = 'web' order by id").await;
    // Six in time, two after an extension, one after a stop, one too late; one is late now, and one's clock stands.
    let done = "stage = 'answered', queue = 'done'";
    for id in &ids[..6] {
        app.tell(&format!("update feedback set {done}, answered_at = due_at - 5 where id = {id}")).await;
    }
    for id in &ids[6..8] {
        let longer = format!("first_due_at = due_at, due_at = due_at + {}", 10 * DAY);
        app.tell(&format!("update feedback set {longer} where id = {id}")).await;
        app.tell(&format!("update feedback set {done}, answered_at = due_at - 5 where id = {id}")).await;
    }
    let moved = format!("due_at = due_at + {0}, answered_at = due_at + {0} - 5", 10 * DAY);
    app.tell(&format!("update feedback set {done}, {moved} where id = {}", ids[8])).await;
    app.tell(&format!("update feedback set {done}, answered_at = due_at + 5 where id = {}", ids[9])).await;
    app.tell(&format!("update feedback set queue = 'waiting', stopped_at = 1, stopped_why = 'reason' where id = {}", ids[11])).await;

    let leena = app.as_staff("leena@pohjanmaa.example").await;
    let page = reports(&leena).await;
    // 7 of 11 kept; the imported one is late, too, but was promised elsewhere.
    let wanted = ["11", "64\u{a0}%", "2", "2", "20.5.2026"].map(|cell| cell.replace('\u{a0}', " "));
    assert_eq!(row(&page, "Poliklinikat"), Some(wanted.to_vec()), "{}", page.text("section[aria-labelledby=promises]"));
    // Who does not lead sees the county alone, small numbers hidden.
    let page = reports(&app.as_staff("paattaja@pohjanmaa.example").await).await;
    assert_eq!(row(&page, "Poliklinikat"), None);
    let total = row(&page, "Yhteensä").unwrap();
    assert_eq!((total[0].as_str(), total[1].as_str(), total[4].as_str()), ("11", "64 %", "–"));
    assert!(total[2].contains("alle 5") && total[3].contains("alle 5"), "{total:?}");
    assert!(!app.get("/fi/pohjanmaa/results").await.has("section[aria-labelledby=promises]"), "nothing of it is public");
}
