//! Finding feedback by the words in it, within the searcher's reach, newest first.

use asko_templates::Section;
use asko_templates::triage::{Hit, HitPlace, Hits, Meant, SearchPage};
use rocket::get;
use sea_orm::DbErr;

use crate::access::{CaseWorker, log};
use crate::feedback::search::{Place, Text, find, meant, texts_of};
use crate::feedback::{Case, store};
use crate::organisations::{place_name, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};
use crate::text::clean::clean_line;
use crate::text::search::{Term, excerpt, query_terms};

/// How many pieces of feedback a page shows.
const PAGE: usize = 25;
/// The most characters of a query.
const LONGEST: usize = 200;
/// How many characters of a text are shown around what was found in it.
const EXCERPT: usize = 200;
/// In how many texts of one piece what was found is shown.
const TEXTS: usize = 3;
/// How many other spellings are offered.
const MEANT: usize = 3;

/// The words found in the texts of a case: its feedback, and every text that holds some of them.
fn hits(texts: Vec<Text>, terms: &[Term]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    for text in texts {
        let pieces: Vec<(String, bool)> =
            excerpt(&text.text, &text.language, terms, EXCERPT).into_iter().map(|piece| (piece.text.to_owned(), piece.hit)).collect();
        if pieces.iter().any(|(_, hit)| *hit) {
            let place = match text.place {
                Place::Feedback => HitPlace::Feedback,
                Place::Answer => HitPlace::Answer,
                Place::Reply => HitPlace::Reply,
                Place::Note => HitPlace::Note,
                Place::Decision => HitPlace::Decision,
            };
            hits.push(Hit { place, language: text.language, pieces });
        }
    }
    hits.truncate(TEXTS);
    hits
}

/// Other spellings of the query by which the searcher finds something, likeliest first. One misspelt word is looked for at a
/// time: the first that stands in nothing the searcher may read.
async fn other_spellings(visit: &Visit, worker: &CaseWorker, terms: &[Term], language: &str) -> Result<Vec<String>, DbErr> {
    let db = visit.app.db.read();
    let mut spellings = Vec::new();
    for (place, term) in terms.iter().enumerate() {
        if !find(db, worker, std::slice::from_ref(term), None, 1).await?.is_empty() {
            continue;
        }
        for word in meant(db, &term.typed).await? {
            let words = terms.iter().enumerate().map(|(at, other)| if at == place { word.as_str() } else { other.typed.as_str() });
            let query = words.collect::<Vec<_>>().join(" ");
            if spellings.len() < MEANT && !find(db, worker, &query_terms(&query, language), None, 1).await?.is_empty() {
                spellings.push(query);
            }
        }
        break;
    }
    Ok(spellings)
}

async fn lines(visit: &Visit, worker: &CaseWorker, cases: &[Case], terms: &[Term]) -> Result<Vec<Hits>, DbErr> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let units = organisations::units_by_ids(db, cases.iter().filter_map(|case| case.unit_id).collect()).await?;
    let services = organisations::services_by_ids(db, cases.iter().filter_map(|case| case.service_id).collect()).await?;
    let mut texts = texts_of(db, cases).await?;
    let line = |case: &Case| {
        let unit = units.iter().find(|unit| Some(unit.id) == case.unit_id);
        let service = services.iter().find(|service| Some(service.id) == case.service_id);
        Hits {
            reference: case.reference.clone(),
            place: place_name(worker.county(), unit, service, lang),
            kind: case.kind.code(),
            stage: case.stage.code(),
            received: stamp(lang, case.received_at),
            hits: hits(texts.remove(&case.id).unwrap_or_default(), terms),
        }
    };
    Ok(cases.iter().map(line).collect())
}

#[get("/<_>/<_>/search?<q>&<before>")]
pub(super) async fn show(visit: Visit, worker: CaseWorker, q: Option<&str>, before: Option<i64>) -> Result<Html, Failure> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let query: String = clean_line(q.unwrap_or_default()).chars().take(LONGEST).collect();
    let terms = query_terms(&query, lang.code());
    let mut ids = find(db, &worker, &terms, before, PAGE as u64 + 1).await?;
    let more = ids.len() > PAGE;
    ids.truncate(PAGE);
    let cases = store::readable(db, &worker, &ids).await?;
    let (by, shown, now) = (worker.clone(), cases.iter().map(|case| case.id).collect::<Vec<_>>(), visit.app.clock.now());
    if !shown.is_empty() {
        let written = visit.app.db.write(move |tx| Box::pin(async move { log::shown(tx, &by, &shown, "search", now).await })).await;
        written.map_err(|error: DbErr| Failure::from(error))?;
    }
    let here = visit.url(&format!("/{}/search", worker.county().slug));
    let encoded = |query: &str| rocket::http::RawStr::new(query).percent_encode().to_string();
    let meant = if cases.is_empty() { other_spellings(&visit, &worker, &terms, lang.code()).await? } else { Vec::new() };
    let page = SearchPage {
        next: ids.last().filter(|_| more).map(|last| format!("{here}?q={}&before={last}", encoded(&query))),
        first: before.map(|_| format!("{here}?q={}", encoded(&query))),
        meant: meant.into_iter().map(|words| Meant { url: format!("{here}?q={}", encoded(&words)), words }).collect(),
        lines: lines(&visit, &worker, &cases, &terms).await?,
        asked: !terms.is_empty(),
        query,
    };
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}
