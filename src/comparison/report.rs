//! The comparison as a document: a funnel for each indicator, the counties in the order of their names, never ranked.

use asko_documents::{Block, Cell, Chart, Column, Document, Kind, Licence, Period, Row, Section, Table};
use asko_locales::{Lang, number, percent};
use asko_templates::components::{self, FunnelPoint, Limit, Shape, Unit};
use chrono::NaiveDate;

use super::indicators::{Indicator, Placed, placed};
use crate::organisations::{County, Named as _};
use crate::questions::InLanguages;
use crate::reports::{closing, forms};
use crate::statistics::difference::Share;
use crate::statistics::funnel::{Funnel, Place};
use crate::text::order::sort_key;

/// How many sizes the limits of a funnel are drawn through.
const STEPS: u32 = 60;

/// Everything the comparison is made of.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The period.
    pub period: closing::Period,
    /// The day on which it is made.
    pub today: NaiveDate,
    /// Where the pages are: `https://asko.example`, without a slash at the end.
    pub base_url: String,
    /// The indicators, in order.
    pub indicators: Vec<Indicator>,
    /// The statements' words, by key.
    pub statements: Vec<(String, InLanguages)>,
    /// The counties with their figures in the order of the indicators.
    pub counties: Vec<(County, Vec<Option<Share>>)>,
}

impl Inputs {
    /// An indicator in words.
    fn words(&self, indicator: &Indicator, lang: Lang) -> String {
        match indicator {
            Indicator::Statement(key) => {
                let words = self.statements.iter().find(|(known, _)| known == key).map(|(_, words)| words.text(lang));
                lang.with("comparison-indicator-statement", &[("statement", words.unwrap_or(key).into())])
            }
            Indicator::Promoters => lang.t("comparison-indicator-promoters").into_owned(),
            Indicator::InTime => lang.t("comparison-indicator-in-time").into_owned(),
        }
    }
}

/// Where a county lies, in words.
fn place_words(place: Option<Place>, lang: Lang) -> String {
    match place {
        None => lang.t("comparison-place-alone").into_owned(),
        Some(Place::Within) => lang.t("comparison-place-within").into_owned(),
        Some(Place::Below) => lang.t("comparison-place-below").into_owned(),
        Some(Place::FarBelow) => lang.t("comparison-place-far-below").into_owned(),
        Some(Place::Above) => lang.t("comparison-place-above").into_owned(),
        Some(Place::FarAbove) => lang.t("comparison-place-far-above").into_owned(),
    }
}

fn value(share: Share) -> f64 {
    share.successes as f64 / share.n as f64
}

/// The limits at sizes that the eye sees as a curve.
fn limits(funnel: &Funnel, least: u64, most: u64) -> [Vec<Limit>; 2] {
    let (from, to) = ((least as f64 * 0.8).max(1.0), most as f64 * 1.05);
    let sizes = (0..=STEPS).map(|step| (from * (to / from).powf(f64::from(step) / f64::from(STEPS))).round().max(1.0) as u64);
    let (mut inner, mut outer): (Vec<Limit>, Vec<Limit>) = (Vec::new(), Vec::new());
    for n in sizes {
        if inner.last().is_some_and(|last| last.answers >= n as f64) {
            continue;
        }
        if let Some(limits) = funnel.limits(n) {
            inner.push(Limit { answers: n as f64, low: limits.low, high: limits.high });
            outer.push(Limit { answers: n as f64, low: limits.lowest, high: limits.highest });
        }
    }
    [inner, outer]
}

/// A county, and where it lies.
type Line<'a> = (&'a County, Option<Placed>);

