//! One change, from words to effect, for everybody; who works on it also gets the way to do so.

use asko_locales::{Lang, date};
use asko_templates::Section;
use asko_templates::changes::{ActivityLine, ChangePage, Elsewhere, Finding, MeToo, PublicStep, VerdictTag, Words};
use rocket::get;

use super::evidence::{self, Evidence, verdict_tone, verdict_words};
use super::known::Facts;
use super::place::{Places, stage_tag};
use super::store::{HelpedAnswer, ReviewOf};
use super::story::{chain, story};
use super::{Change, Review, Stage, me_too, reason_words, store};
use crate::access::CaseWorker;
use crate::organisations::{Named as _, county_of, shell_of, store as organisations};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};

/// What givers say of a change, in words.
pub(super) fn said_words(answer: HelpedAnswer, lang: Lang) -> String {
    let words = match answer {
        HelpedAnswer::Yes => lang.t("changes-said-yes"),
        HelpedAnswer::Partly => lang.t("changes-said-partly"),
        HelpedAnswer::No => lang.t("changes-said-no"),
        HelpedAnswer::CannotTell => lang.t("changes-said-cannot-tell"),
    };
    words.into_owned()
}

/// The tag of a verdict.
pub(super) fn verdict_tag(evidence: &Evidence, stage: Stage, lang: Lang) -> Option<VerdictTag> {
    evidence.verdict(stage).map(|verdict| VerdictTag { words: verdict_words(verdict, lang), tone: verdict_tone(verdict) })
}

#[get("/<_>/<org>/changes/<reference>?<me_too>")]
pub(super) async fn one(
    visit: Visit,
    worker: Option<CaseWorker>,
    org: &str,
    reference: &str,
    me_too: Option<&str>,
) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let change = store::public_by_reference(db, county.id, reference).await?.ok_or(Failure::NotFound)?;
    let places = Places::of(db, &county).await?;
    let facts = Facts::read(&visit, &county, change).await?;
    let service = places
        .service(&facts.change)
        .map(|service| (visit.url(&format!("/{}/services/{}", county.slug, service.slug)), service.name(lang).to_owned()));
    let address = visit.url(&format!("/{}/changes/{}", county.slug, facts.change.reference));
    let mut page = page_of(&facts, &address, lang);
    page.place = format!("{} · {}", places.words(&facts.change, lang), page.place);
    page.service = service;
    page.me_too = me_too_of(&visit, &facts, &address, me_too.is_some());
    page.origin = match store::origin_of(db, facts.change.id).await? {
        Some(origin) => elsewhere(&visit, &origin).await?,
        None => None,
    };
    for adopter in store::adopters_of(db, facts.change.id).await? {
        page.adopters.extend(elsewhere(&visit, &adopter).await?);
    }
    let shell = match worker {
        Some(worker) => {
            let mine = store::by_reference(db, &worker, reference).await?.is_some();
            page.edit = (mine && worker.may_handle()).then(|| visit.url(&format!("/{}/work/{reference}", county.slug)));
            worker.shell(&visit, Section::Work)
        }
        None => shell_of(&visit, &county, Section::Changes),
    };
    Ok(Html::ok(&shell, &page))
}

/// A change of another county: its page, its name and the county's.
async fn elsewhere(visit: &Visit, change: &Change) -> Result<Option<Elsewhere>, Failure> {
    let county = organisations::county_by_id(visit.app.db.read(), change.county_id).await?;
    Ok(county.map(|county| Elsewhere {
        url: visit.url(&format!("/{}/changes/{}", county.slug, change.reference)),
        title: Words::new(change.title(visit.lang)),
        county: county.name(visit.lang).to_owned(),
    }))
}

/// The form for who has the same experience; none once the change is given up.
fn me_too_of(visit: &Visit, facts: &Facts, address: &str, sent: bool) -> Option<MeToo> {
    let open = facts.change.stage() != Stage::Dropped;
    open.then(|| MeToo { action: format!("{address}/me-too"), token: me_too::token(&visit.app), count: Some(facts.me_too), sent })
}

