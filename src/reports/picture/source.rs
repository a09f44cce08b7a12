//! What a picture is made of: the closed figures of its place and of those below it, those of earlier periods, the changes,
//! and published words.

use std::collections::HashMap;

use asko_locales::Lang;
use chrono::NaiveDate;
use sea_orm::DbErr;

use super::Reader;
use crate::changes::Change;
use crate::changes::store::{self as changes, Kept, Wanted};
use crate::feedback::themes;
use crate::moderation::store::Publication;
use crate::organisations::{County, Named as _, Service, Team, Unit, store as organisations};
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland};
use crate::questions::{self, Wording};
use crate::reports::closing::{self, Closed, Closing, OTHERS, Period, Place, UNNAMED};

/// How many earlier periods of the same length are looked at: two years of thirds.
const BACK: usize = 6;
/// More changes than this no place has in a period.
const CHANGES: u64 = 500;
/// How many published words are looked at for examples.
const WORDS: u64 = 300;

/// What is chosen.
#[derive(Clone, Debug)]
pub struct Chosen {
    /// The period.
    pub period: Period,
    /// The service, if one is.
    pub service: Option<Service>,
    /// The unit of that service, if one is.
    pub unit: Option<Unit>,
}

impl Chosen {
    /// What the figures are of.
    #[must_use]
    pub fn place(&self) -> Place {
        match (&self.service, &self.unit) {
            (None, _) => Place::County,
            (Some(service), None) => Place::Service(service.id),
            (Some(service), Some(unit)) => Place::Unit(service.id, unit.id),
        }
    }
}

