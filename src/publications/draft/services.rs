//! Findings and actions by service: the figures of its units, and the changes there.

use asko_documents::{Block, Cell, Kind, Row, Section};
use asko_locales::Lang;

use super::SERVICES;
use super::changes::{ChangeLine, changes_table};
use super::material::Material;
use super::parts::{column, main_columns, table};
use crate::organisations::Named as _;
use crate::publications::figures::{PlaceFigures, ServiceFigures};
use crate::reports::closing::{OTHERS, UNNAMED};
use crate::text::order::sort_key;

/// The id of a service's section.
#[must_use]
pub fn service_section(slug: &str) -> String {
    format!("service-{slug}")
}

/// What concerns no service by itself, and the services of which too little was said, as sections call them.
const NOT_ONE: [(i64, &str); 2] = [(UNNAMED, "none"), (OTHERS, "others")];

/// A service that has figures or changes.
struct Part<'a> {
    id: i64,
    slug: Option<&'a str>,
    figures: Option<&'a ServiceFigures>,
    lines: Vec<&'a ChangeLine>,
}

impl Part<'_> {
    fn name(&self, lang: Lang, material: &Material) -> String {
        let then = self.figures.map(|figures| figures.whole.name(lang)).filter(|name| !name.is_empty());
        let name = then.or_else(|| material.service(self.id, lang));
        name.map_or_else(|| unnamed_service(lang, self.id), str::to_owned)
    }

    fn says_something(&self) -> bool {
        !self.lines.is_empty() || self.figures.is_some_and(|figures| figures.whole.shows_any())
    }
}

/// What stands in place of a service's name where there is none.
pub(super) fn unnamed_service(lang: Lang, id: i64) -> String {
    if id == OTHERS { lang.t("publications-services-others").into_owned() } else { lang.t("publications-services-none").into_owned() }
}

fn parts(material: &Material) -> Vec<Part<'_>> {
    let mut ids: Vec<i64> = material.figures.services.iter().map(|service| service.whole.id).collect();
    ids.extend(material.changes.iter().map(service_of));
    ids.sort_unstable();
    ids.dedup();
    let part = |id: i64| Part {
        id,
        slug: material
            .services
            .iter()
            .find(|service| service.id == id)
            .map(|service| service.slug.as_str())
            .or_else(|| NOT_ONE.iter().find(|(known, _)| *known == id).map(|(_, slug)| *slug)),
        figures: material.figures.services.iter().find(|service| service.whole.id == id),
        lines: material.changes.iter().filter(|line| service_of(line) == id).collect(),
    };
    ids.into_iter().map(part).collect()
}

/// The service that a change concerns.
fn service_of(line: &ChangeLine) -> i64 {
    line.change.service_id.unwrap_or(UNNAMED)
}

/// The section with one of each service in it.
pub(super) fn section(lang: Lang, material: &Material) -> Section {
    let (mut told, quiet): (Vec<Part<'_>>, Vec<Part<'_>>) = parts(material).into_iter().partition(Part::says_something);
    told.sort_by_key(|part| (part.id <= UNNAMED, sort_key(&part.name(Lang::Fi, material))));
    let mut blocks = Vec::new();
    let mut names: Vec<String> = quiet.iter().filter(|part| part.id > UNNAMED).map(|part| part.name(lang, material)).collect();
    if !names.is_empty() {
        names.sort_by_key(|name| sort_key(name));
        blocks.push(Block::Paragraph(lang.with("publications-services-quiet", &[("services", (&names.join(", ")).into())])));
    }
    let finding = if told.is_empty() { lang.t("publications-services-empty").into_owned() } else { String::new() };
    let sections = told.iter().map(|part| one(lang, material, part)).collect();
    Section { id: SERVICES.to_owned(), heading: lang.t("publications-services-title").into_owned(), finding, blocks, sections }
}

fn one(lang: Lang, material: &Material, part: &Part<'_>) -> Section {
    let name = part.name(lang, material);
    let id = service_section(part.slug.unwrap_or_default());
    let said = |id: &str| lang.with(id, &[("service", (&name).into()), ("period", (&material.period.name(lang)).into())]);
    let mut blocks = Vec::new();
    if let Some(figures) = part.figures {
        let caption = said("publications-services-figures-caption");
        let header = column("unit", lang.t("publications-services-unit"), Kind::Text, "".into());
        blocks.push(Block::Table(table(&format!("figures-{id}"), caption, header, main_columns(lang), rows(lang, material, figures))));
    } else {
        blocks.push(Block::Paragraph(lang.t("publications-services-no-feedback").into_owned()));
    }
    if part.lines.is_empty() {
        blocks.push(Block::Paragraph(lang.t("publications-services-no-changes").into_owned()));
    } else {
        let caption = said("publications-services-changes-caption");
        blocks.push(Block::Table(changes_table(lang, material, &format!("changes-{id}"), caption, &part.lines)));
    }
    Section { id, heading: name, finding: finding(lang, part), blocks, sections: Vec::new() }
}

/// What the service's figures say, in a sentence.
fn finding(lang: Lang, part: &Part<'_>) -> String {
    match part.figures.map(|figures| &figures.whole.received) {
        Some(Cell::Number(count, _)) => lang.with("publications-services-finding", &[("count", (*count as i64).into())]),
        Some(_) => lang.t("publications-services-finding-hidden").into_owned(),
        None => String::new(),
    }
}

fn rows(lang: Lang, material: &Material, figures: &ServiceFigures) -> Vec<Row> {
    let mut units: Vec<&PlaceFigures> = figures.units.iter().collect();
    units.sort_by_key(|unit| (unit.id <= UNNAMED, sort_key(&unit_name(lang, material, unit))));
    let mut rows: Vec<Row> = units
        .into_iter()
        .map(|unit| Row { header: unit_name(lang, material, unit), cells: unit.cells(), total: false, link: None })
        .collect();
    rows.push(Row {
        header: lang.t("publications-services-all-units").into_owned(),
        cells: figures.whole.cells(),
        total: true,
        link: None,
    });
    rows
}

fn unit_name(lang: Lang, material: &Material, unit: &PlaceFigures) -> String {
    let name = Some(unit.name(lang)).filter(|name| !name.is_empty()).or_else(|| material.unit(unit.id, lang));
    let name = name.map_or_else(|| unnamed_unit(lang, unit.id), str::to_owned);
    if unit.gone { lang.with("publications-services-closed-unit", &[("unit", (&name).into())]) } else { name }
}

/// What stands in place of a unit's name where there is none.
fn unnamed_unit(lang: Lang, id: i64) -> String {
    if id == OTHERS {
        lang.t("publications-services-other-units").into_owned()
    } else {
        lang.t("publications-services-no-unit").into_owned()
    }
}
