//! What the report says, against what was given.

use asko::changes::{Both, Confirmed, Progress, Record, Registration, Stage as ChangeStage};
use asko::participation::{Activity, Attendance, Dimension, Kind, Level, Means, Mode, NewActivity, People, Stage, store as participation};
use asko::platform::clock::DAY;

use super::{MARCH, RESIDENTS, Scene};
use crate::support::Page;

/// The cells of the rows of the table with this caption.
fn table(page: &Page, caption: &str) -> Vec<Vec<String>> {
    use scraper::{Html, Selector};
    let document = Html::parse_document(&page.html);
    let select = |css: &str| Selector::parse(css).unwrap();
    let words = |element: scraper::ElementRef<'_>| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    let found =
        document.select(&select("table")).find(|table| table.select(&select("caption")).any(|found| words(found).starts_with(caption)));
    let rows = |table: scraper::ElementRef<'_>| {
        table.select(&select("tbody tr")).map(|row| row.select(&select("th, td")).map(words).collect()).collect()
    };
    found.map(rows).unwrap_or_default()
}

fn row(page: &Page, caption: &str, name: &str) -> Vec<String> {
    let rows = table(page, caption);
    rows.iter().find(|cells| cells[0].starts_with(name)).unwrap_or_else(|| panic!("no {name} in {rows:?}"))[1..].to_vec()
}

