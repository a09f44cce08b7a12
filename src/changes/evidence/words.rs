//! What may be said of a change's effect, in plain sentences: the verdict first, and no more than the statistics carry.

use asko_locales::{Lang, date};
use asko_templates::components::Tone;
use chrono::NaiveDate;

use super::judge::Evidence;
use super::numbers::{PERCENT_FROM, Subject, whole};
use crate::changes::Registration;
use crate::changes::measure::{Direction, Measure};
use crate::changes::stage::Stage;
use crate::statistics::effect::{CannotTell, Effect, TooLittle, Verdict};

/// A verdict in a word or two.
#[must_use]
pub fn verdict_words(verdict: Verdict, lang: Lang) -> String {
    let words = match verdict {
        Verdict::Improved => lang.t("changes-verdict-improved"),
        Verdict::Worsened => lang.t("changes-verdict-worsened"),
        Verdict::NoChangeSeen => lang.t("changes-verdict-no-change-seen"),
        Verdict::TooLittleData => lang.t("changes-verdict-too-little-data"),
    };
    words.into_owned()
}

/// The tone of a verdict.
#[must_use]
pub const fn verdict_tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Improved => Tone::Good,
        Verdict::Worsened => Tone::Warn,
        Verdict::NoChangeSeen | Verdict::TooLittleData => Tone::Info,
    }
}

impl Evidence {
    /// The verdict on a change in this stage; none while it is not made, and where nothing was registered to be judged.
    #[must_use]
    pub fn verdict(&self, stage: Stage) -> Option<Verdict> {
        let plan = &self.registered.plan;
        let judged = is_made(stage) && plan.measure.is_some() && plan.expected_size.is_some();
        judged.then(|| self.effect.as_ref().map_or(Verdict::TooLittleData, |effect| effect.verdict))
    }
}

/// The verdict in plain sentences, or why there is none yet.
#[must_use]
pub fn sentences(evidence: &Evidence, stage: Stage, subject: Option<Subject<'_>>, lang: Lang) -> Vec<String> {
    let plan = &evidence.registered.plan;
    if !is_made(stage) {
        let later = match stage {
            Stage::Dropped => return vec![lang.t("changes-effect-dropped").into_owned()],
            Stage::Proposed if plan.measure.is_none() => return vec![lang.t("changes-effect-proposed").into_owned()],
            _ => lang.t("changes-effect-later").into_owned(),
        };
        return std::iter::once(later).chain(subject.map(|subject| registered(plan, subject)).unwrap_or_default()).collect();
    };
    let Some(subject) = subject else { return vec![lang.t("changes-effect-no-measure").into_owned()] };
    match (&evidence.effect, evidence.cannot_tell) {
        (Some(effect), _) => told(effect, plan, subject),
        (None, Some(why)) => vec![cannot_tell(why, subject)],
        (None, None) if plan.expected_size.is_none() => vec![lang.t("changes-effect-no-size").into_owned()],
        (None, None) => vec![lang.t("changes-effect-just-made").into_owned()],
    }
}

/// True for what was made.
const fn is_made(stage: Stage) -> bool {
    matches!(stage, Stage::Done | Stage::Reviewed)
}

fn told(effect: &Effect, plan: &Registration, subject: Subject<'_>) -> Vec<String> {
    let levels = levels(effect, subject);
    let more = match effect.verdict {
        Verdict::Improved | Verdict::Worsened => moved(effect, subject).into_iter().collect(),
        Verdict::NoChangeSeen => vec![subject.lang.with("changes-effect-none", &[("expected", (&expected(plan, subject)).into())])],
        Verdict::TooLittleData => scarce(effect, plan, subject),
    };
    levels.into_iter().chain(more).collect()
}

