//! What people write, and what tables become: nothing of it stops a form.

use asko_documents::{Block, Cell, Chart, Column, Document, Kind, Lang, Quote, Row, Table, csv, csvw, json, xlsx};

use super::sample::report;

/// Texts that have stopped programs before.
fn texts() -> Vec<String> {
    let long = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas".repeat(10);
    [
        "",
        " ",
        "\0\u{1}\u{7f}\r\n\t",
        "\u{feff}\u{200b}\u{200d}\u{fe0f}",
        "\u{fffe}\u{ffff}\u{10ffff}",
        "👩‍👩‍👧‍👦 🇫🇮 👍🏽",
        "e\u{301}\u{308}\u{323} \u{301}",
        "مرحبا שלום 你好 ไทย",
        "\u{202e}txt.exe\u{202c}",
        "<script>&amp;]]>\"'",
        "a-b-c-/–/-–-",
        "----------",
        "\u{a0}\u{a0}",
        "=HYPERLINK(\"http://x\")",
    ]
    .into_iter()
    .map(str::to_owned)
    .chain([long, "ä".repeat(600), "word ".repeat(300)])
    .collect()
}

/// A report that says this text wherever a text can be said.
fn saying(text: &str) -> Document {
    let mut document = report(Lang::Fi);
    let text = || text.to_owned();
    document.title = format!("T {}", text());
    (document.subtitle, document.publisher) = (text(), text());
    document.address = format!("https://asko.example/{}", text());
    document.words.hidden = text().chars().take(100).collect();
    document.words.contents = text();
    document.sections.drain(1..3);
    document.sections.extend(vec![document.sections[1].clone(); 2]);
    let section = &mut document.sections[0];
    (section.heading, section.finding) = (format!("H {}", text()), text());
    let column = |key: &str, kind: Kind| Column { key: key.into(), name: text(), kind, unit: text(), definition: text() };
    let row = || Row { header: text(), cells: vec![Cell::Text(text()), Cell::Hidden], total: false, link: None };
    section.blocks = vec![
        Block::Paragraph(text()),
        Block::List(vec![text(), text()]),
        Block::Note(text()),
        Block::Quote(Quote { text: text(), language: "fi".into(), source: text() }),
        Block::Chart(Chart {
            id: "c".into(),
            title: text(),
            alternative: format!("A {}", text()),
            svg: "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><text y='9'>ŋ 你</text></svg>".into(),
            narrow: String::new(),
            table: String::new(),
        }),
        Block::Table(Table {
            id: "t".into(),
            caption: text(),
            row_header: column("a", Kind::Text),
            columns: vec![column("b", Kind::Text), column("c", Kind::Count)],
            rows: vec![row(), row(), row()],
        }),
    ];
    document
}

#[test]
fn no_text_stops_a_form() {
    for text in texts() {
        let document = saying(&text);
        json::write(&document).unwrap();
        xlsx::write(&document).unwrap();
        for table in document.tables() {
            csv::write(&document, table).unwrap();
        }
        csvw::write(&[&document]).unwrap();
    }
    // A PDF takes a second to make without optimisation: the short texts together, and the others together.
    #[cfg(feature = "pdf")]
    for text in [String::new(), texts().iter().filter(|text| text.len() < 100).cloned().collect::<Vec<_>>().join(" "), texts().concat()] {
        asko_documents::pdf::write(&saying(&text)).unwrap();
    }
}

/// A table of so many columns, and one cell with so many words.
pub fn table(columns: usize, words: usize) -> Table {
    let column = |number: usize| Column {
        key: format!("column_{number}"),
        name: format!("Tammi–huhtikuu {}", 1980 + number),
        kind: if number == 1 { Kind::Text } else { Kind::Count },
        unit: String::new(),
        definition: String::new(),
    };
    let row = |number: usize| Row {
        header: format!("Palvelu {number}"),
        cells: (1..=columns)
            .map(|at| {
                if at == 1 {
                    Cell::Text("Toimenpiteet kerrotaan tässä. ".repeat(if number == 2 { words } else { 1 }))
                } else {
                    Cell::Number(1234.0, 0)
                }
            })
            .collect(),
        total: false,
        link: None,
    };
    Table {
        id: "wide".into(),
        caption: "Vuodet".into(),
        row_header: column(0),
        columns: (1..=columns).map(column).collect(),
        rows: (1..=3).map(row).collect(),
    }
}
