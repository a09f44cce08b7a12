//! What feedback led to: changes by stage, lapsed ones by name, what they cost, and decisions that nothing changes.

use asko_documents::{Block, Kind, Section};
use asko_locales::Lang;

use super::cells::{self, column, count, row, table, whole};
use super::promised::{place, standing};
use super::source::Source;
use crate::changes::{Change, Standing, reason_words, standing_words};
use crate::feedback::NoChangeReason;
use crate::reports::closing::Variable;

/// As they follow each other in life.
const ORDER: [Standing; 9] = [
    Standing::Proposed,
    Standing::Planned,
    Standing::UnderWay,
    Standing::Lapsed,
    Standing::Done,
    Standing::Held,
    Standing::Faded,
    Standing::Harmed,
    Standing::Dropped,
];

/// The changes that existed in the period and were not over before it.
fn of_period(source: &Source) -> Vec<&Change> {
    let (from, _) = source.chosen.period.span().moments();
    let over = |change: &Change| {
        let ended = change.progress.done_at.or(change.progress.dropped.as_ref().map(|dropped| dropped.at));
        ended.is_some_and(|at| at < from)
    };
    source.changes.iter().filter(|change| !over(change)).collect()
}

/// The section.
pub(super) fn section(source: &Source, lang: Lang) -> Section {
    let changes = of_period(source);
    let at = |wanted: Standing| changes.iter().filter(|change| standing(source, change) == wanted).count() as u64;
    let made: u64 = ORDER.into_iter().filter(|there| there.is_made()).map(at).sum();
    let finding = lang.with(
        "reports-effects-finding",
        &[
            ("made", whole(made).into()),
            ("going", whole(at(Standing::UnderWay)).into()),
            ("planned", whole(at(Standing::Planned) + at(Standing::Proposed)).into()),
        ],
    );
    let stages =
        ORDER.into_iter().filter(|there| at(*there) > 0).map(|there| row(standing_words(there, lang), vec![count(Some(at(there)))]));
    let mut blocks = vec![table(
        "changes",
        lang.t("reports-effects-caption"),
        column("stage", lang.t("reports-effects-stage"), Kind::Text, ""),
        vec![column("changes", lang.t("reports-effects-changes"), Kind::Count, "")],
        stages.collect(),
    )];
    let lapsed: Vec<String> = changes
        .iter()
        .filter(|change| standing(source, change) == Standing::Lapsed)
        .map(|change| format!("{} ({})", change.title(lang).0, place(source, change, lang)))
        .collect();
    if !lapsed.is_empty() {
        blocks.push(Block::Paragraph(lang.t("reports-effects-lapsed").into_owned()));
        blocks.push(Block::List(lapsed));
    }
    blocks.extend(cost(&changes, lang).map(Block::Paragraph));
    let harmed: Vec<String> = changes
        .iter()
        .filter(|change| standing(source, change) == Standing::Harmed)
        .map(|change| change.title(lang).0.to_owned())
        .collect();
    if !harmed.is_empty() {
        blocks.push(Block::Paragraph(lang.t("reports-effects-harmed").into_owned()));
        blocks.push(Block::List(harmed));
    }
    let here = source.here.as_ref();
    let linked = here.and_then(|here| here.whole(&Variable::Linked, "of"));
    let mut rows = vec![row(lang.t("reports-column-linked"), vec![count(linked)])];
    for reason in NoChangeReason::ALL {
        let pieces = here.and_then(|here| here.whole(&Variable::Decided(reason.code().to_owned()), "of"));
        rows.push(row(lang.with("reports-effects-no", &[("reason", reason_words(*reason, lang).as_str().into())]), vec![count(pieces)]));
    }
    if here.is_some() {
        blocks.push(table(
            "decisions",
            lang.t("reports-decisions-caption"),
            column("outcome", lang.t("reports-effects-outcome"), Kind::Text, ""),
            vec![column("pieces", lang.t("reports-column-pieces"), Kind::Count, "")],
            rows,
        ));
    }
    cells::section("effects", lang.t("reports-effects-title"), finding, blocks)
}

/// What the changes made cost, as far as it was written down.
fn cost(changes: &[&Change], lang: Lang) -> Option<String> {
    let euros: i64 = changes.iter().filter_map(|change| change.details.cost_euros).sum();
    let hours: i64 = changes.iter().filter_map(|change| change.details.staff_hours).sum();
    let noted = changes.iter().filter(|change| change.details.cost_euros.is_some() || change.details.staff_hours.is_some()).count();
    (noted > 0).then(|| {
        lang.with("reports-effects-cost", &[("noted", whole(noted as u64).into()), ("euros", euros.into()), ("hours", hours.into())])
    })
}
