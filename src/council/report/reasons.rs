//! Why feedback led to no change.

use asko_documents::{Block, Kind, Section};
use asko_locales::Lang;

use super::Inputs;
use super::parts::{column, count, row, section, table};
use crate::changes::reason_words;
use crate::feedback::NoChangeReason;

/// The reason that was given most often, when it is known of all.
fn most(reasons: &[(NoChangeReason, Option<u64>)]) -> Option<(NoChangeReason, u64)> {
    let shown = reasons.iter().filter_map(|(reason, count)| Some((*reason, (*count)?)));
    shown.max_by_key(|(_, count)| *count).filter(|(_, count)| *count > 0)
}

/// The section.
pub fn reasons(inputs: &Inputs, lang: Lang) -> Section {
    let title = lang.t("council-reasons-title");
    if inputs.figures.is_none() {
        return section("reasons", title, lang.t("council-report-no-figures"), Vec::new());
    }
    let finding = match most(&inputs.reasons) {
        Some((reason, count)) => {
            let (reason, count) = (reason_words(reason, lang), i64::try_from(count).unwrap_or(i64::MAX));
            lang.with("council-reasons-finding", &[("reason", (&reason).into()), ("count", count.into())])
        }
        None => lang.t("council-reasons-none").into_owned(),
    };
    let rows = inputs.reasons.iter().map(|(reason, pieces)| row(reason_words(*reason, lang), vec![count(*pieces)])).collect();
    let columns = vec![column("pieces", lang.t("council-heard-pieces"), Kind::Count, lang.t("council-reasons-definition"))];
    let header = column("reason", lang.t("council-reasons-reason"), Kind::Text, "");
    let blocks = vec![
        table("reasons", lang.t("council-reasons-caption"), header, columns, rows),
        Block::Note(lang.t("council-reasons-note").into_owned()),
    ];
    section("reasons", title, finding, blocks)
}
