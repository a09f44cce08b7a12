//! What feedback was about, with published words as examples.

use asko_documents::{Block, Kind, Quote, Section};
use asko_locales::{Lang, month};
use asko_templates::components::{BarRow, bars};

use super::cells::{self, chart, column, count, row, table, whole};
use super::source::Source;
use crate::moderation::store::Publication;
use crate::organisations::Named as _;
use crate::reports::closing::Variable;

/// How many examples a report has, and how many of one theme.
const QUOTES: usize = 6;
/// How many of one theme.
const OF_THEME: usize = 2;

/// The section.
pub(super) fn section(source: &Source, lang: Lang) -> Section {
    let heading = lang.t("reports-themes-title");
    let few = lang.t("reports-themes-finding-few");
    let Some(here) = &source.here else { return cells::section("themes", heading, few, Vec::new()) };
    let name = |names: &std::collections::HashMap<&'static str, String>| names.get(lang.code()).cloned().unwrap_or_default();
    let mut themes: Vec<(&str, String, Option<u64>)> =
        source.themes.iter().map(|(key, names)| (key.as_str(), name(names), here.whole(&Variable::Theme(key.clone()), "of"))).collect();
    themes.sort_by_key(|one| std::cmp::Reverse(one.2));
    let finding = match themes.first() {
        Some((_, name, Some(count))) if *count > 0 => {
            let values = [("theme", name.into()), ("count", whole(*count).into())];
            if themes.iter().any(|(.., count)| count.is_none()) {
                lang.with("reports-themes-finding-shown", &values)
            } else {
                lang.with("reports-themes-finding", &values)
            }
        }
        _ => few.into_owned(),
    };
    let shown: Vec<BarRow> = themes
        .iter()
        .filter_map(|(_, name, count)| {
            let count = count.filter(|count| *count > 0)?;
            Some(BarRow { label: name.clone(), value: Some(count as f64), shown: count.to_string(), own: false })
        })
        .collect();
    let mut blocks = Vec::new();
    if shown.len() > 1 {
        blocks.push(chart("themes-chart", lang.t("reports-themes-title").into_owned(), &finding, "themes", |shape| {
            bars(shape, &finding, &shown)
        }));
    }
    let rows = themes.iter().map(|(key, name, pieces)| asko_documents::Row {
        link: source.cases_link(lang, &format!("theme={key}")),
        ..row(name.clone(), vec![count(*pieces)])
    });
    let rows = rows.collect();
    blocks.push(table(
        "themes",
        lang.t("reports-themes-caption"),
        column("theme", lang.t("reports-column-theme"), Kind::Text, ""),
        vec![column("pieces", lang.t("reports-column-pieces"), Kind::Count, "")],
        rows,
    ));
    let order: Vec<&str> = themes.iter().map(|(key, ..)| *key).collect();
    let quotes = quotes(source, lang, &order);
    if !quotes.is_empty() {
        blocks.push(Block::Paragraph(lang.t("reports-themes-quotes").into_owned()));
        blocks.extend(quotes);
    }
    cells::section("themes", heading, finding, blocks)
}

/// Examples, those of the most frequent themes first, a few of each.
fn quotes(source: &Source, lang: Lang, order: &[&str]) -> Vec<Block> {
    let mut taken: Vec<i64> = Vec::new();
    let mut quotes = Vec::new();
    for theme in order {
        let of = source.words.iter().filter(|(_, themes)| themes.iter().any(|known| known == theme));
        let fresh: Vec<&Publication> = of.map(|(one, _)| one).filter(|one| !taken.contains(&one.id)).take(OF_THEME).collect();
        for one in fresh.into_iter().take(QUOTES.saturating_sub(taken.len())) {
            taken.push(one.id);
            quotes.push(Block::Quote(quote(source, lang, one)));
        }
    }
    quotes
}

fn quote(source: &Source, lang: Lang, one: &Publication) -> Quote {
    let service = one.words.service_id.and_then(|id| source.services.get(&id)).map(|service| service.name(lang).to_owned());
    let first = format!("{}-01", one.words.month).parse().ok().map(|first| month(lang, first));
    let source = service.into_iter().chain(first).collect::<Vec<_>>().join(", ");
    Quote { text: one.words.text.clone(), language: one.words.language.clone(), source }
}
