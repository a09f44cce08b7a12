//! Somebody reads every page and subtracts.

use super::*;

/// What a cell says: a count, or nothing.
fn count(cell: &str) -> Option<u64> {
    cell.trim_end_matches('*').parse().ok()
}

/// The columns that count people.
const PEOPLE: [&str; 11] = [
    "Palautteita",
    "Toivoi vastausta",
    "Vastattu",
    "Odottaa vastausta",
    "Vastauksia (n)",
    "Ei koske minua",
    "Suosittelijoita",
    "Neutraaleja",
    "Arvostelijoita",
    "Palautteita muutosten taustalla",
    "n",
];

/// Every count of people on a page: in tables, in the parts of bars, after "n".
fn people_on(page: &Page) -> Vec<u64> {
    let mut counts = Vec::new();
    for column in PEOPLE {
        counts.extend(page.texts(&format!("td[data-label='{column}']")).iter().filter_map(|cell| count(cell)));
    }
    for part in page.texts(".distribution li") {
        counts.extend(part.rsplit_once(": ").and_then(|(_, rest)| rest.split(' ').next()?.parse::<u64>().ok()));
    }
    for cell in page.texts("td[data-label='Aiheet ja palautteiden määrä']") {
        counts.extend(cell.split("; ").filter_map(|part| part.rsplit(' ').next()?.parse::<u64>().ok()));
    }
    for words in page.texts("section p.muted, .dense td").iter().chain(&page.texts("figcaption")) {
        let number = words.replace('\u{a0}', " ");
        let number = number.rsplit_once("n = ").or_else(|| number.rsplit_once("n ")).map(|(_, rest)| rest.to_owned());
        counts.extend(number.and_then(|rest| rest.trim_end_matches([')', '*']).parse::<u64>().ok()));
    }
    counts
}

