//! asko's pages: structs that render themselves, with samples. Knows no Rocket and no database.
//!
//! A page is a struct of plain values in the folder of its feature. [`render`] puts it into the shell
//! that all pages share.

pub mod access;
pub mod assets;
pub mod changes;
pub mod comparison;
pub mod components;
pub mod council;
pub mod follow;
pub mod intake;
mod layout;
pub mod mails;
pub mod moderation;
pub mod organisations;
pub mod participation;
pub mod publications;
pub mod reports;
pub mod responses;
pub mod routing;
pub mod triage;

pub use asko_locales::{Lang, Value};
pub use layout::{CountyLink, Page, Section, Shell, StaffBar, Switch, encoded, render};
