//! Storing the pieces, as fast as the database takes them: indexes are made afterwards, and nothing is checked.

use std::time::{Duration, Instant};

use asko::access::{Role, accounts, password};
use asko::organisations::store as organisations;
use asko::platform::app::App;
use indicatif::{ProgressBar, ProgressStyle};
use sea_orm::{ConnectOptions, ConnectionTrait as _, DatabaseConnection, DbBackend, DbErr, Statement};

use crate::material::{CHANGES, COUNTIES, Maker, TEAMS, first_team, first_unit, services_of, units_of};

/// The reader's password.
pub const PASSWORD: &str = "osallisuus-delaktighet";
/// The county with the most feedback, and its professional who may read every report.
pub const LARGEST: &str = "pohjanmaa";
/// Their address.
pub const READER: &str = "reader@pohjanmaa.example";
/// How many pieces are made at once.
const BATCH: usize = 5_000;
/// How many of those share a transaction.
const TOGETHER: usize = 40;
/// The tables that are filled.
const TABLES: [&str; 9] = [
    "feedback",
    "answers",
    "feedback_themes",
    "messages",
    "decisions",
    "answer_ratings",
    "change_feedback",
    "thanks_passed",
    "severity_ratings",
];

/// The reader's account, and those of the three who publish.
pub async fn found(app: &App) -> Result<(), DbErr> {
    let (now, hash) = (app.clock.now(), password::hash(&app.random, PASSWORD).expect("a hash"));
    app.db
        .write(move |tx| {
            Box::pin(async move {
                let county_id = organisations::county_by_slug(tx, LARGEST).await?.expect("the catalogue has it").id;
                let all = vec![Role::Lead, Role::DecisionMaker, Role::Admin];
                let people =
                    [("reader", all), ("lead", vec![Role::Lead]), ("admin", vec![Role::Admin]), ("decision", vec![Role::DecisionMaker])];
                for (name, roles) in people {
                    let account = accounts::NewAccount {
                        county_id: Some(county_id),
                        email: format!("{name}@{LARGEST}.example"),
                        name: name.to_owned(),
                        password_hash: hash.clone(),
                        roles,
                        team_ids: Vec::new(),
                    };
                    accounts::add(tx, account, now).await?;
                }
                Ok(())
            })
        })
        .await
}

async fn connect(url: &str) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options.max_connections(1).min_connections(1).acquire_timeout(Duration::from_secs(5)).sqlx_logging(false).map_sqlx_sqlite_opts(
        |sqlite| {
            sqlite
                .foreign_keys(false)
                .journal_mode(sqlx::sqlite::SqliteJournalMode::Off)
                .synchronous(sqlx::sqlite::SqliteSynchronous::Off)
                .pragma("cache_size", "-1000000")
                .pragma("threads", "2")
                .pragma("analysis_limit", "1000")
        },
    );
    let db = sea_orm::Database::connect(options).await?;
    if db.get_database_backend() == DbBackend::Postgres {
        // No checks of what refers to what, and no waiting for the disk.
        db.execute_unprepared("set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'")
            .await?;
    }
    Ok(db)
}

async fn ask<T: sea_orm::TryGetable>(db: &DatabaseConnection, sql: &str) -> Result<T, DbErr> {
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    row.ok_or_else(|| DbErr::RecordNotFound(sql.to_owned()))?.try_get_by_index(0)
}

/// The indexes of the tables that do not belong to a constraint: how each is called and made.
async fn indexes(db: &DatabaseConnection) -> Result<Vec<(String, String)>, DbErr> {
    let tables = TABLES.map(|table| format!("'{table}'")).join(",");
    let sql = match db.get_database_backend() {
        DbBackend::Postgres => format!(
            "select indexname::text, indexdef::text from pg_indexes where tablename in ({tables}) \
             and indexname not in (select conname from pg_constraint)"
        ),
        _ => format!("select name, sql from sqlite_master where type = 'index' and sql is not null and tbl_name in ({tables})"),
    };
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await?;
    rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
}

