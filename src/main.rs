//! The command line.

mod cli;
mod correct;

use std::io::{BufRead as _, IsTerminal as _};
use std::path::Path;
use std::process::ExitCode;

use asko::access::add::{self, Wanted};
use asko::access::{accounts, password};
use asko::changes::watch;
use asko::demonstration;
use asko::feedback::{objections, rollups, search};
use asko::organisations::{County, store};
use asko::platform::app::App;
use asko::platform::config::{self, Settings};
use asko::platform::{ids, mail, worker};
use asko::triage::reminders;
use clap::Parser as _;
use rocket::fairing::AdHoc;

use cli::{AddUser, Cli, Closings, Command, Config, Import, ImportFeedback, Publications, Rollups, Routing, Statistics, User};

#[rocket::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().command.unwrap_or(Command::Serve) {
        Command::Serve => serve().await,
        Command::Migrate => migrate().await,
        Command::Import(Import::Feedback(words)) => import_feedback(words).await,
        Command::User(User::Add(words)) => add_user(words).await,
        Command::Config(words) => show_config(words),
        Command::Statistics(Statistics::Check { file }) => check_statistics(&file),
        Command::Routing(Routing::Evaluate { train, test }) => evaluate_routing(&train, &test),
        Command::Rollups(Rollups::Rebuild) => rebuild_rollups().await,
        Command::Rollups(Rollups::Verify) => verify_rollups().await,
        Command::Closings(Closings::Correct { county, period, why_fi, why_sv }) => {
            correct::correct(settings(), &county, &period, [&why_fi, &why_sv]).await
        }
        Command::Publications(Publications::Verify) => verify_publications().await,
    };
    match done {
        Ok(code) => code,
        Err(why) => {
            eprintln!("asko: {why}");
            ExitCode::FAILURE
        }
    }
}

fn settings() -> Result<Settings, String> {
    config::settings(&config::figment())
}

async fn serve() -> Result<ExitCode, String> {
    let settings = settings()?;
    let app = asko::open(settings).await?;
    let shown = if app.settings.demo { demonstration::load(&app).await? } else { None };
    let words = said_at_start(&app, shown.as_ref()).await?;
    let post = mail::Post::open(&app.settings)?;
    tokio::spawn(worker::run(app.clone(), post));
    tokio::spawn(watch::run(app.clone()));
    tokio::spawn(reminders::run(app.clone()));
    tokio::spawn(search::run(app.clone()));
    tokio::spawn(rollups::run(app.clone()));
    tokio::spawn(asko::reports::closing::run(app.clone()));
    tokio::spawn(asko::publications::watch::run(app.clone()));
    tokio::spawn(asko::responses::run(app.clone()));
    tokio::spawn(objections::watch::run(app.clone()));
    tokio::spawn(asko::routing::learned::watch::run(app.clone()));
    let base = app.settings.base_url();
    let rocket = asko::rocket(config::figment(), app.clone())
        .attach(AdHoc::on_liftoff("words", move |_| Box::pin(async move { println!("asko listens on {base}\n{words}") })));
    rocket.launch().await.map(|_| ExitCode::SUCCESS).map_err(|error| not_launched(&error, &app.settings))
}

/// Why the program does not serve, in a sentence.
fn not_launched(error: &rocket::Error, settings: &Settings) -> String {
    use rocket::error::ErrorKind;
    let place = format!("{}:{}", settings.address, settings.port);
    match error.kind() {
        ErrorKind::Bind(why) if why.kind() == std::io::ErrorKind::AddrInUse => {
            format!(
                "another program listens on {place}; end it, or choose another port, for instance ROCKET_PORT={}",
                settings.port.wrapping_add(1)
            )
        }
        ErrorKind::Bind(why) => format!("the program cannot listen on {place}: {why}; see ROCKET_ADDRESS and ROCKET_PORT"),
        ErrorKind::Config(why) => format!("a setting is not understood: {why}"),
        _ => format!("the program cannot serve: {error}"),
    }
}

