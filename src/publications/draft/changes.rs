//! Changes in a publication: where each stands, what came of it, and the table of them. Never a person's name.

use std::collections::HashMap;

use asko_documents::{Cell, Column, Kind, Row, Table};
use asko_locales::{Lang, date};
use chrono::NaiveDate;
use sea_orm::{ConnectionTrait, DbErr};

use super::material::Material;
use super::parts::{column, row, table, words};
use crate::changes::evidence::{verdict_from, verdict_words};
use crate::changes::store::{self, Wanted};
use crate::changes::{Change, Field, Stage, Standing, reason_words, standing_words};
use crate::platform::clock::{Millis, day_in_finland};
use crate::reports::closing::Period;

/// More changes than any county has at a time.
const MOST: u64 = 10_000;

/// A change with what is known of it.
#[derive(Clone, Debug)]
pub struct ChangeLine {
    /// The change.
    pub change: Change,
    /// The day that was promised first, when another was promised later.
    pub moved_from: Option<NaiveDate>,
    /// The code of the verdict on its effect, as it was found last.
    pub verdict: Option<String>,
}

/// What came of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was made.
    Made,
    /// It was given up.
    Dropped,
    /// Its day has passed.
    Lapsed,
    /// It was given another day.
    Moved,
    /// It goes on, and its day is still to come.
    Open,
    /// It is proposed; nothing is promised.
    Proposed,
}

impl ChangeLine {
    /// Where it stands, as the public sees it.
    #[must_use]
    pub fn standing(&self, today: NaiveDate) -> Standing {
        self.change.standing(today).public()
    }

    /// What came of it.
    #[must_use]
    pub fn outcome(&self, today: NaiveDate) -> Outcome {
        match self.standing(today) {
            Standing::Dropped => Outcome::Dropped,
            _ if self.change.stage() == Stage::Proposed => Outcome::Proposed,
            Standing::Lapsed => Outcome::Lapsed,
            made if made.is_made() => Outcome::Made,
            _ if self.moved_from.is_some() => Outcome::Moved,
            _ => Outcome::Open,
        }
    }

    /// The day that was promised first.
    #[must_use]
    pub fn promised(&self) -> NaiveDate {
        self.moved_from.unwrap_or(self.change.registration.due_on)
    }

    /// What came of it, in words: the day it was made, the new day, or the reason why not.
    #[must_use]
    pub fn said(&self, lang: Lang, today: NaiveDate) -> String {
        let progress = &self.change.progress;
        let day = |at: Option<Millis>| at.map(|at| date(lang, day_in_finland(at))).unwrap_or_default();
        match self.outcome(today) {
            Outcome::Made => lang.with("publications-change-made", &[("day", (&day(progress.done_at)).into())]),
            Outcome::Dropped => {
                let Some(dropped) = &progress.dropped else { return String::new() };
                let (at, reason) = (day(Some(dropped.at)), reason_words(dropped.reason, lang));
                let values = [("day", (&at).into()), ("reason", (&reason).into()), ("words", dropped.words.in_language(lang).0.into())];
                lang.with("publications-change-dropped", &values).trim().to_owned()
            }
            Outcome::Lapsed => lang.t("publications-change-lapsed").into_owned(),
            Outcome::Proposed => lang.t("publications-change-proposed").into_owned(),
            Outcome::Moved => lang.with("publications-change-moved", &[("day", (&date(lang, self.change.registration.due_on)).into())]),
            Outcome::Open => lang.with("publications-change-open", &[("day", (&date(lang, self.change.registration.due_on)).into())]),
        }
    }

    /// The verdict on its effect in words, once it is made.
    fn effect(&self, lang: Lang, today: NaiveDate) -> Cell {
        let made = self.standing(today).is_made();
        let verdict = self.verdict.as_deref().filter(|_| made).and_then(verdict_from);
        verdict.map_or(Cell::Nothing, |verdict| Cell::Text(verdict_words(verdict, lang)))
    }
}

