//! How good the answers were: for those who lead, of the whole county.

use asko_locales::Lang;
use maud::{Markup, html};

use super::{ReportPage, count, whole, words};
use crate::Shell;
use crate::components::{Column, table_start};

/// A share of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Share {
    /// Of how many; none when they are few.
    pub n: Option<u64>,
    /// The share with its 95 % interval, from 0 to 1; none also where percentages are not shown.
    pub share: Option<(f64, f64, f64)>,
}

/// The figures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AnswerFigures {
    /// Answers that would fit any feedback, of all answers.
    pub generic: Share,
    /// Answers whose givers say that they were answered, of all that were rated.
    pub answered: Share,
    /// Thanks that were passed on to units.
    pub thanks: u64,
}

/// The block; nothing on other reports than the county's own.
pub(super) fn block(page: &ReportPage, shell: &Shell) -> Markup {
    let lang = shell.lang;
    let Some(figures) = page.answers else { return html! {} };
    let finding = match (figures.generic.share, figures.answered.share) {
        (_, Some((share, ..))) => lang.with("reports-answers-finding-rated", &[("share", (&words::share_words(lang, share)).into())]),
        (Some((share, ..)), None) => lang.with("reports-answers-finding", &[("share", (&words::share_words(lang, share)).into())]),
        (None, None) => lang.t("reports-answers-finding-few").into_owned(),
    };
    let (what, n, share) = (lang.t("reports-answers-what"), lang.t("reports-answers-n"), lang.t("reports-answers-share"));
    let columns = [Column::words(what.as_ref()), Column::number(n.as_ref()), Column::number(share.as_ref())];
    let rows = html! {
        @for (name, figure) in [(lang.t("reports-answers-generic"), figures.generic), (lang.t("reports-answers-rated"), figures.answered)] {
            tr {
                th scope="row" { (name) }
                td.number data-label=(n) { (count(lang, figure.n)) }
                td.number data-label=(share) { (shown(lang, figure)) }
            }
        }
    };
    let body = html! {
        (table_start(&lang.t("reports-answers-caption"), &columns, &rows))
        p.small.muted { (lang.t("reports-answers-note")) }
        p {
            (lang.with("reports-answers-thanks", &[("count", whole(figures.thanks).into())]))
            @if shell.staff.as_ref().is_some_and(|staff| staff.cases) {
                " " a href=(shell.county_url("/thanks")) { (lang.t("reports-answers-thanks-link")) }
            }
        }
    };
    page.block(lang, "quality", &lang.t("reports-answers-title"), &finding, figures.generic.n, &body)
}

fn shown(lang: Lang, figure: Share) -> Markup {
    match figure.share {
        Some((share, low, high)) => {
            let words = words::share_words;
            html! { (words(lang, share)) " (" (words(lang, low)) "–" (words(lang, high)) ")" }
        }
        None => html! { "–" },
    }
}
