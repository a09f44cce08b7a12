//! Languages, ages and perspectives in words.

use asko_locales::Lang;

use super::population::{Age, Tongue};

/// A language in words.
#[must_use]
pub fn tongue_words(tongue: Tongue, lang: Lang) -> String {
    let words = match tongue {
        Tongue::Finnish => lang.t("council-language-fi"),
        Tongue::Swedish => lang.t("council-language-sv"),
        Tongue::Other => lang.t("council-language-other"),
    };
    words.into_owned()
}

/// An age in words.
#[must_use]
pub fn age_words(age: Age, lang: Lang) -> String {
    let words = match age {
        Age::Under7 => lang.t("council-age-under-7"),
        Age::From7 => lang.t("council-age-from-7"),
        Age::From13 => lang.t("council-age-from-13"),
        Age::From18 => lang.t("council-age-from-18"),
        Age::From65 => lang.t("council-age-from-65"),
    };
    words.into_owned()
}

/// The perspective with this code, in words.
#[must_use]
pub fn perspective_words(code: &str, lang: Lang) -> String {
    asko_templates::reports::perspective_name(lang, code)
}
