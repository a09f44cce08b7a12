//! The promise of an answer in plain words, for who waits for it.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{PromisedIn, inset};

/// The promise.
#[derive(Clone, Debug)]
pub struct PromiseView {
    /// In how many days it was promised.
    pub promise: PromisedIn,
    /// Until which day now.
    pub day: String,
    /// Until which day before the team took more time.
    pub first: Option<String>,
    /// True when that day has passed.
    pub late: bool,
    /// Since which day the clock stands, and whether the team waits for the giver.
    pub stands: Option<(String, bool)>,
}

impl PromiseView {
    pub(super) fn show(&self, lang: Lang) -> Markup {
        let day = [("day", (&self.day).into())];
        html! {
            @match &self.stands {
                Some((since, true)) => (inset(html! {
                    p { (lang.with("follow-promise-waits", &[("since", since.into())])) }
                    p { (lang.t("follow-promise-waits-means")) }
                })),
                Some((since, false)) => (inset(html! {
                    p { (lang.with("follow-promise-paused", &[("since", since.into())])) }
                    p { (lang.t("follow-promise-paused-means")) }
                })),
                None => p {
                    @if self.late {
                        (lang.with("follow-status-late", &day))
                    } @else {
                        @match &self.first {
                            Some(first) => (lang.with("follow-promise-longer", &[("first", first.into()), ("day", (&self.day).into())])),
                            None => (lang.with("follow-status-due", &[("promise", (&self.promise.within(lang)).into()), ("day", (&self.day).into())])),
                        }
                    }
                },
            }
        }
    }
}
