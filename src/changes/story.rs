//! The story of a change in one paragraph, and as the stations from feedback to effect. What did not happen is not told.

use asko_locales::{Lang, date};
use asko_templates::changes::Station;

use super::evidence::{listed, verdict_words};
use super::known::{Facts, Seen};
use super::place::{credit, when};
use super::store::HelpedAnswer;
use super::{Review, Stage, Standing, reason_words};
use crate::platform::clock::{Millis, day_in_finland};
use crate::statistics::effect::Verdict;
use crate::statistics::suppression::{THRESHOLD, suppress};

/// A point in time as its day in words.
fn day(lang: Lang, at: Millis) -> String {
    date(lang, day_in_finland(at))
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The story.
#[must_use]
pub fn story(facts: &Facts, lang: Lang) -> String {
    let parts = [beginning(facts, lang), promise(facts, lang), work(facts, lang), end(facts, lang), later(facts, lang)];
    parts.concat().join(" ")
}

/// What it began with: feedback, and people who took part.
fn beginning(facts: &Facts, lang: Lang) -> Vec<String> {
    let mut sentences = Vec::new();
    match Seen::of(facts.linked) {
        Seen::Count(0) => {}
        Seen::Few => sentences.push(lang.t("changes-story-feedback-few").into_owned()),
        Seen::Count(many) => sentences.push(lang.with("changes-story-feedback-many", &[("count", count(many).into())])),
    }
    if facts.me_too >= THRESHOLD {
        sentences.push(lang.with("changes-story-me-too", &[("count", count(facts.me_too).into())]));
    }
    let names: Vec<String> = facts.activities.iter().map(|activity| activity.title.text.clone()).collect();
    if !names.is_empty() {
        let names = listed(lang, &names);
        sentences.push(match facts.people().map(Seen::of) {
            Some(Seen::Count(many)) if many > 0 => {
                lang.with("changes-story-took-part", &[("count", count(many).into()), ("activities", (&names).into())])
            }
            _ => lang.with("changes-story-took-part-few", &[("activities", (&names).into())]),
        });
    }
    sentences
}

/// What was decided.
fn promise(facts: &Facts, lang: Lang) -> Vec<String> {
    let change = &facts.change;
    let due = date(lang, change.registration.due_on);
    let standing = change.standing(facts.today);
    match (change.stage(), standing) {
        (Stage::Proposed, Standing::Lapsed) => vec![lang.with("changes-story-proposed-lapsed", &[("day", (&due).into())])],
        (Stage::Proposed, _) => vec![lang.with("changes-story-proposed", &[("day", (&day(lang, change.created_at)).into())])],
        // What was given up before the work began was perhaps never promised.
        (Stage::Dropped, _) if change.progress.started_at.is_none() => Vec::new(),
        _ => vec![lang.with("changes-story-promised", &[("day", (&due).into())])],
    }
}

/// What was done.
fn work(facts: &Facts, lang: Lang) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(started) = facts.change.progress.started_at {
        sentences.push(lang.with("changes-story-begun", &[("day", (&day(lang, started)).into())]));
    }
    let (done, all) = (facts.steps_done(), facts.steps.len());
    if all > 1 && done == all {
        sentences.push(lang.with("changes-story-steps-all", &[("all", all.into())]));
    } else if all > 1 && done > 0 {
        sentences.push(lang.with("changes-story-steps", &[("done", done.into()), ("all", all.into())]));
    }
    sentences
}

/// How it ended: made and confirmed, lapsed, or given up.
fn end(facts: &Facts, lang: Lang) -> Vec<String> {
    let (change, progress) = (&facts.change, &facts.change.progress);
    if let Some(dropped) = progress.dropped.as_ref().filter(|_| change.stage() == Stage::Dropped) {
        let reason = reason_words(dropped.reason, lang);
        return vec![lang.with("changes-story-dropped", &[("day", (&day(lang, dropped.at)).into()), ("reason", (&reason).into())])];
    }
    if let Some(done) = progress.done_at.filter(|_| matches!(change.stage(), Stage::Done | Stage::Reviewed)) {
        let done = day(lang, done);
        return vec![match progress.confirmed {
            Some(confirmed) if confirmed.panel_id.is_some() => {
                lang.with("changes-story-done-panel", &[("day", (&done).into()), ("confirmed", (&day(lang, confirmed.at)).into())])
            }
            Some(confirmed) if confirmed.by.is_some() => {
                lang.with("changes-story-done-confirmed", &[("day", (&done).into()), ("confirmed", (&day(lang, confirmed.at)).into())])
            }
            _ => lang.with("changes-story-done", &[("day", (&done).into())]),
        }];
    }
    let lapsed = change.standing(facts.today) == Standing::Lapsed && change.stage() != Stage::Proposed;
    lapsed.then(|| lang.t("changes-story-lapsed").into_owned()).into_iter().collect()
}

