//! One line of a file with feedback: what is missing is done without, what cannot be understood is named.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone as _};
use chrono_tz::Europe::Helsinki;
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::platform::clock::{DAY, Millis, start_of_day};
use crate::text::clean::{characters, clean, clean_line};

/// The longest text and the longest answer, in characters: other systems allow more than the form does.
pub const LONGEST: usize = 20_000;
/// The longest name and id, in characters.
const LONGEST_NAME: usize = 200;

/// A line whose every part is valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its id where it came from, or one made of the whole line.
    pub id: String,
    /// The text, cleaned.
    pub text: String,
    /// The answer, cleaned.
    pub answer: Option<String>,
    /// Who was responsible for it.
    pub responsible: Option<String>,
    /// The steps it took, in order.
    pub steps: Vec<Step>,
    /// When it arrived.
    pub received_at: Millis,
    /// When it was answered, never before it arrived.
    pub answered_at: Millis,
}

/// A step in the system it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was done.
    pub what: String,
    /// By whom.
    pub owner: String,
    /// When.
    pub at: Millis,
}

#[derive(Deserialize)]
struct Fields {
    #[serde(default)]
    id: Value,
    #[serde(default)]
    requested: Value,
    #[serde(default)]
    updated: Value,
    #[serde(default)]
    text: Value,
    #[serde(default)]
    answer: Value,
    #[serde(default)]
    responsible: Value,
    #[serde(default)]
    steps: Option<Vec<StepFields>>,
}

#[derive(Deserialize)]
struct StepFields {
    #[serde(default)]
    owner: Value,
    #[serde(default, rename = "type")]
    what: Value,
    #[serde(default)]
    at: Value,
}

/// Reads a line. Nothing in it may be later than `now`.
///
/// # Errors
/// What is wrong with it, in words.
pub fn parse(bytes: &[u8], now: Millis) -> Result<Line, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8".to_owned())?.trim_start_matches('\u{FEFF}').trim();
    // A list would be read as the fields in their order.
    if !text.starts_with('{') {
        return Err("it is not a JSON object".to_owned());
    }
    let fields: Fields = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => format!("it is not an object of the fields that --help names ({error})"),
        _ => format!("it is not JSON ({error})"),
    })?;
    let id = match words("id", &fields.id)? {
        Some(id) => clean_line(&id),
        None => String::new(),
    };
    let body = long_text("text", &fields.text)?.ok_or("it has no text")?;
    let updated = time("updated", &fields.updated, now)?;
    let mut steps = Vec::new();
    for step in fields.steps.unwrap_or_default() {
        let at = time("at of a step", &step.at, now)?;
        let what = name("type of a step", &step.what)?.unwrap_or_default();
        let owner = name("owner of a step", &step.owner)?.unwrap_or_default();
        steps.push((what, owner, at));
    }
    let first = steps.iter().filter_map(|step| step.2).min();
    let last = steps.iter().filter_map(|step| step.2).max();
    let received_at = time("requested", &fields.requested, now)?.or(first).or(updated).unwrap_or(now);
    let answered_at = updated.or(last).unwrap_or(received_at).max(received_at);
    let steps = steps.into_iter().map(|(what, owner, at)| Step { what, owner, at: at.unwrap_or(received_at) }).collect();
    // Without an id the line stands for itself, so that a second run knows it again.
    let id = if id.is_empty() { format!("line {}", hex(&Sha256::digest(text.as_bytes()))) } else { id };
    if characters(&id) > LONGEST_NAME {
        return Err(format!("its id is longer than {LONGEST_NAME} characters"));
    }
    let (answer, responsible) = (long_text("answer", &fields.answer)?, name("responsible", &fields.responsible)?);
    Ok(Line { id, text: body, answer, responsible, steps, received_at, answered_at })
}

/// A field that holds words; a number counts as words, missing and null as none.
fn words(field: &str, value: &Value) -> Result<Option<String>, String> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.clone())),
        Value::Number(number) => Ok(Some(number.to_string())),
        _ => Err(format!("its {field} is not a text")),
    }
}

fn long_text(field: &str, value: &Value) -> Result<Option<String>, String> {
    let text = words(field, value)?.map(|text| clean(&text)).filter(|text| !text.trim().is_empty());
    match text {
        Some(text) if characters(&text) > LONGEST => Err(format!("its {field} is longer than {LONGEST} characters")),
        text => Ok(text),
    }
}

/// A name, cut where it is too long to be one.
fn name(field: &str, value: &Value) -> Result<Option<String>, String> {
    let text = words(field, value)?.map(|text| clean_line(&text)).filter(|text| !text.is_empty());
    Ok(text.map(|text| text.chars().take(LONGEST_NAME).collect()))
}

