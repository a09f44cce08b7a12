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
