//! What was sent goes to the giver: when nobody has taken it back and nothing has happened meanwhile. Nothing of it is seen
//! outside before.
//!
//! It waits in the database, so it goes after a crash, too; and only one node takes it from there.

use std::time::Duration;

use asko_templates::mails::Kind as MailKind;
use sea_orm::{DatabaseTransaction, DbErr};

use crate::feedback::drafts::{self, Draft, Going, Returned, State};
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::feedback::store::{self, GIVER, Message, Move, NewMessage};
use crate::feedback::timeline::record_all;
use crate::feedback::{Act, Case, Happened, MessageKind, Stop, clock, letter, merged};
use crate::organisations::store as organisations;
use crate::platform::app::App;
use crate::platform::clock::Millis;

/// How many are taken at once.
const HANDFUL: u64 = 100;
/// How often a case that moves meanwhile is read again.
const TRIES: u8 = 5;
/// How often it is looked without being rung for: for what another node has left.
const ROUND: Duration = Duration::from_secs(10);
/// The shortest wait, so that what fails is not tried without a break.
const BREATH: Duration = Duration::from_millis(500);

/// What became of something that was on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delivered {
    /// The giver can read it.
    Gone,
    /// It is a draft again, because something happened meanwhile.
    Back,
    /// It was taken back, or somebody else has it.
    Nothing,
}

/// Sends what is due, once. Returns how many answers and questions have gone.
///
/// # Errors
/// The database's fault while looking; what fails for one case is logged and tried again.
pub async fn send_due(app: &App) -> Result<usize, DbErr> {
    let now = app.clock.now();
    let (mut gone, mut moved) = (0, false);
    for feedback_id in drafts::due(app.db.read(), now, HANDFUL).await? {
        let its = app.clone();
        let done = app.db.write(move |tx| Box::pin(async move { deliver(tx, &its, feedback_id, now).await })).await;
        match done {
            Ok(Delivered::Gone) => gone += 1,
            Ok(Delivered::Back) => moved = true,
            Ok(Delivered::Nothing) => {}
            Err(error) => {
                let error: DbErr = error;
                log::error!("the answer to feedback {feedback_id} has not gone yet: {error}");
            }
        }
    }
    if gone > 0 || moved {
        app.bell.notify_one();
    }
    Ok(gone)
}

/// Sends what is due until the program ends.
pub async fn run(app: App) {
    loop {
        let next = match send_due(&app).await {
            Ok(_) => drafts::next_due(app.db.read()).await,
            Err(error) => Err(error),
        };
        let wait = match next {
            Ok(Some(at)) => Duration::from_millis(u64::try_from(at - app.clock.now()).unwrap_or(0)).clamp(BREATH, ROUND),
            Ok(None) => ROUND,
            Err(error) => {
                log::error!("answers on their way cannot be read: {error}");
                ROUND
            }
        };
        tokio::select! {
            () = app.going.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// Gives what is due by `now` to the giver, or back to its sender when something has happened since it was sent.
///
/// # Errors
/// The database's fault.
pub(super) async fn deliver(tx: &DatabaseTransaction, app: &App, feedback_id: i64, now: Millis) -> Result<Delivered, DbErr> {
    let Some(draft) = drafts::of(tx, feedback_id).await?.filter(|draft| draft.state == State::Sending) else {
        return Ok(Delivered::Nothing);
    };
    let Some(going) = draft.going.clone().filter(|going| going.at <= now) else { return Ok(Delivered::Nothing) };
    // Whoever takes it away sends it: another node comes too late.
    if !drafts::take_away(tx, &draft).await? {
        return Ok(Delivered::Nothing);
    }
    let missing = || DbErr::RecordNotFound("the feedback".to_owned());
    let mut case = store::by_id(tx, feedback_id).await?.ok_or_else(missing)?;
    for _ in 0..TRIES {
        let messages = merged::messages_with(tx, feedback_id).await?;
        let Some(to) = next_of(&case, &draft, &going, &messages, now) else { break };
        if store::move_on(tx, &case, &to).await? {
            write(tx, app, &case, &draft, &going, now).await?;
            return Ok(Delivered::Gone);
        }
        case = store::by_id(tx, feedback_id).await?.ok_or_else(missing)?;
    }
    let messages = merged::messages_with(tx, feedback_id).await?;
    give_back(tx, &case, draft, &going, &messages, now).await?;
    Ok(Delivered::Back)
}

/// How the case moves on; none when something has happened since it was sent.
fn next_of(case: &Case, draft: &Draft, going: &Going, messages: &[Message], now: Millis) -> Option<Move> {
    let last = messages.last().map_or(0, |message| message.id);
    let same = case.stage == going.seen.stage && case.team_id == going.seen.team_id && last == going.seen.message_id;
    let act = if draft.kind == MessageKind::Question { Act::Ask } else { Act::Answer };
    let stage = case.stage.after(act).ok().filter(|_| same)?;
    let mut to = Move::of(case, stage);
    to.claimed = to.claimed.or(Some((going.sender_id, now)));
    if draft.kind == MessageKind::Question {
        clock::stop(case, &mut to, now, Stop::Giver);
    } else {
        to.answered_at = to.answered_at.or(Some(now));
    }
    Some(to)
}

/// Puts the message into the dialogue, writes down what happened, and tells the giver.
async fn write(tx: &DatabaseTransaction, app: &App, case: &Case, draft: &Draft, going: &Going, now: Millis) -> Result<(), DbErr> {
    let original = draft.original.as_ref();
    let said = NewMessage {
        feedback_id: case.id,
        at: now,
        kind: draft.kind,
        account_id: Some(draft.author_id()),
        language: &draft.language,
        text: &draft.text,
        original: original.map(|original| (original.text.as_str(), original.language.as_str())),
    };
    let message_id = store::add_message(tx, said).await?;
    if original.is_some() {
        store::set_translator(tx, message_id, going.sender_id).await?;
        duties::finish(tx, DutyKind::TranslateAnswer, case.id, None, now).await?;
    }
    let facts = if draft.kind == MessageKind::Question {
        let stopped = Happened::ClockStopped { why: Stop::Giver.code().to_owned(), reason: String::new() };
        [Happened::AskedGiver].into_iter().chain(case.stopped.is_none().then_some(stopped)).collect()
    } else {
        vec![Happened::Answered]
    };
    record_all(tx, case.id, now, Some(going.sender_id), &facts).await?;
    if draft.kind == MessageKind::Answer && merged::is_for_all(tx, case.id).await? {
        merged::answer_all(tx, app, case, said).await?;
    }
    let mail = if draft.kind == MessageKind::Question { MailKind::QuestionAsked } else { MailKind::AnswerReady };
    // It says that there is something to read, not what.
    let Some(county) = organisations::county_by_id(tx, case.county_id).await? else { return Ok(()) };
    letter::to_giver(tx, app, &county, case, mail, |_| None).await
}

/// Makes a draft of it again, and says so where the team looks what waits for it.
async fn give_back(
    tx: &DatabaseTransaction,
    case: &Case,
    draft: Draft,
    going: &Going,
    messages: &[Message],
    now: Millis,
) -> Result<(), DbErr> {
    let newer = |message: &Message| message.id > going.seen.message_id && message.author == GIVER;
    let why = if messages.iter().any(newer) { Returned::GiverWrote } else { Returned::CaseMoved };
    drafts::put(tx, draft.back(Some(why), now)).await?;
    duties::add(tx, Duty::of_case(case, DutyKind::AnswerReturned, now)).await?;
    Ok(())
}
