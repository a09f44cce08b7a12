//! The workbook, read back.

use std::io::Cursor;

use asko_documents::{Lang, xlsx};
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};

use super::sample::report;

fn workbook(language: Lang) -> Xlsx<Cursor<Vec<u8>>> {
    open_workbook_from_rs(Cursor::new(xlsx::write(&report(language)).unwrap())).unwrap()
}

#[test]
fn there_is_a_sheet_for_every_table_between_the_contents_and_the_definitions() {
    let mut workbook = workbook(Lang::Fi);
    let names = workbook.sheet_names();
    assert_eq!(names.len(), 5);
    assert_eq!((names[0].as_str(), names[4].as_str()), ("Sisällys", "Käsitteet"));
    assert!(names[1].starts_with("1 Palautteet palveluittain"));
    assert!(names.iter().all(|name| name.encode_utf16().count() <= 31));
    let cover = workbook.worksheet_range("Sisällys").unwrap();
    let cells: Vec<String> = cover.cells().map(|(_, _, cell)| cell.to_string()).collect();
    for wanted in ["Asiakaspalaute ja sen vaikutus tammi–huhtikuussa 2026", "Pohjanmaan hyvinvointialue", "CC BY 4.0", "Kotihoidon yksiköt"]
    {
        assert!(cells.iter().any(|cell| cell == wanted), "{wanted} is missing from {cells:?}");
    }
    assert!(cells.iter().any(|cell| cell == "Tammi–huhtikuu 2026 (1.1.2026–30.4.2026)"));
    let definitions = workbook.worksheet_range("Käsitteet").unwrap();
    assert_eq!(definitions.height(), report(Lang::Fi).defined().len() + 1);
}

#[test]
fn figures_are_figures_and_hidden_ones_a_word() {
    let mut workbook = workbook(Lang::Sv);
    let name = workbook.sheet_names()[1].clone();
    let sheet = workbook.worksheet_range(&name).unwrap();
    let at = |row: u32, column: u32| sheet.get_value((row, column)).unwrap_or(&Data::Empty).clone();
    assert_eq!(at(0, 3), Data::String("Svarstidens median (dagar)".into()));
    assert_eq!(at(1, 1), Data::Float(412.0));
    assert_eq!(at(1, 2), Data::Float(0.874));
    assert_eq!(at(3, 1), Data::String("dolt".into()));
    assert_eq!(at(3, 4), Data::Empty);
    assert_eq!(at(5, 0), Data::String("Alla tjänster".into()));
    let name = workbook.sheet_names()[3].clone();
    let sheet = workbook.worksheet_range(&name).unwrap();
    let Some(Data::DateTime(day)) = sheet.get_value((1, 3)) else { panic!("a day is a day") };
    assert!((day.as_f64() - 46_055.0).abs() < 0.5, "2 February 2026 and no other day");
}

#[test]
fn no_text_is_a_formula() {
    let mut workbook = workbook(Lang::Fi);
    for name in workbook.sheet_names() {
        assert_eq!(workbook.worksheet_formula(&name).unwrap().used_cells().count(), 0, "{name}");
    }
    let name = workbook.sheet_names()[1].clone();
    assert_eq!(workbook.worksheet_range(&name).unwrap().get_value((4, 0)), Some(&Data::String("=SUM(A1:A3)".into())));
}

#[test]
fn the_same_document_is_the_same_workbook() {
    assert!(xlsx::write(&report(Lang::Fi)).unwrap() == xlsx::write(&report(Lang::Fi)).unwrap());
}
