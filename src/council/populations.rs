//! A county enters its population and its clients of a year; who changed which number is written down.

use asko_locales::{Lang, date, number};
use asko_templates::Section;
use asko_templates::Switch;
use asko_templates::components::Errors;
use asko_templates::council::{Change, NumberField, Numbers, PopulationsPage, Sourced};
use chrono::{Datelike as _, NaiveDate};
use rocket::form::Form;
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use super::population::{Age, Base, Part, Population, Source, Tongue};
use super::store;
use super::words::{age_words, tongue_words};
use crate::access::{OrgAdmin, log};
use crate::organisations::{Named as _, Service, store as organisations};
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::failure::Failure;
use crate::platform::forms::Fields;
use crate::platform::page::{Html, Visit, stamp};
use crate::text::both::Both;
use crate::text::clean::{characters, clean_line};
use crate::text::days::read_day;
use crate::text::order::sort_key;

/// What the log of settings calls this page.
const SETTING: &str = "populations";
/// The most people that a number can be of.
const MOST: u64 = 10_000_000;
/// The most characters of a source.
const LIMIT: usize = 200;
/// How many changes the page shows.
const CHANGES: u64 = 50;
/// For how many years back numbers are entered.
const YEARS: i32 = 5;

/// The years that can be entered, newest first.
fn years(today: NaiveDate) -> Vec<i32> {
    (0..YEARS).map(|back| today.year() - back).collect()
}

/// The year of the address; last year when it names none, since that is the one reported of next.
fn year_of(asked: Option<&str>, today: NaiveDate) -> Result<i32, Failure> {
    let year = match asked {
        None => today.year() - 1,
        Some(text) => text.parse().map_err(|_| Failure::NotFound)?,
    };
    if years(today).contains(&year) { Ok(year) } else { Err(Failure::NotFound) }
}

/// The services that the county gives, by name.
async fn services_of(visit: &Visit, admin: &OrgAdmin) -> Result<Vec<Service>, DbErr> {
    let db = visit.app.db.read();
    let units = organisations::units_of(db, admin.county().id).await?;
    let offers = organisations::offers_of(db, &units).await?;
    let ids = offers.iter().map(|(_, service)| *service).collect();
    let mut services = organisations::services_by_ids(db, ids).await?;
    services.sort_by_key(|service| sort_key(service.name(visit.lang)));
    Ok(services)
}

/// A field's name in the form.
fn field_of(part: Part) -> String {
    part.code().replace(':', "-")
}

/// A part in words.
fn part_words(part: Part, services: &[Service], lang: Lang) -> String {
    match part {
        Part::All => lang.t("council-populations-all").into_owned(),
        Part::Language(place) => Tongue::ALL.get(place).map_or_else(String::new, |tongue| tongue_words(*tongue, lang)),
        Part::Age(place) => Age::ALL.get(place).map_or_else(String::new, |age| age_words(*age, lang)),
        Part::Service(id) => services.iter().find(|service| service.id == id).map_or_else(String::new, |one| one.name(lang).to_owned()),
    }
}

fn base_words(base: Base, lang: Lang) -> String {
    match base {
        Base::Residents => lang.t("council-populations-residents").into_owned(),
        Base::Clients => lang.t("council-populations-clients").into_owned(),
    }
}

/// What was typed.
struct Typed(Vec<(String, String)>);

impl Typed {
    fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn sent(form: &Fields, parts: &[Part]) -> Self {
        let names = parts.iter().map(|part| field_of(*part));
        let sources = Base::ALL.iter().flat_map(|base| ["source_fi", "source_sv", "as_of"].map(|name| format!("{}_{name}", base.code())));
        Self(names.chain(sources).map(|name| (name.clone(), clean_line(form.get(&name)))).collect())
    }

