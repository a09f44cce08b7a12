//! The giver allows it to be shown, or takes that back: then it is hidden at once.

use asko_locales::Lang;
use asko_templates::moderation::not_shown_words;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr};

use super::reasons::TAKEN_BACK;
use super::showable::allowed;
use super::store::{self, Choice};
use super::view;
use crate::feedback::store::allow_showing;
use crate::feedback::timeline::{Happened, record};
use crate::feedback::{Case, Channel, Stage};
use crate::organisations::County;
use crate::platform::clock::Millis;

/// Where it stands, for its giver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Showing {
    /// The giver does not allow it.
    NotAllowed,
    /// Allowed, and nobody has decided yet.
    Waiting,
    /// Anybody reads it: its address below the language.
    Shown(String),
    /// Allowed, and it was decided not to show it: why, in words, and more words of the moderator; may be empty.
    NotShown(String, String),
}

/// Where it stands; none when it cannot be shown at all: it holds no words, or is an objection.
///
/// # Errors
/// The database's fault.
pub async fn showing_of(db: &impl ConnectionTrait, county: &County, case: &Case, lang: Lang) -> Result<Option<Showing>, DbErr> {
    if case.text.is_empty() || case.channel == Channel::Import.code() || case.stage == Stage::Transferred {
        return Ok(None);
    }
    if !case.may_show {
        return Ok(Some(Showing::NotAllowed));
    }
    if let Some(shown) = store::shown_of(db, case.id).await?
        && allowed(case).is_ok()
    {
        return Ok(Some(Showing::Shown(view::path(county, &shown.public_id))));
    }
    let declined = store::choice_of(db, case.id).await?.filter(|chosen| chosen.choice == Choice::Declined);
    Ok(Some(declined.map_or(Showing::Waiting, |chosen| Showing::NotShown(not_shown_words(lang, &chosen.reason), chosen.words))))
}

/// Writes down what the giver wants. Taking back hides at once what is shown; saying the same again changes nothing.
///
/// # Errors
/// The database's fault.
pub async fn allow(tx: &DatabaseTransaction, case: &Case, allow: bool, now: Millis) -> Result<(), DbErr> {
    let never = case.text.is_empty() || case.channel == Channel::Import.code();
    if case.may_show == allow || allow && never {
        return Ok(());
    }
    allow_showing(tx, case.id, allow).await?;
    record(tx, case.id, now, None, &Happened::ShowingAllowed { allowed: allow }).await?;
    if !allow && store::hide(tx, case.id, now, None, (TAKEN_BACK, "")).await? {
        record(tx, case.id, now, None, &Happened::Hidden { reason: TAKEN_BACK.to_owned() }).await?;
    }
    Ok(())
}
