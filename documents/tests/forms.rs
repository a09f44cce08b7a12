//! CSV and JSON.

use asko_documents::{Block, Cell, Failure, Lang, csv, json};

use super::sample::report;

#[test]
fn a_table_is_a_file_that_no_spreadsheet_takes_for_formulas() {
    let document = report(Lang::Fi);
    let tables = document.tables();
    assert_eq!(csv::name(&document, tables[0]), "pohjanmaa-2026-1-volumes.fi.csv");
    let text = csv::write(&document, tables[0]).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines[0], "Palvelu,Palautteita,Vastauslupaus pidetty,Vastausajan mediaani,Suositteluindeksi");
    assert_eq!(lines[2], "Suun terveydenhuolto,1288,0.791,8.5,-12");
    assert_eq!(lines[3], "Perheoikeudelliset palvelut,piilotettu,piilotettu,piilotettu,");
    assert_eq!(lines[4], "'=SUM(A1:A3),11,piilotettu,4,");
    assert_eq!(lines.last(), Some(&""), "the last line ends as the others do");
    let units = csv::write(&document, tables[2]).unwrap();
    assert!(units.contains(",2026-02-02\r\n"), "days are written as machines read them");
}

#[test]
fn json_holds_numbers_as_numbers_and_says_why_a_figure_is_hidden() {
    let document = report(Lang::Sv);
    let whole: serde_json::Value = serde_json::from_str(&json::write(&document).unwrap()).unwrap();
    assert_eq!(whole["format"], 1);
    assert_eq!(whole["language"], "sv");
    assert_eq!(whole["period"]["last"], "2026-04-30");
    let table = &whole["sections"][1]["blocks"][1];
    assert_eq!((table["type"].as_str(), table["id"].as_str()), (Some("table"), Some("volumes")));
    assert_eq!(table["rows"][0]["values"]["feedback"], serde_json::json!(412));
    assert_eq!(table["rows"][0]["values"]["answered"], serde_json::json!(0.874));
    let hidden = &table["rows"][2];
    assert!(hidden["values"]["feedback"].is_null() && hidden["values"]["nps"].is_null());
    assert_eq!(hidden["hidden"]["feedback"], document.words.hidden_reason.as_str());
    assert!(hidden["hidden"].get("nps").is_none(), "what does not exist is not hidden");
    assert_eq!(table["rows"][4]["total"], true);
    let quote = &whole["sections"][1]["sections"][0]["blocks"][2];
    assert_eq!((quote["language"].as_str(), quote["text"].as_str()), (Some("ar"), Some("شكرا جزيلا")));
}

#[test]
fn a_row_that_is_too_short_is_refused_in_every_form() {
    let mut document = report(Lang::Fi);
    let Some(Block::Table(table)) = document.sections[2].blocks.first_mut() else { panic!() };
    table.rows[4].cells.pop();
    let refused = |failure: Failure| matches!(failure, Failure::Uneven { row: 5, cells: 2, columns: 3, .. });
    assert!(refused(json::write(&document).unwrap_err()));
    assert!(refused(asko_documents::xlsx::write(&document).unwrap_err()));
    assert!(csv::write(&document, document.tables()[2]).is_err());
    #[cfg(feature = "pdf")]
    assert!(refused(asko_documents::pdf::write(&document).unwrap_err()));
}

#[test]
fn what_is_no_number_is_nothing() {
    let mut document = report(Lang::Fi);
    let Some(Block::Table(table)) = document.sections[2].blocks.first_mut() else { panic!() };
    table.rows[0].cells[0] = Cell::Number(f64::NAN, 1);
    let whole: serde_json::Value = serde_json::from_str(&json::write(&document).unwrap()).unwrap();
    assert!(whole["sections"][2]["blocks"][0]["rows"][0]["values"]["feedback"].is_null());
    assert!(csv::write(&document, document.tables()[2]).unwrap().contains("yksikkö 1,,"));
}
