//! asko: client-participation feedback for Finland's wellbeing services counties.
//!
//! This file is the only one that knows every feature: it builds the running program from them.

use rocket::fairing::AdHoc;
use rocket::figment::Figment;
use rocket::{Build, Rocket};

pub mod access;
pub mod changes;
pub mod comparison;
pub mod council;
pub mod demonstration;
pub mod feedback;
pub mod follow;
pub mod intake;
pub mod moderation;
pub mod organisations;
pub mod participation;
pub mod platform;
pub mod publications;
pub mod questions;
pub mod reports;
pub mod responses;
pub mod routing;
pub mod statistics;
pub mod text;
pub mod triage;

use platform::app::App;
use platform::config::Settings;
use platform::database::Database;
use platform::ids::Randomness;
use platform::keys::Keys;
use platform::{failure, headers};

/// Opens what the settings name: the data folder, the key and the database, with its catalogue.
///
/// # Errors
/// A sentence that says what is wrong.
pub async fn open(settings: Settings) -> Result<App, String> {
    std::fs::create_dir_all(&settings.data_dir)
        .map_err(|error| format!("the data folder {} cannot be made: {error}", settings.data_dir.display()))?;
    let keys = Keys::open_or_make(&settings.key_path(), &Randomness::System)?;
    let db = Database::open(&settings.database()).await?;
    let app = App::new(settings, keys, db);
    prepare(&app).await?;
    Ok(app)
}

/// Loads what every database begins with: the catalogue and the instruments.
///
/// # Errors
/// A sentence that says what is wrong.
pub async fn prepare(app: &App) -> Result<(), String> {
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            Box::pin(async move {
                organisations::catalogue::load(tx).await?;
                questions::load(tx, now).await
            })
        })
        .await
        .map_err(|error: sea_orm::DbErr| format!("the catalogue cannot be loaded: {error}"))?;
    let counted = feedback::rollups::begin(&app.db).await.map_err(|error| format!("the feedback cannot be counted: {error}"))?;
    if counted > 0 {
        log::info!("the feedback of {counted} months was counted for reports");
    }
    Ok(())
}

/// Builds the Rocket: every feature's stage, the catchers, the headers.
#[must_use]
pub fn rocket(figment: Figment, app: App) -> Rocket<Build> {
    let tls = app.settings.base_url().starts_with("https://");
    rocket::custom(figment)
        .manage(app)
        .attach(headers::Headers { tls })
        .attach(AdHoc::on_ignite("catchers", |rocket| async { rocket.register("/", rocket::catchers![failure::catch_all]) }))
        .attach(access::stage())
        .attach(organisations::stage())
        .attach(routing::stage())
        .attach(intake::stage())
        .attach(triage::stage())
        .attach(moderation::stage())
        .attach(responses::stage())
        .attach(participation::stage())
        .attach(changes::stage())
        .attach(follow::stage())
        .attach(reports::stage())
        .attach(publications::stage())
        .attach(council::stage())
        .attach(comparison::stage())
        .attach(platform::stage())
}
