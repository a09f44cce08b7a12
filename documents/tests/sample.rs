//! A report like those the program makes, in Finnish and in Swedish, with what is hard: hidden figures, long tables and words,
//! letters of the Sámi languages, letters no font of ours has, words that look like formulas.

use asko_documents::{Block, Cell, Chart, Column, Document, Kind, Lang, Licence, Period, Quote, Row, Section, Table, Words};
use chrono::NaiveDate;

/// A day.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// The Finnish text, or the Swedish one.
fn say(lang: Lang, fi: &str, sv: &str) -> String {
    if lang == Lang::Fi { fi.to_owned() } else { sv.to_owned() }
}

/// The words of the forms.
pub fn words(lang: Lang) -> Words {
    let say = |fi: &str, sv: &str| say(lang, fi, sv);
    Words {
        hidden: say("piilotettu", "dolt"),
        hidden_reason: say(
            "Lukua ei näytetä, jos vastaajia on alle viisi tai jos piilotetun luvun voisi laskea siitä.",
            "Talet visas inte om färre än fem har svarat eller om ett dolt tal kunde räknas ut av det.",
        ),
        nothing: "–".into(),
        period: say("Ajanjakso", "Period"),
        publisher: say("Julkaisija", "Utgivare"),
        made_on: say("Julkaistu", "Publicerad"),
        licence: say("Käyttölupa", "Licens"),
        address: say("Pysyvä osoite", "Permanent adress"),
        title: say("Nimi", "Titel"),
        contents: say("Sisällys", "Innehåll"),
        definitions: say("Käsitteet", "Begrepp"),
        column: say("Sarake", "Kolumn"),
        definition: say("Määritelmä", "Definition"),
        unit: say("Yksikkö", "Enhet"),
        table: say("Taulukko", "Tabell"),
        figure: say("Kuvio", "Figur"),
        page_of: say("Sivu {page} / {pages}", "Sida {page} / {pages}"),
        continued: say("jatkuu", "fortsätter"),
        letters_missing: say(
            "Lainauksen kirjaimia ei voi näyttää tässä tiedostossa. Lainaus on luettavissa verkkosivulla.",
            "Citatets bokstäver kan inte visas i den här filen. Citatet går att läsa på webbsidan.",
        ),
    }
}

fn column(key: &str, name: String, kind: Kind, unit: &str, definition: String) -> Column {
    Column { key: key.into(), name, kind, unit: unit.into(), definition }
}

fn row(header: &str, cells: Vec<Cell>) -> Row {
    Row { header: header.into(), cells, total: false, link: None }
}

fn volumes(lang: Lang) -> Table {
    let say = |fi: &str, sv: &str| say(lang, fi, sv);
    let days = say("päivää", "dagar");
    let count = |value: f64| Cell::Number(value, 0);
    Table {
        id: "volumes".into(),
        caption: say("Palautteet palveluittain tammi–huhtikuussa 2026", "Respons per tjänst i januari–april 2026"),
        row_header: column("service", say("Palvelu", "Tjänst"), Kind::Text, "", String::new()),
        columns: vec![
            column(
                "feedback",
                say("Palautteita", "Respons"),
                Kind::Count,
                "",
                say(
                    "Ajanjaksolla saapuneet palautteet, myös käsittelyssä olevat.",
                    "Respons som kommit under perioden, också den som behandlas.",
                ),
            ),
            column(
                "answered",
                say("Vastauslupaus pidetty", "Löftet om svar hölls"),
                Kind::Share,
                "",
                say(
                    "Osuus palautteista, joihin vastattiin luvatussa ajassa (Kaplan–Meier luvattuna päivänä).",
                    "Andelen respons som fick svar inom utlovad tid (Kaplan–Meier på den utlovade dagen).",
                ),
            ),
            column(
                "median",
                say("Vastausajan mediaani", "Svarstidens median"),
                Kind::Days,
                &days,
                say("Päivä, johon mennessä puolet palautteista oli saanut vastauksen.", "Dagen då hälften av responsen hade fått svar."),
            ),
            column(
                "nps",
                say("Suositteluindeksi", "Rekommendationsindex"),
                Kind::Index,
                "",
                say(
                    "Suosittelijoiden osuus vähennettynä arvostelijoiden osuudella, −100…100.",
                    "Andelen som rekommenderar minus andelen kritiker, −100…100.",
                ),
            ),
        ],
        rows: vec![
            row(&say("Kotihoito", "Hemvård"), vec![count(412.0), Cell::Number(0.874, 0), Cell::Number(6.0, 0), Cell::Number(34.0, 0)]),
            row(
                &say("Suun terveydenhuolto", "Munhälsovård"),
                vec![count(1_288.0), Cell::Number(0.791, 0), Cell::Number(8.5, 1), Cell::Number(-12.0, 0)],
            ),
            row(
                &say("Perheoikeudelliset palvelut", "Familjerättsliga tjänster"),
                vec![Cell::Hidden, Cell::Hidden, Cell::Hidden, Cell::Nothing],
            ),
            row("=SUM(A1:A3)", vec![count(11.0), Cell::Hidden, Cell::Number(4.0, 0), Cell::Nothing]),
            Row {
                header: say("Kaikki palvelut", "Alla tjänster"),
                cells: vec![count(12_711.0), Cell::Number(0.8123, 0), Cell::Number(7.0, 0), Cell::Number(9.0, 0)],
                total: true,
                link: None,
            },
        ],
    }
}

