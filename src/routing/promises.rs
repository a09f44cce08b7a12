//! A county's promises of an answer: the list with what it means today, and a promise for something of its own.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::components::{Errors, PromisedIn};
use asko_templates::organisations::{PromiseChange, PromiseLine, PromisePreview, PromiseTyped, PromisedFor, PromisesPage};
use rocket::form::{Form, FromForm};
use rocket::response::Redirect;
use rocket::{get, post};
use sea_orm::{DatabaseTransaction, DbErr};

use crate::access::{OrgAdmin, log};
use crate::feedback::{Channel, Kind};
use crate::organisations::promises::{self, ANY, Promise, promised, promised_on_web};
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};
use crate::text::calendar::{DayCount, end_of_promise};
use crate::text::clean::clean_line;

/// What the log of settings calls this page.
pub(super) const SETTING: &str = "promises";
/// The name in addresses of the promise for everything.
pub(super) const EVERYTHING: &str = "everything";
/// The fewest and the most days of a promise.
const DAYS: std::ops::RangeInclusive<i64> = 1..=90;
/// How many changes the page shows.
const CHANGES: u64 = 50;

/// What is typed to promise something.
#[derive(Debug, Default, FromForm)]
pub(super) struct Promising {
    #[field(default = String::new())]
    pub(super) csrf_token: String,
    #[field(default = String::new())]
    kind: String,
    #[field(default = String::new())]
    channel: String,
    #[field(default = String::new())]
    days: String,
    #[field(default = String::new())]
    count: String,
}

impl Promising {
    pub(super) fn typed(&self) -> PromiseTyped {
        PromiseTyped { days: clean_line(&self.days), count: self.count.clone() }
    }

    /// The promise, or what is wrong with it.
    pub(super) fn promise(&self, lang: Lang) -> Result<Promise, Errors> {
        let mut errors = Errors::none();
        let days = clean_line(&self.days).parse::<i64>().ok().filter(|days| DAYS.contains(days));
        if days.is_none() {
            errors.add("days", lang.t("organisations-promises-days-wrong"));
        }
        let count = DayCount::from_code(&self.count);
        if count.is_none() {
            errors.add("count", lang.t("organisations-promises-count-missing"));
        }
        days.zip(count).map(|(days, count)| Promise { days, count }).ok_or(errors)
    }
}

/// A promise as pages show it.
pub(super) fn shown(promise: Promise) -> PromisedIn {
    PromisedIn { days: promise.days, working: promise.count == DayCount::Working }
}

/// A promise as the log of settings keeps it.
pub(super) fn code_of(promise: Promise) -> String {
    format!("{} {}", promise.days, promise.count.code())
}

fn from_code(code: &str) -> Option<PromisedIn> {
    let (days, count) = code.split_once(' ')?;
    Some(PromisedIn { days: days.parse().ok()?, working: DayCount::from_code(count)? == DayCount::Working })
}

/// What a promise is for, as the log of settings keeps it.
pub(super) fn subject_of(kind: &str, channel: &str) -> String {
    format!("{kind}/{channel}")
}

fn change(lang: Lang, change: log::SettingChange) -> PromiseChange {
    let (kind, channel) = change.subject.split_once('/').unwrap_or_default();
    PromiseChange {
        at: stamp(lang, change.at),
        who: change.who,
        what: PromisedFor { kind: kind.to_owned(), channel: channel.to_owned() },
        before: change.before.as_deref().and_then(from_code),
        after: change.after.as_deref().and_then(from_code),
    }
}

