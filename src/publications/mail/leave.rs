//! Somebody ends a subscription: by one press on the page, or by their mail program's own button (RFC 8058), which sends its
//! form to the same address without having seen the page. The address is deleted.

use asko_templates::publications::KeyVerb;
use rocket::{get, post};
use sea_orm::DbErr;

use super::confirm::{gone, key_page, shell};
use super::key::{For, open};
use crate::organisations::county_of;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::publications::store::subscribers;

#[get("/<_>/<org>/publications/leave?<key>")]
pub(in crate::publications) async fn show(visit: Visit, org: &str, key: Option<&str>) -> Result<Html, Failure> {
    let (county, key) = (county_of(&visit, org).await?, key.unwrap_or_default());
    if open(&visit.app, For::Leaving, key).is_none() {
        return Ok(gone(&visit, &county));
    }
    let page = key_page(&visit, &county, KeyVerb::Leave, key, false);
    Ok(Html::ok(&shell(&visit, &county, KeyVerb::Leave, key), &page))
}

/// Pressing again is no mistake: it is ended.
#[post("/<_>/<org>/publications/leave?<key>")]
pub(in crate::publications) async fn submit(visit: Visit, org: &str, key: Option<&str>) -> Result<Html, Failure> {
    let (county, key) = (county_of(&visit, org).await?, key.unwrap_or_default());
    let Some(id) = open(&visit.app, For::Leaving, key) else { return Ok(gone(&visit, &county)) };
    let gone = visit.app.db.write(move |tx| Box::pin(async move { subscribers::forget(tx, id).await })).await;
    gone.map_err(|fault: DbErr| Failure::from(fault))?;
    let page = key_page(&visit, &county, KeyVerb::Leave, key, true);
    Ok(Html::ok(&shell(&visit, &county, KeyVerb::Leave, key), &page))
}
