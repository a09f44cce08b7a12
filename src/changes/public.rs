//! What has been changed because of feedback, for everybody: the list, and one change from words to effect.

use asko_locales::Lang;
use asko_templates::Section;
use asko_templates::changes::{Card, ChangePage, ChangesPage, MeToo, Step, Tab, Words};
use rocket::get;
use sea_orm::{ConnectionTrait, DbErr};

use super::measure::expectation;
use super::place::{Places, credit, stage_tag, standing_words, when};
use super::store::Wanted;
use super::{Change, Stage, Standing, me_too, store};
use crate::feedback::figures;
use crate::organisations::{County, Named as _, county_of, shell_of, store as organisations};
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::platform::page::{Html, Visit};
use crate::questions;
use crate::statistics::suppression::{THRESHOLD, suppress};

/// How many changes a page shows.
pub(super) const CARDS: u64 = 20;

/// Where a change can stand, as the public chooses it.
const SHOWN: [Standing; 9] = [
    Standing::Done,
    Standing::Held,
    Standing::Faded,
    Standing::Harmed,
    Standing::UnderWay,
    Standing::Planned,
    Standing::Proposed,
    Standing::Lapsed,
    Standing::Dropped,
];

/// The cards of these changes.
pub(super) async fn cards(visit: &Visit, county: &County, changes: &[Change]) -> Result<Vec<Card>, DbErr> {
    let db = visit.app.db.read();
    let linked = store::linked_counts(db, changes).await?;
    let places = Places::of(db, county).await?;
    let today = day_in_finland(visit.app.clock.now());
    let linked_to = |change: &Change| linked.get(&change.id).copied().unwrap_or(0);
    Ok(changes.iter().map(|change| places.card(change, linked_to(change), visit.lang, today)).collect())
}

fn tabs(base: &str, chosen: Option<Standing>, lang: Lang) -> Vec<Tab> {
    let all = Tab { url: base.to_owned(), words: lang.t("changes-tabs-all").into_owned(), current: chosen.is_none() };
    let stages = SHOWN.iter().map(|stage| Tab {
        url: format!("{base}?stage={}", stage.code()),
        words: standing_words(*stage, lang),
        current: chosen == Some(*stage),
    });
    [all].into_iter().chain(stages).collect()
}

#[get("/<_>/<org>/changes?<stage>&<after>")]
pub(super) async fn list(visit: Visit, org: &str, stage: Option<&str>, after: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let db = visit.app.db.read();
    let chosen = stage.and_then(Standing::from_code).map(Standing::public);
    let last = match after {
        Some(reference) => store::public_by_reference(db, county.id, reference).await?,
        None => None,
    };
    let today = day_in_finland(visit.app.clock.now());
    let wanted = Wanted { standing: chosen.map(|standing| (standing, today)), after: last.as_ref(), ..Wanted::default() };
    let mut changes = store::of_county(db, county.id, wanted, CARDS + 1).await?;
    let more = changes.len() as u64 > CARDS;
    changes.truncate(usize::try_from(CARDS).unwrap_or(usize::MAX));
    let base = visit.url(&format!("/{}/changes", county.slug));
    let query = chosen.map(|stage| format!("stage={}&", stage.code())).unwrap_or_default();
    let next = changes.last().filter(|_| more).map(|change| format!("{base}?{query}after={}", change.reference));
    let page = ChangesPage { tabs: tabs(&base, chosen, visit.lang), cards: cards(&visit, &county, &changes).await?, next };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Changes), &page))
}

