//! The figures of the county: how much feedback of which kind and language, what people answered, and each service's.

use asko_documents::{Block, Cell, Column, Kind, Row, Section, Table};
use asko_locales::Lang;

use super::material::Material;
use super::parts::{column, main_columns, row, table};
use super::services::unnamed_service;
use crate::organisations::Named as _;
use crate::reports::closing::UNNAMED;
use crate::text::order::sort_key;

/// The section.
pub(super) fn section(lang: Lang, material: &Material) -> Section {
    let figures = &material.figures;
    let finding = match &figures.county.received {
        Cell::Number(count, _) => lang.with("publications-county-finding", &[("count", (*count as i64).into())]),
        _ => lang.t("publications-county-finding-hidden").into_owned(),
    };
    let mut blocks =
        vec![Block::Table(places(lang, material)), Block::Table(kinds(lang, material)), Block::Table(languages(lang, material))];
    if !figures.statements.is_empty() {
        blocks.push(Block::Table(statements(lang, material)));
    }
    if figures.two_surveys {
        blocks.push(Block::Note(lang.t("publications-county-two-surveys").into_owned()));
    }
    blocks.push(Block::Note(lang.t("publications-county-note").into_owned()));
    Section { id: "county".to_owned(), heading: lang.t("publications-county-title").into_owned(), finding, blocks, sections: Vec::new() }
}

/// Where the county's services are named.
fn places(lang: Lang, material: &Material) -> Table {
    let figures = &material.figures;
    let name = |place: &crate::publications::figures::PlaceFigures| {
        let then = Some(place.name(lang)).filter(|name| !name.is_empty());
        then.or_else(|| material.service(place.id, lang)).map_or_else(|| unnamed_service(lang, place.id), str::to_owned)
    };
    let mut services: Vec<_> = figures.services.iter().map(|service| &service.whole).collect();
    services.sort_by_key(|service| (service.id <= UNNAMED, sort_key(&name(service))));
    let mut rows: Vec<Row> = services.into_iter().map(|service| row(name(service), service.cells())).collect();
    rows.push(Row { total: true, ..row(lang.t("publications-county-all").into_owned(), figures.county.cells()) });
    let header = column("service", lang.t("publications-county-service"), Kind::Text, "".into());
    table("figures", caption(lang, material, "publications-county-places-caption"), header, main_columns(lang), rows)
}

fn caption(lang: Lang, material: &Material, id: &str) -> String {
    lang.with(id, &[("period", (&material.period.name(lang)).into())])
}

fn pieces(lang: Lang) -> Vec<Column> {
    vec![column("received", lang.t("publications-figures-received"), Kind::Count, lang.t("publications-figures-received-definition"))]
}

fn kinds(lang: Lang, material: &Material) -> Table {
    let rows = material.figures.kinds.iter();
    let rows = rows.map(|(kind, cell)| row(asko_templates::reports::kind_name(lang, kind.code()), vec![cell.clone()])).collect();
    let header = column("kind", lang.t("publications-county-kind"), Kind::Text, "".into());
    table("kinds", caption(lang, material, "publications-county-kinds-caption"), header, pieces(lang), rows)
}

fn languages(lang: Lang, material: &Material) -> Table {
    let name = |code: &str| match code {
        "fi" => lang.t("publications-county-finnish"),
        "sv" => lang.t("publications-county-swedish"),
        "not-sv" => lang.t("publications-county-not-swedish"),
        _ => lang.t("publications-county-other"),
    };
    let rows = material.figures.languages.iter().map(|(code, cell)| row(name(code).into_owned(), vec![cell.clone()])).collect();
    let header = column("language", lang.t("publications-county-language"), Kind::Text, "".into());
    table("languages", caption(lang, material, "publications-county-languages-caption"), header, pieces(lang), rows)
}

fn statements(lang: Lang, material: &Material) -> Table {
    let columns = vec![
        column("answers", lang.t("publications-county-answers"), Kind::Count, lang.t("publications-county-answers-definition")),
        column("mean", lang.t("publications-county-mean"), Kind::Mean, lang.t("publications-county-mean-definition")),
        column("agreeing", lang.t("publications-county-agreeing"), Kind::Share, lang.t("publications-county-agreeing-definition")),
    ];
    let rows = material.figures.statements.iter();
    let rows = rows.map(|one| row(one.words.in_language(lang).0.to_owned(), vec![one.n.clone(), one.mean.clone(), one.agreeing.clone()]));
    let header = column("statement", lang.t("publications-county-statement"), Kind::Text, "".into());
    table("statements", caption(lang, material, "publications-county-statements-caption"), header, columns, rows.collect())
}
