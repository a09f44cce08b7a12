//! What all acts of a moderator have in common: taking the feedback, and what becomes of an act that is not done.

use asko_templates::components::Errors;
use asko_templates::{Page, Switch};
use rocket::http::Status;
use rocket::response::Redirect;
use sea_orm::{DatabaseTransaction, DbErr};

use super::page::{Typed, load};
use super::showable::Cannot;
use crate::access::{Moderator, log};
use crate::feedback::{Case, store};
use crate::platform::clock::Millis;
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::page::{Html, Visit};

/// The answer to a form: on to another page, or a page again.
pub(super) type Reply = Result<Result<Redirect, Html>, Failure>;

/// Why an act is not done.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unable {
    /// It is not there, or not for this person.
    #[error("no such feedback")]
    Missing,
    /// A rule forbids it.
    #[error(transparent)]
    Cannot(#[from] Cannot),
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// The feedback, held still in this transaction. That the person does something with it is written into the access log.
pub(super) async fn take(tx: &DatabaseTransaction, moderator: &Moderator, reference: &str, now: Millis) -> Result<Case, Unable> {
    let case = store::hold_for_showing(tx, moderator.worker(), reference).await?.ok_or(Unable::Missing)?;
    log::acted(tx, moderator.worker(), case.id, now).await?;
    Ok(case)
}

/// The address of the page, with what was just done.
pub(super) fn page_url(visit: &Visit, moderator: &Moderator, reference: &str, done: &str) -> String {
    visit.url(&format!("/{}/moderation/{reference}?done={done}", moderator.county().slug))
}

/// A page with this status below the feedback; the language switch leads to it, since a form's address is no page.
pub(super) fn answer_page(visit: &Visit, moderator: &Moderator, status: Status, path: &str, page: &dyn Page) -> Html {
    let mut shell = moderator.shell(visit);
    shell.switch = Switch::Links(format!("/{}/moderation/{path}", moderator.county().slug));
    Html::with(status, &shell, page)
}

/// The page again, with what was typed and what is wrong with it.
pub(super) async fn again(visit: &Visit, moderator: &Moderator, status: Status, reference: &str, typed: Typed) -> Reply {
    let case = store::by_reference(visit.app.db.read(), moderator.worker(), reference).await?.ok_or(Failure::NotFound)?;
    let page = load(visit, moderator, &case, typed).await?;
    Ok(Err(answer_page(visit, moderator, status, &case.reference, &page)))
}

/// The answer to an act that was done, or was not.
pub(super) async fn answer(visit: &Visit, moderator: &Moderator, reference: &str, done: Result<(), Unable>, what: &str) -> Reply {
    match done {
        Ok(()) => Ok(Ok(Redirect::to(page_url(visit, moderator, reference, what)))),
        Err(Unable::Missing) => Err(Failure::NotFound),
        Err(Unable::Fault(fault)) => Err(fault.into()),
        Err(Unable::Cannot(cannot)) => {
            let mut errors = Errors::none();
            errors.add("main", visit.lang.t(cannot.text_id()));
            again(visit, moderator, cannot.status(), reference, Typed { errors, ..Typed::default() }).await
        }
    }
}
