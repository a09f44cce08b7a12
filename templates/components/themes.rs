//! The themes of feedback, by name.

use asko_locales::Lang;

use super::Choice;

/// The name of the theme with this key; the key itself for a theme that is no longer known.
#[must_use]
pub fn theme_name(lang: Lang, key: &str) -> String {
    match key {
        "encounter" => lang.t("components-theme-encounter"),
        "skill" => lang.t("components-theme-skill"),
        "access" => lang.t("components-theme-access"),
        "booking" => lang.t("components-theme-booking"),
        "information" => lang.t("components-theme-information"),
        "digital" => lang.t("components-theme-digital"),
        "premises" => lang.t("components-theme-premises"),
        "decisions" => lang.t("components-theme-decisions"),
        "safety" => lang.t("components-theme-safety"),
        "continuity" => lang.t("components-theme-continuity"),
        "language" => lang.t("components-theme-language"),
        "fees" => lang.t("components-theme-fees"),
        "relatives" => lang.t("components-theme-relatives"),
        "other" => lang.t("components-theme-other"),
        unknown => return unknown.to_owned(),
    }
    .into_owned()
}

/// The names of the themes of a county: of those built in, and of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeNames(Vec<(String, [String; 3])>);

impl ThemeNames {
    /// With the county's own: the key, and the name in Finnish, Swedish and English, of which any may be empty.
    pub fn with(own: impl IntoIterator<Item = (String, [String; 3])>) -> Self {
        Self(own.into_iter().collect())
    }

    /// The name of the theme with this key, in this language or the first that has one; the key itself for a theme that is
    /// not known.
    #[must_use]
    pub fn name(&self, lang: Lang, key: &str) -> String {
        let Some((_, [fi, sv, en])) = self.0.iter().find(|(own, _)| own == key) else { return theme_name(lang, key) };
        let order = match lang {
            Lang::Fi => [fi, sv, en],
            Lang::Sv => [sv, fi, en],
            Lang::En => [en, fi, sv],
        };
        order.into_iter().find(|name| !name.is_empty()).map_or_else(|| key.to_owned(), Clone::clone)
    }

    /// The themes with these keys, to choose from.
    #[must_use]
    pub fn choices(&self, lang: Lang, keys: &[String]) -> Vec<Choice> {
        keys.iter().map(|key| Choice::new(key, self.name(lang, key))).collect()
    }
}
