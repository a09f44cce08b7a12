//! One activity for everybody: what it is and what one can influence; afterwards who took part and what came of it.

use asko_locales::Lang;
use maud::{Markup, html};

use super::public_list::Standing;
use crate::components::{Stamp, Tone, Words, inset, link_button, notice, only_in, stamp, value_or_hidden};
use crate::{Page, Shell};

/// Counts that are shown as far as nobody can be recognised.
#[derive(Clone, Debug)]
pub struct Counts {
    /// How many in all; none when they are too few to be told.
    pub total: Option<u64>,
    /// Each part's name and count; none where it is hidden.
    pub parts: Vec<(String, Option<u64>)>,
}

impl Counts {
    fn list(&self, lang: Lang) -> Markup {
        html! {
            @if self.total.is_some() {
                ul {
                    @for (name, count) in &self.parts {
                        li { (name) ": " (value_or_hidden(lang, count.map(|count| count.to_string()).as_deref())) }
                    }
                }
            }
        }
    }
}

fn count(lang: Lang, id: &str, count: u64) -> String {
    lang.with(id, &[("count", i64::try_from(count).unwrap_or(i64::MAX).into())])
}

/// What those who took part say of the level.
#[derive(Clone, Debug)]
pub struct Verdicts {
    /// The level each says was reached.
    pub levels: Counts,
    /// Agreement with having had influence.
    pub influence: Counts,
}

/// What is known once an activity was held.
#[derive(Clone, Debug, Default)]
pub struct Afterwards {
    /// Who took part, by group.
    pub groups: Option<Counts>,
    /// Who took part, in person and from a distance.
    pub ways: Option<Counts>,
    /// The agreed experiments.
    pub agreed: Option<Words>,
    /// When they are looked at again, in words.
    pub follow_up: Option<String>,
    /// What came of it, once it is told.
    pub results: Option<Words>,
    /// When the results were told, in words.
    pub told: Option<String>,
    /// What those who took part say of the level.
    pub verdicts: Option<Verdicts>,
    /// What it cost: name and figure.
    pub costs: Vec<(String, String)>,
    /// What harm was noted.
    pub harm: Option<Words>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ActivityPage {
    /// Its name.
    pub title: Words,
    /// How far it has come.
    pub standing: Standing,
    /// Thanks for what was just sent.
    pub thanks: Option<String>,
    /// Why it is cancelled.
    pub cancelled: Option<Words>,
    /// What can be done now: address and words.
    pub action: Option<(String, String)>,
    /// When it begins.
    pub when: Stamp,
    /// Kind, mode, dimension and the unit or service it concerns: name and words.
    pub facts: Vec<(String, String)>,
    /// Where.
    pub place: Words,
    /// What it is about and who is invited.
    pub about: Words,
    /// The declared level.
    pub level: String,
    /// What it means.
    pub level_meaning: String,
    /// What is shown for it.
    pub level_shown: Words,
    /// True when the level was written down only afterwards.
    pub declared_late: bool,
    /// The means of section 29.
    pub means: String,
    /// The method: address and name.
    pub method: Option<(String, String)>,
    /// The invited parties, and what each said once it was held.
    pub parties: Vec<(Words, Option<Words>)>,
    /// What is known once it was held.
    pub afterwards: Option<Afterwards>,
}

impl Afterwards {
    fn shown(&self, lang: Lang, declared: &str) -> Markup {
        html! {
            h2 { (lang.t("participation-one-results")) }
            @match &self.results {
                Some(results) => {
                    (results.block())
                    @if let Some(told) = &self.told { p.card__meta { (told) } }
                },
                None => p { (lang.t("participation-one-results-none")) },
            }
            @if let Some(agreed) = &self.agreed { h2 { (lang.t("participation-form-agreed")) } (agreed.block()) }
            @if let Some(day) = &self.follow_up { p { strong { (lang.t("participation-record-follow-up")) } ": " (day) } }
            @if let Some(groups) = &self.groups {
                h2 { (lang.t("participation-one-people")) }
                @match groups.total { Some(total) => p { (count(lang, "participation-one-people-count", total)) }, None => p { (lang.t("participation-one-people-few")) } }
                (groups.list(lang))
                @if let Some(ways) = &self.ways { (ways.list(lang)) }
            }
            @if let Some(verdicts) = &self.verdicts {
                h2 { (lang.t("participation-one-verdicts")) }
                p { (lang.with("participation-one-promised", &[("level", declared.into())])) }
                @match verdicts.levels.total {
                    Some(0) => p { (lang.t("participation-edit-heard-none")) },
                    Some(total) => {
                        p { (count(lang, "participation-one-verdicts-count", total)) }
                        (verdicts.levels.list(lang))
                        p { (lang.t("participation-one-influence")) }
                        (verdicts.influence.list(lang))
                    },
                    None => p { (lang.t("participation-one-verdicts-few")) },
                }
            }
            @if !self.costs.is_empty() || self.harm.is_some() {
                h2 { (lang.t("participation-one-costs")) }
                dl.summary-list {
                    @for (name, figure) in &self.costs { div { dt { (name) } dd { (figure) } } }
                    @if let Some(harm) = &self.harm { div { dt { (lang.t("participation-form-harm")) } dd { (harm.block()) } } }
                }
            }
        }
    }
}

impl ActivityPage {
    fn top(&self, lang: Lang) -> Markup {
        let mut said: Vec<&Words> = vec![&self.title, &self.about, &self.place, &self.level_shown];
        said.extend(self.afterwards.iter().flat_map(|after| [&after.results, &after.agreed, &after.harm]).flatten());
        html! {
            h1 { (self.title.inline()) }
            p { (self.standing.shown()) " " (only_in(lang, &said)) }
            @if let Some(thanks) = &self.thanks { (notice(Tone::Good, &lang.t("participation-one-thanks"), html! { p { (thanks) } })) }
            @if let Some(reason) = &self.cancelled { (notice(Tone::Warn, &lang.t("participation-one-cancelled"), reason.block())) }
        }
    }

