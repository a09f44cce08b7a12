//! Figures of a small known set, computed by hand.

use asko::changes::{Progress, Record};
use asko::feedback::store::add_decision;
use asko::feedback::{Kind, NoChangeReason, Perspective};
use asko::platform::clock::DAY;

use super::*;

const PIECES: &str = "Palautteet ja niihin";

#[tokio::test(flavor = "multi_thread")]
async fn pieces_answers_statements_and_recommendation() {
    let (app, county, reader) = county_with_reader().await;
    let doctor = Like::new(&app, DOCTOR, 0);
    for like in [
        Like { count: 10, nps: Some(10), help: Some(Some(5)), kind: Kind::Thanks, ..doctor },
        Like { count: 6, answer: Answer::AfterDays(1), nps: Some(9), help: Some(Some(4)), ..doctor },
        Like { count: 6, answer: Answer::AfterDays(4), nps: Some(8), help: Some(Some(4)), perspective: Perspective::Relative, ..doctor },
        Like { count: 8, answer: Answer::Waiting, nps: Some(3), help: Some(Some(1)), ..doctor },
        Like { count: 5, answer: Answer::AfterDays(9), help: Some(None), ..doctor },
        Like { count: 25, service: HOME, text: "Lasku oli liian kallis.", ..doctor },
    ] {
        give(&app, &county, like).await;
    }
    let page = reader.get("/fi/pohjanmaa/reports").await;
    assert_eq!(row(&page, PIECES, "Lääkärin tai hoitajan vastaanotto"), ["35", "25", "17", "68 %", "8", "4,4"]); // days 1×6, 4×6, 9×5: 2.5 of the 6 into the fifth day
    assert_eq!(row(&page, PIECES, "Kotihoito"), ["25*", "0", "0", "–", "0", "–"]);
    assert_eq!(row(&page, PIECES, "Yhteensä"), ["60", "25", "17", "68 %", "8", "4,4"]);
    // (50 + 48 + 8) / 30; 22 of 30.
    assert_eq!(row(&page, "Vastaukset väittämittäin", "1. Sain apua, kun sitä tarvitsin."), ["3,5", "73 %", "30", "5"]);
    assert_eq!(
        row(&page, "Vastaukset väittämittäin", "2. Minulle jäi tunne, että minusta välitettiin kokonaisvaltaisesti."),
        ["–", "–", "0", "0"]
    );
    // 16 promoters, 6 passives, 8 detractors: 26.7; adjusted Wald by hand: −4.6 and 53.5.
    assert_eq!(row(&page, "Suositteluindeksi", "Yhteensä"), ["+27", "−5…+53", "30", "16", "6", "8"]);
    assert!(page.text("main .inset").contains("Palautteita saatiin 60."));
    assert!(page.texts(".distribution li").contains(&"Suosittelijat (9–10): 16 (53 %)".to_owned()));
    assert_eq!(row(&page, "Palautteet lajeittain", "Kiitos")[0], "10");
    assert_eq!(row(&page, "Palautteet sen mukaan", "Läheisen kokemus")[0], "6");
    assert_eq!(row(&page, "Palautteet kielittäin", "suomi")[0], "60");
    assert_eq!(row(&page, "Palautteet aiheittain", "Maksut")[0], "25");

    // The file says the same.
    let file = reader.get("/en/pohjanmaa/reports.csv").await;
    assert_eq!(file.header("Content-Type"), Some("text/csv; charset=utf-8"));
    let lines = lines(&file);
    let value = |measure: &str, item: &str| {
        let line = lines.iter().rev().find(|line| line[1] == measure && line[2] == item);
        line.map(|line| (line[3].clone(), line[4].clone())).unwrap_or_else(|| panic!("no {measure}, {item}"))
    };
    let shown = |value: &str| (value.to_owned(), String::new());
    assert_eq!(value("Feedback and answers", "Pieces of feedback"), shown("60"));
    assert_eq!(value("Feedback and answers", "Share answered"), shown("0.680"));
    assert_eq!(value("Feedback and answers", "Days to answer (median)"), shown("4.42"));
    assert_eq!(value("Net promoter score", "Net promoter score"), shown("27"));
    assert_eq!(value("Net promoter score", "95% interval, lower end"), shown("-5"));
    assert_eq!(value("I got help when I needed it.", "Agree"), shown("0.73"));
    assert_eq!(value("Whose experience", "A relative’s experience"), shown("6"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_period_is_of_days_in_finland() {
    let (app, county, reader) = county_with_reader().await;
    // 30 April 2026, 23:30 in Finland, and an hour later.
    let before = 1_777_581_000_000;
    give(&app, &county, Like { received_at: before, ..Like::new(&app, DOCTOR, 6) }).await;
    give(&app, &county, Like { received_at: before + 3_600_000, ..Like::new(&app, DOCTOR, 7) }).await;
    give(&app, &county, Like { received_at: before - 365 * DAY, ..Like::new(&app, DOCTOR, 9) }).await;
    for (period, pieces) in [
        ("2026-1", "6*"),
        ("2026-2", "7*"),
        ("2025-1", "9*"),
        ("2025-3", ""),
        ("this-year", "13*"),
        ("12-months", "13*"),
        ("24-months", "22*"),
    ] {
        let page = reader.get(&format!("/fi/pohjanmaa/reports?period={period}")).await;
        let rows = table(&page, PIECES);
        assert_eq!(rows.last().map_or("", |row| row[1].as_str()), pieces, "{period}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_is_shown_by_its_units_and_a_unit_alone() {
    let (app, county, reader) = county_with_reader().await;
    for unit in ["itainen", "lantinen"] {
        app.unit(&county, unit, &[DOCTOR, DENTIST]).await;
    }
    give(&app, &county, Like { unit: Some("itainen"), ..Like::new(&app, DOCTOR, 31) }).await;
    give(&app, &county, Like { unit: Some("lantinen"), ..Like::new(&app, DOCTOR, 9) }).await;
    give(&app, &county, Like { unit: Some("lantinen"), ..Like::new(&app, DENTIST, 7) }).await;
    let service = reader.get(&format!("/fi/pohjanmaa/reports?service={DOCTOR}")).await;
    assert_eq!((&row(&service, PIECES, "Itainen")[0], &row(&service, PIECES, "Lantinen")[0]), (&"31".to_owned(), &"9*".to_owned()));
    assert_eq!(row(&service, PIECES, "Yhteensä")[0], "40");
    let unit = reader.get(&format!("/fi/pohjanmaa/reports?service={DOCTOR}&unit=lantinen")).await;
    let rows = table(&unit, PIECES);
    assert_eq!((rows.len(), rows[0][1].as_str()), (1, "9*"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_feedback_led_to() {
    let (app, county, reader) = county_with_reader().await;
    give(&app, &county, Like::new(&app, DOCTOR, 20)).await;
    let lead = app.account(Some(&county), "lead@pohjanmaa.example", &[Role::Lead], &[]).await;
    let team = app.team(&county, "vastaanotto").await;
    let service = app.service(DOCTOR).await;
    let now = app.app.clock.now();
    let feedback_ids: Vec<i64> = (1..=20).collect();
    let record = Record { service_id: Some(service.id), created_at: now - 40 * DAY, ..app.change(&county, &team, "M") };
    for (reference, started_at, done_at, ids) in [
        ("M-1", None, None, &feedback_ids[..3]),
        ("M-2", Some(now - 30 * DAY), None, &feedback_ids[..5]),
        ("M-3", Some(now - 30 * DAY), Some(now - 10 * DAY), &feedback_ids[4..7]),
        ("M-4", Some(now - 39 * DAY), Some(now - 38 * DAY), &[][..]),
    ] {
        let progress = Progress { started_at, done_at, ..record.progress.clone() };
        app.keep_change(Record { reference: reference.to_owned(), progress, ..record.clone() }, ids.to_vec()).await;
    }
    app.app
        .db
        .write(move |tx| {
            Box::pin(async move {
                for id in &feedback_ids[10..16] {
                    add_decision(tx, *id, now, lead, NoChangeReason::Money, "Ei rahaa.").await?;
                }
                add_decision(tx, feedback_ids[16], now, lead, NoChangeReason::Law, "Laki.").await
            })
        })
        .await
        .unwrap();
    let page = reader.get("/fi/pohjanmaa/reports").await;
    assert_eq!(row(&page, "Muutokset vaiheittain", "Yhteensä"), ["1", "1", "2", "7"]); // pieces 1–7, each once
    assert_eq!(row(&page, "Palautteet, joiden perusteella", "Rahaa ei ole"), ["6"]);
    assert_eq!(row(&page, "Palautteet, joiden perusteella", "Laki ei salli"), ["alle 5, ei näytetä"]);
    assert_eq!(row(&page, "Palautteet, joiden perusteella", "Näin on jo"), ["0"]);
    assert!(page.text("main .inset").contains("tehty 2 muutosta, ja työn alla on 1"));
    // Of the first third of the year: M-4 was not there yet, and nothing was.
    let earlier = reader.get("/fi/pohjanmaa/reports?period=2026-1").await;
    assert_eq!(row(&earlier, "Muutokset vaiheittain", "Yhteensä"), ["0", "0", "0", "0"]);
}
