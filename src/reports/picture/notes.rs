//! What must be known before the figures are read: nothing said, a unit closed, another name, another questionnaire, figures
//! corrected; and how the figures are to be read.

use asko_documents::{Block, Section};
use asko_locales::{Lang, date};

use super::cells;
use super::source::Source;
use crate::organisations::Named as _;
use crate::platform::clock::day_in_finland;
use crate::reports::closing::Place;

/// The section; none where there is nothing to say.
pub(super) fn section(source: &Source, lang: Lang) -> Option<Section> {
    let mut notes = Vec::new();
    match &source.here {
        None if source.chosen.place() == Place::County => notes.push(lang.t("reports-headline-none").into_owned()),
        None => notes.push(lang.t("reports-notes-too-little").into_owned()),
        Some(here) if here.pieces() == Some(0) => notes.push(lang.t("reports-headline-none").into_owned()),
        Some(_) => {}
    }
    if source.closing.version > 1 {
        let why = if lang == Lang::Sv { &source.closing.why.sv } else { &source.closing.why.fi };
        let day = date(lang, day_in_finland(source.closing.closed_at));
        notes.push(lang.with("reports-notes-corrected", &[("day", (&day).into()), ("why", why.into())]));
    }
    notes.extend(closed_units(source, lang));
    notes.extend(renamed(source, lang));
    let mut instruments: Vec<i64> = source.closings.iter().flat_map(|closing| closing.instruments.iter().copied()).collect();
    instruments.sort_unstable();
    instruments.dedup();
    if source.closing.instruments.len() > 1 {
        notes.push(lang.t("reports-notes-instruments").into_owned());
    } else if instruments.len() > 1 {
        notes.push(lang.t("reports-notes-instruments-before").into_owned());
    }
    if notes.is_empty() {
        return None;
    }
    Some(cells::section("notes", lang.t("reports-notes-title"), String::new(), vec![Block::List(notes)]))
}

/// Units that were closed before the figures were.
fn closed_units(source: &Source, lang: Lang) -> Vec<String> {
    let all = source.here.iter().chain(&source.below).filter_map(|closed| Some((closed, closed.unit_closed_at?)));
    all.map(|(closed, at)| {
        let day = date(lang, day_in_finland(at));
        let name = closed.named(lang).map_or_else(|| source.name(lang, closed.place), str::to_owned);
        lang.with("reports-notes-unit-closed", &[("unit", (&name).into()), ("day", (&day).into())])
    })
    .collect()
}

/// Places that have another name now than they had then.
fn renamed(source: &Source, lang: Lang) -> Vec<String> {
    let all = source.here.iter().chain(&source.below).chain(&source.past);
    let mut notes: Vec<String> = all
        .filter_map(|closed| {
            let (then, now) = (closed.named(lang)?, source.name(lang, closed.place));
            let period = closed.period.name(lang);
            let values = [("then", then.into()), ("now", (&now).into()), ("period", (&period).into())];
            (!now.is_empty() && then != now).then(|| lang.with("reports-notes-renamed", &values))
        })
        .collect();
    notes.dedup();
    notes
}

/// How the figures are to be read.
pub(super) fn reading(source: &Source, lang: Lang) -> Section {
    let closed = date(lang, day_in_finland(source.closing.closed_at));
    let all = vec![
        lang.with("reports-reading-closed", &[("day", (&closed).into()), ("county", source.county.name(lang).into())]),
        lang.t("reports-reading-small-numbers").into_owned(),
        lang.t("reports-reading-indicative").into_owned(),
        lang.t("reports-reading-agreeing").into_owned(),
        lang.t("reports-reading-nps").into_owned(),
        lang.t("reports-meaning-promise-kept").into_owned(),
    ];
    cells::section("reading", lang.t("reports-reading-title"), String::new(), vec![Block::List(all)])
}
