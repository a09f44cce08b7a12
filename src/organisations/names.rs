//! Names in several languages.

use asko_locales::Lang;

use super::store::{County, Municipality, Service, Team, Unit};

/// Something with a name in Finnish, Swedish and English.
pub trait Named {
    /// The name in Finnish, Swedish and English; any may be empty.
    fn names(&self) -> [&str; 3];

    /// The name in this language, or in the first language that has one: never an empty label.
    fn name(&self, lang: Lang) -> &str {
        let [fi, sv, en] = self.names();
        let order = match lang {
            Lang::Fi => [fi, sv, en],
            Lang::Sv => [sv, fi, en],
            Lang::En => [en, fi, sv],
        };
        order.into_iter().find(|name| !name.is_empty()).unwrap_or_default()
    }
}

impl County {
    /// The language in which a team hears of feedback: in a bilingual county the one it is to answer in.
    #[must_use]
    pub fn team_language(&self, of_feedback: &str) -> Lang {
        if self.bilingual && of_feedback == Lang::Sv.code() { Lang::Sv } else { Lang::Fi }
    }
}

impl Named for County {
    fn names(&self) -> [&str; 3] {
        [&self.name_fi, &self.name_sv, &self.name_en]
    }
}

impl Named for Municipality {
    fn names(&self) -> [&str; 3] {
        [&self.name_fi, &self.name_sv, ""]
    }
}

impl Named for Service {
    fn names(&self) -> [&str; 3] {
        [&self.name_fi, &self.name_sv, &self.name_en]
    }
}

impl Named for Unit {
    fn names(&self) -> [&str; 3] {
        [&self.name_fi, &self.name_sv, &self.name_en]
    }
}

impl Named for Team {
    fn names(&self) -> [&str; 3] {
        [&self.name_fi, &self.name_sv, &self.name_en]
    }
}

/// What a piece of feedback is about, in words: its unit, its service, or the county.
#[must_use]
pub fn place_name(county: &County, unit: Option<&Unit>, service: Option<&Service>, lang: Lang) -> String {
    unit.map(|unit| unit.name(lang)).or_else(|| service.map(|service| service.name(lang))).unwrap_or_else(|| county.name(lang)).to_owned()
}
