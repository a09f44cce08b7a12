//! The first schema: organisations, access, instruments, feedback, changes, outbox.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbErr;

/// Makes the tables of `m0001_first.sql`.
pub(crate) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &str {
        "m0001_first"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0001_first.sql")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0001_first_down.sql")).await
    }
}
