//! Feedback from files.

use std::path::{Path, PathBuf};

use asko::intake::import::{Summary, import};

use crate::support::{NOW, TestApp};

async fn read(app: &TestApp, county: &str, file: &Path) -> Summary {
    let county = app.open_county(county).await;
    import(&app.app, &county, file, |_| ()).await.unwrap()
}

fn file(app: &TestApp, content: &[u8]) -> PathBuf {
    let file = app.data_dir().join("feedback.jsonl");
    std::fs::write(&file, content).unwrap();
    file
}

const WHOLE: &str = r#"{"id":"a1","requested":"2026-03-04T14:40:04Z","updated":"2026-03-05T10:03:12Z","category":"178","text":"Lasku on väärin, tunnus 131052-308T.","answer":"Hei!\n\nKorjaamme laskun.","responsible":"Taloustoimisto","steps":[{"owner":"Neuvonta","type":"assigned","at":"2026-03-04T14:40:06Z"},{"owner":"Talous","type":"informed","at":"2026-03-05T08:00:00Z"}]}"#;

#[rocket::async_test]
async fn a_line_is_masked_routed_and_on_the_timeline_with_its_steps_and_answer() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let team = app.team(&county, "laskutus").await;
    app.rule(&county, &team, |rule| rule.words = Some("lasku".to_owned())).await;
    let summary = read(&app, "pohjanmaa", &file(&app, WHOLE.as_bytes())).await;
    assert_eq!(summary, Summary { read: 1, stored: 1, ..Summary::default() });
    assert_eq!(app.ask("select text from feedback").await, ["Lasku on väärin, tunnus [***]."]);
    assert_eq!(app.ask("select team_id from feedback").await, [team.id.to_string()]);
    assert_eq!(
        app.ask(
            "select stage || ' ' || channel || ' ' || language || ' ' || kind || ' ' || source_id || ' ' || responsible_body from feedback"
        )
        .await,
        ["answered import fi problem a1 Taloustoimisto"]
    );
    assert_eq!(app.ask("select text from messages where author = 'team'").await, ["Hei!\n\nKorjaamme laskun."]);
    let kinds = app.ask("select kind from events order by at, id").await;
    assert_eq!(kinds, ["imported", "routed", "step-elsewhere", "step-elsewhere", "answered"]);
    assert!(app.mails().await.is_empty(), "what comes from a file sends no mail");
}

#[rocket::async_test]
async fn a_second_run_stores_nothing_twice() {
    let app = TestApp::start().await;
    let lines = format!("{WHOLE}\n{{\"text\":\"Ilman tunnistetta\"}}\n{WHOLE}\n");
    let path = file(&app, lines.as_bytes());
    let first = read(&app, "pohjanmaa", &path).await;
    assert_eq!((first.read, first.stored, first.already), (3, 2, 1));
    let second = read(&app, "pohjanmaa", &path).await;
    assert_eq!((second.read, second.stored, second.already, second.refused.len()), (3, 0, 3, 0));
    assert_eq!(app.ask("select count(*) from feedback").await, ["2"]);
    let elsewhere = read(&app, "pirkanmaa", &path).await;
    assert_eq!(elsewhere.stored, 2, "each county has its own");
}

#[rocket::async_test]
async fn a_broken_line_costs_no_other() {
    let app = TestApp::start().await;
    let mut content = Vec::new();
    for number in 0..200 {
        content.extend(format!("{{\"id\":\"{number}\",\"text\":\"Palaute {number}\"}}\n").bytes());
        match number {
            20 => content.extend(b"{\"id\": \"broken\"\n"),
            40 => content.extend(b"{\"requested\":\"2026-01-01T00:00:00Z\"}\n"),
            60 => content.extend(b"{\"id\":\"x\",\"text\":\"\xff\xfe\"}\n"),
            80 => {
                content.extend(b"{\"id\":\"long\",\"text\":\"");
                content.extend(std::iter::repeat_n(b'x', 10_000_000));
                content.extend(b"\"}\n");
            }
            100 => content.extend(b"\n\0\n[]\n\"text\"\n"),
            120 => content.extend(b"{\"id\":\"deep\",\"text\":[[[[]]]]}\n"),
            _ => {}
        }
    }
    let summary = read(&app, "pohjanmaa", &file(&app, &content)).await;
    assert_eq!(summary.stored, 200);
    let refused: Vec<u64> = summary.refused.iter().map(|(number, _)| *number).collect();
    // Line numbers count the empty line after 101 too.
    assert_eq!(refused, [22, 43, 64, 85, 107, 108, 109, 130]);
    assert!(summary.refused.iter().all(|(_, why)| !why.is_empty()));
}

#[rocket::async_test]
async fn long_texts_of_other_systems_fit_and_longer_ones_are_refused() {
    let app = TestApp::start().await;
    let line = |id: &str, length: usize| serde_json::json!({ "id": id, "text": "ä".repeat(length) }).to_string();
    let content = format!("{}\n{}\n", line("fits", 20_000), line("too long", 20_001));
    let summary = read(&app, "pohjanmaa", &file(&app, content.as_bytes())).await;
    assert_eq!(summary.stored, 1);
    assert_eq!(summary.refused, [(2, "its text is longer than 20000 characters".to_owned())]);
}

#[rocket::async_test]
async fn a_file_that_is_not_there_or_is_a_folder_is_said() {
    let app = TestApp::start().await;
    let county = app.open_county("pohjanmaa").await;
    let missing = import(&app.app, &county, Path::new("/nowhere/feedback.jsonl"), |_| ()).await.unwrap_err();
    assert!(missing.contains("/nowhere/feedback.jsonl cannot be read"), "{missing}");
    assert!(import(&app.app, &county, &app.data_dir(), |_| ()).await.unwrap_err().contains("folder"));
}

/// Nearly a thousand lines that people wrote to a city, with their answers.
#[rocket::async_test]
async fn real_feedback_is_taken_in_whole() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/helsinki-feedback.jsonl");
    if !path.is_file() {
        println!("skipped: {} is not here", path.display());
        return;
    }
    let app = TestApp::start().await;
    let first = read(&app, "pohjanmaa", &path).await;
    assert_eq!(first, Summary { read: 973, stored: 973, ..Summary::default() });
    assert_eq!(app.ask("select count(*) from feedback where stage = 'answered'").await, ["945"]);
    assert_eq!(app.ask("select count(*) from messages").await, ["945"]);
    assert_eq!(app.ask("select count(*) from events where kind = 'step-elsewhere'").await, ["3973"]);
    assert_eq!(app.ask(&format!("select count(*) from events where at > {NOW}")).await, ["0"]);
    let second = read(&app, "pohjanmaa", &path).await;
    assert_eq!((second.stored, second.already), (0, 973));
}
