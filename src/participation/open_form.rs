//! Taking a form that anybody may send: its token, how often, and the language switch that keeps what was typed.

use asko_templates::components::Errors;
use asko_templates::intake::Values;
use asko_templates::participation::{Again, OpenForm};
use asko_templates::{Section, Shell, Switch};
use rocket::http::Status;

use super::{Activity, store};
use crate::organisations::{County, county_of, shell_of};
use crate::platform::csrf::{BadToken, FormToken};
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::keys::Purpose;
use crate::platform::limits::Counted;
use crate::platform::page::Visit;

/// One form being shown or taken.
pub(super) struct Desk<'a> {
    visit: &'a Visit,
    pub(super) county: County,
    pub(super) activity: Activity,
    /// What the form is for; also the end of its address.
    verb: &'static str,
}

/// What a form that has come is.
pub(super) enum Sent {
    /// Ours and fresh.
    Fine(FormToken),
    /// To be shown again, for this reason or in another language.
    Again(Status, Option<Again>),
}

impl<'a> Desk<'a> {
    /// The activity of this address.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when the county has none such.
    pub(super) async fn find(visit: &'a Visit, org: &str, reference: &str, verb: &'static str) -> Result<Self, Failure> {
        let county = county_of(visit, org).await?;
        let activity = store::public_by_reference(visit.app.db.read(), county.id, reference).await?.ok_or(Failure::NotFound)?;
        Ok(Self { visit, county, activity, verb })
    }

    fn path(&self) -> String {
        format!("/{}/participation/{}/{}", self.county.slug, self.activity.reference, self.verb)
    }

    /// The shell, whose language switch takes along what is typed.
    pub(super) fn shell(&self) -> Shell {
        let mut shell = shell_of(self.visit, &self.county, Section::Participation);
        shell.switch = Switch::Form { id: "open-form", path: self.path() };
        shell
    }

    /// The form with these values. A token that was ours stays, so that pressing again is the same form.
    pub(super) fn form(&self, token: Option<FormToken>, values: Values, again: Option<Again>, errors: Errors) -> OpenForm {
        let app = &self.visit.app;
        let token = token.unwrap_or_else(|| FormToken::new(&app.random, app.clock.now()));
        OpenForm { action: self.visit.url(&self.path()), csrf_token: token.text(&app.keys), values, again, errors }
    }

    /// Looks at a form before its fields are read.
    pub(super) fn look(&self, form: &Fields) -> (Sent, Option<FormToken>) {
        let (app, now) = (&self.visit.app, self.visit.app.clock.now());
        let token = FormToken::read(&app.keys, form.get("csrf_token"), now);
        if form.get("step") == "language" {
            return (Sent::Again(Status::Ok, None), token.ok());
        }
        match token {
            Err(BadToken::Old) => (Sent::Again(Status::UnprocessableEntity, Some(Again::Old)), None),
            Err(BadToken::Foreign) => (Sent::Again(Status::Forbidden, Some(Again::Foreign)), None),
            Ok(token) => {
                let most = app.settings.rate_submissions;
                match app.limits.reached(&app.keys, Counted::Participation, self.visit.address, most, now) {
                    Some(_) => (Sent::Again(Status::TooManyRequests, Some(Again::TooOften)), Some(token)),
                    None => (Sent::Fine(token), Some(token)),
                }
            }
        }
    }

    /// Counts a form that was stored.
    pub(super) fn count(&self) {
        let app = &self.visit.app;
        app.limits.count(&app.keys, Counted::Participation, self.visit.address, app.clock.now());
    }

    /// What the database keeps in place of the token: for this activity and this form alone.
    pub(super) fn token_hash(&self, token: &FormToken) -> Vec<u8> {
        let of = [token.random.as_slice(), self.verb.as_bytes(), self.activity.reference.as_bytes()].concat();
        self.visit.app.keys.mac(Purpose::Idempotency, &of).to_vec()
    }

    /// The activity's page, with thanks for the form.
    pub(super) fn thanks(&self) -> String {
        self.visit.url(&format!("/{}/participation/{}?thanks={}", self.county.slug, self.activity.reference, self.verb))
    }
}
