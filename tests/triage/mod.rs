//! Professionals sort what arrived.

mod acts;
mod assign;
mod bulk;
mod case;
mod clock;
mod inbox;
mod objections;
mod profile;
mod saved;
mod scene;
mod search;
mod undo;
mod views;

pub use scene::Scene;
