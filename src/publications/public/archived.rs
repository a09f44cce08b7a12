//! The bytes that were archived, and the text whose hash is the chain's: so that anybody can compute the hashes.

use asko_locales::Lang;
use rocket::get;
use rocket::http::ContentType;

use super::page::Found;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::publications::store::archive;

#[get("/<_>/<org>/publications/<period>/versions/<edition>/archive/<name>")]
pub(in crate::publications) async fn show(
    visit: Visit,
    org: &str,
    period: &str,
    edition: i64,
    name: &str,
) -> Result<(ContentType, Vec<u8>), Failure> {
    let found = Found::find(&visit, org, period, Some(edition)).await?;
    let db = visit.app.db.read();
    Ok(match name {
        "document-fi.json" => (ContentType::JSON, archive::bytes_of(db, found.entry.id, Lang::Fi).await?),
        "document-sv.json" => (ContentType::JSON, archive::bytes_of(db, found.entry.id, Lang::Sv).await?),
        "chain.txt" => (ContentType::Plain, found.entry.link(&found.county.slug).text().into_bytes()),
        _ => return Err(Failure::NotFound),
    })
}
