//! What the program does for changes by itself: says that their day has passed, asks whether they helped, brings their reviews
//! into the team's inbox, finds their effects anew.
//!
//! Each is done in a write of its own, so that what fails for one change harms no other, and is done once, on however many
//! nodes: the change is held, and a notice that was given before is not given again.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use asko_locales::{Lang, date};
use asko_templates::mails::{Kind, Subject};
use chrono::{Days, Months, NaiveDate};
use sea_orm::{DatabaseTransaction, DbErr};

use super::helped::{KEY_AGE, asked_on, seal_key};
use super::store::{self, Notice};
use super::tell::{Givers, announce, language_of, to_confirm};
use super::{Change, Stage, Standing, asked, verdicts};
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::organisations::{County, Named as _, place_name, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{DAY, Millis, day_in_finland, start_of_day};
use crate::platform::outbox;

/// How often it is looked.
const ROUND: Duration = Duration::from_secs(60 * 60);
/// The stages in which a change can lapse.
const CAN_LAPSE: [Stage; 3] = [Stage::Proposed, Stage::Planned, Stage::UnderWay];
/// The stages of what is made.
const MADE: [Stage; 2] = [Stage::Done, Stage::Reviewed];
/// After how many months a change is looked at again when nothing else is registered.
const REVIEWED_AFTER: [u32; 2] = [6, 12];

/// What was done in one pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    /// Changes whose givers were told that the day has passed.
    pub lapsed: u64,
    /// Changes that had lapsed, got a new day, and whose givers were told of it.
    pub resumed: u64,
    /// Changes whose givers were asked by mail whether they helped.
    pub asked: u64,
    /// Changes for which reviews were planned.
    pub planned: u64,
    /// Reviews of which the team was reminded.
    pub reminded: u64,
    /// Duties to confirm that were written down or crossed off.
    pub confirming: u64,
    /// Changes whose effect was found anew.
    pub judged: u64,
    /// Changes for which something failed; it is tried again in the next pass.
    pub failed: u64,
}

/// Looks after changes until the program ends.
pub async fn run(app: App) {
    loop {
        match pass(&app).await {
            Ok(passed) if passed == Passed::default() => {}
            Ok(passed) => log::info!("looked after changes: {passed:?}"),
            Err(error) => log::error!("changes cannot be looked after: {error}"),
        }
        tokio::time::sleep(ROUND).await;
    }
}

/// What is to be done for one change.
#[derive(Clone, Copy, Debug)]
enum Task {
    Lapse,
    Resume,
    Ask,
    Plan,
    Remind(NaiveDate),
    AskToConfirm,
    CrossOffConfirming,
}

/// Looks after all changes once.
///
/// # Errors
/// The database's fault while looking; what fails for one change is counted and logged.
pub async fn pass(app: &App) -> Result<Passed, DbErr> {
    let now = app.clock.now();
    let counties: HashMap<i64, County> =
        organisations::counties(app.db.read()).await?.into_iter().map(|county| (county.id, county)).collect();
    let mut passed = Passed::default();
    for (change_id, county_id, task) in tasks(app, now).await? {
        let Some(county) = counties.get(&county_id).cloned() else { continue };
        let its = app.clone();
        let done = app.db.write(move |tx| Box::pin(async move { carry_out(tx, &its, &county, change_id, task, now).await })).await;
        let counted = match (done, task) {
            (Ok(false), _) => continue,
            (Ok(true), Task::Lapse) => &mut passed.lapsed,
            (Ok(true), Task::Resume) => &mut passed.resumed,
            (Ok(true), Task::Ask) => &mut passed.asked,
            (Ok(true), Task::Plan) => &mut passed.planned,
            (Ok(true), Task::Remind(_)) => &mut passed.reminded,
            (Ok(true), Task::AskToConfirm | Task::CrossOffConfirming) => &mut passed.confirming,
            (Err(error), _) => {
                let error: DbErr = error;
                log::error!("{task:?} of change {change_id} failed: {error}");
                &mut passed.failed
            }
        };
        *counted += 1;
    }
    if passed != Passed::default() {
        app.bell.notify_one();
    }
    let made = store::in_stages(app.db.read(), &MADE).await?;
    let (judged, failed) = verdicts::refresh(app, &made, now).await?;
    Ok(Passed { judged, failed: passed.failed + failed, ..passed })
}

