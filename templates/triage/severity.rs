//! The part of a case that is about how grave it is: the written criteria, the ratings, and what the reader may do.

use asko_locales::Lang;
use maud::{Markup, html};

use super::actions::proof;
use crate::Shell;
use crate::components::{Choice, Errors, Field, Stamp, prose, radios, secondary, stamp, text_area};

/// One rating.
#[derive(Clone, Debug)]
pub struct RatingLine {
    /// Who gave it.
    pub who: String,
    /// When.
    pub at: Stamp,
    /// 0 to 5.
    pub rating: i64,
    /// What it is: a code.
    pub role: &'static str,
    /// What decided it; may be empty.
    pub note: String,
}

/// What the reader may do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeverityAct {
    /// Give the first rating.
    First,
    /// Put another in place of one's own.
    Change,
    /// Give the second rating, without knowing the first.
    Second,
    /// Rate knowing the others.
    Other,
    /// Settle what the others differ in.
    Settle,
}

/// The part, with what was typed.
#[derive(Clone, Debug, Default)]
pub struct SeverityPart {
    /// The rating that counts; none while there is none, or the reader may not know it yet.
    pub counts: Option<i64>,
    /// True while the reader may not know the first rating.
    pub hidden: bool,
    /// True while a second person is to rate.
    pub waits: bool,
    /// True while ratings differ.
    pub differs: bool,
    /// The ratings that the reader may see.
    pub ratings: Vec<RatingLine>,
    /// What the reader may do, with the token and the version of the form.
    pub act: Option<(SeverityAct, String, i64)>,
    /// The chosen rating.
    pub typed: String,
    /// The note.
    pub note: String,
}

/// The name of a rating with its number.
fn name(lang: Lang, rating: i64) -> String {
    let name = match rating {
        0 => lang.t("triage-severity-0"),
        1 => lang.t("triage-severity-1"),
        2 => lang.t("triage-severity-2"),
        3 => lang.t("triage-severity-3"),
        4 => lang.t("triage-severity-4"),
        _ => lang.t("triage-severity-5"),
    };
    format!("{rating} – {name}")
}

/// The criterion of each rating, as choices.
fn criteria(lang: Lang) -> Vec<Choice> {
    let hints = [
        lang.t("triage-severity-0-hint"),
        lang.t("triage-severity-1-hint"),
        lang.t("triage-severity-2-hint"),
        lang.t("triage-severity-3-hint"),
        lang.t("triage-severity-4-hint"),
        lang.t("triage-severity-5-hint"),
    ];
    let choice = |(rating, hint): (i64, std::borrow::Cow<'static, str>)| Choice::new(rating.to_string(), name(lang, rating)).hint(hint);
    (0..).zip(hints).map(choice).collect()
}

impl SeverityPart {
    /// The part.
    pub(super) fn show(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        html! {
            section aria-labelledby="severity-title" {
                h2 #severity-title { (lang.t("triage-severity-title")) }
                @if let Some(rating) = self.counts { p { strong { (name(lang, rating)) } } }
                @else if self.hidden { p { (lang.t("triage-severity-hidden")) } }
                @else { p.muted { (lang.t("triage-severity-none")) } }
                @if self.differs { p { (lang.t("triage-severity-differs")) } }
                @else if self.waits && !self.hidden { p { (lang.t("triage-severity-waits")) } }
                @if !self.ratings.is_empty() {
                    ul {
                        @for one in &self.ratings {
                            li {
                                (one.rating) " · " (one.who) " · " (stamp(&one.at)) @if let Some(words) = role(lang, one.role) { " · " (words) }
                                @if !one.note.is_empty() { blockquote { (prose(lang.code(), &one.note)) } }
                            }
                        }
                    }
                }
                (self.form(shell, base, errors))
            }
        }
    }

    fn form(&self, shell: &Shell, base: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let Some((act, token, version)) = &self.act else { return html! {} };
        let (title, submit) = match act {
            SeverityAct::First => (lang.t("triage-severity-rate"), lang.t("triage-severity-submit")),
            SeverityAct::Change => (lang.t("triage-severity-change"), lang.t("triage-severity-submit")),
            SeverityAct::Second => (lang.t("triage-severity-second"), lang.t("triage-severity-submit")),
            SeverityAct::Other => (lang.t("triage-severity-other"), lang.t("triage-severity-submit")),
            SeverityAct::Settle => (lang.t("triage-severity-settle"), lang.t("triage-severity-settle-submit")),
        };
        let wrong = errors.get("severity").is_some() || errors.get("severity_note").is_some();
        let settles = *act == SeverityAct::Settle;
        let (label, hint) = (lang.t("triage-severity-note"), lang.t("triage-severity-note-hint"));
        let mut note = Field::new("severity_note", &label).hint(&hint);
        if !settles {
            note = note.optional();
        }
        html! {
            details.details open[wrong || *act == SeverityAct::Second] {
                summary { (title) }
                div.details__body {
                    p { (lang.t("triage-severity-rule")) }
                    form method="post" action={ (base) "/severity" (shell.taking_along()) } novalidate data-once {
                        (proof(token, *version))
                        (radios(lang, Field::new("severity", &lang.t("triage-severity-label")), &criteria(lang), &self.typed, false, errors))
                        (text_area(lang, note, &self.note, 2, Some(1000), errors))
                        (secondary(&submit, None))
                    }
                }
            }
        }
    }
}

/// What a rating is, where that is not plain.
fn role(lang: Lang, code: &str) -> Option<String> {
    let words = match code {
        "second" => lang.t("triage-severity-role-second"),
        "revised" => lang.t("triage-severity-role-revised"),
        "settled" => lang.t("triage-severity-role-settled"),
        _ => return None,
    };
    Some(words.into_owned())
}
