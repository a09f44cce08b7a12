//! What is done about an objection: asking the giver, their answer, the transfer, the note that it is answered.

use asko_locales::{Lang, date};
use asko_templates::mails::Kind;
use chrono::NaiveDate;
use rocket::http::Status;
use sea_orm::{DatabaseTransaction, DbErr};

use super::{settings, store};
use crate::access::preferences::Addressee;
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::feedback::hold::{self, put};
use crate::feedback::store::{Move, by_id, move_on};
use crate::feedback::timeline::{record, record_all};
use crate::feedback::{Act, Case, Happened, Stop, clock, letter, merged};
use crate::organisations::County;
use crate::platform::app::App;
use crate::platform::clock::{Millis, day_in_finland};
use crate::platform::failure::Refuse;

/// How often a case that moves meanwhile is read again: what a giver says is never refused for it.
const TRIES: u8 = 5;

/// Why it is not done.
#[derive(Debug, thiserror::Error)]
pub enum Unable {
    /// The giver was asked before; asking again would press them.
    #[error("the giver was asked already")]
    AlreadyAsked,
    /// The giver has no code, so there is no way to ask.
    #[error("the giver cannot be asked")]
    Unreachable,
    /// The giver can be asked, so nobody decides for them.
    #[error("only the giver decides")]
    OnlyByTheGiver,
    /// It is no objection, or was answered before.
    #[error("there is nothing to be answered")]
    NothingToAnswer,
    /// The case cannot be changed.
    #[error(transparent)]
    Case(#[from] hold::Unable),
}

impl From<DbErr> for Unable {
    fn from(fault: DbErr) -> Self {
        Self::Case(fault.into())
    }
}

impl Refuse for Unable {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        match self {
            Self::AlreadyAsked => "feedback-objection-already-asked",
            Self::Unreachable => "feedback-objection-unreachable",
            Self::OnlyByTheGiver => "feedback-objection-only-by-the-giver",
            Self::NothingToAnswer | Self::Case(_) => "feedback-objection-nothing-to-answer",
        }
    }
}

/// Asks the giver whether it is to be handled as an objection. The clock of the promise stands until they have said so, for
/// two weeks at most; where it stands already, it is left alone.
///
/// # Errors
/// [`Unable`].
pub async fn ask(tx: &DatabaseTransaction, app: &App, county: &County, case: &Case, by: i64, reason: String) -> Result<(), Unable> {
    let now = app.clock.now();
    if store::of(tx, case.id).await?.is_some() {
        return Err(Unable::AlreadyAsked);
    }
    if !store::can_be_asked(tx, case.id).await? {
        return Err(Unable::Unreachable);
    }
    let mut to = Move::of(case, case.stage);
    let stops = case.stopped.is_none() && clock::stop(case, &mut to, now, Stop::Giver);
    put(tx, case, &to).await?;
    let until = store::waits_until(now);
    store::note_asked(tx, case, by, &reason, stops.then_some(until), now).await?;
    let mut all = vec![Happened::ObjectionAsked { reason }];
    if stops {
        all.push(Happened::ClockStopped { why: Stop::Giver.code().to_owned(), reason: String::new() });
    }
    record_all(tx, case.id, now, Some(by), &all).await?;
    letter::to_giver(tx, app, county, case, Kind::ObjectionAsked, |lang| Some(date(lang, day_in_finland(until)))).await?;
    Ok(())
}

/// True while the clock stands because of the question of `asked_at`, and not for something that came after.
fn stands_for(case: &Case, asked_at: Option<Millis>) -> bool {
    case.stopped.is_some_and(|(since, why)| why == Stop::Giver && Some(since) == asked_at)
}

/// Sets the clock going that stands because of the question of `asked_at`.
async fn let_run(tx: &DatabaseTransaction, feedback_id: i64, asked_at: Option<Millis>, now: Millis) -> Result<(), DbErr> {
    for _ in 0..TRIES {
        let Some(case) = by_id(tx, feedback_id).await?.filter(|case| stands_for(case, asked_at)) else { break };
        let mut to = Move::of(&case, case.stage);
        let Some(due_at) = clock::resume(&case, &mut to, now) else { break };
        if move_on(tx, &case, &to).await? {
            return record(tx, feedback_id, now, None, &Happened::ClockRuns { due_at }).await;
        }
    }
    Ok(())
}