/// The county's changes of a third: recorded before its end, and neither made nor given up before its beginning.
///
/// # Errors
/// The database's fault.
pub(super) async fn read(db: &impl ConnectionTrait, county_id: i64, period: Period) -> Result<Vec<ChangeLine>, DbErr> {
    let (from, to) = period.span().moments();
    let mut all = store::of_county(db, county_id, Wanted::default(), MOST).await?;
    all.retain(|change| {
        let ended = change.progress.done_at.or(change.progress.dropped.as_ref().map(|dropped| dropped.at));
        change.created_at < to && ended.is_none_or(|at| at >= from)
    });
    all.sort_by_key(|change| (change.registration.due_on, change.id));
    let verdicts = store::kept_effects(db, all.iter().map(|change| change.id)).await?;
    let mut lines = Vec::with_capacity(all.len());
    for change in all {
        let moved_from = first_day(db, &change).await?;
        let verdict = verdicts.get(&change.id).map(|kept| kept.verdict.clone());
        lines.push(ChangeLine { change, moved_from, verdict });
    }
    Ok(lines)
}

/// The day that was registered first, where it is another than now.
async fn first_day(db: &impl ConnectionTrait, change: &Change) -> Result<Option<NaiveDate>, DbErr> {
    let edits = store::edits_of(db, change.id).await?;
    let first = edits.iter().find(|edit| edit.difference.field == Field::DueOn && edit.stage != Stage::Proposed);
    let day = first.and_then(|edit| edit.difference.before.parse::<NaiveDate>().ok());
    Ok(day.filter(|day| *day != change.registration.due_on))
}

fn columns(lang: Lang) -> Vec<Column> {
    let plain = |key: &str, name, kind| column(key, name, kind, "".into());
    vec![
        plain("place", lang.t("publications-changes-place"), Kind::Text),
        plain("promised", lang.t("publications-changes-promised"), Kind::Date),
        plain("stage", lang.t("publications-changes-stage"), Kind::Text),
        plain("outcome", lang.t("publications-changes-outcome"), Kind::Text),
        column("effect", lang.t("publications-changes-effect"), Kind::Text, lang.t("publications-changes-effect-definition")),
        plain("team", lang.t("publications-changes-team"), Kind::Text),
        plain("reference", lang.t("publications-changes-reference"), Kind::Text),
    ]
}

fn line(lang: Lang, material: &Material, line: &ChangeLine) -> Row {
    let (change, today) = (&line.change, material.today);
    let address = format!("/{}/{}/changes/{}", lang.code(), material.county.slug, change.reference);
    let cells = vec![
        words(&material.place(line, lang)),
        if change.stage() == Stage::Proposed { Cell::Nothing } else { Cell::Day(line.promised()) },
        Cell::Text(standing_words(line.standing(today), lang)),
        words(&line.said(lang, today)),
        line.effect(lang, today),
        words(material.team(change.team_id, lang)),
        Cell::Text(change.reference.clone()),
    ];
    Row { link: Some(address), ..row(change.title(lang).0.to_owned(), cells) }
}

/// A table of changes.
pub(super) fn changes_table(lang: Lang, material: &Material, id: &str, caption: String, lines: &[&ChangeLine]) -> Table {
    let header = column("change", lang.t("publications-changes-change"), Kind::Text, "".into());
    table(id, caption, header, columns(lang), lines.iter().map(|one| line(lang, material, one)).collect())
}

/// How many of these came to what.
pub(super) fn tally(lines: &[&ChangeLine], today: NaiveDate) -> HashMap<&'static str, i64> {
    let mut counts = HashMap::new();
    for one in lines {
        let name = match one.outcome(today) {
            Outcome::Made => "made",
            Outcome::Dropped => "dropped",
            Outcome::Lapsed => "lapsed",
            Outcome::Moved => "moved",
            Outcome::Open | Outcome::Proposed => "open",
        };
        *counts.entry(name).or_default() += 1;
    }
    counts
}
