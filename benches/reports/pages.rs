//! Asking for report pages and their files, one after the other, without a network between.

use std::collections::BTreeMap;
use std::time::Instant;

use asko::organisations::store as organisations;
use asko::platform::app::App;
use asko::reports::closing;
use rocket::http::{ContentType, Cookie, Status};
use rocket::local::asynchronous::Client;
use sea_orm::DbErr;

use crate::Waits;
use crate::material::SERVICES;
use crate::store::{LARGEST, PASSWORD, READER};

/// How often each kind of page is asked for.
const ROUNDS: usize = 100;
/// The first ones warm up.
const WARM: usize = 5;

/// A reader at the front door.
pub struct Visitor {
    client: Client,
    cookies: Vec<Cookie<'static>>,
}

impl Visitor {
    /// The professional of the largest county, signed in.
    pub async fn sign_in(client: Client) -> Self {
        let page = client.get("/fi/sign-in").dispatch().await;
        let html = page.into_string().await.expect("a page");
        let token = html.split("name=\"csrf_token\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a token");
        let body = format!("csrf_token={token}&email={}&password={PASSWORD}", READER.replace('@', "%40"));
        let cookies = {
            let answer = client.post("/fi/sign-in").header(ContentType::Form).body(body).dispatch().await;
            assert_eq!(answer.status(), Status::SeeOther, "{READER} signs in");
            answer.cookies().iter().cloned().map(Cookie::into_owned).collect()
        };
        Self { client, cookies }
    }

    /// How it was answered, and how many bytes came, read piece by piece.
    pub async fn size_of(&self, page: &str) -> (Status, usize) {
        use rocket::tokio::io::AsyncReadExt as _;
        let mut answer = self.client.get(page.to_owned()).cookies(self.cookies.clone()).dispatch().await;
        let status = answer.status();
        let (mut some, mut all) = (vec![0; 64 * 1024], 0);
        while let Ok(read @ 1..) = answer.read(&mut some).await {
            all += read;
        }
        (status, all)
    }

    async fn html(&self, page: &str) -> String {
        let answer = self.client.get(page.to_owned()).cookies(self.cookies.clone()).dispatch().await;
        answer.into_string().await.unwrap_or_default()
    }

    /// Asks for these pages in turn and prints how long that took.
    async fn ask(&self, what: &str, pages: &[String]) {
        let mut waits = Waits::default();
        let mut bytes = 0;
        if pages.is_empty() {
            println!("{what:<52} is not there");
            return;
        }
        for round in 0..ROUNDS + WARM {
            let page = &pages[round % pages.len()];
            let begun = Instant::now();
            let (status, size) = self.size_of(page).await;
            if status != Status::Ok {
                println!("{what:<52} {page}: {status}");
                return;
            }
            if round >= WARM {
                waits.add(begun);
                bytes = bytes.max(size);
            }
        }
        println!("{}   {:>5} kB", waits.line(what), bytes.div_ceil(1000));
    }
}

/// The files that a page leads to, by their kind.
fn files_in(html: &str) -> BTreeMap<&'static str, Vec<String>> {
    let mut files: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for address in html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        for kind in ["pdf", "xlsx", "json", "csv", "svg"] {
            if address.ends_with(&format!(".{kind}")) && address.starts_with("/fi/") {
                files.entry(kind).or_default().push(address.to_owned());
            }
        }
    }
    files
}

/// Asks for every report page there is, and its files.
pub async fn measure(app: &App, visitor: &Visitor) -> Result<(), DbErr> {
    let db = app.db.read();
    let county = organisations::county_by_slug(db, LARGEST).await?.expect("the catalogue has it");
    let periods = closing::periods(db, county.id).await?;
    let third = closing::newest(db, county.id).await?.expect("a closed third").code();
    let year = periods.iter().map(|period| period.code()).find(|code| code.len() == 4).expect("a closed year");
    let services = organisations::services(db).await?;
    let services: Vec<&str> = services.iter().filter(|service| service.id <= SERVICES).map(|service| service.slug.as_str()).collect();
    let base = format!("/fi/{LARGEST}");
    visitor.ask("sign-in page, to compare", &["/fi/sign-in".to_owned()]).await;
    for (page, who) in [("results", "results"), ("reports", "staff")] {
        for (period, span) in [(&third, "third"), (&year, "year")] {
            let place = |rest: &str| format!("{base}/{page}?period={period}{rest}");
            let whole = place("");
            visitor.ask(&format!("{who}, county, {span}"), std::slice::from_ref(&whole)).await;
            let of_services: Vec<String> = services.iter().map(|slug| place(&format!("&service={slug}"))).collect();
            visitor.ask(&format!("{who}, services in turn, {span}"), &of_services).await;
            let of_units: Vec<String> = (0..40).map(|unit| place(&format!("&unit=yksikko-{unit}"))).collect();
            visitor.ask(&format!("{who}, units in turn, {span}"), &of_units).await;
            for (kind, files) in files_in(&visitor.html(&whole).await) {
                visitor.ask(&format!("{who}, county, {span}, {kind}"), &files).await;
            }
            let unit = visitor.html(&of_units[0]).await;
            for (kind, files) in files_in(&unit) {
                visitor.ask(&format!("{who}, unit, {span}, {kind}"), &files).await;
            }
        }
    }
    let newest = third.as_str();
    for (what, page) in [
        ("publications, list", format!("{base}/publications")),
        ("publications, newest", format!("{base}/publications/{newest}")),
        ("publishing, list", format!("{base}/publishing")),
        ("publishing, newest", format!("{base}/publishing/{newest}")),
        ("council, year", format!("{base}/council?year={year}")),
        ("comparison, third", format!("/fi/compare?period={newest}")),
        ("comparison, year", format!("/fi/compare?period={year}")),
        ("comparison, practices", "/fi/compare/practices".to_owned()),
    ] {
        visitor.ask(what, std::slice::from_ref(&page)).await;
        for (kind, files) in files_in(&visitor.html(&page).await) {
            visitor.ask(&format!("{what}, {kind}"), &files).await;
        }
    }
    Ok(())
}

/// Asks for every file of the largest county's year; how many bytes they are.
pub async fn export(app: &App, visitor: &Visitor) -> Result<usize, DbErr> {
    let county = organisations::county_by_slug(app.db.read(), LARGEST).await?.expect("the catalogue has it");
    let periods = closing::periods(app.db.read(), county.id).await?;
    let year = periods.iter().map(|period| period.code()).find(|code| code.len() == 4).expect("a closed year");
    let mut all = 0;
    for page in ["results", "reports"] {
        let html = visitor.html(&format!("/fi/{LARGEST}/{page}?period={year}")).await;
        for file in files_in(&html).into_values().flatten() {
            let (status, size) = visitor.size_of(&file).await;
            assert_eq!(status, Status::Ok, "{file}");
            all += size;
        }
    }
    Ok(all)
}
