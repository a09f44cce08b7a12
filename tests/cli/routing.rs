//! Learning from one file and judging another: figures on standard output, words on standard error.

use std::path::Path;

use serde_json::Value;

use super::{asko, run};

/// Runs it on two files with these lines.
fn evaluate(train: &str, test: &str) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("a.jsonl", train), ("b.jsonl", test)] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let result = run(&mut asko(folder.path(), &["routing", "evaluate", "--train", "a.jsonl", "--test", "b.jsonl"]));
    assert!(!folder.path().join("data").exists(), "judging needs no database");
    result
}

fn line(text: &str, category: &str) -> String {
    format!("{}\n", serde_json::json!({ "text": text, "category": category, "other": [1, null] }))
}

#[test]
fn figures_are_json_and_what_is_left_out_is_said() {
    let mut train = String::new();
    for category in 0..13 {
        // The thirteenth has one line less.
        for number in 0..if category == 12 { 4 } else { 5 } {
            train += &line(&format!("asia{category} numero{number} yhteinen"), &category.to_string());
        }
    }
    let test = line("taas asia3", "3") + "\n" + &line("asia12", "12") + &line("tuntematon", "99") + &line("asia7", "7");
    let (status, out, err) = evaluate(&train, &test);
    assert_eq!((status, out.trim().lines().count()), (0, 1), "{err}");
    let figures: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&figures["examples_train"], &figures["examples_test"], &figures["labels"]), (&60.into(), &2.into(), &12.into()));
    assert_eq!((&figures["accuracy"], &figures["macro_f1"], &figures["top3_accuracy"]), (&1.0.into(), &1.0.into(), &1.0.into()));
    for name in ["majority_accuracy", "calibration_error", "seconds"] {
        assert!(figures[name].is_f64(), "{name}");
    }
    assert_eq!(err.trim(), "left out, since their category is not one of the 12 largest of a.jsonl: 4 lines of it, 2 of b.jsonl");
}

#[test]
fn what_cannot_be_judged_is_said_in_a_sentence() {
    let good = line("yksi", "a") + &line("kaksi", "b");
    for (train, test, why) in [
        ("", good.as_str(), "the file a.jsonl holds fewer than two categories"),
        (&line("yksi", "a"), &good, "the file a.jsonl holds fewer than two categories"),
        (&good, "", "the file b.jsonl holds no line of a category that was learned"),
        (&good, &line("kolme", "c"), "the file b.jsonl holds no line of a category that was learned"),
        (&(good.clone() + "nonsense\n"), &good, "the file a.jsonl cannot be used: line 3: "),
        (&good, &(good.clone() + "\n{\"text\": \"kolme\"}\n"), "the file b.jsonl cannot be used: line 4: missing field `category`"),
        (&good, "{\"text\": null, \"category\": \"a\"}", "the file b.jsonl cannot be used: line 1: "),
    ] {
        let (status, out, err) = evaluate(train, test);
        assert_eq!((status, out.as_str()), (1, ""));
        assert!(err.starts_with("asko: ") && err.contains(why) && err.trim().lines().count() == 1, "{err}");
    }
    let folder = tempfile::tempdir().unwrap();
    let (status, out, err) = run(&mut asko(folder.path(), &["routing", "evaluate", "--train", "no.jsonl", "--test", "no.jsonl"]));
    assert_eq!((status, out.as_str()), (1, ""));
    assert!(err.starts_with("asko: the file no.jsonl cannot be read"), "{err}");
}

/// One of five splits of real feedback; the figures over many are in docs/routing.md.
#[test]
fn real_feedback_is_told_apart_far_better_than_by_the_largest_category() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/helsinki-feedback.jsonl");
    let Ok(text) = std::fs::read_to_string(&file) else {
        println!("skipped: {} is not there", file.display());
        return;
    };
    let part = |test: bool| {
        let lines = text.lines().enumerate().filter(|(number, _)| (number % 5 == 1) == test);
        lines.map(|(_, line)| format!("{line}\n")).collect::<String>()
    };
    let (status, out, err) = evaluate(&part(false), &part(true));
    assert_eq!(status, 0, "{err}");
    let figures: Value = serde_json::from_str(&out).unwrap();
    let at_least = |name: &str, least: f64| assert!(figures[name].as_f64().unwrap() >= least, "{name}: {out}");
    at_least("accuracy", 0.58);
    at_least("macro_f1", 0.45);
    at_least("top3_accuracy", 0.82);
    assert!(figures["majority_accuracy"].as_f64().unwrap() < 0.3, "{out}");
    assert!(figures["calibration_error"].as_f64().unwrap() < 0.2, "{out}");
}
