//! Keeping a county's own themes.

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction, QueryOrder as _};

use super::rows::county_themes;
use super::{OwnTheme, Themes};
use crate::platform::clock::Millis;

/// Words are kept with this between them.
const BETWEEN: char = '\n';

/// The themes of a county.
///
/// # Errors
/// The database's fault.
pub async fn of(db: &impl ConnectionTrait, county_id: i64) -> Result<Themes, DbErr> {
    let rows = county_themes::Entity::find()
        .filter(county_themes::Column::CountyId.eq(county_id))
        .order_by_asc(county_themes::Column::Id)
        .all(db)
        .await?;
    let words = |text: &str| text.split(BETWEEN).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let own = |row: county_themes::Model| OwnTheme {
        words: [words(&row.words_fi), words(&row.words_sv), words(&row.words_en)],
        names: [row.name_fi, row.name_sv, row.name_en],
        key: row.key,
        closed_at: row.closed_at,
    };
    Ok(Themes::with(rows.into_iter().map(own).collect()))
}

/// A theme to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTheme {
    /// Its name in Finnish, Swedish and English.
    pub names: [String; 3],
    /// Its search words in Finnish, Swedish and English.
    pub words: [Vec<String>; 3],
}

/// Adds a theme to a county's own; gives its key.
///
/// # Errors
/// The database's fault.
pub async fn add(tx: &DatabaseTransaction, county_id: i64, theme: NewTheme, now: Millis) -> Result<String, DbErr> {
    let there = county_themes::Entity::find().filter(county_themes::Column::CountyId.eq(county_id)).count(tx).await?;
    let key = format!("own-{}", there + 1);
    let [name_fi, name_sv, name_en] = theme.names;
    let [words_fi, words_sv, words_en] = theme.words.map(|words| words.join(&BETWEEN.to_string()));
    let row = county_themes::ActiveModel {
        county_id: Set(county_id),
        key: Set(key.clone()),
        name_fi: Set(name_fi),
        name_sv: Set(name_sv),
        name_en: Set(name_en),
        words_fi: Set(words_fi),
        words_sv: Set(words_sv),
        words_en: Set(words_en),
        created_at: Set(now),
        ..Default::default()
    };
    county_themes::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(key)
}

/// Closes one of a county's own themes: it is not chosen any more. False when there is none such that is open.
///
/// # Errors
/// The database's fault.
pub async fn close(tx: &DatabaseTransaction, county_id: i64, key: &str, now: Millis) -> Result<bool, DbErr> {
    let done = county_themes::Entity::update_many()
        .col_expr(county_themes::Column::ClosedAt, Expr::value(now))
        .filter(county_themes::Column::CountyId.eq(county_id))
        .filter(county_themes::Column::Key.eq(key))
        .filter(county_themes::Column::ClosedAt.is_null())
        .exec(tx)
        .await?;
    Ok(done.rows_affected == 1)
}