/// Counties, teams, units, services and changes; the rows of the counties, the largest first, and how many teams there were.
async fn organisations(db: &DatabaseConnection, now: i64) -> Result<(Vec<i64>, i64), DbErr> {
    let known: i64 = ask(db, "select max(id) from counties").await?;
    let teams_before: i64 = ask(db, "select max(id) from teams").await?;
    let largest: i64 = ask(db, &format!("select id from counties where slug = '{LARGEST}'")).await?;
    let counties: Vec<i64> = std::iter::once(largest).chain((1..).filter(|id| *id != largest)).take(COUNTIES).collect();
    let mut all = format!("update counties set opened_at = {now};");
    for id in counties.iter().filter(|id| **id > known) {
        all += &format!(
            "insert into counties (id, code, slug, name_fi, name_sv, name_en, bilingual, kind, promise_days, opened_at) values \
             ({id}, 'B{id}', 'alue-{id}', 'Alue {id}', 'Område {id}', 'County {id}', false, 'county', 14, {now});"
        );
    }
    for (county, county_id) in counties.iter().enumerate() {
        for number in 0..TEAMS {
            let id = teams_before + first_team(county) + number;
            all += &format!(
                "insert into teams (id, county_id, slug, name_fi, name_sv, name_en) values \
                 ({id}, {county_id}, 'tiimi-{number}', 'Tiimi {number}', 'Team {number}', 'Team {number}');"
            );
        }
        for number in 0..units_of(county) {
            let id = first_unit(county) + number;
            all += &format!(
                "insert into units (id, county_id, slug, name_fi, name_sv, name_en, address_fi, address_sv) values \
                 ({id}, {county_id}, 'yksikko-{number}', 'Yksikkö {number}', 'Enhet {number}', 'Unit {number}', '', '');"
            );
            for service in services_of(id) {
                all += &format!("insert into unit_services (unit_id, service_id) values ({id}, {service});");
            }
        }
        for number in 0..CHANGES {
            let id = 1 + county as i64 * CHANGES + number;
            let unit = first_unit(county) + number % units_of(county);
            let created_at = now - (number + 1) * 17 * 24 * 3_600_000;
            let (stage, done_at) =
                if number > 6 { ("done", (created_at + 5_000_000_000).to_string()) } else { ("planned", "null".to_owned()) };
            all += &format!(
                "insert into changes (id, reference, county_id, team_id, unit_id, service_id, title_fi, title_sv, what_fi, what_sv, why_fi, \
                 why_sv, owner, due_on, measure, direction, stage, outcome_fi, outcome_sv, created_at, done_at, claimed_at, confirmed_at, \
                 version) values ({id}, 'M-{id:06}', {county_id}, {}, {unit}, {}, 'Muutos {number}', 'Ändring {number}', 'Mitä', 'Vad', \
                 'Miksi', 'Varför', 'Tiimi', '2026-06-30', 'days', 'down', '{stage}', '', '', {created_at}, {done_at}, {done_at}, \
                 {done_at}, 1);",
                teams_before + first_team(county) + unit % TEAMS,
                services_of(unit)[0],
            );
        }
    }
    db.execute_unprepared(&all).await?;
    Ok((counties, teams_before))
}

/// Stores `count` pieces.
pub async fn store(url: &str, count: usize, now: i64) -> Result<(), DbErr> {
    let begun = Instant::now();
    let db = connect(url).await?;
    if ask::<i64>(&db, "select count(*) from teams").await? > COUNTIES as i64 {
        println!("the pieces are stored already");
        return db.close().await;
    }
    let (counties, teams_before) = organisations(&db, now).await?;
    let account: i64 = ask(&db, "select max(id) from accounts").await?;
    let indexes = indexes(&db).await?;
    for (name, _) in &indexes {
        db.execute_unprepared(&format!("drop index {name}")).await?;
    }
    let style = ProgressStyle::with_template("{msg:<22} {bar:30} {pos}/{len} {per_sec} {eta}").expect("a template");
    let bar = ProgressBar::new(count as u64).with_style(style).with_message("storing");
    let (made, mut ready) = tokio::sync::mpsc::channel::<(usize, String)>(4);
    let making = tokio::task::spawn_blocking(move || {
        let mut maker = Maker::new(count, now, counties, teams_before, account);
        for first in (0..count).step_by(BATCH) {
            let end = count.min(first + BATCH);
            if made.blocking_send((end - first, maker.statements(first..end))).is_err() {
                break;
            }
        }
    });
    let mut batches = 0;
    while let Some((pieces, statements)) = ready.recv().await {
        if batches % TOGETHER == 0 {
            db.execute_unprepared(if batches == 0 { "begin" } else { "commit; begin" }).await?;
        }
        batches += 1;
        db.execute_unprepared(&statements).await?;
        bar.inc(pieces as u64);
    }
    db.execute_unprepared("commit").await?;
    making.await.map_err(|error| DbErr::Custom(error.to_string()))?;
    bar.finish_and_clear();
    println!("stored {count} pieces in {:.0} s", begun.elapsed().as_secs_f64());
    let begun = Instant::now();
    for (_, made) in &indexes {
        db.execute_unprepared(made).await?;
    }
    // What a database does by itself in the night.
    db.execute_unprepared("analyze").await?;
    println!("made its {} indexes in {:.0} s", indexes.len(), begun.elapsed().as_secs_f64());
    db.close().await
}
