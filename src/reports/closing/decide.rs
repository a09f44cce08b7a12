//! From what was taken to the counts that may be shown: docs/protection.md.

use std::collections::BTreeMap;

use super::columns::Columns;
use super::place::Place;
use super::take::{Taken, others_apart};
use super::variable::Variable;
use crate::feedback::rollups::Counted;
use crate::statistics::cube::{Axis, Cube, Decided, Rule};

/// How many months a year has: in the tree of a year thirds come after them, and the year last.
const MONTHS: usize = 12;

/// A figure's name among those of a place: time, language, variable and column.
pub(super) type Key = String;

/// `m0`–`m11` are the months of the year, `whole` the period; `-` stands for all languages.
pub(super) fn key(time: &str, language: &str, variable: &str, column: &str) -> Key {
    format!("{time} {language} {variable} {column}")
}

/// Figures by place.
pub(super) type Figures = BTreeMap<Place, BTreeMap<Key, f64>>;

/// What is decided of: the third (1 to 3), or the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// A third, from its own counts.
    Third(usize),
    /// The year, from those of all thirds.
    Year,
}

impl Of {
    const fn finished(self) -> usize {
        match self {
            Self::Third(third) => third,
            Self::Year => 3,
        }
    }

    /// The nodes of time that are kept, with their names.
    fn times(self) -> Vec<(usize, String)> {
        match self {
            Self::Third(third) => {
                let first = (third.saturating_sub(1)) * 4;
                let months = (first..first + 4).map(|month| (month, format!("m{month}")));
                months.chain([(MONTHS + third.saturating_sub(1), "whole".to_owned())]).collect()
            }
            Self::Year => vec![(MONTHS + 3, "whole".to_owned())],
        }
    }
}

/// The places of the counts as a tree: units in services in the county.
struct Places {
    units: Vec<(i64, i64)>,
    nodes: Vec<Place>,
    axis: Axis,
}

impl Places {
    fn of(taken: &[Taken]) -> Self {
        let mut units: Vec<_> = taken.iter().map(|taken| (taken.service_id, taken.unit_id)).collect();
        units.sort_unstable();
        units.dedup();
        let mut services: Vec<i64> = units.iter().map(|(service, _)| *service).collect();
        services.dedup();
        let group = |service: &i64| services.iter().position(|known| known == service).unwrap_or(0);
        let groups: Vec<usize> = units.iter().map(|(service, _)| group(service)).collect();
        let nodes = units.iter().map(|(service, unit)| Place::Unit(*service, *unit));
        let nodes = nodes.chain(services.iter().map(|service| Place::Service(*service))).chain([Place::County]).collect();
        Self { units, nodes, axis: Axis::grouped(&groups) }
    }

    fn leaf(&self, taken: &Taken) -> Option<usize> {
        self.units.binary_search(&(taken.service_id, taken.unit_id)).ok()
    }
}

/// The nodes of languages with their names.
const LANGUAGE_NODES: [&str; 5] = ["fi", "other", "sv", "not-sv", "-"];

/// Swedish, and all others: Finnish and the rest.
fn languages() -> Axis {
    // One root and no circle.
    Axis::new(vec![Some(3), Some(3), Some(4), Some(4), None]).unwrap_or_else(Axis::single)
}

fn language_leaf(language: &str) -> usize {
    match language {
        "fi" => 0,
        "sv" => 2,
        _ => 1,
    }
}

