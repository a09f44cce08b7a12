//! The rows of this folder, as the database keeps them; only its store uses them.
#![expect(missing_docs, reason = "columns are explained in the schema")]

pub(super) mod routing_rules {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "routing_rules")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub county_id: i64,
        pub position: i64,
        pub team_id: i64,
        pub service_id: Option<i64>,
        pub unit_id: Option<i64>,
        pub municipality_code: Option<String>,
        pub words: Option<String>,
        pub language: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod learned_models {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "learned_models")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub county_id: i64,
        pub subject: String,
        pub version: i64,
        pub trained_at: i64,
        pub examples: i64,
        pub labels: i64,
        pub accuracy: f64,
        #[sea_orm(column_name = "top3_accuracy")]
        pub top3_accuracy: f64,
        pub baseline: f64,
        pub calibration_error: f64,
        pub threshold: Option<f64>,
        pub spoken: f64,
        pub spoken_accuracy: f64,
        pub recent: i64,
        pub recent_accuracy: Option<f64>,
        pub data: Vec<u8>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod learning_switches {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "learning_switches")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_id: i64,
        pub switched_on: bool,
        pub at: i64,
        pub account_id: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
