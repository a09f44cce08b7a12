//! What the county's own history says of a text: which label fits it, how surely, and which words speak for it.
//!
//! A model is made of texts and their labels in this program; no text leaves the machine, and the same texts give the
//! same model. It mixes three views of the same features ([`features`]): naive Bayes of the label ([`bayes`]), naive Bayes
//! of all other labels, and a forest of yes-or-no questions ([`forest`]). Each view is judged by texts it has not seen,
//! and made as sure as it deserves to be ([`scores`]).
//!
//! [`watch`] learns anew for each county in the background, [`judge`] finds out how well that does, [`store`] keeps the
//! versions, and [`suggest`] says what the holding one makes of a text. How well it does is told in docs/routing.md.

mod bayes;
mod bytes;
pub mod evaluate;
mod features;
mod file;
mod forest;
mod ground;
pub mod judge;
mod model;
mod scores;
mod sequence;
pub mod store;
mod suggest;
#[cfg(test)]
mod tests;
mod train;
mod vocabulary;
pub mod watch;

pub use bytes::{decode, encode};
pub use evaluate::{Figures, evaluate, evaluate_files};
pub use model::{Guess, Model};
pub use suggest::{Likely, Suggestion, suggest};
pub use train::{Trained, train};

/// A text of which is known what it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The language the text is written in: `fi`, `sv`, `en` or another.
    pub language: String,
    /// The text.
    pub text: String,
    /// What it belongs to; several labels share the text.
    pub labels: Vec<String>,
}
