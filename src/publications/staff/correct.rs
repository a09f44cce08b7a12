//! Begins a correction of what is published, or says anew why it is corrected: in both languages. The version before stays.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::publications::{CorrectPage, PUBLIC_TEXT_LIMIT};
use rocket::form::{Form, FromForm};
use rocket::{get, post};

use super::page::{Reply, answer};
use crate::access::Publisher;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::publications::store::{self, Draft, NewDraft, archive};
use crate::publications::third_of;
use crate::publications::workflow::{Refusal, is_said};
use crate::text::both::Both;
use crate::text::clean::{characters, clean};
use crate::text::identifiers::names_somebody;

/// The form.
#[derive(Debug, FromForm)]
pub(in crate::publications) struct Correcting {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = 0)]
    version: i64,
    #[field(default = String::new())]
    reason_fi: String,
    #[field(default = String::new())]
    reason_sv: String,
}

/// What is corrected: the newest version that is published, and the draft of the next one if it is begun.
async fn corrected(visit: &Visit, publisher: &Publisher, period: &str) -> Result<(i64, Option<Draft>), Failure> {
    third_of(period)?;
    let (db, county_id) = (visit.app.db.read(), publisher.county().id);
    let newest = archive::versions_of(db, county_id, period).await?.into_iter().next().ok_or(Failure::NotFound)?;
    Ok((newest.edition, store::open_of(db, county_id, period).await?))
}

fn page(visit: &Visit, publisher: &Publisher, period: &str, draft: Option<&Draft>) -> Result<CorrectPage, Failure> {
    let reason = draft.map(|draft| draft.reason.clone()).unwrap_or_default();
    Ok(CorrectPage {
        csrf_token: publisher.staff().csrf().to_owned(),
        period: period.to_owned(),
        period_name: third_of(period)?.name(visit.lang),
        version: draft.map_or(0, |draft| draft.version),
        reason_fi: reason.fi,
        reason_sv: reason.sv,
        begun: draft.is_some(),
        errors: Errors::none(),
    })
}

#[get("/<_>/<_>/publishing/<period>/correct")]
pub(in crate::publications) async fn show(visit: Visit, publisher: Publisher, period: &str) -> Result<Html, Failure> {
    if !publisher.may_write() {
        return Err(Failure::Forbidden);
    }
    let (_, draft) = corrected(&visit, &publisher, period).await?;
    Ok(Html::ok(&publisher.shell(&visit), &page(&visit, &publisher, period, draft.as_ref())?))
}

fn read(form: &Correcting, lang: Lang) -> Result<Both, Errors> {
    let mut errors = Errors::none();
    let both = Both::new(clean(&form.reason_fi), clean(&form.reason_sv));
    for (name, text) in [("reason_fi", &both.fi), ("reason_sv", &both.sv)] {
        if text.is_empty() {
            errors.add(name, lang.t("publications-correct-empty"));
        } else if characters(text) > PUBLIC_TEXT_LIMIT {
            errors.add(name, lang.with("publications-edit-long", &[("most", PUBLIC_TEXT_LIMIT.into())]));
        } else if names_somebody(text) {
            errors.add(name, lang.t("publications-edit-identity"));
        }
    }
    if errors.is_empty() && is_said(&both) { Ok(both) } else { Err(errors) }
}

#[post("/<_>/<_>/publishing/<period>/correct", data = "<form>")]
pub(in crate::publications) async fn submit(visit: Visit, publisher: Publisher, period: &str, form: Form<Correcting>) -> Reply {
    publisher.check_writing(&form.csrf_token)?;
    let (newest, draft) = corrected(&visit, &publisher, period).await?;
    let again = |errors: Errors| -> Reply {
        let page = CorrectPage {
            reason_fi: form.reason_fi.clone(),
            reason_sv: form.reason_sv.clone(),
            errors,
            ..page(&visit, &publisher, period, draft.as_ref())?
        };
        Ok(Err(Html::refused(&publisher.shell(&visit), &page)))
    };
    let reason = match read(&form, visit.lang) {
        Ok(reason) => reason,
        Err(errors) => return again(errors),
    };
    if let Some(draft) = draft.as_ref().filter(|draft| draft.version != form.version) {
        log::debug!("the correction of {} was begun by somebody else", draft.period);
        return answer(&visit, &publisher, period, Err::<(), _>(Refusal::Overtaken), "").await;
    }
    let (county_id, code, now, by) = (publisher.county().id, period.to_owned(), visit.app.clock.now(), publisher.account_id());
    let done = visit
        .app
        .db
        .write(move |tx| {
            Box::pin(async move {
                let kept = match draft {
                    Some(draft) => store::put_reason(tx, &draft, reason, now, by).await?,
                    None => {
                        let new = NewDraft { county_id, period: code, edition: newest + 1, reason, documents: None };
                        store::begin(tx, new, now, by).await?
                    }
                };
                if kept { Ok(()) } else { Err(Refusal::Overtaken) }
            })
        })
        .await;
    answer(&visit, &publisher, period, done, "saved").await
}
