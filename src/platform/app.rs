//! What every request can reach: settings, clock, randomness, keys, database, limits, bells, memory.

use std::sync::Arc;

use tokio::sync::Notify;

use super::clock::Clock;
use super::config::Settings;
use super::database::Database;
use super::ids::Randomness;
use super::kept::Kept;
use super::keys::Keys;
use super::limits::Limits;

/// The parts of the running program.
#[derive(Clone, Debug)]
pub struct App {
    /// The settings.
    pub settings: Arc<Settings>,
    /// The time.
    pub clock: Clock,
    /// Randomness.
    pub random: Randomness,
    /// The secret key.
    pub keys: Arc<Keys>,
    /// The database.
    pub db: Database,
    /// Counts by address.
    pub limits: Arc<Limits>,
    /// Rung when something was put into the outbox.
    pub bell: Arc<Notify>,
    /// Rung when an answer was sent that goes in a moment.
    pub going: Arc<Notify>,
    /// What features keep in memory between requests.
    pub kept: Arc<Kept>,
}

impl App {
    /// The program with these settings and this database, on the machine's clock and randomness.
    #[must_use]
    pub fn new(settings: Settings, keys: Keys, db: Database) -> Self {
        Self {
            settings: Arc::new(settings),
            clock: Clock::System,
            random: Randomness::System,
            keys: Arc::new(keys),
            db,
            limits: Arc::new(Limits::default()),
            bell: Arc::new(Notify::new()),
            going: Arc::new(Notify::new()),
            kept: Arc::new(Kept::default()),
        }
    }
}
