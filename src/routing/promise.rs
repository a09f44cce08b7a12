//! One promise of a county: changed, or taken away so that a less specific one holds.

use asko_templates::Section;
use asko_templates::components::Errors;
use asko_templates::organisations::{PromisePage, PromiseTyped, PromisedFor};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::promises::{EVERYTHING, Promising, SETTING, code_of, done_url, set, subject_of};
use crate::access::{OrgAdmin, log};
use crate::organisations::promises::{self, ANY, Promise, PromiseRule};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// The promise that an address names; that for everything is always there.
async fn rule_of(visit: &Visit, admin: &OrgAdmin, id: &str) -> Result<PromiseRule, Failure> {
    let county = admin.county();
    let rules = promises::rules_of(visit.app.db.read(), county.id).await?;
    if id == EVERYTHING {
        let everything = rules.into_iter().find(|rule| rule.kind == ANY && rule.channel == ANY);
        let by_default = || PromiseRule { id: 0, kind: ANY.to_owned(), channel: ANY.to_owned(), promise: promises::by_default(county) };
        return Ok(everything.unwrap_or_else(by_default));
    }
    rules.into_iter().find(|rule| rule.id.to_string() == id && (rule.kind != ANY || rule.channel != ANY)).ok_or(Failure::NotFound)
}

fn page(visit: &Visit, admin: &OrgAdmin, id: &str, rule: PromiseRule, typed: PromiseTyped, errors: Errors) -> PromisePage {
    PromisePage {
        csrf_token: admin.staff().csrf().to_owned(),
        what: PromisedFor { kind: rule.kind, channel: rule.channel },
        url: visit.url(&format!("/{}/admin/promises/{id}", admin.county().slug)),
        removable: id != EVERYTHING,
        typed,
        errors,
    }
}

fn typed_of(promise: Promise) -> PromiseTyped {
    PromiseTyped { days: promise.days.to_string(), count: promise.count.code().to_owned() }
}

#[get("/<_>/<_>/admin/promises/<id>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, id: &str) -> Result<Html, Failure> {
    let rule = rule_of(&visit, &admin, id).await?;
    let typed = typed_of(rule.promise);
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &page(&visit, &admin, id, rule, typed, Errors::none())))
}

#[post("/<_>/<_>/admin/promises/<id>", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, id: &str, form: Form<Promising>) -> Result<Result<Redirect, Html>, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let rule = rule_of(&visit, &admin, id).await?;
    let promise = match form.promise(visit.lang) {
        Ok(promise) => promise,
        Err(errors) => {
            let page = page(&visit, &admin, id, rule, form.typed(), errors);
            return Ok(Err(Html::refused(&admin.shell(&visit, Section::Admin), &page)));
        }
    };
    let (by, now) = (admin.clone(), visit.app.clock.now());
    visit.app.db.write(move |tx| Box::pin(async move { set(tx, &by, &rule.kind, &rule.channel, promise, now).await })).await?;
    Ok(Ok(done_url(&visit, &admin)))
}

/// The token of the form that takes a promise away.
#[derive(Debug, FromForm)]
pub(super) struct Removing {
    #[field(default = String::new())]
    csrf_token: String,
}

#[post("/<_>/<_>/admin/promises/<id>/remove", data = "<form>")]
pub(super) async fn remove(visit: Visit, admin: OrgAdmin, id: &str, form: Form<Removing>) -> Result<Redirect, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let rule = rule_of(&visit, &admin, id).await.and_then(|rule| if id == EVERYTHING { Err(Failure::NotFound) } else { Ok(rule) })?;
    let (by, now) = (admin.clone(), visit.app.clock.now());
    let removed = visit.app.db.write(move |tx| {
        Box::pin(async move {
            if promises::remove(tx, by.county().id, rule.id).await? {
                let (subject, before) = (subject_of(&rule.kind, &rule.channel), code_of(rule.promise));
                log::setting_changed(tx, &by, SETTING, &subject, Some(&before), None, now).await?;
            }
            Ok::<(), DbErr>(())
        })
    });
    removed.await?;
    Ok(done_url(&visit, &admin))
}
