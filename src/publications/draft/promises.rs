//! What was promised before the third began, and what came of it.

use asko_documents::{Block, Section};
use asko_locales::Lang;

use super::changes::{ChangeLine, changes_table, tally};
use super::material::Material;
use crate::changes::Stage;

/// Promised before the third, and due by its end, or ended in it, or given another day. What was only proposed is no promise;
/// what is due later is no news yet.
fn is_promised(line: &ChangeLine, material: &Material) -> bool {
    let span = material.period.span();
    let (from, _) = span.moments();
    let (change, progress) = (&line.change, &line.change.progress);
    let promise = change.stage() != Stage::Proposed && change.created_at < from;
    let ended = progress.done_at.is_some() || progress.dropped.is_some();
    promise && (ended || line.moved_from.is_some() || line.promised() <= span.last)
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
