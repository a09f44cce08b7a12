//! Mail leaves only through here: written in the transaction of what it tells of, leased, retried, never lost.

use asko_locales::Lang;
use asko_templates::mails::{Digest, Kind, Subject};
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use super::clock::{DAY, HOUR, MINUTE, Millis, SECOND};
use super::ids::Randomness;

/// How long a sender may hold a mail before another takes it.
const LEASE: Millis = 2 * MINUTE;
/// How long a mail is tried.
const TRIED_FOR: Millis = 3 * DAY;
/// How many mails one statement inserts: databases limit the values of a statement.
const AT_ONCE: usize = 500;

mod entity {
    #![expect(missing_docs, reason = "columns are explained in the schema")]

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "outbox")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub message_id: String,
        pub kind: String,
        pub recipient: String,
        pub language: String,
        pub data: String,
        pub state: String,
        pub tries: i64,
        pub created_at: i64,
        pub due_at: i64,
        pub lease_until: Option<i64>,
        pub lease_owner: Option<String>,
        pub sent_at: Option<i64>,
        pub last_error: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use entity::Model as Mail;

crate::coded! {
    /// How far a mail has come.
    pub enum State {
        /// Waits to be sent (again).
        Ready = "ready",
        /// Taken by the mail server.
        Sent = "sent",
        /// Refused for good, or tried for too long: an operator decides.
        Dead = "dead",
    }
}

/// Puts a mail into the outbox, in the transaction of what it tells of.
///
/// # Errors
/// The database's fault.
pub async fn enqueue(
    tx: &DatabaseTransaction,
    random: &Randomness,
    now: Millis,
    to: &str,
    lang: Lang,
    kind: Kind,
    subject: &Subject,
) -> Result<(), DbErr> {
    entity::Entity::insert(row(random, now, to, lang, kind, subject)?).exec_without_returning(tx).await?;
    Ok(())
}

/// Puts a digest of this kind into the outbox, in the transaction that writes down that it is sent.
///
/// # Errors
/// The database's fault.
pub async fn enqueue_digest(
    tx: &DatabaseTransaction,
    random: &Randomness,
    now: Millis,
    to: &str,
    lang: Lang,
    kind: Kind,
    digest: &Digest,
) -> Result<(), DbErr> {
    entity::Entity::insert(row(random, now, to, lang, kind, digest)?).exec_without_returning(tx).await?;
    Ok(())
}

/// A mail to one of many.
#[derive(Clone, Debug)]
pub struct Addressed {
    /// To whom.
    pub to: String,
    /// In which language.
    pub lang: Lang,
    /// About what.
    pub subject: Subject,
}

