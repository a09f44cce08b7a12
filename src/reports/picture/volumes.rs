//! How much feedback there was: by place, language, channel, kind and perspective.

use std::borrow::Cow;

use asko_documents::{Block, Kind as Holds, Row, Section};
use asko_locales::Lang;
use asko_templates::components::{BarRow, bars};
use asko_templates::reports::{kind_name, perspective_name};

use super::Reader;
use super::cells::{self, chart, column, count, figure, language_words, row, table, total, whole};
use super::source::Source;
use crate::feedback::{Channel, Kind, Perspective};
use crate::reports::closing::{Closed, Figure, LANGUAGES, OTHERS, Place, Variable, When};
use crate::text::order::sort_key;

/// The section.
pub(super) fn section(source: &Source, lang: Lang, reader: Reader) -> Section {
    let heading = lang.t("reports-pieces-title");
    let Some(here) = &source.here else {
        return cells::section("pieces", heading, lang.t("reports-pieces-too-few"), Vec::new());
    };
    let finding = match here.pieces() {
        Some(pieces) => lang.with("reports-headline-pieces", &[("count", whole(pieces).into())]),
        None => lang.t("reports-headline-hidden").into_owned(),
    };
    let mut blocks = Vec::new();
    if !source.below.is_empty() {
        blocks.extend(by_place(source, here, lang, reader));
    }
    blocks.push(by_language(source, here, lang));
    let channels =
        Codes { id: "channels", caption: lang.t("reports-channels-caption"), name: lang.t("reports-column-channel"), filter: None };
    let kinds = Codes { id: "kinds", caption: lang.t("reports-kinds-caption"), name: lang.t("reports-column-kind"), filter: Some("kind") };
    let perspectives = Codes {
        id: "perspectives",
        caption: lang.t("reports-perspectives-caption"),
        name: lang.t("reports-column-perspective"),
        filter: Some("perspective"),
    };
    let lines = |variable: &Variable, codes: &[(&'static str, String)]| -> Vec<(&'static str, String, Option<u64>)> {
        codes.iter().map(|(code, words)| (*code, words.clone(), here.whole(variable, code))).collect()
    };
    let all: Vec<_> = Channel::ALL.iter().map(|one| (one.code(), channel_words(lang, *one))).collect();
    blocks.push(channels.table(source, lang, lines(&Variable::Channel, &all)));
    let all: Vec<_> = Kind::ALL.iter().map(|one| (one.code(), kind_name(lang, one.code()))).collect();
    blocks.push(kinds.table(source, lang, lines(&Variable::Kind, &all)));
    let all: Vec<_> = Perspective::ALL.iter().map(|one| (one.code(), perspective_name(lang, one.code()))).collect();
    blocks.push(perspectives.table(source, lang, lines(&Variable::Perspective, &all)));
    cells::section("pieces", heading, finding, blocks)
}

fn channel_words(lang: Lang, channel: Channel) -> String {
    match channel {
        Channel::Web => lang.t("reports-channel-web"),
        Channel::Import => lang.t("reports-channel-import"),
    }
    .into_owned()
}

fn by_place(source: &Source, here: &Closed, lang: Lang, reader: Reader) -> Vec<Block> {
    let services = here.place == Place::County;
    let mut below: Vec<&Closed> = source.below.iter().collect();
    let last = |closed: &Closed| matches!(closed.place, Place::Service(id) | Place::Unit(_, id) if id <= 0);
    below.sort_by_key(|closed| (last(closed), sort_key(&source.name(lang, closed.place))));
    let promise = |closed: &Closed| {
        let n = closed.whole(&Variable::Answer, "wanted");
        figure(n, closed.figure(None, Figure::PromiseKept), 0)
    };
    let cells_of = |closed: &Closed| {
        let median = figure(closed.whole(&Variable::Answer, "answered"), closed.figure(None, Figure::DaysMedian), 1);
        vec![count(closed.pieces()), count(closed.whole(&Variable::Answer, "wanted")), promise(closed), median]
    };
    let mut rows: Vec<_> = below
        .iter()
        .map(|closed| Row { link: source.link(lang, reader, closed.place), ..row(source.name(lang, closed.place), cells_of(closed)) })
        .collect();
    rows.push(total(lang, cells_of(here)));
    let name = if services { lang.t("reports-column-service") } else { lang.t("reports-column-unit") };
    let caption = if services { lang.t("reports-pieces-by-service") } else { lang.t("reports-pieces-by-unit") };
    let columns = vec![
        column("pieces", lang.t("reports-column-pieces"), Holds::Count, lang.t("reports-meaning-pieces")),
        column("wanted", lang.t("reports-column-wanted"), Holds::Count, ""),
        column("promise_kept", lang.t("reports-column-promise-kept"), Holds::Share, lang.t("reports-meaning-promise-kept")),
        column("days_median", lang.t("reports-column-days"), Holds::Days, lang.t("reports-meaning-days")),
    ];
    let bar = |closed: &&Closed| BarRow {
        label: source.name(lang, closed.place),
        value: closed.pieces().map(|pieces| pieces as f64),
        shown: closed.pieces().map_or_else(|| lang.t("reports-document-hidden").into_owned(), |pieces| pieces.to_string()),
        own: false,
    };
    let mut blocks = Vec::new();
    if below.len() > 1 {
        let drawn: Vec<BarRow> = below.iter().map(bar).collect();
        blocks.push(chart("pieces-chart", caption.to_string(), &caption, "pieces", |shape| bars(shape, &caption, &drawn)));
    }
    blocks.push(table("pieces", caption, column("place", name, Holds::Text, ""), columns, rows));
    if below.iter().any(|closed| matches!(closed.place, Place::Service(OTHERS) | Place::Unit(_, OTHERS))) {
        blocks.push(Block::Note(lang.t("reports-pieces-others").into_owned()));
    }
    blocks
}

fn by_language(source: &Source, here: &Closed, lang: Lang) -> Block {
    // Where too few answered in other languages they are told together with those in Finnish.
    let county = here.place == Place::County;
    let rows = LANGUAGES.iter().filter(|code| if county { **code != "not-sv" } else { matches!(**code, "sv" | "not-sv") }).map(|code| {
        let link = if matches!(*code, "fi" | "sv") { source.cases_link(lang, &format!("language={code}")) } else { None };
        let pieces = here.count(When::Whole, Some(code), &Variable::Pieces, "all");
        Row { link, ..row(language_words(lang, code), vec![count(pieces)]) }
    });
    table(
        "languages",
        lang.t("reports-languages-caption"),
        column("language", lang.t("reports-column-language"), Holds::Text, ""),
        vec![column("pieces", lang.t("reports-column-pieces"), Holds::Count, "")],
        rows.collect(),
    )
}

/// A table with a row for each code.
struct Codes<'a> {
    id: &'a str,
    caption: Cow<'a, str>,
    name: Cow<'a, str>,
    /// The inbox's filter by these codes, if it has one.
    filter: Option<&'a str>,
}

impl Codes<'_> {
    fn table(&self, source: &Source, lang: Lang, lines: Vec<(&'static str, String, Option<u64>)>) -> Block {
        let rows = lines.into_iter().map(|(code, words, pieces)| {
            let link = self.filter.and_then(|filter| source.cases_link(lang, &format!("{filter}={code}")));
            Row { link, ..row(words, vec![count(pieces)]) }
        });
        let columns = vec![column("pieces", lang.t("reports-column-pieces"), Holds::Count, "")];
        table(self.id, self.caption.clone(), column(self.id, self.name.clone(), Holds::Text, ""), columns, rows.collect())
    }
}
