//! A county's promises of an answer: what holds for what, what somebody would be promised today, who changed what.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{
    Choice, Column, Errors, Field, PromisedIn, Stamp, Tone, error_summary, hidden, notice, primary, radios, secondary, select, stamp,
    table_start, text_input,
};
use crate::triage::kind_name;
use crate::{Page, Shell};

/// What a promise is for: codes, empty for any.
#[derive(Clone, Debug, Default)]
pub struct PromisedFor {
    /// The kind.
    pub kind: String,
    /// The channel.
    pub channel: String,
}

impl PromisedFor {
    /// In words.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        match (self.kind.as_str(), self.channel.as_str()) {
            ("", "") => lang.t("organisations-promises-everything").into_owned(),
            (kind, "") => kind_name(lang, kind),
            ("", channel) => channel_name(lang, channel),
            (kind, channel) => format!("{} · {}", kind_name(lang, kind), channel_name(lang, channel)),
        }
    }
}

/// The channel with this code, in words.
#[must_use]
pub fn channel_name(lang: Lang, code: &str) -> String {
    match code {
        "web" => lang.t("organisations-channel-web").into_owned(),
        "import" => lang.t("organisations-channel-import").into_owned(),
        other => other.to_owned(),
    }
}

/// A promise.
#[derive(Clone, Debug)]
pub struct PromiseLine {
    /// What it is for.
    pub what: PromisedFor,
    /// What is promised.
    pub promise: PromisedIn,
    /// Where it is changed.
    pub url: String,
}

/// What somebody would be promised today.
#[derive(Clone, Debug)]
pub struct PromisePreview {
    /// The kind's code.
    pub kind: String,
    /// What is promised.
    pub promise: PromisedIn,
    /// Until which day.
    pub day: String,
}

/// A change of a promise.
#[derive(Clone, Debug)]
pub struct PromiseChange {
    /// When.
    pub at: Stamp,
    /// Who.
    pub who: String,
    /// What it was for.
    pub what: PromisedFor,
    /// Before; none when there was none.
    pub before: Option<PromisedIn>,
    /// After; none when it was taken away.
    pub after: Option<PromisedIn>,
}

/// What is typed: days and how they are counted.
#[derive(Clone, Debug, Default)]
pub struct PromiseTyped {
    /// The days.
    pub days: String,
    /// `calendar` or `working`.
    pub count: String,
}

impl PromiseTyped {
    fn fields(&self, lang: Lang, errors: &Errors) -> Markup {
        let counts = [
            Choice::new("calendar", lang.t("organisations-promises-calendar")),
            Choice::new("working", lang.t("organisations-promises-working")).hint(lang.t("organisations-promises-working-hint")),
        ];
        html! {
            (text_input(lang, Field::new("days", &lang.t("organisations-promises-days")).hint(&lang.t("organisations-promises-days-hint")), "text", &self.days, "off", errors))
            (radios(lang, Field::new("count", &lang.t("organisations-promises-count")), &counts, &self.count, false, errors))
        }
    }
}

/// The page of all promises.
#[derive(Clone, Debug)]
pub struct PromisesPage {
    /// The token of the forms.
    pub csrf_token: String,
    /// The promises, the one for everything first.
    pub lines: Vec<PromiseLine>,
    /// What somebody who fills the form in today would be promised.
    pub previews: Vec<PromisePreview>,
    /// The kinds' codes to choose from.
    pub kinds: Vec<&'static str>,
    /// The channels' codes to choose from.
    pub channels: Vec<&'static str>,
    /// The chosen kind and channel of the form.
    pub what: PromisedFor,
    /// What is typed into the form.
    pub typed: PromiseTyped,
    /// The last changes, newest first.
    pub changes: Vec<PromiseChange>,
    /// True right after a change.
    pub done: bool,
    /// What is wrong.
    pub errors: Errors,
}

impl PromisesPage {
    fn list(&self, lang: Lang) -> Markup {
        let (what, promise) = (lang.t("organisations-promises-what"), lang.t("organisations-promises-promise"));
        let change = lang.t("organisations-promises-change");
        table_start(
            &lang.t("organisations-promises-caption"),
            &[Column::words(&*what), Column::words(&*promise), Column::words(&*change)],
            &html! {
                @for line in &self.lines {
                    tr {
                        th scope="row" data-label=(what) { (line.what.words(lang)) }
                        td data-label=(promise) { (line.promise.length(lang)) }
                        td data-label=(change) {
                            a href=(line.url) { (change) span.visually-hidden { ": " (line.what.words(lang)) } }
                        }
                    }
                }
            },
        )
    }