/// Ten columns, as the statements have.
fn statements(lang: Lang) -> Table {
    let say = |fi: &str, sv: &str| say(lang, fi, sv);
    let mut columns: Vec<Column> =
        (1..=5).map(|point| column(&format!("point_{point}"), point.to_string(), Kind::Count, "", String::new())).collect();
    columns.push(column("not_concerned", say("Ei koske minua", "Berör inte mig"), Kind::Count, "", String::new()));
    columns.push(column(
        "answers",
        say("Vastauksia", "Svar"),
        Kind::Count,
        "",
        say("Vastaajat, joita väittämä koskee.", "De som svarat och som påståendet berör."),
    ));
    columns.push(column(
        "mean",
        say("Keskiarvo", "Medelvärde"),
        Kind::Mean,
        "",
        say("Vastausten keskiarvo asteikolla 1–5.", "Svarens medelvärde på skalan 1–5."),
    ));
    columns.push(column(
        "agreeing",
        say("Samaa mieltä", "Av samma åsikt"),
        Kind::Share,
        "",
        say("Vastausten 4 ja 5 osuus.", "Andelen svar 4 och 5."),
    ));
    columns.push(column(
        "interval",
        say("Luottamusväli", "Konfidensintervall"),
        Kind::Text,
        "",
        say("Wilsonin 95 prosentin väli.", "Wilsons intervall på 95 procent."),
    ));
    let texts = [
        ("Sain apua, kun sitä tarvitsin", "Jag fick hjälp när jag behövde det"),
        ("Minusta välitettiin kokonaisvaltaisesti", "Man brydde sig om mig på ett övergripande sätt"),
        ("Päätökset hoidostani tehtiin yhteistyössä kanssani", "Besluten om min vård fattades i samarbete med mig"),
        ("Saamani tieto oli ymmärrettävää", "Informationen jag fick var begriplig"),
        ("Koin palvelun oikeudenmukaiseksi ja yhdenvertaisuuslainmukaiseksi", "Jag upplevde tjänsten som rättvis och jämlik"),
    ];
    let rows = texts.iter().zip(1..).map(|((fi, sv), number)| {
        let base = f64::from(number) * 3.0;
        let mut cells: Vec<Cell> = (1..=5)
            .map(|point| if number == 2 && point < 3 { Cell::Hidden } else { Cell::Number(base + f64::from(point * 17), 0) })
            .collect();
        cells.extend([
            Cell::Number(base, 0),
            Cell::Number(255.0 + base * 5.0, 0),
            Cell::Number(3.9 + base / 40.0, 2),
            Cell::Number(0.61 + base / 100.0, 0),
        ]);
        cells.push(Cell::Text(format!("0,{}–0,{}", 55 + number, 72 + number)));
        row(&say(fi, sv), cells)
    });
    Table {
        id: "statements".into(),
        caption: say(
            "Kansalliset väittämät, koko hyvinvointialue, tammi–huhtikuu 2026",
            "De nationella påståendena, hela välfärdsområdet, januari–april 2026",
        ),
        row_header: column("statement", say("Väittämä", "Påstående"), Kind::Text, "", String::new()),
        columns,
        rows: rows.collect(),
    }
}