/// The levels before and after; none where they would be percentages of a handful of answers.
fn levels(effect: &Effect, subject: Subject<'_>) -> Option<String> {
    let of_people = *subject.measure != Measure::Count;
    if of_people && effect.answers_before.min(effect.answers_after) < PERCENT_FROM {
        return None;
    }
    let (before, after) = (subject.level(effect.before), subject.level(effect.after));
    let counted_before = subject.counted(effect.answers_before, effect.months_before);
    let counted_after = subject.counted(effect.answers_after, effect.months_after);
    let (name, lang) = (subject.name(), subject.lang);
    let named = [
        ("words", (&name).into()),
        ("before", (&before).into()),
        ("after", (&after).into()),
        ("counted_before", (&counted_before).into()),
        ("counted_after", (&counted_after).into()),
    ];
    let [_, plain @ ..] = named;
    Some(match subject.measure {
        Measure::Statement(_) => lang.with("changes-effect-statement", &named),
        Measure::Theme(_) => lang.with("changes-effect-theme", &named),
        Measure::Nps => lang.with("changes-effect-nps", &plain),
        Measure::Days => lang.with("changes-effect-days", &plain),
        Measure::Count => lang.with("changes-effect-count", &named),
    })
}

/// How far it moved: of what the verdict rests on.
fn moved(effect: &Effect, subject: Subject<'_>) -> Option<String> {
    let interval = effect.comparison.unwrap_or(effect.change);
    let (size, range) = subject.size_and_range(interval.estimate, interval.ends()?);
    let values = [("size", (&size).into()), ("range", (&range).into())];
    let lang = subject.lang;
    Some(match (interval.estimate >= 0.0, effect.comparison.is_some()) {
        (true, false) => lang.with("changes-effect-rise", &values),
        (false, false) => lang.with("changes-effect-fall", &values),
        (true, true) => lang.with("changes-effect-rise-compared", &values),
        (false, true) => lang.with("changes-effect-fall-compared", &values),
    })
}

/// The registered size in words.
fn expected(plan: &Registration, subject: Subject<'_>) -> String {
    plan.expected_size.map(|size| subject.registered_size(size)).unwrap_or_default()
}

/// Why the data are too few, and how many it would take.
fn scarce(effect: &Effect, plan: &Registration, subject: Subject<'_>) -> Vec<String> {
    let lang = subject.lang;
    let months = |have: usize, need: usize| [("have", have.into()), ("need", need.into())];
    let why = match effect.why.unwrap_or(TooLittle::Power) {
        TooLittle::FewMonthsBefore { have, need } => lang.with("changes-effect-few-months-before", &months(have, need)),
        TooLittle::FewMonthsAfter { have, need } => lang.with("changes-effect-few-months-after", &months(have, need)),
        // A team's own count is in any unit; that it is rare is all there is to say.
        TooLittle::FewAnswers { .. } if *subject.measure == Measure::Count => lang.t("changes-effect-few-counted").into_owned(),
        TooLittle::FewAnswers { a_month, need } => {
            let (now, need) = (whole(a_month), whole(need.ceil()));
            lang.with("changes-effect-few-answers", &[("now", now.into()), ("need", need.into())])
        }
        TooLittle::Power => lang.t("changes-effect-power").into_owned(),
    };
    std::iter::once(why).chain(needed(effect, plan, subject)).collect()
}

/// Answers a month on the side that has fewer.
fn a_month(effect: &Effect) -> f64 {
    let side = |answers: f64, months: usize| if months == 0 { 0.0 } else { answers / months as f64 };
    side(effect.answers_before, effect.months_before).min(side(effect.answers_after, effect.months_after))
}

/// How many answers it would take; nothing when there are enough of them, when months are missing, and where single
/// numbers are counted.
fn needed(effect: &Effect, plan: &Registration, subject: Subject<'_>) -> Option<String> {
    let (lang, expected, now) = (subject.lang, expected(plan, subject), a_month(effect));
    let months = matches!(effect.why, Some(TooLittle::FewMonthsBefore { .. } | TooLittle::FewMonthsAfter { .. }));
    if months || (*subject.measure == Measure::Count && !subject.has_base) {
        return None;
    }
    let Some(needed) = effect.answers_needed.filter(|needed| needed.is_finite()) else {
        return Some(lang.with("changes-effect-more-months", &[("expected", (&expected).into())]));
    };
    let (needed, now) = (whole(needed.ceil()), whole(now));
    (needed > now).then(|| {
        let values = [("expected", (&expected).into()), ("needed", needed.into()), ("now", now.into())];
        match subject.measure {
            Measure::Statement(_) | Measure::Nps => lang.with("changes-effect-needed-answers", &values),
            Measure::Theme(_) | Measure::Days => lang.with("changes-effect-needed-pieces", &values),
            Measure::Count => lang.with("changes-effect-needed-cases", &values),
        }
    })
}

