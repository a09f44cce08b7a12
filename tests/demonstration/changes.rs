//! The demonstration's changes: every stage is there, and what is found of them is what is true.

use asko::changes::evidence::{self, verdict_code};
use asko::changes::{Change, Standing, store};
use asko::demonstration;
use asko::platform::clock::{DAY, Millis, day_in_finland};

use crate::support::{NOW, TestApp};

/// Loads the demonstration at a moment, as RFC 3339 says it.
async fn loaded_at(moment: &str) -> (TestApp, Millis) {
    let now = chrono::DateTime::parse_from_rfc3339(moment).unwrap().timestamp_millis();
    let app = TestApp::start().await;
    app.advance(now - NOW);
    demonstration::load(&app.app).await.unwrap().unwrap();
    (app, now)
}

async fn changes(app: &TestApp) -> Vec<Change> {
    let mut all = Vec::new();
    for id in app.ask("select id from changes order by id").await {
        all.push(store::by_id(app.app.db.read(), id.parse().unwrap()).await.unwrap().unwrap());
    }
    all
}

/// The verdicts found of the changes are those their truths say, by a clear margin, and are kept for lists.
async fn the_verdicts_are_right_at(moment: &str) {
    let (app, now) = loaded_at(moment).await;
    let db = app.app.db.read();
    let expected = demonstration::expected().unwrap();
    let all = changes(&app).await;
    let kept = store::kept_effects(db, all.iter().map(|change| change.id)).await.unwrap();
    for one in &expected {
        let change = all.iter().find(|change| change.details.title.fi == one.title).unwrap();
        let evidence = evidence::of(db, change, now).await.unwrap();
        let size = evidence.registered.plan.expected_size.unwrap();
        let effect = evidence.effect.unwrap_or_else(|| panic!("{}: {:?}", one.title, evidence.cannot_tell));
        assert_eq!(verdict_code(effect.verdict), one.verdict, "{moment} {} {effect:#?}", one.title);
        assert_eq!(kept.get(&change.id).map(|kept| kept.verdict.as_str()), Some(one.verdict.as_str()), "{}", one.title);
        let decides = effect.comparison.unwrap_or(effect.change);
        let width = decides.high - decides.low;
        match one.verdict.as_str() {
            // The nearer end is a good part of the interval's width away from no change.
            "improved" | "worsened" => {
                assert!(decides.low.abs().min(decides.high.abs()) > 0.15 * width, "{moment} {} {decides:?}", one.title);
            }
            // The interval holds no change well inside, and the registered size would have been seen.
            "no-change-seen" => {
                assert!(decides.low < -0.15 * width && decides.high > 0.15 * width, "{moment} {} {decides:?}", one.title);
                assert!(effect.detectable < size, "{moment} {} {}", one.title, effect.detectable);
            }
            _ => assert!(effect.why.is_some()),
        }
    }
    let of = |verdict: &str| expected.iter().filter(|one| one.verdict == verdict).count();
    assert!(expected.len() >= 10 && of("improved") >= 4 && of("worsened") >= 2 && of("no-change-seen") >= 2 && of("too-little-data") >= 2);
    let today = day_in_finland(now);
    for standing in Standing::ALL {
        assert!(all.iter().any(|change| change.standing(today) == *standing), "{moment}: no change stands at {standing:?}");
    }
    for county in ["pohjanmaa", "pirkanmaa"] {
        let sql = format!("select count(*) from changes where county_id = (select id from counties where slug = '{county}')");
        assert!(app.ask(&sql).await[0].parse::<i64>().unwrap() >= 11);
    }
}

macro_rules! at {
    ($($name:ident: $moment:literal,)*) => {
        $(#[rocket::async_test]
        async fn $name() {
            the_verdicts_are_right_at($moment).await;
        })*
    };
}

at! {
    the_verdicts_are_right_in_the_middle_of_a_month: "2026-06-15T12:00:00+03:00",
    the_verdicts_are_right_on_the_first_of_a_month: "2026-07-01T00:10:00+03:00",
    the_verdicts_are_right_at_the_end_of_a_month: "2027-03-31T23:50:00+03:00",
    the_verdicts_are_right_at_the_beginning_of_a_year: "2027-01-01T09:00:00+02:00",
    the_verdicts_are_right_when_summer_time_begins: "2026-03-29T04:30:00+03:00",
    the_verdicts_are_right_when_summer_time_ends: "2026-10-25T03:30:00+02:00",
    the_verdicts_are_right_on_a_leap_day: "2028-02-29T16:00:00+02:00",
}

