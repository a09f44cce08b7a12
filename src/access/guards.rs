//! The guards. Each proves something about who is asking; their fields are private, so nobody else can make one.

mod follower;
mod moderator;
mod publisher;

use asko_locales::Lang;
use asko_templates::{CountyLink, Section, Shell, StaffBar};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};

use super::asked::{act_of, page_of};
use super::sessions::{self, STAFF_COOKIE};
use super::settings::{Density, Settings};
use super::{Account, Role, accounts};
use crate::organisations::{County, Named as _, store};
use crate::platform::app::App;
use crate::platform::csrf::same;
use crate::platform::failure::Failure;
use crate::platform::page::{Visit, language_of};

pub use follower::Follower;
pub use moderator::Moderator;
pub use publisher::Publisher;

/// Somebody signed in.
#[derive(Clone, Debug)]
pub struct Staff {
    account: Account,
    csrf: String,
    county: Option<County>,
}

impl Staff {
    /// The account's id.
    #[must_use]
    pub const fn account_id(&self) -> i64 {
        self.account.id
    }

    /// The person's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.account.name
    }

    /// What the person signs in with, and where mails to them go.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.account.email
    }

    /// The token that this person's forms carry.
    #[must_use]
    pub fn csrf(&self) -> &str {
        &self.csrf
    }

    /// Refuses a form that does not carry the person's token.
    ///
    /// # Errors
    /// [`Failure::Refused`] with a page that says so.
    pub fn check(&self, csrf_token: &str) -> Result<(), Failure> {
        if same(csrf_token.as_bytes(), self.csrf.as_bytes()) {
            Ok(())
        } else {
            Err(Failure::Refused(Status::Forbidden, "error-foreign-text"))
        }
    }

    /// Where this person begins to work, without the language.
    #[must_use]
    pub fn home(&self) -> String {
        match &self.county {
            Some(county) if self.may_work() => format!("/{}/inbox", county.slug),
            Some(county) if self.account.is(Role::Admin) && self.account.roles.len() == 1 => format!("/{}/admin", county.slug),
            Some(county) => format!("/{}/reports", county.slug),
            None => "/operator/mail".to_owned(),
        }
    }

    /// How this person wants to work.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.account.settings
    }

    fn may_work(&self) -> bool {
        self.account.is(Role::Handler) || self.account.is(Role::Lead) || self.account.is(Role::Moderator)
    }

    fn bar(&self) -> StaffBar {
        let in_county = self.county.is_some();
        StaffBar {
            name: self.account.name.clone(),
            csrf: self.csrf.clone(),
            county: self.county.as_ref().map(|county| county.slug.clone()),
            cases: in_county && self.may_work(),
            reports: in_county,
            moderation: in_county && self.moderates(),
            admin: in_county && (self.account.is(Role::Admin) || self.account.is(Role::Lead)),
            operator: self.account.is(Role::Operator),
            shortcuts: in_county && self.account.settings.shortcuts,
            touch: self.account.settings.density == Density::Touch,
        }
    }

    /// The shell of a page for this person.
    #[must_use]
    pub fn shell(&self, visit: &Visit, section: Section) -> Shell {
        let county = self.county.as_ref().map(|county| county_link(county, visit.lang));
        Shell { staff: Some(self.bar()), ..visit.shell(section, county) }
    }
}

/// The county as pages show it.
fn county_link(county: &County, lang: Lang) -> CountyLink {
    CountyLink { slug: county.slug.clone(), name: county.name(lang).to_owned() }
}

/// How the addresses end that an open page asks again and again by itself.
const LOOKS: [&str; 2] = ["/inbox/new", "/presence"];

async fn signed_in(request: &Request<'_>) -> Result<Staff, Status> {
    let app = request.rocket().state::<App>().ok_or(Status::InternalServerError)?;
    let fault = |error: sea_orm::DbErr| {
        log::error!("a session cannot be read: {error}");
        Status::ServiceUnavailable
    };
    // A page that only looks whether there is something new, or who else is there, is no visit: who has left their desk is
    // signed out all the same.
    let looks = LOOKS.iter().any(|end| request.uri().path().ends_with(*end));
    let session = if looks {
        sessions::glance(app, request.cookies(), STAFF_COOKIE).await
    } else {
        sessions::current(app, request.cookies(), STAFF_COOKIE).await
    };
    let session = session.map_err(fault)?.ok_or(Status::Unauthorized)?;
    let account_id = session.account_id.ok_or(Status::Unauthorized)?;
    let account = accounts::by_id(app.db.read(), account_id).await.map_err(fault)?.ok_or(Status::Unauthorized)?;
    let county = match account.county_id {
        Some(id) => store::county_by_id(app.db.read(), id).await.map_err(fault)?,
        None => None,
    };
    Ok(Staff { account, csrf: session.csrf, county })
}

/// Somebody of the county in the address; another county's address does not exist for them.
async fn in_their_county(request: &Request<'_>) -> Result<(Staff, County), Status> {
    let staff = signed_in(request).await?;
    let path = request.uri().path();
    let slug = path.split('/').nth(2).map(|part| part.as_str().to_owned()).unwrap_or_default();
    match staff.county.clone() {
        Some(county) if county.slug == slug && language_of(path.as_str()).is_some() => Ok((staff, county)),
        _ => Err(Status::NotFound),
    }
}

