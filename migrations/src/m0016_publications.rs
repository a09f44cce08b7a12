//! Publications of a third of a year: drafts, approvals, the archive that only grows, subscriptions.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{DbBackend, DbErr};

/// Makes the tables of `m0016_publications.sql`, and what keeps the archive as it is.
pub(crate) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &str {
        "m0016_publications"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0016_publications.sql")).await?;
        crate::run_on(manager, DbBackend::Sqlite, include_str!("m0016_publications_sqlite.sql")).await?;
        crate::run_on(manager, DbBackend::Postgres, include_str!("m0016_publications_postgres.sql")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0016_publications_down.sql")).await?;
        crate::run_on(manager, DbBackend::Postgres, include_str!("m0016_publications_postgres_down.sql")).await
    }
}
