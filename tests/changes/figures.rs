//! Every figure of a change's page comes from its file: somebody with a spreadsheet computes them again.

use asko::changes::{Confirmed, Measure, Progress, Record, Registration, Stage, store};
use asko::organisations::Unit;
use asko::platform::clock::{DAY, day_in_finland, start_of_day};
use chrono::Months;

use super::Scene;
use crate::support::Page;

/// Months before the change, those in which it was made, and those after: answers and how many of them agree.
type Months3<'a> = [&'a [(usize, usize)]; 3];

impl Scene {
    /// A change that was made, and answers to a statement (and to the question of recommendation) in the months about it.
    /// Each month has so many answers, so many of them agreeing. Returns the change's reference.
    pub(super) async fn measured(&self, measure: Measure, size: f64, months: Months3<'_>) -> String {
        let unit = self.unit.clone();
        self.answers(&unit, &measure, months).await;
        let today = day_in_finland(self.app.app.clock.now());
        let month = |ago: usize| {
            let first = asko::changes::evidence::month_of(today);
            start_of_day(first.checked_sub_months(Months::new(u32::try_from(ago).unwrap())).unwrap())
        };
        let (phase_in, after) = (months[1].len(), months[2].len());
        let record = self.app.change(&self.county, &self.team, "7K3M-9QXA");
        let done_at = month(after + 1) + 20 * DAY;
        let record = Record {
            unit_id: Some(self.unit.id),
            service_id: Some(self.service.id),
            registration: Registration { measure: Some(measure), expected_size: Some(size), ..record.registration.clone() },
            progress: Progress {
                started_at: Some(month(after + phase_in) + 2 * DAY),
                done_at: Some(done_at),
                confirmed: Some(Confirmed { at: done_at + DAY, by: None, panel_id: None }),
                ..Progress::at(Stage::Done)
            },
            ..record
        };
        self.app.keep_change(record, Vec::new()).await;
        "7K3M-9QXA".to_owned()
    }

    /// Answers of a unit, month by month, the last month the one before this.
    pub(super) async fn answers(&self, unit: &Unit, measure: &Measure, months: Months3<'_>) {
        let all: Vec<(usize, usize)> = months.concat();
        let today = asko::changes::evidence::month_of(day_in_finland(self.app.app.clock.now()));
        let statement = if let Measure::Statement(key) = measure { key.clone() } else { "useful".to_owned() };
        let mut rows = Vec::new();
        for (place, (answers, agree)) in all.iter().enumerate() {
            let first = today.checked_sub_months(Months::new(u32::try_from(all.len() - place).unwrap())).unwrap();
            for number in 0..*answers {
                let (nps, value) = if number < *agree { (10, 5) } else { (if number % 2 == 0 { 3 } else { 8 }, 2) };
                rows.push((start_of_day(first) + DAY * (1 + (number as i64) % 20), nps, value));
            }
        }
        // The program would take minutes to take in so many one by one.
        let columns = "reference, county_id, unit_id, service_id, team_id, language, kind, perspective, channel, text, masked, \
                       answer_wanted, nps, stage, version, received_at, due_at";
        for (chunk, part) in rows.chunks(200).enumerate() {
            let lines: Vec<String> = part
                .iter()
                .enumerate()
                .map(|(i, (at, nps, _))| {
                    format!(
                        "('S{}-{chunk}-{i}', {}, {}, {}, {}, 'fi', 'thanks', 'own', 'web', '', false, 'no', {nps}, 'closed', 1, {at}, {at})",
                        unit.id, self.county.id, unit.id, self.service.id, self.team.id
                    )
                })
                .collect();
            self.app.tell(&format!("insert into feedback ({columns}) values {}", lines.join(", "))).await;
            let answers: Vec<String> = part
                .iter()
                .enumerate()
                .map(|(i, (_, _, value))| {
                    format!("((select id from feedback where reference = 'S{}-{chunk}-{i}'), '{statement}', {value})", unit.id)
                })
                .collect();
            self.app.tell(&format!("insert into answers (feedback_id, statement_key, value) values {}", answers.join(", "))).await;
        }
    }
}

/// The lines of the file by their columns' Finnish names.
struct Sheet(Vec<Vec<String>>);

