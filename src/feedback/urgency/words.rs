//! The words by which urgent feedback is known: a county's own list in a language, else the one that all begin with.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};

use super::rows::urgent_words;
use crate::text::clean::clean_line;
use crate::text::{language, urgent};

/// The languages in which there are lists.
pub const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// A county's words in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UrgentWords(Vec<(&'static str, Vec<String>)>);

impl UrgentWords {
    /// The words that every county begins with.
    #[must_use]
    pub fn defaults() -> Self {
        Self(LANGUAGES.iter().map(|language| (*language, urgent::defaults(language))).collect())
    }

    /// The words in a language.
    #[must_use]
    pub fn of(&self, language: &str) -> &[String] {
        self.0.iter().find(|(known, _)| *known == language).map_or(&[], |(_, words)| words)
    }

    /// The words that stand in a text, each once: those of the language it was written in by its form, and of the one it
    /// seems to be in.
    #[must_use]
    pub fn find(&self, written_in: &str, text: &str) -> Vec<String> {
        let mut found = urgent::find(written_in, text, self.of(written_in));
        if let Some(other) = language::guess(text).filter(|other| *other != written_in) {
            let more = urgent::find(other, text, self.of(other));
            found.extend(more.into_iter().filter(|word| !found.contains(word)).collect::<Vec<_>>());
        }
        found
    }
}

fn lines(words: &str) -> Vec<String> {
    words.lines().map(clean_line).filter(|line| !line.is_empty()).collect()
}

/// A county's own words by language; a language is missing where the county has not changed the list.
///
/// # Errors
/// The database's fault.
pub async fn own_words(db: &impl ConnectionTrait, county_id: i64) -> Result<Vec<(String, Vec<String>)>, DbErr> {
    let rows = urgent_words::Entity::find().filter(urgent_words::Column::CountyId.eq(county_id)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.language, lines(&row.words))).collect())
}

/// The words of a county.
///
/// # Errors
/// The database's fault.
pub async fn words_of(db: &impl ConnectionTrait, county_id: i64) -> Result<UrgentWords, DbErr> {
    let mut words = UrgentWords::defaults();
    for (language, own) in own_words(db, county_id).await? {
        if let Some((_, list)) = words.0.iter_mut().find(|(known, _)| *known == language) {
            *list = own;
        }
    }
    Ok(words)
}

/// Keeps a county's words in a language; the list that all begin with is kept as no list of its own, so that it stays
/// up to date.
///
/// # Errors
/// The database's fault.
pub async fn keep_words(tx: &DatabaseTransaction, county_id: i64, language: &str, words: &[String]) -> Result<(), DbErr> {
    if words == urgent::defaults(language) {
        urgent_words::Entity::delete_by_id((county_id, language.to_owned())).exec(tx).await?;
        return Ok(());
    }
    let row = urgent_words::ActiveModel { county_id: Set(county_id), language: Set(language.to_owned()), words: Set(words.join("\n")) };
    let again = OnConflict::columns([urgent_words::Column::CountyId, urgent_words::Column::Language])
        .update_column(urgent_words::Column::Words)
        .to_owned();
    urgent_words::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_looked_for_in_the_language_of_the_form_and_of_the_text() {
        let words = UrgentWords(vec![("fi", vec!["uhkailla".to_owned()]), ("sv", vec!["hotade".to_owned()]), ("en", Vec::new())]);
        assert_eq!(words.find("sv", "Mannen hotade mig och jag är rädd för honom."), ["hotade"]);
        assert_eq!(words.find("fi", "Mannen hotade mig och jag är rädd för honom."), ["hotade"], "Swedish on the Finnish form");
        assert!(words.find("fi", "Kiitos hyvästä hoidosta.").is_empty());
        assert!(words.find("se", "uhkailla").is_empty(), "a language without a list");
        assert!(!UrgentWords::defaults().of("fi").is_empty() && !UrgentWords::defaults().of("sv").is_empty());
    }
}
