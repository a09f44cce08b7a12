//! The rows of this folder, as the database keeps them; only its store uses them.
#![expect(missing_docs, reason = "columns are explained in the schema")]

pub(super) mod feedback {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "feedback")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub reference: String,
        pub county_id: i64,
        pub unit_id: Option<i64>,
        pub service_id: Option<i64>,
        pub municipality_code: Option<String>,
        pub team_id: i64,
        pub language: String,
        pub kind: String,
        pub perspective: String,
        pub channel: String,
        pub text: String,
        pub masked: bool,
        pub answer_wanted: String,
        pub contact_email: Option<String>,
        pub instrument_id: Option<i64>,
        pub nps: Option<i64>,
        pub stage: String,
        pub version: i64,
        pub code_hash: Option<Vec<u8>>,
        pub idempotency_hash: Option<Vec<u8>>,
        pub body_hash: Option<Vec<u8>>,
        pub source: Option<String>,
        pub source_id: Option<String>,
        pub responsible_body: Option<String>,
        pub received_at: i64,
        pub due_at: i64,
        pub answered_at: Option<i64>,
        pub closed_at: Option<i64>,
        pub claimed_by: Option<i64>,
        pub claimed_at: Option<i64>,
        pub promise_days: i64,
        pub day_count: String,
        pub stopped_at: Option<i64>,
        pub stopped_why: Option<String>,
        pub queue: String,
        pub priority: i64,
        pub severity: Option<i64>,
        pub merged_into: Option<i64>,
        pub thanks_passed_at: Option<i64>,
        pub may_show: bool,
        pub shown_at: Option<i64>,
        pub first_due_at: Option<i64>,
        pub not_shown_at: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod answers {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "answers")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub statement_key: String,
        pub value: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod feedback_themes {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "feedback_themes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub theme: String,
        pub found_by: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod events {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "events")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub feedback_id: i64,
        pub at: i64,
        pub kind: String,
        pub actor_id: Option<i64>,
        pub data: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod messages {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "messages")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub feedback_id: i64,
        pub at: i64,
        pub author: String,
        pub account_id: Option<i64>,
        pub language: String,
        pub text: String,
        pub kind: String,
        pub original_text: Option<String>,
        pub original_language: Option<String>,
        pub generic: Option<bool>,
        pub translator_id: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod notes {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "notes")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub feedback_id: i64,
        pub at: i64,
        pub account_id: i64,
        pub text: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod decisions {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "decisions")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub feedback_id: i64,
        pub at: i64,
        pub account_id: i64,
        pub reason: String,
        pub words: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod duties {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "duties")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub county_id: i64,
        pub team_id: i64,
        pub kind: String,
        pub subject_id: i64,
        pub title_fi: String,
        pub title_sv: String,
        pub path: String,
        pub due_at: i64,
        pub but_account_id: Option<i64>,
        pub done_at: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod search_pending {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "search_pending")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        pub marks: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod search_words {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "search_words")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub stem: String,
        pub word: String,
        pub initial: String,
        pub letters: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod reminders {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminders")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub level: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub due_at: i64,
        pub at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
