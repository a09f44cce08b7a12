//! Reports for decision-makers, and results for everybody: the same figures.

mod answers;
mod deciding;
mod document;
mod effects;
mod figures;
mod filter;
mod opinions;
mod pieces;
mod promises;
mod subjects;
mod words;

use asko_locales::Lang;
use maud::{Markup, html};

use crate::components::{Column, inset, table_start, value_or_hidden};
use crate::{Page, Shell};

pub use answers::{AnswerFigures, Share};
pub use deciding::{Agreement, Deciding};
pub use document::{DocumentPage, FileLink, document};
pub use figures::{FIRM_FROM, NpsFigure, PERCENT_FROM, Row, StatementFigure};
pub use filter::Filter;
pub use promises::{PROMISES_FROM, PromiseRow, PromisesBlock};
pub use words::{kind_name, language_name, perspective_name, reason_name};

/// Tables of more columns of figures are set smaller.
const MANY_COLUMNS: usize = 6;

/// What the groups of a report are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Groups {
    /// Services of a county.
    Services,
    /// Units of a service.
    Units,
    /// None: the report is of one unit.
    None,
}

/// A report.
#[derive(Clone, Debug)]
pub struct ReportPage {
    /// True for the page that everybody may read.
    pub public: bool,
    /// The promises of an answer, in the staff's report of a county.
    pub promises: Option<PromisesBlock>,
    /// What it is about: the county, or the service, or the service and the unit.
    pub place: String,
    /// The period in words.
    pub period: String,
    /// The form to choose by.
    pub filter: Filter,
    /// Where the same is as a file.
    pub file_url: Option<String>,
    /// What the groups are.
    pub groups_are: Groups,
    /// All together; its name is the place.
    pub total: Row,
    /// The groups.
    pub groups: Vec<Row>,
    /// What was decided of feedback; only for those who work for the county.
    pub deciding: Option<Deciding>,
    /// The statements in words.
    pub statements: Vec<String>,
    /// The words of the scale, from 1 to 5.
    pub scale: Vec<String>,
    /// True when the words of the statements are not official in the page's language.
    pub provisional: bool,
    /// The names of themes, in the order of the rows' counts.
    pub themes: Vec<String>,
    /// The codes of kinds.
    pub kinds: Vec<String>,
    /// The codes of languages.
    pub languages: Vec<String>,
    /// The codes of perspectives.
    pub perspectives: Vec<String>,
    /// The codes of reasons why nothing changes.
    pub reasons: Vec<String>,
    /// How good the answers were; only on the county's own report for its staff.
    pub answers: Option<AnswerFigures>,
}

impl ReportPage {
    /// The groups and, after them, all together.
    fn rows(&self) -> impl Iterator<Item = (&Row, bool)> {
        self.groups.iter().map(|row| (row, false)).chain(std::iter::once((&self.total, true)))
    }

    /// The heading of the column with the groups' names.
    fn group_title(&self, lang: Lang) -> String {
        match self.groups_are {
            Groups::Services => lang.t("reports-column-service"),
            Groups::Units | Groups::None => lang.t("reports-column-unit"),
        }
        .into_owned()
    }

    /// A table with a row for each group and one for all together; `cells` gives the cells after the name, in so many
    /// columns. Groups that are not of `kept` are left out; a row whose `base` is hidden says so in one cell.
    fn group_table(
        &self,
        lang: Lang,
        caption: &str,
        columns: &[Column],
        base: &dyn Fn(&Row) -> Option<u64>,
        cells: &dyn Fn(&Row) -> Markup,
        kept: &dyn Fn(&Row) -> bool,
    ) -> Markup {
        let mut all_columns = vec![Column::words(self.group_title(lang))];
        all_columns.extend(columns.iter().cloned());
        let rows = html! {
            @for (row, is_total) in self.rows().filter(|(row, is_total)| *is_total || kept(row)) {
                tr {
                    th scope="row" {
                        @if is_total && self.groups_are != Groups::None { strong { (lang.t("reports-total")) } }
                        @else if let Some(url) = &row.url { a href=(url) { (row.name) } }
                        @else { (row.name) }
                    }
                    @if base(row).is_some() { (cells(row)) } @else { td colspan=(columns.len()) { (value_or_hidden(lang, None)) } }
                }
            }
        };
        html! { div.groups.dense[columns.len() > MANY_COLUMNS] { (table_start(caption, &all_columns, &rows)) } }
    }

    /// A block: what it is about, its finding, what the figures are of, then chart and table.
    fn block(&self, lang: Lang, id: &str, title: &str, finding: &str, n: Option<u64>, body: &Markup) -> Markup {
        let n_words = n.map_or_else(|| lang.t("components-table-hidden").into_owned(), |n| n.to_string());
        html! {
            section aria-labelledby=(id) {
                h2 #(id) { (title) }
                p.finding { (finding) }
                p.muted {
                    (self.place) " · " (self.period) " · n\u{a0}=\u{a0}" (n_words)
                    @if is_few(n) { " · " (lang.t("reports-indicative")) }
                }
                (body)
            }
        }
    }

