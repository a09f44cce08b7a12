//! The one writer: acts share a commit, and none harms another.

use std::time::Duration;

use futures::future::join_all;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, Statement};

use crate::support::TestApp;

async fn started() -> TestApp {
    let app = TestApp::start().await;
    app.tell("create table scratch (n bigint primary key)").await;
    app
}

async fn put(tx: &DatabaseTransaction, n: i64) -> Result<(), DbErr> {
    tx.execute_unprepared(&format!("insert into scratch (n) values ({n})")).await.map(drop)
}

async fn how_many(db: &impl ConnectionTrait) -> i64 {
    let ask = Statement::from_string(db.get_database_backend(), "select count(*) from scratch");
    db.query_one_raw(ask).await.unwrap().unwrap().try_get_by_index(0).unwrap()
}

/// An act that keeps the writer busy while others come to wait.
async fn hold(app: &TestApp) {
    app.app
        .db
        .write(|_| {
            Box::pin(async {
                tokio::time::sleep(Duration::from_millis(100)).await;
                Ok::<(), DbErr>(())
            })
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn what_waits_together_is_committed_together_and_answered_after_it() {
    let app = started().await;
    let acts = (1..=20_i64).map(|n| {
        let read = app.app.db.read().clone();
        app.app.db.write(move |tx| {
            Box::pin(async move {
                put(tx, n).await?;
                Ok::<_, DbErr>((how_many(tx).await, how_many(&read).await))
            })
        })
    });
    let (_, seen) = tokio::join!(hold(&app), join_all(acts));
    let seen: Vec<(i64, i64)> = seen.into_iter().map(Result::unwrap).collect();
    assert_eq!(seen.last(), Some(&(20, 0)), "the last act sees all acts before it, which nobody else sees yet: {seen:?}");
    assert_eq!(how_many(app.app.db.read()).await, 20);
}

#[tokio::test]
async fn a_refused_act_takes_only_its_own_rows_back() {
    let app = started().await;
    let acts = (1..=6_i64).map(|n| {
        app.app.db.write(move |tx| {
            Box::pin(async move {
                put(tx, n).await?;
                if n % 2 == 0 { Err(DbErr::Custom(format!("refused {n}"))) } else { Ok(n) }
            })
        })
    });
    let (_, done) = tokio::join!(hold(&app), join_all(acts));
    let told: Vec<bool> = done.iter().map(Result::is_ok).collect();
    assert_eq!(told, [true, false, true, false, true, false]);
    assert_eq!(done[1].as_ref().unwrap_err().to_string(), DbErr::Custom("refused 2".to_owned()).to_string());
    assert_eq!(app.ask("select n from scratch order by n").await, ["1", "3", "5"]);
}

#[tokio::test]
async fn an_act_that_breaks_a_rule_of_the_database_harms_no_other() {
    let app = started().await;
    app.tell("insert into scratch (n) values (2)").await;
    let acts = (1..=3_i64).map(|n| app.app.db.write(move |tx| Box::pin(async move { put(tx, n).await })));
    let (_, done) = tokio::join!(hold(&app), join_all(acts));
    assert_eq!(done.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    assert_eq!(app.ask("select n from scratch order by n").await, ["1", "2", "3"]);
}

#[tokio::test]
async fn a_crashing_act_harms_no_other() {
    let app = started().await;
    let acts = (1..=3_i64).map(|n| {
        app.app.db.write(move |tx| {
            Box::pin(async move {
                put(tx, n).await?;
                assert_ne!(n, 2, "crash");
                Ok::<_, DbErr>(())
            })
        })
    });
    let (_, done) = tokio::join!(hold(&app), join_all(acts));
    assert_eq!(done.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    assert!(done[1].as_ref().unwrap_err().to_string().contains("crash"));
    assert_eq!(app.ask("select n from scratch order by n").await, ["1", "3"]);
    app.tell("insert into scratch (n) values (4)").await;
}

#[tokio::test]
async fn a_caller_who_goes_away_stops_nobody() {
    let app = started().await;
    let db = app.app.db.clone();
    let gone = tokio::spawn(async move { db.write(|tx| Box::pin(async move { put(tx, 1).await })).await });
    tokio::task::yield_now().await;
    gone.abort();
    let after = app.app.db.write(|tx| Box::pin(async move { put(tx, 2).await })).await;
    assert!(after.is_ok());
    assert!(app.ask("select n from scratch").await.contains(&"2".to_owned()));
}
