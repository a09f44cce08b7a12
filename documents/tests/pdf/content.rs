//! The content of the pages: all of it is marked, and its text comes back.

use std::collections::HashMap;

use asko_documents::Lang;
use lopdf::content::Content;
use lopdf::{Document, Object};

use super::{member, read, solid};

#[test]
fn everything_that_is_drawn_is_marked() {
    let file = read(Lang::Fi);
    for (number, page) in file.get_pages() {
        let content = Content::decode(&file.get_page_content(page)).unwrap();
        let (mut marks, mut real, mut artifacts) = (Vec::new(), 0, 0);
        for operation in &content.operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => marks.push(operation.operands[0].as_name().unwrap() == b"Artifact"),
                "EMC" => {
                    marks.pop().unwrap();
                }
                "Tj" | "TJ" | "'" | "\"" | "f" | "F" | "f*" | "S" | "s" | "B" | "B*" | "b" | "b*" | "Do" | "sh" => {
                    assert!(!marks.is_empty(), "page {number}: {} outside of all marks", operation.operator);
                    if marks.contains(&true) { artifacts += 1 } else { real += 1 }
                }
                _ => {}
            }
            assert!(
                marks.len() < 2 || !(marks.contains(&true) && marks.contains(&false)),
                "an artifact within content, or content within one"
            );
        }
        assert!(marks.is_empty() && real > 0 && artifacts > 0, "page {number}");
    }
}

/// What the font's glyphs mean, by its own table.
fn meanings(file: &Document, font: &Object) -> HashMap<u16, String> {
    let font = solid(file, font).as_dict().unwrap();
    let table = member(file, font, "ToUnicode").unwrap().as_stream().unwrap();
    let table = String::from_utf8_lossy(&table.get_plain_content().unwrap()).into_owned();
    let number = |text: &str| u16::from_str_radix(text, 16).unwrap();
    let words = |text: &str| {
        let units: Vec<u16> = text.as_bytes().chunks(4).map(|unit| number(std::str::from_utf8(unit).unwrap())).collect();
        String::from_utf16(&units).unwrap()
    };
    let mut meanings = HashMap::new();
    let mut ranges = false;
    for line in table.lines() {
        ranges = (ranges || line.contains("beginbfrange")) && !line.contains("endbfrange");
        let codes: Vec<&str> = line.split(['<', '>']).skip(1).step_by(2).collect();
        match codes.as_slice() {
            [from, to] if !ranges && from.len() == 4 && !line.contains("begin") => {
                meanings.insert(number(from), words(to));
            }
            [from, to, first] if ranges => {
                for (step, code) in (number(from)..=number(to)).enumerate() {
                    meanings.insert(code, char::from_u32(u32::from(number(first)) + step as u32).unwrap().to_string());
                }
            }
            _ => {}
        }
    }
    meanings
}

/// The text of the file in the order in which it is drawn; what is marked as actual text stands for its glyphs.
fn words(file: &Document) -> String {
    let mut text = String::new();
    for page in file.get_pages().values() {
        let fonts = file.get_page_fonts(*page).unwrap();
        let meanings: HashMap<Vec<u8>, HashMap<u16, String>> =
            fonts.into_iter().map(|(name, font)| (name, meanings(file, &Object::Dictionary(font.clone())))).collect();
        let content = Content::decode(&file.get_page_content(*page)).unwrap();
        let (mut font, mut actual) = (None, Vec::new());
        for operation in &content.operations {
            let mut say = |glyphs: &[u8], actual: &[bool]| {
                if !actual.contains(&true) {
                    text.extend(read_glyphs(glyphs, font.unwrap()));
                }
            };
            match (operation.operator.as_str(), operation.operands.first()) {
                ("Tf", Some(name)) => font = meanings.get(name.as_name().unwrap()),
                ("BDC" | "BMC", _) => {
                    let properties = operation.operands.get(1).and_then(|properties| properties.as_dict().ok());
                    let said = properties.and_then(|properties| member(file, properties, "ActualText"));
                    actual.push(said.is_some());
                    text.extend(said.map(super::text));
                }
                ("EMC", _) => {
                    actual.pop();
                }
                ("Tj", Some(Object::String(glyphs, _))) => say(glyphs, &actual),
                ("TJ", Some(Object::Array(pieces))) => {
                    for piece in pieces {
                        if let Object::String(glyphs, _) = piece {
                            say(glyphs, &actual);
                        }
                    }
                }
                _ => {}
            }
        }
    }
    text
}

fn read_glyphs<'a>(glyphs: &'a [u8], meanings: &'a HashMap<u16, String>) -> impl Iterator<Item = &'a str> {
    glyphs.chunks(2).map(|glyph| meanings.get(&u16::from_be_bytes([glyph[0], glyph[1]])).map_or("", String::as_str))
}

#[test]
fn the_text_comes_back_letter_by_letter() {
    let text = words(&read(Lang::Fi));
    let whole = text.replace('\u{ad}', "");
    for wanted in [
        "Yöllä olisi hyvä saada apua nopeammin – åtminstone på svenska.",
        "Mun dáhtun veahki davvisámegillii: čáhppes, šaddá, ŋ, đ, ŧ, ž.",
        "Спасибо, всё было хорошо",
        "Perheoikeudelliset palvelut",
        "Koin palvelun oikeudenmukaiseksi ja yhdenvertaisuuslainmukaiseksi",
        "=SUM(A1:A3)",
        "12\u{a0}711",
        "\u{2212}12",
        "Sivu 1 / ",
        "piilotettu: Lukua ei näytetä",
        "Keskiarvo",
    ] {
        assert!(whole.contains(wanted), "{wanted} is not in {whole}");
    }
    assert!(text.contains('\u{ad}'), "a hyphen at the end of a line is one that may go");
    assert!(!text.contains("شكرا") && text.contains("Lainauksen kirjaimia ei voi näyttää"));
}
