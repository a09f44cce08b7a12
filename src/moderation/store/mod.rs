//! Keeping what is shown to the public, which words of it are hidden, and what was decided about it.

mod choices;
mod publications;
mod redactions;

pub use choices::{Choice, Chosen, choice_of, forget_choice, is_chosen, put_choice};
pub use publications::{
    Found, NewPublication, PublicAnswer, Publication, Publish, by_public_id, hide, of_county, publish, services_shown, shown_of,
    versions_of,
};
pub use redactions::{NewRedaction, Redaction, add, of_feedback, undo, unsealed};
