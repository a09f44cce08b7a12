//! The work of teams, never of persons: how much there was, how it was answered, and the thanks that came.

use asko_documents::{Block, Kind, Section};
use asko_locales::Lang;

use super::cells::{self, column, count, figure, row, table};
use super::source::Source;
use crate::reports::closing::{Closed, Figure};
use crate::text::order::sort_key;

/// The section, in the county's own picture; none without teams.
pub(super) fn section(source: &Source, lang: Lang) -> Option<Section> {
    if source.teams.is_empty() {
        return None;
    }
    let mut teams: Vec<(String, &Closed)> = source.teams.iter().map(|closed| (source.name(lang, closed.place), closed)).collect();
    teams.retain(|(name, _)| !name.is_empty());
    teams.sort_by_key(|(name, _)| sort_key(name));
    let rows = teams.into_iter().map(|(name, closed)| {
        let of = |figure: Figure| closed.figure(None, figure);
        let whole = |figure: Figure| of(figure).map(|value| value as u64);
        let received = whole(Figure::TeamReceived);
        row(
            name,
            vec![
                count(received),
                count(whole(Figure::TeamWaiting)),
                figure(received, of(Figure::DaysMedian), 0),
                figure(received, of(Figure::DaysNinth), 0),
                figure(received, of(Figure::PromiseKept), 0),
                count(whole(Figure::Thanks)),
            ],
        )
    });
    let columns = vec![
        column("received", lang.t("reports-teams-received"), Kind::Count, lang.t("reports-teams-rounded")),
        column("waiting", lang.t("reports-column-waiting"), Kind::Count, ""),
        column("days_median", lang.t("reports-answering-median"), Kind::Days, ""),
        column("days_ninth", lang.t("reports-answering-ninth"), Kind::Days, ""),
        column("promise_kept", lang.t("reports-column-promise-kept"), Kind::Share, lang.t("reports-meaning-promise-kept")),
        column("thanks", lang.t("reports-answering-thanks"), Kind::Count, ""),
    ];
    let blocks = vec![
        table(
            "teams",
            lang.t("reports-teams-caption"),
            column("team", lang.t("reports-promises-team"), Kind::Text, ""),
            columns,
            rows.collect(),
        ),
        Block::Note(lang.t("reports-teams-note").into_owned()),
    ];
    Some(cells::section("teams", lang.t("reports-teams-title"), String::new(), blocks))
}
