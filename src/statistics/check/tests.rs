//! Files that agree, files that do not, and files that are none.

use std::path::Path;

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn checked(case: &Value) -> CaseReport {
    check(&json!({ "cases": [case] }).to_string()).unwrap().cases.remove(0)
}

fn value<'a>(report: &'a CaseReport, name: &str) -> &'a ValueReport {
    report.values.iter().find(|value| value.name == name).unwrap()
}

#[test]
fn a_case_is_compared_value_by_value_and_element_by_element() {
    let case = json!({
        "id": "three", "chart": "xmr", "numerators": [1, 2, 3], "denominators": null, "baseline": null, "exclude": [],
        "screen_moving_ranges": true, "moving_range_constant": "2.66", "tolerance": 6e-5,
        "expected": { "centre": 2.0, "lower": [-0.66, -0.66, -0.66], "upper": [4.66, 4.67, 4.66], "outside": [], "useful": 3 }
    });
    let report = checked(&case);
    assert_eq!((report.id.as_str(), report.pass), ("three", false));
    assert!(value(&report, "centre").pass && value(&report, "lower").pass && value(&report, "outside").pass);
    assert_eq!((value(&report, "upper").pass, value(&report, "upper").first_mismatch), (false, Some(2)));
    assert_eq!((value(&report, "useful").pass, &value(&report, "useful").found), (false, &json!(2)));
    let all = Report { cases: vec![report] };
    assert_eq!(all.summary(), "three: upper is not as expected from element 2 on\nthree: useful is not as expected\n0 of 1 cases agree");
}

#[test]
fn either_constant_and_short_forms_are_understood() {
    let upper = |constant: Value, chart: &str| {
        let report =
            checked(&json!({ "chart": chart, "numerators": [1, 2, 3], "moving_range_constant": constant, "expected": { "upper": 0 } }));
        (value(&report, "upper").found.as_f64().unwrap() * 1e4).round() / 1e4
    };
    assert_eq!([upper(json!("2.66"), "i"), upper(json!(2.66), "i"), upper(json!("3/1.128"), "xmr")], [4.66, 4.66, 4.6596]);
    assert_eq!([upper(Value::Null, "xmr"), upper(Value::Null, "I")], [4.66, 4.6596]);
    let run = checked(&json!({ "chart": "run", "y": [1, 2, 9], "expected": { "centre": 2, "lower": null, "upper": [null, null, null] } }));
    assert!(run.pass, "{run:?}");
    let same = checked(&json!({ "chart": "p'", "numerators": [1, 2, 3], "denominators": 10, "expected": { "centre": 0.2 } }));
    assert!(same.pass && same.id == "case 1", "{same:?}");
}

#[test]
fn without_useful_points_nothing_and_nought_are_the_same() {
    for nothing in [json!(0), Value::Null] {
        let expected = json!({ "useful": 0, "longest_run": nothing, "crossings": nothing, "crossings_min": nothing });
        let report = checked(&json!({ "chart": "c", "numerators": [4, 4, 4], "expected": expected }));
        assert!(report.pass, "{report:?}");
    }
}

#[test]
fn a_case_that_cannot_be_computed_says_why() {
    for (case, why) in [
        (json!({ "id": "a", "chart": "xbar", "numerators": [1] }), "there is no chart xbar"),
        (json!({ "id": "a", "chart": "p", "numerators": [1] }), "needs denominators"),
        (json!({ "id": "a", "chart": "u", "numerators": [1, 2], "denominators": [0, null] }), "every denominator is 0 or missing"),
        (json!({ "id": "a", "chart": "xmr", "numerators": [null] }), "no value"),
        (json!({ "id": "a", "chart": "xmr", "numerators": "many" }), "not understood"),
        (json!({ "id": "a", "numerators": [1] }), "chart"),
        (json!({ "id": "a", "chart": "xmr", "numerators": [1], "moving_range_constant": "many" }), "constant"),
        (json!(7), "not understood"),
    ] {
        let report = checked(&case);
        assert!(!report.pass && report.reason.as_ref().is_some_and(|reason| reason.contains(why)), "{report:?}");
    }
    let unknown = checked(&json!({ "chart": "run", "numerators": [1], "expected": { "colour": "red" } }));
    assert!(!unknown.pass && unknown.values[0].found.is_null());
    let only_computed = checked(&json!({ "chart": "c", "numerators": [1, 2] }));
    assert!(only_computed.pass && value(&only_computed, "centre").found == json!(1.5) && only_computed.reason.is_some());
}