/// Puts mails of one kind to many people into the outbox, in the transaction of what they tell of.
///
/// # Errors
/// The database's fault.
pub async fn enqueue_all(tx: &DatabaseTransaction, random: &Randomness, now: Millis, kind: Kind, mails: &[Addressed]) -> Result<(), DbErr> {
    for some in mails.chunks(AT_ONCE) {
        let mut rows = Vec::with_capacity(some.len());
        for mail in some {
            rows.push(row(random, now, &mail.to, mail.lang, kind, &mail.subject)?);
        }
        entity::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

fn row(
    random: &Randomness,
    now: Millis,
    to: &str,
    lang: Lang,
    kind: Kind,
    about: &impl serde::Serialize,
) -> Result<entity::ActiveModel, DbErr> {
    let data = serde_json::to_string(about).map_err(|error| DbErr::Custom(error.to_string()))?;
    Ok(entity::ActiveModel {
        message_id: Set(format!("{}@asko", super::ids::base32(&random.bytes::<15>()).to_lowercase())),
        kind: Set(kind.code().to_owned()),
        recipient: Set(to.to_owned()),
        language: Set(lang.code().to_owned()),
        data: Set(data),
        state: Set(State::Ready.code().to_owned()),
        tries: Set(0),
        created_at: Set(now),
        due_at: Set(now),
        ..Default::default()
    })
}

/// Takes up to `most` mails that are due, for `owner` alone.
///
/// # Errors
/// The database's fault.
pub async fn lease(tx: &DatabaseTransaction, owner: &str, most: u64, now: Millis) -> Result<Vec<Mail>, DbErr> {
    let free = Condition::any().add(entity::Column::LeaseUntil.is_null()).add(entity::Column::LeaseUntil.lt(now));
    let mut due = entity::Entity::find()
        .filter(entity::Column::State.eq(State::Ready.code()))
        .filter(entity::Column::DueAt.lte(now))
        .filter(free)
        .order_by_asc(entity::Column::DueAt)
        .order_by_asc(entity::Column::Id)
        .limit(most);
    if sea_orm::ConnectionTrait::get_database_backend(tx) == sea_orm::DbBackend::Postgres {
        due = due.lock_with_behavior(sea_orm::sea_query::LockType::Update, sea_orm::sea_query::LockBehavior::SkipLocked);
    }
    let mails = due.all(tx).await?;
    entity::Entity::update_many()
        .col_expr(entity::Column::LeaseUntil, Expr::value(now + LEASE))
        .col_expr(entity::Column::LeaseOwner, Expr::value(owner))
        .col_expr(entity::Column::Tries, sea_orm::sea_query::ExprTrait::add(Expr::col(entity::Column::Tries), 1))
        .filter(entity::Column::Id.is_in(mails.iter().map(|mail| mail.id)))
        .exec(tx)
        .await?;
    Ok(mails)
}

/// What became of a leased mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The mail server has it.
    Sent,
    /// Not now: why.
    Later(String),
    /// Never: why.
    Never(String),
}

/// The wait before the next try: 30 s doubled each time, an hour at most.
#[must_use]
pub fn wait_after(tries: i64) -> Millis {
    let doubled = u32::try_from(tries.clamp(0, 20)).map_or(HOUR, |n| (30 * SECOND).saturating_mul(1_i64 << n));
    doubled.min(HOUR)
}

/// Writes down what became of a mail, if `owner` still holds it.
///
/// # Errors
/// The database's fault.
pub async fn finish(tx: &DatabaseTransaction, mail: &Mail, owner: &str, outcome: &Outcome, now: Millis) -> Result<(), DbErr> {
    let mut change = entity::ActiveModel { lease_until: Set(None), lease_owner: Set(None), ..Default::default() };
    match outcome {
        Outcome::Sent => {
            change.state = Set(State::Sent.code().to_owned());
            change.sent_at = Set(Some(now));
            change.last_error = Set(None);
            if Kind::from_code(&mail.kind).is_some_and(Kind::forgets_address) {
                change.recipient = Set(String::new());
            }
        }
        Outcome::Later(why) if now - mail.created_at < TRIED_FOR => {
            change.due_at = Set(now + wait_after(mail.tries));
            change.last_error = Set(Some(why.clone()));
        }
        Outcome::Later(why) | Outcome::Never(why) => {
            change.state = Set(State::Dead.code().to_owned());
            change.last_error = Set(Some(why.clone()));
        }
    }
    entity::Entity::update_many()
        .set(change)
        .filter(entity::Column::Id.eq(mail.id))
        .filter(entity::Column::LeaseOwner.eq(owner))
        .exec(tx)
        .await?;
    Ok(())
}

/// Tries a mail again at once: what an operator decides of a dead or waiting one. False when there is none such.
///
/// # Errors
/// The database's fault.
pub async fn try_again(tx: &DatabaseTransaction, id: i64, now: Millis) -> Result<bool, DbErr> {
    let done = entity::Entity::update_many()
        .col_expr(entity::Column::State, Expr::value(State::Ready.code()))
        .col_expr(entity::Column::DueAt, Expr::value(now))
        .col_expr(entity::Column::CreatedAt, Expr::value(now))
        .filter(entity::Column::Id.eq(id))
        .filter(entity::Column::State.ne(State::Sent.code()))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Mails in this state, newest first, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn mails_in(db: &impl ConnectionTrait, state: State, most: u64) -> Result<Vec<Mail>, DbErr> {
    entity::Entity::find().filter(entity::Column::State.eq(state.code())).order_by_desc(entity::Column::Id).limit(most).all(db).await
}

/// Since when the oldest mail that is still to go has waited.
///
/// # Errors
/// The database's fault.
pub async fn oldest_ready(db: &impl ConnectionTrait) -> Result<Option<Millis>, DbErr> {
    let oldest = entity::Entity::find()
        .filter(entity::Column::State.eq(State::Ready.code()))
        .order_by_asc(entity::Column::DueAt)
        .order_by_asc(entity::Column::Id)
        .one(db)
        .await?;
    Ok(oldest.map(|mail| mail.created_at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_come_at_growing_distances() {
        assert_eq!(wait_after(0), 30 * SECOND);
        assert_eq!(wait_after(1), MINUTE);
        assert_eq!(wait_after(7), HOUR);
        assert_eq!(wait_after(1000), HOUR);
    }
}
