//! Words, their stems and their likeness, for search and for sorting into themes.

use rust_stemmers::{Algorithm, Stemmer};

/// A search word shorter than this must match a whole stem: "home" (mould) is not the beginning of "homeopatia".
pub(super) const SHORTEST_PREFIX: usize = 5;

/// The longest ending, in letters, that a text word may lack of the search word ("kuntout" for "kuntoutus").
const LONGEST_ENDING: usize = 3;

/// The stems of the words of `text` in order, repeats kept.
///
/// Words are lower-cased runs of letters and digits. `fi`, `sv` and `en` are stemmed with Snowball
/// (snowballstem.org); in any other language the words themselves are given.
#[must_use]
pub fn stems(language: &str, text: &str) -> Vec<String> {
    let stemmer = stemmer(language);
    text.to_lowercase()
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| stemmer.as_ref().map_or_else(|| word.to_owned(), |stemmer| stemmer.stem(word).into_owned()))
        .collect()
}

fn stemmer(language: &str) -> Option<Stemmer> {
    let algorithm = match language {
        "fi" => Algorithm::Finnish,
        "sv" => Algorithm::Swedish,
        "en" => Algorithm::English,
        _ => return None,
    };
    Some(Stemmer::create(algorithm))
}

/// The comparison form of one lower-case word: its stem, [`folded`] and cut to its [`base`].
pub(super) fn comparison_form(language: &str, word: &str) -> String {
    let stem = stemmer(language).map_or_else(|| word.to_owned(), |stemmer| stemmer.stem(word).into_owned());
    base(language, &folded(language, &stem))
}

/// Whether `word` is among `text_stems`, which [`stems`] made in the same language. Of several words, all must come in a
/// row.
///
/// A text word matches when its comparison form is the same, or, except in English and only for search words
/// of five letters or more, when it begins with the search word ("hammas" in "hammaslääkärille", "tandvård" in
/// "tandvårdsavgift") or lacks at most three letters of its end.
///
/// # Consonant gradation
/// Finnish words change a consonant when they bend, and Snowball leaves it: "kotihoito" and "kotihoidon" give
/// "kotihoito" and "kotihoido". Before comparing, d becomes t; kk, pp and tt become single; p becomes v within a word; ng
/// becomes nk. So both sides of each pair meet in one form. The changes nt–nn, lt–ll, rt–rr, mp–mm and k–nothing (aika,
/// ajan) are not folded: that would join too many unlike words, so word lists name both forms.
#[must_use]
pub fn contains_word(language: &str, text_stems: &[String], word: &str) -> bool {
    let wanted = stems(language, word);
    !wanted.is_empty()
        && text_stems.windows(wanted.len()).any(|row| row.iter().zip(&wanted).all(|(text, search)| matches(language, text, search)))
}

/// Likeness of two names from 0 (nothing alike) to 1 (the same), for finding misspelt ones.
///
/// Damerau–Levenshtein distance divided by the longer length and taken from one, after lower-casing, with ä and å read as
/// a and ö as o, and white space at the ends left out.
#[must_use]
pub fn similarity(a: &str, b: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(&plain(a), &plain(b))
}

fn plain(name: &str) -> String {
    let fold = |letter| match letter {
        'ä' | 'å' | 'á' | 'à' => 'a',
        'ö' | 'ø' => 'o',
        'é' | 'è' => 'e',
        other => other,
    };
    // A combining ring or pair of dots is the same letter typed in two parts.
    name.trim().to_lowercase().chars().filter(|letter| !matches!(letter, '\u{300}'..='\u{36F}')).map(fold).collect()
}

fn matches(language: &str, text: &str, search: &str) -> bool {
    let (text, search) = (Comparable::new(language, text), Comparable::new(language, search));
    let long_enough = |stem: &str| stem.chars().count() >= SHORTEST_PREFIX;
    text.is_or_begins_with(language, &search)
        || (language != "en"
            && long_enough(&search.folded)
            && long_enough(&text.folded)
            && search.folded.strip_prefix(text.folded.as_str()).is_some_and(|rest| rest.chars().count() <= LONGEST_ENDING))
}

/// A stem made ready for comparing.
pub(super) struct Comparable {
    folded: String,
    base: String,
}

impl Comparable {
    /// From a stem that [`stems`] made in the same language.
    pub(super) fn new(language: &str, stem: &str) -> Self {
        let folded = folded(language, stem);
        Self { base: base(language, &folded), folded }
    }

    /// True when this word of a text is the search word, or (not in English) begins with one of five letters or more.
    pub(super) fn is_or_begins_with(&self, language: &str, search: &Self) -> bool {
        let may_begin = || language != "en" && search.folded.chars().count() >= SHORTEST_PREFIX;
        self.base == search.base || (may_begin() && self.folded.starts_with(&search.folded))
    }
}

