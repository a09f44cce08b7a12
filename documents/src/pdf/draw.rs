//! The laid-out pages as PDF: what is drawn, the structure, the bookmarks, and what the file says of itself.

use std::collections::HashMap;

use chrono::Datelike;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target as Leads};
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Size, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, Node, TagGroup, TagTree};
use krilla::{Document as File, SerializeSettings};
use krilla_svg::{SurfaceExt, SvgSettings};

use super::blocks::{Composer, FAINT, GREY};
use super::letters::{Letters, Weight};
use super::lines::Style;
use super::paper::{BOTTOM, Child, Colour, Heading, LEFT, RIGHT, SHEET, Stroke, TOP, Target, line, rule};
use crate::Failure;
use crate::document::Document;

/// The running lines at the head and the foot of the pages.
const RUNNING: Style = Style { weight: Weight::Regular, size: 8.5, leading: 12.0, colour: GREY };

fn failure(why: &impl std::fmt::Debug) -> Failure {
    Failure::Form { form: "PDF", why: format!("{why:?}") }
}

fn filled(colour: Colour) -> Fill {
    Fill { paint: rgb::Color::new(colour.0, colour.1, colour.2).into(), ..Fill::default() }
}

/// The file of pages that are laid out.
pub(super) fn file(composer: Composer<'_>) -> Result<Vec<u8>, Failure> {
    let Composer { document, letters, paper, pictures, .. } = composer;
    let configuration =
        ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish().map_err(|error| failure(&error))?;
    let mut file = File::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let pages = paper.pages.len();
    let mut identifiers: HashMap<usize, Identifier> = HashMap::new();
    for (index, laid) in paper.pages.iter().enumerate() {
        let settings = PageSettings::from_wh(SHEET.0, SHEET.1).ok_or_else(|| failure(&"the page's size"))?;
        let mut page = file.start_page_with(settings);
        let mut surface = page.surface();
        for mark in &laid.marks {
            if mark.strokes.is_empty() {
                continue;
            }
            let tag = match mark.number {
                Some(_) => ContentTag::Other,
                None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            };
            let identifier = surface.start_tagged(tag);
            for stroke in &mark.strokes {
                draw(&mut surface, stroke, letters, &pictures);
            }
            surface.end_tagged();
            if let Some(number) = mark.number {
                identifiers.insert(number, identifier);
            }
        }
        running(&mut surface, document, letters, index, pages);
        surface.finish();
        for link in &laid.links {
            let target = match &link.target {
                Target::Address(address) => Leads::Action(Action::Link(LinkAction::new(crate::catalogue::ascii(address)))),
                Target::Heading(number) => match paper.headings.get(*number) {
                    Some(heading) => Leads::Destination(place(heading).into()),
                    None => continue,
                },
            };
            let annotation = Annotation::new_link(LinkAnnotation::new(link.rect, target), Some(printable(&link.words)));
            identifiers.insert(link.number, page.add_tagged_annotation(annotation));
        }
        page.finish();
    }
    let mut tree = TagTree::new().with_lang(Some(document.language.code().to_owned()));
    for child in paper.structure {
        if let Some(node) = node(child, &identifiers) {
            tree.push(node);
        }
    }
    file.set_tag_tree(tree);
    file.set_outline(bookmarks(&paper.headings));
    file.set_metadata(about(document));
    file.finish().map_err(|error| failure(&error))
}

fn node(child: Child, identifiers: &HashMap<usize, Identifier>) -> Option<Node> {
    match child {
        Child::Mark(number) => identifiers.get(&number).map(|identifier| Node::Leaf(*identifier)),
        Child::Element(element) => {
            let children = element.children.into_iter().filter_map(|child| node(child, identifiers)).collect();
            Some(Node::Group(TagGroup::with_children(element.tag, children)))
        }
    }
}

