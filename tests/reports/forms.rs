//! The files of a report: their names, what they are sent as, and what they hold.

use asko::platform::failure::Failure;
use asko::reports::forms;
use asko_documents::{Document, Lang};
use rocket::http::{Accept, Header, Status};
use rocket::local::asynchronous::Client;

#[path = "../../documents/tests/sample.rs"]
pub mod sample;

fn documents() -> Vec<Document> {
    vec![sample::report(Lang::Fi), sample::report(Lang::Sv)]
}

#[rocket::get("/fi/files/<name>")]
async fn finnish(name: &str) -> Result<forms::File, Status> {
    forms::file(&documents(), Lang::Fi, name).await.map_err(|failure| match failure {
        Failure::NotFound => Status::NotFound,
        _ => Status::InternalServerError,
    })
}

async fn client() -> Client {
    Client::untracked(
        rocket::custom(rocket::Config { log_level: rocket::config::LogLevel::Off, ..Default::default() })
            .mount("/", rocket::routes![finnish]),
    )
    .await
    .unwrap()
}

#[tokio::test]
async fn every_link_leads_to_a_file_of_its_kind() {
    let client = client().await;
    let links = forms::links(Lang::Fi, "/fi/files/", &documents()[0]);
    for (ending, kind, begins) in [
        (".pdf", "application/pdf", "%PDF-"),
        (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"),
        ("-1.json", "application/json", "{"),
        ("-metadata.json", "application/csvm+json", "{"),
        (".fi.csv", "text/csv; charset=utf-8; header=present", ""),
        (".svg", "image/svg+xml", "<svg"),
    ] {
        let links: Vec<_> = links.iter().filter(|link| link.url.ends_with(ending)).collect();
        assert!(!links.is_empty(), "{ending}");
        for link in links {
            let answer = client.get(&link.url).dispatch().await;
            assert_eq!(answer.status(), Status::Ok, "{}", link.url);
            assert_eq!(answer.headers().get_one("Content-Type"), Some(kind));
            let saved = answer.headers().get_one("Content-Disposition").map(str::to_owned);
            assert_eq!(saved.is_some_and(|saved| saved.starts_with("attachment; filename=\"pohjanmaa-2026-1")), ending != ".svg");
            assert!(answer.into_bytes().await.unwrap().starts_with(begins.as_bytes()), "{}", link.url);
        }
    }
    for name in ["", "x.pdf", "pohjanmaa-2026-1.exe", "pohjanmaa-2026-1-none.fi.csv", "pohjanmaa-2026-1-volumes.en.csv", "..%2f"] {
        assert_eq!(client.get(format!("/fi/files/{name}")).dispatch().await.status(), Status::NotFound, "{name}");
    }
}

#[tokio::test]
async fn a_table_names_its_description_and_has_the_mark_for_people_only() {
    let client = client().await;
    let address = "/fi/files/pohjanmaa-2026-1-volumes.sv.csv";
    let of_program = client.get(address).header(Accept::CSV).dispatch().await;
    let link = of_program.headers().get_one("Link").unwrap().to_owned();
    assert_eq!(link, "<pohjanmaa-2026-1-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
    assert_eq!(of_program.headers().get_one("Content-Language"), Some("sv"));
    let text = of_program.into_string().await.unwrap();
    assert!(text.starts_with("Tjänst,"));
    let of_person = client.get(address).header(Header::new("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")).dispatch().await;
    assert_eq!(of_person.headers().get_one("Vary"), Some("Accept"));
    assert_eq!(of_person.into_string().await.unwrap(), format!("\u{feff}{text}"));
}

#[test]
fn the_words_are_there_in_every_language() {
    for lang in Lang::ALL {
        let words = forms::words(lang);
        assert!(words.page(2, 7).contains('2') && words.page(2, 7).contains('7') && !words.page(2, 7).contains('{'), "{}", words.page_of);
        let said = format!("{words:?}");
        assert!(!said.contains("reports-document"), "{said}");
    }
}
