//! The rows of this folder, as the database keeps them; only its store uses them.

pub(super) mod activities {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "activities")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub reference: String,
        pub county_id: i64,
        pub team_id: i64,
        pub unit_id: Option<i64>,
        pub service_id: Option<i64>,
        pub kind: String,
        pub means: String,
        pub dimension: String,
        pub level: String,
        pub mode: String,
        pub stage: String,
        pub title_fi: String,
        pub title_sv: String,
        pub about_fi: String,
        pub about_sv: String,
        pub level_shown_fi: String,
        pub level_shown_sv: String,
        pub place_fi: String,
        pub place_sv: String,
        pub method: Option<String>,
        pub held_at: i64,
        pub follow_up_on: Option<String>,
        pub agreed_fi: String,
        pub agreed_sv: String,
        pub results_fi: String,
        pub results_sv: String,
        pub cost_euros: Option<i64>,
        pub staff_hours: Option<i64>,
        pub harm_fi: String,
        pub harm_sv: String,
        pub cancelled_fi: String,
        pub cancelled_sv: String,
        pub created_at: i64,
        pub created_by: Option<i64>,
        pub told_at: Option<i64>,
        pub told_to: Option<i64>,
        pub version: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod activity_parties {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "activity_parties")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub activity_id: i64,
        pub position: i64,
        pub name_fi: String,
        pub name_sv: String,
        pub said_fi: String,
        pub said_sv: String,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod activity_people {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "activity_people")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub activity_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub people: String,
        pub in_person: i64,
        pub remote: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod activity_addresses {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "activity_addresses")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub activity_id: i64,
        pub email: String,
        pub language: String,
        pub invited: bool,
        pub coming: bool,
        pub at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod activity_sign_ups {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "activity_sign_ups")]
    pub struct Model {
        pub activity_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub token_hash: Vec<u8>,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub(super) mod activity_verdicts {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "activity_verdicts")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub activity_id: i64,
        pub token_hash: Vec<u8>,
        pub level: String,
        pub influence: Option<i64>,
        pub comment: String,
        pub language: String,
        pub at: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
