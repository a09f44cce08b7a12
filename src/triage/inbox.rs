//! The inbox: what waits for a team, oldest promise first.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::components::Choice;
use asko_templates::triage::{Chosen, Filters, InboxPage, Line, Tab, Waiting, kind_name, language_name};
use rocket::get;

use super::promise::{days_between, promise_of};
use crate::access::{CaseWorker, accounts};
use crate::feedback::duties::{self, Duty};
use crate::feedback::store::{self, View, Wanted};
use crate::feedback::{Case, Kind};
use crate::organisations::{Named as _, Unit, place_name, store as organisations};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};
use crate::text::clean::{characters, clean_line};
use crate::text::order::sort_key;

/// How many lines a page has.
const PAGE: usize = 25;
/// How far views are counted.
const COUNTED: u64 = 100;
/// How many duties are named.
const DUTIES: u64 = 20;
/// How many characters of a text a line shows.
const EXCERPT: usize = 80;

/// The beginning of a text in one line, cut between words.
fn excerpt(text: &str) -> String {
    let line = clean_line(text);
    if characters(&line) <= EXCERPT {
        return line;
    }
    let cut: String = line.chars().take(EXCERPT).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', '.', ';', ':']))
}

/// The last line of the page before: `<promise>-<row>`.
fn after_of(text: &str) -> Option<(i64, i64)> {
    let (due_at, id) = text.split_once('-')?;
    Some((due_at.parse().ok()?, id.parse().ok()?))
}

/// What the address asks for; what it does not know is not asked for.
struct Asked<'a> {
    view: View,
    kind: Option<Kind>,
    unit: Option<&'a Unit>,
    language: Option<Lang>,
    after: Option<(i64, i64)>,
}

impl Asked<'_> {
    fn wanted(&self) -> Wanted {
        Wanted {
            view: Some(self.view),
            kind: self.kind,
            unit_id: self.unit.map(|unit| unit.id),
            language: self.language.map(|language| language.code().to_owned()),
            after: self.after,
        }
    }

    /// The address of this inbox without the filter `but`, and from `after` on.
    fn url(&self, inbox: &str, but: &str, after: Option<&Case>) -> String {
        let mut url = format!("{inbox}?view={}", self.view.code());
        let set = [
            ("kind", self.kind.map(Kind::code)),
            ("unit", self.unit.map(|unit| unit.slug.as_str())),
            ("language", self.language.map(Lang::code)),
        ];
        for (name, value) in set.into_iter().filter(|(name, _)| *name != but) {
            if let Some(value) = value {
                url.push_str(&format!("&{name}={value}"));
            }
        }
        if let Some(case) = after {
            url.push_str(&format!("&after={}-{}", case.due_at, case.id));
        }
        url
    }

    fn chosen(&self, lang: Lang, inbox: &str) -> Vec<Chosen> {
        let set = [
            ("kind", lang.t("triage-inbox-kind"), self.kind.map(|kind| kind_name(lang, kind.code()))),
            ("unit", lang.t("triage-inbox-unit"), self.unit.map(|unit| unit.name(lang).to_owned())),
            ("language", lang.t("triage-inbox-language"), self.language.map(|language| language_name(lang, language.code()))),
        ];
        let chosen = |(name, title, value): (&str, std::borrow::Cow<'_, str>, Option<String>)| {
            value.map(|value| Chosen { label: format!("{title}: {value}"), without: self.url(inbox, name, None) })
        };
        set.into_iter().filter_map(chosen).collect()
    }

    fn filters(&self, lang: Lang, units: &[Unit]) -> Filters {
        let mut units: Vec<&Unit> = units.iter().collect();
        units.sort_by_key(|unit| sort_key(unit.name(lang)));
        Filters {
            kinds: Kind::ALL.iter().map(|kind| Choice::new(kind.code(), kind_name(lang, kind.code()))).collect(),
            units: units.into_iter().map(|unit| Choice::new(&unit.slug, unit.name(lang))).collect(),
            languages: Lang::ALL.iter().map(|language| Choice::new(language.code(), language_name(lang, language.code()))).collect(),
            kind: self.kind.map(Kind::code).unwrap_or_default().to_owned(),
            unit: self.unit.map(|unit| unit.slug.clone()).unwrap_or_default(),
            language: self.language.map(Lang::code).unwrap_or_default().to_owned(),
        }
    }
}

