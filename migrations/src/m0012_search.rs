//! The search index: the stems of every piece of feedback's texts. Both databases have their own kind of full-text index.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{DbBackend, DbErr};

/// SQLite: only the index is kept, not the stems again; a row's number is the feedback's.
const SQLITE: &str = "create virtual table feedback_search using fts5(terms, content='', contentless_delete=1, \
                      tokenize=\"unicode61 remove_diacritics 0\")";
/// PostgreSQL: a text-search vector with an inverted index. What is newly read is put into the index at once, since a
/// search would otherwise have to look through what waits.
const POSTGRES: [&str; 2] = [
    "create table feedback_search (feedback_id bigint primary key, terms tsvector not null)",
    "create index feedback_search_terms on feedback_search using gin (terms) with (fastupdate = off)",
];

/// Makes the search index and the tables of `m0012_search.sql`.
pub(crate) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &str {
        "m0012_search"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        if connection.get_database_backend() == DbBackend::Postgres {
            for statement in POSTGRES {
                connection.execute_unprepared(statement).await?;
            }
        } else {
            connection.execute_unprepared(SQLITE).await?;
        }
        crate::run(manager, include_str!("m0012_search.sql")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0012_search_down.sql")).await
    }
}
