//! The archive: what was published, byte for byte. Rows are only added.

use asko_documents::Document;
use asko_locales::Lang;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _, QuerySelect as _};

use crate::organisations::County;
use crate::platform::clock::Millis;
use crate::publications::chain::{Link, sha256};
use crate::publications::rows::archive;
use crate::text::both::Both;

/// One version of a publication, without its documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its row.
    pub id: i64,
    /// The county.
    pub county_id: i64,
    /// The third: its code.
    pub period: String,
    /// 1 for the first publication, one more for each correction.
    pub edition: i64,
    /// When it was published.
    pub published_at: Millis,
    /// What was corrected and why; empty in the first.
    pub reason: Both,
    /// The hash of the Finnish document.
    pub hash_fi: String,
    /// The hash of the Swedish document.
    pub hash_sv: String,
    /// The chain's hash of the county's publication before it; empty before the first.
    pub previous_hash: String,
    /// The chain's hash.
    pub chain_hash: String,
}

impl Entry {
    /// Its place in the chain.
    #[must_use]
    pub fn link<'a>(&'a self, county: &'a str) -> Link<'a> {
        Link {
            county,
            period: &self.period,
            edition: self.edition,
            published_at: self.published_at,
            hash_fi: &self.hash_fi,
            hash_sv: &self.hash_sv,
            previous: &self.previous_hash,
        }
    }

    /// The hash of the document of this language: Swedish for Swedish, else Finnish.
    #[must_use]
    pub fn hash(&self, lang: Lang) -> &str {
        if lang == Lang::Sv { &self.hash_sv } else { &self.hash_fi }
    }
}

/// The columns of an entry, without the documents, which may be large.
const COLUMNS: [archive::Column; 11] = [
    archive::Column::Id,
    archive::Column::CountyId,
    archive::Column::Period,
    archive::Column::Edition,
    archive::Column::PublishedAt,
    archive::Column::ReasonFi,
    archive::Column::ReasonSv,
    archive::Column::HashFi,
    archive::Column::HashSv,
    archive::Column::PreviousHash,
    archive::Column::ChainHash,
];

type Columns = (i64, i64, String, i64, i64, String, String, String, String, String, String);

fn entry((id, county_id, period, edition, published_at, fi, sv, hash_fi, hash_sv, previous_hash, chain_hash): Columns) -> Entry {
    Entry { id, county_id, period, edition, published_at, reason: Both { fi, sv }, hash_fi, hash_sv, previous_hash, chain_hash }
}

/// Everything a county has published, newest first.
///
/// # Errors
/// The database's fault.
pub async fn of_county(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<Entry>, DbErr> {
    let rows: Vec<Columns> = archive::Entity::find()
        .select_only()
        .columns(COLUMNS)
        .filter(archive::Column::CountyId.eq(county_id))
        .order_by_desc(archive::Column::Sequence)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(entry).collect())
}

/// All versions of a county's third, newest first.
///
/// # Errors
/// The database's fault.
pub async fn versions_of(db: &impl ConnectionTrait, county_id: i64, period: &str) -> Result<Vec<Entry>, DbErr> {
    Ok(of_county(db, county_id).await?.into_iter().filter(|entry| entry.period == period).collect())
}

/// The bytes of a document as they were archived: Swedish for Swedish, else Finnish.
///
/// # Errors
/// The database's fault, also when the row is gone.
pub async fn bytes_of(db: &impl ConnectionTrait, id: i64, lang: Lang) -> Result<Vec<u8>, DbErr> {
    let column = if lang == Lang::Sv { archive::Column::DocumentSv } else { archive::Column::DocumentFi };
    let bytes: Option<Vec<u8>> =
        archive::Entity::find().select_only().column(column).filter(archive::Column::Id.eq(id)).into_tuple().one(db).await?;
    bytes.ok_or_else(|| DbErr::RecordNotFound(format!("publication {id}")))
}

/// A document as it was archived.
///
/// # Errors
/// The database's fault, also when the bytes are no document.
pub async fn document_of(db: &impl ConnectionTrait, id: i64, lang: Lang) -> Result<Document, DbErr> {
    let bytes = bytes_of(db, id, lang).await?;
    serde_json::from_slice(&bytes).map_err(|error| DbErr::Custom(format!("publication {id} is not understood: {error}")))
}

