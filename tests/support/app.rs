//! The program that one test runs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use asko::platform::app::App;
use asko::platform::clock::{Clock, Millis};
use asko::platform::config;
use asko::platform::database::Database;
use asko::platform::ids::Randomness;
use asko::platform::keys::Keys;
use asko::platform::mail::Post;
use asko::platform::outbox::{self, Mail, State};
use asko::platform::worker;
use rocket::figment::Figment;
use rocket::figment::providers::{Format as _, Toml};
use rocket::local::asynchronous::Client;
use sea_orm::{ConnectionTrait as _, QueryResult, Statement};
use tempfile::TempDir;

use super::databases::{Beginning, TestDatabase};
use super::{Page, Visitor};

/// Where the clock stands at the beginning: 15 June 2026, 12:00 in Finland.
pub const NOW: Millis = 1_781_514_000_000;

/// The settings tests begin with: those of `Rocket.toml`, no demonstration, nothing on the terminal.
pub fn figment(data_dir: &Path) -> Figment {
    Figment::from(rocket::Config::default())
        .merge(Toml::string(include_str!("../../Rocket.toml")).nested())
        .merge(("demo", false))
        .merge(("answer_delay", 0))
        .merge(("log_level", "off"))
        .merge(("data_dir", data_dir))
}

/// The program, with a folder and a database of its own that vanish with it.
pub struct TestApp {
    /// Clock, database, keys, settings.
    pub app: App,
    client: Arc<Client>,
    visitor: Visitor,
    folder: TempDir,
    _database: TestDatabase,
}

impl TestApp {
    /// Starts the program.
    pub async fn start() -> Self {
        Self::start_with(|figment| figment).await
    }

    /// Starts the program with other settings: `|figment| figment.merge(("rate_codes", 3))`.
    pub async fn start_with(change: impl FnOnce(Figment) -> Figment) -> Self {
        Self::begin(Beginning::Catalogue, change).await
    }

    async fn begin(beginning: Beginning, change: impl FnOnce(Figment) -> Figment) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::copy(folder.path(), beginning).await;
        let figment = change(figment(folder.path()).merge(("database_url", &database.url)));
        let settings = config::settings(&figment).unwrap();
        let db = Database::open(&database.url).await.unwrap();
        let mut app = App::new(settings, Keys::from_bytes([7; 32]), db);
        app.clock = Clock::fixed(NOW);
        app.random = Randomness::seeded(20_260_615);
        let client = Arc::new(Client::untracked(asko::rocket(figment, app.clone())).await.unwrap());
        let visitor = Visitor::new(Arc::clone(&client));
        Self { app, client, visitor, folder, _database: database }
    }

    /// Starts the program with the demonstration in it.
    pub async fn demonstration() -> Self {
        Self::begin(Beginning::Demonstration, |figment| figment.merge(("demo", true))).await
    }

    /// Moves the clock on by milliseconds.
    pub fn advance(&self, by: Millis) {
        self.app.clock.advance(by);
    }

    /// Lets the running third of the year end, and closes its figures. Who was signed in is not any more.
    pub async fn close_figures(&self) {
        self.advance(100 * asko::platform::clock::DAY);
        asko::reports::closing::close_all(&self.app).await.unwrap();
    }

    /// The data folder.
    pub fn data_dir(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    /// The mounted routes: for tests that walk them all.
    pub fn routes(&self) -> Vec<rocket::Route> {
        self.client.rocket().routes().cloned().collect()
    }

    /// Somebody new, without cookies.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(Arc::clone(&self.client))
    }

    /// The first visitor gets a page.
    pub async fn get(&self, path: &str) -> Page {
        self.visitor.get(path).await
    }

    /// The first visitor sends a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        self.visitor.post(path, fields).await
    }

    /// The first visitor fills the form of a page in and sends it; see [`Visitor::submit`].
    pub async fn submit(&self, page: &Page, form: &str, fields: &[(&str, &str)]) -> Page {
        self.visitor.submit(page, form, fields).await
    }

    /// Signs in by the sign-in page with the password that all accounts of tests have.
    pub async fn as_staff(&self, email: &str) -> Visitor {
        let visitor = self.visitor();
        let page = visitor.get("/fi/sign-in").await;
        let done = visitor.submit(&page, "main form", &[("email", email), ("password", super::PASSWORD)]).await;
        assert_eq!(done.status, 303, "{email} cannot sign in: {}", done.text("main"));
        visitor
    }

    /// The first column of each row that a question to the database yields, as text; for what no page shows.
    pub async fn ask(&self, sql: &str) -> Vec<String> {
        let db = self.app.db.read();
        let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
        let text = |row: QueryResult| {
            let number = row.try_get_by_index::<i64>(0).map(|n| n.to_string());
            number.or_else(|_| row.try_get_by_index::<String>(0)).unwrap()
        };
        rows.into_iter().map(text).collect()
    }

    /// Changes the database past the program, through its writer.
    pub async fn tell(&self, sql: &str) {
        let sql = sql.to_owned();
        let told = self.app.db.write(move |tx| Box::pin(async move { tx.execute_unprepared(&sql).await.map(drop) })).await;
        told.unwrap();
    }

    /// All mails of the outbox, oldest first.
    pub async fn mails(&self) -> Vec<Mail> {
        let mut mails = Vec::new();
        for state in State::ALL {
            mails.extend(outbox::mails_in(self.app.db.read(), *state, 1000).await.unwrap());
        }
        mails.sort_by_key(|mail| mail.id);
        mails
    }

    /// Sends the answers whose time has come; returns how many have gone.
    pub async fn send_answers(&self) -> usize {
        asko::responses::send_due(&self.app).await.unwrap()
    }

    /// One round of the postman by the settings (without SMTP into `mail/` of the data folder); returns how many mails he took.
    pub async fn send_mail(&self) -> usize {
        let post = Post::open(&self.app.settings).unwrap();
        worker::send_due(&self.app, &post).await.unwrap()
    }
}