/// A time: RFC 3339, or a date and time or a date in Finland. A clock may be a day ahead, not more.
fn time(field: &str, value: &Value, now: Millis) -> Result<Option<Millis>, String> {
    let Some(text) = words(field, value)?.map(|text| clean_line(&text)).filter(|text| !text.is_empty()) else { return Ok(None) };
    let in_finland = || {
        let at = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%d %H:%M:%S%.f"].iter().find_map(|f| NaiveDateTime::parse_from_str(&text, f).ok())?;
        Helsinki.from_local_datetime(&at).earliest().map(|at| at.timestamp_millis())
    };
    let at = DateTime::parse_from_rfc3339(&text)
        .ok()
        .map(|at| at.timestamp_millis())
        .or_else(in_finland)
        .or_else(|| NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok().map(start_of_day));
    match at {
        None => Err(format!("its {field} is not a time like 2026-08-03T09:15:00Z")),
        Some(at) if at > now + DAY => Err(format!("its {field} is in the future")),
        Some(at) => Ok(Some(at.min(now))),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().take(20).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: Millis = 1_785_000_000_000;

    fn refusal(line: &str) -> String {
        parse(line.as_bytes(), NOW).unwrap_err()
    }

    #[test]
    fn a_whole_line_is_read() {
        let line = parse(
            br#"{"id":"a1","requested":"2015-03-04T14:40:04Z","updated":"2015-03-05T10:03:12Z","category":"178","text":"Hei\r\nmaailma ",
               "answer":"Kiitos\n","responsible":" Rakennusvirasto","steps":[{"owner":"R","type":"assigned","at":"2015-03-04T14:40:06Z"}]}"#
                .to_vec()
                .as_slice(),
            NOW,
        )
        .unwrap();
        assert_eq!((line.id.as_str(), line.text.as_str(), line.answer.as_deref()), ("a1", "Hei\nmaailma", Some("Kiitos")));
        assert_eq!((line.received_at, line.answered_at), (1_425_480_004_000, 1_425_549_792_000));
        assert_eq!(line.steps, [Step { what: "assigned".into(), owner: "R".into(), at: 1_425_480_006_000 }]);
        assert_eq!(line.responsible.as_deref(), Some("Rakennusvirasto"));
    }

    #[test]
    fn what_is_missing_is_done_without() {
        let bare = parse(br#"{"text":"Hei"}"#, NOW).unwrap();
        assert_eq!((bare.received_at, bare.answered_at, bare.answer.as_deref()), (NOW, NOW, None));
        assert_eq!(parse(br#" {"text":"Hei"} "#, NOW).unwrap().id, bare.id, "the same line has the same id");
        assert_ne!(parse(br#"{"text":"Hei!"}"#, NOW).unwrap().id, bare.id);
        let nulls = br#"{"id":7,"text":"Hei","requested":"","updated":null,"answer":" \n","responsible":null,"steps":null}"#;
        let nulls = parse(nulls, NOW).unwrap();
        assert_eq!((nulls.id.as_str(), nulls.answer, nulls.steps.len()), ("7", None, 0));
        let steps = parse(br#"{"text":"Hei","steps":[{"at":"2015-03-04"},{}]}"#, NOW).unwrap();
        assert_eq!(steps.steps[1].at, steps.received_at);
        let backwards = parse(br#"{"text":"x","requested":"2015-03-04 10:00:00","updated":"2015-03-01"}"#, NOW).unwrap();
        assert_eq!(backwards.answered_at, backwards.received_at);
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert!(refusal("{\"id\":").contains("not JSON"));
        assert!(refusal("[1]").contains("not a JSON object"));
        assert!(refusal(r#"{"steps":7,"text":"Hei"}"#).contains("not an object of the fields"));
        assert!(refusal("{}").contains("no text"));
        assert!(refusal(r#"{"id":"1","text":" \u0000"}"#).contains("no text"));
        assert!(refusal(r#"{"text":{"fi":"Hei"}}"#).contains("text is not a text"));
        assert!(refusal(r#"{"text":"Hei","requested":"eilen"}"#).contains("not a time"));
        assert!(refusal(r#"{"text":"Hei","updated":"2199-01-01"}"#).contains("future"));
        assert!(refusal(&format!(r#"{{"text":"{}"}}"#, "ä".repeat(LONGEST + 1))).contains("longer"));
        assert!(parse(format!(r#"{{"text":"{}"}}"#, "ä".repeat(LONGEST)).as_bytes(), NOW).is_ok());
        assert!(parse(b"{\"text\":\"\xff\"}", NOW).unwrap_err().contains("UTF-8"));
    }

    proptest! {
        #[test]
        fn nothing_in_a_line_is_a_crash(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in ".*") {
            let _ = parse(&bytes, NOW);
            let _ = parse(serde_json::json!({ "text": text, "requested": text, "steps": [{ "at": text }] }).to_string().as_bytes(), NOW);
        }
    }
}
