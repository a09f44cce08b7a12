//! What the county's history suggests for a case, for those who handle it.

use asko_templates::components::ThemeNames;
use asko_templates::triage::{LikelyOne, Suggested, SuggestedOnes};

use crate::access::CaseWorker;
use crate::feedback::Case;
use crate::organisations::{Named as _, store as organisations};
use crate::platform::failure::Failure;
use crate::platform::page::{Visit, encoded};
use crate::routing::learned::{Guess, Likely, suggest};

/// What a guess is called, and where it is put into the form; no link to what is chosen already.
type NameAndLink = (String, Option<String>);

/// The suggestions; none for those who only read, and none for what waits for nobody any more. `chosen` are the case's
/// themes.
pub(super) async fn part(
    visit: &Visit,
    worker: &CaseWorker,
    case: &Case,
    themes: &ThemeNames,
    chosen: &[String],
) -> Result<Suggested, Failure> {
    if !worker.may_handle() || !case.stage.is_open() {
        return Ok(Suggested::default());
    }
    let lang = visit.lang;
    let suggestion = suggest(&visit.app, case.county_id, &case.text, &case.language).await?;
    let url = |field: &str, value: &str, place: &str| {
        let path = format!("/{}/cases/{}?{field}={}", worker.county().slug, case.reference, encoded(value));
        format!("{}#{place}", visit.with_from(&visit.url(&path)))
    };
    let ones = |likely: Likely, one: &dyn Fn(&Guess) -> Option<NameAndLink>| SuggestedOnes {
        version: likely.version,
        likely: likely
            .guesses
            .into_iter()
            .filter_map(|guess| {
                let (name, url) = one(&guess)?;
                // Nothing learned is as sure as a hundred of a hundred, which the nearest whole number might say.
                Some(LikelyOne { name, share: f64::from(guess.probability).min(0.99), words: guess.words, url })
            })
            .collect(),
    };
    let teams = match suggestion.teams {
        None => None,
        Some(likely) => {
            let of_county = organisations::teams_of(visit.app.db.read(), case.county_id).await?;
            Some(ones(likely, &|guess| {
                let team = of_county.iter().find(|team| team.id.to_string() == guess.label)?;
                let there = (team.id != case.team_id).then(|| url("team", &team.slug, "route_team"));
                Some((team.name(lang).to_owned(), there))
            }))
        }
    };
    let themes = suggestion.themes.map(|likely| {
        ones(likely, &|guess| {
            let there = (!chosen.contains(&guess.label)).then(|| url("theme", &guess.label, "about"));
            Some((themes.name(lang, &guess.label), there))
        })
    });
    Ok(Suggested { language: case.language.clone(), teams, themes })
}
