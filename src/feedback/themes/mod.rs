//! The themes of a county: those built in, and its own, which are added and closed but never taken away.

mod rows;
mod store;

use asko_templates::components::ThemeNames;

use crate::platform::clock::Millis;
use crate::text::stems;
use crate::text::themes::{THEMES, suggest};

pub use store::{NewTheme, add, close, of};

/// The theme that people choose when no other fits; it stands last.
const OTHER: &str = "other";
/// How many of a county's own themes are suggested for one text.
const MOST_OWN: usize = 2;
/// How many themes are suggested for one text.
const MOST: usize = 3;

/// A theme that a county has added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnTheme {
    /// Its key, like those built in, but never one of them.
    pub key: String,
    /// Its name in Finnish, Swedish and English; Swedish and English may be empty.
    pub names: [String; 3],
    /// Its search words in Finnish, Swedish and English.
    pub words: [Vec<String>; 3],
    /// Since when it is not chosen any more.
    pub closed_at: Option<Millis>,
}

/// The themes of a county.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Themes {
    own: Vec<OwnTheme>,
}

impl Themes {
    /// With these beside those built in.
    #[must_use]
    pub const fn with(own: Vec<OwnTheme>) -> Self {
        Self { own }
    }

    /// The county's own, in the order in which they were added.
    #[must_use]
    pub fn own(&self) -> &[OwnTheme] {
        &self.own
    }

    fn keys<'a>(&'a self, own: impl Iterator<Item = &'a OwnTheme>) -> Vec<String> {
        let built_in = THEMES.iter().filter(|theme| **theme != OTHER).map(|theme| (*theme).to_owned());
        built_in.chain(own.map(|theme| theme.key.clone())).chain([OTHER.to_owned()]).collect()
    }

    /// The keys of the themes that can be chosen, in the order of the list.
    #[must_use]
    pub fn open(&self) -> Vec<String> {
        self.keys(self.own.iter().filter(|theme| theme.closed_at.is_none()))
    }

    /// The keys of all themes, also of those that are closed: what was chosen before keeps its name.
    #[must_use]
    pub fn all(&self) -> Vec<String> {
        self.keys(self.own.iter())
    }

    /// The keys of the themes that can be chosen where these were chosen before: closed ones among them can be kept.
    #[must_use]
    pub fn offered(&self, before: &[String]) -> Vec<String> {
        self.keys(self.own.iter().filter(|theme| theme.closed_at.is_none() || before.contains(&theme.key)))
    }

    /// Those of these keys that are themes of the county, in the order of the list, each once.
    #[must_use]
    pub fn among(&self, keys: &[String]) -> Vec<String> {
        self.all().into_iter().filter(|theme| keys.contains(theme)).collect()
    }

    /// The names, for pages.
    #[must_use]
    pub fn names(&self) -> ThemeNames {
        ThemeNames::with(self.own.iter().map(|theme| (theme.key.clone(), theme.names.clone())))
    }

    /// Suggests themes for a text: at most two of the county's own whose words stand in it, then those built in, three in all.
    #[must_use]
    pub fn suggest(&self, language: &str, text: &str) -> Vec<String> {
        let built_in = || suggest(language, text).into_iter().map(str::to_owned);
        let Some(column) = ["fi", "sv", "en"].iter().position(|code| *code == language).filter(|_| !self.own.is_empty()) else {
            return built_in().collect();
        };
        let text_stems = stems::stems(language, text);
        let fits = |theme: &&OwnTheme| {
            let words = theme.words.get(column).map_or(&[][..], Vec::as_slice);
            theme.closed_at.is_none() && words.iter().any(|word| stems::contains_word(language, &text_stems, word))
        };
        let own = self.own.iter().filter(fits).take(MOST_OWN).map(|theme| theme.key.clone());
        own.chain(built_in()).take(MOST).collect()
    }
}

#[cfg(test)]
mod tests {
    use asko_locales::Lang;

    use super::*;

    fn themes() -> Themes {
        let theme = |key: &str, fi: &str, words: &str, closed_at| OwnTheme {
            key: key.to_owned(),
            names: [fi.to_owned(), String::new(), String::new()],
            words: [words.split(' ').map(str::to_owned).collect(), vec!["buss".to_owned()], Vec::new()],
            closed_at,
        };
        Themes::with(vec![theme("own-1", "Matkat", "bussi taksi", None), theme("own-2", "Kesäsulku", "kesäsulku", Some(1))])
    }

    #[test]
    fn own_themes_stand_before_the_last_and_closed_ones_keep_their_name() {
        let themes = themes();
        assert_eq!(themes.open().len(), 15);
        assert_eq!(&themes.all()[13..], ["own-1", "own-2", "other"]);
        assert_eq!(
            themes.among(&["other".into(), "own-2".into(), "access".into(), "access".into(), "x".into()]),
            ["access", "own-2", "other"]
        );
        let names = themes.names();
        assert_eq!((names.name(Lang::Sv, "own-1"), names.name(Lang::Fi, "own-2")), ("Matkat".to_owned(), "Kesäsulku".to_owned()));
        assert_eq!(names.name(Lang::En, "fees"), asko_templates::components::theme_name(Lang::En, "fees"));
        assert_eq!(Themes::default().open(), THEMES);
    }

    #[test]
    fn own_words_suggest_own_themes_first() {
        let themes = themes();
        assert_eq!(themes.suggest("fi", "Bussilla ei pääse, ja lasku oli väärä."), ["own-1", "fees"]);
        assert_eq!(themes.suggest("sv", "Bussen går inte dit."), ["own-1"]);
        assert_eq!(themes.suggest("fi", "Lasku oli väärä."), ["fees"]);
        assert!(themes.suggest("fi", "Kesäsulku tuli yllätyksenä.").is_empty(), "it is closed");
        assert!(themes.suggest("se", "bussi").is_empty());
    }
}