#[get("/<_>/<org>/changes/<reference>?<me_too>")]
pub(super) async fn one(visit: Visit, org: &str, reference: &str, me_too: Option<&str>) -> Result<Html, Failure> {
    let county = county_of(&visit, org).await?;
    let (db, lang) = (visit.app.db.read(), visit.lang);
    let change = store::public_by_reference(db, county.id, reference).await?.ok_or(Failure::NotFound)?;
    let today = day_in_finland(visit.app.clock.now());
    let places = Places::of(db, &county).await?;
    let wording = questions::current(db).await?.wording;
    let service = places
        .service(&change)
        .map(|service| (visit.url(&format!("/{}/services/{}", county.slug, service.slug)), service.name(lang).to_owned()));
    let outcome = change.outcome(lang);
    let mut chain = before(db, &change, lang).await?;
    let standing = change.standing(today).public();
    let promise = when(&change, lang, today);
    chain.push(Step {
        title: lang.t("changes-chain-change").into_owned(),
        words: if standing.is_made() { promise } else { format!("{}. {promise}", standing_words(standing, lang)) },
        open: !standing.is_made(),
    });
    let told = !outcome.0.is_empty();
    chain.push(Step {
        title: lang.t("changes-chain-effect").into_owned(),
        words: if told { lang.t("changes-chain-effect-done") } else { lang.t("changes-change-effect-later") }.into_owned(),
        open: !told,
    });
    let page = ChangePage {
        title: Words::new(change.title(lang)),
        stage: stage_tag(standing, lang),
        place: places.words(&change, lang),
        service,
        chain,
        why: Words::new(change.why(lang)),
        what: Words::new(change.what(lang)),
        outcome: Words::new(outcome),
        measure: expectation(&change.registration, &wording, lang),
        me_too: me_too_of(&visit, &county, &change, me_too.is_some()).await?,
    };
    Ok(Html::ok(&shell_of(&visit, &county, Section::Changes), &page))
}

/// The form for who has the same experience; none once the change is given up.
async fn me_too_of(visit: &Visit, county: &County, change: &Change, sent: bool) -> Result<Option<MeToo>, DbErr> {
    if change.stage() == Stage::Dropped {
        return Ok(None);
    }
    let count = store::me_too_counts(visit.app.db.read(), [change.id]).await?.get(&change.id).copied();
    let action = visit.url(&format!("/{}/changes/{}/me-too", county.slug, change.reference));
    Ok(Some(MeToo { action, token: me_too::token(&visit.app), count, sent }))
}

/// What came before the change: words, team, answer. Figures of small groups stay hidden.
async fn before(db: &impl ConnectionTrait, change: &Change, lang: Lang) -> Result<Vec<Step>, DbErr> {
    let linked = store::feedback_of(db, change.id).await?;
    let team = organisations::team_by_id(db, change.team_id).await?;
    let answered = figures::answered_among(db, &linked).await?;
    let count = linked.len() as u64;
    let step = |title: &str, words: String, open: bool| Step { title: title.to_owned(), words, open };
    let words = credit(lang, count).unwrap_or_else(|| lang.t("changes-chain-words-none").into_owned());
    let answer = answer_words(lang, answered, count.saturating_sub(answered));
    Ok(vec![
        step(&lang.t("changes-chain-words"), words, false),
        step(&lang.t("changes-chain-team"), team.map(|team| team.name(lang).to_owned()).unwrap_or_default(), false),
        step(&lang.t("changes-chain-answer"), answer, answered == 0),
    ])
}

/// How many were answered, when neither the answered nor the others are so few that somebody could be recognised.
fn answer_words(lang: Lang, answered: u64, others: u64) -> String {
    if answered == 0 {
        return lang.t("changes-chain-answer-none").into_owned();
    }
    if answered + others < THRESHOLD || suppress(&[answered, others], THRESHOLD).contains(&true) {
        let words = if others == 0 { lang.t("changes-chain-answer-all") } else { lang.t("changes-chain-answer-some") };
        return words.into_owned();
    }
    lang.with("changes-chain-answer-many", &[("count", i64::try_from(answered).unwrap_or(i64::MAX).into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_counted_only_when_nobody_stands_out() {
        let some = "Some of the feedback has been answered";
        assert_eq!(answer_words(Lang::En, 0, 9), "There are no answers yet");
        assert_eq!(answer_words(Lang::En, 3, 0), "The feedback has been answered");
        assert_eq!(answer_words(Lang::En, 8, 1), some);
        assert_eq!(answer_words(Lang::En, 2, 9), some);
        assert_eq!(answer_words(Lang::En, 5, 5), "5 pieces of feedback have been answered");
        assert_eq!(answer_words(Lang::En, 7, 0), "7 pieces of feedback have been answered");
    }
}
