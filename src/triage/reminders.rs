//! Reminders of promises: to who has the case two working days before its day, to them and the team's leads on the day, to the
//! leads once it has passed. Each once for each promised day, however many nodes look, and only in working hours.

use std::collections::HashSet;
use std::time::Duration;

use asko_locales::{Lang, date};
use asko_templates::mails::{Kind, Subject};
use chrono::Timelike as _;
use sea_orm::{DatabaseTransaction, DbErr};

use super::digest;
use crate::access::preferences::{self, Addressee};
use crate::access::{Account, accounts};
use crate::feedback::due::{self, Level};
use crate::feedback::timeline::record;
use crate::feedback::{Case, Happened, store};
use crate::organisations::{County, Named as _, place_name, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{DAY, HOUR, Millis, day_in_finland, in_finland};
use crate::platform::outbox;
use crate::text::calendar::{DayCount, end_of_promise, is_working_day, working_days_between};

/// The hours of a working day, in Finland, in which somebody is reminded.
const AWAKE: std::ops::Range<u32> = 8..16;
/// How many working days before its day a promise is first reminded of.
const BEFORE: i64 = 2;
/// What has been late for longer is not reminded of any more: an import of old feedback writes to nobody.
const LATE_FOR: Millis = 14 * DAY;

/// What was done in one pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    /// Promises of which somebody was reminded.
    pub reminded: u64,
    /// Digests that were sent.
    pub digests: u64,
    /// What failed; it is tried again in the next pass.
    pub failed: u64,
}

/// Reminds and sends digests, at the start and at each full hour, until the program ends.
pub async fn run(app: App) {
    loop {
        match pass(&app).await {
            Ok(passed) if passed == Passed::default() => {}
            Ok(passed) => log::info!("reminded of promises: {passed:?}"),
            Err(error) => log::error!("promises cannot be looked after: {error}"),
        }
        // Full hours in Finland are full hours everywhere in the world's count.
        let rest = HOUR - app.clock.now().rem_euclid(HOUR);
        tokio::time::sleep(Duration::from_millis(u64::try_from(rest).unwrap_or(1000) + 1000)).await;
    }
}

/// True in working hours: nobody is written to at night, on weekends or on holidays.
#[must_use]
pub fn is_awake(now: Millis) -> bool {
    AWAKE.contains(&in_finland(now).hour()) && is_working_day(day_in_finland(now))
}

/// Looks at all promises once.
///
/// # Errors
/// The database's fault while looking; what fails for one piece of feedback is counted and logged.
pub async fn pass(app: &App) -> Result<Passed, DbErr> {
    let now = app.clock.now();
    let mut passed = Passed::default();
    if !is_awake(now) {
        return Ok(passed);
    }
    // A day on a weekend is reminded of before it, so what ends before the next working day is looked at, too.
    let until = end_of_promise(now, BEFORE + 1, DayCount::Working);
    for county in organisations::counties(app.db.read()).await?.into_iter().filter(|county| county.opened_at.is_some()) {
        let all = due::between(app.db.read(), county.id, now - LATE_FOR, until).await?;
        let ids: Vec<i64> = all.iter().map(|(id, _)| *id).collect();
        let given: HashSet<(i64, String, Millis)> = due::given(app.db.read(), &ids).await?.into_iter().collect();
        for (id, due_at) in all {
            let Some(level) = level_of(due_at, now).filter(|level| !given.contains(&(id, level.code().to_owned(), due_at))) else {
                continue;
            };
            let (its, county) = (app.clone(), county.clone());
            match app.db.write(move |tx| Box::pin(async move { remind(tx, &its, &county, id, level, now).await })).await {
                Ok(reminded) => passed.reminded += u64::from(reminded),
                Err(error) => {
                    let error: DbErr = error;
                    log::error!("nobody could be reminded of feedback {id}: {error}");
                    passed.failed += 1;
                }
            }
        }
    }
    let (digests, failed) = digest::pass(app, now).await?;
    passed = Passed { digests, failed: passed.failed + failed, ..passed };
    if passed != Passed::default() {
        app.bell.notify_one();
    }
    Ok(passed)
}