/// Seventy rows: more than a page.
fn units(lang: Lang) -> Table {
    let say = |fi: &str, sv: &str| say(lang, fi, sv);
    let rows = (1..=70).map(|number| {
        row(
            &say(&format!("Kotihoidon yksikkö {number}"), &format!("Hemvårdsenhet {number}")),
            vec![
                if number % 9 == 0 { Cell::Hidden } else { Cell::Number(f64::from(number * 13 % 97), 0) },
                Cell::Text(say(
                    "Yhteydenottoja ja palautteita käsitellään tiimin yhteisessä jonossa.",
                    "Kontakter och respons behandlas i teamets gemensamma kö.",
                )),
                Cell::Day(day(2026, 1 + number % 4, 1 + number % 28)),
            ],
        )
    });
    Table {
        id: "units".into(),
        caption: say("Kotihoidon yksiköt", "Hemvårdens enheter"),
        row_header: column("unit", say("Yksikkö", "Enhet"), Kind::Text, "", String::new()),
        columns: vec![
            column("feedback", say("Palautteita", "Respons"), Kind::Count, "", String::new()),
            column("action", say("Toimenpide", "Åtgärd"), Kind::Text, "", String::new()),
            column("decided", say("Päätetty", "Beslutat"), Kind::Date, "", String::new()),
        ],
        rows: rows.collect(),
    }
}

