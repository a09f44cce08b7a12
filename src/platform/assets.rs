//! The stylesheet, the script and the mark.

use asko_templates::assets;
use rocket::get;
use rocket::http::{ContentType, Status};

#[get("/assets/<name>")]
pub(super) fn show(name: &str) -> Result<(ContentType, &'static [u8]), Status> {
    let asset = assets::find(name).ok_or(Status::NotFound)?;
    let media_type = ContentType::parse_flexible(asset.media_type).unwrap_or(ContentType::Binary);
    Ok((media_type, asset.bytes))
}
