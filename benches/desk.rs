//! How long a professional waits: the inbox and each of its views, search, opening a case, beside the emptiest page there is.
//!
//! `cargo bench --bench desk`. Builds a database of a million pieces of feedback (`ASKO_BENCH_CASES` says another number,
//! `ASKO_BENCH_FOLDER` keeps it for the next time, `ASKO_BENCH_DATABASE` names an empty PostgreSQL database instead of the
//! SQLite file), nine tenths of them in one county with twenty teams, two of a hundred still open, and reads them all into
//! the search index. Then one reader asks for one page after the other, without a network between.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a measurement that meets the unexpected stops there")]

use std::path::PathBuf;
use std::time::Instant;

use asko::access::{Role, accounts, password};
use asko::feedback::stage::Stage;
use asko::feedback::store::{Past, insert_past};
use asko::feedback::{AnswerWanted, Channel, Happened, Kind, MessageKind, NewFeedback, Perspective, search};
use asko::organisations::store::{self as organisations, NewTeam, NewUnit};
use asko::platform::app::App;
use asko::platform::clock::{DAY, HOUR, Millis};
use asko::platform::config;
use asko::platform::database::Database;
use asko::platform::keys::Keys;
use indicatif::{ProgressBar, ProgressStyle};
use rocket::figment::Figment;
use rocket::http::{ContentType, Cookie, Status};
use rocket::local::asynchronous::Client;
use sea_orm::{ConnectionTrait as _, DbErr};
use serde::Deserialize;

/// How many pieces are stored in one write.
const BATCH: usize = 1000;
/// How many teams the large county has.
const TEAMS: usize = 20;
/// How often each page is asked for.
const ROUNDS: usize = 200;
/// The reader's password.
const PASSWORD: &str = "osallisuus-delaktighet";
/// The views of the inbox.
const VIEWS: [&str; 10] = ["open", "mine", "unclaimed", "at-risk", "waiting", "thanks", "urgent", "answered", "closed", "all"];
/// Rare, ordinary and frequent words, bent, in two languages; two at once; one that is misspelt; one that is nowhere.
const WORDS: [&str; 10] =
    ["hoitaja", "vastaanotto", "väntetid", "röntgenin", "kiitos", "lasku hoito", "läkaren", "äiti kotihoidossa", "vastanoto", "xylofoni"];

#[derive(Deserialize)]
struct Line {
    text: String,
    answer: Option<String>,
    kind: String,
}

/// The texts that the data is made of, with their language.
fn material() -> Vec<(&'static str, Line)> {
    let read = |language: &'static str, lines: &'static str| {
        lines.lines().filter_map(move |line| serde_json::from_str::<Line>(line).ok().map(|line| (language, line)))
    };
    read("fi", include_str!("../src/demonstration/feedback_fi.jsonl"))
        .chain(read("sv", include_str!("../src/demonstration/feedback_sv.jsonl")))
        .collect()
}

/// Where pieces go.
struct Place {
    county_id: i64,
    teams: Vec<i64>,
    units: Vec<i64>,
    handlers: Vec<i64>,
}

/// Numbers that look drawn and are the same every time (splitmix64).
fn drawn(seed: u64) -> usize {
    let mut z = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    usize::try_from((z ^ (z >> 31)) >> 33).unwrap_or_default()
}

