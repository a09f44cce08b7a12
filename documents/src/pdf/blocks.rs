//! Headings, paragraphs, lists, quotes and pictures on the pages.

use std::num::NonZeroU16;

use asko_locales::{Lang, date};
use krilla::geom::Rect;
use krilla::tagging::{BBox, ListNumbering, Tag, TagKind};

use super::letters::{Glyphs, Letters, Weight};
use super::lines::{Breaker, Style};
use super::paper::{BOTTOM, Colour, Heading, LEFT, Paper, RIGHT, Stroke, TOP, Target, WIDTH, line, rule};
use crate::document::{Block, Chart, Document, Quote, Section};

pub(super) const INK: Colour = (0x1c, 0x1f, 0x26);
pub(super) const GREY: Colour = (0x59, 0x59, 0x59);
pub(super) const ACCENT: Colour = (0x12, 0x43, 0x6d);
pub(super) const FAINT: Colour = (0xc9, 0xce, 0xd6);

const fn style(weight: Weight, size: f32, leading: f32, colour: Colour) -> Style {
    Style { weight, size, leading, colour }
}

const TITLE: Style = style(Weight::Bold, 26.0, 31.0, INK);
const SUBTITLE: Style = style(Weight::Regular, 14.0, 19.0, GREY);
const PUBLISHER: Style = style(Weight::Bold, 11.0, 15.0, ACCENT);
const FACT: Style = style(Weight::Regular, 10.0, 14.5, INK);
const FINDING: Style = style(Weight::Bold, 11.5, 16.5, INK);
const TEXT: Style = style(Weight::Regular, 10.5, 15.5, INK);
const LABEL: Style = style(Weight::Bold, 10.5, 15.5, INK);
const SMALL: Style = style(Weight::Regular, 9.0, 13.0, GREY);
/// A quote and its mark stand so far to the right.
const INDENT: f32 = 16.0;
/// The highest picture: as much of a page as bars of twenty counties need for their letters to stay readable.
const HIGHEST: f32 = 560.0;

/// A document on its way to the pages.
pub(super) struct Composer<'a> {
    pub(super) document: &'a Document,
    pub(super) letters: &'a Letters,
    pub(super) paper: Paper,
    /// The pictures in the order of their numbers.
    pub(super) pictures: Vec<(&'a Chart, usvg::Tree)>,
    pub(super) tables: usize,
}

