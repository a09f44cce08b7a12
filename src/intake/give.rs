//! The form: shown, shown again with what is wrong, or taken in.

use asko_locales::Lang;
use asko_templates::components::{Errors, PromisedIn};
use asko_templates::intake::{GivePage, Identified, Interruption, NpsWords, ScaleWords, StatementWords, Values};
use asko_templates::{Section, Shell, Switch};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;

use super::fill::{Filled, fill, values_of};
use super::place::{Place, choices};
use super::receive::{Submission, announce, keep, prepare};
use super::{TEXT_LIMIT, sent};
use crate::feedback::code::FollowUpCode;
use crate::feedback::store::{Once, by_token};
use crate::feedback::{Channel, Kind};
use crate::organisations::promises::{self, promised_on_web};
use crate::organisations::{county_of, help_numbers, shell_of, store};
use crate::platform::csrf::{BadToken, FormToken};
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::keys::Purpose;
use crate::platform::limits::Counted;
use crate::platform::page::{Html, Visit};
use crate::questions::{self, Instrument};
use crate::text::calendar::DayCount;
use crate::text::identifiers;

/// One form being shown or answered.
struct Desk<'a> {
    visit: &'a Visit,
    place: Place,
    path: String,
    instrument: Instrument,
}

impl Desk<'_> {
    fn shell(&self) -> Shell {
        let mut shell = shell_of(self.visit, &self.place.county, Section::Give);
        shell.switch = Switch::Form { id: "give", path: self.path.clone() };
        shell
    }

    fn fresh_token(&self) -> String {
        FormToken::new(&self.visit.app.random, self.visit.app.clock.now()).text(&self.visit.app.keys)
    }

    /// What is promised, and for which kinds it is something else.
    async fn promises(&self) -> Result<(PromisedIn, Vec<(&'static str, PromisedIn)>), DbErr> {
        let county = &self.place.county;
        let rules = promises::rules_of(self.visit.app.db.read(), county.id).await?;
        let promised = |kind: Kind| {
            let promise = promised_on_web(county, &rules, kind.code());
            PromisedIn { days: promise.days, working: promise.count == DayCount::Working }
        };
        let usual = promised(Kind::Unsaid);
        let others = Kind::ALL.iter().map(|kind| (kind.code(), promised(*kind))).filter(|(_, promise)| *promise != usual).collect();
        Ok((usual, others))
    }

    async fn page(&self, token: String, values: Values) -> Result<GivePage, DbErr> {
        let (lang, db) = (self.visit.lang, self.visit.app.db.read());
        let wording = &self.instrument.wording;
        let address = self.place.unit.as_ref().map(|unit| if lang == Lang::Sv { unit.address_sv.clone() } else { unit.address_fi.clone() });
        let (promise, other_promises) = self.promises().await?;
        let municipalities =
            if self.place.unit.is_some() { Vec::new() } else { store::municipalities_of(db, self.place.county.id).await? };
        Ok(GivePage {
            place: self.place.name(lang),
            place_more: address.unwrap_or_else(|| lang.t("intake-form-unknown-place").into_owned()),
            change_url: self.visit.url(&format!("/{}/give", self.place.county.slug)),
            action: self.visit.url(&self.path),
            csrf_token: token,
            statements: wording
                .statements
                .iter()
                .map(|s| StatementWords { key: s.key.clone(), words: s.words.text(lang).to_owned() })
                .collect(),
            scale: wording.scale.iter().map(|p| ScaleWords { value: p.value.to_string(), words: p.words.text(lang).to_owned() }).collect(),
            not_concerned: wording.not_concerned.text(lang).to_owned(),
            nps: NpsWords {
                question: wording.nps.text(lang).to_owned(),
                low: wording.nps_low.text(lang).to_owned(),
                high: wording.nps_high.text(lang).to_owned(),
            },
            provisional: wording.provisional.iter().any(|code| code == lang.code()),
            services: choices(&self.place.services, lang, |service| service.slug.clone()),
            municipalities: choices(&municipalities, lang, |m| m.code.clone()),
            promise,
            other_promises,
            text_limit: usize::try_from(TEXT_LIMIT).unwrap_or(usize::MAX),
            help: help_numbers(db, &self.place.county, lang).await?,
            values,
            interruption: None,
            identifiers_asked: false,
            errors: Errors::none(),
        })
    }

    /// The form again, with everything that was typed and a reason.
    async fn again(&self, status: Status, token: String, values: Values, interruption: Interruption) -> Result<Html, Failure> {
        let asked = matches!(interruption, Interruption::Identifiers(_));
        let page = GivePage { interruption: Some(interruption), identifiers_asked: asked, ..self.page(token, values).await? };
        Ok(Html::with(status, &self.shell(), &page))
    }

    /// The keyed hash of what was typed: the same form sent twice has the same.
    fn body_hash(&self, values: &Values) -> Vec<u8> {
        let text = serde_json::to_vec(&(&self.path, &values.0)).unwrap_or_default();
        self.visit.app.keys.mac(Purpose::Body, &text).to_vec()
    }
}

