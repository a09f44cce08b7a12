//! Who gives feedback and who is missing: pieces for each thousand of those who could have given some. Groups, never people.

use asko_documents::{Block, Cell, Column, Kind, Section};
use asko_locales::{Lang, date, number};

use super::parts::{column, count, grouped, listed, measured, row, section, table, whole};
use super::{Figures, Inputs, Pieces};
use crate::council::population::{Age, Base, Part, Population, Tongue};
use crate::council::words::{age_words, perspective_words, tongue_words};
use crate::organisations::Named as _;
use crate::statistics::rate::{PerThousand, per_thousand};

/// A group: its name, what was said, and how many could have said something.
struct Group {
    name: String,
    pieces: Pieces,
    people: u64,
}

impl Group {
    fn known(&self) -> Option<u64> {
        if let Pieces::Known(pieces) = self.pieces { Some(pieces) } else { None }
    }

    fn rate(&self) -> Option<PerThousand> {
        per_thousand(self.known()?, self.people)
    }
}

/// A group that is heard little: its name, and how many pieces there are for a thousand, or that there are no more.
#[derive(Clone, Debug, PartialEq)]
enum Least {
    Rate(String, f64),
    AtMost(String, f64),
}

impl Least {
    const fn value(&self) -> f64 {
        match self {
            Self::Rate(_, value) | Self::AtMost(_, value) => *value,
        }
    }

    fn words(&self, lang: Lang) -> String {
        let rate = number(lang, self.value(), 1);
        match self {
            Self::Rate(name, _) => lang.with("council-heard-group", &[("group", name.into()), ("rate", (&rate).into())]),
            Self::AtMost(name, _) => lang.with("council-heard-group-at-most", &[("group", name.into()), ("rate", (&rate).into())]),
        }
    }
}

/// The groups of a kind that are heard less than all others together beyond chance: the upper end of their interval is under the
/// lower end of that of the others. The least heard first.
///
/// Of a group of which too little was said to be shown, the most that it can be is known: that is compared.
fn least_heard(groups: &[Group]) -> Vec<Least> {
    let known: Vec<(&Group, u64)> = groups.iter().filter_map(|group| Some((group, group.known()?))).collect();
    let all = known.iter().fold((0_u64, 0_u64), |(said, people), (group, more)| (said + more, people + group.people));
    let mut least = Vec::new();
    for group in groups {
        let (most, of) = match group.pieces {
            Pieces::Known(pieces) => (pieces, (all.0 - pieces, all.1 - group.people)),
            Pieces::AtMost(most) => (most, all),
            Pieces::Hidden => continue,
        };
        let Some((rate, others)) = per_thousand(most, group.people).zip(per_thousand(of.0, of.1)) else { continue };
        if rate.high < others.low {
            let name = group.name.clone();
            least.push(if group.known().is_some() { Least::Rate(name, rate.value) } else { Least::AtMost(name, rate.value) });
        }
    }
    least.sort_by(|one, other| one.value().total_cmp(&other.value()));
    least
}

/// The groups of a table as rows.
fn columns(lang: Lang, people: String) -> Vec<Column> {
    let unit = lang.t("council-heard-unit");
    vec![
        column("pieces", lang.t("council-heard-pieces"), Kind::Count, lang.t("council-heard-pieces-definition")),
        column("people", people, Kind::Count, ""),
        column("per_thousand", lang.t("council-heard-rate"), Kind::Mean, lang.t("council-heard-rate-definition")),
        measured("low", lang.t("council-heard-low"), Kind::Mean, unit.as_ref(), ""),
        measured("high", lang.t("council-heard-high"), Kind::Mean, unit.as_ref(), ""),
    ]
}

fn rows(groups: &[Group]) -> Vec<asko_documents::Row> {
    let cells = |group: &Group| {
        let rate = group.rate();
        let cell = |value: fn(PerThousand) -> f64| match (group.known(), rate) {
            (None, _) => Cell::Hidden,
            (_, None) => Cell::Nothing,
            (_, Some(rate)) => Cell::Number(value(rate), 1),
        };
        vec![count(group.known()), whole(group.people), cell(|rate| rate.value), cell(|rate| rate.low), cell(|rate| rate.high)]
    };
    groups.iter().map(|group| row(group.name.as_str(), cells(group))).collect()
}

