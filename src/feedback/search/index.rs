//! Reading texts into the search index, in the background, soon after they were written.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use sea_orm::sea_query::{ExprTrait as _, OnConflict};
use sea_orm::{ActiveValue::Set, DatabaseTransaction, DbBackend, QueryOrder as _, QuerySelect as _, Statement, entity::prelude::*};

use super::texts::note_language;
use super::{of_county, of_team};
use crate::feedback::rows::{decisions, feedback, messages, notes, search_pending, search_words};
use crate::platform::app::App;
use crate::text::clean::characters;
use crate::text::search::index_terms;

/// How often it is looked for texts that wait.
const ROUND: Duration = Duration::from_secs(1);
/// How many pieces of feedback are read in one write: others who write wait no longer than that takes.
const HANDFUL: u64 = 50;
/// How many rows one statement inserts: databases limit the values of a statement.
const AT_ONCE: usize = 500;
/// The shortest word that a misspelt one is compared with.
const SHORTEST: usize = 4;
/// The longest one.
const LONGEST: usize = 40;

/// Writes down that a piece of feedback has new words, in the transaction that stores them.
///
/// # Errors
/// The database's fault.
pub async fn mark(tx: &DatabaseTransaction, feedback_id: i64) -> Result<(), DbErr> {
    mark_all(tx, &[feedback_id]).await
}

