//! The demonstration's publication: each figure on it is computed once more from the rows of feedback, without what reports
//! count and close.

use asko::publications::store::archive;
use asko::publications::verify::verify;
use asko::reports::closing::Period;
use asko_documents::{Cell, Document, Table};
use asko_locales::Lang;

use crate::architecture::pages::faults;
use crate::support::{NOW, TestApp};

const DAY: i64 = 86_400_000;

/// A piece of feedback as its row has it.
#[derive(Clone, Debug)]
struct Piece {
    id: i64,
    service: String,
    unit: String,
    kind: String,
    language: String,
    nps: Option<i64>,
    wanted: bool,
    received: i64,
    answered: Option<i64>,
    /// Where it was promised an answer: the end and the days of the promise, and until when it was looked at.
    promise: Option<(i64, i64, i64)>,
}

async fn pieces(app: &TestApp) -> Vec<Piece> {
    let (from, to) = Period::Third(2026, 1).span().moments();
    let sql = format!(
        "select cast(f.id as text) || '|' || coalesce(s.name_fi, '') || '|' || coalesce(u.name_fi, '') || '|' || f.kind || '|' || f.language \
         || '|' || coalesce(cast(f.nps as text), '') || '|' || f.answer_wanted || '|' || cast(f.received_at as text) \
         || '|' || coalesce(cast(f.answered_at as text), '') || '|' || cast(coalesce(f.first_due_at, f.due_at) as text) \
         || '|' || cast(f.promise_days as text) || '|' || coalesce(cast(f.stopped_at as text), '') || '|' || f.channel || '|' || f.stage \
         from feedback f left join services s on s.id = f.service_id left join units u on u.id = f.unit_id \
         where f.county_id = (select id from counties where slug = 'pohjanmaa') and f.stage <> 'transferred' \
         and f.received_at >= {from} and f.received_at < {to} order by f.id"
    );
    let piece = |line: String| {
        let parts: Vec<&str> = line.split('|').collect();
        let (wanted, answered) = (parts[6] != "no", parts[8].parse().ok());
        let until = answered.or_else(|| parts[11].parse().ok()).unwrap_or(NOW);
        let promised = wanted && parts[12] != "import" && parts[13] != "merged";
        Piece {
            id: parts[0].parse().unwrap(),
            service: parts[1].to_owned(),
            unit: parts[2].to_owned(),
            kind: parts[3].to_owned(),
            language: parts[4].to_owned(),
            nps: parts[5].parse().ok(),
            wanted,
            received: parts[7].parse().unwrap(),
            answered,
            promise: promised.then(|| (parts[9].parse().unwrap(), parts[10].parse().unwrap(), until)),
        }
    };
    app.ask(&sql).await.into_iter().map(piece).collect()
}

/// The share answered before the promise ended, by Kaplan and Meier, from the definition.
fn kept(pieces: &[&Piece]) -> f64 {
    let waited = |(end, days, until): (i64, i64, i64)| {
        let passed = ((until - (end - days * DAY + 1)) / DAY).clamp(0, 400);
        passed as f64 / days.max(1) as f64
    };
    let cases: Vec<(f64, bool)> = pieces.iter().filter_map(|piece| Some((waited(piece.promise?), piece.answered.is_some()))).collect();
    let mut times: Vec<f64> = cases.iter().filter(|(at, answered)| *answered && *at < 1.0).map(|(at, _)| *at).collect();
    times.sort_by(f64::total_cmp);
    times.dedup();
    let waiting = times.iter().fold(1.0, |waiting, time| {
        let risk = cases.iter().filter(|(at, _)| at >= time).count() as f64;
        let done = cases.iter().filter(|(at, answered)| *answered && (at - time).abs() < 1e-12).count() as f64;
        waiting * (1.0 - done / risk)
    });
    1.0 - waiting
}

/// The median of the days to an answer, of days that are known whole: the middle of the ordered ones, read within its day.
fn median(pieces: &[&Piece]) -> f64 {
    let mut days: Vec<i64> = pieces
        .iter()
        .filter(|piece| piece.wanted)
        .filter_map(|piece| Some(((piece.answered? - piece.received) / DAY).clamp(0, 400)))
        .collect();
    days.sort_unstable();
    let classes: Vec<(i64, u64)> = days.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as u64)).collect();
    asko::statistics::order::quantile_of_classes(&classes, 0.5).unwrap()
}

