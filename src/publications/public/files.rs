//! The files of a publication, made from the archived documents: PDF, spreadsheet, comma-separated values, JSON, pictures.

use asko_locales::Lang;
use rocket::get;

use super::page::Found;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::publications::store::archive;
use crate::reports::forms;

async fn file(visit: &Visit, found: &Found, name: &str) -> Result<forms::File, Failure> {
    if visit.lang == Lang::En {
        return Err(Failure::NotFound);
    }
    let db = visit.app.db.read();
    let documents = [archive::document_of(db, found.entry.id, Lang::Fi).await?, archive::document_of(db, found.entry.id, Lang::Sv).await?];
    forms::file(&documents, visit.lang, name).await
}

#[get("/<_>/<org>/publications/<period>/files/<name>")]
pub(in crate::publications) async fn newest(visit: Visit, org: &str, period: &str, name: &str) -> Result<forms::File, Failure> {
    file(&visit, &Found::find(&visit, org, period, None).await?, name).await
}

#[get("/<_>/<org>/publications/<period>/versions/<edition>/files/<name>")]
pub(in crate::publications) async fn version(
    visit: Visit,
    org: &str,
    period: &str,
    edition: i64,
    name: &str,
) -> Result<forms::File, Failure> {
    file(&visit, &Found::find(&visit, org, period, Some(edition)).await?, name).await
}
