//! How fast reports are: counting anew, closing, every page and file of a report, and the memory that an export needs.
//!
//! `cargo bench --bench reports`. Makes 100 000 pieces of feedback (`ASKO_BENCH_PIECES` says another number) in 40 counties
//! over three years, in a folder that is kept when `ASKO_BENCH_FOLDER` names it, or in the empty PostgreSQL database that
//! `ASKO_BENCH_DATABASE` names; each step runs in a process of its own, so that the memory it needed is known.
//! `ASKO_BENCH_STEPS` names some of them: `store,rebuild,verify,close,publish,pages,export`.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a measurement that meets the unexpected stops there")]

mod material;
mod pages;
mod store;

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use asko::comparison;
use asko::feedback::rollups;
use asko::organisations::store as organisations;
use asko::platform::app::App;
use asko::platform::config::{self, Settings};
use asko::platform::database::Database;
use asko::platform::keys::Keys;
use asko::reports::closing::{self, Period};
use asko::text::both::Both;
use rocket::figment::Figment;
use rocket::local::asynchronous::Client;
use sea_orm::{ConnectionTrait as _, DbErr};

#[expect(clippy::disallowed_methods, reason = "a measurement is told by its environment")]
fn asked(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Waits, in milliseconds.
#[derive(Default)]
struct Waits(Vec<f64>);

impl Waits {
    fn add(&mut self, since: Instant) {
        self.0.push(since.elapsed().as_secs_f64() * 1000.0);
    }

    /// Median, 95th percentile and the longest.
    fn line(mut self, what: &str) -> String {
        self.0.sort_by(f64::total_cmp);
        let at = |share: usize| self.0.get(self.0.len() * share / 100).or(self.0.last()).copied().unwrap_or_default();
        format!("{what:<52} p50 {:>8.2} ms   p95 {:>8.2} ms   max {:>8.2} ms", at(50), at(95), at(100))
    }
}

/// The most memory this process has held, in MiB.
fn most_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or_default() / 1024.0
}

fn figment() -> Figment {
    config::figment()
        .merge(("data_dir", asked("ASKO_BENCH_FOLDER").unwrap_or_default()))
        .merge(("database_url", asked("ASKO_BENCH_DATABASE").unwrap_or_default()))
        .merge(("demo", false))
        .merge(("log_level", "off"))
}

fn settings() -> Result<Settings, String> {
    config::settings(&figment())
}

/// The program on the database as it is.
async fn open() -> Result<App, String> {
    let settings = settings()?;
    let db = Database::open(&settings.database()).await?;
    Ok(App::new(settings, Keys::from_bytes([1; 32]), db))
}

async fn rebuild(app: &App) -> Result<(), DbErr> {
    // Everything is counted, whatever was before.
    app.db.read().execute_unprepared("delete from rollup_changes").await?;
    app.db.read().execute_unprepared("delete from rollups").await?;
    let begun = Instant::now();
    let parts = rollups::parts(app.db.read()).await?;
    let number = parts.len();
    let cells = rollups::rebuild_all(&app.db, parts, || {}).await?;
    let counted = begun.elapsed().as_secs_f64();
    rollups::fold_all(app).await?;
    let all = begun.elapsed().as_secs_f64();
    println!("rebuild: {number} months, {cells} rows in {all:.1} s, of which counting {counted:.1} s; {:.0} MiB", most_memory());
    Ok(())
}

async fn verify(app: &App) -> Result<(), DbErr> {
    let begun = Instant::now();
    let mut wrong = 0;
    for part in rollups::parts(app.db.read()).await? {
        wrong += rollups::verify(&app.db, part).await?.len();
    }
    println!("verify: {wrong} rows differ, {:.1} s", begun.elapsed().as_secs_f64());
    Ok(())
}

