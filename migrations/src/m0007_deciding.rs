//! What a piece of feedback is: a statutory objection, grave, urgent, of which themes.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbErr;

/// Makes the tables of `m0007_deciding.sql`.
pub(crate) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &str {
        "m0007_deciding"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0007_deciding.sql")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0007_deciding_down.sql")).await
    }
}
