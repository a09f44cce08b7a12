//! Keeping feedback. Every function that reads for somebody takes what proves they may.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, ExprTrait as _, Order, Query};
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction, FromQueryResult, QueryOrder as _, QuerySelect as _};

use super::kinds::{AnswerWanted, Channel, Kind, NoChangeReason, Perspective};
use super::rows::{answers, decisions, feedback, feedback_themes, messages, notes};
use super::stage::Stage;
use crate::access::CaseWorker;

pub use decisions::Model as Decision;
pub use messages::Model as Message;
pub use notes::Model as Note;

/// Who wrote a message: the team.
pub const TEAM: &str = "team";
/// Who wrote a message: the giver.
pub const GIVER: &str = "giver";

/// One piece of feedback.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its row.
    pub id: i64,
    /// The reference people use.
    pub reference: String,
    /// The county.
    pub county_id: i64,
    /// The unit, if one was named.
    pub unit_id: Option<i64>,
    /// The service, if one was named.
    pub service_id: Option<i64>,
    /// The municipality, if one was named.
    pub municipality_code: Option<String>,
    /// The team that has it.
    pub team_id: i64,
    /// The language it was written in.
    pub language: String,
    /// What it is about.
    pub kind: Kind,
    /// Whose experience it is.
    pub perspective: Perspective,
    /// How it came.
    pub channel: String,
    /// The text, identifiers masked; may be empty.
    pub text: String,
    /// True when something in it was masked.
    pub masked: bool,
    /// Whether an answer is wanted.
    pub answer_wanted: AnswerWanted,
    /// Where to write when there is an answer.
    pub contact_email: Option<String>,
    /// 0 to 10, if answered.
    pub nps: Option<i64>,
    /// How far it has come.
    pub stage: Stage,
    /// Counts changes, so that two people cannot overwrite each other.
    pub version: i64,
    /// The body responsible for it where it came from.
    pub responsible_body: Option<String>,
    /// When it arrived.
    pub received_at: i64,
    /// Until when an answer is promised.
    pub due_at: i64,
    /// When it was first answered.
    pub answered_at: Option<i64>,
    /// When it was closed.
    pub closed_at: Option<i64>,
    /// Who has taken it.
    pub claimed_by: Option<i64>,
    /// When.
    pub claimed_at: Option<i64>,
}

impl Case {
    fn from_row(row: feedback::Model) -> Self {
        Self {
            id: row.id,
            reference: row.reference,
            county_id: row.county_id,
            unit_id: row.unit_id,
            service_id: row.service_id,
            municipality_code: row.municipality_code,
            team_id: row.team_id,
            language: row.language,
            kind: Kind::from_code(&row.kind).unwrap_or(Kind::Unsaid),
            perspective: Perspective::from_code(&row.perspective).unwrap_or(Perspective::Unsaid),
            channel: row.channel,
            text: row.text,
            masked: row.masked,
            answer_wanted: AnswerWanted::from_code(&row.answer_wanted).unwrap_or(AnswerWanted::No),
            contact_email: row.contact_email,
            nps: row.nps,
            stage: Stage::from_code(&row.stage).unwrap_or(Stage::Received),
            version: row.version,
            responsible_body: row.responsible_body,
            received_at: row.received_at,
            due_at: row.due_at,
            answered_at: row.answered_at,
            closed_at: row.closed_at,
            claimed_by: row.claimed_by,
            claimed_at: row.claimed_at,
        }
    }
}

/// Where a piece of feedback came from, when it has an id there; the same one is stored once in a county.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name of the source.
    pub name: String,
    /// Its id there.
    pub id: String,
}

/// What stands for a form, so that it is stored once however often it is sent.
#[derive(Clone, Debug)]
pub struct Once {
    /// The keyed hash of the form's token.
    pub token: Vec<u8>,
    /// The keyed hash of what was typed.
    pub body: Vec<u8>,
    /// The keyed hash of the follow-up code.
    pub code: Vec<u8>,
}

