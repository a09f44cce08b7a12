//! A case worker invites by mail, and finds the open link for everybody else.

use std::collections::BTreeSet;

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::components::{Choice, Errors, Words};
use asko_templates::intake::Values;
use asko_templates::mails::Kind as Mail;
use asko_templates::participation::{InvitePage, Sheet};
use qrcode::QrCode;
use qrcode::render::svg;
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};
use validator::ValidateEmail as _;

use super::announce::announce;
use super::desk::{address, changeable, sheet};
use super::store::{Address, Invited};
use super::{Activity, Refusal, Stage, store};
use crate::access::CaseWorker;
use crate::organisations::County;
use crate::platform::app::App;
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit};
use crate::text::clean::{clean, clean_line};

/// How many addresses one form may invite.
const MOST: usize = 200;

async fn page(visit: &Visit, worker: &CaseWorker, activity: &Activity, values: Values, errors: Errors) -> Result<InvitePage, Failure> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let path = visit.url(&format!("/{}/participation/{}", worker.county().slug, activity.reference));
    let link = format!("{}{path}", visit.app.settings.base_url());
    let code = QrCode::new(link.as_bytes()).map_err(|error| Failure::fault(&error))?;
    let picture = code.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
    // Only the element: the XML declaration has no place inside a page.
    let picture = picture.find("<svg").and_then(|at| picture.get(at..)).unwrap_or_default().to_owned();
    Ok(InvitePage {
        reference: activity.reference.clone(),
        title: Words::new(activity.title(lang)),
        invited: store::invited_count(db, activity.id).await?,
        coming: store::sign_up_count(db, activity.id).await?,
        sent: None,
        address: link,
        qr_svg: picture.replacen("<svg", "<svg role=\"img\" aria-label=\"QR\"", 1),
        languages: Lang::ALL.iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect(),
        open: activity.is_coming(visit.app.clock.now()),
        sheet: Sheet { ..sheet(worker, activity, values, errors) },
    })
}

#[get("/<_>/<_>/activities/<reference>/invite?<now>&<before>")]
pub(super) async fn show(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    now: Option<u32>,
    before: Option<u32>,
) -> Result<Html, Failure> {
    let activity = changeable(&visit, &worker, reference).await?;
    let values = Values([("language".to_owned(), Lang::Fi.code().to_owned())].into());
    let page = page(&visit, &worker, &activity, values, Errors::none()).await?;
    let page = InvitePage { sent: now.zip(before).map(|(now, before)| (now.into(), before.into())), ..page };
    Ok(Html::ok(&worker.shell(&visit, Section::Activities), &page))
}

#[post("/<_>/<_>/activities/<reference>/invite", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    worker: CaseWorker,
    reference: &str,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    worker.check(form.get("csrf_token"))?;
    let activity = changeable(&visit, &worker, reference).await?;
    let shell = worker.shell(&visit, Section::Activities);
    let typed = [("language", clean_line(form.get("language"))), ("addresses", clean(form.get("addresses")))];
    let values = Values(typed.into_iter().map(|(name, value)| (name.to_owned(), value)).collect());
    let now = visit.app.clock.now();
    if !activity.is_coming(now) {
        let page = page(&visit, &worker, &activity, values, Errors::none()).await?;
        return Ok(Err(Html::with(Status::Conflict, &shell, &page)));
    }
    let addresses = match read(visit.lang, &values) {
        Ok(addresses) => addresses,
        Err(errors) => return Ok(Err(Html::refused(&shell, &page(&visit, &worker, &activity, values, errors).await?))),
    };
    let (app, county) = (visit.app.clone(), worker.county().clone());
    let done = visit.app.db.write(move |tx| Box::pin(async move { invite(tx, &app, &county, &activity, &addresses, now).await })).await;
    match done {
        Ok((sent, before)) => {
            visit.app.bell.notify_one();
            Ok(Ok(Redirect::to(format!("{}/invite?now={sent}&before={before}", address(&visit, &worker, reference)))))
        }
        Err(Uninvited::Refused(refusal)) => Err(refusal.into()),
        Err(Uninvited::Fault(fault)) => Err(fault.into()),
    }
}

