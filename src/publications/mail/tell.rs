//! Tells of a publication, in the transaction that publishes it: so each hears of it once, on however many nodes.

use asko_locales::Lang;
use asko_templates::mails::{Digest, Kind, Leave, Subject};
use sea_orm::{DatabaseTransaction, DbErr};

use super::key::{For, seal};
use crate::access::accounts;
use crate::organisations::{County, Named as _};
use crate::platform::app::App;
use crate::platform::clock::Millis;
use crate::platform::outbox;
use crate::publications::store::archive::Entry;
use crate::publications::store::subscribers::{self, Pace};
use crate::reports::closing::Period;

/// What a mail says of a publication: its name, the period and the address.
fn subject(app: &App, county: &County, entry: &Entry, lang: Lang) -> Subject {
    let base = app.settings.base_url();
    let period = Period::from_code(&entry.period).map(|period| period.name(lang)).unwrap_or_default();
    let title = if entry.edition > 1 { lang.t("publications-mail-corrected") } else { lang.t("publications-mail-new") };
    Subject {
        county: county.name(lang).to_owned(),
        place: county.name(lang).to_owned(),
        reference: String::new(),
        link: format!("{base}/{}/{}/publications/{}", lang.code(), county.slug, entry.period),
        due: Some(period),
        title: Some(title.into_owned()),
    }
}

/// The address that ends a subscription, without scheme and host.
pub(super) fn leave_path(county: &County, lang: Lang, key: &str) -> String {
    format!("/{}/{}/publications/leave?key={key}", lang.code(), county.slug)
}

/// Writes the mails to everybody who wants to hear at once of what this county publishes.
///
/// # Errors
/// The database's fault.
pub async fn announce(tx: &DatabaseTransaction, app: &App, county: &County, entry: &Entry, now: Millis) -> Result<(), DbErr> {
    let base = app.settings.base_url();
    let mut mails = Vec::new();
    for subscriber in subscribers::of_county(tx, county.id).await? {
        let leave = leave_path(county, subscriber.lang, &seal(app, For::Leaving, subscriber.id));
        mails.push((subscriber.email, subscriber.lang, Leave::OnePress(format!("{base}{leave}"))));
    }
    for choice in subscribers::who_chose(tx, &[Pace::AtPublication]).await? {
        let account = accounts::by_id(tx, choice.account_id).await?.filter(|account| account.county_id == Some(county.id));
        let settings = format!("{base}/{}/{}/profile/reports", choice.lang.code(), county.slug);
        mails.extend(account.map(|account| (account.email, choice.lang, Leave::Settings(settings))));
    }
    for (to, lang, leave) in mails {
        let mail = Digest { about: subject(app, county, entry, lang), lines: Vec::new(), leave: Some(leave) };
        outbox::enqueue_digest(tx, &app.random, now, &to, lang, Kind::Publication, &mail).await?;
    }
    Ok(())
}
