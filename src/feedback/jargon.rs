//! A county's own words of the office, and what it says instead: the hints on an answer know them.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{ExprTrait as _, OnConflict};
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

mod entity {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "county_jargon")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub county_id: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub language: String,
        pub lines: String,
        pub version: i64,
    }

    #[derive(Clone, Copy, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A word or phrase, and what to say instead.
pub type Pair = (String, String);

/// Reads lines like `word = instead`; empty ones are left alone. The first line that is none comes back as it is.
///
/// # Errors
/// The line that cannot be read.
pub fn read(lines: &str) -> Result<Vec<Pair>, String> {
    let mut pairs = Vec::new();
    for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let pair = line.split_once('=').map(|(word, instead)| (word.trim().to_owned(), instead.trim().to_owned()));
        match pair.filter(|(word, instead)| !word.is_empty() && !instead.is_empty()) {
            Some(pair) => pairs.push(pair),
            None => return Err(line.to_owned()),
        }
    }
    Ok(pairs)
}

/// The lines of a county in a language as they are kept, with their version; 0 for none.
///
/// # Errors
/// The database's fault.
pub async fn lines_of(db: &impl ConnectionTrait, county_id: i64, language: &str) -> Result<(String, i64), DbErr> {
    let row = entity::Entity::find_by_id((county_id, language.to_owned())).one(db).await?;
    Ok(row.map_or_else(Default::default, |row| (row.lines, row.version)))
}

/// The words of a county in a language.
///
/// # Errors
/// The database's fault.
pub async fn of(db: &impl ConnectionTrait, county_id: i64, language: &str) -> Result<Vec<Pair>, DbErr> {
    Ok(read(&lines_of(db, county_id, language).await?.0).unwrap_or_default())
}

/// Keeps the lines in place of those with this version. False when somebody else has changed them.
///
/// # Errors
/// The database's fault.
pub async fn keep(tx: &DatabaseTransaction, county_id: i64, language: &str, lines: String, version: i64) -> Result<bool, DbErr> {
    let row =
        entity::ActiveModel { county_id: Set(county_id), language: Set(language.to_owned()), lines: Set(lines), version: Set(version + 1) };
    let still = Expr::col((entity::Entity, entity::Column::Version)).eq(version);
    let again = OnConflict::columns([entity::Column::CountyId, entity::Column::Language])
        .update_columns([entity::Column::Lines, entity::Column::Version])
        .action_and_where(still)
        .to_owned();
    Ok(entity::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await? == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_is_a_word_and_what_to_say_instead() {
        let pair = |word: &str, instead: &str| (word.to_owned(), instead.to_owned());
        assert_eq!(
            read(" toimija = tekijä\n\nprosessi=tapa toimia = näin"),
            Ok(vec![pair("toimija", "tekijä"), pair("prosessi", "tapa toimia = näin")])
        );
        for wrong in ["toimija", "= tekijä", "toimija ="] {
            assert_eq!(read(&format!("a = b\n{wrong}")), Err(wrong.to_owned()));
        }
    }
}
