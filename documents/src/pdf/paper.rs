//! The pages while they are laid out: what stands where, and which part of the document's structure it belongs to.

use krilla::geom::Rect;
use krilla::tagging::TagKind;

use super::letters::{Glyphs, Weight};
use super::lines::Style;

/// A4 in points.
pub(super) const SHEET: (f32, f32) = (595.28, 841.89);
/// The edges of the text.
pub(super) const LEFT: f32 = 62.0;
pub(super) const RIGHT: f32 = SHEET.0 - 62.0;
pub(super) const TOP: f32 = 72.0;
pub(super) const BOTTOM: f32 = SHEET.1 - 76.0;
/// The width of the text.
pub(super) const WIDTH: f32 = RIGHT - LEFT;

/// A colour: red, green, blue.
pub(super) type Colour = (u8, u8, u8);

/// Something that is drawn.
#[derive(Debug)]
pub(super) enum Stroke {
    /// Letters from a point on their base line.
    Letters { x: f32, y: f32, weight: Weight, size: f32, colour: Colour, glyphs: Glyphs },
    /// A filled rectangle; thin ones are rules.
    Area { rect: Rect, colour: Colour },
    /// A picture, by its number.
    Picture { number: usize, rect: Rect },
}

/// Things drawn together: for the structure they are one.
#[derive(Debug)]
pub(super) struct Mark {
    /// Its number in the structure; none for what only decorates.
    pub(super) number: Option<usize>,
    pub(super) strokes: Vec<Stroke>,
}

/// A place that leads to an address.
#[derive(Debug)]
pub(super) struct Link {
    /// Its number in the structure.
    pub(super) number: usize,
    pub(super) rect: Rect,
    pub(super) target: Target,
    /// What it says to those who do not see it.
    pub(super) words: String,
}

/// Where a link leads.
#[derive(Debug)]
pub(super) enum Target {
    /// To an address.
    Address(String),
    /// To a heading, by its number among all headings.
    Heading(usize),
}

/// A page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) marks: Vec<Mark>,
    pub(super) links: Vec<Link>,
}

/// A part of the structure.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) tag: TagKind,
    pub(super) children: Vec<Child>,
}

/// What a part of the structure holds.
#[derive(Debug)]
pub(super) enum Child {
    Element(Element),
    /// A mark or a link, by its number.
    Mark(usize),
}

/// A heading, for the bookmarks.
#[derive(Clone, Debug)]
pub(super) struct Heading {
    /// 1 for the document's title.
    pub(super) level: u16,
    pub(super) text: String,
    /// From 0.
    pub(super) page: usize,
    pub(super) y: f32,
}

/// The pages.
#[derive(Debug)]
pub(super) struct Paper {
    pub(super) pages: Vec<Page>,
    pub(super) structure: Vec<Child>,
    pub(super) headings: Vec<Heading>,
    /// How far down the last page is written.
    pub(super) y: f32,
    open: Vec<Element>,
    numbers: usize,
}

impl Paper {
    pub(super) fn new() -> Self {
        Self { pages: vec![Page::default()], structure: Vec::new(), headings: Vec::new(), y: TOP, open: Vec::new(), numbers: 0 }
    }

    /// The page being written, from 0.
    pub(super) fn page(&self) -> usize {
        self.pages.len() - 1
    }

    /// How many points are left on the page.
    pub(super) fn room(&self) -> f32 {
        BOTTOM - self.y
    }

    pub(super) fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = TOP;
    }

    /// A new page unless so much fits on this one, or nothing is on it yet.
    pub(super) fn need(&mut self, height: f32) {
        if self.room() < height && self.y > TOP {
            self.turn();
        }
    }

    /// Leaves a gap, except at the head of a page.
    pub(super) fn skip(&mut self, gap: f32) {
        if self.y > TOP {
            self.y += gap;
        }
    }

    pub(super) fn open(&mut self, tag: impl Into<TagKind>) {
        self.open.push(Element { tag: tag.into(), children: Vec::new() });
    }

    pub(super) fn close(&mut self) {
        if let Some(element) = self.open.pop() {
            self.add(Child::Element(element));
        }
    }

    /// Puts a part into the open part of the structure.
    pub(super) fn add(&mut self, child: Child) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(child),
            None => self.structure.push(child),
        }
    }

    /// Draws what belongs to the open part of the structure.
    pub(super) fn draw(&mut self, strokes: Vec<Stroke>) {
        let child = self.draw_apart(strokes);
        self.add(child);
    }

    /// Draws what belongs to a part of the structure that the caller puts together.
    pub(super) fn draw_apart(&mut self, strokes: Vec<Stroke>) -> Child {
        self.numbers += 1;
        self.put(Mark { number: Some(self.numbers), strokes });
        Child::Mark(self.numbers)
    }

    /// Draws what only decorates.
    pub(super) fn decorate(&mut self, strokes: Vec<Stroke>) {
        self.put(Mark { number: None, strokes });
    }

    fn put(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.marks.push(mark);
        }
    }

    /// Makes an area of this page lead somewhere; the open part of the structure is the link.
    pub(super) fn link(&mut self, rect: Rect, target: Target, words: String) {
        self.numbers += 1;
        let number = self.numbers;
        self.add(Child::Mark(number));
        if let Some(page) = self.pages.last_mut() {
            page.links.push(Link { number, rect, target, words });
        }
    }
}

/// A rule from one edge to the other, its upper side at `y`.
pub(super) fn rule(left: f32, right: f32, y: f32, thickness: f32, colour: Colour) -> Option<Stroke> {
    Rect::from_ltrb(left, y, right, y + thickness).map(|rect| Stroke::Area { rect, colour })
}

/// A line of a text: letters in the middle of their leading, whose upper side is at `top`.
pub(super) fn line(glyphs: Glyphs, style: Style, x: f32, top: f32) -> Stroke {
    let y = top + style.leading / 2.0 + style.size * 0.33;
    Stroke::Letters { x, y, weight: style.weight, size: style.size, colour: style.colour, glyphs }
}
