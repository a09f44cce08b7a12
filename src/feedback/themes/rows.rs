//! The rows of this folder, as the database keeps them; only its store uses them.

pub(super) mod county_themes {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "county_themes")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub county_id: i64,
        pub key: String,
        pub name_fi: String,
        pub name_sv: String,
        pub name_en: String,
        pub words_fi: String,
        pub words_sv: String,
        pub words_en: String,
        pub created_at: i64,
        pub closed_at: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