fn by_language(figures: &Figures, population: &Population, lang: Lang) -> Vec<Group> {
    let group = |(place, (tongue, of)): (usize, (&Tongue, &super::OfLanguage))| {
        Some(Group {
            name: tongue_words(*tongue, lang),
            pieces: of.pieces.map_or(Pieces::Hidden, Pieces::Known),
            people: population.of(Part::Language(place))?,
        })
    };
    Tongue::ALL.iter().zip(&figures.whole.languages).enumerate().filter_map(group).collect()
}

fn by_service(inputs: &Inputs, figures: &Figures, population: &Population, lang: Lang) -> Vec<Group> {
    let group = |service: &crate::organisations::Service| {
        let people = population.of(Part::Service(service.id))?;
        let pieces = figures.services.iter().find(|(id, _)| *id == service.id).map_or(Pieces::Hidden, |(_, pieces)| *pieces);
        Some(Group { name: service.name(lang).to_owned(), pieces, people })
    };
    inputs.services.iter().filter_map(group).collect()
}

/// Where the numbers of people come from.
fn source(population: &Population, base: Base, lang: Lang) -> Option<Block> {
    let source = population.source(base)?;
    let (words, day) = (source.words.in_language(lang).0, date(lang, source.as_of));
    Some(Block::Note(lang.with("council-heard-source", &[("source", words.into()), ("day", (&day).into())])))
}

/// How many groups of a kind are named.
const NAMED: usize = 5;

/// The groups of one kind that are heard least, in words; none where there are none.
fn named(groups: &[Group], lang: Lang) -> Option<String> {
    let least = least_heard(groups);
    if least.is_empty() {
        return None;
    }
    let mut named: Vec<String> = least.iter().take(NAMED).map(|least| least.words(lang)).collect();
    if least.len() > NAMED {
        let more = i64::try_from(least.len() - NAMED).unwrap_or(i64::MAX);
        named.push(lang.with("council-heard-more", &[("count", more.into())]));
    }
    Some(listed(&named))
}

/// Ages: feedback does not ask for them, so only the people are known.
fn ages(population: &Population, lang: Lang) -> Vec<Block> {
    let mut blocks = vec![Block::Paragraph(lang.t("council-heard-age").into_owned())];
    let bands: Vec<asko_documents::Row> = Age::ALL
        .iter()
        .enumerate()
        .filter_map(|(place, age)| Some(row(age_words(*age, lang), vec![whole(population.of(Part::Age(place))?)])))
        .collect();
    if !bands.is_empty() {
        blocks.push(table(
            "ages",
            lang.t("council-heard-ages-caption"),
            column("age", lang.t("council-heard-age-column"), Kind::Text, ""),
            vec![column("people", lang.t("council-heard-residents"), Kind::Count, "")],
            bands,
        ));
    }
    blocks
}

/// From whose perspective it was told.
fn perspectives(figures: &Figures, lang: Lang) -> Block {
    let rows = figures.perspectives.iter().map(|(code, pieces)| row(perspective_words(code, lang), vec![count(*pieces)])).collect();
    table(
        "perspectives",
        lang.t("council-heard-perspectives-caption"),
        column("perspective", lang.t("council-heard-perspective"), Kind::Text, ""),
        vec![column("pieces", lang.t("council-heard-pieces"), Kind::Count, lang.t("council-heard-pieces-definition"))],
        rows,
    )
}

