//! Somebody who has a part in what the county publishes every four months.

use asko_templates::{Section, Shell};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};

use super::{Staff, in_their_county, outcome};
use crate::access::Role;
use crate::organisations::County;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// Somebody who may approve and publish: a decision-maker, a lead or an administrator. The latter two also write.
#[derive(Clone, Debug)]
pub struct Publisher {
    staff: Staff,
    county: County,
}

impl Publisher {
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

    /// Whether the person may write: leads and administrators.
    #[must_use]
    pub fn may_write(&self) -> bool {
        self.staff.account.is(Role::Lead) || self.staff.account.is(Role::Admin)
    }

    /// Refuses a form that writes without the person's token, or from somebody who only approves.
    ///
    /// # Errors
    /// A page that says so.
    pub fn check_writing(&self, csrf_token: &str) -> Result<(), Failure> {
        self.staff.check(csrf_token)?;
        if self.may_write() { Ok(()) } else { Err(Failure::Forbidden) }
    }

    /// The shell of a page for this person.
    #[must_use]
    pub fn shell(&self, visit: &Visit) -> Shell {
        self.staff.shell(visit, Section::Reports)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Publisher {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        outcome(in_their_county(request).await.and_then(|(staff, county)| {
            let may = [Role::DecisionMaker, Role::Lead, Role::Admin].into_iter().any(|role| staff.account.is(role));
            if may { Ok(Self { staff, county }) } else { Err(Status::Forbidden) }
        }))
    }
}
