//! Which team is responsible, and why. The county's rules are tried in order; the first that fits decides. When
//! none fits, the county's team of last resort has it: never nowhere.

pub mod learned;
mod learning;
mod overview;
mod promise;
mod promises;
mod rows;
pub mod store;

use crate::feedback::timeline::RoutingReason;
use crate::text::stems;

pub use store::Rule;

/// What a rule may look at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Facts<'a> {
    /// The unit, if one was named.
    pub unit_id: Option<i64>,
    /// The service, if one was named.
    pub service_id: Option<i64>,
    /// The municipality: named, or the unit's.
    pub municipality_code: Option<&'a str>,
    /// The language of the form.
    pub language: &'a str,
    /// The text.
    pub text: &'a str,
}

/// Where it goes and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The team.
    pub team_id: i64,
    /// Why.
    pub reason: RoutingReason,
}

/// The words of a rule (separated by commas) that stand in the text, in any inflection.
fn words_in(rule_words: &str, language: &str, text_stems: &[String]) -> Vec<String> {
    rule_words
        .split(',')
        .map(str::trim)
        .filter(|word| !word.is_empty() && stems::contains_word(language, text_stems, word))
        .map(str::to_owned)
        .collect()
}

fn fits(rule: &Rule, facts: Facts<'_>, text_stems: &[String]) -> Option<RoutingReason> {
    let same_or_any = |named: Option<i64>, given: Option<i64>| named.is_none() || named == given;
    let place = rule.municipality_code.as_deref();
    let language = rule.language.as_deref();
    if !same_or_any(rule.unit_id, facts.unit_id)
        || !same_or_any(rule.service_id, facts.service_id)
        || (place.is_some() && place != facts.municipality_code)
        || (language.is_some() && language != Some(facts.language))
    {
        return None;
    }
    let words = match rule.words.as_deref().filter(|words| !words.trim().is_empty()) {
        None => Vec::new(),
        Some(words) => {
            let found = words_in(words, facts.language, text_stems);
            if found.is_empty() {
                return None;
            }
            found
        }
    };
    Some(RoutingReason {
        rule: Some(rule.position),
        unit_id: rule.unit_id,
        service_id: rule.service_id,
        municipality_code: rule.municipality_code.clone(),
        words,
        language: rule.language.clone(),
    })
}

/// Decides. `rules` in the county's order; `fallback_team_id` is its team of last resort.
#[must_use]
pub fn route(rules: &[Rule], fallback_team_id: i64, facts: Facts<'_>) -> Route {
    let text_stems = stems::stems(facts.language, facts.text);
    rules
        .iter()
        .find_map(|rule| fits(rule, facts, &text_stems).map(|reason| Route { team_id: rule.team_id, reason }))
        .unwrap_or(Route { team_id: fallback_team_id, reason: RoutingReason::default() })
}

/// The routes of this folder.
#[must_use]
pub fn stage() -> rocket::fairing::AdHoc {
    rocket::fairing::AdHoc::on_ignite("routing", |rocket| async {
        rocket.mount(
            "/",
            rocket::routes![
                overview::show,
                learning::show,
                learning::submit,
                promises::show,
                promises::submit,
                promise::show,
                promise::submit,
                promise::remove
            ],
        )
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rule(position: i64, team_id: i64) -> Rule {
        Rule {
            id: position,
            county_id: 1,
            position,
            team_id,
            service_id: None,
            unit_id: None,
            municipality_code: None,
            words: None,
            language: None,
        }
    }

    #[test]
    fn the_first_rule_that_fits_decides_and_says_why() {
        let rules = [
            Rule { words: Some("lasku, maksu".into()), ..rule(1, 10) },
            Rule { unit_id: Some(7), language: Some("sv".into()), ..rule(2, 20) },
            Rule { unit_id: Some(7), ..rule(3, 30) },
        ];
        let facts = Facts { unit_id: Some(7), language: "fi", text: "Laskussa oli virhe", ..Facts::default() };
        let route_one = route(&rules, 99, facts);
        assert_eq!((route_one.team_id, route_one.reason.words), (10, vec!["lasku".to_owned()]));
        let route_two = route(&rules, 99, Facts { language: "sv", text: "Tack", ..facts });
        assert_eq!((route_two.team_id, route_two.reason.rule), (20, Some(2)));
        assert_eq!(route(&rules, 99, Facts { text: "Kiitos", ..facts }).team_id, 30);
        let nobody = route(&rules, 99, Facts { unit_id: None, text: "Kiitos", ..facts });
        assert_eq!((nobody.team_id, nobody.reason.rule), (99, None));
    }

    proptest! {
        #[test]
        fn whatever_is_written_reaches_a_team_of_the_county(text in ".*", unit in proptest::option::of(1_i64..9), teams in proptest::collection::vec(1_i64..50, 0..6)) {
            let rules: Vec<Rule> = teams.iter().enumerate().map(|(i, team)| Rule { unit_id: Some(i as i64), ..rule(i as i64 + 1, *team) }).collect();
            let to = route(&rules, 99, Facts { unit_id: unit, language: "fi", text: &text, ..Facts::default() }).team_id;
            prop_assert!(to == 99 || teams.contains(&to));
        }
    }
}
