//! The demonstration's activities: some to come, some held, some told, with what those who took part say of them.

use std::collections::HashMap;

use chrono::Duration;
use sea_orm::{DatabaseTransaction, DbErr};
use serde::Deserialize;

use super::material::lines;
use super::places::Place;
use super::story::person_of;
use crate::organisations::Service;
use crate::participation::store::{self, Verdict};
use crate::participation::{Activity, Attendance, Dimension, Kind, Level, Means, Mode, NewActivity, Party, People, Stage, moment};
use crate::platform::app::App;
use crate::platform::clock::{DAY, Millis, day_in_finland};
use crate::platform::ids::Randomness;
use crate::text::both::Both;
use crate::text::days::read_time;

/// An activity as the file has it; days are counted from the day the demonstration is loaded.
#[derive(Clone, Debug, Deserialize)]
struct Line {
    key: String,
    county: String,
    unit: String,
    service: String,
    kind: String,
    means: String,
    dimension: String,
    level: String,
    mode: String,
    method: String,
    /// Negative for what was held.
    days: i64,
    time: String,
    /// How many days before it was planned.
    planned_before: i64,
    stage: String,
    /// How many days after it the results were told.
    told_after: Option<i64>,
    title_fi: String,
    title_sv: String,
    about_fi: String,
    about_sv: String,
    level_shown_fi: String,
    level_shown_sv: String,
    place_fi: String,
    place_sv: String,
    /// Name and words of each party, in Finnish and Swedish by turns.
    parties: Vec<[String; 4]>,
    /// In person and from a distance, by group.
    people: HashMap<String, [u64; 2]>,
    agreed_fi: String,
    agreed_sv: String,
    follow_up_after: Option<i64>,
    results_fi: String,
    results_sv: String,
    hours: Option<i64>,
    euros: Option<i64>,
    harm_fi: String,
    harm_sv: String,
    #[serde(default)]
    reason_fi: String,
    #[serde(default)]
    reason_sv: String,
    /// How many say that each level was reached.
    verdicts: HashMap<String, usize>,
    /// Their agreement with having had influence; 0 cannot tell.
    influence: Vec<u8>,
    /// Language and words.
    comments: Vec<[String; 2]>,
    /// How many have said that they are coming.
    #[serde(default)]
    coming: usize,
}

fn read() -> Result<Vec<Line>, DbErr> {
    lines("activities.jsonl", include_str!("activities.jsonl"))
}

/// Stores all activities with what belongs to them. Returns the row of each by its key in the file.
///
/// # Errors
/// The database's fault, or a line that does not fit.
pub async fn make(
    tx: &DatabaseTransaction,
    app: &App,
    random: &Randomness,
    places: &[Place],
    services: &[Service],
) -> Result<HashMap<String, i64>, DbErr> {
    let now = app.clock.now();
    let mut made = HashMap::new();
    for line in read()? {
        let place = places.iter().find(|place| place.county.slug == line.county);
        let place = place.ok_or_else(|| DbErr::Custom(format!("the demonstration has no county {}", line.county)))?;
        let new = activity_of(&line, place, services, random.reference(), now)
            .ok_or_else(|| DbErr::Custom(format!("activities.jsonl: {} does not fit", line.key)))?;
        let held_at = new.activity.held_at;
        let id = store::add(tx, new).await?;
        for _ in 0..line.coming {
            store::join(tx, id, random.bytes::<32>().to_vec(), None, now).await?;
        }
        for verdict in verdicts_of(&line, held_at, now) {
            store::add_verdict(tx, id, random.bytes::<32>().to_vec(), verdict).await?;
        }
        made.insert(line.key, id);
    }
    Ok(made)
}

