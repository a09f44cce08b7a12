//! The figures of a measure as people read them.

use asko_locales::{Lang, number, percent, signed};

use crate::changes::measure::SizeUnit;
use crate::changes::{Measurable, Measure};

/// Percentages of fewer answers than this tell of single people rather than of the service.
pub const PERCENT_FROM: f64 = 20.0;

/// What the words are about: a measure in a language.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// What the team calls its own count; may be empty.
    pub count: &'a str,
    /// True when the team's own count says of how many.
    pub has_base: bool,
    /// The statements.
    pub measurable: &'a Measurable,
    /// The language.
    pub lang: Lang,
}

/// How many decimals keep these apart from nothing.
fn decimals(values: &[f64], least: usize) -> usize {
    let smallest = values.iter().map(|value| value.abs()).filter(|value| *value > 0.0).fold(f64::INFINITY, f64::min);
    let wanted = if smallest < 0.1 { 2 } else { usize::from(smallest < 2.0) };
    wanted.max(least)
}

impl Subject<'_> {
    /// From natural units to those that are shown: shares and rates are told of a hundred.
    #[must_use]
    pub fn scaled(&self, value: f64) -> f64 {
        match self.measure {
            Measure::Statement(_) | Measure::Theme(_) => value * 100.0,
            Measure::Count if self.has_base => value * 100.0,
            Measure::Nps | Measure::Days | Measure::Count => value,
        }
    }

    /// True for a share of answers or pieces.
    #[must_use]
    pub const fn is_share(&self) -> bool {
        matches!(self.measure, Measure::Statement(_) | Measure::Theme(_))
    }

    /// The decimals below which its figures say nothing.
    fn least_decimals(&self) -> usize {
        usize::from(*self.measure == Measure::Days || (*self.measure == Measure::Count && self.has_base))
    }

    /// A level: `78 %`, `34`, `6,2 päivää`.
    #[must_use]
    pub fn level(&self, value: f64) -> String {
        match self.measure {
            Measure::Statement(_) | Measure::Theme(_) => percent(self.lang, value),
            Measure::Nps => number(self.lang, value, 0),
            Measure::Days | Measure::Count => self.size(value),
        }
    }

    /// A size, without its sign, in its unit: `10 prosenttiyksikköä`.
    #[must_use]
    pub fn size(&self, value: f64) -> String {
        let shown = self.scaled(value).abs();
        self.in_unit(&number(self.lang, shown, decimals(&[shown], self.least_decimals())))
    }

    /// A size and the two ends of its interval, all without signs, the nearer end first: `10 prosenttiyksikköä`, `5–15`.
    #[must_use]
    pub fn size_and_range(&self, estimate: f64, ends: (f64, f64)) -> (String, String) {
        let shown = [estimate, ends.0, ends.1].map(|value| self.scaled(value).abs());
        let places = decimals(&shown, self.least_decimals());
        let [estimate, one, other] = shown.map(|value| (value, number(self.lang, value, places)));
        let (near, far) = if one.0 <= other.0 { (one.1, other.1) } else { (other.1, one.1) };
        (self.in_unit(&estimate.1), format!("{near}–{far}"))
    }

    /// A change with its sign, in its unit, and the ends of its interval: `−3 prosenttiyksikköä`, `−6`, `+1`.
    #[must_use]
    pub fn change(&self, estimate: f64, (low, high): (f64, f64)) -> [String; 3] {
        let shown = [estimate, low, high].map(|value| self.scaled(value));
        let places = decimals(&shown, self.least_decimals());
        let [estimate, low, high] = shown.map(|value| signed(self.lang, value, places));
        [self.in_unit(&estimate), low, high]
    }

    /// The size that was registered: of a team's own count it is a share of the level before.
    #[must_use]
    pub fn registered_size(&self, value: f64) -> String {
        if self.measure.size_unit() == SizeUnit::PerCent {
            return self.lang.with("changes-amount-per-cent", &[("size", (&number(self.lang, value * 100.0, 0)).into())]);
        }
        self.size(value)
    }

    fn in_unit(&self, size: &str) -> String {
        let one = if size.trim_start_matches(['+', '\u{2212}']) == "1" { "yes" } else { "no" };
        let values = [("size", size.into()), ("one", one.into())];
        match self.measure {
            Measure::Statement(_) | Measure::Theme(_) => self.lang.with("changes-amount-points", &values),
            Measure::Nps => self.lang.with("changes-amount-index", &values),
            Measure::Days => self.lang.with("changes-amount-days", &values),
            Measure::Count if self.has_base => self.lang.with("changes-amount-rate", &[("size", size.into())]),
            Measure::Count => self.lang.with("changes-amount-count", &[("size", size.into())]),
        }
    }

    /// How many answers, or whatever is counted, in how many months.
    #[must_use]
    pub fn counted(&self, answers: f64, months: usize) -> String {
        let values = [("count", whole(answers).into()), ("months", months.into())];
        match self.measure {
            Measure::Statement(_) | Measure::Nps => self.lang.with("changes-counted-answers", &values),
            Measure::Theme(_) | Measure::Days => self.lang.with("changes-counted-pieces", &values),
            Measure::Count if self.has_base => self.lang.with("changes-counted-cases", &values),
            Measure::Count => self.lang.with("changes-counted-months", &[("months", months.into())]),
        }
    }

    /// The statement without its full stop, the theme's name, or what the team calls its count.
    #[must_use]
    pub fn name(&self) -> String {
        match self.measure {
            Measure::Statement(key) => {
                let statement = self.measurable.wording.statements.iter().find(|statement| &statement.key == key);
                statement.map_or(key.as_str(), |statement| statement.words.text(self.lang)).trim_end_matches('.').to_owned()
            }
            Measure::Theme(theme) => self.measurable.themes.names().name(self.lang, theme),
            Measure::Count if !self.count.is_empty() => self.count.to_owned(),
            Measure::Nps | Measure::Days | Measure::Count => self.measure.words(self.count, self.measurable, self.lang),
        }
    }
}

/// A count as a whole number.
#[must_use]
pub fn whole(count: f64) -> i64 {
    if count.is_finite() { count.round() as i64 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feedback::themes::Themes;

    fn measurable() -> Measurable {
        let wording = serde_json::from_str(include_str!("../../questions/national_v1.json")).unwrap();
        Measurable { wording, themes: Themes::default() }
    }

    #[test]
    fn sizes_keep_as_many_decimals_as_they_need() {
        let measurable = measurable();
        let theme = Measure::Theme("access".into());
        let of = |measure| Subject { measure, count: "", has_base: false, measurable: &measurable, lang: Lang::Fi };
        let share = of(&theme);
        assert_eq!(share.level(0.784), "78\u{a0}%");
        assert_eq!(share.size_and_range(0.1, (0.05, 0.15)), ("10 prosenttiyksikköä".into(), "5–15".into()));
        assert_eq!(share.size_and_range(-0.04, (-0.075, -0.005)), ("4,0 prosenttiyksikköä".into(), "0,5–7,5".into()));
        assert_eq!(share.change(-0.03, (-0.06, 0.012)), ["\u{2212}3,0 prosenttiyksikköä", "\u{2212}6,0", "+1,2"]);
        assert_eq!(of(&Measure::Days).size(6.24), "6,2 päivää");
        assert_eq!(of(&Measure::Nps).level(34.2), "34");
        assert_eq!(of(&Measure::Count).registered_size(0.2), "20\u{a0}% aiemmasta tasosta");
    }
}