/// A piece of feedback to be stored.
#[derive(Clone, Debug)]
pub struct NewFeedback {
    /// The reference people will use.
    pub reference: String,
    /// The county.
    pub county_id: i64,
    /// The unit, if one was named.
    pub unit_id: Option<i64>,
    /// The service, if one was named.
    pub service_id: Option<i64>,
    /// The municipality, if one was named.
    pub municipality_code: Option<String>,
    /// The team it goes to.
    pub team_id: i64,
    /// The language of the form.
    pub language: String,
    /// What it is about.
    pub kind: Kind,
    /// Whose experience it is.
    pub perspective: Perspective,
    /// How it came.
    pub channel: Channel,
    /// The text, identifiers masked already.
    pub text: String,
    /// True when something in it was masked.
    pub masked: bool,
    /// Whether an answer is wanted.
    pub answer_wanted: AnswerWanted,
    /// Where to write when there is an answer.
    pub contact_email: Option<String>,
    /// The version of the instrument that was answered.
    pub instrument_id: Option<i64>,
    /// 0 to 10, if answered.
    pub nps: Option<i64>,
    /// Statement key and 1 to 5, or none for "does not concern me".
    pub answers: Vec<(String, Option<i64>)>,
    /// Themes found in the text.
    pub themes: Vec<String>,
    /// What stands for the form.
    pub once: Option<Once>,
    /// Where it came from.
    pub source: Option<Source>,
    /// The body responsible for it where it came from.
    pub responsible_body: Option<String>,
    /// When it arrived.
    pub received_at: i64,
    /// Until when an answer is promised.
    pub due_at: i64,
}