/// The piece with this number.
fn piece(number: usize, count: usize, places: &[Place], material: &[(&'static str, Line)], now: Millis) -> Past {
    let draw = |what: u64| drawn((number as u64) * 16 + what);
    let place = &places[usize::from(number.is_multiple_of(10))];
    let (language, line) = &material[draw(0) % material.len()];
    let (_, second) = &material[draw(1) % material.len()];
    let open = draw(2) % 100 < 2;
    let age = if open { (draw(3) % (20 * 24)) as i64 * HOUR } else { 20 * DAY + (count - number) as i64 * 1000 * DAY / count as i64 };
    let received_at = now - age - HOUR;
    let team = draw(4) % place.teams.len();
    let wanted = if draw(5) % 3 == 0 { AnswerWanted::No } else { AnswerWanted::Code };
    let new = NewFeedback {
        reference: format!("B-{number:07}"),
        county_id: place.county_id,
        unit_id: Some(place.units[draw(6) % place.units.len()]),
        service_id: None,
        municipality_code: None,
        team_id: place.teams[team],
        language: (*language).to_owned(),
        kind: Kind::from_code(&line.kind).unwrap_or(Kind::Unsaid),
        perspective: Perspective::Own,
        channel: Channel::Web,
        text: format!("{} {}", line.text, second.text.split('.').next().unwrap_or_default()),
        masked: false,
        answer_wanted: wanted,
        contact_email: None,
        instrument_id: None,
        nps: Some((draw(7) % 11) as i64),
        answers: vec![("felt_safe".to_owned(), Some((draw(8) % 5) as i64 + 1))],
        themes: vec![["access", "booking", "encounter", "information"][draw(9) % 4].to_owned()],
        once: None,
        source: None,
        responsible_body: None,
        received_at,
        due_at: received_at + 14 * DAY,
        promise_days: 14,
        day_count: "calendar".to_owned(),
        urgent: open && draw(10) % 50 == 0,
        may_show: false,
    };
    let actor = place.handlers[team];
    let mut past = Past::arrived(new, [Happened::Received]);
    if open {
        past.claimed = (draw(11) % 3 == 0).then_some((actor, received_at + HOUR));
        past.stage = if past.claimed.is_some() { Stage::InHandling } else { Stage::Received };
    } else {
        let at = received_at + 5 * DAY;
        past.claimed = Some((actor, at));
        past.record(at, Some(actor), Happened::Claimed);
        if let Some(answer) = line.answer.as_ref().filter(|_| wanted != AnswerWanted::No) {
            past.say(at + HOUR, MessageKind::Answer, Some(actor), answer);
            past.answered_at = Some(at + HOUR);
            past.record(at + HOUR, Some(actor), Happened::Answered);
        }
        past.stage = if past.answered_at.is_some() && draw(12) % 4 == 0 { Stage::Answered } else { Stage::Closed };
        if past.stage == Stage::Closed {
            past.closed_at = Some(at + 2 * HOUR);
            past.record(at + 2 * HOUR, Some(actor), Happened::Closed);
        }
    }
    past
}

/// Two counties with teams, units, a handler each and a lead.
async fn found(app: &App) -> Result<Vec<Place>, DbErr> {
    let (now, hash) = (app.clock.now(), password::hash(&app.random, PASSWORD).expect("a hash"));
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let mut places = Vec::new();
                for (slug, count) in [("pohjanmaa", TEAMS), ("pirkanmaa", 5)] {
                    let county_id = organisations::county_by_slug(tx, slug).await?.expect("the catalogue has it").id;
                    organisations::open_county(tx, county_id, now).await?;
                    let mut place = Place { county_id, teams: Vec::new(), units: Vec::new(), handlers: Vec::new() };
                    for number in 0..count {
                        let name = format!("tiimi-{number}");
                        let team = NewTeam { county_id, slug: &name, names: [&name, &name, &name], email: None };
                        place.teams.push(organisations::add_team(tx, team).await?);
                        let name = format!("yksikko-{number}");
                        let unit = NewUnit {
                            county_id,
                            slug: &name,
                            names: [&name, &name, &name],
                            municipality_code: None,
                            addresses: ["", ""],
                            service_ids: &[],
                        };
                        place.units.push(organisations::add_unit(tx, unit).await?);
                        let account = accounts::NewAccount {
                            county_id: Some(county_id),
                            email: format!("handler{number}@{slug}.example"),
                            name: format!("Käsittelijä {number}"),
                            password_hash: hash.clone(),
                            roles: vec![Role::Handler],
                            team_ids: place.teams.last().copied().into_iter().collect(),
                        };
                        place.handlers.push(accounts::add(tx, account, now).await?);
                    }
                    let lead = accounts::NewAccount {
                        county_id: Some(county_id),
                        email: format!("lead@{slug}.example"),
                        name: "Vetäjä".to_owned(),
                        password_hash: hash.clone(),
                        roles: vec![Role::Lead],
                        team_ids: Vec::new(),
                    };
                    accounts::add(tx, lead, now).await?;
                    places.push(place);
                }
                Ok::<_, DbErr>(places)
            })
        })
        .await
}

fn progress(what: &'static str, count: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:<22} {bar:30} {pos}/{len} {per_sec} {eta}").expect("a template");
    ProgressBar::new(count as u64).with_style(style).with_message(what)
}

async fn build(app: &App, count: usize) -> Result<(), DbErr> {
    let places = std::sync::Arc::new(found(app).await?);
    let (material, now) = (std::sync::Arc::new(material()), app.clock.now());
    let (begun, bar) = (Instant::now(), progress("storing", count));
    for first in (0..count).step_by(BATCH) {
        let (places, material) = (places.clone(), material.clone());
        let pieces: Vec<Past> = (first..count.min(first + BATCH)).map(|number| piece(number, count, &places, &material, now)).collect();
        bar.inc(pieces.len() as u64);
        app.db.write(move |tx| Box::pin(async move { insert_past(tx, &pieces).await.map(drop) })).await?;
    }
    bar.finish_and_clear();
    // One of twenty waits for its giver.
    let waiting =
        "update feedback set queue = 'waiting', stopped_at = received_at, stopped_why = 'giver' where queue = 'work' and id % 20 = 0";
    app.db.write(move |tx| Box::pin(async move { tx.execute_unprepared(waiting).await.map(drop) })).await?;
    println!("stored {count} pieces in {:.0} s", begun.elapsed().as_secs_f64());
    let (begun, bar) = (Instant::now(), progress("reading into the index", count));
    loop {
        match search::index_due(app).await? {
            0 => break,
            some => bar.inc(some as u64),
        }
    }
    bar.finish_and_clear();
    println!("read them into the search index in {:.0} s", begun.elapsed().as_secs_f64());
    // What a database does by itself in the night.
    app.db.read().execute_unprepared("analyze").await?;
    Ok(())
}

