//! Hints on good answers: how often they are wrong.

use std::collections::BTreeMap;

use asko::text::hints::{Draft, Hint, hints, is_generic};

use super::rows;

/// The hints on each answer of the demonstration, all of which are good ones.
fn hints_on_good_answers() -> (usize, BTreeMap<&'static str, Vec<String>>) {
    let mut found: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    let mut answers = 0;
    for (file, usual) in [("feedback_fi.jsonl", "fi"), ("feedback_sv.jsonl", "sv")] {
        for row in rows(file) {
            let Some(text) = row["answer"].as_str() else { continue };
            let language = row["lang"].as_str().unwrap_or(usual);
            let question = row["text"].as_str().unwrap();
            let kind = row["kind"].as_str().unwrap();
            answers += 1;
            for hint in hints(&Draft { text, language, giver_language: language, question, kind, writer_name: "", jargon: &[] }) {
                found.entry(hint.code()).or_default().push(format!("{hint:?}: {text}"));
            }
            assert!(!is_generic(text, language), "{text}");
        }
    }
    (answers, found)
}

#[test]
fn good_answers_get_no_wrong_hint_on_what_they_say() {
    let (answers, found) = hints_on_good_answers();
    assert!(answers >= 200);
    let wording = ["no-contact", "no-greeting", "long-sentence", "long-paragraph", "passive", "jargon"];
    for (code, hints) in &found {
        assert!(wording.contains(code), "{code}: {hints:#?}");
    }
    // True of these answers, but dispensable; docs/good-answers.md tells the figures.
    let most = |code: &str, percent: usize| {
        let count = found.get(code).map_or(0, Vec::len);
        assert!(count * 100 <= answers * percent, "{code}: {count} of {answers}");
    };
    most("no-contact", 3);
    most("no-greeting", 10);
    most("jargon", 5);
    most("passive", 1);
    most("long-paragraph", 10);
    assert!(found.keys().all(|code| Hint::CODES.contains(code)));
}

#[test]
fn answers_to_somebody_else_are_often_noticed() {
    for (file, language, least) in [("feedback_fi.jsonl", "fi", 30), ("feedback_sv.jsonl", "sv", 25)] {
        let rows: Vec<_> = rows(file)
            .into_iter()
            .filter(|row| row["answer"].is_string() && row["kind"] == "question" && row["lang"].as_str().unwrap_or("fi") == language)
            .collect();
        let (mut pairs, mut noticed) = (0, 0);
        for (own, asked) in rows.iter().enumerate() {
            for answered in rows.iter().enumerate().filter(|(other, _)| *other != own).map(|(_, row)| row) {
                let (text, question) = (answered["answer"].as_str().unwrap(), asked["text"].as_str().unwrap());
                let draft = Draft { text, language, giver_language: language, question, kind: "question", writer_name: "", jargon: &[] };
                pairs += 1;
                noticed += usize::from(hints(&draft).iter().any(|hint| hint.code() == "not-answered"));
            }
        }
        assert!(noticed * 100 >= pairs * least, "{language}: {noticed} of {pairs}");
    }
}
