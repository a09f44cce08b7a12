//! Digests: how much waits for somebody, on working days or once a week at eight, with links and without texts. Nothing to tell,
//! no mail.

use asko_locales::{Lang, date};
use asko_templates::mails::{Digest, DigestLine, Kind, Subject};
use chrono::{Datelike as _, Days, NaiveDate};
use sea_orm::{DatabaseTransaction, DbErr};

use crate::access::Role;
use crate::access::preferences::{self, Digested, Pace};
use crate::feedback::due::{Workload, workload};
use crate::organisations::{County, Named as _, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland, hour_of_day};
use crate::platform::outbox;
use crate::text::calendar::is_working_day;

/// The hour of the day, in Finland, at which digests are due.
const HOUR: u32 = 8;

/// For when the digest of today is due, if there is one: each working day, or the first working day of the week.
#[must_use]
pub fn slot(pace: Pace, now: Millis) -> Option<Millis> {
    let today = day_in_finland(now);
    let due = match pace {
        Pace::Daily => is_working_day(today),
        Pace::Weekly => first_working_day(today) == Some(today),
        Pace::AtOnce | Pace::Never => false,
    };
    Some(hour_of_day(today, HOUR)).filter(|slot| due && *slot <= now)
}

/// The first working day of the week of a day.
fn first_working_day(day: NaiveDate) -> Option<NaiveDate> {
    let monday = day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday())))?;
    monday.iter_days().take(5).find(|day| is_working_day(*day))
}

/// Sends the digests that are due. Gives how many were sent and how many failed.
pub(super) async fn pass(app: &App, now: Millis) -> Result<(u64, u64), DbErr> {
    let (mut sent, mut failed) = (0, 0);
    for digested in preferences::digested(app.db.read()).await? {
        let Some(slot) = slot(digested.pace, now).filter(|slot| digested.last.is_none_or(|last| last < *slot)) else { continue };
        let (its, account_id) = (app.clone(), digested.account.id);
        match app.db.write(move |tx| Box::pin(async move { send(tx, &its, &digested, slot, now).await })).await {
            Ok(done) => sent += u64::from(done),
            Err(error) => {
                let error: DbErr = error;
                log::error!("the digest of account {account_id} failed: {error}");
                failed += 1;
            }
        }
    }
    Ok((sent, failed))
}

/// Sends one digest. False when another node has, or there is nothing to tell.
async fn send(tx: &DatabaseTransaction, app: &App, to: &Digested, slot: Millis, now: Millis) -> Result<bool, DbErr> {
    if !preferences::claim(tx, to.account.id, slot).await? {
        return Ok(false);
    }
    let Some(county) = organisations::county_by_id(tx, to.county_id).await? else { return Ok(false) };
    let sees_all = to.account.is(Role::Lead) || to.account.is(Role::Moderator);
    if !sees_all && !to.account.is(Role::Handler) {
        return Ok(false);
    }
    // Whoever sees all teams but belongs to some is told of those.
    let teams = (!sees_all || !to.account.team_ids.is_empty()).then_some(to.account.team_ids.as_slice());
    let load = workload(tx, county.id, teams, now).await?;
    if load.is_nothing() {
        return Ok(false);
    }
    let digest = digest(app, &county, to.lang, &load, now);
    outbox::enqueue_digest(tx, &app.random, now, &to.account.email, to.lang, Kind::Digest, &digest).await?;
    Ok(true)
}

fn digest(app: &App, county: &County, lang: Lang, load: &Workload, now: Millis) -> Digest {
    let inbox = format!("{}/{}/{}/inbox", app.settings.base_url(), lang.code(), county.slug);
    let lines = [
        (load.open, "mails-digest-open", "open"),
        (load.unclaimed, "mails-digest-unclaimed", "unclaimed"),
        (load.soon, "mails-digest-soon", "at-risk"),
        (load.late, "mails-digest-late", "at-risk"),
        (load.thanks, "mails-digest-thanks", "thanks"),
    ];
    let line = |(count, id, view): (i64, &str, &str)| {
        (count > 0).then(|| DigestLine { words: lang.with(id, &[("count", count.into())]), link: format!("{inbox}?view={view}") })
    };
    Digest {
        about: Subject {
            county: county.name(lang).to_owned(),
            place: county.name(lang).to_owned(),
            reference: String::new(),
            link: inbox.clone(),
            due: Some(date(lang, day_in_finland(now))),
            title: None,
        },
        lines: lines.into_iter().filter_map(line).collect(),
        leave: None,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDateTime, TimeZone as _};
    use chrono_tz::Europe::Helsinki;

    use super::*;
    use crate::platform::clock::rfc3339;

    /// A moment in Finland, "2026-03-28 12:00".
    fn at(text: &str) -> Millis {
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        Helsinki.from_local_datetime(&local).earliest().unwrap().timestamp_millis()
    }

    #[test]
    fn digests_are_due_at_eight_on_working_days_in_summer_and_in_winter() {
        // The mornings after the clocks changed, around the turn of the year and around Midsummer.
        for (now, due) in [
            ("2026-03-27 08:00", Some("2026-03-27T08:00:00+02:00")),
            ("2026-03-29 09:00", None),
            ("2026-03-30 07:59", None),
            ("2026-03-30 08:00", Some("2026-03-30T08:00:00+03:00")),
            ("2026-10-23 12:00", Some("2026-10-23T08:00:00+03:00")),
            ("2026-10-26 08:01", Some("2026-10-26T08:00:00+02:00")),
            ("2026-12-31 08:00", Some("2026-12-31T08:00:00+02:00")),
            ("2027-01-01 08:00", None),
            ("2026-06-19 08:00", None),
            ("2026-06-20 08:00", None),
        ] {
            assert_eq!(slot(Pace::Daily, at(now)).map(rfc3339).as_deref(), due, "{now}");
        }
    }

    #[test]
    fn a_week_begins_on_its_first_working_day() {
        for (now, due) in [
            ("2026-06-15 08:00", true),
            ("2026-06-16 08:00", false),
            // Easter Monday.
            ("2026-04-06 08:00", false),
            ("2026-04-07 08:00", true),
            ("2026-12-28 08:00", true),
            ("2027-01-04 08:00", true),
        ] {
            assert_eq!(slot(Pace::Weekly, at(now)).is_some(), due, "{now}");
        }
        assert_eq!(slot(Pace::AtOnce, at("2026-06-15 08:00")), None);
        assert_eq!(slot(Pace::Never, at("2026-06-15 08:00")), None);
    }
}
