//! Who uses whom: a folder uses those before it in the order of the house, and siblings never use each other.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::{assert_none, code_of, features, files_below, text_of};

/// Lowest first; those in one line are siblings. `lib.rs`, `main.rs` and what lies beside them know every folder.
const ORDER: [&[&str]; 17] = [
    &["platform"],
    &["text", "statistics"],
    &["organisations"],
    &["access"],
    &["questions"],
    &["feedback"],
    &["routing"],
    &["intake", "triage", "moderation", "responses"],
    &["participation"],
    &["changes"],
    &["follow"],
    &["reports"],
    &["publications", "council"],
    &["comparison"],
    &["exchange"],
    &["privacy"],
    &["demonstration"],
];

static SINGLE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\bcrate::([a-z_]+)\b").unwrap());
static GROUP: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\bcrate::\{([^;]*)").unwrap());
static UPWARDS: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\bsuper::super::([a-z_]+)\b").unwrap());
static NAME: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?:^|[,{]\s*)([a-z_]+)\b").unwrap());

fn place_of(folder: &str) -> Option<usize> {
    ORDER.iter().position(|siblings| siblings.contains(&folder))
}

/// The folders that the lines of a file name: `crate::x`, `crate::{x, y::z}`, and by way of `super::` beyond their own.
fn used_in(lines: &[(usize, String)], folders: &[String]) -> BTreeSet<(usize, String)> {
    let mut used = BTreeSet::new();
    for (number, line) in lines {
        let mut names: Vec<String> =
            SINGLE.captures_iter(line).chain(UPWARDS.captures_iter(line)).map(|found| found[1].to_owned()).collect();
        if let Some(found) = GROUP.captures(line) {
            names.extend(NAME.captures_iter(&found[1]).map(|found| found[1].to_owned()));
        }
        used.extend(names.into_iter().filter(|name| folders.contains(name)).map(|name| (*number, name)));
    }
    used
}

#[test]
fn a_folder_uses_only_those_before_it() {
    let folders = features();
    let mut complaints = Vec::new();
    for folder in &folders {
        let Some(place) = place_of(folder) else {
            complaints.push(format!("src/{folder} has no place in the order of the house (tests/architecture/imports.rs)"));
            continue;
        };
        for file in files_below(&format!("src/{folder}"), ".rs") {
            for (line, used) in used_in(&code_of(&file), &folders) {
                let fine = used == *folder || place_of(&used).is_some_and(|there| there < place);
                if !fine {
                    complaints.push(format!("{file}:{line}: {folder} may not use {used}, which comes after it or beside it"));
                }
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn imports_are_found_however_they_are_written() {
    let folders = ["access".to_owned(), "text".to_owned(), "intake".to_owned()];
    let lines = [
        (1, "use crate::access::Staff;".to_owned()),
        (2, "use crate::{access, text::clean};".to_owned()),
        (3, "    let x = crate::intake::receive(tx);".to_owned()),
        (4, "use super::super::text::clean;".to_owned()),
        (5, "use crate::coded;".to_owned()),
    ];
    let found: Vec<(usize, String)> = used_in(&lines, &folders).into_iter().collect();
    let wanted = [(1, "access"), (2, "access"), (2, "text"), (3, "intake"), (4, "text")];
    assert_eq!(found, wanted.map(|(line, name)| (line, name.to_owned())));
}

#[test]
fn crates_know_only_those_below_them() {
    let mut complaints = Vec::new();
    for (folder, banned) in [
        ("locales", &["asko_templates", "asko_documents", "asko_migrations", "asko", "rocket", "sea_orm", "maud"] as &[&str]),
        ("templates", &["asko_migrations", "asko", "rocket", "sea_orm", "sqlx", "lettre", "tokio"]),
        ("documents", &["asko_templates", "asko_migrations", "asko", "rocket", "sea_orm", "sqlx", "lettre", "tokio", "maud"]),
        (
            "migrations",
            &["asko_locales", "asko_templates", "asko_documents", "asko", "rocket", "maud", "DeriveEntityModel", "ActiveModelBehavior"],
        ),
    ] {
        let manifest = text_of(&format!("{folder}/Cargo.toml"));
        for name in banned {
            let package = name.replace('_', "-");
            if manifest.lines().any(|line| line.split(['=', '.', ' ']).next() == Some(&package)) {
                complaints.push(format!("{folder}/Cargo.toml depends on {package}"));
            }
        }
        let words: Vec<Regex> = banned.iter().map(|name| Regex::new(&format!(r"\b{name}(::|\b *\{{|\]|\))")).unwrap()).collect();
        for file in files_below(folder, ".rs") {
            for (line, text) in code_of(&file) {
                for (word, name) in words.iter().zip(banned) {
                    if word.is_match(&text) && !text.contains('"') {
                        complaints.push(format!("{file}:{line}: {folder} knows {name}"));
                    }
                }
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn rows_belong_to_the_folder_that_keeps_them() {
    let mut complaints = Vec::new();
    for file in files_below("src", ".rs").into_iter().filter(|file| file.ends_with("/rows.rs")) {
        for (line, text) in code_of(&file) {
            if text.starts_with("pub mod") || text.starts_with("pub(crate) mod") {
                complaints.push(format!("{file}:{line}: rows are for their own folder: pub(super)"));
            }
        }
    }
    for file in files_below("src", ".rs") {
        for (line, text) in code_of(&file) {
            if text.contains("derive(") && text.contains("FromForm") && text.contains("DeriveEntityModel") {
                complaints.push(format!("{file}:{line}: a row is never a form"));
            }
        }
    }
    assert_none(&complaints);
}
