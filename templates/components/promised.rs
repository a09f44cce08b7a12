//! A promise of days in words.

use asko_locales::Lang;

/// In how many days an answer is promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PromisedIn {
    /// How many days.
    pub days: i64,
    /// True when only working days count.
    pub working: bool,
}

impl PromisedIn {
    /// "within 7 working days", to stand in a sentence.
    #[must_use]
    pub fn within(self, lang: Lang) -> String {
        let days = [("days", self.days.into())];
        if self.working { lang.with("components-promised-within-working", &days) } else { lang.with("components-promised-within", &days) }
    }

    /// "7 working days", to stand in a list.
    #[must_use]
    pub fn length(self, lang: Lang) -> String {
        let days = [("days", self.days.into())];
        if self.working { lang.with("components-promised-working", &days) } else { lang.with("components-promised-days", &days) }
    }
}