impl Sheet {
    fn of(page: &Page) -> Self {
        assert_eq!((page.status, page.header("Content-Type")), (200, Some("text/csv; charset=utf-8")));
        let text = page.html.strip_prefix('\u{feff}').unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        Self(reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect()).collect())
    }

    fn column(&self, name: &str) -> usize {
        self.0[0].iter().position(|column| column == name).unwrap_or_else(|| panic!("no column {name}"))
    }

    /// The cell of a line, as a number.
    fn number(&self, line: &[String], column: &str) -> Option<f64> {
        line[self.column(column)].parse().ok()
    }

    /// The months of a phase that are not hidden and have answers.
    fn months(&self, part: &str, phase: &str) -> Vec<&Vec<String>> {
        let (place, phases) = (self.column("Osa"), self.column("Vaihe"));
        let lines = self.0.iter().filter(|line| line[place] == part && (phase.is_empty() || line[phases] == phase));
        lines.filter(|line| self.number(line, "Nimittäjä").is_some_and(|of| of > 0.0)).collect()
    }

    /// A figure that stands alone.
    fn figure(&self, part: &str, item: &str) -> Option<&str> {
        let (place, items, value) = (self.column("Osa"), self.column("Tieto"), self.column("Arvo"));
        self.0.iter().find(|line| line[place] == part && line[items] == item).map(|line| line[value].as_str())
    }

    fn sum(&self, lines: &[&Vec<String>], column: &str) -> f64 {
        lines.iter().filter_map(|line| self.number(line, column)).sum()
    }
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-6
}

const BEFORE: &[(usize, usize)] = &[
    (40, 27),
    (44, 30),
    (38, 28),
    (41, 27),
    (36, 25),
    (50, 34),
    (42, 30),
    (39, 26),
    (45, 30),
    (43, 31),
    (40, 26),
    (47, 33),
    (3, 2),
    (41, 28),
];
const DURING: &[(usize, usize)] = &[(40, 30), (44, 31)];
const AFTER: &[(usize, usize)] = &[(42, 39), (40, 38), (45, 42), (41, 36), (43, 40), (38, 36), (44, 42), (46, 41), (40, 38), (39, 37)];

