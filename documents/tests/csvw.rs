//! The metadata of the CSV files.

use asko_documents::{Lang, csv, csvw};
use serde_json::{Value, json};

use super::sample::report;

fn group() -> Value {
    let documents = [report(Lang::Fi), report(Lang::Sv)];
    serde_json::from_str(&csvw::write(&[&documents[0], &documents[1]]).unwrap()).unwrap()
}

#[test]
fn every_file_is_described_with_names_in_both_languages() {
    let group = group();
    assert_eq!(group["@context"][0], "http://www.w3.org/ns/csvw");
    assert_eq!(group["@type"], "TableGroup");
    assert_eq!(group["dc:license"]["@id"], "https://creativecommons.org/licenses/by/4.0/");
    let tables = group["tables"].as_array().unwrap();
    assert_eq!(tables.len(), 6, "three tables in two languages");
    let table = &tables[1];
    assert_eq!((table["url"].as_str(), table["lang"].as_str()), (Some("pohjanmaa-2026-1-volumes.sv.csv"), Some("sv")));
    assert_eq!(table["null"], json!(["", "dolt"]));
    let columns = table["tableSchema"]["columns"].as_array().unwrap();
    assert_eq!(columns[1]["titles"], json!({ "fi": "Palautteita", "sv": "Respons" }));
    let datatypes: Vec<&Value> = columns.iter().map(|column| &column["datatype"]).collect();
    assert_eq!(datatypes, [&json!("string"), &json!("integer"), &json!("decimal"), &json!("decimal"), &json!("decimal")]);
    let definitions = columns[1]["dc:description"].as_array().unwrap();
    assert_eq!(definitions.len(), 2);
    assert_eq!(table["tableSchema"]["primaryKey"], "service");
    assert_eq!(tables[5]["tableSchema"]["columns"][3]["datatype"], json!({ "base": "date", "format": "yyyy-MM-dd" }));
}

/// A cell as the datatype and the null values have it.
fn fits(cell: &str, column: &Value, null: &[Value]) -> bool {
    let base = column["datatype"]["base"].as_str().or(column["datatype"].as_str()).unwrap();
    null.iter().any(|word| word == cell)
        || match base {
            "integer" => cell.parse::<i64>().is_ok(),
            "decimal" => cell.parse::<f64>().is_ok() && !cell.contains(['e', 'E']),
            "date" => cell.parse::<chrono::NaiveDate>().is_ok(),
            _ => true,
        }
}

#[test]
fn the_files_are_as_their_metadata_say() {
    let group = group();
    for language in [Lang::Fi, Lang::Sv] {
        let document = report(language);
        for table in document.tables() {
            let name = csv::name(&document, table);
            let described = group["tables"].as_array().unwrap().iter().find(|table| table["url"] == name.as_str()).unwrap();
            let columns = described["tableSchema"]["columns"].as_array().unwrap();
            let text = csv::write(&document, table).unwrap();
            let mut reader = ::csv::Reader::from_reader(text.as_bytes());
            let heading: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
            let titles: Vec<&str> = columns.iter().map(|column| column["titles"][language.code()].as_str().unwrap()).collect();
            assert_eq!(heading, titles, "{name}");
            for line in reader.records() {
                for (cell, column) in line.unwrap().iter().zip(columns) {
                    assert!(fits(cell, column, described["null"].as_array().unwrap()), "{name}: {cell} is not as {column} says");
                }
            }
        }
    }
}

#[test]
fn documents_that_are_not_the_same_one_are_not_described_together() {
    let (finnish, mut swedish) = (report(Lang::Fi), report(Lang::Sv));
    swedish.sections.truncate(2);
    assert!(csvw::write(&[&finnish, &swedish]).is_err());
    assert!(csvw::write(&[]).is_err());
}

#[test]
fn a_file_names_its_metadata() {
    let link = csvw::link("https://asko.example/pohjanmaa-2026-1-metadata.json");
    assert_eq!(link, "<https://asko.example/pohjanmaa-2026-1-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
}
