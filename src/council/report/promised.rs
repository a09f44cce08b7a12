//! What was promised before the year, and what came of it: every report begins with that.

use asko_documents::{Block, Cell, Kind, Row, Section};
use asko_locales::Lang;

use super::parts::{column, section, table};
use super::{Inputs, Promised};
use crate::changes::evidence::verdict_words;
use crate::changes::{Standing, standing_words};
use crate::organisations::Named as _;

/// How many of the promises stand somewhere.
fn at(promised: &[Promised], holds: impl Fn(Standing) -> bool) -> i64 {
    i64::try_from(promised.iter().filter(|one| holds(one.standing)).count()).unwrap_or(i64::MAX)
}

fn finding(inputs: &Inputs, lang: Lang) -> String {
    let all = &inputs.promised;
    if all.is_empty() {
        return lang.with("council-promised-none", &[("year", (&inputs.year.to_string()).into())]);
    }
    let made = at(all, Standing::is_made);
    let lapsed = at(all, |standing| standing == Standing::Lapsed);
    let dropped = at(all, |standing| standing == Standing::Dropped);
    let number = i64::try_from(all.len()).unwrap_or(i64::MAX);
    lang.with(
        "council-promised-finding",
        &[
            ("all", number.into()),
            ("made", made.into()),
            ("open", (number - made - lapsed - dropped).into()),
            ("lapsed", lapsed.into()),
            ("dropped", dropped.into()),
        ],
    )
}

fn row_of(inputs: &Inputs, promised: &Promised, lang: Lang) -> Row {
    let place: Vec<&str> = promised.place.iter().map(|name| name.name(lang)).collect();
    let place = if place.is_empty() { inputs.county.name(lang).to_owned() } else { place.join(" · ") };
    let effect = promised.effect.map_or(Cell::Nothing, |verdict| Cell::Text(verdict_words(verdict, lang)));
    Row {
        header: promised.title.in_language(lang).0.to_owned(),
        cells: vec![Cell::Text(place), Cell::Day(promised.due_on), Cell::Text(standing_words(promised.standing, lang)), effect],
        total: false,
        link: Some(format!("/{}/{}/changes/{}", lang.code(), inputs.county.slug, promised.reference)),
    }
}

/// The section.
pub fn promised(inputs: &Inputs, lang: Lang) -> Section {
    let mut blocks = Vec::new();
    if !inputs.promised.is_empty() {
        let columns = vec![
            column("place", lang.t("council-promised-place"), Kind::Text, ""),
            column("due_on", lang.t("council-promised-due"), Kind::Date, ""),
            column("standing", lang.t("council-promised-standing"), Kind::Text, ""),
            column("effect", lang.t("council-promised-effect"), Kind::Text, lang.t("council-promised-effect-definition")),
        ];
        let rows = inputs.promised.iter().map(|one| row_of(inputs, one, lang)).collect();
        let caption = lang.with("council-promised-caption", &[("year", (&inputs.year.to_string()).into())]);
        blocks.push(table("promised", caption, column("change", lang.t("council-promised-change"), Kind::Text, ""), columns, rows));
        blocks.push(Block::Note(lang.t("council-promised-note").into_owned()));
    }
    section("promised", lang.t("council-promised-title"), finding(inputs, lang), blocks)
}
