//! The themes of feedback, by name.

use asko_locales::Lang;

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
