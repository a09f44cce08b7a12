//! The rows of this folder, as the database keeps them; only its store uses them.

pub(super) mod populations {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "populations")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub part: String,
        pub people: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod population_sources {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "population_sources")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub base: String,
        pub source_fi: String,
        pub source_sv: String,
        pub as_of: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod council_publications {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "council_publications")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i64,
        pub published_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