/// The index in points.
fn nps(pieces: &[&Piece]) -> f64 {
    let scores: Vec<i64> = pieces.iter().filter_map(|piece| piece.nps).collect();
    let share = |wanted: &dyn Fn(&i64) -> bool| scores.iter().filter(|score| wanted(score)).count() as f64 / scores.len() as f64;
    (share(&|score| *score >= 9) - share(&|score| *score <= 6)) * 100.0
}

/// Compares figures and counts how many were shown.
#[derive(Default)]
struct Compared {
    shown: usize,
    hidden: usize,
}

impl Compared {
    fn same(&mut self, what: &str, cell: &Cell, expected: impl FnOnce() -> f64) {
        match cell {
            Cell::Number(value, _) => {
                let expected = expected();
                assert!((value - expected).abs() < 1e-9, "{what}: published {value}, the rows say {expected}");
                self.shown += 1;
            }
            _ => self.hidden += 1,
        }
    }

    /// The main figures of a row.
    fn place(&mut self, what: &str, cells: &[Cell], pieces: &[&Piece]) {
        let answered = || pieces.iter().filter(|piece| piece.wanted && piece.answered.is_some()).count() as f64;
        self.same(&format!("{what}: received"), &cells[0], || pieces.len() as f64);
        self.same(&format!("{what}: answered"), &cells[1], answered);
        self.same(&format!("{what}: kept"), &cells[2], || kept(pieces));
        self.same(&format!("{what}: median"), &cells[3], || median(pieces));
        self.same(&format!("{what}: index"), &cells[4], || nps(pieces));
    }
}

fn table<'a>(document: &'a Document, id: &str) -> &'a Table {
    document.tables().into_iter().find(|table| table.id == id).unwrap_or_else(|| panic!("no table {id}"))
}

/// The pieces of each row of a table: those whose name stands there; what stands nowhere is of the row of others.
fn rows<'a>(
    table: &'a Table,
    pieces: &[&'a Piece],
    name: impl Fn(&Piece) -> String,
    nobody: &str,
) -> Vec<(&'a str, &'a [Cell], Vec<&'a Piece>)> {
    let named: Vec<&str> = table.rows.iter().map(|row| row.header.as_str()).collect();
    let called = |piece: &Piece| Some(name(piece)).filter(|name| !name.is_empty()).unwrap_or_else(|| nobody.to_owned());
    let of = |header: &str, total: bool| -> Vec<&'a Piece> {
        let ours = |piece: &&&Piece| {
            let name = called(piece);
            total || name == header || (header.starts_with("Muut ") && !named.contains(&name.as_str()))
        };
        pieces.iter().filter(ours).copied().collect()
    };
    table.rows.iter().map(|row| (row.header.as_str(), row.cells.as_slice(), of(&row.header, row.total))).collect()
}

async fn answers(app: &TestApp, pieces: &[Piece]) -> Vec<(String, i64)> {
    let ids: std::collections::HashSet<i64> = pieces.iter().map(|piece| piece.id).collect();
    let all =
        app.ask("select cast(feedback_id as text) || '|' || statement_key || '|' || coalesce(cast(value as text), '') from answers").await;
    let answer = |line: String| {
        let mut parts = line.split('|');
        let id: i64 = parts.next()?.parse().ok()?;
        let (key, value) = (parts.next()?.to_owned(), parts.next()?.parse().ok()?);
        ids.contains(&id).then_some((key, value))
    };
    all.into_iter().filter_map(answer).collect()
}

