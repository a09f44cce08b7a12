//! The row of a draft, as the database keeps it; only its store uses it.
pub(super) mod drafts {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "drafts")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub feedback_id: i64,
        pub kind: String,
        pub state: String,
        pub text: String,
        pub language: String,
        pub writer_id: i64,
        pub saved_at: i64,
        pub version: i64,
        pub replaced: i64,
        pub send_at: Option<i64>,
        pub sender_id: Option<i64>,
        pub seen_stage: Option<String>,
        pub seen_team_id: Option<i64>,
        pub seen_message_id: Option<i64>,
        pub batch: Option<String>,
        pub original_text: Option<String>,
        pub original_language: Option<String>,
        pub original_by: Option<i64>,
        pub returned: Option<String>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