/// Stores a piece of feedback; returns its row.
///
/// # Errors
/// The database's fault.
pub async fn insert(tx: &DatabaseTransaction, new: NewFeedback) -> Result<i64, DbErr> {
    let (token, body, code) = new.once.map_or((None, None, None), |once| (Some(once.token), Some(once.body), Some(once.code)));
    let (source, source_id) = new.source.map_or((None, None), |source| (Some(source.name), Some(source.id)));
    let row = feedback::ActiveModel {
        reference: Set(new.reference),
        county_id: Set(new.county_id),
        unit_id: Set(new.unit_id),
        service_id: Set(new.service_id),
        municipality_code: Set(new.municipality_code),
        team_id: Set(new.team_id),
        language: Set(new.language),
        kind: Set(new.kind.code().to_owned()),
        perspective: Set(new.perspective.code().to_owned()),
        channel: Set(new.channel.code().to_owned()),
        text: Set(new.text),
        masked: Set(new.masked),
        answer_wanted: Set(new.answer_wanted.code().to_owned()),
        contact_email: Set(new.contact_email),
        instrument_id: Set(new.instrument_id),
        nps: Set(new.nps),
        stage: Set(Stage::Received.code().to_owned()),
        version: Set(1),
        code_hash: Set(code),
        idempotency_hash: Set(token),
        body_hash: Set(body),
        source: Set(source),
        source_id: Set(source_id),
        responsible_body: Set(new.responsible_body),
        received_at: Set(new.received_at),
        due_at: Set(new.due_at),
        ..Default::default()
    };
    let id = feedback::Entity::insert(row).exec(tx).await?.last_insert_id;
    if !new.answers.is_empty() {
        let rows = new.answers.into_iter().map(|(key, value)| answers::ActiveModel {
            feedback_id: Set(id),
            statement_key: Set(key),
            value: Set(value),
        });
        answers::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    add_themes(tx, id, new.themes, "words").await?;
    Ok(id)
}

async fn add_themes(tx: &DatabaseTransaction, feedback_id: i64, themes: Vec<String>, found_by: &str) -> Result<(), DbErr> {
    if themes.is_empty() {
        return Ok(());
    }
    let rows = themes.into_iter().map(|theme| feedback_themes::ActiveModel {
        feedback_id: Set(feedback_id),
        theme: Set(theme),
        found_by: Set(found_by.to_owned()),
    });
    feedback_themes::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(())
}

/// What was stored under a form's token: its reference and the keyed hash of what was typed.
///
/// # Errors
/// The database's fault.
pub async fn by_token(db: &impl ConnectionTrait, token: Vec<u8>) -> Result<Option<(Case, Vec<u8>)>, DbErr> {
    let row = feedback::Entity::find().filter(feedback::Column::IdempotencyHash.eq(token)).one(db).await?;
    Ok(row.map(|row| {
        let body = row.body_hash.clone().unwrap_or_default();
        (Case::from_row(row), body)
    }))
}

/// The piece of feedback of a county with this follow-up code.
///
/// # Errors
/// The database's fault.
pub async fn by_code(db: &impl ConnectionTrait, county_id: i64, code_hash: Vec<u8>) -> Result<Option<Case>, DbErr> {
    let row = feedback::Entity::find()
        .filter(feedback::Column::CodeHash.eq(code_hash))
        .filter(feedback::Column::CountyId.eq(county_id))
        .one(db)
        .await?;
    Ok(row.map(Case::from_row))
}

/// Whether there is any feedback at all.
///
/// # Errors
/// The database's fault.
pub async fn any(db: &impl ConnectionTrait) -> Result<bool, DbErr> {
    Ok(feedback::Entity::find().one(db).await?.is_some())
}

/// Whether a county has this id of this source already.
///
/// # Errors
/// The database's fault.
pub async fn has_source(db: &impl ConnectionTrait, county_id: i64, source: &Source) -> Result<bool, DbErr> {
    let there = feedback::Entity::find()
        .filter(feedback::Column::CountyId.eq(county_id))
        .filter(feedback::Column::Source.eq(&source.name))
        .filter(feedback::Column::SourceId.eq(&source.id))
        .one(db)
        .await?;
    Ok(there.is_some())
}

/// The piece of feedback with this row, for somebody who has proved to follow it, or for the program itself.
///
/// # Errors
/// The database's fault.
pub async fn by_id(db: &impl ConnectionTrait, id: i64) -> Result<Option<Case>, DbErr> {
    Ok(feedback::Entity::find_by_id(id).one(db).await?.map(Case::from_row))
}

/// What a case worker may see: their county, and their teams unless they see all.
fn reach(worker: &CaseWorker) -> Condition {
    let county = Condition::all().add(feedback::Column::CountyId.eq(worker.county().id));
    match worker.team_ids() {
        Some(teams) => county.add(feedback::Column::TeamId.is_in(teams.to_vec())),
        None => county,
    }
}

/// The piece of feedback with this reference, if the worker may see it.
///
/// # Errors
/// The database's fault.
pub async fn by_reference(db: &impl ConnectionTrait, worker: &CaseWorker, reference: &str) -> Result<Option<Case>, DbErr> {
    let row = feedback::Entity::find().filter(feedback::Column::Reference.eq(reference)).filter(reach(worker)).one(db).await?;
    Ok(row.map(Case::from_row))
}

/// Those of these pieces of feedback that the worker may see: their references, oldest first, at most `most`.
///
/// # Errors
/// The database's fault.
pub async fn references_of(db: &impl ConnectionTrait, worker: &CaseWorker, ids: &[i64], most: u64) -> Result<Vec<String>, DbErr> {
    feedback::Entity::find()
        .select_only()
        .column(feedback::Column::Reference)
        .filter(feedback::Column::Id.is_in(ids.to_vec()))
        .filter(reach(worker))
        .order_by_asc(feedback::Column::Id)
        .limit(most)
        .into_tuple()
        .all(db)
        .await
}

crate::coded! {
    /// A view of the inbox.
    pub enum View {
        /// Waits for the team: received or in handling.
        Open = "open",
        /// Taken by the reader and waiting.
        Mine = "mine",
        /// Answered and not closed.
        Answered = "answered",
        /// Closed.
        Closed = "closed",
        /// Everything.
        All = "all",
    }
}

/// What an inbox shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The view; [`View::Open`] when none.
    pub view: Option<View>,
    /// Only this kind.
    pub kind: Option<Kind>,
    /// Only this unit.
    pub unit_id: Option<i64>,
    /// Only this language.
    pub language: Option<String>,
    /// Only what comes after this promise and row: the last line of the page before.
    pub after: Option<(i64, i64)>,
}

