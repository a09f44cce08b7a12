//! What was promised before the third began, and what came of it.

use asko_documents::{Block, Section};
use asko_locales::Lang;

use super::changes::{ChangeLine, changes_table, tally};
use super::material::Material;
use crate::changes::Stage;

/// Promised before the third began, and not ended before it: what was owed. What was only proposed is no promise.
fn is_promised(line: &ChangeLine, material: &Material) -> bool {
    let (from, _) = material.period.span().moments();
    line.change.stage() != Stage::Proposed && line.change.created_at < from
}

/// The section; it always comes first.
pub(super) fn section(lang: Lang, material: &Material) -> Section {
    let lines: Vec<&ChangeLine> = material.changes.iter().filter(|line| is_promised(line, material)).collect();
    let counts = tally(&lines, material.today);
    let of = |name: &str| counts.get(name).copied().unwrap_or(0);
    let many = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let finding = if lines.is_empty() {
        lang.t("publications-promises-none").into_owned()
    } else {
        let values = [
            ("count", many.into()),
            ("made", of("made").into()),
            ("late", of("lapsed").into()),
            ("moved", of("moved").into()),
            ("dropped", of("dropped").into()),
            ("open", of("open").into()),
        ];
        lang.with("publications-promises-finding", &values)
    };
    let mut blocks = Vec::new();
    if !lines.is_empty() {
        let caption = lang.with("publications-promises-caption", &[("period", (&material.period.name(lang)).into())]);
        blocks.push(Block::Table(changes_table(lang, material, "promises", caption, &lines)));
        blocks.push(Block::Note(lang.t("publications-promises-note").into_owned()));
    }
    Section {
        id: "promises".to_owned(),
        heading: lang.t("publications-promises-title").into_owned(),
        finding,
        blocks,
        sections: Vec::new(),
    }
}