    fn parties(&self, lang: Lang) -> Markup {
        html! {
            @if !self.parties.is_empty() {
                h2 { (lang.t("participation-one-parties")) }
                dl.summary-list {
                    @for (name, said) in &self.parties {
                        div {
                            dt { (name.inline()) }
                            dd { @match said { Some(said) => (said.block()), None => (lang.t("participation-one-party-invited")) } }
                        }
                    }
                }
            }
        }
    }
}

impl Page for ActivityPage {
    fn title(&self, _: Lang) -> String {
        self.title.text.clone()
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            p { a href=(shell.county_url("/participation")) { (lang.t("participation-staff-back")) } }
            (self.top(lang))
            (self.about.block())
            @if let Some((url, words)) = &self.action { p { (link_button(url, words)) } }
            dl.summary-list {
                div { dt { (lang.t("participation-edit-when")) } dd { (stamp(&self.when)) } }
                div { dt { (lang.t("participation-form-place")) } dd { (self.place.block()) } }
                @for (name, words) in &self.facts { div { dt { (name) } dd { (words) } } }
                div { dt { (lang.t("participation-one-means")) } dd { (self.means) } }
                @if let Some((url, name)) = &self.method { div { dt { (lang.t("participation-form-method")) } dd { a href=(url) { (name) } } } }
            }
            h2 { @if self.afterwards.is_none() { (lang.t("participation-one-influence-title")) } @else { (lang.t("participation-form-level")) } }
            (inset(html! {
                p { strong { (self.level) } }
                p { (self.level_meaning) }
                (self.level_shown.block())
                @if self.declared_late { p { (lang.t("participation-one-declared-late")) } }
            }))
            (self.parties(lang))
            @if let Some(afterwards) = &self.afterwards { (afterwards.shown(lang, &self.level)) }
        }
    }
}