#[tokio::test(flavor = "multi_thread")]
async fn languages_are_compared_and_the_least_heard_are_named() {
    let scene = Scene::new().await;
    scene.a_year().await;
    let before = scene.reader.get("/fi/pohjanmaa/council?year=2025").await.text("main");
    assert!(before.contains("Asukas- ja asiakasmääriä ei ole merkitty"), "{before}");
    let service = format!("service-{}", scene.app.service("kotihoito").await.id);
    let mut fields = RESIDENTS.to_vec();
    fields.extend([
        (service.as_str(), "4 000"),
        ("clients_source_fi", "Rekisteri"),
        ("clients_source_sv", "Registret"),
        ("clients_as_of", "31.12.2024"),
    ]);
    assert_eq!(scene.enter(2025, &fields).await.status, 303);

    let page = scene.reader.get("/fi/pohjanmaa/council").await;
    let text = page.text("main");
    assert!(page.text("h1").starts_with("Osallisuuskertomus, Pohjanmaan hyvinvointialue"), "the newest year with the whole");
    let page = scene.reader.get("/fi/pohjanmaa/council?year=2025").await;
    assert!(text.contains("asiakasryhmien osallistumista ja vaikuttamista"), "{text}");
    // 120 of 80 000, 60 of 90 000, 205 of 6 000.
    assert_eq!(row(&page, "Palautteet ja asukkaat kielen mukaan", "Suomi")[..3], ["120", "80 000", "1,5"]);
    assert_eq!(row(&page, "Palautteet ja asukkaat kielen mukaan", "Ruotsi")[..3], ["60", "90 000", "0,7"]);
    assert_eq!(row(&page, "Palautteet ja asiakkaat palvelun mukaan", "Kotihoito")[..3], ["385", "4000", "96,2"]);
    let text = page.text("main");
    assert!(
        text.contains("Kielistä muita vähemmän on kuultu: Ruotsi (0,7 palautetta tuhatta kohti), Suomi (1,5 palautetta tuhatta kohti)."),
        "{text}"
    );
    assert!(text.contains("ikää ei tiedetä, koska sitä ei kysytä") && text.contains("Tilastokeskus, väestörakenne, 31.12.2024"), "{text}");
    // 20 of 60 in time against 100 of 120.
    assert_eq!(row(&page, "Vastaaminen ja muutokset", "Ruotsi")[..2], ["60", "33 %"]);
    assert_eq!(row(&page, "Vastaaminen ja muutokset", "Suomi")[..2], ["120", "83 %"]);
    assert!(
        text.contains(
            "Ruotsinkieliseen palautteeseen vastattiin luvatussa ajassa harvemmin kuin suomenkieliseen: ero on 50,0 prosenttiyksikköä ("
        ),
        "{text}"
    );
    assert!(
        text.contains(
            "Ruotsinkielisen palautteen antajat olivat suomenkielisiä harvemmin samaa mieltä väittämistä: ”Sain apua, kun sitä tarvitsin.”."
        ),
        "{text}"
    );
    assert_eq!(row(&page, "Samaa mieltä väittämistä", "Sain apua")[..2], ["83 %", "50 %"]);
    // The medians of 1 and of 30 days, each within its class: 1.6 and 30.25.
    assert!(text.contains("Ruotsinkieliseen palautteeseen vastattiin hitaammin kuin suomenkieliseen: mediaanien ero on 28,"), "{text}");
    let swedish = scene.reader.get("/sv/pohjanmaa/council?year=2025").await.text("main");
    assert!(
        swedish
            .contains("Respons på svenska besvarades mer sällan i utlovad tid än respons på finska: skillnaden är 50,0 procentenheter ("),
        "{swedish}"
    );
    assert!(swedish.contains("Av språken har man hört mindre än andra: Svenska") && swedish.contains("Statistikcentralen"), "{swedish}");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_begins_with_what_was_promised_and_what_came_of_it() {
    let scene = Scene::new().await;
    let team = scene.app.team(&scene.county, "kotihoito").await;
    let record = scene.app.change(&scene.county, &team, "P-1");
    let day = |text: &str| text.parse().unwrap();
    let promised = |reference: &str, title: &str, due: &str, progress: Progress| Record {
        reference: reference.to_owned(),
        created_at: MARCH - 120 * DAY,
        details: asko::changes::Details { title: Both::new(title, format!("{title} (sv)")), ..record.details.clone() },
        registration: Registration { due_on: day(due), ..record.registration.clone() },
        progress,
        ..record.clone()
    };
    let done = Progress {
        started_at: Some(MARCH),
        claimed_at: Some(MARCH + DAY),
        done_at: Some(MARCH + 2 * DAY),
        confirmed: Some(Confirmed { at: MARCH + 2 * DAY, by: None, panel_id: None }),
        ..Progress::at(ChangeStage::Done)
    };
    let early = Progress { done_at: Some(MARCH - 100 * DAY), ..done.clone() };
    for record in [
        promised("P-1", "Takaisinsoitto", "2025-04-30", done),
        promised("P-2", "Uudet aukioloajat", "2025-09-30", Progress::at(ChangeStage::UnderWay)),
        promised("P-3", "Uusi puhelinvaihde", "2026-12-31", Progress::at(ChangeStage::Planned)),
        promised("P-4", "Ehdotus", "2026-12-31", Progress::at(ChangeStage::Proposed)),
        promised("P-5", "Tehty jo ennen vuotta", "2024-12-31", early),
    ] {
        scene.app.keep_change(record, Vec::new()).await;
    }
    let page = scene.reader.get("/fi/pohjanmaa/council?year=2026").await;
    assert!(
        page.text("main").contains("Ennen vuotta oli luvattu 2 muutosta. Tehty: 0. Kesken: 1. Myöhässä: 1. Luovuttu: 0."),
        "{}",
        page.text("main")
    );
    scene.give(asko_locales::Lang::Fi, 1, 1, 5).await;
    asko::reports::closing::close_all(&scene.app.app).await.unwrap();
    let page = scene.reader.get("/fi/pohjanmaa/council?year=2025").await;
    assert_eq!(
        page.texts("main h2").into_iter().find(|heading| heading != "Sisällys").as_deref(),
        Some("Mitä luvattiin ja mitä siitä seurasi")
    );
    assert!(
        page.text("main").contains("Ennen vuotta oli luvattu 3 muutosta. Tehty: 1. Kesken: 1. Myöhässä: 1. Luovuttu: 0."),
        "{}",
        page.text("main")
    );
    let rows: Vec<String> = table(&page, "Ennen vuotta 2025").into_iter().map(|mut cells| cells.remove(0)).collect();
    assert_eq!(rows, ["Takaisinsoitto", "Uudet aukioloajat", "Uusi puhelinvaihde"]);
    assert_eq!(row(&page, "Ennen vuotta 2025", "Takaisinsoitto")[1..3], ["30.4.2025", "Tehty"]);
    assert!(page.has("a[href='/fi/pohjanmaa/changes/P-2']"));
    assert_eq!(scene.reader.get("/fi/pohjanmaa/council?year=2019").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_took_part_is_counted_as_their_own_pages_show_it() {
    let scene = Scene::new().await;
    let team = scene.app.team(&scene.county, "kotihoito").await;
    for (reference, means, level, people, harm) in [
        ("A-1", Means::Planning, Level::DevelopedTogether, vec![(People::Clients, 12), (People::Relatives, 3), (People::Staff, 6)], ""),
        ("A-2", Means::Planning, Level::Heard, vec![(People::Clients, 7)], "Yksi ei päässyt portaita."),
        ("A-3", Means::Finances, Level::Heard, vec![(People::Clients, 2)], ""),
    ] {
        let activity = Activity {
            id: 0,
            reference: reference.to_owned(),
            county_id: scene.county.id,
            team_id: team.id,
            unit_id: None,
            service_id: None,
            kind: Kind::Workshop,
            means,
            dimension: Dimension::Development,
            level,
            mode: Mode::InPerson,
            stage: Stage::Held,
            title: Both::new(reference, reference),
            about: Both::new("Mistä", "Om vad"),
            level_shown: Both::new("Näyttö", "Belägg"),
            place: Both::new("Sali", "Salen"),
            method: None,
            held_at: MARCH,
            follow_up_on: None,
            agreed: Both::default(),
            results: Both::default(),
            cost_euros: Some(1_200),
            staff_hours: None,
            harm: Both::new(harm, ""),
            cancelled: Both::default(),
            created_at: MARCH - DAY,
            told_at: None,
            told_to: None,
            version: 1,
        };
        let people = people.into_iter().map(|(people, in_person)| Attendance { people, in_person, remote: 0 }).collect();
        let new = NewActivity { activity, created_by: None, parties: Vec::new(), people };
        scene.app.app.db.write(move |tx| Box::pin(async move { participation::add(tx, new).await })).await.unwrap();
    }
    scene.give(asko_locales::Lang::Fi, 1, 1, 5).await;
    asko::reports::closing::close_all(&scene.app.app).await.unwrap();
    let page = scene.reader.get("/fi/pohjanmaa/council?year=2025").await;
    let text = page.text("main");
    assert!(text.contains("Vuoden aikana pidettiin 3 osallistumistilaisuutta. Lain kuudesta keinosta käytettiin 2."), "{text}");
    assert!(text.contains("Käyttämättä jäivät: Keskustelutilaisuudet ja asukasraadit, Mielipiteiden selvittäminen"), "{text}");
    // Of the first, 3 relatives are hidden and the 6 of the staff with them; of the last, all.
    assert_eq!(row(&page, "Osallistumistilaisuudet lain keinon", "Palvelujen suunnittelu"), ["2", "19"]);
    assert_eq!(row(&page, "Osallistumistilaisuudet lain keinon", "Osallistuminen talouden"), ["1", "0"]);
    assert_eq!(row(&page, "Osallistumistilaisuudet luvatun tason", "Kuultu"), ["2", "7", "0", "0"]);
    assert_eq!(row(&page, "Osallistumistilaisuudet sen mukaan", "Kehittäminen"), ["3", "19"]);
    assert_eq!(row(&page, "Ketkä osallistuivat", "Asiakkaita"), ["19"]);
    assert_eq!(row(&page, "Ketkä osallistuivat", "Läheisiä"), ["0"]);
    assert!(text.contains("Kirjatut kulut ovat yhteensä 3600 euroa") && text.contains("A-2: Yksi ei päässyt portaita."), "{text}");
    // One piece alone is hidden, and so is everything of it.
    assert!(!text.contains("Palautteita oli 1."), "{text}");
}