async fn close(app: &App) -> Result<(), DbErr> {
    let begun = Instant::now();
    let done = closing::close_all(app).await?;
    let all = begun.elapsed().as_secs_f64();
    println!("closing: {done} thirds in {all:.1} s, {:.0} ms each; {:.0} MiB", all * 1000.0 / done.max(1) as f64, most_memory());
    // One by one: a correction does the same again.
    let mut waits = Waits::default();
    let why = Both { fi: "Mittaus".to_owned(), sv: "Mätning".to_owned() };
    for county in organisations::counties(app.db.read()).await?.iter().step_by(4) {
        for third in closing::periods(app.db.read(), county.id).await?.into_iter().filter(|period| matches!(period, Period::Third(..))) {
            let begun = Instant::now();
            let kept = closing::correct(app, county.id, third, why.clone(), app.clock.now()).await;
            assert!(kept.is_ok_and(|kept| kept), "{} of {}", third.code(), county.slug);
            waits.add(begun);
        }
    }
    println!("{}", waits.line("closing a third"));
    Ok(())
}

/// The largest county publishes its newest third, and all counties share their indicators.
async fn publish(app: &App) -> Result<(), DbErr> {
    for county in organisations::counties(app.db.read()).await? {
        let shared = comparison::store::Shared { indicators: true, changes: true };
        app.db.write(move |tx| Box::pin(async move { comparison::store::share(tx, county.id, shared).await })).await?;
    }
    let begun = Instant::now();
    asko::demonstration::publications::publish(app).await?;
    println!("publishing: {:.1} s; {:.0} MiB", begun.elapsed().as_secs_f64(), most_memory());
    Ok(())
}

async fn step(name: &str) -> Result<(), String> {
    let failed = |error: DbErr| format!("{name}: {error}");
    if name == "store" {
        let count: usize = asked("ASKO_BENCH_PIECES").and_then(|text| text.parse().ok()).unwrap_or(100_000);
        let now = asko::platform::clock::Clock::System.now();
        return store::store(&settings()?.database(), count, now).await.map_err(failed);
    }
    let app = open().await?;
    match name {
        "found" => {
            let known = asko::access::accounts::any(app.db.read()).await.map_err(failed)?;
            if known {
                return Ok(());
            }
            asko::prepare(&app).await?;
            store::found(&app).await.map_err(failed)
        }
        "rebuild" => rebuild(&app).await.map_err(failed),
        "verify" => verify(&app).await.map_err(failed),
        "close" => close(&app).await.map_err(failed),
        "publish" => publish(&app).await.map_err(failed),
        "pages" | "export" => {
            let rocket = asko::rocket(figment(), app.clone());
            let client = Client::untracked(rocket).await.map_err(|error| error.to_string())?;
            let visitor = pages::Visitor::sign_in(client).await;
            if name == "pages" {
                return pages::measure(&app, &visitor).await.map_err(failed);
            }
            // Checking a password takes its own 19 MiB, once.
            let begun = Instant::now();
            let before = most_memory();
            let bytes = pages::export(&app, &visitor).await.map_err(failed)?;
            let (after, took) = (most_memory(), begun.elapsed().as_secs_f64());
            println!("export of a year, all files: {} kB in {took:.1} s; {before:.0} MiB before, {after:.0} MiB at most", bytes / 1000);
            Ok(())
        }
        unknown => Err(format!("there is no step {unknown}")),
    }
}

/// Each step in a process of its own.
fn steps() -> Result<(), String> {
    let made = tempfile::tempdir().map_err(|error| error.to_string())?;
    let folder = asked("ASKO_BENCH_FOLDER").map_or_else(|| made.path().to_owned(), PathBuf::from);
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let names = asked("ASKO_BENCH_STEPS").unwrap_or_else(|| "found,store,rebuild,verify,close,publish,pages,export".to_owned());
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    for name in names.split(',') {
        let mut command = Command::new(&program);
        command.arg("--bench").env("ASKO_BENCH_FOLDER", &folder).env("ASKO_BENCH_STEP", name);
        let status = command.status().map_err(|error| error.to_string())?;
        if !status.success() {
            return Err(format!("the step {name} failed"));
        }
    }
    Ok(())
}

fn main() {
    // `cargo test --benches` also starts this program: then it has nothing to measure.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let result = match asked("ASKO_BENCH_STEP") {
        None => steps(),
        Some(name) => {
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime").block_on(step(&name))
        }
    };
    if let Err(why) = result {
        eprintln!("{why}");
        std::process::exit(1);
    }
}
