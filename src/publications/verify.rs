//! Computes all hashes of the archive anew, and the chain of each county.

use std::fmt;

use sea_orm::{ConnectionTrait, DbErr};

use super::store::archive;
use crate::organisations::{County, store as organisations};

/// What does not agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The bytes of the Finnish document.
    DocumentFi,
    /// The bytes of the Swedish document.
    DocumentSv,
    /// The hash of the publication before it.
    Previous,
    /// Its hash in the chain.
    Chain,
    /// Its place in the chain: one is missing or too many.
    Place,
}

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The county's name in addresses.
    pub county: String,
    /// The third: its code.
    pub period: String,
    /// Which version of it.
    pub edition: i64,
    /// What does not agree.
    pub what: What,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.what {
            What::DocumentFi => "the Finnish document is not what was published",
            What::DocumentSv => "the Swedish document is not what was published",
            What::Previous => "the publication before it is not the one it follows",
            What::Chain => "its hash in the chain is another",
            What::Place => "a publication before it is missing, or there is one too many",
        };
        write!(f, "{} {} version {}: {what}", self.county, self.period, self.edition)
    }
}

/// Compares all publications; gives how many there are and what differs.
///
/// # Errors
/// The database's fault.
pub async fn verify(db: &impl ConnectionTrait) -> Result<(usize, Vec<Difference>), DbErr> {
    let counties: Vec<County> = organisations::counties(db).await?;
    let (mut many, mut differences) = (0, Vec::new());
    let mut last: Option<(i64, i64, String)> = None;
    for id in archive::ids(db).await? {
        let Some(row) = archive::checked(db, id).await? else { continue };
        many += 1;
        let (entry, [fi, sv]) = (&row.entry, &row.hashes);
        let county = counties.iter().find(|county| county.id == entry.county_id).map(|county| county.slug.as_str()).unwrap_or_default();
        let (place, previous) = match &last {
            Some((county_id, sequence, hash)) if *county_id == entry.county_id => (sequence + 1, hash.as_str()),
            _ => (1, ""),
        };
        let wrong = [
            (What::DocumentFi, *fi != entry.hash_fi),
            (What::DocumentSv, *sv != entry.hash_sv),
            (What::Previous, entry.previous_hash != previous),
            (What::Chain, entry.link(county).hash() != entry.chain_hash),
            (What::Place, row.sequence != place),
        ];
        differences.extend(wrong.into_iter().filter(|(_, wrong)| *wrong).map(|(what, _)| Difference {
            county: county.to_owned(),
            period: entry.period.clone(),
            edition: entry.edition,
            what,
        }));
        last = Some((entry.county_id, row.sequence, entry.chain_hash.clone()));
    }
    Ok((many, differences))
}