fn page_of(facts: &Facts, address: &str, lang: Lang) -> ChangePage {
    let (change, progress, details) = (&facts.change, &facts.change.progress, &facts.change.details);
    let file = format!("{address}/data.csv");
    let subject = facts.subject();
    ChangePage {
        title: facts.words(&details.title),
        stage: stage_tag(change.standing(facts.today).public(), lang),
        verdict: verdict_tag(&facts.evidence, change.stage(), lang),
        place: lang.with("changes-change-team", &[("team", (&facts.team).into())]),
        service: None,
        sentences: evidence::sentences(&facts.evidence, change.stage(), subject, lang),
        story: story(facts, lang),
        chain: chain(facts, lang),
        activities: facts.activities.iter().map(|activity| activity_line(activity, lang)).collect(),
        why: facts.words(&details.why),
        what: facts.words(&details.what),
        for_whom: facts.words(&details.for_whom),
        steps: steps(facts, lang),
        outcome: Words::new(change.outcome(lang)),
        dropped: progress
            .dropped
            .as_ref()
            .filter(|_| change.stage() == Stage::Dropped)
            .map(|dropped| Finding { sentence: format!("{}.", reason_words(dropped.reason, lang)), words: facts.words(&dropped.words) }),
        reviews: reviews(facts, lang),
        helped: facts.helped.iter().map(|(answer, count)| (said_words(*answer, lang), *count)).collect(),
        chart: subject.and_then(|subject| {
            let finding = evidence::finding(&facts.evidence, change.stage(), subject);
            evidence::picture(&facts.evidence, subject, finding, file.clone())
        }),
        method: subject
            .filter(|_| is_judged(facts))
            .map(|subject| evidence::method(&facts.evidence, subject, &facts.units))
            .unwrap_or_default(),
        file,
        edit: None,
        me_too: None,
        origin: None,
        adopters: Vec::new(),
    }
}

/// True once there is something to say of how it is judged: it is made, or what is measured was edited after the work began.
fn is_judged(facts: &Facts) -> bool {
    matches!(facts.change.stage(), Stage::Done | Stage::Reviewed) || !facts.evidence.edited_after.is_empty()
}

fn activity_line(activity: &super::took_part::TookPart, lang: Lang) -> ActivityLine {
    let people = activity.people.map(super::known::Seen::of).and_then(super::known::Seen::count).filter(|people| *people > 0);
    let people = people
        .map(|people| lang.with("changes-chain-participation-people", &[("people", i64::try_from(people).unwrap_or(i64::MAX).into())]));
    let more = [Some(activity.when.clone()), people].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    ActivityLine { url: activity.url.clone(), title: activity.title.clone(), more }
}

fn steps(facts: &Facts, lang: Lang) -> Vec<PublicStep> {
    let when = |step: &store::Step| match (step.done_at, step.said.due_on) {
        (Some(at), _) => lang.with("changes-change-step-done", &[("day", (&date(lang, day_in_finland(at))).into())]),
        (None, Some(due)) if facts.change.stage().is_open() => lang.with("changes-change-step-due", &[("day", (&date(lang, due)).into())]),
        (None, _) => lang.t("changes-change-step-open").into_owned(),
    };
    facts.steps.iter().map(|step| PublicStep { words: facts.words(&step.said.words), when: when(step) }).collect()
}

/// What reviews found, and of those that are to come the next.
fn reviews(facts: &Facts, lang: Lang) -> Vec<Finding> {
    let next = facts.reviews.iter().find(|review| review.done.is_none() && review.due_on >= facts.today);
    let told = |review: &&ReviewOf| review.done.is_some() || review.due_on < facts.today || next == Some(*review);
    facts.reviews.iter().filter(told).filter_map(|review| review_of(facts, review, lang)).collect()
}

/// A review that was held, the one that comes, or one that was promised and not held.
fn review_of(facts: &Facts, review: &ReviewOf, lang: Lang) -> Option<Finding> {
    let empty = || Words::new(("", lang));
    let due = date(lang, review.due_on);
    if let Some((at, found, words)) = &review.done {
        let at = date(lang, day_in_finland(*at));
        let values = [("day", (&at).into())];
        let sentence = match found {
            Review::Held => lang.with("changes-looked-held", &values),
            Review::Faded => lang.with("changes-looked-faded", &values),
            Review::Harmed => lang.with("changes-looked-harmed", &values),
        };
        return Some(Finding { sentence, words: facts.words(words) });
    }
    if !matches!(facts.change.stage(), Stage::Done | Stage::Reviewed) {
        return None;
    }
    let values = [("day", (&due).into())];
    let sentence =
        if review.due_on < facts.today { lang.with("changes-looked-late", &values) } else { lang.with("changes-looked-next", &values) };
    Some(Finding { sentence, words: empty() })
}
