//! Somebody takes every figure that is closed and looks for small ones: by reading, and by subtracting parts from wholes over
//! places, languages, months and columns.

use std::collections::BTreeMap;

use asko::reports::closing::Place;

use super::*;

/// In the first third of 2026.
const MARCH: Millis = 1_773_306_000_000;

/// All shown counts of a county's third, by place, then by what they are of.
async fn shown(app: &TestApp) -> BTreeMap<Place, BTreeMap<String, f64>> {
    let newest = "select max(id) from closings where third = 1 and year = 2026";
    let rows =
        app.ask(&format!("select place || '\n' || figures from closed_figures where span = 'third' and closing_id = ({newest})")).await;
    rows.iter()
        .filter_map(|row| {
            let (place, figures) = row.split_once('\n')?;
            let lines = figures.lines().filter_map(|line| line.rsplit_once(' '));
            Some((Place::from_code(place)?, lines.map(|(key, value)| (key.to_owned(), value.parse().unwrap())).collect()))
        })
        .collect()
}

/// The key with one of its four parts exchanged.
fn with(key: &str, part: usize, value: &str) -> String {
    let mut parts: Vec<&str> = key.split(' ').collect();
    parts[part] = value;
    parts.join(" ")
}

/// What is left of a whole when the shown ones of its parts are taken away; and how many parts are not shown.
fn left(whole: Option<&f64>, parts: &[Option<&f64>]) -> Option<(f64, usize)> {
    let hidden = parts.iter().filter(|part| part.is_none()).count();
    whole.map(|whole| (whole - parts.iter().flatten().copied().sum::<f64>(), hidden))
}

fn check(what: &str, found: Option<(f64, usize)>) -> usize {
    let Some((left, hidden)) = found else { return 0 };
    assert!(left >= 0.0, "{what}: more parts than there are");
    assert!(hidden > 0 || left == 0.0, "{what}: the parts do not make the whole");
    assert!(hidden != 1 || left == 0.0 || left >= 5.0, "{what}: {left} people by subtraction");
    assert!(!(left > 0.0 && left < 5.0), "{what}: {left} people left over");
    1
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_small_is_found_by_reading_or_subtracting() {
    let (app, county, _) = county_with_reader().await;
    for unit in ["itainen", "lantinen", "pohjoinen"] {
        app.unit(&county, unit, &[DOCTOR, HOME]).await;
    }
    let base = Like { received_at: MARCH, ..Like::new(&app, DOCTOR, 0) };
    let day = asko::platform::clock::DAY;
    for like in [
        Like { service: DENTIST, count: 3, kind: Kind::Question, nps: Some(0), help: Some(Some(1)), answer: Answer::Waiting, ..base },
        Like { service: MIND, count: 22, nps: Some(9), help: Some(Some(4)), answer: Answer::AfterDays(3), ..base },
        Like { unit: Some("itainen"), count: 32, nps: Some(10), help: Some(Some(5)), ..base },
        Like { unit: Some("lantinen"), count: 25, nps: Some(5), help: Some(Some(2)), answer: Answer::AfterDays(2), ..base },
        Like { unit: Some("pohjoinen"), count: 2, nps: Some(8), help: Some(Some(3)), perspective: Perspective::Relative, ..base },
        Like { service: HOME, unit: Some("itainen"), count: 21, kind: Kind::Thanks, nps: Some(9), text: "Lasku oli liian kallis.", ..base },
        Like {
            service: HOME,
            unit: Some("lantinen"),
            count: 22,
            kind: Kind::Question,
            help: Some(None),
            received_at: MARCH + 30 * day,
            ..base
        },
        Like {
            service: HOME,
            unit: Some("lantinen"),
            count: 4,
            language: "sv",
            help: Some(Some(2)),
            received_at: MARCH - 30 * day,
            ..base
        },
        Like { service: MIND, count: 13, language: "sv", help: Some(Some(5)), nps: Some(2), received_at: MARCH - 40 * day, ..base },
        Like { count: 2, language: "en", help: Some(Some(1)), answer: Answer::Waiting, ..base },
    ] {
        give(&app, &county, like).await;
    }
    closing::close_all(&app.app).await.unwrap();
    let all = shown(&app).await;
    let (mut read, mut subtracted) = (0, 0);
    for (place, figures) in all.iter().filter(|(place, _)| !matches!(place, Place::Team(_))) {
        for (key, value) in figures.iter().filter(|(key, _)| !key.contains(" figure ")) {
            read += 1;
            assert!(*value == 0.0 || *value >= 5.0, "{place:?} {key}: {value} people");
        }
        let get = |key: String| figures.get(&key);
        for key in figures.keys().filter(|key| !key.contains(" figure ")) {
            let parts: Vec<&str> = key.split(' ').collect();
            let (time, language, variable, column) = (parts[0], parts[1], parts[2], parts[3]);
            if time == "whole" && language == "-" {
                let languages = ["not-sv", "sv"].map(|language| get(with(key, 1, language)));
                let either = languages.iter().any(Option::is_some);
                if either {
                    subtracted += check(&format!("{place:?} {key} by language"), left(get(key.clone()), &languages));
                }
                let months: Vec<Option<&f64>> = (0..4).map(|month| get(with(key, 0, &format!("m{month}")))).collect();
                if months.iter().any(Option::is_some) {
                    subtracted += check(&format!("{place:?} {key} by month"), left(get(key.clone()), &months));
                }
            }
            // Columns of a variable make its pieces.
            let columns: &[&str] = match variable.split('.').next().unwrap() {
                "kind" => &["thanks", "idea", "problem", "question", "unsaid"],
                "perspective" => &["own", "relative", "helping", "unsaid"],
                "answer" => &["unasked", "answered", "waiting"],
                "statement" => &["answered", "unanswered"],
                "recommendation" => &["answered", "none"],
                "theme" | "decided" | "linked" => &["of", "rest"],
                _ => continue,
            };
            if columns.contains(&column) {
                let pieces = get(format!("{time} {language} pieces all"));
                let found: Vec<Option<&f64>> = columns.iter().map(|column| get(with(key, 3, column))).collect();
                subtracted += check(&format!("{place:?} {time} {language} {variable}"), left(pieces, &found));
            }
        }
    }
    // Places: services make the county, units their service.
    let county_figures = &all[&Place::County];
    for (key, value) in county_figures.iter().filter(|(key, _)| key.starts_with("whole ") && !key.contains(" figure ")) {
        let services: Vec<Option<&f64>> =
            all.iter().filter(|(place, _)| matches!(place, Place::Service(_))).map(|(_, figures)| figures.get(key)).collect();
        if services.iter().any(Option::is_some) {
            subtracted += check(&format!("services {key}"), left(Some(value), &services));
        }
    }
    assert!(read > 100 && subtracted > 100, "{read} {subtracted}");
    // Pages and files show what is closed and nothing else: no small number stands in a cell that counts people.
    for path in ["/fi/pohjanmaa/results", "/fi/pohjanmaa/results?service=kotihoito", "/fi/pohjanmaa/results?service=mielenterveyspalvelut"]
    {
        let page = app.get(path).await;
        for label in ["Palautteita", "Toivoi vastausta", "Vastauksia (n)", "Ei koske minua", "Suosittelijat (9–10)", "Arvostelijat (0–6)"]
        {
            for cell in page.texts(&format!("td[data-label='{label}']")) {
                assert!(!["1", "2", "3", "4"].contains(&cell.as_str()), "{path} {label}: {cell}");
            }
        }
    }
}
