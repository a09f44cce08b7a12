//! What would be shown, exactly as it would look.

use asko_templates::moderation::PreviewPage;
use rocket::get;
use sea_orm::ConnectionTrait;

use super::parts::{Part, WORDS, draft, names_kept_back, presentable, proposals, seen};
use super::showable::{Cannot, ready};
use super::store::{self, NewPublication};
use super::view::{Shown, voices};
use crate::access::{Moderator, log};
use crate::feedback::{Case, store as feedback};
use crate::platform::failure::{Failure, Refuse as _};
use crate::platform::page::{Html, Visit};

/// Whether it may be published, and what of it nobody may.
pub(super) async fn publishable(
    db: &impl ConnectionTrait,
    case: &Case,
    draft: &NewPublication,
) -> Result<Result<(), Cannot>, sea_orm::DbErr> {
    let choice = store::choice_of(db, case.id).await?;
    Ok(ready(case, choice.as_ref()).and_then(|()| presentable(draft)))
}

/// Whether something in it may still tell who somebody is.
fn is_doubtful(draft: &NewPublication, names: &[String]) -> bool {
    let part = |language: &str, text: &str| Part { code: WORDS.to_owned(), language: language.to_owned(), text: text.to_owned() };
    let parts: Vec<Part> = std::iter::once(part(&draft.language, &draft.text))
        .chain(draft.answers.iter().map(|answer| part(&answer.language, &answer.text)))
        .collect();
    !proposals(&parts, names).is_empty()
}

/// The preview, if there is anything that may be looked at for showing. Writes into the access log that it was opened.
pub(super) async fn page(visit: &Visit, moderator: &Moderator, reference: &str, overtaken: bool) -> Result<PreviewPage, Failure> {
    let (db, now) = (visit.app.db.read(), visit.app.clock.now());
    let case = feedback::by_reference(db, moderator.worker(), reference).await?.ok_or(Failure::NotFound)?;
    super::showable::allowed(&case)?;
    let (by, feedback_id) = (moderator.worker().clone(), case.id);
    let opened = visit.app.db.write(move |tx| Box::pin(async move { log::opened(tx, &by, feedback_id, "preview", now).await }));
    opened.await.map_err(|error: sea_orm::DbErr| Failure::from(error))?;
    let draft = draft(db, &visit.app, &case).await?;
    let cannot = publishable(db, &case, &draft).await?.err();
    let names = names_kept_back(db, &case, &draft).await?;
    let here = visit.url(&format!("/{}/moderation/{}/preview", moderator.county().slug, case.reference));
    let shown = [Shown { words: &draft, feedback_id: case.id, url: here }];
    let voice = voices(visit, moderator.county(), &shown).await?.pop().ok_or(Failure::NotFound)?;
    Ok(PreviewPage {
        csrf_token: moderator.csrf().to_owned(),
        seen: seen(&visit.app, case.id, &draft),
        voice,
        replaces: store::shown_of(db, case.id).await?.is_some(),
        doubtful: is_doubtful(&draft, &names),
        cannot: cannot.map(|cannot| visit.lang.t(cannot.text_id()).into_owned()),
        overtaken,
        reference: case.reference,
    })
}

#[get("/<_>/<_>/moderation/<reference>/preview")]
pub(super) async fn show(visit: Visit, moderator: Moderator, reference: &str) -> Result<Html, Failure> {
    let page = page(&visit, &moderator, reference, false).await?;
    Ok(Html::ok(&moderator.shell(&visit), &page))
}
