//! What is counted month by month, and what is said of a change's effect.

use asko::changes::evidence::{self, SeriesMonth};
use asko::changes::{Change, Measure, Progress, Record, Registration, store};
use asko::feedback::AnswerWanted;
use asko::organisations::County;
use asko::platform::clock::{DAY, Millis, start_of_day};
use asko::statistics::effect::Phase;
use chrono::{Months, NaiveDate};

use crate::support::TestApp;

/// The first day of the month so many months before this one.
fn months_ago(app: &TestApp, months: u32) -> NaiveDate {
    let today = asko::platform::clock::day_in_finland(app.app.clock.now());
    evidence::month_of(today).checked_sub_months(Months::new(months)).unwrap()
}

fn at(app: &TestApp, months: u32, day: i64) -> Millis {
    start_of_day(months_ago(app, months)) + day * DAY
}

/// Pieces with a score each, all on one day.
async fn scored(app: &TestApp, county: &County, received_at: Millis, scores: &[(i64, Option<i64>)]) {
    for (nps, useful) in scores {
        app.feedback(county, |submission| {
            submission.received_at = received_at;
            submission.nps = Some(*nps);
            submission.answers = vec![("useful".to_owned(), *useful)];
            submission.channel = asko::feedback::Channel::Import;
        })
        .await;
    }
}

async fn series_of(app: &TestApp, record: Record) -> (Change, Vec<SeriesMonth>) {
    let id = app.keep_change(record, Vec::new()).await;
    let db = app.app.db.read();
    let change = store::by_id(db, id).await.unwrap().unwrap();
    let found = evidence::of(db, &change, app.app.clock.now()).await.unwrap();
    (change, found.series.map(|series| series.months).unwrap_or_default())
}

fn measured_by(measure: Measure, record: &Record) -> Registration {
    Registration { measure: Some(measure), ..record.registration.clone() }
}

#[tokio::test(flavor = "multi_thread")]
async fn months_are_counted_as_they_are_and_small_ones_are_hidden() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let team = app.team(&county, "vastaanotto").await;
    app.rule(&county, &team, |_| {}).await;
    let six = [(10, Some(5)), (9, Some(4)), (8, Some(3)), (7, None), (6, Some(1)), (0, Some(5))];
    scored(&app, &county, at(&app, 6, 0), &six).await; // the first moment of a month is in it
    scored(&app, &county, at(&app, 5, 0) - 1, &six[..5]).await; // and the last one, too
    scored(&app, &county, at(&app, 4, 10), &six[..3]).await;
    scored(&app, &county, at(&app, 2, 10), &six).await;
    scored(&app, &county, at(&app, 1, 10), &six).await;
    scored(&app, &county, at(&app, 0, 0), &six).await; // this month is not over
    let progress =
        Progress { started_at: Some(at(&app, 4, 3)), done_at: Some(at(&app, 3, 5)), ..app.change(&county, &team, "M-0").progress };
    let record = Record { progress, ..app.change(&county, &team, "M-1") };
    let (change, nps) = series_of(&app, record.clone()).await;
    let seen: Vec<_> = nps.iter().map(|month| (month.number, month.against, month.of, month.phase, month.hidden)).collect();
    assert_eq!(
        seen,
        [
            (4.0, 3.0, 11.0, Phase::Before, false),
            (0.0, 0.0, 0.0, Phase::Before, false),
            (2.0, 0.0, 3.0, Phase::PhaseIn, true),
            (0.0, 0.0, 0.0, Phase::PhaseIn, false),
            (2.0, 2.0, 6.0, Phase::After, true),
            (2.0, 2.0, 6.0, Phase::After, false),
        ]
    );
    assert_eq!(nps[0].first, months_ago(&app, 6));
    let found = evidence::of(app.app.db.read(), &change, app.app.clock.now()).await.unwrap();
    let series = found.series.unwrap();
    assert_eq!(series.value(&nps[0]), Some(100.0 / 11.0));
    assert_eq!((series.value(&nps[1]), series.value(&nps[2])), (None, None));
    let useful = Record { reference: "M-2".into(), registration: measured_by(Measure::Statement("useful".into()), &record), ..record };
    let (_, useful) = series_of(&app, useful).await;
    assert_eq!(useful.iter().map(|month| (month.number, month.of)).collect::<Vec<_>>()[0], (5.0, 9.0));
}

#[tokio::test(flavor = "multi_thread")]
async fn themes_and_days_are_counted_too() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let team = app.team(&county, "vastaanotto").await;
    app.rule(&county, &team, |_| {}).await;
    for (day, text, wanted) in [
        (1, "Lasku oli liian kallis.", AnswerWanted::Code),
        (2, "Kaikki sujui.", AnswerWanted::Code),
        (3, "Kaikki sujui.", AnswerWanted::No),
        (4, "Kaikki sujui.", AnswerWanted::Code),
        (5, "Kaikki sujui.", AnswerWanted::Code),
        (6, "Kaikki sujui.", AnswerWanted::Code),
    ] {
        app.feedback(&county, |submission| {
            submission.received_at = at(&app, 5, day);
            submission.text = text.to_owned();
            submission.answer_wanted = wanted;
            submission.channel = asko::feedback::Channel::Import;
        })
        .await;
    }
    app.tell(&format!("update feedback set answered_at = received_at + {} where id = 1", 3 * DAY)).await;
    app.tell(&format!("update feedback set answered_at = received_at + {} where id = 2", 45 * DAY)).await;
    let record = app.change(&county, &team, "M-1");
    let (_, fees) = series_of(&app, Record { registration: measured_by(Measure::Theme("fees".into()), &record), ..record.clone() }).await;
    assert_eq!((fees[0].number, fees[0].of), (1.0, 6.0));
    let days = Record { reference: "M-2".into(), registration: measured_by(Measure::Days, &record), ..record };
    let (_, days) = series_of(&app, days).await;
    // Three days, and four that waited for thirty or more; whoever wanted no answer does not wait.
    assert_eq!((days[0].number, days[0].of), (3.0 + 4.0 * 30.0, 5.0));
}