/// What an operator is told at the start: the database, and how to get in.
async fn said_at_start(app: &App, shown: Option<&demonstration::Shown>) -> Result<String, String> {
    let failed = |error: sea_orm::DbErr| format!("the database does not answer: {error}");
    let base = app.settings.base_url();
    let mut lines = vec![format!("Database: {}", config::without_password(&app.settings.database()))];
    if let Some(shown) = shown {
        lines.push("A demonstration with invented feedback; for real use set ROCKET_DEMO=false and another ROCKET_DATA_DIR.".to_owned());
        lines.push(format!("Sign in at {base}/fi/sign-in with the password {}", demonstration::PASSWORD));
        lines.extend(shown.sign_ins.iter().map(|(email, name)| format!("  {email}  ({name})")));
        lines.push("Follow feedback by its code:".to_owned());
        lines.extend(shown.codes.iter().map(|code| format!("  {}  at {base}/{}/{}/follow", code.shown, code.language, code.county)));
    } else if app.settings.demo {
        lines.push("The database holds feedback or accounts of your own, so the demonstration was not added.".to_owned());
    }
    if !accounts::any(app.db.read()).await.map_err(failed)? {
        lines.push(
            "Nobody can sign in yet. Make the first administrator: \
             asko user add --email you@example.fi --name \"Your Name\" --role admin --county pohjanmaa"
                .to_owned(),
        );
    }
    Ok(lines.join("\n"))
}

async fn migrate() -> Result<ExitCode, String> {
    let app = asko::open(settings()?).await?;
    println!("The database {} is up to date.", config::without_password(&app.settings.database()));
    Ok(ExitCode::SUCCESS)
}

fn show_config(words: Config) -> Result<ExitCode, String> {
    let figment = config::figment();
    match words {
        Config::Check => {
            config::settings(&figment)?;
            println!("The settings are in order.");
        }
        Config::Show => print!("{}", config::shown(&figment)?),
    }
    Ok(ExitCode::SUCCESS)
}

