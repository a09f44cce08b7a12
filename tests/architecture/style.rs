//! The stylesheet: small, without rules for what no page has, and with what paper needs.

use std::collections::BTreeSet;

use regex::Regex;

use super::{assert_none, files_below, text_of};

const SHEET: &str = "templates/assets/asko.css";
/// What is sent to every visitor at most, in bytes.
const BYTES: usize = 30_000;
/// Classes whose names are put together, or set by the script.
const MADE: [&str; 4] = ["notice--", "tag--", "part--", "counter"];

/// The stylesheet without comments.
fn sheet() -> String {
    Regex::new(r"(?s)/\*.*?\*/").unwrap().replace_all(&text_of(SHEET), "").into_owned()
}

#[test]
fn the_stylesheet_stays_small() {
    let bytes = text_of(SHEET).len();
    assert!(bytes < BYTES, "{bytes} bytes");
}

#[test]
fn every_class_of_the_stylesheet_is_on_a_page() {
    let pages: String = files_below("templates", ".rs").iter().map(|file| text_of(file)).collect();
    let sheet = sheet();
    let names: BTreeSet<&str> =
        Regex::new(r"\.([a-zA-Z_][\w-]*)").unwrap().captures_iter(&sheet).map(|found| found.get(1).unwrap().as_str()).collect();
    assert!(names.len() > 100);
    let used = |name: &str| Regex::new(&format!(r#"(\.|"| ){}\b"#, regex::escape(name))).unwrap().is_match(&pages);
    let complaints = names.into_iter().filter(|name| !MADE.iter().any(|made| name.starts_with(made)) && !used(name));
    assert_none(&complaints.map(|name| format!("no page has .{name}")).collect::<Vec<_>>());
}

#[test]
fn paper_shows_the_report_and_nothing_to_press() {
    let sheet = sheet();
    let (_, paper) = sheet.split_once("@media print {").unwrap();
    let hidden = paper.lines().find(|line| line.contains("display: none !important")).unwrap();
    for part in ["nav", ".actions", ".filters", ".button", ".site-footer", ".skip-link"] {
        assert!(hidden.split([',', '{']).any(|selector| selector.trim() == part), "{part} is printed");
    }
    for rule in [
        "::details-content { content-visibility: visible; }",
        "thead { display: table-header-group; }",
        "break-after: avoid; }",
        "break-inside: avoid; }",
    ] {
        assert!(paper.contains(rule), "{rule} is missing");
    }
    assert!(sheet.contains("counter(page)"), "pages have no numbers");
}