fn chart(indicator: &Indicator, words: &str, funnel: &Funnel, lines: &[Line<'_>], lang: Lang) -> Option<Block> {
    let known: Vec<(&County, Placed)> = lines.iter().filter_map(|(county, placed)| Some((*county, (*placed)?))).collect();
    let (least, most) = (known.iter().map(|(_, placed)| placed.share.n).min()?, known.iter().map(|(_, placed)| placed.share.n).max()?);
    let [inner, outer] = limits(funnel, least, most);
    let outside: Vec<String> = known
        .iter()
        .filter(|(_, placed)| placed.place.is_some_and(|place| place != Place::Within))
        .map(|(county, placed)| format!("{}: {}", county.name(lang), place_words(placed.place, lang)))
        .collect();
    let values = [("counties", i64::try_from(known.len()).unwrap_or(0).into()), ("indicator", words.into())];
    let first = lang.with("comparison-chart-alternative", &values);
    let alternative = if outside.is_empty() {
        format!("{first} {}", lang.t("comparison-chart-all-within"))
    } else {
        format!("{first} {}.", outside.join(". "))
    };
    let point = |(county, placed): &(&County, Placed)| FunnelPoint {
        label: county.name(lang).to_owned(),
        answers: placed.share.n as f64,
        value: value(placed.share),
        own: false,
        named: placed.place.is_some_and(|place| place != Place::Within),
    };
    let picture = components::Funnel {
        alternative: alternative.clone(),
        unit: Unit::Share,
        range: (0.0, 1.0),
        indicator: words.to_owned(),
        answers: lang.t("comparison-column-answers").into_owned(),
        centre: (funnel.target, lang.t("comparison-chart-all").into_owned()),
        limits: vec![(lang.t("comparison-chart-95").into_owned(), inner), (lang.t("comparison-chart-998").into_owned(), outer)],
        points: known.iter().map(point).collect(),
    };
    Some(Block::Chart(Chart {
        id: format!("funnel-{}", indicator.code()),
        title: words.to_owned(),
        svg: components::funnel(Shape::Wide, lang, &picture),
        narrow: components::funnel(Shape::Narrow, lang, &picture),
        alternative,
        table: indicator.code(),
    }))
}

fn column(key: &str, name: String, kind: Kind, definition: String) -> Column {
    Column { key: key.to_owned(), name, kind, unit: String::new(), definition }
}

fn figures(indicator: &Indicator, words: &str, lines: &[Line<'_>], lang: Lang) -> Block {
    let t = |id: &'static str| lang.t(id).into_owned();
    let row = |(county, placed): &Line<'_>| {
        let cells = match placed {
            None => vec![Cell::Hidden, Cell::Hidden, Cell::Text(lang.t("comparison-place-few").into_owned())],
            Some(placed) => vec![
                Cell::Number(value(placed.share), 0),
                Cell::Number(placed.share.n as f64, 0),
                Cell::Text(place_words(placed.place, lang)),
            ],
        };
        Row { header: county.name(lang).to_owned(), cells, total: false, link: Some(format!("/{}/{}/results", lang.code(), county.slug)) }
    };
    Block::Table(Table {
        id: indicator.code(),
        caption: lang.with("comparison-table-caption", &[("indicator", words.into())]),
        row_header: column("county", t("comparison-column-county"), Kind::Text, String::new()),
        columns: vec![
            column("share", t("comparison-column-share"), Kind::Share, t("comparison-column-share-definition")),
            column("answers", t("comparison-column-answers"), Kind::Count, t("comparison-column-answers-definition")),
            column("place", t("comparison-column-place"), Kind::Text, t("comparison-column-place-definition")),
        ],
        rows: lines.iter().map(row).collect(),
    })
}

/// What the funnel shows, in one sentence.
fn finding(funnel: Option<&Funnel>, lines: &[Line<'_>], lang: Lang) -> String {
    let known = lines.iter().filter(|(_, placed)| placed.is_some()).count();
    let Some(funnel) = funnel else {
        return if known == 0 { lang.t("comparison-finding-none").into_owned() } else { lang.t("comparison-finding-alone").into_owned() };
    };
    let at = |wanted: &[Place]| -> i64 {
        let hits = lines.iter().filter(|(_, placed)| placed.and_then(|placed| placed.place).is_some_and(|place| wanted.contains(&place)));
        i64::try_from(hits.count()).unwrap_or(i64::MAX)
    };
    let (above, below) = (at(&[Place::Above, Place::FarAbove]), at(&[Place::Below, Place::FarBelow]));
    let all = percent(lang, funnel.target);
    if above + below == 0 {
        return lang.with("comparison-finding-within", &[("all", (&all).into())]);
    }
    lang.with("comparison-finding-outside", &[("all", (&all).into()), ("above", above.into()), ("below", below.into())])
}

fn section(inputs: &Inputs, place: usize, indicator: &Indicator, lang: Lang) -> Section {
    let mut counties: Vec<(&County, Option<Share>)> =
        inputs.counties.iter().map(|(county, shares)| (county, shares.get(place).copied().flatten())).collect();
    counties.sort_by_key(|(county, _)| sort_key(county.name(lang)));
    let (funnel, found) = placed(&counties.iter().map(|(_, share)| *share).collect::<Vec<_>>());
    let lines: Vec<Line<'_>> = counties.iter().zip(found).map(|((county, _), placed)| (*county, placed)).collect();
    let words = inputs.words(indicator, lang);
    let mut blocks: Vec<Block> = funnel.iter().filter_map(|funnel| chart(indicator, &words, funnel, &lines, lang)).collect();
    if let Some(funnel) = funnel.filter(|funnel| funnel.dispersion > 1.0) {
        let factor = number(lang, funnel.dispersion.sqrt(), 1);
        blocks.push(Block::Note(lang.with("comparison-dispersion", &[("factor", (&factor).into())])));
    }
    blocks.push(figures(indicator, &words, &lines, lang));
    Section { id: indicator.code(), heading: words, finding: finding(funnel.as_ref(), &lines, lang), blocks, sections: Vec::new() }
}

/// The comparison in this language.
#[must_use]
pub fn document(inputs: &Inputs, lang: Lang) -> Document {
    let span = inputs.period.span();
    let code = inputs.period.code();
    let mut sections: Vec<Section> =
        inputs.indicators.iter().enumerate().map(|(place, indicator)| section(inputs, place, indicator, lang)).collect();
    sections.insert(
        0,
        Section {
            id: "reading".to_owned(),
            heading: lang.t("comparison-reading-title").into_owned(),
            finding: lang.with("comparison-reading-finding", &[("counties", i64::try_from(inputs.counties.len()).unwrap_or(0).into())]),
            blocks: vec![
                Block::Paragraph(lang.t("comparison-reading-funnel").into_owned()),
                Block::Paragraph(lang.t("comparison-reading-cause").into_owned()),
            ],
            sections: Vec::new(),
        },
    );
    Document {
        id: format!("comparison-{code}"),
        language: lang,
        title: lang.t("comparison-title").into_owned(),
        subtitle: lang.t("comparison-subtitle").into_owned(),
        publisher: lang.t("comparison-publisher").into_owned(),
        address: format!("{}/{}/compare?period={code}", inputs.base_url, lang.code()),
        made_on: inputs.today,
        period: Period { name: inputs.period.name(lang), first: span.first, last: span.last },
        licence: Licence {
            name: "CC BY 4.0".to_owned(),
            address: format!("https://creativecommons.org/licenses/by/4.0/deed.{}", lang.code()),
        },
        sections,
        words: forms::words(lang),
    }
}

#[cfg(test)]
mod tests;
