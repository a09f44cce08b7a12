//! The reference cases of the rules of Making Data Count, each rule with a shape of its own.

use serde_json::{Value, json};

use super::{CaseReport, ValueReport};
use crate::statistics::control::icons::{Assurance, Direction, assurance};
use crate::statistics::control::rules::{end_of_one_side, end_of_trend, members};
use crate::statistics::control::{Kind, Options, chart};

/// Checks each example of each rule of the section.
pub(super) fn check(section: &Value) -> Vec<CaseReport> {
    let Some(rules) = section.as_object() else {
        return vec![CaseReport::failed("making_data_count_rules".to_owned(), "the rules are not an object".to_owned())];
    };
    let mut reports = Vec::new();
    for (rule, examples) in rules.iter().filter(|(name, _)| !["source", "note"].contains(&name.as_str())) {
        let examples = examples.as_array().map_or(std::slice::from_ref(examples), Vec::as_slice);
        for (example, place) in examples.iter().zip(1..) {
            let id = format!("making_data_count_rules/{rule}/{place}");
            reports.push(match values(rule, example) {
                Some(values) if !values.is_empty() => CaseReport::of(id, values),
                _ => CaseReport::failed(id, "the rule or the form of its example is not known".to_owned()),
            });
        }
    }
    reports
}

/// Each value of an example compared; `None` when the example is not understood.
fn values(rule: &str, example: &Value) -> Option<Vec<ValueReport>> {
    let exact = |name: &str, found: Value| Some(ValueReport::compared(name, example.get(name)?, found, 0.0));
    Some(match rule {
        "seven_one_side" => {
            let sides: Vec<i8> =
                numbers(example, "relative_to_mean")?.iter().map(|side| i8::from(*side > 0.0) - i8::from(*side < 0.0)).collect();
            let ends = end_of_one_side(&sides);
            let marked = members(&ends);
            [exact("flag_at_end_of_run", flags(&ends)), exact("member", flags(&marked))].into_iter().flatten().collect()
        }
        "part_of_seven_point_trend" | "seven_point_trend" => {
            let ends: Vec<bool> = match numbers(example, "y") {
                Some(values) => end_of_trend(&values),
                None => numbers(example, "trend")?.iter().map(|flag| *flag != 0.0).collect(),
            };
            let trend = example.get("y").and_then(|_| exact("trend", flags(&ends)));
            trend.into_iter().chain(exact("member", flags(&members(&ends)))).collect()
        }
        "assurance" => {
            let target = example.get("target")?.as_f64()?;
            let (lower, upper) = (numbers(example, "lpl")?, numbers(example, "upl")?);
            let icons = |direction| {
                let each = lower.iter().zip(&upper).map(|(lower, upper)| assurance(target, Some(*lower), Some(*upper), direction));
                json!(each.map(|icon| icon.map(name_of)).collect::<Vec<_>>())
            };
            [
                exact("increase", icons(Direction::Increase)),
                exact("decrease", icons(Direction::Decrease)),
                exact("neutral", icons(Direction::Neutral)),
            ]
            .into_iter()
            .flatten()
            .collect()
        }
        "two_of_three_opposite_sides" => {
            let values: Vec<Option<f64>> = numbers(example, "y")?.into_iter().map(Some).collect();
            let chart = chart(Kind::Xmr, &values, None, &Options::default()).ok()?;
            let causes: Vec<&str> = chart
                .points
                .iter()
                .rev()
                .take(2)
                .rev()
                .map(|point| if point.signals.is_empty() { "common cause" } else { "special cause" })
                .collect();
            exact("last_two", json!(causes)).into_iter().collect()
        }
        _ => return None,
    })
}

fn numbers(example: &Value, name: &str) -> Option<Vec<f64>> {
    example.get(name)?.as_array()?.iter().map(Value::as_f64).collect()
}

fn flags(marked: &[bool]) -> Value {
    json!(marked.iter().map(|mark| u8::from(*mark)).collect::<Vec<_>>())
}

fn name_of(icon: Assurance) -> &'static str {
    match icon {
        Assurance::ConsistentPass => "consistent_pass",
        Assurance::ConsistentFail => "consistent_fail",
        Assurance::Inconsistent => "inconsistent",
    }
}
