//! The closed figures that a publication is drawn from. Nothing else of the feedback is read.

use asko_documents::Cell;
use sea_orm::{ConnectionTrait, DbErr};

use crate::feedback::{Kind, NoChangeReason};
use crate::organisations::Named;
use crate::platform::clock::Millis;
use crate::questions;
use crate::questions::Wording;
use crate::reports::closing::{self, Closed, Closing, Figure, Period, Place, Variable};
use crate::statistics::agreement::statement;
use crate::statistics::nps::nps;
use crate::text::both::Both;

/// The main figures of a place in a third of a year, as tables show them.
#[derive(Clone, Debug)]
pub struct PlaceFigures {
    /// The row of the service or the unit, [`UNNAMED`](closing::UNNAMED) or [`OTHERS`](closing::OTHERS); 0 for the county.
    pub id: i64,
    /// Its name at that time in Finnish, Swedish and English; may be empty.
    pub names: [String; 3],
    /// True for a unit that had closed by the end of the third.
    pub gone: bool,
    /// How many pieces arrived.
    pub received: Cell,
    /// How many of them were answered.
    pub answered: Cell,
    /// The share answered within the promised time, from 0 to 1 (Kaplan and Meier 1958).
    pub kept: Cell,
    /// The median of the days to an answer.
    pub median: Cell,
    /// The recommendation index, from −100 to 100.
    pub nps: Cell,
}

impl Named for PlaceFigures {
    fn names(&self) -> [&str; 3] {
        let [fi, sv, en] = &self.names;
        [fi, sv, en]
    }
}

impl PlaceFigures {
    /// The cells in the order of the tables' columns.
    #[must_use]
    pub fn cells(&self) -> Vec<Cell> {
        vec![self.received.clone(), self.answered.clone(), self.kept.clone(), self.median.clone(), self.nps.clone()]
    }

    /// True when any figure of it is shown.
    #[must_use]
    pub fn shows_any(&self) -> bool {
        self.cells().iter().any(|cell| matches!(cell, Cell::Number(value, _) if *value != 0.0))
    }
}

/// A service and its units.
#[derive(Clone, Debug)]
pub struct ServiceFigures {
    /// The service.
    pub whole: PlaceFigures,
    /// Its units.
    pub units: Vec<PlaceFigures>,
}

/// How a statement was answered.
#[derive(Clone, Debug)]
pub struct StatementFigures {
    /// Its words in Finnish and in Swedish.
    pub words: Both,
    /// Number of answers 1–5.
    pub n: Cell,
    /// Their mean.
    pub mean: Cell,
    /// The share of answers 4 and 5.
    pub agreeing: Cell,
}

/// Everything closed that a publication shows.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The county.
    pub county: PlaceFigures,
    /// Its services.
    pub services: Vec<ServiceFigures>,
    /// Pieces by kind.
    pub kinds: Vec<(Kind, Cell)>,
    /// Pieces by language, each in one row: `fi`, `sv`, `other`, or where few are in others `not-sv`, `sv`.
    pub languages: Vec<(&'static str, Cell)>,
    /// The national statements.
    pub statements: Vec<StatementFigures>,
    /// Decisions that nothing changes, by reason.
    pub reasons: Vec<(NoChangeReason, Cell)>,
    /// True when the words of the survey were changed in the middle of the third.
    pub two_surveys: bool,
    /// When the figures were corrected, and why.
    pub corrected: Option<(Millis, Both)>,
}

fn count(value: Option<u64>) -> Cell {
    value.map_or(Cell::Hidden, |count| Cell::Number(count as f64, 0))
}

fn figure(value: Option<f64>, decimals: usize) -> Cell {
    value.map_or(Cell::Nothing, |value| Cell::Number(value, decimals))
}

/// The index from what is shown of its parts; nothing where nobody answered.
fn recommendation(closed: &Closed) -> Cell {
    let of = |column: &str| closed.whole(&Variable::Recommendation, column);
    match (of("promoter"), of("passive"), of("detractor")) {
        (Some(promoters), Some(passives), Some(detractors)) => {
            nps(promoters, passives, detractors).map_or(Cell::Nothing, |score| Cell::Number(score.value, 0))
        }
        _ => Cell::Hidden,
    }
}

