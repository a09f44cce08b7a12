//! The shared picture of a county, a service or a unit in a period, as a document: teams, leaders and the public read the same
//! closed figures. It begins with what was promised and what came of it.

mod answers;
mod better;
mod cells;
mod effects;
mod months;
mod notes;
mod promised;
mod source;
mod statements;
mod teams;
mod themes;
mod volumes;

use asko_documents::{Document, Licence, Period as DocumentPeriod};
use asko_locales::Lang;

pub use source::{Chosen, Source};

use super::forms;
use crate::organisations::Named as _;
use crate::platform::clock::day_in_finland;

/// For whom a picture is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Those who work for the county.
    Staff,
    /// Everybody.
    Public,
}

impl Reader {
    /// The last part of the page's address.
    #[must_use]
    pub const fn page(self) -> &'static str {
        match self {
            Self::Staff => "reports",
            Self::Public => "results",
        }
    }
}

/// The place in the address of files: `all`, a service, or a service and a unit.
#[must_use]
pub fn place_code(chosen: &Chosen) -> String {
    match (&chosen.service, &chosen.unit) {
        (None, _) => "all".to_owned(),
        (Some(service), None) => service.slug.clone(),
        (Some(service), Some(unit)) => format!("{}~{}", service.slug, unit.slug),
    }
}

/// The picture in a language. `base` is the address at which the program is reached.
#[must_use]
pub fn document(source: &Source, lang: Lang, reader: Reader, base: &str) -> Document {
    let chosen = &source.chosen;
    let span = chosen.period.span();
    let county = source.county.name(lang);
    let place = match (&chosen.service, &chosen.unit) {
        (None, _) => county.to_owned(),
        (Some(service), None) => service.name(lang).to_owned(),
        (Some(service), Some(unit)) => {
            lang.with("reports-place-unit", &[("service", service.name(lang).into()), ("unit", unit.name(lang).into())])
        }
    };
    let id = format!("{}-{}-{}", source.county.slug, chosen.period.code(), place_code(chosen).replace('~', "-"));
    let title = match reader {
        Reader::Staff => lang.t("reports-page-title"),
        Reader::Public => lang.t("reports-results-title"),
    };
    let sections = [
        notes::section(source, lang),
        Some(promised::section(source, lang)),
        Some(volumes::section(source, lang, reader)),
        better::section(source, lang),
        Some(statements::section(source, lang, reader)),
        Some(statements::recommendation(source, lang)),
        months::section(source, lang),
        Some(themes::section(source, lang)),
        Some(answers::section(source, lang, reader)),
        Some(effects::section(source, lang)),
        (reader == Reader::Staff).then(|| teams::section(source, lang)).flatten(),
        (reader == Reader::Staff).then(|| answers::gravity(source, lang)).flatten(),
        Some(notes::reading(source, lang)),
    ];
    Document {
        id,
        language: lang,
        title: format!("{title}: {place}"),
        subtitle: if chosen.service.is_some() { county.to_owned() } else { String::new() },
        publisher: county.to_owned(),
        address: format!("{}{}", base.trim_end_matches('/'), source.address(lang, reader, chosen)),
        made_on: day_in_finland(source.closing.closed_at),
        period: DocumentPeriod { name: chosen.period.name(lang), first: span.first, last: span.last },
        licence: licence(),
        sections: sections.into_iter().flatten().collect(),
        words: forms::words(lang),
    }
}

/// How the figures may be used.
#[must_use]
pub fn licence() -> Licence {
    Licence { name: "CC BY 4.0".to_owned(), address: "https://creativecommons.org/licenses/by/4.0/".to_owned() }
}
