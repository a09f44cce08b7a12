//! What everybody reads: the list, each publication in its newest version and in those before, their files and the archived
//! bytes. All of it is made from the archive.

pub(super) mod archived;
pub(super) mod catalogue;
pub(super) mod files;
pub(super) mod list;
mod page;
pub(super) mod show;
