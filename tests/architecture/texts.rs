//! Texts: every id that is used exists, and every id that exists is used.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

use super::{assert_none, code_of, files_below};

/// What looks like a text id and is none: ids and classes of elements, names of cookies.
const NOT_TEXTS: [&str; 0] = [];

/// Every literal that may be a text id, with the first place it stands at.
fn literals() -> BTreeMap<String, String> {
    let features: BTreeSet<&str> = asko_locales::IDS.iter().filter_map(|id| id.split('-').next()).collect();
    let literal = Regex::new(r#""([a-z]+(?:-[a-z0-9]+)+(?:\.[a-z]+)?)""#).unwrap();
    let mut found = BTreeMap::new();
    for folder in ["src", "templates", "locales/src"] {
        for file in files_below(folder, ".rs") {
            for (line, text) in code_of(&file) {
                for id in literal.captures_iter(&text).map(|found| found[1].to_owned()) {
                    if features.contains(id.split('-').next().unwrap_or_default()) && !NOT_TEXTS.contains(&id.as_str()) {
                        found.entry(id).or_insert_with(|| format!("{file}:{line}"));
                    }
                }
            }
        }
    }
    found
}

#[test]
fn every_text_that_is_used_exists() {
    let known: BTreeSet<&str> = asko_locales::IDS.iter().copied().collect();
    let complaints: Vec<String> = literals()
        .into_iter()
        .filter(|(id, _)| !known.contains(id.as_str()))
        .map(|(id, at)| format!("{at}: there is no text {id}"))
        .collect();
    assert_none(&complaints);
}

#[test]
fn every_text_is_used() {
    let used = literals();
    let complaints: Vec<String> =
        asko_locales::IDS.iter().filter(|id| !used.contains_key(**id)).map(|id| format!("nobody uses the text {id}")).collect();
    assert_none(&complaints);
}

#[test]
fn texts_are_asked_for_by_their_whole_id() {
    let made = Regex::new(r#"\.(t|with)\(\s*&?format!"#).unwrap();
    let mut complaints = Vec::new();
    for folder in ["src", "templates"] {
        for file in files_below(folder, ".rs") {
            for (line, text) in code_of(&file) {
                if made.is_match(&text) {
                    complaints.push(format!("{file}:{line}: a text id put together cannot be checked; match on whole ids instead"));
                }
            }
        }
    }
    assert_none(&complaints);
}
