//! The report from known inputs.

use asko_documents::Block;
use proptest::prelude::*;

use super::*;
use crate::council::population::Part;
use crate::statistics::difference::{Estimate, Share};

fn county() -> County {
    County {
        id: 1,
        code: "17".to_owned(),
        slug: "pohjanmaa".to_owned(),
        name_fi: "Pohjanmaan hyvinvointialue".to_owned(),
        name_sv: "Österbottens välfärdsområde".to_owned(),
        name_en: "Ostrobothnia".to_owned(),
        bilingual: true,
        kind: String::new(),
        oid: None,
        business_id: None,
        promise_days: 14,
        fallback_team_id: None,
        opened_at: Some(0),
    }
}

fn of_language(pieces: u64, in_time: (f64, f64, f64), led: u64) -> OfLanguage {
    let (value, low, high) = in_time;
    OfLanguage {
        pieces: Some(pieces),
        days: Some(Estimate { value: 4.0 + led as f64 / 1000.0, low: 3.5, high: 4.8, n: pieces }),
        ninth: Some(12.0),
        in_time: Some(Estimate { value, low, high, n: pieces }),
        rated: None,
        led: Some(Share { successes: led, n: pieces }),
        statements: vec![Agreed { key: "useful".to_owned(), share: Some(Share { successes: pieces / 2, n: pieces }) }],
    }
}

fn inputs() -> Inputs {
    let languages =
        [of_language(5_000, (0.90, 0.89, 0.91), 500), of_language(4_000, (0.80, 0.78, 0.82), 410), of_language(30, (0.70, 0.52, 0.85), 2)];
    Inputs {
        county: county(),
        year: 2025,
        today: NaiveDate::from_ymd_opt(2026, 6, 15).unwrap(),
        base_url: "https://asko.example".to_owned(),
        promised: Vec::new(),
        made: Vec::new(),
        held: Vec::new(),
        population: None,
        figures: Some(Figures { whole: Span { thirds: vec![1, 2, 3], languages, ..Span::default() }, ..Figures::default() }),
        services: Vec::new(),
        statements: vec![("useful".to_owned(), Name(["Hyöty".to_owned(), "Nytta".to_owned(), "Use".to_owned()]))],
        reasons: vec![(NoChangeReason::Money, Some(31)), (NoChangeReason::Law, None)],
    }
}

fn words_of(section: &asko_documents::Section) -> String {
    let list = section.blocks.iter().filter_map(|block| if let Block::List(items) = block { Some(items.join(" ")) } else { None });
    std::iter::once(section.finding.clone()).chain(list).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_difference_is_said_in_one_sentence() {
    let said = |lang| words_of(&equity::equity(&inputs(), lang));
    let finnish = said(Lang::Fi);
    assert!(
        finnish.starts_with(
            "Ruotsinkieliseen palautteeseen vastattiin luvatussa ajassa harvemmin kuin suomenkieliseen: ero on 10,0 prosenttiyksikköä ("
        ),
        "{finnish}"
    );
    assert!(finnish.contains("Ruotsinkielinen palaute johti muutokseen yhtä usein kuin suomenkielinen: ero on 0,"), "{finnish}");
    assert!(finnish.contains("Ruotsinkielistä palautetta ei voi verrata muihin näissä: Vastaus vastasi asiaan."), "{finnish}");
    assert!(
        finnish.contains(
            "Ruotsinkielisen ja suomenkielisen palautteen antajat olivat yhtä usein samaa mieltä 1 väittämästä, kun väittämiä on 1."
        ),
        "{finnish}"
    );
    let swedish = said(Lang::Sv);
    assert!(
        swedish.starts_with(
            "Respons på svenska besvarades mer sällan i utlovad tid än respons på finska: skillnaden är 10,0 procentenheter ("
        ),
        "{swedish}"
    );
    assert!(said(Lang::En).starts_with("Feedback in Swedish was answered in the promised time less often than feedback in Finnish"));
}

#[test]
fn the_report_is_the_same_in_every_language_but_for_its_words() {
    let inputs = inputs();
    let [finnish, swedish, english] = Lang::ALL.map(|lang| document(&inputs, lang));
    for other in [&swedish, &english] {
        assert_eq!((&finnish.id, finnish.check().is_ok()), (&other.id, other.check().is_ok()));
        let shape = |document: &asko_documents::Document| {
            let tables = document.tables().into_iter().map(|table| {
                let keys: Vec<String> = table.all_columns().map(|column| column.key.clone()).collect();
                (table.id.clone(), keys, table.rows.len())
            });
            let sections: Vec<String> = document.sections.iter().map(|section| section.id.clone()).collect();
            (sections, tables.collect::<Vec<_>>())
        };
        assert_eq!(shape(&finnish), shape(other));
    }
    assert_eq!(
        finnish.sections.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(),
        ["promised", "participation", "heard", "equity", "reasons", "costs"]
    );
    assert_eq!(finnish.address, "https://asko.example/fi/pohjanmaa/council?year=2025");
}

#[test]
fn without_closed_figures_it_says_so() {
    let inputs = Inputs { figures: None, reasons: Vec::new(), ..inputs() };
    let document = document(&inputs, Lang::Fi);
    let without: Vec<&str> = document
        .sections
        .iter()
        .filter(|section| section.finding == "Palautteen lukuja ei ole vielä suljettu.")
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(without, ["heard", "equity", "reasons"]);
}

proptest! {
    #[test]
    fn whatever_is_known_the_document_holds_together(
        hidden in proptest::collection::vec(any::<bool>(), 3),
        people in proptest::collection::vec(0_u64..100_000, 3),
    ) {
        let mut inputs = inputs();
        let figures = inputs.figures.as_mut().unwrap();
        for (language, hide) in figures.whole.languages.iter_mut().zip(&hidden) {
            if *hide {
                *language = OfLanguage::default();
            }
        }
        let mut population = Population::default();
        population.people.extend(people.into_iter().enumerate().map(|(place, people)| (Part::Language(place), people)));
        inputs.population = Some((2025, population));
        for lang in Lang::ALL {
            prop_assert!(document(&inputs, lang).check().is_ok());
        }
    }
}

#[test]
fn where_finnish_is_hidden_the_rest_of_the_whole_is_compared_with_and_thirds_tell_what_the_year_hides() {
    let of = |successes, n| OfLanguage { led: Some(Share { successes, n }), ..OfLanguage::default() };
    let third = |number, all, swedish| Span {
        thirds: vec![number],
        all,
        languages: [OfLanguage::default(), swedish, OfLanguage::default()],
        ..Span::default()
    };
    let figures =
        Figures { thirds: vec![third(1, of(90, 900), of(40, 300)), third(2, of(80, 800), OfLanguage::default())], ..Figures::default() };
    let pair = figures.shares(1, |of| of.led).unwrap();
    assert_eq!((pair.first, pair.second), (Share { successes: 40, n: 300 }, Share { successes: 50, n: 600 }));
    assert_eq!((pair.reference, pair.thirds), (Reference::Rest, vec![1]));
    assert_eq!(figures.shares(2, |of| of.led), None);
}
