//! Telling a giver that the change was made that their feedback led to.

use asko_locales::Lang;
use asko_templates::mails::{Kind, Subject};
use sea_orm::{DatabaseTransaction, DbErr};

use crate::feedback::store as feedback;
use crate::feedback::timeline::{Happened, record};
use crate::intake::receive::place_name;
use crate::organisations::{County, Named as _, store as organisations};
use crate::platform::app::App;
use crate::platform::outbox;

/// Tells one giver, on the timeline and by mail if there is an address, that the change was made.
pub(super) async fn tell(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    feedback_id: i64,
    reference: &str,
    now: i64,
    actor: i64,
) -> Result<(), DbErr> {
    record(tx, feedback_id, now, Some(actor), &Happened::ChangeMade { change: reference.to_owned() }).await?;
    let Some(case) = feedback::by_id(tx, feedback_id).await? else { return Ok(()) };
    let Some(to) = &case.contact_email else { return Ok(()) };
    let lang = Lang::from_code(&case.language).unwrap_or_default();
    let unit = match case.unit_id {
        Some(id) => organisations::unit_by_id(tx, id).await?,
        None => None,
    };
    let service = match case.service_id {
        Some(id) => organisations::service_by_id(tx, id).await?,
        None => None,
    };
    let subject = Subject {
        county: county.name(lang).to_owned(),
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        reference: case.reference.clone(),
        link: format!("{}/{}/{}/follow", app.settings.base_url(), lang.code(), county.slug),
        due: None,
    };
    outbox::enqueue(tx, &app.random, now, to, lang, Kind::ChangeMade, &subject).await
}
