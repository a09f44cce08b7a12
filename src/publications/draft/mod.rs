//! A publication drawn from the data: what was promised and what came of it, findings and actions by service and unit, the
//! county's figures, why nothing changed, and corrections. Only closed figures and what is public of changes stand in it.

mod changes;
mod county;
mod material;
mod parts;
mod promises;
mod services;

pub use changes::{ChangeLine, Outcome};
pub use material::{Material, gather};
pub use services::service_section;

use asko_documents::{Block, Cell, Document, Kind, Licence, Period as Span, Section};
use asko_locales::{Lang, date};

use crate::organisations::Named as _;
use crate::platform::clock::day_in_finland;
use crate::reports::forms;
use parts::{column, row, table};

/// The id of the section that holds a section for each service.
pub const SERVICES: &str = "services";
/// The id of the section that says what was corrected; nobody writes there.
pub const CORRECTIONS: &str = "corrections";

/// The publication as it is drawn, in Finnish or in Swedish: without what people write.
#[must_use]
pub fn document(lang: Lang, material: &Material) -> Document {
    let (county, period) = (&material.county, material.period);
    let span = period.span();
    let mut sections = vec![promises::section(lang, material), services::section(lang, material), county::section(lang, material)];
    sections.push(nothing(lang, material));
    sections.extend(corrected_figures(lang, material));
    Document {
        id: format!("{}-{}", county.slug, period.code()),
        language: lang,
        title: lang.t("publications-document-title").into_owned(),
        subtitle: lang.t("publications-document-subtitle").into_owned(),
        publisher: county.name(lang).to_owned(),
        address: format!("{}/{}/{}/publications/{}", material.base_url, lang.code(), county.slug, period.code()),
        made_on: material.today,
        period: Span { name: period.name(lang), first: span.first, last: span.last },
        licence: Licence { name: "CC BY 4.0".to_owned(), address: "https://creativecommons.org/licenses/by/4.0/".to_owned() },
        sections,
        words: forms::words(lang),
    }
}

/// Decisions that nothing changes, by reason.
fn nothing(lang: Lang, material: &Material) -> Section {
    let reasons = &material.figures.reasons;
    let many = |cell: &Cell| if let Cell::Number(value, _) = cell { Some(*value as i64) } else { None };
    let total = reasons.iter().map(|(_, cell)| many(cell)).sum::<Option<i64>>();
    let finding = match total {
        Some(0) => lang.t("publications-nothing-none").into_owned(),
        Some(count) => lang.with("publications-nothing-finding", &[("count", count.into())]),
        None => lang.t("publications-nothing-hidden").into_owned(),
    };
    let shown = reasons.iter().filter(|(_, cell)| many(cell) != Some(0));
    let rows: Vec<_> = shown.map(|(reason, cell)| row(crate::changes::reason_words(*reason, lang), vec![cell.clone()])).collect();
    let mut blocks = Vec::new();
    if !rows.is_empty() {
        let times = column("times", lang.t("publications-nothing-times"), Kind::Count, lang.t("publications-nothing-definition"));
        let caption = lang.with("publications-nothing-caption", &[("period", (&material.period.name(lang)).into())]);
        let header = column("reason", lang.t("publications-nothing-reason"), Kind::Text, "".into());
        blocks.push(Block::Table(table("reasons", caption, header, vec![times], rows)));
    }
    Section { id: "nothing".to_owned(), heading: lang.t("publications-nothing-title").into_owned(), finding, blocks, sections: Vec::new() }
}

/// That the figures themselves were corrected since they were closed first.
fn corrected_figures(lang: Lang, material: &Material) -> Option<Section> {
    let (at, why) = material.figures.corrected.as_ref()?;
    let words = why.in_language(lang).0;
    let day = date(lang, day_in_finland(*at));
    let line = lang.with("publications-corrections-figures", &[("day", (&day).into()), ("why", words.into())]);
    Some(corrections_section(lang, vec![line]))
}

/// The section that says what was corrected.
#[must_use]
pub fn corrections_section(lang: Lang, lines: Vec<String>) -> Section {
    Section {
        id: CORRECTIONS.to_owned(),
        heading: lang.t("publications-corrections-title").into_owned(),
        finding: String::new(),
        blocks: vec![Block::List(lines)],
        sections: Vec::new(),
    }
}
