//! Participation: by the six means of the act, by level, by what people take part in, and who took part.

use asko_documents::{Block, Cell, Kind, Section};
use asko_locales::Lang;

use super::parts::{column, grouped, listed, row, section, table, whole};
use super::{Held, Inputs};
use crate::participation::{Dimension, Level, Means, People, dimension_words, level_words, means_words, people_words};

/// How many people are known to have taken part: what is hidden of an activity is left out, as on its own page.
fn known(held: &[&Held]) -> u64 {
    held.iter().flat_map(|one| &one.people).filter_map(|(_, count)| *count).sum()
}

/// How many activities, and at least how many people.
fn cells(held: &[Held], holds: impl Fn(&Held) -> bool) -> Vec<Cell> {
    let some: Vec<&Held> = held.iter().filter(|one| holds(one)).collect();
    vec![whole(some.len() as u64), whole(known(&some))]
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Which means were used, and which were not.
fn finding(inputs: &Inputs, lang: Lang) -> String {
    let used = |means: &Means| inputs.held.iter().any(|held| held.activity.means == *means);
    let unused: Vec<String> = Means::ALL.iter().filter(|means| !used(means)).map(|means| means_words(*means, lang)).collect();
    let counted = [("activities", number(inputs.held.len()).into()), ("used", number(Means::ALL.len() - unused.len()).into())];
    let first = lang.with("council-means-finding", &counted);
    if unused.is_empty() {
        return first;
    }
    format!("{first} {}", lang.with("council-means-unused", &[("means", (&listed(&unused)).into())]))
}

/// Of those who said which level was reached: how many, and how many said the promised one or more.
fn reached(held: &[Held], level: Level) -> [u64; 2] {
    let order = |level: Level| Level::ALL.iter().position(|known| *known == level);
    let (mut said, mut kept) = (0, 0);
    for one in held.iter().filter(|one| one.activity.level == level) {
        for (found, count) in &one.reached {
            let count = count.unwrap_or(0);
            said += count;
            kept += if order(*found) >= order(level) { count } else { 0 };
        }
    }
    [said, kept]
}

/// The section.
pub fn means(inputs: &Inputs, lang: Lang) -> Section {
    let held = &inputs.held;
    let columns = || {
        vec![
            column("activities", lang.t("council-means-activities"), Kind::Count, ""),
            column("people", lang.t("council-means-people"), Kind::Count, lang.t("council-means-people-definition")),
        ]
    };
    let year = inputs.year.to_string();
    let caption = |id: &str| match id {
        "means" => lang.with("council-means-caption", &[("year", (&year).into())]),
        "levels" => lang.with("council-means-levels-caption", &[("year", (&year).into())]),
        "dimensions" => lang.with("council-means-dimensions-caption", &[("year", (&year).into())]),
        _ => lang.with("council-means-groups-caption", &[("year", (&year).into())]),
    };
    let by_means = Means::ALL.iter().map(|means| row(means_words(*means, lang), cells(held, |one| one.activity.means == *means))).collect();
    let by_dimension = Dimension::ALL
        .iter()
        .map(|dimension| row(dimension_words(*dimension, lang), cells(held, |one| one.activity.dimension == *dimension)))
        .collect();
    let by_level = Level::ALL.iter().map(|level| {
        let mut cells = cells(held, |one| one.activity.level == *level);
        cells.extend(reached(held, *level).map(whole));
        row(level_words(*level, lang), cells)
    });
    let mut of_levels = columns();
    of_levels.push(column("said", lang.t("council-means-said"), Kind::Count, lang.t("council-means-said-definition")));
    of_levels.push(column("reached", lang.t("council-means-reached"), Kind::Count, lang.t("council-means-reached-definition")));
    let of_group = |people: &People| {
        let count = held.iter().flat_map(|one| &one.people).filter(|(group, _)| group == people).filter_map(|(_, count)| *count).sum();
        row(people_words(*people, lang), vec![whole(count)])
    };
    let mut blocks = vec![
        table(
            "means",
            caption("means"),
            column("means", lang.t("council-means-means"), Kind::Text, lang.t("council-means-definition")),
            columns(),
            by_means,
        ),
        table(
            "levels",
            caption("levels"),
            column("level", lang.t("council-means-level"), Kind::Text, lang.t("council-means-level-definition")),
            of_levels,
            by_level.collect(),
        ),
        table(
            "dimensions",
            caption("dimensions"),
            column("dimension", lang.t("council-means-dimension"), Kind::Text, lang.t("council-means-dimension-definition")),
            columns(),
            by_dimension,
        ),
        table(
            "groups",
            caption("groups"),
            column("group", lang.t("council-means-group"), Kind::Text, ""),
            vec![column("people", lang.t("council-means-people"), Kind::Count, lang.t("council-means-people-definition"))],
            People::ALL.iter().map(of_group).collect(),
        ),
    ];
    let parties: u64 = held.iter().map(|one| one.parties).sum();
    if parties > 0 {
        blocks.push(Block::Paragraph(lang.with("council-means-parties", &[("count", (&grouped(lang, parties)).into())])));
    }
    blocks.push(Block::Note(lang.t("council-means-note").into_owned()));
    section("participation", lang.t("council-means-title"), finding(inputs, lang), blocks)
}
