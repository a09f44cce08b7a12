//! The rows of this folder, as the database keeps them; only its store uses them.

pub(super) mod publications {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "publications")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub feedback_id: i64,
        pub county_id: i64,
        pub public_id: String,
        pub version: i64,
        pub service_id: Option<i64>,
        pub unit_id: Option<i64>,
        pub month: String,
        pub kind: String,
        pub language: String,
        pub text: String,
        pub answers: String,
        pub first_at: i64,
        pub published_at: i64,
        pub published_by: i64,
        pub hidden_at: Option<i64>,
        pub hidden_by: Option<i64>,
        pub hidden_reason: Option<String>,
        pub hidden_words: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod redactions {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "redactions")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub feedback_id: i64,
        pub part: String,
        pub sealed: String,
        pub reason: String,
        pub reason_words: String,
        pub account_id: i64,
        pub at: i64,
        pub undone_at: Option<i64>,
        pub undone_by: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod unsealings {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "unsealings")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub redaction_id: i64,
        pub account_id: i64,
        pub at: i64,
        pub reason: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod showing_choices {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "showing_choices")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        pub choice: String,
        pub account_id: i64,
        pub at: i64,
        pub reason: String,
        pub words: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