#[rocket::async_test]
async fn what_was_registered_and_edited_is_kept() {
    let app = TestApp::demonstration().await;
    let db = app.app.db.read();
    let (mut before, mut after, mut compared, mut by_panel, mut helped) = (0, 0, 0, 0, Vec::new());
    for change in changes(&app).await {
        let standing = change.standing(day_in_finland(NOW));
        if standing != Standing::Proposed {
            let registration = &change.registration;
            assert!(registration.measure.is_some() && registration.expected_size.is_some(), "{}", change.details.title.fi);
            assert!(registration.first_review_on < registration.second_review_on && registration.begins_on < registration.due_on);
        }
        let evidence = evidence::of(db, &change, NOW).await.unwrap();
        let edits = store::edits_of(db, change.id).await.unwrap();
        before += edits.iter().filter(|edit| !edit.stage.has_begun()).count();
        after += evidence.edited_after.len();
        if !evidence.edited_after.is_empty() {
            assert_ne!(evidence.registered.plan.expected_size, change.registration.expected_size, "an edit after the data is not followed");
        }
        compared += usize::from(!evidence.registered.comparison_ids.is_empty());
        helped.push(store::helped_of(db, change.id).await.unwrap().len());
        let steps = store::steps_of(db, change.id).await.unwrap();
        assert!(!change.progress.stage.has_begun() || !steps.is_empty() || standing == Standing::Dropped);
        assert!(!standing.is_made() || steps.iter().all(|step| step.done_at.is_some()));
        let progress = &change.progress;
        if let Some(confirmed) = progress.confirmed {
            assert_ne!(confirmed.by, progress.claimed_by, "somebody else confirms");
            assert!(progress.claimed_at.is_some_and(|claimed| claimed <= confirmed.at) && confirmed.at < NOW);
            by_panel += usize::from(confirmed.panel_id.is_some());
            if let Some(panel) = confirmed.panel_id {
                let held = app.ask(&format!("select held_at from activities where id = {panel}")).await[0].parse::<i64>().unwrap();
                assert!(progress.claimed_at.is_some_and(|claimed| claimed < held) && held < confirmed.at);
            }
        }
        assert_eq!(progress.dropped.is_some(), standing == Standing::Dropped);
    }
    assert!(before >= 1 && after >= 1 && compared >= 2 && by_panel == 1);
    assert!(app.ask("select count(*) from change_activities").await[0].parse::<i64>().unwrap() >= 3);
    assert!(helped.iter().filter(|count| **count >= 5).count() >= 2 && helped.iter().any(|count| (1..5).contains(count)), "{helped:?}");
    assert_eq!(app.ask("select count(*) from duties where done_at is null and kind = 'confirm-change'").await, ["2"]);
    assert_eq!(app.ask("select count(*) from duties where done_at is null and kind = 'review-change'").await, ["1"]);
}

#[rocket::async_test]
async fn nobody_is_told_of_old_things_and_who_follows_by_code_may_still_say_whether_it_helped() {
    let app = TestApp::start().await;
    let shown = demonstration::load(&app.app).await.unwrap().unwrap();
    let passed = asko::changes::watch::pass(&app.app).await.unwrap();
    assert_eq!((passed.lapsed, passed.resumed, passed.asked, passed.planned, passed.reminded, passed.confirming), (0, 0, 0, 0, 0, 0));
    assert!(app.mails().await.is_empty());
    for code in &shown.codes {
        let db = app.app.db.read();
        let hash = asko::feedback::code::FollowUpCode::read(&code.shown).unwrap().hash(&app.app.keys);
        let county = asko::organisations::store::county_by_slug(db, code.county).await.unwrap().unwrap();
        let case = asko::feedback::store::by_code(db, county.id, hash).await.unwrap().unwrap();
        assert!(case.contact_email.is_none());
        let linked = store::linked_to(db, case.id).await.unwrap();
        let made: Vec<&Change> = linked.iter().filter(|change| change.progress.done_at.is_some_and(|at| at < NOW - 28 * DAY)).collect();
        assert!(!made.is_empty());
        for change in made {
            assert!(store::helped_by(db, change.id, case.id).await.unwrap().is_none());
        }
    }
}

#[rocket::async_test]
async fn scores_without_words_are_in_no_inbox() {
    let app = TestApp::demonstration().await;
    let lead = app.as_staff("lead@pirkanmaa.example").await;
    let oldest = app.ask("select reference from feedback where text = '' and closed_at = received_at order by due_at limit 500").await;
    for view in ["open", "mine", "answered", "closed", "all"] {
        let page = lead.get(&format!("/fi/pirkanmaa/inbox?view={view}")).await;
        assert_eq!(page.status, 200);
        assert!(oldest.iter().all(|reference| !page.html.contains(reference)), "{view}");
    }
    let page = lead.get(&format!("/fi/pirkanmaa/cases/{}", oldest[0])).await;
    assert!([200, 404].contains(&page.status), "{}", page.text("main"));
}
