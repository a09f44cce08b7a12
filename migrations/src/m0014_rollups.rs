//! What is counted of feedback.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbErr;

/// Makes the tables of `m0014_rollups.sql`.
pub(crate) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &str {
        "m0014_rollups"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0014_rollups.sql")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0014_rollups_down.sql")).await
    }
}
