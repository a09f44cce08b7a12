//! The parts of a piece of feedback that the public may read, what is hidden in them, and what is left to be published. The
//! feedback itself is never changed.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{Datelike as _, Months, NaiveDate};
use sea_orm::{ConnectionTrait, DbErr};

use super::showable::Cannot;
use super::store::{self, NewPublication, PublicAnswer, Redaction};
use crate::feedback::store::{TEAM, arrived_there, decisions_of, messages_of};
use crate::feedback::{Case, MessageKind};
use crate::organisations::{Named as _, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{day_in_finland, start_of_day};
use crate::platform::keys::Purpose;
use crate::statistics::suppression::THRESHOLD;
use crate::text::cues::{self, Cue};
use crate::text::{hide, identifiers};

/// The code of the giver's own words.
pub const WORDS: &str = "text";

/// Something that the public may read.
#[derive(Clone, Debug)]
pub struct Part {
    /// Its code: `text`, `message:<row>` or `decision:<row>`.
    pub code: String,
    /// The language it is written in.
    pub language: String,
    /// The words.
    pub text: String,
}

impl Part {
    /// True for the team's words.
    #[must_use]
    pub fn is_of_team(&self) -> bool {
        self.code != WORDS
    }
}

/// The giver's words, the team's answers and what it said when it decided that nothing changes, oldest first. Questions,
/// replies and notes are nobody else's business.
///
/// # Errors
/// The database's fault.
pub async fn parts_of(db: &impl ConnectionTrait, case: &Case) -> Result<Vec<Part>, DbErr> {
    let answers = messages_of(db, case.id).await?.into_iter();
    let answers = answers.filter(|message| message.author == TEAM && message.kind == MessageKind::Answer.code());
    let answers = answers.map(|one| (one.at, Part { code: format!("message:{}", one.id), language: one.language, text: one.text }));
    let decisions = decisions_of(db, case.id).await?.into_iter();
    let decisions =
        decisions.map(|one| (one.at, Part { code: format!("decision:{}", one.id), language: case.language.clone(), text: one.words }));
    let mut said: Vec<(i64, Part)> = answers.chain(decisions).filter(|(_, part)| !part.text.is_empty()).collect();
    said.sort_by_key(|(at, _)| *at);
    let words = Part { code: WORDS.to_owned(), language: case.language.clone(), text: case.text.clone() };
    Ok(std::iter::once(words).chain(said.into_iter().map(|(_, part)| part)).collect())
}

/// Seals words that are hidden in this piece of feedback.
#[must_use]
pub fn seal(app: &App, feedback_id: i64, words: &str) -> String {
    let inside = serde_json::to_vec(&(feedback_id, words)).unwrap_or_default();
    app.keys.seal(Purpose::Redaction, &app.random, &inside)
}

/// The words that were sealed for this piece of feedback.
///
/// # Errors
/// They cannot be read: then nothing may be shown, since they could not be hidden.
pub fn unseal(app: &App, feedback_id: i64, redaction: &Redaction) -> Result<String, DbErr> {
    let inside = app.keys.unseal(Purpose::Redaction, &redaction.sealed);
    let inside: Option<(i64, String)> = inside.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    match inside {
        Some((of, words)) if of == feedback_id => Ok(words),
        _ => Err(DbErr::Custom(format!("the hidden words {} cannot be read with this key", redaction.id))),
    }
}

/// The parts with the words taken out that are hidden now.
///
/// # Errors
/// The hidden words cannot be read.
pub fn hidden(app: &App, feedback_id: i64, parts: &[Part], redactions: &[Redaction]) -> Result<Vec<Part>, DbErr> {
    let mut left = Vec::with_capacity(parts.len());
    for part in parts {
        let mut words = Vec::new();
        for redaction in redactions.iter().filter(|one| one.undone.is_none() && one.part == part.code) {
            words.push(unseal(app, feedback_id, redaction)?);
        }
        left.push(Part { text: hide::hide(&part.text, &words, hide::mark(&part.language)), ..part.clone() });
    }
    Ok(left)
}

/// What would be published now.
///
/// # Errors
/// The database's fault, or hidden words cannot be read.
pub async fn draft(db: &impl ConnectionTrait, app: &App, case: &Case) -> Result<NewPublication, DbErr> {
    let redactions = store::of_feedback(db, case.id).await?;
    let parts = hidden(app, case.id, &parts_of(db, case).await?, &redactions)?;
    let (words, said): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(|part| !part.is_of_team());
    let text = words.into_iter().next().map(|part| part.text).unwrap_or_default();
    let said = said.into_iter().filter(|part| !hide::is_only(&part.text, hide::mark(&part.language)));
    let day = day_in_finland(case.received_at);
    let first = day.with_day(1).unwrap_or(day);
    Ok(NewPublication {
        service_id: case.service_id,
        unit_id: unit_of(db, case, first).await?,
        month: first.format("%Y-%m").to_string(),
        kind: case.kind.code().to_owned(),
        language: case.language.clone(),
        // It was masked when it arrived; whatever has been learned since is masked now.
        text: identifiers::mask(&text).0,
        answers: said.map(|part| PublicAnswer { language: part.language, text: part.text }).collect(),
    })
}

/// The unit, if so many gave feedback there in that month that the month and the unit tell of nobody.
async fn unit_of(db: &impl ConnectionTrait, case: &Case, first: NaiveDate) -> Result<Option<i64>, DbErr> {
    let Some(unit_id) = case.unit_id else { return Ok(None) };
    let next = first.checked_add_months(Months::new(1)).unwrap_or(first);
    let month = (start_of_day(first), start_of_day(next));
    let there = arrived_there(db, (unit_id, case.service_id), month, THRESHOLD).await?;
    Ok((there >= THRESHOLD).then_some(unit_id))
}

/// The names of the unit, where the public is not to know which it was: they may still stand in the words.
///
/// # Errors
/// The database's fault.
pub async fn names_kept_back(db: &impl ConnectionTrait, case: &Case, draft: &NewPublication) -> Result<Vec<String>, DbErr> {
    let unit = match case.unit_id {
        Some(id) if draft.unit_id.is_none() => organisations::unit_by_id(db, id).await?,
        _ => None,
    };
    let mut names: Vec<String> = unit.iter().flat_map(|unit| unit.names()).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

/// What in these parts may tell who somebody is: what looks like it, and these names; each words once.
#[must_use]
pub fn proposals(parts: &[Part], names: &[String]) -> Vec<(Cue, String)> {
    let stands = |name: &&String| parts.iter().any(|part| hide::stands_in(&part.text, name));
    let names = names.iter().filter(stands).map(|name| (Cue::Place, name.clone()));
    let mut all: Vec<(Cue, String)> = Vec::new();
    for (cue, words) in parts.iter().flat_map(|part| cues::find(&part.text)).chain(names) {
        if !all.iter().any(|(_, had)| had.to_lowercase() == words.to_lowercase()) {
            all.push((cue, words));
        }
    }
    all
}

/// Whether these words may stand in public.
///
/// # Errors
/// The rule that forbids it.
pub fn presentable(draft: &NewPublication) -> Result<(), Cannot> {
    if hide::is_only(&draft.text, hide::mark(&draft.language)) {
        return Err(Cannot::NothingLeft);
    }
    let mut all = std::iter::once(&draft.text).chain(draft.answers.iter().map(|answer| &answer.text));
    if all.any(|text| identifiers::names_somebody(text)) { Err(Cannot::NamesSomebody) } else { Ok(()) }
}

/// What stands for exactly these words of this piece of feedback, so that only what was looked at is published.
#[must_use]
pub fn seen(app: &App, feedback_id: i64, draft: &NewPublication) -> String {
    let all = serde_json::to_vec(&(feedback_id, draft)).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(app.keys.mac(Purpose::Preview, &all))
}
