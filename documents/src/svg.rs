//! SVG: one file for each chart.

use crate::document::{Chart, Document};

/// The media type of the files.
pub const MEDIA_TYPE: &str = "image/svg+xml";

/// What the file of a chart is called: `four-months-2026-1-volumes.svg`.
#[must_use]
pub fn name(document: &Document, chart: &Chart) -> String {
    format!("{}-{}.svg", document.id, chart.id)
}
