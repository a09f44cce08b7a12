//! The command line.

use std::process::ExitCode;

#[rocket::main]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("asko: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), String> {
    let figment = asko::platform::config::figment();
    let settings = asko::platform::config::settings(&figment)?;
    let app = asko::open(settings).await?;
    let post = asko::platform::mail::Post::open(&app.settings)?;
    tokio::spawn(asko::platform::worker::run(app.clone(), post));
    asko::rocket(figment, app).launch().await.map(drop).map_err(|error| error.to_string())
}
