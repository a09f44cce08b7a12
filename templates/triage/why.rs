//! Why a case is with its team.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Stamp, stamp};

/// Why the case is with its team.
#[derive(Clone, Debug, Default)]
pub struct Why {
    /// The team's name.
    pub team: String,
    /// The rule's place in the county's list; none when no rule fitted.
    pub rule: Option<i64>,
    /// What the rule looked at, in words, one after another; empty for a rule that takes everything.
    pub because: Vec<String>,
    /// The times it was sent on: from, to, why, by whom and when.
    pub sent_on: Vec<SentOn>,
}

/// One sending on to another team.
#[derive(Clone, Debug)]
pub struct SentOn {
    /// From whom to whom.
    pub from: String,
    /// To whom.
    pub to: String,
    /// Why.
    pub reason: String,
    /// By whom.
    pub who: String,
    /// When.
    pub at: Stamp,
}

impl Why {
    pub(super) fn show(&self, lang: Lang) -> Markup {
        let first = self.sent_on.first().map_or(&self.team, |sent| &sent.from);
        html! {
            div.why {
                @match self.rule {
                    None => p { (lang.with("triage-why-no-rule", &[("team", first.into())])) },
                    Some(rule) => {
                        p { (lang.with("triage-why-rule", &[("rule", rule.into()), ("team", first.into())])) }
                        @if self.because.is_empty() { p { (lang.t("triage-why-everything")) } } @else {
                            ul { @for words in &self.because { li { (words) } } }
                        }
                    }
                }
                @if !self.sent_on.is_empty() {
                    p { (lang.t("triage-why-sent-on")) }
                    ol {
                        @for sent in &self.sent_on {
                            li {
                                (sent.from) " → " (sent.to) ": " (sent.reason)
                                " " span.muted { "(" (sent.who) ", " (stamp(&sent.at)) ")" }
                            }
                        }
                    }
                }
            }
        }
    }
}
