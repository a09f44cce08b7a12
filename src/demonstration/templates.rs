//! The demonstration's templates of answers: six in Finnish and in Swedish, for the whole county.

use sea_orm::{DatabaseTransaction, DbErr};
use serde::Deserialize;

use super::places::Place;
use crate::feedback::Kind;
use crate::feedback::answer_templates::{self, Wording};
use crate::platform::clock::Millis;

const LINES: &str = include_str!("templates.jsonl");

/// A template in both languages.
#[derive(Debug, Deserialize)]
struct Line {
    kind: Option<String>,
    theme: Option<String>,
    name_fi: String,
    text_fi: String,
    name_sv: String,
    text_sv: String,
}

/// Keeps them for each county.
pub async fn keep(tx: &DatabaseTransaction, places: &[Place], now: Millis) -> Result<(), DbErr> {
    for place in places {
        for line in LINES.lines() {
            let line: Line = serde_json::from_str(line).map_err(|error| DbErr::Custom(format!("templates.jsonl: {error}")))?;
            for (language, name, text) in [("fi", line.name_fi, line.text_fi), ("sv", line.name_sv, line.text_sv)] {
                let wording = Wording {
                    theme: line.theme.clone(),
                    kind: line.kind.as_deref().and_then(Kind::from_code),
                    language: language.to_owned(),
                    name,
                    text,
                    ..Wording::default()
                };
                answer_templates::add(tx, place.county.id, wording, Some(place.lead), now).await?;
            }
        }
    }
    Ok(())
}
