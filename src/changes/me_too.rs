//! Somebody has the same experience. Kept is only that somebody said so, and when: no cookie, no address, no name.

use rocket::form::{Form, FromForm};
use rocket::http::Status;
use rocket::post;
use rocket::response::Redirect;

use super::{Stage, store};
use crate::organisations::county_of;
use crate::platform::app::App;
use crate::platform::csrf::FormToken;
use crate::platform::failure::{Failure, Refuse};
use crate::platform::keys::Purpose;
use crate::platform::limits::Counted;
use crate::platform::page::Visit;

/// What is sent.
#[derive(Debug, FromForm)]
pub(super) struct Pressed {
    #[field(default = String::new())]
    csrf_token: String,
}

/// Why it is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    /// The form stayed open for too long, or was not made here.
    #[error("the form is too old")]
    Old,
    /// The change was given up.
    #[error("the change was given up")]
    Dropped,
}

impl Refuse for Refusal {
    fn status(&self) -> Status {
        match self {
            Self::Old => Status::UnprocessableEntity,
            Self::Dropped => Status::Conflict,
        }
    }

    fn text_id(&self) -> &'static str {
        match self {
            Self::Old => "changes-me-too-old",
            Self::Dropped => "changes-me-too-dropped",
        }
    }
}

/// A token for a form.
pub(super) fn token(app: &App) -> String {
    FormToken::new(&app.random, app.clock.now()).text(&app.keys)
}

/// The same form sent again counts once, by the hash of its token; it leads to the same thanks.
#[post("/<_>/<org>/changes/<reference>/me-too", data = "<form>")]
pub(super) async fn submit(visit: Visit, org: &str, reference: &str, form: Form<Pressed>) -> Result<Redirect, Failure> {
    let county = county_of(&visit, org).await?;
    let (app, now) = (&visit.app, visit.app.clock.now());
    let change = store::public_by_reference(app.db.read(), county.id, reference).await?.ok_or(Failure::NotFound)?;
    let token = FormToken::read(&app.keys, &form.csrf_token, now).map_err(|_| Refusal::Old)?;
    if change.stage() == Stage::Dropped {
        return Err(Refusal::Dropped.into());
    }
    if let Some(wait) = app.limits.reached(&app.keys, Counted::MeToo, visit.address, app.settings.rate_submissions, now) {
        return Err(Failure::TooOften(wait.div_euclid(1000) + 1));
    }
    let (change_id, hash) = (change.id, app.keys.mac(Purpose::Idempotency, &token.random).to_vec());
    let counted = app.db.write(move |tx| Box::pin(async move { store::me_too(tx, change_id, hash, now).await })).await?;
    if counted {
        app.limits.count(&app.keys, Counted::MeToo, visit.address, now);
    }
    Ok(Redirect::to(visit.url(&format!("/{}/changes/{}?me_too=1#me-too", county.slug, change.reference))))
}
