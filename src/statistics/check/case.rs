//! One reference case: a series, and what a chart of it should show.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{CaseReport, ValueReport, agree};
use crate::statistics::control::{Chart, Kind, MAKING_DATA_COUNT, Options, Plotted, THREE_OVER_D2, chart};

/// Where a case names none: published values have four decimals.
const TOLERANCE: f64 = 6e-5;
/// What is told of a case that expects nothing.
const ALL: [&str; 12] = [
    "centre",
    "lower",
    "upper",
    "near_lower",
    "near_upper",
    "outside",
    "useful",
    "longest_run",
    "longest_run_max",
    "crossings",
    "crossings_min",
    "runs_signal",
];

#[derive(Deserialize)]
struct Case {
    chart: String,
    #[serde(alias = "values", alias = "y")]
    numerators: Vec<Option<f64>>,
    #[serde(default, alias = "n")]
    denominators: Option<Denominators>,
    #[serde(default, alias = "freeze")]
    baseline: Option<usize>,
    #[serde(default, alias = "excluded")]
    exclude: Option<Vec<usize>>,
    #[serde(default, alias = "part")]
    parts: Option<Vec<usize>>,
    #[serde(default)]
    screen_moving_ranges: Option<bool>,
    #[serde(default)]
    moving_range_constant: Option<Value>,
    #[serde(default)]
    tolerance: Option<f64>,
    #[serde(default)]
    expected: Option<Map<String, Value>>,
}

/// One for each numerator, or the same for all.
#[derive(Deserialize)]
#[serde(untagged)]
enum Denominators {
    Each(Vec<Option<f64>>),
    Same(f64),
}

/// Checks the case at this place of the file, from 1.
pub(super) fn check(given: &Value, place: usize) -> CaseReport {
    let id = match given.get("id") {
        Some(Value::String(id)) => id.clone(),
        Some(Value::Number(id)) => id.to_string(),
        _ => format!("case {place}"),
    };
    let case = match Case::deserialize(given) {
        Ok(case) => case,
        Err(error) => return CaseReport::failed(id, format!("the case is not understood: {error}")),
    };
    let chart = match case.chart() {
        Ok(chart) => chart,
        Err(why) => return CaseReport::failed(id, why),
    };
    let tolerance = case.tolerance.unwrap_or(TOLERANCE);
    let Some(expected) = case.expected.filter(|expected| !expected.is_empty()) else {
        let found = |name: &str| found(&chart, name, &Value::Null).unwrap_or_default();
        let values = ALL.iter().map(|name| ValueReport {
            name: (*name).to_owned(),
            expected: Value::Null,
            found: found(name),
            pass: true,
            first_mismatch: None,
        });
        let reason = Some("nothing is expected of the case; it was computed only".to_owned());
        return CaseReport { id, pass: true, values: values.collect(), reason };
    };
    let values = expected.iter().map(|(name, expected)| match found(&chart, name, expected) {
        Some(found) => compared(&chart, name, expected, found, tolerance),
        None => {
            let expected = expected.clone();
            ValueReport { name: name.clone(), expected, found: Value::Null, pass: false, first_mismatch: None }
        }
    });
    CaseReport::of(id, values.collect())
}

impl Case {
    fn chart(&self) -> Result<Chart, String> {
        let kind = Kind::named(&self.chart).ok_or_else(|| format!("there is no chart {}", self.chart))?;
        let options = Options {
            baseline: self.baseline.filter(|points| *points > 0),
            excluded: from_zero(self.exclude.as_deref()),
            parts: from_zero(self.parts.as_deref()),
            screen_moving_ranges: self.screen_moving_ranges.unwrap_or(false),
            moving_range_constant: self.constant()?,
        };
        let same: Vec<Option<f64>>;
        let denominators = match &self.denominators {
            None => None,
            Some(Denominators::Each(each)) => Some(each.as_slice()),
            Some(Denominators::Same(size)) => {
                same = vec![Some(*size); self.numerators.len()];
                Some(same.as_slice())
            }
        };
        chart(kind, &self.numerators, denominators, &options).map_err(|error| error.to_string())
    }

