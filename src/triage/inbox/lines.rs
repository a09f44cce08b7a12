//! The lines of a list, with the names they show.

use asko_templates::encoded;
use asko_templates::triage::Line;

use crate::access::{CaseWorker, accounts};
use crate::feedback::store::Listed;
use crate::organisations::{Named as _, place_name, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Visit, stamp};
use crate::text::clean::{characters, clean_line};
use crate::triage::promise::{days_between, promise_of};

/// How many characters of a text a line shows.
const EXCERPT: usize = 80;

/// The beginning of a text in one line, cut between words.
pub(in crate::triage) fn excerpt(text: &str) -> String {
    let line = clean_line(text);
    if characters(&line) <= EXCERPT {
        return line;
    }
    let cut: String = line.chars().take(EXCERPT).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([',', '.', ';', ':']))
}

/// The lines of these cases; `from` is the list that one works through.
pub(in crate::triage) async fn lines(visit: &Visit, worker: &CaseWorker, cases: &[Listed], from: &str) -> Result<Vec<Line>, Failure> {
    let (lang, db, now) = (visit.lang, visit.app.db.read(), visit.app.clock.now());
    let units = organisations::units_by_ids(db, cases.iter().filter_map(|case| case.unit_id).collect()).await?;
    let services = organisations::services_by_ids(db, cases.iter().filter_map(|case| case.service_id).collect()).await?;
    let people = accounts::names(db, cases.iter().filter_map(|case| case.claimed_by).collect()).await?;
    // Who works in one team only need not be told on each line which it is.
    let teams = if worker.team_ids().is_some_and(|teams| teams.len() < 2) {
        Vec::new()
    } else {
        organisations::teams_by_ids(db, cases.iter().map(|case| case.team_id).collect()).await?
    };
    let along = if from.is_empty() { String::new() } else { format!("?from={}", encoded(from)) };
    let line = |case: &Listed| {
        let unit = units.iter().find(|unit| Some(unit.id) == case.unit_id);
        let service = services.iter().find(|service| Some(service.id) == case.service_id);
        Line {
            url: visit.url(&format!("/{}/cases/{}{along}", worker.county().slug, case.reference)),
            reference: case.reference.clone(),
            text: excerpt(&case.text),
            language: case.language.clone(),
            kind: case.kind().code(),
            nps: case.nps,
            urgent: case.urgent(),
            place: place_name(worker.county(), unit, service, lang),
            team: teams.iter().find(|team| team.id == case.team_id).map(|team| team.name(lang).to_owned()),
            claimed: people.iter().find(|(id, _)| Some(*id) == case.claimed_by).map(|(_, name)| name.clone()),
            received: stamp(lang, case.received_at),
            days_ago: days_between(case.received_at, now),
            promise: promise_of(case, now),
        }
    };
    Ok(cases.iter().map(line).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(excerpt("Kiitos\nhoidosta."), "Kiitos hoidosta.");
        let long = excerpt(&"sanoja ".repeat(40));
        assert!(characters(&long) <= EXCERPT + 1 && long.ends_with("sanoja…"), "{long}");
        assert_eq!(characters(&excerpt(&"ä".repeat(300))), EXCERPT + 1);
    }
}
