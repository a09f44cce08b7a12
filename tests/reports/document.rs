//! A document as a page: everything its files hold, and the ways to them.

use asko::reports::forms;
use asko_documents::{Block, Document, Lang};
use asko_templates::reports::DocumentPage;
use asko_templates::{CountyLink, Section, Shell, Switch, render};
use maud::html;

use super::charts_sample::all;
use super::forms::sample::report;
use crate::architecture::pages::faults;
use crate::support::Page;

fn page_of(lang: Lang, document: Document) -> Page {
    let files = forms::links(lang, "/fi/pohjanmaa/files", &document);
    let page = DocumentPage { document, files, filter: None, before: Some(html! { p #before {} }), after: Some(html! { p #after {} }) };
    let shell = Shell {
        lang,
        county: Some(CountyLink { slug: "pohjanmaa".into(), name: "Pohjanmaa".into() }),
        switch: Switch::Links("/pohjanmaa".into()),
        section: Section::Results,
        staff: None,
        demonstration: false,
        from: String::new(),
    };
    let html = render(&shell, &page).into_string();
    Page { path: "/fi/pohjanmaa".into(), status: 200, headers: Vec::new(), bytes: html.clone().into_bytes(), html }
}

/// The sample with a chart of each kind, and with rows that lead on.
fn document(lang: Lang) -> Document {
    let mut document = report(lang);
    document.sections[1].blocks.extend(all(lang).into_iter().map(Block::Chart));
    for block in &mut document.sections[1].blocks {
        if let Block::Table(table) = block {
            for (index, row) in table.rows.iter_mut().enumerate() {
                row.link = Some(format!("/fi/pohjanmaa/next/{index}"));
            }
        }
    }
    document
}

#[test]
fn a_document_keeps_the_rules_of_pages() {
    for (lang, of) in [(Lang::Fi, Lang::Fi), (Lang::Sv, Lang::Sv), (Lang::En, Lang::Fi)] {
        let page = page_of(lang, document(of));
        assert_eq!(faults(&page, lang.code()), Vec::<String>::new());
        assert_eq!(page.attribute("h1", "lang").as_deref(), (lang != of).then_some("fi"), "a text in another language says so");
    }
}

#[test]
fn everything_of_the_document_is_on_the_page() {
    let document = document(Lang::Fi);
    let page = page_of(Lang::Fi, document.clone());
    let main = page.text("main");
    for section in &document.sections {
        assert!(page.text(&format!("section > h2[id={}]", section.id)).contains(&section.heading) && main.contains(&section.finding));
        assert!(page.has(&format!("nav a[href='#{}']", section.id)), "the contents lead to {}", section.heading);
    }
    for table in document.tables() {
        let table_on_page = format!("[id=table-{}]", table.id);
        assert_eq!(page.text(&format!("{table_on_page} caption")), table.caption);
        assert!(table.rows.iter().all(|row| page.text(&table_on_page).contains(&row.header)));
        assert!(!table.hides() || main.contains(&document.words.hidden_reason));
    }
    assert_eq!(page.text("[id=table-volumes] tr:last-child th strong"), "Kaikki palvelut");
    assert_eq!(page.attribute("[id=table-volumes] tbody tr th a", "href").as_deref(), Some("/fi/pohjanmaa/next/0"));
    assert_eq!(page.attribute("[id=table-volumes] td.number", "data-label").as_deref(), Some("Palautteita"));
    assert!(page.has("blockquote[lang=ar]") && page.has("details dl dt"));
    for file in forms::links(Lang::Fi, "/fi/pohjanmaa/files", &document) {
        assert!(page.has(&format!("main a[href='{}']", file.url)), "{} is not offered", file.url);
    }
    for chart in document.charts() {
        assert!(page.text("figure figcaption").contains(&chart.title) || main.contains(&chart.title));
    }
    assert_eq!(page.attribute("figure .chart__wide", "role").as_deref(), Some("img"));
    assert!(page.has("figure .chart__narrow svg") && page.has("#before") && page.has("#after"));
}

#[test]
fn no_file_tells_where_a_row_leads() {
    let document = document(Lang::Fi);
    assert!(!asko_documents::json::write(&document).unwrap().contains("/next/"));
    for table in document.tables() {
        assert!(!asko_documents::csv::write(&document, table).unwrap().contains("/next/"));
    }
}

#[test]
fn a_document_is_kept_as_it_is() {
    let later = regex::Regex::new(r#","link":(null|"[^"]*")"#).unwrap();
    for lang in [Lang::Fi, Lang::Sv] {
        let document = document(lang);
        let kept = serde_json::to_string(&document).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&kept).unwrap(), document);
        // What was kept before a row could lead on is read as well.
        let before = later.replace_all(&kept, "").into_owned();
        assert!(serde_json::from_str::<Document>(&before).is_ok());
    }
}