async fn desk<'a>(visit: &'a Visit, org: &str, unit: &str, service: Option<&str>) -> Result<Desk<'a>, Failure> {
    let county = county_of(visit, org).await?;
    let place = Place::find(visit, county, unit, service).await?;
    let path = place.path(service.filter(|slug| !slug.is_empty()));
    let instrument = questions::current(visit.app.db.read()).await?;
    Ok(Desk { visit, place, path, instrument })
}

#[get("/<_>/<org>/give/<unit>?<service>")]
pub(super) async fn show(visit: Visit, org: &str, unit: &str, service: Option<&str>) -> Result<Html, Failure> {
    let desk = desk(&visit, org, unit, service).await?;
    let page = desk.page(desk.fresh_token(), Values::default()).await?;
    Ok(Html::ok(&desk.shell(), &page))
}

/// What became of a form.
enum Stored {
    New,
    /// It was stored before; whether with the same content.
    Before(bool),
}

#[post("/<_>/<org>/give/<unit>?<service>", data = "<form>")]
pub(super) async fn submit(
    visit: Visit,
    org: &str,
    unit: &str,
    service: Option<&str>,
    form: Form<Fields>,
) -> Result<Result<Redirect, Html>, Failure> {
    let (app, lang) = (&visit.app, visit.lang);
    let now = app.clock.now();
    let desk = desk(&visit, org, unit, service).await?;
    let values = values_of(&form, &desk.instrument);
    let token = FormToken::read(&app.keys, form.get("csrf_token"), now);
    let token = match (token, form.get("step")) {
        (token, "language") => {
            let kept = token.map_or_else(|_| desk.fresh_token(), |token| token.text(&app.keys));
            let page = GivePage { identifiers_asked: form.get("identifiers") == "asked", ..desk.page(kept, values).await? };
            return Ok(Err(Html::ok(&desk.shell(), &page)));
        }
        (Ok(token), _) => token,
        (Err(BadToken::Old), _) => {
            return desk.again(Status::UnprocessableEntity, desk.fresh_token(), values, Interruption::Old).await.map(Err);
        }
        (Err(BadToken::Foreign), _) => {
            return desk.again(Status::Forbidden, desk.fresh_token(), values, Interruption::Foreign).await.map(Err);
        }
    };
    let once = Once {
        token: app.keys.mac(Purpose::Idempotency, &token.random).to_vec(),
        body: desk.body_hash(&values),
        code: FollowUpCode::of(&app.keys, &token).hash(&app.keys),
    };
    let receipt = || Redirect::to(visit.url(&sent::path(app, &desk.place.county, &token)));
    match by_token(app.db.read(), once.token.clone()).await {
        Ok(Some((_, body))) if body == once.body => return Ok(Ok(receipt())),
        Ok(Some(_)) => return desk.again(Status::Conflict, desk.fresh_token(), values, Interruption::SentBefore).await.map(Err),
        Ok(None) | Err(_) => {}
    }
    if app.limits.reached(&app.keys, Counted::Submission, visit.address, app.settings.rate_submissions, now).is_some() {
        return desk.again(Status::TooManyRequests, token.text(&app.keys), values, Interruption::TooOften).await.map(Err);
    }
    let filled = match fill(lang, &values, &desk.instrument) {
        Ok(filled) => filled,
        Err(errors) => {
            let page = GivePage {
                errors,
                identifiers_asked: form.get("identifiers") == "asked",
                ..desk.page(token.text(&app.keys), values).await?
            };
            return Ok(Err(Html::refused(&desk.shell(), &page)));
        }
    };
    let found = identifiers::find(&filled.text);
    if !found.is_empty() && form.get("identifiers") != "asked" {
        let kinds = identifiers::count_kinds(&found).into_iter().map(|(kind, count)| Identified { kind: kind.code(), count }).collect();
        return desk.again(Status::UnprocessableEntity, token.text(&app.keys), values, Interruption::Identifiers(kinds)).await.map(Err);
    }
    let submission = match submission_of(&desk, filled, once.clone(), now).await? {
        Ok(submission) => submission,
        Err(errors) => {
            let page = GivePage { errors, ..desk.page(token.text(&app.keys), values).await? };
            return Ok(Err(Html::refused(&desk.shell(), &page)));
        }
    };
    match store_once(&desk, submission, once).await {
        Ok(Stored::New) => {
            app.limits.count(&app.keys, Counted::Submission, visit.address, now);
            app.bell.notify_one();
            Ok(Ok(receipt()))
        }
        Ok(Stored::Before(true)) => Ok(Ok(receipt())),
        Ok(Stored::Before(false)) => desk.again(Status::Conflict, desk.fresh_token(), values, Interruption::SentBefore).await.map(Err),
        Err(error) => {
            log::error!("a submission was not stored: {error}");
            desk.again(Status::ServiceUnavailable, token.text(&app.keys), values, Interruption::NotStored).await.map(Err)
        }
    }
}

