//! The rows of this folder, as the database keeps them; only its store uses them.

pub(super) mod severity_ratings {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "severity_ratings")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub feedback_id: i64,
        pub account_id: i64,
        pub at: i64,
        pub role: String,
        pub rating: i64,
        pub note: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
