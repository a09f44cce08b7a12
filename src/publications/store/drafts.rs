//! A publication being written: its documents as drawn, what people write, and who has approved that.

use asko_documents::Document;
use asko_locales::Lang;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, OnConflict};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use crate::platform::clock::Millis;
use crate::publications::rows::{approvals, drafts, texts};
use crate::text::both::Both;

/// A publication being written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its row.
    pub id: i64,
    /// The county.
    pub county_id: i64,
    /// The third: its code.
    pub period: String,
    /// 1 for the first publication, one more for each correction.
    pub edition: i64,
    /// What is corrected and why; empty in the first.
    pub reason: Both,
    /// The documents as drawn from the figures, in Finnish and in Swedish.
    pub documents: [Document; 2],
    /// When they were drawn.
    pub drafted_at: Millis,
    /// When something of it was last edited, and by whom.
    pub edited: (Millis, i64),
    /// Counts changes of anything of it.
    pub version: i64,
}

impl Draft {
    /// The document as drawn, for a reader of this language: Swedish for Swedish, else Finnish.
    #[must_use]
    pub const fn document(&self, lang: Lang) -> &Document {
        let [finnish, swedish] = &self.documents;
        if matches!(lang, Lang::Sv) { swedish } else { finnish }
    }
}

fn parsed(text: &str) -> Result<Document, DbErr> {
    serde_json::from_str(text).map_err(|error| DbErr::Custom(format!("a draft is not understood: {error}")))
}

fn written(document: &Document) -> Result<String, DbErr> {
    serde_json::to_string(document).map_err(|error| DbErr::Custom(format!("a draft cannot be written: {error}")))
}

fn draft_of(row: drafts::Model) -> Result<Draft, DbErr> {
    Ok(Draft {
        id: row.id,
        county_id: row.county_id,
        documents: [parsed(&row.document_fi)?, parsed(&row.document_sv)?],
        period: row.period,
        edition: row.edition,
        reason: Both { fi: row.reason_fi, sv: row.reason_sv },
        drafted_at: row.drafted_at,
        edited: (row.edited_at, row.edited_by),
        version: row.version,
    })
}

/// The draft of a county's third that is not published yet.
///
/// # Errors
/// The database's fault.
pub async fn open_of(db: &impl ConnectionTrait, county_id: i64, period: &str) -> Result<Option<Draft>, DbErr> {
    let row = drafts::Entity::find()
        .filter(drafts::Column::CountyId.eq(county_id))
        .filter(drafts::Column::Period.eq(period))
        .filter(drafts::Column::PublishedAt.is_null())
        .one(db)
        .await?;
    row.map(draft_of).transpose()
}

/// A draft to begin.
#[derive(Clone, Debug)]
pub struct NewDraft {
    /// The county.
    pub county_id: i64,
    /// The third: its code.
    pub period: String,
    /// Which version it will be.
    pub edition: i64,
    /// What is corrected and why.
    pub reason: Both,
    /// The documents as drawn, in Finnish and in Swedish; none to begin with those of the version before.
    pub documents: Option<[Document; 2]>,
}

