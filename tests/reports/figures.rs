//! Figures of a small known set, computed by hand.

use asko::feedback::{Kind, Perspective};
use asko::platform::clock::DAY;

use super::*;

/// In the first third of 2026, two months before it was closed.
const MARCH: Millis = 1_773_306_000_000;

#[tokio::test(flavor = "multi_thread")]
async fn pieces_answers_statements_and_recommendation() {
    let (app, county, reader) = county_with_reader().await;
    let doctor = Like { received_at: MARCH, ..Like::new(&app, DOCTOR, 0) };
    for like in [
        Like { count: 10, nps: Some(10), help: Some(Some(5)), kind: Kind::Thanks, ..doctor },
        Like { count: 6, answer: Answer::AfterDays(1), nps: Some(9), help: Some(Some(4)), ..doctor },
        Like { count: 6, answer: Answer::AfterDays(4), nps: Some(8), help: Some(Some(4)), perspective: Perspective::Relative, ..doctor },
        Like { count: 8, answer: Answer::Waiting, nps: Some(3), help: Some(Some(1)), ..doctor },
        Like { count: 13, answer: Answer::AfterDays(9), help: Some(None), ..doctor },
        Like { count: 25, service: HOME, text: "Lasku oli liian kallis.", ..doctor },
    ] {
        give(&app, &county, like).await;
    }
    closing::close_all(&app.app).await.unwrap();
    let page = reader.get("/fi/pohjanmaa/reports").await;
    let by_service = "Palautteet ja vastaaminen palveluittain";
    // 25 of 33 were answered, all in time; the eight that still wait are late by now: 25 of 33 kept.
    assert_eq!(row(&page, by_service, "Lääkärin tai hoitajan vastaanotto"), ["43", "33", "76 %", "9,0"]);
    assert_eq!(row(&page, by_service, "Kotihoito"), ["25", "0", "–", "–"]);
    assert_eq!(row(&page, by_service, "Yhteensä")[0], "68");
    // 22 of 30 agree; (50 + 48 + 8) / 30.
    let help = row(&page, "Vastaukset väittämittäin", "1. Sain apua, kun sitä tarvitsin.");
    assert_eq!((help[0].as_str(), help[1].as_str(), help[4].as_str(), help[5].as_str()), ("30", "73 %", "3,5", "13"));
    // 16 promoters, 6 passives, 8 detractors: 26.7; adjusted Wald by hand: −4.6 and 53.5.
    assert_eq!(row(&page, "Suositteluindeksi", "Yhteensä"), ["30", "27", "−5", "53", "16", "6", "8"]);
    assert_eq!(row(&page, "Palautteet lajeittain", "Kiitos"), ["10"]);
    assert_eq!(row(&page, "Palautteet sen mukaan", "Läheisen kokemus"), ["6"]);
    assert_eq!(row(&page, "Palautteet kielittäin", "suomi"), ["68"]);
    assert_eq!(row(&page, "Palautteet aiheittain", "Maksut"), ["25"]);
    let answers = "Vastaaminen ja vastausten laatu";
    assert_eq!(row(&page, answers, "Odottaa vastausta")[0], "8");
    assert_eq!(row(&page, answers, "Vastattu viimeistään luvattuna päivänä")[1..3], ["33", "76 %"]);

    // A file says the same, in machines' numbers.
    let file = reader.get("/en/pohjanmaa/reports/2026-1/all/pohjanmaa-2026-1-all-recommendation.en.csv").await;
    assert_eq!(file.status, 200);
    assert!(file.html.contains("26.666667"), "{}", file.html);
    for name in ["pohjanmaa-2026-1-all.pdf", "pohjanmaa-2026-1-all.xlsx", "pohjanmaa-2026-1-all.json", "pohjanmaa-2026-1-all-metadata.json"]
    {
        assert_eq!(reader.get(&format!("/sv/pohjanmaa/reports/2026-1/all/{name}")).await.status, 200, "{name}");
        assert_eq!(app.get(&format!("/sv/pohjanmaa/results/2026-1/all/{name}")).await.status, 200, "{name}");
    }
    assert_eq!(reader.get("/sv/pohjanmaa/reports/2026-1/all/else.pdf").await.status, 404);
    // Every link of both pages leads somewhere.
    for path in ["/fi/pohjanmaa/reports", "/sv/pohjanmaa/results?service=kotihoito"] {
        let page = reader.get(path).await;
        for link in page.links("main a").into_iter().filter(|link| link.starts_with('/')) {
            assert_eq!(reader.get(&link).await.status, 200, "{path}: {link}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_closed_stays_as_it_was_until_it_is_corrected() {
    let (app, county, _) = county_with_reader().await;
    give(&app, &county, Like { received_at: MARCH, count: 30, ..Like::new(&app, DOCTOR, 0) }).await;
    closing::close_all(&app.app).await.unwrap();
    let pieces = async || app.get("/sv/pohjanmaa/results").await.text("[aria-labelledby=pieces] .finding");
    assert_eq!(pieces().await, "Det kom in 30 responser.");
    // A letter of March is brought in late.
    give(&app, &county, Like { received_at: MARCH + DAY, count: 7, ..Like::new(&app, HOME, 0) }).await;
    closing::close_all(&app.app).await.unwrap();
    assert_eq!(pieces().await, "Det kom in 30 responser.", "the same figures for everybody");
    let why = asko::text::both::Both { fi: "Kirjeet puuttuivat.".to_owned(), sv: "Brev saknades.".to_owned() };
    let now = app.app.clock.now();
    assert!(closing::correct(&app.app, county.id, Period::Third(2026, 1), why, now).await.unwrap());
    assert_eq!(pieces().await, "Det kom in 37 responser.");
    let page = app.get("/sv/pohjanmaa/results").await;
    assert!(page.text("[aria-labelledby=notes]").contains("Brev saknades."), "{}", page.text("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_must_be_known_before_reading_is_said() {
    let (app, county, reader) = county_with_reader().await;
    let page = app.get("/fi/pohjanmaa/results").await;
    assert_eq!((page.status, page.text("h1").as_str()), (200, "Raporttia ei ole vielä"));
    assert!(page.text("main").contains("15.9.2026"), "{}", page.text("main"));
    assert_eq!(reader.get("/sv/pohjanmaa/reports").await.text("h1"), "Det finns ingen rapport än");
    for unit in ["itainen", "lantinen"] {
        app.unit(&county, unit, &[DOCTOR]).await;
    }
    let base = Like { received_at: MARCH, ..Like::new(&app, DOCTOR, 0) };
    give(&app, &county, Like { unit: Some("itainen"), count: 30, ..base }).await;
    give(&app, &county, Like { unit: Some("lantinen"), count: 12, ..base }).await;
    give(&app, &county, Like { received_at: MARCH - 365 * DAY, count: 22, ..base }).await;
    app.tell(&format!("update units set closed_at = {} where slug = 'itainen'", MARCH + DAY)).await;
    closing::close_all(&app.app).await.unwrap();
    app.tell("update services set name_fi = 'Lääkäri' where slug = 'laakarin-tai-hoitajan-vastaanotto'").await;
    let page = app.get(&format!("/fi/pohjanmaa/results?service={DOCTOR}")).await;
    let notes = page.text("[aria-labelledby=notes]");
    assert!(notes.contains("on suljettu") && notes.contains("nimi oli Lääkärin tai hoitajan vastaanotto"), "{notes}");
    assert_eq!(row(&page, "Palautteet ja vastaaminen yksiköittäin", "Muut yksiköt yhteensä")[0], "12");
    // A unit with too little of its own, an empty third, and periods that are not closed.
    let few = app.get(&format!("/fi/pohjanmaa/results?service={DOCTOR}&unit=lantinen")).await;
    assert!(few.text("main").contains("alle 20 palautetta"), "{}", few.text("main"));
    let empty = app.get("/fi/pohjanmaa/results?period=2025-2").await;
    assert!(empty.text("[aria-labelledby=notes]").contains("Tältä ajalta ei ole palautteita."), "{}", empty.text("main"));
    assert!(app.get("/fi/pohjanmaa/results?period=2026-2").await.text("main").contains("15.9.2026"));
    for gone in ["2019-1", "2031-1", "x"] {
        assert_eq!(app.get(&format!("/fi/pohjanmaa/results?period={gone}")).await.status, 404, "{gone}");
    }
}
