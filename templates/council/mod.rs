//! The council's report: what a county enters for it, and which years everybody may read.

mod populations;
mod publishing;

pub use populations::{NumberField, Numbers, PopulationsPage, Sourced};
pub use publishing::{PublishedYear, PublishingPage};

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Stamp, stamp};

/// A change of what a county says here.
#[derive(Clone, Debug)]
pub struct Change {
    /// When.
    pub at: Stamp,
    /// Who.
    pub who: String,
    /// Of what.
    pub what: String,
    /// What it was before.
    pub before: String,
    /// What it is after.
    pub after: String,
}

/// The changes, newest first.
fn log(lang: Lang, changes: &[Change]) -> Markup {
    html! {
        h2 { (lang.t("council-changes-title")) }
        @if changes.is_empty() { p.muted { (lang.t("council-changes-none")) } }
        ol.timeline {
            @for change in changes {
                li.timeline__moment {
                    p.timeline__when { (stamp(&change.at)) " · " (change.who) }
                    p.timeline__what { (change.what) ": " (change.before) " → " (change.after) }
                }
            }
        }
    }
}

/// The years that can be read, and which one is.
#[must_use]
pub fn years(lang: Lang, base: &str, years: &[i32], chosen: i32) -> Markup {
    html! {
        @if years.len() > 1 {
            nav aria-label=(lang.t("council-report-years")) {
                ul.actions {
                    @for year in years {
                        li {
                            @if *year == chosen { strong aria-current="page" { (year) } }
                            @else { a href={ (base) "?year=" (year) } { (year) } }
                        }
                    }
                }
            }
        }
    }
}
