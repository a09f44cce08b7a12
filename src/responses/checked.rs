//! What is wrong with an answer before it is sent, and what one is only warned of.

use asko_locales::Lang;
use asko_templates::components::Errors;

use crate::feedback::fill::left;
use crate::text::clean::characters;
use crate::text::{identifiers, language};

/// The most characters an answer may have.
pub(super) const LIMIT: usize = 5000;

/// What stands in the way of an answer.
#[derive(Debug, Default)]
pub(super) struct Checked {
    /// What is wrong; a warning counts until the person is sure.
    pub errors: Errors,
    /// True when the person may send it all the same.
    pub warned: bool,
}

/// Checks an answer written in `written_in`. `reason`: why it is in another language than the giver's, where one is needed.
pub(super) fn check(lang: Lang, written_in: &str, text: &str, reason: Option<&str>, sure: bool) -> Checked {
    let mut errors = Errors::none();
    let open = left(text);
    match characters(text) {
        0 => errors.add("answer_text", lang.t("responses-answer-empty")),
        1..=LIMIT if !open.is_empty() => {
            errors.add("answer_text", lang.with("responses-answer-placeholder", &[("places", (&open.join(", ")).into())]));
        }
        1..=LIMIT => {}
        _ => errors.add("answer_text", lang.t("responses-answer-long")),
    }
    if reason == Some("") {
        errors.add("answer_reason", lang.t("responses-written-reason-empty"));
    }
    let foreign = language::guess(text).is_some_and(|guess| guess != written_in);
    let named = !identifiers::find(text).is_empty();
    let warned = foreign || named;
    if warned && !sure {
        let mut words = Vec::new();
        if foreign {
            words.push(lang.t("responses-answer-other-language"));
        }
        if named {
            words.push(lang.t("responses-answer-identifiers"));
        }
        errors.add("answer_sure", words.join(". "));
    }
    Checked { errors, warned }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hindrance(written_in: &str, text: &str, sure: bool) -> Checked {
        check(Lang::Fi, written_in, text, None, sure)
    }

    #[test]
    fn one_is_warned_once_of_another_language_and_of_identifiers() {
        let swedish = "Tack för din respons, vi har ändrat tiderna och hoppas att det blir bättre.";
        assert!(hindrance("sv", swedish, false).errors.is_empty());
        let warned = hindrance("fi", swedish, false);
        assert!(warned.warned && warned.errors.get("answer_sure").is_some() && warned.errors.get("answer_text").is_none());
        assert!(hindrance("fi", swedish, true).errors.is_empty());
        assert!(hindrance("fi", "Soita numeroon 040 123 4567.", false).errors.get("answer_sure").is_some());
    }

    #[test]
    fn nothing_too_much_and_open_places_are_refused_however_sure_one_is() {
        assert!(hindrance("fi", "", true).errors.get("answer_text").is_some());
        assert!(hindrance("fi", &"ä".repeat(LIMIT), true).errors.is_empty());
        assert!(hindrance("fi", &"ä".repeat(LIMIT + 1), true).errors.get("answer_text").is_some());
        let open = hindrance("fi", "Hei, [[mitä teemme]]", true);
        assert!(open.errors.get("answer_text").is_some_and(|words| words.contains("[[mitä teemme]]")), "{open:?}");
    }

    #[test]
    fn a_reason_is_asked_for_only_where_one_is_needed() {
        assert!(check(Lang::Fi, "fi", "Hei", Some(""), false).errors.get("answer_reason").is_some());
        assert!(check(Lang::Fi, "fi", "Hei", Some("Kukaan ei osaa"), false).errors.is_empty());
    }
}
