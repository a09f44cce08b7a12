//! What of the demonstration's feedback is shown to the public, and what waits for a moderator.

use sea_orm::{DatabaseTransaction, DbErr};

use super::SEED;
use super::places::Place;
use super::story::missing;
use crate::access::accounts;
use crate::feedback::store::by_id;
use crate::moderation::parts::{draft, names_kept_back, parts_of, presentable, proposals, seal};
use crate::moderation::publish::put;
use crate::moderation::reasons::RedactionReason;
use crate::moderation::showable::ready;
use crate::moderation::store::{NewRedaction, add};
use crate::platform::app::App;
use crate::platform::clock::{DAY, HOUR, Millis};
use crate::platform::ids::Randomness;
use crate::text::cues::Cue;
use crate::text::hide;

/// How many pieces of a county are published.
const PUBLISHED: usize = 24;

/// Whether the giver of the piece at this place of the material allows it to be shown.
#[must_use]
pub const fn is_allowed(piece: usize) -> bool {
    piece.is_multiple_of(4)
}

/// Publishes the first of what may be shown, with words hidden where they may tell who somebody is; the rest waits.
pub async fn publish(tx: &DatabaseTransaction, app: &App, places: &[Place], ids: &[i64], now: Millis) -> Result<(), DbErr> {
    // With randomness of its own, so that the references of everything else stay as they were.
    let app = App { random: Randomness::seeded(SEED.wrapping_add(200)), ..app.clone() };
    for place in places {
        let moderator = accounts::by_email(tx, &format!("moderator@{}.example", place.county.slug)).await?;
        let moderator = moderator.ok_or_else(|| missing("a moderator"))?.id;
        let mut published = 0;
        for id in ids {
            let Some(case) = by_id(tx, *id).await?.filter(|case| case.county_id == place.county.id) else { continue };
            if published == PUBLISHED {
                break;
            }
            if ready(&case, None).is_err() {
                continue;
            }
            let at = (case.answered_at.or(case.closed_at).unwrap_or(case.received_at) + 2 * DAY).min(now - HOUR);
            let names = names_kept_back(tx, &case, &draft(tx, &app, &case).await?).await?;
            let parts = parts_of(tx, &case).await?;
            // What looks like a day is mostly a time here.
            for (_, words) in proposals(&parts, &names).into_iter().filter(|(cue, _)| *cue != Cue::Day) {
                for part in parts.iter().filter(|part| hide::stands_in(&part.text, &words)) {
                    let new = NewRedaction {
                        part: part.code.clone(),
                        sealed: seal(&app, case.id, &words),
                        reason: RedactionReason::NamesSomebody.code().to_owned(),
                        reason_words: String::new(),
                    };
                    add(tx, case.id, new, moderator, at).await?;
                }
            }
            let words = draft(tx, &app, &case).await?;
            if presentable(&words).is_ok() {
                put(tx, &app.random, &case, words, moderator, at).await?;
                published += 1;
            }
        }
    }
    Ok(())
}
