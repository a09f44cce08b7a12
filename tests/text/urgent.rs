//! Urgent words ring seldom in ordinary feedback.

use asko::text::urgent::{defaults, find};

#[test]
fn ordinary_feedback_hardly_ever_rings() {
    for (language, file) in [("fi", "feedback_fi.jsonl"), ("sv", "feedback_sv.jsonl")] {
        let words = defaults(language);
        let rows: Vec<_> = super::rows(file).into_iter().filter(|row| row["lang"].as_str().is_none_or(|lang| lang == language)).collect();
        let rung: Vec<_> = rows.iter().filter(|row| !find(language, row["text"].as_str().unwrap(), &words).is_empty()).collect();
        assert!(rung.len() * 25 <= rows.len(), "{} of {}", rung.len(), rows.len());
    }
}
