//! Where a team is with its answer to a case: the form with the draft in it, an answer on its way, or one that waits for a
//! translation. The case's page shows it, and so do the pages of answering.

use asko_locales::{Lang, time_with_seconds};
use asko_templates::components::Stamp;
use asko_templates::responses::{AnswerForm, Answering, Awaiting, Going, Hint, Kept, Left, TemplateChoice};
use sea_orm::DbErr;

use super::dialogue::has_open_question;
use super::drafts::{self, Draft, State};
use super::presence::{moment, presence};
use super::{Act, Case, MessageKind, Stage, answer_templates, merged, store};
use crate::access::{CaseWorker, accounts};
use crate::platform::clock::{in_finland, rfc3339};
use crate::platform::page::Visit;

/// What was typed into a form that comes back; by itself the form shows the draft.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The version of the case that the form showed.
    pub version: Option<i64>,
    /// The version of the draft that the form showed.
    pub draft_version: Option<i64>,
    /// The answer.
    pub text: Option<String>,
    /// The language it is written in: a code.
    pub language: String,
    /// Why it is sent in another language than the giver's.
    pub reason: String,
    /// Whether those get it, too, whose feedback is handled with the case.
    pub to_all: Option<bool>,
    /// Hints, when they were asked for.
    pub hints: Option<Vec<Hint>>,
    /// True when there is something to confirm.
    pub warned: bool,
    /// True when that was confirmed.
    pub sure: bool,
}

/// Whether a team can write to the giver of a case at this stage; what is handled with another case is answered with that.
#[must_use]
pub fn takes_answers(stage: Stage) -> bool {
    stage != Stage::Merged && stage.after(Act::Answer).is_ok()
}

/// True for a giver's language in which none of our people may be able to write: the answer may then be in another.
#[must_use]
pub fn is_beyond_us(language: &str) -> bool {
    Lang::from_code(language).is_none()
}

async fn name_of(visit: &Visit, account_id: i64) -> Result<String, DbErr> {
    Ok(accounts::names(visit.app.db.read(), vec![account_id]).await?.into_iter().next().map(|(_, name)| name).unwrap_or_default())
}

/// Where the team is with its answer; none when the case takes none any more.
///
/// # Errors
/// The database's fault.
pub async fn answering(visit: &Visit, worker: &CaseWorker, case: &Case, typed: Typed) -> Result<Option<Answering>, DbErr> {
    let draft = drafts::of(visit.app.db.read(), case.id).await?;
    let csrf_token = worker.staff().csrf().to_owned();
    let takes_answers = takes_answers(case.stage);
    match draft {
        Some(Draft { state: State::Sending, going: Some(going), kind, text, language, .. }) => {
            let going = Going {
                reference: case.reference.clone(),
                csrf_token,
                question: kind == MessageKind::Question,
                who: name_of(visit, going.sender_id).await?,
                at: Stamp { text: time_with_seconds(visit.lang, &in_finland(going.at)), machine: rfc3339(going.at) },
                text,
                language,
            };
            Ok(Some(Answering::Going(Box::new(going))))
        }
        None if !takes_answers => Ok(None),
        Some(draft) if !takes_answers => {
            let (text, language) = draft.original.map_or((draft.text, draft.language), |original| (original.text, original.language));
            let left = Left {
                reference: case.reference.clone(),
                csrf_token,
                draft_version: draft.version,
                who: name_of(visit, draft.writer_id).await?,
                at: moment(visit.lang, draft.saved_at, visit.app.clock.now()),
                text,
                language,
            };
            Ok(Some(Answering::Left(Box::new(left))))
        }
        Some(Draft { state: State::Translation, original: Some(original), language, .. }) => {
            let awaiting = Awaiting {
                reference: case.reference.clone(),
                csrf_token,
                who: name_of(visit, original.by).await?,
                own: original.by == worker.account_id(),
                text: original.text,
                language: original.language,
                into: language,
            };
            Ok(Some(Answering::Awaiting(Box::new(awaiting))))
        }
        other => Ok(Some(Answering::Writing(Box::new(form(visit, worker, case, other, typed).await?)))),
    }
}

/// The form, with what was typed, else with the draft.
async fn form(visit: &Visit, worker: &CaseWorker, case: &Case, draft: Option<Draft>, typed: Typed) -> Result<AnswerForm, DbErr> {
    let (lang, db, now) = (visit.lang, visit.app.db.read(), visit.app.clock.now());
    let themes = store::themes_of(db, case.id).await?;
    let templates = answer_templates::for_case(db, worker, case, &themes).await?;
    let kept = match &draft {
        Some(draft) => Some(Kept {
            who: name_of(visit, draft.writer_id).await?,
            at: moment(lang, draft.saved_at, now),
            returned: draft.returned.map(drafts::Returned::code),
        }),
        None => None,
    };
    let saved_language = draft.as_ref().map(|draft| draft.language.clone());
    let written_in = if typed.language.is_empty() { saved_language.unwrap_or_else(|| case.language.clone()) } else { typed.language };
    let may_ask = case.stage.after(Act::Ask).is_ok() && !has_open_question(&store::messages_of(db, case.id).await?);
    Ok(AnswerForm {
        reference: case.reference.clone(),
        csrf_token: worker.staff().csrf().to_owned(),
        version: typed.version.unwrap_or(case.version),
        draft_version: typed.draft_version.unwrap_or_else(|| draft.as_ref().map_or(0, |draft| draft.version)),
        language: case.language.clone(),
        written_in,
        reason: is_beyond_us(&case.language).then_some(typed.reason),
        wanted: case.answer_wanted.code(),
        merged: merged::count_of(db, case.id).await?,
        to_all: typed.to_all.unwrap_or(true),
        presence: presence(visit, worker, case, draft.as_ref()).await?,
        text: typed.text.or_else(|| draft.map(|draft| draft.text)).unwrap_or_default(),
        kept,
        templates: templates
            .into_iter()
            .map(|template| TemplateChoice { id: template.id, name: template.name, language: template.language })
            .collect(),
        may_ask,
        hints: typed.hints,
        warned: typed.warned,
        sure: typed.sure,
    })
}
