//! The rules of the house, read from its files and from the running program.

mod files;
mod imports;
pub mod pages;
pub mod routes;
mod style;
mod texts;
mod trace;
mod walk;

use std::path::{Path, PathBuf};

/// The project's folder.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder of the project whose names end so, by their paths from the project's folder.
fn files_below(folder: &str, end: &str) -> Vec<String> {
    fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap_or_default();
            if path.is_dir() && name != "target" && name != "node_modules" {
                gather(&path, found);
            } else if path.is_file() {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    gather(&root().join(folder), &mut found);
    let mut names: Vec<String> = found
        .into_iter()
        .map(|path| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/"))
        .filter(|name| name.ends_with(end))
        .collect();
    names.sort();
    names
}

/// The text of a file of the project.
fn text_of(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The lines of a Rust file without comments, numbered from 1.
fn code_of(file: &str) -> Vec<(usize, String)> {
    let text = text_of(file);
    let code = |line: &str| line.split_once("//").map_or(line, |(before, _)| if before.ends_with(':') { line } else { before }).to_owned();
    text.lines().enumerate().map(|(n, line)| (n + 1, code(line))).filter(|(_, line)| !line.trim().is_empty()).collect()
}

/// The folders right below `src`.
fn features() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("src"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Stops with all complaints at once.
fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n  {}\n", complaints.join("\n  "));
}
