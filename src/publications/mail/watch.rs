//! What the program does by itself: mails of what is new in reports, weekly and monthly, and the forgetting of addresses that
//! nobody has confirmed. Each mail is sent once, on however many nodes; nothing new, no mail.

use std::ops::Range;
use std::time::Duration;

use asko_locales::Lang;
use asko_templates::mails::{Digest, DigestLine, Kind, Leave, Subject};
use chrono::{Datelike as _, Days, NaiveDate};
use sea_orm::{DatabaseTransaction, DbErr};

use crate::access::accounts;
use crate::changes::store::{self as changes, Wanted};
use crate::organisations::{County, Named as _, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{DAY, HOUR, Millis, day_in_finland, hour_of_day};
use crate::platform::outbox;
use crate::publications::store::archive;
use crate::publications::store::subscribers::{self, Choice, Pace};
use crate::reports::closing::{self, Period};
use crate::text::calendar::is_working_day;

/// How long an address that is not confirmed is kept.
pub const UNCONFIRMED: Millis = 7 * DAY;
/// The hour of the day, in Finland, at which mails are due.
const AT: u32 = 8;
/// More changes than any county has.
const MOST: u64 = 10_000;

/// What was done in one pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    /// Mails that were written.
    pub mails: u64,
    /// Addresses that were forgotten.
    pub forgotten: u64,
    /// What failed; it is tried again in the next pass.
    pub failed: u64,
}

/// Looks at the start and at each full hour, until the program ends.
pub async fn run(app: App) {
    loop {
        match pass(&app).await {
            Ok(passed) if passed == Passed::default() => {}
            Ok(passed) => log::info!("mails about reports: {passed:?}"),
            Err(error) => log::error!("mails about reports cannot be looked after: {error}"),
        }
        let rest = HOUR - app.clock.now().rem_euclid(HOUR);
        tokio::time::sleep(Duration::from_millis(u64::try_from(rest).unwrap_or(1000) + 1000)).await;
    }
}

/// The first working day among the days from `first` on.
fn first_working_day(first: Option<NaiveDate>) -> Option<NaiveDate> {
    first?.iter_days().take(14).find(|day| is_working_day(*day))
}

/// For when the mail of this week or month is due, if that is today: its first working day at eight.
#[must_use]
pub fn slot(pace: Pace, now: Millis) -> Option<Millis> {
    let today = day_in_finland(now);
    let first = match pace {
        Pace::Weekly => today.checked_sub_days(Days::new(u64::from(today.weekday().num_days_from_monday()))),
        Pace::Monthly => today.with_day(1),
        Pace::AtPublication | Pace::Never => None,
    };
    let due = first_working_day(first) == Some(today);
    Some(hour_of_day(today, AT)).filter(|slot| due && *slot <= now)
}

/// Does what is due, once.
///
/// # Errors
/// The database's fault while looking; what fails for one person is counted and logged.
pub async fn pass(app: &App) -> Result<Passed, DbErr> {
    let now = app.clock.now();
    let mut passed = Passed::default();
    let forget = app.db.write(move |tx| Box::pin(async move { subscribers::forget_unconfirmed(tx, now - UNCONFIRMED).await }));
    passed.forgotten = forget.await?;
    for choice in subscribers::who_chose(app.db.read(), &[Pace::Weekly, Pace::Monthly]).await? {
        let Some(slot) = slot(choice.pace, now).filter(|slot| choice.last < *slot) else { continue };
        let its = app.clone();
        match app.db.write(move |tx| Box::pin(async move { send(tx, &its, choice, slot, now).await })).await {
            Ok(sent) => passed.mails += u64::from(sent),
            Err(error) => {
                let error: DbErr = error;
                log::error!("the mail about reports to account {} failed: {error}", choice.account_id);
                passed.failed += 1;
            }
        }
    }
    if passed.mails > 0 {
        app.bell.notify_one();
    }
    Ok(passed)
}

