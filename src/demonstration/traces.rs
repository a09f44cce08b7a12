//! Who read what of the demonstration and did what with it: for those pieces whose givers can look at it by their code.

use std::collections::HashMap;

use sea_orm::{DatabaseTransaction, DbErr};

use super::places::Place;
use crate::access::log::{ACT, Before, told_before};
use crate::feedback::Happened;
use crate::feedback::store::Past;
use crate::platform::clock::{MINUTE, Millis};

/// The act of a fact, as the last part of the address that does it; none when nobody of the staff did it by a form.
fn act(what: &Happened) -> Option<&'static str> {
    match what {
        Happened::Claimed => Some("claim"),
        Happened::Rerouted { .. } => Some("route"),
        Happened::ThemesSet { .. } => Some("themes"),
        Happened::Noted => Some("note"),
        Happened::Answered => Some("answer"),
        Happened::NothingChanges { .. } => Some("decide"),
        Happened::Closed => Some("close"),
        Happened::AskedGiver => Some("question"),
        Happened::Extended { .. } => Some("extend"),
        Happened::ObjectionAsked { .. } => Some("objection"),
        Happened::UrgencyChecked { .. } => Some("urgency"),
        _ => None,
    }
}

/// Writes it down: whoever did something had opened the piece before, and most did several things at once.
pub async fn leave(tx: &DatabaseTransaction, places: &[Place], all: &[(i64, &Past)]) -> Result<(), DbErr> {
    let mut traces: Vec<Before> = Vec::new();
    for (feedback_id, past) in all.iter().copied().filter(|(_, past)| past.new.once.is_some()) {
        let Some(place) = places.iter().find(|place| place.county.id == past.new.county_id) else { continue };
        let page = format!("/fi/{}/cases/{}", place.county.slug, past.new.reference);
        let mut opened: HashMap<i64, Millis> = HashMap::new();
        for event in &past.events {
            let (Some(account_id), Some(act)) = (event.actor_id, act(&event.what)) else { continue };
            let trace = |at: Millis, what: String| Before { at, account_id, feedback_id, what, page: page.clone() };
            if opened.insert(account_id, event.at).is_none_or(|last| event.at > last + 60 * MINUTE) {
                traces.push(trace(event.at - 3 * MINUTE, "case".to_owned()));
            }
            traces.push(trace(event.at, format!("{ACT}{act}")));
        }
    }
    traces.sort_by_key(|trace| trace.at);
    told_before(tx, traces).await
}