/// Begins a draft; a correction begins with the texts of the version before. False when there is one already, or nothing to
/// begin with.
///
/// # Errors
/// The database's fault.
pub async fn begin(tx: &DatabaseTransaction, new: NewDraft, now: Millis, by: i64) -> Result<bool, DbErr> {
    let before = drafts::Entity::find()
        .filter(drafts::Column::CountyId.eq(new.county_id))
        .filter(drafts::Column::Period.eq(&new.period))
        .filter(drafts::Column::Edition.eq(new.edition - 1))
        .one(tx)
        .await?;
    let (fi, sv, drafted_at) = match (&new.documents, &before) {
        (Some([fi, sv]), _) => (written(fi)?, written(sv)?, now),
        (None, Some(before)) => (before.document_fi.clone(), before.document_sv.clone(), before.drafted_at),
        (None, None) => return Ok(false),
    };
    let row = drafts::ActiveModel {
        county_id: Set(new.county_id),
        period: Set(new.period.clone()),
        edition: Set(new.edition),
        reason_fi: Set(new.reason.fi),
        reason_sv: Set(new.reason.sv),
        document_fi: Set(fi),
        document_sv: Set(sv),
        drafted_at: Set(drafted_at),
        edited_at: Set(now),
        edited_by: Set(by),
        version: Set(1),
        ..Default::default()
    };
    let once = OnConflict::columns([drafts::Column::CountyId, drafts::Column::Period, drafts::Column::Edition]).do_nothing().to_owned();
    if drafts::Entity::insert(row).on_conflict(once).exec_without_returning(tx).await? != 1 {
        return Ok(false);
    }
    let (Some(before), Some(draft)) = (before, open_of(tx, new.county_id, &new.period).await?) else { return Ok(true) };
    for text in texts::Entity::find().filter(texts::Column::DraftId.eq(before.id)).all(tx).await? {
        let copy = texts::ActiveModel { draft_id: Set(draft.id), ..texts::ActiveModel::from(text).reset_all() };
        texts::Entity::insert(copy).exec_without_returning(tx).await?;
    }
    Ok(true)
}

/// Counts an edit by somebody, if nobody has edited since `version` was read. False when somebody has, or it is published.
async fn edited(
    tx: &DatabaseTransaction,
    draft_id: i64,
    version: Option<i64>,
    change: drafts::ActiveModel,
    now: Millis,
    by: i64,
) -> Result<bool, DbErr> {
    let row = drafts::ActiveModel { edited_at: Set(now), edited_by: Set(by), ..change };
    let mut update = drafts::Entity::update_many()
        .set(row)
        .col_expr(drafts::Column::Version, Expr::col(drafts::Column::Version).add(1))
        .filter(drafts::Column::Id.eq(draft_id))
        .filter(drafts::Column::PublishedAt.is_null());
    if let Some(version) = version {
        update = update.filter(drafts::Column::Version.eq(version));
    }
    Ok(update.exec(tx).await?.rows_affected == 1)
}

/// Puts other documents in the place of those that were drawn. False when somebody has edited it since.
///
/// # Errors
/// The database's fault.
pub async fn redraw(tx: &DatabaseTransaction, draft: &Draft, documents: &[Document; 2], now: Millis, by: i64) -> Result<bool, DbErr> {
    let [fi, sv] = documents;
    let change =
        drafts::ActiveModel { document_fi: Set(written(fi)?), document_sv: Set(written(sv)?), drafted_at: Set(now), ..Default::default() };
    edited(tx, draft.id, Some(draft.version), change, now, by).await
}

/// Keeps why a publication is corrected. False when somebody has edited it since.
///
/// # Errors
/// The database's fault.
pub async fn put_reason(tx: &DatabaseTransaction, draft: &Draft, reason: Both, now: Millis, by: i64) -> Result<bool, DbErr> {
    let change = drafts::ActiveModel { reason_fi: Set(reason.fi), reason_sv: Set(reason.sv), ..Default::default() };
    edited(tx, draft.id, Some(draft.version), change, now, by).await
}

/// What people write at a section.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// What was found.
    pub observation: Both,
    /// What is done because of it.
    pub action: Both,
}

/// What is written at a section.
#[derive(Clone, Debug)]
pub struct SectionText {
    /// The section's id.
    pub section: String,
    /// The words.
    pub written: Written,
    /// When it was edited, and by whom.
    pub edited: (Millis, i64),
    /// Counts its edits.
    pub version: i64,
}

/// Everything that is written at a draft.
///
/// # Errors
/// The database's fault.
pub async fn texts_of(db: &impl ConnectionTrait, draft_id: i64) -> Result<Vec<SectionText>, DbErr> {
    let rows = texts::Entity::find().filter(texts::Column::DraftId.eq(draft_id)).order_by_asc(texts::Column::Section).all(db).await?;
    let text = |row: texts::Model| SectionText {
        section: row.section,
        written: Written {
            observation: Both { fi: row.observation_fi, sv: row.observation_sv },
            action: Both { fi: row.action_fi, sv: row.action_sv },
        },
        edited: (row.edited_at, row.edited_by),
        version: row.version,
    };
    Ok(rows.into_iter().map(text).collect())
}

