//! What the demonstration puts into an empty database.

use asko::access::Role;
use asko::demonstration;
use asko::feedback::rollups;
use asko::platform::clock::DAY;

use crate::support::{NOW, TestApp};

/// Everything of the feedback that a reader could tell from another loading.
const ALL: &str = "select reference || ' ' || stage || ' ' || kind || ' ' || answer_wanted || ' ' || cast(received_at as text) || ' ' \
    || cast(coalesce(answered_at, 0) as text) || ' ' || cast(coalesce(nps, -1) as text) || ' ' || text from feedback order by id";

async fn loaded() -> (TestApp, demonstration::Shown) {
    let app = TestApp::start().await;
    let shown = demonstration::load(&app.app).await.unwrap().unwrap();
    (app, shown)
}

async fn count(app: &TestApp, what: &str) -> i64 {
    app.ask(&format!("select count(*) from {what}")).await.first().and_then(|count| count.parse().ok()).unwrap()
}

#[rocket::async_test]
async fn the_same_every_time_and_none_from_the_future() {
    let (one, _) = loaded().await;
    let (other, _) = loaded().await;
    for part in rollups::parts(one.app.db.read()).await.unwrap() {
        assert_eq!(rollups::verify(&one.app.db, part).await.unwrap(), [], "everything is counted");
    }
    let feedback = one.ask(ALL).await;
    let in_words = count(&one, "feedback where text <> ''").await;
    assert!((900..=1200).contains(&in_words), "{in_words}");
    assert!((8_000..=12_000).contains(&(feedback.len() as i64 - in_words)), "{}", feedback.len());
    assert_eq!(feedback, other.ask(ALL).await);
    let events = "select kind || ' ' || cast(at as text) || ' ' || data from events order by id";
    assert_eq!(one.ask(events).await, other.ask(events).await);
    for (table, column) in [
        ("feedback", "received_at"),
        ("feedback", "answered_at"),
        ("feedback", "closed_at"),
        ("feedback", "claimed_at"),
        ("events", "at"),
        ("messages", "at"),
        ("notes", "at"),
        ("decisions", "at"),
        ("accounts", "created_at"),
        ("change_steps", "done_at"),
        ("change_edits", "at"),
        ("change_counts", "entered_at"),
        ("change_reviews", "at"),
        ("change_me_toos", "at"),
        ("change_helped", "at"),
        ("change_notices", "at"),
    ] {
        assert_eq!(count(&one, &format!("{table} where {column} > {NOW}")).await, 0, "{table}.{column}");
    }
    assert_eq!(count(&one, &format!("feedback where received_at < {}", NOW - 800 * DAY)).await, 0);
    assert!(one.mails().await.is_empty(), "old feedback sends no mail");
}

#[rocket::async_test]
async fn every_view_of_both_handlers_and_leads_has_something() {
    let (app, _) = loaded().await;
    for county in demonstration_counties() {
        let handler = format!(
            "feedback where team_id in (select team_id from memberships m join accounts a on a.id = m.account_id \
             where a.email = 'handler@{county}.example')"
        );
        let whole = format!("feedback where county_id = (select id from counties where slug = '{county}')");
        for (who, reach) in [("handler", handler), ("lead", whole)] {
            let mine = format!("claimed_by = (select id from accounts where email = '{who}@{county}.example')");
            for view in [
                "stage = 'received'".to_owned(),
                format!("stage = 'in-handling' and {mine}"),
                "stage = 'answered'".to_owned(),
                "stage = 'closed'".to_owned(),
            ] {
                assert!(count(&app, &format!("{reach} and {view}")).await > 0, "{who} of {county}: {view}");
            }
        }
        let open = "stage in ('received', 'in-handling')";
        let county = format!("county_id = (select id from counties where slug = '{county}')");
        assert!(count(&app, &format!("feedback where {county} and {open} and due_at < {NOW}")).await > 0, "something is late");
        assert!(count(&app, &format!("feedback where {county} and answered_at > due_at")).await > 0, "something was late");
    }
    assert!(count(&app, "decisions").await >= 6);
    assert!(count(&app, "messages where author = 'giver'").await >= 5);
    assert!(count(&app, "feedback where language = 'sv'").await > 50);
}