/// Everything a picture is made of.
#[derive(Clone, Debug)]
pub struct Source {
    /// The county.
    pub county: County,
    /// What is chosen.
    pub chosen: Chosen,
    /// The closing that is read.
    pub closing: Closing,
    /// The figures of the place; none when nothing was said of it, or too little to tell it apart.
    pub here: Option<Closed>,
    /// Those of the places below it: services of the county, units of the service.
    pub below: Vec<Closed>,
    /// Those of teams.
    pub teams: Vec<Closed>,
    /// The figures of the place in earlier periods of the same length and in this one, oldest first; a period that is not
    /// closed, or of which there are none, is left out.
    pub past: Vec<Closed>,
    /// The thirds up to the end of the period of which the county's months are known, oldest first.
    pub thirds: Vec<Closed>,
    /// The closings of `past`.
    pub closings: Vec<Closing>,
    /// The words of the statements.
    pub wording: Wording,
    /// Themes with their names.
    pub themes: Vec<(String, HashMap<&'static str, String>)>,
    /// The changes of the place that were recorded before the period's end, newest first, and what was found of them.
    pub changes: Vec<Change>,
    /// The verdicts that were found of them.
    pub verdicts: HashMap<i64, Kept>,
    /// Words that may be read by everybody, of this period and place.
    pub words: Vec<(Publication, Vec<String>)>,
    /// Services and units by row, and teams.
    pub services: HashMap<i64, Service>,
    /// Units of the county, closed ones too where something was said of them.
    pub units: HashMap<i64, Unit>,
    /// Teams.
    pub team_names: HashMap<i64, Team>,
    /// Today, by which a day has passed or not.
    pub today: NaiveDate,
    /// Whether the reader may read the cases themselves.
    pub cases: bool,
}

impl Source {
    /// Reads it all; nothing when the period is not closed.
    ///
    /// # Errors
    /// The database's fault.
    pub async fn read(app: &App, county: &County, chosen: Chosen, now: Millis) -> Result<Option<Self>, DbErr> {
        let db = app.db.read();
        let Some(closing) = closing::latest(db, county.id, chosen.period).await? else { return Ok(None) };
        let place = chosen.place();
        let begins = match place {
            Place::County => Some("service:".to_owned()),
            Place::Service(service) => Some(format!("unit:{service}:")),
            Place::Unit(..) | Place::Team(_) => None,
        };
        let below = match begins {
            Some(begins) => closing::read_all(db, &closing, chosen.period, &begins).await?,
            None => Vec::new(),
        };
        let mut periods = vec![chosen.period];
        for _ in 0..BACK {
            periods.extend(periods.last().map(|period| period.before()));
        }
        periods.reverse();
        let (past, closings) = read_past(app, county.id, &periods, place).await?;
        let here = past.iter().find(|closed| closed.period == chosen.period).cloned();
        let thirds = match chosen.period {
            Period::Third(..) => past.clone(),
            Period::Year(year) => {
                let thirds: Vec<Period> = (year - 1..=year).flat_map(|year| (1..=3).map(move |third| Period::Third(year, third))).collect();
                read_past(app, county.id, &thirds, place).await?.0
            }
        };
        let teams = if place == Place::County { closing::read_all(db, &closing, chosen.period, "team:").await? } else { Vec::new() };
        let themes = themes::of(db, county.id).await?;
        let theme_names = themes.all().into_iter().map(|key| {
            let names = [Lang::Fi, Lang::Sv, Lang::En].map(|lang| (lang.code(), themes.names().name(lang, &key)));
            (key, names.into_iter().collect())
        });
        let theme_names = theme_names.collect();
        let (_, to) = chosen.period.span().moments();
        let wanted = Wanted {
            service_id: chosen.service.as_ref().map(|service| service.id),
            unit_id: chosen.unit.as_ref().map(|unit| unit.id),
            ..Wanted::default()
        };
        let mut all = changes::of_county(db, county.id, wanted, CHANGES).await?;
        all.retain(|change| change.created_at < to);
        let verdicts = changes::kept_effects(db, all.iter().map(|change| change.id)).await?;
        let words = words(app, county.id, &chosen).await?;
        let services: HashMap<i64, Service> = organisations::services(db).await?.into_iter().map(|one| (one.id, one)).collect();
        let unit_ids = below.iter().filter_map(|closed| if let Place::Unit(_, unit) = closed.place { Some(unit) } else { None });
        let mut units: HashMap<i64, Unit> =
            organisations::units_by_ids(db, unit_ids.collect()).await?.into_iter().map(|unit| (unit.id, unit)).collect();
        units.extend(organisations::units_of(db, county.id).await?.into_iter().map(|unit| (unit.id, unit)));
        let team_names = organisations::teams_of(db, county.id).await?.into_iter().map(|team| (team.id, team)).collect();
        Ok(Some(Self {
            county: county.clone(),
            wording: questions::current(db).await?.wording,
            themes: theme_names,
            changes: all,
            today: day_in_finland(now),
            cases: false,
            chosen,
            closing,
            here,
            below,
            teams,
            past,
            thirds,
            closings,
            verdicts,
            words,
            services,
            units,
            team_names,
        }))
    }

    /// The figures of the same place a year before.
    #[must_use]
    pub fn year_before(&self) -> Option<&Closed> {
        self.past.iter().find(|closed| closed.period == self.chosen.period.year_before())
    }

    /// The address of a picture, from its language on.
    #[must_use]
    pub fn address(&self, lang: Lang, reader: Reader, chosen: &Chosen) -> String {
        let mut address = format!("/{}/{}/{}?period={}", lang.code(), self.county.slug, reader.page(), chosen.period.code());
        if let Some(service) = &chosen.service {
            address.push_str(&format!("&service={}", service.slug));
        }
        if let Some(unit) = &chosen.unit {
            address.push_str(&format!("&unit={}", unit.slug));
        }
        address
    }

