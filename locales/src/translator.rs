//! The translator: a language and a text id in, a text out.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

use crate::texts::SOURCES;

/// A language of the product's own texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Lang {
    /// Finnish.
    #[default]
    Fi,
    /// Swedish, as written in Finland.
    Sv,
    /// English.
    En,
}

impl Lang {
    /// All languages, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The two-letter code used in addresses, in `lang` attributes and in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language with this code, if it is one of ours.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fi => "Suomi",
            Self::Sv => "Svenska",
            Self::En => "English",
        }
    }

    /// The text with this id; see [`text`].
    #[must_use]
    pub fn t(self, id: &str) -> Cow<'static, str> {
        text(self, id)
    }

    /// The text with this id and these variables; see [`text_with`].
    #[must_use]
    pub fn with(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        text_with(self, id, values)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A variable of a text: words, or a whole number that decides between singular and plural.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Words, put in as they are.
    Words(&'a str),
    /// A whole number.
    Count(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(words: &'a str) -> Self {
        Self::Words(words)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(words: &'a String) -> Self {
        Self::Words(words)
    }
}

impl From<i64> for Value<'_> {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

type Bundle = FluentBundle<FluentResource>;

struct Texts {
    bundle: Bundle,
    plain: HashMap<String, String>,
}

static TEXTS: LazyLock<HashMap<&'static str, Texts>> =
    LazyLock::new(|| Lang::ALL.into_iter().map(|lang| (lang.code(), load(lang))).collect());

fn load(lang: Lang) -> Texts {
    let id = match lang {
        Lang::Fi => langid!("fi"),
        Lang::Sv => langid!("sv"),
        Lang::En => langid!("en"),
    };
    let mut bundle = Bundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    for (language, source) in SOURCES {
        if *language == lang.code() {
            // The build has parsed every file already; what parsed there parses here.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
    }
    let mut plain = HashMap::new();
    for id in crate::IDS {
        let mut errors = Vec::new();
        let rendered = find(&bundle, id).map(|pattern| bundle.format_pattern(pattern, None, &mut errors).into_owned());
        if let (Some(words), true) = (rendered, errors.is_empty()) {
            plain.insert((*id).to_owned(), words);
        }
    }
    Texts { bundle, plain }
}

fn find<'b>(bundle: &'b Bundle, id: &str) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    match id.split_once('.') {
        Some((message, attribute)) => bundle.get_message(message)?.get_attribute(attribute).map(|a| a.value()),
        None => bundle.get_message(id)?.value(),
    }
}

/// The text `id` (or `id.attribute`) in `lang`. An unknown id comes back in brackets: a test keeps that from happening.
#[must_use]
pub fn text(lang: Lang, id: &str) -> Cow<'static, str> {
    let texts = TEXTS.get(lang.code());
    match texts.and_then(|t| t.plain.get(id)) {
        Some(words) => Cow::Borrowed(words.as_str()),
        None => Cow::Owned(text_with(lang, id, &[])),
    }
}

/// The text `id` in `lang` with its variables filled in.
#[must_use]
pub fn text_with(lang: Lang, id: &str, values: &[(&str, Value<'_>)]) -> String {
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        match value {
            Value::Words(words) => args.set(*name, FluentValue::from(*words)),
            Value::Count(count) => args.set(*name, FluentValue::from(*count)),
        }
    }
    let mut errors = Vec::new();
    let rendered = TEXTS.get(lang.code()).and_then(|texts| {
        let pattern = find(&texts.bundle, id)?;
        Some(texts.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    });
    rendered.unwrap_or_else(|| format!("[{id}]"))
}
