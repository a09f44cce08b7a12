//! The rows of the inbox's own, as the database keeps them; only its stores use them.

pub(super) mod saved_views {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "saved_views")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub county_id: i64,
        pub account_id: i64,
        pub team_id: Option<i64>,
        pub name: String,
        pub query: String,
        pub position: i64,
        pub made_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod undoings {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "undoings")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub reference: String,
        pub county_id: i64,
        pub account_id: i64,
        pub act: String,
        pub at: i64,
        pub left_out: String,
        pub undone_at: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod undoing_cases {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "undoing_cases")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub undoing_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        pub version: i64,
        pub stage: String,
        pub team_id: i64,
        pub claimed_by: Option<i64>,
        pub claimed_at: Option<i64>,
        pub closed_at: Option<i64>,
        pub due_at: i64,
        pub first_due_at: Option<i64>,
        pub stopped_at: Option<i64>,
        pub stopped_why: Option<String>,
        pub themes: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