/// Sends one mail. False when another node has, or nothing is new.
async fn send(tx: &DatabaseTransaction, app: &App, to: Choice, slot: Millis, now: Millis) -> Result<bool, DbErr> {
    if !subscribers::claim(tx, to.account_id, slot).await? {
        return Ok(false);
    }
    let Some(account) = accounts::by_id(tx, to.account_id).await? else { return Ok(false) };
    let county = match account.county_id {
        Some(id) => organisations::county_by_id(tx, id).await?,
        None => None,
    };
    let Some(county) = county else { return Ok(false) };
    let lines = news(tx, app, &county, to.lang, to.last..slot).await?;
    if lines.is_empty() {
        return Ok(false);
    }
    let base = format!("{}/{}/{}", app.settings.base_url(), to.lang.code(), county.slug);
    let about = Subject {
        county: county.name(to.lang).to_owned(),
        place: county.name(to.lang).to_owned(),
        link: format!("{base}/reports"),
        ..Subject::default()
    };
    let digest = Digest { about, lines, leave: Some(Leave::Settings(format!("{base}/profile/reports"))) };
    outbox::enqueue_digest(tx, &app.random, now, &account.email, to.lang, Kind::ReportNews, &digest).await?;
    Ok(true)
}

/// What came up in this time, from one mail's slot to the next: publications, figures that were closed, changes that were
/// made. All of it is public or closed.
async fn news(tx: &DatabaseTransaction, app: &App, county: &County, lang: Lang, time: Range<Millis>) -> Result<Vec<DigestLine>, DbErr> {
    let base = format!("{}/{}/{}", app.settings.base_url(), lang.code(), county.slug);
    let mut lines = Vec::new();
    for entry in archive::of_county(tx, county.id).await?.into_iter().filter(|entry| time.contains(&entry.published_at)) {
        let Some(period) = Period::from_code(&entry.period) else { continue };
        lines.push(DigestLine {
            words: lang.with("mails-report-news-publication", &[("period", (&period.name(lang)).into())]),
            link: format!("{base}/publications/{}", entry.period),
        });
    }
    for period in closing::periods(tx, county.id).await?.into_iter().filter(|period| matches!(period, Period::Third(..))) {
        if closing::latest(tx, county.id, period).await?.is_some_and(|closing| time.contains(&closing.closed_at)) {
            lines.push(DigestLine {
                words: lang.with("mails-report-news-closed", &[("period", (&period.name(lang)).into())]),
                link: format!("{base}/reports?period={}", period.code()),
            });
        }
    }
    let all = changes::of_county(tx, county.id, Wanted::default(), MOST).await?;
    let made = all.iter().filter(|change| change.progress.confirmed.is_some_and(|confirmed| time.contains(&confirmed.at))).count();
    if made > 0 {
        let count = i64::try_from(made).unwrap_or(i64::MAX);
        lines.push(DigestLine {
            words: lang.with("mails-report-news-changes", &[("count", count.into())]),
            link: format!("{base}/changes"),
        });
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDateTime, TimeZone as _};
    use chrono_tz::Europe::Helsinki;

    use super::*;

    fn due(pace: Pace, text: &str) -> bool {
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        slot(pace, Helsinki.from_local_datetime(&local).earliest().unwrap().timestamp_millis()).is_some()
    }

    #[test]
    fn weeks_and_months_begin_on_their_first_working_day_at_eight() {
        assert!(due(Pace::Weekly, "2026-06-15 08:00") && !due(Pace::Weekly, "2026-06-15 07:59") && !due(Pace::Weekly, "2026-06-16 08:00"));
        // Easter Monday.
        assert!(!due(Pace::Weekly, "2026-04-06 08:00") && due(Pace::Weekly, "2026-04-07 08:00"));
        assert!(due(Pace::Monthly, "2026-06-01 09:00") && !due(Pace::Monthly, "2026-06-02 09:00"));
        // New Year's Day and May Day are holidays; 2 May 2026 is a Saturday.
        assert!(!due(Pace::Monthly, "2026-01-01 09:00") && due(Pace::Monthly, "2026-01-02 09:00"));
        assert!(!due(Pace::Monthly, "2026-05-01 09:00") && due(Pace::Monthly, "2026-05-04 09:00"));
        assert!(!due(Pace::AtPublication, "2026-06-15 08:00") && !due(Pace::Never, "2026-06-15 08:00"));
    }
}
