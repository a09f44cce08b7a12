//! The parts of a change's working page: steps, counts, reviews, edits, what givers say.

use asko_locales::Lang;
use maud::{Markup, html};

use super::fields::{BothField, TypedBoth};
use super::words::Words;
use crate::components::{Column, Errors, Field, Stamp, hidden, secondary, stamp, table_start, text_input};

/// An edit of what was registered.
#[derive(Clone, Debug)]
pub struct EditLine {
    /// When.
    pub at: Stamp,
    /// Who.
    pub who: String,
    /// Where the change stood.
    pub stage: String,
    /// What was edited.
    pub field: String,
    /// What stood there.
    pub before: String,
    /// What stands there since.
    pub after: String,
    /// Why.
    pub reason: String,
}

/// The edits as a table.
pub(super) fn edits(lang: Lang, lines: &[EditLine]) -> Markup {
    let [at, who, stage, field, edit, reason] = [
        lang.t("changes-edits-when"),
        lang.t("changes-edits-who"),
        lang.t("changes-work-column-stage"),
        lang.t("changes-edits-field"),
        lang.t("changes-edits-edit"),
        lang.t("changes-edits-reason"),
    ];
    let columns = [&field, &edit, &at, &who, &stage, &reason].map(|title| Column::words(title.clone()));
    let rows = html! {
        @for line in lines {
            tr {
                th scope="row" { (line.field) }
                td data-label=(edit) { (line.before) " → " (line.after) }
                td data-label=(at) { (stamp(&line.at)) }
                td data-label=(who) { (line.who) }
                td data-label=(stage) { (line.stage) }
                td data-label=(reason) { (line.reason) }
            }
        }
    };
    table_start(&lang.t("changes-edits-caption"), &columns, &rows)
}

/// A step.
#[derive(Clone, Debug)]
pub struct StepLine {
    /// Its row.
    pub id: i64,
    /// What is done.
    pub words: Words,
    /// By when, in words.
    pub due: Option<String>,
    /// When it was done, in words.
    pub done: Option<String>,
}

/// What is typed for a new step.
#[derive(Clone, Debug, Default)]
pub struct TypedStep {
    /// What is done.
    pub words: TypedBoth,
    /// By when.
    pub due: String,
}

/// Where a form of the working page leads, and what it carries.
pub(super) struct Sending<'a> {
    /// The page's address.
    pub url: &'a str,
    /// The form's token.
    pub csrf_token: &'a str,
    /// True when the reader may change things now.
    pub may: bool,
    /// True when Swedish is required.
    pub bilingual: bool,
    /// What is wrong.
    pub errors: &'a Errors,
}

/// The steps with their buttons, and the form of a new one.
pub(super) fn steps(lang: Lang, sending: &Sending<'_>, lines: &[StepLine], typed: &TypedStep) -> Markup {
    let button = |line: &StepLine, act: &str, words: &str| {
        html! { button.button.button--secondary type="submit" name="act" value=(act) { (words) span.visually-hidden { ": " (line.words.inline()) } } }
    };
    let words = BothField {
        name: "words",
        labels: [&lang.t("changes-steps-words-fi"), &lang.t("changes-steps-words-sv")],
        hint: &lang.t("changes-steps-hint"),
        rows: 1,
        optional: false,
    };
    let due = lang.t("changes-steps-due");
    html! {
        @if lines.is_empty() { p { (lang.t("changes-steps-none")) } }
        ol {
            @for line in lines {
                li {
                    (line.words.inline())
                    @if let Some(due) = &line.due { " · " (due) }
                    @if let Some(done) = &line.done { " · " strong { (done) } }
                    @if sending.may {
                        form method="post" action={ (sending.url) "/steps/" (line.id) } {
                            (hidden("csrf_token", sending.csrf_token))
                            div.button-row {
                                @if line.done.is_some() {
                                    (button(line, "undo", &lang.t("changes-steps-undo")))
                                } @else {
                                    (button(line, "done", &lang.t("changes-steps-done")))
                                    (button(line, "remove", &lang.t("changes-steps-remove")))
                                }
                            }
                        }
                    }
                }
            }
        }
        @if sending.may {
            form method="post" action={ (sending.url) "/steps" } novalidate data-once {
                (hidden("csrf_token", sending.csrf_token))
                h3 { (lang.t("changes-steps-new")) }
                (words.shown(lang, sending.bilingual, &typed.words, sending.errors))
                (text_input(lang, Field::new("due", &due).hint(&lang.t("changes-register-day-hint")).optional(), "text", &typed.due, "off", sending.errors))
                (secondary(&lang.t("changes-steps-add"), None))
            }
        }
    }
}