/// Reads addresses, one on a line; each once, however it is written.
fn read(lang: Lang, values: &Values) -> Result<Vec<Address>, Errors> {
    let mut errors = Errors::none();
    let language = Lang::from_code(values.get("language"));
    if language.is_none() {
        errors.add("language", lang.t("participation-form-choice"));
    }
    let typed = values.get("addresses").split(['\n', ',', ';']).map(clean_line);
    let typed: BTreeSet<String> = typed.filter(|part| !part.is_empty()).map(|part| part.to_lowercase()).collect();
    let wrong: Vec<&str> = typed.iter().filter(|email| !email.validate_email()).map(String::as_str).take(5).collect();
    if typed.is_empty() {
        errors.add("addresses", lang.t("participation-invite-none"));
    } else if typed.len() > MOST {
        errors.add("addresses", lang.with("participation-invite-many", &[("most", MOST.into())]));
    } else if !wrong.is_empty() {
        errors.add("addresses", lang.with("participation-invite-wrong", &[("addresses", (&wrong.join(", ")).into())]));
    }
    let language = language.filter(|_| errors.is_empty()).ok_or(errors)?;
    Ok(typed.into_iter().map(|email| Address { email, language: language.code().to_owned() }).collect())
}

/// Why nobody is invited.
#[derive(Debug, thiserror::Error)]
enum Uninvited {
    /// Somebody has cancelled it meanwhile, or recorded that it was held.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// Writes to every address that was not invited before. Returns how many were, now and before.
async fn invite(
    tx: &DatabaseTransaction,
    app: &App,
    county: &County,
    activity: &Activity,
    addresses: &[Address],
    now: i64,
) -> Result<(u32, u32), Uninvited> {
    if !store::hold_still(tx, activity.id, Stage::Planned).await? {
        return Err(Refusal::AlreadyHeld.into());
    }
    let (mut sent, mut before) = (0, 0);
    for to in addresses {
        match store::invite(tx, activity.id, to, now).await? {
            Invited::Before => before += 1,
            Invited::Now => {
                announce(tx, app, county, activity, to, Mail::ActivityInvitation, now).await?;
                sent += 1;
            }
        }
    }
    Ok((sent, before))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn values(language: &str, addresses: &str) -> Values {
        Values([("language", language), ("addresses", addresses)].map(|(name, value)| (name.to_owned(), value.to_owned())).into())
    }

    #[test]
    fn each_address_counts_once() {
        let read = read(Lang::En, &values("sv", "Bo@example.fi\nbo@EXAMPLE.fi ; aino@example.fi,\n\n aino@example.fi")).unwrap();
        let emails: Vec<&str> = read.iter().map(|address| address.email.as_str()).collect();
        assert_eq!(emails, ["aino@example.fi", "bo@example.fi"]);
        assert!(read.iter().all(|address| address.language == "sv"));
    }

    #[test]
    fn what_is_no_address_is_named_and_nothing_goes() {
        let errors = read(Lang::En, &values("fi", "aino@example.fi\naino at example.fi\n@")).unwrap_err();
        assert_eq!(errors.get("addresses"), Some("Correct these addresses: @, aino at example.fi"));
        assert!(read(Lang::En, &values("xx", "aino@example.fi")).unwrap_err().get("language").is_some());
        assert!(read(Lang::En, &values("fi", " \n,;")).unwrap_err().get("addresses").is_some());
        let many: String = (0..201).map(|n| format!("a{n}@example.fi\n")).collect();
        assert_eq!(read(Lang::En, &values("fi", &many)).unwrap_err().get("addresses"), Some("Invite at most 200 addresses at a time"));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_only_addresses_are_invited(typed in "(\\PC{0,12}[\n,;@. ]){0,20}") {
            if let Ok(addresses) = read(Lang::Fi, &values("fi", &typed)) {
                prop_assert!(addresses.iter().all(|address| address.email.validate_email() && !address.email.contains(['\n', '\r', ',', ';', ' '])));
            }
        }
    }
}
