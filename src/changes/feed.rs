//! The changes of a county as a feed: Atom 1.0 (RFC 4287), in the language of the address.

use asko_locales::Lang;
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use chrono::NaiveDate;
use rocket::get;
use rocket::http::ContentType;

use super::Change;
use super::place::{Places, standing_words};
use super::store::{self, Wanted};
use crate::organisations::{County, Named as _, county_of};
use crate::platform::clock::{Millis, day_in_finland, in_finland};
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// How many changes the feed holds, newest first.
const ENTRIES: u64 = 50;

fn at(when: Millis) -> FixedDateTime {
    in_finland(when).fixed_offset()
}

/// Leaves out what XML 1.0 cannot carry (section 2.2): control characters and noncharacters.
fn xml(text: &str) -> String {
    text.chars().filter(|c| matches!(c, '\t' | '\n') || (*c >= ' ' && !matches!(c, '\u{FFFE}' | '\u{FFFF}'))).collect()
}

fn text(value: &str, lang: Lang) -> Text {
    Text { value: xml(value), lang: Some(lang.code().to_owned()), ..Text::default() }
}

fn link(rel: &str, href: &str, kind: &str, lang: Lang) -> Link {
    Link {
        rel: rel.to_owned(),
        href: href.to_owned(),
        mime_type: Some(kind.to_owned()),
        hreflang: Some(lang.code().to_owned()),
        ..Link::default()
    }
}

/// When the change last went on.
fn updated(change: &Change) -> Millis {
    let progress = &change.progress;
    let dropped = progress.dropped.as_ref().map(|dropped| dropped.at);
    [progress.started_at, progress.confirmed.map(|confirmed| confirmed.at), dropped]
        .into_iter()
        .flatten()
        .fold(change.created_at, Millis::max)
}