/// A stem with Finnish consonant gradation evened out, as told at [`contains_word`]; other languages as they are.
pub(super) fn folded(language: &str, stem: &str) -> String {
    if language != "fi" {
        return stem.to_owned();
    }
    let mut folded = String::with_capacity(stem.len());
    for letter in stem.chars() {
        let last = folded.chars().next_back();
        match (last, letter) {
            (Some('k'), 'k') | (Some('t'), 't' | 'd') | (Some('v'), 'p') => {}
            (Some('n'), 'g') => folded.push('k'),
            (Some(_), 'd') => folded.push('t'),
            (Some(_), 'p') => folded.push('v'),
            _ => folded.push(letter),
        }
    }
    folded
}

/// The comparison form of a folded stem: in Finnish without what is left of endings that Snowball cuts unevenly
/// ("turvallisuus" and "turvallisuud", "omain" and "omaist", "ajanvaraus" and "ajanvarauks"), and with a final e as i
/// ("kieli" and "kiele").
pub(super) fn base(language: &str, folded: &str) -> String {
    if language != "fi" {
        return folded.to_owned();
    }
    let fits = |rest: &str| rest.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö']) && rest.chars().count() >= SHORTEST_PREFIX - 1;
    // "st" only of words in -inen: "uudestaan" (again) is not "uuden" (of a new one).
    let rest = match folded.strip_suffix("st").filter(|rest| rest.ends_with('i') && fits(rest)) {
        Some(rest) => Some(rest),
        None => ["ks", "s", "t", "n"].iter().filter_map(|ending| folded.strip_suffix(ending)).find(|rest| fits(rest)),
    };
    match (rest, folded.strip_suffix('e')) {
        (Some(rest), _) => rest.to_owned(),
        (None, Some(rest)) => format!("{rest}i"),
        (None, None) => folded.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(language: &str, text: &str, word: &str) -> bool {
        contains_word(language, &stems(language, text), word)
    }

    #[test]
    fn stems_keep_order_and_repeats() {
        assert_eq!(stems("en", "Waiting, waited; WAITS!"), ["wait", "wait", "wait"]);
        assert_eq!(stems("se", "Buorre bálvalus 2"), ["buorre", "bálvalus", "2"]);
        assert!(stems("fi", " ,. ").is_empty());
    }

    #[test]
    fn finds_bent_and_joined_words() {
        for (language, text, word) in [
            ("fi", "Kävin hammaslääkärille menossa", "hammaslääkäri"),
            ("fi", "Kävin hammaslääkärille menossa", "hammas"),
            ("fi", "kotihoidon käynti", "kotihoito"),
            ("fi", "kotihoito", "kotihoidon"),
            ("fi", "kotihoidossa", "kotihoito"),
            ("fi", "vastaanotolla", "vastaanotto"),
            ("fi", "luvan saaminen", "lupa"),
            ("fi", "potilasturvallisuuden vuoksi", "potilasturvallisuus"),
            ("fi", "omaisten kanssa", "omainen"),
            ("fi", "omalla kielellä", "kieli"),
            ("fi", "ajanvarauksessa", "ajanvaraus"),
            ("fi", "kaupungin", "kaupunki"),
            ("sv", "tandvårdsavgiften", "tandvård"),
            ("sv", "väntetiderna var långa", "väntetid"),
            ("en", "the appointments", "appointment"),
            ("en", "a waiting list", "waiting lists"),
        ] {
            assert!(has(language, text, word), "{word} in {text}");
        }
    }

    #[test]
    fn does_not_find_unlike_words() {
        for (language, text, word) in [
            ("fi", "homeopatia", "home"),
            ("fi", "kielteinen päätös", "kieli"),
            ("fi", "koti", "kotihoito"),
            ("fi", "en tiedä", "tieto"),
            ("fi", "vieressä", "vierailla"),
            ("fi", "terveys", "terveyskeskus"),
            ("en", "otherwise", "other"),
            ("en", "list of waiting", "waiting list"),
            ("fi", "mitä vain", ""),
        ] {
            assert!(!has(language, text, word), "{word} in {text}");
        }
    }

    #[test]
    fn likeness_forgives_dots_and_slips() {
        assert!((similarity("Jyväskylä", "jyvaskyla") - 1.0).abs() < 1e-9);
        assert!(similarity("Hammashoitola", "Hamashoitloa") > 0.8);
        assert!(similarity("Kotihoito", "Röntgen") < 0.4);
        assert!((similarity("", "") - 1.0).abs() < 1e-9);
    }
}
