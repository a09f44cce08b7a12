//! Mails about one piece of feedback. They name it and say where to read more; never what somebody wrote, and no code.

use asko_locales::Lang;
use asko_templates::mails::{Kind, Subject};
use sea_orm::{DatabaseTransaction, DbErr};

use super::Case;
use crate::access::preferences::Addressee;
use crate::organisations::{County, Named as _, place_name, store as organisations};
use crate::platform::app::App;
use crate::platform::outbox;

/// What a mail about this piece says, in this language; `page` is its page below the county's, from the slash on.
async fn about(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    case: &Case,
    (lang, page): (Lang, &str),
    due: Option<String>,
) -> Result<Subject, DbErr> {
    let (unit, service) = organisations::unit_and_service(tx, case.unit_id, case.service_id).await?;
    Ok(Subject {
        county: county.name(lang).to_owned(),
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        reference: case.reference.clone(),
        link: format!("{}/{}/{}{page}", app.settings.base_url(), lang.code(), county.slug),
        due,
        title: None,
    })
}

/// Writes to the giver, in the language of the feedback, if there is an address. `due` says by when, in that language.
///
/// # Errors
/// The database's fault.
pub async fn to_giver(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    case: &Case,
    kind: Kind,
    due: impl FnOnce(Lang) -> Option<String>,
) -> Result<(), DbErr> {
    let Some(to) = &case.contact_email else { return Ok(()) };
    let lang = Lang::from_code(&case.language).unwrap_or_default();
    let subject = about(tx, app, county, case, (lang, "/follow"), due(lang)).await?;
    outbox::enqueue(tx, &app.random, app.clock.now(), to, lang, kind, &subject).await
}

/// Writes to people of the county, each address once, in the language they chose, else in the one a team hears in. `due` says
/// by when, in the mail's language.
///
/// # Errors
/// The database's fault.
pub async fn to_staff(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    case: &Case,
    kind: Kind,
    people: &[Addressee],
    due: impl Fn(Lang) -> Option<String>,
) -> Result<(), DbErr> {
    let usual = county.team_language(&case.language);
    let mut told: Vec<String> = Vec::new();
    for to in people {
        let same = to.email.to_lowercase();
        if !told.contains(&same) {
            let lang = to.lang.unwrap_or(usual);
            let subject = about(tx, app, county, case, (lang, &format!("/cases/{}", case.reference)), due(lang)).await?;
            outbox::enqueue(tx, &app.random, app.clock.now(), &to.email, lang, kind, &subject).await?;
            told.push(same);
        }
    }
    Ok(())
}

/// Where the team that has the piece hears of it.
///
/// # Errors
/// The database's fault.
pub async fn team_address(tx: &DatabaseTransaction, case: &Case) -> Result<Option<Addressee>, DbErr> {
    let team = organisations::team_by_id(tx, case.team_id).await?;
    Ok(team.and_then(|team| team.email).map(|email| Addressee { email, lang: None }))
}
