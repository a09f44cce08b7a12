//! Promises by the day on which they fell due.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbErr;

/// Makes the index of `m0019_promised.sql`.
pub(crate) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &str {
        "m0019_promised"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0019_promised.sql")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0019_promised_down.sql")).await
    }
}
