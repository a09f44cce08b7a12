//! The shared picture: reports for decision-makers, results for everybody, the file.

mod attack;
mod charts;
mod charts_sample;
mod document;
mod figures;
mod forms;
mod promises;

use asko::access::Role;
use asko::feedback::stage::Stage;
use asko::feedback::store::{self, Move};
use asko::feedback::{AnswerWanted, Kind, Perspective};
use asko::intake::Submission;
use asko::organisations::County;
use asko::platform::clock::{DAY, Millis};
use asko::reports::closing::{self, Period};

use crate::support::{Page, TestApp, Visitor};

/// A service with several units in these tests.
const DOCTOR: &str = "laakarin-tai-hoitajan-vastaanotto";
const DENTIST: &str = "suun-terveydenhuolto";
const HOME: &str = "kotihoito";
const MIND: &str = "mielenterveyspalvelut";

/// The program with a county that takes feedback, and somebody who reads its reports.
async fn county_with_reader() -> (TestApp, County, Visitor) {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    app.account(Some(&county), "decision@pohjanmaa.example", &[Role::DecisionMaker], &[]).await;
    let reader = app.as_staff("decision@pohjanmaa.example").await;
    (app, county, reader)
}

/// Some pieces that are alike.
#[derive(Clone, Copy)]
struct Like<'a> {
    service: &'a str,
    unit: Option<&'a str>,
    count: usize,
    kind: Kind,
    perspective: Perspective,
    /// How long after arrival they are answered; none wants no answer.
    answer: Answer,
    nps: Option<i64>,
    /// Answer to the first statement; the inner none is "does not concern me".
    help: Option<Option<i64>>,
    text: &'a str,
    language: &'a str,
    received_at: Millis,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    NotWanted,
    Waiting,
    AfterDays(i64),
}

impl<'a> Like<'a> {
    fn new(app: &TestApp, service: &'a str, count: usize) -> Self {
        Self {
            service,
            unit: None,
            count,
            kind: Kind::Idea,
            perspective: Perspective::Own,
            answer: Answer::NotWanted,
            nps: None,
            help: None,
            text: "Hei.",
            language: "fi",
            received_at: app.app.clock.now() - 30 * DAY,
        }
    }
}

/// Takes them in, and answers those that are answered.
async fn give(app: &TestApp, county: &County, like: Like<'_>) {
    let service = app.service(like.service).await;
    let unit = match like.unit {
        Some(slug) => asko::organisations::store::unit_by_slug(app.app.db.read(), county.id, slug).await.unwrap(),
        None => None,
    };
    for _ in 0..like.count {
        let received = app
            .feedback(county, |submission: &mut Submission| {
                submission.service = Some(service.clone());
                submission.unit = unit.clone();
                submission.kind = like.kind;
                submission.perspective = like.perspective;
                submission.nps = like.nps;
                submission.answers = like.help.iter().map(|value| ("help_when_needed".to_owned(), *value)).collect();
                submission.text = like.text.to_owned();
                submission.lang = asko_locales::Lang::from_code(like.language).unwrap();
                submission.received_at = like.received_at;
                submission.answer_wanted = if like.answer == Answer::NotWanted { AnswerWanted::No } else { AnswerWanted::Code };
            })
            .await;
        if let Answer::AfterDays(days) = like.answer {
            let case = store::by_id(app.app.db.read(), received.feedback_id).await.unwrap().unwrap();
            let to = Move { answered_at: Some(like.received_at + days * DAY), ..Move::of(&case, Stage::Answered) };
            let moved = app.app.db.write(move |tx| Box::pin(async move { store::move_on(tx, &case, &to).await })).await;
            assert!(moved.unwrap());
        }
    }
}

/// The cells of each row of the table with this caption: the row's name, then its cells.
fn table(page: &Page, caption: &str) -> Vec<Vec<String>> {
    use scraper::{Html, Selector};
    let document = Html::parse_document(&page.html);
    let select = |css: &str| Selector::parse(css).unwrap();
    let words = |element: scraper::ElementRef<'_>| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    document
        .select(&select("table"))
        .find(|table| table.select(&select("caption")).any(|found| words(found).starts_with(caption)))
        .map(|table| table.select(&select("tbody tr")).map(|row| row.select(&select("th, td")).map(words).collect()).collect())
        .unwrap_or_default()
}

/// The row of a table with this name.
fn row(page: &Page, caption: &str, name: &str) -> Vec<String> {
    let rows = table(page, caption);
    rows.iter().find(|cells| cells[0] == name).unwrap_or_else(|| panic!("no {name} in {rows:?}"))[1..].to_vec()
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_countys_own_people_read_its_report() {
    let (app, county, reader) = county_with_reader().await;
    app.open_county("pirkanmaa").await;
    app.unit(&county, "keskus", &[DOCTOR]).await;
    give(&app, &county, Like { received_at: app.app.clock.now() - 90 * DAY, ..Like::new(&app, DOCTOR, 25) }).await;
    closing::close_all(&app.app).await.unwrap();
    for path in ["/fi/pohjanmaa/reports", "/fi/pohjanmaa/reports/2026-1/all/pohjanmaa-2026-1-all.json"] {
        let page = app.get(path).await;
        assert_eq!((page.status, page.location().unwrap().starts_with("/fi/sign-in?next=")), (303, true));
        assert_eq!(reader.get(path).await.status, 200);
        assert_eq!(reader.get(&path.replace("pohjanmaa", "pirkanmaa")).await.status, 404);
    }
    assert_eq!(app.get("/sv/pohjanmaa/results").await.status, 200);
    assert_eq!(app.get("/sv/kainuu/results").await.status, 404); // takes no feedback here
    for query in ["period=2026-4", "service=ei-ole", "unit=ei-ole", "period=x", "period=12-months"] {
        assert_eq!(reader.get(&format!("/fi/pohjanmaa/reports?{query}")).await.status, 404, "{query}");
    }
    for query in ["period=", "period=2026-1&service=&unit=", "unit=keskus", "service=kotihoito&unit=keskus"] {
        assert_eq!(reader.get(&format!("/en/pohjanmaa/reports?{query}")).await.status, 200, "{query}");
    }
}
