//! What waits for a team besides feedback. Later folders write it down and cross it off; the inbox names it.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, OnConflict};
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::Case;
use super::rows::duties;
use crate::access::CaseWorker;
use crate::platform::clock::Millis;
use crate::text::both::Both;

crate::coded! {
    /// What is to be done.
    pub enum DutyKind {
        /// Somebody else says that a change is made: confirm it or send it back.
        ConfirmChange = "confirm-change",
        /// Look whether a change has held.
        ReviewChange = "review-change",
        /// An answer waits for a translation by somebody else than its writer.
        TranslateAnswer = "translate-answer",
        /// An answer was sent and came back, because something happened before it went.
        AnswerReturned = "answer-returned",
        /// Three weeks of an objection's month are over.
        ObjectionDue = "objection-due",
        /// An objection's month is over.
        ObjectionLate = "objection-late",
        /// Rate how grave a case is, without knowing the first rating.
        RateSeverity = "rate-severity",
    }
}

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    /// The county.
    pub county_id: i64,
    /// The team.
    pub team_id: i64,
    /// What is to be done.
    pub kind: DutyKind,
    /// The row of what it is about, in the table that the kind belongs to.
    pub subject_id: i64,
    /// The name of what it is about.
    pub title: Both,
    /// Where it is done: the address below the county's, from the slash on.
    pub path: String,
    /// From when on it waits.
    pub due_at: Millis,
    /// Who may not do it, because it is somebody else's part.
    pub but_account_id: Option<i64>,
}

impl Duty {
    /// Something to be done about a case, by whoever of its team; it names the case, not what it says.
    #[must_use]
    pub fn of_case(case: &Case, kind: DutyKind, due_at: Millis) -> Self {
        Self {
            county_id: case.county_id,
            team_id: case.team_id,
            kind,
            subject_id: case.id,
            title: Both::new(&case.reference, &case.reference),
            path: format!("/cases/{}", case.reference),
            due_at,
            but_account_id: None,
        }
    }
}

/// Writes a duty down; one of the same kind, subject and time is there once. False when it was there.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, duty: Duty) -> Result<bool, DbErr> {
    let row = duties::ActiveModel {
        county_id: Set(duty.county_id),
        team_id: Set(duty.team_id),
        kind: Set(duty.kind.code().to_owned()),
        subject_id: Set(duty.subject_id),
        title_fi: Set(duty.title.fi),
        title_sv: Set(duty.title.sv),
        path: Set(duty.path),
        due_at: Set(duty.due_at),
        but_account_id: Set(duty.but_account_id),
        ..Default::default()
    };
    let again = OnConflict::columns([duties::Column::Kind, duties::Column::SubjectId, duties::Column::DueAt]).do_nothing().to_owned();
    Ok(duties::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await? == 1)
}

/// Crosses off the duties of this kind about this subject: the one that waits since `due_at`, or all.
///
/// # Errors
/// The database's fault.
pub async fn finish(tx: &DatabaseTransaction, kind: DutyKind, subject_id: i64, due_at: Option<Millis>, now: Millis) -> Result<(), DbErr> {
    let mut open = duties::Entity::update_many()
        .col_expr(duties::Column::DoneAt, Expr::value(now))
        .filter(duties::Column::Kind.eq(kind.code()))
        .filter(duties::Column::SubjectId.eq(subject_id))
        .filter(duties::Column::DoneAt.is_null());
    if let Some(due_at) = due_at {
        open = open.filter(duties::Column::DueAt.eq(due_at));
    }
    open.exec(tx).await?;
    Ok(())
}

/// The open duties of a case go with it to another team.
///
/// # Errors
/// The database's fault.
pub async fn go_along(tx: &DatabaseTransaction, feedback_id: i64, team_id: i64) -> Result<(), DbErr> {
    let of_cases = [DutyKind::TranslateAnswer, DutyKind::AnswerReturned, DutyKind::RateSeverity].map(DutyKind::code);
    duties::Entity::update_many()
        .col_expr(duties::Column::TeamId, Expr::value(team_id))
        .filter(duties::Column::Kind.is_in(of_cases))
        .filter(duties::Column::SubjectId.eq(feedback_id))
        .filter(duties::Column::DoneAt.is_null())
        .exec(tx)
        .await?;
    Ok(())
}

/// What the open duties of this kind are about, whatever the county: rows. For what the program does by itself.
///
/// # Errors
/// The database's fault.
pub async fn open_subjects(db: &impl ConnectionTrait, kind: DutyKind) -> Result<Vec<i64>, DbErr> {
    duties::Entity::find()
        .select_only()
        .column(duties::Column::SubjectId)
        .filter(duties::Column::Kind.eq(kind.code()))
        .filter(duties::Column::DoneAt.is_null())
        .into_tuple()
        .all(db)
        .await
}

/// What waits for this worker's teams, what waits longest first, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn of_worker(db: &impl ConnectionTrait, worker: &CaseWorker, now: Millis, most: u64) -> Result<Vec<Duty>, DbErr> {
    let theirs = Condition::any().add(duties::Column::ButAccountId.is_null()).add(duties::Column::ButAccountId.ne(worker.account_id()));
    let mut open = duties::Entity::find()
        .filter(duties::Column::CountyId.eq(worker.county().id))
        .filter(duties::Column::DoneAt.is_null().and(duties::Column::DueAt.lte(now)))
        .filter(theirs);
    if let Some(teams) = worker.team_ids() {
        open = open.filter(duties::Column::TeamId.is_in(teams.to_vec()));
    }
    let rows = open.order_by_asc(duties::Column::DueAt).order_by_asc(duties::Column::Id).limit(most).all(db).await?;
    let duty = |row: duties::Model| {
        Some(Duty {
            county_id: row.county_id,
            team_id: row.team_id,
            kind: DutyKind::from_code(&row.kind)?,
            subject_id: row.subject_id,
            title: Both { fi: row.title_fi, sv: row.title_sv },
            path: row.path,
            due_at: row.due_at,
            but_account_id: row.but_account_id,
        })
    };
    Ok(rows.into_iter().filter_map(duty).collect())
}
