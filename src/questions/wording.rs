//! The words of an instrument.

use asko_locales::Lang;
use serde::Deserialize;

/// One text in the three languages.
#[derive(Clone, Debug, Deserialize)]
pub struct InLanguages {
    /// Finnish.
    pub fi: String,
    /// Swedish.
    pub sv: String,
    /// English.
    pub en: String,
}

impl InLanguages {
    /// The text in this language.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::Fi => &self.fi,
            Lang::Sv => &self.sv,
            Lang::En => &self.en,
        }
    }
}

/// A statement that one agrees with or not.
#[derive(Clone, Debug, Deserialize)]
pub struct Statement {
    /// Its key, the same in every version.
    pub key: String,
    /// The theme it belongs to.
    pub theme: String,
    /// The words.
    #[serde(flatten)]
    pub words: InLanguages,
}

/// A point of the scale of agreement.
#[derive(Clone, Debug, Deserialize)]
pub struct ScalePoint {
    /// 1 (strongly disagree) to 5 (strongly agree).
    pub value: u8,
    /// The words.
    #[serde(flatten)]
    pub words: InLanguages,
}

/// All words of one version of an instrument.
#[derive(Clone, Debug, Deserialize)]
pub struct Wording {
    /// The instrument's key.
    pub key: String,
    /// The version, from 1 on.
    pub version: i64,
    /// Languages whose words are not the official ones.
    pub provisional: Vec<String>,
    /// The statements in order.
    pub statements: Vec<Statement>,
    /// The scale, from agreement to disagreement.
    pub scale: Vec<ScalePoint>,
    /// The choice apart: stored as no answer, never in a mean.
    pub not_concerned: InLanguages,
    /// The question of recommendation, 0 to 10.
    pub nps: InLanguages,
    /// What 0 means.
    pub nps_low: InLanguages,
    /// What 10 means.
    pub nps_high: InLanguages,
}
