//! Professionals sort what arrived.

mod acts;
mod case;
mod clock;
mod inbox;
mod objections;
mod scene;
mod search;
mod views;

pub use scene::Scene;