    /// The cases behind a figure, for those who may read them: those of the place and the period, narrowed by `more`.
    #[must_use]
    pub fn cases_link(&self, lang: Lang, more: &str) -> Option<String> {
        let span = self.chosen.period.span();
        let mut link =
            format!("/{}/{}/inbox?view=all&received_from={}&received_to={}", lang.code(), self.county.slug, span.first, span.last);
        let places =
            [("service", self.chosen.service.as_ref().map(|one| &one.slug)), ("unit", self.chosen.unit.as_ref().map(|one| &one.slug))];
        for (name, slug) in places {
            link.extend(slug.iter().flat_map(|slug| ["&", name, "=", slug.as_str()]));
        }
        if !more.is_empty() {
            link.push('&');
            link.push_str(more);
        }
        self.cases.then_some(link)
    }

    /// What a place below is called now.
    #[must_use]
    pub fn name(&self, lang: Lang, place: Place) -> String {
        let named = |name: Option<&str>| name.map(str::to_owned).unwrap_or_default();
        match place {
            Place::County => self.county.name(lang).to_owned(),
            Place::Service(UNNAMED) => lang.t("reports-group-unnamed-service").into_owned(),
            Place::Service(OTHERS) => lang.t("reports-group-other-services").into_owned(),
            Place::Service(id) => named(self.services.get(&id).map(|service| service.name(lang))),
            Place::Unit(_, UNNAMED) => lang.t("reports-group-unnamed-unit").into_owned(),
            Place::Unit(_, OTHERS) => lang.t("reports-group-other-units").into_owned(),
            Place::Unit(_, id) => named(self.units.get(&id).map(|unit| unit.name(lang))),
            Place::Team(id) => named(self.team_names.get(&id).map(|team| team.name(lang))),
        }
    }

    /// Where the picture of a place below is.
    #[must_use]
    pub fn link(&self, lang: Lang, reader: Reader, place: Place) -> Option<String> {
        let chosen = |service: Option<&Service>, unit: Option<&Unit>| Chosen {
            period: self.chosen.period,
            service: service.cloned(),
            unit: unit.cloned(),
        };
        match place {
            Place::Service(id) => {
                let service = self.services.get(&id)?;
                Some(self.address(lang, reader, &chosen(Some(service), None)))
            }
            Place::Unit(service, unit) => {
                let unit = self.units.get(&unit).filter(|unit| unit.closed_at.is_none())?;
                Some(self.address(lang, reader, &chosen(Some(self.services.get(&service)?), Some(unit))))
            }
            Place::County | Place::Team(_) => None,
        }
    }
}

async fn read_past(app: &App, county_id: i64, periods: &[Period], place: Place) -> Result<(Vec<Closed>, Vec<Closing>), DbErr> {
    let db = app.db.read();
    let (mut past, mut closings) = (Vec::new(), Vec::new());
    for (period, closing) in closing::latest_of_each(db, county_id, periods).await? {
        past.extend(closing::read(db, &closing, period, place).await?);
        closings.push(closing);
    }
    Ok((past, closings))
}

/// Published words of the place whose feedback arrived in the period, with their themes.
async fn words(app: &App, county_id: i64, chosen: &Chosen) -> Result<Vec<(Publication, Vec<String>)>, DbErr> {
    let db = app.db.read();
    let service_id = chosen.service.as_ref().map(|service| service.id);
    let span = chosen.period.span();
    let (first, last) = (span.first.format("%Y-%m").to_string(), span.last.format("%Y-%m").to_string());
    let mut all = crate::moderation::store::of_county(db, county_id, service_id, None, WORDS).await?;
    all.retain(|one| (first.as_str()..=last.as_str()).contains(&one.words.month.as_str()));
    if let Some(unit) = &chosen.unit {
        all.retain(|one| one.words.unit_id == Some(unit.id));
    }
    let ids: Vec<i64> = all.iter().map(|one| one.feedback_id).collect();
    let mut by_piece = crate::feedback::store::themes_of_all(db, &ids).await?;
    Ok(all
        .into_iter()
        .map(|one| {
            let themes = by_piece.remove(&one.feedback_id).unwrap_or_default();
            (one, themes)
        })
        .collect())
}
