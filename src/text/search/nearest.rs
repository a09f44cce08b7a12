//! Likely words for a misspelt one.

use crate::text::clean::characters;

/// The most suggestions.
const MOST: usize = 3;

/// Words of at most so many letters may differ by one slip, longer ones by two.
const SHORT: usize = 5;

/// The candidates nearest to a misspelt word, best first, at most three; of equally near ones the earlier, so give the
/// commonest first. The word itself is never among them.
///
/// Near is a Damerau–Levenshtein distance (a letter missing, too many, wrong, or two swapped) of at most 1 for words of up
/// to five letters and 2 for longer ones, in small letters with å and ä read as a and ö as o: what is typed without dots
/// is at distance 0.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let typed = bare(word);
    let length = characters(&typed);
    if length == 0 {
        return Vec::new();
    }
    let most = if length <= SHORT { 1 } else { 2 };
    let letters = counts(&typed);
    let mut near: Vec<(usize, &'a str)> = Vec::new();
    for candidate in candidates {
        // Cheap tests first: a long list is read for each misspelt word.
        if candidate.len().abs_diff(word.len()) > 2 * most + candidate.len() / 2 || candidate == word {
            continue;
        }
        let folded = bare(candidate);
        if characters(&folded).abs_diff(length) > most || slips(&letters, &counts(&folded)) > most {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&typed, &folded);
        if distance <= most && near.iter().all(|(_, known)| *known != candidate) {
            near.push((distance, candidate));
        }
    }
    near.sort_by_key(|(distance, _)| *distance); // stable: ties keep the order of the candidates
    near.into_iter().take(MOST).map(|(_, candidate)| candidate).collect()
}

fn bare(word: &str) -> String {
    let fold = |letter| match letter {
        'ä' | 'å' | 'á' | 'à' => 'a',
        'ö' | 'ø' => 'o',
        'é' | 'è' => 'e',
        other => other,
    };
    word.trim().chars().flat_map(char::to_lowercase).filter(|letter| !matches!(letter, '\u{300}'..='\u{36F}')).map(fold).collect()
}

/// How often each letter stands in a word; letters share a place by their number.
fn counts(word: &str) -> [u8; 32] {
    let mut counts = [0_u8; 32];
    for letter in word.chars() {
        if let Some(count) = usize::try_from(u32::from(letter) % 32).ok().and_then(|place| counts.get_mut(place)) {
            *count = count.saturating_add(1);
        }
    }
    counts
}

/// The fewest slips that can make one word of the other, by their letters alone.
fn slips(a: &[u8; 32], b: &[u8; 32]) -> usize {
    let (mut missing, mut extra) = (0_usize, 0_usize);
    for (a, b) in a.iter().zip(b) {
        missing += usize::from(a.saturating_sub(*b));
        extra += usize::from(b.saturating_sub(*a));
    }
    missing.max(extra)
}