#[tokio::test]
async fn every_figure_of_the_demonstrations_publication_is_what_the_rows_say() {
    let app = TestApp::demonstration().await;
    let id: i64 = app.ask("select id from publication_archive where period = '2026-1'").await.concat().parse().unwrap();
    let document = archive::document_of(app.app.db.read(), id, Lang::Fi).await.unwrap();
    let pieces = pieces(&app).await;
    let all: Vec<&Piece> = pieces.iter().collect();
    let mut compared = Compared::default();

    for (row, cells, ours) in rows(table(&document, "figures"), &all, |piece| piece.service.clone(), "Palvelua ei ole nimetty") {
        compared.place(row, cells, &ours);
    }
    let services = document.sections.iter().find(|section| section.id == "services").unwrap();
    let named: Vec<&str> = table(&document, "figures").rows.iter().map(|row| row.header.as_str()).collect();
    for service in &services.sections {
        let others = service.id == "service-others";
        let ours = |piece: &&&Piece| piece.service == service.heading || (others && !named.contains(&piece.service.as_str()));
        let ours: Vec<&Piece> = all.iter().filter(ours).copied().collect();
        let Some(table) = document.tables().into_iter().find(|table| table.id == format!("figures-{}", service.id)) else { continue };
        for (row, cells, ours) in rows(table, &ours, |piece| piece.unit.clone(), "Yksikköä ei ole nimetty") {
            compared.place(&format!("{}, {row}", service.heading), cells, &ours);
        }
    }
    for row in &table(&document, "kinds").rows {
        let ours = |piece: &&&Piece| asko_templates::reports::kind_name(Lang::Fi, &piece.kind) == row.header;
        let many = all.iter().filter(ours).count() as f64;
        compared.same(&format!("kind {}", row.header), &row.cells[0], || many);
    }
    for row in &table(&document, "languages").rows {
        let ours = |piece: &&&Piece| match (row.header.as_str(), piece.language.as_str()) {
            ("Suomi", language) => language == "fi",
            ("Ruotsi", language) => language == "sv",
            ("Muu kieli", language) => !matches!(language, "fi" | "sv"),
            (_, language) => language != "sv",
        };
        let many = all.iter().filter(ours).count() as f64;
        compared.same(&format!("language {}", row.header), &row.cells[0], || many);
    }
    let wording = asko::questions::current(app.app.db.read()).await.unwrap().wording;
    let answers = answers(&app, &pieces).await;
    for row in &table(&document, "statements").rows {
        let key = &wording.statements.iter().find(|statement| statement.words.fi == row.header).unwrap().key;
        let values: Vec<i64> = answers.iter().filter(|(of, _)| of == key).map(|(_, value)| *value).collect();
        let n = values.len() as f64;
        compared.same(&format!("{key}: answers"), &row.cells[0], || n);
        compared.same(&format!("{key}: mean"), &row.cells[1], || values.iter().sum::<i64>() as f64 / n);
        compared.same(&format!("{key}: agreeing"), &row.cells[2], || values.iter().filter(|value| **value >= 4).count() as f64 / n);
    }
    for table in document.tables().into_iter().filter(|table| table.id == "reasons") {
        for row in &table.rows {
            let code = asko::feedback::NoChangeReason::ALL
                .iter()
                .find(|reason| asko::changes::reason_words(**reason, Lang::Fi) == row.header)
                .unwrap()
                .code();
            let decided = app.ask(&format!("select distinct feedback_id from decisions where reason = '{code}'")).await;
            let decided: Vec<i64> = decided.iter().filter_map(|id| id.parse().ok()).collect();
            let many = all.iter().filter(|piece| decided.contains(&piece.id)).count() as f64;
            compared.same(&format!("reason {code}"), &row.cells[0], || many);
        }
    }
    let county = document.sections.iter().find(|section| section.id == "county").unwrap();
    assert!(county.finding.contains(&pieces.len().to_string()), "{}", county.finding);
    println!("{} figures compared, {} hidden or not there", compared.shown, compared.hidden);
    assert!(compared.shown >= 50, "{} figures are shown, {} are not", compared.shown, compared.hidden);
}

#[tokio::test]
async fn the_demonstration_has_a_publication_that_everybody_can_read() {
    let app = TestApp::demonstration().await;
    assert_eq!(verify(app.app.db.read()).await.unwrap(), (1, Vec::new()));
    for lang in ["fi", "sv", "en"] {
        let page = app.get(&format!("/{lang}/pohjanmaa/publications/2026-1")).await;
        assert_eq!(page.status, 200);
        assert!(faults(&page, lang).is_empty(), "{:?}", faults(&page, lang));
    }
    let [finnish, swedish] = [app.get("/fi/pohjanmaa/publications/2026-1").await, app.get("/sv/pohjanmaa/publications/2026-1").await];
    assert!(finnish.text("main").contains("Toimenpide:") && swedish.text("main").contains("Åtgärd:"));
    let pdf = app.get("/sv/pohjanmaa/publications/2026-1/files/pohjanmaa-2026-1.pdf").await;
    assert!(pdf.bytes.starts_with(b"%PDF"));
}