async fn submission_of(desk: &Desk<'_>, filled: Filled, once: Once, now: i64) -> Result<Result<Submission, Errors>, DbErr> {
    let (db, lang) = (desk.visit.app.db.read(), desk.visit.lang);
    let mut errors = Errors::none();
    let service = match (&desk.place.service, filled.service_slug) {
        (Some(service), _) => Some(service.clone()),
        (None, Some(slug)) => {
            let found = desk.place.services.iter().find(|service| service.slug == slug).cloned();
            if found.is_none() {
                errors.add("service", lang.t("intake-form-choice-wrong"));
            }
            found
        }
        (None, None) => None,
    };
    if let (None, Some(code)) = (&desk.place.unit, &filled.municipality_code)
        && !store::municipalities_of(db, desk.place.county.id).await?.iter().any(|m| &m.code == code)
    {
        errors.add("municipality", lang.t("intake-form-choice-wrong"));
    }
    if !errors.is_empty() {
        return Ok(Err(errors));
    }
    Ok(Ok(Submission {
        county: desk.place.county.clone(),
        unit: desk.place.unit.clone(),
        service,
        municipality_code: filled.municipality_code.filter(|_| desk.place.unit.is_none()),
        lang,
        kind: filled.kind,
        perspective: filled.perspective,
        channel: Channel::Web,
        text: filled.text,
        answer_wanted: filled.answer_wanted,
        contact_email: filled.email,
        instrument_id: Some(desk.instrument.id),
        nps: filled.nps,
        answers: filled.answers,
        once: Some(once),
        source: None,
        responsible_body: None,
        may_show: filled.may_show,
        received_at: now,
    }))
}

async fn store_once(desk: &Desk<'_>, submission: Submission, once: Once) -> Result<Stored, DbErr> {
    let app = desk.visit.app.clone();
    let prepared = prepare(app.db.read(), &app, submission.clone()).await?;
    let stored = desk
        .visit
        .app
        .db
        .write(move |tx| {
            Box::pin(async move {
                let received = keep(tx, prepared).await?;
                announce(tx, &app, &submission, &received).await?;
                Ok::<Stored, DbErr>(Stored::New)
            })
        })
        .await;
    match stored {
        Ok(stored) => Ok(stored),
        // A second tap, or another node, may have stored the same form a moment before: then its row is there now.
        Err(error) => match by_token(desk.visit.app.db.read(), once.token).await {
            Ok(Some((_, before))) => Ok(Stored::Before(before == once.body)),
            _ => Err(error),
        },
    }
}
