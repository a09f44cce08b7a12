//! The rows of this folder, as the database keeps them; only its store uses them.

pub(super) mod changes {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "changes")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub reference: String,
        pub county_id: i64,
        pub team_id: i64,
        pub unit_id: Option<i64>,
        pub service_id: Option<i64>,
        pub title_fi: String,
        pub title_sv: String,
        pub what_fi: String,
        pub what_sv: String,
        pub why_fi: String,
        pub why_sv: String,
        pub owner: String,
        pub due_on: String,
        pub measure: String,
        pub direction: String,
        pub stage: String,
        pub outcome_fi: String,
        pub outcome_sv: String,
        pub created_at: i64,
        pub created_by: Option<i64>,
        pub started_at: Option<i64>,
        pub done_at: Option<i64>,
        pub version: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_feedback {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_feedback")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        pub linked_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