    fn kept(population: &Population) -> Self {
        let mut all: Vec<(String, String)> = population.people.iter().map(|(part, people)| (field_of(*part), people.to_string())).collect();
        for base in Base::ALL {
            if let Some(source) = population.source(*base) {
                let code = base.code();
                all.push((format!("{code}_source_fi"), source.words.fi.clone()));
                all.push((format!("{code}_source_sv"), source.words.sv.clone()));
                all.push((format!("{code}_as_of"), date(Lang::Fi, source.as_of)));
            }
        }
        Self(all)
    }

    /// What it means, or what is wrong with it.
    fn read(&self, lang: Lang, parts: &[Part], bilingual: bool, today: NaiveDate) -> Result<Population, Errors> {
        let (mut errors, mut population) = (Errors::none(), Population::default());
        for part in parts {
            let name = field_of(*part);
            let typed: String = self.get(&name).chars().filter(|letter| !letter.is_whitespace()).collect();
            match typed.parse::<u64>() {
                Ok(people) if people <= MOST => {
                    population.people.insert(*part, people);
                }
                _ if typed.is_empty() => {}
                _ => errors.add(name, lang.t("council-populations-number-wrong")),
            }
        }
        if errors.is_empty() && population.has_too_many_parts() {
            errors.add(field_of(Part::All), lang.t("council-populations-parts-wrong"));
        }
        population.residents = self.source(lang, Base::Residents, population.knows_residents(), bilingual, today, &mut errors);
        population.clients = self.source(lang, Base::Clients, population.knows_clients(), bilingual, today, &mut errors);
        if errors.is_empty() { Ok(population) } else { Err(errors) }
    }

    fn source(&self, lang: Lang, base: Base, needed: bool, bilingual: bool, today: NaiveDate, errors: &mut Errors) -> Option<Source> {
        if !needed {
            return None;
        }
        let name = |field: &str| format!("{}_{field}", base.code());
        let words = Both::new(self.get(&name("source_fi")), self.get(&name("source_sv")));
        for (field, text, required) in [("source_fi", &words.fi, true), ("source_sv", &words.sv, bilingual)] {
            if text.is_empty() && required {
                errors.add(name(field), lang.t("council-populations-source-missing"));
            } else if characters(text) > LIMIT {
                errors.add(name(field), lang.with("council-populations-source-long", &[("most", LIMIT.into())]));
            }
        }
        let as_of = read_day(self.get(&name("as_of"))).filter(|day| *day <= today);
        if as_of.is_none() {
            errors.add(name("as_of"), lang.t("council-populations-day-wrong"));
        }
        as_of.map(|as_of| Source { words, as_of })
    }
}

/// A source as the log keeps it.
fn source_code(source: &Source) -> String {
    format!("{} / {} ({})", source.words.fi, source.words.sv, source.as_of)
}

/// A change of a number or a source, in words.
fn change(lang: Lang, services: &[Service], change: log::SettingChange) -> Change {
    let (year, what) = change.subject.split_once('/').unwrap_or_default();
    let named = Part::from_code(what)
        .map(|part| part_words(part, services, lang))
        .or_else(|| Base::from_code(what).map(|base| base_words(base, lang)));
    let shown = |value: Option<String>| {
        let words = value.map(|value| value.parse::<f64>().map_or(value, |people| number(lang, people, 0)));
        words.unwrap_or_else(|| lang.t("council-populations-nothing").into_owned())
    };
    Change {
        at: stamp(lang, change.at),
        who: change.who,
        what: format!("{year} · {}", named.unwrap_or_default()),
        before: shown(change.before),
        after: shown(change.after),
    }
}

