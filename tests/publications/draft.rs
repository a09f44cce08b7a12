//! The draft is drawn from closed figures and from what is public of changes, and from nothing else.

use asko::publications::draft::{document, gather};
use asko::reports::closing::{self, Period, Place};
use asko_documents::{Block, Cell, Document, Section, Table};
use asko_locales::Lang;

use super::{Scene, at, day};

fn table<'a>(document: &'a Document, id: &str) -> &'a Table {
    document.tables().into_iter().find(|table| table.id == id).unwrap_or_else(|| panic!("no table {id}"))
}

fn cell<'a>(table: &'a Table, row: &str, key: &str) -> &'a Cell {
    let column = table.columns.iter().position(|column| column.key == key).unwrap();
    &table.rows.iter().find(|line| line.header == row).unwrap_or_else(|| panic!("no row {row}")).cells[column]
}

async fn drawn(scene: &Scene, lang: Lang) -> Document {
    let app = &scene.app.app;
    let material = gather(app, &scene.county, Period::Third(2026, 1), app.clock.now()).await.unwrap().unwrap();
    document(lang, &material)
}

#[tokio::test]
async fn promises_come_first_and_each_says_what_came_of_it() {
    let scene = Scene::closed().await;
    scene.promise("MOVE-0001", "Kuljetus", |record| record.registration.due_on = day(2026, 12, 1)).await;
    let id = scene.app.ask("select id from changes where reference = 'MOVE-0001'").await.concat();
    scene
        .app
        .tell(&format!(
            "insert into change_edits (change_id, at, field, before, after, stage, reason) \
             values ({id}, {}, 'due-on', '2026-03-15', '2026-12-01', 'under-way', 'Hankinta viivästyi')",
            at(2026, 3, 1)
        ))
        .await;
    let drawn = drawn(&scene, Lang::Fi).await;
    assert_eq!(drawn.sections.iter().map(|section| section.id.as_str()).collect::<Vec<_>>(), ["promises", "services", "county", "nothing"]);
    let promises = table(&drawn, "promises");
    let rows: Vec<&str> = promises.rows.iter().map(|row| row.header.as_str()).collect();
    assert_eq!(
        rows,
        ["Takaisinsoitto", "Iltavastaanotto", "Uusi ovi", "Kuljetus"],
        "what was promised in the third itself is told next time"
    );
    let said = |row: &str| match cell(promises, row, "outcome") {
        Cell::Text(text) => text.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(said("Takaisinsoitto"), "Tehty 10.2.2026.");
    assert_eq!(said("Iltavastaanotto"), "Luvattu päivä on ohi, eikä muutosta ole tehty.");
    assert!(said("Uusi ovi").starts_with("Tästä luovuttiin 3.3.2026.") && said("Uusi ovi").ends_with("Tila vaihtuu."));
    assert_eq!(said("Kuljetus"), "Siirtynyt. Uusi päivä on 1.12.2026.");
    assert_eq!(cell(promises, "Kuljetus", "promised"), &Cell::Day(day(2026, 3, 15)));
    assert_eq!(cell(promises, "Takaisinsoitto", "team"), &Cell::Text("Hammashoito".to_owned()));
    let finding = &drawn.sections[0].finding;
    assert!(finding.contains('4') && finding.contains("tehty 1") && finding.contains("siirtynyt 1"), "{finding}");
}

#[tokio::test]
async fn figures_are_those_that_were_closed() {
    let scene = Scene::closed().await;
    let drawn = drawn(&scene, Lang::Sv).await;
    let db = scene.app.app.db.read();
    let third = Period::Third(2026, 1);
    let closing = closing::latest(db, scene.county.id, third).await.unwrap().unwrap();
    let county = closing::read(db, &closing, third, Place::County).await.unwrap().unwrap();
    assert_eq!(county.pieces(), Some(30));
    let figures = table(&drawn, "figures");
    assert_eq!(cell(figures, "Hela välfärdsområdet", "received"), &Cell::Number(30.0, 0));
    let Cell::Number(nps, 0) = cell(figures, "Hela välfärdsområdet", "nps") else { panic!("no index") };
    assert!((nps - 100.0 / 3.0).abs() < 1e-9, "20 of 30 recommend, 10 do not: {nps}");
    let service = table(&drawn, "figures-service-suun-terveydenhuolto");
    assert_eq!(cell(service, "Hammashoitola", "received"), &Cell::Number(30.0, 0));
    // What came after the third, or after it was closed, is not in it.
    let (unit, of) = (scene.unit.clone(), scene.service.clone());
    scene
        .app
        .feedback(&scene.county, |submission| {
            (submission.unit, submission.service, submission.received_at) = (Some(unit), Some(of), at(2026, 4, 2));
        })
        .await;
    assert_eq!(cell(table(&self::drawn(&scene, Lang::Sv).await, "figures"), "Hela välfärdsområdet", "received"), &Cell::Number(30.0, 0));
}

#[tokio::test]
async fn both_languages_have_the_same_shape() {
    fn shape(section: &Section) -> String {
        let blocks = section.blocks.iter().map(|block| match block {
            Block::Table(table) => {
                let keys: Vec<&str> = table.columns.iter().map(|column| column.key.as_str()).collect();
                format!("{}[{}]x{}", table.id, keys.join(","), table.rows.len())
            }
            Block::Paragraph(_) => "paragraph".to_owned(),
            _ => "other".to_owned(),
        });
        let within = section.sections.iter().map(shape);
        format!("{}({})", section.id, blocks.chain(within).collect::<Vec<_>>().join(" "))
    }
    let scene = Scene::closed().await;
    let [fi, sv] = [drawn(&scene, Lang::Fi).await, drawn(&scene, Lang::Sv).await];
    let shapes = |document: &Document| document.sections.iter().map(shape).collect::<Vec<_>>();
    assert_eq!(shapes(&fi), shapes(&sv));
    assert!(fi.check().is_ok() && sv.check().is_ok());
    for document in [&fi, &sv] {
        let text = serde_json::to_string(document).unwrap();
        assert!(!text.contains("Salme") && !text.contains("publications-"), "no person, no text id");
        let again: Document = serde_json::from_str(&text).unwrap();
        assert_eq!(&again, document, "the archive gives back what was put into it");
    }
}

#[tokio::test]
async fn a_third_with_nothing_is_drawn_all_the_same() {
    let scene = Scene::set().await;
    let app = &scene.app.app;
    assert!(gather(app, &scene.county, Period::Third(2026, 1), app.clock.now()).await.unwrap().is_none(), "it is not closed");
    scene.app.feedback(&scene.county, |submission| submission.received_at = at(2025, 12, 1)).await;
    closing::close_all(app).await.unwrap();
    let drawn = drawn(&scene, Lang::Fi).await;
    assert_eq!(drawn.sections[0].finding, "Ennen tätä kautta ei ollut luvattu muutoksia, jotka olivat vielä tekemättä.");
    assert!(drawn.check().is_ok());
}
