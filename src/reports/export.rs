//! The report as a file: the figures of the page, one on each line.

use asko_locales::Lang;
use asko_templates::reports::{Deciding, ReportPage, Row, kind_name, language_name, perspective_name, reason_name};

use super::report::{Reader, Wanted, report};
use crate::access::DecisionMaker;
use crate::platform::failure::Failure;
use crate::platform::file::File;
use crate::platform::page::Visit;

/// The report of the reader's county.
#[rocket::get("/<_>/<_>/reports.csv?<period>&<service>&<unit>")]
pub async fn export(
    visit: Visit,
    reader: DecisionMaker,
    period: Option<&str>,
    service: Option<&str>,
    unit: Option<&str>,
) -> Result<File, Failure> {
    let wanted = Wanted { period: period.unwrap_or(""), service: service.unwrap_or(""), unit: unit.unwrap_or("") };
    let page = report(&visit, reader.county(), wanted, Reader::Staff).await?;
    File::csv(&format!("{}-{}", reader.county().slug, page.filter.period), &written(visit.lang, &page))
}

/// A measure, the names of its items and their counts.
type Named<'a> = (&'a str, Vec<String>, &'a [Option<u64>]);

/// A figure, and whether it is hidden.
struct Line {
    measure: String,
    item: String,
    value: Option<String>,
    hidden: bool,
}

/// The lines of one group.
struct Lines(Vec<Line>);

impl Lines {
    fn add(&mut self, measure: &str, item: &str, value: Option<String>, hidden: bool) {
        self.0.push(Line { measure: measure.to_owned(), item: item.to_owned(), value: value.filter(|_| !hidden), hidden });
    }

    fn count(&mut self, measure: &str, item: &str, count: Option<u64>) {
        self.add(measure, item, count.map(|count| count.to_string()), count.is_none());
    }

    /// A figure made of `base` answers, hidden with them, rounded to so many decimals.
    fn figure(&mut self, measure: &str, item: &str, base: Option<u64>, value: Option<f64>, decimals: usize) {
        let value = value.map(|value| format!("{value:.decimals$}")).map(|text| if text == "-0" { "0".to_owned() } else { text });
        self.add(measure, item, value, base.is_none());
    }
}