/// The inbox: oldest promise first, at most `most` lines.
///
/// # Errors
/// The database's fault.
pub async fn inbox(db: &impl ConnectionTrait, worker: &CaseWorker, wanted: &Wanted, most: u64) -> Result<Vec<Case>, DbErr> {
    let mut query = feedback::Entity::find().filter(reach(worker)).filter(view_condition(worker, wanted.view.unwrap_or(View::Open)));
    if let Some(kind) = wanted.kind {
        query = query.filter(feedback::Column::Kind.eq(kind.code()));
    }
    if let Some(unit_id) = wanted.unit_id {
        query = query.filter(feedback::Column::UnitId.eq(unit_id));
    }
    if let Some(language) = &wanted.language {
        query = query.filter(feedback::Column::Language.eq(language));
    }
    if let Some((due_at, id)) = wanted.after {
        let later = feedback::Column::DueAt.gt(due_at).or(feedback::Column::DueAt.eq(due_at).and(feedback::Column::Id.gt(id)));
        query = query.filter(later);
    }
    let rows = query.order_by_asc(feedback::Column::DueAt).order_by_asc(feedback::Column::Id).limit(most).all(db).await?;
    Ok(rows.into_iter().map(Case::from_row).collect())
}

fn view_condition(worker: &CaseWorker, view: View) -> Condition {
    let open = [Stage::Received.code(), Stage::InHandling.code()];
    match view {
        View::Open => Condition::all().add(feedback::Column::Stage.is_in(open)),
        View::Mine => Condition::all().add(feedback::Column::Stage.is_in(open)).add(feedback::Column::ClaimedBy.eq(worker.account_id())),
        View::Answered => Condition::all().add(feedback::Column::Stage.eq(Stage::Answered.code())),
        View::Closed => Condition::all().add(feedback::Column::Stage.eq(Stage::Closed.code())),
        View::All => Condition::all(),
    }
}

/// How many a view holds, counted up to `most`.
///
/// # Errors
/// The database's fault.
pub async fn count_in(db: &impl ConnectionTrait, worker: &CaseWorker, view: View, most: u64) -> Result<u64, DbErr> {
    let ids: Vec<i64> = feedback::Entity::find()
        .select_only()
        .column(feedback::Column::Id)
        .filter(reach(worker))
        .filter(view_condition(worker, view))
        .limit(most)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.len() as u64)
}

/// What moving on changes in the row; everything else stays.
#[derive(Clone, Debug)]
pub struct Move {
    /// The new stage.
    pub stage: Stage,
    /// The new team.
    pub team_id: i64,
    /// Who has taken it, and when.
    pub claimed: Option<(i64, i64)>,
    /// When it was first answered.
    pub answered_at: Option<i64>,
    /// When it was closed.
    pub closed_at: Option<i64>,
}

impl Move {
    /// No change but the stage.
    #[must_use]
    pub fn of(case: &Case, stage: Stage) -> Self {
        Self {
            stage,
            team_id: case.team_id,
            claimed: case.claimed_by.zip(case.claimed_at),
            answered_at: case.answered_at,
            closed_at: case.closed_at,
        }
    }
}

/// Moves a case on if nobody else has since it was read. False when somebody has.
///
/// # Errors
/// The database's fault.
pub async fn move_on(tx: &DatabaseTransaction, case: &Case, to: &Move) -> Result<bool, DbErr> {
    let done = feedback::Entity::update_many()
        .col_expr(feedback::Column::Stage, Expr::value(to.stage.code()))
        .col_expr(feedback::Column::TeamId, Expr::value(to.team_id))
        .col_expr(feedback::Column::ClaimedBy, Expr::value(to.claimed.map(|(who, _)| who)))
        .col_expr(feedback::Column::ClaimedAt, Expr::value(to.claimed.map(|(_, when)| when)))
        .col_expr(feedback::Column::AnsweredAt, Expr::value(to.answered_at))
        .col_expr(feedback::Column::ClosedAt, Expr::value(to.closed_at))
        .col_expr(feedback::Column::Version, Expr::col(feedback::Column::Version).add(1))
        .filter(feedback::Column::Id.eq(case.id))
        .filter(feedback::Column::Version.eq(case.version))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// The statements' answers: key and 1 to 5, or none for "does not concern me".
///
/// # Errors
/// The database's fault.
pub async fn answers_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<(String, Option<i64>)>, DbErr> {
    let rows = answers::Entity::find().filter(answers::Column::FeedbackId.eq(feedback_id)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.statement_key, row.value)).collect())
}

/// The themes' keys.
///
/// # Errors
/// The database's fault.
pub async fn themes_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<String>, DbErr> {
    let rows = feedback_themes::Entity::find()
        .filter(feedback_themes::Column::FeedbackId.eq(feedback_id))
        .order_by_asc(feedback_themes::Column::Theme)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.theme).collect())
}

