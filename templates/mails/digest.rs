//! A digest: how much waits for somebody, view by view, each with its link.

use asko_locales::Lang;
use serde::{Deserialize, Serialize};

use super::{Kind, Letter, Subject};

/// A view that holds something.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct DigestLine {
    /// How many of what, in the mail's language.
    pub words: String,
    /// The view.
    pub link: String,
}

/// A digest.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Digest {
    /// The county, the day and the inbox.
    #[serde(flatten)]
    pub about: Subject,
    /// What the views hold; those that hold nothing are left out.
    pub lines: Vec<DigestLine>,
}

impl Digest {
    /// Writes the mail.
    #[must_use]
    pub fn write(&self, lang: Lang) -> Letter {
        Kind::Digest.compose(lang, &self.about, &self.lines)
    }
}