/// The lines with the names they show.
async fn lines(visit: &Visit, worker: &CaseWorker, cases: &[Case]) -> Result<Vec<Line>, Failure> {
    let (lang, db, now) = (visit.lang, visit.app.db.read(), visit.app.clock.now());
    let units = organisations::units_by_ids(db, cases.iter().filter_map(|case| case.unit_id).collect()).await?;
    let services = organisations::services_by_ids(db, cases.iter().filter_map(|case| case.service_id).collect()).await?;
    let people = accounts::names(db, cases.iter().filter_map(|case| case.claimed_by).collect()).await?;
    // Who works in one team only need not be told on each line which it is.
    let teams = if worker.team_ids().is_some_and(|teams| teams.len() < 2) {
        Vec::new()
    } else {
        organisations::teams_by_ids(db, cases.iter().map(|case| case.team_id).collect()).await?
    };
    let line = |case: &Case| {
        let unit = units.iter().find(|unit| Some(unit.id) == case.unit_id);
        let service = services.iter().find(|service| Some(service.id) == case.service_id);
        Line {
            reference: case.reference.clone(),
            text: excerpt(&case.text),
            language: case.language.clone(),
            kind: case.kind.code(),
            nps: case.nps,
            place: place_name(worker.county(), unit, service, lang),
            team: teams.iter().find(|team| team.id == case.team_id).map(|team| team.name(lang).to_owned()),
            claimed: people.iter().find(|(id, _)| Some(*id) == case.claimed_by).map(|(_, name)| name.clone()),
            received: stamp(lang, case.received_at),
            days_ago: days_between(case.received_at, now),
            promise: promise_of(case, now),
        }
    };
    Ok(cases.iter().map(line).collect())
}

/// What waits for the worker's teams besides feedback; who only reads has no duties.
async fn waiting(visit: &Visit, worker: &CaseWorker) -> Result<Vec<Waiting>, Failure> {
    if !worker.may_handle() {
        return Ok(Vec::new());
    }
    let lang = visit.lang;
    let all = duties::of_worker(visit.app.db.read(), worker, visit.app.clock.now(), DUTIES).await?;
    let line = |duty: Duty| {
        let (title, of) = duty.title.in_language(lang);
        let day = asko_locales::date(lang, day_in_finland(duty.due_at));
        Waiting {
            kind: duty.kind.code(),
            title: (title.to_owned(), of),
            url: visit.url(&format!("/{}{}", worker.county().slug, duty.path)),
            since: lang.with("triage-inbox-since", &[("day", (&day).into())]),
        }
    };
    Ok(all.into_iter().map(line).collect())
}

#[get("/<_>/<_>/inbox?<view>&<kind>&<unit>&<language>&<after>&<done>")]
#[expect(clippy::too_many_arguments, reason = "one argument per part of the address")]
pub(super) async fn show(
    visit: Visit,
    worker: CaseWorker,
    view: Option<&str>,
    kind: Option<&str>,
    unit: Option<&str>,
    language: Option<&str>,
    after: Option<&str>,
    done: Option<&str>,
) -> Result<Html, Failure> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    let units = organisations::units_of(db, worker.county().id).await?;
    let asked = Asked {
        view: view.and_then(View::from_code).unwrap_or(View::Open),
        kind: kind.and_then(Kind::from_code),
        unit: unit.and_then(|slug| units.iter().find(|unit| unit.slug == slug)),
        language: language.and_then(Lang::from_code),
        after: after.and_then(after_of),
    };
    let inbox = visit.url(&format!("/{}/inbox", worker.county().slug));
    let mut cases = store::inbox(db, &worker, &asked.wanted(), PAGE as u64 + 1).await?;
    let more = cases.len() > PAGE;
    cases.truncate(PAGE);
    let mut tabs = Vec::new();
    for view in View::ALL {
        tabs.push(Tab { view: view.code(), count: store::count_in(db, &worker, *view, COUNTED).await? });
    }
    let page = InboxPage {
        view: asked.view.code(),
        tabs,
        filters: asked.filters(lang, &units),
        chosen: asked.chosen(lang, &inbox),
        first: asked.after.map(|_| asked.url(&inbox, "", None)),
        next: cases.last().filter(|_| more).map(|last| asked.url(&inbox, "", Some(last))),
        lines: lines(&visit, &worker, &cases).await?,
        done: done.map(str::to_owned),
        waiting: waiting(&visit, &worker).await?,
    };
    Ok(Html::ok(&worker.shell(&visit, Section::Inbox), &page))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(excerpt("Kiitos\nhoidosta."), "Kiitos hoidosta.");
        let long = excerpt(&"sanoja ".repeat(40));
        assert!(characters(&long) <= EXCERPT + 1 && long.ends_with("sanoja…"), "{long}");
        assert_eq!(characters(&excerpt(&"ä".repeat(300))), EXCERPT + 1);
    }

    #[test]
    fn a_page_is_continued_only_where_one_ended() {
        assert_eq!(after_of("1781514000000-42"), Some((1_781_514_000_000, 42)));
        for wrong in ["", "1", "-", "a-1", "1-a", "1-2-3"] {
            assert_eq!(after_of(wrong), None, "{wrong}");
        }
    }
}