/// What is published.
#[derive(Clone, Debug)]
pub struct Publish {
    /// The third: its code.
    pub period: String,
    /// Which version it is.
    pub edition: i64,
    /// What is corrected and why; empty in the first.
    pub reason: Both,
    /// The documents, in Finnish and in Swedish.
    pub documents: [Document; 2],
    /// Who approved it.
    pub approved_by: [i64; 2],
    /// Who published it.
    pub by: i64,
    /// When.
    pub at: Millis,
}

/// Adds a publication to a county's chain.
///
/// # Errors
/// The database's fault, also when that version is there already or another one was added meanwhile.
pub async fn add(tx: &DatabaseTransaction, county: &County, new: Publish) -> Result<Entry, DbErr> {
    let written = |document: &Document| serde_json::to_vec(document).map_err(|error| DbErr::Custom(error.to_string()));
    let [fi, sv] = &new.documents;
    let (fi, sv) = (written(fi)?, written(sv)?);
    let (hash_fi, hash_sv) = (sha256(&fi), sha256(&sv));
    let last: Option<(i64, String)> = archive::Entity::find()
        .select_only()
        .columns([archive::Column::Sequence, archive::Column::ChainHash])
        .filter(archive::Column::CountyId.eq(county.id))
        .order_by_desc(archive::Column::Sequence)
        .into_tuple()
        .one(tx)
        .await?;
    let (sequence, previous) = last.map_or_else(|| (1, String::new()), |(sequence, hash)| (sequence + 1, hash));
    let link = Link {
        county: &county.slug,
        period: &new.period,
        edition: new.edition,
        published_at: new.at,
        hash_fi: &hash_fi,
        hash_sv: &hash_sv,
        previous: &previous,
    };
    let chain_hash = link.hash();
    let [first, second] = new.approved_by;
    let row = archive::ActiveModel {
        county_id: Set(county.id),
        sequence: Set(sequence),
        period: Set(new.period.clone()),
        edition: Set(new.edition),
        published_at: Set(new.at),
        published_by: Set(new.by),
        approved_by_first: Set(first),
        approved_by_second: Set(second),
        reason_fi: Set(new.reason.fi.clone()),
        reason_sv: Set(new.reason.sv.clone()),
        document_fi: Set(fi),
        document_sv: Set(sv),
        hash_fi: Set(hash_fi.clone()),
        hash_sv: Set(hash_sv.clone()),
        previous_hash: Set(previous.clone()),
        chain_hash: Set(chain_hash.clone()),
        ..Default::default()
    };
    let id = archive::Entity::insert(row).exec(tx).await?.last_insert_id;
    Ok(Entry {
        id,
        county_id: county.id,
        period: new.period,
        edition: new.edition,
        published_at: new.at,
        reason: new.reason,
        hash_fi,
        hash_sv,
        previous_hash: previous,
        chain_hash,
    })
}

/// A row as it is checked: its place in the county's chain, and what its bytes hash to now.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What is kept.
    pub entry: Entry,
    /// Its place.
    pub sequence: i64,
    /// What the bytes of the Finnish and the Swedish document hash to now.
    pub hashes: [String; 2],
}

/// The rows of all counties, county by county in their order, one after another so that no more than one is in memory.
///
/// # Errors
/// The database's fault.
pub async fn ids(db: &impl ConnectionTrait) -> Result<Vec<i64>, DbErr> {
    archive::Entity::find()
        .select_only()
        .column(archive::Column::Id)
        .order_by_asc(archive::Column::CountyId)
        .order_by_asc(archive::Column::Sequence)
        .order_by_asc(archive::Column::Id)
        .into_tuple()
        .all(db)
        .await
}

/// A row with what its bytes hash to now; none when it is gone.
///
/// # Errors
/// The database's fault.
pub async fn checked(db: &impl ConnectionTrait, id: i64) -> Result<Option<Checked>, DbErr> {
    let row = archive::Entity::find_by_id(id).one(db).await?;
    Ok(row.map(|row| Checked {
        sequence: row.sequence,
        hashes: [sha256(&row.document_fi), sha256(&row.document_sv)],
        entry: Entry {
            id: row.id,
            county_id: row.county_id,
            period: row.period,
            edition: row.edition,
            published_at: row.published_at,
            reason: Both { fi: row.reason_fi, sv: row.reason_sv },
            hash_fi: row.hash_fi,
            hash_sv: row.hash_sv,
            previous_hash: row.previous_hash,
            chain_hash: row.chain_hash,
        },
    }))
}