async fn page(visit: &Visit, admin: &OrgAdmin, form: &Promising, errors: Errors) -> Result<PromisesPage, DbErr> {
    let (db, lang, now, county) = (visit.app.db.read(), visit.lang, visit.app.clock.now(), admin.county());
    let rules = promises::rules_of(db, county.id).await?;
    let url = |id: &str| visit.url(&format!("/{}/admin/promises/{id}", county.slug));
    let everything = rules.iter().find(|rule| rule.kind == ANY && rule.channel == ANY).map(|rule| rule.promise);
    let mut lines = vec![PromiseLine {
        what: PromisedFor::default(),
        promise: shown(everything.unwrap_or_else(|| promises::by_default(county))),
        url: url(EVERYTHING),
    }];
    lines.extend(rules.iter().filter(|rule| rule.kind != ANY || rule.channel != ANY).map(|rule| PromiseLine {
        what: PromisedFor { kind: rule.kind.clone(), channel: rule.channel.clone() },
        promise: shown(rule.promise),
        url: url(&rule.id.to_string()),
    }));
    let preview = |kind: &Kind| {
        let promise = promised_on_web(county, &rules, kind.code());
        let day = asko_locales::date(lang, day_in_finland(end_of_promise(now, promise.days, promise.count)));
        PromisePreview { kind: kind.code().to_owned(), promise: shown(promise), day }
    };
    let changes = log::setting_changes(db, county.id, SETTING, CHANGES).await?;
    Ok(PromisesPage {
        csrf_token: admin.staff().csrf().to_owned(),
        lines,
        previews: Kind::ALL.iter().map(preview).collect(),
        kinds: Kind::ALL.iter().map(|kind| kind.code()).collect(),
        channels: Channel::ALL.iter().map(|channel| channel.code()).collect(),
        what: PromisedFor { kind: form.kind.clone(), channel: form.channel.clone() },
        typed: form.typed(),
        changes: changes.into_iter().map(|one| change(lang, one)).collect(),
        done: false,
        errors,
    })
}

#[get("/<_>/<_>/admin/promises?<done>")]
pub(super) async fn show(visit: Visit, admin: OrgAdmin, done: Option<&str>) -> Result<Html, Failure> {
    let blank = Promising { count: DayCount::Calendar.code().to_owned(), ..<Promising as Default>::default() };
    let page = page(&visit, &admin, &blank, Errors::none()).await?;
    Ok(Html::ok(&admin.shell(&visit, Section::Admin), &PromisesPage { done: done.is_some(), ..page }))
}

/// The address of the list after something was done.
pub(super) fn done_url(visit: &Visit, admin: &OrgAdmin) -> Redirect {
    Redirect::to(visit.url(&format!("/{}/admin/promises?done=1", admin.county().slug)))
}

#[post("/<_>/<_>/admin/promises", data = "<form>")]
pub(super) async fn submit(visit: Visit, admin: OrgAdmin, form: Form<Promising>) -> Result<Result<Redirect, Html>, Failure> {
    admin.staff().check(&form.csrf_token)?;
    let lang = visit.lang;
    let mut errors = Errors::none();
    if form.kind != ANY && Kind::from_code(&form.kind).is_none() {
        errors.add("kind", lang.t("organisations-promises-choice-wrong"));
    } else if form.kind == ANY && form.channel == ANY {
        errors.add("kind", lang.t("organisations-promises-choice-missing"));
    }
    if form.channel != ANY && Channel::from_code(&form.channel).is_none() {
        errors.add("channel", lang.t("organisations-promises-choice-wrong"));
    }
    let rules = promises::rules_of(visit.app.db.read(), admin.county().id).await?;
    if rules.iter().any(|rule| rule.kind == form.kind && rule.channel == form.channel) && errors.is_empty() {
        errors.add("kind", lang.t("organisations-promises-there"));
    }
    let promise = match form.promise(lang) {
        Ok(promise) if errors.is_empty() => promise,
        wrong => {
            for field in ["days", "count"] {
                if let Some(words) = wrong.as_ref().err().and_then(|wrong| wrong.get(field)) {
                    errors.add(field, words);
                }
            }
            let page = page(&visit, &admin, &form, errors).await?;
            return Ok(Err(Html::refused(&admin.shell(&visit, Section::Admin), &page)));
        }
    };
    let (by, kind, channel, now) = (admin.clone(), form.kind.clone(), form.channel.clone(), visit.app.clock.now());
    visit.app.db.write(move |tx| Box::pin(async move { set(tx, &by, &kind, &channel, promise, now).await })).await?;
    Ok(Ok(done_url(&visit, &admin)))
}

/// Sets a promise and writes down who did. What is promised already stays as it is.
pub(super) async fn set(
    tx: &DatabaseTransaction,
    admin: &OrgAdmin,
    kind: &str,
    channel: &str,
    promise: Promise,
    now: Millis,
) -> Result<(), DbErr> {
    let county = admin.county();
    let set_before = promises::set(tx, county.id, kind, channel, promise).await?;
    let before = set_before.or_else(|| (kind == ANY && channel == ANY).then(|| promised(county, &[], kind, channel)));
    if before == Some(promise) {
        return Ok(());
    }
    let (before, after) = (before.map(code_of), code_of(promise));
    log::setting_changed(tx, admin, SETTING, &subject_of(kind, channel), before.as_deref(), Some(&after), now).await
}
