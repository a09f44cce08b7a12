//! How many submissions a second reach the disk: one at a time, and waiting together.
//!
//! `cargo bench --bench submissions`. A database file in a temporary folder (TMPDIR names another disk), WAL and
//! `synchronous=FULL` as always. The baseline is the least that one durable submission costs: one row, one commit.
//! The others are the whole way of a form: address, token, validation, masking, routing, timeline, commit, 303.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a measurement that meets the unexpected stops there")]

use std::time::Instant;

use asko::platform::app::App;
use asko::platform::config;
use asko::platform::csrf::FormToken;
use asko::platform::database::Database;
use asko::platform::keys::Keys;
use futures::StreamExt as _;
use rocket::figment::Figment;
use rocket::http::{ContentType, Status};
use rocket::local::asynchronous::Client;
use sea_orm::{ConnectionTrait as _, DbErr};

const ROUNDS: usize = 3000;

async fn baseline(app: &App) -> f64 {
    let begun = Instant::now();
    for n in 0..ROUNDS {
        app.db
            .write(move |tx| {
                Box::pin(async move {
                    tx.execute_unprepared(&format!(
                        "insert into instruments (key, version, wording, created_at) values ('bench', {n}, '', 0)"
                    ))
                    .await?;
                    Ok::<(), DbErr>(())
                })
            })
            .await
            .expect("a row is stored");
    }
    ROUNDS as f64 / begun.elapsed().as_secs_f64()
}

async fn submissions(client: &Client, app: &App, at_once: usize) -> (f64, f64, f64) {
    let begun = Instant::now();
    let mut waits: Vec<f64> = futures::stream::iter(0..ROUNDS)
        .map(|n| async move {
            let token = FormToken::new(&app.random, app.clock.now()).text(&app.keys);
            let body = format!(
                "csrf_token={token}&felt_safe=4&useful=5&nps=9&kind=thanks&answer_wanted=code&text=Kiitos+hyv%C3%A4st%C3%A4+palvelusta+{n}.+Jonotin+vain+hetken."
            );
            let sent = Instant::now();
            let answer = client.post("/fi/pirkanmaa/give/unknown").header(ContentType::Form).body(body).dispatch().await;
            assert_eq!(answer.status(), Status::SeeOther);
            sent.elapsed().as_secs_f64() * 1000.0
        })
        .buffer_unordered(at_once)
        .collect()
        .await;
    let rate = ROUNDS as f64 / begun.elapsed().as_secs_f64();
    waits.sort_by(f64::total_cmp);
    (rate, waits[waits.len() / 2], waits[waits.len() * 99 / 100])
}

async fn run() -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let figment: Figment = config::figment()
        .merge(("data_dir", folder.path()))
        .merge(("demo", false))
        .merge(("rate_submissions", u32::MAX))
        .merge(("log_level", "off"));
    let settings = config::settings(&figment)?;
    let db = Database::open(&settings.database()).await?;
    let app = App::new(settings, Keys::from_bytes([1; 32]), db);
    asko::prepare(&app).await?;
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let county = asko::organisations::store::county_by_slug(tx, "pirkanmaa").await?.expect("the catalogue has it");
                asko::organisations::store::open_county(tx, county.id, now).await
            })
        })
        .await
        .map_err(|error: DbErr| error.to_string())?;
    let client = Client::untracked(asko::rocket(figment, app.clone())).await.map_err(|error| error.to_string())?;
    let single = baseline(&app).await;
    println!("one row, one commit, one after the other: {single:.0}/s");
    println!("whole submissions of {ROUNDS}, by how many are sent at once:");
    for at_once in [1, 8, 32, 128] {
        let (rate, median, p99) = submissions(&client, &app, at_once).await;
        println!(
            "  {at_once:>3} at once: {rate:>6.0}/s = {:.2} of the single commits; median {median:.1} ms, p99 {p99:.1} ms",
            rate / single
        );
    }
    Ok(())
}

fn main() {
    // `cargo test --benches` also starts this program: then it has nothing to measure.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    if let Err(why) = runtime.block_on(run()) {
        eprintln!("{why}");
        std::process::exit(1);
    }
}
