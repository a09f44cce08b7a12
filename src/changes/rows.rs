//! The rows of this folder, as the database keeps them; only its store uses them.

pub(super) mod changes {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "changes")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub reference: String,
        pub county_id: i64,
        pub team_id: i64,
        pub unit_id: Option<i64>,
        pub service_id: Option<i64>,
        pub title_fi: String,
        pub title_sv: String,
        pub what_fi: String,
        pub what_sv: String,
        pub why_fi: String,
        pub why_sv: String,
        pub owner: String,
        pub due_on: String,
        pub measure: String,
        pub direction: String,
        pub stage: String,
        pub outcome_fi: String,
        pub outcome_sv: String,
        pub created_at: i64,
        pub created_by: Option<i64>,
        pub started_at: Option<i64>,
        pub done_at: Option<i64>,
        pub version: i64,
        pub for_whom_fi: String,
        pub for_whom_sv: String,
        pub object: String,
        pub begins_on: String,
        pub cost_euros: Option<i64>,
        pub staff_hours: Option<i64>,
        pub expected_size: Option<f64>,
        pub count_fi: String,
        pub count_sv: String,
        pub first_review_on: Option<String>,
        pub second_review_on: Option<String>,
        pub claimed_at: Option<i64>,
        pub claimed_by: Option<i64>,
        pub confirmed_at: Option<i64>,
        pub confirmed_by: Option<i64>,
        pub confirmed_panel_id: Option<i64>,
        pub review: Option<String>,
        pub drop_reason: Option<String>,
        pub dropped_at: Option<i64>,
        pub drop_words_fi: String,
        pub drop_words_sv: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_feedback {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_feedback")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        pub linked_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_edits {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_edits")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub change_id: i64,
        pub at: i64,
        pub account_id: Option<i64>,
        pub field: String,
        pub before: String,
        pub after: String,
        pub stage: String,
        pub reason: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_steps {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_steps")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub change_id: i64,
        pub position: i64,
        pub words_fi: String,
        pub words_sv: String,
        pub due_on: Option<String>,
        pub done_at: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_activities {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_activities")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub activity_id: i64,
        pub linked_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_comparisons {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_comparisons")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit_id: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_counts {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_counts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub month: String,
        pub number: f64,
        pub out_of: Option<f64>,
        pub entered_at: i64,
        pub entered_by: Option<i64>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_reviews {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_reviews")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub due_on: String,
        pub at: Option<i64>,
        pub account_id: Option<i64>,
        pub verdict: Option<String>,
        pub words_fi: String,
        pub words_sv: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_me_toos {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_me_toos")]
    pub struct Model {
        pub change_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: Vec<u8>,
        pub at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_helped {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_helped")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        pub answer: String,
        pub comment: String,
        pub language: String,
        pub at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_notices {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_notices")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        pub at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_adoptions {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_adoptions")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        pub origin_id: i64,
        pub adopted_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod change_effects {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change_effects")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub change_id: i64,
        pub verdict: String,
        pub found_at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
