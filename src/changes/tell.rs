//! Telling the givers: that there is an answer, or where the change stands that their feedback led to.

use asko_locales::{Lang, date};
use asko_templates::mails::{Kind, Subject};
use sea_orm::{DatabaseTransaction, DbErr};

use super::place::standing_words;
use super::stage::Standing;
use super::{Change, store};
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::feedback::store::{Reachable, reachable};
use crate::feedback::timeline::record_each;
use crate::feedback::{Case, Happened};
use crate::intake::receive::place_name;
use crate::organisations::{County, Named as _, Service, Unit, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::outbox::{self, Addressed};

/// Writes to the giver, in the language of the feedback, if there is an address. The mail says only where to read more.
pub(super) async fn tell(tx: &DatabaseTransaction, app: &App, county: &County, case: &Case, kind: Kind, now: i64) -> Result<(), DbErr> {
    let Some(to) = &case.contact_email else { return Ok(()) };
    let lang = Lang::from_code(&case.language).unwrap_or_default();
    let (unit, service) = organisations::unit_and_service(tx, case.unit_id, case.service_id).await?;
    let subject = Subject {
        county: county.name(lang).to_owned(),
        place: place_name(county, unit.as_ref(), service.as_ref(), lang),
        reference: case.reference.clone(),
        link: follow_page(app, county, lang),
        due: None,
        title: None,
    };
    outbox::enqueue(tx, &app.random, now, to, lang, kind, &subject).await
}

/// Where a giver types the follow-up code.
fn follow_page(app: &App, county: &County, lang: Lang) -> String {
    format!("{}/{}/{}/follow", app.settings.base_url(), lang.code(), county.slug)
}

/// Tells of a move of a change, in the transaction of the move: on the timelines of the linked feedback, and by mail to those
/// givers who left an address. To be called for every move, with where the change stands after it; the caller rings the
/// outbox's bell.
///
/// That something is said to be made, or is sent back to be made better, is told to no giver, since nobody outside can see
/// it; the team's inbox says meanwhile that it waits for confirmation.
///
/// # Errors
/// The database's fault.
pub async fn moved(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    change: &Change,
    to: Standing,
    now: Millis,
    actor: Option<i64>,
) -> Result<(), DbErr> {
    if to == Standing::Claimed {
        return duties::add(tx, to_confirm(change, actor, now)).await.map(drop);
    }
    duties::finish(tx, DutyKind::ConfirmChange, change.id, None, now).await?;
    if to == Standing::UnderWay {
        let told = store::last_told(tx, [change.id]).await?.get(&change.id).is_some_and(|(standing, _)| *standing == to);
        if told || change.progress.started_at.is_some_and(|started| started < now) {
            return Ok(());
        }
    }
    announce(tx, app, county, change, to, now, actor).await
}

/// That somebody else is to confirm that a change is made.
pub(super) fn to_confirm(change: &Change, claimed_by: Option<i64>, claimed_at: Millis) -> Duty {
    Duty {
        county_id: change.county_id,
        team_id: change.team_id,
        kind: DutyKind::ConfirmChange,
        subject_id: change.id,
        title: change.details.title.clone(),
        path: format!("/work/{}", change.reference),
        due_at: claimed_at,
        but_account_id: claimed_by,
    }
}

/// Tells the givers where a change stands, whatever they were told before.
///
/// # Errors
/// The database's fault.
pub(super) async fn announce(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    change: &Change,
    to: Standing,
    now: Millis,
    actor: Option<i64>,
) -> Result<(), DbErr> {
    store::note_told(tx, change.id, to, now).await?;
    let linked = store::feedback_of(tx, change.id).await?;
    let reference = change.reference.clone();
    let (what, kind) = match to {
        Standing::Done => (Happened::ChangeMade { change: reference }, Kind::ChangeMade),
        to => (Happened::ChangeMoved { change: reference, to: to.code().to_owned() }, Kind::ChangeMoved),
    };
    record_each(tx, &linked, now, actor, &what).await?;
    let givers = Givers::among(tx, county, &linked).await?;
    let mails: Vec<Addressed> = givers
        .all
        .iter()
        .map(|giver| {
            let lang = language_of(giver);
            givers.mail(giver, change, stands(change, to, lang, now), follow_page(app, county, lang))
        })
        .collect();
    outbox::enqueue_all(tx, &app.random, now, kind, &mails).await
}

/// Where a change stands, in words for a mail. Work that begins when the day has passed is told with that.
fn stands(change: &Change, to: Standing, lang: Lang, now: Millis) -> String {
    let (standing, today) = (standing_words(to, lang), day_in_finland(now));
    let due = date(lang, change.registration.due_on);
    let lapsed = || lang.with("changes-when-lapsed", &[("day", (&due).into())]);
    match to {
        Standing::Lapsed => lapsed(),
        Standing::Dropped => lang.with("changes-when-dropped", &[("day", (&date(lang, today)).into())]),
        Standing::Done | Standing::Held | Standing::Faded | Standing::Harmed => standing,
        Standing::Proposed | Standing::Planned | Standing::UnderWay | Standing::Claimed => {
            let in_time = change.registration.due_on >= today;
            let when = if in_time { lang.with("changes-when-due", &[("day", (&due).into())]) } else { lapsed() };
            format!("{standing}. {when}")
        }
    }
}

/// The language of a giver's feedback.
pub(super) fn language_of(giver: &Reachable) -> Lang {
    Lang::from_code(&giver.language).unwrap_or_default()
}

/// Those behind a change who left an address, with the places their feedback is about.
pub(super) struct Givers {
    /// The givers.
    pub(super) all: Vec<Reachable>,
    county: County,
    units: Vec<Unit>,
    services: Vec<Service>,
}

impl Givers {
    /// Those among the givers of this feedback.
    ///
    /// # Errors
    /// The database's fault.
    pub(super) async fn among(tx: &DatabaseTransaction, county: &County, feedback_ids: &[i64]) -> Result<Self, DbErr> {
        let all = reachable(tx, feedback_ids).await?;
        let units = organisations::units_by_ids(tx, all.iter().filter_map(|giver| giver.unit_id).collect()).await?;
        let services = organisations::services_by_ids(tx, all.iter().filter_map(|giver| giver.service_id).collect()).await?;
        Ok(Self { all, county: county.clone(), units, services })
    }

    /// The mail to a giver: the change's public name, how it stands or when it was made, and where to read more.
    pub(super) fn mail(&self, giver: &Reachable, change: &Change, due: String, link: String) -> Addressed {
        let lang = language_of(giver);
        let unit = self.units.iter().find(|unit| Some(unit.id) == giver.unit_id);
        let service = self.services.iter().find(|service| Some(service.id) == giver.service_id);
        let subject = Subject {
            county: self.county.name(lang).to_owned(),
            place: place_name(&self.county, unit, service, lang),
            reference: giver.reference.clone(),
            link,
            due: Some(due),
            title: Some(change.title(lang).0.to_owned()),
        };
        Addressed { to: giver.contact_email.clone(), lang, subject }
    }
}