/// The giver says that it stays feedback. False when they were not asked or have answered.
///
/// # Errors
/// The database's fault.
pub async fn decline(tx: &DatabaseTransaction, feedback_id: i64, now: Millis) -> Result<bool, DbErr> {
    let asked_at = store::of(tx, feedback_id).await?.and_then(|objection| objection.asked_at);
    if !store::note_declined(tx, feedback_id, now).await? {
        return Ok(false);
    }
    record(tx, feedback_id, now, None, &Happened::ObjectionDeclined).await?;
    let_run(tx, feedback_id, asked_at, now).await?;
    Ok(true)
}

/// Nobody waits any more for a giver who has said nothing: it stays feedback, and they may still say so later. False when
/// nobody was waiting.
///
/// # Errors
/// The database's fault.
pub async fn release(tx: &DatabaseTransaction, feedback_id: i64, now: Millis) -> Result<bool, DbErr> {
    let asked_at = store::of(tx, feedback_id).await?.and_then(|objection| objection.asked_at);
    if !store::note_released(tx, feedback_id).await? {
        return Ok(false);
    }
    let_run(tx, feedback_id, asked_at, now).await?;
    Ok(true)
}

/// By whose word it is transferred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// The giver's.
    Giver,
    /// A lead's, because the giver cannot be asked.
    Lead {
        /// The lead's account.
        account_id: i64,
        /// Why.
        reason: String,
    },
}

/// Transfers it: it is an objection from now on and for good.
///
/// # Errors
/// [`Unable`]; an objection already is [`crate::feedback::Refusal::AnObjection`].
pub async fn transfer(tx: &DatabaseTransaction, app: &App, county: &County, feedback_id: i64, by: By) -> Result<(), Unable> {
    let now = app.clock.now();
    if by != By::Giver && store::can_be_asked(tx, feedback_id).await? {
        return Err(Unable::OnlyByTheGiver);
    }
    let mut tries = 0;
    let case = loop {
        let case = by_id(tx, feedback_id).await?.ok_or(hold::Unable::Missing)?;
        let stage = case.stage.after(Act::Transfer).map_err(hold::Unable::from)?;
        if move_on(tx, &case, &Move { merged_into: None, ..Move::of(&case, stage) }).await? {
            break case;
        }
        tries += 1;
        if tries == TRIES {
            return Err(hold::Unable::Overtaken.into());
        }
    };
    let by = match &by {
        By::Giver => None,
        By::Lead { account_id, reason } => Some((*account_id, reason.as_str())),
    };
    merged::set_free(tx, case.id, now).await?;
    if let Some(living_id) = case.merged_into {
        record(tx, living_id, now, None, &Happened::SplitOff { reference: case.reference.clone() }).await?;
    }
    store::note_transferred(tx, &case, by, now).await?;
    record(tx, case.id, now, by.map(|(account_id, _)| account_id), &Happened::ObjectionTransferred).await?;
    duties::finish(tx, DutyKind::RateSeverity, case.id, None, now).await?;
    duties::add(tx, Duty::of_case(&case, DutyKind::ObjectionDue, super::warn_of(now))).await?;
    let due = |lang: Lang| Some(date(lang, day_in_finland(super::due_of(now))));
    letter::to_staff(tx, app, county, &case, Kind::ObjectionTransferred, &addresses(tx, &case).await?, due).await?;
    letter::to_giver(tx, app, county, &case, Kind::ObjectionReceived, due).await?;
    Ok(())
}

/// Who hears of an objection: the registry and the team.
pub(super) async fn addresses(tx: &DatabaseTransaction, case: &Case) -> Result<Vec<Addressee>, DbErr> {
    let registry = settings::settings_of(tx, case.county_id).await?.registry_email;
    Ok(registry.map(|email| Addressee { email, lang: None }).into_iter().chain(letter::team_address(tx, case).await?).collect())
}

/// That an objection was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Who says so.
    pub by: i64,
    /// The day.
    pub on: NaiveDate,
    /// Its number in the registry.
    pub registry_number: String,
}

/// Notes that an objection was answered, and tells the giver.
///
/// # Errors
/// [`Unable::NothingToAnswer`], or the database's fault.
pub async fn answered(tx: &DatabaseTransaction, app: &App, county: &County, case: &Case, said: Answered) -> Result<(), Unable> {
    let now = app.clock.now();
    if !store::note_answered(tx, case.id, said.by, said.on, &said.registry_number).await? {
        return Err(Unable::NothingToAnswer);
    }
    record(tx, case.id, now, Some(said.by), &Happened::ObjectionAnswered).await?;
    for kind in [DutyKind::ObjectionDue, DutyKind::ObjectionLate] {
        duties::finish(tx, kind, case.id, None, now).await?;
    }
    letter::to_giver(tx, app, county, case, Kind::ObjectionAnswered, |lang| Some(date(lang, said.on))).await?;
    Ok(())
}
