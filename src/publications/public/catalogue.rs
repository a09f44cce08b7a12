//! The catalogue in which open data portals find a county's figures: DCAT-AP 3, in Turtle and in JSON-LD.

use asko_documents::catalogue::{self, Catalogue, Dataset, Distribution, Format, Frequency, Publisher, Texts};
use asko_documents::{Document, csvw};
use asko_locales::Lang;
use rocket::get;
use rocket::http::ContentType;

use crate::organisations::{County, Named as _, county_of};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::Visit;
use crate::publications::store::archive;
use crate::reports::closing::{self, Period};
use crate::reports::forms;
use crate::reports::picture::{Chosen, Reader, Source, document, licence};

/// The languages in which figures are published.
const LANGUAGES: [Lang; 2] = [Lang::Fi, Lang::Sv];

#[get("/<_>/<org>/catalogue.ttl")]
pub(in crate::publications) async fn turtle(visit: Visit, org: &str) -> Result<(ContentType, String), Failure> {
    let county = county_of(&visit, org).await?;
    Ok((media_type(catalogue::TURTLE), catalogue_of(&visit, &county).await?.turtle()))
}

#[get("/<_>/<org>/catalogue.jsonld")]
pub(in crate::publications) async fn json_ld(visit: Visit, org: &str) -> Result<(ContentType, String), Failure> {
    let county = county_of(&visit, org).await?;
    let text = catalogue_of(&visit, &county).await?.json_ld().map_err(|error| Failure::fault(&error))?;
    Ok((media_type(catalogue::JSON_LD), text))
}

fn media_type(name: &str) -> ContentType {
    ContentType::parse_flexible(name).unwrap_or(ContentType::Plain)
}

/// A text in both languages.
fn both(text: impl Fn(Lang) -> String) -> Texts {
    LANGUAGES.into_iter().map(|lang| (lang, text(lang))).collect()
}

async fn catalogue_of(visit: &Visit, county: &County) -> Result<Catalogue, Failure> {
    let base = visit.app.settings.base_url();
    let base = base.trim_end_matches('/');
    let home = format!("{base}/fi/{}", county.slug);
    let (mut datasets, db) = (Vec::new(), visit.app.db.read());
    for period in closing::periods(db, county.id).await? {
        datasets.extend(results(visit, county, base, period).await?);
    }
    for entry in newest(archive::of_county(db, county.id).await?) {
        let mut documents = Vec::new();
        for lang in LANGUAGES {
            documents.push(archive::document_of(db, entry.id, lang).await?);
        }
        let page = format!("/{}/publications/{}", county.slug, entry.period);
        let published = day_in_finland(entry.published_at);
        datasets.extend(dataset(base, &page, &format!("{page}/files"), &documents, published, Frequency::FourMonthly));
    }
    let issued = datasets.iter().map(|set| set.issued).min();
    let today = day_in_finland(visit.app.clock.now());
    Ok(Catalogue {
        address: format!("{home}/catalogue.ttl"),
        title: both(|lang| lang.with("publications-catalogue-title", &[("county", county.name(lang).into())])),
        description: both(|lang| lang.t("publications-catalogue-description").into_owned()),
        publisher: Publisher {
            address: home.clone(),
            name: both(|lang| county.name(lang).to_owned()),
            email: visit.app.settings.mail_from.clone(),
        },
        homepage: home,
        issued: issued.unwrap_or(today),
        modified: datasets.iter().map(|set| set.modified).max().unwrap_or(today),
        licence: licence(),
        datasets,
    })
}

/// The newest version of each third.
fn newest(mut all: Vec<archive::Entry>) -> Vec<archive::Entry> {
    all.sort_by(|a, b| (&b.period, b.edition).cmp(&(&a.period, a.edition)));
    all.dedup_by(|a, b| a.period == b.period);
    all
}

/// The closed figures of a county in a period.
async fn results(visit: &Visit, county: &County, base: &str, period: Period) -> Result<Option<Dataset>, Failure> {
    let chosen = Chosen { period, service: None, unit: None };
    let Some(source) = Source::read(&visit.app, county, chosen, visit.app.clock.now()).await? else { return Ok(None) };
    let documents: Vec<Document> = LANGUAGES.into_iter().map(|lang| document(&source, lang, Reader::Public, base)).collect();
    let page = format!("/{}/results?period={}", county.slug, period.code());
    let folder = format!("/{}/results/{}/all", county.slug, period.code());
    let frequency = if matches!(period, Period::Year(_)) { Frequency::Yearly } else { Frequency::FourMonthly };
    Ok(dataset(base, &page, &folder, &documents, day_in_finland(source.closing.closed_at), frequency))
}

/// A document in both languages as a data set; `page` and `folder` of its files follow the language in the address.
fn dataset(
    base: &str,
    page: &str,
    folder: &str,
    documents: &[Document],
    published: chrono::NaiveDate,
    frequency: Frequency,
) -> Option<Dataset> {
    let first = documents.first()?;
    let texts = |text: &dyn Fn(&Document) -> String| documents.iter().map(|document| (document.language, text(document))).collect();
    let mut distributions = Vec::new();
    for document in documents {
        let lang = document.language;
        let access = format!("{base}/{}{page}", lang.code());
        for file in forms::links(lang, &format!("{base}/{}{folder}", lang.code()), document) {
            let Some(format) = format_of(&file.url) else { continue };
            let described = format!("{base}/{}{folder}/{}", lang.code(), csvw::name(document));
            distributions.push(Distribution {
                title: vec![(lang, file.name)],
                format,
                languages: vec![lang],
                access: access.clone(),
                download: file.url,
                bytes: None,
                sha256: None,
                described_by: (format == Format::Csv).then_some(described),
            });
        }
    }
    Some(Dataset {
        id: format!("{base}/fi{page}"),
        title: texts(&|document| format!("{}, {}", document.title, document.period.name)),
        description: texts(&|document| document.sections.iter().map(|section| section.heading.as_str()).collect::<Vec<_>>().join(" · ")),
        keywords: both(|lang| lang.t("publications-catalogue-keyword").into_owned()),
        spatial: Vec::new(),
        temporal: first.period.clone(),
        issued: published,
        modified: published,
        frequency,
        licence: licence(),
        distributions,
    })
}

/// The form of a file that holds figures or the whole; none for the description of tables, and for pictures.
fn format_of(url: &str) -> Option<Format> {
    if url.ends_with("-metadata.json") {
        return None;
    }
    match url.rsplit('.').next()? {
        "pdf" => Some(Format::Pdf),
        "xlsx" => Some(Format::Xlsx),
        "json" => Some(Format::Json),
        "csv" => Some(Format::Csv),
        _ => None,
    }
}