/// Why the months cannot be read.
fn cannot_tell(why: CannotTell, subject: Subject<'_>) -> String {
    let lang = subject.lang;
    let words = match why {
        CannotTell::NoBefore => lang.t("changes-cannot-no-before"),
        CannotTell::NoAfter => lang.t("changes-cannot-no-after"),
        CannotTell::NotANumber => lang.t("changes-cannot-not-a-number"),
        CannotTell::ReversedMonths => lang.t("changes-cannot-reversed"),
        CannotTell::NotAMonth => lang.t("changes-cannot-not-a-month"),
        CannotTell::ImpossibleCount => lang.t("changes-cannot-impossible-count"),
        CannotTell::ZeroExpected if *subject.measure == Measure::Count => lang.t("changes-cannot-zero-before"),
        CannotTell::ZeroExpected => lang.t("changes-cannot-zero-expected"),
    };
    words.into_owned()
}

/// What was registered beforehand: the measure, the way and size that are expected, and when it is looked at again.
#[must_use]
pub fn registered(plan: &Registration, subject: Subject<'_>) -> Vec<String> {
    let lang = subject.lang;
    let measure = match subject.measure {
        Measure::Statement(_) => lang.with("changes-measure-statement", &[("words", (&subject.name()).into())]),
        _ => subject.measure.words(subject.count, subject.measurable, lang),
    };
    let mut sentences = vec![lang.with("changes-registered-measure", &[("measure", (&measure).into())])];
    let size = expected(plan, subject);
    sentences.push(match (plan.direction, plan.expected_size) {
        (Direction::Up, Some(_)) => lang.with("changes-registered-up", &[("size", (&size).into())]),
        (Direction::Down, Some(_)) => lang.with("changes-registered-down", &[("size", (&size).into())]),
        (Direction::Up, None) => lang.t("changes-registered-up-only").into_owned(),
        (Direction::Down, None) => lang.t("changes-registered-down-only").into_owned(),
    });
    let reviews: Vec<NaiveDate> = plan.first_review_on.into_iter().chain(plan.second_review_on).collect();
    if !reviews.is_empty() {
        let days = reviews.iter().map(|day| date(lang, *day)).collect::<Vec<_>>();
        sentences.push(lang.with("changes-registered-reviews", &[("days", (&listed(lang, &days)).into())]));
    }
    sentences
}

/// Things one after another, the last joined by "and".
#[must_use]
pub fn listed(lang: Lang, things: &[String]) -> String {
    match things {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => lang.with("changes-listed", &[("first", (&first.join(", ")).into()), ("last", last.into())]),
    }
}

/// The finding of the chart in one line: the verdict with the levels, or the level so far.
#[must_use]
pub fn finding(evidence: &Evidence, stage: Stage, subject: Subject<'_>) -> String {
    let lang = subject.lang;
    match (evidence.verdict(stage), &evidence.effect) {
        (Some(verdict), Some(effect)) if verdict != Verdict::TooLittleData => {
            let (before, after) = (subject.level(effect.before), subject.level(effect.after));
            let verdict = verdict_words(verdict, lang);
            lang.with("changes-finding-levels", &[("verdict", (&verdict).into()), ("before", (&before).into()), ("after", (&after).into())])
        }
        (Some(verdict), _) => verdict_words(verdict, lang),
        (None, _) => lang.t("changes-finding-later").into_owned(),
    }
}

#[cfg(test)]
mod tests;
