//! What of a text goes into the index, and what a typed query looks for there.

use std::collections::HashSet;

use super::bent::bent;
use super::words::{form, indexed, is_small, plain, words};
use crate::text::clean::characters;
use crate::text::stems::SHORTEST_PREFIX;

/// The languages in which a typed word may be meant.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// The most words of a query; what is typed after them is left out.
const MOST_WORDS: usize = 8;

/// A form that was made of the typed word begins other words when it is this long: "kielt" of "kieli" (language) begins
/// "kieltää" (to forbid).
const SHORTEST_PREFIX_BENT: usize = SHORTEST_PREFIX + 1;

/// One way in which a word of a query can stand in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The comparison form: 1 to [`super::LONGEST`] characters of a–z, 0–9, å, ä and ö.
    pub stem: String,
    /// True when words that only begin with it are hits too: from five characters as in `stems::contains_word`, from six for
    /// a form that was made of the typed word.
    pub prefix: bool,
}

impl Form {
    /// Whether a form of the index is a hit.
    #[must_use]
    pub fn matches(&self, indexed: &str) -> bool {
        if self.prefix { indexed.starts_with(&self.stem) } else { indexed == self.stem }
    }
}

/// A word of a query. A text is found when, for each term of the query, it holds a word that matches any of its forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word as it was typed, in small letters.
    pub typed: String,
    /// Its forms, never none: first in the searcher's language, then in the others, as typed, and bent.
    pub forms: Vec<Form>,
}

impl Term {
    /// Whether a form of the index is a hit.
    #[must_use]
    pub fn matches(&self, indexed: &str) -> bool {
        self.forms.iter().any(|form| form.matches(indexed))
    }
}

/// The forms under which texts, each with its language (`fi`, `sv`, `en`; words of any other as they are), are found:
/// every form once, in the order of their first words.
#[must_use]
pub fn index_terms(texts: &[(&str, &str)]) -> Vec<String> {
    let mut known = HashSet::new();
    let forms = texts.iter().flat_map(|(language, text)| words(text).into_iter().filter_map(|word| indexed(language, &word.lower)));
    forms.filter(|form| known.insert(form.clone())).collect()
}

/// What a typed query looks for: at most eight words, each once. Quotation marks and other signs only part words.
///
/// Each word is looked for as a Finnish, a Swedish and an English one and as it was typed; as a Finnish one also in forms
/// that the stemmer keeps apart from it ("asiakas" also finds "asiakkaan"). `language` is the searcher's and decides only
/// which form comes first. Empty when nothing was typed but signs.
#[must_use]
pub fn query_terms(query: &str, language: &str) -> Vec<Term> {
    let mut languages = LANGUAGES;
    languages.sort_by_key(|known| *known != language);
    let mut typed = words(query);
    // A word that is not indexed must not hide what the others find.
    if typed.iter().any(|word| !is_small(&word.lower)) {
        typed.retain(|word| !is_small(&word.lower));
    }
    let mut terms: Vec<Term> = Vec::new();
    for word in typed {
        if terms.len() == MOST_WORDS {
            break;
        }
        if terms.iter().any(|term| term.typed == word.lower) {
            continue;
        }
        let own = languages.iter().map(|language| form(language, &word.lower)).chain([plain(&word.lower)]);
        let stems = own.map(|stem| (stem, SHORTEST_PREFIX)).chain(bent(&word.lower).into_iter().map(|stem| (stem, SHORTEST_PREFIX_BENT)));
        let mut forms: Vec<Form> = Vec::new();
        for (stem, shortest_prefix) in stems {
            if !stem.is_empty() && forms.iter().all(|form| form.stem != stem) {
                forms.push(Form { prefix: characters(&stem) >= shortest_prefix, stem });
            }
        }
        if !forms.is_empty() {
            terms.push(Term { typed: word.lower, forms });
        }
    }
    terms
}
