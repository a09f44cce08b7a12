//! What a county says of objections: its own channel, the ombuds, the registry.

use asko_templates::components::Errors;
use asko_templates::triage::ObjectionSettingsPage;
use asko_templates::{Section, Switch};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::DbErr;
use validator::ValidateEmail as _;

use crate::access::OrgAdmin;
use crate::feedback::objections::{Settings, keep, settings_of};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::text::both::Both;
use crate::text::clean::{characters, clean, clean_line};

/// The most characters of each text.
const LIMIT: usize = 500;

/// The form.
#[derive(Debug, FromForm)]
pub(super) struct Saying {
    #[field(default = String::new())]
    csrf_token: String,
    #[field(default = String::new())]
    channel_fi: String,
    #[field(default = String::new())]
    channel_sv: String,
    #[field(default = String::new())]
    patient_ombud_fi: String,
    #[field(default = String::new())]
    patient_ombud_sv: String,
    #[field(default = String::new())]
    social_ombud_fi: String,
    #[field(default = String::new())]
    social_ombud_sv: String,
    #[field(default = String::new())]
    registry_email: String,
}

impl Saying {
    fn read(&self) -> Settings {
        let both = |fi: &str, sv: &str| Both::new(clean(fi), clean(sv));
        let email = clean_line(&self.registry_email);
        Settings {
            channel: both(&self.channel_fi, &self.channel_sv),
            patient_ombud: both(&self.patient_ombud_fi, &self.patient_ombud_sv),
            social_ombud: both(&self.social_ombud_fi, &self.social_ombud_sv),
            registry_email: (!email.is_empty()).then_some(email),
        }
    }
}

fn page(admin: &OrgAdmin, said: Settings, saved: bool, errors: Errors) -> ObjectionSettingsPage {
    let two = |both: Both| [both.fi, both.sv];
    ObjectionSettingsPage {
        csrf_token: admin.staff().csrf().to_owned(),
        bilingual: admin.county().bilingual,
        channel: two(said.channel),
        patient_ombud: two(said.patient_ombud),
        social_ombud: two(said.social_ombud),
        registry_email: said.registry_email.unwrap_or_default(),
        saved,
        errors,
    }
}

#[get("/<_>/<_>/admin/objections?<saved>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, saved: Option<&str>) -> Result<Html, Failure> {
    let said = settings_of(visit.app.db.read(), admin.county().id).await?;
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &page(&admin, said, saved.is_some(), Errors::none())))
}

#[post("/<_>/<_>/admin/objections", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, form: Form<Saying>) -> Result<Result<Redirect, Html>, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let (lang, said) = (visit.lang, form.read());
    let mut errors = Errors::none();
    for (name, text) in [
        ("channel_fi", &said.channel.fi),
        ("channel_sv", &said.channel.sv),
        ("patient_ombud_fi", &said.patient_ombud.fi),
        ("patient_ombud_sv", &said.patient_ombud.sv),
        ("social_ombud_fi", &said.social_ombud.fi),
        ("social_ombud_sv", &said.social_ombud.sv),
    ] {
        if characters(text) > LIMIT {
            errors.add(name, lang.t("triage-objection-settings-long"));
        }
    }
    if said.registry_email.as_ref().is_some_and(|email| !email.validate_email() || characters(email) > LIMIT) {
        errors.add("registry_email", lang.t("triage-objection-settings-email-wrong"));
    }
    if !errors.is_empty() {
        let mut shell = admin.shell(&visit, Section::Admin);
        shell.switch = Switch::Links(format!("/{}/admin/objections", admin.county().slug));
        return Ok(Err(Html::refused(&shell, &page(&admin, said, false, errors))));
    }
    let county_id = admin.county().id;
    let kept = visit.app.db.write(move |tx| Box::pin(async move { keep(tx, county_id, said).await }));
    kept.await.map_err(|fault: DbErr| Failure::from(fault))?;
    Ok(Ok(Redirect::to(visit.url(&format!("/{}/admin/objections?saved=1", admin.county().slug)))))
}