/// The same for many.
///
/// # Errors
/// The database's fault.
pub async fn mark_all(tx: &DatabaseTransaction, feedback_ids: &[i64]) -> Result<(), DbErr> {
    let once_more = Expr::col((search_pending::Entity, search_pending::Column::Marks)).add(1);
    let again = OnConflict::column(search_pending::Column::FeedbackId).value(search_pending::Column::Marks, once_more).to_owned();
    for ids in feedback_ids.chunks(AT_ONCE) {
        let rows = ids.iter().map(|id| search_pending::ActiveModel { feedback_id: Set(*id), marks: Set(1) });
        search_pending::Entity::insert_many(rows).on_conflict(again.clone()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// What the index is to hold of one piece of feedback.
#[derive(Debug)]
struct Entry {
    feedback_id: i64,
    /// The mark up to which its texts were read.
    marks: i64,
    /// The terms; none when the piece is gone.
    terms: Option<String>,
}

/// Reads what waits into the index, a handful. Gives how many pieces were read; none when nothing waits. Two nodes that
/// read the same piece do no harm.
///
/// # Errors
/// The database's fault; what was not read waits on.
pub async fn index_due(app: &App) -> Result<usize, DbErr> {
    let waiting = search_pending::Entity::find().order_by_asc(search_pending::Column::FeedbackId).limit(HANDFUL).all(app.db.read()).await?;
    if waiting.is_empty() {
        return Ok(0);
    }
    let (entries, words) = read(app.db.read(), &waiting).await?;
    let count = entries.len();
    app.db.write(move |tx| Box::pin(async move { put(tx, &entries, words).await })).await?;
    Ok(count)
}

/// Reads what waits into the index until the program ends.
pub async fn run(app: App) {
    loop {
        match index_due(&app).await {
            Ok(0) => tokio::time::sleep(ROUND).await,
            // Others who write come in between.
            Ok(_) => tokio::task::yield_now().await,
            Err(error) => {
                log::error!("texts cannot be read into the search index: {error}");
                tokio::time::sleep(ROUND * 10).await;
            }
        }
    }
}

/// The entries of these pieces, and the words in them by their stem.
async fn read(db: &impl ConnectionTrait, waiting: &[search_pending::Model]) -> Result<(Vec<Entry>, HashMap<String, String>), DbErr> {
    let ids: Vec<i64> = waiting.iter().map(|one| one.feedback_id).collect();
    let mut texts: HashMap<i64, Vec<(String, String)>> = HashMap::new();
    let mut scopes: HashMap<i64, [String; 2]> = HashMap::new();
    let pieces: Vec<(i64, i64, i64, String, String, String)> = feedback::Entity::find()
        .select_only()
        .columns([
            feedback::Column::Id,
            feedback::Column::CountyId,
            feedback::Column::TeamId,
            feedback::Column::Language,
            feedback::Column::Text,
            feedback::Column::Reference,
        ])
        .filter(feedback::Column::Id.is_in(ids.clone()))
        .into_tuple()
        .all(db)
        .await?;
    let mut languages = HashMap::new();
    for (id, county_id, team_id, language, text, reference) in pieces {
        scopes.insert(id, [of_county(county_id), of_team(team_id)]);
        languages.insert(id, language.clone());
        texts.entry(id).or_default().extend([(language, text), (String::new(), reference)]);
    }
    for said in messages::Entity::find().filter(messages::Column::FeedbackId.is_in(ids.clone())).all(db).await? {
        let own = texts.entry(said.feedback_id).or_default();
        own.push((said.language, said.text));
        own.extend(said.original_language.zip(said.original_text));
    }
    for note in notes::Entity::find().filter(notes::Column::FeedbackId.is_in(ids.clone())).all(db).await? {
        texts.entry(note.feedback_id).or_default().push((note_language(&note.text).to_owned(), note.text));
    }
    for decision in decisions::Entity::find().filter(decisions::Column::FeedbackId.is_in(ids)).all(db).await? {
        let language = languages.get(&decision.feedback_id).cloned().unwrap_or_default();
        texts.entry(decision.feedback_id).or_default().push((language, decision.words));
    }
    let mut words = HashMap::new();
    let entries = waiting
        .iter()
        .map(|one| {
            let terms = scopes.get(&one.feedback_id).map(|scope| {
                let own = texts.remove(&one.feedback_id).unwrap_or_default();
                learn(&mut words, &own);
                let all: Vec<(&str, &str)> = own.iter().map(|(language, text)| (language.as_str(), text.as_str())).collect();
                let mut terms = index_terms(&all);
                terms.extend(scope.iter().cloned());
                terms.join(" ")
            });
            Entry { feedback_id: one.feedback_id, marks: one.marks, terms }
        })
        .collect();
    Ok((entries, words))
}

/// Adds the words of these texts by their stem: of several forms the shortest, which is most often the plain one.
fn learn(words: &mut HashMap<String, String>, texts: &[(String, String)]) {
    for (language, text) in texts.iter().filter(|(language, _)| !language.is_empty()) {
        let lower = text.to_lowercase();
        let own: HashSet<&str> =
            lower.split(|letter: char| !letter.is_alphabetic()).filter(|word| (SHORTEST..=LONGEST).contains(&characters(word))).collect();
        for word in own {
            let Some(stem) = index_terms(&[(language, word)]).into_iter().next() else { continue };
            let known = words.entry(stem).or_insert_with(|| word.to_owned());
            if word.len() < known.len() {
                word.clone_into(known);
            }
        }
    }
}

/// Puts entries in place of those before, and crosses off what was read of them.
async fn put(tx: &DatabaseTransaction, entries: &[Entry], words: HashMap<String, String>) -> Result<(), DbErr> {
    let backend = tx.get_database_backend();
    let (gone, new) = if backend == DbBackend::Postgres {
        (
            "delete from feedback_search where feedback_id = $1",
            "insert into feedback_search (feedback_id, terms) values ($1, $2::text::tsvector) \
             on conflict (feedback_id) do update set terms = excluded.terms",
        )
    } else {
        ("delete from feedback_search where rowid = $1", "insert into feedback_search (rowid, terms) values ($1, $2)")
    };
    for entry in entries {
        let id = entry.feedback_id;
        if backend != DbBackend::Postgres || entry.terms.is_none() {
            tx.execute_raw(Statement::from_sql_and_values(backend, gone, [id.into()])).await?;
        }
        if let Some(terms) = &entry.terms {
            tx.execute_raw(Statement::from_sql_and_values(backend, new, [id.into(), terms.as_str().into()])).await?;
        }
        search_pending::Entity::delete_many()
            .filter(search_pending::Column::FeedbackId.eq(id))
            .filter(search_pending::Column::Marks.eq(entry.marks))
            .exec(tx)
            .await?;
    }
    let known = OnConflict::column(search_words::Column::Stem).do_nothing().to_owned();
    // In one order, so that two nodes never wait for each other's rows crosswise.
    let mut words: Vec<(String, String)> = words.into_iter().collect();
    words.sort_unstable();
    for some in words.chunks(AT_ONCE) {
        let rows = some.iter().filter_map(|(stem, word)| {
            Some(search_words::ActiveModel {
                initial: Set(bare_initial(word)?),
                letters: Set(i64::try_from(characters(word)).ok()?),
                stem: Set(stem.clone()),
                word: Set(word.clone()),
            })
        });
        search_words::Entity::insert_many(rows).on_conflict(known.clone()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The first letter of a word, with å and ä read as a and ö as o, as words typed without dots begin.
pub(super) fn bare_initial(word: &str) -> Option<String> {
    let first = word.chars().next()?;
    Some(match first {
        'å' | 'ä' => 'a'.to_string(),
        'ö' => 'o'.to_string(),
        other => other.to_string(),
    })
}
