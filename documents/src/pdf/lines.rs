//! Breaking a text into lines.

use asko_locales::Lang;
use hypher::{Lang as Patterns, hyphenate_bounded};

use super::letters::{Glyphs, Letters, Weight};

/// Fewest letters before and after a hyphen that we put in.
const SYLLABLE: usize = 3;
/// A line may end in a hyphen when more than this part of it would stay empty.
const EMPTY: f32 = 0.22;
/// The longest word that is looked at as a whole, in letters.
const LONGEST: usize = 60;
/// From this size on, in points, words are broken only where they would not fit on a line.
const LARGE: f32 = 13.0;

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
    /// From line to line, in points.
    pub(super) leading: f32,
    pub(super) colour: (u8, u8, u8),
}

/// Breaks texts of one language.
pub(super) struct Breaker<'a> {
    pub(super) letters: &'a Letters,
    /// None when we know no hyphenation for the language.
    pub(super) language: Option<Lang>,
}

impl Breaker<'_> {
    /// The lines of a text no wider than `width` points.
    pub(super) fn lines(&self, text: &str, style: Style, width: f32) -> Vec<Glyphs> {
        let room = width / style.size;
        let space = self.letters.shape(" ", style.weight);
        let (mut lines, mut line) = (Vec::new(), Glyphs::default());
        let clean = self.letters.clean(text);
        for (word, glued) in clean.split(' ').flat_map(pieces) {
            let mut places: Option<Vec<usize>> = None;
            let mut from = 0;
            while let Some(rest) = word.get(from..).filter(|rest| !rest.is_empty()) {
                let shaped = self.letters.shape(rest, style.weight);
                let gap = if line.glyphs.is_empty() || (glued && from == 0) { 0.0 } else { space.width };
                if line.width + gap + shaped.width <= room + 0.001 {
                    if gap > 0.0 {
                        line.append(&space);
                    }
                    line.append(&shaped);
                    break;
                }
                let left = room - line.width - gap;
                let may_break = shaped.width > room || (style.size < LARGE && left > room * EMPTY);
                let places = places.get_or_insert_with(|| self.places(word));
                if let Some((head, to)) = may_break.then(|| self.split(word, from, places, style.weight, left)).flatten() {
                    if gap > 0.0 {
                        line.append(&space);
                    }
                    line.append(&head);
                    from = to;
                } else if line.glyphs.is_empty() {
                    let (head, length) = self.cut(rest, style.weight, room);
                    line.append(&head);
                    from += length;
                }
                lines.push(std::mem::take(&mut line));
            }
        }
        if !line.glyphs.is_empty() {
            lines.push(line);
        }
        lines
    }

    /// The longest part of a word from here on that fits, up to a hyphen or a stroke of its own or between syllables, and where
    /// it ends.
    fn split(&self, word: &str, from: usize, places: &[usize], weight: Weight, room: f32) -> Option<(Glyphs, usize)> {
        let mut best = None;
        for to in places.iter().copied().filter(|to| *to > from) {
            let head = word.get(from..to)?;
            let mut shaped = self.letters.shape(head, weight);
            if !head.ends_with(['-', '–', '/']) {
                shaped.append(&self.letters.hyphen(weight));
            }
            if shaped.width > room {
                break;
            }
            best = Some((shaped, to));
        }
        best
    }

    /// Where a word may be broken.
    fn places(&self, word: &str) -> Vec<usize> {
        let mut places = Vec::new();
        let mut from = 0;
        for part in word.split_inclusive(['-', '–', '/']) {
            if let Some(language) = self.language {
                let letters = part.trim_end_matches(|sign: char| !sign.is_alphabetic());
                if letters.chars().all(char::is_alphabetic) {
                    let mut at = from;
                    for syllable in hyphenate_bounded(letters, patterns(language), SYLLABLE, SYLLABLE) {
                        at += syllable.len();
                        if at < from + letters.len() {
                            places.push(at);
                        }
                    }
                }
            }
            from += part.len();
            if from < word.len() && part.chars().any(char::is_alphabetic) {
                places.push(from);
            }
        }
        places
    }

    /// A word cut where the room ends, for want of a better place; at least one letter.
    fn cut(&self, word: &str, weight: Weight, room: f32) -> (Glyphs, usize) {
        let mut ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(1).collect();
        ends.push(word.len());
        let fitting = ends
            .iter()
            .copied()
            .take_while(|end| word.get(..*end).is_some_and(|head| self.letters.shape(head, weight).width <= room))
            .last();
        let end = fitting.or(ends.first().copied()).unwrap_or(word.len());
        (self.letters.shape(word.get(..end).unwrap_or(word), weight), end)
    }

    /// The width of a text in one line, in points.
    pub(super) fn width(&self, text: &str, style: Style) -> f32 {
        self.letters.shape(&self.letters.clean(text), style.weight).width * style.size
    }

    /// The width of the widest part of a text that stays together, in points: a word, or a syllable with its hyphen.
    pub(super) fn least_width(&self, text: &str, style: Style, by_syllables: bool) -> f32 {
        let clean = self.letters.clean(text);
        let mut widest: f32 = 0.0;
        for (word, _) in clean.split(' ').flat_map(pieces) {
            let places = if by_syllables { self.places(word) } else { Vec::new() };
            let mut from = 0;
            for to in places.into_iter().chain([word.len()]) {
                let part = self.letters.shape(word.get(from..to).unwrap_or_default(), style.weight).width;
                let hyphen = if to < word.len() { self.letters.hyphen(style.weight).width } else { 0.0 };
                widest = widest.max(part + hyphen);
                from = to;
            }
        }
        widest * style.size
    }
}

/// A word, or one that is longer than any language has in pieces, each of which but the first is glued to the one before.
fn pieces(word: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = word.get(from..).filter(|rest| !rest.is_empty())?;
        let length = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(at, _)| at);
        let glued = from > 0;
        from += length;
        rest.get(..length).map(|piece| (piece, glued))
    })
}

fn patterns(language: Lang) -> Patterns {
    match language {
        Lang::Fi => Patterns::Finnish,
        Lang::Sv => Patterns::Swedish,
        Lang::En => Patterns::English,
    }
}
