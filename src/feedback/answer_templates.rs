//! Beginnings of answers: a county's, or a team's, for a unit, a theme or a kind of feedback, each in one language.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{ActiveValue::Set, Condition, DatabaseTransaction, QueryOrder as _};

use super::kinds::Kind;
use super::store::Case;
use crate::access::{CaseWorker, OrgAdmin};
use crate::platform::clock::Millis;

mod entity {
    #![expect(missing_docs, reason = "columns are explained in the schema")]

    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "answer_templates")]
    pub struct Model {
        #[sea_orm(primary_key)]
        pub id: i64,
        pub county_id: i64,
        pub team_id: Option<i64>,
        pub unit_id: Option<i64>,
        pub theme: Option<String>,
        pub kind: Option<String>,
        pub language: String,
        pub name: String,
        pub text: String,
        pub saved_by: Option<i64>,
        pub saved_at: i64,
        pub closed_at: Option<i64>,
        pub version: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub use entity::Model as AnswerTemplate;

/// The most characters a template's text may have.
pub const TEXT_LIMIT: usize = 4000;

/// What a template says and whom and what it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The team whose it is; none for the whole county's.
    pub team_id: Option<i64>,
    /// The unit it is for.
    pub unit_id: Option<i64>,
    /// The theme it is for: a key.
    pub theme: Option<String>,
    /// The kind of feedback it is for.
    pub kind: Option<Kind>,
    /// Its language: a code.
    pub language: String,
    /// What it is called.
    pub name: String,
    /// The text, with placeholders.
    pub text: String,
}

/// Whose templates somebody may use: those of their county, and of these teams or of all.
#[derive(Clone, Copy, Debug)]
pub struct Reach<'a> {
    county_id: i64,
    team_ids: Option<&'a [i64]>,
}

impl<'a> Reach<'a> {
    /// What a case worker reaches.
    #[must_use]
    pub fn of(worker: &'a CaseWorker) -> Self {
        Self { county_id: worker.county().id, team_ids: worker.team_ids() }
    }

    /// What somebody reaches who keeps the county's settings.
    #[must_use]
    pub fn of_admin(admin: &OrgAdmin) -> Self {
        Self { county_id: admin.county().id, team_ids: None }
    }

    fn condition(self) -> Condition {
        let county = Condition::all().add(entity::Column::CountyId.eq(self.county_id));
        match self.team_ids {
            None => county,
            Some(teams) => {
                let theirs = Condition::any().add(entity::Column::TeamId.is_null()).add(entity::Column::TeamId.is_in(teams.to_vec()));
                county.add(theirs)
            }
        }
    }
}

/// The templates somebody may use, those in use first, then by name.
///
/// # Errors
/// The database's fault.
pub async fn all(db: &impl ConnectionTrait, reach: Reach<'_>) -> Result<Vec<AnswerTemplate>, DbErr> {
    let mut all = entity::Entity::find().filter(reach.condition()).order_by_asc(entity::Column::Id).all(db).await?;
    all.sort_by_key(|template| (template.closed_at.is_some(), crate::text::order::sort_key(&template.name)));
    Ok(all)
}

/// A template that somebody may use.
///
/// # Errors
/// The database's fault.
pub async fn by_id(db: &impl ConnectionTrait, reach: Reach<'_>, id: i64) -> Result<Option<AnswerTemplate>, DbErr> {
    entity::Entity::find_by_id(id).filter(reach.condition()).one(db).await
}

/// How well a template fits a case: none when it is closed or for something else; else the more the better.
#[must_use]
pub fn fit(template: &AnswerTemplate, case: &Case, themes: &[String]) -> Option<u8> {
    let mut points = u8::from(template.language == case.language) * 16;
    if template.closed_at.is_some() {
        return None;
    }
    if let Some(team_id) = template.team_id {
        points += (team_id == case.team_id).then_some(1)?;
    }
    if let Some(unit_id) = template.unit_id {
        points += (Some(unit_id) == case.unit_id).then_some(4)?;
    }
    if let Some(theme) = &template.theme {
        points += themes.contains(theme).then_some(2)?;
    }
    if let Some(kind) = &template.kind {
        points += (kind == case.kind.code()).then_some(1)?;
    }
    Some(points)
}

/// The templates that fit a case, those in its language and closest to it first.
///
/// # Errors
/// The database's fault.
pub async fn for_case(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    case: &Case,
    themes: &[String],
) -> Result<Vec<AnswerTemplate>, DbErr> {
    let all = all(db, Reach::of(worker)).await?;
    let mut fitting: Vec<(u8, AnswerTemplate)> =
        all.into_iter().filter_map(|template| fit(&template, case, themes).map(|points| (points, template))).collect();
    fitting.sort_by_key(|(points, _)| std::cmp::Reverse(*points));
    Ok(fitting.into_iter().map(|(_, template)| template).collect())
}

/// Adds a template; gives its row.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, county_id: i64, wording: Wording, by: Option<i64>, now: Millis) -> Result<i64, DbErr> {
    let row = entity::ActiveModel {
        county_id: Set(county_id),
        team_id: Set(wording.team_id),
        unit_id: Set(wording.unit_id),
        theme: Set(wording.theme),
        kind: Set(wording.kind.map(|kind| kind.code().to_owned())),
        language: Set(wording.language),
        name: Set(wording.name),
        text: Set(wording.text),
        saved_by: Set(by),
        saved_at: Set(now),
        version: Set(1),
        ..Default::default()
    };
    Ok(entity::Entity::insert(row).exec(tx).await?.last_insert_id)
}

/// Changes a template that still has this version. False when somebody else has changed it.
///
/// # Errors
/// The database's fault.
pub async fn change(tx: &DatabaseTransaction, id: i64, version: i64, wording: Wording, by: i64, now: Millis) -> Result<bool, DbErr> {
    let new = entity::ActiveModel {
        team_id: Set(wording.team_id),
        unit_id: Set(wording.unit_id),
        theme: Set(wording.theme),
        kind: Set(wording.kind.map(|kind| kind.code().to_owned())),
        language: Set(wording.language),
        name: Set(wording.name),
        text: Set(wording.text),
        saved_by: Set(Some(by)),
        saved_at: Set(now),
        version: Set(version + 1),
        ..Default::default()
    };
    let done = entity::Entity::update_many()
        .set(new)
        .filter(entity::Column::Id.eq(id))
        .filter(entity::Column::Version.eq(version))
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}

/// Takes a template out of use from `closed_at` on, or into use again.
///
/// # Errors
/// The database's fault.
pub async fn set_closed(tx: &DatabaseTransaction, id: i64, closed_at: Option<Millis>) -> Result<(), DbErr> {
    entity::Entity::update_many()
        .col_expr(entity::Column::ClosedAt, Expr::value(closed_at))
        .col_expr(entity::Column::Version, Expr::col(entity::Column::Version).add(1))
        .filter(entity::Column::Id.eq(id))
        .exec(tx)
        .await?;
    Ok(())
}
