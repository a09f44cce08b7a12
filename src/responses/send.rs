//! Sending: what somebody has written goes on its way, or first to a colleague who translates it.

use asko_templates::responses::Faster;
use sea_orm::{DatabaseTransaction, DbErr};

use super::deliver::deliver;
use crate::access::CaseWorker;
use crate::feedback::dialogue::has_open_question;
use crate::feedback::drafts::{self, Draft, Going, Original, Seen, State};
use crate::feedback::duties::{self, Duty, DutyKind};
use crate::feedback::hold::{self, Unable};
use crate::feedback::merged;
use crate::feedback::timeline::record;
use crate::feedback::{Act, Case, Happened, MessageKind, Refusal, Stage, store};
use crate::platform::app::App;
use crate::platform::clock::{Millis, SECOND};
use crate::text::both::Both;

/// What is sent.
#[derive(Clone, Debug)]
pub(super) struct Outgoing {
    /// An answer or a question.
    pub kind: MessageKind,
    /// The text.
    pub text: String,
    /// Its language.
    pub language: String,
    /// The version of the draft that its writer has seen; 0: none.
    pub draft_version: i64,
    /// True for the translation of what waits for one.
    pub translated: bool,
    /// True when a colleague is to translate it first.
    pub translate: bool,
    /// Why it is in another language than the giver's all the same; kept as an internal note.
    pub reason: String,
    /// The name of those that are sent together.
    pub batch: Option<String>,
    /// Whether those get it, too, whose feedback is handled with the case; none leaves it as it was chosen before.
    pub to_all: Option<bool>,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sent {
    /// The giver can read it.
    Gone,
    /// It goes at this time.
    Goes(Millis),
    /// It waits for a translation.
    Waits,
}

impl Sent {
    /// As the case's page is told.
    pub(super) const fn done(self, kind: MessageKind) -> &'static str {
        match (self, kind) {
            (Self::Gone, MessageKind::Question) => "asked",
            (Self::Gone, _) => "answered",
            (Self::Goes(_), _) => "sending",
            (Self::Waits, _) => "translation",
        }
    }
}

/// Why nothing is sent.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotSent {
    /// The case is not there, has moved, or takes no answer.
    #[error(transparent)]
    Unable(#[from] Unable),
    /// Somebody else has written, sent or handed over something meanwhile.
    #[error("another draft is in its place")]
    Other(Faster, Box<Draft>),
    /// The giver was asked something and has not answered yet.
    #[error("the giver has not answered the last question yet")]
    QuestionOpen,
    /// A translation is made by somebody else than the writer.
    #[error("nobody translates what they wrote themselves")]
    OwnTranslation,
}

impl From<DbErr> for NotSent {
    fn from(fault: DbErr) -> Self {
        Self::Unable(Unable::Fault(fault))
    }
}

impl From<Refusal> for NotSent {
    fn from(refusal: Refusal) -> Self {
        Self::Unable(Unable::Stage(refusal))
    }
}

/// Why this draft is in the way of what somebody sends, if it is.
fn in_the_way(before: &Draft, worker: &CaseWorker, out: &Outgoing) -> Option<Faster> {
    match before.state {
        State::Sending => Some(Faster::Sending),
        State::Translation if !out.translated => Some(Faster::Translation),
        _ if !before.is_known_to(worker.account_id(), out.draft_version, &out.text) => Some(Faster::Draft),
        _ => None,
    }
}

/// Sends: at once, after the time in which it can be taken back, or to a colleague who translates it.
///
/// # Errors
/// Why not; nothing has changed then.
pub(super) async fn send(
    tx: &DatabaseTransaction,
    app: &App,
    worker: &CaseWorker,
    reference: &str,
    version: Option<i64>,
    out: Outgoing,
) -> Result<Sent, NotSent> {
    let now = app.clock.now();
    let case = hold::take(tx, worker, reference, version, now).await?;
    if case.stage == Stage::Merged {
        return Err(Refusal::HandledWithAnother.into());
    }
    case.stage.after(if out.kind == MessageKind::Question { Act::Ask } else { Act::Answer })?;
    let messages = store::messages_of(tx, case.id).await?;
    if out.kind == MessageKind::Question && has_open_question(&messages) {
        return Err(NotSent::QuestionOpen);
    }
    let before = drafts::of(tx, case.id).await?;
    if let Some((before, faster)) = before.as_ref().and_then(|before| Some((before, in_the_way(before, worker, &out)?))) {
        return Err(NotSent::Other(faster, Box::new(before.clone())));
    }
    if out.translated && before.as_ref().is_none_or(|before| before.state != State::Translation) {
        return Err(NotSent::Unable(Unable::Overtaken));
    }
    let mut original = before.as_ref().and_then(|before| before.original.clone());
    if original.as_ref().is_some_and(|original| original.by == worker.account_id()) {
        return Err(NotSent::OwnTranslation);
    }
    if !out.reason.is_empty() {
        store::add_note(tx, case.id, now, worker.account_id(), &out.reason).await?;
        record(tx, case.id, now, Some(worker.account_id()), &Happened::Noted).await?;
    }
    duties::finish(tx, DutyKind::AnswerReturned, case.id, None, now).await?;
    if let Some(all) = out.to_all {
        merged::choose_all(tx, case.id, all).await?;
    }
    let mut draft = Draft::new(case.id, before.as_ref(), out.text, out.language, worker.account_id(), now);
    draft.kind = out.kind;
    if out.translate {
        original = Some(Original { text: draft.text.split_off(0), language: draft.language, by: worker.account_id() });
        let draft = Draft { state: State::Translation, language: case.language.clone(), original, ..draft };
        keep(tx, draft).await?;
        ask_to_translate(tx, worker, &case, now).await?;
        return Ok(Sent::Waits);
    }
    let at = now + Millis::from(app.settings.answer_delay) * SECOND;
    let heard = merged::messages_with(tx, case.id).await?;
    let seen = Seen { stage: case.stage, team_id: case.team_id, message_id: heard.last().map_or(0, |message| message.id) };
    let going = Some(Going { at, sender_id: worker.account_id(), seen, batch: out.batch });
    keep(tx, Draft { state: State::Sending, going, original, ..draft }).await?;
    if at > now {
        return Ok(Sent::Goes(at));
    }
    deliver(tx, app, case.id, now).await?;
    Ok(Sent::Gone)
}

async fn keep(tx: &DatabaseTransaction, draft: Draft) -> Result<(), NotSent> {
    if drafts::put(tx, draft).await? { Ok(()) } else { Err(NotSent::Unable(Unable::Overtaken)) }
}

/// Writes down that the team, but not the writer, is to translate an answer.
async fn ask_to_translate(tx: &DatabaseTransaction, worker: &CaseWorker, case: &Case, now: Millis) -> Result<(), DbErr> {
    let awaited = Happened::TranslationAwaited { language: case.language.clone() };
    record(tx, case.id, now, Some(worker.account_id()), &awaited).await?;
    let duty = Duty {
        county_id: case.county_id,
        team_id: case.team_id,
        kind: DutyKind::TranslateAnswer,
        subject_id: case.id,
        title: Both::new(&case.reference, &case.reference),
        path: format!("/cases/{}/translate", case.reference),
        due_at: now,
        but_account_id: Some(worker.account_id()),
    };
    duties::add(tx, duty).await?;
    Ok(())
}
