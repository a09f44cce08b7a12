//! What staff does with a publication: each verb has its file.

pub(super) mod approve;
pub(super) mod begin;
pub(super) mod correct;
pub(super) mod edit;
pub(super) mod list;
mod page;
pub(super) mod publish;
pub(super) mod redraw;
pub(super) mod show;
