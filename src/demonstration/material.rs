//! What the demonstration is made of: invented places, feedback, decisions and changes, as files.

use sea_orm::DbErr;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A unit with its team.
#[derive(Clone, Debug, Deserialize)]
pub struct UnitLine {
    pub county: String,
    pub slug: String,
    pub fi: String,
    pub sv: String,
    pub en: String,
    pub municipality: String,
    pub address_fi: String,
    pub address_sv: String,
    /// Codes of the national catalogue, parted by semicolons.
    pub services: String,
    pub team_fi: String,
    pub team_sv: String,
    pub team_en: String,
}

/// A piece of feedback with what came of it.
#[derive(Clone, Debug, Deserialize)]
pub struct Piece {
    pub county: String,
    pub unit: String,
    pub service: String,
    #[serde(default = "finnish")]
    pub lang: String,
    pub kind: String,
    pub perspective: String,
    pub themes: Vec<String>,
    /// 1 (bad) to 5 (good).
    pub mood: i64,
    pub text: String,
    pub answer: Option<String>,
    pub reply: Option<String>,
    pub note: Option<String>,
}

/// The decision that nothing changes, of the piece that begins so.
#[derive(Clone, Debug, Deserialize)]
pub struct DecisionLine {
    pub begins: String,
    pub reason: String,
    pub words: String,
}

/// A change.
#[derive(Clone, Debug, Deserialize)]
pub struct ChangeLine {
    pub county: String,
    pub unit: String,
    pub service: String,
    pub theme: String,
    pub title_fi: String,
    pub title_sv: String,
    pub what_fi: String,
    pub what_sv: String,
    pub why_fi: String,
    pub why_sv: String,
    pub owner: String,
    pub measure: String,
    pub direction: String,
    pub started_months_ago: i64,
    pub done_months_ago: Option<i64>,
    pub stage: String,
    pub outcome_fi: String,
    pub outcome_sv: String,
}

fn finnish() -> String {
    "fi".to_owned()
}

/// All of it.
#[derive(Clone, Debug)]
pub struct Material {
    pub units: Vec<UnitLine>,
    pub pieces: Vec<Piece>,
    pub decisions: Vec<DecisionLine>,
    pub changes: Vec<ChangeLine>,
}

/// Reads a file of one JSON object a line.
pub fn lines<T: DeserializeOwned>(name: &str, text: &str) -> Result<Vec<T>, DbErr> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(i, line)| serde_json::from_str(line).map_err(|error| DbErr::Custom(format!("{name}, line {}: {error}", i + 1))))
        .collect()
}

impl Material {
    /// Reads the files the program carries.
    pub fn read() -> Result<Self, DbErr> {
        let mut pieces: Vec<Piece> = lines("feedback_fi.jsonl", include_str!("feedback_fi.jsonl"))?;
        pieces.extend(lines::<Piece>("feedback_sv.jsonl", include_str!("feedback_sv.jsonl"))?);
        let units = csv::Reader::from_reader(include_str!("units.csv").as_bytes())
            .deserialize()
            .collect::<Result<_, _>>()
            .map_err(|error| DbErr::Custom(format!("units.csv: {error}")))?;
        Ok(Self {
            units,
            pieces,
            decisions: lines("decisions.jsonl", include_str!("decisions.jsonl"))?,
            changes: lines("changes.jsonl", include_str!("changes.jsonl"))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::feedback::{Kind, NoChangeReason, Perspective};
    use crate::text::identifiers;
    use crate::text::themes::THEMES;

    #[test]
    fn the_files_fit_together() {
        let material = Material::read().unwrap();
        let units: HashSet<(&str, &str)> = material.units.iter().map(|unit| (unit.county.as_str(), unit.slug.as_str())).collect();
        for piece in &material.pieces {
            assert!(units.contains(&(piece.county.as_str(), piece.unit.as_str())), "{}", piece.unit);
            assert!(Kind::from_code(&piece.kind).is_some() && Perspective::from_code(&piece.perspective).is_some());
            assert!(piece.themes.iter().all(|theme| THEMES.contains(&theme.as_str())), "{:?}", piece.themes);
            assert!((1..=5).contains(&piece.mood) && asko_locales::Lang::from_code(&piece.lang).is_some());
            assert!(identifiers::find(&piece.text).is_empty(), "invented text names a person: {}", piece.text);
        }
        for change in &material.changes {
            assert!(units.contains(&(change.county.as_str(), change.unit.as_str())), "{}", change.unit);
            assert_eq!(change.done_months_ago.is_some(), change.stage == "done");
        }
        for decision in &material.decisions {
            let of: Vec<&Piece> = material.pieces.iter().filter(|piece| piece.text.starts_with(&decision.begins)).collect();
            assert_eq!(of.len(), 1, "{}", decision.begins);
            assert!(of[0].answer.is_none() && NoChangeReason::from_code(&decision.reason).is_some());
        }
    }
}