#[test]
fn a_file_without_cases_is_refused() {
    assert!(check("nonsense").unwrap_err().contains("not JSON"));
    assert!(check("{\"cases\": 7}").unwrap_err().contains("not a list"));
    assert!(check("{\"cases\": []}").unwrap_err().contains("no cases"));
    assert!(check("{}").unwrap_err().contains("making_data_count_rules"));
    let rules = check("{\"making_data_count_rules\": {\"other\": [1], \"assurance\": [{\"target\": 4}]}}").unwrap();
    assert!(rules.cases.iter().all(|case| !case.pass && case.reason.is_some()), "{rules:?}");
    assert_eq!(rules.cases[0].id, "making_data_count_rules/assurance/1");
}

#[test]
fn the_rules_of_making_data_count() {
    let section = json!({ "making_data_count_rules": {
        "seven_one_side": [
            { "relative_to_mean": [1, 1, 1, 1, 1, 1, -1], "flag_at_end_of_run": [0, 0, 0, 0, 0, 0, 0] },
            { "relative_to_mean": [-1, -1, -1, -1, -1, -1, -1, -1, 1], "flag_at_end_of_run": [0, 0, 0, 0, 0, 0, 1, 1, 0] },
            { "relative_to_mean": [0, 0, 0, 0, 0, 0, 0], "flag_at_end_of_run": [0, 0, 0, 0, 0, 0, 0], "member": [0, 0, 0, 0, 0, 0, 0] },
            { "relative_to_mean": [1, 1, 1, 0, 1, 1, 1, 1], "flag_at_end_of_run": [0, 0, 0, 0, 0, 0, 0, 0] }
        ],
        "part_of_seven_point_trend": [{ "trend": [0, 0, 0, 0, 0, 0, 0, 1, 0], "member": [0, 1, 1, 1, 1, 1, 1, 1, 0] }],
        "assurance": [{
            "target": 4, "lpl": [1, 5, 1], "upl": [3, 7, 5], "increase": ["consistent_fail", "consistent_pass", "inconsistent"],
            "decrease": ["consistent_pass", "consistent_fail", "inconsistent"], "neutral": [null, null, null]
        }],
        "two_of_three_opposite_sides": {
            "y": [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5], "last_two": ["common cause", "common cause"]
        }
    } });
    let report = check(&section.to_string()).unwrap();
    assert!(report.pass() && report.cases.len() == 7, "{}", report.summary());
}

/// The published examples that lie beside the project, where they do.
#[test]
fn the_published_cases_agree() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/spc-cases.json");
    if !path.is_file() {
        println!("skipped: {} is not here", path.display());
        return;
    }
    let report = check(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(report.pass() && report.cases.len() >= 19, "{}", report.summary());
}

/// Any JSON, small.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3i64..9).prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        prop::sample::select(vec!["p", "xmr", "t", "3/0", "2.66", "é"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 16, 6, |inner| prop::collection::vec(inner, 0..6).prop_map(Value::from))
}

proptest! {
    #[test]
    fn no_file_makes_it_fall(
        chart in prop::sample::select(vec!["p", "p'", "u", "up", "c", "g", "t", "run", "xmr", "mr", "?"]),
        given in prop::collection::vec((prop::sample::select(vec![
            "numerators", "denominators", "baseline", "exclude", "parts", "tolerance", "moving_range_constant", "expected", "lower", "outside",
        ]), json()), 0..8),
        numerators in prop::collection::vec(prop::option::of(0u8..9), 0..12),
    ) {
        let mut case = json!({ "chart": chart, "numerators": numerators, "denominators": [1, 2, 0, null] });
        let mut expected = json!({});
        for (name, value) in given {
            if ["lower", "outside"].contains(&name) { expected[name] = value } else { case[name] = value }
        }
        if expected != json!({}) {
            case["expected"] = expected.clone();
        }
        let file = json!({ "cases": [case], "making_data_count_rules": { "assurance": [expected], "seven_one_side": expected } });
        let report = check(&file.to_string()).unwrap();
        prop_assert_eq!(report.cases.len(), 3);
        prop_assert!(!report.summary().is_empty());
    }
}
