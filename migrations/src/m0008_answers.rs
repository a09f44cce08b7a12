//! Drafts that a team shares, what takes back a sent answer, templates, what givers say of answers, thanks passed on.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbErr;

/// Makes the tables of `m0008_answers.sql`.
pub(crate) struct Step;

impl MigrationName for Step {
    fn name(&self) -> &str {
        "m0008_answers"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0008_answers.sql")).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        crate::run(manager, include_str!("m0008_answers_down.sql")).await
    }
}
