//! The figures against reference cases: JSON on standard output, words on standard error, the exit status for machines.

use serde_json::Value;

use super::{asko, run};

/// Runs the check on a file with this text.
fn check(text: &str) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cases.json");
    std::fs::write(&file, text).unwrap();
    let result = run(&mut asko(folder.path(), &["statistics", "check", file.to_str().unwrap()]));
    assert!(!folder.path().join("data").exists(), "checking needs no database");
    result
}

const CASE: &str = r#"{"id": "three", "chart": "xmr", "numerators": [1, 2, 3], "denominators": null,
    "expected": {"centre": 2.0, "lower": [-0.66, -0.66, -0.66], "useful": 2, "runs_signal": false}}"#;

#[test]
fn cases_that_agree_end_well() {
    let (status, out, err) = check(&format!("{{\"cases\": [{CASE}]}}"));
    assert_eq!((status, err.trim()), (0, "1 of 1 cases agree"));
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&report["cases"][0]["id"], &report["cases"][0]["pass"]), (&"three".into(), &true.into()));
    let values = report["cases"][0]["values"].as_array().unwrap();
    assert_eq!(values.len(), 4);
    for value in values {
        assert!(value["name"].is_string() && !value["found"].is_null() && !value["expected"].is_null() && value["pass"] == true);
    }
}

#[test]
fn one_that_does_not_agree_is_named_and_the_status_says_so() {
    let wrong = CASE.replace("\"useful\": 2", "\"useful\": 3");
    let hopeless = r#"{"id": "u", "chart": "u", "numerators": [1], "denominators": [0], "expected": {"centre": 1}}"#;
    let (status, out, err) = check(&format!("{{\"cases\": [{CASE}, {wrong}, {hopeless}]}}"));
    assert_eq!(status, 1);
    let report: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(report["cases"].as_array().unwrap().iter().filter(|case| case["pass"] == true).count(), 1);
    assert_eq!(
        err.lines().collect::<Vec<_>>(),
        ["three: useful is not as expected", "u: every denominator is 0 or missing", "1 of 3 cases agree"]
    );
}

#[test]
fn a_file_that_cannot_be_checked_is_said_in_a_sentence() {
    for (text, why) in [("nonsense", "it is not JSON"), ("{}", "it holds no cases"), ("", "it is not JSON")] {
        let (status, out, err) = check(text);
        assert_eq!((status, out.as_str()), (1, ""));
        assert!(err.starts_with("asko: the file ") && err.contains(why) && err.trim().lines().count() == 1, "{err}");
    }
    let folder = tempfile::tempdir().unwrap();
    let (status, out, err) = run(&mut asko(folder.path(), &["statistics", "check", "missing.json"]));
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(err.starts_with("asko: the file missing.json cannot be read"), "{err}");
}