/// Keeps what is written at a section, if nobody else has written there since `version` was read (0: nobody had). False when
/// somebody has, or the draft is published.
///
/// # Errors
/// The database's fault.
pub async fn put_text(
    tx: &DatabaseTransaction,
    draft_id: i64,
    section: &str,
    version: i64,
    words: Written,
    now: Millis,
    by: i64,
) -> Result<bool, DbErr> {
    // The draft is held first, so that nobody publishes it meanwhile.
    if !edited(tx, draft_id, None, Default::default(), now, by).await? {
        return Ok(false);
    }
    let row = texts::ActiveModel {
        draft_id: Set(draft_id),
        section: Set(section.to_owned()),
        observation_fi: Set(words.observation.fi),
        observation_sv: Set(words.observation.sv),
        action_fi: Set(words.action.fi),
        action_sv: Set(words.action.sv),
        edited_at: Set(now),
        edited_by: Set(by),
        version: Set(version + 1),
    };
    if version == 0 {
        let once = OnConflict::columns([texts::Column::DraftId, texts::Column::Section]).do_nothing().to_owned();
        return Ok(texts::Entity::insert(row).on_conflict(once).exec_without_returning(tx).await? == 1);
    }
    let done = texts::Entity::update_many()
        .set(row)
        .filter(texts::Column::DraftId.eq(draft_id))
        .filter(texts::Column::Section.eq(section))
        .filter(texts::Column::Version.eq(version))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// An approval.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approval {
    /// By whom.
    pub account_id: i64,
    /// Of which version of the draft.
    pub version: i64,
    /// When.
    pub at: Millis,
}

/// All approvals of a draft, oldest first; those of earlier versions hold no longer.
///
/// # Errors
/// The database's fault.
pub async fn approvals_of(db: &impl ConnectionTrait, draft_id: i64) -> Result<Vec<Approval>, DbErr> {
    let rows = approvals::Entity::find()
        .filter(approvals::Column::DraftId.eq(draft_id))
        .order_by_asc(approvals::Column::At)
        .order_by_asc(approvals::Column::AccountId)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| Approval { account_id: row.account_id, version: row.version, at: row.at }).collect())
}

/// Holds a draft of this version until the transaction ends. False when it was edited since or is published.
async fn hold(tx: &DatabaseTransaction, draft: &Draft) -> Result<bool, DbErr> {
    let held = drafts::Entity::update_many()
        .col_expr(drafts::Column::Version, Expr::value(draft.version))
        .filter(drafts::Column::Id.eq(draft.id))
        .filter(drafts::Column::Version.eq(draft.version))
        .filter(drafts::Column::PublishedAt.is_null())
        .exec(tx)
        .await?;
    Ok(held.rows_affected == 1)
}

/// Writes down that somebody approves this version of a draft. False when it was edited since, is published, or they have
/// approved it before.
///
/// # Errors
/// The database's fault.
pub async fn approve(tx: &DatabaseTransaction, draft: &Draft, account_id: i64, now: Millis) -> Result<bool, DbErr> {
    if !hold(tx, draft).await? {
        return Ok(false);
    }
    let row = approvals::ActiveModel { draft_id: Set(draft.id), account_id: Set(account_id), version: Set(draft.version), at: Set(now) };
    let once =
        OnConflict::columns([approvals::Column::DraftId, approvals::Column::AccountId, approvals::Column::Version]).do_nothing().to_owned();
    Ok(approvals::Entity::insert(row).on_conflict(once).exec_without_returning(tx).await? == 1)
}

/// Ends a draft of this version: it is published. False when it was edited since, or is published already.
///
/// # Errors
/// The database's fault.
pub async fn finish(tx: &DatabaseTransaction, draft: &Draft, now: Millis) -> Result<bool, DbErr> {
    let done = drafts::Entity::update_many()
        .col_expr(drafts::Column::PublishedAt, Expr::value(now))
        .filter(drafts::Column::Id.eq(draft.id))
        .filter(drafts::Column::Version.eq(draft.version))
        .filter(drafts::Column::PublishedAt.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
