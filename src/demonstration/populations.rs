//! How many people the demonstration's counties have, and what they share; all invented.

use chrono::{Datelike as _, NaiveDate};
use sea_orm::{DatabaseTransaction, DbErr};

use super::places::Place;
use crate::comparison::store::{self as comparison, Shared};
use crate::council::{Base, Part, Source, store as council};
use crate::organisations::store as organisations;
use crate::platform::clock::{Millis, day_in_finland};
use crate::text::both::Both;

/// How many speak Finnish, Swedish and another language.
const LANGUAGES: [(&str, [u64; 3]); 2] = [("pohjanmaa", [72_400, 88_900, 14_700]), ("pirkanmaa", [496_000, 2_600, 41_400])];
/// Of a hundred residents, how many are of each age.
const AGES: [u64; 5] = [7, 7, 6, 57, 23];
/// Of a thousand residents, how many are clients of a service; by turns.
const CLIENTS: [u64; 6] = [410, 24, 130, 62, 280, 35];

/// Enters the numbers of the last two years and of this one, lets everybody read the report of last year, and shares figures and
/// changes with other counties.
pub(super) async fn enter(tx: &DatabaseTransaction, places: &[Place], now: Millis) -> Result<(), DbErr> {
    let this = day_in_finland(now).year();
    for place in places {
        let county = &place.county;
        let Some((_, languages)) = LANGUAGES.iter().find(|(slug, _)| *slug == county.slug) else { continue };
        let units = organisations::units_of(tx, county.id).await?;
        let mut services: Vec<i64> = organisations::offers_of(tx, &units).await?.into_iter().map(|(_, service)| service).collect();
        services.sort_unstable();
        services.dedup();
        let all: u64 = languages.iter().sum();
        for year in this - 2..=this {
            let mut people = vec![(Part::All, all)];
            people.extend(languages.iter().enumerate().map(|(language, people)| (Part::Language(language), *people)));
            people.extend(AGES.iter().enumerate().map(|(age, of)| (Part::Age(age), all * of / 100)));
            people.extend(services.iter().zip(CLIENTS.iter().cycle()).map(|(service, of)| (Part::Service(*service), all * of / 1000)));
            for (part, people) in people {
                council::put_people(tx, county.id, year, part, Some(people)).await?;
            }
            let words = Both::new("Esittelyä varten keksityt luvut", "Påhittade siffror för demonstrationen");
            let as_of = NaiveDate::from_ymd_opt(year - 1, 12, 31).unwrap_or_default();
            for base in Base::ALL {
                council::put_source(tx, county.id, year, *base, Some(&Source { words: words.clone(), as_of })).await?;
            }
        }
        for year in [this - 1, this] {
            council::publish(tx, county.id, year, now).await?;
        }
        comparison::share(tx, county.id, Shared { indicators: true, changes: true }).await?;
    }
    Ok(())
}