fn entry(change: &Change, place: &str, lang: Lang, url: &str, today: NaiveDate) -> Entry {
    let (title, title_lang) = change.title(lang);
    let (what, what_lang) = change.what(lang);
    let (why, why_lang) = change.why(lang);
    let (outcome, _) = change.outcome(lang);
    let body: Vec<&str> = [what, outcome].into_iter().filter(|part| !part.is_empty()).collect();
    Entry {
        title: text(title, title_lang),
        id: url.to_owned(),
        updated: at(updated(change)),
        published: Some(at(change.created_at)),
        links: vec![link("alternate", url, "text/html", lang)],
        categories: [standing_words(change.standing(today).public(), lang), place.to_owned()]
            .into_iter()
            .map(|term| atom_syndication::Category { term: xml(&term), ..atom_syndication::Category::default() })
            .collect(),
        summary: Some(text(why, why_lang)),
        content: Some(Content {
            lang: Some(what_lang.code().to_owned()),
            content_type: Some("text".to_owned()),
            value: Some(xml(&body.join("\n\n"))),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

fn feed(county: &County, lang: Lang, base: &str, changes: &[(Change, String)], opened_at: Millis, today: NaiveDate) -> Feed {
    let county_url = format!("{base}/{}/{}", lang.code(), county.slug);
    let own = format!("{county_url}/changes.atom");
    let name = county.name(lang);
    let newest = changes.iter().map(|(change, _)| updated(change)).max();
    Feed {
        title: text(&lang.with("changes-feed-title", &[("county", name.into())]), lang),
        id: own.clone(),
        updated: at(newest.unwrap_or(opened_at)),
        authors: vec![Person { name: xml(name), ..Person::default() }],
        links: vec![
            link("self", &own, "application/atom+xml", lang),
            link("alternate", &format!("{county_url}/changes"), "text/html", lang),
        ],
        entries: changes
            .iter()
            .map(|(change, place)| entry(change, place, lang, &format!("{county_url}/changes/{}", change.reference), today))
            .collect(),
        lang: Some(lang.code().to_owned()),
        ..Feed::default()
    }
}

#[get("/<_>/<org>/changes.atom")]
pub(super) async fn show(visit: Visit, org: &str) -> Result<(ContentType, String), Failure> {
    let county = county_of(&visit, org).await?;
    let db = visit.app.db.read();
    let places = Places::of(db, &county).await?;
    let changes = store::of_county(db, county.id, Wanted::default(), ENTRIES).await?;
    let changes: Vec<(Change, String)> = changes
        .into_iter()
        .map(|change| {
            let place = places.words(&change, visit.lang);
            (change, place)
        })
        .collect();
    let today = day_in_finland(visit.app.clock.now());
    let feed = feed(&county, visit.lang, &visit.app.settings.base_url(), &changes, county.opened_at.unwrap_or(0), today);
    let kind = ContentType::new("application", "atom+xml").with_params(("charset", "utf-8"));
    Ok((kind, feed.to_string()))
}

#[cfg(test)]
mod tests {
    use super::super::{Both, Details, Direction, Measure, Object, Progress, Record, Registration, Stage};
    use super::*;

    fn county() -> County {
        County {
            id: 1,
            code: "15".into(),
            slug: "pohjanmaa".into(),
            name_fi: "Pohjanmaan hyvinvointialue".into(),
            name_sv: "Österbottens välfärdsområde".into(),
            name_en: "Ostrobothnia & Co".into(),
            bilingual: true,
            kind: "county".into(),
            oid: None,
            business_id: None,
            promise_days: 14,
            fallback_team_id: None,
            opened_at: Some(0),
        }
    }

    fn change(what: &str) -> Change {
        let details = Details {
            title: Both::new("Soitto & <aika>", "Samtal"),
            what: Both::new(what, ""),
            why: Both::new("Moni odotti", "Många väntade"),
            for_whom: Both::default(),
            object: Object::Encounter,
            owner: "osastonhoitaja".into(),
            cost_euros: None,
            staff_hours: None,
        };
        let day = NaiveDate::from_ymd_opt(2026, 8, 3).unwrap();
        let registration = Registration {
            measure: Some(Measure::Nps),
            count: Both::default(),
            direction: Direction::Up,
            expected_size: None,
            begins_on: day,
            due_on: day,
            first_review_on: None,
            second_review_on: None,
        };
        let record = Record {
            reference: "7K3M-9QXA".into(),
            county_id: 1,
            team_id: 1,
            unit_id: None,
            service_id: None,
            details,
            registration,
            progress: Progress { outcome: Both::new("kesken oleva tulos", ""), ..Progress::at(Stage::Planned) },
            created_at: 1_770_000_000_000,
            created_by: None,
        };
        Change { id: 1, version: 1, record }
    }

    #[test]
    fn the_feed_reads_back_as_atom_whatever_is_written() {
        let nasty = "a]]> & <b> \"c\" \u{FFFE}\u{8}\n\nä 😀";
        let changes = [(change(nasty), "Vaasan terveysasema".to_owned())];
        for lang in Lang::ALL {
            let written = feed(&county(), lang, "https://palaute.example", &changes, 0, NaiveDate::MIN).to_string();
            assert!(written.starts_with("<?xml version=\"1.0\"?>"), "{written}");
            let read = Feed::read_from(written.as_bytes()).unwrap();
            assert_eq!(read.lang.as_deref(), Some(lang.code()));
            let entry = &read.entries[0];
            assert_eq!(entry.content.as_ref().unwrap().value.as_deref(), Some("a]]> & <b> \"c\" \n\nä 😀"));
            assert_eq!(entry.links[0].href, format!("https://palaute.example/{}/pohjanmaa/changes/7K3M-9QXA", lang.code()));
            assert!(!written.contains("osastonhoitaja") && !written.contains("kesken oleva"), "the owner and a draft stay inside");
        }
        let swedish = feed(&county(), Lang::Sv, "https://palaute.example", &changes, 0, NaiveDate::MIN);
        assert_eq!(swedish.entries[0].title.value, "Samtal");
        assert_eq!(swedish.entries[0].content.as_ref().unwrap().lang.as_deref(), Some("fi"));
    }

    #[test]
    fn a_feed_without_changes_is_a_feed() {
        let written = feed(&county(), Lang::En, "https://palaute.example", &[], 0, NaiveDate::MIN).to_string();
        assert!(Feed::read_from(written.as_bytes()).unwrap().entries.is_empty());
    }
}
