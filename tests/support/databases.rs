//! A fresh database for each test, copied from one that has the schema and the catalogue and was made once.

use std::path::Path;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};

use asko::platform::database::Database;
use asko::platform::keys::Keys;
use sea_orm::{ConnectOptions, ConnectionTrait as _};
use tokio::sync::OnceCell;

/// The server that tests run on besides SQLite: `ASKO_TEST_POSTGRES=postgres://user@host:port/database`.
static SERVER: LazyLock<Option<String>> = LazyLock::new(|| {
    #[expect(clippy::disallowed_methods, reason = "tests have no settings; this says which database they run on")]
    std::env::var("ASKO_TEST_POSTGRES").ok().filter(|url| !url.is_empty())
});
static COUNTER: AtomicU32 = AtomicU32::new(1);

/// True when the suite runs on PostgreSQL.
pub fn on_postgres() -> bool {
    SERVER.is_some()
}

/// Runs something asynchronous to its end, whatever runtime we are in.
fn apart<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> T {
    std::thread::spawn(|| tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work))
        .join()
        .expect("what runs apart ends well")
}

/// The server's address with another database in it.
fn address_of(database: &str) -> String {
    let server = SERVER.as_deref().unwrap();
    let (before, query) = server.split_once('?').map_or((server, String::new()), |(before, query)| (before, format!("?{query}")));
    let (host, _) = before.rsplit_once('/').filter(|(host, _)| !host.ends_with('/')).unwrap_or((before, ""));
    format!("{host}/{database}{query}")
}

async fn tell_server(sql: String) {
    let mut options = ConnectOptions::new(SERVER.clone().unwrap());
    options.max_connections(1).sqlx_logging(false);
    let server = sea_orm::Database::connect(options).await.unwrap();
    server.execute_unprepared(&sql).await.unwrap();
    server.close().await.unwrap();
}

/// What a database begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// Schema and catalogue.
    Catalogue,
    /// The demonstration too.
    Demonstration,
}

/// A prepared database at this address.
async fn prepare(url: String, folder: &Path, beginning: Beginning) -> Database {
    let figment = super::app::figment(folder);
    let settings = asko::platform::config::settings(&figment).unwrap();
    let database = Database::open(&url).await.unwrap();
    let mut app = asko::platform::app::App::new(settings, Keys::from_bytes([7; 32]), database.clone());
    app.clock = asko::platform::clock::Clock::fixed(super::NOW);
    asko::prepare(&app).await.unwrap();
    if beginning == Beginning::Demonstration {
        asko::demonstration::load(&app).await.unwrap();
        // The same password, but nobody waits for it.
        let sql = format!("update accounts set password_hash = '{}'", *super::fixtures::CHEAP_HASH);
        let cheap = database.write(move |tx| Box::pin(async move { tx.execute_unprepared(&sql).await.map(drop) })).await;
        cheap.unwrap();
    }
    database
}

/// The bytes of a prepared SQLite database.
fn make_sqlite(beginning: Beginning) -> Vec<u8> {
    apart(async move {
        let folder = tempfile::tempdir().unwrap();
        let database = prepare(Database::sqlite_url(folder.path()), folder.path(), beginning).await;
        let copy = folder.path().join("copy.db");
        database.read().execute_unprepared(&format!("vacuum into '{}'", copy.display())).await.unwrap();
        std::fs::read(copy).unwrap()
    })
}

static SQLITE: LazyLock<Vec<u8>> = LazyLock::new(|| make_sqlite(Beginning::Catalogue));
static SQLITE_DEMONSTRATION: LazyLock<Vec<u8>> = LazyLock::new(|| make_sqlite(Beginning::Demonstration));

/// The name of a prepared PostgreSQL database.
fn make_postgres(beginning: Beginning) -> String {
    apart(async move {
        LEFT_OVER.get_or_init(forget_old_templates).await;
        let kind = if beginning == Beginning::Demonstration { "demonstration" } else { "template" };
        let name = format!("asko_{kind}_{}", std::process::id());
        tell_server(format!("drop database if exists {name} with (force)")).await;
        tell_server(format!("create database {name} template template0 encoding 'UTF8'")).await;
        let folder = tempfile::tempdir().unwrap();
        let database = prepare(address_of(&name), folder.path(), beginning).await;
        database.read().clone().close().await.unwrap();
        name
    })
}

static LEFT_OVER: OnceCell<()> = OnceCell::const_new();
static POSTGRES: LazyLock<String> = LazyLock::new(|| make_postgres(Beginning::Catalogue));
static POSTGRES_DEMONSTRATION: LazyLock<String> = LazyLock::new(|| make_postgres(Beginning::Demonstration));

/// Drops the templates that processes before this one left.
async fn forget_old_templates() {
    let mut options = ConnectOptions::new(SERVER.clone().unwrap());
    options.max_connections(1).sqlx_logging(false);
    let server = sea_orm::Database::connect(options).await.unwrap();
    let ask = sea_orm::Statement::from_string(
        sea_orm::DbBackend::Postgres,
        "select datname::text from pg_database where datname ~ '^asko_(template|demonstration|test)_[0-9]+'",
    );
    for row in server.query_all_raw(ask).await.unwrap() {
        let name: String = row.try_get_by_index(0).unwrap();
        let process = name.split('_').nth(2).unwrap_or_default();
        if !Path::new("/proc").join(process).exists() {
            server.execute_unprepared(&format!("drop database if exists {name} with (force)")).await.unwrap();
        }
    }
    server.close().await.unwrap();
}

/// A database of one test's own.
#[derive(Debug)]
pub struct TestDatabase {
    /// Its address.
    pub url: String,
    /// Its name, on PostgreSQL.
    name: Option<String>,
}

impl TestDatabase {
    /// Copies a prepared database; on SQLite into `folder`.
    pub async fn copy(folder: &Path, beginning: Beginning) -> Self {
        let plain = beginning == Beginning::Catalogue;
        if on_postgres() {
            let template =
                tokio::task::spawn_blocking(move || if plain { POSTGRES.clone() } else { POSTGRES_DEMONSTRATION.clone() }).await.unwrap();
            let name = format!("asko_test_{}_{}", std::process::id(), COUNTER.fetch_add(1, Ordering::SeqCst));
            tell_server(format!("create database {name} template {template}")).await;
            Self { url: address_of(&name), name: Some(name) }
        } else {
            let folder = folder.to_owned();
            tokio::task::spawn_blocking(move || {
                let bytes = if plain { &SQLITE } else { &SQLITE_DEMONSTRATION };
                std::fs::write(folder.join("asko.db"), bytes.as_slice()).unwrap();
                Self { url: Database::sqlite_url(&folder), name: None }
            })
            .await
            .unwrap()
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some(name) = self.name.take() {
            apart(tell_server(format!("drop database if exists {name} with (force)")));
        }
    }
}
