//! Work on words, measured on the invented feedback and answers of the demonstration.

mod answers;
mod urgent;

/// The rows of a file of the demonstration.
fn rows(file: &str) -> Vec<serde_json::Value> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demonstration").join(file);
    std::fs::read_to_string(path).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
