//! Files: where they lie, how they begin, how long they are.

use std::path::Path;

use asko::feedback::Stage;

use super::{assert_none, code_of, features, files_below, root, text_of};

/// The longest file.
const LINES: usize = 400;
/// Folders of pages and files of texts that belong to no single feature.
const SHARED: [&str; 5] = ["components", "assets", "mails", "layout", "error"];

#[test]
fn every_file_says_first_what_it_is_for() {
    let mut complaints = Vec::new();
    for folder in ["src", "templates", "documents", "locales", "migrations", "tests"] {
        for file in files_below(folder, ".rs") {
            if !text_of(&file).starts_with("//! ") {
                complaints.push(format!("{file} does not begin with //!"));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn no_file_is_too_long_to_read_at_once() {
    let mut complaints = Vec::new();
    for file in ["src", "templates", "documents"].into_iter().flat_map(|folder| files_below(folder, ".rs")) {
        let lines = text_of(&file).lines().count();
        if lines > LINES {
            complaints.push(format!("{file} has {lines} lines; at most {LINES}"));
        }
    }
    assert_none(&complaints);
}

#[test]
fn a_feature_has_the_same_name_everywhere() {
    let features = features();
    let exists = |path: String| Path::new(&root().join(path)).exists();
    let mut complaints = Vec::new();
    let mut with_pages: Vec<String> = features
        .iter()
        .filter(|feature| {
            files_below(&format!("src/{feature}"), ".rs").iter().any(|file| text_of(file).contains(&format!("asko_templates::{feature}")))
        })
        .cloned()
        .collect();
    for entry in std::fs::read_dir(root().join("templates")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !SHARED.contains(&name.as_str()) && name != "target" {
            with_pages.push(name);
        }
    }
    with_pages.sort();
    with_pages.dedup();
    for name in with_pages {
        let mut wanted = vec![format!("src/{name}/mod.rs"), format!("templates/{name}/mod.rs"), format!("tests/{name}/mod.rs")];
        wanted.extend(["fi", "sv", "en"].map(|lang| format!("locales/{lang}/{name}.ftl")));
        complaints.extend(wanted.into_iter().filter(|path| !exists(path.clone())).map(|path| format!("{name} has pages but no {path}")));
    }
    for file in files_below("locales", ".ftl") {
        let name = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl");
        if !SHARED.contains(&name) && !features.iter().any(|feature| feature == name) {
            complaints.push(format!("{file} belongs to no folder of src"));
        }
    }
    assert_none(&complaints);
}

#[test]
fn no_test_is_left_out() {
    let mut complaints = Vec::new();
    for folder in ["src", "templates", "documents", "locales", "migrations", "tests"] {
        for file in files_below(folder, ".rs") {
            for (line, text) in code_of(&file) {
                if text.trim_start().starts_with("#[ignore") {
                    complaints.push(format!("{file}:{line}: a test is ignored"));
                }
            }
            // A file that no mod.rs names is never compiled.
            let path = Path::new(&file);
            let (folder, stem) = (path.parent().unwrap(), path.file_stem().unwrap().to_string_lossy().into_owned());
            let outermost = ["main", "lib", "mod", "build", "suite"].contains(&stem.as_str());
            if outermost {
                continue;
            }
            let parents = [
                folder.join("mod.rs"),
                folder.join("lib.rs"),
                folder.join("suite.rs"),
                folder.join("main.rs"),
                folder.with_extension("rs"),
            ];
            let named = parents.iter().filter(|parent| root().join(parent).is_file()).any(|parent| {
                let text = text_of(&parent.to_string_lossy());
                [format!("mod {stem};"), format!("mod {stem} {{")].iter().any(|words| text.contains(words))
            });
            if !named {
                complaints.push(format!("{file} is named by no file above it"));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn the_pictures_of_the_stages_are_those_of_the_code() {
    for (path, noun, drawn) in
        [("docs/feedback-stages.md", "feedback", Stage::diagram()), ("docs/change-stages.md", "a change", asko::changes::Stage::diagram())]
    {
        let page = text_of(path);
        let block = page.split_once("```mermaid\n").and_then(|(_, rest)| rest.split_once("\n```")).map_or("", |(block, _)| block);
        assert_eq!(block, drawn, "{path} shows another life of {noun} than the code");
    }
}
