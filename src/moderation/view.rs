//! Published words as a page shows them, with the names of unit, service and changes.

use asko_locales::{Lang, month};
use asko_templates::components::Words;
use asko_templates::moderation::Voice;
use chrono::NaiveDate;
use sea_orm::DbErr;

use super::store::NewPublication;
use crate::feedback::store::{ChangeLink, changes_linked_to};
use crate::organisations::{County, Named as _, Service, Unit, store as organisations};
use crate::platform::page::Visit;

/// What is to be shown, of which feedback, at which address.
pub(super) struct Shown<'a> {
    pub words: &'a NewPublication,
    pub feedback_id: i64,
    pub url: String,
}

fn in_its_language(language: &str, text: &str) -> Words {
    Words { text: text.to_owned(), lang: Lang::from_code(language).unwrap_or_default() }
}

fn change(visit: &Visit, county: &County, link: ChangeLink) -> (Words, String) {
    let swedish = visit.lang == Lang::Sv && !link.title_sv.is_empty() || link.title_fi.is_empty();
    let (text, lang) = if swedish { (link.title_sv, Lang::Sv) } else { (link.title_fi, Lang::Fi) };
    (Words { text, lang }, visit.url(&format!("/{}/changes/{}", county.slug, link.reference)))
}

/// The month of a publication in words.
fn month_words(lang: Lang, of: &str) -> String {
    NaiveDate::parse_from_str(&format!("{of}-01"), "%Y-%m-%d").map_or_else(|_| of.to_owned(), |day| month(lang, day))
}

fn place(county: &County, unit: Option<&Unit>, service: Option<&Service>, lang: Lang) -> String {
    let parts: Vec<&str> = unit.map(|unit| unit.name(lang)).into_iter().chain(service.map(|service| service.name(lang))).collect();
    if parts.is_empty() { county.name(lang).to_owned() } else { parts.join(" · ") }
}

/// These words as a page shows them, in their order.
pub(super) async fn voices(visit: &Visit, county: &County, all: &[Shown<'_>]) -> Result<Vec<Voice>, DbErr> {
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let units = organisations::units_by_ids(db, all.iter().filter_map(|one| one.words.unit_id).collect()).await?;
    let services = organisations::services_by_ids(db, all.iter().filter_map(|one| one.words.service_id).collect()).await?;
    let mut shown = Vec::with_capacity(all.len());
    for one in all {
        let words = one.words;
        let unit = units.iter().find(|unit| Some(unit.id) == words.unit_id);
        let service = services.iter().find(|service| Some(service.id) == words.service_id);
        let changes = changes_linked_to(db, one.feedback_id).await?;
        shown.push(Voice {
            url: one.url.clone(),
            place: place(county, unit, service, lang),
            month: month_words(lang, &words.month),
            kind: words.kind.clone(),
            text: in_its_language(&words.language, &words.text),
            answers: words.answers.iter().map(|answer| in_its_language(&answer.language, &answer.text)).collect(),
            changes: changes.into_iter().map(|link| change(visit, county, link)).collect(),
        });
    }
    Ok(shown)
}

/// The public address of what was published, below the language.
pub(super) fn path(county: &County, public_id: &str) -> String {
    format!("/{}/voices/{public_id}", county.slug)
}