/// The section.
pub fn heard(inputs: &Inputs, lang: Lang) -> Section {
    let title = lang.t("council-heard-title");
    let Some(figures) = &inputs.figures else {
        return section("heard", title, lang.t("council-report-no-figures"), Vec::new());
    };
    let nobody = Population::default();
    let (year, population) = inputs.population.as_ref().map_or((inputs.year, &nobody), |(year, population)| (*year, population));
    let (languages, services) = (by_language(figures, population, lang), by_service(inputs, figures, population, lang));
    let of_languages = named(&languages, lang).map(|groups| lang.with("council-heard-least-languages", &[("groups", (&groups).into())]));
    let of_services = named(&services, lang).map(|groups| lang.with("council-heard-least-services", &[("groups", (&groups).into())]));
    let sentences: Vec<String> = [of_languages, of_services].into_iter().flatten().collect();
    let compared = [&languages, &services].iter().any(|groups| groups.iter().filter(|group| group.rate().is_some()).count() > 1);
    let finding = match (sentences.is_empty(), compared) {
        (false, _) => sentences.join(" "),
        (true, true) => lang.t("council-heard-alike").into_owned(),
        (true, false) => lang.t("council-heard-unknown").into_owned(),
    };
    let mut blocks = Vec::new();
    if let Some(pieces) = figures.whole.all.pieces {
        blocks.push(Block::Paragraph(lang.with("council-heard-all", &[("pieces", (&grouped(lang, pieces)).into())])));
    }
    if year != inputs.year {
        blocks.push(Block::Note(lang.with("council-heard-earlier", &[("year", (&year.to_string()).into())])));
    }
    if !languages.is_empty() {
        let of = columns(lang, lang.t("council-heard-residents").into_owned());
        let header = column("language", lang.t("council-heard-language"), Kind::Text, lang.t("council-heard-language-definition"));
        blocks.push(table("languages", lang.t("council-heard-languages-caption"), header, of, rows(&languages)));
        blocks.extend(source(population, Base::Residents, lang));
    }
    if !services.is_empty() {
        let of = columns(lang, lang.t("council-heard-clients").into_owned());
        let header = column("service", lang.t("council-heard-service"), Kind::Text, "");
        blocks.push(table("services", lang.t("council-heard-services-caption"), header, of, rows(&services)));
        blocks.extend(source(population, Base::Clients, lang));
    }
    blocks.extend(ages(population, lang));
    if figures.perspectives.iter().any(|(_, pieces)| pieces.is_some()) {
        blocks.push(perspectives(figures, lang));
    }
    blocks.push(Block::Note(lang.t("council-heard-note").into_owned()));
    section("heard", title, finding, blocks)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(name: &str, pieces: Option<u64>, people: u64) -> Group {
        Group { name: name.to_owned(), pieces: pieces.map_or(Pieces::Hidden, Pieces::Known), people }
    }

    fn names(groups: &[Group]) -> Vec<String> {
        let name = |least| match least {
            Least::Rate(name, _) | Least::AtMost(name, _) => name,
        };
        least_heard(groups).into_iter().map(name).collect()
    }

    #[test]
    fn the_least_heard_are_named_beyond_chance_only() {
        assert_eq!(names(&[group("fi", Some(900), 90_000), group("sv", Some(480), 50_000), group("other", Some(20), 12_000)]), ["other"]);
        assert!(names(&[group("fi", Some(9), 900), group("sv", Some(8), 1_000)]).is_empty(), "as chance may have it");
        assert!(names(&[group("fi", Some(900), 90_000), group("sv", None, 50_000)]).is_empty(), "what is hidden is not told");
        assert!(names(&[group("fi", Some(0), 0), group("sv", Some(0), 0)]).is_empty());
        let two = [group("a", Some(1_000), 10_000), group("b", Some(50), 10_000), group("c", Some(10), 10_000)];
        assert_eq!(names(&two), ["c", "b"]);
        let few = Group { name: "few".to_owned(), pieces: Pieces::AtMost(19), people: 9_000 };
        assert_eq!(names(&[group("a", Some(1_000), 10_000), few]), ["few"], "hidden, but under 20 of 9 000 in any case");
        let small = Group { name: "small".to_owned(), pieces: Pieces::AtMost(19), people: 90 };
        assert!(names(&[group("a", Some(1_000), 10_000), small]).is_empty());
    }
}