fn place(closed: &Closed, id: i64) -> PlaceFigures {
    let answered = closed.whole(&Variable::Answer, "answered");
    PlaceFigures {
        id,
        names: closed.names().map(str::to_owned),
        gone: closed.unit_closed_at.is_some(),
        received: count(closed.pieces()),
        answered: count(answered),
        kept: figure(closed.figure(None, Figure::PromiseKept), 0),
        median: figure(closed.figure(None, Figure::DaysMedian), 0),
        nps: recommendation(closed),
    }
}

/// A county without feedback.
fn nothing() -> PlaceFigures {
    let none = || Cell::Number(0.0, 0);
    PlaceFigures {
        id: closing::UNNAMED,
        names: Default::default(),
        gone: false,
        received: none(),
        answered: none(),
        kept: Cell::Nothing,
        median: Cell::Nothing,
        nps: Cell::Nothing,
    }
}

fn statements(closed: &Closed, wording: &Wording) -> Vec<StatementFigures> {
    let one = |words: &questions::Statement| {
        let variable = Variable::Statement(words.key.clone());
        let of = |column: &str| closed.whole(&variable, column);
        let five = ["1", "2", "3", "4", "5"].map(of);
        let all = match five {
            [Some(one), Some(two), Some(three), Some(four), Some(five)] => statement([one, two, three, four, five], 0),
            _ => None,
        };
        let (answered, agree) = (of("answered"), of("agree"));
        let share = agree.zip(answered.filter(|answered| *answered > 0)).map(|(agree, answered)| agree as f64 / answered as f64);
        let none = answered == Some(0);
        let shown =
            |value: Option<f64>, decimals| value.map_or(if none { Cell::Nothing } else { Cell::Hidden }, |v| Cell::Number(v, decimals));
        StatementFigures {
            words: Both::new(words.words.fi.clone(), words.words.sv.clone()),
            n: count(answered),
            mean: shown(all.map(|all| all.mean), 2),
            agreeing: shown(share, 0),
        }
    };
    wording.statements.iter().map(one).collect()
}

/// The figures of a county's closed third.
///
/// # Errors
/// The database's fault.
pub async fn read(db: &impl ConnectionTrait, closing: &Closing, period: Period) -> Result<Figures, DbErr> {
    let wording = questions::current(db).await?.wording;
    let mut services = Vec::new();
    let mut units: Vec<(i64, PlaceFigures)> = Vec::new();
    for closed in closing::read_all(db, closing, period, "").await? {
        match closed.place {
            Place::Service(id) => services.push(ServiceFigures { whole: place(&closed, id), units: Vec::new() }),
            Place::Unit(service, unit) => units.push((service, place(&closed, unit))),
            Place::County | Place::Team(_) => {}
        }
    }
    for (service, unit) in units {
        if let Some(there) = services.iter_mut().find(|there| there.whole.id == service) {
            there.units.push(unit);
        }
    }
    let closed = closing::read(db, closing, period, Place::County).await?;
    let whole = |variable: &Variable, column: &str| count(closed.as_ref().map_or(Some(0), |closed| closed.whole(variable, column)));
    let in_language = |language: &str| {
        let pieces = |closed: &Closed| closed.count(closing::When::Whole, Some(language), &Variable::Pieces, "all");
        closed.as_ref().map_or(Some(0), pieces)
    };
    let apart = ["fi", "other"].into_iter().all(|language| in_language(language).is_some());
    let languages: &[&'static str] = if apart { &["fi", "sv", "other"] } else { &["not-sv", "sv"] };
    Ok(Figures {
        county: closed.as_ref().map_or_else(nothing, |closed| place(closed, closing::UNNAMED)),
        services,
        kinds: Kind::ALL.iter().map(|kind| (*kind, whole(&Variable::Kind, kind.code()))).collect(),
        languages: languages.iter().map(|language| (*language, count(in_language(language)))).collect(),
        statements: closed.as_ref().map(|closed| statements(closed, &wording)).unwrap_or_default(),
        reasons: NoChangeReason::ALL.iter().map(|reason| (*reason, whole(&Variable::Decided(reason.code().to_owned()), "of"))).collect(),
        two_surveys: closing.instruments.len() > 1,
        corrected: (closing.version > 1).then(|| (closing.closed_at, closing.why.clone())),
    })
}
