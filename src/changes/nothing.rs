//! Decisions that nothing changes, and why: how often each reason was given, for a county and for a service. Small numbers
//! are hidden so that the page of a service and that of the county cannot be subtracted from each other.

use asko_locales::Lang;
use chrono::{Months, NaiveDate};
use sea_orm::{ConnectionTrait, DbErr};

use super::decide::reason_words;
use crate::feedback::{NoChangeReason, figures};
use crate::platform::clock::{Millis, start_of_day};
use crate::statistics::suppression::{THRESHOLD, suppress, suppress_table_beside};

/// The first moment of what pages tell of: twelve months before `today`.
#[must_use]
pub fn twelve_months(today: NaiveDate) -> Millis {
    start_of_day(today.checked_sub_months(Months::new(12)).unwrap_or(today))
}

/// How often each reason was given, by service.
#[derive(Clone, Debug, Default)]
pub(super) struct Nothing {
    services: Vec<Option<i64>>,
    times: Vec<Vec<u64>>,
}

/// The reasons that were given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reasons {
    /// True when so few decisions were made that nothing is told of them.
    pub few: bool,
    /// Each in words and how often it was given; none where that is hidden.
    pub lines: Vec<(String, Option<u64>)>,
}

impl Nothing {
    /// Reads the decisions of a county since then.
    pub async fn read(db: &impl ConnectionTrait, county_id: i64, since: Millis) -> Result<Self, DbErr> {
        let mut found = Self::default();
        for (service, reason, times) in figures::reasons_by_service(db, county_id, since).await? {
            found.add(service, reason, times);
        }
        Ok(found)
    }

    fn add(&mut self, service: Option<i64>, reason: NoChangeReason, times: u64) {
        let row = self.services.iter().position(|known| *known == service).unwrap_or_else(|| {
            self.services.push(service);
            self.times.push(vec![0; NoChangeReason::ALL.len()]);
            self.services.len() - 1
        });
        let column = NoChangeReason::ALL.iter().position(|known| *known == reason);
        if let Some(cell) = self.times.get_mut(row).zip(column).and_then(|(row, column)| row.get_mut(column)) {
            *cell += times;
        }
    }

    fn totals(&self) -> Vec<u64> {
        (0..NoChangeReason::ALL.len()).map(|column| self.times.iter().filter_map(|row| row.get(column)).sum()).collect()
    }

    /// How many decisions there are in the county; none when they are so few that their number is hidden.
    pub fn in_all(&self) -> Option<u64> {
        let all: u64 = self.totals().iter().sum();
        (!(1..THRESHOLD).contains(&all)).then_some(all)
    }

    /// Which reasons the county hides.
    fn hidden_totals(&self) -> Vec<bool> {
        let totals = self.totals();
        if self.in_all().is_some() { suppress(&totals, THRESHOLD) } else { vec![true; totals.len()] }
    }

    /// The reasons of the county that were given.
    pub fn of_county(&self, lang: Lang) -> Reasons {
        shown(&self.totals(), &self.hidden_totals(), lang)
    }

    /// The reasons of a service that were given. What the county hides, every service hides, or their sum would tell it.
    pub fn of_service(&self, service_id: i64, lang: Lang) -> Reasons {
        let Some(row) = self.services.iter().position(|service| *service == Some(service_id)) else { return Reasons::default() };
        let already = vec![self.hidden_totals(); self.times.len()];
        // The only service with decisions is the county.
        let alone = self.times.len() == 1;
        let hidden = if alone { already } else { suppress_table_beside(&self.times, &already, THRESHOLD) };
        self.times.get(row).zip(hidden.get(row)).map(|(times, hidden)| shown(times, hidden, lang)).unwrap_or_default()
    }
}

fn shown(times: &[u64], hidden: &[bool], lang: Lang) -> Reasons {
    if (1..THRESHOLD).contains(&times.iter().sum::<u64>()) {
        return Reasons { few: true, lines: Vec::new() };
    }
    let reasons = NoChangeReason::ALL.iter().zip(times).zip(hidden);
    // A nought may be hidden, too, to keep company with another.
    let told = reasons.filter(|((_, times), hidden)| **times > 0 || **hidden);
    Reasons {
        few: false,
        lines: told.map(|((reason, times), hidden)| (reason_words(*reason, lang), (!hidden).then_some(*times))).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing(rows: &[(i64, NoChangeReason, u64)]) -> Nothing {
        let mut found = Nothing::default();
        for (service, reason, times) in rows {
            found.add(Some(*service), *reason, *times);
        }
        found
    }

    #[test]
    fn a_small_number_is_hidden_on_both_pages_and_cannot_be_subtracted() {
        use NoChangeReason::{Law, Money, Safety};
        let found = nothing(&[(1, Law, 9), (1, Money, 7), (2, Law, 2), (2, Money, 8), (3, Safety, 6), (3, Law, 8), (3, Money, 9)]);
        assert_eq!(found.in_all(), Some(49));
        let county: Vec<Option<u64>> = found.of_county(Lang::En).lines.into_iter().map(|(_, times)| times).collect();
        assert_eq!(county, [Some(19), Some(24), Some(6)]);
        let law: Vec<Option<u64>> = [1, 2, 3].map(|service| found.of_service(service, Lang::En).lines[0].1).to_vec();
        assert_eq!(law[1], None);
        assert!(law.iter().filter(|times| times.is_none()).count() >= 2, "19 less the others would tell it: {law:?}");
    }

    #[test]
    fn what_the_county_hides_no_sum_of_services_tells() {
        use NoChangeReason::{Law, Money, Other};
        let found = nothing(&[(1, Law, 9), (1, Money, 7), (2, Law, 8), (2, Other, 2), (2, Money, 8)]);
        let hidden =
            |reasons: Reasons| reasons.lines.into_iter().filter(|(_, times)| times.is_none()).map(|(words, _)| words).collect::<Vec<_>>();
        let county = hidden(found.of_county(Lang::En));
        assert_eq!(county.len(), 2, "the small one and one beside it: {county:?}");
        for service in [1, 2] {
            let there = hidden(found.of_service(service, Lang::En));
            assert!(county.iter().all(|reason| there.contains(reason)), "{service}: {there:?}");
        }
    }

    #[test]
    fn few_decisions_are_not_counted_at_all() {
        let found = nothing(&[(1, NoChangeReason::Law, 3)]);
        let few = Reasons { few: true, lines: Vec::new() };
        assert_eq!((found.in_all(), found.of_county(Lang::En), found.of_service(1, Lang::En)), (None, few.clone(), few));
        assert_eq!(Nothing::default().in_all(), Some(0));
        assert_eq!(found.of_service(2, Lang::En), Reasons::default());
    }
}
