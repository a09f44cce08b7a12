//! Keeping publications: drafts with their texts and approvals, the archive, and who wants to hear of them.

pub mod archive;
mod drafts;
pub mod subscribers;

pub use drafts::{
    Approval, Draft, NewDraft, SectionText, Written, approvals_of, approve, begin, finish, open_of, put_reason, put_text, redraw, texts_of,
};
