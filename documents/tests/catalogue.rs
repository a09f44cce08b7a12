//! The open data catalogue, read back as triples.

use std::collections::BTreeSet;

use asko_documents::catalogue::{Catalogue, Dataset, Distribution, Format, Frequency, Publisher, Texts};
use asko_documents::{Lang, Licence, Period};
use oxjsonld::JsonLdParser;
use oxrdf::Quad;
use oxttl::TurtleParser;

use super::sample::day;

fn texts(fi: &str, sv: &str, en: &str) -> Texts {
    vec![(Lang::Fi, fi.to_owned()), (Lang::Sv, sv.to_owned()), (Lang::En, en.to_owned())]
}

fn catalogue() -> Catalogue {
    let licence = Licence { name: "CC BY 4.0".into(), address: "https://creativecommons.org/licenses/by/4.0/".into() };
    let distribution = |format: Format, ending: &str| Distribution {
        title: texts("Palautteet palveluittain", "Respons per tjänst", "Feedback by service"),
        format,
        languages: vec![Lang::Fi],
        access: "https://asko.example/fi/pohjanmaa/reports/2026-1".into(),
        download: format!("https://asko.example/fi/pohjanmaa/reports/2026-1/volumes.{ending}"),
        bytes: Some(1234),
        sha256: Some("ab".repeat(32)),
        described_by: (format == Format::Csv).then(|| "https://asko.example/fi/pohjanmaa/reports/2026-1/metadata.json".into()),
    };
    Catalogue {
        address: "https://asko.example/pohjanmaa/data".into(),
        title: texts("Avoin palautedata", "Öppna responsdata", "Open feedback data"),
        description: texts("Luvut \"asiakaspalautteesta\"\nja \\ muutoksista", "Tal om klientrespons", "Figures on feedback"),
        publisher: Publisher {
            address: "https://asko.example/pohjanmaa".into(),
            name: texts("Pohjanmaan hyvinvointialue", "Österbottens välfärdsområde", "Ostrobothnia"),
            email: "palaute@pohjanmaa.example".into(),
        },
        homepage: "https://asko.example/fi/pohjanmaa/data".into(),
        issued: day(2026, 1, 15),
        modified: day(2026, 5, 18),
        licence: licence.clone(),
        datasets: vec![Dataset {
            id: "https://asko.example/pohjanmaa/data/2026-1 å\"<>".into(),
            title: texts("Palaute tammi–huhtikuussa 2026", "Respons januari–april 2026", "Feedback January–April 2026"),
            description: texts("Määrät, väittämät ja muutokset", "Mängder, påståenden och ändringar", "Volumes, statements and changes"),
            keywords: texts("asiakaspalaute", "klientrespons", "client feedback"),
            spatial: vec!["http://publications.europa.eu/resource/authority/country/FIN".into()],
            temporal: Period { name: "2026/1".into(), first: day(2026, 1, 1), last: day(2026, 4, 30) },
            issued: day(2026, 5, 18),
            modified: day(2026, 5, 18),
            frequency: Frequency::FourMonthly,
            licence,
            distributions: vec![distribution(Format::Csv, "csv"), distribution(Format::Xlsx, "xlsx"), distribution(Format::Pdf, "pdf")],
        }],
    }
}

fn from_turtle() -> BTreeSet<String> {
    TurtleParser::new().for_slice(catalogue().turtle().as_bytes()).map(|triple| triple.unwrap().to_string()).collect()
}

fn from_json_ld() -> BTreeSet<String> {
    let text = catalogue().json_ld().unwrap();
    JsonLdParser::new().for_slice(text.as_bytes()).map(|quad: Result<Quad, _>| oxrdf::Triple::from(quad.unwrap()).to_string()).collect()
}

#[test]
fn both_forms_state_the_same() {
    let (turtle, json_ld) = (from_turtle(), from_json_ld());
    assert!(turtle.len() > 80, "{}", turtle.len());
    assert_eq!(turtle, json_ld);
}

/// The predicates said of each thing of a class.
fn said(class: &str) -> Vec<(String, Vec<String>)> {
    let triples = from_turtle();
    let parts: Vec<(String, String, String)> = triples
        .iter()
        .map(|triple| {
            let mut parts = triple.splitn(3, ' ');
            let mut next = || parts.next().unwrap().to_owned();
            (next(), next(), next())
        })
        .collect();
    let subjects = parts.iter().filter(|(_, predicate, object)| predicate.ends_with("#type>") && object.ends_with(&format!("{class}>")));
    let all = |subject: &String| parts.iter().filter(|(of, ..)| of == subject).map(|(_, predicate, _)| predicate.clone()).collect();
    subjects.map(|(subject, ..)| (subject.clone(), all(subject))).collect()
}

#[test]
fn everything_that_the_profile_requires_is_stated() {
    const DCT: &str = "http://purl.org/dc/terms/";
    const DCAT: &str = "http://www.w3.org/ns/dcat#";
    let required: [(&str, &[String]); 5] = [
        (
            "dcat#Catalog",
            &["title", "description", "publisher", "license", "language", "issued", "modified"].map(|name| format!("{DCT}{name}")),
        ),
        (
            "dcat#Dataset",
            &[
                "title",
                "description",
                "publisher",
                "spatial",
                "temporal",
                "accrualPeriodicity",
                "issued",
                "modified",
                "accessRights",
                "identifier",
            ]
            .map(|name| format!("{DCT}{name}")),
        ),
        ("dcat#Dataset", &["keyword", "theme", "contactPoint", "distribution", "landingPage"].map(|name| format!("{DCAT}{name}"))),
        ("dcat#Distribution", &["accessURL", "downloadURL", "mediaType", "byteSize"].map(|name| format!("{DCAT}{name}"))),
        ("foaf/0.1/Agent", &["http://xmlns.com/foaf/0.1/name".to_owned()]),
    ];
    for (class, predicates) in required {
        let things = said(class);
        assert!(!things.is_empty(), "no {class}");
        for (subject, has) in things {
            for predicate in predicates {
                assert!(has.contains(&format!("<{predicate}>")), "{subject}, a {class}, lacks {predicate}");
            }
        }
    }
    let frequency = "http://publications.europa.eu/resource/authority/frequency/ANNUAL_3";
    assert!(from_turtle().iter().any(|triple| triple.contains(frequency)));
}

#[test]
fn a_resource_that_is_named_is_described_or_elsewhere() {
    let triples = from_turtle();
    let subjects: BTreeSet<&str> = triples.iter().filter_map(|triple| triple.split(' ').next()).collect();
    for triple in &triples {
        let object = triple.splitn(3, ' ').nth(2).unwrap();
        if object.starts_with("<https://asko.example") && object.contains('#') {
            assert!(subjects.contains(object), "{triple} leads to nothing");
        }
    }
}
