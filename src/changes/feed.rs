//! The changes of a county as a feed: Atom 1.0 (RFC 4287), in the language of the address.

use asko_locales::Lang;
use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use chrono::NaiveDate;
use rocket::get;
use rocket::http::ContentType;

use super::filter::Filter;
use super::place::{Places, standing_words, when};
use super::store;
use super::{Change, Standing};
use crate::organisations::{County, Named as _, county_of};
use crate::platform::clock::{Millis, day_in_finland, in_finland, start_of_day};
use crate::platform::failure::Failure;
use crate::platform::page::Visit;

/// How many changes the feed holds: those that moved last.
const ENTRIES: usize = 50;
/// Among how many of the newest changes they are looked for.
const LOOKED_AT: u64 = 1000;

fn at(when: Millis) -> FixedDateTime {
    in_finland(when).fixed_offset()
}

/// The last moment of a day in Finland.
fn end_of_day(day: NaiveDate) -> Millis {
    day.succ_opt().map_or(Millis::MAX, |next| start_of_day(next) - 1)
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

/// A change as the feed shows it.
struct Shown {
    change: Change,
    place: String,
    /// When it last moved, as anybody can see it.
    updated: Millis,
}

impl Shown {
    /// `told` is when the givers were told last where it stands; a day that passed moves a change by itself.
    fn new(change: Change, place: String, told: Option<Millis>, today: NaiveDate) -> Self {
        let progress = &change.progress;
        let lapsed = (change.standing(today) == Standing::Lapsed).then(|| end_of_day(change.registration.due_on));
        let moves = [
            progress.started_at,
            progress.confirmed.map(|confirmed| confirmed.at),
            progress.dropped.as_ref().map(|dropped| dropped.at),
            told,
            lapsed,
        ];
        let updated = moves.into_iter().flatten().fold(change.created_at, Millis::max);
        Self { change, place, updated }
    }
}

fn entry(shown: &Shown, lang: Lang, url: &str, today: NaiveDate) -> Entry {
    let change = &shown.change;
    let (title, title_lang) = change.title(lang);
    let (what, what_lang) = change.what(lang);
    let (why, why_lang) = change.why(lang);
    let (outcome, _) = change.outcome(lang);
    // In the language of the words that follow, since a content has one language.
    let stands = format!("{}. {}", standing_words(change.standing(today).public(), what_lang), when(change, what_lang, today));
    let body: Vec<&str> = [stands.as_str(), what, outcome].into_iter().filter(|part| !part.is_empty()).collect();
    Entry {
        title: text(title, title_lang),
        id: url.to_owned(),
        updated: at(shown.updated),
        published: Some(at(change.created_at)),
        links: vec![link("alternate", url, "text/html", lang)],
        categories: [standing_words(change.standing(today).public(), lang), shown.place.clone()]
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

/// The feed; `query` is that of the list it follows, with its `?`, or empty.
fn feed(county: &County, lang: Lang, (base, query): (&str, &str), changes: &[Shown], opened_at: Millis, today: NaiveDate) -> Feed {
    let county_url = format!("{base}/{}/{}", lang.code(), county.slug);
    let own = format!("{county_url}/changes.atom{query}");
    let name = county.name(lang);
    let newest = changes.iter().map(|shown| shown.updated).max();
    Feed {
        title: text(&lang.with("changes-feed-title", &[("county", name.into())]), lang),
        id: own.clone(),
        updated: at(newest.unwrap_or(opened_at)),
        authors: vec![Person { name: xml(name), ..Person::default() }],
        links: vec![
            link("self", &own, "application/atom+xml", lang),
            link("alternate", &format!("{county_url}/changes{query}"), "text/html", lang),
        ],
        entries: changes
            .iter()
            .map(|shown| entry(shown, lang, &format!("{county_url}/changes/{}", shown.change.reference), today))
            .collect(),
        lang: Some(lang.code().to_owned()),
        ..Feed::default()
    }
}

#[get("/<_>/<org>/changes.atom?<filter..>")]
pub(super) async fn show(visit: Visit, org: &str, filter: Filter) -> Result<(ContentType, String), Failure> {
    let county = county_of(&visit, org).await?;
    let db = visit.app.db.read();
    let places = Places::of(db, &county).await?;
    let today = day_in_finland(visit.app.clock.now());
    let chosen = filter.read(db, &county, &places).await?;
    let changes = store::of_county(db, county.id, chosen.wanted(today), LOOKED_AT).await?;
    let told = store::last_told(db, changes.iter().map(|change| change.id)).await?;
    let mut shown: Vec<Shown> = changes
        .into_iter()
        .map(|change| {
            let (place, told) = (places.words(&change, visit.lang), told.get(&change.id).map(|(_, at)| *at));
            Shown::new(change, place, told, today)
        })
        .collect();
    shown.sort_by_key(|shown| std::cmp::Reverse((shown.updated, shown.change.id)));
    shown.truncate(ENTRIES);
    let query = chosen.query(chosen.standing, None);
    let feed = feed(&county, visit.lang, (&visit.app.settings.base_url(), &query), &shown, county.opened_at.unwrap_or(0), today);
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
        let changes = [Shown::new(change(nasty), "Vaasan terveysasema".to_owned(), None, NaiveDate::MIN)];
        for lang in Lang::ALL {
            let written = feed(&county(), lang, ("https://palaute.example", ""), &changes, 0, NaiveDate::MIN).to_string();
            assert!(written.starts_with("<?xml version=\"1.0\"?>"), "{written}");
            let read = Feed::read_from(written.as_bytes()).unwrap();
            assert_eq!(read.lang.as_deref(), Some(lang.code()));
            let entry = &read.entries[0];
            assert_eq!(
                entry.content.as_ref().unwrap().value.as_deref(),
                Some("Suunnitteilla. Valmis viimeistään 3.8.2026\n\na]]> & <b> \"c\" \n\nä 😀")
            );
            assert_eq!(entry.links[0].href, format!("https://palaute.example/{}/pohjanmaa/changes/7K3M-9QXA", lang.code()));
            assert!(!written.contains("osastonhoitaja") && !written.contains("kesken oleva"), "the owner and a draft stay inside");
        }
        let swedish = feed(&county(), Lang::Sv, ("https://palaute.example", ""), &changes, 0, NaiveDate::MIN);
        assert_eq!(swedish.entries[0].title.value, "Samtal");
        assert_eq!(swedish.entries[0].content.as_ref().unwrap().lang.as_deref(), Some("fi"));
    }

    #[test]
    fn an_entry_is_as_new_as_the_last_move_that_everybody_can_see() {
        let day = |d| NaiveDate::from_ymd_opt(2026, 8, d).unwrap();
        let updated = |change: Change, told, today| Shown::new(change, String::new(), told, today).updated;
        let created = change("").created_at;
        assert_eq!(updated(change(""), None, day(3)), created);
        assert_eq!(updated(change(""), Some(created + 5), day(3)), created + 5);
        let mut claimed = change("");
        claimed.record.progress = Progress { claimed_at: Some(created + 9), ..Progress::at(Stage::Claimed) };
        assert_eq!(updated(claimed, None, day(4)), created, "what waits for confirmation has not moved");
        assert_eq!(in_finland(updated(change(""), None, day(4))).to_rfc3339(), "2026-08-03T23:59:59.999+03:00");
    }

    #[test]
    fn a_feed_without_changes_is_a_feed() {
        let written = feed(&county(), Lang::En, ("https://palaute.example", ""), &[], 0, NaiveDate::MIN).to_string();
        assert!(Feed::read_from(written.as_bytes()).unwrap().entries.is_empty());
    }
}
