//! The database: SQLite in the data folder by default, PostgreSQL by address. Reads have a pool of their own.

use std::path::Path;
use std::time::Duration;

use asko_migrations::{Migrator, MigratorTrait as _};
use futures::future::BoxFuture;
use sea_orm::{
    ConnectOptions, ConnectionTrait as _, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, IsolationLevel, SqliteTransactionMode,
    Statement, TransactionOptions, TransactionTrait as _,
};

use super::writer::Writer;

/// The oldest PostgreSQL the program runs on, as `server_version_num` counts.
const OLDEST_POSTGRES: i64 = 150_000;

/// The open database.
#[derive(Clone, Debug)]
pub struct Database {
    read: DatabaseConnection,
    writer: Writer,
}

impl Database {
    /// Opens `url`, brings its schema up to date, and makes sure that what is committed is on disk.
    ///
    /// # Errors
    /// A sentence that says what is wrong.
    pub async fn open(url: &str) -> Result<Self, String> {
        let sqlite = url.starts_with("sqlite:");
        let write = connect(url, if sqlite { 1 } else { 2 }).await.map_err(|e| format!("the database cannot be opened: {e}"))?;
        assert_durable(&write).await?;
        Migrator::up(&write, None).await.map_err(|e| format!("the database's schema cannot be brought up to date: {e}"))?;
        let read = connect(url, if sqlite { 4 } else { 8 }).await.map_err(|e| format!("the database cannot be opened: {e}"))?;
        Ok(Self { read, writer: Writer::start(write) })
    }

    /// The address of the SQLite database in a data folder.
    #[must_use]
    pub fn sqlite_url(data_dir: &Path) -> String {
        format!("sqlite://{}?mode=rwc", data_dir.join("asko.db").display())
    }

    /// For reading. Never write through it.
    #[must_use]
    pub const fn read(&self) -> &DatabaseConnection {
        &self.read
    }

    /// Writes through the one writer; see [`Writer::write`].
    ///
    /// # Errors
    /// What `act` refuses with, or the database's fault.
    pub async fn write<T, E, F>(&self, act: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbErr> + Send + 'static,
        F: for<'c> FnOnce(&'c DatabaseTransaction) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        self.writer.write(act).await
    }

    /// A transaction in which everything that is read is of one moment, whatever others write meanwhile; for what reads much
    /// and belongs together. What it writes, if `writes`, does not wait in the writer's queue: for commands, not for pages.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn begin(&self, writes: bool) -> Result<DatabaseTransaction, DbErr> {
        let options = match self.read.get_database_backend() {
            DbBackend::Postgres => {
                TransactionOptions { isolation_level: Some(IsolationLevel::RepeatableRead), ..TransactionOptions::default() }
            }
            _ if writes => {
                TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..TransactionOptions::default() }
            }
            _ => TransactionOptions::default(),
        };
        self.read.begin_with_options(options).await
    }

    /// Answers when the database answers.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn ping(&self) -> Result<(), DbErr> {
        self.read.ping().await
    }
}

async fn connect(url: &str, connections: u32) -> Result<DatabaseConnection, DbErr> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(connections)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(5))
        .connect_timeout(Duration::from_secs(5))
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(|sqlite| {
            sqlite
                .journal_mode(sqlx::sqlite::SqliteJournalMode::Wal)
                .synchronous(sqlx::sqlite::SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(5))
        });
    sea_orm::Database::connect(options).await
}

async fn ask(connection: &DatabaseConnection, sql: &str) -> Result<String, String> {
    let failed = |e: DbErr| format!("the database does not answer {sql}: {e}");
    let row = connection.query_one_raw(Statement::from_string(connection.get_database_backend(), sql)).await.map_err(failed)?;
    let row = row.ok_or_else(|| format!("the database does not answer {sql}"))?;
    row.try_get_by_index::<String>(0)
        .or_else(|_| row.try_get_by_index::<i64>(0).map(|n| n.to_string()))
        .or_else(|_| row.try_get_by_index::<i32>(0).map(|n| n.to_string()))
        .map_err(failed)
}

/// Refuses a database that would acknowledge what is not on disk.
async fn assert_durable(connection: &DatabaseConnection) -> Result<(), String> {
    let wanted: &[(&str, &str, &str)] = match connection.get_database_backend() {
        DbBackend::Postgres => {
            let version = ask(connection, "select current_setting('server_version_num')").await?;
            if version.parse::<i64>().unwrap_or(0) < OLDEST_POSTGRES {
                return Err(format!("PostgreSQL 15 or newer is needed; this one says {version}"));
            }
            &[
                ("select current_setting('fsync')", "on", "fsync"),
                ("select current_setting('full_page_writes')", "on", "full_page_writes"),
                ("select current_setting('server_encoding')", "UTF8", "server_encoding"),
                (
                    "select case when current_setting('synchronous_commit') in ('on', 'remote_apply', 'remote_write', 'local') then 'on' else 'off' end",
                    "on",
                    "synchronous_commit",
                ),
            ]
        }
        _ => &[
            ("pragma journal_mode", "wal", "journal_mode"),
            ("pragma synchronous", "2", "synchronous"),
            ("pragma foreign_keys", "1", "foreign_keys"),
        ],
    };
    for (question, right, name) in wanted {
        let answer = ask(connection, question).await?;
        if !answer.eq_ignore_ascii_case(right) {
            return Err(format!(
                "the database's {name} is {answer} and must be {right}: with anything else, acknowledged feedback could be lost"
            ));
        }
    }
    Ok(())
}
