//! What is typed of an activity: cleaned, checked, and made into values that cannot be wrong.

use asko_locales::Lang;
use asko_templates::components::Errors;
use asko_templates::intake::Values;
use asko_templates::participation::{Text, in_finnish, in_swedish};
use chrono::{NaiveDate, NaiveTime, TimeZone as _};
use chrono_tz::Europe::Helsinki;

use super::activity::{Activity, Dimension, Kind, Level, Means, Mode};
use super::methods;
use crate::organisations::{Service, Team, Unit};
use crate::platform::clock::{Millis, in_finland};
use crate::platform::forms::Fields;
use crate::text::both::Both;
use crate::text::clean::{characters, clean, clean_line};
use crate::text::days::{read_day, read_time};
use crate::text::identifiers::names_somebody;

/// The largest number that a form takes: nobody counts more people, hours or euros for one activity.
const MOST: i64 = 1_000_000;

/// The fields of a plan that are no texts in two languages.
const PLAN: [&str; 11] = ["kind", "method", "means", "dimension", "level", "day", "time", "mode", "team", "unit", "service"];
/// The texts of a plan.
const PLAN_TEXTS: [Text; 4] = [Text::Title, Text::About, Text::LevelShown, Text::Place];

/// What was sent in these texts and fields, cleaned.
#[must_use]
pub fn values_of<'a>(form: &Fields, texts: &[Text], fields: impl IntoIterator<Item = &'a str>) -> Values {
    let mut values = Values::default();
    for text in texts {
        for language in ["fi", "sv"] {
            let name = format!("{}_{language}", text.name());
            let cleaned = if text.is_line() { clean_line(form.get(&name)) } else { clean(form.get(&name)) };
            values.0.insert(name, cleaned);
        }
    }
    for name in fields {
        values.0.insert(name.to_owned(), clean_line(form.get(name)));
    }
    values
}

/// What was sent of a plan, cleaned.
#[must_use]
pub fn plan_values(form: &Fields) -> Values {
    values_of(form, &PLAN_TEXTS, PLAN)
}

/// Puts a text that is saved into its fields.
pub fn put(values: &mut Values, text: Text, both: &Both) {
    values.0.insert(format!("{}_fi", text.name()), both.fi.clone());
    values.0.insert(format!("{}_sv", text.name()), both.sv.clone());
}

/// A saved plan as it stands in the form.
#[must_use]
pub fn values_of_plan(activity: &Activity, units: &[Unit], services: &[Service], teams: &[Team]) -> Values {
    let mut values = Values::default();
    let texts = [&activity.title, &activity.about, &activity.level_shown, &activity.place];
    for (text, both) in PLAN_TEXTS.into_iter().zip(texts) {
        put(&mut values, text, both);
    }
    let at = in_finland(activity.held_at);
    let slug = |found: Option<&String>| found.cloned().unwrap_or_default();
    let fields = [
        activity.kind.code().to_owned(),
        activity.method.clone().unwrap_or_default(),
        activity.means.code().to_owned(),
        activity.dimension.code().to_owned(),
        activity.level.code().to_owned(),
        asko_locales::date(Lang::Fi, at.date_naive()),
        at.format("%H.%M").to_string(),
        activity.mode.code().to_owned(),
        slug(teams.iter().find(|team| team.id == activity.team_id).map(|team| &team.slug)),
        slug(units.iter().find(|unit| Some(unit.id) == activity.unit_id).map(|unit| &unit.slug)),
        slug(services.iter().find(|service| Some(service.id) == activity.service_id).map(|service| &service.slug)),
    ];
    values.0.extend(PLAN.iter().map(|name| (*name).to_owned()).zip(fields));
    values
}

/// A moment in Finland; none for one that summer time leaves out. Where it comes twice, the first.
#[must_use]
pub fn moment(day: NaiveDate, time: NaiveTime) -> Option<Millis> {
    Helsinki.from_local_datetime(&day.and_time(time)).earliest().map(|at| at.timestamp_millis())
}

/// A form being read: what is wrong is told at its field, in the order in which the fields are read.
#[derive(Debug)]
pub struct Reading<'a> {
    /// The language of the words.
    pub lang: Lang,
    /// True when everything has to stand in Swedish too.
    pub bilingual: bool,
    /// What was typed.
    pub values: &'a Values,
    /// What is wrong so far.
    pub errors: Errors,
}

impl<'a> Reading<'a> {
    /// Begins to read.
    #[must_use]
    pub const fn new(lang: Lang, bilingual: bool, values: &'a Values) -> Self {
        Self { lang, bilingual, values, errors: Errors::none() }
    }

    /// A text in both languages. What may be left out is left out in both.
    pub fn both(&mut self, text: Text) -> Both {
        let (fi, sv) = (self.text(text, "fi"), self.text(text, "sv"));
        let label = text.label(self.lang);
        let wanted = !text.is_optional() || !fi.is_empty() || !sv.is_empty();
        for (language, typed, labelled, required) in
            [("fi", &fi, in_finnish(self.lang, &label), wanted), ("sv", &sv, in_swedish(self.lang, &label), wanted && self.bilingual)]
        {
            self.check(&format!("{}_{language}", text.name()), typed, &labelled, text.limit(), required);
        }
        Both::new(fi, sv)
    }

    fn text(&self, text: Text, language: &str) -> String {
        self.values.get(&format!("{}_{language}", text.name())).to_owned()
    }

    /// Checks a text: that it is there, not too long, and names nobody by identity code.
    pub fn check(&mut self, field: &str, typed: &str, label: &str, limit: usize, required: bool) {
        let lang = self.lang;
        if required && typed.is_empty() {
            self.errors.add(field, lang.with("participation-form-empty", &[("label", label.into())]));
        } else if characters(typed) > limit {
            self.errors.add(field, lang.with("participation-form-long", &[("label", label.into()), ("most", limit.into())]));
        } else if names_somebody(typed) {
            self.errors.add(field, lang.t("participation-form-identity"));
        }
    }

