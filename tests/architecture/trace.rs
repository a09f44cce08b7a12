//! The trace of a case: whatever shows its text or does something with it writes into the access log.

use regex::Regex;

use super::{assert_none, code_of, files_below};

/// The code of a file of `src` in one piece.
fn code(file: &str) -> String {
    code_of(file).into_iter().map(|(_, line)| line + "\n").collect()
}

/// What a file says that writes an act into the access log.
const ACTS: [&str; 5] = ["hold::take(", "log::acted(", "log::acted_as(", "= take(tx,", "send(tx,"];
/// Where answers are sent from, whatever form they come by.
const SENDING: &str = "src/responses/send.rs";
/// Says who else is at a case and shows nothing of the case itself.
const SHOWS_NOTHING: [&str; 1] = ["src/responses/presence.rs"];
/// What a file says that writes into it that a case was shown.
const READS: [&str; 4] = ["log::opened(", "log::shown(", "opened(&visit", "load(&visit"];

#[test]
fn every_form_of_a_case_leaves_a_trace() {
    let route = Regex::new(r#"#\[post\("/<_>/<_>/(?:cases|moderation)/<[a-z_]+>/([^"?]+)"#).unwrap();
    let mut complaints = Vec::new();
    let mut seen = 0;
    for file in files_below("src", ".rs") {
        let code = code(&file);
        for found in route.captures_iter(&code) {
            seen += 1;
            if !ACTS.iter().any(|act| code.contains(act)) {
                complaints.push(format!("{file}: the form {} is taken without a row in the access log", &found[1]));
            }
        }
    }
    assert_none(&complaints);
    assert!(code(SENDING).contains("hold::take("), "{SENDING} writes into the access log");
    assert!(seen >= 12, "the forms of a case are found: {seen}");
}

#[test]
fn every_page_of_a_case_leaves_a_trace() {
    let route = Regex::new(r#"#\[get\("/<_>/<_>/cases/<[a-z_]+>([^"?]*)"#).unwrap();
    let mut complaints = Vec::new();
    for file in files_below("src", ".rs") {
        let code = code(&file);
        for found in route.captures_iter(&code) {
            let traced = READS.iter().any(|read| code.contains(read)) || code.contains("page(&visit") && code.contains("log::");
            if !traced && !SHOWS_NOTHING.contains(&file.as_str()) {
                complaints.push(format!("{file}: the page cases/…{} is shown without a row in the access log", &found[1]));
            }
        }
    }
    assert_none(&complaints);
}
