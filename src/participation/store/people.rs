//! Who was invited and what they said, and how many took part.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use crate::participation::activity::{Attendance, Party, People};
use crate::participation::rows::{activity_parties, activity_people};
use crate::text::both::Both;

/// The invited parties, in their order.
///
/// # Errors
/// The database's fault.
pub async fn parties_of(db: &impl ConnectionTrait, activity_id: i64) -> Result<Vec<Party>, DbErr> {
    let rows = activity_parties::Entity::find()
        .filter(activity_parties::Column::ActivityId.eq(activity_id))
        .order_by_asc(activity_parties::Column::Position)
        .all(db)
        .await?;
    let party =
        |row: activity_parties::Model| Party { name: Both::new(row.name_fi, row.name_sv), said: Both::new(row.said_fi, row.said_sv) };
    Ok(rows.into_iter().map(party).collect())
}

/// Puts these parties in place of those before.
///
/// # Errors
/// The database's fault.
pub async fn save_parties(tx: &DatabaseTransaction, activity_id: i64, parties: &[Party]) -> Result<(), DbErr> {
    activity_parties::Entity::delete_many().filter(activity_parties::Column::ActivityId.eq(activity_id)).exec(tx).await?;
    let rows = (1..).zip(parties.iter().cloned()).map(|(position, party)| activity_parties::ActiveModel {
        activity_id: Set(activity_id),
        position: Set(position),
        name_fi: Set(party.name.fi),
        name_sv: Set(party.name.sv),
        said_fi: Set(party.said.fi),
        said_sv: Set(party.said.sv),
        ..Default::default()
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        activity_parties::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

fn count(stored: i64) -> u64 {
    u64::try_from(stored).unwrap_or(0)
}

/// None for a group that this program does not know.
pub(super) fn attendance_of(row: &activity_people::Model) -> Option<Attendance> {
    Some(Attendance { people: People::from_code(&row.people)?, in_person: count(row.in_person), remote: count(row.remote) })
}

/// How many of each group took part, in the order of the groups; a group that is not there has none.
///
/// # Errors
/// The database's fault.
pub async fn people_of(db: &impl ConnectionTrait, activity_id: i64) -> Result<Vec<Attendance>, DbErr> {
    let rows = activity_people::Entity::find().filter(activity_people::Column::ActivityId.eq(activity_id)).all(db).await?;
    let of = |people: &People| attendance_of(rows.iter().find(|row| row.people == people.code())?);
    Ok(People::ALL.iter().filter_map(of).collect())
}

/// How many people took part in each of these activities; one of which nothing is recorded is not in the answer.
///
/// # Errors
/// The database's fault.
pub async fn people_counts(db: &impl ConnectionTrait, activity_ids: &[i64]) -> Result<HashMap<i64, u64>, DbErr> {
    let rows = activity_people::Entity::find().filter(activity_people::Column::ActivityId.is_in(activity_ids.to_vec())).all(db).await?;
    let mut counts: HashMap<i64, u64> = HashMap::new();
    for row in rows {
        let all = counts.entry(row.activity_id).or_default();
        *all = all.saturating_add(count(row.in_person)).saturating_add(count(row.remote));
    }
    Ok(counts)
}

/// Puts these numbers in place of those before; groups of none are not kept.
///
/// # Errors
/// The database's fault.
pub async fn save_people(tx: &DatabaseTransaction, activity_id: i64, people: &[Attendance]) -> Result<(), DbErr> {
    activity_people::Entity::delete_many().filter(activity_people::Column::ActivityId.eq(activity_id)).exec(tx).await?;
    let rows = people.iter().filter(|group| group.all() > 0).map(|group| activity_people::ActiveModel {
        activity_id: Set(activity_id),
        people: Set(group.people.code().to_owned()),
        in_person: Set(i64::try_from(group.in_person).unwrap_or(i64::MAX)),
        remote: Set(i64::try_from(group.remote).unwrap_or(i64::MAX)),
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        activity_people::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}
