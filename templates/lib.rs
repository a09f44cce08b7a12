//! asko's pages: structs that render themselves, with samples. Knows no Rocket and no database.
//!
//! A page is a struct of plain values in the folder of its feature. [`render`] puts it into the shell
//! that all pages share.

pub mod assets;
pub mod components;
mod layout;

pub use asko_locales::{Lang, Value};
pub use layout::{CountyLink, Page, Section, Shell, StaffBar, Switch, render};
