//! Writing to one address about an activity. The mail says its name, its day and where to read more.

use asko_locales::{Lang, date_time};
use asko_templates::mails::{Kind, Subject};
use sea_orm::{DatabaseTransaction, DbErr};

use super::Activity;
use super::store::Address;
use crate::organisations::{County, Named as _};
use crate::platform::app::App;
use crate::platform::clock::{Millis, in_finland};
use crate::platform::outbox;

/// Puts a mail about the activity into the outbox.
///
/// # Errors
/// The database's fault.
pub(super) async fn announce(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    activity: &Activity,
    to: &Address,
    kind: Kind,
    now: Millis,
) -> Result<(), DbErr> {
    let lang = Lang::from_code(&to.language).unwrap_or_default();
    let subject = Subject {
        county: county.name(lang).to_owned(),
        place: county.name(lang).to_owned(),
        reference: activity.reference.clone(),
        link: format!("{}/{}/{}/participation/{}", app.settings.base_url(), lang.code(), county.slug, activity.reference),
        due: Some(date_time(lang, &in_finland(activity.held_at))),
        title: Some(activity.title(lang).0.to_owned()),
    };
    outbox::enqueue(tx, &app.random, now, &to.email, lang, kind, &subject).await
}