/// Puts these themes in place of the old ones.
///
/// # Errors
/// The database's fault.
pub async fn set_themes(tx: &DatabaseTransaction, feedback_id: i64, themes: Vec<String>) -> Result<(), DbErr> {
    feedback_themes::Entity::delete_many().filter(feedback_themes::Column::FeedbackId.eq(feedback_id)).exec(tx).await?;
    add_themes(tx, feedback_id, themes, "person").await
}

/// The dialogue, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn messages_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Message>, DbErr> {
    messages::Entity::find()
        .filter(messages::Column::FeedbackId.eq(feedback_id))
        .order_by_asc(messages::Column::At)
        .order_by_asc(messages::Column::Id)
        .all(db)
        .await
}

/// Adds to the dialogue: `author` is [`TEAM`] or [`GIVER`].
///
/// # Errors
/// The database's fault.
pub async fn add_message(
    tx: &DatabaseTransaction,
    feedback_id: i64,
    at: i64,
    author: &str,
    account_id: Option<i64>,
    language: &str,
    text: &str,
) -> Result<(), DbErr> {
    let row = messages::ActiveModel {
        feedback_id: Set(feedback_id),
        at: Set(at),
        author: Set(author.to_owned()),
        account_id: Set(account_id),
        language: Set(language.to_owned()),
        text: Set(text.to_owned()),
        ..Default::default()
    };
    messages::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The internal notes, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn notes_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Note>, DbErr> {
    notes::Entity::find().filter(notes::Column::FeedbackId.eq(feedback_id)).order_by_asc(notes::Column::Id).all(db).await
}

/// Adds an internal note.
///
/// # Errors
/// The database's fault.
pub async fn add_note(tx: &DatabaseTransaction, feedback_id: i64, at: i64, account_id: i64, text: &str) -> Result<(), DbErr> {
    let row = notes::ActiveModel {
        feedback_id: Set(feedback_id),
        at: Set(at),
        account_id: Set(account_id),
        text: Set(text.to_owned()),
        ..Default::default()
    };
    notes::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// The decisions that nothing changes, oldest first.
///
/// # Errors
/// The database's fault.
pub async fn decisions_of(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<Decision>, DbErr> {
    decisions::Entity::find().filter(decisions::Column::FeedbackId.eq(feedback_id)).order_by_asc(decisions::Column::Id).all(db).await
}

/// Adds the decision that nothing changes, with its reason in words.
///
/// # Errors
/// The database's fault.
pub async fn add_decision(
    tx: &DatabaseTransaction,
    feedback_id: i64,
    at: i64,
    account_id: i64,
    reason: NoChangeReason,
    words: &str,
) -> Result<(), DbErr> {
    let row = decisions::ActiveModel {
        feedback_id: Set(feedback_id),
        at: Set(at),
        account_id: Set(account_id),
        reason: Set(reason.code().to_owned()),
        words: Set(words.to_owned()),
        ..Default::default()
    };
    decisions::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// A change that a piece of feedback led to, as the case shows it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct ChangeLink {
    /// The change's reference.
    pub reference: String,
    /// Its title in Finnish.
    pub title_fi: String,
    /// Its title in Swedish.
    pub title_sv: String,
    /// Its stage's code.
    pub stage: String,
}

/// The changes that a piece of feedback is linked to, oldest first. Changes are kept by a later folder; the case
/// only names them.
///
/// # Errors
/// The database's fault.
pub async fn changes_linked_to(db: &impl ConnectionTrait, feedback_id: i64) -> Result<Vec<ChangeLink>, DbErr> {
    let (changes, links) = (Alias::new("changes"), Alias::new("change_feedback"));
    let column = |table: &Alias, name: &'static str| Expr::col((table.clone(), Alias::new(name)));
    let mut query = Query::select();
    for name in ["reference", "title_fi", "title_sv", "stage"] {
        query.column((changes.clone(), Alias::new(name)));
    }
    query
        .from(links.clone())
        .inner_join(changes.clone(), column(&changes, "id").equals((links.clone(), Alias::new("change_id"))))
        .and_where(column(&links, "feedback_id").eq(feedback_id))
        .order_by((changes, Alias::new("id")), Order::Asc);
    ChangeLink::find_by_statement(db.get_database_backend().build(&query)).all(db).await
}
