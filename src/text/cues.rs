//! What in a text may tell who somebody is, besides the identifiers that are masked when it arrives: names after the words
//! that introduce them, addresses, days, ages, numbers. Proposals for a person to judge, never more.

use std::sync::LazyLock;

use regex::Regex;

use super::identifiers;

crate::coded! {
    /// What somebody may be recognised by.
    pub enum Cue {
        /// A name.
        Name = "name",
        /// Where somebody lives.
        Place = "place",
        /// A day.
        Day = "day",
        /// How old somebody is.
        Age = "age",
        /// A phone number, an address of mail or web, an account.
        Contact = "contact",
        /// A long number or the number of a record.
        Number = "number",
    }
}

/// A name: up to three words with a capital letter, as the group of a pattern.
const NAME: &str = r"(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})";
/// What a name is said with.
const SAID_WITH: &str = r"nimeni on|nimi on|nimeltäni|nimeltään|mitt namn är|heter|my name is|i am called";
/// Titles, with their endings.
const TITLES: &str = concat!(
    r"(?:hammas|yli|osasto|erikois)?lääkäri\p{Ll}*|(?:sairaan|lähi|terveyden|osaston|perus|koti|suun)?hoitaja\p{Ll}*|",
    r"kätilö\p{Ll}*|(?:sosiaali)?ohjaaja\p{Ll}*|sosiaalityöntekijä\p{Ll}*|(?:fysio|toiminta|puhe)terapeut\p{Ll}*|psykolog\p{Ll}*|",
    r"tohtori\p{Ll}*|rouva\p{Ll}*|herra\p{Ll}*|neiti\p{Ll}*|potila\p{Ll}*|(?:tand|över|special)?läkare\p{Ll}*|doktor\p{Ll}*|",
    r"(?:sjuk)?sköterska\p{Ll}*|(?:när|hälso)vårdare\p{Ll}*|skötare\p{Ll}*|barnmorska\p{Ll}*|(?:social)?handledare\p{Ll}*|",
    r"socialarbetare\p{Ll}*|terapeut\p{Ll}*|fru|herr|doctor|dr|nurse|midwife|therapist|mr|mrs|ms"
);
/// Those who are close to somebody.
const CLOSE: &str = concat!(
    r"mieheni|vaimoni|puolisoni|äitini|isäni|poikani|tyttäreni|siskoni|sisareni|veljeni|lapseni|mummoni|",
    r"(?:min|mitt) (?:man|fru|hustru|sambo|mor|mamma|far|pappa|son|dotter|syster|bror|barn)|",
    r"my (?:husband|wife|partner|mother|mum|father|dad|son|daughter|sister|brother|child)"
);
/// How the names of streets end, with their endings.
const STREETS: &str = concat!(
    r"(?:katu|kadu|tie|kuja|polku|polu|kaari|kaare|raitti|raiti|väylä|rinne|rintee|aukio|tori|ranta|ranna|piha)\p{Ll}{0,4}|",
    r"gatan|vägen|gränden|stigen|bågen|esplanaden|torget|stranden|backen|allén|street|road"
);
const MONTHS_FI: &str = r"(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\p{Ll}*";
const MONTHS_SV: &str = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
const MONTHS_EN: &str = "january|february|march|april|may|june|july|august|september|october|november|december";

/// What each pattern finds is its first group, or all of it.
static PATTERNS: LazyLock<Vec<(Cue, Regex)>> = LazyLock::new(|| {
    let all = [
        (Cue::Name, format!(r"\b(?i:{SAID_WITH})\s+{NAME}")),
        (Cue::Name, format!(r"\b(?i:{TITLES})\.?\s+{NAME}")),
        (Cue::Name, format!(r"\b(?i:{CLOSE})\s+{NAME}")),
        (Cue::Place, format!(r"\b\p{{Lu}}[\p{{L}}-]*(?:\s?(?:{STREETS}))\s+\d{{1,4}}(?:\s?[A-Za-z]\b)?(?:\s?\d{{1,3}}\b)?")),
        (Cue::Place, r"\b\d{5}\s+\p{Lu}\p{L}+".to_owned()),
        (Cue::Day, r"\b\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4}\b)?|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b".to_owned()),
        (Cue::Day, format!(r"\b\d{{1,2}}\.\s?(?i:{MONTHS_FI})(?:\s\d{{4}})?")),
        (Cue::Day, format!(r"\b(?i:den\s)?\d{{1,2}}(?::?e|st|nd|rd|th)?\s(?i:{MONTHS_SV}|{MONTHS_EN})\b(?:\s\d{{4}})?")),
        (Cue::Day, format!(r"\b(?i:{MONTHS_EN})\s\d{{1,2}}\b(?:,?\s\d{{4}})?")),
        (Cue::Age, r"\b\d{1,3}[\s-]?(?i:vuotia|årig|åring)\p{Ll}*|\b\d{1,3}\s(?i:vuotta\svanh|år\sgam)\p{Ll}*".to_owned()),
        (Cue::Age, r"\b\d{1,3}[\s-](?i:years?[\s-]old)\b".to_owned()),
        (Cue::Age, r"\b(?i:olen|täytin|täytän|jag är|fyllde|fyller|i am|i'm|aged)\s(\d{2,3})\b".to_owned()),
        (Cue::Contact, r"\b(?:https?://|www\.)[^\s<>]+|(?:^|\s)(@[A-Za-z0-9_.]{3,})".to_owned()),
        (Cue::Number, r"\b\d{6,}\b|\b\p{Lu}{2,5}/\d{2,}/\d{2,4}\b|\b\d{3,}/\d{2}\.\d{2}\.\d{2}/\d{4}\b".to_owned()),
    ];
    all.into_iter().filter_map(|(cue, text)| Some((cue, Regex::new(&text).ok()?))).collect()
});