fn draw(surface: &mut Surface<'_>, stroke: &Stroke, letters: &Letters, pictures: &[(&crate::Chart, usvg::Tree)]) {
    match stroke {
        Stroke::Letters { x, y, weight, size, colour, glyphs } => {
            surface.set_fill(Some(filled(*colour)));
            surface.draw_glyphs(Point::from_xy(*x, *y), &glyphs.glyphs, letters.font(*weight), &glyphs.text, *size, false);
        }
        Stroke::Area { rect, colour } => {
            let mut path = PathBuilder::new();
            path.push_rect(*rect);
            if let Some(path) = path.finish() {
                surface.set_fill(Some(filled(*colour)));
                surface.draw_path(&path);
            }
        }
        Stroke::Picture { number, rect } => {
            if let (Some((_, tree)), Some(size)) = (pictures.get(*number), Size::from_wh(rect.width(), rect.height())) {
                surface.push_transform(&Transform::from_translate(rect.left(), rect.top()));
                surface.draw_svg(tree, size, SvgSettings::default());
                surface.pop();
            }
        }
    }
}

/// The running lines: on every page its number and the address, from the second on what document it is.
fn running(surface: &mut Surface<'_>, document: &Document, letters: &Letters, index: usize, pages: usize) {
    let shaped = |text: &str| letters.shape(&letters.clean(text), RUNNING.weight);
    let mut lines = Vec::new();
    let number = shaped(&document.words.page(index + 1, pages));
    let right = RIGHT - number.width * RUNNING.size;
    lines.push((ArtifactType::Footer, line(shaped(&document.address), RUNNING, LEFT, BOTTOM + 24.0)));
    lines.push((ArtifactType::Footer, line(number, RUNNING, right, BOTTOM + 24.0)));
    lines.extend(rule(LEFT, RIGHT, BOTTOM + 18.0, 0.4, FAINT).map(|rule| (ArtifactType::Layout, rule)));
    if index > 0 {
        let publisher = shaped(&document.publisher);
        let right = RIGHT - publisher.width * RUNNING.size;
        let title = document.title.clone();
        lines.push((ArtifactType::Header, line(shaped(&title), RUNNING, LEFT, TOP - 34.0)));
        lines.push((ArtifactType::Header, line(publisher, RUNNING, right, TOP - 34.0)));
    }
    for (kind, stroke) in lines {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        draw(surface, &stroke, letters, &[]);
        surface.end_tagged();
    }
}

fn place(heading: &Heading) -> XyzDestination {
    XyzDestination::new(heading.page, Point::from_xy(LEFT, (heading.y - 12.0).max(0.0)))
}

/// The headings below the title as bookmarks, each with those below it.
fn bookmarks(headings: &[Heading]) -> Outline {
    let mut outline = Outline::new();
    let mut open: Vec<(u16, OutlineNode)> = Vec::new();
    let close = |open: &mut Vec<(u16, OutlineNode)>, outline: &mut Outline, level: u16| {
        while open.last().is_some_and(|(last, _)| *last >= level) {
            if let Some((_, node)) = open.pop() {
                match open.last_mut() {
                    Some((_, parent)) => parent.push_child(node),
                    None => outline.push_child(node),
                }
            }
        }
    };
    for heading in headings {
        close(&mut open, &mut outline, heading.level);
        open.push((heading.level, OutlineNode::new(heading.text.clone(), place(heading)).with_open(heading.level == 1)));
    }
    close(&mut open, &mut outline, 0);
    outline
}

/// What the file says of itself. Its only date is the document's own.
fn about(document: &Document) -> Metadata {
    let day = document.made_on;
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    Metadata::new()
        .title(printable(&document.title))
        .description(printable(&document.subtitle))
        .language(document.language.code().to_owned())
        .authors(vec![printable(&document.publisher)])
        .creator("asko".to_owned())
        .document_id(format!("{} {} {day}", document.address, document.language.code()))
        .creation_date(DateTime::new(u16::try_from(day.year()).unwrap_or(0)).month(part(day.month())).day(part(day.day())))
}

/// A text without the signs that no text holds.
fn printable(text: &str) -> String {
    text.chars().map(|sign| if sign.is_control() || matches!(sign, '\u{feff}' | '\u{fffe}' | '\u{ffff}') { ' ' } else { sign }).collect()
}
