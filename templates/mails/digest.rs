//! Mails with a list of links, or with a way to end them: how much waits for somebody, what is new, what was published.

use std::borrow::Cow;

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
    /// Where such mails are ended, if the mail says so.
    #[serde(default)]
    pub leave: Option<Leave>,
}

/// Where such mails are ended: an absolute address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Leave {
    /// One press there ends it, without signing in; a mail program may press by itself (RFC 8058).
    OnePress(String),
    /// One chooses there, signed in.
    Settings(String),
}

impl Leave {
    pub(super) fn url(&self) -> &str {
        match self {
            Self::OnePress(url) | Self::Settings(url) => url,
        }
    }

    pub(super) fn words(&self, lang: Lang) -> Cow<'static, str> {
        match self {
            Self::OnePress(_) => lang.t("mails-unsubscribe"),
            Self::Settings(_) => lang.t("mails-settings"),
        }
    }

    /// The address that a mail program may use by itself.
    pub(super) fn by_one_press(&self) -> Option<String> {
        if let Self::OnePress(url) = self { Some(url.clone()) } else { None }
    }
}

impl Digest {
    /// Writes the mail, as one of this kind.
    #[must_use]
    pub fn write(&self, kind: Kind, lang: Lang) -> Letter {
        kind.compose(lang, &self.about, &self.lines, self.leave.as_ref())
    }
}
