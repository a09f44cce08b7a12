//! The structure: headings, tables, figures, lists and quotes as assistive technology meets them.

use asko_documents::{Block, Lang, pdf};
use lopdf::{Dictionary, Document, Object};

use super::super::hard::table;
use super::super::sample::report;
use super::{catalog, member, read, solid, text};

/// A part of the structure.
#[derive(Debug)]
struct Part {
    role: String,
    alternative: Option<String>,
    language: Option<String>,
    scope: Option<String>,
    /// Whether it holds marks of a page, or an annotation.
    marks: usize,
    annotations: usize,
    parts: Vec<Part>,
}

impl Part {
    fn of(file: &Document, element: &Dictionary) -> Self {
        let name = |object: &Object| String::from_utf8(object.as_name().unwrap().to_vec()).unwrap();
        let attributes: Vec<&Dictionary> = match member(file, element, "A") {
            Some(Object::Array(all)) => all.iter().map(|one| solid(file, one).as_dict().unwrap()).collect(),
            Some(Object::Dictionary(one)) => vec![one],
            _ => Vec::new(),
        };
        let mut part = Self {
            role: name(member(file, element, "S").unwrap()),
            alternative: member(file, element, "Alt").map(text),
            language: member(file, element, "Lang").map(text),
            scope: attributes.iter().find_map(|one| member(file, one, "Scope")).map(name),
            marks: 0,
            annotations: 0,
            parts: Vec::new(),
        };
        let children = match member(file, element, "K") {
            Some(Object::Array(children)) => children.iter().map(|child| solid(file, child)).collect(),
            Some(child) => vec![child],
            None => Vec::new(),
        };
        for child in children {
            match child {
                Object::Integer(_) => part.marks += 1,
                Object::Dictionary(child) => match member(file, child, "Type").map(name).as_deref() {
                    Some("MCR") => part.marks += 1,
                    Some("OBJR") => part.annotations += 1,
                    _ => part.parts.push(Self::of(file, child)),
                },
                other => panic!("{other:?} in the structure"),
            }
        }
        part
    }

    fn all(&self) -> Vec<&Self> {
        std::iter::once(self).chain(self.parts.iter().flat_map(Self::all)).collect()
    }

    fn below(&self, role: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|part| part.role == role).collect()
    }

    fn roles(&self) -> Vec<&str> {
        self.parts.iter().map(|part| part.role.as_str()).collect()
    }
}

fn structure(language: Lang) -> Part {
    structure_of(&read(language))
}

fn structure_of(file: &Document) -> Part {
    let root = member(file, catalog(file), "StructTreeRoot").unwrap().as_dict().unwrap();
    assert!(member(file, root, "ParentTree").is_some());
    let first = match member(file, root, "K").unwrap() {
        Object::Array(all) => solid(file, &all[0]).as_dict().unwrap(),
        one => one.as_dict().unwrap(),
    };
    let document = Part::of(file, first);
    assert_eq!(document.role, "Document");
    document
}

#[test]
fn there_is_one_first_heading_and_no_level_is_skipped() {
    let document = structure(Lang::Fi);
    let levels: Vec<u32> =
        document.all().iter().filter_map(|part| part.role.strip_prefix('H').and_then(|level| level.parse().ok())).collect();
    assert_eq!(levels[0], 1);
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    assert_eq!(levels, [1, 2, 2, 3, 2, 2, 2]);
}

#[test]
fn every_table_has_a_caption_and_header_cells_with_their_scope_and_whole_rows() {
    let document = structure(Lang::Sv);
    let tables = document.below("Table");
    assert_eq!(tables.len(), 3, "each fits the page's width");
    for (table, columns) in tables.iter().zip([5, 11, 4]) {
        assert_eq!(table.roles(), ["Caption", "THead", "TBody"]);
        for row in table.below("TR") {
            assert_eq!(row.parts.len(), columns, "a row is as wide as the others");
            assert!(row.parts.iter().all(|cell| cell.marks > 0), "no cell is empty");
        }
        let head = &table.parts[1].parts[0];
        assert!(head.parts.iter().all(|cell| cell.role == "TH" && cell.scope.as_deref() == Some("Column")));
        for row in &table.parts[2].parts {
            let (first, rest) = row.parts.split_first().unwrap();
            assert_eq!((first.role.as_str(), first.scope.as_deref()), ("TH", Some("Row")));
            assert!(rest.iter().all(|cell| cell.role == "TD"));
        }
    }
    assert_eq!(tables[2].below("TR").len(), 71, "the head that is repeated on further pages is not repeated here");
}

#[test]
fn figures_have_an_alternative_text() {
    let document = structure(Lang::Fi);
    let figures = document.below("Figure");
    assert_eq!(figures.len(), 1);
    assert_eq!(figures[0].alternative.as_deref(), Some("Keskiarvo vaihteli välillä 4,3–4,7; vaihtelu on tavallista."));
    assert_eq!(figures[0].marks, 1);
}

#[test]
fn lists_are_lists_and_quotes_are_in_their_language() {
    let document = structure(Lang::Fi);
    for item in document.below("LI") {
        assert_eq!(item.roles(), ["Lbl", "LBody"]);
    }
    let languages: Vec<Option<&str>> = document.below("BlockQuote").iter().map(|quote| quote.parts[0].language.as_deref()).collect();
    assert_eq!(languages, [Some("fi"), Some("se"), Some("fi"), Some("ru")], "what cannot be shown is said in the document's language");
}

#[test]
fn links_hold_their_words_and_their_place() {
    let document = structure(Lang::Fi);
    let links = document.below("Link");
    assert_eq!(links.len(), 2 + 5, "the licence, the address, and the contents");
    assert!(links.iter().all(|link| link.marks >= 1 && link.annotations == 1));
    assert_eq!(document.below("TOCI").len(), 5);
}

fn of_table(columns: usize, words: usize) -> (usize, Part) {
    let mut document = report(Lang::Fi);
    document.sections.truncate(1);
    document.sections[0].blocks = vec![Block::Table(table(columns, words))];
    let file = Document::load_mem(&pdf::write(&document).unwrap()).unwrap();
    (file.get_pages().len(), structure_of(&file))
}

#[test]
fn a_table_that_is_too_wide_goes_on_below_with_its_row_headers() {
    let (_, document) = of_table(40, 1);
    let tables = document.below("Table");
    assert!(tables.len() > 1);
    let figures: usize = tables.iter().map(|table| table.below("TR")[1].parts.len() - 1).sum();
    assert_eq!(figures, 40);
    assert!(tables.iter().all(|table| table.below("TR").len() == 4));
}

#[test]
fn a_row_that_is_higher_than_a_page_goes_on_over_the_page() {
    let (pages, document) = of_table(3, 400);
    assert!(pages >= 3, "{pages}");
    let rows = document.below("TR");
    assert_eq!(rows.len(), 4);
    let cell = &rows[2].parts[1];
    assert_eq!((cell.role.as_str(), cell.marks + cell.parts.len() > 1), ("TD", true), "one cell on several pages");
}
