//! Counting pieces of feedback anew from everything that is known of them.

use std::collections::{BTreeMap, HashMap, HashSet};

use sea_orm::{ConnectionTrait, DbErr};

use super::cell::Cell;
use super::counts::{Counted, Counts};
use super::month::Month;
use super::packed::{Material, Piece, Which};
use crate::feedback::kinds::{AnswerWanted, Channel, Kind, Perspective};
use crate::feedback::severity::Role;
use crate::feedback::stage::Stage;
use crate::platform::clock::DAY;

/// Longer waits are counted as this many days.
pub const MOST_DAYS: i64 = 400;
/// About how many pieces are read at once.
const AT_ONCE: u64 = 50_000;

/// What is counted.
#[derive(Clone, Debug)]
pub enum Of {
    /// These pieces.
    Pieces(Vec<i64>),
    /// What a county was given in a month.
    Month(i64, Month),
}

/// Counts by cell.
pub type Counting = BTreeMap<Cell, Counts>;

/// Counts pieces anew.
///
/// # Errors
/// The database's fault.
pub async fn count(db: &impl ConnectionTrait, of: &Of) -> Result<Counting, DbErr> {
    let mut counting = Counting::new();
    match of {
        Of::Pieces(ids) => tally(&Material::gather(db, &Which::Pieces(ids)).await?, None, &mut counting)?,
        Of::Month(county_id, month) => {
            let (from, to) = month.moments();
            let number = Which::Arrived(*county_id, from, to).number(db).await?;
            // What a county was given in a month can be more than should be held at once.
            let parts = i64::try_from(number.div_ceil(AT_ONCE)).unwrap_or(1);
            let end = |part: i64| from + (to - from) * part / parts.max(1);
            for part in 0..parts {
                let which = Which::Arrived(*county_id, end(part), end(part + 1));
                tally(&Material::gather(db, &which).await?, Some(*month), &mut counting)?;
            }
        }
    }
    counting.retain(|_, counts| !counts.is_empty());
    Ok(counting)
}

/// A cell whose language stands in the material.
#[derive(PartialEq, Eq, Hash)]
struct Place<'a> {
    county_id: i64,
    month: Month,
    service_id: Option<i64>,
    unit_id: Option<i64>,
    team_id: i64,
    language: &'a str,
}