    fn preview(&self, lang: Lang) -> Markup {
        let (kind, promise, day) =
            (lang.t("organisations-promises-kind"), lang.t("organisations-promises-promise"), lang.t("organisations-promises-day"));
        table_start(
            &lang.t("organisations-promises-preview-caption"),
            &[Column::words(&*kind), Column::words(&*promise), Column::words(&*day)],
            &html! {
                @for line in &self.previews {
                    tr {
                        th scope="row" data-label=(kind) { (kind_name(lang, &line.kind)) }
                        td data-label=(promise) { (line.promise.length(lang)) }
                        td data-label=(day) { (line.day) }
                    }
                }
            },
        )
    }

    fn add(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let kinds: Vec<Choice> = self.kinds.iter().map(|code| Choice::new(*code, kind_name(lang, code))).collect();
        let channels: Vec<Choice> = self.channels.iter().map(|code| Choice::new(*code, channel_name(lang, code))).collect();
        let (any_kind, any_channel) = (lang.t("organisations-promises-any-kind"), lang.t("organisations-promises-any-channel"));
        html! {
            form method="post" action=(shell.county_url("/admin/promises")) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (select(lang, Field::new("kind", &lang.t("organisations-promises-kind")), Some(&any_kind), &kinds, &self.what.kind, &self.errors))
                (select(lang, Field::new("channel", &lang.t("organisations-promises-channel")), Some(&any_channel), &channels, &self.what.channel, &self.errors))
                (self.typed.fields(lang, &self.errors))
                (primary(&lang.t("organisations-promises-add")))
            }
        }
    }

    fn log(&self, lang: Lang) -> Markup {
        let none = lang.t("organisations-promises-none");
        let words = |promise: Option<PromisedIn>| promise.map_or_else(|| none.clone().into_owned(), |promise| promise.length(lang));
        html! {
            @if self.changes.is_empty() { p.muted { (lang.t("organisations-promises-unchanged")) } }
            ol.timeline {
                @for change in &self.changes {
                    li.timeline__moment {
                        p.timeline__when { (stamp(&change.at)) " · " (change.who) }
                        p.timeline__what { (change.what.words(lang)) ": " (words(change.before)) " → " (words(change.after)) }
                    }
                }
            }
        }
    }
}

impl Page for PromisesPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("organisations-promises-title").into_owned()
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            @if self.done && self.errors.is_empty() { (notice(Tone::Good, &lang.t("organisations-promises-done"), html! {})) }
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url("/admin")) { (lang.t("organisations-promises-back")) } }
            h1 { (lang.t("organisations-promises-title")) }
            p.lead { (lang.t("organisations-promises-lead")) }
            p { (lang.t("organisations-promises-specific")) }
            (self.list(lang))
            h2 { (lang.t("organisations-promises-preview")) }
            (self.preview(lang))
            h2 { (lang.t("organisations-promises-new")) }
            (self.add(shell))
            h2 { (lang.t("organisations-promises-changes")) }
            (self.log(lang))
        }
    }
}

/// The page of one promise.
#[derive(Clone, Debug)]
pub struct PromisePage {
    /// The token of the forms.
    pub csrf_token: String,
    /// What it is for.
    pub what: PromisedFor,
    /// Where the form goes.
    pub url: String,
    /// True when it can be taken away: then something less specific holds.
    pub removable: bool,
    /// What is typed.
    pub typed: PromiseTyped,
    /// What is wrong.
    pub errors: Errors,
}

impl Page for PromisePage {
    fn title(&self, lang: Lang) -> String {
        lang.with("organisations-promise-title", &[("what", (&self.what.words(lang)).into())])
    }

    fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            (error_summary(lang, &self.errors))
            p { a href=(shell.county_url("/admin/promises")) { (lang.t("organisations-promise-back")) } }
            h1 { (self.title(lang)) }
            p { (lang.t("organisations-promise-from-now")) }
            form method="post" action=(self.url) novalidate data-once {
                (hidden("csrf_token", &self.csrf_token))
                (self.typed.fields(lang, &self.errors))
                (primary(&lang.t("organisations-promise-save")))
            }
            @if self.removable {
                form method="post" action={ (self.url) "/remove" } data-once {
                    (hidden("csrf_token", &self.csrf_token))
                    p { (lang.t("organisations-promise-remove-text")) }
                    (secondary(&lang.t("organisations-promise-remove"), None))
                }
            }
        }
    }
}