/// What the team counted in a month.
#[derive(Clone, Debug)]
pub struct CountLine {
    /// The month as machines write it: `2026-08`.
    pub key: String,
    /// The month in words.
    pub month: String,
    /// How many.
    pub number: String,
    /// Of how many.
    pub out_of: Option<String>,
}

/// What is typed for a month.
#[derive(Clone, Debug, Default)]
pub struct TypedCount {
    /// The month.
    pub month: String,
    /// How many.
    pub number: String,
    /// Of how many.
    pub out_of: String,
}

/// The team's own counts, and the form of a month.
pub(super) fn counts(lang: Lang, sending: &Sending<'_>, lines: &[CountLine], typed: &TypedCount) -> Markup {
    let [month, number, out_of, change] =
        [lang.t("changes-counts-month"), lang.t("changes-counts-number"), lang.t("changes-counts-out-of"), lang.t("changes-counts-change")];
    let columns =
        [Column::words(month.clone()), Column::number(number.clone()), Column::number(out_of.clone()), Column::words(change.clone())];
    let rows = html! {
        @for line in lines {
            tr {
                th scope="row" { (line.month) }
                td.number data-label=(number) { (line.number) }
                td.number data-label=(out_of) { (line.out_of.as_deref().unwrap_or("–")) }
                td data-label=(change) {
                    @if sending.may {
                        form method="post" action={ (sending.url) "/counts/remove" } {
                            (hidden("csrf_token", sending.csrf_token))
                            (hidden("month", &line.key))
                            button.button.button--secondary type="submit" { (lang.t("changes-counts-remove")) span.visually-hidden { ": " (line.month) } }
                        }
                    }
                }
            }
        }
    };
    let line = |field: Field<'_>, value: &str| text_input(lang, field, "text", value, "off", sending.errors);
    html! {
        p { (lang.t("changes-counts-lead")) }
        @if !lines.is_empty() { (table_start(&lang.t("changes-counts-caption"), &columns, &rows)) }
        @if sending.may {
            form method="post" action={ (sending.url) "/counts" } novalidate data-once {
                (hidden("csrf_token", sending.csrf_token))
                (line(Field::new("month", &month).hint(&lang.t("changes-counts-month-hint")), &typed.month))
                (line(Field::new("number", &number), &typed.number))
                (line(Field::new("out_of", &out_of).hint(&lang.t("changes-counts-out-of-hint")).optional(), &typed.out_of))
                (secondary(&lang.t("changes-counts-save"), None))
            }
        }
    }
}

/// A review, planned or done.
#[derive(Clone, Debug)]
pub struct ReviewLine {
    /// The day it is due on, in words.
    pub due: String,
    /// When it was done, what was found, and in which words.
    pub done: Option<(Stamp, String, Words)>,
}

/// The reviews as a table.
pub(super) fn reviews(lang: Lang, lines: &[ReviewLine]) -> Markup {
    let [due, done, found] = [lang.t("changes-reviews-due"), lang.t("changes-reviews-done"), lang.t("changes-review-found")];
    let columns = [&due, &done, &found].map(|title| Column::words(title.clone()));
    let rows = html! {
        @for line in lines {
            tr {
                th scope="row" { (line.due) }
                @match &line.done {
                    Some((at, what, words)) => { td data-label=(done) { (stamp(at)) } td data-label=(found) { (what) (words.block()) } },
                    None => { td data-label=(done) { (lang.t("changes-reviews-not-yet")) } td data-label=(found) { "–" } },
                }
            }
        }
    };
    table_start(&lang.t("changes-reviews-caption"), &columns, &rows)
}

/// What a giver wrote when asked whether the change helped.
#[derive(Clone, Debug)]
pub struct Comment {
    /// When.
    pub at: Stamp,
    /// Whether it helped, in words.
    pub answer: String,
    /// Their words, masked.
    pub text: String,
    /// The words' language.
    pub language: String,
}

/// How many gave which answer, and what they wrote.
pub(super) fn helped(lang: Lang, answers: &[(String, u64)], comments: &[Comment]) -> Markup {
    let [answer, givers] = [lang.t("changes-helped-answer"), lang.t("changes-helped-givers")];
    let columns = [Column::words(answer), Column::number(givers.clone())];
    let rows = html! { @for (words, many) in answers { tr { th scope="row" { (words) } td.number data-label=(givers) { (many) } } } };
    html! {
        (table_start(&lang.t("changes-helped-caption"), &columns, &rows))
        @for comment in comments {
            p.message__meta { (stamp(&comment.at)) " · " (comment.answer) }
            blockquote lang=(comment.language) { (crate::components::paragraphs(&comment.text)) }
        }
    }
}
