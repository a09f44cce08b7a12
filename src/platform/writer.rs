//! The one writer: whatever waits together shares a transaction and a commit, and each is answered after it.
//!
//! SQLite has one writer at a time and its busy handler is not fair, so all writing goes through this
//! queue. An act runs in a savepoint of its own: when it is refused, only its own rows are undone. Each
//! caller hears of success only when the commit has returned, which on both databases means: it is on disk.

use std::any::Any;
use std::panic::AssertUnwindSafe;

use futures::FutureExt as _;
use futures::future::BoxFuture;
use sea_orm::{DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait as _};
use tokio::sync::{mpsc, oneshot};

/// How many acts may share one commit.
const BATCH: usize = 128;
/// How many acts may wait; beyond it callers wait to be let into the queue.
const QUEUE: usize = 4096;

type Answer = Box<dyn FnOnce(Option<DbErr>) + Send>;
/// What an act leaves behind: whether its rows stay, and how to tell its caller once the commit is through.
struct Done {
    keep: bool,
    answer: Answer,
}
type Act = Box<dyn for<'c> FnOnce(&'c DatabaseTransaction) -> BoxFuture<'c, Done> + Send>;

/// A handle to the writer's queue.
#[derive(Clone, Debug)]
pub struct Writer {
    queue: mpsc::Sender<Act>,
}

impl Writer {
    /// Starts the writer on this connection.
    #[must_use]
    pub fn start(connection: DatabaseConnection) -> Self {
        let (queue, waiting) = mpsc::channel(QUEUE);
        tokio::spawn(work(connection, waiting));
        Self { queue }
    }

    /// Runs `act` in a transaction and answers after its commit.
    ///
    /// # Errors
    /// What `act` refuses with (its rows are undone), or the database's fault.
    pub async fn write<T, E, F>(&self, act: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbErr> + Send + 'static,
        F: for<'c> FnOnce(&'c DatabaseTransaction) -> BoxFuture<'c, Result<T, E>> + Send + 'static,
    {
        let (tell, told) = oneshot::channel::<Result<T, E>>();
        let act: Act = Box::new(move |tx| {
            Box::pin(async move {
                let result = AssertUnwindSafe(act(tx)).catch_unwind().await.unwrap_or_else(|panic| Err(E::from(crash(&panic))));
                let keep = result.is_ok();
                let answer: Answer = Box::new(move |fault| {
                    let result = match (result, fault) {
                        (Ok(_), Some(fault)) => Err(E::from(fault)),
                        (result, _) => result,
                    };
                    // A caller that has gone away no longer wants to know.
                    drop(tell.send(result));
                });
                Done { keep, answer }
            })
        });
        if self.queue.send(act).await.is_err() {
            return Err(E::from(DbErr::Custom("the writer has stopped".to_owned())));
        }
        told.await.unwrap_or_else(|_| Err(E::from(DbErr::Custom("the writer dropped an act".to_owned()))))
    }
}

fn crash(panic: &Box<dyn Any + Send>) -> DbErr {
    let what = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    DbErr::Custom(format!("an act crashed: {}", what.unwrap_or("without words")))
}

async fn work(connection: DatabaseConnection, mut waiting: mpsc::Receiver<Act>) {
    let mut batch = Vec::with_capacity(BATCH);
    while waiting.recv_many(&mut batch, BATCH).await > 0 {
        let mut answers = Vec::with_capacity(batch.len());
        let fault = commit_together(&connection, &mut batch, &mut answers).await.err();
        if let Some(fault) = &fault {
            log::error!("a commit of {} acts failed: {fault}", answers.len());
        }
        // Acts that never ran are dropped here, which tells their callers.
        batch.clear();
        for answer in answers {
            answer(fault.clone());
        }
    }
}

async fn commit_together(connection: &DatabaseConnection, batch: &mut Vec<Act>, answers: &mut Vec<Answer>) -> Result<(), DbErr> {
    let options = TransactionOptions { sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate), ..TransactionOptions::default() };
    let outer = connection.begin_with_options(options).await?;
    for act in batch.drain(..) {
        let inner = outer.begin().await?;
        let done = act(&inner).await;
        answers.push(done.answer);
        if done.keep { inner.commit().await? } else { inner.rollback().await? }
    }
    outer.commit().await
}
