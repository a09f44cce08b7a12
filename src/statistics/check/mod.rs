//! Compares the statistics with reference cases: the text of a file in, a report out.
//!
//! The file is a JSON object with `cases`, a list of objects `id`, `chart`, `numerators`, `denominators` (or null),
//! `baseline`, `exclude` (points from 1), `parts` (first points from 1), `screen_moving_ranges`,
//! `moving_range_constant`, `tolerance` and `expected`, and with `making_data_count_rules`; both may be missing.

mod case;
mod making_data_count;
#[cfg(test)]
mod tests;

use serde::Serialize;
use serde_json::Value;

/// What came out, case by case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// In the order of the file.
    pub cases: Vec<CaseReport>,
}

/// What came out for one case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CaseReport {
    /// The case's name in the file; of a rule `making_data_count_rules/seven_one_side/1`.
    pub id: String,
    /// Whether every value agrees.
    pub pass: bool,
    /// Each expected value.
    pub values: Vec<ValueReport>,
    /// Why the case could not be computed, or that nothing was expected of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// One value of a case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ValueReport {
    /// Its name in the file.
    pub name: String,
    /// As in the file; null when the case expects nothing.
    pub expected: Value,
    /// As computed, in the same shape.
    pub found: Value,
    /// Whether they agree within the case's tolerance; in a list each element.
    pub pass: bool,
    /// The first element of a list that does not agree, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_mismatch: Option<usize>,
}

impl Report {
    /// Whether every case passes.
    #[must_use]
    pub fn pass(&self) -> bool {
        self.cases.iter().all(|case| case.pass)
    }

    /// The report in a few lines for a person: what does not agree, then how many do.
    #[must_use]
    pub fn summary(&self) -> String {
        let mut lines = Vec::new();
        for case in &self.cases {
            lines.extend(case.reason.iter().map(|why| format!("{}: {why}", case.id)));
            for value in case.values.iter().filter(|value| !value.pass) {
                let place = value.first_mismatch.map(|place| format!(" from element {place} on")).unwrap_or_default();
                lines.push(format!("{}: {} is not as expected{place}", case.id, value.name));
            }
        }
        let passed = self.cases.iter().filter(|case| case.pass).count();
        lines.push(format!("{passed} of {} cases agree", self.cases.len()));
        lines.join("\n")
    }
}

impl CaseReport {
    fn of(id: String, values: Vec<ValueReport>) -> Self {
        Self { id, pass: values.iter().all(|value| value.pass), values, reason: None }
    }

    fn failed(id: String, reason: String) -> Self {
        Self { id, pass: false, values: Vec::new(), reason: Some(reason) }
    }
}

impl ValueReport {
    fn compared(name: &str, expected: &Value, found: Value, tolerance: f64) -> Self {
        let (pass, first_mismatch) = match (expected, &found) {
            (Value::Array(left), Value::Array(right)) => {
                let place = left.iter().zip(right).position(|(left, right)| !agree(left, right, tolerance));
                let place = place.or((left.len() != right.len()).then_some(left.len().min(right.len())));
                (place.is_none(), place.map(|place| place + 1))
            }
            _ => (agree(expected, &found, tolerance), None),
        };
        Self { name: name.to_owned(), expected: expected.clone(), found, pass, first_mismatch }
    }
}

/// Whether two single values are the same, numbers within the tolerance.
fn agree(expected: &Value, found: &Value, tolerance: f64) -> bool {
    match (expected.as_f64(), found.as_f64()) {
        (Some(expected), Some(found)) => (expected - found).abs() <= tolerance,
        _ => expected == found,
    }
}

/// Checks all that the file's text holds.
///
/// # Errors
///
/// A sentence when the text is not JSON or holds neither cases nor rules. A case that is not understood is no error: it is
/// in the report, with the reason.
pub fn check(text: &str) -> Result<Report, String> {
    let file: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| format!("it is not JSON: {error}"))?;
    let list = if file.is_array() { Some(&file) } else { file.get("cases") };
    let mut cases = Vec::new();
    if let Some(list) = list {
        let list = list.as_array().ok_or("its `cases` are not a list")?;
        cases.extend(list.iter().zip(1..).map(|(given, place)| case::check(given, place)));
    }
    if let Some(rules) = file.get("making_data_count_rules") {
        cases.extend(making_data_count::check(rules));
    }
    if cases.is_empty() {
        return Err("it holds no cases: neither `cases` nor `making_data_count_rules`".to_owned());
    }
    Ok(Report { cases })
}
