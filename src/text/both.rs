//! What stands in Finnish and in Swedish: the words a county says to everybody.

use asko_locales::Lang;

/// Words in Finnish and Swedish.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Both {
    /// Finnish.
    pub fi: String,
    /// Swedish; empty where the county has only Finnish.
    pub sv: String,
}

impl Both {
    /// The words in both languages.
    pub fn new(fi: impl Into<String>, sv: impl Into<String>) -> Self {
        Self { fi: fi.into(), sv: sv.into() }
    }

    /// The words for a reader of this language, and the language they are in.
    #[must_use]
    pub fn in_language(&self, lang: Lang) -> (&str, Lang) {
        let (finnish, swedish) = ((self.fi.as_str(), Lang::Fi), (self.sv.as_str(), Lang::Sv));
        let (first, second) = if lang == Lang::Sv { (swedish, finnish) } else { (finnish, swedish) };
        if first.0.is_empty() && !second.0.is_empty() { second } else { first }
    }

    /// True when nothing is said in either language.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.fi.is_empty() && self.sv.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_language_there_is() {
        let both = Both::new("suomi", "svenska");
        assert_eq!(both.in_language(Lang::Fi), ("suomi", Lang::Fi));
        assert_eq!(both.in_language(Lang::Sv), ("svenska", Lang::Sv));
        assert_eq!(both.in_language(Lang::En), ("suomi", Lang::Fi));
        assert_eq!(Both::new("suomi", "").in_language(Lang::Sv), ("suomi", Lang::Fi));
        assert_eq!(Both::new("", "svenska").in_language(Lang::En), ("svenska", Lang::Sv));
        assert!(Both::default().is_empty() && !Both::new("", "svenska").is_empty());
    }
}
