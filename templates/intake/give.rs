//! The form.

use std::collections::BTreeMap;

use asko_locales::Lang;
use maud::{Markup, html};

use super::{HelpNumber, emergency};
use crate::components::{
    Choice, Errors, Field, PromisedIn, Tone, checkboxes, details, error_summary, hidden, notice, radios, select, text_area, text_input,
};
use crate::{Page, Shell};

/// A statement in the page's language.
#[derive(Clone, Debug)]
pub struct StatementWords {
    /// Its key, also the field's name.
    pub key: String,
    /// The words.
    pub words: String,
}

/// A point of the scale in the page's language.
#[derive(Clone, Debug)]
pub struct ScaleWords {
    /// What is sent.
    pub value: String,
    /// The words.
    pub words: String,
}

/// The question of recommendation in the page's language.
#[derive(Clone, Debug)]
pub struct NpsWords {
    /// The question.
    pub question: String,
    /// What 0 means.
    pub low: String,
    /// What 10 means.
    pub high: String,
}

/// What is typed and chosen, by field name.
#[derive(Clone, Debug, Default)]
pub struct Values(pub BTreeMap<String, String>);

impl Values {
    /// The value of a field, or nothing.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// Identifiers of one kind that stand in the text.
#[derive(Clone, Copy, Debug)]
pub struct Identified {
    /// `identity-code`, `phone`, `email` or `iban`.
    pub kind: &'static str,
    /// How many.
    pub count: usize,
}

/// What stands above the form when it comes back without a mistake of the giver's.
#[derive(Clone, Debug)]
pub enum Interruption {
    /// The text has identifiers: asked once.
    Identifiers(Vec<Identified>),
    /// The form stayed open for too long.
    Old,
    /// The form did not come with a token of ours.
    Foreign,
    /// The form was sent already, with other content.
    SentBefore,
    /// Too many submissions from the same network.
    TooOften,
    /// We could not store it.
    NotStored,
}

/// The form.
#[derive(Clone, Debug)]
pub struct GivePage {
    /// What the feedback is about: the unit's, service's or county's name.
    pub place: String,
    /// More about the place (address, or that it will be found out), or empty.
    pub place_more: String,
    /// Where to choose something else.
    pub change_url: String,
    /// Where the form goes.
    pub action: String,
    /// The form's token.
    pub csrf_token: String,
    /// The statements in order.
    pub statements: Vec<StatementWords>,
    /// The scale from agreement to disagreement.
    pub scale: Vec<ScaleWords>,
    /// The words of the choice apart.
    pub not_concerned: String,
    /// The question of recommendation.
    pub nps: NpsWords,
    /// True when the wording in this language is not the official one.
    pub provisional: bool,
    /// Services to choose from, when the place has several.
    pub services: Vec<Choice>,
    /// Municipalities to choose from, when no unit was named.
    pub municipalities: Vec<Choice>,
    /// In how many days an answer is promised.
    pub promise: PromisedIn,
    /// The kinds, by their codes, for which something else is promised.
    pub other_promises: Vec<(&'static str, PromisedIn)>,
    /// The most characters a text may have.
    pub text_limit: usize,
    /// Numbers to call in an emergency.
    pub help: Vec<HelpNumber>,
    /// What was typed and chosen.
    pub values: Values,
    /// What stands above the form.
    pub interruption: Option<Interruption>,
    /// True once identifiers in the text have been asked about.
    pub identifiers_asked: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl GivePage {
    fn choices_of_scale(&self) -> Vec<Choice> {
        let mut choices: Vec<Choice> = self.scale.iter().map(|point| Choice::new(&point.value, &point.words)).collect();
        choices.push(Choice::new("na", &self.not_concerned).apart());
        choices
    }

    fn statements_part(&self, lang: Lang) -> Markup {
        let choices = self.choices_of_scale();
        html! {
            h2 { (lang.t("intake-form-statements-title")) }
            p.hint { (lang.t("intake-form-statements-hint")) }
            @for statement in &self.statements {
                div.statement { (radios(lang, Field::new(&statement.key, &statement.words), &choices, self.values.get(&statement.key), false, &self.errors)) }
            }
            @let points: Vec<Choice> = (0..=10).map(|n| {
                let choice = Choice::new(n.to_string(), n.to_string());
                match n {
                    0 => choice.unseen(&self.nps.low),
                    10 => choice.unseen(&self.nps.high),
                    _ => choice,
                }
            }).collect();
            div.nps {
                (radios(lang, Field::new("nps", &self.nps.question), &points, self.values.get("nps"), true, &self.errors))
                p.nps__ends aria-hidden="true" { span { "0 = " (self.nps.low) } span { "10 = " (self.nps.high) } }
            }
            @if self.provisional { p.small.muted { (lang.t("intake-form-provisional")) } }
        }
    }

    fn words_part(&self, lang: Lang) -> Markup {
        let kinds = [
            Choice::new("thanks", lang.t("intake-form-kind-thanks")),
            Choice::new("idea", lang.t("intake-form-kind-idea")),
            Choice::new("problem", lang.t("intake-form-kind-problem")),
            Choice::new("question", lang.t("intake-form-kind-question")),
        ];
        let perspectives = [
            Choice::new("own", lang.t("intake-form-perspective-own")),
            Choice::new("relative", lang.t("intake-form-perspective-relative")),
            Choice::new("helping", lang.t("intake-form-perspective-helping")),
        ];
        html! {
            h2 { (lang.t("intake-form-words-title")) }
            (text_area(lang, Field::new("text", &lang.t("intake-form-text")).hint(&lang.t("intake-form-text-hint")).optional(), self.values.get("text"), 8, Some(self.text_limit), &self.errors))
            (radios(lang, Field::new("kind", &lang.t("intake-form-kind")).optional(), &kinds, self.values.get("kind"), false, &self.errors))
            @if !self.services.is_empty() {
                (select(lang, Field::new("service", &lang.t("intake-form-service")).optional(), Some(&lang.t("intake-form-unknown")), &self.services, self.values.get("service"), &self.errors))
            }
            @if !self.municipalities.is_empty() {
                (select(lang, Field::new("municipality", &lang.t("intake-form-municipality")).optional(), Some(&lang.t("intake-form-unknown")), &self.municipalities, self.values.get("municipality"), &self.errors))
            }
            (radios(lang, Field::new("perspective", &lang.t("intake-form-perspective")).optional(), &perspectives, self.values.get("perspective"), false, &self.errors))
        }
    }

    /// Whether the words may be shown to the public: no, unless it is ticked.
    fn show_part(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let yes = [Choice::new("yes", lang.t("intake-form-show-yes"))];
        let field = Field {
            name: "may_show",
            label: &lang.t("intake-form-show"),
            hint: &lang.t("intake-form-show-hint"),
            heading: false,
            optional: true,
        };
        html! {
            (checkboxes(lang, field, &yes, &[self.values.get("may_show")], &self.errors))
            p.actions { a href=(shell.county_url("/voices/principles")) { (lang.t("intake-form-show-link")) } }
        }
    }

    fn answer_part(&self, lang: Lang) -> Markup {
        let mut by = lang.with("intake-form-answer-code-hint", &[("promise", (&self.promise.within(lang)).into())]);
        for (kind, promise) in &self.other_promises {
            let within = promise.within(lang);
            let about = [("promise", (&within).into())];
            by.push(' ');
            by.push_str(&match *kind {
                "thanks" => lang.with("intake-form-answer-thanks", &about),
                "idea" => lang.with("intake-form-answer-idea", &about),
                "problem" => lang.with("intake-form-answer-problem", &about),
                _ => lang.with("intake-form-answer-question", &about),
            });
        }
        let answers = [
            Choice::new("no", lang.t("intake-form-answer-no")),
            Choice::new("code", lang.t("intake-form-answer-code")).hint(by),
            Choice::new("email", lang.t("intake-form-answer-email")).hint(lang.t("intake-form-answer-email-hint")),
        ];
        let chosen = match self.values.get("answer_wanted") {
            "" => "no",
            other => other,
        };
        html! {
            h2 { (lang.t("intake-form-answer-title")) }
            (radios(lang, Field::new("answer_wanted", &lang.t("intake-form-answer")), &answers, chosen, false, &self.errors))
            (text_input(lang, Field::new("email", &lang.t("intake-form-email")).hint(&lang.t("intake-form-email-hint")).optional(), "email", self.values.get("email"), "email", &self.errors))
        }
    }

    fn interruption_part(&self, lang: Lang) -> Markup {
        let (tone, title, text) = match &self.interruption {
            None => return html! {},
            Some(Interruption::Identifiers(found)) => {
                return notice(
                    Tone::Warn,
                    &lang.t("intake-identifiers-title"),
                    html! {
                        p { (lang.t("intake-identifiers-text")) }
                        ul {
                            @for one in found {
                                li {
                                    @match one.kind {
                                        "identity-code" => (lang.with("intake-identifiers-identity-code", &[("count", one.count.into())])),
                                        "phone" => (lang.with("intake-identifiers-phone", &[("count", one.count.into())])),
                                        "email" => (lang.with("intake-identifiers-email", &[("count", one.count.into())])),
                                        _ => (lang.with("intake-identifiers-iban", &[("count", one.count.into())])),
                                    }
                                }
                            }
                        }
                        p { (lang.t("intake-identifiers-what")) }
                        button.button type="submit" form="give" { (lang.t("intake-identifiers-send")) }
                        " " a href="#text" { (lang.t("intake-identifiers-edit")) }
                    },
                );
            }
            Some(Interruption::Old) => (Tone::Warn, "intake-again-old-title", "intake-again-old-text"),
            Some(Interruption::Foreign) => (Tone::Warn, "intake-again-foreign-title", "intake-again-foreign-text"),
            Some(Interruption::SentBefore) => (Tone::Warn, "intake-again-sent-title", "intake-again-sent-text"),
            Some(Interruption::TooOften) => (Tone::Warn, "intake-again-often-title", "intake-again-often-text"),
            Some(Interruption::NotStored) => (Tone::Alarm, "intake-again-fault-title", "intake-again-fault-text"),
        };
        notice(tone, &lang.t(title), html! { p { (lang.t(text)) } })
    }
}

impl Page for GivePage {
    fn title(&self, lang: Lang) -> String {
        lang.with("intake-form-title", &[("place", (&self.place).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            (self.interruption_part(lang))
            h1 { (lang.with("intake-form-title", &[("place", (&self.place).into())])) }
            p.lead { (lang.t("intake-form-lead")) }
            p {
                @if !self.place_more.is_empty() { (self.place_more) " " }
                a href=(self.change_url) { (lang.t("intake-form-change-place")) }
            }
            (emergency(lang, &self.help))
            form #give method="post" action=(self.action) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                @if self.identifiers_asked { (hidden("identifiers", "asked")) }
                (self.statements_part(lang))
                (self.words_part(lang))
                (self.show_part(shell))
                (self.answer_part(lang))
                (details(&lang.t("intake-form-stored-title"), html! {
                    p { (lang.t("intake-form-stored-text")) }
                    p { (lang.t("intake-form-stored-not")) }
                    p { a href=(shell.county_url("/privacy")) { (lang.t("layout-privacy")) } }
                }))
                (details(&lang.t("intake-form-legal-title"), html! {
                    p { (lang.t("intake-form-legal-text")) }
                    p { (lang.t("intake-form-legal-ombud")) }
                }))
                button.button type="submit" { (lang.t("intake-form-send")) }
            }
        }
    }
}
