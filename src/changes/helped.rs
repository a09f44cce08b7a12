//! Did it help? What the givers behind a change say of it from four weeks after it was confirmed, without signing in.

use asko_locales::Lang;
use asko_templates::changes::COMMENT_LIMIT;
use asko_templates::components::Errors;
use chrono::{Days, NaiveDate};
use rocket::http::Status;
use sea_orm::{DatabaseTransaction, DbErr};

use super::store::{self, Helped, HelpedAnswer};
use super::{Change, Stage};
use crate::feedback::Happened;
use crate::feedback::timeline::record;
use crate::platform::app::App;
use crate::platform::clock::{DAY, Millis, day_in_finland};
use crate::platform::failure::Refuse;
use crate::platform::keys::Purpose;
use crate::text::clean::{characters, clean};
use crate::text::identifiers;

/// How many days after the confirmation the question is asked.
const ASKED_AFTER: u64 = 28;
/// How long the link of a mail lets one answer.
pub const KEY_AGE: Millis = 90 * DAY;

/// The day from which on the givers are asked whether a change helped; none while it is not confirmed.
#[must_use]
pub fn asked_on(change: &Change) -> Option<NaiveDate> {
    let made = matches!(change.progress.stage, Stage::Done | Stage::Reviewed);
    let confirmed = change.progress.confirmed.filter(|_| made)?;
    day_in_finland(confirmed.at).checked_add_days(Days::new(ASKED_AFTER))
}

/// What a giver says of a change, valid and with identifiers masked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    answer: HelpedAnswer,
    comment: String,
}

impl Judgement {
    /// Reads what was typed; `mark` ends the names of the fields.
    ///
    /// # Errors
    /// What is wrong, at the fields.
    pub fn read(lang: Lang, mark: &str, answer: &str, comment: &str) -> Result<Self, Errors> {
        let (answer, comment) = (HelpedAnswer::from_code(answer), clean(comment).trim().to_owned());
        let mut errors = Errors::none();
        if answer.is_none() {
            errors.add(format!("answer{mark}"), lang.t("changes-helped-missing"));
        }
        if characters(&comment) > COMMENT_LIMIT {
            errors.add(format!("comment{mark}"), lang.t("changes-helped-long"));
        }
        let answer = answer.filter(|_| errors.is_empty()).ok_or(errors)?;
        Ok(Self { answer, comment: identifiers::mask(&comment).0 })
    }
}

/// Why an answer is not taken.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The feedback did not lead to the change, or no longer does.
    #[error("the feedback is not linked to the change")]
    NotLinked,
    /// The four weeks are not over.
    #[error("it is too early to say")]
    TooEarly,
    /// The database's fault.
    #[error(transparent)]
    Fault(#[from] DbErr),
}

/// That it is too early, for a page.
#[derive(Clone, Copy, Debug)]
pub struct TooEarly;

impl Refuse for TooEarly {
    fn status(&self) -> Status {
        Status::Conflict
    }

    fn text_id(&self) -> &'static str {
        "changes-helped-early"
    }
}

/// Keeps what the giver of a piece of feedback says of a change; said again, it replaces what was said. The timeline tells of
/// it when the answer is new or another one; never of the words.
///
/// # Errors
/// [`Refusal`].
pub async fn judge(
    tx: &DatabaseTransaction,
    change_id: i64,
    feedback_id: i64,
    said: Judgement,
    lang: Lang,
    now: Millis,
) -> Result<(), Refusal> {
    let change = store::by_id(tx, change_id).await?.ok_or(Refusal::NotLinked)?;
    if !store::is_linked(tx, change_id, feedback_id).await? {
        return Err(Refusal::NotLinked);
    }
    if asked_on(&change).is_none_or(|day| day_in_finland(now) < day) {
        return Err(Refusal::TooEarly);
    }
    let before = store::helped_by(tx, change_id, feedback_id).await?.map(|before| before.answer);
    let answer = said.answer;
    let helped = Helped { answer, comment: said.comment, language: lang.code().to_owned(), at: now };
    store::put_helped(tx, change_id, feedback_id, &helped).await?;
    if before != Some(answer) {
        let judged = Happened::GiverJudged { change: change.reference.clone(), answer: answer.code().to_owned() };
        record(tx, feedback_id, now, None, &judged).await?;
    }
    Ok(())
}

/// What lets the reader of a mail answer for a piece of feedback: its row, the change's row and when it ends, sealed.
#[must_use]
pub fn seal_key(app: &App, change_id: i64, feedback_id: i64, now: Millis) -> String {
    let parts = [change_id, feedback_id, now + KEY_AGE].map(i64::to_be_bytes);
    app.keys.seal(Purpose::Helped, &app.random, &parts.concat())
}

/// The change's row and the feedback's row of a key that was sealed here and has not ended.
#[must_use]
pub fn open_key(app: &App, key: &str, now: Millis) -> Option<(i64, i64)> {
    let bytes = app.keys.unseal(Purpose::Helped, key)?;
    let mut parts = bytes.chunks_exact(8).filter_map(|part| part.try_into().ok()).map(i64::from_be_bytes);
    let (change_id, feedback_id, until) = (parts.next()?, parts.next()?, parts.next()?);
    (now <= until).then_some((change_id, feedback_id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_one_of_four_and_its_words_are_masked() {
        let said = Judgement::read(Lang::Fi, "", "partly", " Soita 040 123 4567\r\n").unwrap();
        assert_eq!((said.answer, said.comment.as_str()), (HelpedAnswer::Partly, "Soita [***]"));
        let wrong = Judgement::read(Lang::Fi, "-7K", "maybe", &"ä".repeat(501)).unwrap_err();
        assert!(wrong.get("answer-7K").is_some() && wrong.get("comment-7K").is_some());
        assert!(Judgement::read(Lang::Fi, "", "no", &"ä".repeat(500)).is_ok());
    }
}