#[rocket::get("/hello")]
const fn hello() -> &'static str {
    "hello"
}

/// Median and 95th percentile in milliseconds of asking for each of these pages in turn.
async fn ask(client: &Client, cookies: &[Cookie<'static>], pages: &[String]) -> (f64, f64) {
    let mut waits = Vec::with_capacity(ROUNDS);
    for round in 0..ROUNDS + 10 {
        let begun = Instant::now();
        let answer = client.get(pages[round % pages.len()].clone()).cookies(cookies.to_vec()).dispatch().await;
        let (status, body) = (answer.status(), answer.into_bytes().await);
        assert!(status == Status::Ok && body.is_some(), "{}: {status}", pages[round % pages.len()]);
        // The first ones warm up.
        if round >= 10 {
            waits.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
    }
    waits.sort_by(f64::total_cmp);
    (waits[waits.len() / 2], waits[waits.len() * 95 / 100])
}

async fn sign_in(client: &Client, who: &str) -> Vec<Cookie<'static>> {
    let page = client.get("/fi/sign-in").dispatch().await;
    let html = page.into_string().await.expect("a page");
    let token = html.split("name=\"csrf_token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a token");
    let body = format!("csrf_token={token}&email={}&password={PASSWORD}", who.replace('@', "%40"));
    let answer = client.post("/fi/sign-in").header(ContentType::Form).body(body).dispatch().await;
    assert_eq!(answer.status(), Status::SeeOther, "{who} signs in");
    answer.cookies().iter().cloned().map(Cookie::into_owned).collect()
}

/// Every 37th of the cases that this page of the inbox leads to, and of the next ones.
fn cases_in(html: &str) -> Vec<String> {
    let parts = html.split("href=\"/fi/pohjanmaa/cases/").skip(1).filter_map(|rest| rest.split(['"', '?', '#']).next());
    parts.map(|reference| format!("/fi/pohjanmaa/cases/{reference}")).collect()
}

async fn measure(client: &Client) {
    let (_, empty) = ask(client, &[], &["/hello".to_owned()]).await;
    let row = |what: &str, (median, p95): (f64, f64)| {
        println!("{what:<34} median {median:>7.2} ms   p95 {p95:>7.2} ms   {:>6.0} × hello", p95 / empty);
    };
    println!("hello p95 {empty:.3} ms");
    for who in ["lead@pohjanmaa.example", "handler3@pohjanmaa.example"] {
        println!("\n{who}");
        let cookies = sign_in(client, who).await;
        let mut cases = Vec::new();
        for view in VIEWS {
            let page = format!("/fi/pohjanmaa/inbox?view={view}");
            row(&format!("inbox, {view}"), ask(client, &cookies, std::slice::from_ref(&page)).await);
            let html = client.get(page).cookies(cookies.clone()).dispatch().await.into_string().await.unwrap_or_default();
            cases.extend(cases_in(&html));
        }
        row("opening a case", ask(client, &cookies, &cases).await);
        let mut all = Vec::new();
        for words in WORDS {
            let page = format!("/fi/pohjanmaa/search?q={}", rocket::http::RawStr::new(words).percent_encode());
            row(&format!("search, {words}"), ask(client, &cookies, std::slice::from_ref(&page)).await);
            all.push(page);
        }
        row("search, all of them in turn", ask(client, &cookies, &all).await);
    }
}

#[expect(clippy::disallowed_methods, reason = "a measurement is told by its environment")]
fn asked(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

async fn run() -> Result<(), String> {
    let count: usize = asked("ASKO_BENCH_CASES").and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let made = tempfile::tempdir().map_err(|error| error.to_string())?;
    let folder = asked("ASKO_BENCH_FOLDER").map_or_else(|| made.path().to_owned(), PathBuf::from);
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let figment: Figment = config::figment()
        .merge(("data_dir", &folder))
        .merge(("database_url", asked("ASKO_BENCH_DATABASE").unwrap_or_default()))
        .merge(("demo", false))
        .merge(("log_level", "off"));
    let settings = config::settings(&figment)?;
    let db = Database::open(&settings.database()).await?;
    let app = App::new(settings, Keys::from_bytes([1; 32]), db);
    asko::prepare(&app).await?;
    if !asko::feedback::store::any(app.db.read()).await.map_err(|error| error.to_string())? {
        build(&app, count).await.map_err(|error| error.to_string())?;
    }
    let rocket = asko::rocket(figment, app.clone()).mount("/", rocket::routes![hello]);
    let client = Client::untracked(rocket).await.map_err(|error| error.to_string())?;
    measure(&client).await;
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