/// The reminder that a promise with this end asks for now. One whose day is no working day is reminded of as on its day on
/// the last working day before it.
#[must_use]
pub fn level_of(due_at: Millis, now: Millis) -> Option<Level> {
    if now > due_at {
        return (now - due_at <= LATE_FOR).then_some(Level::Late);
    }
    match working_days_between(day_in_finland(now), day_in_finland(due_at)) {
        0 => Some(Level::Today),
        1..=BEFORE => Some(Level::Soon),
        _ => None,
    }
}

/// Reminds of one promise, if it still asks for that. False when it does not.
async fn remind(tx: &DatabaseTransaction, app: &App, county: &County, id: i64, level: Level, now: Millis) -> Result<bool, DbErr> {
    let Some(case) = store::by_id(tx, id).await? else { return Ok(false) };
    // What came today has just been told of.
    let new = level == Level::Soon && day_in_finland(case.received_at) == day_in_finland(now);
    if !due::is_waited_for(&case) || level_of(case.due_at, now) != Some(level) || new || !due::give(tx, &case, level, now).await? {
        return Ok(false);
    }
    let (whom, to) = recipients(tx, county, &case, level).await?;
    if to.is_empty() {
        return Ok(false);
    }
    let kind = match level {
        Level::Soon => Kind::RemindSoon,
        Level::Today => Kind::RemindToday,
        Level::Late => Kind::RemindLate,
    };
    for addressee in &to {
        let lang = addressee.lang.unwrap_or_else(|| county.team_language(&case.language));
        let subject = about(tx, app, county, &case, lang).await?;
        outbox::enqueue(tx, &app.random, now, &addressee.email, lang, kind, &subject).await?;
    }
    record(tx, case.id, now, None, &Happened::Reminded { whom: whom.to_owned() }).await?;
    Ok(true)
}

/// Who is reminded, and what the timeline calls them; each address once.
async fn recipients(tx: &DatabaseTransaction, county: &County, case: &Case, level: Level) -> Result<(&'static str, Vec<Addressee>), DbErr> {
    let (mut to, mut whom) = (Vec::new(), "lead");
    if level != Level::Late {
        let owner = match case.claimed_by {
            Some(id) => accounts::by_id(tx, id).await?,
            None => None,
        };
        match owner {
            Some(owner) => {
                whom = if level == Level::Soon { "owner" } else { "owner-and-lead" };
                to.push(preferences::addressee(tx, &owner).await?);
            }
            None => {
                whom = if level == Level::Soon { "team" } else { "team-and-lead" };
                let team = organisations::team_by_id(tx, case.team_id).await?;
                to.extend(team.and_then(|team| team.email).map(|email| Addressee { email, lang: None }));
            }
        }
    }
    if level != Level::Soon {
        let leads: Vec<Account> = preferences::leads_of(tx, county.id, case.team_id).await?;
        for lead in &leads {
            to.push(preferences::addressee(tx, lead).await?);
        }
    }
    let mut known = HashSet::new();
    to.retain(|addressee| known.insert(addressee.email.to_lowercase()));
    Ok((whom, to))
}

async fn about(tx: &DatabaseTransaction, app: &App, county: &County, case: &Case, lang: Lang) -> Result<Subject, DbErr> {
    let (unit, service) = organisations::unit_and_service(tx, case.unit_id, case.service_id).await?;
    Ok(Subject {
        county: county.name(lang).to_owned(),
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        reference: case.reference.clone(),
        link: format!("{}/{}/{}/cases/{}", app.settings.base_url(), lang.code(), county.slug, case.reference),
        due: Some(date(lang, day_in_finland(case.due_at))),
        title: None,
    })
}
