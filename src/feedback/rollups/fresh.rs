//! The counts of a piece that has just arrived, without asking the database: most of what is counted comes this way.

use super::cell::Cell;
use super::count::Counting;
use super::counts::{Counted, Counts};
use super::month::Month;
use crate::feedback::kinds::AnswerWanted;
use crate::feedback::store::NewFeedback;

/// The counts of a new piece.
#[must_use]
pub fn of(new: &NewFeedback) -> Counting {
    let cell = Cell {
        county_id: new.county_id,
        month: Month::at(new.received_at),
        service_id: new.service_id,
        unit_id: new.unit_id,
        team_id: new.team_id,
        language: new.language.clone(),
    };
    let mut counts = Counts::default();
    let once = [Counted::Pieces, Counted::Kind(new.kind), Counted::Perspective(new.perspective), Counted::Channel(new.channel)];
    let wanted = (!matches!(new.answer_wanted, AnswerWanted::No)).then_some(Counted::Wanted);
    let statements = new.answers.iter().map(|(key, value)| Counted::Statement(new.instrument_id.unwrap_or(0), key.clone(), *value));
    let themes = new.themes.iter().cloned().map(Counted::Theme);
    for what in once.into_iter().chain(wanted).chain(new.nps.map(Counted::Nps)).chain(statements).chain(themes) {
        counts.add(what, 1);
    }
    Counting::from([(cell, counts)])
}
