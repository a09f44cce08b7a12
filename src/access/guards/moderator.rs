//! Somebody who makes texts safe to show.

use asko_templates::{Section, Shell};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};

use super::{CaseWorker, Staff};
use crate::access::Role;
use crate::organisations::County;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

impl Staff {
    /// Whether the person may decide what of the feedback is shown to the public.
    pub(super) fn moderates(&self) -> bool {
        self.account.is(Role::Moderator) || self.account.is(Role::Lead)
    }
}

impl CaseWorker {
    /// Whether the person may decide what of the feedback is shown to the public.
    #[must_use]
    pub fn moderates(&self) -> bool {
        self.staff.moderates()
    }
}

/// Somebody who may decide what of the feedback is shown to the public: a moderator or a lead. They reach the feedback of
/// all teams of their county.
#[derive(Clone, Debug)]
pub struct Moderator {
    worker: CaseWorker,
}

impl Moderator {
    /// The same person as one who reads feedback: for the store and the access log.
    #[must_use]
    pub const fn worker(&self) -> &CaseWorker {
        &self.worker
    }

    /// The account's id.
    #[must_use]
    pub const fn account_id(&self) -> i64 {
        self.worker.account_id()
    }

    /// Their county.
    #[must_use]
    pub const fn county(&self) -> &County {
        self.worker.county()
    }

    /// The token that this person's forms carry.
    #[must_use]
    pub fn csrf(&self) -> &str {
        self.worker.staff().csrf()
    }

    /// Refuses a form without the person's token.
    ///
    /// # Errors
    /// A page that says so.
    pub fn check(&self, csrf_token: &str) -> Result<(), Failure> {
        self.worker.staff().check(csrf_token)
    }

    /// The shell of a page for this person.
    #[must_use]
    pub fn shell(&self, visit: &Visit) -> Shell {
        self.worker.shell(visit, Section::Moderation)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Moderator {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        match CaseWorker::from_request(request).await {
            Outcome::Success(worker) if worker.moderates() => Outcome::Success(Self { worker }),
            Outcome::Success(_) => Outcome::Error((Status::Forbidden, ())),
            Outcome::Error(error) => Outcome::Error(error),
            Outcome::Forward(status) => Outcome::Forward(status),
        }
    }
}