/// What seems to be to do: change, county, task. Whether it is, is asked again where it is done.
async fn tasks(app: &App, now: Millis) -> Result<Vec<(i64, i64, Task)>, DbErr> {
    let db = app.db.read();
    let today = day_in_finland(now);
    let given = store::notices_given(db).await?;
    let is_given = |change: &Change, notice: Notice| given.contains(&(change.id, notice.code()));
    let open = store::in_stages(db, &Stage::OPEN).await?;
    let told = store::last_told(db, open.iter().map(|change| change.id)).await?;
    let confirming: HashSet<i64> = duties::open_subjects(db, DutyKind::ConfirmChange).await?.into_iter().collect();
    let mut tasks = Vec::new();
    for change in &open {
        let mut add = |task| tasks.push((change.id, change.county_id, task));
        let told_lapsed = told.get(&change.id).is_some_and(|(standing, _)| *standing == Standing::Lapsed);
        match change.standing(today) {
            Standing::Lapsed if !is_given(change, Notice::Lapsed(change.registration.due_on)) => add(Task::Lapse),
            Standing::Proposed | Standing::Planned | Standing::UnderWay if told_lapsed => add(Task::Resume),
            Standing::Claimed if !confirming.contains(&change.id) => add(Task::AskToConfirm),
            _ => {}
        }
        if change.stage() != Stage::Claimed && confirming.contains(&change.id) {
            add(Task::CrossOffConfirming);
        }
    }
    let made = store::in_stages(db, &MADE).await?;
    let planned = store::with_reviews(db).await?;
    for change in &made {
        let mut add = |task| tasks.push((change.id, change.county_id, task));
        if confirming.contains(&change.id) {
            add(Task::CrossOffConfirming);
        }
        if is_asked(change, today) && !is_given(change, Notice::AskedWhetherItHelped) {
            add(Task::Ask);
        }
        if !planned.contains(&change.id) && !review_days(change, today).is_empty() {
            add(Task::Plan);
        }
    }
    for (change_id, day) in store::due_reviews(db, today).await? {
        let change = made.iter().find(|change| change.id == change_id);
        if let Some(change) = change.filter(|change| !is_given(change, Notice::ReviewDue(day))) {
            tasks.push((change_id, change.county_id, Task::Remind(day)));
        }
    }
    Ok(tasks)
}

/// Does what is to be done, if it still is. False when it is not.
async fn carry_out(tx: &DatabaseTransaction, app: &App, county: &County, change_id: i64, task: Task, now: Millis) -> Result<bool, DbErr> {
    let stages: &[Stage] = match task {
        Task::Lapse | Task::Resume => &CAN_LAPSE,
        Task::Ask | Task::Plan | Task::Remind(_) => &MADE,
        Task::AskToConfirm => &[Stage::Claimed],
        Task::CrossOffConfirming => {
            let waits = store::hold_in(tx, change_id, &[Stage::Claimed]).await?;
            if !waits {
                duties::finish(tx, DutyKind::ConfirmChange, change_id, None, now).await?;
            }
            return Ok(!waits);
        }
    };
    if !store::hold_in(tx, change_id, stages).await? {
        return Ok(false);
    }
    let Some(change) = store::by_id(tx, change_id).await? else { return Ok(false) };
    let standing = change.standing(day_in_finland(now));
    match task {
        Task::Lapse => {
            let notice = Notice::Lapsed(change.registration.due_on);
            if standing != Standing::Lapsed || !store::give_notice(tx, change.id, notice, now).await? {
                return Ok(false);
            }
            announce(tx, app, county, &change, Standing::Lapsed, now, None).await?;
        }
        Task::Resume => {
            let told = store::last_told(tx, [change.id]).await?;
            let told_lapsed = told.get(&change.id).is_some_and(|(standing, _)| *standing == Standing::Lapsed);
            if standing == Standing::Lapsed || !told_lapsed {
                return Ok(false);
            }
            announce(tx, app, county, &change, standing, now, None).await?;
        }
        Task::Ask => return ask(tx, app, county, &change, now).await,
        Task::Plan => {
            if !store::reviews_of(tx, change.id).await?.is_empty() {
                return Ok(false);
            }
            for day in review_days(&change, day_in_finland(now)) {
                store::plan_review(tx, change.id, day).await?;
            }
        }
        Task::Remind(day) => return remind(tx, app, county, &change, day, now).await,
        Task::AskToConfirm => {
            let progress = &change.progress;
            return duties::add(tx, to_confirm(&change, progress.claimed_by, progress.claimed_at.unwrap_or(now))).await;
        }
        Task::CrossOffConfirming => {}
    }
    Ok(true)
}

