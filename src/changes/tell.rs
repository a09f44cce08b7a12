//! Telling a giver: that the change was made that their feedback led to, or that there is an answer.

use asko_locales::Lang;
use asko_templates::mails::{Kind, Subject};
use sea_orm::{DatabaseTransaction, DbErr};

use crate::feedback::Case;
use crate::intake::receive::place_name;
use crate::organisations::{County, Named as _, store as organisations};
use crate::platform::app::App;
use crate::platform::outbox;

/// Writes to the giver, in the language of the feedback, if there is an address. The mail says only where to read more.
pub(super) async fn tell(tx: &DatabaseTransaction, app: &App, county: &County, case: &Case, kind: Kind, now: i64) -> Result<(), DbErr> {
    let Some(to) = &case.contact_email else { return Ok(()) };
    let lang = Lang::from_code(&case.language).unwrap_or_default();
    let (unit, service) = organisations::unit_and_service(tx, case.unit_id, case.service_id).await?;
    let subject = Subject {
        county: county.name(lang).to_owned(),
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        reference: case.reference.clone(),
        link: format!("{}/{}/{}/follow", app.settings.base_url(), lang.code(), county.slug),
        due: None,
        title: None,
    };
    outbox::enqueue(tx, &app.random, now, to, lang, kind, &subject).await
}
