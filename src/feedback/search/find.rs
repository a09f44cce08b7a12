//! Asking the search index.

use sea_orm::{DbBackend, QuerySelect as _, Statement, entity::prelude::*};

use super::index::bare_initial;
use super::{of_county, of_team};
use crate::access::CaseWorker;
use crate::feedback::rows::search_words;
use crate::text::clean::characters;
use crate::text::search::{Term, nearest};

/// How many words a misspelt one is compared with at most.
const COMPARED: u64 = 20_000;
/// How much longer or shorter than the typed word a meant one may be, in letters.
const APART: i64 = 2;

/// The rows of the pieces that hold all these terms and that the worker may read, newest first, at most `most`; only those
/// older than the row `before`, if one is given. Nothing is found by no terms.
///
/// # Errors
/// The database's fault.
pub async fn find(
    db: &impl ConnectionTrait,
    worker: &CaseWorker,
    terms: &[Term],
    before: Option<i64>,
    most: u64,
) -> Result<Vec<i64>, DbErr> {
    if terms.is_empty() || worker.team_ids().is_some_and(<[i64]>::is_empty) {
        return Ok(Vec::new());
    }
    let backend = db.get_database_backend();
    let sql = if backend == DbBackend::Postgres {
        "select feedback_id from feedback_search where terms @@ $1::text::tsquery and feedback_id < $2 order by feedback_id desc limit $3"
    } else {
        "select rowid from feedback_search where feedback_search match $1 and rowid < $2 order by rowid desc limit $3"
    };
    let question = question(backend, worker, terms);
    let (before, most) = (before.unwrap_or(i64::MAX), i64::try_from(most).unwrap_or(i64::MAX));
    let rows = db.query_all_raw(Statement::from_sql_and_values(backend, sql, [question.into(), before.into(), most.into()])).await?;
    rows.iter().map(|row| row.try_get_by_index(0)).collect()
}

/// The question in the index's own language: every term in one of its forms, within the worker's reach. The forms are
/// letters and digits alone, so none can mean anything else.
fn question(backend: DbBackend, worker: &CaseWorker, terms: &[Term]) -> String {
    let (or, and, prefix) = if backend == DbBackend::Postgres { (" | ", " & ", ":*") } else { (" OR ", " AND ", " *") };
    let quoted =
        |word: &str, rest: &str| if backend == DbBackend::Postgres { format!("'{word}'{rest}") } else { format!("\"{word}\"{rest}") };
    let reach: Vec<String> = match worker.team_ids() {
        Some(teams) => teams.iter().map(|team| quoted(&of_team(*team), "")).collect(),
        None => vec![quoted(&of_county(worker.county().id), "")],
    };
    let forms =
        |term: &Term| -> Vec<String> { term.forms.iter().map(|form| quoted(&form.stem, if form.prefix { prefix } else { "" })).collect() };
    let parts = terms.iter().map(forms).chain([reach]).map(|any| format!("({})", any.join(or)));
    parts.collect::<Vec<_>>().join(and)
}

/// The words of the texts that somebody may have meant who typed `word`, likeliest first. They can stand in texts that the
/// reader may not read: show none without having found something by it.
///
/// # Errors
/// The database's fault.
pub async fn meant(db: &impl ConnectionTrait, word: &str) -> Result<Vec<String>, DbErr> {
    let (Some(initial), Ok(letters)) = (bare_initial(word), i64::try_from(characters(word))) else { return Ok(Vec::new()) };
    let near: Vec<String> = search_words::Entity::find()
        .select_only()
        .column(search_words::Column::Word)
        .filter(search_words::Column::Initial.eq(initial))
        .filter(search_words::Column::Letters.between(letters - APART, letters + APART))
        .limit(COMPARED)
        .into_tuple()
        .all(db)
        .await?;
    Ok(nearest(word, near.iter().map(String::as_str)).into_iter().map(str::to_owned).collect())
}
