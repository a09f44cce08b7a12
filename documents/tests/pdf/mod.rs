//! The PDF, parsed back: what PDF/UA-1 (ISO 14289-1) asks of it that a program can check.

mod content;
mod structure;

use std::sync::LazyLock;

use asko_documents::{Block, Lang, pdf};
use lopdf::{Dictionary, Document, Object};

use super::sample::report;

static FINNISH: LazyLock<Vec<u8>> = LazyLock::new(|| pdf::write(&report(Lang::Fi)).unwrap());
static SWEDISH: LazyLock<Vec<u8>> = LazyLock::new(|| pdf::write(&report(Lang::Sv)).unwrap());

fn read(language: Lang) -> Document {
    Document::load_mem(if language == Lang::Fi { &FINNISH } else { &SWEDISH }).unwrap()
}

/// What an object is, wherever it lies.
fn solid<'a>(file: &'a Document, object: &'a Object) -> &'a Object {
    file.dereference(object).unwrap().1
}

fn member<'a>(file: &'a Document, of: &'a Dictionary, key: &str) -> Option<&'a Object> {
    of.get(key.as_bytes()).ok().map(|object| solid(file, object))
}

fn catalog(file: &Document) -> &Dictionary {
    file.catalog().unwrap()
}

/// A text of the file: UTF-16 with its mark, or one byte for each sign.
fn text(object: &Object) -> String {
    let bytes = object.as_str().unwrap();
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(bytes) => String::from_utf16(&bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect::<Vec<_>>()).unwrap(),
        None => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

#[test]
fn the_file_says_that_it_is_tagged_in_what_language_and_what_it_is_called() {
    for (language, title) in [
        (Lang::Fi, "Asiakaspalaute ja sen vaikutus tammi–huhtikuussa 2026"),
        (Lang::Sv, "Kundrespons och dess verkan i januari–april 2026"),
    ] {
        let file = read(language);
        let catalog = catalog(&file);
        let marks = member(&file, catalog, "MarkInfo").unwrap().as_dict().unwrap();
        assert_eq!(member(&file, marks, "Marked"), Some(&Object::Boolean(true)));
        assert_ne!(member(&file, marks, "Suspects"), Some(&Object::Boolean(true)));
        assert_eq!(text(member(&file, catalog, "Lang").unwrap()), language.code());
        let viewing = member(&file, catalog, "ViewerPreferences").unwrap().as_dict().unwrap();
        assert_eq!(member(&file, viewing, "DisplayDocTitle"), Some(&Object::Boolean(true)));
        let metadata = member(&file, catalog, "Metadata").unwrap().as_stream().unwrap();
        let metadata = String::from_utf8(metadata.get_plain_content().unwrap_or_else(|_| metadata.content.clone())).unwrap();
        assert!(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), "{metadata}");
        assert!(metadata.contains(title), "{metadata}");
        assert!(metadata.contains(&format!("<rdf:li>{}</rdf:li>", language.code())), "{metadata}");
        assert!(metadata.contains("2026-05-18"), "the date is the document's");
    }
}

#[test]
fn the_same_document_is_the_same_file() {
    assert!(pdf::write(&report(Lang::Fi)).unwrap() == *FINNISH);
}

#[test]
fn every_page_is_a4_and_is_walked_in_the_order_of_the_structure() {
    let file = read(Lang::Fi);
    let pages = file.get_pages();
    assert!(pages.len() >= 5);
    for page in pages.values() {
        let page = file.get_dictionary(*page).unwrap();
        assert_eq!(member(&file, page, "Tabs").unwrap().as_name().unwrap(), b"S");
        assert!(member(&file, page, "StructParents").is_some());
        let size: Vec<f32> =
            member(&file, page, "MediaBox").unwrap().as_array().unwrap().iter().map(|side| side.as_float().unwrap()).collect();
        assert!((size[2] - 595.28).abs() < 0.1 && (size[3] - 841.89).abs() < 0.1, "{size:?}");
    }
}

#[test]
fn the_bookmarks_are_the_headings() {
    let file = read(Lang::Sv);
    let mut names = Vec::new();
    fn walk(file: &Document, node: &Dictionary, names: &mut Vec<String>) {
        let mut next = member(file, node, "First");
        while let Some(item) = next {
            let item = item.as_dict().unwrap();
            names.push(text(member(file, item, "Title").unwrap()));
            assert!(member(file, item, "Dest").is_some());
            walk(file, item, names);
            next = member(file, item, "Next");
        }
    }
    walk(&file, member(&file, catalog(&file), "Outlines").unwrap().as_dict().unwrap(), &mut names);
    let wanted = [
        "Kundrespons och dess verkan i januari–april 2026",
        "Vad som lovades senast",
        "Vad klienterna berättade",
        "Med klienternas egna ord",
        "Enhet för enhet",
        "Uppföljning",
        "Begrepp",
    ];
    assert_eq!(names, wanted);
}

#[test]
fn the_letters_are_in_the_file_and_say_what_they_are() {
    let file = read(Lang::Fi);
    let mut fonts = 0;
    for object in file.objects.values() {
        let Ok(font) = object.as_dict() else { continue };
        if font.get(b"Subtype").and_then(Object::as_name).ok() != Some(b"Type0".as_slice()) {
            continue;
        }
        fonts += 1;
        assert!(member(&file, font, "ToUnicode").unwrap().as_stream().is_ok());
        let below = member(&file, font, "DescendantFonts").unwrap().as_array().unwrap();
        let below = solid(&file, &below[0]).as_dict().unwrap();
        let described = member(&file, below, "FontDescriptor").unwrap().as_dict().unwrap();
        assert!(member(&file, described, "FontFile2").unwrap().as_stream().is_ok(), "the font is embedded");
    }
    assert_eq!(fonts, 2, "one font in two weights, in the pictures too");
}

#[test]
fn a_picture_that_is_none_is_refused_and_an_empty_report_is_none() {
    let mut document = report(Lang::Fi);
    let Some(Block::Chart(chart)) = document.sections[1].blocks.first_mut() else { panic!() };
    chart.svg = "<svg".into();
    assert!(pdf::write(&document).unwrap_err().to_string().contains("mean"));
    document.sections.clear();
    document.subtitle.clear();
    let file = Document::load_mem(&pdf::write(&document).unwrap()).unwrap();
    assert_eq!(file.get_pages().len(), 1);
}
