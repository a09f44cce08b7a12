//! What was learned from a county's settled feedback, how often it is right, and the switch that shows or hides it.

use asko_locales::{Lang, percent};
use maud::{Markup, html};

use crate::components::{Column, Stamp, Tone, hidden, notice, secondary, stamp, table_start, tag};
use crate::{Page, Shell};

/// A version of what was learned.
#[derive(Clone, Debug)]
pub struct VersionLine {
    /// Its number.
    pub version: i64,
    /// When it was learned.
    pub trained: Stamp,
    /// From how many pieces of feedback.
    pub examples: i64,
    /// The share that is right.
    pub accuracy: f64,
    /// The share with the right one among the three likeliest.
    pub among_three: f64,
    /// The share that would be right by always naming the most frequent one.
    pub baseline: f64,
    /// How far its probabilities are from what comes true.
    pub calibration_error: f64,
    /// The probability from which it speaks, the share of feedback of which it speaks, and the share of that which is right;
    /// none when it is silent.
    pub speaks: Option<(f64, f64, f64)>,
    /// How much arrived in the last 90 days, and the share of it that a model of what arrived before gets right.
    pub recent: Option<(i64, f64)>,
}

/// What was learned of one subject.
#[derive(Clone, Debug)]
pub struct Learned {
    /// The subject's code: `team` or `theme`.
    pub subject: &'static str,
    /// How much is settled now.
    pub settled: i64,
    /// The versions, newest first.
    pub versions: Vec<VersionLine>,
}

/// That somebody switched it on or off.
#[derive(Clone, Debug)]
pub struct Switched {
    /// When.
    pub at: Stamp,
    /// Who.
    pub who: String,
    /// True when it was switched on.
    pub on: bool,
}

/// The page.
#[derive(Clone, Debug)]
pub struct LearningPage {
    /// The token of the form.
    pub csrf_token: String,
    /// True when suggestions are shown.
    pub on: bool,
    /// The fewest settled pieces from which it is shown.
    pub fewest: i64,
    /// What was learned of each subject.
    pub learned: Vec<Learned>,
    /// Who switched it on or off, newest first.
    pub switched: Vec<Switched>,
    /// True right after it was switched.
    pub done: bool,
}

fn subject_title(lang: Lang, code: &str) -> String {
    match code {
        "theme" => lang.t("routing-learning-themes"),
        _ => lang.t("routing-learning-teams"),
    }
    .into_owned()
}

impl VersionLine {
    fn figures(&self, lang: Lang) -> Markup {
        let share = |value: f64| percent(lang, value);
        let rows = [
            (lang.t("routing-learning-version"), self.version.to_string()),
            (lang.t("routing-learning-examples"), self.examples.to_string()),
            (lang.t("routing-learning-accuracy"), share(self.accuracy)),
            (lang.t("routing-learning-baseline"), share(self.baseline)),
            (lang.t("routing-learning-among-three"), share(self.among_three)),
            (
                lang.t("routing-learning-calibration"),
                lang.with("routing-learning-calibration-value", &[("share", (&share(self.calibration_error)).into())]),
            ),
        ];
        html! {
            dl.summary-list {
                div { dt { (lang.t("routing-learning-trained")) } dd { (stamp(&self.trained)) } }
                @for (name, value) in &rows { div { dt { (name) } dd { (value) } } }
                @if let Some((count, accuracy)) = self.recent {
                    div {
                        dt { (lang.t("routing-learning-recent")) }
                        dd { (lang.with("routing-learning-recent-value", &[("share", (&share(accuracy)).into()), ("count", count.into())])) }
                    }
                }
            }
            @match self.speaks {
                None => p.inset { (lang.t("routing-learning-silent")) },
                Some((from, spoken, right)) => p.inset {
                    (lang.with("routing-learning-speaks", &[
                        ("from", (&share(from)).into()), ("spoken", (&share(spoken)).into()), ("right", (&share(right)).into()),
                    ]))
                },
            }
        }
    }
}

impl Learned {
    fn show(&self, lang: Lang, fewest: i64) -> Markup {
        let title = subject_title(lang, self.subject);
        html! {
            h2 { (title) }
            @match self.versions.first() {
                None if self.settled >= fewest => p { (lang.t("routing-learning-soon")) },
                None => p { (lang.with("routing-learning-too-few", &[("settled", self.settled.into()), ("fewest", fewest.into())])) },
                Some(latest) => (latest.figures(lang)),
            }
            @if self.versions.len() > 1 { (self.earlier(lang, &title)) }
        }
    }

    fn earlier(&self, lang: Lang, title: &str) -> Markup {
        let names = [
            lang.t("routing-learning-version"),
            lang.t("routing-learning-trained"),
            lang.t("routing-learning-examples"),
            lang.t("routing-learning-accuracy"),
            lang.t("routing-learning-baseline"),
        ];
        let [version, trained, examples, accuracy, baseline] = &names;
        let columns = [
            Column::number(&**version),
            Column::words(&**trained),
            Column::number(&**examples),
            Column::number(&**accuracy),
            Column::number(&**baseline),
        ];
        let caption = lang.with("routing-learning-versions", &[("subject", title.into())]);
        table_start(
            &caption,
            &columns,
            &html! {
                @for line in &self.versions {
                    tr {
                        th scope="row" data-label=(version) { (line.version) }
                        td data-label=(trained) { (stamp(&line.trained)) }
                        td data-label=(examples) { (line.examples) }
                        td data-label=(accuracy) { (percent(lang, line.accuracy)) }
                        td data-label=(baseline) { (percent(lang, line.baseline)) }
                    }
                }
            },
        )
    }
}

impl LearningPage {
    fn switch(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let state = if self.on { lang.t("routing-learning-is-on") } else { lang.t("routing-learning-is-off") };
        let (words, value) =
            if self.on { (lang.t("routing-learning-switch-off"), "off") } else { (lang.t("routing-learning-switch-on"), "on") };
        html! {
            p { (tag(if self.on { Tone::Good } else { Tone::Info }, &state)) }
            form method="post" action=(shell.county_url("/admin/learning")) data-once {
                (hidden("csrf_token", &self.csrf_token))
                p { (secondary(&words, Some(("to", value)))) }
            }
        }
    }

    fn log(&self, lang: Lang) -> Markup {
        html! {
            h2 { (lang.t("routing-learning-changes")) }
            @if self.switched.is_empty() { p.muted { (lang.t("routing-learning-unchanged")) } }
            ol.timeline {
                @for one in &self.switched {
                    li.timeline__moment {
                        p.timeline__when { (stamp(&one.at)) " · " (one.who) }
                        p.timeline__what {
                            @if one.on { (lang.t("routing-learning-switched-on")) } @else { (lang.t("routing-learning-switched-off")) }
                        }
                    }
                }
            }
        }
    }
}

impl Page for LearningPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("routing-learning-title").into_owned()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            @if self.done { (notice(Tone::Good, &lang.t("routing-learning-done"), html! {})) }
            p { a href=(shell.county_url("/admin")) { (lang.t("routing-learning-back")) } }
            h1 { (lang.t("routing-learning-title")) }
            p.lead { (lang.t("routing-learning-lead")) }
            p { (lang.t("routing-learning-how")) }
            (self.switch(shell))
            @for learned in &self.learned { (learned.show(lang, self.fewest)) }
            (self.log(lang))
        }
    }
}
