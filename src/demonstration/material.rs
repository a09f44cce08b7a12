//! What the demonstration is made of: invented places, feedback, decisions and changes, as files.

use sea_orm::DbErr;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::matters::MatterLine;

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

/// A change. Times are months before the one in which the demonstration is loaded; under 0 they are to come.
#[derive(Clone, Debug, Deserialize)]
pub struct ChangeLine {
    /// What the other files call it.
    pub name: String,
    pub county: String,
    pub unit: String,
    pub service: String,
    /// Pieces of the unit that have this theme and are no thanks led to it.
    pub theme: String,
    pub title_fi: String,
    pub title_sv: String,
    pub what_fi: String,
    pub what_sv: String,
    pub why_fi: String,
    pub why_sv: String,
    pub for_whom_fi: String,
    pub for_whom_sv: String,
    pub object: String,
    pub owner: String,
    pub cost_euros: Option<i64>,
    pub staff_hours: Option<i64>,
    /// Empty while it is only proposed.
    #[serde(default)]
    pub measure: String,
    #[serde(default)]
    pub count_fi: String,
    #[serde(default)]
    pub count_sv: String,
    #[serde(default)]
    pub direction: String,
    pub size: Option<f64>,
    /// Units to compare with.
    #[serde(default)]
    pub compared: Vec<String>,
    pub stage: String,
    /// When it was recorded; some weeks before its start when nothing is said.
    pub created: Option<i64>,
    pub started: Option<i64>,
    pub done: Option<i64>,
    pub dropped: Option<i64>,
    /// By when it is to be made; when it was made when nothing is said.
    pub due: Option<i64>,
    /// How many days ago somebody else confirmed that it was made; some days after when nothing is said.
    pub confirmed_days_ago: Option<i64>,
    /// The activity of the client panel that confirmed it.
    pub panel: Option<String>,
    /// Activities that it hangs together with.
    #[serde(default)]
    pub activities: Vec<String>,
    #[serde(default)]
    pub steps: Vec<StepLine>,
    #[serde(default)]
    pub outcome_fi: String,
    #[serde(default)]
    pub outcome_sv: String,
    /// How many months after it was made it is looked at again.
    #[serde(default = "half_a_year_and_a_year")]
    pub reviews: [i64; 2],
    /// What the first review found.
    pub review: Option<ReviewLine>,
    pub given_up: Option<GivenUpLine>,
    #[serde(default)]
    pub edits: Vec<EditLine>,
    #[serde(default)]
    pub me_toos: u64,
    #[serde(default)]
    pub helped: Vec<HelpedLine>,
}

/// A step of a change; those of a change that is made are all done.
#[derive(Clone, Debug, Deserialize)]
pub struct StepLine {
    pub fi: String,
    pub sv: String,
    #[serde(default)]
    pub done: bool,
}

/// What a review found.
#[derive(Clone, Debug, Deserialize)]
pub struct ReviewLine {
    pub found: String,
    pub fi: String,
    pub sv: String,
}

/// Why a change was given up.
#[derive(Clone, Debug, Deserialize)]
pub struct GivenUpLine {
    pub reason: String,
    pub fi: String,
    pub sv: String,
}

/// An edit of what was registered: what stood there before, and at which stage it was edited.
#[derive(Clone, Debug, Deserialize)]
pub struct EditLine {
    pub field: String,
    pub before: String,
    pub stage: String,
    pub reason: String,
}

/// What a giver says of a change.
#[derive(Clone, Debug, Deserialize)]
pub struct HelpedLine {
    pub answer: String,
    #[serde(default = "finnish")]
    pub lang: String,
    #[serde(default)]
    pub comment: String,
}

/// What is true of a measure at a unit: the demonstration's figures are drawn from it.
#[derive(Clone, Debug, Deserialize)]
pub struct TruthLine {
    pub county: String,
    pub unit: String,
    pub service: String,
    /// The change whose effect it is; none where nothing changes.
    pub change: Option<String>,
    /// As a change keeps it.
    pub measure: String,
    /// How many answer a month; of a team's own count of how many it counts, 0 when it does not say.
    pub a_month: u64,
    /// The level before the change: a share, points of the recommendation index, days, a number.
    pub before: f64,
    /// The level after it.
    pub after: f64,
    /// By how much the level rises each month, whatever is changed.
    #[serde(default)]
    pub trend: f64,
    /// How far the level of a single month is from it: a standard deviation.
    #[serde(default)]
    pub spread: f64,
    /// Since how many months it has been asked or counted.
    pub since: i64,
    /// What is to be found of the change.
    pub verdict: Option<String>,
    /// How many in a hundred say that it does not concern them, where that is not as usual.
    pub not_concerned: Option<u64>,
    /// What is true of those who answer in Swedish, where that is something else.
    pub swedish: Option<SwedishTruth>,
}

/// A level that rises or falls at once.
#[derive(Clone, Debug, Deserialize)]
pub struct SwedishTruth {
    pub before: f64,
    pub after: f64,
    /// Since how many months it is `after`.
    pub since: i64,
}

impl TruthLine {
    /// The level of those who answer in Swedish so many months ago, where it is another one.
    pub fn swedish(&self, ago: i64) -> Option<f64> {
        self.swedish.as_ref().map(|truth| if ago < truth.since { truth.after } else { truth.before })
    }
}