fn check_statistics(file: &Path) -> Result<ExitCode, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("the file {} cannot be read: {error}", file.display()))?;
    let report = asko::statistics::check::check(&text).map_err(|why| format!("the file {} cannot be checked: {why}", file.display()))?;
    println!("{}", serde_json::to_string(&report).map_err(|error| error.to_string())?);
    eprintln!("{}", report.summary());
    Ok(if report.pass() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn evaluate_routing(train: &Path, test: &Path) -> Result<ExitCode, String> {
    let found = asko::routing::learned::evaluate_files(train, test)?;
    println!("{}", serde_json::to_string(&found.figures).map_err(|error| error.to_string())?);
    eprintln!(
        "left out, since their category is not one of the {} largest of {}: {} lines of it, {} of {}",
        found.figures.labels,
        train.display(),
        found.left_out_train,
        found.left_out_test,
        test.display()
    );
    Ok(ExitCode::SUCCESS)
}

/// The months that are counted, with a bar that shows how far it has come.
async fn months_counted(app: &App) -> Result<(Vec<rollups::Part>, indicatif::ProgressBar), String> {
    let parts = rollups::parts(app.db.read()).await.map_err(|error| format!("the database does not answer: {error}"))?;
    let bar = indicatif::ProgressBar::new(parts.len() as u64);
    if let Ok(style) = indicatif::ProgressStyle::with_template("{bar:40} {percent:>3} %  {pos} of {len} months, {eta} left") {
        bar.set_style(style);
    }
    Ok((parts, bar))
}

async fn rebuild_rollups() -> Result<ExitCode, String> {
    let app = asko::open(settings()?).await?;
    let (parts, bar) = months_counted(&app).await?;
    let number = parts.len();
    let cells = rollups::rebuild_all(&app.db, parts, || bar.inc(1)).await.map_err(|error| format!("not counted: {error}"))?;
    rollups::fold_all(&app).await.map_err(|error| format!("not put together: {error}"))?;
    bar.finish_and_clear();
    eprintln!("{number} months counted anew, {cells} rows");
    Ok(ExitCode::SUCCESS)
}

async fn verify_rollups() -> Result<ExitCode, String> {
    let app = asko::open(settings()?).await?;
    let (parts, bar) = months_counted(&app).await?;
    let mut wrong = 0;
    for part in &parts {
        let differences = rollups::verify(&app.db, *part).await.map_err(|error| format!("not compared: {error}"))?;
        bar.suspend(|| differences.iter().flat_map(rollups::Difference::lines).for_each(|line| println!("{line}")));
        wrong += differences.len();
        bar.inc(1);
    }
    bar.finish_and_clear();
    eprintln!("{} months compared, {wrong} rows differ", parts.len());
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn verify_publications() -> Result<ExitCode, String> {
    let app = asko::open(settings()?).await?;
    let compared = asko::publications::verify::verify(app.db.read()).await;
    let (many, differences) = compared.map_err(|error| format!("not compared: {error}"))?;
    differences.iter().for_each(|difference| println!("{difference}"));
    eprintln!("{many} publications compared, {} differences", differences.len());
    Ok(if differences.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The county that gets a file's feedback.
async fn county_for(app: &App, slug: Option<&str>) -> Result<County, String> {
    let all = store::counties(app.db.read()).await.map_err(|error| format!("the database does not answer: {error}"))?;
    let Some(slug) = slug else {
        let open = all.into_iter().find(|county| county.opened_at.is_some());
        let county = open.ok_or(
            "no county takes feedback yet: make its first account with `asko user add --role admin --county …` (or start the \
             demonstration once with `asko serve`), or name the county with --county",
        )?;
        eprintln!(
            "asko: the feedback goes to {} ({}), the first county that takes feedback; --county names another",
            county.name_en, county.slug
        );
        return Ok(county);
    };
    let slugs = all.iter().map(|county| county.slug.as_str()).collect::<Vec<_>>().join(", ");
    let county =
        all.into_iter().find(|county| county.slug == slug).ok_or(format!("there is no county {slug}; the counties are {slugs}"))?;
    if county.opened_at.is_none() {
        eprintln!(
            "asko: nobody reads the feedback of {} yet; `asko user add --county {slug} …` makes an account that does",
            county.name_en
        );
    }
    Ok(county)
}

async fn import_feedback(words: ImportFeedback) -> Result<ExitCode, String> {
    let length =
        std::fs::metadata(&words.file).map_err(|error| format!("the file {} cannot be read: {error}", words.file.display()))?.len();
    let app = asko::open(settings()?).await?;
    let county = county_for(&app, words.county.as_deref()).await?;
    let bar = if words.quiet { indicatif::ProgressBar::hidden() } else { indicatif::ProgressBar::new(length) };
    if let Ok(style) = indicatif::ProgressStyle::with_template("{bar:40} {percent:>3} %  {bytes} of {total_bytes}, {eta} left") {
        bar.set_style(style);
    }
    let summary = asko::intake::import::import(&app, &county, &words.file, |done| bar.set_position(done)).await;
    bar.finish_and_clear();
    let summary = summary?;
    for (number, why) in &summary.refused {
        eprintln!("{}:{number}: refused, {why}", words.file.display());
    }
    if !words.quiet {
        eprintln!(
            "{} lines read: {} stored, {} there already, {} refused",
            summary.read,
            summary.stored,
            summary.already,
            summary.refused.len()
        );
    }
    Ok(if summary.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn add_user(words: AddUser) -> Result<ExitCode, String> {
    let app = asko::open(settings()?).await?;
    let wanted = Wanted { email: words.email, name: words.name, roles: words.roles, county: words.county, teams: words.teams };
    add::judge(&app, &wanted).await.map_err(|refusal| refusal.to_string())?;
    let (secret, made) = password_for(&app, words.password_stdin)?;
    let added = add::add(&app, wanted, secret.clone()).await.map_err(|refusal| refusal.to_string())?;
    println!("{}", added.sentence());
    if made {
        println!("The password, shown only now: {secret}");
    }
    Ok(ExitCode::SUCCESS)
}

/// The password: from standard input, asked for twice, or, where nobody can be asked, made. True when it was made.
fn password_for(app: &App, from_stdin: bool) -> Result<(String, bool), String> {
    let failed = |error: std::io::Error| format!("the password cannot be read: {error}");
    let long_enough = |secret: String| {
        if secret.chars().count() < password::SHORTEST { Err(add::Refusal::ShortPassword.to_string()) } else { Ok((secret, false)) }
    };
    if from_stdin {
        let mut line = String::new();
        std::io::stdin().lock().read_line(&mut line).map_err(failed)?;
        return long_enough(line.trim_end_matches(['\r', '\n']).to_owned());
    }
    if !std::io::stdin().is_terminal() {
        return Ok((ids::base32(&app.random.bytes::<15>()).to_lowercase(), true));
    }
    let first = rpassword::prompt_password(format!("Password (at least {} characters): ", password::SHORTEST)).map_err(failed)?;
    let (first, made) = long_enough(first)?;
    let second = rpassword::prompt_password("The same again: ").map_err(failed)?;
    if first == second { Ok((first, made)) } else { Err("the two passwords differ; nothing was made".to_owned()) }
}
