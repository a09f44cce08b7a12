//! Writes a sample report in all its forms: `cargo run -p asko-documents --example write -- FOLDER`.

use std::path::PathBuf;
use std::time::Instant;

use asko_documents::{Lang, csv, csvw, json, pdf, xlsx};

#[path = "../../tests/sample.rs"]
mod sample;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let documents = [sample::report(Lang::Fi), sample::report(Lang::Sv)];
    for document in &documents {
        let file = |ending: &str| folder.join(format!("{}.{}.{ending}", document.id, document.language));
        let started = Instant::now();
        std::fs::write(file("pdf"), pdf::write(document)?)?;
        println!("PDF {:?}", started.elapsed());
        let started = Instant::now();
        std::fs::write(file("xlsx"), xlsx::write(document)?)?;
        println!("XLSX {:?}", started.elapsed());
        std::fs::write(file("json"), json::write(document)?)?;
        for table in document.tables() {
            std::fs::write(folder.join(csv::name(document, table)), csv::write(document, table)?)?;
        }
    }
    let [finnish, swedish] = &documents;
    std::fs::write(folder.join(csvw::name(finnish)), csvw::write(&[finnish, swedish])?)?;
    Ok(())
}
