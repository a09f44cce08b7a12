//! E-mail addresses, also with the at-sign written as `(at)`, `[at]`, ` at ` or ` ät `.

use super::fold::{pattern, scan};
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// The at-sign and its written forms, with the spaces that belong to it.
static AT: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"(?i) ?@ ?| ?[(\[{<] ?(?:@|at|ät|a\x{308}t|a|miukumauku) ?[)\]}>] ?| (?:at|ät|a\x{308}t|miukumauku) "));

/// The domain after an at-sign, whose dots may be written out.
static DOMAIN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    pattern(
        r"(?i)^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*)(?:(?:\.| ?[(\[{] ?(?:dot|piste|punkt|\.) ?[)\]}] ?| (?:dot|piste|punkt) )[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*))+",
    )
});

/// Endings that a domain after a bare ` at ` must have: in running English any two words with a full stop follow it.
const ENDINGS: [&str; 20] =
    ["fi", "com", "net", "org", "eu", "se", "ax", "info", "me", "io", "ee", "no", "dk", "de", "uk", "ru", "nu", "name", "pro", "online"];

/// Words that stand before a bare ` at ` in an English sentence about a website rather than in an address.
const SENTENCE_WORDS: [&str; 24] = [
    "was",
    "is",
    "are",
    "be",
    "been",
    "were",
    "look",
    "looked",
    "looking",
    "available",
    "me",
    "us",
    "it",
    "them",
    "here",
    "found",
    "find",
    "read",
    "that",
    "and",
    "form",
    "information",
    "also",
    "online",
];

/// All addresses in folded text.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    scan(&AT, text, |at| {
        let start = local_start(text, at.start)?;
        let sign = text.get(at.clone())?;
        // A domain has at most 253 characters (RFC 1035); more would only cost time.
        let rest = text.get(at.end..)?;
        let rest = rest.get(..rest.char_indices().nth(300).map_or(rest.len(), |(end, _)| end))?;
        let domain = DOMAIN.as_ref()?.find(rest)?.as_str();
        let ending = domain.rsplit(|character: char| !character.is_alphanumeric()).next()?;
        // 4.5@7.30 is no address.
        let lettered = ending.chars().count() >= 2 && ending.chars().all(char::is_alphabetic);
        let bare = sign.trim().chars().all(char::is_alphabetic);
        let local = text.get(start..at.start)?.to_lowercase();
        let plausible = !bare || (ENDINGS.contains(&ending.to_lowercase().as_str()) && !SENTENCE_WORDS.contains(&local.as_str()));
        (lettered && plausible).then_some(start..at.end + domain.len())
    })
}

/// Where the part before the at-sign begins; `None` when there is none.
fn local_start(text: &str, end: usize) -> Option<usize> {
    let head = text.get(..end)?;
    let run = head.char_indices().rev().take_while(|(_, character)| is_local(*character));
    // Leading punctuation belongs to the sentence, but a plus may begin a phone number.
    run.filter(|(_, character)| character.is_alphanumeric() || *character == '+').last().map(|(at, _)| at)
}

/// Characters allowed before the at-sign: what mail services give out, and letters with their combining marks.
fn is_local(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '.' | '_' | '-' | '+' | '%' | '\'' | '&' | '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_compile() {
        assert!(AT.is_some() && DOMAIN.is_some());
    }

    #[test]
    fn finds_the_whole_address() {
        let cut = |text: &str| find(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>();
        assert_eq!(cut("osoite: matti.m+x@posti.example.fi."), ["matti.m+x@posti.example.fi"]);
        assert_eq!(cut("(aino(at)gmail.com)"), ["aino(at)gmail.com"]);
        assert_eq!(cut("aino [ät] gmail piste com kiitos"), ["aino [ät] gmail piste com"]);
        assert_eq!(cut("aino.k ät luukku.com"), ["aino.k ät luukku.com"]);
        assert_eq!(cut("a@b.fi; c@d.fi"), ["a@b.fi", "c@d.fi"]);
        assert!(cut("I was at omaolo.fi and the nurse at reception.Thanks").is_empty());
        assert!(cut("nähdään @ kahvila, 3 kpl @ 4.50, @thl_fi").is_empty());
    }
}