/// What was seen later: the verdict, what givers say, the last review.
fn later(facts: &Facts, lang: Lang) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some(verdict) = facts.evidence.verdict(facts.change.stage()) {
        let words = match verdict {
            Verdict::Improved => lang.t("changes-story-improved"),
            Verdict::Worsened => lang.t("changes-story-worsened"),
            Verdict::NoChangeSeen => lang.t("changes-story-no-change-seen"),
            Verdict::TooLittleData => lang.t("changes-story-too-little-data"),
        };
        sentences.push(words.into_owned());
    }
    let said = |answer: HelpedAnswer| facts.helped.iter().find(|(said, _)| *said == answer).and_then(|(_, count)| *count);
    if let (Some(yes), Some(partly), Some(no)) = (said(HelpedAnswer::Yes), said(HelpedAnswer::Partly), said(HelpedAnswer::No)) {
        sentences.push(
            lang.with("changes-story-helped", &[("yes", count(yes).into()), ("partly", count(partly).into()), ("no", count(no).into())]),
        );
    }
    for (at, found, _) in facts.reviews.iter().filter_map(|review| review.done.as_ref()) {
        let at = day(lang, *at);
        let values = [("day", (&at).into())];
        sentences.push(match found {
            Review::Held => lang.with("changes-story-review-held", &values),
            Review::Faded => lang.with("changes-story-review-faded", &values),
            Review::Harmed => lang.with("changes-story-review-harmed", &values),
        });
    }
    sentences
}

/// The stations: feedback, participation, decision, steps, effect.
#[must_use]
pub fn chain(facts: &Facts, lang: Lang) -> Vec<Station> {
    let station = |title: &str, words: String, open: bool| Station { title: lang.t(title).into_owned(), words, open };
    let (words, heard) = heard(facts, lang);
    vec![
        station("changes-chain-words", words, !heard),
        station("changes-chain-participation", participation(facts, lang), facts.activities.is_empty()),
        decision(facts, lang),
        steps(facts, lang),
        effect(facts, lang),
    ]
}

fn heard(facts: &Facts, lang: Lang) -> (String, bool) {
    let Some(credit) = credit(lang, facts.linked) else { return (lang.t("changes-chain-words-none").into_owned(), false) };
    let answer = answer_words(lang, facts.answered, facts.linked.saturating_sub(facts.answered));
    (format!("{credit}. {answer}."), true)
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
    lang.with("changes-chain-answer-many", &[("count", count(answered).into())])
}

fn participation(facts: &Facts, lang: Lang) -> String {
    if facts.activities.is_empty() {
        return lang.t("changes-chain-participation-none").into_owned();
    }
    let activities = lang.with("changes-chain-participation-some", &[("activities", facts.activities.len().into())]);
    match facts.people().map(Seen::of) {
        Some(Seen::Count(many)) if many > 0 => {
            format!("{activities}, {}", lang.with("changes-chain-participation-people", &[("people", count(many).into())]))
        }
        _ => activities,
    }
}

fn decision(facts: &Facts, lang: Lang) -> Station {
    let change = &facts.change;
    let never = change.stage() == Stage::Dropped && change.progress.started_at.is_none();
    let (words, open) = match change.stage() {
        Stage::Proposed => (lang.t("changes-chain-decision-open").into_owned(), true),
        Stage::Dropped if never => (when(change, lang, facts.today), false),
        _ => {
            let due = date(lang, change.registration.due_on);
            (lang.with("changes-chain-decision-promised", &[("day", (&due).into())]), false)
        }
    };
    Station { title: lang.t("changes-chain-decision").into_owned(), words, open }
}

fn steps(facts: &Facts, lang: Lang) -> Station {
    let change = &facts.change;
    let standing = change.standing(facts.today);
    let mut parts = Vec::new();
    if standing.is_made() || matches!(standing, Standing::Lapsed | Standing::Dropped) {
        parts.push(when(change, lang, facts.today));
    } else if let Some(started) = change.progress.started_at {
        parts.push(lang.with("changes-chain-steps-begun", &[("day", (&day(lang, started)).into())]));
    } else {
        parts.push(lang.t("changes-chain-steps-open").into_owned());
    }
    if !facts.steps.is_empty() {
        parts.push(lang.with("changes-chain-steps-some", &[("done", facts.steps_done().into()), ("all", facts.steps.len().into())]));
    }
    Station { title: lang.t("changes-chain-steps").into_owned(), words: parts.join(". "), open: !standing.is_made() }
}

fn effect(facts: &Facts, lang: Lang) -> Station {
    let (words, open) = match (facts.evidence.verdict(facts.change.stage()), facts.change.stage()) {
        (Some(verdict), _) => (verdict_words(verdict, lang), verdict == Verdict::TooLittleData),
        (None, Stage::Dropped | Stage::Done | Stage::Reviewed) => (lang.t("changes-chain-effect-never").into_owned(), true),
        (None, _) => (lang.t("changes-chain-effect-later").into_owned(), true),
    };
    Station { title: lang.t("changes-chain-effect").into_owned(), words, open }
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