fn outcome<T>(result: Result<T, Status>) -> Outcome<T, ()> {
    match result {
        Ok(value) => Outcome::Success(value),
        Err(status) => Outcome::Error((status, ())),
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Staff {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(signed_in(request).await)
    }
}

/// Somebody who may read and handle feedback: of their own teams, or of the whole county.
#[derive(Clone, Debug)]
pub struct CaseWorker {
    staff: Staff,
    county: County,
    team_ids: Option<Vec<i64>>,
    page: String,
    act: String,
}

impl CaseWorker {
    /// Who it is.
    #[must_use]
    pub const fn staff(&self) -> &Staff {
        &self.staff
    }

    /// The account's id.
    #[must_use]
    pub const fn account_id(&self) -> i64 {
        self.staff.account.id
    }

    /// Their county.
    #[must_use]
    pub const fn county(&self) -> &County {
        &self.county
    }

    /// The teams whose feedback they reach; none means every team of the county.
    #[must_use]
    pub fn team_ids(&self) -> Option<&[i64]> {
        self.team_ids.as_deref()
    }

    /// The page that this person came from, or is shown: a path without what follows a question mark. For the access log.
    #[must_use]
    pub fn page(&self) -> &str {
        &self.page
    }

    /// The last part of the address that is asked for: what somebody does whose form goes there. For the access log.
    #[must_use]
    pub fn act(&self) -> &str {
        &self.act
    }

    /// Whether the person leads teams: they see every team of the county and the trace of each case.
    #[must_use]
    pub fn leads(&self) -> bool {
        self.staff.account.is(Role::Lead)
    }

    /// The person's own teams.
    #[must_use]
    pub fn own_team_ids(&self) -> &[i64] {
        &self.staff.account.team_ids
    }

    /// May change things; a moderator who is nothing else only reads.
    #[must_use]
    pub fn may_handle(&self) -> bool {
        self.staff.account.is(Role::Handler) || self.staff.account.is(Role::Lead)
    }

    /// Refuses a form without the person's token, or from somebody who only reads.
    ///
    /// # Errors
    /// A page that says so.
    pub fn check(&self, csrf_token: &str) -> Result<(), Failure> {
        self.staff.check(csrf_token)?;
        if self.may_handle() { Ok(()) } else { Err(Failure::Forbidden) }
    }

    /// The shell of a page for this person.
    #[must_use]
    pub fn shell(&self, visit: &Visit, section: Section) -> Shell {
        self.staff.shell(visit, section)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for CaseWorker {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(in_their_county(request).await.and_then(|(staff, county)| {
            if !staff.may_work() {
                return Err(Status::Forbidden);
            }
            let all = staff.account.is(Role::Lead) || staff.account.is(Role::Moderator);
            let team_ids = (!all).then(|| staff.account.team_ids.clone());
            let (page, act) = (page_of(request), act_of(request));
            Ok(Self { staff, county, team_ids, page, act })
        }))
    }
}

/// Somebody who may read the county's reports: everybody who works for it.
#[derive(Clone, Debug)]
pub struct DecisionMaker {
    staff: Staff,
    county: County,
}

impl DecisionMaker {
    /// Who it is.
    #[must_use]
    pub const fn staff(&self) -> &Staff {
        &self.staff
    }

    /// Whether the person leads teams.
    #[must_use]
    pub fn leads(&self) -> bool {
        self.staff.account.is(Role::Lead)
    }

    /// Their county.
    #[must_use]
    pub const fn county(&self) -> &County {
        &self.county
    }

    /// The shell of a page for this person.
    #[must_use]
    pub fn shell(&self, visit: &Visit, section: Section) -> Shell {
        self.staff.shell(visit, section)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for DecisionMaker {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(in_their_county(request).await.map(|(staff, county)| Self { staff, county }))
    }
}

/// Somebody who may see the county's settings.
#[derive(Clone, Debug)]
pub struct OrgAdmin {
    staff: Staff,
    county: County,
}

impl OrgAdmin {
    /// Who it is.
    #[must_use]
    pub const fn staff(&self) -> &Staff {
        &self.staff
    }

    /// Their county.
    #[must_use]
    pub const fn county(&self) -> &County {
        &self.county
    }

    /// The shell of a page for this person.
    #[must_use]
    pub fn shell(&self, visit: &Visit, section: Section) -> Shell {
        self.staff.shell(visit, section)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for OrgAdmin {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(in_their_county(request).await.and_then(|(staff, county)| {
            let may = staff.account.is(Role::Admin) || staff.account.is(Role::Lead);
            if may { Ok(Self { staff, county }) } else { Err(Status::Forbidden) }
        }))
    }
}

/// Somebody who keeps the program running.
#[derive(Clone, Debug)]
pub struct Operator {
    staff: Staff,
}

impl Operator {
    /// Who it is.
    #[must_use]
    pub const fn staff(&self) -> &Staff {
        &self.staff
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Operator {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(
            signed_in(request)
                .await
                .and_then(|staff| if staff.account.is(Role::Operator) { Ok(Self { staff }) } else { Err(Status::Forbidden) }),
        )
    }
}