fn lines_of(lang: Lang, page: &ReportPage, row: &Row) -> Vec<Line> {
    let mut lines = Lines(Vec::new());
    let answers = lang.t("reports-pieces-title");
    lines.count(&answers, &lang.t("reports-column-pieces"), row.pieces);
    lines.count(&answers, &lang.t("reports-column-wanted"), row.wanted);
    lines.count(&answers, &lang.t("reports-column-answered"), row.answered);
    lines.count(&answers, &lang.t("reports-column-waiting"), row.waiting);
    let share_base = row.wanted.filter(|_| row.answered.is_some() && row.waiting.is_some());
    lines.figure(&answers, &lang.t("reports-column-share-answered"), share_base, row.share_answered, 3);
    lines.figure(&answers, &lang.t("reports-column-days"), row.answered, row.days, 2);
    for (words, statement) in page.statements.iter().zip(&row.statements) {
        lines.count(words, &lang.t("reports-column-answers"), statement.n);
        lines.count(words, &lang.t("reports-column-not-concerned"), statement.not_concerned);
        lines.figure(words, &lang.t("reports-column-mean"), statement.n, statement.mean, 1);
        lines.figure(words, &lang.t("reports-column-agreeing"), statement.n, statement.agreeing.map(|share| share.0), 2);
        let three = [lang.t("reports-scale-disagree"), lang.t("reports-scale-neither"), lang.t("reports-scale-agree")];
        let labels: Vec<&str> = if statement.parts.len() == 5 {
            page.scale.iter().map(String::as_str).collect()
        } else {
            three.iter().map(AsRef::as_ref).collect()
        };
        for (label, count) in labels.iter().zip(&statement.parts) {
            lines.count(words, label, Some(*count));
        }
    }
    let nps = lang.t("reports-column-nps");
    lines.count(&nps, &lang.t("reports-column-answers"), row.nps.n);
    lines.figure(&nps, &nps, row.nps.n, row.nps.score.map(|score| score.0), 0);
    lines.figure(&nps, &lang.t("reports-csv-low"), row.nps.n, row.nps.score.map(|score| score.1), 0);
    lines.figure(&nps, &lang.t("reports-csv-high"), row.nps.n, row.nps.score.map(|score| score.2), 0);
    let parts = [lang.t("reports-nps-detractors"), lang.t("reports-nps-passives"), lang.t("reports-nps-promoters")];
    for (label, count) in parts.iter().zip(&row.nps.parts) {
        lines.count(&nps, label, Some(*count));
    }
    let named: [Named<'_>; 5] = [
        (&lang.t("reports-csv-themes"), page.themes.clone(), &row.themes),
        (&lang.t("reports-column-kind"), page.kinds.iter().map(|code| kind_name(lang, code)).collect(), &row.kinds),
        (&lang.t("reports-column-language"), page.languages.iter().map(|code| language_name(lang, code)).collect(), &row.languages),
        (
            &lang.t("reports-column-perspective"),
            page.perspectives.iter().map(|code| perspective_name(lang, code)).collect(),
            &row.perspectives,
        ),
        (&lang.t("reports-csv-decisions"), page.reasons.iter().map(|code| reason_name(lang, code)).collect(), &row.decisions),
    ];
    for (measure, names, counts) in named {
        for (name, count) in names.iter().zip(counts) {
            lines.count(measure, name, *count);
        }
    }
    let changes = lang.t("reports-csv-changes");
    let stages = [lang.t("reports-column-planned"), lang.t("reports-column-under-way"), lang.t("reports-column-made")];
    for (stage, count) in stages.iter().zip(row.changes) {
        lines.count(&changes, stage, Some(count));
    }
    lines.count(&changes, &lang.t("reports-column-linked"), row.linked);
    lines.0
}

/// What was decided of the feedback of the whole report.
fn decided(lang: Lang, figures: &Deciding) -> Vec<Line> {
    let (mut lines, title) = (Lines(Vec::new()), lang.t("reports-deciding-title"));
    lines.count(&title, &lang.t("reports-deciding-objections"), figures.objections);
    lines.count(&title, &lang.t("reports-deciding-rated"), figures.rated);
    lines.count(&title, &lang.t("reports-deciding-double"), figures.double);
    if let Some(agreement) = figures.agreement {
        lines.figure(&title, &lang.t("reports-deciding-exact"), figures.double, Some(agreement.exact), 2);
        let kappa = lang.t("reports-deciding-kappa");
        let ends = agreement.kappa.map_or([None; 3], |(value, low, high)| [Some(value), Some(low), Some(high)]);
        for (item, value) in [kappa.as_ref(), &lang.t("reports-csv-low"), &lang.t("reports-csv-high")].into_iter().zip(ends) {
            lines.figure(&kappa, item, figures.double, value, 2);
        }
    }
    lines.0
}

/// The lines of the file, the heading first.
fn written(lang: Lang, page: &ReportPage) -> Vec<Vec<String>> {
    let heading = [
        lang.t("reports-filter-period"),
        lang.t("reports-csv-group"),
        lang.t("reports-csv-measure"),
        lang.t("reports-csv-item"),
        lang.t("reports-csv-value"),
        lang.t("reports-csv-hidden"),
    ];
    let mut lines = vec![heading.map(std::borrow::Cow::into_owned).to_vec()];
    let yes = lang.t("reports-csv-yes");
    for (row, is_total) in page.groups.iter().map(|row| (row, false)).chain([(&page.total, true)]) {
        let whole = page.deciding.as_ref().filter(|_| is_total).map(|figures| decided(lang, figures)).unwrap_or_default();
        for line in lines_of(lang, page, row).into_iter().chain(whole) {
            let hidden = if line.hidden { yes.to_string() } else { String::new() };
            lines.push(vec![page.period.clone(), row.name.clone(), line.measure, line.item, line.value.unwrap_or_default(), hidden]);
        }
    }
    lines
}
