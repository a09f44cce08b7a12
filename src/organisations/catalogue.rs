//! The catalogue every installation starts with: counties, municipalities and services by their official
//! names, and in each county a team that takes whatever no rule sends elsewhere. Sources: `catalogue/README.md`.

use std::collections::HashMap;

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::rows::{counties, helplines, municipalities, services};
use super::store::{self, NewTeam};

/// The name in addresses of each county's team of last resort.
pub const FALLBACK_TEAM: &str = "palautetiimi";
/// Days within which a county promises an answer until it sets its own promise.
const PROMISE_DAYS: i64 = 14;
/// Numbers for an emergency: kind, language (or all), number. To be checked by each county before use.
const HELPLINES: [(&str, Option<&str>, &str); 5] = [
    ("emergency", None, "112"),
    ("medical", None, "116 117"),
    ("crisis", Some("fi"), "09 2525 0111"),
    ("crisis", Some("sv"), "09 2525 0112"),
    ("crisis", Some("en"), "09 2525 0113"),
];

#[derive(Deserialize)]
struct CountyFact {
    code: String,
    slug: String,
    fi: String,
    sv: String,
    en: String,
    bilingual: String,
    kind: String,
    oid: String,
    business_id: String,
}

#[derive(Deserialize)]
struct MunicipalityFact {
    code: String,
    fi: String,
    sv: String,
    language_status: i64,
    county_code: String,
}

#[derive(Deserialize)]
struct ServiceFact {
    code: String,
    fi: String,
    sv: String,
    en: String,
    service_classes: String,
}

#[derive(Deserialize)]
struct SearchWords {
    code: String,
    fi: String,
    sv: String,
    en: String,
}

fn facts<T: DeserializeOwned>(text: &str) -> Result<Vec<T>, DbErr> {
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|error| DbErr::Custom(format!("the built-in catalogue: {error}")))
}

/// A name as it stands in an address: small letters, digits and hyphens.
#[must_use]
pub fn slug_of(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'ä' | 'å' => slug.push('a'),
            'ö' => slug.push('o'),
            'é' => slug.push('e'),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// Loads the catalogue into a database that has none. True when it was loaded now.
///
/// # Errors
/// The database's fault.
pub async fn load(tx: &DatabaseTransaction) -> Result<bool, DbErr> {
    if counties::Entity::find().one(tx).await?.is_some() {
        return Ok(false);
    }
    let mut ids = HashMap::new();
    for fact in facts::<CountyFact>(include_str!("catalogue/counties.csv"))? {
        let code = fact.code.clone();
        ids.insert(code, load_county(tx, fact).await?);
    }
    let mut rows = Vec::new();
    for fact in facts::<MunicipalityFact>(include_str!("catalogue/municipalities.csv"))? {
        let county_id =
            ids.get(&fact.county_code).copied().ok_or_else(|| DbErr::Custom(format!("municipality {} has no county", fact.code)))?;
        rows.push(municipalities::ActiveModel {
            code: Set(fact.code),
            name_fi: Set(fact.fi),
            name_sv: Set(fact.sv),
            language_status: Set(fact.language_status),
            county_id: Set(county_id),
        });
    }
    municipalities::Entity::insert_many(rows).exec_without_returning(tx).await?;
    let words: HashMap<String, SearchWords> =
        facts::<SearchWords>(include_str!("catalogue/search_words.csv"))?.into_iter().map(|words| (words.code.clone(), words)).collect();
    let mut rows = Vec::new();
    for fact in facts::<ServiceFact>(include_str!("catalogue/services.csv"))? {
        let own = words.get(&fact.code);
        rows.push(services::ActiveModel {
            slug: Set(slug_of(&fact.fi)),
            words_fi: Set(own.map(|w| w.fi.clone()).unwrap_or_default()),
            words_sv: Set(own.map(|w| w.sv.clone()).unwrap_or_default()),
            words_en: Set(own.map(|w| w.en.clone()).unwrap_or_default()),
            code: Set(fact.code),
            name_fi: Set(fact.fi),
            name_sv: Set(fact.sv),
            name_en: Set(fact.en),
            classes: Set(fact.service_classes),
            ..Default::default()
        });
    }
    services::Entity::insert_many(rows).exec_without_returning(tx).await?;
    Ok(true)
}

async fn load_county(tx: &DatabaseTransaction, fact: CountyFact) -> Result<i64, DbErr> {
    let row = counties::ActiveModel {
        code: Set(fact.code),
        slug: Set(fact.slug),
        name_fi: Set(fact.fi),
        name_sv: Set(fact.sv),
        name_en: Set(fact.en),
        bilingual: Set(fact.bilingual == "yes"),
        kind: Set(fact.kind),
        oid: Set(Some(fact.oid).filter(|oid| !oid.is_empty())),
        business_id: Set(Some(fact.business_id).filter(|id| !id.is_empty())),
        promise_days: Set(PROMISE_DAYS),
        ..Default::default()
    };
    let county_id = counties::Entity::insert(row).exec(tx).await?.last_insert_id;
    let names = ["Palautetiimi", "Responsteamet", "Feedback team"];
    let team_id = store::add_team(tx, NewTeam { county_id, slug: FALLBACK_TEAM, names, email: None }).await?;
    counties::Entity::update_many()
        .col_expr(counties::Column::FallbackTeamId, Expr::value(team_id))
        .filter(counties::Column::Id.eq(county_id))
        .exec(tx)
        .await?;
    let lines = HELPLINES.map(|(kind, language, number)| helplines::ActiveModel {
        county_id: Set(county_id),
        kind: Set(kind.to_owned()),
        language: Set(language.map(str::to_owned)),
        number: Set(number.to_owned()),
        ..Default::default()
    });
    helplines::Entity::insert_many(lines).exec_without_returning(tx).await?;
    Ok(county_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_is_whole_and_its_slugs_are_unique() {
        let counties = facts::<CountyFact>(include_str!("catalogue/counties.csv")).unwrap();
        assert_eq!(counties.len(), 23);
        assert!(counties.iter().all(|c| c.code.len() == 2 && !c.sv.is_empty()));
        let municipalities = facts::<MunicipalityFact>(include_str!("catalogue/municipalities.csv")).unwrap();
        assert_eq!(municipalities.len(), 308);
        assert!(municipalities.iter().all(|m| m.code.len() == 3 && counties.iter().any(|c| c.code == m.county_code)));
        let services = facts::<ServiceFact>(include_str!("catalogue/services.csv")).unwrap();
        assert_eq!(services.len(), 101);
        let slugs: std::collections::HashSet<String> = services.iter().map(|s| slug_of(&s.fi)).collect();
        assert_eq!(slugs.len(), 101);
        assert!(services.iter().all(|s| !s.fi.is_empty() && !s.sv.is_empty() && !s.en.is_empty()));
        assert!(!services.iter().any(|s| s.fi.contains("asiamies")), "titles outdated since 2024");
    }

    #[test]
    fn slugs_are_plain() {
        assert_eq!(slug_of("Selviämis-, katkaisu- ja vieroitushoito"), "selviamis-katkaisu-ja-vieroitushoito");
    }
}
