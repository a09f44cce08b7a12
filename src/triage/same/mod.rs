//! What tells of the same matter: merged and handled as one, and taken apart again.

mod merge;
mod part;
mod split;

pub(super) use part::{Related, TypedMerge, part, related};

use rocket::Route;

/// The routes of this folder.
pub(super) fn routes() -> Vec<Route> {
    rocket::routes![merge::submit, split::submit]
}