/// How many pieces are in each column of a variable.
fn columns_of(variable: &Variable, taken: &Taken) -> Vec<(&'static str, u64)> {
    let count = |what: &Counted| u64::try_from(taken.counts.of(what)).unwrap_or(0);
    let pieces = count(&Counted::Pieces);
    if *variable == Variable::Answer {
        let (wanted, answered) = (count(&Counted::Wanted), count(&Counted::Answered));
        let answered = answered.min(wanted);
        return vec![("unasked", pieces.saturating_sub(wanted)), ("answered", answered), ("waiting", wanted - answered)];
    }
    let mut columns: Vec<(&'static str, u64)> = Vec::new();
    let mut left = pieces;
    for (what, more) in taken.counts.iter() {
        let Some(column) = variable.column(what) else { continue };
        // A piece is in one column only; what counts more of them than there are would be no count of pieces.
        let more = u64::try_from(more).unwrap_or(0).min(left);
        left -= more;
        match columns.iter_mut().find(|(known, _)| *known == column) {
            Some((_, sum)) => *sum += more,
            None => columns.push((column, more)),
        }
    }
    if left > 0 && *variable != Variable::Pieces {
        columns.push((variable.rest(), left));
    }
    columns
}

/// The variables that are counted of every piece, with those that `known` adds and those that were counted though nobody
/// knows them any more.
pub(super) fn variables(taken: &[Taken], known: &[Variable]) -> Vec<Variable> {
    let found = taken.iter().flat_map(|taken| taken.counts.iter()).filter_map(|(what, _)| match what {
        Counted::Statement(_, key, _) => Some(Variable::Statement(key.clone())),
        Counted::Theme(key) => Some(Variable::Theme(key.clone())),
        Counted::Decided(reason) => Some(Variable::Decided(reason.clone())),
        _ => None,
    });
    let fixed = [Variable::Kind, Variable::Perspective, Variable::Channel, Variable::Answer, Variable::Recommendation, Variable::Linked];
    let mut all: Vec<Variable> = fixed.into_iter().chain(known.iter().cloned()).chain(found).collect();
    all.sort();
    all.dedup();
    all
}

/// Decides which counts may be shown. `first_third` is what was taken for the first third of the year.
pub(super) fn decide(taken: &[Taken], of: Of, known: &[Variable], first_third: &[Taken]) -> Figures {
    let places = Places::of(taken);
    let mut base = Cube::new(vec![Axis::year(), places.axis.clone(), languages()]);
    for taken in taken {
        let pieces = u64::try_from(taken.counts.of(&Counted::Pieces)).unwrap_or(0);
        if let Some(place) = places.leaf(taken) {
            base.add(&[taken.month, place, language_leaf(&taken.language)], pieces);
        }
    }
    let (scales, kinds) = (Rule::of_scales(if others_apart(first_third) { 2 } else { 1 }), Rule::of_kinds());
    let decided = base.decide(&Rule::of_pieces(), of.finished());
    let mut figures = Figures::new();
    keep(&mut figures, &places, of, &decided, &Variable::Pieces, None);
    for variable in variables(taken, known) {
        let columns = variable.columns();
        let mut cube = base.by_columns(columns.axis.clone());
        for taken in taken {
            let Some(place) = places.leaf(taken) else { continue };
            for (column, count) in columns_of(&variable, taken) {
                if let Some(column) = columns.node(column) {
                    cube.add(&[taken.month, place, language_leaf(&taken.language), column], count);
                }
            }
        }
        let rule = if variable.is_scale() { &scales } else { &kinds };
        match cube.decide_beside_by(&base, &decided, rule) {
            Ok(beside) => keep(&mut figures, &places, of, &beside, &variable, Some(&columns)),
            // Shown is then nothing of it.
            Err(error) => log::error!("the columns of {} do not sum to the pieces: {error:?}", variable.code()),
        }
    }
    figures
}

/// Keeps what is shown.
fn keep(figures: &mut Figures, places: &Places, of: Of, decided: &Decided, variable: &Variable, columns: Option<&Columns>) {
    let code = variable.code();
    for (place_node, place) in places.nodes.iter().enumerate() {
        let kept = figures.entry(*place).or_default();
        for (time_node, time) in of.times() {
            for (language_node, language) in LANGUAGE_NODES.into_iter().enumerate() {
                let node = [time_node, place_node, language_node];
                let mut put = |column: &str, node: &[usize]| {
                    if let Some(count) = decided.shown(node) {
                        kept.insert(key(&time, language, &code, column), count as f64);
                    }
                };
                match columns {
                    None => put("all", &node),
                    Some(columns) => {
                        for (column_node, column) in columns.names.iter().enumerate().filter(|(_, name)| !name.is_empty()) {
                            put(column, &[node.as_slice(), &[column_node]].concat());
                        }
                    }
                }
            }
        }
    }
}