    /// A choice that has to be made.
    pub fn choice<T>(&mut self, field: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let chosen = read(self.values.get(field));
        if chosen.is_none() {
            self.errors.add(field, self.lang.t("participation-form-choice"));
        }
        chosen
    }

    /// A choice that may be left out.
    pub fn optional_choice<T>(&mut self, field: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        if self.values.get(field).is_empty() { None } else { self.choice(field, read) }
    }

    /// A whole number from 0; none when nothing is typed.
    pub fn number(&mut self, field: &str) -> Option<i64> {
        let typed: String = self.values.get(field).chars().filter(|c| !c.is_whitespace()).collect();
        if typed.is_empty() {
            return None;
        }
        let number = Some(&typed).filter(|typed| typed.bytes().all(|byte| byte.is_ascii_digit())).map(|typed| typed.parse::<i64>());
        match number {
            Some(Ok(number)) if number <= MOST => Some(number),
            Some(_) => {
                self.errors.add(field, self.lang.with("participation-form-number-large", &[("most", MOST.into())]));
                None
            }
            None => {
                self.errors.add(field, self.lang.t("participation-form-number"));
                None
            }
        }
    }

    /// A day; none when nothing is typed.
    pub fn day(&mut self, field: &str) -> Option<NaiveDate> {
        let typed = self.values.get(field);
        let day = read_day(typed);
        if day.is_none() && !typed.is_empty() {
            self.errors.add(field, self.lang.t("participation-form-day-wrong"));
        }
        day
    }

    /// The value, if nothing is wrong.
    ///
    /// # Errors
    /// What is wrong.
    pub fn done<T>(self, value: Option<T>) -> Result<T, Errors> {
        value.filter(|_| self.errors.is_empty()).ok_or(self.errors)
    }
}

/// What a plan may name, and what of it is settled already.
#[derive(Clone, Copy, Debug)]
pub struct Frame<'a> {
    /// The teams that may arrange it.
    pub teams: &'a [Team],
    /// The county's units.
    pub units: &'a [Unit],
    /// The services.
    pub services: &'a [Service],
    /// The activity as it is, once it has begun: its level stays, and it does not move into the future.
    pub begun: Option<&'a Activity>,
    /// Now.
    pub now: Millis,
}

/// A plan whose every part is valid.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its form.
    pub kind: Kind,
    /// The means of section 29.
    pub means: Means,
    /// What people take part in.
    pub dimension: Dimension,
    /// How far their say is to go.
    pub level: Level,
    /// How one takes part.
    pub mode: Mode,
    /// Its name.
    pub title: Both,
    /// What it is about.
    pub about: Both,
    /// What is shown for the level.
    pub level_shown: Both,
    /// Where.
    pub place: Both,
    /// When.
    pub held_at: Millis,
    /// The team.
    pub team_id: i64,
    /// The unit.
    pub unit_id: Option<i64>,
    /// The service.
    pub service_id: Option<i64>,
    /// The key of the method.
    pub method: Option<String>,
}

/// Reads a plan.
///
/// # Errors
/// The words at each wrong field.
pub fn read_plan(mut reading: Reading<'_>, frame: &Frame<'_>) -> Result<Plan, Errors> {
    let (title, about) = (reading.both(Text::Title), reading.both(Text::About));
    let kind = reading.choice("kind", Kind::from_code);
    let method = reading.optional_choice("method", |key| methods::find(key).map(|(_, method)| method.key.clone()));
    let means = reading.choice("means", Means::from_code);
    let dimension = reading.choice("dimension", Dimension::from_code);
    let (level, level_shown) = match frame.begun {
        Some(activity) => (Some(activity.level), activity.level_shown.clone()),
        None => (reading.choice("level", Level::from_code), reading.both(Text::LevelShown)),
    };
    let held_at = read_moment(&mut reading, frame);
    let mode = reading.choice("mode", Mode::from_code);
    let place = reading.both(Text::Place);
    let team_id = reading.choice("team", |slug| frame.teams.iter().find(|team| team.slug == slug).map(|team| team.id));
    let unit_id = reading.optional_choice("unit", |slug| frame.units.iter().find(|unit| unit.slug == slug).map(|unit| unit.id));
    let service_id =
        reading.optional_choice("service", |slug| frame.services.iter().find(|service| service.slug == slug).map(|service| service.id));
    let plan = (|| {
        let (kind, means, dimension, level, mode) = (kind?, means?, dimension?, level?, mode?);
        let (held_at, team_id) = (held_at?, team_id?);
        Some(Plan { kind, means, dimension, level, mode, title, about, level_shown, place, held_at, team_id, unit_id, service_id, method })
    })();
    reading.done(plan)
}

fn read_moment(reading: &mut Reading<'_>, frame: &Frame<'_>) -> Option<Millis> {
    let (day, time) = (read_day(reading.values.get("day")), read_time(reading.values.get("time")));
    if day.is_none() {
        reading.errors.add("day", reading.lang.t("participation-form-day-wrong"));
    }
    if time.is_none() {
        reading.errors.add("time", reading.lang.t("participation-form-time-wrong"));
    }
    let held_at = moment(day?, time?);
    if held_at.is_none() {
        reading.errors.add("time", reading.lang.t("participation-form-time-none"));
    }
    if frame.begun.is_some() && held_at.is_some_and(|at| at > frame.now) {
        reading.errors.add("day", reading.lang.t("participation-form-day-future"));
    }
    held_at
}

#[cfg(test)]
mod tests;
