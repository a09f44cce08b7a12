//! Counties beside each other.

use super::*;

fn county(slug: &str, fi: &str, sv: &str) -> County {
    County {
        id: 1,
        code: "01".to_owned(),
        slug: slug.to_owned(),
        name_fi: fi.to_owned(),
        name_sv: sv.to_owned(),
        name_en: fi.to_owned(),
        bilingual: true,
        kind: String::new(),
        oid: None,
        business_id: None,
        promise_days: 14,
        fallback_team_id: None,
        opened_at: Some(0),
    }
}

fn inputs(shares: &[(u64, u64)]) -> Inputs {
    let names =
        [("d", "Österbotten", "Österbotten"), ("a", "Åland", "Åland"), ("c", "Kainuu", "Kajanaland"), ("b", "Pirkanmaa", "Birkaland")];
    let of = |((slug, fi, sv), (successes, n)): (&(&str, &str, &str), &(u64, u64))| {
        (county(slug, fi, sv), vec![(*n > 0).then_some(Share { successes: *successes, n: *n })])
    };
    Inputs {
        period: closing::Period::Year(2025),
        today: NaiveDate::from_ymd_opt(2026, 6, 15).unwrap(),
        base_url: "https://asko.example".to_owned(),
        indicators: vec![Indicator::Promoters],
        statements: Vec::new(),
        counties: names.iter().zip(shares).map(of).collect(),
    }
}

fn rows(document: &Document) -> Vec<(String, String)> {
    let table = document.tables()[0];
    let words = |row: &Row| match row.cells.last() {
        Some(Cell::Text(words)) => words.clone(),
        _ => String::new(),
    };
    table.rows.iter().map(|row| (row.header.clone(), words(row))).collect()
}

#[test]
fn counties_stand_in_the_order_of_their_names_whatever_their_figures() {
    let inputs = inputs(&[(900, 1000), (880, 1000), (600, 1000), (0, 0)]);
    let finnish = document(&inputs, Lang::Fi);
    assert!(finnish.check().is_ok());
    let names: Vec<String> = rows(&finnish).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Kainuu", "Pirkanmaa", "Åland", "Österbotten"]);
    let swedish: Vec<String> = rows(&document(&inputs, Lang::Sv)).into_iter().map(|(name, _)| name).collect();
    assert_eq!(swedish, ["Birkaland", "Kajanaland", "Åland", "Österbotten"]);
    assert_eq!(rows(&finnish)[1].1, "liian vähän vastauksia");
    assert_eq!(finnish.charts().len(), 1);
    assert!(finnish.charts()[0].svg.contains("<svg") && !finnish.charts()[0].alternative.is_empty());
}

#[test]
fn what_chance_explains_is_said_to_be_that() {
    let alike = document(&inputs(&[(800, 1000), (790, 1000), (81, 100), (410, 500)]), Lang::Fi);
    assert!(rows(&alike).iter().all(|(_, words)| words == "sitä suuruutta, jonka sattuma selittää"), "{:?}", rows(&alike));
    assert!(alike.sections[1].finding.contains("sattuma selittää"), "{}", alike.sections[1].finding);
    let alone = document(&inputs(&[(800, 1000), (0, 0), (0, 0), (0, 0)]), Lang::Fi);
    assert!(alone.charts().is_empty());
    assert!(document(&inputs(&[]), Lang::En).check().is_ok());
}
