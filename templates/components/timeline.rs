//! What happened, oldest first.

use maud::{Markup, html};

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Moment {
    /// When, for people.
    pub when: String,
    /// When, for machines (RFC 3339, or a day).
    pub machine_time: String,
    /// What happened, in one sentence.
    pub what: String,
    /// Who did it, or empty.
    pub who: String,
    /// More about it, or nothing.
    pub more: Option<Markup>,
}

/// The list of moments.
#[must_use]
pub fn timeline(moments: &[Moment]) -> Markup {
    html! {
        ol.timeline {
            @for moment in moments {
                li.timeline__moment {
                    p.timeline__when {
                        time datetime=(moment.machine_time) { (moment.when) }
                        @if !moment.who.is_empty() { " · " (moment.who) }
                    }
                    p.timeline__what { (moment.what) }
                    @if let Some(more) = &moment.more { div.timeline__more { (more) } }
                }
            }
        }
    }
}