fn activity_of(line: &Line, place: &Place, services: &[Service], reference: String, now: Millis) -> Option<NewActivity> {
    let (unit, team_id) = place.units.get(&line.unit)?;
    let day = day_in_finland(now).checked_add_signed(Duration::days(line.days))?;
    let held_at = moment(day, read_time(&line.time)?)?;
    let told_at = line.told_after.map(|days| held_at + days * DAY);
    let activity = Activity {
        id: 0,
        reference,
        county_id: place.county.id,
        team_id: *team_id,
        unit_id: Some(unit.id),
        service_id: services.iter().find(|service| service.code == line.service).map(|service| service.id),
        kind: Kind::from_code(&line.kind)?,
        means: Means::from_code(&line.means)?,
        dimension: Dimension::from_code(&line.dimension)?,
        level: Level::from_code(&line.level)?,
        mode: Mode::from_code(&line.mode)?,
        stage: Stage::from_code(&line.stage)?,
        title: Both::new(&line.title_fi, &line.title_sv),
        about: Both::new(&line.about_fi, &line.about_sv),
        level_shown: Both::new(&line.level_shown_fi, &line.level_shown_sv),
        place: Both::new(&line.place_fi, &line.place_sv),
        method: Some(line.method.clone()),
        held_at,
        follow_up_on: line.follow_up_after.and_then(|days| day.checked_add_signed(Duration::days(days))),
        agreed: Both::new(&line.agreed_fi, &line.agreed_sv),
        results: Both::new(&line.results_fi, &line.results_sv),
        cost_euros: line.euros,
        staff_hours: line.hours,
        harm: Both::new(&line.harm_fi, &line.harm_sv),
        cancelled: Both::new(&line.reason_fi, &line.reason_sv),
        created_at: held_at - line.planned_before * DAY,
        told_at,
        // Who was told is counted as who took part; the demonstration has nobody's address.
        told_to: told_at.and_then(|_| i64::try_from(line.people.values().flatten().sum::<u64>()).ok()),
        version: 0,
    };
    let parties = line.parties.iter().cloned();
    let people = People::ALL.iter().filter_map(|people| {
        let [in_person, remote] = line.people.get(people.code()).copied()?;
        Some(Attendance { people: *people, in_person, remote })
    });
    Some(NewActivity {
        activity,
        created_by: Some(person_of(place, *team_id)),
        parties: parties.map(|[fi, sv, said_fi, said_sv]| Party { name: Both::new(fi, sv), said: Both::new(said_fi, said_sv) }).collect(),
        people: people.collect(),
    })
}

/// The verdicts in the days after it, none later than now.
fn verdicts_of(line: &Line, held_at: Millis, now: Millis) -> Vec<Verdict> {
    let levels = Level::ALL.iter().flat_map(|level| {
        let many = line.verdicts.get(level.code()).copied().unwrap_or(0);
        std::iter::repeat_n(*level, many)
    });
    let verdict = |(number, level): (usize, Level)| {
        let [language, comment] = line.comments.get(number).cloned().unwrap_or_else(|| ["fi".to_owned(), String::new()]);
        let at = held_at + i64::try_from(number + 2).unwrap_or(2) * DAY / 4;
        Verdict { level, influence: line.influence.get(number).copied().filter(|point| *point > 0), comment, language, at: at.min(now) }
    };
    levels.enumerate().map(verdict).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::participation::methods;
    use crate::text::identifiers;

    #[test]
    fn the_activities_show_everything_there_is() {
        let lines = read().unwrap();
        let kinds: HashSet<&str> = lines.iter().map(|line| line.kind.as_str()).collect();
        assert_eq!(kinds.len(), Kind::ALL.len());
        let stages: HashSet<&str> = lines.iter().map(|line| line.stage.as_str()).collect();
        assert_eq!(stages.len(), Stage::ALL.len());
        let keys: HashSet<&str> = lines.iter().map(|line| line.key.as_str()).collect();
        assert_eq!(keys.len(), lines.len());
        for line in &lines {
            assert!(methods::find(&line.method).is_some(), "{}", line.method);
            let bilingual = line.county == "pohjanmaa";
            for (fi, sv) in [
                (&line.title_fi, &line.title_sv),
                (&line.about_fi, &line.about_sv),
                (&line.level_shown_fi, &line.level_shown_sv),
                (&line.place_fi, &line.place_sv),
                (&line.agreed_fi, &line.agreed_sv),
                (&line.results_fi, &line.results_sv),
                (&line.harm_fi, &line.harm_sv),
            ] {
                assert!(!bilingual || fi.is_empty() == sv.is_empty(), "{}: {fi}", line.key);
                assert!(identifiers::find(fi).is_empty() && identifiers::find(sv).is_empty(), "{}", line.key);
            }
            assert_eq!(line.told_after.is_some(), line.stage == "told", "{}", line.key);
            assert_eq!(line.people.is_empty(), !["held", "told"].contains(&line.stage.as_str()), "{}", line.key);
            assert_eq!(line.days < 0, ["held", "told"].contains(&line.stage.as_str()), "{}", line.key);
        }
    }
}