#[rocket::async_test]
async fn changes_are_linked_to_what_led_to_them() {
    let (app, shown) = loaded().await;
    assert_eq!(count(&app, "changes").await, 24);
    let linked = "select count(*) from change_feedback l join feedback f on f.id = l.feedback_id join changes c on c.id = l.change_id";
    let all = app.ask(linked).await;
    assert!(all[0].parse::<i64>().unwrap() >= 30, "{all:?}");
    assert_eq!(
        app.ask(&format!("{linked} where f.county_id = c.county_id and f.unit_id = c.unit_id and f.received_at < c.created_at")).await,
        all
    );
    assert_eq!(count(&app, "changes where id not in (select change_id from change_feedback)").await, 0);
    for column in ["created_at", "started_at", "claimed_at", "done_at", "confirmed_at", "dropped_at"] {
        assert_eq!(count(&app, &format!("changes where {column} > {NOW}")).await, 0);
    }
    for code in &shown.codes {
        let hash = asko::feedback::code::FollowUpCode::read(&code.shown).unwrap().hash(&app.app.keys);
        let county = asko::organisations::store::county_by_slug(app.app.db.read(), code.county).await.unwrap().unwrap();
        let case = asko::feedback::store::by_code(app.app.db.read(), county.id, hash).await.unwrap().unwrap();
        assert_eq!(count(&app, &format!("events where feedback_id = {} and kind = 'change-made'", case.id)).await, 1);
    }
}

fn demonstration_counties() -> [&'static str; 2] {
    ["pohjanmaa", "pirkanmaa"]
}

#[rocket::async_test]
async fn everybody_signs_in_and_the_codes_lead_to_answered_feedback() {
    let (app, shown) = loaded().await;
    assert_eq!(shown.sign_ins.len(), 12);
    app.as_staff("handler@pohjanmaa.example").await;
    app.as_staff("operator@asko.example").await;
    assert_eq!(shown.codes.iter().map(|code| code.language).collect::<Vec<_>>(), ["fi", "sv"]);
    for code in &shown.codes {
        let hash = asko::feedback::code::FollowUpCode::read(&code.shown).unwrap().hash(&app.app.keys);
        let county = asko::organisations::store::county_by_slug(app.app.db.read(), code.county).await.unwrap().unwrap();
        let case = asko::feedback::store::by_code(app.app.db.read(), county.id, hash).await.unwrap().unwrap();
        assert_eq!(case.language, code.language);
        assert!(case.answered_at.is_some());
    }
}

#[rocket::async_test]
async fn a_second_start_keeps_everything_and_shows_the_same() {
    let (app, shown) = loaded().await;
    let before = app.ask(ALL).await;
    app.tell("update feedback set text = 'changed' where id = (select min(id) from feedback)").await;
    app.advance(DAY);
    let again = demonstration::load(&app.app).await.unwrap().unwrap();
    assert_eq!(shown.codes.iter().map(|c| &c.shown).collect::<Vec<_>>(), again.codes.iter().map(|c| &c.shown).collect::<Vec<_>>());
    let after = app.ask(ALL).await;
    assert!(after[0].ends_with("changed"));
    assert_eq!(before[1..], after[1..]);
    assert_eq!(count(&app, "accounts").await, 12);
}

#[rocket::async_test]
async fn a_database_with_something_of_its_own_is_left_alone() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.account(Some(&county), "eva@pohjanmaa.example", &[Role::Admin], &[]).await;
    assert!(demonstration::load(&app.app).await.unwrap().is_none());
    assert_eq!(count(&app, "feedback").await, 0);
    assert_eq!(count(&app, "accounts").await, 1);
}