/// A short question that is answered, for the days until an answer.
#[derive(Clone, Debug, Deserialize)]
pub struct QuestionLine {
    pub lang: String,
    pub theme: String,
    pub text: String,
    pub answer: String,
}

const fn half_a_year_and_a_year() -> [i64; 2] {
    [6, 12]
}

pub fn finnish() -> String {
    "fi".to_owned()
}

/// All of it.
#[derive(Clone, Debug)]
pub struct Material {
    pub units: Vec<UnitLine>,
    pub pieces: Vec<Piece>,
    pub decisions: Vec<DecisionLine>,
    pub changes: Vec<ChangeLine>,
    pub truths: Vec<TruthLine>,
    pub questions: Vec<QuestionLine>,
    pub matters: Vec<MatterLine>,
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
            truths: lines("truths.jsonl", include_str!("truths.jsonl"))?,
            questions: lines("questions.jsonl", include_str!("questions.jsonl"))?,
            matters: lines("matters.jsonl", include_str!("matters.jsonl"))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::changes::evidence::verdict_from;
    use crate::changes::store::HelpedAnswer;
    use crate::changes::{Direction, Field, Measure, Object, Stage};
    use crate::feedback::{Kind, NoChangeReason, Perspective};
    use crate::text::themes::THEMES;
    use crate::text::{identifiers, language};

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
        for question in &material.questions {
            assert!(THEMES.contains(&question.theme.as_str()) && asko_locales::Lang::from_code(&question.lang).is_some());
        }
        for decision in &material.decisions {
            let of: Vec<&Piece> = material.pieces.iter().filter(|piece| piece.text.starts_with(&decision.begins)).collect();
            assert_eq!(of.len(), 1, "{}", decision.begins);
            assert!(of[0].answer.is_none() && NoChangeReason::from_code(&decision.reason).is_some());
        }
    }
    #[test]
    fn changes_say_everything_in_both_languages() {
        let material = Material::read().unwrap();
        let units: HashSet<(&str, &str)> = material.units.iter().map(|unit| (unit.county.as_str(), unit.slug.as_str())).collect();
        let wording = serde_json::from_str(include_str!("../questions/national_v1.json")).unwrap();
        let measurable = crate::changes::Measurable { wording, themes: crate::feedback::themes::Themes::default() };
        let names: HashSet<&str> = material.changes.iter().map(|change| change.name.as_str()).collect();
        assert_eq!(names.len(), material.changes.len());
        for change in &material.changes {
            assert!(units.contains(&(change.county.as_str(), change.unit.as_str())), "{}", change.unit);
            let stage = Stage::from_code(&change.stage).unwrap();
            assert_eq!(change.done.is_some(), matches!(stage, Stage::Done | Stage::Reviewed), "{}", change.name);
            assert_eq!(change.review.is_some(), stage == Stage::Reviewed, "{}", change.name);
            assert_eq!(change.given_up.is_some() && change.dropped.is_some(), stage == Stage::Dropped, "{}", change.name);
            assert!(Object::from_code(&change.object).is_some());
            if stage == Stage::Proposed {
                assert!(change.measure.is_empty() && change.size.is_none());
            } else {
                assert!(Measure::read(&change.measure, &measurable).is_some(), "{}", change.measure);
                assert!(Direction::from_code(&change.direction).is_some() && change.size.unwrap() > 0.0);
                assert_eq!(change.measure == "count", !change.count_fi.is_empty() && !change.count_sv.is_empty());
            }
            let mut texts = vec![
                (&change.title_fi, &change.title_sv),
                (&change.what_fi, &change.what_sv),
                (&change.why_fi, &change.why_sv),
                (&change.for_whom_fi, &change.for_whom_sv),
            ];
            texts.extend(change.steps.iter().map(|step| (&step.fi, &step.sv)));
            texts.extend(change.done.map(|_| (&change.outcome_fi, &change.outcome_sv)));
            texts.extend(change.review.iter().map(|review| (&review.fi, &review.sv)));
            texts.extend(change.given_up.iter().map(|given_up| (&given_up.fi, &given_up.sv)));
            for (fi, sv) in texts {
                assert!(!fi.is_empty() && !sv.is_empty() && fi != sv, "{fi} {sv}");
                assert_eq!((language::guess(fi), language::guess(sv)).0.unwrap_or("fi"), "fi", "{fi}");
                assert_eq!(language::guess(sv).unwrap_or("sv"), "sv", "{sv}");
            }
            assert!(change.compared.iter().all(|unit| units.contains(&(change.county.as_str(), unit.as_str()))));
            assert!(change.edits.iter().all(|edit| Field::from_code(&edit.field).is_some() && Stage::from_code(&edit.stage).is_some()));
            assert!(change.helped.iter().all(|helped| HelpedAnswer::from_code(&helped.answer).is_some()));
        }
        for truth in &material.truths {
            let change = material.changes.iter().find(|change| Some(&change.name) == truth.change.as_ref());
            assert_eq!(change.is_some(), truth.verdict.is_some());
            assert!(units.contains(&(truth.county.as_str(), truth.unit.as_str())), "{}", truth.unit);
            if let Some(change) = change {
                assert_eq!((&change.unit, &change.measure, &change.service), (&truth.unit, &truth.measure, &truth.service));
                assert!(truth.verdict.as_deref().and_then(verdict_from).is_some());
            }
        }
    }
}
