//! The library of participation methods, in the six themes of Sotehelmet (sotehelmet.fi).

use std::sync::LazyLock;

use asko_locales::Lang;
use serde::Deserialize;

use super::activity::{Kind, Level};

/// The files, one for each theme, in the order of the library.
const FILES: [&str; 6] = [
    include_str!("methods/participation-and-democracy.json"),
    include_str!("methods/dialogue-in-the-organisation.json"),
    include_str!("methods/leading-change.json"),
    include_str!("methods/strategic-work-ability.json"),
    include_str!("methods/participatory-wellbeing-at-work.json"),
    include_str!("methods/leading-and-meeting-remotely.json"),
];

/// Something said in Finnish, Swedish and English.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Three<T> {
    fi: T,
    sv: T,
    en: T,
}

impl<T> Three<T> {
    /// What is said in this language.
    #[must_use]
    pub const fn of(&self, lang: Lang) -> &T {
        match lang {
            Lang::Fi => &self.fi,
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }
}

/// A theme of the library.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: Three<String>,
    /// What its methods are for.
    pub lead: Three<String>,
    /// Its methods.
    pub methods: Vec<Method>,
}

/// A method of the library.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Its key, unique in the library.
    pub key: String,
    /// Its name.
    pub name: Three<String>,
    /// What it is, in two sentences.
    pub in_short: Three<String>,
    /// When it fits, and when not.
    pub fits: Three<String>,
    /// How it is done, step by step.
    pub how: Three<Vec<String>>,
    /// How much time it takes.
    pub time: Three<String>,
    /// What goes wrong easily.
    pub pitfalls: Three<Vec<String>>,
    /// Where it comes from.
    pub source: Three<String>,
    /// The source's address.
    pub source_url: Option<String>,
    /// The code of the kind of activity that it makes, if it makes one.
    pub activity: Option<String>,
    /// What it can change: `encounter`, `service-system` or `both`.
    pub object: String,
    /// The codes of the levels of participation it can reach.
    pub levels: Vec<String>,
    /// How it works from a distance.
    pub remote: Three<String>,
}

impl Method {
    /// The kind of activity that it makes, if it makes one.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        self.activity.as_deref().and_then(Kind::from_code)
    }

    /// The levels of participation it can reach.
    pub fn reaches(&self) -> impl Iterator<Item = Level> + '_ {
        self.levels.iter().filter_map(|code| Level::from_code(code))
    }
}

/// A file that cannot be read is left out; a test reads all of them.
static THEMES: LazyLock<Vec<Theme>> = LazyLock::new(|| FILES.iter().filter_map(|file| serde_json::from_str(file).ok()).collect());

/// The themes with their methods.
#[must_use]
pub fn themes() -> &'static [Theme] {
    &THEMES
}

/// All methods, in the order of the library.
pub fn all() -> impl Iterator<Item = &'static Method> {
    themes().iter().flat_map(|theme| &theme.methods)
}

/// The method with this key, and its theme.
#[must_use]
pub fn find(key: &str) -> Option<(&'static Theme, &'static Method)> {
    themes().iter().find_map(|theme| theme.methods.iter().find(|method| method.key == key).map(|method| (theme, method)))
}

/// The methods that fit what is to change (`encounter` or `service-system`), those made for it before those that fit
/// both; with a kind of activity, those that make one first.
#[must_use]
pub fn suggested(object: &str, kind: Option<Kind>) -> Vec<&'static Method> {
    let mut fitting: Vec<&Method> = all().filter(|method| method.object == object || method.object == "both").collect();
    fitting.sort_by_key(|method| (kind.is_none() || method.kind() != kind, method.object != object));
    fitting
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_file_is_read_and_there_are_methods_enough() {
        for file in FILES {
            if let Err(error) = serde_json::from_str::<Theme>(file) {
                panic!("{error} in {}", file.chars().take(60).collect::<String>());
            }
        }
        assert_eq!(themes().len(), 6);
        assert!(all().count() >= 24, "{} methods", all().count());
        assert!(themes().iter().all(|theme| !theme.methods.is_empty()));
        let keys: BTreeSet<&str> = all().map(|method| method.key.as_str()).chain(themes().iter().map(|theme| theme.key.as_str())).collect();
        assert_eq!(keys.len(), all().count() + themes().len(), "each key stands once");
    }

    #[test]
    fn every_method_says_everything_in_three_languages() {
        let plain = |key: &str| !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        for theme in themes() {
            assert!(plain(&theme.key), "{}", theme.key);
            for lang in Lang::ALL {
                assert!(!theme.name.of(lang).is_empty() && !theme.lead.of(lang).is_empty(), "{} {lang:?}", theme.key);
            }
        }
        for method in all() {
            assert!(plain(&method.key), "{}", method.key);
            for lang in Lang::ALL {
                let texts = [&method.name, &method.in_short, &method.fits, &method.time, &method.source, &method.remote];
                assert!(texts.iter().all(|text| !text.of(lang).trim().is_empty()), "{} {lang:?}", method.key);
                for list in [&method.how, &method.pitfalls] {
                    let said = list.of(lang);
                    assert!(!said.is_empty() && said.iter().all(|line| !line.trim().is_empty()), "{} {lang:?}", method.key);
                    assert_eq!(said.len(), list.of(Lang::Fi).len(), "{} says more in one language", method.key);
                }
            }
            assert!(method.source_url.as_deref().is_none_or(|url| url.starts_with("https://")), "{}", method.key);
            assert!(method.activity.is_none() || method.kind().is_some(), "{}", method.key);
            assert!(["encounter", "service-system", "both"].contains(&method.object.as_str()), "{}", method.key);
            assert_eq!(method.reaches().count(), method.levels.len(), "{}", method.key);
            assert!(method.kind().is_none() || !method.levels.is_empty(), "{} is an activity of no level", method.key);
        }
    }

    #[test]
    fn suggestions_fit_the_object_and_begin_with_the_kind() {
        for object in ["encounter", "service-system"] {
            for kind in Kind::ALL.iter().map(|kind| Some(*kind)).chain([None]) {
                let suggested = suggested(object, kind);
                assert!(suggested.iter().all(|method| method.object == object || method.object == "both"));
                let made: Vec<bool> = suggested.iter().map(|method| kind.is_some() && method.kind() == kind).collect();
                assert!(made.is_sorted_by(|before, after| before >= after), "{kind:?}: {made:?}");
            }
        }
        assert!(suggested("nonsense", None).iter().all(|method| method.object == "both"));
    }
}