#[tokio::test(flavor = "multi_thread")]
async fn a_share_and_its_chart_are_computed_again_from_the_file_alone() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.measured(Measure::Statement("help_when_needed".into()), 0.05, [BEFORE, DURING, AFTER]).await;
    let page = scene.app.get(&format!("/fi/pohjanmaa/changes/{change}")).await;
    let file = page.links("figure.chart p a").remove(0);
    let sheet = Sheet::of(&scene.app.get(&file).await);
    let (before, after) = (sheet.months("Kuukaudet", "Ennen"), sheet.months("Kuukaudet", "Jälkeen"));
    // The month of three answers is hidden, and one beside it, so that three does not follow from a total.
    assert_eq!((before.len(), after.len()), (12, 10));
    let level = |lines: &[&Vec<String>]| sheet.sum(lines, "Osoittaja") / sheet.sum(lines, "Nimittäjä");
    let told = |item: &str| sheet.figure("Arvio", item).unwrap().parse::<f64>().unwrap();
    assert!(near(level(&before), told("Ennen: Arvo")) && near(level(&after), told("Jälkeen: Arvo")));
    let main = page.text("main").replace('\u{a0}', " ");
    for words in [
        format!("ennen muutosta {:.0} % ({} vastausta 12 kuukaudessa)", level(&before) * 100.0, sheet.sum(&before, "Nimittäjä")),
        format!("muutoksen jälkeen {:.0} % ({} vastausta 10 kuukaudessa)", level(&after) * 100.0, sheet.sum(&after, "Nimittäjä")),
    ] {
        assert!(main.contains(&words), "{words}: {main}");
    }
    // The chart: the centre rests on the months before, and each month has the limits of its own answers.
    assert_eq!(sheet.figure("Arvio", "Kaavion laji"), Some("p"));
    let centre = level(&before);
    let cells = page.texts("figure.chart tbody td");
    let rows: Vec<Vec<String>> = cells.chunks(5).map(|row| row.iter().map(|cell| cell.replace('\u{a0}', " ")).collect()).collect();
    for line in sheet.months("Kuukaudet", "") {
        let of = sheet.number(line, "Nimittäjä").unwrap();
        let reach = 3.0 * (centre * (1.0 - centre) / of).sqrt();
        assert!(near(sheet.number(line, "Keskitaso").unwrap(), centre));
        assert!(near(sheet.number(line, "Alaraja").unwrap(), (centre - reach).max(0.0)));
        assert!(near(sheet.number(line, "Yläraja").unwrap(), (centre + reach).min(1.0)));
        let value = sheet.number(line, "Osoittaja").unwrap() / of;
        assert!(near(sheet.number(line, "Arvo").unwrap(), value));
        let percent = |share: f64| format!("{:.0} %", share * 100.0);
        let shown = [format!("{of:.0}"), percent(value), percent(centre)];
        let least = percent((centre - reach).max(0.0));
        assert!(rows.iter().any(|row| row[..3] == shown && row[3].starts_with(&least)), "{shown:?} {least}: {rows:?}");
    }
    assert_eq!(page.text("main .finding"), "Parani");
    assert_eq!(sheet.figure("Arvio", "Arvio"), Some("Parani"));
    let (low, high) = (told("Muutos: 90 %:n välin alaraja") * 100.0, told("Muutos: 90 %:n välin yläraja") * 100.0);
    assert!(main.contains(&format!("todennäköisesti {low:.0}–{high:.0}.")), "{low} {high}: {main}");
    assert!(main.contains("Nousua on arviolta"));
    assert!(page.html.len() < 60_000, "{} bytes", page.html.len());
    assert!(!page.html.contains("NaN"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_recommendation_index_and_its_chart_are_computed_again_too() {
    let scene = Scene::in_county("pirkanmaa").await;
    let change = scene.measured(Measure::Nps, 15.0, [&BEFORE[..12], DURING, AFTER]).await;
    for lang in ["fi", "sv"] {
        let page = scene.app.get(&format!("/{lang}/pirkanmaa/changes/{change}")).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.count("figure.chart svg[role=img]"), 2);
        let labels = page.attribute("figure.chart svg", "aria-labelledby").unwrap();
        assert!(labels.split(' ').all(|id| page.has(&format!("#{id}"))));
    }
    let sheet = Sheet::of(&scene.app.get(&format!("/fi/pirkanmaa/changes/{change}/data.csv")).await);
    let before = sheet.months("Kuukaudet", "Ennen");
    let index = |line: &[String]| {
        (sheet.number(line, "Osoittaja").unwrap() - sheet.number(line, "Arvostelijat").unwrap()) / sheet.number(line, "Nimittäjä").unwrap()
            * 100.0
    };
    let pooled = (sheet.sum(&before, "Osoittaja") - sheet.sum(&before, "Arvostelijat")) / sheet.sum(&before, "Nimittäjä") * 100.0;
    assert!(near(pooled, sheet.figure("Arvio", "Ennen: Arvo").unwrap().parse().unwrap()));
    let values: Vec<f64> = before.iter().map(|line| index(line)).collect();
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let ranges: Vec<f64> = values.windows(2).map(|pair| (pair[1] - pair[0]).abs()).collect();
    let usual: Vec<f64> = ranges.iter().copied().filter(|range| *range < 3.267 * mean(&ranges)).collect();
    let (centre, reach) = (mean(&values), 2.66 * mean(&usual));
    assert_eq!(sheet.figure("Arvio", "Kaavion laji"), Some("XmR"));
    for line in sheet.months("Kuukaudet", "") {
        assert!(near(sheet.number(line, "Arvo").unwrap(), index(line)));
        assert!(near(sheet.number(line, "Keskitaso").unwrap(), centre));
        assert!(near(sheet.number(line, "Alaraja").unwrap(), centre - reach));
        assert!(near(sheet.number(line, "Yläraja").unwrap(), centre + reach));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_measure_changed_after_the_data_is_said_and_not_followed() {
    let scene = Scene::in_county("pohjanmaa").await;
    let change = scene.measured(Measure::Statement("help_when_needed".into()), 0.05, [BEFORE, DURING, AFTER]).await;
    scene
        .app
        .tell(
            "insert into change_edits (change_id, at, field, before, after, stage, reason) \
             select id, done_at, 'measure', 'help_when_needed', 'nps', 'under-way', 'Salainen' from changes",
        )
        .await;
    scene.app.tell("update changes set measure = 'nps'").await;
    let page = scene.app.get(&format!("/fi/pohjanmaa/changes/{change}")).await;
    let main = page.text("main");
    assert!(main.contains("kun tietoa oli jo kertynyt. Arvio koskee alkuperäistä mittaria."), "{main}");
    assert!(main.contains("Väittämästä ”Sain apua, kun sitä tarvitsin” oli samaa mieltä"), "{main}");
    assert!(!main.contains("Salainen"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_little_is_said_with_how_much_it_would_take() {
    let scene = Scene::in_county("pohjanmaa").await;
    let months: Vec<(usize, usize)> = [(9, 6), (8, 6), (10, 7), (9, 7), (12, 8), (11, 7), (9, 6), (10, 8)].to_vec();
    let change = scene.measured(Measure::Statement("help_when_needed".into()), 0.05, [&months, &DURING[..1], &months]).await;
    let page = scene.app.get(&format!("/fi/pohjanmaa/changes/{change}")).await;
    let main = page.text("main");
    assert_eq!(page.text("main .finding"), "Liian vähän tietoa");
    assert!(main.contains("Odotetun kokoisen muutoksen (5 prosenttiyksikköä) näkemiseen"), "{main}");
    assert!(main.contains("Rajat ovat alustavat: niiden pohjana on vain 8 kuukautta."), "{main}");
    let swedish = scene.app.get(&format!("/sv/pohjanmaa/changes/{change}")).await;
    assert_eq!(swedish.text("main .finding"), "För lite information");
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_series_get_a_sentence_and_never_a_fault() {
    let scene = Scene::in_county("pohjanmaa").await;
    let equal: Vec<(usize, usize)> = vec![(20, 20); 9];
    let statement = Measure::Statement("help_when_needed".into());
    let change = scene.measured(statement, 0.05, [&equal, &DURING[..1], &equal]).await;
    let url = format!("/fi/pohjanmaa/changes/{change}");
    let check = async |what: &str, words: &str| {
        for lang in ["fi", "sv", "en"] {
            let page = scene.app.get(&url.replace("/fi/", &format!("/{lang}/"))).await;
            assert_eq!(page.status, 200, "{what}");
            assert!(!page.html.contains("NaN") && !page.html.contains(">inf") && !page.html.contains("[changes-"), "{what}: {lang}");
            assert!(lang != "fi" || page.text("main").contains(words), "{what}: {}", page.text("main"));
            let file = scene.app.get(&format!("{}/data.csv", page.path)).await;
            assert!(file.status == 200 && !file.html.contains("NaN") && !file.html.contains("inf,"), "{what}: {}", file.html);
        }
    };
    check("all equal", "").await;
    scene.app.tell("update changes set started_at = done_at + 90000000").await;
    check("reversed", "Muutoksen päivät ovat ristiriidassa").await;
    scene.app.tell("update changes set started_at = done_at, expected_size = 0").await;
    check("no size", "Odotetuksi muutokseksi on kirjattu nolla").await;
    scene.app.tell("update changes set expected_size = null").await;
    check("size not registered", "Ennen työn alkua ei kirjattu, kuinka suurta muutosta odotetaan").await;
    scene.app.tell("update changes set measure = ''").await;
    check("nothing measured", "Muutokselle ei valittu mittaria").await;
    scene.app.tell("update changes set measure = 'theme:access', expected_size = 0.05").await;
    check("a theme that nobody mentions", "").await;
    scene.app.tell("update changes set measure = 'days', direction = 'down'").await;
    check("nobody wanted an answer", "").await;
    scene.app.tell("update changes set measure = 'count', expected_size = 0.2").await;
    check("nothing counted", "").await;
    for (month, number, of) in [("2025-11-01", 4.0, 0.0), ("2025-12-01", 0.0, 10.0), ("2026-01-01", 40.0, 10.0), ("2026-03-01", 1.5, 3.0)] {
        scene
            .app
            .tell(&format!(
                "insert into change_counts (change_id, month, number, out_of, entered_at) select id, '{month}', {number}, {of}, 1 from changes"
            ))
            .await;
    }
    check("counts of nothing", "").await;
    scene.app.tell("update change_counts set out_of = null").await;
    check("counts that are no whole numbers", "").await;
    scene.app.tell("update change_counts set number = 0").await;
    check("nothing but noughts", "").await;
    scene.app.tell("update changes set measure = 'help_when_needed', expected_size = 0.05").await;
    scene.app.tell("delete from answers where feedback_id in (select id from feedback where received_at < 1760000000000)").await;
    check("a baseline of three points or none", "").await;
    scene.app.tell("delete from answers").await;
    check("no answers", "").await;
    let kept = store::by_id(scene.app.app.db.read(), 1).await.unwrap().unwrap();
    assert_eq!(kept.reference, change);
}