/// True while the givers of a change are asked by mail; what was made long before is not asked of any more.
fn is_asked(change: &Change, today: NaiveDate) -> bool {
    let days = u64::try_from(KEY_AGE / DAY).unwrap_or(0);
    asked_on(change).is_some_and(|first| first <= today && first.checked_add_days(Days::new(days)).is_none_or(|last| today <= last))
}

/// The days from today on, on which a change is looked at again.
fn review_days(change: &Change, today: NaiveDate) -> Vec<NaiveDate> {
    let Some(confirmed) = change.progress.confirmed else { return Vec::new() };
    let registered = [change.registration.first_review_on, change.registration.second_review_on];
    let days = registered
        .into_iter()
        .zip(REVIEWED_AFTER)
        .filter_map(|(registered, months)| registered.or_else(|| day_in_finland(confirmed.at).checked_add_months(Months::new(months))));
    days.filter(|day| *day >= today).collect()
}

/// Asks by mail whether a change helped: those givers who left an address and have not said so already.
async fn ask(tx: &DatabaseTransaction, app: &App, county: &County, change: &Change, now: Millis) -> Result<bool, DbErr> {
    if !is_asked(change, day_in_finland(now)) || !store::give_notice(tx, change.id, Notice::AskedWhetherItHelped, now).await? {
        return Ok(false);
    }
    let judged = store::judged_by(tx, change.id).await?;
    let linked: Vec<i64> = store::feedback_of(tx, change.id).await?.into_iter().filter(|id| !judged.contains(id)).collect();
    let givers = Givers::among(tx, county, &linked).await?;
    let made = change.progress.done_at.or(change.progress.confirmed.map(|confirmed| confirmed.at)).unwrap_or(now);
    let mails: Vec<_> = givers
        .all
        .iter()
        .map(|giver| {
            let lang = language_of(giver);
            let path = asked::path(county, &seal_key(app, change.id, giver.id, now));
            let link = format!("{}/{}{path}", app.settings.base_url(), lang.code());
            givers.mail(giver, change, date(lang, day_in_finland(made)), link)
        })
        .collect();
    outbox::enqueue_all(tx, &app.random, now, Kind::DidItHelp, &mails).await?;
    Ok(true)
}

/// Brings a review into the team's inbox, and tells the team by mail.
async fn remind(tx: &DatabaseTransaction, app: &App, county: &County, change: &Change, day: NaiveDate, now: Millis) -> Result<bool, DbErr> {
    let open = store::reviews_of(tx, change.id).await?.iter().any(|review| review.due_on == day && review.done.is_none());
    if !open || !store::give_notice(tx, change.id, Notice::ReviewDue(day), now).await? {
        return Ok(false);
    }
    let path = format!("/work/{}", change.reference);
    let duty = Duty {
        county_id: change.county_id,
        team_id: change.team_id,
        kind: DutyKind::ReviewChange,
        subject_id: change.id,
        title: change.details.title.clone(),
        path: path.clone(),
        due_at: start_of_day(day),
        but_account_id: None,
    };
    duties::add(tx, duty).await?;
    let Some(to) = organisations::team_by_id(tx, change.team_id).await?.and_then(|team| team.email) else { return Ok(true) };
    let lang = county.team_language(Lang::Fi.code());
    let (unit, service) = organisations::unit_and_service(tx, change.unit_id, change.service_id).await?;
    let subject = Subject {
        county: county.name(lang).to_owned(),
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        reference: change.reference.clone(),
        link: format!("{}/{}/{}{path}", app.settings.base_url(), lang.code(), county.slug),
        due: Some(date(lang, day)),
        title: Some(change.title(lang).0.to_owned()),
    };
    outbox::enqueue(tx, &app.random, now, &to, lang, Kind::ReviewDue, &subject).await?;
    Ok(true)
}