/// What [`Counted`] is made of, with words that stand in the material: most are counted thousands of times, and made once.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum What<'a> {
    Whole(Whole),
    Kind(&'a str),
    Perspective(&'a str),
    Channel(&'a str),
    DaysToAnswer(i64),
    PromiseDays(i64, i64),
    Statement(i64, &'a str, Option<i64>),
    Nps(i64),
    Theme(&'a str),
    Decided(&'a str),
    Rated(&'a str),
    Severity(i64),
    RatedTwice(i64, i64),
}

/// What has no further part.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Whole {
    Pieces,
    Wanted,
    Answered,
    AnsweredUnasked,
    Linked,
    Replies,
    Generic,
    Thanks,
    Merged,
    Objections,
}

impl What<'_> {
    fn counted(self) -> Counted {
        match self {
            Self::Whole(Whole::Pieces) => Counted::Pieces,
            Self::Whole(Whole::Wanted) => Counted::Wanted,
            Self::Whole(Whole::Answered) => Counted::Answered,
            Self::Whole(Whole::AnsweredUnasked) => Counted::AnsweredUnasked,
            Self::Whole(Whole::Linked) => Counted::Linked,
            Self::Whole(Whole::Replies) => Counted::Replies,
            Self::Whole(Whole::Generic) => Counted::Generic,
            Self::Whole(Whole::Thanks) => Counted::Thanks,
            Self::Whole(Whole::Merged) => Counted::Merged,
            Self::Whole(Whole::Objections) => Counted::Objections,
            Self::Kind(code) => Counted::Kind(Kind::from_code(code).unwrap_or(Kind::Unsaid)),
            Self::Perspective(code) => Counted::Perspective(Perspective::from_code(code).unwrap_or(Perspective::Unsaid)),
            Self::Channel(code) => Counted::Channel(Channel::from_code(code).unwrap_or(Channel::Import)),
            Self::DaysToAnswer(days) => Counted::DaysToAnswer(days),
            Self::PromiseDays(promise, passed) => Counted::PromiseDays(promise, passed),
            Self::Statement(instrument, key, value) => Counted::Statement(instrument, key.to_owned(), value),
            Self::Nps(value) => Counted::Nps(value),
            Self::Theme(theme) => Counted::Theme(theme.to_owned()),
            Self::Decided(reason) => Counted::Decided(reason.to_owned()),
            Self::Rated(rating) => Counted::Rated(rating.to_owned()),
            Self::Severity(rating) => Counted::Severity(rating),
            Self::RatedTwice(first, second) => Counted::RatedTwice(first, second),
        }
    }
}

/// Counts while they are made: by the number of a cell.
#[derive(Default)]
struct Tally<'a> {
    places: HashMap<Place<'a>, usize>,
    /// Where the feedback is, and by which instrument it was asked for; what is no feedback any more is not in it.
    pieces: HashMap<i64, (usize, i64)>,
    counts: HashMap<(usize, What<'a>), i64>,
}

impl<'a> Tally<'a> {
    fn add(&mut self, place: usize, what: What<'a>) {
        *self.counts.entry((place, what)).or_default() += 1;
    }

    fn piece(&mut self, piece: &Piece<'a>, month: Option<Month>) {
        let place = Place {
            county_id: piece.county_id,
            month: month.unwrap_or_else(|| Month::at(piece.received_at)),
            service_id: piece.service_id,
            unit_id: piece.unit_id,
            team_id: piece.team_id,
            language: piece.language,
        };
        let next = self.places.len();
        let place = *self.places.entry(place).or_insert(next);
        if piece.stage == Stage::Transferred.code() {
            self.add(place, What::Whole(Whole::Objections));
            return;
        }
        self.pieces.insert(piece.id, (place, piece.instrument_id.unwrap_or(0)));
        let wanted = piece.answer_wanted != AnswerWanted::No.code();
        let merged = piece.stage == Stage::Merged.code();
        let known = [
            Some(What::Whole(Whole::Pieces)),
            Some(What::Kind(piece.kind)),
            Some(What::Perspective(piece.perspective)),
            Some(What::Channel(piece.channel)),
            wanted.then_some(What::Whole(Whole::Wanted)),
            merged.then_some(What::Whole(Whole::Merged)),
            piece.nps.map(What::Nps),
            piece.severity.map(What::Severity),
        ];
        known.into_iter().flatten().for_each(|what| self.add(place, what));
        let Some(answered_at) = piece.answered_at else { return };
        if !wanted {
            self.add(place, What::Whole(Whole::AnsweredUnasked));
            return;
        }
        self.add(place, What::Whole(Whole::Answered));
        self.add(place, What::DaysToAnswer(((answered_at - piece.received_at) / DAY).clamp(0, MOST_DAYS)));
        if piece.channel != Channel::Import.code() && !merged {
            // In days of the promise: those on which its clock stood have moved its end, so they are counted back from there.
            // An answer at the last moment of the promise is in time.
            let begin = piece.first_due_at.unwrap_or(piece.due_at) - piece.promise_days * DAY;
            let passed = (answered_at - begin - 1) / DAY;
            self.add(place, What::PromiseDays(piece.promise_days, passed.clamp(0, MOST_DAYS)));
        }
    }

    /// Adds what is counted of a piece that is feedback.
    fn of(&mut self, id: i64, what: What<'a>) {
        if let Some((place, _)) = self.pieces.get(&id).copied() {
            self.add(place, what);
        }
    }
}

/// Adds up what is counted of these pieces; all arrived in `month`, when it is known.
fn tally(material: &Material, month: Option<Month>, counting: &mut Counting) -> Result<(), DbErr> {
    let mut tally = Tally::default();
    for mut row in material.pieces.rows() {
        tally.piece(&Piece::read(&mut row)?, month);
    }
    for mut row in material.answers.rows() {
        let (id, key, value) = (row.number()?, row.text()?, row.some()?);
        if let Some((place, instrument)) = tally.pieces.get(&id).copied() {
            tally.add(place, What::Statement(instrument, key, value));
        }
    }
    for mut row in material.themes.rows() {
        tally.of(row.number()?, What::Theme(row.text()?));
    }
    // A piece is counted once for each reason, and once for all its changes.
    let mut decided = HashSet::new();
    for mut row in material.decisions.rows() {
        let (id, reason) = (row.number()?, row.text()?);
        if decided.insert((id, reason)) {
            tally.of(id, What::Decided(reason));
        }
    }
    for mut row in material.ratings.rows() {
        tally.of(row.number()?, What::Rated(row.text()?));
    }
    let mut linked = HashSet::new();
    for mut row in material.linked.rows() {
        let id = row.number()?;
        if linked.insert(id) {
            tally.of(id, What::Whole(Whole::Linked));
        }
    }
    for mut row in material.thanks.rows() {
        tally.of(row.number()?, What::Whole(Whole::Thanks));
    }
    for mut row in material.replies.rows() {
        let id = row.number()?;
        tally.of(id, What::Whole(Whole::Replies));
        if row.number()? == 1 {
            tally.of(id, What::Whole(Whole::Generic));
        }
    }
    let mut rated: BTreeMap<i64, [Vec<i64>; 2]> = BTreeMap::new();
    for mut row in material.severities.rows() {
        let (id, role, rating) = (row.number()?, row.text()?, row.number()?);
        let [first, second] = rated.entry(id).or_default();
        if role == Role::First.code() { first.push(rating) } else { second.push(rating) }
    }
    for (id, [first, second]) in &rated {
        for (first, second) in first.iter().flat_map(|first| second.iter().map(move |second| (first, second))) {
            tally.of(*id, What::RatedTwice(*first, *second));
        }
    }
    keep(tally, counting);
    Ok(())
}

fn keep(tally: Tally<'_>, counting: &mut Counting) {
    let mut by_place: Vec<Counts> = Vec::new();
    by_place.resize_with(tally.places.len(), Counts::default);
    for ((place, what), count) in tally.counts {
        if let Some(counts) = by_place.get_mut(place) {
            counts.add(what.counted(), count);
        }
    }
    for (place, number) in tally.places {
        let cell = Cell {
            county_id: place.county_id,
            month: place.month,
            service_id: place.service_id,
            unit_id: place.unit_id,
            team_id: place.team_id,
            language: place.language.to_owned(),
        };
        if let Some(counts) = by_place.get(number) {
            counting.entry(cell).or_default().add_all(counts, 1);
        }
    }
}
