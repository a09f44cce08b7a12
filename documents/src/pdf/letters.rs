//! The letters of the PDF: two weights of one free font, and how a text becomes glyphs of it.

use std::cell::RefCell;
use std::collections::HashMap;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::UnicodeBuffer;

use crate::Failure;

/// Source Sans 3, under the SIL Open Font License: see fonts/README.md.
pub(super) const FILES: [&[u8]; 2] =
    [include_bytes!("../../fonts/SourceSans3-Regular.ttf"), include_bytes!("../../fonts/SourceSans3-SemiBold.ttf")];
/// What the font is called in pictures.
pub(super) const FAMILY: &str = "Source Sans 3";

/// What stands for a sign the font has not.
const REPLACEMENT: char = '□';

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// A weight of the font.
struct Face {
    shapes: rustybuzz::Face<'static>,
    font: Font,
    /// The words of this document that have been shaped: most come again and again.
    known: RefCell<HashMap<String, Glyphs>>,
    /// The signs that have been asked for, and whether they can be written.
    writable: RefCell<HashMap<char, bool>>,
}

/// The font.
pub(super) struct Letters {
    regular: Face,
    bold: Face,
}

/// A piece of text as glyphs. Its width is for letters of size 1.
#[derive(Clone, Debug, Default)]
pub(super) struct Glyphs {
    pub(super) text: String,
    pub(super) glyphs: Vec<KrillaGlyph>,
    pub(super) width: f32,
}

impl Glyphs {
    /// Puts another piece behind this one.
    pub(super) fn append(&mut self, other: &Self) {
        let from = self.text.len();
        self.text.push_str(&other.text);
        self.width += other.width;
        self.glyphs.extend(other.glyphs.iter().map(|glyph| {
            let mut glyph = glyph.clone();
            glyph.text_range = glyph.text_range.start + from..glyph.text_range.end + from;
            glyph
        }));
    }
}

impl Face {
    fn new(file: &'static [u8]) -> Result<Self, Failure> {
        let failure = || Failure::Form { form: "PDF", why: "the font cannot be read".to_owned() };
        let shapes = rustybuzz::Face::from_slice(file, 0).ok_or_else(failure)?;
        let font = Font::new(file.into(), 0).ok_or_else(failure)?;
        Ok(Self { shapes, font, known: RefCell::default(), writable: RefCell::default() })
    }

    fn shape(&self, text: &str) -> Glyphs {
        if let Some(known) = self.known.borrow().get(text) {
            return known.clone();
        }
        let shaped = self.shape_anew(text);
        self.known.borrow_mut().insert(text.to_owned(), shaped.clone());
        shaped
    }

    fn shape_anew(&self, text: &str) -> Glyphs {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        buffer.guess_segment_properties();
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        let shaped = rustybuzz::shape(&self.shapes, &[], buffer);
        let em = self.font.units_per_em();
        // A glyph stands for the text from its own cluster to the next one; clusters ascend from left to right.
        let (mut ends, mut end) = (Vec::new(), text.len());
        let mut last = text.len();
        for start in shaped.glyph_infos().iter().rev().map(|info| info.cluster as usize) {
            if start != last {
                (end, last) = (last, start);
            }
            ends.push(end);
        }
        let mut written = Glyphs { text: text.to_owned(), ..Glyphs::default() };
        for ((info, place), end) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()).zip(ends.into_iter().rev()) {
            let start = info.cluster as usize;
            let advance = place.x_advance as f32 / em;
            written.width += advance;
            written.glyphs.push(KrillaGlyph::new(
                GlyphId::new(info.glyph_id),
                advance,
                place.x_offset as f32 / em,
                place.y_offset as f32 / em,
                0.0,
                start..end,
                None,
            ));
        }
        written
    }

    /// True when the font can write this sign, in one piece or in several.
    fn writes(&self, sign: char) -> bool {
        *self.writable.borrow_mut().entry(sign).or_insert_with(|| {
            self.shapes.glyph_index(sign).is_some_and(|glyph| glyph.0 != 0)
                || self.shape_anew(&sign.to_string()).glyphs.iter().all(|glyph| glyph.glyph_id.to_u32() != 0)
        })
    }
}

impl Letters {
    pub(super) fn new() -> Result<Self, Failure> {
        let [regular, bold] = FILES;
        Ok(Self { regular: Face::new(regular)?, bold: Face::new(bold)? })
    }

    fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    pub(super) fn font(&self, weight: Weight) -> Font {
        self.face(weight).font.clone()
    }

    /// A text in one line. It must be [`Self::clean`].
    pub(super) fn shape(&self, text: &str, weight: Weight) -> Glyphs {
        self.face(weight).shape(text)
    }

    /// The hyphen at the end of a line: a reader of the text sees that it may go.
    pub(super) fn hyphen(&self, weight: Weight) -> Glyphs {
        let mut hyphen = self.shape("-", weight);
        hyphen.text = "\u{ad}".to_owned();
        for glyph in &mut hyphen.glyphs {
            glyph.text_range = 0..hyphen.text.len();
        }
        hyphen
    }

    /// True when letters of this text cannot be written.
    pub(super) fn lack(&self, text: &str) -> bool {
        text.chars().any(|sign| sign.is_alphabetic() && !self.regular.writes(sign))
    }

    /// A picture's source with a mark for the signs that the font has not.
    pub(super) fn writable(&self, source: &str) -> String {
        source
            .chars()
            .map(|sign| if sign.is_ascii() || (self.regular.writes(sign) && self.bold.writes(sign)) { sign } else { REPLACEMENT })
            .collect()
    }

    /// The text without signs that have no shape, and with a mark for those the font has not.
    pub(super) fn clean(&self, text: &str) -> String {
        let shapeless = |sign: &char| matches!(*sign, '\u{ad}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}');
        let signs = text.chars().filter(|sign| !shapeless(sign)).map(|sign| match sign {
            sign if sign.is_control() || (sign.is_whitespace() && !matches!(sign, '\u{a0}' | '\u{2009}' | '\u{202f}')) => ' ',
            sign if self.regular.writes(sign) && self.bold.writes(sign) => sign,
            _ => REPLACEMENT,
        });
        signs.collect::<String>().split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }
}
