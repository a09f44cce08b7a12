//! Who keeps templates: teams their own, leads and admins all of their county.

use asko_templates::{Section, Shell};
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome, Request};

use crate::access::{CaseWorker, OrgAdmin, Staff};
use crate::feedback::answer_templates::{AnswerTemplate, Reach};
use crate::organisations::County;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// Somebody who reads templates, and may keep some of them: a case worker, or whoever keeps the county's settings.
#[derive(Clone, Debug)]
pub(super) enum Keeper {
    /// All of the county.
    Admin(OrgAdmin),
    /// Those of their own teams; who only reads feedback only reads templates.
    Worker(CaseWorker),
}

impl Keeper {
    pub(super) const fn county(&self) -> &County {
        match self {
            Self::Admin(admin) => admin.county(),
            Self::Worker(worker) => worker.county(),
        }
    }

    pub(super) const fn staff(&self) -> &Staff {
        match self {
            Self::Admin(admin) => admin.staff(),
            Self::Worker(worker) => worker.staff(),
        }
    }

    pub(super) fn reach(&self) -> Reach<'_> {
        match self {
            Self::Admin(admin) => Reach::of_admin(admin),
            Self::Worker(worker) => Reach::of(worker),
        }
    }

    pub(super) fn shell(&self, visit: &Visit) -> Shell {
        self.staff().shell(visit, Section::Inbox)
    }

    /// Whether they may keep templates of this team, or of the whole county.
    pub(super) fn keeps(&self, team_id: Option<i64>) -> bool {
        match self {
            Self::Admin(_) => true,
            Self::Worker(worker) => worker.may_handle() && team_id.is_some_and(|team_id| worker.own_team_ids().contains(&team_id)),
        }
    }

    /// Whether they may keep any.
    pub(super) fn keeps_some(&self) -> bool {
        match self {
            Self::Admin(_) => true,
            Self::Worker(worker) => worker.may_handle() && !worker.own_team_ids().is_empty(),
        }
    }

    /// Refuses a form without the person's token, or to a template that is not theirs.
    pub(super) fn check(&self, csrf_token: &str, template: Option<&AnswerTemplate>) -> Result<(), Failure> {
        self.staff().check(csrf_token)?;
        let theirs = template.map_or_else(|| self.keeps_some(), |template| self.keeps(template.team_id));
        if theirs { Ok(()) } else { Err(Failure::Forbidden) }
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Keeper {
    type Error = ();

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, ()> {
        if let Outcome::Success(admin) = request.guard::<OrgAdmin>().await {
            return Outcome::Success(Self::Admin(admin));
        }
        match request.guard::<CaseWorker>().await {
            Outcome::Success(worker) => Outcome::Success(Self::Worker(worker)),
            Outcome::Error((status, ())) => Outcome::Error((status, ())),
            Outcome::Forward(_) => Outcome::Error((Status::Forbidden, ())),
        }
    }
}
