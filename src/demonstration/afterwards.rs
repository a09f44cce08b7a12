//! What was said, counted and found of the demonstration's changes after they were made.

use sea_orm::{DatabaseTransaction, DbErr};

use super::SEED;
use super::changes::{ASKED_AFTER, Made};
use super::material::Material;
use super::story::{Told, missing};
use super::truths::surveys;
use crate::changes::{evidence, store};
use crate::feedback::Happened;
use crate::feedback::timeline::record;
use crate::platform::app::App;
use crate::platform::clock::{DAY, HOUR, Millis, start_of_day};
use crate::statistics::effect::Verdict;

/// What givers say of the changes: in the order of the lines, each by a giver of its language; none of `left_out`, who are
/// still to be asked.
pub async fn helped(tx: &DatabaseTransaction, app: &App, made: &[Made<'_>], told: &[Told], left_out: &[i64]) -> Result<(), DbErr> {
    let now = app.clock.now();
    for one in made {
        let Some(confirmed_at) = one.at.confirmed_at else { continue };
        let mut givers = store::feedback_of(tx, one.id).await?;
        givers.retain(|id| !left_out.contains(id));
        for line in &one.line.helped {
            let answer = store::HelpedAnswer::from_code(&line.answer).ok_or_else(|| missing(&line.answer))?;
            let Some(place) = givers.iter().position(|id| told.iter().any(|one| one.feedback_id == *id && one.lang.code() == line.lang))
            else {
                continue;
            };
            let feedback_id = givers.remove(place);
            let days = 1 + i64::try_from(app.random.below(12)).unwrap_or(0);
            let at = (confirmed_at + ASKED_AFTER + days * DAY).min(now - DAY);
            let judged = Happened::GiverJudged { change: one.reference.to_string(), answer: line.answer.clone() };
            record(tx, feedback_id, at, None, &judged).await?;
            let said = store::Helped { answer, comment: line.comment.clone(), language: line.lang.clone(), at };
            store::put_helped(tx, one.id, feedback_id, &said).await?;
        }
    }
    Ok(())
}

/// Keeps what teams count themselves, entered in the first days of the month after.
pub async fn counted(tx: &DatabaseTransaction, material: &Material, made: &[Made<'_>], now: Millis) -> Result<(), DbErr> {
    for survey in surveys(material) {
        for (line, counted) in survey.counts(SEED, now) {
            let Some(one) = made.iter().find(|one| one.line.name == line.name) else { continue };
            for (month, next) in counted {
                let at = (start_of_day(next) + 2 * DAY).min(now - HOUR);
                store::put_count(tx, one.id, month, at, Some(one.by)).await?;
            }
        }
    }
    Ok(())
}

/// Finds the effect of what was made and keeps it, as the program does once a day.
pub async fn judge(tx: &DatabaseTransaction, made: &[Made<'_>], now: Millis) -> Result<(), DbErr> {
    for one in made.iter().filter(|one| one.at.done_at.is_some()) {
        let Some(change) = store::by_id(tx, one.id).await? else { continue };
        let evidence = evidence::of(tx, &change, now).await?;
        let verdict = evidence.effect.map_or(Verdict::TooLittleData, |effect| effect.verdict);
        store::keep_effect(tx, one.id, evidence::verdict_code(verdict), now).await?;
    }
    Ok(())
}