/// Subtracts the shown groups of a table from its total in these columns: what is left must be nothing, or five people
/// or more. `all` says that the table has every group, so that a lone hidden one can be told.
fn subtract(page: &Page, caption: &str, columns: &[usize], all: bool) {
    let rows = table(page, caption);
    let Some((total, groups)) = rows.split_last().filter(|(_, groups)| !groups.is_empty()) else { return };
    for &column in columns {
        let Some(total) = total.get(column).and_then(|cell| count(cell)) else { continue };
        let cells: Vec<Option<u64>> = groups.iter().map(|row| row.get(column).and_then(|cell| count(cell))).collect();
        let hidden = cells.iter().filter(|cell| cell.is_none()).count();
        let left = total - cells.iter().flatten().sum::<u64>();
        assert!(
            !all || hidden != 1 || groups.len() == 1,
            "{} {caption} column {column}: {left} are left for one group: {rows:?}",
            page.path
        );
        assert!(!(1..5).contains(&left), "{} {caption} column {column}: {left} are left: {rows:?}", page.path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_of_three_cannot_be_got_by_subtraction() {
    let (app, county, reader) = county_with_reader().await;
    for unit in ["itainen", "lantinen", "pohjoinen"] {
        app.unit(&county, unit, &[DOCTOR, HOME]).await;
    }
    let base = Like::new(&app, DOCTOR, 0);
    for like in [
        // Three people at the dentist's, of a kind and an answer of their own.
        Like { service: DENTIST, count: 3, kind: Kind::Question, nps: Some(0), help: Some(Some(1)), answer: Answer::Waiting, ..base },
        Like { service: MIND, count: 12, nps: Some(9), help: Some(Some(4)), answer: Answer::AfterDays(3), ..base },
        // A unit of two in a large service; two of another kind, three who wait.
        Like { unit: Some("itainen"), count: 22, nps: Some(10), help: Some(Some(5)), ..base },
        Like { unit: Some("lantinen"), count: 15, nps: Some(5), help: Some(Some(2)), answer: Answer::AfterDays(2), ..base },
        Like { unit: Some("pohjoinen"), count: 2, nps: Some(8), help: Some(Some(3)), perspective: Perspective::Relative, ..base },
        Like { service: HOME, unit: Some("itainen"), count: 21, kind: Kind::Thanks, nps: Some(9), text: "Lasku oli liian kallis.", ..base },
        Like { service: HOME, unit: Some("lantinen"), count: 2, kind: Kind::Question, help: Some(None), ..base },
        Like { service: HOME, unit: Some("lantinen"), count: 3, answer: Answer::Waiting, text: "Lasku oli liian kallis.", ..base },
        Like { service: HOME, unit: Some("lantinen"), count: 8, answer: Answer::AfterDays(5), help: Some(Some(5)), ..base },
    ] {
        give(&app, &county, like).await;
    }
    let home = reader.get("/fi/pohjanmaa/reports").await;
    let pieces = "Palautteet ja niihin";
    assert_eq!(row(&home, pieces, "Yhteensä")[0], "88");
    let small = row(&home, pieces, "Suun terveydenhuolto");
    assert_eq!(small, ["alle 5, ei näytetä"]);
    // The next smallest is hidden with it, also on its own page.
    assert_eq!(row(&home, pieces, "Mielenterveyspalvelut"), ["alle 5, ei näytetä"]);

    let mut pages = Vec::new();
    for service in ["", DENTIST, MIND, DOCTOR, HOME] {
        for unit in ["", "itainen", "lantinen", "pohjoinen"] {
            pages.push(reader.get(&format!("/fi/pohjanmaa/reports?service={service}&unit={unit}")).await);
        }
        pages.push(app.get(&format!("/fi/pohjanmaa/results?service={service}")).await);
    }
    let mut read = 0;
    for page in &pages {
        assert_eq!(page.status, 200, "{}", page.path);
        let counts = people_on(page);
        assert!(counts.iter().all(|count| !(1..5).contains(count)), "{}: {counts:?}", page.path);
        read += counts.iter().filter(|count| **count > 0).count();
        subtract(page, "Palautteet ja niihin", &[1, 2, 3, 5], true);
        subtract(page, "Suositteluindeksi", &[3], false);
    }
    assert!(read > 100, "the attacker could read only {read} counts");

    for service in [DENTIST, MIND] {
        let page = reader.get(&format!("/fi/pohjanmaa/reports?service={service}")).await;
        assert!(people_on(&page).iter().all(|count| *count == 0), "{service}");
        assert_eq!(page.text("main .inset"), "Palautteita on niin vähän, ettei lukuja voida näyttää.");
    }

    // Between pages: the services' own totals against the county's, column by column.
    let total_of = |page: &Page, column: usize| table(page, pieces).last().and_then(|row| row.get(column).and_then(|cell| count(cell)));
    for column in [1, 2, 3, 5] {
        let county_total = total_of(&home, column);
        let own: Vec<Option<u64>> = {
            let mut own = Vec::new();
            for service in [DENTIST, MIND, DOCTOR, HOME] {
                own.push(total_of(&reader.get(&format!("/fi/pohjanmaa/reports?service={service}")).await, column));
            }
            own
        };
        if let Some(total) = county_total {
            let left = total - own.iter().flatten().sum::<u64>();
            assert!(!(1..5).contains(&left), "column {column}: {left} of {total}, {own:?}");
            assert_ne!(own.iter().filter(|count| count.is_none()).count(), 1, "column {column}: {own:?}");
        }
    }

    // The file shows no more.
    let file = reader.get("/en/pohjanmaa/reports.csv").await;
    let hidden: Vec<_> = lines(&file).into_iter().filter(|line| line[4] == "yes").collect();
    assert!(!hidden.is_empty() && hidden.iter().all(|line| line[3].is_empty()));
    for line in lines(&file).iter().filter(|line| line[1] != "Changes" && !line[2].starts_with("Mean") && !line[2].starts_with("Days")) {
        assert!(!matches!(line[3].as_str(), "1" | "2" | "3" | "4"), "{line:?}");
    }
}
