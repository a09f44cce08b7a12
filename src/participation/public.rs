//! One activity for everybody: before it, what one can influence; after it, who took part and what came of it.

use asko_locales::{Lang, date, number};
use asko_templates::Section;
use asko_templates::components::{Tone, Words};
use asko_templates::participation::{ActivityPage, Afterwards, Standing, Verdicts};
use rocket::get;

use super::counts::counts;
use super::verdict::scale;
use super::words::{dimension_words, kind_words, level_meaning, level_words, means_words, mode_words, people_words, stage_words};
use super::{Activity, Level, Stage, methods, store};
use crate::organisations::{County, Named as _, county_of, shell_of, store as organisations};
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit, stamp};
use crate::text::both::Both;

/// How far an activity has come, for everybody.
pub(super) fn standing(activity: &Activity, now: Millis, lang: Lang) -> Standing {
    let (words, tone) = match activity.stage {
        Stage::Cancelled => (stage_words(Stage::Cancelled, lang), Tone::Warn),
        Stage::Told => (stage_words(Stage::Told, lang), Tone::Good),
        Stage::Held | Stage::Planned if activity.has_begun(now) => (lang.t("participation-one-held").into_owned(), Tone::Info),
        Stage::Held | Stage::Planned => (stage_words(Stage::Planned, lang), Tone::Info),
    };
    Standing { words, tone }
}

fn words(both: &Both, lang: Lang) -> Option<Words> {
    (!both.is_empty()).then(|| Words::new(both.in_language(lang)))
}

/// What can be done now.
fn action(visit: &Visit, county: &County, activity: &Activity) -> Option<(String, String)> {
    let (lang, now) = (visit.lang, visit.app.clock.now());
    let base = visit.url(&format!("/{}/participation/{}", county.slug, activity.reference));
    if activity.is_coming(now) {
        Some((format!("{base}/join"), lang.t("participation-join-title").into_owned()))
    } else if activity.takes_verdicts(now) {
        Some((format!("{base}/verdict"), lang.t("participation-verdict-title").into_owned()))
    } else {
        None
    }
}

async fn facts(visit: &Visit, activity: &Activity) -> Result<Vec<(String, String)>, Failure> {
    let lang = visit.lang;
    let mut facts = vec![
        (lang.t("participation-form-mode"), mode_words(activity.mode, lang)),
        (lang.t("participation-form-kind"), kind_words(activity.kind, lang)),
        (lang.t("participation-form-dimension"), dimension_words(activity.dimension, lang)),
    ];
    let (unit, service) = organisations::unit_and_service(visit.app.db.read(), activity.unit_id, activity.service_id).await?;
    facts.extend(unit.map(|unit| (lang.t("participation-form-unit"), unit.name(lang).to_owned())));
    facts.extend(service.map(|service| (lang.t("participation-form-service"), service.name(lang).to_owned())));
    Ok(facts.into_iter().map(|(name, words)| (name.into_owned(), words)).collect())
}

async fn verdicts(visit: &Visit, activity: &Activity) -> Result<Verdicts, Failure> {
    let all = store::verdicts_of(visit.app.db.read(), activity.id).await?;
    let of = |holds: &dyn Fn(&store::Verdict) -> bool| all.iter().filter(|verdict| holds(verdict)).count() as u64;
    let levels = Level::ALL.iter().map(|level| (level_words(*level, visit.lang), of(&|verdict| verdict.level == *level)));
    let scale = scale(visit).await?;
    let influence = scale.into_iter().map(|point| {
        let value = point.value.parse::<u8>().ok();
        (point.label, of(&|verdict| verdict.influence == value))
    });
    Ok(Verdicts { levels: counts(levels.collect()), influence: counts(influence.collect()) })
}

async fn afterwards(visit: &Visit, activity: &Activity) -> Result<Option<Afterwards>, Failure> {
    let (lang, db) = (visit.lang, visit.app.db.read());
    if !activity.has_begun(visit.app.clock.now()) {
        return Ok(None);
    }
    let verdicts = Some(verdicts(visit, activity).await?);
    if activity.stage == Stage::Planned {
        return Ok(Some(Afterwards { verdicts, ..Afterwards::default() }));
    }
    let people = store::people_of(db, activity.id).await?;
    let groups = people.iter().map(|group| (people_words(group.people, lang), group.all())).collect();
    let sum = |way: fn(&super::Attendance) -> u64| people.iter().map(way).fold(0_u64, u64::saturating_add);
    let ways = [
        (lang.t("participation-record-in-person"), sum(|group| group.in_person)),
        (lang.t("participation-record-remote"), sum(|group| group.remote)),
    ];
    #[expect(clippy::cast_precision_loss, reason = "hours and euros are far below 2^52")]
    let figure = |amount: i64| number(lang, amount as f64, 0);
    let costs = [
        (lang.t("participation-record-hours"), activity.staff_hours.map(figure)),
        (lang.t("participation-record-euros"), activity.cost_euros.map(figure)),
    ];
    let results = activity.results(lang);
    let told = |at: Millis| lang.with("participation-one-told", &[("day", (&date(lang, day_in_finland(at))).into())]);
    Ok(Some(Afterwards {
        groups: Some(counts(groups)),
        ways: Some(counts(ways.map(|(name, count)| (name.into_owned(), count)).to_vec())),
        agreed: words(&activity.agreed, lang),
        follow_up: activity.follow_up_on.map(|day| date(lang, day)),
        results: (!results.0.is_empty()).then(|| Words::new(results)),
        told: activity.told_at.map(told),
        verdicts,
        costs: costs.into_iter().filter_map(|(name, figure)| Some((name.into_owned(), figure?))).collect(),
        harm: words(&activity.harm, lang),
    }))
}

#[get("/<_>/<org>/participation/<reference>?<thanks>")]
pub(super) async fn show(visit: Visit, org: &str, reference: &str, thanks: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (db, lang, now) = (visit.app.db.read(), visit.lang, visit.app.clock.now());
    let activity = store::public_by_reference(db, county.id, reference).await?.ok_or(Failure::NotFound)?;
    let held = matches!(activity.stage, Stage::Held | Stage::Told);
    let parties = store::parties_of(db, activity.id).await?;
    let method = activity.method.as_deref().and_then(methods::find);
    let page = ActivityPage {
        title: Words::new(activity.title(lang)),
        standing: standing(&activity, now, lang),
        thanks: match thanks {
            Some("join") => Some(lang.t("participation-join-thanks").into_owned()),
            Some("verdict") => Some(lang.t("participation-verdict-thanks").into_owned()),
            _ => None,
        },
        cancelled: words(&activity.cancelled, lang),
        action: action(&visit, &county, &activity),
        when: stamp(lang, activity.held_at),
        facts: facts(&visit, &activity).await?,
        place: Words::new(activity.place.in_language(lang)),
        about: Words::new(activity.about.in_language(lang)),
        level: level_words(activity.level, lang),
        level_meaning: level_meaning(activity.level, lang),
        level_shown: Words::new(activity.level_shown.in_language(lang)),
        declared_late: activity.was_declared_late(),
        means: means_words(activity.means, lang),
        method: method.map(|(_, method)| (visit.url(&format!("/{}/methods/{}", county.slug, method.key)), method.name.of(lang).clone())),
        parties: parties
            .iter()
            .map(|party| (Words::new(party.name.in_language(lang)), words(&party.said, lang).filter(|_| held)))
            .collect(),
        afterwards: afterwards(&visit, &activity).await?,
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Participation), &page))
}
