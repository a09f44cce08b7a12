//! What was done to a case last: what somebody reads whose own act came too late.

use asko_locales::Lang;
use asko_templates::components::{Theirs, happened};
use sea_orm::{ConnectionTrait, DbErr};

use super::timeline::{self, Happened};
use super::{Case, store};
use crate::access::accounts;
use crate::platform::page::stamp;

/// The last thing done to a case, internal notes left out, with what was written.
///
/// # Errors
/// The database's fault.
pub async fn last_act(db: &impl ConnectionTrait, lang: Lang, case: &Case) -> Result<Theirs, DbErr> {
    let events = timeline::of(db, case.id).await?;
    let Some(event) = events.into_iter().rev().find(|event| event.what != Happened::Noted) else { return Ok(Theirs::default()) };
    let who = match event.actor_id {
        Some(id) => accounts::names(db, vec![id]).await?.into_iter().next().map(|(_, name)| name).unwrap_or_default(),
        None => String::new(),
    };
    let (language, text) = match &event.what {
        Happened::Answered | Happened::GiverReplied => {
            let message = store::messages_of(db, case.id).await?.pop();
            message.map_or_else(Default::default, |message| (message.language, message.text))
        }
        Happened::NothingChanges { .. } => {
            let decision = store::decisions_of(db, case.id).await?.pop();
            (case.language.clone(), decision.map(|decision| decision.words).unwrap_or_default())
        }
        Happened::Rerouted { reason, .. } => (lang.code().to_owned(), reason.clone()),
        _ => (lang.code().to_owned(), String::new()),
    };
    Ok(Theirs { what: happened(lang, event.what.code()), who, at: stamp(lang, event.at), language, text })
}