fn picture(lang: Lang) -> String {
    let label = say(lang, "Keskiarvo", "Medelvärde");
    let months = ["1/26", "2/26", "3/26", "4/26", "5/26", "6/26", "7/26", "8/26"];
    let points: Vec<(f64, f64)> = (0..8).map(|at| (80.0 + f64::from(at) * 75.0, 190.0 - f64::from(at * at % 7) * 18.0)).collect();
    let mut svg = String::from(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 290" width="100%" role="img" aria-labelledby="t"><title id="t">x</title>"#,
    );
    for at in 0..5 {
        let y = 40 + at * 50;
        svg += &format!(
            r##"<line x1="58" x2="620" y1="{y}" y2="{y}" stroke="#c9ced6" stroke-width="1"/><text x="48" y="{}" font-size="15" text-anchor="end" fill="currentColor">4,{}</text>"##,
            y + 5,
            8 - at
        );
    }
    svg += r##"<line x1="58" x2="620" y1="120" y2="120" stroke="#12436D" stroke-dasharray="6 4" stroke-width="2"/>"##;
    let path: Vec<String> = points.iter().enumerate().map(|(at, (x, y))| format!("{}{x} {y}", if at == 0 { 'M' } else { 'L' })).collect();
    svg += &format!(r##"<path d="{}" fill="none" stroke="#595959" stroke-width="2"/>"##, path.join(""));
    for ((x, y), month) in points.iter().zip(months) {
        svg += &format!(
            r##"<circle cx="{x}" cy="{y}" r="5" fill="#595959"/><text x="{x}" y="270" font-size="15" text-anchor="middle" fill="currentColor">{month}</text>"##
        );
    }
    svg + &format!(r#"<text x="628" y="125" font-size="15" font-weight="bold" fill="currentColor">{label}</text></svg>"#)
}

/// The sample in a language.
pub fn report(lang: Lang) -> Document {
    let say = |fi: &str, sv: &str| say(lang, fi, sv);
    let quote = |text: &str, language: &str| {
        Block::Quote(Quote {
            text: text.into(), language: language.into(), source: say("Kotihoito, maaliskuu 2026", "Hemvård, mars 2026")
        })
    };
    Document {
        id: "pohjanmaa-2026-1".into(),
        language: lang,
        title: say("Asiakaspalaute ja sen vaikutus tammi–huhtikuussa 2026", "Kundrespons och dess verkan i januari–april 2026"),
        subtitle: say("Neljän kuukauden julkaisu palveluittain ja alueittain", "Fyra månaders publikation enligt tjänst och område"),
        publisher: say("Pohjanmaan hyvinvointialue", "Österbottens välfärdsområde"),
        address: format!("https://asko.example/{lang}/pohjanmaa/reports/2026-1"),
        made_on: day(2026, 5, 18),
        period: Period { name: say("Tammi–huhtikuu 2026", "Januari–april 2026"), first: day(2026, 1, 1), last: day(2026, 4, 30) },
        licence: Licence { name: "CC BY 4.0".into(), address: "https://creativecommons.org/licenses/by/4.0/".into() },
        sections: vec![
            Section {
                id: "promises".into(),
                heading: say("Mitä viimeksi luvattiin", "Vad som lovades senast"),
                finding: say(
                    "Viidestä lupauksesta neljä toteutui, ja yhden määräaika siirtyi syksyyn.",
                    "Fyra av fem löften hölls, och ett sköts upp till hösten.",
                ),
                blocks: vec![
                    Block::Paragraph(say(
                        "Edellisessä julkaisussa hyvinvointialue lupasi viisi muutosta asiakkailta saadun palautteen perusteella. Tässä kerrotaan, mitä niille tapahtui ja mistä se nähdään. Muutosten vaikutus on laskettu samalla mittarilla ennen ja jälkeen.",
                        "I den förra publikationen lovade välfärdsområdet fem ändringar utgående från klienternas respons. Här berättas vad som hände med dem och hur det syns. Ändringarnas verkan har räknats med samma mått före och efter.",
                    )),
                    Block::List(vec![
                        say(
                            "Kotihoidon käynnin kellonaika kerrotaan tekstiviestillä edellisenä päivänä: toteutui helmikuussa.",
                            "Klockslaget för hemvårdens besök berättas med textmeddelande dagen innan: genomfördes i februari.",
                        ),
                        say(
                            "Ruotsinkielinen takaisinsoitto samana päivänä: toteutui maaliskuussa.",
                            "Svenskspråkig återuppringning samma dag: genomfördes i mars.",
                        ),
                        say(
                            "Suun terveydenhuollon ajanvaraus iltaisin: siirtyi syyskuuhun, koska puhelinjärjestelmän hankinta viivästyi.",
                            "Tidsbokning till munhälsovården på kvällarna: flyttades till september, eftersom anskaffningen av telefonsystemet dröjde.",
                        ),
                    ]),
                ],
                sections: vec![],
            },
            Section {
                id: "picture".into(),
                heading: say("Mitä asiakkaat kertoivat", "Vad klienterna berättade"),
                finding: say(
                    "Vastauslupaus pidettiin useammin kuin viime vuonna, mutta suun terveydenhuollossa asiakkaat odottivat vastausta pisimpään.",
                    "Löftet om svar hölls oftare än i fjol, men inom munhälsovården väntade klienterna längst på svar.",
                ),
                blocks: vec![
                    Block::Chart(Chart {
                        id: "mean".into(),
                        title: say(
                            "Sain apua, kun sitä tarvitsin: keskiarvo kuukausittain",
                            "Jag fick hjälp när jag behövde det: medelvärde per månad",
                        ),
                        alternative: say(
                            "Keskiarvo vaihteli välillä 4,3–4,7; vaihtelu on tavallista.",
                            "Medelvärdet varierade mellan 4,3 och 4,7; variationen är vanlig.",
                        ),
                        svg: picture(lang),
                        narrow: String::new(),
                        table: "volumes".into(),
                    }),
                    Block::Table(volumes(lang)),
                    Block::Note(say("Alle 30 vastauksen tulos on suuntaa antava.", "Ett resultat av färre än 30 svar är riktgivande.")),
                    Block::Table(statements(lang)),
                ],
                sections: vec![Section {
                    id: "words".into(),
                    heading: say("Asiakkaiden omin sanoin", "Med klienternas egna ord"),
                    finding: String::new(),
                    blocks: vec![
                        quote("Hoitaja tuli ajallaan ja kuunteli. Yöllä olisi hyvä saada apua nopeammin – åtminstone på svenska.", "fi"),
                        quote("Mun dáhtun veahki davvisámegillii: čáhppes, šaddá, ŋ, đ, ŧ, ž. Skolt: ǩeʹrjj, ǯ, ǥ.", "se"),
                        quote("شكرا جزيلا", "ar"),
                        quote("Спасибо, всё было хорошо 👍", "ru"),
                    ],
                    sections: vec![],
                }],
            },
            Section {
                id: "units".into(),
                heading: say("Yksiköittäin", "Enhet för enhet"),
                finding: String::new(),
                blocks: vec![Block::Table(units(lang))],
                sections: vec![],
            },
            Section {
                id: "follow".into(),
                heading: say("Miten jatketaan", "Uppföljning"),
                finding: String::new(),
                blocks: vec![Block::Paragraph(say(
                    "Seuraava julkaisu ilmestyy syyskuussa 2026.",
                    "Följande publikation kommer ut i september 2026.",
                ))],
                sections: vec![],
            },
        ],
        words: words(lang),
    }
}
