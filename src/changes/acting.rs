//! What all acts on a change have in common: finding it, showing the act's form, and what becomes of it.

use asko_templates::changes::{ActForm, ActPage, Words};
use asko_templates::components::Errors;
use asko_templates::{Page, Section, Switch};
use rocket::http::Status;
use rocket::response::Redirect;

use super::advance::{Mover, Refusal};
use super::place::stage_tag;
use super::stage::Act;
use super::{Change, store};
use crate::access::CaseWorker;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::page::{Html, Visit};

/// The answer to a form: on to another page, or a page again.
pub(super) type Reply = Result<Result<Redirect, Html>, Failure>;

/// A change that the worker may work on.
pub(super) async fn change_of(visit: &Visit, worker: &CaseWorker, reference: &str) -> Result<Change, Failure> {
    let change = store::by_reference(visit.app.db.read(), worker, reference).await?.ok_or(Failure::NotFound)?;
    if worker.may_handle() { Ok(change) } else { Err(Failure::Forbidden) }
}

/// The same, if the act is open now.
pub(super) async fn ready(visit: &Visit, worker: &CaseWorker, reference: &str, act: Act) -> Result<Change, Failure> {
    let change = change_of(visit, worker, reference).await?;
    change.stage().after(act)?;
    Ok(change)
}

/// Who moves changes in this visit.
pub(super) fn mover(visit: &Visit, worker: &CaseWorker) -> Mover {
    let (app, county) = (visit.app.clone(), worker.county().clone());
    Mover { now: app.clock.now(), app, county, account_id: worker.account_id() }
}

/// The form of an act.
pub(super) fn act_page(visit: &Visit, worker: &CaseWorker, change: &Change, form: ActForm, errors: Errors) -> ActPage {
    ActPage {
        csrf_token: worker.staff().csrf().to_owned(),
        version: change.version,
        reference: change.reference.clone(),
        title: Words::new(change.title(visit.lang)),
        stage: stage_tag(change.standing(day_in_finland(visit.app.clock.now())), visit.lang),
        bilingual: worker.county().bilingual,
        form,
        overtaken: false,
        cannot: None,
        errors,
    }
}

/// A page about a change; the language switch leads to `path` below it, since a form's address may be no page.
pub(super) fn answer_page(visit: &Visit, worker: &CaseWorker, status: Status, path: &str, page: &dyn Page) -> Html {
    let mut shell = worker.shell(visit, Section::Work);
    shell.switch = Switch::Links(format!("/{}/work/{path}", worker.county().slug));
    Html::with(status, &shell, page)
}

/// The form of an act as a page.
pub(super) fn shown(visit: &Visit, worker: &CaseWorker, page: &ActPage) -> Html {
    Html::ok(&worker.shell(visit, Section::Work), page)
}

/// The form of an act that comes back with what is wrong.
pub(super) fn wrong(visit: &Visit, worker: &CaseWorker, change: &Change, form: ActForm, errors: Errors) -> Reply {
    let page = act_page(visit, worker, change, form, errors);
    Ok(Err(Html::refused(&worker.shell(visit, Section::Work), &page)))
}

/// On to the change's page.
pub(super) fn to_change(visit: &Visit, worker: &CaseWorker, reference: &str) -> Reply {
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/work/{reference}", worker.county().slug)))))
}

/// What becomes of an act: the change's page, or its form again with everything typed and the words why not.
pub(super) async fn answer<T>(
    visit: &Visit,
    worker: &CaseWorker,
    reference: &str,
    act: Act,
    done: Result<T, Refusal>,
    form: ActForm,
) -> Reply {
    let overtaken = match done {
        Ok(_) => {
            visit.app.bell.notify_one();
            return to_change(visit, worker, reference);
        }
        Err(Refusal::Fault(fault)) => return Err(fault.into()),
        Err(Refusal::Overtaken) => true,
        Err(Refusal::Stage(_)) => false,
    };
    let change = change_of(visit, worker, reference).await?;
    let cannot = change.stage().after(act).err().map(|refusal| visit.lang.t(refusal.text_id()).into_owned());
    let page = ActPage { overtaken, cannot, ..act_page(visit, worker, &change, form, Errors::none()) };
    Ok(Err(Html::with(Status::Conflict, &worker.shell(visit, Section::Work), &page)))
}
