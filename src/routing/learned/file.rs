//! Files of settled feedback: one JSON object a line, with `text` and `category`.

use std::collections::HashMap;
use std::path::Path;

use serde::Deserialize;

/// A line; other fields are left alone.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub(super) struct Line {
    pub text: String,
    pub category: String,
}

/// Reads a file; empty lines are passed over.
///
/// # Errors
/// A sentence that names the file, and the line that cannot be used.
pub(super) fn read(file: &Path) -> Result<Vec<Line>, String> {
    let bytes = std::fs::read(file).map_err(|error| format!("the file {} cannot be read: {error}", file.display()))?;
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(bytes.split(|byte| *byte == b'\n')) {
        if line.trim_ascii().is_empty() {
            continue;
        }
        // The place within the line; its number is ours, since each line is read by itself.
        let why = |error: serde_json::Error| format!("the file {} cannot be used: line {number}: {error}", file.display());
        lines.push(serde_json::from_slice(line).map_err(why)?);
    }
    Ok(lines)
}

/// The categories with the most lines; of two that have as many, the one that sorts first.
pub(super) fn largest(lines: &[Line], most: usize) -> Vec<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for line in lines {
        *counts.entry(&line.category).or_default() += 1;
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_unstable_by_key(|(category, lines)| (std::cmp::Reverse(*lines), *category));
    counts.into_iter().take(most).map(|(category, _)| category.to_owned()).collect()
}
