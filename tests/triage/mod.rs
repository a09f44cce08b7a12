//! Professionals sort what arrived.

mod acts;
mod assign;
mod bulk;
mod case;
mod clock;
mod inbox;
mod merging;
mod objections;
mod profile;
mod reminders;
mod saved;
pub mod scene;
mod search;
mod severity;
mod themes;
mod trace;
mod undo;
mod urgency;
mod views;

pub use scene::Scene;
