//! Finds what the comparison is made of: closed figures of the counties that share them.

use sea_orm::ConnectionTrait;

use super::indicators::Indicator;
use super::report::Inputs;
use super::store;
use crate::organisations::County;
use crate::platform::app::App;
use crate::platform::clock::day_in_finland;
use crate::platform::failure::Failure;
use crate::questions;
use crate::reports::closing::{self, Period, Place};

/// The counties that share their indicators.
///
/// # Errors
/// The database's fault.
pub async fn counties(db: &impl ConnectionTrait) -> Result<Vec<County>, Failure> {
    Ok(store::sharing(db).await?.into_iter().filter(|(_, shared)| shared.indicators).map(|(county, _)| county).collect())
}

/// The periods that any of them has closed, newest first.
///
/// # Errors
/// The database's fault.
pub async fn periods(db: &impl ConnectionTrait, counties: &[County]) -> Result<Vec<Period>, Failure> {
    let mut all: Vec<Period> = Vec::new();
    for county in counties {
        for period in closing::periods(db, county.id).await? {
            if !all.contains(&period) {
                all.push(period);
            }
        }
    }
    // A year stands before its thirds.
    all.sort_by_key(|period| std::cmp::Reverse((period.span().last, matches!(period, Period::Year(_)))));
    Ok(all)
}

/// The figures of a period.
///
/// # Errors
/// The database's fault.
pub async fn gather(app: &App, counties: Vec<County>, period: Period) -> Result<Inputs, Failure> {
    let tx = app.db.begin(false).await?;
    let wording = questions::current(&tx).await?.wording;
    let statements = wording.statements.iter().map(|statement| Indicator::Statement(statement.key.clone()));
    let indicators: Vec<Indicator> = statements.chain([Indicator::Promoters, Indicator::InTime]).collect();
    let mut found = Vec::new();
    for county in counties {
        let Some(closing) = closing::latest(&tx, county.id, period).await? else { continue };
        let closed = closing::read(&tx, &closing, period, Place::County).await?;
        let share = |indicator: &Indicator| closed.as_ref().and_then(|closed| indicator.of(closed));
        found.push((county, indicators.iter().map(share).collect()));
    }
    tx.commit().await?;
    Ok(Inputs {
        period,
        today: day_in_finland(app.clock.now()),
        base_url: app.settings.base_url().trim_end_matches('/').to_owned(),
        indicators,
        statements: wording.statements.into_iter().map(|statement| (statement.key, statement.words)).collect(),
        counties: found,
    })
}
