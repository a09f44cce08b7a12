//! What was promised before, and what came of it: the first thing a report says.

use asko_documents::{Block, Cell, Kind, Row, Section};
use asko_locales::{Lang, date};

use super::cells::{self, column, row, table, whole};
use super::source::Source;
use crate::changes::evidence::{verdict_from, verdict_words};
use crate::changes::{Change, Standing, standing_words};
use crate::organisations::Named as _;
use crate::platform::clock::{DAY, Millis, day_in_finland};

/// A year.
const YEAR: Millis = 365 * DAY;

/// The changes that were promised by the end of the period and stood open at some time in the year before it: who reads one
/// report a year meets each promise with what came of it.
pub(super) fn owed(source: &Source) -> Vec<&Change> {
    let (_, to) = source.chosen.period.span().moments();
    let before = |at: Option<Millis>| at.is_some_and(|at| at < to - YEAR);
    let given_up = |change: &Change| change.progress.dropped.as_ref().map(|dropped| dropped.at);
    let owed = |change: &&Change| change.created_at < to && !before(change.progress.done_at) && !before(given_up(change));
    let mut owed: Vec<&Change> = source.changes.iter().filter(owed).collect();
    owed.sort_by_key(|change| (change.registration.due_on, change.id));
    owed
}

/// Where a change stands, as the public sees it.
pub(super) fn standing(source: &Source, change: &Change) -> Standing {
    change.standing(source.today).public()
}

/// What was found of its effect, in words; nothing while it is not made.
pub(super) fn effect(source: &Source, change: &Change, lang: Lang) -> Option<String> {
    let made = standing(source, change).is_made();
    let kept = source.verdicts.get(&change.id).filter(|_| made)?;
    verdict_from(&kept.verdict).map(|verdict| verdict_words(verdict, lang))
}

/// The unit or service of a change.
pub(super) fn place(source: &Source, change: &Change, lang: Lang) -> String {
    let unit = change.unit_id.and_then(|id| source.units.get(&id)).map(|unit| unit.name(lang));
    let service = change.service_id.and_then(|id| source.services.get(&id)).map(|service| service.name(lang));
    let parts: Vec<&str> = unit.into_iter().chain(service).collect();
    if parts.is_empty() { source.county.name(lang).to_owned() } else { parts.join(" · ") }
}

/// The public page of a change.
pub(super) fn link(source: &Source, change: &Change, lang: Lang) -> String {
    format!("/{}/{}/changes/{}", lang.code(), source.county.slug, change.reference)
}

/// When it was made, or given up.
fn day(change: &Change) -> Cell {
    let at = change.progress.done_at.or(change.progress.dropped.as_ref().map(|dropped| dropped.at));
    at.map_or(Cell::Nothing, |at| Cell::Day(day_in_finland(at)))
}

fn line(source: &Source, change: &Change, lang: Lang) -> Row {
    let effect = effect(source, change, lang).map_or(Cell::Nothing, Cell::Text);
    let cells = vec![
        Cell::Text(place(source, change, lang)),
        Cell::Day(change.registration.due_on),
        Cell::Text(standing_words(standing(source, change), lang)),
        day(change),
        effect,
    ];
    Row { link: Some(link(source, change, lang)), ..row(change.title(lang).0, cells) }
}

/// The section.
pub(super) fn section(source: &Source, lang: Lang) -> Section {
    let owed = owed(source);
    let at = |wanted: &[Standing]| owed.iter().filter(|change| wanted.contains(&standing(source, change))).count();
    let made = at(&[Standing::Done, Standing::Held, Standing::Faded, Standing::Harmed]);
    let (lapsed, dropped) = (at(&[Standing::Lapsed]), at(&[Standing::Dropped]));
    let heading = lang.t("reports-promised-title");
    if owed.is_empty() {
        return cells::section("promised", heading, lang.t("reports-promised-none"), Vec::new());
    }
    let finding = lang.with(
        "reports-promised-finding",
        &[
            ("all", whole(owed.len() as u64).into()),
            ("made", whole(made as u64).into()),
            ("lapsed", whole(lapsed as u64).into()),
            ("dropped", whole(dropped as u64).into()),
            ("open", whole((owed.len() - made - lapsed - dropped) as u64).into()),
        ],
    );
    let columns = vec![
        column("place", lang.t("reports-promised-place"), Kind::Text, ""),
        column("due", lang.t("reports-promised-due"), Kind::Date, ""),
        column("stands", lang.t("reports-promised-stands"), Kind::Text, ""),
        column("day", lang.t("reports-promised-day"), Kind::Date, ""),
        column("effect", lang.t("reports-promised-effect"), Kind::Text, lang.t("reports-promised-effect-meaning")),
    ];
    let rows = owed.iter().map(|change| line(source, change, lang)).collect();
    let today = date(lang, source.today);
    let blocks = vec![
        table(
            "promised",
            lang.t("reports-promised-caption"),
            column("change", lang.t("reports-promised-change"), Kind::Text, ""),
            columns,
            rows,
        ),
        Block::Note(lang.with("reports-promised-note", &[("day", (&today).into())])),
    ];
    cells::section("promised", heading, finding, blocks)
}