async fn page(visit: &Visit, admin: &OrgAdmin, year: i32, typed: &Typed, errors: Errors) -> Result<PopulationsPage, DbErr> {
    let (lang, county) = (visit.lang, admin.county());
    let services = services_of(visit, admin).await?;
    let changes = log::setting_changes(visit.app.db.read(), county.id, SETTING, CHANGES).await?;
    let field = |part: Part| {
        let name = field_of(part);
        NumberField { value: typed.get(&name).to_owned(), label: part_words(part, &services, lang), name }
    };
    let sourced = |base: Base| {
        let value = |field: &str| typed.get(&format!("{}_{field}", base.code())).to_owned();
        Sourced { base: base.code(), source_fi: value("source_fi"), source_sv: value("source_sv"), as_of: value("as_of") }
    };
    Ok(PopulationsPage {
        csrf_token: admin.staff().csrf().to_owned(),
        year,
        years: years(day_in_finland(visit.app.clock.now())),
        bilingual: county.bilingual,
        residents: Numbers {
            all: vec![field(Part::All)],
            languages: (0..Tongue::ALL.len()).map(Part::Language).map(field).collect(),
            ages: (0..Age::ALL.len()).map(Part::Age).map(field).collect(),
        },
        residents_source: sourced(Base::Residents),
        clients: services.iter().map(|service| field(Part::Service(service.id))).collect(),
        clients_source: sourced(Base::Clients),
        changes: changes.into_iter().map(|one| change(lang, &services, one)).collect(),
        done: false,
        errors,
    })
}

#[get("/<_>/<_>/admin/populations?<year>&<done>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, year: Option<&str>, done: Option<&str>) -> Result<Html, Failure> {
    let year = year_of(year, day_in_finland(visit.app.clock.now()))?;
    let kept = store::population_of(visit.app.db.read(), admin.county().id, year).await?;
    let page = page(&visit, &admin, year, &Typed::kept(&kept), Errors::none()).await?;
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &PopulationsPage { done: done.is_some(), ..page }))
}

#[post("/<_>/<_>/admin/populations", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, form: Form<Fields>) -> Result<Result<Redirect, Html>, Failure> {
    admin.staff().check(form.get("csrf_token"))?;
    let (lang, county, now) = (visit.lang, admin.county(), visit.app.clock.now());
    let today = day_in_finland(now);
    let year = year_of(Some(form.get("year")), today)?;
    let services = services_of(&visit, &admin).await?;
    let parts: Vec<Part> = Part::of_residents().chain(services.iter().map(|service| Part::Service(service.id))).collect();
    let typed = Typed::sent(&form, &parts);
    let address = format!("/{}/admin/populations?year={year}", county.slug);
    match typed.read(lang, &parts, county.bilingual, today) {
        Ok(population) => {
            let by = admin.clone();
            visit.app.db.write(move |tx| Box::pin(async move { keep(tx, &by, year, &parts, population, now).await })).await?;
            Ok(Ok(Redirect::to(visit.url(&format!("{address}&done=1")))))
        }
        Err(errors) => {
            let page = page(&visit, &admin, year, &typed, errors).await?;
            let mut shell = admin.shell(&visit, Section::Admin);
            shell.switch = Switch::Links(address);
            Ok(Err(Html::refused(&shell, &page)))
        }
    }
}

/// Keeps what was entered, and writes down what that changed. Numbers of services that the county no longer gives stay.
async fn keep(
    tx: &DatabaseTransaction,
    admin: &OrgAdmin,
    year: i32,
    parts: &[Part],
    entered: Population,
    now: Millis,
) -> Result<(), DbErr> {
    let county_id = admin.county().id;
    let before = store::population_of(tx, county_id, year).await?;
    for part in parts {
        let (was, is) = (before.of(*part), entered.of(*part));
        if was != is {
            store::put_people(tx, county_id, year, *part, is).await?;
            let code = |people: Option<u64>| people.map(|people| people.to_string());
            let subject = format!("{year}/{}", part.code());
            log::setting_changed(tx, admin, SETTING, &subject, code(was).as_deref(), code(is).as_deref(), now).await?;
        }
    }
    for base in Base::ALL {
        let (was, is) = (before.source(*base), entered.source(*base));
        if was != is {
            store::put_source(tx, county_id, year, *base, is).await?;
            let code = |source: Option<&Source>| source.map(source_code);
            let subject = format!("{year}/{}", base.code());
            log::setting_changed(tx, admin, SETTING, &subject, code(was).as_deref(), code(is).as_deref(), now).await?;
        }
    }
    Ok(())
}
