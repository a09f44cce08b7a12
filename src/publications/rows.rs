//! The rows of this folder, as the database keeps them; only its store uses them.

pub(super) mod drafts {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "publication_drafts")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub county_id: i64,
        pub period: String,
        pub edition: i64,
        pub reason_fi: String,
        pub reason_sv: String,
        pub document_fi: String,
        pub document_sv: String,
        pub drafted_at: i64,
        pub edited_at: i64,
        pub edited_by: i64,
        pub published_at: Option<i64>,
        pub version: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod texts {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "publication_texts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub draft_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub section: String,
        pub observation_fi: String,
        pub observation_sv: String,
        pub action_fi: String,
        pub action_sv: String,
        pub edited_at: i64,
        pub edited_by: i64,
        pub version: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod approvals {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "publication_approvals")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub draft_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod archive {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "publication_archive")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub county_id: i64,
        pub sequence: i64,
        pub period: String,
        pub edition: i64,
        pub published_at: i64,
        pub published_by: i64,
        pub approved_by_first: i64,
        pub approved_by_second: i64,
        pub reason_fi: String,
        pub reason_sv: String,
        pub document_fi: Vec<u8>,
        pub document_sv: Vec<u8>,
        pub hash_fi: String,
        pub hash_sv: String,
        pub previous_hash: String,
        pub chain_hash: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod subscribers {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "publication_subscribers")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub county_id: i64,
        pub email: String,
        pub language: String,
        pub asked_at: i64,
        pub confirmed_at: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod report_preferences {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "report_preferences")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: i64,
        pub pace: String,
        pub language: String,
        pub last_sent_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