    fn headline(&self, lang: Lang) -> Vec<String> {
        let total = &self.total;
        let mut sentences = match total.pieces {
            None => return vec![lang.t("reports-headline-hidden").into_owned()],
            Some(0) => return vec![lang.t("reports-headline-none").into_owned()],
            Some(pieces) => vec![lang.with("reports-headline-pieces", &[("count", whole(pieces).into())])],
        };
        if let (Some(wanted), Some(share)) = (total.wanted, total.share_answered) {
            let share = words::share_words(lang, share);
            sentences.push(lang.with("reports-headline-answered", &[("wanted", whole(wanted).into()), ("share", (&share).into())]));
        }
        if let Some(score) = total.nps.score {
            sentences.push(lang.with("reports-headline-nps", &[("score", (&words::score_words(lang, score)).into())]));
        }
        if let Some((theme, _)) = subjects::most_common(self).filter(|_| subjects::most_common_is_sure(self)) {
            sentences.push(lang.with("reports-headline-theme", &[("theme", (&theme).into())]));
        }
        let [_, under_way, made] = total.changes;
        if under_way + made > 0 {
            sentences.push(lang.with("reports-headline-changes", &[("made", whole(made).into()), ("going", whole(under_way).into())]));
        }
        sentences
    }
}

impl ReportPage {
    fn heading(&self, lang: Lang) -> String {
        let title = if self.public { lang.t("reports-results-title") } else { lang.t("reports-page-title") };
        format!("{title}: {}", self.place)
    }
}

impl Page for ReportPage {
    fn title(&self, lang: Lang) -> String {
        format!("{}, {}", self.heading(lang), self.period)
    }

    fn wide(&self) -> bool {
        true
    }

    fn body(&self, shell: &Shell) -> Markup {
        let lang = shell.lang;
        let nothing = matches!(self.total.pieces, None | Some(0));
        let hides = self.rows().any(|(row, _)| row.hides());
        html! {
            h1 { (self.heading(lang)) }
            p.muted { (self.period) }
            (inset(html! { @for sentence in self.headline(lang) { p.finding { (sentence) } } }))
            (self.filter.form(lang))
            @if hides { p { (lang.t("reports-hidden-note")) } }
            @if let Some(promises) = &self.promises { (promises.show(lang)) }
            @if !nothing {
                (pieces::block(self, lang))
                (answers::block(self, shell))
                (opinions::statements(self, lang))
                (opinions::recommendation(self, lang))
                (subjects::themes(self, lang))
                (subjects::givers(self, lang))
            }
            (effects::block(self, lang))
            @if let Some(figures) = &self.deciding { (deciding::block(self, figures, lang)) }
            section aria-labelledby="reading" {
                h2 #reading { (lang.t("reports-reading-title")) }
                ul {
                    li { (lang.t("reports-reading-small")) }
                    li { (lang.t("reports-reading-indicative")) }
                    li { (lang.t("reports-reading-agreeing")) }
                    li { (lang.t("reports-reading-nps")) }
                    @if self.provisional { li { (lang.t("reports-reading-provisional")) } }
                }
            }
            @if let Some(url) = &self.file_url { p { a href=(url) { (lang.t("reports-file")) } } }
        }
    }
}

/// A count for a text.
fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A count, or that it is hidden.
fn count(lang: Lang, count: Option<u64>) -> Markup {
    value_or_hidden(lang, count.map(|count| count.to_string()).as_deref())
}

/// True for a number of answers that makes figures indicative only.
fn is_few(n: Option<u64>) -> bool {
    n.is_some_and(|n| (1..FIRM_FROM).contains(&n))
}

/// A number of answers: hidden, or with the mark of few.
fn answers(lang: Lang, n: Option<u64>) -> Markup {
    html! { (count(lang, n)) @if is_few(n) { "*" } }
}

/// What the mark of few means, under a table that has it.
fn few_note(lang: Lang, numbers: impl IntoIterator<Item = Option<u64>>) -> Markup {
    html! { @if numbers.into_iter().any(is_few) { p.small.muted { "* " (lang.t("reports-indicative-long")) } } }
}

/// A figure made of `base` answers: hidden with them, a dash where it is not shown for another reason.
fn figure(lang: Lang, base: Option<u64>, words: Option<String>) -> Markup {
    html! {
        @match (base, words) {
            (None, _) => (value_or_hidden(lang, None)),
            (Some(_), Some(words)) => (words),
            (Some(_), None) => "–",
        }
    }
}

/// A cell with a number.
fn number_cell(label: &str, content: &Markup) -> Markup {
    html! { td.number data-label=(label) { (content) } }
}
