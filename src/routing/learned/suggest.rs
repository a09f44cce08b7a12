//! What the county's history suggests for a text. It only says so: nothing moves by itself.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use sea_orm::DbErr;

use super::store::{self, Version};
use super::{Guess, Model, decode};
use crate::feedback::settled::Subject;
use crate::platform::app::App;

/// The likeliest labels that are told.
const MOST: usize = 3;
/// A less likely one than this is not told.
const LEAST: f32 = 0.1;

/// What is suggested.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestion {
    /// The teams; labels are their ids.
    pub teams: Option<Likely>,
    /// The themes; labels are their keys.
    pub themes: Option<Likely>,
}

/// The likeliest labels, by one version of what was learned.
#[derive(Clone, Debug, PartialEq)]
pub struct Likely {
    /// The version.
    pub version: i64,
    /// At most three labels, the likeliest first.
    pub guesses: Vec<Guess>,
}

/// The row a model is from, and the model.
type Kept = (i64, Arc<Model>);

/// The models in use, by county and subject.
#[derive(Debug, Default)]
struct Models(Mutex<HashMap<(i64, Subject), Kept>>);

/// What the county's history suggests for a text. Nothing when it was switched off, where too little was learned, and when
/// it is not sure enough.
///
/// # Errors
/// The database's fault.
pub async fn suggest(app: &App, county_id: i64, text: &str, language: &str) -> Result<Suggestion, DbErr> {
    if text.is_empty() || store::switch_of(app.db.read(), county_id).await?.is_some_and(|switch| !switch.switched_on) {
        return Ok(Suggestion::default());
    }
    Ok(Suggestion {
        teams: likely(app, county_id, Subject::Team, text, language).await?,
        themes: likely(app, county_id, Subject::Theme, text, language).await?,
    })
}

async fn likely(app: &App, county_id: i64, subject: Subject, text: &str, language: &str) -> Result<Option<Likely>, DbErr> {
    let Some(version) = store::latest(app.db.read(), county_id, subject).await? else { return Ok(None) };
    let Some(threshold) = version.speaks_from() else { return Ok(None) };
    let Some(model) = model(app, county_id, subject, &version).await? else { return Ok(None) };
    let (text, language) = (text.to_owned(), language.to_owned());
    let guessing = tokio::task::spawn_blocking(move || model.guesses(&language, &text, MOST));
    let mut guesses = guessing.await.map_err(|error| DbErr::Custom(error.to_string()))?;
    guesses.retain(|guess| guess.probability >= LEAST);
    // The threshold was a probability of this kind before it was stored.
    let sure = guesses.first().is_some_and(|guess| f64::from(guess.probability) >= threshold);
    Ok(sure.then_some(Likely { version: version.version, guesses }))
}

/// The model of a version: from memory, or read from the database once.
async fn model(app: &App, county_id: i64, subject: Subject, version: &Version) -> Result<Option<Arc<Model>>, DbErr> {
    let models = app.kept.of::<Models>();
    let known = || models.0.lock().unwrap_or_else(PoisonError::into_inner).get(&(county_id, subject)).cloned();
    if let Some((_, model)) = known().filter(|(id, _)| *id == version.id) {
        return Ok(Some(model));
    }
    let Some(data) = store::data_of(app.db.read(), version.id).await? else { return Ok(None) };
    let read = tokio::task::spawn_blocking(move || decode(&data)).await.map_err(|error| DbErr::Custom(error.to_string()))?;
    let Some(model) = read.map(Arc::new) else {
        // It was kept by another version of the program; the next night makes one that can be read.
        log::warn!("the learned model {} cannot be read", version.id);
        return Ok(None);
    };
    let mut kept = models.0.lock().unwrap_or_else(PoisonError::into_inner);
    kept.insert((county_id, subject), (version.id, Arc::clone(&model)));
    Ok(Some(model))
}
