//! Where one can take part, and what came of it: for everybody.

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Choice, Errors, Field, Tone, Words, only_in, secondary, select, tag};
use crate::{Page, Shell};

/// How far an activity has come, in words and tone.
#[derive(Clone, Debug)]
pub struct Standing {
    /// The words.
    pub words: String,
    /// The tone.
    pub tone: Tone,
}

impl Standing {
    /// The tag.
    pub(super) fn shown(&self) -> Markup {
        tag(self.tone, &self.words)
    }
}

/// An activity in a list.
#[derive(Clone, Debug)]
pub struct ActivityCard {
    /// Where more of it stands.
    pub url: String,
    /// Its name.
    pub title: Words,
    /// How far it has come.
    pub standing: Standing,
    /// Kind and time, in words.
    pub meta: String,
    /// The declared level, in words.
    pub level: String,
    /// How many took part, in words.
    pub people: Option<String>,
}

impl ActivityCard {
    fn shown(&self, page: Lang) -> Markup {
        html! {
            li.card {
                h3.card__title { a href=(self.url) { (self.title.inline()) } }
                p { (self.standing.shown()) " " (only_in(page, &[&self.title])) }
                p.card__meta { (self.meta) }
                p { (page.t("participation-one-level")) ": " strong { (self.level) } }
                @if let Some(people) = &self.people { p.card__meta { (people) } }
            }
        }
    }
}

/// One part of the list.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// The activities.
    pub cards: Vec<ActivityCard>,
    /// Where the following ones are.
    pub next: Option<String>,
}

/// The page.
#[derive(Clone, Debug)]
pub struct ParticipationPage {
    /// The kinds to choose from.
    pub kinds: Vec<Choice>,
    /// The kind that was chosen, or nothing.
    pub kind: String,
    /// The means of section 29 to choose from.
    pub means: Vec<Choice>,
    /// The means that was chosen, or nothing.
    pub mean: String,
    /// What is coming, the next first; none on a further page of the past.
    pub coming: Option<Part>,
    /// What was held, the latest first; none on a further page of the coming.
    pub past: Option<Part>,
}

impl ParticipationPage {
    fn filters(&self, shell: &Shell) -> Markup {
        let (lang, none) = (shell.lang, Errors::none());
        let all = lang.t("participation-public-all");
        html! {
            form.filters method="get" action=(shell.county_url("/participation")) {
                (select(lang, Field::new("kind", &lang.t("participation-form-kind")), Some(&all), &self.kinds, &self.kind, &none))
                (select(lang, Field::new("means", &lang.t("participation-one-means")), Some(&all), &self.means, &self.mean, &none))
                (secondary(&lang.t("participation-public-filter"), None))
            }
        }
    }
}

fn part(lang: Lang, title: &str, none: &str, part: &Part) -> Markup {
    html! {
        h2 { (title) }
        @if part.cards.is_empty() {
            p { (none) }
        } @else {
            ul.cards { @for card in &part.cards { (card.shown(lang)) } }
        }
        @if let Some(next) = &part.next {
            nav.pager aria-label=(title) { a href=(next) { (lang.t("participation-list-next")) } }
        }
    }
}

impl Page for ParticipationPage {
    fn title(&self, lang: Lang) -> String {
        lang.t("participation-public-title").into_owned()
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        html! {
            h1 { (lang.t("participation-public-title")) }
            p.lead { (lang.t("participation-public-lead")) }
            (self.filters(shell))
            @if let Some(coming) = &self.coming {
                (part(lang, &lang.t("participation-public-coming"), &lang.t("participation-public-coming-none"), coming))
            }
            @if let Some(past) = &self.past {
                (part(lang, &lang.t("participation-public-past"), &lang.t("participation-public-past-none"), past))
            }
            ul.actions {
                li { a.button href=(shell.county_url("/give")) { (lang.t("layout-nav-give")) } }
                li { a href=(shell.county_url("/methods")) { (lang.t("participation-form-library")) } }
            }
        }
    }
}