    fn constant(&self) -> Result<f64, String> {
        let given = match &self.moving_range_constant {
            // The case's kind of chart tells the school: XmR of Making Data Count, I of the textbooks.
            None | Some(Value::Null) => {
                return Ok(if self.chart.to_lowercase().contains("xmr") { MAKING_DATA_COUNT } else { THREE_OVER_D2 });
            }
            Some(Value::String(words)) => words.clone(),
            Some(other) => other.to_string(),
        };
        let number = |words: &str| words.trim().parse::<f64>().ok();
        let constant = match given.split_once('/') {
            Some((above, below)) => number(above).zip(number(below)).map(|(above, below)| above / below),
            None => number(&given),
        };
        constant.ok_or_else(|| format!("the moving range constant {given} is not a number"))
    }
}

fn from_zero(points: Option<&[usize]>) -> Vec<usize> {
    points.unwrap_or_default().iter().filter_map(|point| point.checked_sub(1)).collect()
}

/// What the chart says under this name, in the shape of what is expected; `None` when the name means nothing.
fn found(chart: &Chart, name: &str, expected: &Value) -> Option<Value> {
    let each = |line: fn(&Plotted) -> Option<f64>| {
        let all: Vec<Option<f64>> = chart.points.iter().map(line).collect();
        // A single number stands for a line that is the same everywhere.
        let single = all.iter().flatten().next().filter(|first| all.iter().flatten().all(|value| value == *first));
        match single {
            Some(same) if expected.is_number() => json!(same),
            None if expected.is_null() && all.iter().all(Option::is_none) => Value::Null,
            _ => json!(all),
        }
    };
    let which = |judge: &dyn Fn(&Plotted) -> bool| {
        json!(chart.points.iter().filter(|point| judge(point)).map(|point| point.index + 1).collect::<Vec<_>>())
    };
    let runs = &chart.runs;
    Some(match name {
        "centre" | "center" | "mean" | "median" if expected.is_array() => each(|point| point.centre),
        "centre" | "center" | "mean" | "median" => json!(chart.centre),
        "lower" => each(|point| point.lower),
        "upper" => each(|point| point.upper),
        "near_lower" => each(|point| point.near_lower),
        "near_upper" => each(|point| point.near_upper),
        "values" => each(|point| point.value),
        "outside" => which(&|point| point.outside),
        "special_cause" => which(&|point| !point.signals.is_empty()),
        "useful" => json!(runs.useful),
        "longest_run" => json!(runs.longest_run),
        "longest_run_max" => json!(runs.longest_run_max),
        "crossings" => json!(runs.crossings),
        "crossings_min" => json!(runs.crossings_min),
        "runs_signal" => json!(runs.signal),
        "sigma_z" => json!(chart.sigma_z),
        _ => return None,
    })
}

fn compared(chart: &Chart, name: &str, expected: &Value, found: Value, tolerance: f64) -> ValueReport {
    // Without a useful point there is no run: some write 0, some null.
    let no_runs = chart.runs.useful == 0 && ["longest_run", "longest_run_max", "crossings", "crossings_min"].contains(&name);
    let nothing = |value: &Value| value.is_null() || value.as_f64() == Some(0.0);
    if no_runs && nothing(expected) && nothing(&found) {
        return ValueReport { name: name.to_owned(), expected: expected.clone(), found, pass: true, first_mismatch: None };
    }
    let mut report = ValueReport::compared(name, expected, found, tolerance);
    if let (Value::Array(left), Value::Array(right)) = (expected, &report.found)
        && left.len() == right.len()
        && left.len() == chart.points.len()
        && !report.pass
    {
        // At a point without a value some draw no line.
        let mut each = left.iter().zip(right).zip(&chart.points);
        let fits =
            |left: &Value, right: &Value, point: &Plotted| agree(left, right, tolerance) || (left.is_null() && point.value.is_none());
        let place = each.position(|((left, right), point)| !fits(left, right, point));
        (report.pass, report.first_mismatch) = (place.is_none(), place.map(|place| place + 1));
    }
    report
}
