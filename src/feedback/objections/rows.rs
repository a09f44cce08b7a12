//! The rows of this folder, as the database keeps them; only its store uses them.

pub(super) mod objections {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "objections")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        pub county_id: i64,
        pub reason: String,
        pub asked_at: Option<i64>,
        pub asked_by: Option<i64>,
        pub waits_until: Option<i64>,
        pub giver_answer: Option<String>,
        pub giver_answered_at: Option<i64>,
        pub transferred_at: Option<i64>,
        pub transferred_by: Option<i64>,
        pub due_at: Option<i64>,
        pub warned_at: Option<i64>,
        pub late_told_at: Option<i64>,
        pub answered_on: Option<String>,
        pub answered_by: Option<i64>,
        pub registry_number: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod objection_settings {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, Default, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "objection_settings")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_id: i64,
        pub channel_fi: String,
        pub channel_sv: String,
        pub patient_ombud_fi: String,
        pub patient_ombud_sv: String,
        pub social_ombud_fi: String,
        pub social_ombud_sv: String,
        pub registry_email: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
