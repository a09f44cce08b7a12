//! Professionals sort what arrived.

mod acts;
mod case;
mod inbox;
mod scene;

pub use scene::Scene;