impl<'a> Composer<'a> {
    pub(super) fn breaker(&self) -> Breaker<'a> {
        Breaker { letters: self.letters, language: Some(self.document.language) }
    }

    /// Lines one below the other, on as many pages as they need; never a single line alone at the foot or the head of a page.
    pub(super) fn flow(&mut self, lines: Vec<Glyphs>, style: Style, x: f32) {
        let space = self.letters.shape(" ", style.weight);
        let mut left = lines.len();
        let mut lines = lines.into_iter();
        while left > 0 {
            let fitting = (self.paper.room() / style.leading).max(0.0) as usize;
            let mut now = fitting.min(left);
            if now < left && left - now == 1 && now > 2 {
                now -= 1;
            }
            if now < left.min(2) && self.paper.y > TOP {
                self.paper.turn();
                continue;
            }
            let now = now.max(1);
            let strokes = lines.by_ref().take(now).enumerate().map(|(index, mut glyphs)| {
                if index + 1 < left && !glyphs.text.ends_with('\u{ad}') {
                    glyphs.append(&space);
                }
                line(glyphs, style, x, self.paper.y + index as f32 * style.leading)
            });
            let strokes: Vec<Stroke> = strokes.collect();
            self.paper.draw(strokes);
            self.paper.y += now as f32 * style.leading;
            left -= now;
        }
    }

    /// A text as one part of the structure.
    pub(super) fn say(&mut self, tag: impl Into<TagKind>, text: &str, style: Style) {
        let lines = self.breaker().lines(text, style, WIDTH);
        if lines.is_empty() {
            return;
        }
        self.paper.open(tag);
        self.flow(lines, style, LEFT);
        self.paper.close();
    }

    /// The head of the first page: who, what, of when.
    pub(super) fn front(&mut self) {
        let document = self.document;
        self.say(Tag::P, &document.publisher, PUBLISHER);
        self.paper.skip(14.0);
        self.headed(1, &document.title, TITLE);
        self.paper.skip(4.0);
        self.say(Tag::P, &document.subtitle, SUBTITLE);
        self.paper.skip(12.0);
        self.paper.decorate(rule(LEFT, RIGHT, self.paper.y, 1.4, ACCENT).into_iter().collect());
        self.paper.skip(10.0);
        let words = &document.words;
        let period = format!(
            "{} ({}–{})",
            document.period.name,
            date(document.language, document.period.first),
            date(document.language, document.period.last)
        );
        self.fact(&words.period, &period, None);
        self.fact(&words.made_on, &date(document.language, document.made_on), None);
        self.fact(&words.licence, &document.licence.name, Some(&document.licence.address));
        self.fact(&words.address, &document.address, Some(&document.address));
    }

    /// A label and what it is of, perhaps leading somewhere.
    fn fact(&mut self, label: &str, text: &str, address: Option<&str>) {
        let label = self.letters.shape(&format!("{}: ", self.letters.clean(label)), Weight::Bold);
        let x = LEFT + label.width * FACT.size;
        let lines = self.breaker().lines(text, FACT, RIGHT - x);
        self.paper.need(FACT.leading);
        self.paper.open(Tag::P);
        self.paper.draw(vec![line(label, Style { weight: Weight::Bold, ..FACT }, LEFT, self.paper.y)]);
        let (top, width) = (self.paper.y, lines.iter().map(|line| line.width * FACT.size).fold(0.0, f32::max));
        match address.filter(|address| !address.is_empty()) {
            Some(address) => {
                self.paper.open(Tag::Link);
                self.flow(lines, Style { colour: ACCENT, ..FACT }, x);
                if let Some(rect) = Rect::from_ltrb(x, top, x + width.max(1.0), self.paper.y.max(top + FACT.leading)) {
                    self.paper.link(rect, Target::Address(address.to_owned()), text.to_owned());
                }
                self.paper.close();
            }
            None => self.flow(lines, FACT, x),
        }
        self.paper.close();
    }

    /// A heading, which the bookmarks lead to.
    pub(super) fn headed(&mut self, level: u16, text: &str, style: Style) {
        let heading = Heading { level, text: self.letters.clean(text), page: self.paper.page(), y: self.paper.y };
        let title = heading.text.clone();
        self.paper.headings.push(heading);
        self.say(Tag::Hn(NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN), Some(title)), text, style);
    }

    /// A section and those within it; `level` of its heading, from 2.
    pub(super) fn section(&mut self, section: &'a Section, level: u16) {
        let (gap, style) = match level {
            0..=2 => (26.0, style(Weight::Bold, 17.0, 22.0, ACCENT)),
            3 => (18.0, style(Weight::Bold, 13.0, 18.0, INK)),
            _ => (14.0, style(Weight::Bold, 11.0, 16.0, INK)),
        };
        self.paper.skip(gap);
        // A heading stands on the page of what it is about.
        let first = match section.blocks.first() {
            Some(Block::Chart(chart)) => self.picture(chart).map_or(0.0, |(_, _, height)| height + 20.0),
            _ => 20.0,
        };
        self.paper.need(90.0 + first);
        self.headed(level, &section.heading, style);
        self.paper.skip(4.0);
        self.say(Tag::P, &section.finding, FINDING);
        for block in &section.blocks {
            self.paper.skip(8.0);
            match block {
                Block::Paragraph(text) => self.say(Tag::P, text, TEXT),
                Block::Note(text) => self.say(Tag::P, text, SMALL),
                Block::List(items) => self.list(items),
                Block::Quote(quote) => self.quote(quote),
                Block::Chart(chart) => self.chart(chart),
                Block::Table(table) => self.table(table),
            }
        }
        for section in &section.sections {
            self.section(section, level + 1);
        }
    }

    fn list(&mut self, items: &[String]) {
        self.paper.open(Tag::L(ListNumbering::Disc));
        for item in items {
            let lines = self.breaker().lines(item, TEXT, WIDTH - INDENT);
            if lines.is_empty() {
                continue;
            }
            self.paper.need(TEXT.leading * lines.len().min(2) as f32);
            self.paper.open(Tag::LI);
            self.paper.open(Tag::Lbl);
            let bullet = self.letters.shape("•", Weight::Bold);
            self.paper.draw(vec![line(bullet, Style { colour: ACCENT, ..TEXT }, LEFT + 2.0, self.paper.y)]);
            self.paper.close();
            self.paper.open(Tag::LBody);
            self.flow(lines, TEXT, LEFT + INDENT);
            self.paper.close();
            self.paper.close();
            self.paper.y += 3.0;
        }
        self.paper.close();
    }

    /// Somebody's words, in their language.
    fn quote(&mut self, quote: &Quote) {
        let unwritable = self.letters.lack(&quote.text);
        let (text, language) = if unwritable {
            (&self.document.words.letters_missing, self.document.language.code())
        } else {
            (&quote.text, quote.language.as_str())
        };
        let breaker = Breaker { letters: self.letters, language: Lang::from_code(language) };
        let lines = breaker.lines(text, TEXT, WIDTH - INDENT);
        let source = self.breaker().lines(&quote.source, SMALL, WIDTH - INDENT);
        self.paper.need((lines.len().min(3) as f32) * TEXT.leading + SMALL.leading);
        let (page, top) = (self.paper.page(), self.paper.y);
        self.paper.open(Tag::BlockQuote);
        self.paper.open(TagKind::from(Tag::P).with_lang(Some(language.to_owned())));
        self.flow(lines, TEXT, LEFT + INDENT);
        self.paper.close();
        if !source.is_empty() {
            self.paper.open(Tag::P);
            self.flow(source, SMALL, LEFT + INDENT);
            self.paper.close();
        }
        self.paper.close();
        let top = if self.paper.page() == page { top } else { TOP };
        self.paper.decorate(
            Rect::from_ltrb(LEFT, top + 1.0, LEFT + 2.5, self.paper.y - 1.0)
                .map(|rect| Stroke::Area { rect, colour: FAINT })
                .into_iter()
                .collect(),
        );
    }

    /// A chart's number from 0, its width and its height on the page.
    fn picture(&self, chart: &Chart) -> Option<(usize, f32, f32)> {
        let (number, (_, tree)) = self.pictures.iter().enumerate().find(|(_, (known, _))| std::ptr::eq(*known, chart))?;
        let size = tree.size();
        let scale = (WIDTH / size.width()).min(HIGHEST / size.height());
        Some((number, size.width() * scale, size.height() * scale))
    }

    /// A picture below its title, as wide as the text.
    fn chart(&mut self, chart: &'a Chart) {
        let Some((number, width, height)) = self.picture(chart) else { return };
        let title = format!("{} {}: {}", self.document.words.figure, number + 1, chart.title);
        let above = self.breaker().lines(&title, LABEL, WIDTH).len() as f32 * LABEL.leading;
        self.paper.need((above + height + 10.0).min(BOTTOM - TOP));
        self.say(Tag::P, &title, LABEL);
        self.paper.skip(4.0);
        let Some(rect) = Rect::from_xywh(LEFT, self.paper.y, width, height) else { return };
        self.paper.open(Tag::Figure(Some(self.letters.clean(&chart.alternative))).with_bbox(Some(BBox::new(self.paper.page(), rect))));
        self.paper.draw(vec![Stroke::Picture { number, rect }]);
        self.paper.close();
        self.paper.y += height + 6.0;
    }

    /// What the tables' columns mean, at the end.
    pub(super) fn definitions(&mut self) {
        let defined = self.document.defined();
        if defined.is_empty() {
            return;
        }
        self.paper.skip(26.0);
        self.paper.need(90.0);
        self.headed(2, &self.document.words.definitions, style(Weight::Bold, 17.0, 22.0, ACCENT));
        self.paper.skip(6.0);
        self.paper.open(Tag::L(ListNumbering::None));
        for column in defined {
            let lines = self.breaker().lines(&column.definition, TEXT, WIDTH - INDENT);
            self.paper.need(LABEL.leading + TEXT.leading * lines.len().min(2) as f32);
            self.paper.open(Tag::LI);
            let name = self.breaker().lines(&column.name_and_unit(), LABEL, WIDTH);
            self.paper.open(Tag::Lbl);
            self.flow(name, LABEL, LEFT);
            self.paper.close();
            self.paper.open(Tag::LBody);
            self.flow(lines, TEXT, LEFT + INDENT);
            self.paper.close();
            self.paper.close();
            self.paper.y += 5.0;
        }
        self.paper.close();
    }

    /// A note in small letters.
    pub(super) fn note(&mut self, text: &str) {
        self.paper.skip(3.0);
        self.say(Tag::P, text, SMALL);
    }
}
