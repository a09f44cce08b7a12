//! The choice whether a matter is handled as a statutory objection (muistutus, anmärkning), and what becomes of it.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::Shell;
use crate::changes::Words;
use crate::components::{Choice, Errors, Field, Stamp, Tone, checkboxes, hidden, notice, paragraphs, primary, radios, secondary, stamp};

/// Whom one can turn to; a line is empty where the county has said nothing.
#[derive(Clone, Debug)]
pub struct ObjectionHelp {
    /// The county's own channel: a web address or words.
    pub channel: Words,
    /// How to reach the patient ombud.
    pub patient_ombud: Words,
    /// How to reach the social ombud.
    pub social_ombud: Words,
}

/// How far it has come.
#[derive(Clone, Debug)]
pub enum ObjectionState {
    /// Nobody has asked; the giver may want it.
    Open,
    /// The giver is asked; until when it waits for them, in words.
    Asked(Option<String>),
    /// The giver wants it to stay feedback, and may still change their mind.
    Declined,
    /// It is an objection: since when, and until when it is to be answered.
    Transferred {
        /// When it was transferred.
        at: Stamp,
        /// The day, in words.
        due: String,
    },
    /// It was answered.
    Answered {
        /// The day, in words.
        on: String,
        /// Its number in the registry.
        registry_number: String,
    },
}

/// The part of the giver's page that is about objections.
#[derive(Clone, Debug)]
pub struct ObjectionPart {
    /// How far it has come.
    pub state: ObjectionState,
    /// Whom one can turn to.
    pub help: ObjectionHelp,
    /// What was chosen, when the form comes back.
    pub chosen: String,
}

/// A web address as a link, anything else as it is.
fn contact(words: &Words) -> Markup {
    let text = words.text.trim();
    let is_address = (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(char::is_whitespace);
    html! { @if is_address { a href=(text) rel="noopener" { (text) } } @else { div lang=(words.lang.code()) { (paragraphs(text)) } } }
}

impl ObjectionPart {
    /// What stands before the dialogue: the question to the giver, or that it is an objection.
    pub(super) fn above(&self, shell: &Shell, csrf_token: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        match &self.state {
            ObjectionState::Open | ObjectionState::Declined => html! {},
            ObjectionState::Asked(until) => self.question(shell, csrf_token, until.as_deref(), errors),
            ObjectionState::Transferred { at, due } => notice(
                Tone::Info,
                &lang.t("follow-objection-transferred-title"),
                html! {
                    p { (lang.t("follow-objection-transferred-since")) " " (stamp(at)) "." }
                    p { (lang.with("follow-objection-transferred-due", &[("day", due.into())])) }
                    (self.nameless(lang))
                    (self.contacts(lang))
                },
            ),
            ObjectionState::Answered { on, registry_number } => notice(
                Tone::Good,
                &lang.t("follow-objection-answered-title"),
                html! {
                    p { (lang.with("follow-objection-answered-text", &[("day", on.into()), ("number", registry_number.into())])) }
                    (self.contacts(lang))
                },
            ),
        }
    }

    /// What stands after the reply: that one may want it unasked.
    pub(super) fn below(&self, shell: &Shell, csrf_token: &str, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let declined = match self.state {
            ObjectionState::Open => false,
            ObjectionState::Declined => true,
            _ => return html! {},
        };
        let label = lang.t("follow-objection-sure");
        let choices = [Choice::new("yes", lang.t("follow-objection-sure-yes"))];
        html! {
            details.details #objection open[errors.get("objection_sure").is_some()] {
                summary { (lang.t("follow-objection-want-title")) }
                div.details__body {
                    @if declined { p { (lang.t("follow-objection-declined")) } }
                    (explanation(lang))
                    (self.nameless(lang))
                    (self.contacts(lang))
                    form method="post" action=(shell.county_url("/follow/objection")) novalidate data-once {
                        (hidden("csrf_token", csrf_token))
                        (hidden("objection", "wants"))
                        (checkboxes(lang, Field::new("objection_sure", &label), &choices, &[], errors))
                        (secondary(&lang.t("follow-objection-want-submit"), None))
                    }
                }
            }
        }
    }

    fn question(&self, shell: &Shell, csrf_token: &str, until: Option<&str>, errors: &Errors) -> Markup {
        let lang = shell.lang;
        let choices = [
            Choice::new("wants", lang.t("follow-objection-wants")).hint(lang.t("follow-objection-wants-hint")),
            Choice::new("declines", lang.t("follow-objection-declines")).hint(lang.t("follow-objection-declines-hint")),
        ];
        html! {
            section.reply-block aria-labelledby="objection-title" {
                h2 #objection-title { (lang.t("follow-objection-asked-title")) }
                p { (lang.t("follow-objection-asked-text")) }
                (explanation(lang))
                (self.nameless(lang))
                (self.contacts(lang))
                form method="post" action=(shell.county_url("/follow/objection")) novalidate data-once {
                    (hidden("csrf_token", csrf_token))
                    (hidden("objection_sure", "yes"))
                    (radios(lang, Field::new("objection", &lang.t("follow-objection-choice")), &choices, &self.chosen, false, errors))
                    @if let Some(day) = until { p.hint { (lang.with("follow-objection-until", &[("day", day.into())])) } }
                    (primary(&lang.t("follow-objection-submit")))
                }
            }
        }
    }

    /// That nobody can write to somebody unknown.
    fn nameless(&self, lang: Lang) -> Markup {
        html! { p { (lang.t("follow-objection-nameless")) } }
    }

    fn contacts(&self, lang: Lang) -> Markup {
        let lines = [
            (lang.t("follow-objection-channel"), &self.help.channel),
            (lang.t("follow-objection-patient-ombud"), &self.help.patient_ombud),
            (lang.t("follow-objection-social-ombud"), &self.help.social_ombud),
        ];
        html! {
            @if lines.iter().all(|(_, words)| words.text.trim().is_empty()) {
                p { (lang.t("follow-objection-no-contacts")) }
            } @else {
                dl.summary-list {
                    @for (name, words) in &lines {
                        @if !words.text.trim().is_empty() { div { dt { (name) } dd { (contact(words)) } } }
                    }
                }
            }
        }
    }
}

/// What an objection is: what is known of it everywhere in the country.
fn explanation(lang: Lang) -> Markup {
    html! {
        p { (lang.t("follow-objection-what")) }
        ul {
            li { (lang.t("follow-objection-who")) }
            li { (lang.t("follow-objection-answer")) }
            li { (lang.t("follow-objection-complaint")) }
            li { (lang.t("follow-objection-final")) }
        }
    }
}
