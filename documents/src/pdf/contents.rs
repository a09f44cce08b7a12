//! The contents of a long document: its sections and their pages, each leading there.

use krilla::geom::Rect;
use krilla::tagging::Tag;

use super::blocks::{ACCENT, Composer, GREY, INK};
use super::letters::Weight;
use super::lines::Style;
use super::paper::{Heading, LEFT, RIGHT, Target, WIDTH, line};

/// From this many sections on a document lists its contents.
const SECTIONS: usize = 4;
const ENTRY: Style = Style { weight: Weight::Regular, size: 10.5, leading: 17.0, colour: INK };
/// The room for the number of a page.
const NUMBER: f32 = 30.0;

impl Composer<'_> {
    pub(super) fn lists_contents(&self) -> bool {
        self.document.sections.len() >= SECTIONS
    }

    /// The contents, below the head of the first page. Without `headings` they only take their room.
    pub(super) fn contents(&mut self, headings: &[Heading]) {
        if !self.lists_contents() {
            return;
        }
        self.paper.skip(18.0);
        let title = Style { weight: Weight::Bold, size: 11.0, leading: 17.0, colour: ACCENT };
        let words = &self.document.words.contents;
        self.say(Tag::P, words, title);
        self.paper.open(Tag::TOC);
        let mut texts: Vec<&str> = self.document.sections.iter().map(|section| section.heading.as_str()).collect();
        if !self.document.defined().is_empty() {
            texts.push(&self.document.words.definitions);
        }
        let mut places = headings.iter().enumerate().filter(|(_, heading)| heading.level == 2);
        for text in texts {
            let place = places.next();
            let page = place.map_or(0, |(_, heading)| heading.page + 1).to_string();
            let number = self.letters.shape(&page, Weight::Regular);
            let lines = self.breaker().lines(text, ENTRY, WIDTH - NUMBER);
            self.paper.need(lines.len() as f32 * ENTRY.leading);
            let top = self.paper.y;
            self.paper.open(Tag::TOCI);
            self.paper.open(Tag::Reference);
            self.paper.open(Tag::Link);
            self.flow(lines, ENTRY, LEFT);
            let x = RIGHT - number.width * ENTRY.size;
            self.paper.draw(vec![line(number, Style { colour: GREY, ..ENTRY }, x, self.paper.y - ENTRY.leading)]);
            if let (Some((target, _)), Some(rect)) = (place, Rect::from_ltrb(LEFT, top, RIGHT, self.paper.y)) {
                self.paper.link(rect, Target::Heading(target), format!("{text}, {page}"));
            }
            self.paper.close();
            self.paper.close();
            self.paper.close();
        }
        self.paper.close();
    }
}