/// What may tell who somebody is, in the order of the text, each words once.
#[must_use]
pub fn find(text: &str) -> Vec<(Cue, String)> {
    let mut found: Vec<(usize, Cue, String)> = Vec::new();
    for (cue, pattern) in PATTERNS.iter() {
        for groups in pattern.captures_iter(text) {
            if let Some(words) = groups.get(1).or_else(|| groups.get(0)) {
                found.push((words.start(), *cue, words.as_str().trim().trim_end_matches(['.', ',']).to_owned()));
            }
        }
    }
    for one in identifiers::find(text) {
        if let Some(words) = text.get(one.start..one.end) {
            found.push((one.start, Cue::Contact, words.trim().to_owned()));
        }
    }
    found.sort_by_key(|(start, ..)| *start);
    let mut kept: Vec<(Cue, String)> = Vec::new();
    for (_, cue, words) in found {
        let known = kept.iter().any(|(_, had)| had.to_lowercase() == words.to_lowercase());
        if !known && !words.is_empty() {
            kept.push((cue, words));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(&'static str, String)> {
        find(text).into_iter().map(|(cue, words)| (cue.code(), words)).collect()
    }

    #[test]
    fn every_pattern_is_one() {
        assert_eq!(PATTERNS.len(), 14);
    }

    #[test]
    fn names_are_found_by_what_they_are_said_with() {
        for (text, name) in [
            ("Nimeni on Maija Virtanen ja", "Maija Virtanen"),
            ("Mitt namn är Åsa.", "Åsa"),
            ("jag heter Karl-Erik Öst", "Karl-Erik Öst"),
            ("Sairaanhoitajalle Minna Mäkiselle kiitos", "Minna Mäkiselle"),
            ("Lääkäri Korhonen oli", "Korhonen"),
            ("skötaren Lisa var", "Lisa"),
            ("Tack till Doktor Berg!", "Berg"),
            ("Nurse Smith was kind", "Smith"),
            ("mieheni Pekka odotti", "Pekka"),
            ("Min dotter Ida", "Ida"),
        ] {
            assert_eq!(words(text), [("name", name.to_owned())], "{text}");
        }
        assert!(words("Lääkäri oli ystävällinen ja hoitaja kuunteli. Heter det så?").is_empty());
    }

    #[test]
    fn addresses_days_ages_and_numbers_are_found() {
        for (text, kind, found) in [
            ("asun Koulukadulla 12 A", "place", "Koulukadulla 12 A"),
            ("osoite on Rantatie 5", "place", "Rantatie 5"),
            ("bor på Skolgatan 3 B 12", "place", "Skolgatan 3 B 12"),
            ("65100 Vaasa", "place", "65100 Vaasa"),
            ("kävin 3.8.2026 ja", "day", "3.8.2026"),
            ("kävin 3.8. ja", "day", "3.8"),
            ("3. elokuuta 2026", "day", "3. elokuuta 2026"),
            ("den 3 augusti", "day", "den 3 augusti"),
            ("on August 3, 2026", "day", "August 3, 2026"),
            ("83-vuotias äiti", "age", "83-vuotias"),
            ("Olen 91, ei minulla ole aikaa", "age", "91"),
            ("min 83-åriga mor", "age", "83-åriga"),
            ("hon är 83 år gammal", "age", "83 år gammal"),
            ("she is 83 years old", "age", "83 years old"),
            ("katso www.esimerkki.fi/minä", "contact", "www.esimerkki.fi/minä"),
            ("soita 040 123 4567", "contact", "040 123 4567"),
            ("asiakasnumero 12345678", "number", "12345678"),
            ("päätös HUS/1234/2024", "number", "HUS/1234/2024"),
        ] {
            assert!(words(text).contains(&(kind, found.to_owned())), "{text}: {:?}", words(text));
        }
    }

    #[test]
    fn what_tells_nothing_of_anybody_is_left_alone() {
        for text in ["huone B 204", "15,50 €", "klo 9.15", "5 mg", "Soitin kolme kertaa.", "kahden vuoden jono", "F32.1"] {
            assert!(words(text).is_empty(), "{text}: {:?}", words(text));
        }
    }
}
