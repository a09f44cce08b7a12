//! What participation and the changes cost, and what harm they did.

use asko_documents::{Block, Kind, Row, Section};
use asko_locales::Lang;

use super::parts::{column, grouped, listed, measured, row, section, table, whole};
use super::{Held, Inputs, Made};

/// What some cost: of how many it is known, and how much together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Sum {
    known: u64,
    sum: u64,
}

fn sum(amounts: impl Iterator<Item = Option<i64>>) -> Sum {
    let known = amounts.flatten().filter_map(|amount| u64::try_from(amount).ok());
    known.fold(Sum::default(), |so_far, amount| Sum { known: so_far.known + 1, sum: so_far.sum.saturating_add(amount) })
}

fn row_of(name: &str, count: usize, euros: Sum, hours: Sum) -> Row {
    row(name, vec![whole(count as u64), whole(euros.sum), whole(euros.known), whole(hours.sum), whole(hours.known)])
}

fn finding(held: &[Held], made: &[Made], lang: Lang) -> String {
    let euros = sum(held.iter().map(|one| one.activity.cost_euros).chain(made.iter().map(|one| one.cost_euros)));
    let hours = sum(held.iter().map(|one| one.activity.staff_hours).chain(made.iter().map(|one| one.staff_hours)));
    if euros.known + hours.known == 0 {
        return lang.t("council-costs-unknown").into_owned();
    }
    lang.with("council-costs-finding", &[("euros", (&grouped(lang, euros.sum)).into()), ("hours", (&grouped(lang, hours.sum)).into())])
}

/// Harm that was noted: of activities in the words of those who recorded them, of changes by name.
fn harm(inputs: &Inputs, lang: Lang) -> Vec<Block> {
    let of_activity = |held: &Held| {
        let words = held.activity.harm.in_language(lang).0;
        (!words.is_empty()).then(|| format!("{}: {words}", held.activity.title(lang).0))
    };
    let noted: Vec<String> = inputs.held.iter().filter_map(of_activity).collect();
    let harmed: Vec<String> = inputs.made.iter().filter(|made| made.harmed).map(|made| made.title.in_language(lang).0.to_owned()).collect();
    let mut blocks = Vec::new();
    if noted.is_empty() {
        blocks.push(Block::Paragraph(lang.t("council-costs-no-harm").into_owned()));
    } else {
        blocks.push(Block::Paragraph(lang.t("council-costs-harm").into_owned()));
        blocks.push(Block::List(noted));
    }
    if !harmed.is_empty() {
        blocks.push(Block::Paragraph(lang.with("council-costs-harmed", &[("changes", (&listed(&harmed)).into())])));
    }
    blocks
}

/// The section.
pub fn costs(inputs: &Inputs, lang: Lang) -> Section {
    let (held, made) = (&inputs.held, &inputs.made);
    let (euro, hour) = (lang.t("council-costs-euro-unit"), lang.t("council-costs-hour-unit"));
    let columns = vec![
        column("number", lang.t("council-costs-number"), Kind::Count, ""),
        measured("euros", lang.t("council-costs-euros"), Kind::Count, euro.as_ref(), lang.t("council-costs-euros-definition")),
        column("euros_known", lang.t("council-costs-euros-known"), Kind::Count, ""),
        measured("hours", lang.t("council-costs-hours"), Kind::Count, hour.as_ref(), lang.t("council-costs-hours-definition")),
        column("hours_known", lang.t("council-costs-hours-known"), Kind::Count, ""),
    ];
    let activities = row_of(
        &lang.t("council-costs-activities"),
        held.len(),
        sum(held.iter().map(|one| one.activity.cost_euros)),
        sum(held.iter().map(|one| one.activity.staff_hours)),
    );
    let changes = row_of(
        &lang.t("council-costs-changes"),
        made.len(),
        sum(made.iter().map(|one| one.cost_euros)),
        sum(made.iter().map(|one| one.staff_hours)),
    );
    let caption = lang.with("council-costs-caption", &[("year", (&inputs.year.to_string()).into())]);
    let header = column("what", lang.t("council-costs-what"), Kind::Text, "");
    let mut blocks = vec![table("costs", caption, header, columns, vec![activities, changes])];
    blocks.extend(harm(inputs, lang));
    section("costs", lang.t("council-costs-title"), finding(held, made, lang), blocks)
}
